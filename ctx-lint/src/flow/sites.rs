//! Where in a graph an expression runs and a variable is filled, as tables.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{BlockId, End, Graph, Op, Operand, Place, VarId, VarKind};
use crate::facts::{ExprId, LocalId};
use crate::hir::Type;

/// The statements of a graph, by what is asked for most.
#[derive(Clone, Debug, Default)]
pub(super) struct Sites {
    of_exprs: FxHashMap<ExprId, Vec<(BlockId, usize)>>,
    of_vars: FxHashMap<VarId, Vec<(BlockId, usize)>>,
    given_away: FxHashSet<LocalId>,
    changed: FxHashMap<LocalId, Vec<(BlockId, usize)>>,
    /// The blocks that end with a wait.
    waits: FxHashMap<ExprId, Vec<BlockId>>,
    /// The blocks that lead to each block.
    before: Vec<Vec<BlockId>>,
}

impl Sites {
    fn of(graph: &Graph) -> Self {
        let before = vec![Vec::new(); graph.blocks.len()];
        let mut own = Self { before, ..Self::default() };
        for (number, block) in graph.blocks.iter().enumerate() {
            let id = BlockId(number as u32);
            for to in block.end.targets() {
                own.before[to.0 as usize].push(id);
            }
            if let End::Suspend { at, .. } | End::Select { at, .. } = block.end {
                own.waits.entry(at).or_default().push(id);
            }
            for (at, stmt) in block.stmts.iter().enumerate() {
                let Op::Assign(to, value) = &stmt.op else { continue };
                let site = (id, at);
                own.of_exprs.entry(stmt.at).or_default().push(site);
                own.of_vars.entry(to.var).or_default().push(site);
                own.change(graph, to.var, site);
                for operand in value.operands() {
                    if let Operand::Move(from) | Operand::Use(from) = operand
                        && let VarKind::Local(local) = graph[from.var].kind
                    {
                        own.given_away.insert(local);
                    }
                    if let Some(place) = lent(graph, operand) {
                        own.change(graph, place.var, site);
                    }
                }
            }
        }
        own
    }

    fn change(&mut self, graph: &Graph, var: VarId, site: (BlockId, usize)) {
        let local = match graph[var].kind {
            VarKind::Local(local) | VarKind::Outer(local) => Some(local),
            VarKind::Capture(number) => graph.captures.get(number as usize).map(|own| own.local),
            _ => None,
        };
        if let Some(local) = local {
            let sites = self.changed.entry(local).or_default();
            if sites.last() != Some(&site) {
                sites.push(site);
            }
        }
    }
}

/// The place that somebody else may change who is given an operand.
pub fn lent<'o>(graph: &Graph, operand: &'o Operand) -> Option<&'o Place> {
    match operand {
        Operand::Ref(true, place) => Some(place),
        Operand::Copy(place) | Operand::Move(place) | Operand::Use(place) => {
            let is_ref = matches!(graph[place.var].ty, Type::Ref(true, _));
            (place.parts.is_empty() && is_ref).then_some(place)
        }
        _ => None,
    }
}

impl Graph {
    fn sites(&self) -> &Sites {
        self.sites.get_or_init(|| Sites::of(self))
    }

    /// Where an expression gives its value to a place, in the order of the blocks.
    pub fn made_at(&self, at: ExprId) -> &[(BlockId, usize)] {
        self.sites().of_exprs.get(&at).map_or(&[], Vec::as_slice)
    }

    /// Where a variable, or a part of it, is given a value, in the order of the blocks.
    pub fn filled_at(&self, var: VarId) -> &[(BlockId, usize)] {
        self.sites().of_vars.get(&var).map_or(&[], Vec::as_slice)
    }

    /// Where a variable of the text, or a part of it, may get another value, in the order of the blocks: it is assigned, or
    /// lent to somebody who may assign it.
    pub fn changed_at(&self, local: LocalId) -> &[(BlockId, usize)] {
        self.sites().changed.get(&local).map_or(&[], Vec::as_slice)
    }

    /// The blocks that end with a wait, in order.
    pub fn waits_for(&self, at: ExprId) -> &[BlockId] {
        self.sites().waits.get(&at).map_or(&[], Vec::as_slice)
    }

    /// The blocks that may come before a block.
    pub fn before(&self, block: BlockId) -> &[BlockId] {
        &self.sites().before[block.0 as usize]
    }

    /// Whether a variable with a name, or a part of it, is moved anywhere, or may be.
    pub fn gives_away(&self, local: LocalId) -> bool {
        self.sites().given_away.contains(&local)
    }

    /// All blocks, each behind those that it leads to, except where a way leads back.
    pub fn backwards(&self) -> Vec<BlockId> {
        let (mut order, mut seen) = (Vec::new(), vec![false; self.blocks.len()]);
        for first in (0..self.blocks.len() as u32).map(BlockId) {
            let mut open = vec![(first, false)];
            while let Some((id, is_done)) = open.pop() {
                if is_done {
                    order.push(id);
                } else if !std::mem::replace(&mut seen[id.0 as usize], true) {
                    open.push((id, true));
                    open.extend(self[id].end.targets().into_iter().map(|to| (to, false)));
                }
            }
        }
        order
    }
}
