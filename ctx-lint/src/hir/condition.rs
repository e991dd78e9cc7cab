//! What a name stands for where that depends on conditions.
//!
//! A name may stand for several things under conditions that exclude each other: `mod imp` of Unix and of Windows. All of
//! them are found with the conditions of the items and imports that lead there; where the name is asked for at a place,
//! those are left that go together with the conditions of the place. One that is left is what is meant. Several are each
//! meant in some build: what is called may be any of them, and a value has a type for each.

use std::sync::Arc;

use super::inclusion::Part;
use super::{Callee, Def, Hir};
use crate::facts::{Cfg, ExprId};
use crate::source::{FileId, Span};

/// The most alternatives that are kept apart. Where there are more, nothing is known.
pub(super) const MOST: usize = 16;

/// The largest condition of an alternative. What would make it larger is left out, and the alternative is taken to be there
/// more often than it is.
const LARGEST: usize = 24;

/// Both conditions, unless that is too large: then the second alone.
pub(super) fn both(outer: &Cfg, own: &Cfg) -> Cfg {
    if outer.size() + own.size() > LARGEST { own.clone() } else { outer.clone().and(own.clone()) }
}

/// One of two conditions, or that of each build, if that is too large.
pub(super) fn either(one: Cfg, other: Cfg) -> Cfg {
    let either = one.or(other);
    if either.size() > LARGEST { Cfg::ALWAYS } else { either }
}

/// What a name may stand for, found one by one.
#[derive(Debug, Default)]
pub(super) struct Candidates {
    list: Vec<(Cfg, Def)>,
    /// What stands under a condition that no build has.
    never: Option<Def>,
    /// Whether something is meant in each build, so that nothing else can be.
    settled: bool,
}

impl Candidates {
    pub(super) const fn is_settled(&self) -> bool {
        self.settled
    }

    /// What is meant by those under a condition, if one that is there in each build or under this very condition tells it.
    pub(super) fn told_under(self, here: &Cfg) -> Option<Def> {
        if self.settled {
            return self.finish(|| here.clone());
        }
        self.list.into_iter().find(|(cfg, _)| cfg == here).map(|(_, def)| def)
    }

    /// Adds what a name stands for: under a condition of its own, or else in each build.
    pub(super) fn add(&mut self, condition: Option<&Cfg>, def: Def) {
        match condition {
            // Of two things of one name that are there together, the other is of another name space: a macro.
            _ if self.settled => {}
            Some(cfg) => self.add_under(cfg, def),
            None if self.list.is_empty() => {
                self.settled = true;
                match def {
                    Def::OneOf(list) => self.list.extend(list.iter().cloned()),
                    def => self.list.push((Cfg::ALWAYS, def)),
                }
            }
            None => {}
        }
    }

    fn add_under(&mut self, cfg: &Cfg, def: Def) {
        match def {
            Def::OneOf(list) => {
                for (own, def) in list.iter() {
                    self.push(both(cfg, own), def.clone());
                }
            }
            def => self.push(cfg.clone(), def),
        }
    }

    /// Adds what a name stands for where nothing that has been found does.
    pub(super) fn add_all_behind(&mut self, behind: Self) {
        if self.list.is_empty() {
            let never = self.never.take();
            *self = behind;
            self.never = never.or(self.never.take());
            return;
        }
        if let Some(def) = behind.finish(|| Cfg::ALWAYS) {
            self.add_behind(def);
        }
    }

    /// As [`Candidates::add_all_behind`], for what is there in each build.
    pub(super) fn add_behind(&mut self, def: Def) {
        if self.list.is_empty() {
            self.add(None, def);
            return;
        }
        match self.rest() {
            Some(rest) => self.add_under(&rest, def),
            None => self.settled = true,
        }
    }

    /// The condition under which nothing that has been found is meant, unless there is no such build.
    pub(super) fn rest(&self) -> Option<Cfg> {
        if self.settled {
            return None;
        }
        let before: Vec<Cfg> = self.list.iter().map(|(cfg, _)| cfg.clone()).collect();
        if before.is_empty() {
            return Some(Cfg::ALWAYS);
        }
        let rest = Cfg::Not(Box::new(Cfg::Any(before)));
        rest.is_possible().then_some(rest)
    }

    fn push(&mut self, cfg: Cfg, def: Def) {
        if !cfg.is_possible() {
            self.never.get_or_insert(def);
        } else if let Some((own, _)) = self.list.iter_mut().find(|(_, known)| *known == def) {
            *own = either(own.clone(), cfg);
        } else if self.list.len() <= MOST {
            self.list.push((cfg, def));
        }
    }

    /// What is meant by those who see what goes together with a condition.
    pub(super) fn finish(self, here: impl FnOnce() -> Cfg) -> Option<Def> {
        match &self.list[..] {
            [] => self.never,
            [(_, only)] => Some(only.clone()),
            list => Some(narrow(list, &here())),
        }
    }
}

/// What is left of several under a condition; the first, where nothing is.
fn narrow(list: &[(Cfg, Def)], here: &Cfg) -> Def {
    if list.len() > MOST {
        return Def::OneOf(Arc::new([]));
    }
    let mut left = left_of(list, here);
    match (left.next(), left.next()) {
        (Some((_, only)), None) => only.clone(),
        (None, _) => list.first().map_or(Def::OneOf(Arc::new([])), |(_, first)| first.clone()),
        _ => Def::OneOf(left_of(list, here).cloned().collect()),
    }
}

fn left_of<'l, T>(list: &'l [(Cfg, T)], here: &Cfg) -> impl Iterator<Item = &'l (Cfg, T)> {
    let here = here.clone();
    list.iter().filter(move |(cfg, _)| !cfg.excludes(&here))
}

impl Hir {
    /// What a definition is for those at a place.
    pub(super) fn seen_at(&self, def: Def, file: FileId, span: Span) -> Def {
        match def {
            Def::OneOf(list) => narrow(&list, &self.build_at(file, span)),
            def => def,
        }
    }

    /// What is left of several things at a place.
    pub(super) fn left_at<T: Clone>(
        &self,
        list: &[(Cfg, T)],
        (file, span): (FileId, Span),
    ) -> Vec<(Cfg, T)> {
        left_of(list, &self.build_at(file, span)).cloned().collect()
    }

    /// The functions that a call may call, by the conditions under which it and they are compiled.
    pub fn callees(&self, file: FileId, call: ExprId) -> Vec<Callee> {
        let Some(body) = self.body(file, call) else { return Vec::new() };
        let first = body.callees.get(&call).cloned();
        let others = body.others.get(&call).into_iter().flatten().cloned();
        first.into_iter().chain(others).collect()
    }

    /// The things of one name in the parts of a module, each with the part and with its condition, where it has one of its
    /// own. Their order is that of their conditions, and does not depend on the order of texts.
    pub(super) fn by_condition<T, L: IntoIterator<Item = (Span, T)>>(
        &self,
        parts: &[Part],
        list: impl Fn(Part) -> Option<L>,
    ) -> Vec<(Part, Option<&Cfg>, T)> {
        let mut found = Vec::new();
        for &part in parts {
            for (span, thing) in list(part).into_iter().flatten() {
                found.push((part, self.cfg_in_part(part, span, parts[0]), thing));
            }
        }
        if found.len() > 1 && found.iter().any(|(_, cfg, _)| cfg.is_some()) {
            found.sort_by_cached_key(|(_, cfg, _)| cfg.map(Cfg::to_string));
        }
        found
    }

    /// Where a definition with a span of its own stands.
    pub fn span_of(&self, def: &Def) -> Span {
        match def {
            Def::Module(file, id) => self.facts(*file)[*id].span,
            Def::Fn(file, id) => self.facts(*file)[*id].span,
            Def::Type(file, id) => self.facts(*file)[*id].span,
            Def::Alias(file, id) => self.facts(*file)[*id].span,
            Def::Value(file, id) => self.facts(*file)[*id].span,
            Def::Trait(file, id) => self.facts(*file)[*id].span,
            Def::Variant(..) | Def::Prim(_) | Def::Extern(_) | Def::OneOf(_) => Span::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cfg(text: &str) -> Cfg {
        Cfg::parse(text)
    }

    fn def(name: &str) -> Def {
        Def::Extern(name.into())
    }

    fn found(list: &[(Option<&str>, &str)]) -> Candidates {
        let mut found = Candidates::default();
        for (condition, name) in list {
            found.add(condition.map(cfg).as_ref(), def(name));
        }
        found
    }

    /// What is left, by name.
    fn left(found: Candidates, here: &str) -> Vec<String> {
        let def = found.finish(|| cfg(here)).expect("something");
        let name = |def: &Def| match def {
            Def::Extern(name) => name.to_string(),
            other => panic!("{other:?}"),
        };
        def.each().map(name).collect()
    }

    #[test]
    fn those_are_left_that_go_together_with_the_place() {
        let two = || found(&[(Some("unix"), "u"), (Some("windows"), "w")]);
        assert_eq!(left(two(), "all()"), ["u", "w"]);
        assert_eq!(left(two(), "unix"), ["u"]);
        assert_eq!(left(two(), "not(unix)"), ["w"]);
        // No build has the place; something is meant all the same.
        assert_eq!(left(two(), "all(unix, windows)"), ["u"]);
    }

    #[test]
    fn what_is_there_in_each_build_is_the_only_one() {
        assert_eq!(left(found(&[(None, "a"), (Some("unix"), "u")]), "all()"), ["a"]);
        assert_eq!(left(found(&[(Some("unix"), "u"), (None, "a")]), "all()"), ["u"]);
        assert!(found(&[(None, "a")]).is_settled());
        assert!(!found(&[(Some("unix"), "u")]).is_settled());
    }

    #[test]
    fn what_no_build_has_is_meant_only_where_nothing_else_is() {
        assert_eq!(left(found(&[(Some("any()"), "n"), (Some("unix"), "u")]), "all()"), ["u"]);
        assert_eq!(left(found(&[(Some("any()"), "n")]), "all()"), ["n"]);
    }

    #[test]
    fn what_stands_behind_is_meant_where_nothing_before_it_is() {
        let mut two = found(&[(Some("unix"), "u")]);
        two.add_behind(def("rest"));
        assert_eq!(left(two, "not(unix)"), ["rest"]);
        let mut all = found(&[(Some("unix"), "u"), (Some("not(unix)"), "n")]);
        all.add_behind(def("rest"));
        assert!(all.is_settled());
        assert_eq!(left(all, "all()"), ["u", "n"]);
    }

    #[test]
    fn the_same_thing_under_two_conditions_is_one() {
        let same = found(&[(Some("unix"), "a"), (Some("windows"), "a")]);
        assert_eq!(left(same, "windows"), ["a"]);
    }

    #[test]
    fn alternatives_and_their_conditions_are_bounded() {
        let names: Vec<String> = (0..1_000).map(|at| format!("n{at}")).collect();
        let conditions: Vec<String> = (0..1_000).map(|at| format!("feature = \"{at}\"")).collect();
        let list: Vec<_> =
            names.iter().zip(&conditions).map(|(name, own)| (Some(&own[..]), &name[..])).collect();
        assert!(left(found(&list), "all()").is_empty());
        let many = cfg(&format!("all({})", conditions[..LARGEST].join(", ")));
        assert_eq!(both(&many, &cfg("unix")), cfg("unix"));
        let mut same = Candidates::default();
        for own in &conditions {
            same.add(Some(&cfg(own)), def("a"));
        }
        assert!(same.list[0].0.size() <= LARGEST);
    }
}
