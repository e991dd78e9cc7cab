//! Expressions, blocks and statements.

use quote::ToTokens as _;
use syn::{Expr as E, Lit as L};

use super::pats::member;
use super::{Lower, attr, name};
use crate::facts::{BlockKind, ExprId, ExprKind, Lit, Name, Origin};
use crate::source::Span;

impl Lower {
    /// Reads an expression and everything in it.
    pub(super) fn expr(&mut self, expr: &E, parent: Option<ExprId>) -> ExprId {
        let id = match expr {
            E::Paren(paren) => self.expr(&paren.expr, parent),
            E::Group(group) => self.expr(&group.expr, parent),
            E::Macro(mac) => self.macro_call(&mac.mac, parent),
            _ => {
                let id = self.reserve(parent);
                let (span, kind) = self.kind(expr, id);
                self.fill(id, span, kind)
            }
        };
        self.conditions(attr::of_expr(expr), self.span_at(id));
        id
    }

    pub(super) fn child(&mut self, expr: &E, id: ExprId) -> ExprId {
        self.expr(expr, Some(id))
    }

    fn children<'e>(&mut self, list: impl IntoIterator<Item = &'e E>, id: ExprId) -> Vec<ExprId> {
        list.into_iter().map(|expr| self.child(expr, id)).collect()
    }

    pub(super) fn span_at(&self, id: ExprId) -> Span {
        self.facts[id].span
    }

    #[allow(clippy::too_many_lines, reason = "one arm for each kind of expression")]
    fn kind(&mut self, expr: &E, id: ExprId) -> (Span, ExprKind) {
        match expr {
            E::Path(path) => {
                let path = self.path(path.qself.as_ref(), &path.path);
                let local = match path.single() {
                    Some(single) if path.segments[0].args.is_empty() => {
                        let single = single.clone();
                        self.mention(&single, path.span, id)
                    }
                    _ => None,
                };
                (path.span, ExprKind::Path { path, local })
            }
            E::Lit(lit) => (self.span(lit.lit.span()), ExprKind::Lit(literal(&lit.lit))),
            E::Call(call) => {
                let func = self.child(&call.func, id);
                let args = self.children(&call.args, id);
                let span = self.span_at(func).to(self.delim(&call.paren_token.span));
                (span, ExprKind::Call { func, args })
            }
            E::MethodCall(call) => {
                let receiver = self.child(&call.receiver, id);
                let args = self.children(&call.args, id);
                let span = self.span_at(receiver).to(self.delim(&call.paren_token.span));
                let types = call.turbofish.as_ref().map(|list| self.turbofish(list));
                let kind = ExprKind::Method {
                    receiver,
                    name: name(&call.method),
                    name_span: self.span(call.method.span()),
                    types: types.unwrap_or_default().into(),
                    args,
                };
                (span, kind)
            }
            E::Field(field) => {
                let base = self.child(&field.base, id);
                let name_span = match &field.member {
                    syn::Member::Named(ident) => self.span(ident.span()),
                    syn::Member::Unnamed(index) => self.span(index.span),
                };
                let span = self.span_at(base).to(name_span);
                (span, ExprKind::Field { base, name: member(&field.member), name_span })
            }
            E::Await(wait) => {
                let base = self.child(&wait.base, id);
                let span = self.span_at(base).to(self.span(wait.await_token.span));
                (span, ExprKind::Await(base))
            }
            E::Try(attempt) => {
                let base = self.child(&attempt.expr, id);
                let span = self.span_at(base).to(self.span(attempt.question_token.span));
                (span, ExprKind::Try(base))
            }
            E::Reference(reference) => {
                let inner = self.child(&reference.expr, id);
                let span = self.span(reference.and_token.span).to(self.span_at(inner));
                (span, ExprKind::Ref { mutable: reference.mutability.is_some(), expr: inner })
            }
            E::RawAddr(raw) => {
                let inner = self.child(&raw.expr, id);
                let span = self.span(raw.and_token.span).to(self.span_at(inner));
                (span, ExprKind::Ref { mutable: true, expr: inner })
            }
            E::Unary(unary) => {
                let inner = self.child(&unary.expr, id);
                let (op, kind): (_, fn(ExprId) -> ExprKind) = match &unary.op {
                    syn::UnOp::Deref(token) => (token.span, ExprKind::Deref),
                    syn::UnOp::Not(token) => (token.span, ExprKind::Not),
                    syn::UnOp::Neg(token) => (token.span, ExprKind::Neg),
                    _ => return (self.span_at(inner), ExprKind::Opaque(vec![inner])),
                };
                (self.span(op).to(self.span_at(inner)), kind(inner))
            }
            E::Binary(binary) => {
                let left = self.child(&binary.left, id);
                let right = self.child(&binary.right, id);
                let span = self.span_at(left).to(self.span_at(right));
                let op = Name::new(binary.op.to_token_stream().to_string());
                let assigns = op.len() > 1
                    && op.ends_with('=')
                    && !matches!(op.as_str(), "==" | "<=" | ">=" | "!=");
                let kind = if assigns {
                    ExprKind::AssignOp { left, right }
                } else {
                    ExprKind::Binary { op, left, right }
                };
                (span, kind)
            }
            E::Assign(assign) => {
                let left = self.child(&assign.left, id);
                let right = self.child(&assign.right, id);
                let span = self.span_at(left).to(self.span_at(right));
                (span, ExprKind::Assign { left, right })
            }
            E::Block(block) => {
                let label = block.label.as_ref().map(|label| name(&label.name.ident));
                self.block(&block.block, BlockKind::Plain, label, None, id)
            }
            E::Unsafe(block) => {
                let start = self.span(block.unsafe_token.span);
                self.block(&block.block, BlockKind::Unsafe, None, Some(start), id)
            }
            E::Async(block) => {
                let start = self.span(block.async_token.span);
                let kind = BlockKind::Async { moves: block.capture.is_some() };
                self.block(&block.block, kind, None, Some(start), id)
            }
            E::Const(block) => {
                let start = self.span(block.const_token.span);
                self.block(&block.block, BlockKind::Const, None, Some(start), id)
            }
            E::TryBlock(block) => {
                let start = self.span(block.try_token.span);
                self.block(&block.block, BlockKind::Try, None, Some(start), id)
            }
            E::Closure(closure) => self.closure(closure, id),
            E::If(branch) => self.scoped(|lower| {
                let start = lower.span(branch.if_token.span);
                let (cond, then) = lower.scoped(|lower| {
                    let cond = lower.child(&branch.cond, id);
                    (cond, lower.plain_block(&branch.then_branch, id))
                });
                let else_ = branch.else_branch.as_ref().map(|(_, other)| lower.child(other, id));
                let span = start.to(lower.span_at(else_.unwrap_or(then)));
                (span, ExprKind::If { cond, then, else_ })
            }),
            E::Let(cond) => {
                // The value is read before the pattern: it does not see what the pattern binds.
                let inner = self.child(&cond.expr, id);
                let pat = self.pat(&cond.pat, Origin::Cond(id));
                let span = self.span(cond.let_token.span).to(self.span_at(inner));
                (span, ExprKind::Let { pat, expr: inner })
            }
            E::Match(matching) => {
                let scrutinee = self.child(&matching.expr, id);
                let mut arms = Vec::new();
                for (number, arm) in matching.arms.iter().enumerate() {
                    arms.push(self.scoped(|lower| lower.arm(arm, number, id)));
                }
                let span =
                    self.span(matching.match_token.span).to(self.delim(&matching.brace_token.span));
                (span, ExprKind::Match { scrutinee, arms })
            }
            E::Loop(looping) => {
                let body = self.plain_block(&looping.body, id);
                let label = looping.label.as_ref().map(|label| name(&label.name.ident));
                let span = self.span(looping.loop_token.span).to(self.span_at(body));
                (span, ExprKind::Loop { label, body })
            }
            E::While(looping) => self.scoped(|lower| {
                let cond = lower.child(&looping.cond, id);
                let body = lower.plain_block(&looping.body, id);
                let label = looping.label.as_ref().map(|label| name(&label.name.ident));
                let span = lower.span(looping.while_token.span).to(lower.span_at(body));
                (span, ExprKind::While { label, cond, body })
            }),
            E::ForLoop(looping) => {
                let iter = self.child(&looping.expr, id);
                self.scoped(|lower| {
                    let pat = lower.pat(&looping.pat, Origin::For(id));
                    let body = lower.plain_block(&looping.body, id);
                    let label = looping.label.as_ref().map(|label| name(&label.name.ident));
                    let span = lower.span(looping.for_token.span).to(lower.span_at(body));
                    (span, ExprKind::For { label, pat, iter, body })
                })
            }
            E::Return(ret) => {
                let value = ret.expr.as_ref().map(|value| self.child(value, id));
                let start = self.span(ret.return_token.span);
                (self.up_to(start, value), ExprKind::Return(value))
            }
            E::Break(brk) => {
                let value = brk.expr.as_ref().map(|value| self.child(value, id));
                let start = self.span(brk.break_token.span);
                let label = brk.label.as_ref().map(|label| name(&label.ident));
                (self.up_to(start, value), ExprKind::Break { label, value })
            }
            E::Continue(cont) => {
                let label = cont.label.as_ref().map(|label| name(&label.ident));
                (self.span(cont.continue_token.span), ExprKind::Continue { label })
            }
            E::Struct(literal) => {
                let path = self.path(literal.qself.as_ref(), &literal.path);
                let mut fields = Vec::new();
                for field in &literal.fields {
                    let value = self.child(&field.expr, id);
                    let span = self.span_of(&field.member).to(self.span_at(value));
                    self.conditions(&field.attrs, span);
                    fields.push((member(&field.member), value));
                }
                let rest = literal.rest.as_ref().map(|rest| self.child(rest, id));
                let span = path.span.to(self.delim(&literal.brace_token.span));
                (span, ExprKind::Struct { path, fields: fields.into(), rest })
            }
            E::Tuple(tuple) => {
                let elems = self.children(&tuple.elems, id);
                (self.delim(&tuple.paren_token.span), ExprKind::Tuple(elems))
            }
            E::Array(array) => {
                let elems = self.children(&array.elems, id);
                (self.delim(&array.bracket_token.span), ExprKind::Array { elems, vec: false })
            }
            E::Repeat(repeat) => {
                let value = self.child(&repeat.expr, id);
                let length = self.child(&repeat.len, id);
                (
                    self.delim(&repeat.bracket_token.span),
                    ExprKind::Repeat { value, length, vec: false },
                )
            }
            E::Index(index) => {
                let base = self.child(&index.expr, id);
                let at = self.child(&index.index, id);
                let span = self.span_at(base).to(self.delim(&index.bracket_token.span));
                (span, ExprKind::Index { base, index: at })
            }
            E::Range(range) => {
                let start = range.start.as_ref().map(|start| self.child(start, id));
                let end = range.end.as_ref().map(|end| self.child(end, id));
                let closed = matches!(range.limits, syn::RangeLimits::Closed(_));
                (self.span_of(range), ExprKind::Range { from: start, to: end, closed })
            }
            E::Cast(cast) => {
                let inner = self.child(&cast.expr, id);
                let ty = self.ty(&cast.ty);
                let span = self.span_at(inner).to(ty.span);
                (span, ExprKind::Cast { expr: inner, ty })
            }
            E::Yield(yielding) => {
                let value = yielding.expr.as_ref().map(|value| self.child(value, id));
                let start = self.span(yielding.yield_token.span);
                (self.up_to(start, value), ExprKind::Yield(value))
            }
            E::Infer(infer) => (self.span(infer.underscore_token.span), ExprKind::Underscore),
            other => {
                let names = self.mentions(other.to_token_stream(), id);
                (self.span_of(other), ExprKind::Opaque(names))
            }
        }
    }

    fn up_to(&self, start: Span, value: Option<ExprId>) -> Span {
        value.map_or(start, |value| start.to(self.span_at(value)))
    }
}

fn literal(lit: &L) -> Lit {
    match lit {
        L::Str(text) => Lit::Str(text.value()),
        L::Char(_) => Lit::Char,
        L::Byte(_) => Lit::Byte,
        L::Int(int) => Lit::Int(int.to_string()),
        L::Float(float) => Lit::Float(float.to_string()),
        L::Bool(value) => Lit::Bool(value.value),
        _ => Lit::Bytes,
    }
}
