//! An order of functions and places that stays when files are renamed and items move.
//!
//! Numbers of files follow their names, so that whatever picks one of several by number gives another answer under other
//! names. Here functions are ordered by their paths, and where these are equal (two impls of one trait for one type) by
//! what is written in them, and then by their impls: `impl Tr for S<u8>` and `impl Tr for S<u16>` may hold the same text.

use super::Hir;
use crate::facts::{ExprId, FnId, Name, Owner};
use crate::source::FileId;

/// By what functions are ordered: path, text, the text of the impl, and when it is there.
pub type Order<'h> = (Name, &'h str, &'h str, String);

impl Hir {
    /// By what functions are ordered.
    pub fn order_of_fn(&self, file: FileId, id: FnId) -> Order<'_> {
        let held = self.file(file);
        let own = &held.facts[id];
        let around = match own.owner {
            Owner::Impl(at) => held.source.slice(held.facts[at].span),
            _ => "",
        };
        let cfg = self.cfg_at(file, own.span).to_string();
        (self.fn_path(file, id), held.source.slice(own.span), around, cfg)
    }

    /// By what functions of one name are ordered: the conditions under which they are there come first.
    pub(super) fn order_with_cfg(&self, file: FileId, id: FnId) -> (String, Order<'_>) {
        let cfg = self.cfg_at(file, self.facts(file)[id].span).to_string();
        (cfg, self.order_of_fn(file, id))
    }

    /// By what expressions are ordered: their function, and how far from its beginning they stand.
    pub fn order_of(&self, file: FileId, at: ExprId) -> (Order<'_>, u32) {
        let held = self.file(file);
        let span = held.facts[at].span;
        if let Some(id) = held.facts.function(at) {
            let offset = span.start.saturating_sub(held.facts[id].span.start);
            (self.order_of_fn(file, id), offset)
        } else {
            let cfg = self.cfg_at(file, span).to_string();
            ((Name::default(), held.source.slice(span), "", cfg), 0)
        }
    }
}
