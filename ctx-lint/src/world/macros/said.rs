//! What a text says of macros: where it defines, imports and calls them, read from its tokens alone.

use ra_ap_rustc_lexer::TokenKind;
use rustc_hash::FxHashMap;

use super::import;
use crate::facts::Name;
use crate::source::Span;
use crate::world::token::{Token, code, plain};

/// What a text says of macros.
#[derive(Debug, Default)]
pub(super) struct Said {
    /// The text, and its modules with a body.
    pub(super) rooms: Vec<Room>,
    pub(super) definitions: Vec<Definition>,
    /// The definitions of each name.
    pub(super) by_name: FxHashMap<Name, Vec<usize>>,
    /// Its `mod name;` lines.
    pub(super) lines: Vec<Line>,
    pub(super) imports: Vec<Import>,
    pub(super) calls: Vec<Call>,
    /// The crates whose macros `#[macro_use] extern crate` brings.
    pub(super) crates: Vec<Name>,
    /// Where it ends.
    pub(super) end: u32,
}

/// A module of a text.
#[derive(Debug)]
pub(super) struct Room {
    pub(super) name: Name,
    pub(super) parent: Option<usize>,
}

/// A `macro_rules!`.
#[derive(Debug)]
pub(super) struct Definition {
    /// What stands between its brackets.
    pub(super) rules: Span,
    /// Where its name means it.
    pub(super) scope: Span,
    /// Whether it can be named by path, from its crate's root on.
    pub(super) exported: bool,
    /// Whether it stands under a condition, so that another one may stand in its place.
    pub(super) conditional: bool,
}

/// A `mod name;`.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) name: Name,
    pub(super) room: usize,
    pub(super) at: u32,
    /// From its end to that of the scope around it.
    pub(super) scope: Span,
    /// Whether what the module defines is there behind it: `#[macro_use]`.
    pub(super) leaks: bool,
}

/// A name that a `use` brings.
#[derive(Debug)]
pub(super) struct Import {
    pub(super) path: Vec<Name>,
    /// `None` for `*`.
    pub(super) name: Option<Name>,
    pub(super) room: usize,
    pub(super) at: u32,
    /// The block or module around it.
    pub(super) within: Span,
}

/// A call of a macro.
#[derive(Debug)]
pub(super) struct Call {
    /// Its path; one that begins with `::` has that as its first name.
    pub(super) path: Vec<Name>,
    pub(super) at: u32,
    pub(super) room: usize,
}

/// A bracket that is open.
#[derive(Default)]
struct Open {
    /// Where what it holds begins.
    start: u32,
    /// The module around it, when it is the body of one.
    outer: Option<usize>,
    /// Whether what it defines is there behind it: the body of a `#[macro_use] mod`, and the input of a macro.
    leaks: bool,
    /// Whether its imports are, too: the input of a macro.
    transparent: bool,
    definitions: Vec<usize>,
    lines: Vec<usize>,
    imports: Vec<usize>,
}

/// What the attributes before an item say.
#[derive(Clone, Copy, Default)]
struct Flags {
    uses: bool,
    exported: bool,
    conditional: bool,
}

struct Reader<'t> {
    code: &'t [Token<'t>],
    said: Said,
    open: Vec<Open>,
    room: usize,
    flags: Flags,
}

impl Said {
    /// Reads a text; `O(n)`.
    pub(super) fn of(text: &str) -> Self {
        let code = code(text);
        let file = Room { name: Name::default(), parent: None };
        let said = Self { rooms: vec![file], end: text.len() as u32, ..Self::default() };
        let open = vec![Open::default()];
        let mut reader = Reader { code: &code, said, open, room: 0, flags: Flags::default() };
        let mut at = 0;
        while at < code.len() {
            at = reader.step(at);
        }
        while !reader.open.is_empty() {
            reader.close(text.len() as u32);
        }
        reader.said
    }

    /// The names of the modules that lead to one of the text's own.
    pub(super) fn path_of(&self, room: usize) -> Vec<Name> {
        let mut names = Vec::new();
        let mut at = room;
        while let Some(parent) = self.rooms[at].parent {
            names.push(self.rooms[at].name.clone());
            at = parent;
        }
        names.reverse();
        names
    }

    /// The module of the text that a path leads to from its top.
    pub(super) fn room_at(&self, path: &[Name]) -> Option<usize> {
        path.iter().try_fold(0, |outer, name| {
            self.rooms.iter().position(|room| room.parent == Some(outer) && room.name == *name)
        })
    }
}

impl Reader<'_> {
    /// Reads what begins at a place, and says where to go on.
    fn step(&mut self, at: usize) -> usize {
        let token = self.code[at];
        if token.opens() {
            let transparent =
                at.checked_sub(1).is_some_and(|before| self.is(before, TokenKind::Bang));
            let start = token.end();
            self.open.push(Open { start, leaks: transparent, transparent, ..Open::default() });
            self.end_of_item(token.kind);
        } else if token.closes() {
            // The text itself ends last, whatever it closes.
            if self.open.len() > 1 {
                self.close(token.at);
            }
            self.end_of_item(token.kind);
        } else if matches!(token.kind, TokenKind::Semi | TokenKind::Comma) {
            self.flags = Flags::default();
        } else if token.kind == TokenKind::Pound {
            return self.attribute(at);
        } else if token.is_word() {
            return self.word(at);
        }
        at + 1
    }

    fn end_of_item(&mut self, kind: TokenKind) {
        if matches!(kind, TokenKind::OpenBrace | TokenKind::CloseBrace) {
            self.flags = Flags::default();
        }
    }

    fn attribute(&mut self, at: usize) -> usize {
        if !self.is(at + 1, TokenKind::OpenBracket) {
            return at + 1;
        }
        let end = self.behind(at + 1);
        let has = |word: &str| self.code[at..end].iter().any(|token| token.text == word);
        self.flags.uses |= has("macro_use");
        self.flags.exported |= has("macro_export");
        self.flags.conditional |= self.code.get(at + 2).is_some_and(|first| first.text == "cfg");
        end
    }

    /// Reads what begins with a word.
    fn word(&mut self, at: usize) -> usize {
        let is_call = self.is(at + 1, TokenKind::Bang);
        match self.code[at].text {
            "macro_rules" if is_call && self.is_word(at + 2) => return self.definition(at),
            "mod" if self.is_word(at + 1) => return self.module(at),
            "use" => return self.import(at),
            "extern" if self.code.get(at + 1).is_some_and(|next| next.text == "crate") => {
                return self.crate_line(at);
            }
            _ if is_call && self.code.get(at + 2).is_some_and(|next| next.opens()) => {
                let path = self.path_to(at);
                self.said.calls.push(Call { path, at: self.start_of(at), room: self.room });
            }
            _ => {}
        }
        at + 1
    }

    fn definition(&mut self, at: usize) -> usize {
        let body = at + 3;
        let end = self.behind(body);
        let name = self.name(at + 2);
        let (Some(open), Some(close)) = (self.code.get(body), self.code.get(end - 1)) else {
            return end;
        };
        let flags = std::mem::take(&mut self.flags);
        let number = self.said.definitions.len();
        self.said.definitions.push(Definition {
            rules: Span::new(open.end(), close.at.max(open.end())),
            scope: Span::new(close.end(), close.end()),
            exported: flags.exported,
            conditional: flags.conditional,
        });
        self.said.by_name.entry(name).or_default().push(number);
        self.around().definitions.push(number);
        end
    }

    fn module(&mut self, at: usize) -> usize {
        let name = self.name(at + 1);
        let Some(&next) = self.code.get(at + 2) else { return at + 2 };
        let flags = std::mem::take(&mut self.flags);
        let (room, leaks) = (self.room, flags.uses);
        match next.kind {
            TokenKind::Semi => {
                let number = self.said.lines.len();
                let scope = Span::new(next.end(), next.end());
                self.said.lines.push(Line { name, room, at: self.code[at].at, scope, leaks });
                self.around().lines.push(number);
            }
            TokenKind::OpenBrace => {
                self.room = self.said.rooms.len();
                self.said.rooms.push(Room { name, parent: Some(room) });
                let start = next.end();
                self.open.push(Open { start, outer: Some(room), leaks, ..Open::default() });
            }
            _ => return at + 2,
        }
        at + 3
    }

    fn import(&mut self, at: usize) -> usize {
        let (found, end) = import::read(self.code, at + 1);
        for (path, name) in found {
            self.add_import(path, name, self.code[at].at);
        }
        self.flags = Flags::default();
        end
    }

    fn add_import(&mut self, path: Vec<Name>, name: Option<Name>, at: u32) {
        let number = self.said.imports.len();
        let within = Span::new(0, self.said.end);
        self.said.imports.push(Import { path, name, room: self.room, at, within });
        self.around().imports.push(number);
    }

    /// `extern crate name as other;`
    fn crate_line(&mut self, at: usize) -> usize {
        if !self.is_word(at + 2) {
            return at + 2;
        }
        let name = self.name(at + 2);
        if self.flags.uses {
            self.said.crates.push(name.clone());
        }
        let renamed = self.code.get(at + 3).is_some_and(|next| next.text == "as");
        if renamed && self.is_word(at + 4) {
            let other = self.name(at + 4);
            self.add_import(vec!["::".into(), name], Some(other), self.code[at].at);
        }
        self.flags = Flags::default();
        at + 3
    }

    /// The innermost bracket that is open.
    fn around(&mut self) -> &mut Open {
        if self.open.is_empty() {
            self.open.push(Open::default());
        }
        let last = self.open.len() - 1;
        &mut self.open[last]
    }

    /// Closes the innermost bracket.
    fn close(&mut self, end: u32) {
        let Some(inner) = self.open.pop() else { return };
        if let Some(outer) = inner.outer {
            self.room = outer;
        }
        let outer = self.open.last_mut();
        match outer {
            Some(outer) if inner.leaks => {
                outer.definitions.extend(inner.definitions);
                outer.lines.extend(inner.lines);
                if inner.transparent {
                    outer.imports.extend(inner.imports);
                    return;
                }
            }
            _ => {
                for number in inner.definitions {
                    self.said.definitions[number].scope.end = end;
                }
                for number in inner.lines {
                    self.said.lines[number].scope.end = end;
                }
            }
        }
        for number in inner.imports {
            self.said.imports[number].within = Span::new(inner.start, end);
        }
    }

    /// The path that ends with the word at a place.
    fn path_to(&self, at: usize) -> Vec<Name> {
        let mut names = vec![self.name(at)];
        let mut first = at;
        while first >= 2 && self.is_colons(first - 2) {
            if first >= 3 && self.is_word(first - 3) {
                first -= 3;
                let is_crate = first > 0 && self.is(first - 1, TokenKind::Dollar);
                names.push(if is_crate { "$crate".into() } else { self.name(first) });
            } else {
                names.push("::".into());
                break;
            }
        }
        names.reverse();
        names
    }

    /// Where that path begins.
    fn start_of(&self, at: usize) -> u32 {
        let mut first = at;
        while first >= 2 && self.is_colons(first - 2) {
            first -= 2;
            if first >= 1 && self.is_word(first - 1) {
                first -= 1;
            } else {
                break;
            }
        }
        self.code[first].at
    }

    fn is_colons(&self, at: usize) -> bool {
        self.is(at, TokenKind::Colon) && self.is(at + 1, TokenKind::Colon)
    }

    fn name(&self, at: usize) -> Name {
        Name::new(plain(self.code[at].text))
    }

    fn is(&self, at: usize, kind: TokenKind) -> bool {
        self.code.get(at).is_some_and(|token| token.kind == kind)
    }

    fn is_word(&self, at: usize) -> bool {
        self.code.get(at).is_some_and(|token| token.is_word())
    }

    /// One past the bracket that closes the one at a place.
    fn behind(&self, at: usize) -> usize {
        let mut depth = 0_usize;
        for (offset, token) in self.code.iter().skip(at).enumerate() {
            depth += usize::from(token.opens());
            depth = depth.saturating_sub(usize::from(token.closes()));
            if depth == 0 {
                return at + offset + 1;
            }
        }
        self.code.len()
    }
}
