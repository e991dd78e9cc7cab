//! What types, functions and traits can mean to a rule.
//!
//! A stub says it with `#[ctx(role)]` or `#[ctx(role = "text")]`, the user with a list of the vocabulary, and of the
//! methods of a context whose sources are in the run it is found. A rule asks for the role, and never for a library.

mod carried;

pub use self::carried::Carried;

/// The roles, each with its key: the one place that says which there are.
macro_rules! roles {
    ($($(#[$doc:meta])+ $name:ident = $key:literal,)+) => {
        /// One thing that a type, a function or a trait can mean.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Role {
            $($(#[$doc])+ $name,)+
        }

        impl Role {
            /// Every role.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The role of a key, as it is written in `#[ctx(key)]`.
            pub fn parse(key: &str) -> Option<Self> {
                match key {
                    $($key => Some(Self::$name),)+
                    _ => None,
                }
            }

            /// How a stub writes the role.
            pub const fn key(self) -> &'static str {
                match self {
                    $(Self::$name => $key,)+
                }
            }
        }
    };
}

roles! {
    /// On a type: carries cancellation or request values, and is passed from call to call.
    Context = "context",
    /// On a type: carries values as the current one of a thread or task.
    CurrentContext = "current_context",
    /// On a type: a cancellation token, which carries cancellation alone.
    Token = "token",
    /// On a type: cancels when dropped. The text says what its drop does.
    CancelGuard = "cancel_guard",
    /// On a type: ends tasks when dropped. The text says what its drop does.
    AbortGuard = "abort_guard",
    /// On a type: ends a scope of this thread when dropped. The text says what its drop does.
    ScopeGuard = "scope_guard",
    /// On a type: ends the scope of a current context when dropped. The text says what its drop does.
    ContextGuard = "context_guard",
    /// On a type with [`Role::ScopeGuard`]: the scope is a span of tracing, entered on this thread.
    SpanGuard = "span_guard",
    /// On a type: holds a lock, and is meant to live across an await; the text `shared` says that others may read
    /// meanwhile, `upgradable` that one of them may become the writer.
    AsyncLockGuard = "async_lock_guard",
    /// On a type: holds a lock, and is not meant to live across an await; the text `unlinted` says that
    /// clippy's `await_holding_lock` does not know it, `shared` and `upgradable` as for [`Role::AsyncLockGuard`].
    SyncLockGuard = "sync_lock_guard",
    /// On a type: holds a reference, and cannot outlive what that refers to.
    Borrows = "borrows",
    /// On a type: holds a place of a semaphore.
    Permit = "permit",
    /// On a type: holds a place in a channel.
    SendPermit = "send_permit",
    /// On a type: awaits, or joins, one task or thread.
    JoinHandle = "join_handle",
    /// On a type: a future that panics when it is polled after its end.
    PolledOnce = "polled_once",
    /// On a type: owns tasks or futures.
    TaskSet = "task_set",
    /// On a type: counts tasks.
    TaskTracker = "task_tracker",
    /// On a type: the end of a channel that receives. The text says of which: `mpsc`, `mpmc`, `broadcast`, `watch`,
    /// `oneshot`.
    Receiver = "receiver",
    /// On a type: the end of a channel that sends. The text says of which, as for [`Role::Receiver`].
    Sender = "sender",
    /// On a type: gives `None` at once, again and again. `"empty"`: while nothing is in it. `"end"`: once it has come to
    /// its end. `"inner"`: as the type in the first argument does.
    Ends = "ends",
    /// On a type: one value of the type argument with something around it.
    Transparent = "transparent",
    /// On a type: wakes a task up, or gives what does.
    Waker = "waker",
    /// On a type: what it holds is made when it is first used.
    MadeOnUse = "made_on_use",
    /// On a type: holds values of the type argument.
    Container = "container",
    /// On a type: what runs when it is dropped. `"own"`: a destructor of its own. `"inner"`: those of the type arguments.
    /// `"none"`: nothing.
    Destructor = "destructor",
    /// On a type: what it holds cannot be shared with another thread.
    OneThread = "one_thread",
    /// On a type: others may hold the same value.
    Shared = "shared",
    /// On a type: leads to a value that others hold, as long as they do.
    Weak = "weak",
    /// On a type: a sleep, an interval, a timeout. `"stays"`: once its time is up, it is ready whenever it is polled.
    Timer = "timer",
    /// On a type: I/O through it blocks the thread. On a function: does file I/O on the thread. The text says how much:
    /// `"file"`: a whole file. `"tree"`: a folder with all that is in it. `"entries"`: what is in a folder, one by one.
    /// `"entry"`: what the folder says of one. `"lock"`: it waits for a lock that others may hold.
    BlocksIo = "blocks_io",
    /// On a function: does the I/O of its receiver or first argument, and blocks the thread if that does. `"file"`: all of
    /// it, to the end. `"buffer"`: what is still in a buffer in front of it.
    BlocksThrough = "blocks_through",
    /// On a type: what it holds is in memory, so that nothing is on its way. `"buffer"`: bytes that it can take more of.
    InMemory = "in_memory",
    /// On a type: one of the streams that a process has from the beginning.
    Terminal = "terminal",
    /// On a type: what is read from it comes when the other side sends it.
    Socket = "socket",
    /// On a function: what is lost when the future is dropped before its end. `"safe"`: nothing. `"unsafe"`: data.
    /// `"argument_lost"`: the argument. `"partial"`: nothing, if one goes on with the same buffer. `"queue"`: the place
    /// in the queue. `"inherits"`: what the future in the argument loses. On a type, it holds for the type as a future, a
    /// stream or a sink. No mark means that the crate promises nothing.
    CancelSafety = "cancel_safety",
    /// Beside [`Role::CancelSafety`]: says more exactly what is lost.
    Loses = "loses",
    /// Beside [`Role::CancelSafety`]: who says so, where it is not the documentation of this very item.
    Source = "source",
    /// On a function: blocks the thread. The text says why, and after a colon what to use instead.
    Blocks = "blocks",
    /// Beside [`Role::Blocks`]: what is waited for. `"process"`, `"thread"`, `"time"`, `"future"`, `"message"`, `"signal"`,
    /// `"lock"`, `"input"`, `"connection"`: as long as that takes. `"peer"`: unless the socket does not block. `"room"`: a place in
    /// a channel. `"once"`: the first value of a cell.
    BlocksOn = "blocks_on",
    /// On a type: only the handler of a request is given it, which a server runs beside others. On the function of an
    /// attribute macro: what it stands on is such a handler.
    Request = "request",
    /// On the function of an attribute macro: what it stands on keeps its parameters and its result.
    SameFunction = "same_function",
    /// On a function: gives the runtime that this thread belongs to. `"must"`: it panics where there is none. `"may"`: it says
    /// whether there is one. `"enters"`: makes one that of this thread.
    CurrentRuntime = "current_runtime",
    /// On a function: panics outside of a runtime.
    NeedsRuntime = "needs_runtime",
    /// On a function: gives up the lock of the guard in the argument while it waits, whatever the condition is.
    ReleasesLock = "releases_lock",
    /// On a function: starts an argument somewhere else: as a `"task"`, `"blocking"`, as a `"thread"` or `"scoped"`.
    Spawns = "spawns",
    /// Beside [`Role::Spawns`]: the number of the argument that is started, where it is not the first.
    Spawned = "spawned",
    /// On a function: makes a context or a token without parent.
    Root = "root",
    /// On a function with [`Role::Root`]: what it makes is a placeholder.
    Todo = "todo",
    /// On a function: makes a child of the receiver, or of the current one. `"flat"`: one that copies what it needs and
    /// keeps nothing of its parent.
    Derives = "derives",
    /// On a function: makes a context that keeps the values and drops the cancellation.
    Detaches = "detaches",
    /// On a function: makes a child with a request value, under the first argument as key, or under the type of the only
    /// one.
    SetsValue = "sets_value",
    /// On a function: looks a request value up.
    ReadsValue = "reads_value",
    /// On a function: gives what tells a type from all others.
    TellsType = "tells_type",
    /// On a function: waits for a time.
    Sleeps = "sleeps",
    /// On a function: waits for the next time of an interval.
    Ticks = "ticks",
    /// On a type: a value that threads share, and that one may set for another to see.
    Flag = "flag",
    /// On a type: a length of time, which stays as it is.
    TimeSpan = "time_span",
    /// On a type: a point in time.
    Moment = "moment",
    /// On a function: makes a length of time of a number. The text says of what: `nanoseconds`, `microseconds`,
    /// `milliseconds`, `seconds`, `minutes`, `hours`, `fractions of seconds`.
    MakesTime = "makes_time",
    /// On a function: gives one of its two arguments. `"least"`: the smaller one. `"greatest"`: the greater one.
    PicksOne = "picks_one",
    /// On a function: gives the receiver so many times as the argument says, and no less of it.
    Multiplies = "multiplies",
    /// On a function: gives another value at another time.
    ReadsClock = "reads_clock",
    /// On a function: says what becomes of the times of an interval that were missed.
    MissedTicks = "missed_ticks",
    /// On a function: marks the value that a receiver has as seen.
    MarksSeen = "marks_seen",
    /// On a function: looks at the value that a receiver has, and marks nothing as seen.
    Peeks = "peeks",
    /// On a function: waits for a value that is not marked as seen.
    WaitsForChange = "waits_for_change",
    /// On a function: waits for a future, and no longer than a time.
    Timeout = "timeout",
    /// On a function: makes a timer that comes again and again. `"at_once"`: for the first time at once.
    Interval = "interval",
    /// On a function: waits for a time, on the thread.
    SleepsBlocking = "sleeps_blocking",
    /// On a function: waits for cancellation.
    WaitsCancelled = "waits_cancelled",
    /// On a function: asks for cancellation.
    Checks = "checks",
    /// On a function: gives what an atomic holds at this moment. The other functions that share it change it.
    Loads = "loads",
    /// On a function: asks for the value of a flag that others may change.
    ReadsFlag = "reads_flag",
    /// On a function: gives a flag that others may ask for the value of the first argument.
    SetsFlag = "sets_flag",
    /// On a function: gives the receiver, at which others look, another state, which the first argument says. `"second"`:
    /// the second. `"unsaid"`: none of them.
    SetsState = "sets_state",
    /// On a function: gives what ends the task of the receiver.
    GivesAbort = "gives_abort",
    /// On a function: cancels.
    Cancels = "cancels",
    /// On a function: says that a context has ended, but not why.
    TellsEnd = "tells_end",
    /// On a function: says when a context will end.
    TellsDeadline = "tells_deadline",
    /// On a function: says of what a context has ended.
    TellsCause = "tells_cause",
    /// On a function: cancels, and says of what.
    GivesCause = "gives_cause",
    /// On a type: keeps a function registered until it is dropped.
    Registration = "registration",
    /// On a function: keeps a function for the end of the receiver, also when what it returns is dropped.
    KeepsFunction = "keeps_function",
    /// On a function: waits for all futures of the arguments, and drops those that are left when one of them fails.
    FailsFast = "fails_fast",
    /// On a function: runs the future in the receiver or argument until cancellation.
    RunsUntilCancelled = "runs_until_cancelled",
    /// On a function: the destructor does not run.
    Forgets = "forgets",
    /// On a function: the destructor runs, and does nothing.
    Disarms = "disarms",
    /// On a function: the destructor runs now.
    Drops = "drops",
    /// On a function: gives back the old value of a place.
    Replaces = "replaces",
    /// On a function: leaves nothing in the receiver. `"after"`: nothing but so many elements as the argument says.
    Empties = "empties",
    /// On a function: makes a value with nothing in it.
    MakesEmpty = "makes_empty",
    /// On a function: adds the arguments to what is in the receiver already.
    AddsTo = "adds_to",
    /// On a function: gives the receiver, or the first argument, another value, or none.
    Renews = "renews",
    /// On a function: ends a child process. `"on_drop"`: when that, or the future that waits for it, is dropped.
    Kills = "kills",
    /// On a function, about a child process. `"starts"`: starts one. `"runs"`: starts one and waits for it. `"waits"`: waits
    /// for it. `"owns"`: waits for it, and nobody else has it any more. `"sets_apart"`: puts it into a group or session of
    /// its own, or can do so.
    Process = "process",
    /// On a function: asks whether anybody is left who holds the same, or the other end of it, or waits until nobody is.
    AsksOthers = "asks_others",
    /// On a function: nothing more is to be read from or written to the receiver after it.
    Finishes = "finishes",
    /// On a function: lets those go on, or fail, who wait for a permit of the receiver, and gives no permit back.
    LetsIn = "lets_in",
    /// On a function: ends the process.
    Exits = "exits",
    /// On a function: takes a value out of the receiver or first argument, where nobody else can find it any more.
    Takes = "takes",
    /// On a function: leaves a value in the receiver, whatever was there.
    Fills = "fills",
    /// On a function: changes the receiver; the text says how: `adds`, `subtracts`, `sets`, `inserts`, `appends` (beside what is
    /// there, whatever that is), `removes`, `rewrites` (changes what is there, or gives a way to do so).
    Changes = "changes",
    /// On a function: the text is the context's method that does the same under it.
    ContextTwin = "context_twin",
    /// On a function: the text is the function beside it that takes the current context by hand.
    CurrentContextTwin = "current_context_twin",
    /// On a function: waits for tasks or threads, or takes their results.
    Joins = "joins",
    /// On a function: waits for all tasks or futures of the receiver or argument.
    WaitsForAll = "waits_for_all",
    /// On a function: waits for all that its type has started. It is found, and no stub says it.
    Gathers = "gathers",
    /// On a function: takes a connection, and while the process has no file descriptor left, fails at once each time.
    Accepts = "accepts",
    /// On a function: waits for somebody to connect.
    WaitsForPeer = "waits_for_peer",
    /// On a function: begins to listen for a signal of the system, which from then on does nothing by default.
    Listens = "listens",
    /// On a function: panics when a task that it joins has panicked or was aborted.
    PanicsOnError = "panics_on_error",
    /// On a function: takes a lock or a permit. `"tries"`: it gives up instead of waiting, or after a time.
    Acquires = "acquires",
    /// On a function: wakes only those who wait already.
    NotifyWaiters = "notify_waiters",
    /// On a function: closes the receiver, of which those are told who wait on it.
    ShutsDown = "shuts_down",
    /// On a function: makes the caller known to those who wait for all, or send to all.
    Registers = "registers",
    /// On a function: sends to all who have registered by then.
    SendsToAll = "sends_to_all",
    /// On a type of errors: `?` makes it of every other.
    AnyError = "any_error",
    /// On a type: the kinds of a system's errors, of which some have no name.
    ErrorKind = "error_kind",
    /// On a type of errors: the text is the variant that says that a receiver has missed something, and goes on.
    Lags = "lags",
    /// On a type of errors: a task has panicked or was aborted, and nothing else gives one.
    TaskFailed = "task_failed",
    /// On a function: gives a value like its receiver, which stays.
    Clones = "clones",
    /// On a function: gives the receiver in another form, or access to what is in it, and takes nothing out of it. Each
    /// function of a library that is only asked for a reference, also a pinned one, does.
    Views = "views",
    /// On a function: gives what the receiver holds, whatever else it does where there is nothing in it.
    Unwraps = "unwraps",
    /// On a function: gives what the receiver holds, or something else where there is nothing in it.
    FallsBack = "falls_back",
    /// On a function: gives an element of the receiver, if there is one.
    GivesElement = "gives_element",
    /// On a function: whether the receiver has no elements.
    AsksEmpty = "asks_empty",
    /// On a function: waits for a notification, and takes it from all others that wait.
    WaitsNotified = "waits_notified",
    /// On a function: wakes one of those who wait for a notification, or the next who does.
    Notifies = "notifies",
    /// On a function: gives back a value of the same variant as the one that it takes. The text is the variant that also
    /// holds the same as before.
    KeepsVariant = "keeps_variant",
    /// On a function: which variant it gives for which variant that it takes, as in `"Ok: Some, Err: None"`. What is not
    /// in the list may give any.
    TurnsVariant = "turns_variant",
    /// On a function: whether the value that it takes is of the variant in the text.
    AsksVariant = "asks_variant",
    /// On a function: panics, unless the value that it takes is of the variant in the text.
    PanicsUnless = "panics_unless",
    /// On a function: makes a future that gives what the one in the receiver or first argument does.
    SameOutput = "same_output",
    /// On a function: polls the future in the receiver or first argument once, and gives its output where it is ready.
    PollsOnce = "polls_once",
    /// On a function: gives the next value of what it is called on, or says at once, again and again, that there is none
    /// and will be none.
    Receives = "receives",
    /// On a function: waits for what the other side sends to the receiver, or to what that reads from. `"taken"`: it gives
    /// what has come. `"left"`: that stays for the next one.
    Reads = "reads",
    /// On a function: gives a value to the other end of a channel.
    Sends = "sends",
    /// On a function: gives one value after the other, and does not come to an end while the program runs.
    Endless = "endless",
    /// On a type of errors of [`Role::Receives`]: the text is the variant that says that nothing will come any more.
    Closes = "closes",
    /// On a trait: what has it can be made a text.
    BecomesText = "becomes_text",
    /// On a trait: every type with the supertraits has its methods.
    Extension = "extension",
}

#[cfg(test)]
mod tests {
    use super::Role;

    #[test]
    fn a_key_is_its_role_and_nothing_else_is() {
        for role in Role::ALL {
            assert_eq!(Role::parse(role.key()), Some(*role));
        }
        for unknown in ["", "cancel", "cancel_guards", "Context", "context "] {
            assert_eq!(Role::parse(unknown), None, "{unknown}");
        }
    }

    /// A key is the name in small letters, so that who reads a stub finds the role.
    #[test]
    fn keys_are_the_names_in_small_letters() {
        for role in Role::ALL {
            let name = format!("{role:?}").to_lowercase();
            assert_eq!(role.key().replace('_', ""), name);
        }
    }
}
