//! The types and callees of one file, expression by expression.

use std::path::PathBuf;

use serde::Serialize;

use super::site::is_constructor;
use super::{Cause, cause_of, show};
use crate::facts::{ExprId, ExprKind, LocalId, Name};
use crate::index::{Index, Type};
use crate::source::{FileId, Span};

/// How long the text of an expression is shown.
const LENGTH: usize = 60;

/// Which expressions are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// Awaits, calls, what methods are called on, and variables where they are bound.
    Chosen,
    /// Every expression.
    All,
}

/// One expression or variable. The names of the fields are an interface: they may grow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// The file.
    pub path: PathBuf,
    /// Where it begins, from 1.
    pub line: usize,
    /// Where it begins, in characters from 1.
    pub column: usize,
    /// Where it ends.
    pub end_line: usize,
    /// One past its last character.
    pub end_column: usize,
    /// `await`, `call`, `method`, `receiver`, `local` or `other`.
    pub kind: &'static str,
    /// Its text on one line.
    pub text: Name,
    /// Its type, with `_` for what is not known; `None` when nothing is.
    #[serde(rename = "type")]
    pub ty: Option<String>,
    /// What it calls.
    pub callee: Option<String>,
    /// Whether the callee is the only one that can be meant.
    pub certain: bool,
    /// Why the callee of a call, or the type of anything else, is not known.
    pub unknown: Option<Cause>,
    #[serde(skip)]
    span: Span,
}

impl Row {
    /// Its place among the rows of its file: outer expressions before those that begin with them.
    pub const fn place(&self) -> (u32, std::cmp::Reverse<u32>) {
        (self.span.start, std::cmp::Reverse(self.span.end))
    }
}

/// What is known of the expressions and variables of a file.
pub fn rows(index: &Index, file: FileId, extent: Extent) -> Vec<Row> {
    let facts = &index.file(file).facts;
    let mut found: Vec<Row> =
        (0..facts.locals.len() as u32).map(|at| local(index, file, LocalId(at))).collect();
    found.extend(facts.all().filter_map(|(id, kind)| {
        let role = match kind {
            ExprKind::Await(_) => "await",
            ExprKind::Call { .. } => "call",
            ExprKind::Method { .. } => "method",
            _ if is_receiver(index, file, id) => "receiver",
            _ if extent == Extent::All => "other",
            _ => return None,
        };
        Some(expression(index, file, id, role))
    }));
    found.sort_by_key(Row::place);
    found
}

fn is_receiver(index: &Index, file: FileId, id: ExprId) -> bool {
    let facts = &index.file(file).facts;
    facts.parent(id).is_some_and(
        |outer| matches!(facts.kind(outer), ExprKind::Method { receiver, .. } if *receiver == id),
    )
}

fn local(index: &Index, file: FileId, id: LocalId) -> Row {
    let own = &index.file(file).facts[id];
    let ty = index.type_of_local(file, id);
    let mut row = row(index, file, own.span, "local", &ty);
    if ty.is_unknown() {
        // A variable that is never used has no expression to begin at.
        let used = own.uses.first();
        row.unknown = Some(used.map_or(Cause::Unresolved, |&used| cause_of(index, file, used)));
    }
    row
}

fn expression(index: &Index, file: FileId, id: ExprId, role: &'static str) -> Row {
    let facts = &index.file(file).facts;
    let ty = index.type_of(file, id);
    let mut row = row(index, file, facts[id].span, role, &ty);
    let is_known = match facts.kind(id) {
        ExprKind::Method { .. } => false,
        ExprKind::Call { func, .. } => match facts.kind(*func) {
            ExprKind::Path { path, local: None } => is_constructor(index, file, *func, path),
            _ => !ty.is_unknown(),
        },
        _ => !ty.is_unknown(),
    };
    let callees = index.callees(file, id);
    if let Some(first) = callees.first() {
        let mut names: Vec<String> =
            callees.iter().map(|callee| show::callee(index, file, callee)).collect();
        names.dedup();
        row.callee = Some(names.join(" or "));
        row.certain = first.certain;
    } else if !is_known {
        row.unknown = Some(cause_of(index, file, id));
    }
    row
}

fn row(index: &Index, file: FileId, span: Span, kind: &'static str, ty: &Type) -> Row {
    let source = &index.file(file).source;
    let ((line, column), (end_line, end_column)) =
        (source.position(span.start), source.position(span.end));
    Row {
        path: source.path.clone(),
        line,
        column,
        end_line,
        end_column,
        kind,
        text: show::line(source.slice(span), LENGTH),
        ty: (!ty.is_unknown()).then(|| show::type_(index, file, ty)),
        callee: None,
        certain: true,
        unknown: None,
        span,
    }
}
