//! Every rule: a `mod` line and a line in the list, both sorted.

mod blocking_in_async;
mod cancel_unsafe_timeout;
mod context_not_first;
mod discarded_permit;
mod dropped_cancel_guard;
mod future_never_awaited;
mod lock_in_scrutinee;
mod lost_test_panic;
mod missed_notification;
mod polled_cancellation;
mod send_in_select;
mod span_guard_across_await;
mod stored_context;
mod string_value_key;
mod task_set_never_reaped;
mod timeout_without_kill;
mod uncancellable_token;

use crate::rule::Rule;

/// All rules, by name.
pub static RULES: &[&Rule] = &[
    &blocking_in_async::RULE,
    &cancel_unsafe_timeout::RULE,
    &context_not_first::RULE,
    &discarded_permit::RULE,
    &dropped_cancel_guard::RULE,
    &future_never_awaited::RULE,
    &lock_in_scrutinee::RULE,
    &lost_test_panic::RULE,
    &missed_notification::RULE,
    &polled_cancellation::RULE,
    &send_in_select::RULE,
    &span_guard_across_await::RULE,
    &stored_context::RULE,
    &string_value_key::RULE,
    &task_set_never_reaped::RULE,
    &timeout_without_kill::RULE,
    &uncancellable_token::RULE,
];

/// The rule of a name.
pub fn find(name: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.name == name)
}
