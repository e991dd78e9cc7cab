//! Findings as the protocol's diagnostics.

use lsp_types::{
    CodeDescription, Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, Location,
    NumberOrString,
};

use super::analysis::{Analysis, Document};
use super::place::{Encoding, uri_of};
use crate::fault::Fault;
use crate::finding::{Finding, Level};
use crate::page;

/// The name under which editors show where a diagnostic comes from.
pub(super) const SOURCE: &str = "ctx-lint";

/// The diagnostics of every open document; those without any must be told so.
pub(super) fn diagnostics(
    analysis: &Analysis,
    encoding: Encoding,
) -> Vec<(&Document, Vec<Diagnostic>)> {
    let of = |document: &Document| {
        let found = analysis.findings(&document.path);
        found.filter_map(|finding| diagnostic(analysis, finding, encoding)).collect()
    };
    analysis.documents().iter().map(|document| (document, of(document))).collect()
}

/// One finding, with the places of its story.
pub(super) fn diagnostic(
    analysis: &Analysis,
    finding: &Finding,
    encoding: Encoding,
) -> Option<Diagnostic> {
    let source = analysis.source(finding.file)?;
    let related = finding.labels.iter().filter_map(|label| {
        let source = analysis.source(label.file)?;
        let location =
            Location { uri: uri_of(source.path())?, range: encoding.range(source, label.span) };
        Some(DiagnosticRelatedInformation { location, message: label.text.clone() })
    });
    let related: Vec<_> = related.collect();
    let level = if finding.level == Level::Deny {
        DiagnosticSeverity::ERROR
    } else {
        DiagnosticSeverity::WARNING
    };
    let href = page::link(&finding.rule).parse().ok();
    Some(Diagnostic {
        range: encoding.range(source, finding.span),
        severity: Some(level),
        code: Some(NumberOrString::String(finding.rule.clone())),
        code_description: href.map(|href| CodeDescription { href }),
        source: Some(SOURCE.to_owned()),
        message: message_of(finding),
        related_information: (!related.is_empty()).then_some(related),
        ..Diagnostic::default()
    })
}

fn message_of(finding: &Finding) -> String {
    let mut message = finding.message.clone();
    let label = (!finding.label.is_empty()).then(|| finding.label.clone());
    for more in [label, finding.help.clone(), finding.doubt()].into_iter().flatten() {
        message.push('\n');
        message.push_str(&more);
    }
    message
}

/// What the user is told when a run is not possible.
pub(super) fn message(fault: &Fault) -> String {
    let help = miette::Diagnostic::help(fault).map(|help| format!(" ({help})"));
    let parts = miette::Diagnostic::related(fault).into_iter().flatten();
    let parts: Vec<_> = parts.map(|part| format!("; {part}")).collect();
    format!("ctx-lint: {fault}{}{}", parts.concat(), help.unwrap_or_default())
}
