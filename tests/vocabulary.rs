//! A project's own words in `ctx-lint.toml` wake the rules on contexts: `fixtures/vocabulary`.

use ctx_lint::rules::RULES;

use crate::harness::{entries, expect_none, lint, packages, root};

/// Rules on contexts, and what the config must say for them; every one of them runs over every package.
const WOKEN: [&str; 26] = [
    "background_in_test",
    "context_after_join",
    "context_free_api",
    "context_in_hot_loop",
    "context_not_first",
    "detached_context",
    "discarded_check",
    "dropped_cancel_guard",
    "exit_with_live_guard",
    "growing_context",
    "guard_outlived_by_task",
    "leaked_cancel_guard",
    "leftover_todo",
    "optional_context",
    "outer_context_in_scope",
    "phantom_guard_move",
    "polled_cancellation",
    "self_cancelling_rebind",
    "stored_context",
    "string_value_key",
    "unchecked_loop",
    "unforwarded_context",
    "uninterruptible_sleep",
    "unused_context",
    "unwrapped_context_value",
    "value_as_parameter",
];

#[test]
fn a_projects_own_words_wake_the_rules() {
    let flags: Vec<String> = ["-A", "all"]
        .into_iter()
        .chain(WOKEN.iter().flat_map(|rule| ["-W", rule]))
        .map(str::to_owned)
        .collect();
    let mut complaints = Vec::new();
    let mut marked: Vec<String> = Vec::new();
    for package in packages(&root().join("fixtures/vocabulary")) {
        let found = lint(package.unpack().path(), &flags);
        complaints.extend(package.compare(&found).err());
        marked.extend(package.marks().into_iter().map(|mark| mark.rule));
    }
    for rule in WOKEN {
        if !marked.iter().any(|own| own == rule) {
            complaints.push(format!("fixtures/vocabulary: nothing shows `{rule}`"));
        }
        if !RULES.iter().any(|known| known.name == rule) {
            complaints.push(format!("tests/vocabulary.rs: there is no rule `{rule}`"));
        }
    }
    expect_none(&complaints);
}

#[test]
fn three_lines_are_enough_for_the_first_rules() {
    let config =
        crate::harness::read(&root().join("fixtures/vocabulary/three_lines/ctx-lint.toml"));
    assert_eq!(config.lines().count(), 4, "the heading and three lines");
    assert_eq!(entries(&root().join("fixtures/vocabulary")).len(), 3);
}
