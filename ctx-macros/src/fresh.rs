//! Fresh roots that shadow the context: `let ctx = Context::background();` in the body of a function that was given one.
//!
//! The body is read as tokens, so that one that does not parse does no harm.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use syn::Path;

use crate::fault::{Faults, fault};
use crate::kind::is_ours;

/// Reports every `let` and every assignment that puts a fresh root in the place of the context.
pub(crate) fn roots(body: &Group, ctx: &Ident, krate: &Path, faults: &mut Faults) {
    let tokens: Vec<TokenTree> = body.stream().into_iter().collect();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        match token {
            TokenTree::Ident(word) if word == "fn" && is_ident(tokens.get(at + 1)) => {
                // A function inside has contexts of its own.
                at = end_of_item(&tokens, at);
                continue;
            }
            TokenTree::Ident(word) if word == "let" => {
                if let Some(equals) = equals_after(&tokens, at)
                    && binds(&tokens[at + 1..equals], ctx)
                {
                    root(&tokens[equals + 1..], ctx, krate, faults);
                }
            }
            TokenTree::Ident(word)
                if word == ctx
                    && begins_statement(&tokens, at, body)
                    && equals_after(&tokens, at) == Some(at + 1) =>
            {
                root(&tokens[at + 2..], ctx, krate, faults);
            }
            TokenTree::Group(group) => roots(group, ctx, krate, faults),
            _ => {}
        }
        at += 1;
    }
}

/// Whether a `let` among the statements of a body gives the name another meaning.
pub(crate) fn rebinds(body: &Group, name: &Ident) -> bool {
    let tokens: Vec<TokenTree> = body.stream().into_iter().collect();
    let is_let = |at: &usize| matches!(&tokens[*at], TokenTree::Ident(word) if word == "let");
    let mut starts = (0..tokens.len()).filter(is_let);
    starts.any(|at| {
        equals_after(&tokens, at).is_some_and(|equals| binds(&tokens[at + 1..equals], name))
    })
}

/// Reports the fresh root that the expression begins with, if it does.
fn root(expression: &[TokenTree], ctx: &Ident, krate: &Path, faults: &mut Faults) {
    let start = expression.iter().take_while(|token| is_punct(token, '&')).count();
    let path = expression[start..].iter().take_while(|token| match token {
        TokenTree::Punct(mark) => mark.as_char() == ':',
        token => is_ident(Some(token)),
    });
    let end = start + path.count();
    let Some(TokenTree::Group(arguments)) = expression.get(end) else { return };
    let tokens: TokenStream = expression[start..end].iter().cloned().collect();
    let Ok(mut path) = syn::parse2::<Path>(tokens) else { return };
    let Some(made) = path.segments.pop() else { return };
    let made = made.ident;
    path.segments.pop_punct();
    let is_root = made == "background" || made == "todo";
    if is_root
        && arguments.delimiter() == Delimiter::Parenthesis
        && is_ours(&path, "Context", krate)
    {
        let place: TokenStream = expression[start..=end].iter().cloned().collect();
        let message = format!("a fresh root replaces `{ctx}`, whose cancellation ends here");
        let help =
            format!("derive from `{ctx}`; `{ctx}.without_cancel()` is for work that outlives it");
        faults.push(fault(&place, &message, &help));
    }
}

/// Where the pattern after `let` ends, at an `=` that is not part of another mark.
fn equals_after(tokens: &[TokenTree], start: usize) -> Option<usize> {
    let rest = tokens.iter().enumerate().skip(start + 1);
    let mut rest = rest.take_while(|(_, token)| !is_punct(token, ';'));
    let (at, _) = rest.find(|(_, token)| is_punct(token, '='))?;
    let doubled = tokens.get(at + 1).is_some_and(|next| is_punct(next, '=') || is_punct(next, '>'));
    (!doubled).then_some(at)
}

/// Whether a pattern, with or without a type behind it, binds the name.
fn binds(pattern: &[TokenTree], name: &Ident) -> bool {
    let pattern = pattern.iter().take_while(|token| !is_punct(token, ':'));
    pattern.into_iter().any(|token| match token {
        TokenTree::Ident(word) => word == name,
        TokenTree::Group(group) => {
            let inside: Vec<TokenTree> = group.stream().into_iter().collect();
            binds(&inside, name)
        }
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

fn begins_statement(tokens: &[TokenTree], at: usize, around: &Group) -> bool {
    match at.checked_sub(1).map(|before| &tokens[before]) {
        None => around.delimiter() == Delimiter::Brace,
        Some(TokenTree::Group(before)) => before.delimiter() == Delimiter::Brace,
        Some(before) => is_punct(before, ';'),
    }
}

/// The place after the next block or `;`.
fn end_of_item(tokens: &[TokenTree], start: usize) -> usize {
    let ends = |token: &TokenTree| match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        token => is_punct(token, ';'),
    };
    tokens.iter().skip(start).position(ends).map_or(tokens.len(), |length| start + length + 1)
}

fn is_ident(token: Option<&TokenTree>) -> bool {
    matches!(token, Some(TokenTree::Ident(_)))
}

fn is_punct(token: &TokenTree, mark: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == mark)
}

#[cfg(test)]
mod tests {
    use super::*;
    use quote::format_ident;
    use syn::parse_quote;

    fn count(body: &str) -> usize {
        let mut faults = Faults::default();
        let body = Group::new(Delimiter::Brace, body.parse().unwrap());
        roots(&body, &format_ident!("ctx"), &parse_quote!(::ctx_core), &mut faults);
        faults.messages().len()
    }

    #[test]
    fn fresh_roots_are_found() {
        for body in [
            "let ctx = Context::background();",
            "let ctx: Context = ctx_core::Context::todo();",
            "let ctx = &::ctx_core::Context::background(); g(ctx)",
            "let (ctx, _guard) = Context::background().with_cancel();",
            "let mut ctx = Context::background();",
            "if x { let ctx = Context::background(); }",
            "spawn(move || { let ctx = Context::background(); });",
            "n += 1; ctx = Context::background();",
            "fn inner() {} let ctx = Context::background();",
        ] {
            assert_eq!(count(body), 1, "{body}");
        }
        assert_eq!(count("let ctx = Context::todo(); { ctx = Context::todo(); }"), 2);
    }

    #[test]
    fn another_meaning_of_the_name() {
        let rebinds = |body: &str| {
            let body = Group::new(Delimiter::Brace, body.parse().unwrap());
            rebinds(&body, &format_ident!("ctx"))
        };
        for body in ["let ctx = ctx.clone(); async {}", "let (n, mut ctx): (u8, C) = x; async {}"] {
            assert!(rebinds(body), "{body}");
        }
        for body in
            ["let other = ctx; async {}", "{ let ctx = 1; } async { let ctx = 1; }", "async {}"]
        {
            assert!(!rebinds(body), "{body}");
        }
    }

    #[test]
    fn the_rest_is_left_alone() {
        for body in [
            "let (ctx, _guard) = ctx.with_cancel();",
            "let root = Context::background(); g(ctx, &root);",
            "let ctx = ctx.or(Context::background());",
            "let ctx = if x { ctx } else { &root };",
            "let ctx = opentelemetry::Context::background();",
            "let ctx = Context::backgrounds();",
            "fn inner() { let ctx = Context::background(); }",
            "let ctx: Context; info!(ctx = Context::background());",
            "assert!(ctx == Context::background());",
            "let x: ctx = Context::background();",
            "let ctx = ; let ; ctx = ",
        ] {
            assert_eq!(count(body), 0, "{body}");
        }
    }
}
