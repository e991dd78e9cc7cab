//! What an option says when ctx-core was built without what it needs.

mod scratch;

use scratch::{Scratch, here};

/// One error an option, there, and none besides.
#[test]
fn span_without_tracing() {
    let mut workspace = Scratch::new("features");
    let functions = here().join("tests/features/span.rs").display().to_string();
    workspace.package("bare", "2024", &[], &format!("[lib]\npath = {functions:?}\n"));
    let output = workspace.cargo(&["check", "--package", "bare", "--message-format", "short"]);
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success(), "it compiles");
    let errors: Vec<_> = told.lines().filter(|line| line.contains(": error")).collect();
    let [first, second] = errors[..] else { panic!("not one error an option:\n{told}") };
    for (error, place) in [(first, "span.rs:3:14"), (second, "span.rs:8:14")] {
        let what =
            format!("{place}: error: the option `span` needs the feature `tracing` of ctx-core");
        assert!(error.contains(&what), "{told}");
    }
}
