//! Reads what a text says of macros from its tokens.

use ra_ap_rustc_lexer::TokenKind;

use super::import;
use super::said::{Call, Definition, Import, Line, Room, Said};
use crate::facts::Name;
use crate::source::Span;
use crate::world::token::{Token, code, plain};

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

/// Reads a text; `O(n)`.
pub(super) fn read(text: &str) -> Said {
    let code = code(text);
    let file = Room { name: Name::default(), parent: None };
    let said = Said { rooms: vec![file], end: text.len() as u32, ..Said::default() };
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
        self.attribute_calls(at + 2, end);
        end
    }

    /// Notes the macros that an attribute names: itself, or each derive.
    fn attribute_calls(&mut self, from: usize, end: usize) {
        if !self.is_word(from) {
            return;
        }
        let is_list = self.code[from].text == "derive" && self.is(from + 1, TokenKind::OpenParen);
        let mut at = if is_list { from + 2 } else { from };
        while at < end {
            let start = at;
            while self.is_colons(at) || self.is_word(at) {
                at += if self.is_word(at) { 1 } else { 2 };
            }
            if at > start && self.is_word(at - 1) {
                let (path, place) = (self.path_to(at - 1), self.code[start].at);
                self.said.calls.push(Call { path, at: place, room: self.room });
            }
            if !is_list {
                return;
            }
            at += 1;
        }
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
