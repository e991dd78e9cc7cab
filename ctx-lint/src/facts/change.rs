//! Which uses of a variable need it to be `mut`.

use super::{ExprId, ExprKind, Facts, LocalId, PatKind};
use crate::source::Span;

impl Facts {
    /// Whether a use of a variable assigns it or its parts, or lends it with `&mut`. Methods may, too: that depends on
    /// which they are.
    pub fn is_changed(&self, at: ExprId) -> bool {
        let mut top = at;
        for outer in self.ancestors(at) {
            match self.kind(outer) {
                ExprKind::Field { .. } | ExprKind::Index { .. } | ExprKind::Tuple(_) => top = outer,
                ExprKind::Assign { left, .. } | ExprKind::AssignOp { left, .. } => {
                    return *left == top;
                }
                ExprKind::Ref { mutable, .. } => return *mutable,
                _ => return false,
            }
        }
        false
    }

    /// The `mut` and the space after it where a variable is declared.
    pub fn mut_word(&self, local: LocalId) -> Option<Span> {
        let declared = self.pats.iter().find(
            |pat| matches!(pat.kind, PatKind::Bind { local: own, by_ref: false, .. } if own == local),
        )?;
        self[local].mutable.then(|| Span::new(declared.span.start, self[local].span.start))
    }
}
