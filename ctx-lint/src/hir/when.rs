//! When places are compiled: the conditions around each.

use super::Hir;
use crate::facts::{Cfg, ExprId, Facts};
use crate::source::{FileId, Span};
use crate::world::option_of;

/// The conditions of one file, by place.
#[derive(Debug)]
pub(super) struct Conditions {
    /// That of the file.
    file: Cfg,
    /// Places under a condition, in the order in which they begin, and outer ones first.
    places: Vec<Place>,
    /// Places that are there for tests only, in order; none lies in another.
    tests: Vec<Span>,
}

#[derive(Debug)]
struct Place {
    span: Span,
    /// The number of the next one around it.
    around: Option<u32>,
    /// Its own condition and all around it.
    cfg: Cfg,
}

impl Conditions {
    fn of(file: &Cfg, facts: &Facts, meant: &dyn Fn(&Cfg) -> Cfg) -> Self {
        let outer_first = |span: &Span| (span.start, std::cmp::Reverse(span.end));
        let mut tests = facts.tests.clone();
        tests.sort_by_key(outer_first);
        tests.dedup_by(|next, kept| kept.contains(*next));
        let mut order: Vec<&(Span, Cfg)> = facts.cfgs.iter().collect();
        order.sort_by_key(|(span, _)| outer_first(span));
        let places = Vec::with_capacity(order.len());
        let mut found = Self { file: meant(file), places, tests };
        for (span, own) in order {
            let around = found.innermost(*span);
            let outer = found.cfg(around).clone();
            let cfg = outer.and(meant(own));
            found.places.push(Place { span: *span, around, cfg });
        }
        found
    }

    /// The number of the innermost place under a condition that holds another one.
    fn innermost(&self, span: Span) -> Option<u32> {
        let after = self.places.partition_point(|own| own.span.start <= span.start);
        let mut at = after.checked_sub(1).map(|last| last as u32);
        while let Some(number) = at {
            let own = &self.places[number as usize];
            if own.span.contains(span) {
                break;
            }
            at = own.around;
        }
        at
    }

    /// Whether a place is there for tests only.
    fn is_test(&self, span: Span) -> bool {
        let after = self.tests.partition_point(|own| own.start <= span.start);
        after.checked_sub(1).is_some_and(|last| self.tests[last].contains(span))
    }

    fn cfg(&self, number: Option<u32>) -> &Cfg {
        number.map_or(&self.file, |number| &self.places[number as usize].cfg)
    }
}

impl Hir {
    /// The conditions of a file. Features of its package that the manifest does not know never are on; others are known by
    /// their package, since two may have one of the same name.
    fn conditions(&self, file: FileId) -> &Conditions {
        self.conditions[file.0 as usize].get_or_init(|| {
            let held = self.file(file);
            let option = |option: &str| match (&held.package, option.strip_prefix("feature = ")) {
                (Some(package), _) if package.is_external => option_of(package, option),
                (Some(package), Some(name)) => {
                    if package.features.contains(name.trim_matches('"')) {
                        let home = package.dir.display();
                        Cfg::Atom(format!("feature of {home} = {name}").into())
                    } else {
                        Cfg::Any(Vec::new())
                    }
                }
                _ => Cfg::Atom(option.into()),
            };
            Conditions::of(&self.tree.place(file).cfg, &held.facts, &|cfg| cfg.map(&option))
        })
    }

    /// When a place is compiled.
    pub fn cfg_at(&self, file: FileId, span: Span) -> &Cfg {
        let conditions = self.conditions(file);
        conditions.cfg(conditions.innermost(span))
    }

    /// When a file is compiled.
    pub fn cfg_of_file(&self, file: FileId) -> &Cfg {
        &self.conditions(file).file
    }

    /// When a place is compiled, if it stands under a condition that one around it does not have.
    pub fn cfg_inside(&self, file: FileId, span: Span, outer: Span) -> Option<&Cfg> {
        let conditions = self.conditions(file);
        let own = conditions.innermost(span);
        (own != conditions.innermost(outer)).then(|| conditions.cfg(own))
    }

    /// Whether a place is there for tests only, where it stands under no condition but those of its file.
    pub(super) fn in_test_without_condition(&self, file: FileId, span: Span) -> Option<bool> {
        let conditions = self.conditions(file);
        conditions.innermost(span).is_none().then(|| conditions.is_test(span))
    }

    /// Whether some build has a place.
    pub fn is_compiled(&self, file: FileId, span: Span) -> bool {
        self.cfg_at(file, span).is_possible()
    }

    /// Whether some build has all of several places: those of a chain of calls.
    pub fn has_all(&self, places: impl IntoIterator<Item = (FileId, ExprId)>) -> bool {
        let conditions = places.into_iter().map(|(file, at)| {
            let span = self.facts(file)[at].span;
            self.cfg_at(file, span)
        });
        let mut all: Vec<&Cfg> = conditions.filter(|&cfg| *cfg != Cfg::ALWAYS).collect();
        all.dedup();
        all.len() < 2 || Cfg::All(all.into_iter().cloned().collect()).is_possible()
    }

    /// Whether a place is test code: `#[test]`, `cfg(test)`, or in a target that is a test or a benchmark.
    pub fn in_test(&self, file: FileId, span: Span) -> bool {
        self.tree.place(file).test || self.conditions(file).is_test(span)
    }

    /// Whether a file is of an example, or of the library of a package that only tests, examples and benchmarks use.
    ///
    /// Nobody waits there for a task that is held up, so rules about blocking and pacing have nothing to say. Test code
    /// itself is told by [`Hir::in_test`], since the user may ask for what is found in it.
    pub fn is_for_development(&self, file: FileId) -> bool {
        self.tree.place(file).dev
    }

    /// What is known of the build where a name at a place is asked for: there are tests in it only where the place is one.
    pub(super) fn build_at(&self, file: FileId, span: Span) -> Cfg {
        let cfg = self.cfg_at(file, span).clone();
        let test = Cfg::Atom("test".into());
        if self.conditions(file).is_test(span) {
            cfg.and(test)
        } else if self.tree.place(file).test {
            cfg
        } else {
            cfg.and(Cfg::Not(Box::new(test)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(start: u32, end: u32) -> Span {
        Span { start, end }
    }

    fn conditions(cfgs: &[(Span, Cfg)], tests: &[Span]) -> Conditions {
        let mut facts = Facts::default();
        facts.cfgs = cfgs.to_vec();
        facts.tests = tests.to_vec();
        Conditions::of(&Cfg::Atom("file".into()), &facts, &Cfg::clone)
    }

    #[test]
    fn a_place_has_all_conditions_around_it() {
        let atom = |name: &str| Cfg::Atom(name.into());
        let cfgs = [
            (at(22, 24), atom("c")),
            (at(10, 50), atom("a")),
            (at(20, 30), atom("b")),
            (at(20, 30), atom("twice")),
            (at(60, 70), atom("d")),
        ];
        let found = conditions(&cfgs, &[]);
        let text = |span| found.cfg(found.innermost(span)).to_string();
        assert_eq!(text(at(0, 5)), "file");
        assert_eq!(text(at(12, 13)), "all(file, a)");
        assert_eq!(text(at(23, 24)), "all(file, a, b, twice, c)");
        assert_eq!(text(at(25, 26)), "all(file, a, b, twice)");
        assert_eq!(text(at(40, 41)), "all(file, a)");
        assert_eq!(text(at(55, 56)), "file");
        assert_eq!(text(at(65, 70)), "all(file, d)");
        assert_eq!(text(at(0, 100)), "file");
    }

    #[test]
    fn what_lies_in_test_code_is_test_code() {
        let found = conditions(&[], &[at(40, 50), at(12, 14), at(10, 20), at(30, 35), at(15, 18)]);
        assert_eq!(found.tests, [at(10, 20), at(30, 35), at(40, 50)]);
        for inside in [at(10, 20), at(11, 12), at(16, 20), at(30, 31), at(49, 50)] {
            assert!(found.is_test(inside), "{inside:?}");
        }
        for outside in [at(0, 10), at(9, 20), at(10, 21), at(20, 30), at(36, 37), at(50, 51)] {
            assert!(!found.is_test(outside), "{outside:?}");
        }
    }

    #[test]
    fn many_places_beside_each_other_do_not_lead_to_each_other() {
        let cfgs: Vec<_> =
            (0..10_000).map(|number| (at(number * 10, number * 10 + 5), Cfg::ALWAYS)).collect();
        let found = conditions(&cfgs, &[]);
        assert!(found.places.iter().all(|own| own.around.is_none()));
    }
}
