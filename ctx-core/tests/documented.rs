//! Every public function says what it costs, and shows how it is used.

use std::fs;
use std::path::{Path, PathBuf};

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else {
            found.push(path);
        }
    }
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
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    let mut seen = 0;
    let mut complaints = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        for (name, docs) in functions(&text) {
            // What the macro's expansion names is no part of the API.
            if name.starts_with("is_context") {
                continue;
            }
            seen += 1;
            let place = format!("{}: {name}", file.display());
            if !docs.contains("```") {
                complaints.push(format!("{place} has no example"));
            }
            let costs = ["Cost:", "cost", "as dear", "For the rest see"];
            if !costs.iter().any(|cost| docs.contains(cost)) {
                complaints.push(format!("{place} does not say what it costs"));
            }
        }
    }
    assert!(seen > 70, "only {seen} functions were found");
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}
