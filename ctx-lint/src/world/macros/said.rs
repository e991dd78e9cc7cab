//! What a text says of macros: where it defines, imports and calls them, read from its tokens alone.

use rustc_hash::FxHashMap;

use super::read::read;
use crate::facts::Name;
use crate::source::Span;

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

impl Said {
    /// Reads a text; `O(n)`.
    pub(super) fn of(text: &str) -> Self {
        read(text)
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
