//! What the head of an impl block is about, read from tokens alone.

use ra_ap_rustc_lexer::TokenKind;

use super::outline::{SLICE, Token, Word, blanket_impl_of, impl_for, plain, word};

/// How many tokens a head may have to be read. One that is longer stands for impls of anything.
const MAX_HEAD: usize = 512;

/// The word of files with an impl that cannot be told from its head.
pub const ANY_IMPL: Word = 0x616e_7969;

/// The words for the head that follows `impl`: of the type that it is for and, where that is a type parameter, of the
/// trait. `impl Trait` in a type is read alike; a word too many costs some reading, and nothing else.
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
    let Some(name) = name(parts.self_type) else { return Vec::new() };
    let mut words = vec![impl_for(word(name))];
    if params.iter().any(|param| plain(param.text) == name) {
        words.extend(parts.of_trait.and_then(self::name).map(|own| blanket_impl_of(word(own))));
    }
    words
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
        match token.kind {
            TokenKind::Lt => at = at + angles(&code[at..])?,
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
                let binder = code.get(at + 1).is_some_and(|next| next.kind == TokenKind::Lt);
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

/// The last name of the path that a type or trait is written as; [`SLICE`] for a slice or an array.
fn name<'t>(code: &[Token<'t>]) -> Option<&'t str> {
    let mut at = 0;
    while let Some(token) = code.get(at) {
        let skipped = matches!(
            token.kind,
            TokenKind::And
                | TokenKind::Bang
                | TokenKind::Question
                | TokenKind::Star
                | TokenKind::Lifetime { .. }
        ) || matches!(token.text, "mut" | "const" | "dyn");
        if !skipped {
            break;
        }
        at += 1;
    }
    let mut name = None;
    loop {
        match code.get(at) {
            Some(token) if token.kind == TokenKind::OpenBracket && name.is_none() => {
                return Some(SLICE);
            }
            Some(token) if matches!(token.kind, TokenKind::Ident | TokenKind::RawIdent) => {
                name = Some(plain(token.text));
                at += 1;
            }
            Some(token) if token.kind == TokenKind::Colon => at += 1,
            Some(token) if token.kind == TokenKind::Lt && name.is_some() => {
                at += angles(&code[at..])?;
            }
            _ => return name,
        }
    }
}

/// How many tokens there are from a `<` to the end of its `>`; `None` when it is not closed.
fn angles(code: &[Token<'_>]) -> Option<usize> {
    let mut depth = 0_i32;
    for (at, token) in code.iter().enumerate() {
        let arrow = at > 0 && code[at - 1].kind == TokenKind::Minus;
        match token.kind {
            TokenKind::Lt => depth += 1,
            TokenKind::Gt if !arrow => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(at + 1);
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
mod tests {
    use super::super::outline::{Outline, trait_fn};
    use super::*;

    fn has(text: &str, words: &[Word]) -> Vec<bool> {
        let outline = Outline::of(text);
        words.iter().map(|&word| outline.has(word)).collect()
    }

    #[test]
    fn the_type_of_an_impl_is_its_last_name() {
        for text in [
            "impl A {}",
            "impl x::y::A<B> {}",
            "impl<'a, T: Into<B>> C<B> for &'a mut x::A<T> where T: D {}",
            "impl<F: for<'a> Fn(&'a B) -> D> C for A {}",
            "unsafe impl !Send for A {}",
            "impl C for x::Y<B>::A {}",
            "m! { impl A { } }",
        ] {
            let expected = [true, false, false];
            let words = ["A", "B", "C"].map(|name| impl_for(word(name)));
            assert_eq!(has(text, &words), expected, "{text}");
        }
    }

    #[test]
    fn slices_and_parameters_are_told_apart() {
        let words = [impl_for(word(SLICE)), blanket_impl_of(word("A"))];
        assert_eq!(has("impl<T> A for [T] {}", &words), [true, false]);
        assert_eq!(has("impl A for &[u8; 3] {}", &words), [true, false]);
        assert_eq!(has("impl<T: B + ?Sized> x::A for T {}", &words), [false, true]);
        assert_eq!(has("impl<T> A for &mut T {}", &words), [false, true]);
        assert_eq!(has("impl<T> A for (T,) {}", &words), [false, false]);
    }

    #[test]
    fn what_is_too_long_or_broken_may_be_anything() {
        let long = format!("impl<{}> A {{}}", "T, ".repeat(MAX_HEAD));
        assert_eq!(has(&long, &[ANY_IMPL]), [true]);
        assert_eq!(has("impl<A", &[ANY_IMPL]), [true]);
    }

    #[test]
    fn functions_of_traits_have_words_of_their_own() {
        let text = "trait A: B { fn c(&self) { fn d() {} } } trait E = F; impl A for G { fn h() {} } fn i() {}";
        let words = ["c", "h", "i"].map(|name| trait_fn(word(name)));
        assert_eq!(has(text, &words), [true, false, false]);
    }
}
