//! What can be read inside macro calls.
//!
//! A macro's text is tried as a list of expressions, then as statements;
//! where neither fits, the names that occur in it are kept, so that no use of a variable is lost.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::parse::{Parse as _, Parser as _};
use syn::punctuated::Punctuated;
use syn::{Expr, Stmt, Token};

use super::pieces::Pieces;
use super::select::Parsed;
use super::{Lower, name};
use crate::facts::{BlockKind, ExprId, ExprKind, MacroCall, Name, Path, Segment};
use crate::source::Span;

/// The statements of `pin! { let x = …; }`, which bind in the block around the macro.
pub(super) fn pinned_lets(mac: &syn::Macro) -> Option<Vec<Stmt>> {
    if mac.path.segments.last()?.ident != "pin" {
        return None;
    }
    let stmts = syn::Block::parse_within.parse2(mac.tokens.clone()).ok()?;
    let lets = !stmts.is_empty() && stmts.iter().all(|stmt| matches!(stmt, Stmt::Local(_)));
    lets.then_some(stmts)
}

impl Lower {
    pub(super) fn macro_call(&mut self, mac: &syn::Macro, parent: Option<ExprId>) -> ExprId {
        if let Some(id) = self.expanded_expr(mac, parent) {
            return id;
        }
        let id = self.reserve(parent);
        let path = self.path(None, &mac.path);
        let close = match &mac.delimiter {
            syn::MacroDelimiter::Paren(token) => self.delim(&token.span),
            syn::MacroDelimiter::Brace(token) => self.delim(&token.span),
            syn::MacroDelimiter::Bracket(token) => self.delim(&token.span),
        };
        let span = path.span.to(close);
        let kind = self.macro_kind(mac, path, close, id);
        self.fill(id, span, kind)
    }

    fn macro_kind(&mut self, mac: &syn::Macro, path: Path, inside: Span, id: ExprId) -> ExprKind {
        if let Some(kind) = self.branch_chain(mac, id) {
            return kind;
        }
        let known = if self.is_own_macro(&path) { "" } else { path.last_name() };
        if matches!(known, "select" | "select_biased") {
            if let Ok(parsed) = Parsed::parse.parse2(mac.tokens.clone()) {
                return self.select(path, &parsed, id);
            }
        } else if known == "vec"
            && let Some(kind) = self.vec(mac, id)
        {
            return kind;
        }
        let special = self.special(known, &mac.tokens, inside, id);
        let (args, opaque) = match special {
            Some(args) => (args, false),
            None => self.macro_args(&mac.tokens, inside, id),
        };
        let makes = self.makes(known, &args);
        ExprKind::Macro(Box::new(MacroCall { path, args, opaque, makes }))
    }

    /// Whether the world defines a macro of that name, whatever else has it.
    fn is_own_macro(&self, path: &Path) -> bool {
        let single = path.single();
        single.is_some_and(|name| {
            self.macros.library.has(name)
                || self.facts.modules.iter().any(|one| one.macros.contains(name))
        })
    }

    /// Reads the input of any macro: as expressions, as statements, or piece by piece.
    fn macro_args(
        &mut self,
        tokens: &TokenStream,
        inside: Span,
        id: ExprId,
    ) -> (Vec<ExprId>, bool) {
        let list = Punctuated::<Expr, Token![,]>::parse_terminated;
        if let Ok(exprs) = list.parse2(tokens.clone()) {
            let mut args = Vec::new();
            for expr in &exprs {
                args.push(self.macro_arg(expr, id));
            }
            self.captures(tokens.clone(), id, &mut args);
            return (args, false);
        }
        if let Ok(stmts) = syn::Block::parse_within.parse2(tokens.clone()) {
            let block = self.macro_block(&stmts, inside, BlockKind::Plain, id);
            return (vec![block], false);
        }
        let mut pieces = Pieces::default();
        self.pieces(tokens.clone(), id, &mut pieces);
        (pieces.args, pieces.opaque)
    }

    /// Statements that stand between the brackets of a macro call.
    pub(super) fn macro_block(
        &mut self,
        stmts: &[Stmt],
        inside: Span,
        kind: BlockKind,
        id: ExprId,
    ) -> ExprId {
        let block = self.reserve(Some(id));
        let kind = self.block_of(stmts, inside, kind, None, block);
        self.fill(block, inside, kind)
    }

    /// `name = value` is a named argument, not an assignment.
    pub(super) fn macro_arg(&mut self, expr: &Expr, id: ExprId) -> ExprId {
        match expr {
            Expr::Assign(assign) => self.expr(&assign.right, Some(id)),
            other => self.expr(other, Some(id)),
        }
    }

    fn vec(&mut self, mac: &syn::Macro, id: ExprId) -> Option<ExprKind> {
        let tokens = TokenStream::from(TokenTree::Group(proc_macro2::Group::new(
            Delimiter::Bracket,
            mac.tokens.clone(),
        )));
        match syn::parse2::<Expr>(tokens).ok()? {
            Expr::Array(array) => {
                let elems = array.elems.iter().map(|elem| self.expr(elem, Some(id))).collect();
                Some(ExprKind::Array { elems, vec: true })
            }
            Expr::Repeat(repeat) => {
                let value = self.expr(&repeat.expr, Some(id));
                let length = self.expr(&repeat.len, Some(id));
                Some(ExprKind::Repeat { value, length, vec: true })
            }
            _ => None,
        }
    }

    /// An expression for each name in the tokens, format strings included.
    pub(super) fn mentions(&mut self, tokens: TokenStream, id: ExprId) -> Vec<ExprId> {
        let mut found = Vec::new();
        self.mention_all(tokens, id, &mut found);
        found
    }

    fn mention_all(&mut self, tokens: TokenStream, id: ExprId, found: &mut Vec<ExprId>) {
        let mut after_dot = false;
        for token in tokens {
            match token {
                TokenTree::Ident(ident) if !after_dot => {
                    let span = self.span(ident.span());
                    found.push(self.named(&name(&ident), span, id));
                }
                TokenTree::Group(group) => self.mention_all(group.stream(), id, found),
                TokenTree::Literal(literal) => self.format_names(&literal, id, found),
                TokenTree::Punct(ref punct) if punct.as_char() == '.' => {
                    after_dot = true;
                    continue;
                }
                _ => {}
            }
            after_dot = false;
        }
    }

    /// An expression for each name that a format string at the top level captures.
    pub(super) fn captures(&mut self, tokens: TokenStream, id: ExprId, found: &mut Vec<ExprId>) {
        for token in tokens {
            if let TokenTree::Literal(literal) = token {
                self.format_names(&literal, id, found);
            }
        }
    }

    fn format_names(
        &mut self,
        literal: &proc_macro2::Literal,
        id: ExprId,
        found: &mut Vec<ExprId>,
    ) {
        let text = literal.to_string();
        if !text.ends_with(['"', '#']) || !text.contains('{') {
            return;
        }
        let span = self.span(literal.span());
        for captured in captured_names(&text) {
            found.push(self.named(captured, span, id));
        }
    }

    fn named(&mut self, single: &str, span: Span, parent: ExprId) -> ExprId {
        let id = self.reserve(Some(parent));
        let name = Name::new(single);
        let local = self.mention(&name, span, id);
        let segment = Segment { name, span, args: Box::default(), assoc: Box::default() };
        let path = Path { span, segments: vec![segment], ..Path::default() };
        self.fill(id, span, ExprKind::Path { path, local })
    }
}

/// The names in `{name}` and `{name:…}`, doubled braces left out.
fn captured_names(text: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        rest = &rest[open + 1..];
        if let Some(after) = rest.strip_prefix('{') {
            rest = after;
            continue;
        }
        let end = rest.find(['}', ':', '{']).unwrap_or(rest.len());
        let candidate = rest[..end].trim();
        let starts = candidate.starts_with(|c: char| c.is_alphabetic() || c == '_');
        if starts && candidate.chars().all(|c| c.is_alphanumeric() || c == '_') {
            names.push(candidate);
        }
        // Widths and precisions may be names too: `{x:width$}`.
        let close = rest.find('}').unwrap_or(rest.len());
        for part in rest[end.min(close)..close]
            .split(|c: char| !(c.is_alphanumeric() || c == '_' || c == '$'))
        {
            if let Some(width) = part.strip_suffix('$')
                && width.starts_with(|c: char| c.is_alphabetic() || c == '_')
            {
                names.push(width);
            }
        }
        rest = &rest[close.min(rest.len())..];
    }
    names
}
