//! Which functions ask whether a context has ended, wait for its end, or bring it about.
//!
//! What the drop of a declared guard does is the end: the fields that it sets are its marks, and those that it wakes
//! are where others wait for it. So does a method whose name says that it cancels.

use rustc_hash::FxHashSet;

use super::super::{Def, Index, Type};
use super::Role;
use super::body::Body;
use super::kin::Kin;
use crate::facts::{ExprId, ExprKind, FnId, LocalId, Name, Origin};
use crate::source::FileId;

/// How many calls deep a guard's drop is followed.
const DEPTH: u8 = 4;

/// Methods that give an atomic, a cell or a watched value another state.
const SETS: &[&str] = &[
    "store",
    "swap",
    "compare_exchange",
    "compare_exchange_weak",
    "fetch_or",
    "set",
    "send",
    "send_replace",
    "get_or_init",
    "replace",
    "insert",
];

/// Methods that wake those who wait.
const WAKES: &[&str] =
    &["notify_waiters", "notify_one", "notify_all", "notify", "send", "send_replace", "close"];

/// Methods that wait for what the others wake.
const WAITS: &[&str] =
    &["notified", "notified_owned", "changed", "wait_for", "recv", "listen", "acquire", "closed"];

/// Methods that only look.
const LOOKS: &[&str] = &[
    "as_deref",
    "as_ref",
    "borrow",
    "clone",
    "cloned",
    "copied",
    "elapsed",
    "expect",
    "get",
    "is_err",
    "is_none",
    "is_none_or",
    "is_ok",
    "is_set",
    "is_some",
    "is_some_and",
    "is_zero",
    "load",
    "lock",
    "map",
    "now",
    "ok_or",
    "ok_or_else",
    "read",
    "saturating_duration_since",
    "then",
    "then_some",
    "unwrap",
    "unwrap_or",
    "unwrap_or_else",
];

/// What asking for the end is called, where nothing else tells.
const CHECKERS: &[&str] = &[
    "is_cancelled",
    "is_canceled",
    "cancelled",
    "canceled",
    "is_done",
    "is_ended",
    "has_ended",
    "check",
    "check_cancelled",
    "check_canceled",
    "ensure_active",
    "err",
];

/// What waiting for the end is called, where nothing else tells.
const WAITERS: &[&str] = &[
    "cancelled",
    "canceled",
    "done",
    "ended",
    "until_cancelled",
    "until_canceled",
    "wait_cancelled",
    "wait_canceled",
    "wait_for_cancel",
    "wait_for_cancellation",
    "wait_done",
];

/// Parts of names of errors and reasons.
const REASONS: &[&str] = &["Err", "Cancel", "Reason", "Cause", "Elapsed", "Deadline"];

/// How names of sleeps begin, where nothing else tells.
const SLEEPERS: &[&str] = &["sleep", "pause", "delay", "nap"];

/// What ends contexts, beside tokens.
#[derive(Debug, Default)]
pub(super) struct Ends {
    /// Fields that are set at the end.
    marks: FxHashSet<(Def, Name)>,
    /// Fields that wake those who wait for it.
    woken: FxHashSet<(Def, Name)>,
}

impl Ends {
    /// Whether a type, or something in it, ends.
    pub(super) fn can_end(&self, index: &Index, kin: &Kin, def: &Def) -> bool {
        self.ends_within(index, kin, def, &mut FxHashSet::default())
    }

    fn ends_within(
        &self,
        index: &Index,
        kin: &Kin,
        def: &Def,
        seen: &mut FxHashSet<Def>,
    ) -> bool {
        if kin.contexts.contains(def) || self.marks.iter().any(|(owner, _)| owner == def) {
            return true;
        }
        if !kin.parts.contains(def) || !seen.insert(def.clone()) {
            return false;
        }
        index.fields_of(def).iter().any(|ty| {
            let mut inner = Vec::new();
            index.each_own(ty, &mut |def| inner.push(def.clone()));
            index.is_cancellable(index.peel(ty))
                || inner.iter().any(|def| self.ends_within(index, kin, def, seen))
        })
    }

    /// Whether a field of a struct that is made gets a mark of its own.
    pub(super) fn is_new_mark(
        &self,
        body: &Body<'_>,
        made: ExprId,
        field: &Name,
        value: ExprId,
    ) -> bool {
        let ty = body.type_of(made);
        let Some(def) = ty.def() else { return false };
        self.marks.contains(&(def.clone(), field.clone())) && !body.is_own(value)
    }
}

impl Index {
    /// What the drops of declared guards do to contexts.
    pub(super) fn ends(&self, kin: &Kin) -> Ends {
        let mut ends = Ends::default();
        let mut seen = FxHashSet::default();
        for def in &kin.guards {
            for &(file, id) in self.impls_of(&Type::Adt(def.clone(), Vec::new())) {
                let own = &self.file(file).facts[id];
                if own.trait_.as_ref().is_some_and(|path| path.last_name() == "Drop") {
                    for &function in &own.functions {
                        self.ends_in((file, function), DEPTH, kin, &mut seen, &mut ends);
                    }
                }
            }
        }
        for def in kin.contexts.iter().chain(&kin.guards) {
            for (file, id) in self.methods_of(def) {
                if Body::of(self, file, id).is_some_and(|body| is_named_canceller(&body)) {
                    self.ends_in((file, id), DEPTH, kin, &mut seen, &mut ends);
                }
            }
        }
        ends
    }

    fn ends_in(
        &self,
        (file, id): (FileId, FnId),
        depth: u8,
        kin: &Kin,
        seen: &mut FxHashSet<(FileId, FnId)>,
        ends: &mut Ends,
    ) {
        let Some(depth) = depth.checked_sub(1).filter(|_| seen.insert((file, id))) else { return };
        let Some(body) = Body::of(self, file, id) else { return };
        let inside = |at: ExprId| body.field(at).filter(|(owner, _)| kin.is_inside(owner));
        for (at, kind) in body.all() {
            match kind {
                ExprKind::Method { receiver, name, .. } => {
                    if SETS.contains(&name.as_str()) && is_flag(&body, *receiver) {
                        ends.marks.extend(inside(*receiver));
                    }
                    if WAKES.contains(&name.as_str()) {
                        ends.woken.extend(inside(*receiver));
                    }
                }
                ExprKind::Assign { left, .. } => ends.marks.extend(inside(*left)),
                _ => {}
            }
            let callee = body.callee(at).filter(|callee| !self.is_stub(callee.file));
            if let Some(callee) = callee {
                self.ends_in((callee.file, callee.id), depth, kin, seen, ends);
            }
        }
    }
}

/// Whether an expression is one state that is shared: an atomic, a cell that is set once, a watched value; no map.
fn is_flag(body: &Body<'_>, at: ExprId) -> bool {
    let ty = body.type_of(at);
    let Some(def) = body.index.peel(&ty).def() else { return false };
    let name = body.index.name_of(def);
    name.starts_with("Atomic")
        || matches!(&*name, "OnceLock" | "OnceCell" | "Cell" | "Option" | "Sender" | "SetOnce")
}

/// Whether a method says that it cancels.
fn is_named_canceller(body: &Body<'_>) -> bool {
    let name = body.function.name.as_str();
    can_cancel(body) && (name.starts_with("cancel") || matches!(name, "abort" | "stop" | "end"))
}

/// Whether a function has the form of one that ends a context: it takes nothing but a reason and returns no more than
/// whether it was the first.
fn can_cancel(body: &Body<'_>) -> bool {
    let by_ref = body.function.receiver.is_some();
    by_ref
        && !body.function.is_async
        && body.function.params.len() <= 1
        && (body.ret == Type::UNIT || body.ret == Type::prim("bool"))
}

/// The roles that a method of a context, or of what it is made of, has in its end. Names count for contexts alone.
pub(super) fn roles(body: &Body<'_>, ends: &Ends, named: bool) -> Vec<Role> {
    let mut roles: Vec<Role> = cancels(body, ends, named).into_iter().collect();
    if checks(body, ends, named) {
        roles.push(("checks", ""));
    }
    if waits(body, ends, named) {
        roles.push(("waits_cancelled", ""));
    }
    if sleeps(body, named) {
        roles.push(("sleeps", ""));
    }
    roles
}

/// Whether a function ends a context.
pub(super) fn cancels(body: &Body<'_>, ends: &Ends, named: bool) -> Option<Role> {
    if !can_cancel(body) {
        return None;
    }
    let ends_it = body.all().any(|(at, kind)| match kind {
        ExprKind::Method { receiver, name, .. } => {
            let marks = || {
                SETS.contains(&name.as_str())
                    && body.field(*receiver).is_some_and(|field| ends.marks.contains(&field))
            };
            body.is_own(*receiver)
                && (body.has_role(at, "cancels") && !is_task(body, *receiver) || marks())
        }
        ExprKind::Assign { left, .. } => {
            body.is_own(*left)
                && body.field(*left).is_some_and(|field| ends.marks.contains(&field))
        }
        _ => false,
    });
    (ends_it || named && is_named_canceller(body)).then_some(("cancels", ""))
}

/// Whether it is tasks that are ended, and no context.
fn is_task(body: &Body<'_>, at: ExprId) -> bool {
    let ty = body.type_of(at);
    let ty = body.index.peel(&ty);
    ["task_set", "join_handle"].iter().any(|key| body.index.type_role(ty, key).is_some())
}

fn checks(body: &Body<'_>, ends: &Ends, named: bool) -> bool {
    if body.function.is_async || !body.asks_with(0) {
        return false;
    }
    let answers = body.ret == Type::prim("bool")
        || body.returns("Result").is_some_and(|ok| ok == Type::UNIT)
        || body.returns("Option").is_some();
    if !answers {
        return false;
    }
    if body.all().any(|(at, kind)| asks(body, ends, at, kind)) && only_looks(body) {
        return true;
    }
    let name = body.function.name.as_str();
    let fits = match name {
        "check" | "check_cancelled" | "check_canceled" | "ensure_active" => {
            body.returns("Result").is_some()
        }
        "err" => body.ret != Type::prim("bool"),
        _ => body.ret == Type::prim("bool"),
    };
    named && fits && CHECKERS.contains(&name) && is_opaque(body)
}

/// Whether an expression asks for the end of what the function is asked about.
fn asks(body: &Body<'_>, ends: &Ends, at: ExprId, kind: &ExprKind) -> bool {
    match kind {
        ExprKind::Method { receiver, .. } => {
            body.is_own(*receiver) && body.has_role(at, "checks")
        }
        ExprKind::Field { .. } => {
            body.is_own(at) && body.field(at).is_some_and(|field| ends.marks.contains(&field))
        }
        ExprKind::Binary { op, left, right } if matches!(op.as_str(), "<" | "<=" | ">" | ">=") => {
            let now = |side: ExprId| says(body, side, &|word| word == "now");
            let due = |side: ExprId| {
                says(body, side, &|word| word.contains("deadline") || word.contains("expir"))
                    || body.names(side, &due_locals(body))
            };
            now(*left) && due(*right) || now(*right) && due(*left)
        }
        _ => false,
    }
}

/// The variables that come from a field which is called a deadline.
fn due_locals(body: &Body<'_>) -> Vec<LocalId> {
    let facts = body.facts;
    let from = |within: ExprId| {
        says(body, within, &|word| word.contains("deadline") || word.contains("expir"))
    };
    body.own
        .iter()
        .copied()
        .filter(|&local| match facts[local].origin {
            Origin::ClosureParam(closure, _) => {
                facts.parent(closure).is_some_and(|call| {
                    matches!(facts.kind(call), ExprKind::Method { receiver, .. } if from(*receiver))
                })
            }
            _ => facts.source_of(local).is_some_and(|(_, value)| from(value)),
        })
        .collect()
}

/// Whether a field, method or path in an expression has a name.
fn says(body: &Body<'_>, within: ExprId, is: &dyn Fn(&str) -> bool) -> bool {
    body.facts.descendants(within).any(|at| match body.facts.kind(at) {
        ExprKind::Field { name, .. } | ExprKind::Method { name, .. } => is(name),
        ExprKind::Path { path, local: None } => is(path.last_name()),
        _ => false,
    })
}

/// Whether a function does nothing but look, and make an error of what it sees.
fn only_looks(body: &Body<'_>) -> bool {
    let (index, facts) = (body.index, body.facts);
    let in_error = |at: ExprId| {
        facts.ancestors(at).any(|outer| {
            matches!(facts.kind(outer), ExprKind::Call { func, .. }
                if matches!(facts.kind(*func), ExprKind::Path { path, .. }
                    if matches!(path.last_name(), "Err" | "Some")))
        })
    };
    body.all().all(|(at, kind)| match kind {
        ExprKind::Assign { .. }
        | ExprKind::AssignOp { .. }
        | ExprKind::Await(_)
        | ExprKind::Select(_) => false,
        ExprKind::Method { name, .. } => {
            LOOKS.contains(&name.as_str()) || body.has_role(at, "checks") || in_error(at)
        }
        ExprKind::Call { func, .. } => {
            let looks = matches!(facts.kind(*func), ExprKind::Path { path, .. }
                if LOOKS.contains(&path.last_name()));
            looks || index.is_constructor(body.file, at) || in_error(at)
        }
        _ => true,
    })
}

/// Whether a body calls what is not known, or reads a flag, so that only its name tells what it is about.
fn is_opaque(body: &Body<'_>) -> bool {
    body.all().any(|(at, kind)| match kind {
        ExprKind::Call { .. } if body.index.is_constructor(body.file, at) => false,
        ExprKind::Method { name, receiver, .. } => {
            name == "load" && is_flag(body, *receiver) || is_unknown(body, at)
        }
        ExprKind::Call { .. } => is_unknown(body, at),
        ExprKind::Macro(_) => true,
        _ => false,
    })
}

fn is_unknown(body: &Body<'_>, call: ExprId) -> bool {
    body.callee(call).is_none_or(|callee| !body.index.is_stub(callee.file))
}

fn waits(body: &Body<'_>, ends: &Ends, named: bool) -> bool {
    let (index, facts) = (body.index, body.facts);
    let future = body.function.is_async || index.is_future(index.peel(&body.ret));
    if !future && !body.returns_nothing() || body.function.receiver.is_none() {
        return false;
    }
    if !body.function.params.is_empty() || body.function.receiver.as_ref().is_some_and(|own| own.by_ref && own.mutable) {
        return false;
    }
    let output = if body.function.is_async { body.ret.clone() } else { index.output_of(index.peel(&body.ret)) };
    let plain = match &output {
        Type::Unknown | Type::Never => true,
        ty if *ty == Type::UNIT => true,
        ty => ty.def().is_some_and(|def| {
            let name = index.name_of(def);
            REASONS.iter().any(|part| name.contains(part))
        }),
    };
    if !plain {
        return false;
    }
    let is_wait = |future: ExprId| is_wait(body, ends, future);
    let shown = body.all().any(|(at, kind)| match kind {
        ExprKind::Method { .. } | ExprKind::Call { .. } => is_wait(at),
        _ => false,
    });
    let alone = body.all().all(|(_, kind)| match kind {
        ExprKind::Await(inner) => awaited(body, *inner, ends),
        ExprKind::Select(select) => {
            select.branches.iter().all(|branch| awaited(body, branch.future, ends))
        }
        _ => true,
    });
    if shown && alone && (future || body.all().all(|(_, kind)| !matches!(kind, ExprKind::Closure(_)))) {
        return true;
    }
    let unknown = || {
        body.all().any(|(_, kind)| match kind {
            ExprKind::Await(inner) => is_unknown(body, facts.peel(*inner)),
            _ => false,
        }) || !body.function.is_async && is_opaque(body)
    };
    named && future && WAITERS.contains(&body.function.name.as_str()) && unknown()
}

/// Whether a call gives a future that ends with the context.
fn is_wait(body: &Body<'_>, ends: &Ends, call: ExprId) -> bool {
    if body.is_own(call) && body.has_role(call, "waits_cancelled") {
        return true;
    }
    match body.facts.kind(call) {
        ExprKind::Method { receiver, name, .. } => {
            WAITS.contains(&name.as_str())
                && body.field(*receiver).is_some_and(|field| ends.woken.contains(&field))
        }
        _ => false,
    }
}

/// Whether a future that a waiter awaits is one of the end, or of time: also by a variable, and pinned.
fn awaited(body: &Body<'_>, future: ExprId, ends: &Ends) -> bool {
    let facts = body.facts;
    match facts.kind(future) {
        ExprKind::Path { local: Some(local), .. } => facts
            .source_of(*local)
            .is_some_and(|(_, value)| value < future && awaited(body, value, ends)),
        ExprKind::Ref { expr: inner, .. } => awaited(body, *inner, ends),
        ExprKind::Macro(call) => call.args.iter().all(|&arg| awaited(body, arg, ends)),
        ExprKind::Call { args, .. } | ExprKind::Method { args, .. } => {
            is_wait(body, ends, future)
                || body.has_role(future, "sleeps")
                || matches!(facts.kind(future), ExprKind::Method { receiver, name, .. }
                    if matches!(name.as_str(), "as_mut" | "fuse") && awaited(body, *receiver, ends))
                || args.len() == 1
                    && body.index.is_future(&body.type_of(future))
                    && awaited(body, args[0], ends)
        }
        _ => false,
    }
}

/// Whether a method waits for as long as it is told.
fn sleeps(body: &Body<'_>, named: bool) -> bool {
    let index = body.index;
    let timed = |ty: &Type| {
        ty.def().is_some_and(|def| matches!(&*index.name_of(def), "Duration" | "Instant"))
    };
    let told = body.asks_with(1)
        && body.function.is_async
        && body.function.params[0].ty.as_ref().is_some_and(|ty| {
            timed(&index.type_of_ty(&index.env_of_fn(body.file, body.id()), ty))
        });
    if !told {
        return false;
    }
    let length = body.param(0);
    let sleeps = body.all().any(|(at, kind)| {
        matches!(kind, ExprKind::Call { .. } | ExprKind::Method { .. })
            && body.names(at, &length)
            && body.has_role(at, "sleeps")
    });
    let name = body.function.name.as_str();
    sleeps || named && SLEEPERS.iter().any(|start| name.starts_with(start)) && is_opaque(body)
}
