//! How far a suppression on a line of its own reaches: to the end of the statement or item that follows.
//!
//! Read off the tokens alone, so that it works in macro bodies and in files that do not parse:
//!
//! 1. A bracket that was not opened inside ends it.
//! 2. What begins with a word like `fn` or `if` ends with the block at its own level, unless the block goes on with
//!    `else`, `.` or the like, or with `;`.
//! 3. What begins with a word like `let` ends with `;` only.
//! 4. Anything else (an expression, a field, a parameter, a match arm) ends with `;` or `,`, a comma between angle
//!    brackets of a type aside. After `=>` the body of the arm begins as a statement does.

use ra_ap_rustc_lexer::TokenKind;

use crate::lex::{Comment, is_trivia, tokens_from};
use crate::source::Span;

/// What may end the text that is being followed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Head {
    /// See 2.
    Block,
    /// See 3.
    Semicolon,
    /// See 4; whether it is a field or a parameter, which has a type.
    Plain { typed: bool },
    /// A macro called with braces ends with them.
    Macro,
}

/// How far past the last token of a statement or item one must look to know that it is the last.
const AHEAD: usize = 4;

/// The statement or item below each of a text's comments that are asked about; empty for the others.
pub(super) fn below(text: &str, all: &[Comment], is_asked: impl Fn(&Comment) -> bool) -> Vec<Span> {
    below_by(text, all, is_asked, |from| following(text, from))
}

/// Comments with nothing between them have the same below them, which is followed once.
fn below_by(
    text: &str,
    all: &[Comment],
    is_asked: impl Fn(&Comment) -> bool,
    mut follow: impl FnMut(u32) -> Span,
) -> Vec<Span> {
    let mut spans = vec![Span::default(); all.len()];
    let mut below: Option<Span> = None;
    for (at, comment) in all.iter().enumerate().rev() {
        let next = all.get(at + 1).map(|next| next.span.start as usize);
        let between = next.and_then(|next| text.get(comment.span.end as usize..next));
        if between.is_none_or(|between| !between.trim().is_empty()) {
            below = None;
        }
        if is_asked(comment) {
            spans[at] = *below.get_or_insert_with(|| follow(comment.span.end));
        }
    }
    spans
}

/// The statement or item that begins after `from`, the end of a comment; empty where nothing follows.
pub(super) fn following(text: &str, from: u32) -> Span {
    let mut more = tokens_from(text, from as usize)
        .filter(|(kind, _)| !is_trivia(*kind))
        .map(|(kind, span)| (kind, span, &text[span.start as usize..span.end as usize]));
    // A file may have many suppressions: no more is read for each than what it reaches.
    let mut code: Vec<_> = more.by_ref().take(64).collect();
    let Some(&(_, first, _)) = code.first() else { return Span::new(from, from) };
    loop {
        let end = end(&code);
        let before = code.len();
        if end + AHEAD >= before {
            code.extend(more.by_ref().take(before));
        }
        if code.len() == before {
            return first.to(code[end.min(before - 1)].1);
        }
    }
}

type Token<'a> = (TokenKind, Span, &'a str);

/// The index of the last token that belongs to the statement or item at the start of `code`.
fn end(code: &[Token<'_>]) -> usize {
    let mut at = skip_attributes(code, 0);
    let mut head = head(code, at);
    let mut depth = 0_usize;
    let mut angles = 0_usize;
    while let Some(&(kind, _, _)) = code.get(at) {
        match kind {
            TokenKind::OpenParen | TokenKind::OpenBrace | TokenKind::OpenBracket => depth += 1,
            TokenKind::CloseParen | TokenKind::CloseBrace | TokenKind::CloseBracket => {
                if depth == 0 {
                    return at.saturating_sub(1);
                }
                depth -= 1;
                let block = kind == TokenKind::CloseBrace && depth == 0;
                if block && ends_with_block(head) && !goes_on(code.get(at + 1)) {
                    return at + usize::from(is_separator(code.get(at + 1)));
                }
            }
            TokenKind::Semi if depth == 0 => return at,
            TokenKind::Comma if depth == 0 && angles == 0 && matches!(head, Head::Plain { .. }) => {
                return at;
            }
            TokenKind::Lt if head == (Head::Plain { typed: true }) => angles += 1,
            TokenKind::Gt if is_arrow(code, at) && depth == 0 && code[at - 1].2 == "=" => {
                head = self::head(code, at + 1);
                angles = 0;
            }
            TokenKind::Gt if !is_arrow(code, at) => angles = angles.saturating_sub(1),
            _ => {}
        }
        at += 1;
    }
    code.len().saturating_sub(1)
}

/// The first token after the attributes at `at`.
fn skip_attributes(code: &[Token<'_>], mut at: usize) -> usize {
    while code.get(at).is_some_and(|token| token.0 == TokenKind::Pound) {
        let mut depth = 0_usize;
        while let Some(token) = code.get(at) {
            at += 1;
            match token.0 {
                TokenKind::OpenBracket => depth += 1,
                TokenKind::CloseBracket if depth <= 1 => break,
                TokenKind::CloseBracket => depth -= 1,
                _ => {}
            }
        }
    }
    at
}

/// What kind of text begins at `at`.
fn head(code: &[Token<'_>], mut at: usize) -> Head {
    let word = |at: usize| code.get(at).map_or("", |token| token.2);
    if word(at) == "pub" {
        at += 1;
        if word(at) == "(" {
            at += code[at..].iter().position(|token| token.2 == ")").map_or(0, |close| close + 1);
        }
    }
    match word(at) {
        "const" | "static"
            if !matches!(word(at + 1), "fn" | "unsafe" | "async" | "extern" | "{") =>
        {
            Head::Semicolon
        }
        "let" | "use" | "type" => Head::Semicolon,
        "fn" | "struct" | "enum" | "impl" | "trait" | "mod" | "extern" | "async" | "unsafe"
        | "const" | "if" | "match" | "loop" | "while" | "for" | "{" => Head::Block,
        _ if matches!(code.get(at), Some((TokenKind::Lifetime { .. }, ..))) => Head::Block,
        _ if word(at + 1) == "!" && braces_follow(code, at + 2) => Head::Macro,
        _ => Head::Plain { typed: word(at + 1) == ":" && word(at + 2) != ":" },
    }
}

/// Whether a macro's name and `!` are followed by braces, an item's own name aside.
fn braces_follow(code: &[Token<'_>], at: usize) -> bool {
    let kinds = [code.get(at), code.get(at + 1)].map(|token| token.map(|token| token.0));
    matches!(
        kinds,
        [Some(TokenKind::OpenBrace), _] | [Some(TokenKind::Ident), Some(TokenKind::OpenBrace)]
    )
}

fn ends_with_block(head: Head) -> bool {
    matches!(head, Head::Block | Head::Macro)
}

/// Whether a block at a statement's level is not its end.
fn goes_on(next: Option<&Token<'_>>) -> bool {
    matches!(next, Some((_, _, "else" | "." | "?" | "=" | "in" | "|" | ">")))
}

fn is_separator(next: Option<&Token<'_>>) -> bool {
    matches!(next, Some((TokenKind::Semi | TokenKind::Comma, ..)))
}

/// Whether the `>` at `at` belongs to `->` or `=>`.
fn is_arrow(code: &[Token<'_>], at: usize) -> bool {
    at > 0 && matches!(code[at - 1].2, "-" | "=") && code[at - 1].1.end == code[at].1.start
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is reached in a text in which `|` is no operator: it must be what stands before the first `¦`.
    #[track_caller]
    fn reaches(text: &str) {
        let (covered, rest) = text.split_once('¦').expect("a mark");
        let whole = format!("{covered}{rest}");
        let span = following(&whole, 0);
        assert_eq!(&whole[span.start as usize..span.end as usize], covered.trim_end(), "{text}");
    }

    #[test]
    fn items_end_with_their_block_or_semicolon() {
        reaches("fn f<A, B>(a: A) -> B where A: X, B: Y { g(); }¦ fn h() {}");
        reaches("#[test] #[cfg(a[0])] pub(crate) async fn f() { { } }¦ x");
        reaches("struct S { a: B, c: D }¦ struct T;");
        reaches("struct S<A, B>(A, B);¦ struct T;");
        reaches("use a::{b, c};¦ use d;");
        reaches("const X: [A; 2] = { [A, A] };¦ y");
        reaches("const fn f() {}¦ y");
        reaches("impl<A, B> T<A> for S<{ N }> {}¦ y");
        reaches("macro_rules! m { () => {}; }¦ y");
    }

    #[test]
    fn statements_end_with_their_block_or_semicolon() {
        reaches("let a = if b { 1 } else { 2 };¦ c");
        reaches("let S { a, .. } = s else { return };¦ c");
        reaches("let m: Map<A, B> = f(|x| { y; z }, w);¦ c");
        reaches("if a { b } else if c { d } else { e }¦ f");
        reaches("if let S { a } = b { c }¦ d");
        reaches("'a: loop { break 'a; }¦ d");
        reaches("tokio::spawn(async move { a; b }).await?;¦ c");
        reaches("async { a }.await;¦ c");
        reaches("select! { a => b, c => d }¦ e");
        reaches("s.a = S { b, c };¦ e");
        reaches("match a { B => {} }¦ e");
        reaches("{ a; b }¦ e");
    }

    #[test]
    fn parts_end_with_a_comma_or_the_bracket_around_them() {
        reaches("a: Map<B, fn() -> C>,¦ d: E }");
        reaches("pub ctx: Context,¦ d: E }");
        reaches("ctx: Context¦) -> X {");
        reaches("tail(a, b)¦ } fn");
        reaches("Some(S { a, b }) => f(a, b),¦ C => d");
        reaches("S { a, .. } => { f(a); }¦ C => d");
        reaches("A | B if c => match d { E => 1, F => 2 },¦ C => d");
        reaches("x¦");
    }

    #[test]
    fn comments_above_the_same_item_follow_it_once() {
        let lines = "// a\n".repeat(1_000);
        let text =
            format!("{lines}fn f() {{}}\n// b\nfn g() {{}} // c\n/* d */ // e\nfn h() {{}}\n// f");
        let all = crate::lex::comments(&text);
        let mut followed = 0;
        let found = below_by(
            &text,
            &all,
            |comment| comment.text != "b",
            |from| {
                followed += 1;
                following(&text, from)
            },
        );
        let reached = |at: usize| {
            let span = found[at];
            &text[span.start as usize..span.end as usize]
        };
        assert!((0..1_000).all(|at| reached(at) == "fn f() {}"));
        let rest: Vec<_> = (1_000..all.len()).map(reached).collect();
        assert_eq!(rest, ["", "fn h() {}", "fn h() {}", "fn h() {}", ""]);
        assert_eq!(followed, 3);
    }

    #[test]
    fn nothing_is_reached_at_the_end() {
        assert_eq!(following("// a\n", 4), Span::new(4, 4));
    }
}
