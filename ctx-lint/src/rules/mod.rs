//! Every rule: a `mod` line and a line in the list, both sorted.

mod context_not_first;
mod detached_context;
mod discarded_check;
mod dropped_cancel_guard;
mod exit_with_live_guard;
mod guard_outlived_by_task;
mod leaked_cancel_guard;
mod leftover_todo;
mod optional_context;
mod phantom_guard_move;
mod select_can_panic;
mod select_else_spin;
mod select_pattern_discards;
mod select_precondition_not_lazy;
mod self_cancelling_rebind;
mod stored_context;
mod string_value_key;
mod unreachable_select_else;

use crate::rule::Rule;

/// All rules, by name.
pub static RULES: &[&Rule] = &[
    &context_not_first::RULE,
    &detached_context::RULE,
    &discarded_check::RULE,
    &dropped_cancel_guard::RULE,
    &exit_with_live_guard::RULE,
    &guard_outlived_by_task::RULE,
    &leaked_cancel_guard::RULE,
    &leftover_todo::RULE,
    &optional_context::RULE,
    &phantom_guard_move::RULE,
    &select_can_panic::RULE,
    &select_else_spin::RULE,
    &select_pattern_discards::RULE,
    &select_precondition_not_lazy::RULE,
    &self_cancelling_rebind::RULE,
    &stored_context::RULE,
    &string_value_key::RULE,
    &unreachable_select_else::RULE,
];

/// The rule of a name.
pub fn find(name: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.name == name)
}
