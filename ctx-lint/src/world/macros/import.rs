//! What a `use` brings.

use ra_ap_rustc_lexer::TokenKind;

use crate::facts::Name;
use crate::world::token::{Token, plain};

/// The most names of a path that are read: a longer one leads nowhere.
const MAX_PATH: usize = 32;

/// A path of an import, and the name that it gets; none for `*`.
type Import = (Vec<Name>, Option<Name>);

/// Reads what follows the word `use` up to the `;`: paths with the names that they get, `None` for `*`. Says where to go on.
pub(super) fn read(code: &[Token<'_>], from: usize) -> (Vec<Import>, usize) {
    let mut found = Vec::new();
    let mut path: Vec<Name> = Vec::new();
    // How long the paths are before the groups that are open.
    let mut groups: Vec<usize> = Vec::new();
    let mut name = Given::Last;
    let mut at = from;
    while let Some(token) = code.get(at) {
        match token.kind {
            TokenKind::Colon
                if path.is_empty()
                    && code.get(at + 1).is_some_and(|next| next.kind == TokenKind::Colon) =>
            {
                path.push("::".into());
                at += 1;
            }
            TokenKind::Star => name = Given::All,
            TokenKind::OpenBrace => groups.push(path.len()),
            TokenKind::Semi | TokenKind::Comma | TokenKind::CloseBrace => {
                let base = groups.last().copied().unwrap_or_default();
                if path.len() > base || name == Given::All {
                    found.extend(entry(&path, &name));
                }
                name = Given::Last;
                if token.kind == TokenKind::Semi {
                    return (found, at + 1);
                }
                if token.kind == TokenKind::CloseBrace {
                    groups.pop();
                }
                path.truncate(groups.last().copied().unwrap_or_default());
            }
            _ if token.text == "as" => {
                at += 1;
                name = match code.get(at) {
                    Some(next) if next.text != "_" => Given::Other(Name::new(plain(next.text))),
                    _ => Given::None,
                };
            }
            _ if token.is_word() => path.push(Name::new(plain(token.text))),
            TokenKind::Colon => {}
            // No import.
            _ => return (found, at),
        }
        at += 1;
    }
    (found, at)
}

/// The name that something gets.
#[derive(PartialEq, Eq)]
enum Given {
    Last,
    Other(Name),
    All,
    None,
}

fn entry(path: &[Name], name: &Given) -> Option<(Vec<Name>, Option<Name>)> {
    if path.len() > MAX_PATH {
        return None;
    }
    // `use a::{self}` means `a`.
    let is_self = path.len() > 1 && path.last().is_some_and(|last| last == "self");
    let path = if is_self { &path[..path.len() - 1] } else { path };
    let name = match name {
        Given::Last => Some(path.last()?.clone()),
        Given::Other(name) => Some(name.clone()),
        Given::All => None,
        Given::None => return None,
    };
    Some((path.to_vec(), name))
}
