//! Blocks, statements, arms and closures.

use syn::Stmt as S;

use super::{Lower, attr, transparent};
use crate::facts::{
    Arm, Block, BlockKind, Closure, ExprId, ExprKind, Let, Module, ModuleId, ModuleKind, Name,
    Origin, Param, Stmt,
};
use crate::source::Span;

impl Lower {
    pub(super) fn arm(&mut self, arm: &syn::Arm, number: usize, id: ExprId) -> Arm {
        let pat = self.pat(&arm.pat, Origin::Arm(id, number as u32));
        let guard = self.guard(&arm.pat, id);
        let body = self.child(&arm.body, id);
        let span = self.facts[pat].span.to(self.span_at(body));
        self.conditions(&arm.attrs, span);
        Arm { span, pat, guard, body }
    }

    pub(super) fn closure(&mut self, closure: &syn::ExprClosure, id: ExprId) -> (Span, ExprKind) {
        self.scoped(|lower| {
            let params: Vec<Param> = closure
                .inputs
                .iter()
                .enumerate()
                .map(|(number, input)| {
                    let origin = Origin::ClosureParam(id, number as u32);
                    let (pat, ty) = match input {
                        syn::Pat::Type(typed) => (&*typed.pat, Some(lower.ty(&typed.ty))),
                        other => (other, None),
                    };
                    let span = lower.span_of(input);
                    lower.conditions(attr::of_param(input), span);
                    Param { span, pat: lower.pat(pat, origin), ty }
                })
                .collect();
            let ret = match &closure.output {
                syn::ReturnType::Default => None,
                output @ syn::ReturnType::Type(..) => Some(lower.ret(output)),
            };
            let body = lower.child(&closure.body, id);
            let first = closure.asyncness.map(|token| token.span);
            let first = first.or_else(|| closure.capture.map(|token| token.span));
            let start = lower.span(first.unwrap_or(closure.inputs_begin.span));
            let closure = Closure {
                is_async: closure.asyncness.is_some(),
                moves: closure.capture.is_some(),
                params,
                ret,
                body,
            };
            (start.to(lower.span_at(body)), ExprKind::Closure(Box::new(closure)))
        })
    }

    pub(super) fn plain_block(&mut self, block: &syn::Block, parent: ExprId) -> ExprId {
        let id = self.reserve(Some(parent));
        let (span, kind) = self.block(block, BlockKind::Plain, None, None, id);
        self.fill(id, span, kind)
    }

    /// A function's body.
    pub(super) fn body(&mut self, block: &syn::Block) -> ExprId {
        let id = self.reserve(None);
        let (span, kind) = self.block(block, BlockKind::Plain, None, None, id);
        self.fill(id, span, kind)
    }

    pub(super) fn block(
        &mut self,
        block: &syn::Block,
        kind: BlockKind,
        label: Option<Name>,
        start: Option<Span>,
        id: ExprId,
    ) -> (Span, ExprKind) {
        let braces = self.delim(&block.brace_token.span);
        let kind = self.block_of(&block.stmts, braces, kind, label, id);
        (start.unwrap_or(braces).to(braces), kind)
    }

    /// The statements of a block that stands at `span`.
    pub(super) fn block_of(
        &mut self,
        stmts: &[S],
        span: Span,
        kind: BlockKind,
        label: Option<Name>,
        id: ExprId,
    ) -> ExprKind {
        let outer = self.module;
        let stmts = self.with_branches(stmts);
        let stmts = self.spliced(&stmts, span.end);
        let module = stmts
            .iter()
            .any(|stmt| match stmt.stmt() {
                S::Item(_) => true,
                S::Macro(stmt) => transparent::is_items(&stmt.mac),
                _ => false,
            })
            .then(|| self.add_module(Name::default(), ModuleKind::Block, span));
        self.module = module.unwrap_or(outer);
        let list = self.scoped(|lower| {
            let mut list = Vec::new();
            for stmt in &stmts {
                lower.spliced_stmt(stmt, |lower, stmt| lower.stmt(stmt, id, &mut list));
            }
            list
        });
        self.module = outer;
        ExprKind::Block(Block { kind, label, module, stmts: list })
    }

    fn stmt(&mut self, stmt: &S, id: ExprId, list: &mut Vec<Stmt>) {
        match stmt {
            S::Local(local) => {
                let number = list.len() as u32;
                let init = local.init.as_ref().map(|init| self.child(&init.expr, id));
                let diverge = local.init.as_ref().and_then(|init| init.diverge.as_ref());
                let else_ = diverge.map(|(_, block)| self.child(block, id));
                let (pat, ty) = match &local.pat {
                    syn::Pat::Type(typed) => (&*typed.pat, Some(self.ty(&typed.ty))),
                    other => (other, None),
                };
                let mark = self.scope.len();
                let pat = self.pat(pat, Origin::Let(id, number));
                if local.attrs.iter().any(|attr| attr.path().is_ident("cfg")) {
                    self.shadow_by_cfg(mark);
                }
                let span = self.span(local.let_token.span).to(self.span(local.semi_token.span));
                self.conditions(&local.attrs, span);
                list.push(Stmt::Let(Let { span, pat, ty, init, else_ }));
            }
            S::Expr(expr, semi) => {
                let expr = self.child(expr, id);
                list.push(Stmt::Expr { expr, semi: semi.is_some() });
            }
            S::Macro(stmt) => {
                if let Some(stmts) = super::macros::pinned_lets(&stmt.mac) {
                    // `pin! { let x = …; }` binds in the block around it.
                    for stmt in &stmts {
                        self.stmt(stmt, id, list);
                    }
                    return;
                }
                if transparent::is_items(&stmt.mac) {
                    let (attrs, mac) = (stmt.attrs.clone(), stmt.mac.clone());
                    let item = syn::ItemMacro { attrs, ident: None, mac, semi_token: None };
                    let inside = self.macros.inside;
                    self.pending.push((syn::Item::Macro(item), self.module, inside));
                    return;
                }
                let expr = self.macro_call(&stmt.mac, Some(id));
                self.conditions(&stmt.attrs, self.facts[expr].span);
                list.push(Stmt::Expr { expr, semi: stmt.semi_token.is_some() });
            }
            S::Item(item) => {
                let module = self.module;
                let at_once = match item {
                    syn::Item::Use(_) | syn::Item::ExternCrate(_) => true,
                    // A definition, which what follows may call.
                    syn::Item::Macro(own) => own.ident.is_some(),
                    _ => false,
                };
                if at_once {
                    self.item(item);
                } else {
                    self.pending.push((item.clone(), module, self.macros.inside));
                }
            }
        }
    }

    pub(super) fn add_module(&mut self, name: Name, kind: ModuleKind, span: Span) -> ModuleId {
        self.facts.modules.push(Module {
            name,
            kind,
            parent: Some(self.module),
            span,
            attrs: Vec::new(),
            items: Vec::new(),
            imports: Vec::new(),
            macros: Vec::new(),
        });
        ModuleId(self.facts.modules.len() as u32 - 1)
    }
}
