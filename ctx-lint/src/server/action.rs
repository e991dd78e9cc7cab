//! What the editor can ask about a place: what a finding means, and what can be done about it.

use std::collections::HashMap;

use lsp_types::{
    CodeAction, CodeActionKind, CodeActionOrCommand, CodeActionParams, Hover, HoverContents,
    HoverParams, MarkupContent, MarkupKind, TextEdit, WorkspaceEdit,
};
use serde_json::Value;

use super::analysis::Analysis;
use super::place::{Encoding, path_of};
use super::publish::diagnostic;
use crate::builtin;
use crate::finding::{Edit, Finding, FixKind};
use crate::note::MARKER;
use crate::page;
use crate::source::{Source, Span};

/// The pages of the rules that have found something at a place.
pub(super) fn hover(params: &HoverParams, analysis: &Analysis, encoding: Encoding) -> Value {
    let at = &params.text_document_position_params;
    let Some(path) = path_of(&at.text_document.uri) else { return Value::Null };
    let mut pages = Vec::new();
    let mut range = None;
    for finding in analysis.findings(&path) {
        let Some(source) = analysis.source(finding.file) else { continue };
        let offset = encoding.offset(source, at.position);
        if finding.span.start <= offset && offset <= finding.span.end {
            range.get_or_insert_with(|| encoding.range(source, finding.span));
            let page = builtin::find(&finding.rule).map(page::markdown);
            let page = page.filter(|page| !pages.contains(page));
            pages.extend(page);
        }
    }
    if pages.is_empty() {
        return Value::Null;
    }
    let value = pages.join("\n\n---\n\n");
    let contents = HoverContents::Markup(MarkupContent { kind: MarkupKind::Markdown, value });
    serde_json::to_value(Hover { contents, range }).unwrap_or_default()
}

/// The fixes of the findings in a range, and for each a suppression.
pub(super) fn actions(params: &CodeActionParams, analysis: &Analysis, encoding: Encoding) -> Value {
    let Some(path) = path_of(&params.text_document.uri) else { return Value::Null };
    let wanted = params.context.only.as_ref();
    let is_wanted = wanted.is_none_or(|kinds| {
        kinds.iter().any(|kind| CodeActionKind::QUICKFIX.as_str().starts_with(kind.as_str()))
    });
    if !is_wanted {
        return Value::Array(Vec::new());
    }
    let mut actions = Vec::new();
    for finding in analysis.findings(&path) {
        let Some(source) = analysis.source(finding.file) else { continue };
        let from = encoding.offset(source, params.range.start);
        let to = encoding.offset(source, params.range.end);
        if finding.span.end < from || to < finding.span.start {
            continue;
        }
        let action = |title: String, edits: &[Edit], preferred: bool| {
            let edits = edits.iter().map(|edit| TextEdit {
                range: encoding.range(source, edit.span),
                new_text: edit.text.clone(),
            });
            #[expect(clippy::mutable_key_type, reason = "the protocol's type says so")]
            let changes = HashMap::from([(params.text_document.uri.clone(), edits.collect())]);
            CodeActionOrCommand::CodeAction(CodeAction {
                title,
                kind: Some(CodeActionKind::QUICKFIX),
                diagnostics: diagnostic(analysis, finding, encoding).map(|own| vec![own]),
                edit: Some(WorkspaceEdit { changes: Some(changes), ..WorkspaceEdit::default() }),
                is_preferred: Some(preferred),
                ..CodeAction::default()
            })
        };
        if let Some(fix) = &finding.fix {
            let is_safe = fix.kind == FixKind::Safe;
            let title = if is_safe {
                fix.title.clone()
            } else {
                format!("{} (may change behaviour)", fix.title)
            };
            actions.push(action(title, &fix.edits, is_safe));
        }
        if let Some(edit) = suppression(source, finding) {
            actions.push(action(format!("silence `{}` here", finding.rule), &[edit], false));
        }
    }
    serde_json::to_value(actions).unwrap_or_default()
}

/// A comment above the line of a finding that silences it; the reason is for the user to write.
fn suppression(source: &Source, finding: &Finding) -> Option<Edit> {
    if builtin::RULES.iter().any(|rule| rule.name == finding.rule) {
        return None;
    }
    let line = source.line_span(source.line(finding.span.start));
    let text = source.slice(line);
    let indent = &text[..text.len() - text.trim_start().len()];
    let text = format!("{indent}// {MARKER} allow({}) \n", finding.rule);
    Some(Edit { span: Span::new(line.start, line.start), text })
}
