//! What is found in `fixtures/tour`, a service with pitfalls beside correct code.

use std::fmt::Write;

use crate::harness::{ctx_lint, findings, read, root, stderr, stdout};

/// Every finding: the file below `fixtures/tour/src`, the line that it stands on, and the rule.
const EXPECTED: [(&str, &str, &str); 10] = [
    (
        "api.rs",
        "let (ctx, _) = ctx.with_timeout(Duration::from_millis(500));",
        "dropped_cancel_guard",
    ),
    ("feed.rs", "let _ = partners.clone().drop_guard();", "dropped_cancel_guard"),
    (
        "feed.rs",
        "read = stream.read_exact(&mut known) => read.map(|_| ()),",
        "cancel_unsafe_select",
    ),
    ("feed.rs", "event = events.recv() => match event {", "lag_ends_loop"),
    ("notifier.rs", "ctx: Context,", "stored_context"),
    (
        "notifier.rs",
        "let ctx = ctx.with_timeout(Duration::from_secs(20)).0;",
        "dropped_cancel_guard",
    ),
    ("request.rs", "ctx = ctx.with_value(\"locale\", locale);", "string_value_key"),
    (
        "store.rs",
        "pub(crate) async fn find(&self, id: u64, ctx: &Context) -> Result<Order, StoreError> {",
        "context_not_first",
    ),
    ("store.rs", "ctx", "dropped_cancel_guard"),
    ("worker.rs", "std::thread::sleep(Duration::from_millis(150));", "blocking_in_async"),
];

#[test]
fn the_tour_shows_what_it_should() {
    let output = ctx_lint(root())
        .args(["fixtures/tour", "--output-format", "json-lines"])
        .output()
        .expect("a run");
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    let found: Vec<_> = findings(&stdout(&output))
        .into_iter()
        .map(|found| {
            let text = read(&root().join(&found.path));
            let line = text.lines().nth(found.line - 1).unwrap_or_default().trim().to_owned();
            let path = found.path.trim_start_matches("fixtures/tour/src/").to_owned();
            (path, line, found.rule)
        })
        .collect();
    let expected = EXPECTED.map(|(path, line, rule)| (path.into(), line.into(), rule.into()));
    let mut story = String::new();
    for (path, line, rule) in expected.iter().filter(|one| !found.contains(one)) {
        _ = writeln!(story, "  - expected {path} {rule}\n      {line}");
    }
    for (path, line, rule) in found.iter().filter(|one| !expected.contains(one)) {
        _ = writeln!(story, "  + found    {path} {rule}\n      {line}");
    }
    assert!(story.is_empty(), "\n{story}");
    assert_eq!(found.len(), expected.len(), "a finding came twice: {found:?}");
}
