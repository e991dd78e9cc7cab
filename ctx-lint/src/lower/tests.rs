mod expansions;
mod macros;

use super::lower;

#[test]
fn values_stand_in_the_order_of_their_expressions() {
    let facts = lower(
        "const A: u8 = { const B: u8 = { static C: u8 = 1; C }; B };\n\
         fn f() { const D: u8 = 1; static E: u8 = { const F: u8 = 2; F }; }\n\
         thread_local! { static G: u8 = { const H: u8 = 3; H }; }\n\
         mod m { pub const I: u8 = 4; }\n",
    );
    assert_eq!(facts.values.len(), 9);
    assert!(facts.values.iter().all(|value| value.init.is_some()));
    assert!(facts.values.is_sorted_by_key(|value| value.init));
}

#[test]
fn the_last_note_above_a_function_holds() {
    let facts = lower(
        "// ctx-lint: cancel-safe\n// ctx-lint: not-cancel-safe\nasync fn a() {}\n\
         // ctx-lint: cancel-safe\n#[x]\npub async fn b() {}\nasync fn c() {}\n",
    );
    let said: Vec<_> = facts.functions.iter().map(|function| function.noted_safe).collect();
    assert_eq!(said, [Some(false), Some(true), None]);
}

/// The threads of tests have small stacks.
#[test]
fn deep_texts_are_read_on_any_thread() {
    let text = format!("fn f() {{ {}x{}; }}", "!".repeat(3_000), ".a".repeat(3_000));
    let facts = lower(&text);
    assert!(facts.errors.is_empty());
    assert_eq!(facts.exprs.len(), 6_002);
}

#[test]
fn what_is_too_much_is_an_error_where_it_gets_too_much() {
    let text = format!("fn f() {{ {} }}", "(".repeat(300));
    let [error] = &lower(&text).errors[..] else { panic!("one error") };
    assert_eq!(error.message, "this is nested too deeply to be read");
    assert_eq!(&text[error.span.start as usize..error.span.end as usize], "(");
}
