//! Which assignments a value may come from.

use std::collections::{BTreeMap, BTreeSet};

use crate::flow::{BlockId, Graph, Op, Operand, VarId};

/// Where a variable, or a part of it, gets a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Definition {
    /// It is a parameter or a capture.
    Given,
    /// By this statement.
    Stmt(BlockId, usize),
}

type Known = BTreeMap<VarId, BTreeSet<Definition>>;

/// The assignments that reach each block.
#[derive(Clone, Debug)]
pub struct Definitions {
    starts: Vec<Known>,
}

impl Definitions {
    /// Finds out what reaches where.
    pub fn of(graph: &Graph) -> Self {
        let mut own = Self { starts: vec![Known::new(); graph.blocks.len()] };
        let given = crate::flow::MovePaths::at_start(graph).into_iter();
        own.starts[0] = given.map(|id| (VarId(id.0), [Definition::Given].into())).collect();
        let mut queue = BTreeSet::from([BlockId(0)]);
        let mut seen = BTreeSet::new();
        while let Some(id) = queue.pop_first() {
            seen.insert(id);
            let found = own.known(graph, id, usize::MAX);
            for to in graph[id].end.targets() {
                let next = &mut own.starts[to.0 as usize];
                let mut is_new = !seen.contains(&to);
                for (var, definitions) in &found {
                    let known = next.entry(*var).or_default();
                    let count = known.len();
                    known.extend(definitions);
                    is_new |= known.len() > count;
                }
                if is_new {
                    queue.insert(to);
                }
            }
        }
        own
    }

    /// The assignments that a variable may have its value from, before a statement.
    pub fn before(
        &self,
        graph: &Graph,
        block: BlockId,
        stmt: usize,
        var: VarId,
    ) -> BTreeSet<Definition> {
        self.known(graph, block, stmt).remove(&var).unwrap_or_default()
    }

    fn known(&self, graph: &Graph, id: BlockId, stmt: usize) -> Known {
        let mut known = self.starts[id.0 as usize].clone();
        for (at, own) in graph[id].stmts.iter().enumerate().take(stmt) {
            let here = Definition::Stmt(id, at);
            match &own.op {
                Op::Assign(to, value) => {
                    // Who borrows a variable mutably may put something into it.
                    for operand in value.operands() {
                        if let Operand::Ref(true, place) = operand {
                            known.entry(place.var).or_default().insert(here);
                        }
                    }
                    let definitions = known.entry(to.var).or_default();
                    if to.parts.is_empty() {
                        definitions.clear();
                    }
                    definitions.insert(here);
                }
                Op::Drop(place) if place.parts.is_empty() => _ = known.remove(&place.var),
                Op::Drop(_) => {}
                Op::End(var) => _ = known.remove(var),
            }
        }
        known
    }
}
