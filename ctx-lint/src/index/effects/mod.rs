//! What is known of the run's functions, each by a table of its own.

mod all;

pub use self::all::Effect;
use super::blocking::{BlockingKey, BlockingWay};
use super::cancel::{FnLosses, Gifts, Giver, Question};
use super::context_use::ContextUses;
use super::cut::{CutKey, CutWay};
use super::cutoff::Cutoff;
use super::done_in_iteration::Param;
use super::dropped_argument::Dropped;
use super::duration_bound::{Lasting, Source};
use super::ended_channel::Acts;
use super::keyed::Keyed;
use super::locks::{FnKey, Locks};
use crate::effect::Table;
use crate::facts::FnId;
use crate::source::FileId;

/// The summaries of functions that have been asked for, and of those that they rest on.
#[derive(Debug, Default)]
pub(super) struct Effects {
    /// What is lost when a function's future is dropped.
    pub(super) losses: Table<Question, FnLosses>,
    /// What a function takes its result out of.
    pub(super) gifts: Table<Giver, Gifts>,
    /// Whether a function's future can be pending.
    pub(super) pending: Table<(FileId, FnId), bool>,
    /// Whether a function observes a context.
    pub(super) observes_cancel: Table<(FileId, FnId), bool>,
    /// The way to a fresh context.
    pub(super) cuts: Table<CutKey, CutWay>,
    /// The locks that a function waits for.
    pub(super) locks: Table<FnKey, Locks>,
    /// The parameters that a function makes keys of.
    pub(super) keyed: Table<FnKey, Keyed>,
    /// The parameters that a function drops.
    pub(super) dropped: Table<FnKey, Dropped>,
    /// What a function does with the contexts that it is given.
    pub(super) context_uses: Table<FnKey, ContextUses>,
    /// Whether a function leads to one that takes connections.
    pub(super) accepting: Table<FnKey, bool>,
    /// Whether a function fails at once, again and again, as an accept does.
    pub(super) failing: Table<FnKey, bool>,
    /// Whether a function listens for a signal while it runs.
    pub(super) listening: Table<FnKey, bool>,
    /// What a function changes elsewhere.
    pub(super) acting: Table<FnKey, Acts>,
    /// Where a function's future is dropped before its end.
    pub(super) cutoffs: Table<FnKey, Option<Cutoff>>,
    /// Whether a function keeps what it is given in a parameter.
    pub(super) keeping: Table<Param, bool>,
    /// Whether a function is over at once.
    pub(super) brief: Table<FnKey, bool>,
    /// How long the durations are that functions and fields give.
    pub(super) lengths: Table<Source, Lasting>,
    /// The way to a call that blocks the thread.
    pub(super) blocks: Table<BlockingKey, BlockingWay>,
}
