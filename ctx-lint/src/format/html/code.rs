//! Code on the page: the lines of a finding's story, and its fix as a diff.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use similar::{ChangeTag, TextDiff};

use super::{escaped, prose};
use crate::engine::Report;
use crate::finding::{Edit, Finding, Fix};
use crate::fix::edited;
use crate::glyph;
use crate::source::{FileId, Source, Span};

/// The most lines of one place that are shown.
const MAX_LINES: usize = 8;

/// How many lines are shown around a place.
const AROUND: usize = 1;

/// A place of the story.
struct Place<'a> {
    span: Span,
    text: &'a str,
    is_primary: bool,
}

/// The code of all places of a finding, a table for each file.
pub(super) fn story(report: &Report, finding: &Finding) -> String {
    let primary = Place { span: finding.span, text: &finding.label, is_primary: true };
    let mut files: Vec<(FileId, Vec<Place<'_>>)> = vec![(finding.file, vec![primary])];
    for label in &finding.labels {
        let place = Place { span: label.span, text: &label.text, is_primary: false };
        match files.iter_mut().find(|(file, _)| *file == label.file) {
            Some((_, places)) => places.push(place),
            None => files.push((label.file, vec![place])),
        }
    }
    let mut out = String::new();
    for (at, (file, places)) in files.iter().enumerate() {
        let source = report.source(*file);
        if at > 0 {
            let path = escaped(&glyph::path(source.path()));
            _ = writeln!(out, "<p class=\"file\">{path}</p>");
        }
        out.push_str(&table(source, places));
    }
    out
}

fn table(source: &Source, places: &[Place<'_>]) -> String {
    let mut lines = BTreeSet::new();
    let mut notes: BTreeMap<usize, Vec<&Place<'_>>> = BTreeMap::new();
    for place in places {
        let (first, last) = (source.line(place.span.start), source.line(place.span.end));
        let last = last.min(first + MAX_LINES);
        lines
            .extend(first.saturating_sub(AROUND).max(1)..=(last + AROUND).min(source.line_count()));
        if !place.text.is_empty() {
            notes.entry(first).or_default().push(place);
        }
    }
    let mut out = "<table class=\"code\"><tbody>\n".to_owned();
    let mut before = None;
    for line in lines {
        if before.is_some_and(|before| before + 1 < line) {
            out.push_str("<tr class=\"gap\"><td></td><td>⋮</td></tr>\n");
        }
        before = Some(line);
        _ = writeln!(out, "<tr><td>{line}</td><td>{}</td></tr>", marked(source, line, places));
        for place in notes.get(&line).into_iter().flatten() {
            let class = if place.is_primary { "note primary" } else { "note" };
            let span = source.line_span(line);
            let lead = source.slice(Span::new(span.start, place.span.start)).chars();
            let indent: String = lead.map(|c| if c == '\t' { '\t' } else { ' ' }).collect();
            _ = writeln!(
                out,
                "<tr class=\"{class}\"><td></td><td>{indent}↑ {}</td></tr>",
                prose(place.text)
            );
        }
    }
    out.push_str("</tbody></table>\n");
    out
}

/// A line with its places marked.
fn marked(source: &Source, line: usize, places: &[Place<'_>]) -> String {
    let own = source.line_span(line);
    let text = source.slice(own);
    let indent = own.start + (text.len() - text.trim_start().len()) as u32;
    // What a place covers of an indentation is nothing to look at.
    let mut cuts = BTreeSet::from([own.start, indent, own.end]);
    for place in places {
        cuts.extend([place.span.start, place.span.end].map(|at| at.clamp(own.start, own.end)));
    }
    let cuts: Vec<u32> = cuts.into_iter().collect();
    let mut out = String::new();
    for pair in cuts.windows(2) {
        let span = Span::new(pair[0], pair[1]);
        let covers = |place: &&Place<'_>| place.span.contains(span) && indent <= span.start;
        let text = escaped(source.slice(span));
        match places.iter().filter(covers).map(|place| place.is_primary).max() {
            Some(true) => _ = write!(out, "<mark class=\"primary\">{text}</mark>"),
            Some(false) => _ = write!(out, "<mark>{text}</mark>"),
            None => out.push_str(&text),
        }
    }
    out
}

/// What a fix changes.
pub(super) fn diff(source: &Source, fix: &Fix) -> String {
    let edits: Vec<&Edit> = fix.edits.iter().collect();
    let after = edited(&source.text, &edits);
    let diff = TextDiff::from_lines(source.text.as_str(), after.as_str());
    let mut out = format!("<details><summary>fix: {}</summary>\n", prose(&fix.title));
    out.push_str("<table class=\"code\"><tbody>\n");
    for group in diff.grouped_ops(AROUND) {
        for change in group.iter().flat_map(|op| diff.iter_changes(op)) {
            let (class, sign) = match change.tag() {
                ChangeTag::Delete => ("old", '-'),
                ChangeTag::Insert => ("new", '+'),
                ChangeTag::Equal => ("", ' '),
            };
            let number = change.old_index().or(change.new_index()).map_or(0, |at| at + 1);
            let text = escaped(change.value().trim_end_matches(['\n', '\r']));
            _ = writeln!(out, "<tr class=\"{class}\"><td>{number}</td><td>{sign} {text}</td></tr>");
        }
    }
    out.push_str("</tbody></table></details>\n");
    out
}
