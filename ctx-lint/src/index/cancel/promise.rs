//! What a function's author says of its cancel safety.

use super::super::{Callee, Index};

impl Index {
    /// Whether a function of the run is cancel safe, where its author says so: by a comment
    /// `// ctx-lint: cancel-safe` or `not-cancel-safe`, or in its documentation.
    pub fn promise(&self, callee: &Callee) -> Option<bool> {
        promise(&self.function(callee).docs)
    }
}

/// What documentation says of a function's cancel safety; where it says both, the better.
fn promise(docs: &str) -> Option<bool> {
    let text = docs.to_lowercase();
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric() && c != '\'')
        .filter(|word| !word.is_empty())
        .collect();
    let verdicts = (1..words.len()).filter_map(|at| {
        if !matches!(words[at - 1], "cancel" | "cancellation") {
            return None;
        }
        let before = &words[at.saturating_sub(5)..at];
        let denied =
            before.iter().any(|word| matches!(*word, "not" | "isn't" | "aren't" | "never" | "non"));
        match words[at] {
            "safe" => Some(!denied),
            "unsafe" => Some(false),
            _ => None,
        }
    });
    verdicts.max()
}

#[cfg(test)]
mod tests {
    use super::promise;

    #[test]
    fn documentation_promises_or_denies() {
        assert_eq!(promise("Reads a frame."), None);
        assert_eq!(promise("# Cancel safety\n\nThis method is cancel safe."), Some(true));
        assert_eq!(promise("This is cancellation-safe: the buffer stays."), Some(true));
        assert_eq!(promise("This function is **not** cancel-safe."), Some(false));
        assert_eq!(promise("This isn't cancellation safe."), Some(false));
        assert_eq!(promise("# Cancellation safety\n\nCancel-unsafe."), Some(false));
        assert_eq!(promise("`a` is not cancel safe, but this one is cancel safe."), Some(true));
    }
}
