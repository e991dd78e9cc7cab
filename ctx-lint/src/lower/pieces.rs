//! Macro input that is neither a list of expressions nor statements: `info!(id = %id, "done")`, `json!({ "id": id() })`,
//! `map! { a => b }`.
//!
//! What stands between two commas is a value, or a name or key and a value. A value may be a group of further pieces.

use proc_macro2::{Spacing, TokenStream, TokenTree};
use syn::Expr;

use super::Lower;
use crate::facts::ExprId;

/// The expressions found in pieces.
#[derive(Default)]
pub(super) struct Pieces {
    pub(super) args: Vec<ExprId>,
    /// Whether some piece could not be read: the names that occur in it stand for it.
    pub(super) opaque: bool,
}

impl Lower {
    /// Reads each piece on its own.
    pub(super) fn pieces(&mut self, tokens: TokenStream, id: ExprId, found: &mut Pieces) {
        for piece in split_commas(tokens) {
            if self.whole(&piece, id, found) {
                continue;
            }
            let Some(Pair { key, value, named }) = split_pair(&piece) else {
                self.value_in_piece(&piece, id, found);
                continue;
            };
            if !named {
                self.value_in_piece(key, id, found);
            }
            self.value_in_piece(value, id, found);
        }
    }

    /// Reads tokens that are an expression, if they are.
    fn whole(&mut self, tokens: &[TokenTree], id: ExprId, found: &mut Pieces) -> bool {
        let stream: TokenStream = tokens.iter().cloned().collect();
        let Ok(expr) = syn::parse2::<Expr>(stream.clone()) else { return false };
        found.args.push(self.macro_arg(&expr, id));
        self.captures(stream, id, &mut found.args);
        true
    }

    /// Reads an expression, `%` or `?` and an expression, or a group of pieces.
    fn value_in_piece(&mut self, tokens: &[TokenTree], id: ExprId, found: &mut Pieces) {
        let value = match tokens {
            [TokenTree::Punct(sigil), rest @ ..] if matches!(sigil.as_char(), '%' | '?') => rest,
            other => other,
        };
        match value {
            _ if self.whole(value, id, found) => {}
            [TokenTree::Group(group)] => self.pieces(group.stream(), id, found),
            other => {
                found.opaque = true;
                found.args.extend(self.mentions(other.iter().cloned().collect(), id));
            }
        }
    }
}

fn split_commas(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    let mut pieces = Vec::new();
    let mut piece = Vec::new();
    for token in tokens {
        match &token {
            TokenTree::Punct(punct) if matches!(punct.as_char(), ',' | ';') => {
                pieces.push(std::mem::take(&mut piece));
            }
            _ => piece.push(token),
        }
    }
    pieces.push(piece);
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

/// A piece that has two parts.
struct Pair<'t> {
    key: &'t [TokenTree],
    value: &'t [TokenTree],
    /// Whether the key is a name for the value and no expression of its own.
    named: bool,
}

/// Takes `name = value`, `name: value`, `(key): value` and `key => value` apart at the first such mark.
fn split_pair(piece: &[TokenTree]) -> Option<Pair<'_>> {
    let mark = |at: usize| match piece.get(at) {
        Some(TokenTree::Punct(punct)) => Some((punct.as_char(), punct.spacing())),
        _ => None,
    };
    let mut at = 0;
    while at < piece.len() {
        let Some((first, spacing)) = mark(at) else {
            at += 1;
            continue;
        };
        let next = (spacing == Spacing::Joint).then(|| mark(at + 1)).flatten();
        let second = next.map(|(second, _)| second);
        let arrow = first == '=' && second == Some('>');
        let goes_on = second.is_some_and(|second| matches!(second, '=' | ':'));
        if arrow || matches!(first, '=' | ':') && !goes_on {
            let (key, value) = (&piece[..at], &piece[at + 1 + usize::from(arrow)..]);
            let named = !arrow && !matches!(key, [TokenTree::Group(_)]);
            return (!key.is_empty() && !value.is_empty()).then_some(Pair { key, value, named });
        }
        // The halves of `::`, `==` and `<=` belong together.
        at += 1 + usize::from(goes_on);
    }
    None
}
