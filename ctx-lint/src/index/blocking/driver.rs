//! Who runs async code: a runtime that runs other tasks on the same threads, or nobody else.

use rustc_hash::FxHashSet;

use crate::facts::{BlockKind, ExprId, ExprKind, FnId, Owner};
use crate::index::{Env, Index};
use crate::role::Role;
use crate::source::FileId;

/// Who runs async code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Driver {
    /// A runtime, beside other tasks: it is part of a task that is spawned, or of a handler of requests.
    Shared,
    /// `main` or a `block_on`, which has a thread for this one future.
    Alone,
    /// The callers that are known do not show it.
    Unknown,
}

/// A place that is asked about, and whether a future stands there that has not been awaited.
type Place = (FileId, ExprId, bool);

impl Index {
    /// Who runs the code at a place, as far as its callers in the run show.
    pub fn driver(&self, file: FileId, at: ExprId) -> Driver {
        self.driver_from((file, at, false))
    }

    fn driver_from(&self, place: Place) -> Driver {
        let (mut open, mut seen) = (vec![place], FxHashSet::default());
        let mut found = None;
        while let Some(place) = open.pop() {
            if !seen.insert(place) {
                continue;
            }
            match self.driven(place, &mut open) {
                Some(Driver::Shared) => return Driver::Shared,
                Some(Driver::Unknown) => found = Some(Driver::Unknown),
                Some(Driver::Alone) => found = found.or(Some(Driver::Alone)),
                None => {}
            }
        }
        found.unwrap_or(Driver::Unknown)
    }

    /// Where the answer rests on other places, they are added to those that are `open`.
    fn driven(&self, (file, at, mut future): Place, open: &mut Vec<Place>) -> Option<Driver> {
        let facts = &self.file(file).facts;
        let mut here = at;
        loop {
            let Some(outer) = facts.parent(here) else {
                let function = facts.function(here);
                return function.map_or(Some(Driver::Unknown), |function| {
                    self.called_by(file, function, future, open)
                });
            };
            match facts.kind(outer) {
                // The other branches wait for the thread as well.
                ExprKind::Select(select)
                    if select.branches.iter().any(|branch| branch.future == here) =>
                {
                    if select.branches.len() > 1 {
                        return Some(Driver::Unknown);
                    }
                    future = false;
                }
                ExprKind::Await(_) => future = false,
                ExprKind::Block(block) if matches!(block.kind, BlockKind::Async { .. }) => {
                    future = true;
                }
                ExprKind::Closure(_) => return Some(Driver::Unknown),
                ExprKind::Block(block) if future && block.tail() != Some(here) => {
                    let named = facts.let_of(here).map(|pat| facts.bindings(pat));
                    let named = named.filter(|named| !named.is_empty());
                    let Some(named) = named else { return Some(Driver::Unknown) };
                    let uses = named.iter().flat_map(|&local| &facts[local].uses);
                    open.extend(uses.map(|&at| (file, at, true)));
                    return None;
                }
                ExprKind::Call { args, .. } | ExprKind::Method { args, .. } if future => match self
                    .driven_by_call(file, outer, args.iter().position(|&arg| arg == here))
                {
                    Some(Step::On) => {}
                    Some(Step::End(driver)) => return Some(driver),
                    Some(Step::Uses(home, uses)) => {
                        open.extend(uses.into_iter().map(|at| (home, at, true)));
                        return None;
                    }
                    None => return Some(Driver::Unknown),
                },
                ExprKind::Macro(_)
                | ExprKind::Tuple(_)
                | ExprKind::Array { .. }
                | ExprKind::Struct { .. }
                | ExprKind::Assign { .. }
                | ExprKind::Ref { .. }
                    if future =>
                {
                    return Some(Driver::Unknown);
                }
                _ => {}
            }
            here = outer;
        }
    }

    /// What a call does with a future; `argument` is its number, where it is not the receiver.
    fn driven_by_call(&self, file: FileId, call: ExprId, argument: Option<usize>) -> Option<Step> {
        let callee = self.callee_at(file, call).filter(|callee| callee.certain)?;
        if argument.is_some() {
            if self.callee_role(callee, Role::Spawns) == Some("task") {
                return Some(Step::End(Driver::Shared));
            }
            if self.callee_role(callee, Role::BlocksOn) == Some("future") {
                return Some(Step::End(Driver::Alone));
            }
        }
        if self.is_future(&self.type_of(file, call)) {
            return Some(Step::On);
        }
        // A function that is not async, and hands the future on.
        let function = self.function(callee);
        function.body.filter(|_| !self.is_stub(callee.file))?;
        let method = function.receiver.is_some();
        let called_as_method = matches!(self.file(file).facts.kind(call), ExprKind::Method { .. });
        let number = match (argument, method, called_as_method) {
            (Some(number), true, false) => number.checked_sub(1)?,
            (Some(number), _, _) => number,
            (None, ..) => return None,
        };
        let facts = &self.file(callee.file).facts;
        let pat = function.params.get(number)?.pat;
        let named = facts.bindings(pat);
        let uses = named.iter().flat_map(|&local| facts[local].uses.iter().copied());
        Some(Step::Uses(callee.file, uses.collect()))
    }

    /// Who calls a function; its calls are added to the places that are `open`.
    fn called_by(
        &self,
        file: FileId,
        id: FnId,
        future: bool,
        open: &mut Vec<Place>,
    ) -> Option<Driver> {
        let own = &self.file(file).facts[id];
        if own.is_async && self.is_main(file, id) {
            return Some(Driver::Alone);
        }
        if self.is_handler(file, id) {
            return Some(Driver::Shared);
        }
        if !own.is_async && !future {
            return Some(Driver::Unknown);
        }
        let before = open.len();
        let mut given_away = false;
        for (home, call) in self.mentions(&own.name) {
            let facts = &self.file(home).facts;
            let in_test = self.in_test(home, facts[call].span)
                || self.is_for_development(home) && !self.is_for_development(file);
            if in_test {
                continue;
            }
            let is_it = self.callee_at(home, call).is_some_and(|callee| {
                callee.certain && self.may_be(file, id, callee.file, callee.id)
            });
            if !is_it {
                continue;
            }
            if matches!(facts.kind(call), ExprKind::Call { .. } | ExprKind::Method { .. }) {
                open.push((home, call, true));
            } else {
                given_away = true;
            }
        }
        (given_away || open.len() == before).then_some(Driver::Unknown)
    }

    /// Whether a call of one function may run another: it is the same, or one of its trait.
    fn may_be(&self, file: FileId, id: FnId, home: FileId, called: FnId) -> bool {
        if (file, id) == (home, called) {
            return true;
        }
        let (own, called) = (&self.file(file).facts[id], &self.file(home).facts[called]);
        let (Owner::Impl(block), Owner::Trait(owner)) = (own.owner, called.owner) else {
            return false;
        };
        let facts = &self.file(home).facts;
        self.file(file).facts[block]
            .trait_
            .as_ref()
            .is_some_and(|path| path.last_name() == facts[owner].name)
    }

    /// Whether a server runs a function for each request: an attribute says so, or it takes what only a handler is given.
    fn is_handler(&self, file: FileId, id: FnId) -> bool {
        let function = &self.file(file).facts[id];
        let env = Env::module(file, function.module);
        let serves = |attr| self.attr_role(file, function.module, attr, Role::Request).is_some();
        function.attrs.iter().any(serves)
            || function.params.iter().filter_map(|param| param.ty.as_ref()).any(|ty| {
                let ty = self.type_of_ty(&env, ty);
                self.type_role(ty.peel_refs(), Role::Request).is_some()
            })
    }

    /// Whether nothing is left to do once a call has come back, as far as the callers in the run show: the body awaits
    /// nothing after it, and neither do those that await the body.
    pub fn is_last_act(&self, file: FileId, call: ExprId) -> bool {
        let (mut open, mut seen) = (vec![(file, call)], FxHashSet::default());
        while let Some((file, at)) = open.pop() {
            if !seen.insert((file, at)) {
                continue;
            }
            let facts = &self.file(file).facts;
            let root = facts.scope(at).expr();
            if self.awaits_after(file, root, at) || facts.is_deferred(root) {
                return false;
            }
            let Some(function) = facts.function(at) else { return false };
            if self.is_main(file, function) {
                continue;
            }
            let mut calls = Vec::new();
            if self.called_by(file, function, true, &mut calls).is_some() {
                return false;
            }
            for (home, call, future) in calls {
                if self.file(home).facts.is_async(call) {
                    open.push((home, call));
                } else if self.driver_from((home, call, future)) != Driver::Alone {
                    // Where the future goes from there is not known.
                    return false;
                }
            }
        }
        true
    }

    /// Whether anything may be awaited after an expression, its own await aside.
    fn awaits_after(&self, file: FileId, root: ExprId, at: ExprId) -> bool {
        let facts = &self.file(file).facts;
        // Outside of a loop, what comes later stands behind it.
        let own = facts.parent(at);
        facts.enclosing_loop(at).is_some()
            || self.waits_behind(file, root, at).any(|other| {
                Some(other) != own && !facts.contains(other, at) && facts.reaches(at, other, root)
            })
    }
}

/// What a call does with a future.
enum Step {
    /// It gives a future that has it inside.
    On,
    /// It runs it.
    End(Driver),
    /// It hands it on in its own body, at these places.
    Uses(FileId, Vec<ExprId>),
}
