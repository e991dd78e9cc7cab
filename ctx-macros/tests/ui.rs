//! What `#[context_fn]` accepts, and what it says to what it does not.

#[test]
fn ui() {
    let cases = trybuild::TestCases::new();
    cases.pass("tests/ui/pass/*.rs");
    cases.compile_fail("tests/ui/fail/*.rs");
}

/// A message names what users can look up.
#[test]
fn no_message_names_what_is_private() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/ui/fail");
    let mut seen = 0;
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|extension| extension == "stderr") {
            let text = std::fs::read_to_string(&path).expect("a text");
            assert!(!text.contains("__private"), "{}:\n{text}", path.display());
            seen += 1;
        }
    }
    assert!(seen > 40, "only {seen} messages were found");
}
