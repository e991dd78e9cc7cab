//! Every rule: a `mod` line and a line in the list, both sorted.

mod biased_starvation;
mod cancel_unsafe_select;
mod closed_channel_spin;
mod context_not_first;
mod dropped_cancel_guard;
mod fresh_interval_in_select;
mod handle_polled_twice;
mod select_can_panic;
mod select_else_spin;
mod select_pattern_discards;
mod select_precondition_not_lazy;
mod stored_context;
mod string_value_key;
mod timer_reset_in_select;
mod unreachable_select_else;

use crate::rule::Rule;

/// All rules, by name.
pub static RULES: &[&Rule] = &[
    &biased_starvation::RULE,
    &cancel_unsafe_select::RULE,
    &closed_channel_spin::RULE,
    &context_not_first::RULE,
    &dropped_cancel_guard::RULE,
    &fresh_interval_in_select::RULE,
    &handle_polled_twice::RULE,
    &select_can_panic::RULE,
    &select_else_spin::RULE,
    &select_pattern_discards::RULE,
    &select_precondition_not_lazy::RULE,
    &stored_context::RULE,
    &string_value_key::RULE,
    &timer_reset_in_select::RULE,
    &unreachable_select_else::RULE,
];

/// The rule of a name.
pub fn find(name: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.name == name)
}
