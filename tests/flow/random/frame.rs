//! A body that runs, and what lies in its places.

use std::collections::BTreeMap;

use ctx_lint::facts::{ExprId, Name};
use ctx_lint::flow::{BlockId, Holding, Part, Place};

/// What lies in a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Item {
    /// A value that logs its drop.
    Value(u32),
    Bool(bool),
    /// An enum is this variant.
    Tag(u32),
    Closure(ExprId),
}

/// What lies in the parts of a place.
pub(super) type Content = Vec<(Vec<Part>, Item)>;

/// A body that runs.
#[derive(Clone, Debug)]
pub(super) struct Frame {
    pub(super) root: ExprId,
    pub(super) block: BlockId,
    pub(super) stmt: usize,
    pub(super) holding: Holding,
    pub(super) items: BTreeMap<(Place, bool), Item>,
    /// How much of the log is explained.
    pub(super) at: usize,
}

impl Frame {
    pub(super) fn peek(&self, place: &Place) -> Content {
        let inside = self.items.iter().filter(|((own, _), _)| place.holds(own));
        inside.map(|((own, _), &item)| (own.parts[place.parts.len()..].to_vec(), item)).collect()
    }

    pub(super) fn take(&mut self, place: &Place) -> Content {
        let found = self.peek(place);
        self.items.retain(|(own, _), _| !place.holds(own));
        found
    }

    pub(super) fn put(&mut self, place: &Place, content: Content) {
        for (parts, item) in content {
            let parts = [&place.parts[..], &parts].concat();
            let is_value = matches!(item, Item::Value(_));
            self.items.insert((Place { var: place.var, parts }, is_value), item);
        }
    }
}

pub(super) fn field(number: usize) -> Part {
    Part::Field(Name::from(number.to_string()))
}

pub(super) fn inside(around: &[Part], content: Content) -> Content {
    content.into_iter().map(|(parts, item)| ([around, &parts].concat(), item)).collect()
}

pub(super) fn closure_in(content: &Content) -> Option<ExprId> {
    content.iter().find_map(|(parts, item)| match item {
        Item::Closure(id) if parts.is_empty() => Some(*id),
        _ => None,
    })
}
