//! Expands `macro_rules!`: a function from the tokens of a definition and those of a call to the tokens that stand for the
//! call. It knows no file and no names.
//!
//! Tokens of the call keep their places. Those of the definition get the place of the call, which also tells the two apart
//! where a name means a variable of the one or the other.
//!
//! Semantics: <https://doc.rust-lang.org/reference/macros-by-example.html>. A macro that compiles never has two ways to
//! match, so that a repetition may take as much as it can.

mod fragment;
mod paste;
mod pattern;
mod template;

use std::collections::BTreeMap;

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::parse::Parser as _;

pub(super) use self::paste::paste;
use self::pattern::Pattern;
use self::template::Template;
pub(super) use self::template::size;

/// A definition by its arms.
pub(super) struct Rules {
    arms: Vec<Arm>,
    /// The name that `$crate` stands for.
    home: String,
}

struct Arm {
    pattern: Vec<Pattern>,
    template: Vec<Template>,
}

/// What a name of a pattern stands for: tokens, or a list for each repetition around it.
#[derive(Clone)]
enum Binding {
    One(TokenStream),
    Many(Vec<Self>),
}

type Bindings = BTreeMap<String, Binding>;

impl Rules {
    /// Reads what stands between the braces of `macro_rules! name { … }`; `None` when it is not understood.
    pub(super) fn parse(definition: TokenStream, home: &str) -> Option<Self> {
        let tokens: Vec<TokenTree> = definition.into_iter().collect();
        let mut arms = Vec::new();
        let mut rest = &tokens[..];
        while let [
            TokenTree::Group(pattern),
            TokenTree::Punct(eq),
            TokenTree::Punct(gt),
            TokenTree::Group(template),
            after @ ..,
        ] = rest
        {
            if eq.as_char() != '=' || gt.as_char() != '>' {
                return None;
            }
            let pattern = pattern::parse(pattern.stream())?;
            let template = template::parse(template.stream())?;
            arms.push(Arm { pattern, template });
            rest = match after {
                [TokenTree::Punct(semi), after @ ..] if semi.as_char() == ';' => after,
                other => other,
            };
        }
        let home = home.to_owned();
        (rest.is_empty() && !arms.is_empty()).then_some(Self { arms, home })
    }

    /// What a call at a place stands for, with the first arm that fits, and how many tokens of `limit` are left. Where none
    /// fits, and where it would come to more tokens than the limit, says how many have been written in vain.
    pub(super) fn expand(
        &self,
        input: &TokenStream,
        at: Span,
        limit: usize,
    ) -> Result<(TokenStream, usize), usize> {
        let matched = self.arms.iter().find_map(|arm| {
            let mut found = Bindings::new();
            let whole = |stream: syn::parse::ParseStream<'_>| {
                pattern::matches(&arm.pattern, stream, &mut found)
            };
            whole.parse2(input.clone()).ok()?;
            Some((arm, found))
        });
        let (arm, found) = matched.ok_or(0_usize)?;
        let mut left = limit;
        let tokens = template::write(&arm.template, &found, (at, &self.home), &mut left);
        tokens.map(|tokens| (tokens, left)).ok_or(limit - left)
    }
}

/// A row of puncts that the compiler reads as one token, from its first on: `=>`, `::`, `..=`.
fn operator(tokens: &[TokenTree]) -> usize {
    const LONG: [&str; 25] = [
        "<<=", ">>=", "...", "..=", "::", "->", "<-", "=>", "==", "!=", "<=", ">=", "&&", "||",
        "+=", "-=", "*=", "/=", "%=", "^=", "&=", "|=", "<<", ">>", "..",
    ];
    let mut text = String::new();
    for token in tokens.iter().take(3) {
        let TokenTree::Punct(punct) = token else { break };
        text.push(punct.as_char());
        if punct.spacing() == proc_macro2::Spacing::Alone {
            break;
        }
    }
    LONG.iter().find(|long| text.starts_with(**long)).map_or(1, |long| long.len())
}

/// How often a repetition may come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Times {
    Any,
    Some,
    Once,
}

/// What stands between two repetitions, and how many there may be: the `,*` of `$(…),*`. Gives what follows.
fn times(tokens: &[TokenTree]) -> Option<(&[TokenTree], Times, &[TokenTree])> {
    let op = |token: &TokenTree| match token {
        TokenTree::Punct(punct) if punct.as_char() == '*' => Some(Times::Any),
        TokenTree::Punct(punct) if punct.as_char() == '+' => Some(Times::Some),
        TokenTree::Punct(punct) if punct.as_char() == '?' => Some(Times::Once),
        _ => None,
    };
    let first = tokens.first()?;
    if let Some(times) = op(first) {
        return Some((&[], times, &tokens[1..]));
    }
    let (separator, rest) = tokens.split_at(operator(tokens));
    let times = op(rest.first()?)?;
    Some((separator, times, &rest[1..]))
}

#[cfg(test)]
mod tests;
