//! Which patterns can fail to match.

use super::{Def, Index, Space};
use crate::facts::{ExprId, PatId, PatKind, Path};
use crate::source::FileId;

/// What a path in a pattern says about the values it does not match.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Head {
    /// A variant of an enum with others.
    Variant,
    /// A struct, or the only variant of an enum.
    Only,
    /// A constant.
    Constant,
}

impl Index {
    /// Whether a pattern can fail to match; `None` when that is not known.
    pub fn refutable(&self, file: FileId, at: ExprId, pat: PatId) -> Option<bool> {
        let facts = &self.file(file).facts;
        let any = |pats: &mut dyn Iterator<Item = PatId>| {
            let mut all = Some(false);
            for pat in pats {
                match self.refutable(file, at, pat) {
                    Some(true) => return Some(true),
                    Some(false) => {}
                    None => all = None,
                }
            }
            all
        };
        match &facts[pat].kind {
            PatKind::Wild | PatKind::Rest | PatKind::Bind { sub: None, .. } => Some(false),
            PatKind::Bind { sub: Some(inner), .. }
            | PatKind::Ref(inner)
            | PatKind::Type(inner, _) => self.refutable(file, at, *inner),
            PatKind::Lit => Some(true),
            PatKind::Opaque => None,
            PatKind::Path(path) => match self.head(file, at, path)? {
                Head::Variant | Head::Constant => Some(true),
                Head::Only => Some(false),
            },
            PatKind::Tuple(elems) => any(&mut elems.iter().copied()),
            PatKind::TupleStruct { path, elems } => match self.head(file, at, path) {
                Some(Head::Variant | Head::Constant) => Some(true),
                Some(Head::Only) => any(&mut elems.iter().copied()),
                None => any(&mut elems.iter().copied()).filter(|refutable| *refutable),
            },
            PatKind::Struct { path, fields, .. } => match self.head(file, at, path) {
                Some(Head::Variant | Head::Constant) => Some(true),
                Some(Head::Only) => any(&mut fields.iter().map(|&(_, pat)| pat)),
                None => any(&mut fields.iter().map(|&(_, pat)| pat)).filter(|refutable| *refutable),
            },
            PatKind::Slice(elems) => match &elems[..] {
                [only] if matches!(facts[*only].kind, PatKind::Rest) => Some(false),
                _ => None,
            },
            PatKind::Or(cases) => {
                // Together the cases may match everything, which is not counted here.
                cases
                    .iter()
                    .any(|&case| self.refutable(file, at, case) == Some(false))
                    .then_some(false)
            }
        }
    }

    /// The part of a pattern that can fail although its outer `Some(…)` or `Ok(…)` matches.
    ///
    /// The outer pattern itself when it is neither, and its other values are not mere ends or errors.
    pub fn discards(&self, file: FileId, at: ExprId, pat: PatId) -> Option<PatId> {
        let facts = &self.file(file).facts;
        match &facts[pat].kind {
            PatKind::TupleStruct { path, elems } if matches!(path.last_name(), "Some" | "Ok") => {
                elems.iter().copied().find(|&inner| self.loses(file, at, inner))
            }
            PatKind::Bind { sub: Some(inner), .. } | PatKind::Type(inner, _) => {
                self.discards(file, at, *inner)
            }
            _ => self.loses(file, at, pat).then_some(pat),
        }
    }

    /// Whether a pattern fails on values that hold more than the fact that it fails: no literals, which tell all.
    fn loses(&self, file: FileId, at: ExprId, pat: PatId) -> bool {
        let facts = &self.file(file).facts;
        match &facts[pat].kind {
            PatKind::Lit => false,
            PatKind::Bind { sub: Some(inner), .. }
            | PatKind::Ref(inner)
            | PatKind::Type(inner, _) => self.loses(file, at, *inner),
            PatKind::Tuple(elems) => elems.iter().any(|&inner| self.loses(file, at, inner)),
            // Only `None` fails it, which holds nothing.
            PatKind::TupleStruct { path, elems } if path.last_name() == "Some" => {
                elems.iter().any(|&inner| self.loses(file, at, inner))
            }
            PatKind::Path(path) => match self.resolve_pat(file, at, path) {
                Some(Def::Variant(..)) => self.refutable(file, at, pat) == Some(true),
                _ => false,
            },
            _ => self.refutable(file, at, pat) == Some(true),
        }
    }

    /// Whether a pattern is the first variant of an enum, as `Ok` is of a `Result`.
    pub(super) fn is_success(&self, file: FileId, at: ExprId, pat: PatId) -> bool {
        matches!(&self.file(file).facts[pat].kind, PatKind::TupleStruct { path, .. }
            if matches!(self.resolve_pat(file, at, path), Some(Def::Variant(_, _, 0))))
    }

    fn resolve_pat(&self, file: FileId, at: ExprId, path: &Path) -> Option<Def> {
        let module = self.module_at(file, at);
        self.resolve(file, module, path, Space::Value)
            .or_else(|| self.resolve(file, module, path, Space::Type))
    }

    fn head(&self, file: FileId, at: ExprId, path: &Path) -> Option<Head> {
        match self.resolve_pat(file, at, path) {
            Some(Def::OneOf(list)) => {
                let mut heads = list.iter().map(|(_, def)| self.head_of(Some(def), path));
                let first = heads.next()??;
                heads.all(|head| head == Some(first)).then_some(first)
            }
            found => self.head_of(found.as_ref(), path),
        }
    }

    fn head_of(&self, found: Option<&Def>, path: &Path) -> Option<Head> {
        match found {
            Some(&Def::Variant(home, ty, _)) => {
                let alone = self.file(home).facts[ty].variants.len() == 1;
                Some(if alone { Head::Only } else { Head::Variant })
            }
            Some(Def::Type(..)) => Some(Head::Only),
            Some(Def::Value(..)) => Some(Head::Constant),
            // `SomeType::SomeName` of a crate that is not known: hardly the only variant of its enum.
            _ => {
                let upper = |name: &str| {
                    name.starts_with(char::is_uppercase) && name.contains(char::is_lowercase)
                };
                let [.., outer, last] = &path.segments[..] else { return None };
                (upper(&outer.name) && upper(&last.name)).then_some(Head::Variant)
            }
        }
    }
}
