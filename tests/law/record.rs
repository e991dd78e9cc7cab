//! What a run has found, in the places of the tree that its copy was made of.

use std::path::Path;

use serde_json::{Map, Value};

use crate::harness::{ctx_lint, stderr, stdout};
use crate::pieces::Moved;
use crate::tree::{Copy, clean};

/// Runs the real command in a folder, and gives each finding whole, sorted.
pub(crate) fn findings(
    copy: &Copy,
    here: &Path,
    flags: &[String],
    paths: &[String],
) -> Vec<String> {
    let mut command = ctx_lint(here);
    command.args([
        "check",
        "--output-format",
        "json-lines",
        "--no-ignore",
        "--in-tests",
        "-W",
        "all",
        "--confidence",
        "low",
    ]);
    let output = command.args(flags).arg("--").args(paths).output().expect("a run");
    let printed = stderr(&output);
    assert!(matches!(output.status.code(), Some(0 | 1)), "could not run:\n{printed}");
    let text = stdout(&output);
    let mut found: Vec<String> = text.lines().map(|line| back(copy, here, line)).collect();
    found.sort();
    found
}

/// One finding in the places of the old tree.
fn back(copy: &Copy, here: &Path, line: &str) -> String {
    let mut value: Value = serde_json::from_str(line).expect("a JSON object a line");
    let object = value.as_object_mut().expect("an object");
    let file = path_back(copy, here, object);
    place_back(file, object);
    for list in ["labels", "evidence"] {
        for place in object[list].as_array_mut().expect("a list") {
            let place = place.as_object_mut().expect("an object");
            let file = path_back(copy, here, place);
            place_back(file, place);
        }
    }
    if let Some(cause) = object["cause"].as_object_mut() {
        let file = path_back(copy, here, cause);
        place_back(file, cause);
    }
    if let Some(edits) = object["fix"].get_mut("edits").and_then(Value::as_array_mut) {
        for edit in &mut *edits {
            let edit = edit.as_object_mut().expect("an object");
            let (start, end) = (number(edit, "start"), number(edit, "end"));
            let old = file.back(start..end);
            place_back(file, edit);
            edit.insert("start".to_owned(), old.start.into());
            edit.insert("end".to_owned(), old.end.into());
        }
        // Edits are a set: they do not overlap, and are given in the order of the text.
        edits.sort_by_key(|edit| edit["start"].as_u64());
    }
    value.to_string()
}

fn path_back<'c>(copy: &'c Copy, here: &Path, object: &mut Map<String, Value>) -> &'c Moved {
    let path = object["path"].as_str().expect("a path");
    let path = clean(&here.join(path));
    let inside = path.strip_prefix(&copy.root).expect("a file of the tree");
    let (old, moved) = copy.files.get(inside).unwrap_or_else(|| panic!("{}", path.display()));
    object.insert("path".to_owned(), old.to_string_lossy().into());
    moved
}

fn place_back(file: &Moved, object: &mut Map<String, Value>) {
    let start = file.offset(number(object, "line"), number(object, "column"));
    let end = file.offset(number(object, "end_line"), number(object, "end_column"));
    let old = file.back(start..end);
    let (line, column) = file.old_position(old.start);
    let (end_line, end_column) = file.old_position(old.end);
    let numbers =
        [("line", line), ("column", column), ("end_line", end_line), ("end_column", end_column)];
    for (key, number) in numbers {
        object.insert(key.to_owned(), number.into());
    }
}

fn number(object: &Map<String, Value>, key: &str) -> usize {
    object[key].as_u64().and_then(|number| number.try_into().ok()).expect("a number")
}
