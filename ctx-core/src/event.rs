//! One `tracing` event for each end, from the context that ended itself (feature `tracing`).
//!
//! Descendants that end with it are counted, not told one by one. The subscriber is user code: it is called when every
//! descendant has ended and no lock is held, before waiters are woken.

use crate::node::Node;

/// Tells of the end. A plain cancellation, which is how most contexts end, is told at a lower level.
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
