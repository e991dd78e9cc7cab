//! Structured tasks: none outlives its scope unseen (feature `tokio`).

mod judge;
mod outcome;

use std::collections::HashMap;
use std::fmt;
use std::future::{Future, poll_fn};
use std::panic::Location;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use tokio::task::JoinSet;

use self::judge::Judge;
pub use self::outcome::{Outcome, ScopeError, TaskDone, TaskFailed};
use crate::panics::First;
use crate::{CancelGuard, Canceller, Context};

/// When a [`Scope`] cancels the remaining tasks.
///
/// ```
/// use ctx_core::{Context, Policy, Scope};
///
/// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
/// for (policy, failed) in [(Policy::FailFast, 2), (Policy::CollectAll, 1)] {
///     let mut scope = Scope::with_policy(&Context::background(), policy);
///     scope.spawn(|_| async { Err("no connection") });
///     scope.spawn(|ctx| async move { ctx.check().map_err(|_| "told to stop") });
///     assert_eq!(scope.join().await.failed.len(), failed);
/// }
/// # });
/// ```
///
/// For the first one that succeeds, see [`Scope::with_policy`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Policy {
    /// As soon as one fails: the tasks can no longer achieve their common result.
    #[default]
    FailFast,
    /// Never: each result counts on its own.
    CollectAll,
    /// As soon as one succeeds: one result is enough.
    FirstOk,
}

/// A group of tasks that share a context and are joined together.
///
/// All tasks get the scope's context, a child of the one it was created with. When the scope has what it wants, or
/// cannot get it any more, it cancels that context, with a cause, and then waits until every task has finished: no task
/// is left behind. Tasks that do not respond to the context can be given a [`grace`](Self::grace) period; when it is
/// over, they are aborted, and the outcome says which ones.
///
/// Dropping a scope without joining it cancels its context and aborts its tasks at once, since a destructor cannot
/// wait.
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
    /// A scope below `ctx` that fails fast.
    ///
    /// Cost: as [`Context::with_cancel`].
    ///
    /// ```
    /// use ctx_core::{Context, Scope};
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(async {
    /// let mut scope = Scope::new(&Context::background());
    /// scope.spawn(|_| async { Ok::<_, String>(1) });
    /// scope.spawn(|_| async { Ok(2) });
    /// assert_eq!(scope.join().await.into_result().unwrap(), [1, 2]);
    /// # });
    /// ```
    #[cfg_attr(feature = "inspect", track_caller)]
    pub fn new(ctx: &Context) -> Self {
        Self::with_policy(ctx, Policy::FailFast)
    }

    /// A scope with another policy.
    ///
    /// Cost: as [`Context::with_cancel`].
    ///
    /// ```
    /// use ctx_core::{Context, Policy, Scope};
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(async {
    /// let mut scope = Scope::with_policy(&Context::background(), Policy::FirstOk);
    /// scope.spawn(|ctx| async move { Err(ctx.done().await.to_string()) });
    /// scope.spawn(|_| async { Ok("the quick one") });
    /// assert_eq!(scope.join().await.into_first().unwrap(), "the quick one");
    /// # });
    /// ```
    #[cfg_attr(feature = "inspect", track_caller)]
    pub fn with_policy(ctx: &Context, policy: Policy) -> Self {
        let (context, guard) = ctx.with_cancel();
        Self { context, guard, policy, grace: None, tasks: JoinSet::new(), places: Vec::new() }
    }

    /// Aborts the tasks that are still running this long after the context has ended. Without it, [`join`](Self::join)
    /// waits forever.
    ///
    /// Cost: a timer, once the context has ended.
    ///
    /// ```
    /// use std::future::pending;
    /// use std::time::Duration;
    /// use ctx_core::{Context, Scope};
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(async {
    /// let mut scope = Scope::<(), String>::new(&Context::background()).grace(Duration::from_millis(5));
    /// scope.spawn(|_| pending());
    /// scope.canceller().cancel();
    /// assert_eq!(scope.join().await.aborted.len(), 1);
    /// # });
    /// ```
    #[must_use = "it returns the scope"]
    pub fn grace(mut self, grace: Duration) -> Self {
        self.grace = Some(grace);
        self
    }

    /// The context that the tasks share.
    ///
    /// Cost: none.
    ///
    /// ```
    /// use ctx_core::{Context, Scope};
    ///
    /// let (server, guard) = Context::background().with_cancel();
    /// let scope = Scope::<(), String>::new(&server);
    /// guard.cancel();
    /// assert!(scope.context().is_cancelled());
    /// ```
    pub fn context(&self) -> &Context {
        &self.context
    }

    /// A handle that cancels the scope.
    ///
    /// Cost: one reference count.
    ///
    /// ```
    /// use ctx_core::{Context, Scope};
    ///
    /// let scope = Scope::<(), String>::new(&Context::background());
    /// scope.canceller().cancel_cause("enough");
    /// assert_eq!(scope.context().cause().unwrap().to_string(), "enough");
    /// ```
    pub fn canceller(&self) -> Canceller {
        self.guard.canceller()
    }

    /// Starts a task, and gives it the context of the scope.
    ///
    /// When the scope ends, the task is not stopped: it should respond to its context.
    ///
    /// Cost: that of a tokio task, and a reference count.
    ///
    /// # Panics
    ///
    /// Outside a tokio runtime.
    ///
    /// ```
    /// use std::time::Duration;
    /// use ctx_core::{Context, ContextError, Scope};
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(async {
    /// let mut scope = Scope::new(&Context::background());
    /// scope.spawn(|ctx| async move { ctx.sleep(Duration::from_secs(3600)).await });
    /// scope.spawn(|_| async { Err(ContextError::DeadlineExceeded) });
    /// assert_eq!(scope.join().await.failed.len(), 2);
    /// # });
    /// ```
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
            // The text of an error is the user's, and may panic, too.
            judge.see(&result);
            drop(alarm);
            (at, result)
        });
        self.note(task.id());
    }

    /// Starts a task that blocks, on a thread for blocking work.
    ///
    /// It cannot be aborted, so [`grace`](Self::grace) does not apply to it: it must respond to its context.
    ///
    /// Cost: that of tokio's `spawn_blocking`.
    ///
    /// # Panics
    ///
    /// Outside a tokio runtime.
    ///
    /// ```
    /// use ctx_core::{Context, Scope};
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(async {
    /// let mut scope = Scope::new(&Context::background());
    /// scope.spawn_blocking(|ctx| ctx.check().map(|()| (1..=10).product::<u64>()));
    /// assert_eq!(scope.join().await.into_result().unwrap(), [3_628_800]);
    /// # });
    /// ```
    #[track_caller]
    pub fn spawn_blocking(&mut self, work: impl FnOnce(&Context) -> Result<T, E> + Send + 'static) {
        let (at, judge) = self.next();
        let context = self.context.clone();
        let task = self.tasks.spawn_blocking(move || {
            let alarm = judge.alarm();
            let result = work(&context);
            judge.see(&result);
            drop(alarm);
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

    /// Waits until every task has finished, and returns their results.
    ///
    /// It also waits for tasks that do not respond to their context, unless there is a [`grace`](Self::grace) period.
    /// Dropping the future cancels the context and aborts the remaining tasks.
    ///
    /// Cost: linear in the number of tasks.
    ///
    /// # Panics
    ///
    /// If a task panicked: the panic resumes here, once all others have finished.
    ///
    /// ```
    /// use ctx_core::{Context, Policy, Scope};
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(async {
    /// let mut scope = Scope::with_policy(&Context::background(), Policy::CollectAll);
    /// scope.spawn(|_| async { Ok(1) });
    /// scope.spawn(|_| async { Err("no connection") });
    /// let outcome = scope.join().await;
    /// assert_eq!((outcome.done[0].value, outcome.failed[0].error), (1, "no connection"));
    /// # });
    /// ```
    pub async fn join(mut self) -> Outcome<T, E> {
        let mut outcome = Outcome { done: Vec::new(), failed: Vec::new(), aborted: Vec::new() };
        let mut panics = First::default();
        let mut ended = false;
        // Only tasks that panicked or were aborted do not say which ones they are.
        let mut known = None;
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
                    let all =
                        self.places.iter().enumerate().map(|(at, spawned)| (spawned.task, at));
                    let known = known.get_or_insert_with(|| all.collect::<HashMap<_, _>>());
                    if let Some(&at) = known.get(&error.id()) {
                        let place = self.finish(at);
                        if error.is_cancelled() {
                            outcome.aborted.push(place);
                        }
                    }
                    if let Ok(payload) = error.try_into_panic() {
                        panics.keep(payload);
                    }
                }
            }
        }
        panics.resume();
        outcome.done.sort_by_key(|done| done.at);
        outcome
    }

    /// Cancels the scope and joins it: tasks that are still running after `grace` are aborted.
    ///
    /// Dropping the future, polled or not, cancels the context and aborts the remaining tasks at once, without the
    /// grace period.
    ///
    /// Cost: as [`join`](Self::join), and a timer.
    ///
    /// # Panics
    ///
    /// As [`join`](Self::join).
    ///
    /// ```
    /// use std::time::Duration;
    /// use ctx_core::{Context, Scope};
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(async {
    /// let mut scope = Scope::new(&Context::background());
    /// scope.spawn(|ctx| async move { Err::<(), _>(ctx.done().await) });
    /// let outcome = scope.shutdown(Duration::from_secs(5)).await;
    /// assert!(outcome.aborted.is_empty(), "it heeded its context");
    /// # });
    /// ```
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
