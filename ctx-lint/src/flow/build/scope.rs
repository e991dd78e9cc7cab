//! Scopes: what is dropped where they end, and where something leaves them early.
//!
//! What leaves a scope early runs through a chain of blocks, a drop each. Chains to the same target share their blocks,
//! so that a body in which every statement may leave is not larger than its text.

use rustc_hash::FxHashMap;

use super::Builder;
use crate::facts::{ExprId, Name};
use crate::flow::{BlockId, End, Glue, Op, Place, VarId};

/// Names a target of early exits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct ExitId(u32);

/// A scope that is open.
#[derive(Debug, Default)]
pub(super) struct Scope {
    /// In the order in which they were made.
    drops: Vec<(VarId, ExprId)>,
    chains: FxHashMap<ExitId, Chain>,
}

/// The blocks that drop what a scope holds on the way to a target.
#[derive(Clone, Copy, Debug)]
struct Chain {
    /// How many of the scope's drops they have.
    len: usize,
    /// What comes after them.
    next: BlockId,
    /// Where they begin.
    start: BlockId,
}

/// Where something goes that leaves scopes early.
#[derive(Clone, Debug, Default)]
pub(super) struct Exit {
    pub(super) id: ExitId,
    /// How many scopes stay open.
    depth: usize,
    pub(super) target: BlockId,
}

/// A loop or a block that `break` can leave.
#[derive(Clone, Debug)]
pub(super) struct Breakable {
    pub(super) label: Option<Name>,
    pub(super) is_loop: bool,
    pub(super) leave: Exit,
    pub(super) again: Option<Exit>,
    /// Where the value of a `break` goes.
    pub(super) to: Place,
}

impl Builder<'_> {
    /// A target for what leaves the scopes that are opened from now on.
    pub(super) fn exit(&mut self) -> Exit {
        let target = self.block();
        self.exit_to(target, self.scopes.len())
    }

    /// The same, for a block that there is already, where so many scopes stay open.
    pub(super) fn exit_to(&mut self, target: BlockId, depth: usize) -> Exit {
        let id = ExitId(self.exits);
        self.exits += 1;
        Exit { id, depth, target }
    }

    /// Opens a scope, and gives its number.
    pub(super) fn open(&mut self) -> usize {
        self.scopes.push(Scope::default());
        self.scopes.len() - 1
    }

    /// Ends the innermost scope: what it holds is dropped, last first.
    pub(super) fn close(&mut self) {
        if let Some(scope) = self.scopes.pop() {
            self.drop_all(&scope);
        }
    }

    /// Drops what a scope holds, last first.
    pub(super) fn drop_all(&mut self, scope: &Scope) {
        for &(var, at) in scope.drops.iter().rev() {
            self.drop_var(var, at);
        }
    }

    /// Opens a scope at whose end temporaries are dropped.
    pub(super) fn terminating<T>(&mut self, inside: impl FnOnce(&mut Self) -> T) -> T {
        let outer = self.temps;
        self.temps = self.open();
        let given = inside(self);
        self.close();
        self.temps = outer;
        given
    }

    /// A scope in which temporaries still belong to the one around it.
    pub(super) fn scoped<T>(&mut self, inside: impl FnOnce(&mut Self) -> T) -> T {
        self.open();
        let given = inside(self);
        self.close();
        given
    }

    /// Has a variable dropped at the end of a scope.
    pub(super) fn schedule(&mut self, scope: usize, var: VarId, at: ExprId) {
        if let Some(scope) = self.scopes.get_mut(scope) {
            // The cases of an or-pattern bind the same variables.
            if scope.drops.last().is_none_or(|&(last, _)| last != var) {
                scope.drops.push((var, at));
            }
        }
    }

    fn drop_var(&mut self, var: VarId, at: ExprId) {
        let op = match self.graph[var].glue {
            Glue::No => Op::End(var),
            _ => Op::Drop(Place::whole(var)),
        };
        self.push(at, op);
    }

    /// Leaves all scopes up to a target; what is built next cannot be reached from here.
    pub(super) fn leave(&mut self, exit: &Exit) {
        let to = self.way_out(exit);
        self.finish(End::Goto(to));
        self.at = self.block();
    }

    /// The block that drops what is open here, and goes on to a target.
    pub(super) fn way_out(&mut self, exit: &Exit) -> BlockId {
        let mut next = exit.target;
        for number in exit.depth..self.scopes.len() {
            let scope = &self.scopes[number];
            let count = scope.drops.len();
            let known = scope.chains.get(&exit.id).filter(|chain| chain.next == next);
            let (mut start, from) = known.map_or((next, 0), |chain| (chain.start, chain.len));
            for at in from..count {
                let (var, place) = self.scopes[number].drops[at];
                let here = std::mem::replace(&mut self.at, start);
                let block = self.block();
                self.at = block;
                self.drop_var(var, place);
                self.finish(End::Goto(start));
                self.at = here;
                start = block;
            }
            let chain = Chain { len: count, next, start };
            self.scopes[number].chains.insert(exit.id, chain);
            next = start;
        }
        next
    }

    /// The loop or block that a `break` or `continue` means.
    pub(super) fn breakable(&self, label: Option<&Name>) -> Option<&Breakable> {
        self.breakables.iter().rev().find(|own| match label {
            Some(label) => own.label.as_ref() == Some(label),
            None => own.is_loop,
        })
    }
}
