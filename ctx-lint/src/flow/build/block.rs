//! Blocks and their statements.

use super::Builder;
use super::scope::{Breakable, Exit};
use crate::facts::{Block, ExprId, ExprKind, Let, PatId, PatKind, Stmt};
use crate::flow::{End, Operand, Place, Test, Value};

impl Builder<'_> {
    /// The value of a block.
    pub(super) fn block_value(&mut self, to: &Place, id: ExprId, block: &Block) {
        let Some(label) = &block.label else { return self.statements(id, block, to) };
        let leave = self.exit();
        let target = leave.target;
        let own = Breakable {
            label: Some(label.clone()),
            is_loop: false,
            leave,
            again: None,
            to: to.clone(),
        };
        self.breakables.push(own);
        self.statements(id, block, to);
        self.breakables.pop();
        self.goto(target);
    }

    /// Runs statements, and puts what the last one gives into a place.
    pub(super) fn statements(&mut self, id: ExprId, block: &Block, to: &Place) {
        let depth = self.scopes.len();
        self.open();
        let (tail, mut done) = (block.tail(), None);
        for stmt in &block.stmts {
            match stmt {
                Stmt::Let(own) => self.let_stmt(id, own),
                Stmt::Expr { expr, .. } if Some(*expr) == tail => {}
                Stmt::Expr { expr, semi: false }
                    if tail.is_some_and(|tail| self.is_instead_of(id, *expr, tail)) =>
                {
                    let done = done.get_or_insert_with(|| {
                        let target = self.block();
                        self.exit_to(target, depth)
                    });
                    self.alternative(*expr, to, done);
                }
                Stmt::Expr { expr, .. } => self.terminating(|builder| builder.statement(*expr)),
                Stmt::Item(_) => {}
            }
        }
        match tail {
            Some(tail) => self.last(to, tail),
            None => self.assign(id, to, Value::Use(Operand::Const)),
        }
        while self.scopes.len() > depth {
            self.close();
        }
        if let Some(done) = done {
            self.goto(done.target);
        }
    }

    /// The last expression of a block. Since edition 2024 its temporaries are dropped before the variables.
    fn last(&mut self, to: &Place, id: ExprId) {
        if self.edition >= 2024 {
            self.terminating(|builder| builder.into(to, id));
        } else {
            self.into(to, id);
        }
    }

    /// Whether an expression is the last one of a block under conditions that exclude those of what stands there last:
    /// `{ #[cfg(unix)] { one() } #[cfg(not(unix))] { other() } }`.
    fn is_instead_of(&self, block: ExprId, id: ExprId, tail: ExprId) -> bool {
        let (facts, view) = (self.facts, &self.view);
        let cfg = |id: ExprId| view.hir.cfg_inside(view.file, facts[id].span, facts[block].span);
        cfg(id).is_some_and(|own| cfg(tail).is_some_and(|tail| own.excludes(tail)))
    }

    /// Gives a block's value by one of its alternatives, or goes on.
    fn alternative(&mut self, id: ExprId, to: &Place, done: &Exit) {
        let (then, other) = (self.block(), self.block());
        self.finish(End::Branch { at: id, test: Test::Compiled, then, other });
        self.at = then;
        self.last(to, id);
        self.leave(done);
        self.at = other;
    }

    /// An expression whose value nobody takes.
    fn statement(&mut self, id: ExprId) {
        match self.facts.kind(id) {
            ExprKind::Assign { left, right } => self.assignment(id, *left, *right),
            // A statement takes what it names.
            _ if self.is_place(id) => _ = self.operand(id),
            _ => self.discard(id),
        }
    }

    fn let_stmt(&mut self, block: ExprId, own: &Let) {
        let scope = self.scopes.len() - 1;
        let Some(init) = own.init else {
            for local in self.facts.bindings(own.pat) {
                let var = self.local(local);
                self.schedule(scope, var, block);
            }
            return;
        };
        if let Some(else_) = own.else_ {
            return self.let_else(own, init, else_);
        }
        let outer = std::mem::take(&mut self.extended);
        self.terminating(|builder| {
            builder.extend(own.pat, init, scope);
            let whole = builder.facts.bound(own.pat);
            if let Some(local) = whole.filter(|_| !builder.binds_by_ref(own.pat)) {
                let var = builder.local(local);
                builder.into(&Place::whole(var), init);
                builder.schedule(scope, var, init);
            } else {
                let (place, ty) = builder.place(init);
                builder.bind(own.pat, &place, &ty, init, scope);
            }
        });
        self.extended = outer;
    }

    fn let_else(&mut self, own: &Let, init: ExprId, else_: ExprId) {
        let failed = self.exit();
        // What lives on behind the statement does not live on in `else`.
        let scope = self.open();
        let outer = std::mem::take(&mut self.extended);
        self.terminating(|builder| {
            builder.extend(own.pat, init, scope);
            let (place, ty) = builder.place(init);
            builder.test(own.pat, &place, &ty, init, &failed);
            builder.bind(own.pat, &place, &ty, init, scope);
        });
        self.extended = outer;
        let after = self.block();
        self.goto(after);
        self.at = failed.target;
        let rest = self.scopes.split_off(scope);
        self.terminating(|builder| builder.statement(else_));
        self.scopes.extend(rest);
        self.never();
        self.at = after;
    }

    fn binds_by_ref(&self, pat: PatId) -> bool {
        matches!(self.facts[pat].kind, PatKind::Bind { by_ref: true, .. })
    }

    /// Finds the temporaries that live as long as the variables of a `let`.
    fn extend(&mut self, pat: PatId, init: ExprId, scope: usize) {
        if self.pattern_borrows(pat) {
            self.extend_value(init, scope);
        }
        self.extend_borrowed(init, scope);
    }

    /// Whether a pattern binds by `ref`, so that what it takes apart must live on.
    fn pattern_borrows(&self, pat: PatId) -> bool {
        match &self.facts[pat].kind {
            PatKind::Bind { by_ref, sub, .. } => {
                *by_ref || sub.is_some_and(|sub| self.pattern_borrows(sub))
            }
            PatKind::Tuple(list)
            | PatKind::Slice(list)
            | PatKind::Or(list)
            | PatKind::TupleStruct { elems: list, .. } => {
                list.iter().any(|&pat| self.pattern_borrows(pat))
            }
            PatKind::Struct { fields, .. } => {
                fields.iter().any(|&(_, pat)| self.pattern_borrows(pat))
            }
            PatKind::Type(inner, _) => self.pattern_borrows(*inner),
            _ => false,
        }
    }

    fn extend_value(&mut self, mut id: ExprId, scope: usize) {
        loop {
            self.extended.insert(id, scope);
            id = match self.facts.kind(id) {
                ExprKind::Ref { expr: inner, .. }
                | ExprKind::Deref(inner)
                | ExprKind::Field { base: inner, .. }
                | ExprKind::Index { base: inner, .. } => *inner,
                _ => return,
            };
        }
    }

    /// `&value` where it becomes part of the variable.
    fn extend_borrowed(&mut self, id: ExprId, scope: usize) {
        let facts = self.facts;
        match facts.kind(id) {
            ExprKind::Ref { expr, .. } => {
                self.extend_borrowed(*expr, scope);
                self.extend_value(*expr, scope);
            }
            ExprKind::Struct { fields, .. } => {
                for (_, value) in fields {
                    self.extend_borrowed(*value, scope);
                }
            }
            ExprKind::Tuple(list) | ExprKind::Array { elems: list, vec: false } => {
                for &part in list {
                    self.extend_borrowed(part, scope);
                }
            }
            ExprKind::Call { func, args } if self.is_constructor(id, *func) => {
                for &part in args {
                    self.extend_borrowed(part, scope);
                }
            }
            ExprKind::Cast { expr, .. } => self.extend_borrowed(*expr, scope),
            ExprKind::Block(block) => {
                if let Some(tail) = block.tail() {
                    self.extend_borrowed(tail, scope);
                }
            }
            ExprKind::If { then, else_, .. } => {
                for part in [Some(*then), *else_].into_iter().flatten() {
                    self.extend_borrowed(part, scope);
                }
            }
            ExprKind::Match { arms, .. } => {
                for arm in arms {
                    self.extend_borrowed(arm.body, scope);
                }
            }
            ExprKind::Macro(call) => {
                if let crate::facts::Makes::Pinned(value) = call.makes {
                    self.extend_borrowed(value, scope);
                    self.extend_value(value, scope);
                }
            }
            _ => {}
        }
    }
}
