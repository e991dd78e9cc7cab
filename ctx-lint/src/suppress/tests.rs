//! Suppressions over hand-made findings: one for each `@` in a text.

use super::*;
use crate::builtin::SYNTAX_ERROR;

/// Puts a `syntax_error` at each `@`, and shows what is left as `line rule`.
#[track_caller]
fn left(text: &str) -> Vec<String> {
    left_of(text, &|_| true)
}

fn left_of(text: &str, enabled: &dyn Fn(&Rule) -> bool) -> Vec<String> {
    let source = Source::new("a.rs", text);
    let places = text.match_indices('@').map(|(at, _)| Span::new(at as u32, at as u32 + 1));
    let made = places.map(|span| complaint(&SYNTAX_ERROR, FileId(0), span, String::new()));
    let known = Known { enabled, decided: &|_, _| true };
    let (findings, _) = apply(FileId(0), &source, made.collect(), known);
    let shown = findings.iter().map(|one| format!("{} {}", source.line(one.span.start), one.rule));
    shown.collect()
}

/// The text after all fixes of `unused_suppression`.
fn fixed(text: &str) -> String {
    let source = Source::new("a.rs", text);
    let known = Known { enabled: &|rule| rule.name != "bare_suppression", decided: &|_, _| true };
    let (findings, _) = apply(FileId(0), &source, Vec::new(), known);
    let mut text = text.to_owned();
    for fix in findings.into_iter().rev().filter_map(|finding| finding.fix) {
        for edit in fix.edits {
            text.replace_range(edit.span.start as usize..edit.span.end as usize, &edit.text);
        }
    }
    text
}

#[test]
fn an_own_line_covers_the_next_statement_only() {
    let text = "// ctx-lint: allow(syntax_error) why\nf(\n  @,\n);\n@";
    assert_eq!(left(text), ["5 syntax_error"]);
}

#[test]
fn own_lines_stack() {
    let text = "// ctx-lint: allow(syntax_error) why\n// prose\n\nf(@);\n@";
    assert_eq!(left(text), ["5 syntax_error"]);
}

#[test]
fn after_code_it_covers_its_line() {
    let text = "@; // ctx-lint: allow(syntax_error) why\n@";
    assert_eq!(left(text), ["2 syntax_error"]);
}

#[test]
fn a_whole_file_can_be_covered() {
    assert!(left("@\n// ctx-lint: allow-file(syntax_error) why\n@").is_empty());
}

#[test]
fn block_comments_count_and_doc_comments_do_not() {
    assert!(left("/* ctx-lint: allow(syntax_error) why */ @").is_empty());
    assert_eq!(left("/// ctx-lint: allow(syntax_error) why\n@"), ["2 syntax_error"]);
}

#[test]
fn prose_and_strings_do_not_count() {
    assert_eq!(left("// see ctx-lint: allow(syntax_error)\n@"), ["2 syntax_error"]);
    assert_eq!(left("f(\"// ctx-lint: allow(syntax_error) why\", @)"), ["1 syntax_error"]);
}

#[test]
fn a_missing_reason_silences_and_is_told() {
    assert_eq!(left("// ctx-lint: allow(syntax_error) --\n@"), ["1 bare_suppression"]);
}

#[test]
fn what_cannot_be_read_is_told() {
    for directive in ["allow", "allow()", "allow(a", "allow(a b) why", "deny(a)", "", "Allow(a)"] {
        assert_eq!(left(&format!("// ctx-lint: {directive}\n")), ["1 malformed_suppression"]);
    }
}

#[test]
fn an_unknown_rule_is_told_and_the_others_hold() {
    let text = "// ctx-lint: allow(syntax_error, sintax) why\n@";
    assert_eq!(left(text), ["1 malformed_suppression"]);
}

#[test]
fn an_unused_one_is_told_unless_its_rule_is_off() {
    let text = "// ctx-lint: allow(syntax_error) why\nf();\n";
    assert_eq!(left(text), ["1 unused_suppression"]);
    assert!(left_of(text, &|rule| rule.name != "syntax_error").is_empty());
    assert!(left_of(text, &|rule| rule.name != "unused_suppression").is_empty());
}

#[test]
fn complaints_can_be_silenced_themselves() {
    let text = "// ctx-lint: allow-file(malformed_suppression) why\n// ctx-lint: what\n";
    assert!(left(text).is_empty());
}

#[test]
fn unused_ones_are_taken_out() {
    assert_eq!(fixed("a();\n    // ctx-lint: allow(syntax_error) why\nb();\n"), "a();\nb();\n");
    assert_eq!(fixed("a(); // ctx-lint: allow(syntax_error) why\nb();\n"), "a();\nb();\n");
    let text = "// ctx-lint: allow(syntax_error, bare_suppression) why\na();\n";
    assert_eq!(fixed(text), "// ctx-lint: allow(bare_suppression) why\na();\n");
}

#[test]
fn one_that_cannot_be_judged_is_left_alone() {
    let text = "// ctx-lint: allow(syntax_error, bare_suppression) why\nf();";
    let source = Source::new("a.rs", text);
    let known = Known {
        enabled: &|_| true,
        decided: &|rule, span| {
            assert_eq!(source.slice(span), "f();");
            rule.name != "syntax_error"
        },
    };
    let (findings, undecided) = apply(FileId(0), &source, Vec::new(), known);
    assert_eq!((findings.len(), undecided), (1, 1));
    assert_eq!(
        findings[0].message,
        "nothing here is silenced by the suppression of `bare_suppression`"
    );
    let edit = &findings[0].fix.as_ref().expect("a fix").edits[0];
    assert_eq!(edit.text, "// ctx-lint: allow(syntax_error) why");
}

/// What is silenced, and by what, is what the plain definition says: each finding that starts in a place that is covered.
#[test]
fn many_suppressions_silence_what_each_covers() {
    let rules = [&SYNTAX_ERROR, &BARE_SUPPRESSION];
    let mut state = 7_u32;
    let mut below = |end: u32| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 8) % end
    };
    for _ in 0..300 {
        let mut suppressions: Vec<Suppression> = (0..below(8))
            .map(|_| {
                let start = below(40);
                Suppression {
                    comment: Span::new(0, 0),
                    own_line: true,
                    covers: Span::new(start, start + below(12)),
                    rules: rules
                        .iter()
                        .skip(below(2) as usize)
                        .map(|rule| (*rule, false))
                        .collect(),
                    verb: "allow",
                    reason: String::new(),
                }
            })
            .collect();
        let findings: Vec<Finding> = (0..below(9))
            .map(|_| {
                let start = below(50);
                let rule = rules[below(2) as usize];
                complaint(rule, FileId(0), Span::new(start, start + 1), String::new())
            })
            .collect();
        let covers = |own: &Suppression, number: usize, finding: &Finding| {
            own.rules[number].0.name == finding.rule
                && own.covers.start <= finding.span.start
                && finding.span.start <= own.covers.end
        };
        let used: Vec<Vec<bool>> = suppressions
            .iter()
            .map(|own| {
                let all = 0..own.rules.len();
                all.map(|number| findings.iter().any(|one| covers(own, number, one))).collect()
            })
            .collect();
        let left: Vec<Finding> = findings
            .iter()
            .filter(|one| {
                !suppressions
                    .iter()
                    .any(|own| (0..own.rules.len()).any(|number| covers(own, number, one)))
            })
            .cloned()
            .collect();
        let kept = silence(findings, &mut suppressions);
        let places = |list: &[Finding]| {
            list.iter().map(|one| (one.rule.clone(), one.span)).collect::<Vec<_>>()
        };
        assert_eq!(places(&kept), places(&left));
        let marked: Vec<Vec<bool>> = suppressions
            .iter()
            .map(|own| own.rules.iter().map(|(_, used)| *used).collect())
            .collect();
        assert_eq!(marked, used);
    }
}
