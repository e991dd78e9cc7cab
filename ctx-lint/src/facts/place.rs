//! Places: variables and fields, so that two mentions of the same one can be told.

use super::{ExprId, ExprKind, Facts, LocalId, Name};

/// A variable, or a field of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The variable.
    pub root: LocalId,
    /// The fields from there on.
    pub fields: Vec<Name>,
}

/// Methods that give the same thing in another form, or what is inside it.
const VIEWS: &[&str] = &[
    "as_mut",
    "as_ref",
    "as_deref",
    "as_deref_mut",
    "borrow",
    "borrow_mut",
    "by_ref",
    "expect",
    "get_mut",
    "get_ref",
    "get_pin_mut",
    "unwrap",
    "unwrap_unchecked",
];

impl Facts {
    /// The place that an expression names, seen through references.
    pub fn place(&self, mut id: ExprId) -> Option<Place> {
        let mut fields = Vec::new();
        loop {
            id = match self.kind(id) {
                ExprKind::Ref { expr, .. } => *expr,
                ExprKind::Deref(inner) => *inner,
                ExprKind::Field { base, name, .. } => {
                    fields.push(name.clone());
                    *base
                }
                ExprKind::Path { local: Some(root), .. } => {
                    fields.reverse();
                    return Some(Place { root: *root, fields });
                }
                _ => return None,
            }
        }
    }

    /// The place that an expression looks into: `self.rx` for `self.rx.as_mut().unwrap()`.
    pub fn viewed(&self, mut id: ExprId) -> Option<Place> {
        loop {
            id = match self.kind(id) {
                ExprKind::Method { receiver, name, .. } if VIEWS.contains(&name.as_str()) => {
                    *receiver
                }
                ExprKind::Ref { expr, .. } | ExprKind::Deref(expr) | ExprKind::Try(expr) => *expr,
                ExprKind::Field { .. } => {
                    let mut base = id;
                    while let ExprKind::Field { base: inner, .. } | ExprKind::Deref(inner) =
                        self.kind(base)
                    {
                        base = *inner;
                    }
                    if matches!(self.kind(base), ExprKind::Path { .. }) {
                        return self.place(id);
                    }
                    base
                }
                ExprKind::Path { .. } => return self.place(id),
                _ => return None,
            }
        }
    }

    /// Whether an expression names a place, or something inside it.
    pub fn mentions(&self, within: ExprId, place: &Place) -> bool {
        self[place.root].uses.iter().any(|&at| {
            self.contains(within, at) && self.named_at(at).fields.starts_with(&place.fields)
        })
    }

    /// The longest place that a use of a variable is the root of.
    pub fn named_at(&self, at: ExprId) -> Place {
        let mut top = at;
        for outer in self.ancestors(at) {
            match self.kind(outer) {
                ExprKind::Field { .. } | ExprKind::Deref(_) => top = outer,
                _ => break,
            }
        }
        self.place(top).unwrap_or_else(|| Place {
            root: self.local(at).unwrap_or(LocalId(0)),
            fields: Vec::new(),
        })
    }

    /// Whether something inside an expression gives a place, or what it is a part of, a new value.
    pub fn assigns(&self, within: ExprId, place: &Place) -> bool {
        self[place.root].uses.iter().filter(|&&at| self.contains(within, at)).any(|&at| {
            let mut top = at;
            for outer in self.ancestors(at) {
                match self.kind(outer) {
                    ExprKind::Field { .. } | ExprKind::Deref(_) | ExprKind::Tuple(_) => top = outer,
                    ExprKind::Assign { left, .. } | ExprKind::AssignOp { left, .. } => {
                        let named = self.place(top).map(|own| own.fields);
                        return *left == top
                            && named.is_none_or(|own| place.fields.starts_with(&own));
                    }
                    ExprKind::Method { receiver, name, .. } if *receiver == top => {
                        return matches!(name.as_str(), "set" | "replace" | "insert")
                            || name.starts_with("take")
                            || name.starts_with("reset");
                    }
                    _ => break,
                }
            }
            false
        })
    }
}
