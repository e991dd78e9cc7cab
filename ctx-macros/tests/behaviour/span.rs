//! `span`.

use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use ctx_core::{Context, ContextError, context_fn};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::with_default;
use tracing::{Event, Metadata, Subscriber};

use super::{block_on, ended};

/// Writes down what happens.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    fn note(&self, line: String) {
        self.0.lock().unwrap().push(line);
    }

    fn lines(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }
}

struct Fields(String);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        // How much time is left is another figure in each run.
        let shown =
            if field.name() == "deadline" { "some".to_owned() } else { format!("{value:?}") };
        self.0 += &format!(" {}={shown}", field.name());
    }
}

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.is_span()
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut fields = Fields(format!("new {}", span.metadata().name()));
        span.record(&mut fields);
        self.note(fields.0);
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        let mut fields = Fields("record".to_owned());
        values.record(&mut fields);
        self.note(fields.0);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, _: &Event<'_>) {}

    fn enter(&self, _: &Id) {
        self.note("enter".to_owned());
    }

    fn exit(&self, _: &Id) {
        self.note("exit".to_owned());
    }
}

#[context_fn(span)]
fn sync(ctx: &Context) -> bool {
    ctx.is_cancelled()
}

#[context_fn(span, timeout = "1h")]
fn limited(_ctx: &Context) {}

#[context_fn(span, race)]
async fn raced(_ctx: Context) -> Result<(), ContextError> {
    tokio::task::yield_now().await;
    std::future::pending().await
}

#[context_fn(span)]
async fn asynchronous(ctx: &Context) -> bool {
    tokio::task::yield_now().await;
    ctx.is_cancelled()
}

#[context_fn(span, timeout = "1h")]
async fn endless(ctx: &Context) -> ! {
    let _ = ctx;
    loop {
        std::future::pending::<()>().await;
    }
}

#[context_fn(span, check)]
fn checked(_ctx: &Context) {}

fn log<T>(work: impl FnOnce() -> T) -> Vec<String> {
    let log = Log::default();
    let _ = with_default(log.clone(), work);
    log.lines()
}

#[test]
fn a_span_has_a_deadline_and_a_cause() {
    let root = Context::background();
    assert_eq!(log(|| sync(&root)), ["new sync", "enter", "exit"]);
    let lines = log(|| sync(&ended()));
    assert_eq!(lines, ["new sync", "enter", "exit", "record cause=context canceled"]);
    // That the child ends with the call is no cause.
    assert_eq!(log(|| limited(&root)), ["new limited deadline=some", "enter", "exit"]);
    assert_eq!(log(|| checked(&root)), ["new checked", "enter", "exit"]);
    assert_eq!(log(|| checked(&ended())), [""; 0], "what is turned away has no span");
    assert!(sync(&ended()), "nobody listens");
}

#[test]
fn a_span_is_entered_at_each_poll() {
    let root = Context::background();
    let lines = log(|| block_on(asynchronous(&root)));
    assert_eq!(lines, ["new asynchronous", "enter", "exit", "enter", "exit", "enter", "exit"]);
    let lines = log(|| {
        block_on(async {
            tokio::select! {
                biased;
                never = endless(&root) => never,
                () = tokio::task::yield_now() => {}
            }
        });
    });
    assert_eq!(lines[..3], ["new endless deadline=some", "enter", "exit"]);
    let (ctx, guard) = root.with_cancel();
    let lines = log(|| {
        block_on(async {
            let cancel = async {
                tokio::task::yield_now().await;
                guard.cancel_cause("enough");
            };
            let (result, ()) = tokio::join!(raced(ctx), cancel);
            assert_eq!(result, Err(ContextError::Cancelled));
        });
    });
    assert_eq!(lines.first().map(String::as_str), Some("new raced"));
    assert_eq!(lines.last().map(String::as_str), Some("record cause=enough"));
}
