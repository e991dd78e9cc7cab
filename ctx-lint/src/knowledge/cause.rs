//! Why something is not known.

use crate::facts::{ExprId, ExprKind};
pub use crate::index::Cause;
use crate::index::Index;
use crate::source::FileId;

/// Why the type of an expression is not known, or the callee of one that is a call.
pub fn cause_of(index: &Index, file: FileId, expr: ExprId) -> Cause {
    let of = |expr: ExprId| index.type_of(file, expr).first_unknown().cloned();
    of(expr)
        .or_else(|| match index.facts(file).kind(expr) {
            ExprKind::Method { receiver: inner, .. } | ExprKind::Await(inner) => of(*inner),
            ExprKind::Call { func, .. } => of(*func),
            _ => None,
        })
        .unwrap_or_default()
}
