//! A future that must run to its end is dropped by a looped `select!`.
//!
//! When one branch of `select!` wins, the futures of the others are dropped. A future that has read half of a message,
//! or written half of it, takes that knowledge with it: `read_exact`, `read_line`, `write_all` and their like are
//! documented as not cancel safe. In a loop the branch starts anew in the middle of the stream, and every later message
//! is garbage. The call may be several functions away from the `select!`.
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
//! The promises are those of the libraries' documentation. Functions of the analysed code are judged by their bodies,
//! unless their documentation says that they are cancel safe, or that they are not.
//! Only what lives outside the loop counts: a connection that is made inside the branch dies with it.
//! A future that is made before the loop and polled by `&mut` is kept. Silent when every other branch leaves the loop.

use crate::facts::{Branch, ExprId, ExprKind, Select};
use crate::index::Loss;
use crate::rule::{FixKind, Group, Level, Pass, Rule};
use crate::source::FileId;

pub(super) static RULE: Rule = Rule {
    name: "cancel_unsafe_select",
    group: Group::Correctness,
    level: Level::Deny,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    in_tests: false,
    source: include_str!("cancel_unsafe_select.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let (facts, index) = (pass.facts, pass.index);
    for (id, select) in index.selects(pass.file, None) {
        let Some(looping) = facts.enclosing_loop(id) else { continue };
        let repeating = facts.branches_that_repeat(id, select);
        if repeating.is_empty() {
            continue;
        }
        for (number, branch) in select.branches.iter().enumerate() {
            let Some(loss) = index.lost_on_drop(pass.file, branch.future, looping) else {
                continue;
            };
            if let Some(sibling) = winner(pass, select, &repeating, number, &loss) {
                report(pass, branch, sibling, &loss);
            }
        }
    }
}

/// A branch that wins without leaving the loop and without replacing what the future worked on.
fn winner<'s>(
    pass: &Pass<'_>,
    select: &'s Select,
    repeating: &[usize],
    number: usize,
    loss: &Loss,
) -> Option<&'s Branch> {
    let facts = pass.facts;
    let place = facts.viewed(loss.holder);
    let mut others =
        repeating.iter().filter(|&&other| other != number).map(|&other| &select.branches[other]);
    others.find(|other| place.as_ref().is_none_or(|place| !facts.assigns(other.handler, place)))
}

fn name_of(pass: &Pass<'_>, file: FileId, call: ExprId) -> String {
    let facts = &pass.index.file(file).facts;
    match facts.kind(call) {
        ExprKind::Method { name, .. } => name.to_string(),
        ExprKind::Call { func, .. } => match facts.kind(*func) {
            ExprKind::Path { path, .. } => path.last_name().to_owned(),
            _ => "it".to_owned(),
        },
        _ => "it".to_owned(),
    }
}

fn report(pass: &mut Pass<'_>, branch: &Branch, sibling: &Branch, loss: &Loss) {
    let facts = pass.facts;
    let Some((&(last_file, last), through)) = loss.calls.split_last() else { return };
    let name = name_of(pass, last_file, last);
    let what = if name.starts_with("read") {
        "what it has read is lost"
    } else if name.starts_with("write") {
        "how much it has written is lost"
    } else {
        "what it has done is lost"
    };
    let says = if loss.documented { "its documentation says so" } else { what };
    let steps: Vec<_> = through
        .iter()
        .map(|&(file, call)| {
            (file, pass.index.file(file).facts[call].span, name_of(pass, file, call))
        })
        .collect();
    let message = match steps.first() {
        Some((_, _, outer)) => {
            format!("`{outer}` reaches `{name}`, which is not cancel safe: {says}")
        }
        None => format!("`{name}` is not cancel safe: {says}"),
    };
    let last_span = pass.index.file(last_file).facts[last].span;
    let mut draft = pass
        .report(facts[branch.future].span, message)
        .primary("dropped when another branch wins, and started anew on the next turn");
    for (file, span, name) in steps.into_iter().skip(1) {
        draft = draft.label_in(file, span, format!("through `{name}`"));
    }
    if through.is_empty() {
        draft = draft.label(sibling.span, "this branch wins and goes round the loop");
    } else {
        draft = draft
            .label_in(
                last_file,
                last_span,
                format!("`{name}` loses its progress when it is dropped here"),
            )
            .label(sibling.span, "this branch wins and goes round the loop");
    }
    draft.help("keep the future: make it before the loop, pin it and poll `&mut future`; or read in a task of its own, or through a codec");
}
