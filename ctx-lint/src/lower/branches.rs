//! The branches of `cfg_if! { if #[cfg(…)] { … } else if #[cfg(…)] { … } else { … } }`.
//!
//! They are known by their form, whatever the macro is called: an attribute between `if` and its block is no Rust. Each stands
//! under its own predicate and under the negation of those before it. The arms of `cfg_select! { … => { … } _ => { … } }`, which the
//! language has, are read alike.

use std::borrow::Cow;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::quote;
use syn::Stmt as S;
use syn::parse::Parser as _;

use super::Lower;
use crate::facts::{BlockKind, Cfg, ExprId, ExprKind};

/// How many branches are read: they become nested expressions.
const MAX_BRANCHES: usize = 64;

/// One branch.
pub(super) struct Branch {
    /// When it is compiled, negations included.
    predicate: TokenStream,
    /// Whether it has no condition of its own.
    is_else: bool,
    pub(super) body: Group,
}

/// The branches that the input of a macro is, and nothing else.
pub(super) fn parse(mac: &syn::Macro) -> Option<Vec<Branch>> {
    let tokens: Vec<TokenTree> = mac.tokens.clone().into_iter().collect();
    if mac.path.segments.last().is_some_and(|last| last.ident == "cfg_select") {
        return arms(&tokens);
    }
    chain(&tokens)
}

/// The arms of `cfg_select!`.
fn arms(tokens: &[TokenTree]) -> Option<Vec<Branch>> {
    let (mut branches, mut before): (Vec<Branch>, Vec<TokenStream>) = (Vec::new(), Vec::new());
    let mut rest = tokens;
    while !rest.is_empty() {
        let arrow =
            rest.windows(2).position(|pair| is_punct(&pair[0], '=') && is_punct(&pair[1], '>'))?;
        let (own, after) = (&rest[..arrow], &rest[arrow + 2..]);
        let (body, after) = match after {
            [TokenTree::Group(body), after @ ..] if body.delimiter() == Delimiter::Brace => {
                (body.clone(), after)
            }
            _ => {
                let end = after.iter().position(|token| is_punct(token, ','));
                let (value, after) = after.split_at(end.unwrap_or(after.len()));
                (in_braces(value)?, after)
            }
        };
        rest = match after {
            [comma, after @ ..] if is_punct(comma, ',') => after,
            after => after,
        };
        let is_else = matches!(own, [only] if is_word(only, "_"));
        if branches.len() >= MAX_BRANCHES || own.is_empty() {
            return None;
        }
        let own: TokenStream = own.iter().cloned().collect();
        let predicate = under(&before, (!is_else).then_some(&own));
        branches.push(Branch { predicate, is_else, body });
        if is_else {
            break;
        }
        before.push(own);
    }
    (!branches.is_empty()).then_some(branches)
}

/// A value as a block that stands in its place.
fn in_braces(value: &[TokenTree]) -> Option<Group> {
    let (first, last) = (value.first()?.span(), value.last()?.span());
    let mut group = Group::new(Delimiter::Brace, value.iter().cloned().collect());
    group.set_span(first.join(last)?);
    Some(group)
}

fn is_punct(token: &TokenTree, mark: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == mark)
}

/// A chain of `if #[cfg(…)] { … }`.
fn chain(tokens: &[TokenTree]) -> Option<Vec<Branch>> {
    let (mut branches, mut before): (Vec<Branch>, Vec<TokenStream>) = (Vec::new(), Vec::new());
    let mut rest = tokens;
    loop {
        let [
            word,
            TokenTree::Punct(pound),
            TokenTree::Group(attr),
            TokenTree::Group(body),
            after @ ..,
        ] = rest
        else {
            return None;
        };
        if !is_word(word, "if") || pound.as_char() != '#' || branches.len() >= MAX_BRANCHES {
            return None;
        }
        let own = predicate(attr)?;
        let whole = under(&before, Some(&own));
        branches.push(Branch { predicate: whole, is_else: false, body: block(body)? });
        before.push(own);
        match after {
            [] => return Some(branches),
            [word, TokenTree::Group(body)] if is_word(word, "else") => {
                let whole = under(&before, None);
                branches.push(Branch { predicate: whole, is_else: true, body: block(body)? });
                return Some(branches);
            }
            [word, next @ ..] if is_word(word, "else") => rest = next,
            _ => return None,
        }
    }
}

fn is_word(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == word)
}

/// A group that is a block.
fn block(group: &Group) -> Option<Group> {
    (group.delimiter() == Delimiter::Brace).then(|| group.clone())
}

/// What stands in `[cfg(…)]`.
fn predicate(attr: &Group) -> Option<TokenStream> {
    let tokens: Vec<TokenTree> = attr.stream().into_iter().collect();
    match &tokens[..] {
        [word, TokenTree::Group(inner)] if is_word(word, "cfg") => Some(inner.stream()),
        _ => None,
    }
}

fn under(before: &[TokenStream], own: Option<&TokenStream>) -> TokenStream {
    match (before, own) {
        ([], Some(own)) => own.clone(),
        (_, own) => {
            let own = own.into_iter();
            quote!(all(not(any(#(#before),*)) #(, #own)*))
        }
    }
}

impl Lower {
    /// Notes when a branch is compiled.
    pub(super) fn branch_condition(&mut self, branch: &Branch) {
        let span = self.delim(&branch.body.delim_span());
        if self.is_made(span) {
            return;
        }
        let cfg = Cfg::parse(&branch.predicate.to_string());
        if cfg.asks_for("test") {
            self.facts.tests.push(span);
        }
        self.facts.cfgs.push((span, cfg));
    }

    /// Branches that are an expression, as an `if` whose conditions are not known.
    pub(super) fn branch_chain(&mut self, mac: &syn::Macro, id: ExprId) -> Option<ExprKind> {
        let branches = parse(mac)?;
        let parsed: Option<Vec<(&Branch, Vec<S>)>> =
            branches.iter().map(|branch| Some((branch, statements(branch)?))).collect();
        let parsed = parsed?;
        if let [(only, stmts)] = &parsed[..]
            && only.is_else
        {
            let span = self.delim(&only.body.delim_span());
            self.branch_condition(only);
            return Some(self.block_of(stmts, span, BlockKind::Plain, None, id));
        }
        let (mut own, mut open, mut last) = (id, Vec::new(), None);
        for (number, (branch, stmts)) in parsed.iter().enumerate() {
            if number > 0 && !branch.is_else {
                own = self.reserve(Some(own));
            }
            let cond = (!branch.is_else).then(|| {
                let cond = self.reserve(Some(own));
                let span = self.delim(&branch.body.delim_span()).at_start();
                self.fill(cond, span, ExprKind::Opaque(Vec::new()))
            });
            self.branch_condition(branch);
            let span = self.delim(&branch.body.delim_span());
            let then = self.reserve(Some(own));
            let kind = self.block_of(stmts, span, BlockKind::Plain, None, then);
            self.fill(then, span, kind);
            match cond {
                Some(cond) => open.push((own, cond, then)),
                None => last = Some(then),
            }
        }
        // Each `if` ends with the ones in its `else`, so that the inner ones are filled first.
        while let Some((own, cond, then)) = open.pop() {
            let kind = ExprKind::If { cond, then, else_: last };
            if open.is_empty() {
                return Some(kind);
            }
            let span = self.span_at(cond).to(self.span_at(last.unwrap_or(then)));
            last = Some(self.fill(own, span, kind));
        }
        None
    }

    /// The statements of a block, with those of branches that declare something in their place: what a branch declares is in
    /// reach behind it.
    pub(super) fn with_branches<'s>(&mut self, stmts: &'s [S]) -> Cow<'s, [S]> {
        if !stmts.iter().any(|stmt| declaring(stmt).is_some()) {
            return Cow::Borrowed(stmts);
        }
        let mut list = Vec::new();
        for stmt in stmts {
            match declaring(stmt) {
                Some(branches) => {
                    for (branch, stmts) in branches {
                        self.branch_condition(&branch);
                        let inner = self.with_branches(&stmts).into_owned();
                        list.extend(inner.into_iter().map(|stmt| under_condition(stmt, &branch)));
                    }
                }
                None => list.push(stmt.clone()),
            }
        }
        Cow::Owned(list)
    }
}

fn statements(branch: &Branch) -> Option<Vec<S>> {
    syn::Block::parse_within.parse2(branch.body.stream()).ok()
}

/// The branches that a statement is, if some declare a variable or an item.
fn declaring(stmt: &S) -> Option<Vec<(Branch, Vec<S>)>> {
    let S::Macro(stmt) = stmt else { return None };
    let branches = parse(&stmt.mac)?.into_iter();
    let parsed: Vec<(Branch, Vec<S>)> = branches
        .map(|branch| {
            let stmts = statements(&branch)?;
            Some((branch, stmts))
        })
        .collect::<Option<_>>()?;
    let declares = |stmt: &S| matches!(stmt, S::Local(_) | S::Item(_)) || declaring(stmt).is_some();
    parsed.iter().any(|(_, stmts)| stmts.iter().any(declares)).then_some(parsed)
}

/// A variable that is declared in a branch may not be there, so that the one that it shadows is meant as well.
fn under_condition(mut stmt: S, branch: &Branch) -> S {
    if let S::Local(local) = &mut stmt {
        let predicate = &branch.predicate;
        local.attrs.push(syn::parse_quote!(#[cfg(#predicate)]));
    }
    stmt
}
