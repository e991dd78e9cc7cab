//! Whose `select!` a `select!` is.

use super::Hir;
use crate::facts::{ExprId, ExprKind};
use crate::source::FileId;

/// Whose `select!` it is: they differ in what happens when a pattern does not match and when all branches are done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flavor {
    /// tokio's: a branch whose pattern does not match is off for the rest of this call; `else`, or a panic, when all are.
    Tokio,
    /// futures': branches are fused futures; `complete`, or a panic, when all have ended.
    Futures,
}

impl Hir {
    /// Whose `select!` an expression is; `None` when it is nobody's that is known.
    pub fn select_flavor(&self, file: FileId, id: ExprId) -> Option<Flavor> {
        let facts = self.facts(file);
        let ExprKind::Select(select) = facts.kind(id) else { return None };
        if select.path.last_name() == "select_biased" || select.complete.is_some() {
            return Some(Flavor::Futures);
        }
        let path = self.macro_path(file, self.module_at(file, id), &select.path)?;
        match path.split("::").next()? {
            "tokio" => Some(Flavor::Tokio),
            "futures" | "futures_util" => Some(Flavor::Futures),
            _ => None,
        }
    }
}
