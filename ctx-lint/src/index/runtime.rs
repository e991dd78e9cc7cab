//! Whether code has asked if a runtime is there.

use super::Index;
use crate::facts::{ExprId, ExprKind};
use crate::source::FileId;

impl Index {
    /// Whether what runs before an expression, in the same closure, future or body, asks whether a runtime is there.
    pub fn has_asked_for_runtime(&self, file: FileId, at: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let asking = self.asking[file.0 as usize].get_or_init(|| {
            let is_call =
                |kind: &ExprKind| matches!(kind, ExprKind::Call { .. } | ExprKind::Method { .. });
            let calls = facts.all().filter(|(_, kind)| is_call(kind)).map(|(call, _)| call);
            let asks = |&call: &ExprId| {
                self.callee(file, call).is_some_and(|callee| {
                    self.callee_path(&callee) == "tokio::runtime::Handle::try_current"
                })
            };
            calls.filter(asks).collect()
        });
        let scope = facts.scope(at).expr();
        asking.iter().any(|&asked| asked < at && facts.scope(asked).expr() == scope)
    }
}
