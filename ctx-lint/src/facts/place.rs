//! Places: which variable, field or global an expression names, seen through references. What calls lead to, only types
//! tell: `index/place`.

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
    /// The variable that the place begins at; `None` for globals.
    pub const fn local(&self) -> Option<LocalId> {
        match self.root {
            Root::Local(local) => Some(local),
            Root::Global(_) => None,
        }
    }

    /// Whether one is part of the other, or both are the same.
    pub fn overlaps(&self, other: &Self) -> bool {
        let shared = self.fields.len().min(other.fields.len());
        self.root == other.root && self.fields[..shared] == other.fields[..shared]
    }
}

impl Facts {
    /// The place that an expression names; `None` when it is computed. What calls lead to, `index`
    /// sees.
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
            _ => None,
        }
    }

    /// Whether a variable as a whole is given another value after its first.
    pub fn is_reassigned(&self, local: LocalId) -> bool {
        self[local].uses.iter().any(|&at| {
            let outer = self.parent(at).map(|outer| self.kind(outer));
            matches!(outer, Some(ExprKind::Assign { left, .. }) if *left == at)
        })
    }

    /// Whether an expression names a place, or something inside it.
    pub fn mentions(&self, within: ExprId, place: &Place) -> bool {
        self.uses_of(place).iter().any(|&at| {
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
            root: Root::Local(self.local(at).unwrap_or(LocalId(0))),
            fields: Vec::new(),
        })
    }

    /// The mentions of the variable that a place begins at; none for globals.
    pub fn uses_of(&self, place: &Place) -> &[ExprId] {
        match place.root {
            Root::Local(local) => &self[local].uses,
            Root::Global(_) => &[],
        }
    }
}
