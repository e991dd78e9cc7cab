//! Functions that lose what they have taken for their callers, whoever drops them.

use super::Pass;
use crate::facts::FnId;
use crate::index::HeldBack;

pub(super) fn report(pass: &mut Pass<'_>, function: FnId, held_back: &HeldBack) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    // What is asked for first, or taken out of an `Option`, is often of no use to anybody else.
    let is_shared = (held_back.is_first || held_back.is_awaited) && !index.is_lone(file, held_back);
    if !is_shared || !index.is_offered(file, function) || index.is_documented(file, function) {
        return;
    }
    let name = &facts[function].name;
    let take = index.called(file, held_back.take);
    let message = if held_back.is_awaited {
        format!(
            "the value that `{take}` takes is awaited here, and lost if the future of `{name}` is dropped meanwhile"
        )
    } else {
        format!(
            "`{name}` takes a value with `{take}` and waits for something else before it returns it: if its future is dropped meanwhile, the value is lost"
        )
    };
    let (span, at) = (facts[held_back.take].span, facts[function].name_span);
    let help = if held_back.is_awaited {
        "await it in place, by `&mut`, and take it out when it has completed"
    } else {
        "take the value after the last wait, or keep it in a field until it is returned"
    };
    let draft = pass
        .report(span, message)
        .primary("from here on, only this future holds the value")
        .label(
            facts[held_back.wait].span.at_end(),
            "if the future is dropped while it waits here, the value is lost",
        )
        .help(help);
    _ = draft.inferred(file, at, "callers may drop the future, in a `select!` or under a timeout");
}
