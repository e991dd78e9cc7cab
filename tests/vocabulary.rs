//! A project's own words in `ctx-lint.toml` wake the rules on contexts: `fixtures/vocabulary`.

use ctx_lint::rules::RULES;

use crate::harness::{
    Fixture, ctx_lint, entries, expect_none, lint, packages, read, root, stderr, stdout,
};

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

fn package(name: &str) -> Fixture {
    let all = packages(&root().join("fixtures/vocabulary"));
    all.into_iter().find(|package| package.at.ends_with(name)).expect("a package")
}

/// Rules that look at contexts or guards to leave them alone, and speak of something else.
const OF_OTHER_THINGS: [&str; 3] =
    ["detached_task_field", "discarded_permit", "uncancellable_token"];

/// What a rule asks the index when it is about contexts or guards.
const QUESTIONS: [&str; 5] =
    ["is_context(", "is_cancellable(", "guard_effect(", "given_context(", "context_in_reach("];

/// Rules that need another line: a placeholder is made like any other root, so that nothing but a list can tell it.
const OF_ANOTHER_LINE: [&str; 1] = ["leftover_todo"];

/// The law of the vocabulary: three lines wake every rule on contexts and guards, but for those of another line.
#[test]
fn three_lines_wake_every_rule() {
    let dir = root().join("fixtures/vocabulary");
    let mut complaints = Vec::new();
    for name in ["three_lines", "opaque", "watched", "lookalikes"] {
        let config = read(&dir.join(name).join("ctx-lint.toml"));
        let keys: Vec<&str> = config.lines().map(|line| line.split(' ').next().unwrap()).collect();
        assert_eq!(keys, ["[vocabulary]", "contexts", "guards", "roots"], "{name}");
        assert!(!config.contains(','), "{name}: one path in each line");
    }
    let marks = package("three_lines").marks();
    let marked: Vec<String> = marks.into_iter().map(|mark| mark.rule).collect();
    let page = read(&root().join("docs/vocabulary.md"));
    let needs = page.split("## What each rule needs").nth(1).expect("the table");
    for rule in WOKEN {
        if marked.iter().any(|own| own == rule) == OF_ANOTHER_LINE.contains(&rule) {
            complaints.push(format!("fixtures/vocabulary/three_lines: is `{rule}` shown?"));
        }
        if !needs.contains(&format!("`{rule}`")) {
            complaints.push(format!("docs/vocabulary.md: say what `{rule}` needs"));
        }
    }
    for rule in RULES {
        let parts = root().join("ctx-lint/src/rules").join(rule.name);
        let mut text = rule.source.to_owned();
        if parts.is_dir() {
            text.extend(entries(&parts).iter().map(|path| read(path)));
        }
        let asks = QUESTIONS.iter().any(|question| text.contains(question));
        let known = WOKEN.contains(&rule.name) || OF_OTHER_THINGS.contains(&rule.name);
        if asks && !known {
            complaints.push(format!("tests/vocabulary.rs: `{}` is not in the list", rule.name));
        }
    }
    expect_none(&complaints);
}

/// What is declared comes first: a function that a list names has the roles of the lists alone.
#[test]
fn what_is_listed_is_not_inferred() {
    let dir = package("opaque").unpack();
    let config = dir.path().join("ctx-lint.toml");
    let flags = ["-A", "all", "-W", "discarded_check", "-W", "growing_context"].map(str::to_owned);
    let before = lint(dir.path(), &flags).len();
    assert_eq!(before, 3, "both checks, and the context that grows");
    let more = "waiters = [\"fixture::job::Job::is_done\"]\ndetachers = [\"fixture::job::Job::bearing\"]\n";
    std::fs::write(&config, read(&config) + more).expect("written");
    // `go_on` asks by `is_done`, which no longer asks; and what detaches keeps nothing.
    assert_eq!(lint(dir.path(), &flags).len(), 0);
}

/// What a method of a declared context means is found through any number of methods that call each other, also where some
/// of them do so in a circle.
#[test]
fn a_role_is_found_through_any_number_of_methods() {
    let chain =
        (0..40).map(|at| format!("    pub fn f{at}(&self) -> bool {{ self.f{}() }}\n", at + 1));
    let chain: String = chain.collect();
    let dir = crate::worlds::folder(&[
        ("Cargo.toml", "[package]\nname = 'app'\nedition = '2024'\n"),
        ("ctx-lint.toml", "[vocabulary]\ncontexts = ['app::Ctx']\n"),
        (
            "src/lib.rs",
            &format!(
                "use tokio_util::sync::CancellationToken;\n\
                 pub struct Ctx {{ token: CancellationToken }}\n\
                 impl Ctx {{\n{chain}    pub fn f40(&self) -> bool {{ self.token.is_cancelled() }}\n    \
                 pub fn ping(&self, n: u8) -> bool {{ n > 0 && self.pong(n - 1) }}\n    \
                 pub fn pong(&self, n: u8) -> bool {{ n > 0 && self.ping(n - 1) }}\n}}\n\
                 pub async fn far(ctx: &Ctx) {{\n    ctx.f0();\n}}\n\
                 pub async fn near(ctx: &Ctx) {{\n    ctx.f40();\n}}\n\
                 pub async fn round(ctx: &Ctx) {{\n    ctx.ping(2);\n    ctx.pong(2);\n}}\n"
            ),
        ),
    ]);
    let output = ctx_lint(dir.path())
        .args(["-A", "all", "-W", "discarded_check", "--output-format", "concise", "."])
        .output()
        .expect("a run");
    let lines: Vec<String> = stdout(&output)
        .lines()
        .map(|line| line.split(' ').next().unwrap_or("").to_owned())
        .collect();
    assert_eq!(lines, ["src/lib.rs:49:5:", "src/lib.rs:52:5:"], "{}", stderr(&output));
}
