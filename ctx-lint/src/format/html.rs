//! One page that needs nothing else: the findings of a run by rule, crate and confidence, each with the code of its story and its fix.

mod code;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io;

use super::{Format, each, finish};
use crate::engine::Report;
use crate::finding::{Finding, Level, Standing};
use crate::glyph;
use crate::page::{self, Page};
use crate::project::Packages;
use crate::source::absolute;

pub(super) static FORMAT: Format = Format { name: "html", write };

const STYLE: &str = include_str!("html/style.css");

fn write(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    let packages = Packages::default();
    let (shown, unprinted) = each(report, |finding| {
        (finding, krate(report, finding, &packages), article(report, finding))
    });
    let (mut rules, mut crates) = (BTreeMap::new(), BTreeMap::new());
    let mut confidences = BTreeMap::new();
    for (finding, krate, _) in &shown {
        *rules.entry(finding.rule.as_str()).or_insert(0_usize) += 1;
        *crates.entry(krate.as_str()).or_insert(0_usize) += 1;
        *confidences.entry(finding.confidence()).or_insert(0_usize) += 1;
    }
    writeln!(out, "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">")?;
    writeln!(out, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")?;
    writeln!(out, "<title>ctx-lint</title>\n<style>\n{STYLE}</style>\n</head>\n<body>")?;
    let (deny, warn) = (report.count(Level::Deny), report.count(Level::Warn));
    let (findings, files) =
        (glyph::count(report.findings.len(), "finding"), glyph::count(report.files, "file"));
    writeln!(out, "<h1>ctx-lint</h1>\n<p>{findings} ({deny} deny, {warn} warn) in {files}</p>")?;
    if !shown.is_empty() {
        writeln!(out, "<div class=\"tables\">")?;
        table(
            out,
            "rule",
            rules.iter().map(|(rule, count)| {
                let rule = escaped(rule);
                (format!("<a href=\"#{rule}\">{rule}</a>"), *count)
            }),
        )?;
        table(out, "crate", crates.iter().map(|(krate, count)| (escaped(krate), *count)))?;
        let confidences = confidences.iter();
        table(out, "confidence", confidences.map(|(own, count)| (own.to_string(), *count)))?;
        writeln!(out, "</div>")?;
    }
    for rule in rules.keys() {
        let title = crate::builtin::find(rule).map(|rule| Page::of(rule).title).unwrap_or_default();
        let (name, title) = (escaped(rule), prose(&title));
        let link = escaped(&page::link(rule));
        writeln!(
            out,
            "<section id=\"{name}\">\n<h2><a href=\"{link}\">{name}</a></h2>\n<p>{title}</p>"
        )?;
        for (.., text) in shown.iter().filter(|(finding, ..)| finding.rule == **rule) {
            out.write_all(text.as_bytes())?;
        }
        writeln!(out, "</section>")?;
    }
    writeln!(out, "</body>\n</html>")?;
    finish(unprinted)
}

fn table(
    out: &mut dyn io::Write,
    what: &str,
    rows: impl Iterator<Item = (String, usize)>,
) -> io::Result<()> {
    let mut rows: Vec<_> = rows.collect();
    rows.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    writeln!(out, "<table><thead><tr><th>{what}</th><th>findings</th></tr></thead><tbody>")?;
    for (name, count) in rows {
        writeln!(out, "<tr><td>{name}</td><td>{}</td></tr>", glyph::grouped(count))?;
    }
    writeln!(out, "</tbody></table>")
}

/// The crate that a finding is in.
fn krate(report: &Report, finding: &Finding, packages: &Packages) -> String {
    let file = absolute(report.source(finding.file).path());
    packages.of(&file).map_or_else(|| "(no package)".to_owned(), |package| package.name.clone())
}

/// One finding.
fn article(report: &Report, finding: &Finding) -> String {
    let source = report.source(finding.file);
    let (line, column) = source.position(finding.span.start);
    let place = format!("{}:{line}:{column}", glyph::path(source.path()));
    let level = finding.level;
    let mut text = format!(
        "<article class=\"{level}\">\n<h3>{}</h3>\n<p class=\"place\">{level} · {} confidence · {}</p>\n",
        prose(&finding.message),
        finding.confidence(),
        escaped(&place)
    );
    text.push_str(&code::story(report, finding));
    if let Some(help) = &finding.help {
        let help = prose(help).replace('\n', "<br>");
        _ = writeln!(text, "<p class=\"help\">{help}</p>");
    }
    for step in &finding.open {
        let source = report.source(step.file);
        let (line, _) = source.position(step.span.start);
        let place = format!("{}:{line}", glyph::path(source.path()));
        _ = writeln!(
            text,
            "<p class=\"open\">{}: {} <span class=\"place\">{}</span></p>",
            if step.standing == Standing::Assumed { "assumed" } else { "inferred" },
            prose(&step.text),
            escaped(&place)
        );
    }
    if let Some(fix) = &finding.fix {
        text.push_str(&code::diff(source, fix));
    }
    text.push_str("</article>\n");
    text
}

/// A text in which nothing is markup, and nothing is obeyed.
fn escaped(text: &str) -> String {
    let text = glyph::lines(text);
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
    out
}

/// A text with code in backticks.
fn prose(text: &str) -> String {
    let text = escaped(text);
    let parts = text.split('`').enumerate();
    let closed = text.matches('`').count().is_multiple_of(2);
    let part = |(at, part): (usize, &str)| match at % 2 {
        1 if closed => format!("<code>{part}</code>"),
        1 => format!("`{part}"),
        _ => part.to_owned(),
    };
    parts.map(part).collect()
}
