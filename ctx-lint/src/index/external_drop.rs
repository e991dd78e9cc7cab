//! Whether code is ended from outside: its future is dropped by whoever runs it.

use crate::role::Role;
use rustc_hash::FxHashSet;

use super::Index;
use crate::facts::{BlockKind, ExprId, ExprKind, Facts, FnId, Makes, Name, Owner};
use crate::source::FileId;
use crate::world::word;

/// A place that is asked about, and whether a future stands there that has not been awaited.
type Place = (FileId, ExprId, bool);

impl Index {
    /// Whether the code at a place is, as far as its callers in the run show, part of a future that others end:
    /// a branch of a `select!`, run under a timeout or a context, aborted, or handed to code that is not known.
    pub fn is_dropped_outside(&self, file: FileId, at: ExprId) -> bool {
        self.raced_by(file, at, false)
    }

    /// As [`Index::is dropped outside`], where calls that are not known to call a function count only if none is known to.
    pub fn is_surely_dropped_outside(&self, file: FileId, at: ExprId) -> bool {
        self.raced_by(file, at, true)
    }

    fn raced_by(&self, file: FileId, at: ExprId, surely: bool) -> bool {
        let (mut open, mut seen) = (vec![(file, at, false)], FxHashSet::default());
        while let Some((file, at, future)) = open.pop() {
            if seen.insert((file, at, future))
                && self.is_dropped_at(file, at, future, surely, &mut open)
            {
                return true;
            }
        }
        false
    }

    /// `future`: whether what stands at `at` is a future that has not been awaited. Where the answer rests on other
    /// places, they are added to those that are `open`.
    fn is_dropped_at(
        &self,
        file: FileId,
        at: ExprId,
        mut future: bool,
        surely: bool,
        open: &mut Vec<Place>,
    ) -> bool {
        let facts = &self.file(file).facts;
        let mut here = at;
        loop {
            let Some(outer) = facts.parent(here) else {
                return facts
                    .function(here)
                    .is_some_and(|function| self.callers_race(file, function, surely, open));
            };
            match facts.kind(outer) {
                ExprKind::Select(select)
                    if select.branches.iter().any(|branch| branch.future == here) =>
                {
                    return true;
                }
                ExprKind::Await(_) => future = false,
                ExprKind::Block(block) if matches!(block.kind, BlockKind::Async { .. }) => {
                    future = true;
                }
                ExprKind::Closure(_) => future = true,
                ExprKind::Block(_) if future => {
                    if let Some(pat) = facts.let_of(here) {
                        let named = facts.bindings(pat);
                        let uses = named.iter().flat_map(|&local| &facts[local].uses);
                        open.extend(uses.map(|&at| (file, at, true)));
                        return false;
                    }
                    let ExprKind::Block(block) = facts.kind(outer) else { return false };
                    if block.tail() != Some(here) {
                        return false;
                    }
                }
                ExprKind::Call { args, .. } if future && args.contains(&here) => {
                    if let Some(answer) = self.raced_by_call(file, outer, here) {
                        return answer;
                    }
                }
                ExprKind::Method { receiver, args, .. } if future => {
                    if (args.contains(&here) || *receiver == here)
                        && let Some(answer) = self.raced_by_call(file, outer, here)
                    {
                        return answer;
                    }
                }
                ExprKind::Macro(call) if future => {
                    if call.makes.joins() {
                        future = false;
                    } else if matches!(call.makes, Makes::Pinned(_)) {
                        if facts.parent(outer).is_some_and(|block| {
                            facts.let_of(outer).is_none()
                                && matches!(facts.kind(block), ExprKind::Block(_))
                        }) {
                            return false;
                        }
                    } else {
                        return true;
                    }
                }
                ExprKind::Tuple(_)
                | ExprKind::Array { .. }
                | ExprKind::Struct { .. }
                | ExprKind::Assign { .. }
                | ExprKind::Return(_)
                    if future =>
                {
                    return true;
                }
                _ => {}
            }
            here = outer;
        }
    }

    /// What a call does with a future: races it, lets it run, or `None` for one that only wraps it.
    fn raced_by_call(&self, file: FileId, call: ExprId, future: ExprId) -> Option<bool> {
        let facts = &self.file(file).facts;
        let Some(callee) = self.callee(file, call) else {
            return (!self.is_constructor(file, call) && !is_receiver(facts, call, future))
                .then_some(true);
        };
        let has = |role: Role| self.callee_role(&callee, role).is_some();
        if has(Role::Timeout) || has(Role::RunsUntilCancelled) {
            return Some(true);
        }
        if has(Role::Spawns) {
            return (!is_receiver(facts, call, future)).then(|| self.may_abort(file, call));
        }
        // What a function of the run does with a future is not followed.
        (!self.is_stub(callee.file)).then_some(true)
    }

    /// Whether a function is given away as a value; its calls are added to the places that are `open`.
    fn callers_race(
        &self,
        file: FileId,
        function: FnId,
        surely: bool,
        open: &mut Vec<Place>,
    ) -> bool {
        let own = &self.file(file).facts[function];
        let env = self.env_of_fn(file, function);
        let future = own.is_async || self.is_future(&self.type_of_ty(&env, &own.ret));
        if surely {
            let before = open.len();
            let calls = self.mentions(&own.name).filter(|&(home, call)| {
                self.callee_at(home, call).is_some_and(|callee| {
                    callee.certain && (callee.file, callee.id) == (file, function)
                })
            });
            open.extend(calls.map(|(home, call)| (home, call, future)));
            if open.len() > before {
                return false;
            }
        }
        self.mentions(&own.name).any(|(home, call)| {
            let facts = &self.file(home).facts;
            if !matches!(facts.kind(call), ExprKind::Call { .. } | ExprKind::Method { .. }) {
                // Given away as a value: whoever calls it may do so under anything.
                return true;
            }
            let other = self.callee(home, call).is_some_and(|callee| {
                callee.certain
                    && (callee.file, callee.id) != (file, function)
                    && !matches!(self.function(&callee).owner, Owner::Trait(_))
            });
            if !other {
                open.push((home, call, future));
            }
            false
        })
    }

    /// The calls of the world whose callee has a name, and the other places where the name ends a path.
    pub fn mentions(&self, name: &str) -> impl Iterator<Item = (FileId, ExprId)> {
        let found = self.mentions_of(name, || {
            let called = self.world().called(name);
            let files = self.own_files_with_any(&called).into_iter();
            let found = files.flat_map(|file| {
                let facts = self.facts(file);
                // An import may have renamed a function, and never a method.
                let is_it = |kind: &ExprKind, mentioned: &Name| match kind {
                    ExprKind::Method { .. } => mentioned == name,
                    _ => called.contains(&word(mentioned)),
                };
                let named = facts.all().filter(|&(id, kind)| {
                    mentioned(facts, id, kind).is_some_and(|mentioned| is_it(kind, &mentioned))
                });
                named.map(move |(id, _)| (file, id)).collect::<Vec<_>>()
            });
            found.collect()
        });
        (0..found.len()).map(move |at| found[at])
    }
}

/// The name under which a call, or a path that is not called, is found.
fn mentioned(facts: &Facts, id: ExprId, kind: &ExprKind) -> Option<Name> {
    let last = |func: ExprId| match facts.kind(func) {
        ExprKind::Path { path, local: None } => path.last().map(|segment| segment.name.clone()),
        _ => None,
    };
    match kind {
        ExprKind::Method { name, .. } => Some(name.clone()),
        ExprKind::Call { func, .. } => last(*func),
        ExprKind::Path { local: None, .. } => {
            let called = facts.parent(id).is_some_and(
                |outer| matches!(facts.kind(outer), ExprKind::Call { func, .. } if *func == id),
            );
            if called { None } else { last(id) }
        }
        _ => None,
    }
}

fn is_receiver(facts: &Facts, call: ExprId, at: ExprId) -> bool {
    matches!(facts.kind(call), ExprKind::Method { receiver, .. } if *receiver == at)
}
