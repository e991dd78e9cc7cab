//! What is known of the run's functions, each by a table of its own.

use super::cancel::{FnLosses, Gifts, Giver, Question};
use super::cut::{CutKey, CutWay};
use crate::effect::Table;
use crate::facts::FnId;
use crate::source::FileId;

/// The summaries of functions that have been asked for, and of those that they rest on.
#[derive(Debug, Default)]
pub(super) struct Effects {
    /// What is lost when a function's future is dropped.
    pub(super) losses: Table<Question, FnLosses>,
    /// What a function takes its result out of.
    pub(super) gifts: Table<Giver, Gifts>,
    /// Whether a function's future can be pending.
    pub(super) pending: Table<(FileId, FnId), bool>,
    /// Whether a function heeds a context.
    pub(super) heeds: Table<(FileId, FnId), bool>,
    /// The way to a fresh context.
    pub(super) cuts: Table<CutKey, CutWay>,
}
