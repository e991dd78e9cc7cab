//! The edits that are chosen for a text: none of them touches another.

use std::collections::BTreeMap;

use crate::finding::{Edit, Fix};
use crate::source::Span;

/// Edits that go together.
#[derive(Debug, Default)]
pub(super) struct Chosen<'f> {
    edits: Vec<&'f Edit>,
    /// Where they stand, by where they begin.
    places: BTreeMap<u32, u32>,
}

impl<'f> Chosen<'f> {
    /// Adds the edits of a fix that lies within the text, does something, and touches neither itself nor what is chosen.
    /// Says whether it is such.
    pub(super) fn add(&mut self, text: &str, fix: &'f Fix) -> bool {
        let fits = self.fits(text, fix);
        if fits {
            self.places.extend(fix.edits.iter().map(|edit| (edit.span.start, edit.span.end)));
            self.edits.extend(&fix.edits);
        }
        fits
    }

    pub(super) fn edits(&self) -> &[&'f Edit] {
        &self.edits
    }

    pub(super) fn fits(&self, text: &str, fix: &Fix) -> bool {
        let old = |edit: &Edit| text.get(edit.span.start as usize..edit.span.end as usize);
        let mut own: Vec<Span> = fix.edits.iter().map(|edit| edit.span).collect();
        own.sort_unstable();
        fix.edits.iter().all(|edit| old(edit).is_some())
            && fix.edits.iter().any(|edit| old(edit) != Some(edit.text.as_str()))
            && own.windows(2).all(|pair| !touch(pair[0], pair[1]))
            && own.iter().all(|&span| self.is_free(span))
    }

    /// Whether nothing that is chosen touches a place: none does if its neighbours do not.
    fn is_free(&self, span: Span) -> bool {
        self.neighbours(span).all(|own| !touch(span, own))
    }

    /// What is chosen next to a place: however much is chosen, there are two of them.
    fn neighbours(&self, span: Span) -> impl Iterator<Item = Span> {
        let before = self.places.range(..=span.start).next_back();
        let after = self.places.range(span.start..).next();
        before.into_iter().chain(after).map(|(&start, &end)| Span::new(start, end))
    }
}

/// Whether two edits at these places would depend on their order: they overlap, or begin at the same place.
const fn touch(a: Span, b: Span) -> bool {
    (a.start < b.end && b.start < a.end) || a.start == b.start
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::FixKind;

    fn fix(edits: &[(u32, u32)]) -> Fix {
        let edits = edits
            .iter()
            .map(|&(start, end)| Edit { span: Span::new(start, end), text: "!".to_owned() });
        Fix { title: "change it".to_owned(), kind: FixKind::Safe, edits: edits.collect() }
    }

    #[test]
    fn what_touches_something_chosen_is_seen_among_its_neighbours() {
        let text = "0123456789";
        let places: Vec<(u32, u32)> =
            (0..8).flat_map(|start| (start..8).map(move |end| (start, end))).collect();
        // Each set of two that go together, and each place beside it.
        for &one in &places {
            for &other in &places {
                let both = [fix(&[one]), fix(&[other])];
                let mut chosen = Chosen::default();
                let all_in = both.iter().all(|own| chosen.add(text, own));
                let spans = [one, other].map(|(start, end)| Span::new(start, end));
                assert_eq!(all_in, !touch(spans[0], spans[1]), "{one:?} {other:?}");
                assert!(!chosen.fits(text, &fix(&[one, other])), "{one:?} {other:?}");
                if !all_in {
                    continue;
                }
                for &third in &places {
                    let span = Span::new(third.0, third.1);
                    let free = !spans.iter().any(|&own| touch(own, span));
                    assert_eq!(chosen.is_free(span), free, "{one:?} {other:?} {third:?}");
                }
            }
        }
    }

    #[test]
    fn each_edit_is_compared_with_its_neighbours_alone() {
        let text = "x".repeat(10_000);
        let fixes: Vec<Fix> = (0..5_000).map(|at| fix(&[(at * 2, at * 2 + 1)])).collect();
        let mut chosen = Chosen::default();
        assert!(fixes.iter().all(|own| chosen.add(&text, own)));
        let near: Vec<_> = chosen.neighbours(Span::new(5_001, 5_002)).collect();
        assert_eq!(near, [Span::new(5_000, 5_001), Span::new(5_002, 5_003)]);
    }
}
