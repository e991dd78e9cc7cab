//! Ways through the tree: up, down, and out to the function.

use super::{BlockKind, ExprId, ExprKind, Facts, FnId, LocalId, Origin, Pat, PatId, PatKind, Stmt};
use crate::source::Span;

/// What an expression runs in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The body of a function, const or static.
    Body(ExprId),
    /// A closure.
    Closure(ExprId),
    /// An async block.
    Async(ExprId),
}

impl Scope {
    /// The body, closure or block itself.
    pub const fn expr(self) -> ExprId {
        match self {
            Self::Body(id) | Self::Closure(id) | Self::Async(id) => id,
        }
    }
}

impl Facts {
    /// An expression's kind.
    pub fn kind(&self, id: ExprId) -> &ExprKind {
        &self[id].kind
    }

    /// The expression around one.
    pub fn parent(&self, id: ExprId) -> Option<ExprId> {
        self[id].parent
    }

    /// Every expression of the file with its number.
    pub fn all(&self) -> impl Iterator<Item = (ExprId, &ExprKind)> {
        self.exprs.iter().enumerate().map(|(at, expr)| (ExprId(at as u32), &expr.kind))
    }

    /// The expressions directly inside one, in the order in which they are written.
    pub fn children(&self, id: ExprId) -> impl Iterator<Item = ExprId> {
        let end = self[id].end;
        let first = ExprId(id.0 + 1);
        std::iter::successors((first < end).then_some(first), move |&child| {
            let next = self[child].end;
            (next < end).then_some(next)
        })
    }

    /// Everything inside an expression, itself first, in the order in which it is written.
    pub fn descendants(&self, id: ExprId) -> impl Iterator<Item = ExprId> + use<> {
        (id.0..self[id].end.0).map(ExprId)
    }

    /// Everything that runs when the expression runs: closures and async blocks inside it are left out.
    pub fn runs(&self, id: ExprId) -> Vec<ExprId> {
        let mut found = Vec::new();
        let end = self[id].end;
        let mut at = id;
        while at < end {
            if at != id && self.is_deferred(at) {
                at = self[at].end;
                continue;
            }
            found.push(at);
            at = ExprId(at.0 + 1);
        }
        found
    }

    /// Whether what lies inside of an expression, or is it, runs when that runs.
    pub fn runs_with(&self, outer: ExprId, inner: ExprId) -> bool {
        let mut around = self.ancestors(inner).take_while(|&own| self.contains(outer, own));
        inner == outer
            || !self.is_deferred(inner) && around.all(|own| own == outer || !self.is_deferred(own))
    }

    /// Whether an expression only makes something that runs later.
    pub fn is_deferred(&self, id: ExprId) -> bool {
        match self.kind(id) {
            ExprKind::Closure(_) => true,
            ExprKind::Block(block) => matches!(block.kind, BlockKind::Async { .. }),
            _ => false,
        }
    }

    /// Whether `inner` is `outer` or lies inside it.
    pub fn contains(&self, outer: ExprId, inner: ExprId) -> bool {
        outer <= inner && inner < self[outer].end
    }

    /// The expressions around one, nearest first, without itself.
    pub fn ancestors(&self, id: ExprId) -> impl Iterator<Item = ExprId> {
        std::iter::successors(self.parent(id), |&outer| self.parent(outer))
    }

    /// What an expression runs in: the nearest closure, async block or body around it.
    pub fn scope(&self, id: ExprId) -> Scope {
        let mut last = id;
        for outer in self.ancestors(id) {
            match self.kind(outer) {
                ExprKind::Closure(_) => return Scope::Closure(outer),
                ExprKind::Block(block) if matches!(block.kind, BlockKind::Async { .. }) => {
                    return Scope::Async(outer);
                }
                _ => last = outer,
            }
        }
        Scope::Body(last)
    }

    /// What runs in an extent: the extent itself when it is a closure, async block or body.
    pub fn scope_of_extent(&self, extent: ExprId) -> Scope {
        match self.kind(extent) {
            ExprKind::Closure(_) => Scope::Closure(extent),
            ExprKind::Block(block) if matches!(block.kind, BlockKind::Async { .. }) => {
                Scope::Async(extent)
            }
            _ if self.parent(extent).is_none() => Scope::Body(extent),
            _ => self.scope(extent),
        }
    }

    /// The part of a call that names what is called, for a label that leaves out a long argument.
    pub fn call_head(&self, call: ExprId) -> Span {
        match self.kind(call) {
            ExprKind::Call { func, .. } => self[*func].span,
            ExprKind::Method { name_span, .. } => self[call].span.at_start().to(*name_span),
            _ => self[call].span,
        }
    }

    /// The function around an expression; `None` in consts and statics.
    pub fn function(&self, id: ExprId) -> Option<FnId> {
        let root = self.ancestors(id).last().unwrap_or(id);
        let at = self.bodies.binary_search_by_key(&root, |&(body, _)| body).ok()?;
        Some(self.bodies[at].1)
    }

    /// Whether an expression runs as part of a future: in an async function, block or closure.
    pub fn is_async(&self, id: ExprId) -> bool {
        match self.scope(id) {
            Scope::Async(_) => true,
            Scope::Closure(closure) => match self.kind(closure) {
                ExprKind::Closure(closure) => closure.is_async,
                _ => false,
            },
            Scope::Body(_) => self.function(id).is_some_and(|function| self[function].is_async),
        }
    }

    /// The nearest loop around an expression that runs in the same closure, async block or body.
    pub fn enclosing_loop(&self, id: ExprId) -> Option<ExprId> {
        for outer in self.ancestors(id) {
            if self.is_deferred(outer) {
                return None;
            }
            if matches!(
                self.kind(outer),
                ExprKind::Loop { .. } | ExprKind::While { .. } | ExprKind::For { .. }
            ) {
                return Some(outer);
            }
        }
        None
    }

    /// The variable that an expression is, if it is nothing but a name.
    pub fn local(&self, id: ExprId) -> Option<LocalId> {
        match self.kind(id) {
            ExprKind::Path { local, .. } => *local,
            _ => None,
        }
    }

    /// Whether a variable is the `self` of a method.
    pub fn is_receiver(&self, local: LocalId) -> bool {
        matches!(self[local].origin, Origin::Receiver(_))
    }

    /// The variable that a pattern is, if it is nothing but a name.
    pub fn bound(&self, id: PatId) -> Option<LocalId> {
        match &self[id].kind {
            PatKind::Bind { local, sub: None, .. } => Some(*local),
            PatKind::Type(inner, _) => self.bound(*inner),
            _ => None,
        }
    }

    /// All variables that a pattern binds.
    pub fn bindings(&self, id: PatId) -> Vec<LocalId> {
        let mut found = Vec::new();
        self.each_pat(id, &mut |pat| {
            if let PatKind::Bind { local, .. } = &pat.kind {
                found.push(*local);
            }
        });
        found
    }

    /// Visits a pattern and every pattern in it.
    pub fn each_pat<'f>(&'f self, id: PatId, visit: &mut impl FnMut(&'f Pat)) {
        let pat = &self[id];
        visit(pat);
        match &pat.kind {
            PatKind::Bind { sub: Some(sub), .. } => self.each_pat(*sub, visit),
            PatKind::Ref(inner) | PatKind::Type(inner, _) => self.each_pat(*inner, visit),
            PatKind::Tuple(list)
            | PatKind::TupleStruct { elems: list, .. }
            | PatKind::Slice(list)
            | PatKind::Or(list) => {
                for &inner in list {
                    self.each_pat(inner, visit);
                }
            }
            PatKind::Struct { fields, .. } => {
                for (_, inner) in fields {
                    self.each_pat(*inner, visit);
                }
            }
            _ => {}
        }
    }

    /// The expression whose end drops a variable: the block of its `let`, its arm, loop body, branch or function body.
    pub fn extent(&self, local: LocalId) -> Option<ExprId> {
        match self[local].origin {
            Origin::Receiver(function)
            | Origin::Param(function, _)
            | Origin::Attribute(function) => self[function].body,
            Origin::ClosureParam(closure, _) => Some(closure),
            Origin::Let(block, _) => Some(block),
            Origin::Arm(expr, number) => match self.kind(expr) {
                ExprKind::Match { arms, .. } => arms.get(number as usize).map(|arm| arm.body),
                _ => None,
            },
            Origin::Branch(expr, number) => match self.kind(expr) {
                ExprKind::Select(select) => {
                    select.branches.get(number as usize).map(|branch| branch.handler)
                }
                _ => None,
            },
            Origin::For(expr) => match self.kind(expr) {
                ExprKind::For { body, .. } => Some(*body),
                _ => None,
            },
            Origin::Cond(expr) => {
                let holder = self.ancestors(expr).find(|&outer| {
                    matches!(self.kind(outer), ExprKind::If { .. } | ExprKind::While { .. })
                })?;
                match self.kind(holder) {
                    ExprKind::If { then, .. } => Some(*then),
                    ExprKind::While { body, .. } => Some(*body),
                    _ => None,
                }
            }
        }
    }

    /// The statement of a block that holds an expression, and its number.
    pub fn statement_of(&self, block: ExprId, inner: ExprId) -> Option<usize> {
        let ExprKind::Block(body) = self.kind(block) else { return None };
        // The statements that hold expressions stand in the order of these.
        let (mut low, mut high) = (0, body.stmts.len());
        while low < high {
            let middle = low + (high - low) / 2;
            let parts = |at: &usize| stmt_parts(&body.stmts[*at]).next().is_some();
            let Some(at) = (low..=middle).rev().find(parts) else {
                low = middle + 1;
                continue;
            };
            if stmt_parts(&body.stmts[at]).any(|part| self.contains(part, inner)) {
                return Some(at);
            }
            if stmt_parts(&body.stmts[at]).all(|part| part > inner) {
                high = at;
            } else {
                low = middle + 1;
            }
        }
        None
    }

    /// The pattern of the `let` whose whole value an expression is.
    pub fn let_of(&self, value: ExprId) -> Option<PatId> {
        let outer = self.parent(value)?;
        let ExprKind::Block(block) = self.kind(outer) else { return None };
        match &block.stmts[self.statement_of(outer, value)?] {
            Stmt::Let(binding) if binding.init == Some(value) => Some(binding.pat),
            _ => None,
        }
    }

    /// Takes off the `.await`, `?`, parentheses-like references and plain blocks around a value's origin.
    pub fn peel(&self, mut id: ExprId) -> ExprId {
        loop {
            id = match self.kind(id) {
                ExprKind::Await(inner) | ExprKind::Try(inner) => *inner,
                ExprKind::Ref { expr, .. } => *expr,
                ExprKind::Block(block) if block.kind == BlockKind::Plain => match block.tail() {
                    Some(tail) if block.stmts.len() == 1 => tail,
                    _ => return id,
                },
                _ => return id,
            }
        }
    }
}

/// The expressions of a statement, in order.
fn stmt_parts(stmt: &Stmt) -> impl Iterator<Item = ExprId> {
    let parts = match stmt {
        Stmt::Let(binding) => [binding.init, binding.else_],
        Stmt::Expr { expr, .. } => [Some(*expr), None],
        Stmt::Item(_) => [None, None],
    };
    parts.into_iter().flatten()
}
