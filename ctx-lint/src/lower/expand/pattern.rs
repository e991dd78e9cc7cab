//! The left side of an arm: `($name:ident = $($value:expr),*)`.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::parse::discouraged::Speculative as _;
use syn::parse::{ParseStream, Parser as _};

use super::{Binding, Bindings, Times, fragment, times};

pub(super) enum Pattern {
    /// A token that must stand there.
    Token(TokenTree),
    Group(Delimiter, Vec<Self>),
    /// `$name:kind`.
    Fragment {
        name: String,
        kind: String,
    },
    /// `$( … ) separator times`.
    Repeat {
        body: Vec<Self>,
        separator: Vec<TokenTree>,
        times: Times,
    },
}

pub(super) fn parse(tokens: TokenStream) -> Option<Vec<Pattern>> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut rest = &tokens[..];
    let mut patterns = Vec::new();
    while let [first, after @ ..] = rest {
        rest = after;
        let pattern = match (first, after) {
            (TokenTree::Punct(dollar), [TokenTree::Group(body), after @ ..])
                if dollar.as_char() == '$' =>
            {
                let (separator, times, after) = times(after)?;
                rest = after;
                Pattern::Repeat {
                    body: parse(body.stream())?,
                    separator: separator.to_vec(),
                    times,
                }
            }
            (
                TokenTree::Punct(dollar),
                [
                    TokenTree::Ident(name),
                    TokenTree::Punct(colon),
                    TokenTree::Ident(kind),
                    after @ ..,
                ],
            ) if dollar.as_char() == '$' && colon.as_char() == ':' => {
                rest = after;
                Pattern::Fragment { name: name.to_string(), kind: kind.to_string() }
            }
            (TokenTree::Punct(dollar), _) if dollar.as_char() == '$' => return None,
            (TokenTree::Group(group), _) => {
                Pattern::Group(group.delimiter(), parse(group.stream())?)
            }
            (token, _) => Pattern::Token(token.clone()),
        };
        patterns.push(pattern);
    }
    Some(patterns)
}

/// Matches patterns with all of the input.
pub(super) fn matches(
    patterns: &[Pattern],
    input: ParseStream<'_>,
    found: &mut Bindings,
) -> syn::Result<()> {
    for pattern in patterns {
        one(pattern, input, found)?;
    }
    if input.is_empty() { Ok(()) } else { Err(input.error("more than the pattern has")) }
}

fn row(patterns: &[Pattern], input: ParseStream<'_>, found: &mut Bindings) -> syn::Result<()> {
    patterns.iter().try_for_each(|pattern| one(pattern, input, found))
}

fn one(pattern: &Pattern, input: ParseStream<'_>, found: &mut Bindings) -> syn::Result<()> {
    match pattern {
        Pattern::Token(expected) => token(expected, input),
        Pattern::Group(delimiter, inner) => match input.parse::<TokenTree>()? {
            TokenTree::Group(group) if group.delimiter() == *delimiter => {
                let all = |input: ParseStream<'_>| matches(inner, input, found);
                all.parse2(group.stream())
            }
            other => Err(syn::Error::new(other.span(), "another token")),
        },
        Pattern::Fragment { name, kind } => {
            let tokens = fragment::parse(kind, input)?;
            found.insert(name.clone(), Binding::One(tokens));
            Ok(())
        }
        Pattern::Repeat { body, separator, times } => {
            let mut names = Vec::new();
            names_in(body, &mut names);
            let mut lists: Vec<Vec<Binding>> = names.iter().map(|_| Vec::new()).collect();
            let mut count = 0_usize;
            while !(input.is_empty() || *times == Times::Once && count == 1) {
                let fork = input.fork();
                let after = count == 0 || separator.iter().all(|own| token(own, &fork).is_ok());
                let mut inner = Bindings::new();
                if !after || row(body, &fork, &mut inner).is_err() {
                    break;
                }
                if fork.cursor() == input.cursor() {
                    // It would match nothing for ever.
                    break;
                }
                input.advance_to(&fork);
                count += 1;
                for (name, list) in names.iter().zip(&mut lists) {
                    list.extend(inner.remove(*name));
                }
            }
            if *times == Times::Some && count == 0 {
                return Err(input.error("nothing that repeats"));
            }
            let lists = lists.into_iter().map(Binding::Many);
            found.extend(names.into_iter().map(str::to_owned).zip(lists));
            Ok(())
        }
    }
}

fn token(expected: &TokenTree, input: ParseStream<'_>) -> syn::Result<()> {
    let found = input.parse::<TokenTree>()?;
    let is_same = match (expected, &found) {
        (TokenTree::Ident(expected), TokenTree::Ident(found)) => expected == found,
        (TokenTree::Punct(expected), TokenTree::Punct(found)) => {
            expected.as_char() == found.as_char()
        }
        (TokenTree::Literal(expected), TokenTree::Literal(found)) => {
            expected.to_string() == found.to_string()
        }
        _ => false,
    };
    if is_same { Ok(()) } else { Err(syn::Error::new(found.span(), "another token")) }
}

fn names_in<'p>(patterns: &'p [Pattern], names: &mut Vec<&'p str>) {
    for pattern in patterns {
        match pattern {
            Pattern::Token(_) => {}
            Pattern::Fragment { name, .. } => names.push(name),
            Pattern::Group(_, inner) | Pattern::Repeat { body: inner, .. } => {
                names_in(inner, names);
            }
        }
    }
}
