//! The guide in `docs/guide` shows code that runs and findings that are found, and leads on to both.
//!
//! ```text
//! <!-- excerpt: PATH#NAME -->    what stands in PATH between `// ANCHOR: NAME` and `// ANCHOR_END: NAME`
//! <!-- excerpt: PATH -->         the whole of PATH
//! <!-- findings: PATH -->        what `ctx-lint PATH` prints
//! ```
//!
//! The block of code after a marker is a record: `BLESS=1 cargo test` writes it.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::harness::{
    Fixture, blessing, ctx_lint, entries, expect_none, findings, is_rust, name, read, root, stdout,
    write,
};

const FENCE: &str = "```";

/// The chapters by file name, without the table of contents.
fn chapters() -> BTreeMap<String, String> {
    let pages = entries(&root().join("docs/guide")).into_iter();
    let pages = pages.map(|path| (name(&path), read(&path)));
    pages.filter(|(file, _)| file != "README.md").collect()
}

fn examples() -> Vec<PathBuf> {
    let mut examples = entries(&root().join("ctx-core/examples"));
    examples.retain(|path| is_rust(path));
    examples
}

/// What a marker asks for, as a whole block of code; `None` when the line is no marker.
fn block(line: &str) -> Option<Result<String, String>> {
    let (kind, target) = line.strip_prefix("<!-- ")?.strip_suffix(" -->")?.split_once(": ")?;
    let (language, text) = match kind {
        "excerpt" => ("rust", excerpt(target)),
        "findings" => ("text", printed(target)),
        _ => return None,
    };
    Some(text.map(|text| format!("{FENCE}{language}\n{}\n{FENCE}\n", text.trim_end())))
}

fn excerpt(target: &str) -> Result<String, String> {
    let (path, anchor) = target.split_once('#').unwrap_or((target, ""));
    let path = root().join(path);
    if !path.is_file() {
        return Err(format!("there is no `{target}`"));
    }
    let text = without_marks(&read(&path));
    if anchor.is_empty() {
        return Ok(text);
    }
    let is = |line: &&str, mark: &str| line.trim() == format!("// {mark}: {anchor}");
    let lines = text.lines().skip_while(|line| !is(line, "ANCHOR")).skip(1);
    let lines: Vec<_> = lines.take_while(|line| !is(line, "ANCHOR_END")).collect();
    if lines.is_empty() {
        return Err(format!("there is no `{target}`"));
    }
    let indent = |line: &&str| line.len() - line.trim_start().len();
    let margin = lines.iter().filter(|line| !line.is_empty()).map(indent).min().unwrap_or(0);
    let lines: Vec<_> = lines.iter().map(|line| line.get(margin..).unwrap_or_default()).collect();
    Ok(lines.join("\n"))
}

/// A text without the marks of fixtures, which are nothing to readers.
fn without_marks(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let kept = line.find("//~").map_or(line, |at| line[..at].trim_end());
        if !kept.is_empty() || kept == line {
            out.push_str(kept);
            out.push('\n');
        }
    }
    out
}

fn printed(path: &str) -> Result<String, String> {
    let dir = tempfile::tempdir().expect("a temporary folder");
    write(&dir.path().join(path), &without_marks(&read(&root().join(path))));
    let report = stdout(&ctx_lint(dir.path()).arg(path).output().expect("a run"));
    // What closes the report says no more than what stands above it.
    let lines: Vec<_> = report.trim_end().lines().map(str::trim_end).collect();
    match lines.as_slice() {
        [findings @ .., _, _] if !findings.is_empty() => {
            Ok(findings.join("\n").trim_end().to_owned())
        }
        _ => Err(format!("ctx-lint finds nothing in `{path}`")),
    }
}

/// A page with the blocks after its markers as they should be.
fn filled(file: &str, page: &str, complaints: &mut Vec<String>) -> String {
    let mut out = String::new();
    let mut lines = page.lines().peekable();
    while let Some(line) = lines.next() {
        out += line;
        out.push('\n');
        let block = match block(line) {
            Some(Ok(block)) => block,
            Some(Err(complaint)) => {
                complaints.push(format!("docs/guide/{file}: {complaint}"));
                continue;
            }
            None if line.starts_with("```rust") => {
                complaints.push(format!("docs/guide/{file}: `{line}` has no marker before it"));
                continue;
            }
            None => continue,
        };
        if lines.next_if(|next| next.starts_with(FENCE)).is_some() {
            lines.by_ref().find(|line| line.starts_with(FENCE));
        }
        out += &block;
    }
    out
}

#[test]
fn excerpts_are_in_step() {
    let mut complaints = Vec::new();
    for (file, page) in chapters() {
        let filled = filled(&file, &page, &mut complaints);
        if filled == page {
            continue;
        }
        if blessing() {
            write(&root().join("docs/guide").join(&file), &filled);
        } else {
            complaints.push(format!("docs/guide/{file}: out of step; run BLESS=1 cargo test"));
        }
    }
    expect_none(&complaints);
}

#[test]
fn bad_forms_are_found_fault_with() {
    let mut complaints = Vec::new();
    for path in entries(&root().join("fixtures/guide")) {
        let file = format!("fixtures/guide/{}", name(&path));
        let run = ctx_lint(root()).args([file.as_str(), "--output-format", "json-lines"]).output();
        let found = findings(&stdout(&run.expect("a run")));
        let fixture = Fixture::of_texts("guide", path.clone(), [(file, read(&path))].into());
        complaints.extend(fixture.compare(&found).err());
    }
    expect_none(&complaints);
}

/// Nothing that is shown to run is left out, and nobody is left alone with it.
#[test]
fn chapters_lead_to_examples_and_rules() {
    let chapters = chapters();
    let contents = read(&root().join("docs/guide/README.md"));
    let all: String = chapters.values().map(String::as_str).collect();
    let mut complaints = Vec::new();
    for (file, page) in &chapters {
        let mut expect = |holds: bool, what: &str| {
            if !holds {
                complaints.push(format!("docs/guide/{file}: {what}"));
            }
        };
        expect(contents.contains(&format!("({file})")), "name it in README.md");
        expect(page.contains("](../../ctx-core/examples/"), "link to the example");
        expect(page.contains("](../rules/"), "link to the rules that catch the mistakes");
    }
    for path in examples() {
        let at = format!("ctx-core/examples/{}", name(&path));
        if !all.contains(&format!("](../../{at})")) {
            complaints.push(format!("{at}: no chapter links to it"));
        }
        for line in read(&path).lines() {
            let anchor = line.trim().strip_prefix("// ANCHOR: ");
            let shown = anchor.is_none_or(|anchor| all.contains(&format!("{at}#{anchor} -->")));
            if !shown {
                complaints.push(format!("{at}: no chapter shows `{}`", anchor.unwrap_or_default()));
            }
        }
    }
    expect_none(&complaints);
}

#[test]
fn a_marker_brings_its_block_whether_one_is_there_or_not() {
    let path = "tests/guide.rs#here";
    // ANCHOR: here
    let indented = true;
    // ANCHOR_END: here
    assert!(indented);
    let block = format!("<!-- excerpt: {path} -->\n```rust\nlet indented = true;\n```\n");
    let marker = format!("<!-- excerpt: {path} -->\n");
    let old = format!("{marker}```rust\nlet it = old;\n```\nAnd on.\n");
    let mut complaints = Vec::new();
    assert_eq!(filled("a.md", &marker, &mut complaints), block);
    assert_eq!(filled("a.md", &old, &mut complaints), format!("{block}And on.\n"));
    assert_eq!(complaints, [""; 0]);

    filled("a.md", "<!-- excerpt: tests/guide.rs#nowhere -->\n", &mut complaints);
    filled("a.md", "```rust\n```\n", &mut complaints);
    assert_eq!(complaints.len(), 2, "{complaints:?}");
}
