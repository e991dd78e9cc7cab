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

/// Methods that give another handle to the same thing.
const SAME: &[&str] = &["clone", "as_ref", "as_mut", "by_ref", "borrow", "borrow_mut", "deref"];

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

    /// The place that an expression names, followed through variables that are other handles to the same thing:
    /// `shared` for `own` after `let own = shared.clone()`.
    pub fn shared_place(&self, id: ExprId) -> Option<Place> {
        let mut place = self.handle(id)?;
        while place.fields.is_empty()
            && let Some(local) = place.local()
            && let Some((pat, init)) = self.source_of(local)
            && self.bound(pat) == Some(local)
            && !self.is_reassigned(local)
            && let Some(from) = self.handle(init)
        {
            place = from;
        }
        Some(place)
    }

    /// Whether a variable as a whole is given another value after its first.
    pub fn is_reassigned(&self, local: LocalId) -> bool {
        self[local].uses.iter().any(|&at| {
            let outer = self.parent(at).map(|outer| self.kind(outer));
            matches!(outer, Some(ExprKind::Assign { left, .. }) if *left == at)
        })
    }

    /// A place, also as `Arc::clone(&place)`.
    fn handle(&self, id: ExprId) -> Option<Place> {
        match self.kind(id) {
            ExprKind::Call { func, args } => match (self.kind(*func), &args[..]) {
                (ExprKind::Path { path, .. }, [only]) if path.last_name() == "clone" => {
                    self.place(*only)
                }
                _ => None,
            },
            _ => self.place(id),
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

    /// Whether something inside an expression gives a place, or what it is a part of, a new value.
    pub fn assigns(&self, within: ExprId, place: &Place) -> bool {
        self.uses_of(place).iter().filter(|&&at| self.contains(within, at)).any(|&at| {
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

    /// The mentions of the variable that a place begins at; none for globals.
    fn uses_of(&self, place: &Place) -> &[ExprId] {
        match place.root {
            Root::Local(local) => &self[local].uses,
            Root::Global(_) => &[],
        }
    }
}
