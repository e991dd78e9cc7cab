//! One `tracing` event for each end, from the context that ended itself (feature `tracing`).
//!
//! Descendants that end with it are counted and have no event of their own. The subscriber is user code: it is called once
//! every descendant has ended, while no lock is held, and before waiters are woken.

use crate::node::Node;

/// Emits the event. A plain cancellation, which is how most contexts end, has a lower level.
pub(crate) fn ended(node: &Node, descendants: usize) {
    let (Some(err), Some(cause)) = (node.err(), node.cause()) else { return };
    #[cfg(feature = "inspect")]
    let (age, place) = (node.birth().age(), node.birth().place());
    #[cfg(not(feature = "inspect"))]
    let (age, place) = (tracing::field::Empty, tracing::field::Empty);
    let plain = cause.is::<crate::ContextError>() && !err.is_timeout();
    #[cfg(feature = "inspect")]
    let (age, place) = (tracing::field::debug(age), tracing::field::display(place));
    if plain {
        tracing::trace!(%err, descendants, age, place, "context ended");
    } else {
        tracing::debug!(%err, %cause, descendants, age, place, "context ended");
    }
}
