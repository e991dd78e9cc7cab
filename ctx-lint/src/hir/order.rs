//! An order of functions and places that stays when files are renamed and items move.
//!
//! Numbers of files follow their names, so that whatever picks one of several by number gives another answer under other
//! names. Here functions are ordered by their paths, and where these are equal (two impls of one trait for one type) by
//! what is written in them.

use super::Hir;
use crate::facts::{ExprId, FnId, Name};
use crate::source::FileId;

impl Hir {
    /// By what functions are ordered.
    pub fn order_of_fn(&self, file: FileId, id: FnId) -> (Name, &str) {
        let held = self.file(file);
        (self.fn_path(file, id), held.source.slice(held.facts[id].span))
    }

    /// By what functions of one name are ordered: the conditions under which they are there come first.
    pub(super) fn order_with_cfg(&self, file: FileId, id: FnId) -> (String, (Name, &str)) {
        let cfg = self.cfg_at(file, self.facts(file)[id].span).to_string();
        (cfg, self.order_of_fn(file, id))
    }

    /// By what expressions are ordered: their function, and how far from its beginning they stand.
    pub fn order_of(&self, file: FileId, at: ExprId) -> ((Name, &str), u32) {
        let held = self.file(file);
        let span = held.facts[at].span;
        match held.facts.function(at) {
            Some(id) => {
                let offset = span.start.saturating_sub(held.facts[id].span.start);
                (self.order_of_fn(file, id), offset)
            }
            None => ((Name::default(), held.source.slice(span)), 0),
        }
    }
}
