//! What stands in the text and not in the tree: comments, and names in macros that cannot be read.

use ra_ap_rustc_lexer::TokenKind;

use super::Index;
use crate::facts::{ExprId, ExprKind, LocalId};
use crate::lex::{Comment, CommentKind, comments, tokens};
use crate::source::FileId;

/// Words by which an author says that work is to go on when its caller's has ended.
const APART: &[&str] = &[
    "not cancel",
    "not be cancel",
    "n't cancel",
    "n't be cancel",
    "never cancel",
    "uncancel",
    "non-cancel",
    "noncancel",
    "even if",
    "even when",
    "regardless",
    "outlive",
    "survive",
    "independent",
    "detached from",
    "deliberate",
    "intentional",
    "on purpose",
    "cleanup",
    "clean up",
    "clean-up",
    "best effort",
    "best-effort",
];

/// Words by which an author says that it is not done yet.
const OPEN: &[&str] =
    &["todo", "fixme", "xxx", "hack", "for now", "not yet", "placeholder", "dummy"];

/// Words by which an author says that something is left alone on purpose.
const LEFT: &[&str] =
    &["no need", "not needed", "ignore", "don't care", "do not care", "safe to drop", "skip"];

impl Index {
    /// Whether a comment between two places says that errors are left alone on purpose.
    pub fn is_said_to_ignore_errors(&self, file: FileId, from: u32, to: u32) -> bool {
        let plain = self.comments_of(file);
        let begun = plain.partition_point(|comment| comment.span.start < from);
        plain[begun..].iter().take_while(|comment| comment.span.start < to).any(|comment| {
            let said = comment.text.to_lowercase();
            (said.contains("err") || said.contains("fail"))
                && says(&said, LEFT)
                && !says(&said, OPEN)
        })
    }

    /// Whether a comment at a place, on its line or above it or its statement, says that the work there is meant to go
    /// on when its caller's has ended.
    pub fn is_said_to_be_apart(&self, file: FileId, at: ExprId) -> bool {
        let said = self.comment_at(file, at).to_lowercase();
        says(&said, APART) && !says(&said, OPEN)
    }

    /// The comments of a file, in order.
    fn comments_of(&self, file: FileId) -> &[Comment] {
        let source = &self.file(file).source;
        self.comments[file.0 as usize].get_or_init(|| comments(&source.text))
    }

    /// The comments on the line of an expression, and directly above that line and the line of its statement.
    fn comment_at(&self, file: FileId, at: ExprId) -> String {
        let plain = self.comments_of(file);
        let file = self.file(file);
        let (facts, source) = (&file.facts, &file.source);
        let statement = std::iter::once(at).chain(facts.ancestors(at)).find(|&inner| {
            facts.parent(inner).is_none_or(|outer| matches!(facts.kind(outer), ExprKind::Block(_)))
        });
        let mut said = String::new();
        for begin in std::iter::once(at).chain(statement) {
            let mut line = source.line(facts[begin].span.start);
            let end = source.line_span(line).end;
            let begun = plain.partition_point(|comment| comment.span.start <= end);
            for comment in plain[..begun].iter().rev() {
                let (first, last) =
                    (source.line(comment.span.start), source.line(comment.span.end));
                if last + 1 < line {
                    break;
                }
                if comment.kind == CommentKind::Doc {
                    continue;
                }
                if first == line || comment.own_line && last + 1 == line {
                    line = line.min(first);
                    said.push_str(&comment.text);
                    said.push('\n');
                }
            }
        }
        said
    }

    /// Whether a variable's name stands, where it can mean the variable, in code that is not read: in the input of an
    /// unknown macro, or in the body of a `macro_rules!`.
    pub fn is_used_unseen(&self, file: FileId, local: LocalId) -> bool {
        let file = self.file(file);
        let facts = &file.facts;
        let Some(extent) = facts.extent(local) else { return false };
        let (whole, name) = (facts[extent].span, facts[local].name.as_str());
        let text = file.source.slice(whole);
        if !text.contains('!') {
            return false;
        }
        let is_read = |at: u32| {
            let named = |(id, kind): (ExprId, &ExprKind)| {
                matches!(kind, ExprKind::Path { .. }) && facts[id].span.start == at
            };
            facts.all().any(named) || facts.locals.iter().any(|other| other.span.start == at)
        };
        tokens(text).any(|(kind, span)| {
            let (start, end) = (span.start as usize, span.end as usize);
            let before = text[..start].trim_end();
            // A field, or a field's name in a value or type.
            let field = before.ends_with('.') && !before.ends_with("..")
                || text[end..].trim_start().starts_with(':');
            kind == TokenKind::Ident
                && text[start..end] == *name
                && !field
                && !is_read(whole.start + span.start)
        })
    }
}

/// Whether a comment in lower case has one of some words.
fn says(said: &str, words: &[&str]) -> bool {
    words.iter().any(|word| said.contains(word))
}
