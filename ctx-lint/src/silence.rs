//! Writes a suppression for each finding of a report: for a code base that is to be held to a rule from now on.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use crate::builtin;
use crate::engine::Report;
use crate::finding::Finding;
use crate::fix::Change;
use crate::lex::comments;
use crate::note::MARKER;
use crate::source::{FileId, Source};
use crate::suppress;

/// The texts with their suppressions, and the findings for which none can be written.
pub fn add<'r>(report: &'r Report, reason: &str) -> (BTreeMap<PathBuf, Change>, Vec<&'r Finding>) {
    let mut lines: BTreeMap<(FileId, usize), Vec<&Finding>> = BTreeMap::new();
    let mut left = Vec::new();
    for finding in &report.findings {
        // What is wrong with a suppression or with the text itself is corrected, and not silenced.
        if builtin::RULES.iter().any(|rule| rule.name == finding.rule) {
            left.push(finding);
            continue;
        }
        let line = report.source(finding.file).line(finding.span.start);
        lines.entry((finding.file, line)).or_default().push(finding);
    }
    let mut changed: BTreeMap<PathBuf, Change> = BTreeMap::new();
    // From the end of a file to its start, so that places further up stay as they are.
    for ((file, line), findings) in lines.into_iter().rev() {
        let source = report.source(file);
        let change = changed.entry(source.path.clone()).or_insert_with(|| Change {
            before: source.text.clone(),
            after: source.text.clone(),
            fixes: 0,
        });
        let names: BTreeSet<_> = findings.iter().map(|finding| finding.rule.as_str()).collect();
        let names = names.into_iter().collect::<Vec<_>>().join(", ");
        let comment = format!("// {MARKER} allow({names}) {reason}");
        let starts: Vec<u32> = findings.iter().map(|finding| finding.span.start).collect();
        match above(source, line, &comment, &starts, &change.after)
            .or_else(|| behind(source, line, &comment, &change.after))
        {
            Some(text) => {
                change.after = text;
                change.fixes += findings.len();
            }
            None => left.extend(findings),
        }
    }
    changed.retain(|_, change| change.before != change.after);
    (changed, left)
}

/// The text with the comment on a line of its own, where it covers the findings there.
fn above(
    source: &Source,
    line: usize,
    comment: &str,
    starts: &[u32],
    text: &str,
) -> Option<String> {
    let own = source.line_span(line);
    let code = source.slice(own);
    let indent = &code[..code.len() - code.trim_start().len()];
    let end = if text[own.end as usize..].starts_with("\r\n") { "\r\n" } else { "\n" };
    let inserted = format!("{indent}{comment}{end}");
    let text = inserted_at(text, own.start, &inserted);
    let at = own.start + indent.len() as u32;
    let written = comments(&text).into_iter().find(|one| one.span.start == at)?;
    let covers = suppress::following(&text, written.span.end);
    let moved = starts.iter().map(|start| start + inserted.len() as u32);
    let mut moved = moved.filter(|&start| start < covers.start || covers.end < start);
    (written.own_line && moved.next().is_none()).then_some(text)
}

/// The text with the comment at the end of the line, where a comment can stand there.
fn behind(source: &Source, line: usize, comment: &str, text: &str) -> Option<String> {
    let own = source.line_span(line);
    let text = inserted_at(text, own.end, &format!(" {comment}"));
    let written = comments(&text).into_iter().find(|one| one.span.start == own.end + 1)?;
    (!written.own_line).then_some(text)
}

fn inserted_at(text: &str, at: u32, inserted: &str) -> String {
    let (before, after) = text.split_at(at as usize);
    format!("{before}{inserted}{after}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(text: &str) -> Source {
        Source::new("a.rs", text)
    }

    #[test]
    fn a_comment_stands_where_it_covers_the_finding() {
        let text = "fn f() {\n    let a = b(\n        c(),\n    );\n}\n";
        let of = |what: &str| text.find(what).expect("in the text") as u32;
        let own = source(text);
        let comment = "// ctx-lint: allow(x) why";
        let with = above(&own, 2, comment, &[of("b(")], text).expect("above the statement");
        assert!(with.contains("    // ctx-lint: allow(x) why\n    let a"), "{with}");
        let with = above(&own, 3, comment, &[of("c()")], text).expect("above the argument");
        assert!(with.contains("        // ctx-lint: allow(x) why\n        c(),"), "{with}");
        let with = behind(&own, 2, comment, text).expect("at the end of the line");
        assert!(with.contains("let a = b( // ctx-lint: allow(x) why\n"), "{with}");
    }

    #[test]
    fn strings_are_left_alone() {
        let text = "fn f() {\n    g(\"a\n    b\n    c\", h());\n}\n";
        let own = source(text);
        assert_eq!(above(&own, 3, "// x", &[20], text), None);
        assert_eq!(behind(&own, 3, "// x", text), None);
        let text = "fn f() {\r\n    g();\r\n}\r\n";
        let own = source(text);
        let at = text.find("g()").expect("there") as u32;
        let with = above(&own, 2, "// x", &[at], text).expect("above");
        assert_eq!(with, "fn f() {\r\n    // x\r\n    g();\r\n}\r\n");
    }
}
