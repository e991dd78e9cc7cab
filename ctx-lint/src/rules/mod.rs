//! Every rule: a `mod` line and a line in the list, both sorted.

mod biased_starvation;
mod blocking_in_async;
mod cancel_unsafe_select;
mod cancel_unsafe_timeout;
mod closed_channel_spin;
mod context_after_join;
mod context_in_hot_loop;
mod context_not_first;
mod detached_context;
mod discarded_check;
mod discarded_permit;
mod dropped_cancel_guard;
mod exit_with_live_guard;
mod fresh_interval_in_select;
mod future_never_awaited;
mod growing_context;
mod guard_outlived_by_task;
mod handle_polled_twice;
mod leaked_cancel_guard;
mod leftover_todo;
mod lock_in_scrutinee;
mod lost_test_panic;
mod missed_notification;
mod optional_context;
mod outer_context_in_scope;
mod phantom_guard_move;
mod polled_cancellation;
mod select_can_panic;
mod select_else_spin;
mod select_pattern_discards;
mod select_precondition_not_lazy;
mod self_cancelling_rebind;
mod send_in_select;
mod span_guard_across_await;
mod stored_context;
mod string_value_key;
mod task_set_never_reaped;
mod timeout_without_kill;
mod timer_reset_in_select;
mod uncancellable_token;
mod unreachable_select_else;
mod unwrapped_context_value;
mod value_as_parameter;

use crate::rule::Rule;

/// All rules, by name.
pub static RULES: &[&Rule] = &[
    &biased_starvation::RULE,
    &blocking_in_async::RULE,
    &cancel_unsafe_select::RULE,
    &cancel_unsafe_timeout::RULE,
    &closed_channel_spin::RULE,
    &context_after_join::RULE,
    &context_in_hot_loop::RULE,
    &context_not_first::RULE,
    &detached_context::RULE,
    &discarded_check::RULE,
    &discarded_permit::RULE,
    &dropped_cancel_guard::RULE,
    &exit_with_live_guard::RULE,
    &fresh_interval_in_select::RULE,
    &future_never_awaited::RULE,
    &growing_context::RULE,
    &guard_outlived_by_task::RULE,
    &handle_polled_twice::RULE,
    &leaked_cancel_guard::RULE,
    &leftover_todo::RULE,
    &lock_in_scrutinee::RULE,
    &lost_test_panic::RULE,
    &missed_notification::RULE,
    &optional_context::RULE,
    &outer_context_in_scope::RULE,
    &phantom_guard_move::RULE,
    &polled_cancellation::RULE,
    &select_can_panic::RULE,
    &select_else_spin::RULE,
    &select_pattern_discards::RULE,
    &select_precondition_not_lazy::RULE,
    &self_cancelling_rebind::RULE,
    &send_in_select::RULE,
    &span_guard_across_await::RULE,
    &stored_context::RULE,
    &string_value_key::RULE,
    &task_set_never_reaped::RULE,
    &timeout_without_kill::RULE,
    &timer_reset_in_select::RULE,
    &uncancellable_token::RULE,
    &unreachable_select_else::RULE,
    &unwrapped_context_value::RULE,
    &value_as_parameter::RULE,
];

/// The rule of a name.
pub fn find(name: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.name == name)
}
