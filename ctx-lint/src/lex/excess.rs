//! What is too much for a recursive parser, found by the lexer.
//!
//! A tree gets deeper with each open bracket, and with each *link*: an operator, a `.`, a call, a keyword. The links of a
//! level count until it is certain that what follows does not stand inside what came before:
//!
//! 1. after `;` and `=>`, and after a block that no operator, call or `else` goes on with;
//! 2. after a comma, unless it may stand between the bars of a closure or the angle brackets of a type;
//! 3. at an `else`, for the condition before it: only the chain of branches itself gets longer.
//!
//! Where the lexer cannot tell, it counts, so that the limit holds whatever the text is.

use ra_ap_rustc_lexer::{LiteralKind, TokenKind};

use super::{is_trivia, tokens};
use crate::source::Span;

/// The most open brackets.
pub const MAX_NESTING: usize = 256;

/// The most links at all open levels together.
const MAX_LINKS: usize = 8_000;

/// The longest number: the parser takes time that grows with the square of its digits.
const MAX_DIGITS: u32 = 300;

/// What there is too much of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Excess {
    /// Open brackets.
    Nesting,
    /// Links.
    Chain,
    /// Digits of a number.
    Digits,
}

impl Excess {
    /// What a finding says.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Nesting => "this is nested too deeply to be read",
            Self::Chain => "this chain is too long to be read",
            Self::Digits => "this number is too long to be read",
        }
    }
}

/// Where a text has more than a parser should be asked to follow. Code that people write stays far below, and nearly all
/// generated code too.
pub fn excess(text: &str) -> Option<(Span, Excess)> {
    let mut scan = Scan { levels: vec![Level::default()], links: 0, glue: None };
    for (kind, span) in tokens(text) {
        if is_trivia(kind) {
            continue;
        }
        scan.token(kind, span, &text[span.start as usize..span.end as usize]);
        let number = matches!(kind, TokenKind::Literal { kind, .. } if is_number(kind));
        if number && span.end - span.start > MAX_DIGITS {
            return Some((span, Excess::Digits));
        }
        if scan.levels.len() > MAX_NESTING + 1 {
            return Some((span, Excess::Nesting));
        }
        if scan.links > MAX_LINKS {
            return Some((span, Excess::Chain));
        }
    }
    None
}

const fn is_number(kind: LiteralKind) -> bool {
    matches!(kind, LiteralKind::Int { .. } | LiteralKind::Float { .. })
}

/// What is known of the text between two brackets.
#[derive(Default)]
struct Level {
    links: usize,
    /// How many links there were at the last `if`.
    at_if: Option<usize>,
    /// How many angle brackets may be open.
    angles: usize,
    /// Whether the bar of a closure is open.
    bars: bool,
    /// What came last.
    last: Last,
    uses: Uses,
    /// Whether it belongs to an attribute.
    attribute: bool,
}

/// Whether what is read is part of a `use`, where a path nests.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Uses {
    #[default]
    No,
    /// Up to the next `;`.
    Here,
    /// The whole level is.
    Throughout,
}

/// What a token may follow.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Last {
    /// Something that an operand comes after.
    #[default]
    Start,
    /// An operand.
    Operand,
    /// A block or a struct literal, with which a statement may be over.
    Block,
    /// The `#` of an attribute.
    Pound,
}

/// The first half of an operator that may have a second one.
struct Glue {
    first: TokenKind,
    end: u32,
}

struct Scan {
    levels: Vec<Level>,
    /// The links of all levels.
    links: usize,
    glue: Option<Glue>,
}

impl Scan {
    fn token(&mut self, kind: TokenKind, span: Span, text: &str) {
        use TokenKind as T;
        let glue = self.glue.take().filter(|glue| glue.end == span.start);
        if let Some(first) = glue.map(|glue| glue.first)
            && self.is_second_half(first, kind)
        {
            return;
        }
        if self.level().last == Last::Block && !goes_on(kind, text) {
            self.reset();
        }
        let last = self.level().last;
        match kind {
            T::OpenParen | T::OpenBracket | T::OpenBrace => self.open(kind),
            T::CloseParen | T::CloseBracket | T::CloseBrace => self.close(kind),
            T::Semi => self.reset(),
            T::Comma => {
                let level = self.level();
                level.last = Last::Start;
                if level.angles == 0 && !level.bars {
                    self.reset();
                }
            }
            T::Pound => self.level().last = Last::Pound,
            T::Bang if last == Last::Pound => {}
            T::Or if self.level().bars => {
                self.level().bars = false;
                self.level().last = Last::Start;
            }
            T::Ident | T::RawIdent => self.word(text, kind == T::RawIdent),
            _ if is_operator(kind) => {
                let infix = matches!(last, Last::Operand | Last::Block);
                let level = self.level();
                level.bars |= kind == T::Or && !infix;
                level.angles += usize::from(kind == T::Lt);
                level.angles = level.angles.saturating_sub(usize::from(kind == T::Gt));
                level.last = Last::Start;
                if infix {
                    self.glue = Some(Glue { first: kind, end: span.end });
                }
                if kind != T::Colon || self.level().uses != Uses::No {
                    self.link();
                }
            }
            T::Lifetime { .. } => self.level().last = Last::Start,
            _ => self.level().last = Last::Operand,
        }
    }

    /// Takes the second half of an operator such as `==`, `&&` or `->`, which is no link of its own.
    fn is_second_half(&mut self, first: TokenKind, kind: TokenKind) -> bool {
        use TokenKind as T;
        match (first, kind) {
            (T::Eq, T::Gt) => self.reset(),
            (T::Minus, T::Gt) => {}
            (T::Lt, T::Eq) => {
                let level = self.level();
                level.angles = level.angles.saturating_sub(1);
            }
            (T::And, T::And) | (T::Or, T::Or) | (T::Dot, T::Dot) => {}
            (T::Colon, T::Colon) => {}
            (T::Lt, T::Lt) => self.level().angles += 1,
            (T::Gt, T::Gt) => {
                let level = self.level();
                level.angles = level.angles.saturating_sub(1);
            }
            (first, T::Eq) if first != T::Colon => {}
            _ => return false,
        }
        true
    }

    fn open(&mut self, kind: TokenKind) {
        let level = self.level();
        let attribute = level.last == Last::Pound;
        let uses = if level.uses == Uses::No { Uses::No } else { Uses::Throughout };
        if kind != TokenKind::OpenBrace && matches!(level.last, Last::Operand | Last::Block) {
            // A call or an index.
            self.link();
        }
        self.levels.push(Level { uses, attribute, ..Level::default() });
    }

    /// Closes a level; a stray closer leaves the outermost one.
    fn close(&mut self, kind: TokenKind) {
        let mut attribute = false;
        if self.levels.len() > 1
            && let Some(level) = self.levels.pop()
        {
            self.links -= level.links;
            attribute = level.attribute;
        }
        self.level().last = match kind {
            _ if attribute => Last::Start,
            TokenKind::CloseBrace => Last::Block,
            _ => Last::Operand,
        };
    }

    fn word(&mut self, text: &str, raw: bool) {
        if raw || !is_keyword(text) {
            self.level().last = Last::Operand;
            return;
        }
        let links = self.level().links;
        match (text, self.level().at_if) {
            ("else", Some(at_if)) => {
                // What the condition has come to is over. An `if` that follows is one link more.
                self.links -= links - at_if;
                self.level().links = at_if;
            }
            ("if", _) => self.level().at_if = Some(links),
            ("use", _) if self.level().uses == Uses::No => self.level().uses = Uses::Here,
            _ => {}
        }
        self.level().last = Last::Start;
        self.link();
    }

    /// The innermost level.
    fn level(&mut self) -> &mut Level {
        if self.levels.is_empty() {
            self.levels.push(Level::default());
        }
        let at = self.levels.len() - 1;
        &mut self.levels[at]
    }

    fn link(&mut self) {
        self.links += 1;
        self.level().links += 1;
    }

    /// Begins the innermost level again.
    fn reset(&mut self) {
        let level = self.level();
        let Level { links, mut uses, attribute, .. } = *level;
        if uses == Uses::Here {
            uses = Uses::No;
        }
        *level = Level { uses, attribute, ..Level::default() };
        self.links -= links;
    }
}

/// Whether an expression may go on with a token after a block.
fn goes_on(kind: TokenKind, text: &str) -> bool {
    is_operator(kind) && kind != TokenKind::Colon
        || matches!(
            kind,
            TokenKind::OpenParen
                | TokenKind::OpenBracket
                | TokenKind::OpenBrace
                | TokenKind::CloseParen
                | TokenKind::CloseBracket
                | TokenKind::CloseBrace
                | TokenKind::Semi
                | TokenKind::Comma
        )
        || matches!(text, "else" | "as")
}

const fn is_operator(kind: TokenKind) -> bool {
    matches!(
        kind,
        TokenKind::Dot
            | TokenKind::Question
            | TokenKind::Colon
            | TokenKind::Eq
            | TokenKind::Bang
            | TokenKind::Lt
            | TokenKind::Gt
            | TokenKind::Minus
            | TokenKind::And
            | TokenKind::Or
            | TokenKind::Plus
            | TokenKind::Star
            | TokenKind::Slash
            | TokenKind::Caret
            | TokenKind::Percent
            | TokenKind::At
            | TokenKind::Tilde
    )
}

/// Whether a word is one of the language after which an operand or an item comes.
fn is_keyword(text: &str) -> bool {
    matches!(
        text,
        "abstract"
            | "as"
            | "async"
            | "become"
            | "box"
            | "break"
            | "const"
            | "continue"
            | "do"
            | "dyn"
            | "else"
            | "enum"
            | "extern"
            | "final"
            | "fn"
            | "for"
            | "gen"
            | "if"
            | "impl"
            | "in"
            | "let"
            | "loop"
            | "macro"
            | "match"
            | "mod"
            | "move"
            | "mut"
            | "override"
            | "priv"
            | "pub"
            | "ref"
            | "return"
            | "static"
            | "struct"
            | "trait"
            | "try"
            | "type"
            | "typeof"
            | "unsafe"
            | "unsized"
            | "use"
            | "virtual"
            | "where"
            | "while"
            | "yield"
    )
}

#[cfg(test)]
mod tests;
