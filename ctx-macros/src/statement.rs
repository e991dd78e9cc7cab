//! Statements in front of a body that is otherwise left as it came.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// `quote!` whose names nobody else can see, and which lints take for ours.
macro_rules! quote_mixed {
    ($($tokens:tt)*) => {
        quote::quote_spanned!(proc_macro2::Span::mixed_site()=> $($tokens)*)
    };
}

/// Puts statements in front of a body: after its inner attributes and the items that it begins with, which are often
/// wanted before all statements.
pub(crate) fn prepend(statements: TokenStream, body: &Group) -> TokenTree {
    let tokens: Vec<TokenTree> = body.stream().into_iter().collect();
    let mut at = attributes(&tokens, 0, true);
    while let Some(end) = item(&tokens, at) {
        at = end;
    }
    let mut all: TokenStream = tokens[..at].iter().cloned().collect();
    all.extend(statements);
    all.extend(tokens[at..].iter().cloned());
    braces(all, body)
}

/// Parts a body after its inner attributes.
pub(crate) fn inner_attributes(body: &Group) -> (TokenStream, TokenStream) {
    let mut tokens: Vec<TokenTree> = body.stream().into_iter().collect();
    let rest = tokens.split_off(attributes(&tokens, 0, true));
    (tokens.into_iter().collect(), rest.into_iter().collect())
}

/// Braces that are to the compiler those of the body: in its place, and of its edition, on which depends when values are
/// dropped.
pub(crate) fn braces(tokens: TokenStream, body: &Group) -> TokenTree {
    let mut braces = Group::new(Delimiter::Brace, tokens);
    braces.set_span(body.span());
    TokenTree::Group(braces)
}

/// Where the attributes end that stand at a place.
fn attributes(tokens: &[TokenTree], start: usize, inner: bool) -> usize {
    let mut at = start;
    loop {
        let marks = if inner { at + 1 } else { at };
        let bang = !inner || is_punct(tokens.get(at + 1), '!');
        let brackets = matches!(tokens.get(marks + 1), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket);
        if !(is_punct(tokens.get(at), '#') && bang && brackets) {
            return at;
        }
        at = marks + 2;
    }
}

/// Where the item ends that begins at a place, if one does.
fn item(tokens: &[TokenTree], start: usize) -> Option<usize> {
    let at = attributes(tokens, start, false);
    let word = |at: usize| match tokens.get(at) {
        Some(TokenTree::Ident(word)) => word.to_string(),
        _ => String::new(),
    };
    let (first, second) = (word(at), word(at + 1));
    let ends_in_mark = match first.as_str() {
        "use" | "static" | "type" => true,
        // `const { … }` is an expression.
        "const"
            if !second.is_empty()
                && !matches!(second.as_str(), "fn" | "unsafe" | "async" | "move") =>
        {
            true
        }
        "fn" | "enum" | "impl" | "trait" => false,
        // Both `struct S;` and `struct S { … }`.
        "struct" => {
            let (mark, block) = (end(tokens, at, true), end(tokens, at, false));
            return mark.into_iter().chain(block).min();
        }
        _ => return None,
    };
    end(tokens, at, ends_in_mark)
}

/// The place after the next `;`, or the next braces. Braces that `>` or `,` follows are a constant.
fn end(tokens: &[TokenTree], start: usize, mark: bool) -> Option<usize> {
    let ends = |at: &usize| match &tokens[*at] {
        TokenTree::Group(group) => {
            let next = tokens.get(at + 1);
            !mark
                && group.delimiter() == Delimiter::Brace
                && !is_punct(next, '>')
                && !is_punct(next, ',')
        }
        token => mark && is_punct(Some(token), ';'),
    };
    (start..tokens.len()).find(ends).map(|at| at + 1)
}

fn is_punct(token: Option<&TokenTree>, mark: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == mark)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_attributes_and_items() {
        for (front, rest) in [
            ("", "g() ;"),
            ("# ! [allow (x)]", "# [cfg (test)] g () ;"),
            ("# [allow (x)] use a :: { b , c } ; const N : u8 = 1 ; fn f () { }", "N"),
            ("struct S ; struct T { } enum E { } impl S { } type A = S ;", "let use_ = 1 ;"),
            ("impl T < { 1 } > for S { } fn f () -> A < { 2 } , u8 > { }", "g ()"),
            (
                "struct S < const N : usize = { 3 } > ; struct T < const N : usize = { 4 } > { }",
                "1",
            ),
            ("", "const { 1 }"),
            ("", "static_ ;"),
        ] {
            let body = Group::new(Delimiter::Brace, format!("{front} {rest}").parse().unwrap());
            let all = prepend("HERE".parse().unwrap(), &body).to_string();
            let expected: TokenStream = format!("{{ {front} HERE {rest} }}").parse().unwrap();
            assert_eq!(all.replace(' ', ""), expected.to_string().replace(' ', ""));
        }
    }
}
