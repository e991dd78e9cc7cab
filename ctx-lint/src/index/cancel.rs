//! What is lost when a future is dropped before its end.
//!
//! The libraries' promises stand in the stubs (`cancel_safety`). A function of the run is judged by what its
//! documentation says, and otherwise by its body: by the first await in it that loses something which outlives the
//! call. An await on what the function itself owns loses nothing that anyone could miss.

use std::cell::RefCell;

use rustc_hash::FxHashMap;

use super::{Callee, Index, Type};
use crate::facts::{BlockKind, ExprId, ExprKind, Facts, FnId, LocalId, Origin};
use crate::source::FileId;

/// A call whose future must not be dropped.
#[derive(Clone, Debug)]
pub struct Loss {
    /// The calls that lead to it, outermost first; the last is the call itself.
    pub calls: Vec<(FileId, ExprId)>,
    /// What it reads from, writes to or waits on, as seen by the outermost call.
    pub holder: ExprId,
    /// The variable that this lives in.
    pub root: LocalId,
    /// Whether the last call is to a function of the run whose documentation says that it is not cancel safe.
    pub documented: bool,
}

/// Questions that are open on a thread, with what has been found on the way.
#[derive(Default)]
struct Open {
    depth: usize,
    found: FxHashMap<(FileId, FnId), Option<Loss>>,
}

thread_local! {
    static OPEN: RefCell<Open> = RefCell::default();
}

/// How many functions a story may lead through.
const DEPTH: usize = 8;

/// Methods that give access to what is inside the receiver.
const VIEWS: &[&str] = &[
    "as_mut",
    "as_ref",
    "as_deref_mut",
    "borrow_mut",
    "by_ref",
    "expect",
    "get_mut",
    "get_pin_mut",
    "get_ref",
    "lock",
    "unwrap",
    "write",
];

/// Types that hold their bytes in memory, so that nothing is in flight.
const MEMORY: &[&str] = &[
    "std::io::Cursor",
    "std::vec::Vec",
    "std::string::String",
    "std::collections::VecDeque",
    "tokio::io::Empty",
    "tokio::io::Sink",
    "tokio::io::Repeat",
    "bytes::Bytes",
    "bytes::BytesMut",
];

impl Index {
    /// What is lost when the future that an expression makes is dropped. What is created inside `within` does not count.
    pub fn lost_on_drop(&self, file: FileId, future: ExprId, within: ExprId) -> Option<Loss> {
        let facts = &self.file(file).facts;
        match facts.kind(future) {
            ExprKind::Block(block) => match block.kind {
                BlockKind::Async { .. } => self.lost_in(file, future, within),
                BlockKind::Plain => self.lost_on_drop(file, block.tail()?, within),
                _ => None,
            },
            ExprKind::Call { args, .. } => self.lost_by_call(file, future, None, args, within),
            ExprKind::Method { receiver, args, .. } => {
                self.lost_by_call(file, future, Some(*receiver), args, within)
            }
            _ => None,
        }
    }

    /// The first loss among the awaits of a body.
    fn lost_in(&self, file: FileId, body: ExprId, within: ExprId) -> Option<Loss> {
        let facts = &self.file(file).facts;
        awaited(facts, body).into_iter().find_map(|future| self.lost_on_drop(file, future, within))
    }

    fn lost_by_call(
        &self,
        file: FileId,
        call: ExprId,
        receiver: Option<ExprId>,
        args: &[ExprId],
        within: ExprId,
    ) -> Option<Loss> {
        let callee = self.callee(file, call)?;
        if self.is_stub(callee.file) {
            return self.lost_by_library(file, call, &callee, receiver, args, within);
        }
        let function = self.function(&callee);
        let first = receiver.or_else(|| args.first().copied());
        match promise(&function.docs) {
            Some(true) => return None,
            Some(false) if self.is_own_future(&callee) => {
                let holder = first?;
                let root = self.outlives(file, holder, within)?;
                return Some(Loss { calls: vec![(file, call)], holder, root, documented: true });
            }
            _ => {}
        }
        if !function.is_async || !callee.certain {
            return None;
        }
        let inner = self.lost_in_fn(callee.file, callee.id)?;
        // What the function got it by is what the call gave it.
        let shift = usize::from(receiver.is_none() && function.receiver.is_some());
        let home = &self.file(callee.file).facts;
        let (holder, by_value) = match home[inner.root].origin {
            Origin::Receiver(_) => (first?, false),
            Origin::Param(_, number) => {
                let ty = self.type_of_local(callee.file, inner.root);
                (*args.get(number as usize + shift)?, !borrows(&ty))
            }
            _ => return None,
        };
        let facts = &self.file(file).facts;
        if by_value
            && !matches!(facts.kind(holder), ExprKind::Ref { .. })
            && !borrows(&self.type_of(file, holder))
        {
            return None;
        }
        let root = self.outlives(file, holder, within)?;
        let mut calls = vec![(file, call)];
        calls.extend(inner.calls);
        Some(Loss { calls, holder, root, documented: inner.documented })
    }

    fn lost_by_library(
        &self,
        file: FileId,
        call: ExprId,
        callee: &Callee,
        receiver: Option<ExprId>,
        args: &[ExprId],
        within: ExprId,
    ) -> Option<Loss> {
        match self.callee_role(callee, "cancel_safety") {
            Some("unsafe") => {
                let holder = receiver.or_else(|| args.first().copied())?;
                if self.in_memory(&self.type_of(file, holder)) {
                    return None;
                }
                let root = self.outlives(file, holder, within)?;
                Some(Loss { calls: vec![(file, call)], holder, root, documented: false })
            }
            Some(_) => None,
            None if self.callee_role(callee, "timeout").is_some() => {
                self.lost_on_drop(file, *args.get(1)?, within)
            }
            // An adapter, which drops the future that it holds.
            None => {
                let inner = receiver.or_else(|| args.first().copied())?;
                self.is_future(&self.type_of(file, inner))
                    .then(|| self.lost_on_drop(file, inner, within))?
            }
        }
    }

    /// What is lost when the future of a function is dropped; its root is a parameter.
    fn lost_in_fn(&self, file: FileId, id: FnId) -> Option<Loss> {
        let key = (file, id);
        if self.memo.knows_loss(key) {
            return self.memo.loss(key);
        }
        let known = OPEN.with_borrow_mut(|open| {
            let known = open.found.get(&key).cloned();
            if known.is_none() && open.depth < DEPTH {
                open.found.insert(key, None);
                open.depth += 1;
                return None;
            }
            Some(known.flatten())
        });
        if let Some(known) = known {
            return known;
        }
        let facts = &self.file(file).facts;
        let found = facts[id].body.and_then(|body| self.lost_in(file, body, body));
        let outermost = OPEN.with_borrow_mut(|open| {
            open.found.insert(key, found.clone());
            open.depth -= 1;
            if open.depth == 0 {
                open.found.clear();
            }
            open.depth == 0
        });
        if outermost {
            self.memo.keep_loss(key, found.clone());
        }
        found
    }

    /// The variable through which a value is older than `within`; `None` when it is made inside, or that is not known.
    fn outlives(&self, file: FileId, id: ExprId, within: ExprId) -> Option<LocalId> {
        let facts = &self.file(file).facts;
        match facts.kind(id) {
            ExprKind::Ref { expr, .. }
            | ExprKind::Deref(expr)
            | ExprKind::Try(expr)
            | ExprKind::Await(expr)
            | ExprKind::Field { base: expr, .. }
            | ExprKind::Index { base: expr, .. } => self.outlives(file, *expr, within),
            ExprKind::Method { receiver, name, .. } => {
                let view = VIEWS.contains(&name.as_str())
                    || matches!(self.type_of(file, id), Type::Ref(_));
                view.then(|| self.outlives(file, *receiver, within))?
            }
            // `BufReader::new(&mut self.io)`
            ExprKind::Call { args, .. } => {
                let first = *args.first()?;
                matches!(facts.kind(first), ExprKind::Ref { mutable: true, .. })
                    .then(|| self.outlives(file, first, within))?
            }
            ExprKind::Path { local: Some(local), .. } => self.local_outlives(file, *local, within),
            _ => None,
        }
    }

    fn local_outlives(&self, file: FileId, local: LocalId, within: ExprId) -> Option<LocalId> {
        let facts = &self.file(file).facts;
        let ty = self.type_of_local(file, local);
        match facts[local].origin {
            Origin::Receiver(function) => {
                let receiver = facts[function].receiver.as_ref()?;
                let kept = receiver.by_ref
                    || receiver.ty.is_some()
                    || facts[function].body != Some(within);
                kept.then_some(local)
            }
            Origin::Param(function, _) => {
                let kept = borrows(&ty)
                    || matches!(ty, Type::Param(..) | Type::Opaque(_))
                    || facts[function].body != Some(within);
                kept.then_some(local)
            }
            _ => {
                let extent = facts.extent(local)?;
                if !facts.contains(within, extent) {
                    return Some(local);
                }
                let guard = ["async_lock_guard", "sync_lock_guard"]
                    .iter()
                    .any(|key| self.type_role(&ty, key).is_some());
                let (_, init) = facts.source_of(local)?;
                (guard || borrows(&ty)).then(|| self.outlives(file, init, within))?
            }
        }
    }

    fn in_memory(&self, ty: &Type) -> bool {
        match self.peel(ty) {
            Type::Slice(_) | Type::Prim(_) => true,
            Type::Adt(def, _) => MEMORY.contains(&&*self.path_of(def)),
            Type::Extern(path, _) => MEMORY.contains(&path.as_str()),
            _ => false,
        }
    }

    /// Whether a function gives a future: by being async, or by its result.
    fn is_own_future(&self, callee: &Callee) -> bool {
        self.function(callee).is_async || self.is_future(&self.returned(callee, &[]))
    }
}

/// Whether a value of a type borrows what it works on: `&mut T`, `Pin<&mut T>`.
fn borrows(ty: &Type) -> bool {
    match ty {
        Type::Ref(_) => true,
        Type::Adt(_, args) => matches!(args.first(), Some(Type::Ref(_))),
        _ => false,
    }
}

/// The futures that a body awaits, in the order of the text.
fn awaited(facts: &Facts, body: ExprId) -> Vec<ExprId> {
    let mut found = Vec::new();
    for at in facts.runs(body) {
        match facts.kind(at) {
            ExprKind::Await(inner) => found.push(*inner),
            ExprKind::Select(select) => {
                found.extend(select.branches.iter().map(|branch| branch.future));
            }
            ExprKind::Macro(call) if matches!(call.path.last_name(), "join" | "try_join") => {
                found.extend(call.args.iter().copied());
            }
            _ => {}
        }
    }
    found
}

/// What documentation says of a function's cancel safety; where it says both, the better.
fn promise(docs: &str) -> Option<bool> {
    let text = docs.to_lowercase();
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric() && c != '\'')
        .filter(|word| !word.is_empty())
        .collect();
    let verdicts = (1..words.len()).filter_map(|at| {
        if !matches!(words[at - 1], "cancel" | "cancellation") {
            return None;
        }
        let before = &words[at.saturating_sub(5)..at];
        let denied =
            before.iter().any(|word| matches!(*word, "not" | "isn't" | "aren't" | "never" | "non"));
        match words[at] {
            "safe" => Some(!denied),
            "unsafe" => Some(false),
            _ => None,
        }
    });
    verdicts.max()
}

#[cfg(test)]
mod tests {
    use super::promise;

    #[test]
    fn documentation_promises_or_denies() {
        assert_eq!(promise("Reads a frame."), None);
        assert_eq!(promise("# Cancel safety\n\nThis method is cancel safe."), Some(true));
        assert_eq!(promise("This is cancellation-safe: the buffer stays."), Some(true));
        assert_eq!(promise("This function is **not** cancel-safe."), Some(false));
        assert_eq!(promise("This isn't cancellation safe."), Some(false));
        assert_eq!(promise("# Cancellation safety\n\nCancel-unsafe."), Some(false));
        assert_eq!(promise("`a` is not cancel safe, but this one is cancel safe."), Some(true));
    }
}
