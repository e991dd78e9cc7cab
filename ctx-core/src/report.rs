//! A report on a request: which context ended which, how long each wait was, and what was abandoned (feature
//! `inspect`).

use std::collections::BTreeMap;
use std::fmt;
use std::panic::Location;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant};

use crate::node::Node;
use crate::{CancelGuard, Context, ContextError, panics, timer};

/// So many contexts, and so many waits, are kept for one report. A request that makes more is told in part.
const MOST: usize = 10_000;

/// What is written down while a request runs; shared by all its contexts.
pub(crate) struct Log {
    start: Instant,
    entries: Mutex<Entries>,
}

#[derive(Default)]
struct Entries {
    lives: BTreeMap<u64, (Weak<Node>, Life)>,
    waits: Vec<Wait>,
    left_out: usize,
}

impl Log {
    fn new() -> Arc<Self> {
        Arc::new(Self { start: timer::now(), entries: Mutex::default() })
    }

    fn lock(&self) -> MutexGuard<'_, Entries> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn at(&self) -> Duration {
        timer::now().saturating_duration_since(self.start)
    }

    /// A context was derived.
    pub(crate) fn born(
        &self,
        id: u64,
        parent: Option<u64>,
        place: &'static Location<'static>,
        node: Weak<Node>,
    ) {
        let began = self.at();
        let mut entries = self.lock();
        if entries.lives.len() == MOST {
            entries.left_out += 1;
            // The handle goes after the lock.
            drop(entries);
            return drop(node);
        }
        let life = Life {
            id,
            parent,
            place,
            began,
            ended: None,
            by: None,
            gone: None,
            err: None,
            cause: None,
        };
        entries.lives.insert(id, (node, life));
    }

    /// A context ended, because another one did or by itself.
    pub(crate) fn ended(&self, id: u64, by: u64) {
        let at = self.at();
        if let Some((_, life)) = self.lock().lives.get_mut(&id) {
            (life.ended, life.by) = (Some(at), Some(by));
        }
    }

    /// The last handle of a context is gone, and nobody can ask it any more.
    pub(crate) fn gone(&self, id: u64, err: Option<ContextError>, cause: Option<String>) {
        let at = self.at();
        let mut entries = self.lock();
        // A node may tell twice that it goes; the first time it still knows why it ended.
        let place = entries.lives.get_mut(&id).filter(|(_, life)| life.gone.is_none());
        let handle = place.map(|(node, life)| {
            (life.gone, life.err, life.cause) = (Some(at), err, cause);
            std::mem::take(node)
        });
        drop(entries);
        drop(handle);
    }

    /// A wait is over.
    pub(crate) fn waited(
        &self,
        context: u64,
        place: &'static Location<'static>,
        since: Instant,
        over: Over,
    ) {
        let (began, now) = (since.saturating_duration_since(self.start), self.at());
        let wait = Wait { context, place, began, took: now.saturating_sub(began), over };
        let mut entries = self.lock();
        if entries.waits.len() == MOST {
            entries.left_out += 1;
        } else {
            entries.waits.push(wait);
        }
    }

    fn report(&self) -> Report {
        let entries = self.lock();
        let known: Vec<_> =
            entries.lives.values().map(|(node, life)| (node.upgrade(), life.clone())).collect();
        let (waits, left_out) = (entries.waits.clone(), entries.left_out);
        // The text of a cause is the user's, and no lock is held for it.
        drop(entries);
        let contexts = known.into_iter().map(|(node, mut life)| {
            if let Some(node) = node {
                life.err = node.err();
                life.cause = text_of(&node);
            }
            life
        });
        Report { contexts: contexts.collect(), waits, left_out }
    }
}

/// The cause of an end, as it shows itself.
pub(crate) fn text_of(node: &Node) -> Option<String> {
    let cause = node.cause()?;
    let mut text = None;
    panics::contain(|| text = Some(cause.to_string()));
    text
}

/// # Reporting
impl Context {
    /// A child whose life is recorded, together with that of all contexts derived from it, for a request on which
    /// [`report`](Self::report) should report. Below such a request, the child is a part of it.
    ///
    /// Otherwise the same as [`with_cancel`](Self::with_cancel). Cost: an entry for each context below and each wait,
    /// kept until the last of these contexts is gone. Beyond ten thousand, entries are only counted.
    ///
    /// ```
    /// use ctx_core::Context;
    ///
    /// let (request, guard) = Context::background().with_report();
    /// let (_query, _query_guard) = request.with_cancel();
    /// guard.cancel_cause("the client went away");
    ///
    /// let report = request.report();
    /// assert_eq!(report.contexts.len(), 2);
    /// assert_eq!(report.contexts[1].by, Some(report.contexts[0].id), "the request took the query with it");
    /// ```
    #[must_use = "the guard that comes with the context must live as long as the work"]
    #[track_caller]
    pub fn with_report(&self) -> (Self, CancelGuard) {
        let (context, guard) = self.with_cancel();
        // Below a request that is written down already, its log goes on.
        if let Some(node) = context.node().filter(|node| node.birth().known_log().is_none()) {
            node.birth().log(Log::new(), node);
        }
        (context, guard)
    }

    /// What has been recorded of this context's request so far: which context ended which, how long each wait was, and
    /// what was abandoned. It is empty unless this context or one above was created by
    /// [`with_report`](Self::with_report).
    ///
    /// Cost: linear in the size of the report.
    ///
    /// ```
    /// use std::future::pending;
    /// use std::time::Duration;
    /// use ctx_core::{Context, report::Over};
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(async {
    /// let (request, _guard) = Context::background().with_report();
    /// let (query, _query_guard) = request.with_timeout(Duration::from_millis(5));
    /// assert!(query.run(pending::<()>()).await.is_err());
    ///
    /// let report = request.report();
    /// assert_eq!(report.waits[0].over, Over::WorkDropped);
    /// println!("{report}");
    /// # });
    /// ```
    #[must_use]
    pub fn report(&self) -> Report {
        let log = self.node().and_then(|node| node.birth().known_log());
        log.map(|log| log.report()).unwrap_or_default()
    }
}

/// A report on a request, from [`Context::report`]. Its `Display` prints a line for each context and each wait.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Report {
    /// The contexts in the order in which they were derived; a parent comes before its children.
    pub contexts: Vec<Life>,
    /// The waits that are over, in order.
    pub waits: Vec<Wait>,
    /// How many contexts and waits were left out for lack of room.
    pub left_out: usize,
}

/// The life of a context; in [`Report::contexts`]. Times count from the beginning of the request.
///
/// See [`is_abandoned`](Self::is_abandoned) for an example.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Life {
    /// Its number, unique in the process.
    pub id: u64,
    /// The number of its parent.
    pub parent: Option<u64>,
    /// Where it was derived.
    pub place: &'static Location<'static>,
    /// When it was derived.
    pub began: Duration,
    /// When it ended, unless it was derived from a context that had already ended.
    pub ended: Option<Duration>,
    /// The number of the context whose end ended it: its own, if it was ended itself.
    pub by: Option<u64>,
    /// When its last handle was dropped.
    pub gone: Option<Duration>,
    /// How it ended, if it has.
    pub err: Option<ContextError>,
    /// Why it ended, if it has.
    pub cause: Option<String>,
}

impl Life {
    /// Whether nothing has ended it and nothing can end it any more: its guard was disarmed, and its handles are gone.
    ///
    /// Cost: none.
    ///
    /// ```
    /// use ctx_core::Context;
    ///
    /// let (request, _guard) = Context::background().with_report();
    /// let (ctx, guard) = request.with_cancel();
    /// guard.disarm();
    /// drop(ctx);
    /// assert!(request.report().contexts[1].is_abandoned());
    /// ```
    #[must_use]
    pub const fn is_abandoned(&self) -> bool {
        self.gone.is_some() && self.err.is_none()
    }
}

/// A wait for the end of a context, alone or together with some work; in [`Report::waits`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Wait {
    /// The number of the context.
    pub context: u64,
    /// Where it was waited for.
    pub place: &'static Location<'static>,
    /// When the wait began, counted from the beginning of the request.
    pub began: Duration,
    /// How long it was.
    pub took: Duration,
    /// How it ended.
    pub over: Over,
}

/// How a wait ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Over {
    /// The context ended, and the waiter continued.
    Ended,
    /// The context ended first, and the work was dropped where it was suspended: see [`Context::run`].
    WorkDropped,
    /// The waiter left before the context ended; together with some work, because the work completed.
    Left,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut waits: BTreeMap<u64, Vec<&Wait>> = BTreeMap::new();
        for wait in &self.waits {
            waits.entry(wait.context).or_default().push(wait);
        }
        for life in &self.contexts {
            write!(f, "#{} {} at {:.1?}: ", life.id, life.place, life.began)?;
            match (&life.cause, life.ended) {
                (Some(cause), Some(at)) => write!(f, "ended at {at:.1?}, ").and_then(|()| {
                    match life.by.filter(|by| *by != life.id) {
                        Some(by) => write!(f, "with #{by}: {cause}"),
                        None => write!(f, "by itself: {cause}"),
                    }
                })?,
                (Some(cause), None) => write!(f, "had ended before: {cause}")?,
                (None, _) if life.is_abandoned() => f.write_str("abandoned")?,
                (None, _) => f.write_str("open")?,
            }
            writeln!(f)?;
            for wait in waits.remove(&life.id).unwrap_or_default() {
                let over = match wait.over {
                    Over::Ended => "until its end",
                    Over::WorkDropped => "and dropped the work beside",
                    Over::Left => "and left",
                };
                writeln!(f, "    waited {:.1?} at {} {over}", wait.took, wait.place)?;
            }
        }
        match self.left_out {
            0 => Ok(()),
            more => writeln!(f, "and {more} that are not kept"),
        }
    }
}
