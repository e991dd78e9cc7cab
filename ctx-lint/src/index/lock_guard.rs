//! The guards of async locks that variables hold.

use rustc_hash::{FxHashMap, FxHashSet};

use super::thing::Binding;
use super::{Index, Type};
use crate::facts::{ExprId, ExprKind};
use crate::flow::analysis::{Held as Wait, held};
use crate::flow::{BlockId, Elaborated, Graph, IdSet, Op, VarId, VarKind};
use crate::role::Role;
use crate::source::FileId;

/// A guard: the call that has taken the lock, the lock, and whether the guard only reads.
pub(super) type Guard = (ExprId, Binding, bool);

/// A lock, and whether its guard only reads.
type Held = (Binding, bool);

/// The variables of a body that may hold a guard of an async lock while something is waited for.
pub(super) struct GuardVars<'i> {
    index: &'i Index,
    file: FileId,
    graph: &'i Graph,
    all: IdSet<VarId>,
    /// Those without a name.
    temporary: IdSet<VarId>,
    /// Those that are filled in one place, with what they hold.
    once: FxHashMap<VarId, Guard>,
    /// The same, by what they hold.
    of_lock: FxHashMap<Held, IdSet<VarId>>,
}

impl<'i> GuardVars<'i> {
    /// The variables that are alive at some waits.
    pub(super) fn of(index: &'i Index, file: FileId, graph: &'i Graph, waits: &[Wait]) -> Self {
        let mut alive: IdSet<VarId> = IdSet::default();
        for own in waits {
            alive.add_all(&own.vars);
        }
        let is_guard =
            |var: &VarId| index.type_role(&graph[*var].ty, Role::AsyncLockGuard).is_some();
        let all: IdSet<VarId> = alive.all().filter(is_guard).collect();
        let is_temporary = |var: &VarId| matches!(graph[*var].kind, VarKind::Temp(_));
        let temporary = all.all().filter(is_temporary).collect();
        let mut own = Self {
            index,
            file,
            graph,
            all,
            temporary,
            once: FxHashMap::default(),
            of_lock: FxHashMap::default(),
        };
        for var in own.all.all().filter(|&var| !is_refilled(graph, var)) {
            // Where it is filled once, it does not matter where it is asked for.
            for guard in index.guards_of(file, graph, var, BlockId(0)) {
                own.of_lock.entry((guard.1.clone(), guard.2)).or_default().insert(var);
                own.once.insert(var, guard);
            }
        }
        own
    }

    /// The guards that are alive at a wait. One speaks for all of the same lock: there may be as many as lines.
    pub(super) fn alive_at(&self, wait: &Wait) -> Vec<Guard> {
        let mut vars = wait.vars.clone();
        vars.keep_all(&self.all);
        let mut guards: Vec<Guard> = Vec::new();
        let mut seen: FxHashSet<Held> = FxHashSet::default();
        while let Some(var) = vars.first() {
            vars.remove(var);
            let here = match self.once.get(&var) {
                Some(guard) => vec![guard.clone()],
                None if is_refilled(self.graph, var) => {
                    self.index.guards_of(self.file, self.graph, var, wait.block)
                }
                None => continue,
            };
            for guard in here {
                let held = (guard.1.clone(), guard.2);
                if let Some(same) = self.of_lock.get(&held) {
                    vars.remove_all(same);
                }
                if seen.insert(held) {
                    guards.push(guard);
                }
            }
        }
        guards
    }

    /// The values without a name among them, by what makes them.
    pub(super) fn temporary_at(&self, wait: &Wait) -> Vec<ExprId> {
        let mut vars = wait.vars.clone();
        vars.keep_all(&self.temporary);
        let made = vars.all().filter_map(|var| match self.graph[var].kind {
            VarKind::Temp(at) => Some(at),
            _ => None,
        });
        made.collect()
    }
}

impl Index {
    /// The guards that a variable may hold at the end of a block.
    fn guards_of(&self, file: FileId, graph: &Graph, var: VarId, block: BlockId) -> Vec<Guard> {
        if self.type_role(&graph[var].ty, Role::AsyncLockGuard).is_none() {
            return Vec::new();
        }
        let made = match graph[var].kind {
            VarKind::Local(_) if is_refilled(graph, var) => last_fills(graph, var, block),
            VarKind::Local(local) => {
                self.file(file).facts.source_of(local).into_iter().map(|(_, init)| init).collect()
            }
            VarKind::Temp(at) => vec![at],
            _ => Vec::new(),
        };
        let made = made.into_iter().map(|at| self.guard_made(file, at, &graph[var].ty));
        let guards = made.collect::<Option<Vec<Guard>>>().unwrap_or_default();
        // Where it may be the guard of one lock or of another, neither is surely held.
        let is_one = guards.windows(2).all(|pair| pair[0].1 == pair[1].1);
        if is_one { guards } else { Vec::new() }
    }

    /// The call that takes the lock of a guard that an expression gives.
    fn guard_made(&self, file: FileId, mut at: ExprId, ty: &Type) -> Option<Guard> {
        let facts = &self.file(file).facts;
        loop {
            if let Some(lock) = self.lock_taken(file, at) {
                return Some((at, self.binding(file, lock)?, self.is_shared_guard(ty)));
            }
            at = match facts.kind(at) {
                ExprKind::Await(inner) | ExprKind::Try(inner) => *inner,
                ExprKind::Assign { right, .. } => *right,
                ExprKind::Method { receiver, .. } => *receiver,
                _ => return None,
            };
        }
    }

    /// What runs while the guard is held that a call gives, tried for or not: calls and awaits, also those of a closure or
    /// an `async` block that takes the guard along.
    pub fn runs_under(&self, file: FileId, call: ExprId) -> Vec<ExprId> {
        let facts = &self.file(file).facts;
        let root = facts.scope(call).expr();
        let Some(graph) = self.flows.graph(self, file, root) else { return Vec::new() };
        let of_call = |&var: &VarId| {
            let made = match graph[var].kind {
                VarKind::Local(local) => facts.source_of(local).map(|(_, init)| init),
                VarKind::Temp(at) => Some(at),
                _ => None,
            };
            made.is_some_and(|made| facts.contains(made, call))
                && self.type_role(&graph[var].ty, Role::AsyncLockGuard).is_some()
        };
        let elaborated = Elaborated::of(&self.flows, self, file, root, graph);
        let all = held(graph, &elaborated, graph.live()).into_iter();
        let vars = (0..graph.vars.len()).map(|number| VarId(number as u32));
        let vars: IdSet<VarId> = vars.filter(of_call).collect();
        let mut found: Vec<ExprId> =
            all.filter(|own| own.vars.meets(&vars)).map(|own| own.at).collect();
        for var in vars.all() {
            let VarKind::Local(local) = graph[var].kind else { continue };
            let scopes = facts[local].uses.iter().map(|&at| facts.scope(at).expr());
            found.extend(
                scopes.filter(|&inner| inner != root).flat_map(|inner| facts.descendants(inner)),
            );
        }
        found
    }

    /// Whether a guard lets others read meanwhile.
    pub(super) fn is_shared_guard(&self, ty: &Type) -> bool {
        self.type_role(ty, Role::AsyncLockGuard) == Some("shared")
    }
}

/// Whether a variable as a whole is given a value in more than one place.
fn is_refilled(graph: &Graph, var: VarId) -> bool {
    let fills = graph.filled_at(var).iter().filter(|&&(block, at)| {
        matches!(&graph[block].stmts[at].op, Op::Assign(to, _) if to.parts.is_empty())
    });
    fills.count() > 1
}

/// The expressions from which a variable may have its value at the end of a block.
fn last_fills(graph: &Graph, var: VarId, block: BlockId) -> Vec<ExprId> {
    let (mut open, mut seen, mut found) = (vec![block], FxHashSet::default(), Vec::new());
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        let last = graph[id].stmts.iter().rev().find(
            |stmt| matches!(&stmt.op, Op::Assign(to, _) if to.var == var && to.parts.is_empty()),
        );
        match last {
            Some(stmt) => found.push(stmt.at),
            None => open.extend(graph.before(id)),
        }
    }
    found.sort_unstable();
    found
}
