//! Every rule: a `mod` line and a line in the list, both sorted.

mod accept_error_ends_loop;
mod accept_error_spin;
mod background_in_test;
mod biased_starvation;
mod blocking_guard_across_await;
mod blocking_in_async;
mod bursting_ticks;
mod cancel_unsafe_join;
mod cancel_unsafe_select;
mod cancel_unsafe_timeout;
mod closed_channel_spin;
mod context_after_join;
mod context_free_api;
mod context_in_hot_loop;
mod context_not_first;
mod detached_context;
mod detached_task_field;
mod detached_work_under_timeout;
mod discarded_check;
mod discarded_permit;
mod dropped_cancel_guard;
mod dropped_registration;
mod elapsed_timer;
mod exit_with_live_guard;
mod fresh_interval_in_select;
mod future_never_awaited;
mod futurelock;
mod growing_context;
mod guard_across_wait;
mod guard_outlived_by_task;
mod handle_polled_twice;
mod join_after_abort;
mod lag_ends_loop;
mod late_registration;
mod leaked_cancel_guard;
mod leftover_todo;
mod lock_in_scrutinee;
mod loop_outlives_sources;
mod lost_cause;
mod lost_test_panic;
mod missed_notification;
mod optional_context;
mod outer_context_in_scope;
mod partial_read_cleared;
mod pending_without_waker;
mod permit_inside_task;
mod permit_outside_task;
mod phantom_guard_move;
mod piling_guards;
mod polled_cancellation;
mod queue_dropped_at_shutdown;
mod select_can_panic;
mod select_else_spin;
mod select_pattern_discards;
mod select_precondition_not_lazy;
mod self_cancelling_rebind;
mod send_in_select;
mod signal_listener_in_loop;
mod span_guard_across_await;
mod stored_context;
mod string_value_key;
mod taken_before_await;
mod task_set_never_reaped;
mod timeout_without_kill;
mod timer_reset_in_select;
mod token_linked_by_task;
mod uncancellable_token;
mod unchecked_loop;
mod undone_after_await;
mod unforwarded_context;
mod uninterruptible_sleep;
mod unreachable_select_else;
mod unstoppable_task;
mod unstopped_callback;
mod unused_context;
mod unwrapped_context_value;
mod value_as_parameter;
mod waits_on_itself;
mod watch_borrowed_twice;
mod watch_read_unseen;
mod work_in_drop;

use crate::rule::Rule;

/// All rules, by name.
pub static RULES: &[&Rule] = &[
    &accept_error_ends_loop::RULE,
    &accept_error_spin::RULE,
    &background_in_test::RULE,
    &biased_starvation::RULE,
    &blocking_guard_across_await::RULE,
    &blocking_in_async::RULE,
    &bursting_ticks::RULE,
    &cancel_unsafe_join::RULE,
    &cancel_unsafe_select::RULE,
    &cancel_unsafe_timeout::RULE,
    &closed_channel_spin::RULE,
    &context_after_join::RULE,
    &context_free_api::RULE,
    &context_in_hot_loop::RULE,
    &context_not_first::RULE,
    &detached_context::RULE,
    &detached_task_field::RULE,
    &detached_work_under_timeout::RULE,
    &discarded_check::RULE,
    &discarded_permit::RULE,
    &dropped_cancel_guard::RULE,
    &dropped_registration::RULE,
    &elapsed_timer::RULE,
    &exit_with_live_guard::RULE,
    &fresh_interval_in_select::RULE,
    &future_never_awaited::RULE,
    &futurelock::RULE,
    &growing_context::RULE,
    &guard_across_wait::RULE,
    &guard_outlived_by_task::RULE,
    &handle_polled_twice::RULE,
    &join_after_abort::RULE,
    &lag_ends_loop::RULE,
    &late_registration::RULE,
    &leaked_cancel_guard::RULE,
    &leftover_todo::RULE,
    &lock_in_scrutinee::RULE,
    &loop_outlives_sources::RULE,
    &lost_cause::RULE,
    &lost_test_panic::RULE,
    &missed_notification::RULE,
    &optional_context::RULE,
    &outer_context_in_scope::RULE,
    &partial_read_cleared::RULE,
    &pending_without_waker::RULE,
    &permit_inside_task::RULE,
    &permit_outside_task::RULE,
    &phantom_guard_move::RULE,
    &piling_guards::RULE,
    &polled_cancellation::RULE,
    &queue_dropped_at_shutdown::RULE,
    &select_can_panic::RULE,
    &select_else_spin::RULE,
    &select_pattern_discards::RULE,
    &select_precondition_not_lazy::RULE,
    &self_cancelling_rebind::RULE,
    &send_in_select::RULE,
    &signal_listener_in_loop::RULE,
    &span_guard_across_await::RULE,
    &stored_context::RULE,
    &string_value_key::RULE,
    &taken_before_await::RULE,
    &task_set_never_reaped::RULE,
    &timeout_without_kill::RULE,
    &timer_reset_in_select::RULE,
    &token_linked_by_task::RULE,
    &uncancellable_token::RULE,
    &unchecked_loop::RULE,
    &undone_after_await::RULE,
    &unforwarded_context::RULE,
    &uninterruptible_sleep::RULE,
    &unreachable_select_else::RULE,
    &unstoppable_task::RULE,
    &unstopped_callback::RULE,
    &unused_context::RULE,
    &unwrapped_context_value::RULE,
    &value_as_parameter::RULE,
    &waits_on_itself::RULE,
    &watch_borrowed_twice::RULE,
    &watch_read_unseen::RULE,
    &work_in_drop::RULE,
];

/// The rule of a name.
pub fn find(name: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.name == name)
}
