//! A struct keeps the handle of a task that never ends, and nothing ever stops the task.
//!
//! Dropping a `JoinHandle` detaches the task. A task that pings, refreshes or polls in an endless loop outlives the
//! struct that started it, with everything it has captured, until the process ends, and each new value of the type adds
//! another task. Keep an `AbortOnDropHandle`, abort the handle in `Drop`, or give the task a token that the struct
//! cancels.
//!
//! ## Bad
//!
//! ```no_run
//! use std::time::Duration;
//! use tokio::{task::JoinHandle, time::interval};
//!
//! struct Watcher {
//!     _task: JoinHandle<()>, //~ detached_task_field
//! }
//!
//! impl Watcher {
//!     fn start() -> Self {
//!         let task = tokio::spawn(async {
//!             let mut clock = interval(Duration::from_secs(60));
//!             loop {
//!                 clock.tick().await;
//!                 println!("ping");
//!             }
//!         });
//!         Self { _task: task }
//!     }
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use std::time::Duration;
//! use tokio::time::interval;
//! use tokio_util::task::AbortOnDropHandle;
//!
//! struct Watcher {
//!     _task: AbortOnDropHandle<()>,
//! }
//!
//! impl Watcher {
//!     fn start() -> Self {
//!         let task = tokio::spawn(async {
//!             let mut clock = interval(Duration::from_secs(60));
//!             loop {
//!                 clock.tick().await;
//!                 println!("ping");
//!             }
//!         });
//!         Self { _task: AbortOnDropHandle::new(task) }
//!     }
//! }
//! ```
//!
//! ## Limits
//!
//! The task must be visible in the package: it is spawned where the struct is created, and its loop has no exit but `?`
//! and depends on time alone. A channel whose other end the struct may hold, a token, or a weak reference silences the
//! rule. So does any mention of the field apart from its initialization, and a `Drop` for the struct.

mod endless;

use crate::facts::{ExprId, Name, Ty, TypeId, TypeKind};
use crate::index::{Def, Env, Lang, Type};
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};
use crate::source::FileId;

pub(super) static RULE: Rule = Rule {
    name: "detached_task_field",
    group: Group::Nursery,
    level: Level::Allow,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[],
    in_tests: false,
    source: include_str!("detached_task_field.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let facts = pass.facts;
    for (number, def) in facts.types.iter().enumerate() {
        let Some(body) = def.variants.first().filter(|_| def.kind == TypeKind::Struct) else {
            continue;
        };
        #[expect(clippy::cast_possible_truncation, reason = "a type's number is 32 bits wide")]
        let id = TypeId(number as u32);
        for field in &body.fields {
            let Some((home, spawn)) = never_ended(pass, id, &field.name, &field.ty) else {
                continue;
            };
            let head = pass.index.file(home).facts.call_head(spawn);
            pass.report(field.span, "dropping this handle leaves its task running forever")
                .primary("nothing aborts or awaits it")
                .label_in(home, head, "this task loops forever")
                .help("keep an `AbortOnDropHandle`, abort it in `Drop`, or give the task a token to watch");
        }
    }
}

/// The endless task that is stored in a field which nobody looks at again: where it is spawned.
fn never_ended(pass: &Pass<'_>, id: TypeId, field: &Name, ty: &Ty) -> Option<(FileId, ExprId)> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let def = &facts[id];
    let written = index.type_of_ty(&Env::generic(file, def.module, &def.generics), ty);
    let own = Type::plain(Def::Type(file, id));
    if !index.holds(&written, &|ty| is_detached_on_drop(pass, ty))
        || index.implements(&own, Lang::Drop)
        || index.is_looked_at(&index.field_thing(Def::Type(file, id), field, &written))
    {
        return None;
    }
    let own = Def::Type(file, id);
    let spawns = index.made_with(&own, field).into_iter().filter_map(|(home, value)| {
        let spawn = endless::spawned(pass, home, value)?;
        endless::runs_for_ever(pass, home, spawn).then_some((home, spawn))
    });
    index.first_of(spawns)
}

/// Whether a type is the handle of a task that goes on without it.
fn is_detached_on_drop(pass: &Pass<'_>, ty: &Type) -> bool {
    let has = |role: Role| pass.index.type_role(ty, role).is_some();
    has(Role::JoinHandle) && !has(Role::AbortGuard) && pass.index.offers(ty, Role::Cancels)
}
