//! Findings in one body that one fault is behind: the surest of them speaks for all.

use rustc_hash::FxHashMap;

use crate::facts::FnId;
use crate::finding::{Cause, Finding, Label};
use crate::index::Index;

/// Merges what a rule says more than once in a function about a fault that is elsewhere. Among equally sure findings the
/// first in the text stays; the places of the others become labels. A finding with a fix of its own stays as it is.
pub(super) fn merge(index: &Index, findings: Vec<Finding>) -> Vec<Finding> {
    let mut all: FxHashMap<(String, Cause, Option<FnId>), Vec<usize>> = FxHashMap::default();
    for (number, finding) in findings.iter().enumerate() {
        if let Some(cause) = finding.cause.filter(|_| finding.fix.is_none()) {
            let key = (finding.rule.clone(), cause, function_of(index, finding));
            all.entry(key).or_default().push(number);
        }
    }
    let mut merged = findings;
    let mut is_left_out = vec![false; merged.len()];
    for mut same in all.into_values().filter(|same| same.len() > 1) {
        let order = |number: &usize| {
            let finding = &merged[*number];
            (std::cmp::Reverse(finding.confidence()), finding.span.start, finding.span.end)
        };
        same.sort_by_key(order);
        let (first, others) = (same[0], &same[1..]);
        for &other in others {
            is_left_out[other] = true;
            let (file, span) = (merged[other].file, merged[other].span);
            merged[first].labels.push(Label { file, span, text: "the same happens here".into() });
        }
    }
    let mut number = 0..merged.len();
    merged.retain(|_| number.next().is_some_and(|number| !is_left_out[number]));
    merged
}

/// The innermost function around a finding.
fn function_of(index: &Index, finding: &Finding) -> Option<FnId> {
    let facts = &index.file(finding.file).facts;
    let around = facts.functions.iter().enumerate().filter_map(|(number, function)| {
        let span = facts[function.body?].span;
        span.contains(finding.span).then_some((span.end - span.start, FnId(number as u32)))
    });
    around.min_by_key(|(length, _)| *length).map(|(_, id)| id)
}
