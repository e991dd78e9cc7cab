//! A finding as the object that other programs read; the names of its fields are a promise.

use serde::Serialize;

use crate::engine::Report;
use crate::finding::{Confidence, Edit, Finding, FixKind, Level, Standing};
use crate::glyph;
use crate::source::{FileId, Span};

/// One finding. Keys are always there; what is absent is `null`.
#[derive(Debug, Serialize)]
pub(super) struct Record<'a> {
    rule: &'a str,
    level: Level,
    message: &'a str,
    #[serde(flatten)]
    place: Place,
    labels: Vec<Labelled<'a>>,
    confidence: Confidence,
    evidence: Vec<Evidence<'a>>,
    cause: Option<Place>,
    help: Option<&'a str>,
    fix: Option<Fixed<'a>>,
}

/// A range of a file. Lines and columns count from 1, columns in characters (Unicode code points, a byte-order mark not
/// among them); the end is the place after the last character. In a path, a byte that is not UTF-8 is written `\xff`.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct Place {
    pub(super) path: String,
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) end_line: usize,
    pub(super) end_column: usize,
}

#[derive(Debug, Serialize)]
struct Labelled<'a> {
    #[serde(flatten)]
    place: Place,
    message: &'a str,
}

/// A step of a finding, in the order of the story; those that are not proven stand last.
#[derive(Debug, Serialize)]
struct Evidence<'a> {
    standing: Standing,
    #[serde(flatten)]
    place: Place,
    message: &'a str,
}

#[derive(Debug, Serialize)]
struct Fixed<'a> {
    title: &'a str,
    safety: FixKind,
    edits: Vec<Edited<'a>>,
}

/// A replacement; `start` and `end` are bytes of the file, a byte-order mark included.
#[derive(Debug, Serialize)]
struct Edited<'a> {
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    start: u32,
    end: u32,
    text: &'a str,
}

impl Place {
    pub(super) fn of(report: &Report, file: FileId, span: Span) -> Self {
        let source = report.source(file);
        let (line, column) = source.position(span.start);
        let (end_line, end_column) = source.position(span.end);
        Self { path: glyph::path_text(&source.path), line, column, end_line, end_column }
    }

    /// The same with the path from the root of the repository, as services know it.
    pub(super) fn in_repository(report: &Report, file: FileId, span: Span) -> Self {
        let path = glyph::path_text(report.in_repository(file));
        Self { path, ..Self::of(report, file, span) }
    }
}

impl<'a> Record<'a> {
    pub(super) fn of(report: &Report, finding: &'a Finding) -> Self {
        let edit = |edit: &'a Edit| {
            let place = Place::of(report, finding.file, edit.span);
            let Place { line, column, end_line, end_column, .. } = place;
            let Span { start, end } = edit.span;
            Edited { line, column, end_line, end_column, start, end, text: &edit.text }
        };
        let primary = (!finding.label.is_empty()).then_some((
            finding.file,
            finding.span,
            finding.label.as_str(),
        ));
        let others =
            finding.labels.iter().map(|label| (label.file, label.span, label.text.as_str()));
        let places: Vec<_> = primary.into_iter().chain(others).collect();
        let proven = places.iter().map(|&(file, span, text)| (Standing::Proven, file, span, text));
        let open = finding.open.iter();
        let open = open.map(|step| (step.standing, step.file, step.span, step.text.as_str()));
        let evidence = proven.chain(open).map(|(standing, file, span, message)| Evidence {
            standing,
            place: Place::of(report, file, span),
            message,
        });
        let labels = places.iter().map(|&(file, span, message)| Labelled {
            place: Place::of(report, file, span),
            message,
        });
        Record {
            rule: &finding.rule,
            level: finding.level,
            message: &finding.message,
            place: Place::of(report, finding.file, finding.span),
            labels: labels.collect(),
            confidence: finding.confidence(),
            evidence: evidence.collect(),
            cause: finding.cause.map(|cause| Place::of(report, cause.file, cause.span)),
            help: finding.help.as_deref(),
            fix: finding.fix.as_ref().map(|fix| Fixed {
                title: &fix.title,
                safety: fix.kind,
                edits: fix.edits.iter().map(edit).collect(),
            }),
        }
    }
}
