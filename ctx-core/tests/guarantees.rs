//! The table of guarantees is complete: each one that a file states is held by tests that exist.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else {
            found.push(path);
        }
    }
}

/// The guarantees stated at the head of a file, as the table writes them.
fn stated(name: &str, text: &str) -> Vec<(String, String)> {
    if !text.contains("//! Guarantees of this file") {
        return Vec::new();
    }
    let heads = text.lines().filter_map(|line| line.strip_prefix("//! "));
    let numbers = heads.filter_map(|line| line.split_once(". ")).map(|(number, _)| number);
    let numbers = numbers.filter(|number| number.bytes().all(|digit| digit.is_ascii_digit()));
    numbers.map(|number| (format!("`{name}`"), number.to_owned())).collect()
}

#[test]
fn every_guarantee_has_tests() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let table = fs::read_to_string(root.join("docs/guarantees.md")).unwrap();
    let rows: Vec<Vec<&str>> = table
        .lines()
        .filter(|line| line.starts_with("| `"))
        .map(|line| line.split('|').map(str::trim).collect())
        .collect();

    let mut paths = Vec::new();
    files(&root.join("src"), &mut paths);
    let mut promised = BTreeSet::new();
    let mut sources = String::new();
    for path in &paths {
        let text = fs::read_to_string(path).unwrap();
        let name = path.strip_prefix(root.join("src")).unwrap().display().to_string();
        promised.extend(stated(&name.replace('\\', "/"), &text));
        sources.push_str(&text);
    }
    let held: BTreeSet<_> = rows.iter().map(|row| (row[1].to_owned(), row[2].to_owned())).collect();
    assert!(promised.len() > 25, "only {} guarantees were found", promised.len());
    assert_eq!(promised, held);

    let mut tests = Vec::new();
    files(&root.join("tests"), &mut tests);
    sources.extend(tests.iter().map(|path| fs::read_to_string(path).unwrap()));
    for row in rows {
        let names: Vec<_> = row[3].split(", ").map(|name| name.trim_matches('`')).collect();
        for name in names {
            assert!(sources.contains(&format!("fn {name}(")), "there is no test {name}");
        }
    }
}
