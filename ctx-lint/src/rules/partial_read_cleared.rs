//! A buffer is cleared before a read that a `select!` may have interrupted, so the bytes already read are lost.
//!
//! `read_until` and a loop of `read_buf` are safe to drop and to call again, as long as they continue with the same
//! buffer: the bytes that have arrived so far stay in it. A function that begins by clearing the buffer throws them
//! away. In a `select!` in a loop, each time another branch wins while half of a message has arrived, the message loses
//! its beginning. Clear the buffer after its message has been used, not before the next read.
//!
//! ## Bad
//!
//! ```no_run
//! use tokio::{io::{AsyncBufReadExt, BufReader}, net::tcp::OwnedReadHalf, sync::mpsc::Receiver};
//!
//! struct Lines {
//!     io: BufReader<OwnedReadHalf>,
//!     line: Vec<u8>,
//! }
//!
//! impl Lines {
//!     async fn next(&mut self) -> std::io::Result<String> {
//!         self.line.clear(); // drops what a read that was cut off has left
//!         self.io.read_until(b'\n', &mut self.line).await?;
//!         Ok(String::from_utf8_lossy(&self.line).into_owned())
//!     }
//!
//!     async fn run(&mut self, mut commands: Receiver<u32>) -> std::io::Result<()> {
//!         loop {
//!             tokio::select! {
//!                 line = self.next() => println!("{}", line?), //~ partial_read_cleared
//!                 Some(command) = commands.recv() => println!("{command}"),
//!             }
//!         }
//!     }
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use tokio::{io::{AsyncBufReadExt, BufReader}, net::tcp::OwnedReadHalf, sync::mpsc::Receiver};
//!
//! struct Lines {
//!     io: BufReader<OwnedReadHalf>,
//!     line: Vec<u8>,
//! }
//!
//! impl Lines {
//!     async fn next(&mut self) -> std::io::Result<String> {
//!         self.io.read_until(b'\n', &mut self.line).await?;
//!         Ok(String::from_utf8_lossy(&std::mem::take(&mut self.line)).into_owned())
//!     }
//!
//!     async fn run(&mut self, mut commands: Receiver<u32>) -> std::io::Result<()> {
//!         loop {
//!             tokio::select! {
//!                 line = self.next() => println!("{}", line?),
//!                 Some(command) = commands.recv() => println!("{command}"),
//!             }
//!         }
//!     }
//! }
//! ```
//!
//! ## Limits
//!
//! A `select!` is reported only if another branch leads back to it, around its loop or through the loop that awaits its
//! function. The buffer must outlive the branch, and must be cleared each time the function, or the iteration of the
//! loop, begins. Clearing that depends on a condition is assumed to be deliberate. A buffer that is new in each call is
//! reported by `cancel_unsafe_select`.

use crate::index::{Dropped, How, LossKind};
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "partial_read_cleared",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[],
    in_tests: false,
    source: include_str!("partial_read_cleared.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    for dropped in pass.index.dropped_branches(pass.file, LossKind::Cleared) {
        report(pass, &dropped);
    }
}

fn report(pass: &mut Pass<'_>, dropped: &Dropped<'_>) {
    let Dropped { branch, loss, .. } = dropped;
    let index = pass.index;
    let (Some((&(home, read), through)), How::Cleared(clear)) = (loss.calls.split_last(), loss.how)
    else {
        return;
    };
    let name = index.called(home, read);
    let message = match through.first() {
        Some(&(file, outer)) => format!(
            "`{}` clears the buffer before `{name}`: what a dropped read has left in it is lost",
            index.called(file, outer)
        ),
        None => format!(
            "the buffer is cleared before `{name}`: what a dropped read has left in it is lost"
        ),
    };
    let mut draft = pass
        .report(pass.facts[branch.future].span, message)
        .primary("dropped when another branch wins, perhaps with half of a message read")
        .through(index, through);
    let facts = &index.file(home).facts;
    if !through.is_empty() {
        draft = draft.cause(home, facts[clear].span);
    }
    draft
        .label_in(home, facts[clear].span, "the next iteration begins by clearing the buffer")
        .label_in(home, facts[read].span, "what this had read before it was dropped is gone")
        .winner(index, dropped)
        .help("clear the buffer after its message has been used, and not before the next read");
}
