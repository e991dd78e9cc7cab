//! The fixes of every fixture that has some, compared with `NAME.fixed.rs` beside it.

use std::fs;
use std::path::PathBuf;

use crate::harness::{
    Fixture, blessing, ctx_lint, entries, expect_none, fixtures, lint, name, read, root, stderr,
    write,
};

/// The single-file fixtures: a fix changes one file, so one file is enough to show it.
fn single_files() -> Vec<Fixture> {
    fixtures().into_iter().filter(|fixture| !fixture.at.is_dir()).collect()
}

fn record(fixture: &Fixture) -> PathBuf {
    fixture.at.with_extension("fixed.rs")
}

/// The fixture's text after all fixes.
fn fixed(fixture: &Fixture) -> String {
    let dir = fixture.unpack();
    let output = ctx_lint(dir.path())
        .args(["--fix", "--unsafe-fixes"])
        .args(fixture.levels())
        .output()
        .expect("a run");
    assert!(output.status.success(), "{}: {}", fixture.at.display(), stderr(&output));
    assert!(!stderr(&output).contains("is withheld"), "{}", stderr(&output));
    read(&dir.path().join("src/lib.rs"))
}

#[test]
fn fixes_do_what_the_records_say() {
    let mut complaints = Vec::new();
    for fixture in single_files() {
        let (after, record) = (fixed(&fixture), record(&fixture));
        let changed = after != fixture.files["src/lib.rs"];
        let recorded = record.exists().then(|| read(&record));
        let expected = changed.then_some(after);
        if expected == recorded {
            continue;
        }
        if blessing() {
            match expected {
                Some(text) => write(&record, &text),
                None => fs::remove_file(&record).expect("removed"),
            }
        } else {
            complaints.push(format!("{}: look at it with BLESS=1 cargo test", record.display()));
        }
    }
    expect_none(&complaints);
}

#[test]
fn fixed_files_parse_and_offer_no_further_fix() {
    let mut complaints = Vec::new();
    for fixture in single_files().into_iter().filter(|fixture| record(fixture).exists()) {
        let record = record(&fixture);
        let again = Fixture { files: [("src/lib.rs".to_owned(), read(&record))].into(), ..fixture };
        if fixed(&again) != again.files["src/lib.rs"] {
            complaints.push(format!("{}: a second --fix changes it", record.display()));
        }
        let mut flags = again.levels();
        flags.extend(["-W".to_owned(), "syntax_error".to_owned()]);
        let left = lint(again.unpack().path(), &flags);
        let left = left.iter().filter(|found| found.fixable || found.rule == "syntax_error");
        complaints.extend(left.map(|found| format!("{}: still {found:?}", record.display())));
    }
    expect_none(&complaints);
}

#[test]
fn records_stand_beside_their_fixtures() {
    let folders = entries(&root().join("fixtures/rules"));
    let files = folders.iter().flat_map(|folder| entries(folder));
    let orphan = |path: &PathBuf| {
        name(path)
            .strip_suffix(".fixed.rs")
            .is_some_and(|stem| !path.with_file_name(format!("{stem}.rs")).exists())
    };
    let orphans = files.filter(orphan).map(|path| format!("{}: has no fixture", path.display()));
    expect_none(&orphans.collect::<Vec<_>>());
}
