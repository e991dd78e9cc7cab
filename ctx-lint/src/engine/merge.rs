//! Findings in one body that one fault is behind: the surest of them speaks for all.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::Report;
use crate::finding::{Finding, Label};
use crate::index::Index;
use crate::source::Span;

impl Report {
    /// Merges what a rule says more than once in a function about a fault that is elsewhere. Among equally sure findings the
    /// first in the text stays; the places of the others become labels. A finding with a fix of its own stays as it is.
    ///
    /// To be called last: findings are known from before, silenced and fixed one by one.
    pub fn merge(&mut self) {
        let mut all: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for (number, finding) in self.findings.iter().enumerate() {
            if let Some((rule, level, cause)) = finding.alike().filter(|_| finding.fix.is_none()) {
                let key = (rule.to_owned(), level, cause, finding.file, finding.body);
                all.entry(key).or_default().push(number);
            }
        }
        let mut is_left_out = vec![false; self.findings.len()];
        for mut same in all.into_values().filter(|same| same.len() > 1) {
            same.sort_by_key(|&number| (Reverse(self.findings[number].confidence()), number));
            let (first, others) = (same[0], &same[1..]);
            for &other in others {
                is_left_out[other] = true;
                let (file, span) = (self.findings[other].file, self.findings[other].span);
                let label = Label { file, span, text: "the same happens here".to_owned() };
                self.findings[first].labels.push(label);
            }
        }
        let mut number = 0..is_left_out.len();
        self.findings.retain(|_| number.next().is_some_and(|number| !is_left_out[number]));
    }
}

/// The innermost function around a finding.
pub(super) fn body_of(index: &Index, finding: &Finding) -> Option<Span> {
    let facts = &index.file(finding.file).facts;
    let bodies = facts.functions.iter().filter_map(|function| Some(facts[function.body?].span));
    bodies.filter(|span| span.contains(finding.span)).min_by_key(|span| span.end - span.start)
}
