//! Loops that take connections, and end at the first error without a word.
//!
//! A client that is gone before its connection is taken is an error of the listener, and so is a process without free
//! descriptors. The listener goes on after both. The result is followed through the graph of the body, from where it is
//! given to the end: over waits, and past everybody who may look at the error.

use super::Index;
use super::failing_retry::{Attempt, Retried};
use crate::source::FileId;

/// The variants of `Result`.
const OK: u32 = 0;
const ERR: u32 = 1;

impl Index {
    /// The calls of a file that take one connection after the other until the first error, which nobody sees.
    ///
    /// `while let Ok((stream, _)) = listener.accept().await { … }` is one.
    pub fn ended_by_error(&self, file: FileId) -> Vec<Retried> {
        let attempts = self.attempts(file).into_iter();
        let ended = attempts.filter(|attempt| self.ends_unseen(file, attempt));
        let found = ended.map(|Attempt { graph, call, given }| {
            let in_turn = self.is_done_in_turn(file, graph, &given);
            Retried { call, in_turn }
        });
        found.collect()
    }

    fn ends_unseen(&self, file: FileId, attempt: &Attempt<'_>) -> bool {
        attempt.given.iter().any(|own| {
            let path =
                |variant| self.result_path(file, attempt.graph, own, own.of(variant), Vec::new());
            let lost = path(ERR);
            lost.returns && !(lost.again || lost.fails || lost.looked_at) && path(OK).again
        })
    }
}
