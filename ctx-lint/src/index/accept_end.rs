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
        let ended = attempts.filter_map(|attempt| {
            let is_told = self.is_told_of_end(file, &attempt)?;
            let in_turn = self.is_done_in_turn(file, attempt.graph, &attempt.given);
            Some(Retried { call: attempt.call, in_turn, is_told })
        });
        ended.collect()
    }

    /// Where an error ends a loop and nobody sees the error: whether a log line, or the end of a context, tells of the end.
    fn is_told_of_end(&self, file: FileId, attempt: &Attempt<'_>) -> Option<bool> {
        attempt.given.iter().find_map(|own| {
            let path =
                |variant| self.result_path(file, attempt.graph, own, own.of(variant), Vec::new());
            let lost = path(ERR);
            let ends = lost.returns && !(lost.again || lost.fails || lost.looked_at);
            (ends && path(OK).again).then_some(lost.told)
        })
    }
}
