//! The text form of a context: the layers it is made of, from the root, as Go's `String` shows them.

use std::fmt;
use std::iter::successors;
use std::sync::Arc;

use crate::node::Node;
use crate::value::Mark;
use crate::{Context, timer};

/// The layers from the root, such as `context.Background.WithCancel.WithValue(RequestId, u64)`.
///
/// Keys are shown by name, values by type only, because they may be secrets. A deadline is shown as the time left.
///
/// Cost: linear in the number of layers.
///
/// ```
/// use ctx_core::{Context, key};
///
/// key! { RequestId: u64; }
///
/// let (ctx, _guard) = Context::background().with_cancel();
/// let ctx = ctx.with_value(RequestId, 7);
/// assert_eq!(ctx.to_string(), "context.Background.WithCancel.WithValue(RequestId, u64)");
/// ```
impl fmt::Display for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut layers: Vec<_> = successors(self.values(), |node| node.parent()).collect();
        let mut nodes: Vec<_> = successors(self.node(), |node| node.parent()).collect();
        // Both chains end at the root, and start there in the text.
        layers.reverse();
        nodes.reverse();

        let is_todo = |mark| matches!(mark, Some(Mark::Todo(_)));
        if !layers.first().is_some_and(|layer| is_todo(layer.layer().mark())) {
            f.write_str("context.Background")?;
        }
        // The cancel nodes of layers above a `WithoutCancel` are gone; those that are left come after it.
        let cut = layers
            .iter()
            .rposition(|layer| matches!(layer.layer().mark(), Some(Mark::WithoutCancel)))
            .map_or(0, |at| at + 1);
        let mut shown = 0;
        for (at, layer) in layers.iter().enumerate() {
            while at >= cut && shown < nodes.len() && shown < layer.nodes_above() as usize {
                show_node(nodes[shown], f)?;
                shown += 1;
            }
            layer.layer().show(f)?;
        }
        nodes[shown..].iter().try_for_each(|node| show_node(node, f))
    }
}

impl fmt::Debug for Context {
    /// The same as `Display`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

fn show_node(node: &Arc<Node>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if node.is_merged() {
        return f.write_str(".Merge");
    }
    let Some(at) = node.deadline().filter(|_| node.is_timed()) else {
        return f.write_str(".WithCancel");
    };
    let now = timer::now();
    match at.checked_duration_since(now) {
        Some(left) => write!(f, ".WithDeadline([{left:?}])"),
        None => write!(f, ".WithDeadline([-{:?}])", now.saturating_duration_since(at)),
    }
}
