//! The live contexts: every context that can end, where it was derived, and its state (feature `inspect`).
//!
//! With the feature, each such context records where and when it was derived, and is entered into a table of the
//! process; without it, none of this exists. Values and roots are not entered: they can neither end nor leak.
//!
//! ```
//! use ctx_core::{Context, inspect};
//!
//! let (ctx, _guard) = Context::background().with_cancel();
//! let (_child, child_guard) = ctx.with_cancel();
//! child_guard.cancel_cause("enough");
//!
//! let below = inspect::below(&ctx);
//! assert_eq!(below.contexts.len(), 2);
//! assert_eq!(below.to_string().lines().count(), 2);
//! assert!(below.to_json().contains("\"cause\":\"enough\""));
//! assert!(below.to_dot().starts_with("digraph contexts {"));
//! ```

use std::collections::{BTreeMap, HashMap};
use std::fmt::{self, Write};
use std::panic::Location;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};
use std::time::{Duration, Instant};

use crate::node::Node;
use crate::report::{self, Log};
use crate::{Context, ContextError, timer};

/// The text indents no context further than so many levels.
const DEEPEST: usize = 50;

static LIVE: Mutex<BTreeMap<u64, Weak<Node>>> = Mutex::new(BTreeMap::new());

fn lock() -> MutexGuard<'static, BTreeMap<u64, Weak<Node>>> {
    LIVE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What a node remembers of its birth; leaves the table with the node.
pub(crate) struct Birth {
    id: u64,
    /// Where the life of the context is written down, if it is.
    log: OnceLock<Arc<Log>>,
    place: &'static Location<'static>,
    at: Instant,
}

impl Birth {
    #[track_caller]
    pub(crate) fn new() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        let id = NEXT.fetch_add(1, Ordering::Relaxed);
        Self { id, log: OnceLock::new(), place: Location::caller(), at: timer::now() }
    }

    pub(crate) fn enter(&self, node: &Arc<Node>) {
        lock().insert(self.id, Arc::downgrade(node));
        let log = node.above().find_map(|(parent, _)| parent.birth().known_log());
        if let Some(log) = log {
            self.log(Arc::clone(log), node);
        }
    }

    pub(crate) const fn id(&self) -> u64 {
        self.id
    }

    /// From now on, the life of the node and of those to be derived from it is written down.
    pub(crate) fn log(&self, log: Arc<Log>, node: &Arc<Node>) {
        let parent = node.above().next().map(|(parent, _)| parent.birth().id);
        log.born(self.id, parent, self.place, Arc::downgrade(node));
        _ = self.log.set(log);
    }

    pub(crate) fn known_log(&self) -> Option<&Arc<Log>> {
        self.log.get()
    }

    /// The node has ended, because `origin` did.
    pub(crate) fn ended(&self, origin: &Self) {
        if let Some(log) = self.known_log() {
            log.ended(self.id, origin.id);
        }
    }

    /// The node goes.
    pub(crate) fn gone(&self, node: &Node) {
        if let Some(log) = self.known_log() {
            log.gone(self.id, node.err(), report::text_of(node));
        }
    }

    pub(crate) fn age(&self) -> Duration {
        timer::now().saturating_duration_since(self.at)
    }

    #[cfg(feature = "tracing")]
    pub(crate) fn place(&self) -> &'static Location<'static> {
        self.place
    }
}

impl Drop for Birth {
    fn drop(&mut self) {
        // The weak handle is dropped after the lock.
        let _entry = lock().remove(&self.id);
    }
}

/// The contexts that were alive at one moment, older ones first.
///
/// Returned by [`snapshot`] and [`below`]. Its `Display` prints a tree as text. It keeps none of the contexts alive.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Snapshot {
    /// The contexts; a parent comes before its children.
    pub contexts: Vec<Live>,
}

/// A live context; in [`Snapshot::contexts`].
///
/// ```
/// use ctx_core::{Context, inspect};
///
/// let (ctx, guard) = Context::background().with_cancel();
/// guard.cancel_cause("enough");
/// let live = &inspect::below(&ctx).contexts[0];
/// assert_eq!((live.parent, live.cause.as_deref()), (None, Some("enough")));
/// assert!(live.place.file().ends_with(".rs"));
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Live {
    /// Its number, unique in the process.
    pub id: u64,
    /// The number of its parent, if the parent is in the snapshot.
    pub parent: Option<u64>,
    /// Where it was derived.
    pub place: &'static Location<'static>,
    /// How long ago that was.
    pub age: Duration,
    /// The time left until its deadline; zero if that has passed.
    pub remaining: Option<Duration>,
    /// How it ended, if it has.
    pub err: Option<ContextError>,
    /// Why it ended, if it has.
    pub cause: Option<String>,
    /// How many tasks, threads and functions wait for its end.
    pub waiters: usize,
}

/// All live contexts.
///
/// Cost: linear in their number; meant for people, not for hot paths.
///
/// ```
/// use ctx_core::{Context, inspect};
///
/// let (_ctx, _guard) = Context::background().with_cancel();
/// assert!(!inspect::snapshot().contexts.is_empty());
/// ```
pub fn snapshot() -> Snapshot {
    describe(&all())
}

/// The context and all live contexts that were derived from it; empty for a context that can never end.
///
/// Cost: as [`snapshot`].
///
/// ```
/// use ctx_core::{Context, inspect};
///
/// let (ctx, _guard) = Context::background().with_cancel();
/// let (_child, _child_guard) = ctx.with_cancel();
/// let below = inspect::below(&ctx);
/// assert_eq!(below.contexts[1].parent, Some(below.contexts[0].id));
/// ```
pub fn below(ctx: &Context) -> Snapshot {
    let Some(top) = ctx.node() else { return Snapshot::default() };
    let mut nodes = all();
    // Parents are older than their children, so one pass finds all that are below.
    let mut known = std::collections::HashSet::new();
    nodes.retain(|node| {
        let inside = Arc::ptr_eq(node, top)
            || node.above().any(|(parent, _)| known.contains(&Arc::as_ptr(parent)));
        inside && known.insert(Arc::as_ptr(node))
    });
    describe(&nodes)
}

/// The last handle of a node may be dropped by now, which takes the lock again: so not under the lock.
fn all() -> Vec<Arc<Node>> {
    let live: Vec<Weak<Node>> = lock().values().cloned().collect();
    live.iter().filter_map(Weak::upgrade).collect()
}

fn describe(nodes: &[Arc<Node>]) -> Snapshot {
    let ids: HashMap<_, _> =
        nodes.iter().map(|node| (Arc::as_ptr(node), node.birth().id)).collect();
    let now = timer::now();
    let contexts = nodes.iter().map(|node| Live {
        id: node.birth().id,
        parent: node.above().find_map(|(parent, _)| ids.get(&Arc::as_ptr(parent)).copied()),
        place: node.birth().place,
        age: node.birth().age(),
        remaining: node.deadline().map(|at| at.saturating_duration_since(now)),
        err: node.err(),
        cause: report::text_of(node),
        waiters: node.waiters(),
    });
    Snapshot { contexts: contexts.collect() }
}

impl Live {
    fn state(&self) -> String {
        match (&self.cause, self.err, self.remaining) {
            (Some(cause), Some(err), _) if *cause == err.to_string() => cause.clone(),
            (Some(cause), Some(err), _) => format!("{err}: {cause}"),
            (_, _, Some(left)) => format!("open, {left:.1?} left"),
            _ => "open".to_owned(),
        }
    }
}

impl Snapshot {
    /// The snapshot as a JSON array of objects with the fields of [`Live`]; durations in seconds.
    ///
    /// Cost: linear in its size.
    ///
    /// ```
    /// use ctx_core::{Context, inspect};
    ///
    /// let (ctx, _guard) = Context::background().with_cancel();
    /// assert!(inspect::below(&ctx).to_json().contains("\"err\":null"));
    /// ```
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut out = String::from("[");
        for (at, live) in self.contexts.iter().enumerate() {
            let comma = if at == 0 { "" } else { "," };
            let parent = live.parent.map_or("null".to_owned(), |id| id.to_string());
            let remaining =
                live.remaining.map_or("null".to_owned(), |left| left.as_secs_f64().to_string());
            let text = |text: Option<String>| text.map_or("null".to_owned(), |text| quoted(&text));
            // Writing to a string cannot fail.
            let _ = write!(
                out,
                "{comma}{{\"id\":{},\"parent\":{parent},\"place\":{},\"age\":{},\"remaining\":{remaining},\
                 \"err\":{},\"cause\":{},\"waiters\":{}}}",
                live.id,
                quoted(&live.place.to_string()),
                live.age.as_secs_f64(),
                text(live.err.map(|err| err.to_string())),
                text(live.cause.clone()),
                live.waiters,
            );
        }
        out.push(']');
        out
    }

    /// The snapshot as a graph in the language of Graphviz.
    ///
    /// Cost: linear in its size.
    ///
    /// ```
    /// use ctx_core::{Context, inspect};
    ///
    /// let (ctx, _guard) = Context::background().with_cancel();
    /// assert!(inspect::below(&ctx).to_dot().contains("waiters: 0"));
    /// ```
    #[must_use]
    pub fn to_dot(&self) -> String {
        let mut out = String::from("digraph contexts {\n");
        for live in &self.contexts {
            let label =
                quoted(&format!("{}\n{}\nwaiters: {}", live.place, live.state(), live.waiters));
            let style = if live.err.is_some() { ", style=dashed" } else { "" };
            let _ = writeln!(out, "  c{} [label={label}{style}];", live.id);
            if let Some(parent) = live.parent {
                let _ = writeln!(out, "  c{parent} -> c{};", live.id);
            }
        }
        out.push_str("}\n");
        out
    }
}

/// A string as JSON writes it, which is also how DOT does.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for sign in text.chars() {
        match sign {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            sign if sign < ' ' => _ = write!(out, "\\u{:04x}", u32::from(sign)),
            sign => out.push(sign),
        }
    }
    out.push('"');
    out
}

impl fmt::Display for Snapshot {
    /// One line for each context, indented below its parent, up to fifty levels.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut children: HashMap<Option<u64>, Vec<&Live>> = HashMap::new();
        for live in self.contexts.iter().rev() {
            children.entry(live.parent).or_default().push(live);
        }
        let roots = children.remove(&None).unwrap_or_default();
        let mut stack: Vec<_> = roots.into_iter().map(|live| (0, live)).collect();
        while let Some((depth, live)) = stack.pop() {
            writeln!(
                f,
                "{:depth$}#{} {} age {:.1?}, {}, waiters {}",
                "",
                live.id,
                live.place,
                live.age,
                live.state(),
                live.waiters,
                depth = 2 * depth.min(DEEPEST),
            )?;
            let below = children.remove(&Some(live.id)).unwrap_or_default();
            stack.extend(below.into_iter().map(|live| (depth + 1, live)));
        }
        Ok(())
    }
}
