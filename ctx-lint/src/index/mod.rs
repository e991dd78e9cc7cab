//! All files' facts together: the questions that rules ask.
//!
//! Every answer may be "not known", and a rule stays silent on it.

mod aborted;
mod accept_end;
mod after_end;
mod awaited_message;
mod blocking;
mod brief;
mod burst;
mod call_result;
mod callback;
mod cancel;
mod capture;
mod channel;
mod channel_keeper;
mod context_root;
mod context_use;
mod convert;
mod cut;
mod cutoff;
mod decided;
mod declared;
mod detached;
mod detached_run;
mod done_in_iteration;
mod driven;
mod dropped_argument;
mod due_work;
mod duration;
mod duration_bound;
mod effects;
mod ended_channel;
mod escape;
mod external_drop;
mod failing_retry;
mod further_handle;
mod guarded;
mod handed_on;
mod inferred;
mod inreach;
mod iteration;
mod join_after_abort;
mod keyed;
mod lag;
mod landmark;
mod lead;
mod leave;
mod length;
mod lineage;
mod listener;
mod lock_guard;
mod lock_order;
mod lock_place;
mod locks;
mod loop_token;
mod observe;
mod own_guard;
mod passed_place;
mod pause;
mod permit;
mod place;
mod polled;
mod queue;
mod refute;
mod request_value;
mod result_path;
mod retry_loop;
mod role;
mod select;
mod self_deadlock;
mod sender;
mod signal;
mod stop_flag;
mod thing;
mod timer;
mod undone;
mod unseen;
mod unstoppable;
mod value_use;
mod variant;
mod wait;
mod waker;
mod waker_reason;
mod watch_seen;
mod wrapped;

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use rustc_hash::FxHashMap;

pub use self::blocking::{Block, BlockedOn, Driver, Hidden, Weight};
pub use self::burst::Burst;
pub use self::callback::LeftBehind;
pub use self::cancel::{Dropped, HeldBack, How, Loss, LossKind, Source};
pub use self::capture::{Captured, GuardedParts};
pub use self::channel::Receive;
pub use self::context_use::ContextUse;
pub use self::cut::{ContextKind, Cut};
pub use self::cutoff::Cutoff;
pub use self::detached::Detached;
pub use self::due_work::{Due, Tie};
pub use self::effects::Effect;
use self::effects::Effects;
pub use self::ended_channel::{End, Round, Spin};
pub use self::failing_retry::Retried;
pub use self::guarded::{GuardedWait, Kept, Others};
pub use self::handed_on::{Handed, Unheld};
use self::inferred::Inferred;
pub use self::inreach::InReach;
pub use self::join_after_abort::Joined;
pub use self::lag::{GivenUp, Outcome};
use self::landmark::Landmarks;
pub use self::length::Length;
pub use self::lineage::Lineage;
pub use self::listener::Deaf;
pub use self::lock_order::{Conflict, Nested};
pub use self::locks::Acquired;
pub use self::permit::Unlimited;
pub use self::polled::Polled;
pub use self::queue::LeftQueue;
pub use self::request_value::{Key, Stored, ValueCall};
pub use self::retry_loop::Stubborn;
pub use self::self_deadlock::Stuck;
pub use self::stop_flag::Flag;
pub use self::thing::Thing;
pub use self::undone::{ChangeKind, Undone};
pub use self::unstoppable::Unstoppable;
pub use self::value_use::ValueUse;
pub use self::wait::{Wait, WaitKind};
pub use self::waker::{Earlier, Unwoken};
pub use self::watch_seen::Unseen;
use crate::facts::{ExprId, LocalId, Name};
use crate::flow::Flows;
use crate::hir::Hir;
pub use crate::hir::{
    Bound, Callee, Cause, Def, Env, File, Flavor, Lang, Space, Subst, Type, Types,
};
use crate::source::FileId;
use crate::vocabulary::Vocabulary;
use crate::world::World;

/// Calls, and places where a name stands alone, in the order of files and places.
type Mentions = Arc<[(FileId, ExprId)]>;

/// Everything the rules know.
#[derive(Debug)]
pub struct Index {
    hir: Hir,
    vocabulary: Vocabulary,
    /// What the sources show of the vocabulary's contexts.
    inferred: Inferred,
    mentions: Mutex<FxHashMap<Name, Mentions>>,
    /// The locks that are waited for under others, by file.
    nested: Mutex<FxHashMap<FileId, Arc<lock_order::AllNested>>>,
    /// The questions by which loops are left that have been asked about.
    polled: Mutex<FxHashMap<(FileId, ExprId), Option<Polled>>>,
    /// Types of the run that have been asked about, and whether they are tokens under another name.
    wrappers: Mutex<FxHashMap<Def, bool>>,
    effects: Effects,
    flows: Flows,
    /// The variables of each file that hold a context that their function was given.
    given: Box<[OnceLock<Vec<LocalId>>]>,
    landmarks: Box<[OnceLock<Landmarks>]>,
}

impl std::ops::Deref for Index {
    type Target = Hir;

    fn deref(&self) -> &Hir {
        &self.hir
    }
}

impl Index {
    /// Joins all modules of a world; `world.modules[i]` becomes `FileId(i)`.
    pub fn build(world: World, vocabulary: &Vocabulary) -> Self {
        let declared = declared::stubs(vocabulary, &world, Hir::is_stub_crate);
        let hir = Hir::build(world, vocabulary, &declared);
        let mut index = Self {
            flows: Flows::new(&hir),
            given: hir.files().iter().map(|_| OnceLock::new()).collect(),
            landmarks: hir.files().iter().map(|_| OnceLock::new()).collect(),
            hir,
            vocabulary: vocabulary.clone(),
            inferred: Inferred::default(),
            mentions: Mutex::default(),
            nested: Mutex::default(),
            polled: Mutex::default(),
            wrappers: Mutex::default(),
            effects: Effects::default(),
        };
        index.infer_roles();
        index
    }

    /// What has been found for a name, or is found now.
    fn mentions_of(&self, name: &str, find: impl FnOnce() -> Mentions) -> Mentions {
        let lock = || self.mentions.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = lock().get(name) {
            return Arc::clone(known);
        }
        let found = find();
        lock().insert(name.into(), Arc::clone(&found));
        found
    }
}
