//! A `select!` in a loop drops a future that must run to completion.
//!
//! When one branch of `select!` wins, the futures of the others are dropped. A future that has read or written half of
//! a message takes that progress with it: `read_exact`, `read_line`, `write_all` and others are documented as not
//! cancel safe. In a loop the branch starts again in the middle of the stream, and every later message is garbage. The
//! call may be several functions away from the `select!`.
//!
//! ## Bad
//!
//! ```no_run
//! use tokio::{io::AsyncReadExt, net::tcp::OwnedReadHalf, sync::mpsc::Receiver};
//!
//! async fn read_message(io: &mut OwnedReadHalf) -> std::io::Result<Vec<u8>> {
//!     let length = io.read_u32().await?;
//!     let mut message = vec![0; length as usize];
//!     io.read_exact(&mut message).await?;
//!     Ok(message)
//! }
//!
//! async fn serve(mut io: OwnedReadHalf, mut commands: Receiver<u32>) -> std::io::Result<()> {
//!     loop {
//!         tokio::select! {
//!             message = read_message(&mut io) => println!("{:?}", message?), //~ cancel_unsafe_select
//!             Some(command) = commands.recv() => println!("{command}"),
//!         }
//!     }
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use futures::StreamExt;
//! use tokio::{net::tcp::OwnedReadHalf, sync::mpsc::Receiver};
//! use tokio_util::codec::{FramedRead, LengthDelimitedCodec};
//!
//! async fn serve(io: OwnedReadHalf, mut commands: Receiver<u32>) -> std::io::Result<()> {
//!     let mut messages = FramedRead::new(io, LengthDelimitedCodec::new());
//!     loop {
//!         tokio::select! {
//!             Some(message) = messages.next() => println!("{:?}", message?),
//!             Some(command) = commands.recv() => println!("{command}"),
//!             else => return Ok(()),
//!         }
//!     }
//! }
//! ```
//!
//! ## Limits
//!
//! What is cancel safe is taken from the documentation of the libraries. Functions of the analysed code are judged by
//! their bodies, unless their documentation says that they are cancel safe or that they are not, or a comment above
//! them does: `// ctx-lint: cancel-safe reason`, `// ctx-lint: not-cancel-safe reason`.
//!
//! These are not reported:
//!
//! * A connection that is created inside the branch, since it is dropped along with the future. Only what lives outside
//!   the loop counts.
//! * A future that is created before the loop and polled by `&mut`, since it is kept.
//! * A `select!` of which every other branch leaves the loop, or waits for a flag that says to leave it.
//!
//! A `select!` without a loop is reported when a loop of the analysed code awaits its function again and again, and
//! another branch yields a message or a tick.

use crate::index::{Dropped, How, LossKind};
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "cancel_unsafe_select",
    group: Group::Correctness,
    level: Level::Deny,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[],
    in_tests: false,
    source: include_str!("cancel_unsafe_select.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    for dropped in pass.index.dropped_branches(pass.file, LossKind::HalfDone) {
        report(pass, &dropped);
    }
}

fn report(pass: &mut Pass<'_>, dropped: &Dropped<'_>) {
    let Dropped { branch, loss, .. } = dropped;
    let index = pass.index;
    let Some((&(last_file, last), through)) = loss.calls.split_last() else { return };
    let name = index.called(last_file, last);
    let says = match loss.how {
        How::Author { comment: true } => "a comment above it says so",
        How::Author { comment: false } => "its documentation says so",
        How::Buffer(_) => "what it has read is dropped with the buffer",
        _ => "how far it has come is lost",
    };
    let message = match through.first() {
        Some(&(file, outer)) => {
            let outer = index.called(file, outer);
            format!("`{outer}` reaches `{name}`, which is not cancel safe: {says}")
        }
        None => format!("`{name}` is not cancel safe: {says}"),
    };
    let mut draft = pass
        .report(pass.facts[branch.future].span, message)
        .primary("dropped when another branch wins, and restarted on the next iteration")
        .through(index, through);
    let facts = &index.file(last_file).facts;
    if !through.is_empty() {
        let text = format!("`{name}` loses its progress when it is dropped here");
        let span = facts[last].span;
        draft = draft.label_in(last_file, span, text);
    }
    if let How::Buffer(buffer) = loss.how {
        let text = "the buffer is new each time, and loses what a dropped read has left in it";
        draft = draft.label_in(last_file, facts[buffer].span, text);
    }
    draft
        .winner(index, dropped)
        .help("keep the future: create it before the loop, pin it and poll `&mut future`; or read in a task of its own, or through a codec");
}
