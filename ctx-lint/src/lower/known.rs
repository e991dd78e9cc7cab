//! Macros that the language has, or whose names everybody knows: what they take, and what they make.

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::{Expr, Pat, Token};

use super::Lower;
use crate::facts::{BlockKind, ExprId, ExprKind, Makes, Origin};
use crate::source::Span;

impl Lower {
    /// The arguments of a macro whose input has a form of its own; `None` when it has none, or another one here.
    pub(super) fn special(
        &mut self,
        name: &str,
        tokens: &TokenStream,
        inside: Span,
        id: ExprId,
    ) -> Option<Vec<ExprId>> {
        match name {
            "matches" => self.matching(tokens, id),
            "join" | "try_join" => {
                let list = Punctuated::<Expr, Token![,]>::parse_terminated;
                let futures = list.parse2(without_biased(tokens.clone())).ok()?;
                Some(futures.iter().map(|future| self.child(future, id)).collect())
            }
            "stream" | "try_stream" if yields(tokens.clone()) => {
                let tokens = with_plain_loops(tokens.clone());
                let stmts = syn::Block::parse_within.parse2(tokens).ok()?;
                let kind = BlockKind::Async { moves: true };
                Some(vec![self.macro_block(&stmts, inside, kind, id)])
            }
            _ => None,
        }
    }

    /// `matches!(value, pattern if guard)` is a `let` in a condition.
    fn matching(&mut self, tokens: &TokenStream, id: ExprId) -> Option<Vec<ExprId>> {
        let (value, pat, guard) = parse_matches.parse2(tokens.clone()).ok()?;
        let args = self.scoped(|lower| {
            let cond = lower.reserve(Some(id));
            let value = lower.child(&value, cond);
            let span = lower.span_at(value);
            let pat = lower.pat(&pat, Origin::Cond(cond));
            let span = span.to(lower.facts[pat].span);
            lower.fill(cond, span, ExprKind::Let { pat, expr: value });
            let guard = guard.as_ref().map(|guard| lower.child(guard, id));
            std::iter::once(cond).chain(guard).collect()
        });
        Some(args)
    }

    /// What a macro of a name makes of its arguments.
    pub(super) fn makes(&self, name: &str, args: &[ExprId]) -> Makes {
        match of_language(name, args) {
            Makes::Unknown => self.of_library(name, args),
            makes => makes,
        }
    }

    /// What a macro of a library makes, where its definition is not at hand.
    fn of_library(&self, name: &str, args: &[ExprId]) -> Makes {
        match name {
            "formatdoc" => Makes::String,
            "indoc" => Makes::Str,
            "abort" => Makes::Never,
            "bail" | "return_err" | "throw" | "whatever" | "yeet" => Makes::Returned,
            "ensure" => Makes::Ensured,
            "trace" | "debug" | "info" | "warn" | "error" | "event" | "log" => Makes::Logged,
            "pin" | "pin_mut" => Makes::Unit,
            "poll" => only(args, Makes::Polled),
            "join" => Makes::Joined(args.to_vec()),
            "try_join" => Makes::TryJoined(args.to_vec()),
            "stream" if self.is_generator(args) => only(args, Makes::Stream),
            "try_stream" if self.is_generator(args) => only(args, Makes::TryStream),
            _ => Makes::Unknown,
        }
    }

    fn is_generator(&self, args: &[ExprId]) -> bool {
        let kind = |id: ExprId| match self.facts.kind(id) {
            ExprKind::Block(block) => Some(block.kind),
            _ => None,
        };
        matches!(args, [only] if matches!(kind(*only), Some(BlockKind::Async { .. })))
    }
}

/// What a macro of the standard library makes, which every file can call.
fn of_language(name: &str, args: &[ExprId]) -> Makes {
    match name {
        "format" => Makes::String,
        "concat" | "env" | "file" | "include_str" | "module_path" | "stringify" => Makes::Str,
        "cfg" | "matches" => Makes::Bool,
        "panic" | "todo" | "unimplemented" | "unreachable" => Makes::Never,
        "print" | "println" | "eprint" | "eprintln" => Makes::Logged,
        "assert_eq" | "assert_ne" | "debug_assert_eq" | "debug_assert_ne" => match *args {
            [left, right, ..] => Makes::Compares(left, right),
            _ => Makes::Asserted,
        },
        "assert" | "assert_matches" | "debug_assert" | "debug_assert_matches" => Makes::Asserted,
        "line" | "column" => Makes::Line,
        "include_bytes" => Makes::Bytes,
        "option_env" => Makes::MaybeStr,
        "dbg" => match *args {
            [] => Makes::Unit,
            [only] => Makes::Value(only),
            _ => Makes::Tuple(args.to_vec()),
        },
        "pin" => only(args, Makes::Pinned),
        "ready" => only(args, Makes::Ready),
        "write" | "writeln" => args.first().map_or(Makes::Unknown, |&to| Makes::Written(to)),
        _ => Makes::Unknown,
    }
}

/// What is made of the only argument.
fn only(args: &[ExprId], makes: fn(ExprId) -> Makes) -> Makes {
    match *args {
        [only] => makes(only),
        _ => Makes::Unknown,
    }
}

fn parse_matches(input: ParseStream<'_>) -> syn::Result<(Expr, Pat, Option<Expr>)> {
    let value = input.parse()?;
    input.parse::<Token![,]>()?;
    let pat = Pat::parse_multi_with_leading_vert(input)?;
    let guard = if input.peek(Token![if]) {
        input.parse::<Token![if]>()?;
        Some(input.parse()?)
    } else {
        None
    };
    input.parse::<Option<Token![,]>>()?;
    Ok((value, pat, guard))
}

/// Whether `yield` stands anywhere in the tokens.
fn yields(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(word) => word == "yield",
        TokenTree::Group(group) => yields(group.stream()),
        _ => false,
    })
}

/// The futures of `join!(biased; a, b)`.
fn without_biased(tokens: TokenStream) -> TokenStream {
    let mut rest = tokens.clone().into_iter();
    let first = rest.next();
    let second = rest.next();
    match (first, second) {
        (Some(TokenTree::Ident(word)), Some(TokenTree::Punct(semi)))
            if word == "biased" && semi.as_char() == ';' =>
        {
            rest.collect()
        }
        _ => tokens,
    }
}

/// `for await item in stream { … }`, which waits for each item, as the loop that it stands for:
/// `while let Some(item) = (stream).next().await { … }`.
fn with_plain_loops(tokens: TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let is = |at: usize, word: &str| matches!(tokens.get(at), Some(TokenTree::Ident(ident)) if ident == word);
    let find =
        |from: usize, fits: &dyn Fn(usize) -> bool| (from..tokens.len()).find(|&at| fits(at));
    let is_brace = |at: usize| matches!(&tokens[at], TokenTree::Group(group) if group.delimiter() == proc_macro2::Delimiter::Brace);
    let mut out = TokenStream::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let body = (is(at, "for") && is(at + 1, "await"))
            .then(|| find(at + 2, &|at| is(at, "in")))
            .flatten()
            .and_then(|within| Some((within, find(within + 1, &is_brace)?)));
        if let Some((within, body)) = body {
            let pat = &tokens[at + 2..within];
            let stream: TokenStream = tokens[within + 1..body].iter().cloned().collect();
            let span = tokens[at + 1].span();
            let (pat, stream) = (quote::quote!(#(#pat)*), with_plain_loops(stream));
            out.extend(quote::quote_spanned!(span=> while let Some(#pat) = (#stream).next().await));
            at = body;
            continue;
        }
        at += 1;
        if let TokenTree::Group(group) = token {
            let mut inner =
                proc_macro2::Group::new(group.delimiter(), with_plain_loops(group.stream()));
            inner.set_span(group.span());
            out.extend([TokenTree::Group(inner)]);
        } else {
            out.extend([token.clone()]);
        }
    }
    out
}
