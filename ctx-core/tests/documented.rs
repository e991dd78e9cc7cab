//! What the sources say of themselves: every public function tells its cost and shows its use, and every guarantee is
//! held by tests that exist.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The names, below the crate's own folder, and the texts of all files in one of its folders.
fn files(folder: &str) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut folders = vec![root.clone()];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(folder).expect("a folder");
        for path in entries.map(|entry| entry.expect("an entry").path()) {
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push((below(&root, &path), fs::read_to_string(path).expect("a text")));
            }
        }
    }
    found
}

fn below(root: &Path, path: &Path) -> String {
    let name = path.strip_prefix(root).expect("it was found there");
    name.display().to_string().replace('\\', "/")
}

/// The documentation of the public functions in a file, each with its name.
fn functions(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut docs = String::new();
    for line in text.lines().map(str::trim) {
        if let Some(rest) = line.strip_prefix("///") {
            docs.push_str(rest);
            docs.push('\n');
            continue;
        }
        let words = line.strip_prefix("pub ").unwrap_or_default();
        let words = ["const ", "async "]
            .iter()
            .fold(words, |words, word| words.strip_prefix(word).unwrap_or(words));
        if let Some(rest) = words.strip_prefix("fn ") {
            let name = rest.split(['(', '<']).next().unwrap_or_default();
            found.push((name.to_owned(), std::mem::take(&mut docs)));
        }
        // Attributes stand between the documentation and its function, some on several lines.
        if line.is_empty() || line.ends_with('}') || line.ends_with(';') {
            docs.clear();
        }
    }
    found
}

#[test]
fn public_functions_tell_their_cost_and_show_an_example() {
    let mut seen = 0;
    let mut complaints = Vec::new();
    for (file, text) in files("src") {
        // What the macro's expansion names is no part of the API.
        if file == "__private.rs" {
            continue;
        }
        for (name, docs) in functions(&text) {
            seen += 1;
            let place = format!("{file}: {name}");
            if !docs.contains("```") {
                complaints.push(format!("{place} has no example"));
            }
            let costs = ["Cost:", "cost", "For everything else"];
            if !costs.iter().any(|cost| docs.contains(cost)) {
                complaints.push(format!("{place} does not say what it costs"));
            }
        }
    }
    assert!(seen > 70, "only {seen} functions were found");
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
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
    let table = fs::read_to_string(root.join("docs/guarantees.md")).expect("the table");
    let rows: Vec<Vec<&str>> = table
        .lines()
        .filter(|line| line.starts_with("| `"))
        .map(|line| line.split('|').map(str::trim).collect())
        .collect();

    let (sources, tests) = (files("src"), files("tests"));
    let promised: BTreeSet<_> =
        sources.iter().flat_map(|(name, text)| stated(name, text)).collect();
    let held: BTreeSet<_> = rows.iter().map(|row| (row[1].to_owned(), row[2].to_owned())).collect();
    assert!(promised.len() > 25, "only {} guarantees were found", promised.len());
    assert_eq!(promised, held);

    for row in rows {
        let names: Vec<_> = row[3].split(", ").map(|name| name.trim_matches('`')).collect();
        for name in names {
            let name = format!("fn {name}(");
            let found = sources.iter().chain(&tests).any(|(_, text)| text.contains(&name));
            assert!(found, "there is no test {name}");
        }
    }
}
