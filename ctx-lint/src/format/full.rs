//! The report for people: each finding with the code that it is about, told as a story.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;
use std::io;

use miette::{
    Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteError,
    MietteSpanContents, Severity, SourceCode, SourceSpan, SpanContents, ThemeCharacters,
    ThemeStyles,
};

use rustc_hash::FxHashMap;

use super::{Format, each, finish};
use crate::engine::Report;
use crate::finding::{Cause, Finding, FixKind, Level};
use crate::glyph;
use crate::knowledge::Looked;
use crate::page;
use crate::source::{FileId, Source, Span};

pub(super) static FORMAT: Format = Format { name: "full", write };

/// How wide messages may get before they are wrapped.
const WIDTH: usize = 100;

/// The most lines that a labelled place may cover before only its first line is shown.
const MAX_LINES: usize = 5;

fn write(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    let theme =
        GraphicalTheme { characters: ThemeCharacters::unicode(), styles: ThemeStyles::ansi() };
    let handler = GraphicalReportHandler::new_themed(theme)
        .with_width(WIDTH)
        .with_links(false)
        .with_show_related_as_nested(true);
    let mut excerpts = Excerpts { report, known: BTreeMap::new() };
    let alike = alike(report);
    let (texts, mut unprinted) = each(report, |finding| {
        let mut text = String::new();
        let others = finding.alike().and_then(|key| alike.get(&key));
        if others.is_some_and(|others| !std::ptr::eq(others[0], finding)) {
            return Ok(text);
        }
        excerpts.prepare(finding);
        let shown = Shown::of(&excerpts, finding);
        let rendered = handler.render_report(&mut text, &shown);
        let others = others.map_or_else(String::new, |others| same_cause(report, &others[1..]));
        rendered.map(|()| {
            format!("{}\n\n{}\n{others}\n", head(report, finding), text.trim_matches('\n'))
        })
    });
    for text in texts {
        match text {
            Ok(text) => out.write_all(text.as_bytes())?,
            Err(error) => unprinted.0.push(error.to_string()),
        }
    }
    if report.summary {
        if let Some(line) = explained(report) {
            writeln!(out, "{line}")?;
        }
        writeln!(out, "{}", summary(report))?;
    }
    finish(unprinted)
}

/// The findings of each rule with a cause and a level, in their order.
fn alike(report: &Report) -> FxHashMap<(&str, Level, Cause), Vec<&Finding>> {
    let mut all: FxHashMap<_, Vec<&Finding>> = FxHashMap::default();
    for finding in &report.findings {
        if let Some(key) = finding.alike() {
            all.entry(key).or_default().push(finding);
        }
    }
    all
}

/// The places of findings that a change at the cause of another mends, too; nothing if there are none.
fn same_cause(report: &Report, others: &[&Finding]) -> String {
    if others.is_empty() {
        return String::new();
    }
    let places = others.iter().map(|finding| {
        let source = report.source(finding.file);
        let (line, column) = source.position(finding.span.start);
        format!("    {}:{line}:{column}\n", glyph::path(&source.path))
    });
    let more = glyph::count(others.len(), "more finding");
    format!("\n  {more} with the same cause:\n{}", places.collect::<String>())
}

/// The rule, as a link to its page where a terminal knows links, and the place of the finding itself: what follows may begin
/// with the code of another place.
fn head(report: &Report, finding: &Finding) -> String {
    let source = report.source(finding.file);
    let (line, column) = source.position(finding.span.start);
    let color = if finding.level == Level::Deny { 31 } else { 33 };
    let rule = glyph::line(&finding.rule);
    let link = page::link(&rule);
    format!(
        "\u{1b}]8;;{link}\u{1b}\\\u{1b}[{color}m{rule}\u{1b}[0m\u{1b}]8;;\u{1b}\\ {}:{line}:{column}",
        glyph::path(&source.path)
    )
}

/// How to read more, with a rule that has spoken.
fn explained(report: &Report) -> Option<String> {
    let mut rules: Vec<_> = report.findings.iter().map(|finding| &finding.rule).collect();
    rules.sort();
    rules.dedup();
    let first = rules.first()?;
    let what = if rules.len() == 1 { "this rule" } else { "a rule" };
    Some(format!("For more about {what}, run `ctx-lint explain {}`.", glyph::line(first)))
}

/// The closing line.
fn summary(report: &Report) -> String {
    let files = glyph::count(report.files, "file");
    let found = if report.findings.is_empty() {
        format!("no findings in {files}{}", looked_at(&report.looked))
    } else {
        let findings = glyph::count(report.findings.len(), "finding");
        let (deny, warn) = (report.count(Level::Deny), report.count(Level::Warn));
        format!("{findings} ({deny} deny, {warn} warn) in {files}")
    };
    let counts = report.counts;
    let left = [
        (
            counts.unreached_errors,
            "does not parse and belongs to no target",
            "do not parse and belong to no target",
        ),
        (counts.unopened, "cannot be opened", "cannot be opened"),
        (counts.unread, "outside of it cannot be read", "outside of it cannot be read"),
    ];
    let mut parts = vec![found];
    if report.older > 0 {
        parts.push(format!("{} known from before", glyph::grouped(report.older)));
    }
    for (count, one, many) in left.into_iter().filter(|(count, ..)| *count > 0) {
        parts.push(format!(
            "{} {}",
            glyph::count(count, "file"),
            if count == 1 { one } else { many }
        ));
    }
    if counts.left_out > 0 {
        let modules = glyph::count(counts.left_out, "module");
        parts.push(format!(
            "{modules} left out, since their files are modules too often or too deep"
        ));
    }
    if counts.read < counts.dependencies {
        let (read, all) = (counts.read, counts.dependencies);
        let word = if all == 1 { "dependency" } else { "dependencies" };
        parts.push(format!(
            "{read} of {all} {word} read; for the others run `cargo fetch --locked`"
        ));
    }
    if counts.undecided > 0 {
        parts.push(format!("{} undecided", glyph::count(counts.undecided, "suppression")));
    }
    parts.join("; ")
}

/// What was looked at, so that silence can be trusted.
fn looked_at(looked: &Looked) -> String {
    let mut parts = Vec::new();
    let awaits = looked.awaits;
    if let Some(share) = (awaits.known * 100).checked_div(awaits.all) {
        parts.push(format!("{} ({share} % understood)", glyph::count(awaits.all, "await")));
    }
    if looked.selects > 0 {
        parts.push(format!("{} select!", glyph::grouped(looked.selects)));
    }
    if looked.tasks > 0 {
        parts.push(glyph::count(looked.tasks, "spawned task"));
    }
    if parts.is_empty() {
        parts.push("no awaits".to_owned());
    }
    let dependencies = &looked.dependencies;
    if dependencies.all() > 0 {
        let known = glyph::grouped(dependencies.stubs.len());
        let all = match dependencies.all() {
            1 => "1 dependency".to_owned(),
            all => format!("{} dependencies", glyph::grouped(all)),
        };
        parts.push(format!("{known} of {all} known"));
    }
    format!(": {}", parts.join(", "))
}

/// The texts that are shown otherwise than they are, each made once.
struct Excerpts<'a> {
    report: &'a Report,
    known: BTreeMap<FileId, Option<Excerpt>>,
}

/// A text as it is shown, with an index of its lines.
#[derive(Debug)]
struct Excerpt {
    shown: glyph::Shown,
    source: Source,
}

impl Excerpts<'_> {
    fn prepare(&mut self, finding: &Finding) {
        for file in finding.labels.iter().map(|label| label.file).chain([finding.file]) {
            self.known.entry(file).or_insert_with(|| {
                let source = self.report.source(file);
                let shown = glyph::Shown::of(&source.text)?;
                let source = Source::new(&source.path, shown.text.clone());
                Some(Excerpt { shown, source })
            });
        }
    }

    fn text(&self, file: FileId) -> Text<'_> {
        let excerpt = self.known.get(&file).and_then(Option::as_ref);
        Text { own: self.report.source(file), excerpt }
    }
}

/// A finding, or the part of its story that another file tells, as miette asks for it.
#[derive(Debug)]
struct Shown<'a> {
    message: Cow<'a, str>,
    severity: Severity,
    help: Option<String>,
    source: Text<'a>,
    labels: Vec<LabeledSpan>,
    related: Vec<Self>,
}

impl<'a> Shown<'a> {
    fn of(excerpts: &'a Excerpts<'_>, finding: &'a Finding) -> Self {
        let source = excerpts.text(finding.file);
        let text = (!finding.label.is_empty()).then(|| glyph::line(&finding.label).into_owned());
        let primary = source.shortened(finding.span);
        let mut labels = vec![LabeledSpan::new_primary_with_span(text, primary)];
        let mut related: Vec<(FileId, Self)> = Vec::new();
        for label in &finding.labels {
            let source = excerpts.text(label.file);
            let text = glyph::line(&label.text).into_owned();
            let shown = LabeledSpan::new_with_span(Some(text), source.shortened(label.span));
            if label.file == finding.file {
                labels.push(shown);
            } else if let Some((_, other)) =
                related.iter_mut().find(|(file, _)| *file == label.file)
            {
                other.labels.push(shown);
            } else {
                related.push((label.file, Self::elsewhere(source, shown)));
            }
        }
        let severity =
            if finding.level == Level::Deny { Severity::Error } else { Severity::Warning };
        Self {
            message: glyph::line(&finding.message),
            severity,
            help: help(finding),
            source,
            labels,
            related: related.into_iter().map(|(_, shown)| shown).collect(),
        }
    }

    fn elsewhere(source: Text<'a>, label: LabeledSpan) -> Self {
        Self {
            message: "the story goes on in another file".into(),
            severity: Severity::Advice,
            help: None,
            source,
            labels: vec![label],
            related: Vec::new(),
        }
    }
}

/// What to do, and which flag does it.
fn help(finding: &Finding) -> Option<String> {
    let fix = finding.fix.as_ref().map(|fix| {
        let flag = if fix.kind == FixKind::Safe { "--fix" } else { "--unsafe-fixes" };
        format!("`{flag}` does this: {}", fix.title)
    });
    let parts: Vec<_> =
        [finding.help.clone(), fix, finding.doubt()].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| glyph::lines(&parts.join("\n")).into_owned())
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for Shown<'_> {}

impl Diagnostic for Shown<'_> {
    fn severity(&self) -> Option<Severity> {
        Some(self.severity)
    }

    fn help<'c>(&'c self) -> Option<Box<dyn fmt::Display + 'c>> {
        self.help.as_ref().map(|help| Box::new(help) as Box<dyn fmt::Display>)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(&self.source)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        Some(Box::new(self.labels.iter().cloned()))
    }

    fn related<'c>(&'c self) -> Option<Box<dyn Iterator<Item = &'c dyn Diagnostic> + 'c>> {
        if self.related.is_empty() {
            return None;
        }
        Some(Box::new(self.related.iter().map(|shown| shown as &dyn Diagnostic)))
    }
}

/// A source with its own index of lines: miette's would be searched from the start for every label.
///
/// All places that miette sees are those of what is shown; only the column that it prints is that of the text itself.
#[derive(Debug)]
struct Text<'a> {
    own: &'a Source,
    excerpt: Option<&'a Excerpt>,
}

impl<'a> Text<'a> {
    /// A place that covers many lines is shown by its first one.
    fn shortened(&self, span: Span) -> SourceSpan {
        let (first, last) = (self.own.line(span.start), self.own.line(span.end));
        let end = if last.saturating_sub(first) >= MAX_LINES {
            self.own.line_span(first).end
        } else {
            span.end
        };
        let (start, end) = (span.start as usize, end.max(span.start) as usize);
        let forth = |at| self.excerpt.map_or(at, |excerpt| excerpt.shown.forth(at));
        (forth(start)..forth(end)).into()
    }

    fn source(&self) -> &'a Source {
        self.excerpt.map_or(self.own, |excerpt| &excerpt.source)
    }

    /// The column of a place of what is shown, counted from 0.
    fn column(&self, at: usize) -> usize {
        let own = self.excerpt.map_or(at, |excerpt| excerpt.shown.back(at));
        self.own.position(own as u32).1 - 1
    }
}

impl SourceCode for Text<'_> {
    fn read_span<'c>(
        &'c self,
        span: &SourceSpan,
        before: usize,
        after: usize,
    ) -> Result<Box<dyn SpanContents<'c> + 'c>, MietteError> {
        let source = self.source();
        let end = span.offset() + span.len();
        if end > source.text.len() {
            return Err(MietteError::OutOfBounds);
        }
        // A place that ends with a line break ends on the line that it breaks.
        let last = if span.is_empty() { end } else { end - 1 };
        let first_line = source.line(span.offset() as u32).saturating_sub(before).max(1);
        let last_line = (source.line(last as u32) + after).min(source.line_count());
        let (start, column) = if before == 0 {
            (span.offset(), self.column(span.offset()))
        } else {
            (source.line_span(first_line).start as usize, 0)
        };
        let end = (source.line_span(last_line).end as usize).max(end);
        Ok(Box::new(MietteSpanContents::new_named(
            glyph::path(&source.path),
            &source.text.as_bytes()[start..end],
            (start..end).into(),
            first_line - 1,
            column,
            last_line - first_line + 1,
        )))
    }
}
