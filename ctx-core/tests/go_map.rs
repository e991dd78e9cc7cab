//! The table of Go's tests names tests that exist, and every one that bears a Go name is in it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The words of a text that name a test after one of Go's.
fn names(text: &str, before: &str, after: char) -> BTreeSet<String> {
    let starts = text.match_indices(before).map(|(at, _)| &text[at + before.len()..]);
    let names = starts.map(|rest| rest.split(after).next().unwrap_or_default().to_owned());
    names.filter(|name| name.starts_with("go_test") || name.starts_with("go_example")).collect()
}

#[test]
fn the_table_of_go_tests_is_complete() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let table = fs::read_to_string(root.join("docs/go-context-tests.md")).unwrap();
    let mut sources = fs::read_to_string(root.join("src/tests.rs")).unwrap();
    for file in fs::read_dir(root.join("tests")).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            sources.push_str(&fs::read_to_string(path).unwrap());
        }
    }
    assert_eq!(names(&table, "`", '`'), names(&sources, "\nfn ", '('));
    let rows = table.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| Go"));
    assert_eq!(rows.count(), 39 + 23 + 7, "tests, subtests and examples of Go 1.27");
}
