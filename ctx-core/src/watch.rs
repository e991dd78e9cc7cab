//! How long somebody waits for a context: for the report of the feature `inspect`, and nothing without.

use std::sync::Arc;

#[cfg(feature = "inspect")]
use std::{panic::Location, time::Instant};

use crate::node::Node;

pub(crate) struct Watch {
    #[cfg(feature = "inspect")]
    place: &'static Location<'static>,
    #[cfg(feature = "inspect")]
    since: Option<Instant>,
    /// Whether the wait is beside some work, which is dropped when the context ends first.
    #[cfg(feature = "inspect")]
    works: bool,
}

#[cfg(feature = "inspect")]
impl Watch {
    #[track_caller]
    pub(crate) fn new(works: bool) -> Self {
        Self { place: Location::caller(), since: None, works }
    }

    /// The wait begins, unless it has.
    pub(crate) fn begin(&mut self) {
        self.since.get_or_insert_with(crate::timer::now);
    }

    /// The wait is over, because the context ended or because who waits leaves.
    pub(crate) fn end(&mut self, node: Option<&Arc<Node>>, ended: bool) {
        use crate::report::Over;
        let (Some(since), Some(node)) = (self.since.take(), node) else { return };
        let over = match (ended, self.works) {
            (true, true) => Over::WorkDropped,
            (true, false) => Over::Ended,
            (false, _) => Over::Left,
        };
        if let Some(log) = node.birth().known_log() {
            log.waited(node.birth().id(), self.place, since, over);
        }
    }
}

#[cfg(not(feature = "inspect"))]
#[allow(clippy::unused_self, reason = "with the feature they look at it")]
impl Watch {
    #[inline]
    pub(crate) const fn new(_: bool) -> Self {
        Self {}
    }

    #[inline]
    pub(crate) const fn begin(&mut self) {}

    #[inline]
    pub(crate) const fn end(&mut self, _: Option<&Arc<Node>>, _: bool) {}
}
