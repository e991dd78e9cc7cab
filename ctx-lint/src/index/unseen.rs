//! What stands in the text and not in the tree: names in macros that cannot be read.

use ra_ap_rustc_lexer::TokenKind;

use super::Index;
use crate::facts::{ExprId, ExprKind, LocalId};
use crate::lex::tokens;
use crate::source::FileId;

impl Index {
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
