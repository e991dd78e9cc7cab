//! Places: which variable, field or global an expression names, seen through references.

use super::{ExprId, ExprKind, Facts, LocalId, Name};

/// Where a place begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Root {
    /// At a variable.
    Local(LocalId),
    /// At a path that is no variable.
    Global(String),
}

/// A variable or global, and the fields that lead on from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Where it begins.
    pub root: Root,
    /// The fields in order.
    pub fields: Vec<Name>,
}

impl Place {
    /// Whether one is part of the other, or both are the same.
    pub fn overlaps(&self, other: &Self) -> bool {
        let shared = self.fields.len().min(other.fields.len());
        self.root == other.root && self.fields[..shared] == other.fields[..shared]
    }
}

/// Methods that give another handle to the same thing.
const SAME: &[&str] = &["clone", "as_ref", "as_mut", "by_ref", "borrow", "borrow_mut", "deref"];

impl Facts {
    /// The place that an expression names; `None` when it is computed.
    pub fn place(&self, id: ExprId) -> Option<Place> {
        match self.kind(id) {
            ExprKind::Path { local: Some(local), .. } => {
                Some(Place { root: Root::Local(*local), fields: Vec::new() })
            }
            ExprKind::Path { path, local: None } => {
                Some(Place { root: Root::Global(path.text()), fields: Vec::new() })
            }
            ExprKind::Field { base, name, .. } => {
                let mut place = self.place(*base)?;
                place.fields.push(name.clone());
                Some(place)
            }
            ExprKind::Ref { expr, .. } | ExprKind::Deref(expr) => self.place(*expr),
            ExprKind::Method { receiver, name, args, .. }
                if args.is_empty() && SAME.contains(&name.as_str()) =>
            {
                self.place(*receiver)
            }
            _ => None,
        }
    }

    /// The last name of the place that an expression names: the field's, or the variable's.
    pub fn place_name(&self, id: ExprId) -> Option<Name> {
        let place = self.place(id)?;
        match (place.fields.last(), place.root) {
            (Some(field), _) => Some(field.clone()),
            (None, Root::Local(local)) => Some(self[local].name.clone()),
            (None, Root::Global(path)) => path.rsplit("::").next().map(Name::new),
        }
    }
}
