//! Loops that take connections, and end at the first error without a word.
//!
//! A client that is gone before its connection is taken is an error of the listener, and so is a process without free
//! descriptors. The listener goes on after both. The result is followed through the graph of the body, from where it is
//! given to the end: over waits, and past everybody who may look at the error.

use super::Index;
use super::failing_retry::{Attempt, Retried};
use crate::facts::{ExprId, ExprKind};
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
            let is_told =
                self.is_told_of_end(file, &attempt)? || self.is_acted_on(file, attempt.call);
            let in_turn = self.is_done_in_turn(file, attempt.graph, &attempt.given);
            Some(Retried { call: attempt.call, in_turn, is_told })
        });
        ended.collect()
    }

    /// Whether the end of the function around a call is something that every caller acts on: it calls again in a loop, tells
    /// somebody, or is the runtime of a program that ends with its `main`.
    fn is_acted_on(&self, file: FileId, call: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let Some(function) = facts.function(call) else { return false };
        // A task ends by itself.
        if facts[function].body != Some(facts.scope(call).expr()) {
            return false;
        }
        if self.is_main(file, function) {
            return true;
        }
        let named = self.mentions(&facts[function].name).filter(|&(home, at)| {
            let callee = self.callee_at(home, at);
            callee.is_some_and(|own| (own.file, own.id) == (file, function))
                && !self.in_test(home, self.file(home).facts[at].span)
        });
        let mut acting = named.map(|(home, at)| {
            !self.may_be_spawned(home, at)
                && self.is_run_there(home, at)
                && (self.is_run_by_main(home, at) || self.goes_on_after(home, at))
        });
        acting.next().is_some_and(|first| first && acting.all(|own| own))
    }

    /// Whether a call runs where it stands, and by itself: its future is waited for there, and not beside others that go on
    /// without it.
    fn is_run_there(&self, file: FileId, call: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let is_async = self.callee(file, call).is_some_and(|own| self.function(&own).is_async);
        let Some(outer) = facts.parent(call) else { return false };
        match facts.kind(outer) {
            ExprKind::Await(_) => true,
            ExprKind::Select(_) => facts.enclosing_loop(outer).is_none(),
            // `let server = serve(listener);` in `main`, which waits for it later.
            ExprKind::Block(_) if is_async => facts.enclosing_loop(call).is_none(),
            _ => !is_async,
        }
    }

    /// Whether a call stands in `main` itself, so that the program ends when it has come back.
    fn is_run_by_main(&self, file: FileId, call: ExprId) -> bool {
        let facts = &self.file(file).facts;
        facts.function(call).is_some_and(|function| {
            self.is_main(file, function) && facts[function].body == Some(facts.scope(call).expr())
        })
    }

    /// Whether a call is made again in a loop, or somebody is told of its end.
    fn goes_on_after(&self, file: FileId, call: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let scope = facts.scope(call).expr();
        facts.enclosing_loop(call).is_some()
            || facts.runs(scope).into_iter().any(|at| {
                at > call
                    && !facts.contains(call, at)
                    && self.tells(file, at)
                    && facts.reaches(call, at, scope)
            })
    }

    /// Where an error ends a loop and nobody sees the error: whether a log line, or the end of a context, tells of the end.
    fn is_told_of_end(&self, file: FileId, attempt: &Attempt<'_>) -> Option<bool> {
        // Where the call gives a future, there is no result yet: each way that leads on from there leads on from the other
        // variant as well.
        let is_future = self.is_future(&self.type_of(file, attempt.call));
        attempt.given.iter().filter(|own| own.is_output || !is_future).find_map(|own| {
            let path =
                |variant| self.result_path(file, attempt.graph, own, own.of(variant), Vec::new());
            let lost = path(ERR);
            let ends = lost.returns && !(lost.again || lost.fails || lost.looked_at);
            (ends && path(OK).again).then_some(lost.told)
        })
    }
}
