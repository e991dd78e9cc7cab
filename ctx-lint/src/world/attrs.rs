//! What attributes say of where a module lies and when it is there, read from tokens alone.

use std::sync::Arc;

use ra_ap_rustc_lexer::TokenKind;
use serde::{Deserialize, Serialize};

use super::token::Token;
use super::word::{Word, word};

/// What attributes say of where a module lies and when it is there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Attrs {
    /// The values of `#[path = "…"]` and of `#[cfg_attr(…, path = "…")]`, the latter with their predicates as text.
    pub paths: Vec<(Option<Arc<str>>, String)>,
    /// The predicates of `#[cfg(…)]` as text, which all that stands under them shares.
    pub cfgs: Vec<Arc<str>>,
}

impl Attrs {
    /// Reads the tokens before an item; what is no attribute is stepped over.
    pub(super) fn of(code: &[Token<'_>]) -> Self {
        let mut attrs = Self::default();
        let mut rest = code;
        while let [pound, open, inner @ ..] = rest {
            if (pound.kind, open.kind) != (TokenKind::Pound, TokenKind::OpenBracket) {
                rest = &rest[1..];
                continue;
            }
            let end = close(inner);
            attrs.read(&inner[..end]);
            rest = &inner[end..];
        }
        attrs
    }

    /// Reads what stands in the brackets of one attribute.
    pub(super) fn of_one(inner: &[Token<'_>]) -> Self {
        let mut attrs = Self::default();
        attrs.read(inner);
        attrs
    }

    fn read(&mut self, inner: &[Token<'_>]) {
        match inner {
            [path, eq, value] if path.text == "path" && eq.kind == TokenKind::Eq => {
                self.paths.extend(string(value.text).map(|path| (None, path)));
            }
            [cfg, _, rest @ .., _] if cfg.text == "cfg" => self.cfgs.push(spaced(rest)),
            [cfg_attr, _, rest @ .., _] if cfg_attr.text == "cfg_attr" => {
                self.read_conditional(rest);
            }
            _ => {}
        }
    }

    /// What is in `cfg_attr(predicate, attribute, …)` between the parentheses.
    fn read_conditional(&mut self, inner: &[Token<'_>]) {
        let parts = split(inner);
        let Some((predicate, rest)) = parts.split_first() else { return };
        let predicate = spaced(predicate);
        for part in rest {
            match part {
                [path, eq, value] if path.text == "path" && eq.kind == TokenKind::Eq => {
                    let path = string(value.text);
                    self.paths.extend(path.map(|path| (Some(predicate.clone()), path)));
                }
                // Where the predicate does not hold, this one does not hide the module.
                [cfg, _, rest @ .., _] if cfg.text == "cfg" => {
                    let cfg = format!("any(not({predicate}), {})", spaced(rest));
                    self.cfgs.push(cfg.into());
                }
                _ => {}
            }
        }
    }
}

/// The predicates of the inner attributes with which a file begins, as text.
pub(super) fn inner(code: &[Token<'_>]) -> Vec<Arc<str>> {
    let mut attrs = Attrs::default();
    let mut rest = code;
    while let [pound, bang, open, inner @ ..] = rest {
        let kinds = (pound.kind, bang.kind, open.kind);
        if kinds != (TokenKind::Pound, TokenKind::Bang, TokenKind::OpenBracket) {
            break;
        }
        let end = close(inner);
        attrs.read(&inner[..end]);
        rest = inner.get(end + 1..).unwrap_or_default();
    }
    attrs.cfgs
}

/// How many tokens stand before the bracket that closes one that is open.
fn close(code: &[Token<'_>]) -> usize {
    let mut depth = 1_usize;
    let end = code.iter().position(|token| {
        depth = depth_after(depth, token.kind);
        depth == 0
    });
    end.unwrap_or(code.len())
}

fn depth_after(depth: usize, kind: TokenKind) -> usize {
    match kind {
        TokenKind::OpenParen | TokenKind::OpenBracket | TokenKind::OpenBrace => depth + 1,
        TokenKind::CloseParen | TokenKind::CloseBracket | TokenKind::CloseBrace => {
            depth.saturating_sub(1)
        }
        _ => depth,
    }
}

/// The parts between the commas that stand in no bracket.
fn split<'a, 't>(code: &'a [Token<'t>]) -> Vec<&'a [Token<'t>]> {
    let mut depth = 0;
    code.split(|token| {
        depth = depth_after(depth, token.kind);
        depth == 0 && token.kind == TokenKind::Comma
    })
    .collect()
}

/// The longest predicate that is read, in bytes; a longer one is an option of its own.
pub(super) const MAX_PREDICATE: usize = 600;

/// Tokens as text, with single spaces between.
pub(super) fn spaced(tokens: &[Token<'_>]) -> Arc<str> {
    let length: usize = tokens.iter().map(|token| token.text.len() + 1).sum();
    if length > MAX_PREDICATE {
        return option_of(tokens.iter().map(|token| token.text));
    }
    tokens.iter().map(|token| token.text).collect::<Vec<_>>().join(" ").into()
}

/// An option of its own that stands for what is too long to be read.
pub(super) fn option_of<'t>(parts: impl Iterator<Item = &'t str>) -> Arc<str> {
    let hash = parts.fold(0, |hash: Word, part| hash.rotate_left(5) ^ word(part));
    format!("predicate = \"{hash:08x}\"").into()
}

/// The most bytes of predicates that a module has on its way.
const MAX_WAY: usize = 2_000;

/// Each predicate once, in the order in which they come, and one option for all that would be too much: every module that
/// stands under them has them.
pub(super) fn bounded(cfgs: impl IntoIterator<Item = Arc<str>>) -> Vec<Arc<str>> {
    let (mut kept, mut rest): (Vec<Arc<str>>, Vec<Arc<str>>) = (Vec::new(), Vec::new());
    let mut length = 0;
    for cfg in cfgs {
        if kept.contains(&cfg) {
            continue;
        }
        length += cfg.len();
        if length > MAX_WAY { rest.push(cfg) } else { kept.push(cfg) }
    }
    if !rest.is_empty() {
        kept.push(option_of(rest.iter().map(AsRef::as_ref)));
    }
    kept
}

/// The value of a string literal, if it is plain or raw and has no escapes but of quotes and backslashes.
pub(super) fn string(literal: &str) -> Option<String> {
    if let Some(raw) = literal.strip_prefix('r') {
        let inner = raw.trim_matches('#');
        return Some(inner.strip_prefix('"')?.strip_suffix('"')?.to_owned());
    }
    let inner = literal.strip_prefix('"')?.strip_suffix('"')?;
    Some(inner.replace("\\\\", "\\").replace("\\\"", "\""))
}
