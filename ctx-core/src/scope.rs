//! Structured tasks: none outlives its scope unseen (feature `tokio`).

use std::fmt;
use std::future::{Future, poll_fn};
use std::panic::{self, Location};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use tokio::task::JoinSet;

use crate::{CancelGuard, Canceller, Context};

/// When a [`Scope`] cancels the tasks that are left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Policy {
    /// As soon as one fails: what all tasks together are for can no longer be had.
    #[default]
    FailFast,
    /// Never: each result counts for itself.
    CollectAll,
    /// As soon as one succeeds: one result is enough.
    FirstOk,
}

/// A group of tasks that share a context, and are joined together.
///
/// All tasks get the scope's context, a child of the one it was made with. When the scope has what it wants, or cannot
/// get it any more, it cancels that context, with a cause, and goes on to wait until every task has finished: no task
/// is left behind. Tasks that do not heed the context can be given a [`grace`](Self::grace); they are aborted when it
/// is over, and the outcome says which ones.
///
/// Dropping a scope without joining it cancels its context and aborts its tasks at once, for a destructor cannot wait.
///
/// ```
/// use ctx_core::{Context, Scope};
///
/// # tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(async {
/// let mut scope = Scope::new(&Context::background());
/// scope.spawn(|ctx| async move { ctx.run(async { 1 }).await.map_err(|error| error.to_string()) });
/// scope.spawn(|ctx| async move { ctx.done().await; Ok(2) });
/// scope.spawn(|_| async { Err("no connection".to_owned()) });
///
/// let outcome = scope.join().await;
/// assert_eq!(outcome.failed[0].to_string(), "no connection");
/// assert_eq!(outcome.into_result().unwrap_err().into_error(), Some("no connection".to_owned()));
/// # });
/// ```
pub struct Scope<T, E> {
    context: Context,
    guard: CancelGuard,
    policy: Policy,
    grace: Option<Duration>,
    tasks: JoinSet<(usize, Result<T, E>)>,
    places: Vec<Spawned>,
}

struct Spawned {
    place: &'static Location<'static>,
    task: tokio::task::Id,
    finished: bool,
}

impl<T, E> Scope<T, E>
where
    T: Send + 'static,
    E: fmt::Display + Send + 'static,
{
    /// A scope that fails fast, below `ctx`.
    pub fn new(ctx: &Context) -> Self {
        Self::with_policy(ctx, Policy::FailFast)
    }

    /// A scope with another policy.
    pub fn with_policy(ctx: &Context, policy: Policy) -> Self {
        let (context, guard) = ctx.with_cancel();
        Self { context, guard, policy, grace: None, tasks: JoinSet::new(), places: Vec::new() }
    }

    /// Aborts what still runs so long after the context has ended. Without it, [`join`](Self::join) waits for ever.
    #[must_use = "it returns the scope"]
    pub fn grace(mut self, grace: Duration) -> Self {
        self.grace = Some(grace);
        self
    }

    /// The context that the tasks share.
    pub fn context(&self) -> &Context {
        &self.context
    }

    /// A handle that cancels the scope.
    pub fn canceller(&self) -> Canceller {
        self.guard.canceller()
    }

    /// Starts a task.
    ///
    /// # Panics
    ///
    /// Outside a tokio runtime.
    #[track_caller]
    pub fn spawn<F>(&mut self, work: impl FnOnce(Context) -> F)
    where
        F: Future<Output = Result<T, E>> + Send + 'static,
    {
        let (at, judge) = self.next();
        let work = work(self.context.clone());
        let task = self.tasks.spawn(async move {
            let alarm = judge.alarm();
            let result = work.await;
            drop(alarm);
            judge.see(&result);
            (at, result)
        });
        self.note(task.id());
    }

    /// Starts a task that blocks, on a thread for such.
    ///
    /// It cannot be aborted, so [`grace`](Self::grace) does not hold for it: it must heed its context.
    ///
    /// # Panics
    ///
    /// Outside a tokio runtime.
    #[track_caller]
    pub fn spawn_blocking(&mut self, work: impl FnOnce(&Context) -> Result<T, E> + Send + 'static) {
        let (at, judge) = self.next();
        let context = self.context.clone();
        let task = self.tasks.spawn_blocking(move || {
            let alarm = judge.alarm();
            let result = work(&context);
            drop(alarm);
            judge.see(&result);
            (at, result)
        });
        self.note(task.id());
    }

    fn next(&self) -> (usize, Judge) {
        (self.places.len(), Judge { policy: self.policy, canceller: self.guard.canceller() })
    }

    #[track_caller]
    fn note(&mut self, task: tokio::task::Id) {
        self.places.push(Spawned { place: Location::caller(), task, finished: false });
    }

    /// Waits until every task has finished, and tells what came of them.
    ///
    /// Dropping the future aborts the tasks that are left.
    ///
    /// # Panics
    ///
    /// When a task panicked: the panic goes on here, once all others have finished.
    pub async fn join(mut self) -> Outcome<T, E> {
        let mut outcome = Outcome { done: Vec::new(), failed: Vec::new(), aborted: Vec::new() };
        let mut panicked = None;
        let mut ended = false;
        let mut overdue = pin!(overdue(self.context.clone(), self.grace));
        while !self.tasks.is_empty() {
            let tasks = &mut self.tasks;
            let joined = poll_fn(|cx| {
                if let Poll::Ready(joined) = tasks.poll_join_next(cx) {
                    return Poll::Ready(joined);
                }
                if !ended && overdue.as_mut().poll(cx).is_ready() {
                    ended = true;
                    tasks.abort_all();
                    return tasks.poll_join_next(cx);
                }
                Poll::Pending
            })
            .await;
            match joined {
                None => break,
                Some(Ok((at, Ok(value)))) => {
                    self.finish(at);
                    outcome.done.push(TaskDone { at, value });
                }
                Some(Ok((at, Err(error)))) => {
                    let place = self.finish(at);
                    outcome.failed.push(TaskFailed { at, place, error });
                }
                Some(Err(error)) => {
                    let at = self.places.iter().position(|spawned| spawned.task == error.id());
                    if let Some(at) = at {
                        let place = self.finish(at);
                        if error.is_cancelled() {
                            outcome.aborted.push(place);
                        }
                    }
                    if let Ok(payload) = error.try_into_panic() {
                        panicked.get_or_insert(payload);
                    }
                }
            }
        }
        if let Some(payload) = panicked {
            panic::resume_unwind(payload);
        }
        outcome.done.sort_by_key(|done| done.at);
        outcome
    }

    /// Cancels the scope, and joins it: what still runs after `grace` is aborted.
    ///
    /// # Panics
    ///
    /// As [`join`](Self::join).
    pub async fn shutdown(self, grace: Duration) -> Outcome<T, E> {
        self.guard.cancel_cause("the scope was shut down");
        self.grace(grace).join().await
    }

    fn finish(&mut self, at: usize) -> &'static Location<'static> {
        self.places[at].finished = true;
        self.places[at].place
    }
}

impl<T, E> fmt::Debug for Scope<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let running = self.places.iter().filter(|spawned| !spawned.finished);
        f.debug_struct("Scope")
            .field("context", &self.context)
            .field("policy", &self.policy)
            .field("unjoined", &running.map(|spawned| spawned.place).collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

/// Ready when the context has ended and the time that is then left is over.
async fn overdue(context: Context, grace: Option<Duration>) {
    context.done().await;
    match grace {
        Some(grace) => drop(context.without_cancel().sleep(grace).await),
        None => std::future::pending().await,
    }
}

/// Decides in the task itself what its result means for the others, so that nobody has to be joining.
struct Judge {
    policy: Policy,
    canceller: Canceller,
}

impl Judge {
    fn see<T, E: fmt::Display>(&self, result: &Result<T, E>) {
        match (self.policy, result) {
            (Policy::FailFast, Err(error)) => {
                self.canceller.cancel_cause(format!("a task of the scope failed: {error}"));
            }
            (Policy::FirstOk, Ok(_)) => {
                self.canceller.cancel_cause("another task of the scope was first");
            }
            _ => {}
        }
    }

    /// Cancels the others when it is dropped by a panic, whatever the policy: the join will panic.
    fn alarm(&self) -> impl Drop + Send + use<> {
        Alarm(self.canceller.clone())
    }
}

struct Alarm(Canceller);

impl Drop for Alarm {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.0.cancel_cause("a task of the scope panicked");
        }
    }
}

/// What came of the tasks of a [`Scope`].
#[derive(Debug)]
#[non_exhaustive]
pub struct Outcome<T, E> {
    /// The tasks that succeeded, in the order in which they were spawned.
    pub done: Vec<TaskDone<T>>,
    /// The tasks that failed, in the order in which they did.
    pub failed: Vec<TaskFailed<E>>,
    /// Where the tasks were spawned that did not stop in time, and were aborted.
    pub aborted: Vec<&'static Location<'static>>,
}

/// The result of a task that succeeded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TaskDone<T> {
    /// The how-manieth of the scope it was, from zero.
    pub at: usize,
    /// What it returned.
    pub value: T,
}

/// The error of a task that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TaskFailed<E> {
    /// The how-manieth of the scope it was, from zero.
    pub at: usize,
    /// Where it was spawned.
    pub place: &'static Location<'static>,
    /// What it returned.
    pub error: E,
}

impl<E: fmt::Display> fmt::Display for TaskFailed<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)
    }
}

/// Why a scope did not give what was wanted; from [`Outcome::into_result`] and [`Outcome::into_first`].
#[derive(Debug)]
#[non_exhaustive]
pub enum ScopeError<E> {
    /// A task failed, and this is the first one that did.
    Failed(TaskFailed<E>),
    /// No task failed, but one was aborted: where it was spawned.
    Aborted(&'static Location<'static>),
    /// There was no task.
    Empty,
}

impl<E> ScopeError<E> {
    /// The error of the task, if there is one.
    pub fn into_error(self) -> Option<E> {
        match self {
            Self::Failed(failed) => Some(failed.error),
            Self::Aborted(_) | Self::Empty => None,
        }
    }
}

impl<E: fmt::Display> fmt::Display for ScopeError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed(failed) => failed.fmt(f),
            Self::Aborted(place) => write!(f, "the task spawned at {place} was aborted"),
            Self::Empty => f.write_str("the scope had no tasks"),
        }
    }
}

impl<E: fmt::Debug + fmt::Display> std::error::Error for ScopeError<E> {}

impl<T, E> Outcome<T, E> {
    /// All results in the order in which the tasks were spawned, or the first failure: what fail-fast is for.
    ///
    /// # Errors
    ///
    /// When a task failed or was aborted.
    pub fn into_result(self) -> Result<Vec<T>, ScopeError<E>> {
        if let Some(error) = self.failed.into_iter().next() {
            return Err(ScopeError::Failed(error));
        }
        if let Some(place) = self.aborted.first() {
            return Err(ScopeError::Aborted(place));
        }
        Ok(self.done.into_iter().map(|done| done.value).collect())
    }

    /// A result, if there is any, else the first failure: what first-ok is for.
    ///
    /// # Errors
    ///
    /// When no task succeeded.
    pub fn into_first(self) -> Result<T, ScopeError<E>> {
        if let Some(done) = self.done.into_iter().next() {
            return Ok(done.value);
        }
        Err(match (self.failed.into_iter().next(), self.aborted.first()) {
            (Some(failed), _) => ScopeError::Failed(failed),
            (None, Some(place)) => ScopeError::Aborted(place),
            (None, None) => ScopeError::Empty,
        })
    }
}
