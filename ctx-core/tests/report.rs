//! What a report tells of a request (feature `inspect`).
#![cfg(feature = "inspect")]

use std::future::{Future, pending, ready};
use std::pin::{Pin, pin};
use std::task::{self, Waker};
use std::time::Duration;

use ctx_core::report::Over;
use ctx_core::{Context, ContextError};

fn poll<F: Future>(future: Pin<&mut F>) -> bool {
    future.poll(&mut task::Context::from_waker(Waker::noop())).is_ready()
}

#[test]
fn it_tells_who_ended_whom() {
    let (server, server_guard) = Context::background().with_cancel();
    let (request, _guard) = server.with_report();
    let (query, query_guard) = request.with_cancel();
    let (_page, _page_guard) = query.with_cancel();
    let (merged, _merged_guard) = Context::background().merge(&[&request]);
    let (late, _late_guard) = request.with_timeout_cause(Duration::from_millis(1), "too slow");
    let (sender, ended) = std::sync::mpsc::channel();
    late.on_cancel(move || sender.send(()).unwrap()).detach();
    query_guard.cancel_cause("enough");
    ended.recv().unwrap();
    let (born, _born_guard) = query.with_cancel();
    server_guard.cancel_cause("shutting down");

    let report = request.report();
    // Where the one that took it along is among them; the server is not.
    let place = |by| report.contexts.iter().position(|life| life.id == by);
    let told: Vec<_> = report
        .contexts
        .iter()
        .map(|life| (life.by.map(place), life.cause.as_deref().unwrap()))
        .collect();
    let expected = [
        (Some(None), "shutting down"),
        (Some(Some(1)), "enough"),
        (Some(Some(1)), "enough"),
        (Some(None), "shutting down"),
        (Some(Some(4)), "too slow"),
        (None, "enough"),
    ];
    assert_eq!(told, expected);
    assert_eq!(
        report.contexts[0].by, report.contexts[0].parent,
        "the server took the request along"
    );
    assert!(merged.is_cancelled() && born.is_cancelled());
    assert!(report.contexts.iter().all(|life| life.place.file().ends_with("report.rs")));
    let text = report.to_string();
    assert_eq!(text.lines().filter(|line| line.starts_with('#')).count(), 6, "{text}");
    assert!(
        text.contains("by itself: enough") && text.contains("had ended before: enough"),
        "{text}"
    );
}

#[test]
fn it_tells_of_waits() {
    let (request, guard) = Context::background().with_report();
    let mut done = pin!(request.done());
    let mut work = pin!(request.run(pending::<()>()));
    let mut quick = pin!(request.run(ready(7)));
    assert!(!poll(done.as_mut()) && !poll(work.as_mut()) && poll(quick.as_mut()));
    assert_eq!(request.wait_timeout(Duration::from_millis(2)), None);
    guard.cancel();
    assert!(poll(done) && poll(work));
    assert_eq!(request.wait(), ContextError::Cancelled);

    let report = request.report();
    let all: Vec<_> = report.waits.iter().map(|wait| wait.over).collect();
    assert_eq!(all, [Over::Left, Over::Ended, Over::WorkDropped, Over::Ended]);
    assert!(report.waits[0].took >= Duration::from_millis(2));
    assert!(report.waits.iter().all(|wait| wait.context == report.contexts[0].id));
    assert!(report.waits.iter().all(|wait| wait.place.file().ends_with("report.rs")));
    assert!(report.to_string().contains("dropped the work beside"), "{report}");
}

#[test]
fn it_tells_where_somebody_slept() {
    let (request, _guard) = Context::background().with_report();
    let mut sleep = pin!(request.sleep(Duration::from_millis(1)));
    let line = line!() - 1;
    while !poll(sleep.as_mut()) {
        std::thread::sleep(Duration::from_millis(1));
    }
    let report = request.report();
    let (alarm, wait) = (&report.contexts[1], &report.waits[0]);
    assert_eq!((alarm.place.file(), alarm.place.line()), (file!(), line));
    assert_eq!((wait.place, wait.over, wait.context), (alarm.place, Over::Ended, alarm.id));
}

#[test]
fn it_tells_what_was_abandoned() {
    let (request, _guard) = Context::background().with_report();
    let (open, _open_guard) = request.with_cancel();
    let (lost, guard) = request.with_cancel();
    guard.disarm();
    let (below, below_guard) = lost.with_cancel();
    below_guard.disarm();
    drop((lost, below));
    let (ended, guard) = request.with_cancel();
    guard.cancel_cause("enough");
    drop((ended, guard));

    let report = request.report();
    let abandoned: Vec<_> =
        report.contexts.iter().map(ctx_core::report::Life::is_abandoned).collect();
    assert_eq!(abandoned, [false, false, true, true, false]);
    assert_eq!(report.contexts[4].cause.as_deref(), Some("enough"), "what is gone is remembered");
    assert!(!open.is_cancelled() && report.contexts[1].gone.is_none());
}

#[test]
fn without_asking_nothing_is_written_down() {
    let (ctx, guard) = Context::background().with_cancel();
    guard.cancel();
    let report = ctx.report();
    assert!(report.contexts.is_empty() && report.waits.is_empty());
    assert_eq!(report.to_string(), "");
    assert!(Context::background().report().contexts.is_empty());
}

#[test]
fn a_request_without_end_is_told_in_part() {
    let (request, _guard) = Context::background().with_report();
    for _ in 0..10_010 {
        drop(request.with_cancel());
    }
    let report = request.report();
    assert_eq!((report.contexts.len(), report.left_out), (10_000, 11));
    assert!(report.to_string().ends_with("and 11 that are not kept\n"));
}
