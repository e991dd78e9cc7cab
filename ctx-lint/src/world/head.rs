//! What the head of an impl block is about, read from tokens alone.

use ra_ap_rustc_lexer::TokenKind;

use super::token::{Token, plain};
use super::word::{
    ANY_IMPL, DYN, FUNCTION, NEVER, POINTER, REF, SLICE, TUPLE, Word, associated, blanket_impl_of,
    impl_for, impl_of, word,
};

/// How many tokens a head may have to be read. One that is longer stands for impls of anything.
pub(super) const MAX_HEAD: usize = 512;

/// The words for the head that follows `impl`: of the trait, of the type that it is for and, where that is a type
/// parameter, of the trait again. `impl Trait` in a type is read alike; a word too many costs some reading, and nothing else.
pub(super) fn impl_words(code: &[Token<'_>]) -> Vec<Word> {
    let code = &code[..code.len().min(MAX_HEAD)];
    let generics = match code.first() {
        Some(first) if first.kind == TokenKind::Lt => match angles(code) {
            Some(end) => end,
            None => return vec![ANY_IMPL],
        },
        _ => 0,
    };
    let (params, rest) = code.split_at(generics);
    let Some(parts) = parts(rest) else { return vec![ANY_IMPL] };
    let names = type_names(parts.self_type);
    if names.is_empty() {
        return vec![ANY_IMPL];
    }
    let mut words: Vec<Word> = names.iter().map(|name| impl_for(word(name))).collect();
    if parts.self_type.iter().any(|token| token.kind == TokenKind::Colon) {
        words.extend(names.iter().map(|name| impl_for(associated(word(name)))));
    }
    if let Some(own) = parts.of_trait {
        let Some(own) = trait_name(own) else { return vec![ANY_IMPL] };
        words.push(impl_of(word(own)));
        if parameters(params).any(|param| names.last() == Some(&param)) {
            words.push(blanket_impl_of(word(own)));
        }
    }
    words
}

/// The names of the type parameters between angle brackets.
pub(super) fn parameters<'a, 't>(params: &'a [Token<'t>]) -> impl Iterator<Item = &'t str> + 'a {
    let mut depth = 0_i32;
    params.iter().enumerate().filter_map(move |(at, token)| {
        let arrow = at > 0 && params[at - 1].kind == TokenKind::Minus;
        match token.kind {
            TokenKind::Lt
            | TokenKind::OpenParen
            | TokenKind::OpenBracket
            | TokenKind::OpenBrace => {
                depth += 1;
            }
            TokenKind::Gt if arrow => {}
            TokenKind::Gt
            | TokenKind::CloseParen
            | TokenKind::CloseBracket
            | TokenKind::CloseBrace => depth -= 1,
            _ => {}
        }
        let before = params.get(at.checked_sub(1)?)?;
        let begins = depth == 1
            && (matches!(before.kind, TokenKind::Lt | TokenKind::Comma)
                || before.kind == TokenKind::CloseBracket);
        (begins && is_ident(token)).then(|| plain(token.text))
    })
}

struct Parts<'a, 't> {
    of_trait: Option<&'a [Token<'t>]>,
    self_type: &'a [Token<'t>],
}

/// The tokens before and after the `for` of a head that ends with a brace, `;`, `,`, `where` or a bracket around it.
fn parts<'a, 't>(code: &'a [Token<'t>]) -> Option<Parts<'a, 't>> {
    let (mut at, mut split) = (0, None);
    loop {
        let Some(token) = code.get(at) else {
            // The text ends, or the head is too long.
            return None;
        };
        let arrow = at > 0 && code[at - 1].kind == TokenKind::Minus;
        match token.kind {
            TokenKind::Gt if arrow => at += 1,
            TokenKind::Lt => at += angles(&code[at..])?,
            TokenKind::OpenParen | TokenKind::OpenBracket => at += brackets(&code[at..])?,
            TokenKind::OpenBrace
            | TokenKind::Semi
            | TokenKind::Comma
            | TokenKind::CloseParen
            | TokenKind::CloseBrace
            | TokenKind::CloseBracket
            | TokenKind::Gt => return Some(split_at(code, split, at)),
            _ if token.text == "where" => return Some(split_at(code, split, at)),
            _ => {
                // `for<'a>`, and not the `for <A as B>::C` of an impl.
                let binder = code.get(at + 1).is_some_and(|next| next.kind == TokenKind::Lt)
                    && code.get(at + 2).is_some_and(|next| {
                        matches!(next.kind, TokenKind::Lifetime { .. } | TokenKind::Gt)
                    });
                if token.text == "for" && !binder {
                    split = Some(at);
                }
                at += 1;
            }
        }
    }
}

fn split_at<'a, 't>(code: &'a [Token<'t>], split: Option<usize>, end: usize) -> Parts<'a, 't> {
    match split {
        Some(split) => Parts { of_trait: Some(&code[..split]), self_type: &code[split + 1..end] },
        None => Parts { of_trait: None, self_type: &code[..end] },
    }
}

fn is_ident(token: &Token<'_>) -> bool {
    matches!(token.kind, TokenKind::Ident | TokenKind::RawIdent)
}

/// The names by which a type is known, from the outside inwards; none where a macro makes it.
fn type_names<'t>(code: &[Token<'t>]) -> Vec<&'t str> {
    let mut names = Vec::new();
    let mut rest = code;
    let mut is_object = false;
    while let [first, inner @ ..] = rest {
        match (first.kind, first.text) {
            (TokenKind::And, _) => names.push(REF),
            (TokenKind::Star, _) => names.push(POINTER),
            (TokenKind::Bang, _) if inner.is_empty() => names.push(NEVER),
            (TokenKind::OpenBracket, _) => {
                names.push(SLICE);
                return names;
            }
            (TokenKind::OpenParen, _) => {
                let end = brackets(rest).unwrap_or(rest.len());
                let inside = &rest[1..(end - 1).max(1)];
                if inside.is_empty() || find(inside, TokenKind::Comma).is_some() {
                    names.push(TUPLE);
                    return names;
                }
                // Parentheses that group; what may follow them are more traits.
                rest = inside;
                continue;
            }
            (_, "dyn") => {
                names.push(DYN);
                is_object = true;
            }
            (_, "for") if inner.first().is_some_and(|next| next.kind == TokenKind::Lt) => {
                rest = &inner[angles(inner).unwrap_or(inner.len())..];
                continue;
            }
            (_, "fn" | "extern") => {
                names.push(FUNCTION);
                return names;
            }
            (_, "mut" | "const" | "unsafe") | (TokenKind::Lifetime { .. }, _) => {}
            (TokenKind::Question | TokenKind::Plus | TokenKind::Bang, _) => {}
            _ => {
                let Some((name, length)) = path(rest) else { return Vec::new() };
                names.push(name);
                rest = &rest[length..];
                // `dyn A + B`, and `A + B` of old editions.
                let more = rest.first().is_some_and(|next| next.kind == TokenKind::Plus);
                if more && !is_object {
                    names.push(DYN);
                }
                if !more {
                    return names;
                }
                is_object = true;
                continue;
            }
        }
        rest = inner;
    }
    names
}

/// The last name of a path at the start of some tokens, and how many tokens it has; `None` where there is none, or where a
/// macro is called.
fn path<'t>(code: &[Token<'t>]) -> Option<(&'t str, usize)> {
    let (mut at, mut name) = (0, None);
    loop {
        match code.get(at) {
            Some(token) if is_ident(token) => {
                name = Some(plain(token.text));
                at += 1;
            }
            Some(token) if token.kind == TokenKind::Colon => at += 1,
            Some(token) if token.kind == TokenKind::Lt => at += angles(&code[at..])?,
            // `Fn(A) -> B`
            Some(token) if token.kind == TokenKind::OpenParen && name.is_some() => {
                at += brackets(&code[at..])?;
                if code.get(at).is_some_and(|next| next.kind == TokenKind::Minus) {
                    at += find(&code[at..], TokenKind::Plus).unwrap_or(code.len() - at);
                }
                return name.map(|name| (name, at));
            }
            Some(token) if token.kind == TokenKind::Bang && name.is_some() => return None,
            _ => return name.map(|name| (name, at)),
        }
    }
}

/// The last name of the path of a trait, with what may stand before it.
fn trait_name<'t>(code: &[Token<'t>]) -> Option<&'t str> {
    let mut rest = code;
    loop {
        let first = rest.first()?;
        let skipped = matches!(first.kind, TokenKind::Bang | TokenKind::Question)
            || matches!(first.text, "const" | "async");
        if first.text == "for" {
            rest = &rest[1 + angles(&rest[1..])?..];
        } else if skipped {
            rest = &rest[1..];
        } else {
            return path(rest).map(|(name, _)| name);
        }
    }
}

/// Where a token stands outside of all brackets.
fn find(code: &[Token<'_>], kind: TokenKind) -> Option<usize> {
    let mut at = 0;
    while let Some(token) = code.get(at) {
        let length = match token.kind {
            own if own == kind => return Some(at),
            TokenKind::Lt => angles(&code[at..]),
            TokenKind::OpenParen | TokenKind::OpenBracket | TokenKind::OpenBrace => {
                brackets(&code[at..])
            }
            _ => Some(1),
        };
        at += length.unwrap_or(1);
    }
    None
}

/// How many tokens the head of a trait has up to its brace, or to its `;`; `None` when that cannot be told.
pub(super) fn trait_head(code: &[Token<'_>]) -> Option<usize> {
    let code = &code[..code.len().min(MAX_HEAD)];
    let mut at = 0;
    loop {
        match code.get(at)?.kind {
            TokenKind::OpenBrace | TokenKind::Semi => return Some(at),
            TokenKind::Lt => at += angles(&code[at..])?,
            TokenKind::OpenParen | TokenKind::OpenBracket => at += brackets(&code[at..])?,
            _ => at += 1,
        }
    }
}

/// How many tokens there are from a `<` to the end of its `>`; `None` when it is not closed.
pub(super) fn angles(code: &[Token<'_>]) -> Option<usize> {
    let (mut at, mut depth) = (0, 0_i32);
    while let Some(token) = code.get(at) {
        let arrow = at > 0 && code[at - 1].kind == TokenKind::Minus;
        match token.kind {
            TokenKind::Lt => depth += 1,
            TokenKind::Gt if !arrow => depth -= 1,
            // What stands in the braces of a constant is no bracket of a type.
            TokenKind::OpenParen | TokenKind::OpenBracket | TokenKind::OpenBrace => {
                at += brackets(&code[at..])?;
                continue;
            }
            _ => {}
        }
        at += 1;
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

/// How many tokens there are from an opening bracket to the end of the one that closes it.
fn brackets(code: &[Token<'_>]) -> Option<usize> {
    let mut depth = 0_i32;
    for (at, token) in code.iter().enumerate() {
        match token.kind {
            TokenKind::OpenParen | TokenKind::OpenBracket | TokenKind::OpenBrace => depth += 1,
            TokenKind::CloseParen | TokenKind::CloseBracket | TokenKind::CloseBrace => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(at + 1);
        }
    }
    None
}

#[cfg(test)]
mod tests;
