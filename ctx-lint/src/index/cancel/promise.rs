//! What a function's author says of its cancel safety.

use super::super::{Callee, Def, Index, Space, Type};
use crate::facts::{FnId, Owner};
use crate::source::FileId;

/// What an author says of a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Promise {
    /// Whether its future may be dropped at any await without a loss.
    pub safe: bool,
    /// Whether a comment says so, and not the documentation.
    pub comment: bool,
}

impl Index {
    /// What the author of a function of the run says of its cancel safety: by a comment `// ctx-lint: cancel-safe` or
    /// `not-cancel-safe`, or in its documentation; for a method of a trait, also in the trait.
    pub fn promise(&self, callee: &Callee) -> Option<Promise> {
        self.promised(callee.file, callee.id).or_else(|| {
            let facts = &self.file(callee.file).facts;
            let Owner::Impl(id) = facts[callee.id].owner else { return None };
            let (module, path) = (facts[id].module, facts[id].trait_.as_ref()?);
            let def = self.resolve(callee.file, module, path, Space::Type)?;
            def.each().find_map(|def: &Def| {
                let above = self.trait_fn(def, &facts[callee.id].name, &Type::UNKNOWN)?;
                (!self.is_stub(above.file)).then(|| self.promised(above.file, above.id))?
            })
        })
    }

    pub(super) fn promised(&self, file: FileId, id: FnId) -> Option<Promise> {
        let function = &self.file(file).facts[id];
        let noted = function.noted_safe.map(|safe| Promise { safe, comment: true });
        noted.or_else(|| promise(&function.docs).map(|safe| Promise { safe, comment: false }))
    }
}

/// What documentation says of a function's cancel safety; where it says both, the better.
fn promise(docs: &str) -> Option<bool> {
    let text = docs.to_lowercase().replace("\n\n", ".");
    let clauses = text.split(['.', ',', ';', ':', '!']);
    let verdicts = clauses.filter_map(|clause| {
        let words: Vec<&str> = clause
            .split(|c: char| !c.is_alphanumeric() && c != '\'')
            .filter(|word| !word.is_empty())
            .collect();
        verdict(&words)
    });
    verdicts.max()
}

/// Words that a clause on the function itself is made of, up to where it denies. What has other words may speak of
/// something else, such as a function that this one calls.
const OF_ITSELF: &[&str] = &[
    "a",
    "also",
    "and",
    "be",
    "but",
    "cancel",
    "cancellation",
    "currently",
    "fn",
    "function",
    "future",
    "however",
    "in",
    "general",
    "is",
    "isn't",
    "it",
    "method",
    "never",
    "non",
    "not",
    "note",
    "operation",
    "returned",
    "safety",
    "so",
    "that",
    "the",
    "therefore",
    "this",
    "thus",
    "warning",
];

/// What one clause says.
fn verdict(words: &[&str]) -> Option<bool> {
    let verdicts = (1..words.len()).filter_map(|at| {
        if !matches!(words[at - 1], "cancel" | "cancellation") {
            return None;
        }
        let before = &words[at.saturating_sub(5)..at];
        let denied =
            before.iter().any(|word| matches!(*word, "not" | "isn't" | "aren't" | "never" | "non"));
        let of_itself = words[..at].iter().all(|word| OF_ITSELF.contains(word));
        match words[at] {
            "safe" if !denied => Some(true),
            "safe" | "unsafe" => of_itself.then_some(false),
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
        assert_eq!(promise("It does not block, and is cancel safe."), Some(true));
        assert_eq!(promise("Cancel safety: not cancel safe,\nsince it counts."), Some(false));
        assert_eq!(promise("This method is not\ncancellation safe."), Some(false));
        assert_eq!(promise("Note that this future is not cancel safe."), Some(false));
        assert_eq!(promise("Reads of many sources are not cancel-safe, so it waits."), None);
        assert_eq!(promise("Uses `read`, which is cancel unsafe."), None);
        assert_eq!(promise("Calls a cancel-unsafe function."), None);
        assert_eq!(promise("Needed for cancel safety."), None);
        assert_eq!(promise("`a` is not cancel safe, but this one is cancel safe."), Some(true));
    }
}
