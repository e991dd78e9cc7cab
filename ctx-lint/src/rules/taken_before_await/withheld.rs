//! Functions that lose what they have taken for their callers, whoever drops them.

use super::Pass;
use crate::facts::FnId;
use crate::index::Withheld;

pub(super) fn report(pass: &mut Pass<'_>, function: FnId, withheld: &Withheld) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    if !index.is_offered(file, function) || index.is_documented(file, function) {
        return;
    }
    let name = &facts[function].name;
    let take = index.called(file, withheld.take);
    let message = if withheld.is_awaited {
        format!(
            "what `{take}` takes out is awaited here, and lost when the future of `{name}` is dropped meanwhile"
        )
    } else {
        format!(
            "`{name}` takes a value by `{take}` and waits for something else before it gives it: who drops its future meanwhile loses the value"
        )
    };
    let (span, at) = (facts[withheld.take].span, facts[function].name_span);
    let help = if withheld.is_awaited {
        "await it in its place, by `&mut`, and take it out when it is done"
    } else {
        "take the value after the last wait, or keep it in a field until it is given"
    };
    let draft = pass
        .report(span, message)
        .primary("from here on the value is in this future alone")
        .label(facts[withheld.wait].span.at_end(), "dropped while it waits here, the value is gone")
        .help(help);
    // What is asked for first, or taken out of an `Option`, is often of no use to anybody else.
    let is_shared = (withheld.is_first || withheld.is_awaited) && !index.is_lone(file, withheld);
    _ = if is_shared {
        draft.inferred(file, at, "callers may drop the future, in a `select!` or under a timeout")
    } else {
        draft.assumed(file, at, "whether somebody drops the future and still wants the value")
    };
}
