//! The table of cancel safety: that it is whole, and that its page is in step.

use ctx_lint::table;

use crate::harness::{blessing, ctx_lint, expect_none, read, root, stderr, stdout, write};

/// What the documentation of tokio 1.54, tokio-stream 0.1.19 and tokio-util 0.7.20 says under each heading
/// "Cancel safety" of an item that can be named, and in the list of `select!`.
const DOCUMENTED: &[(&str, &[&str])] = &[
    (
        "argument_lost",
        &[
            "tokio::sync::mpsc::Sender::send",
            "tokio_util::codec::Framed",
            "tokio_util::codec::FramedWrite",
        ],
    ),
    (
        "inherits",
        &[
            "tokio::task::LocalSet::run_until",
            "tokio_util::sync::CancellationToken::run_until_cancelled",
            "tokio_util::sync::CancellationToken::run_until_cancelled_owned",
        ],
    ),
    (
        "partial",
        &["tokio::io::AsyncBufReadExt::read_until", "tokio::io::AsyncWriteExt::write_all_buf"],
    ),
    (
        "queue",
        &[
            "tokio::sync::Mutex::lock",
            "tokio::sync::Mutex::lock_owned",
            "tokio::sync::Notify::notified",
            "tokio::sync::Notify::notified_owned",
            "tokio::sync::RwLock::read",
            "tokio::sync::RwLock::read_owned",
            "tokio::sync::RwLock::write",
            "tokio::sync::RwLock::write_owned",
            "tokio::sync::Semaphore::acquire",
            "tokio::sync::Semaphore::acquire_many",
            "tokio::sync::Semaphore::acquire_many_owned",
            "tokio::sync::Semaphore::acquire_owned",
            "tokio::sync::mpsc::Sender::reserve",
            "tokio::sync::mpsc::Sender::reserve_many",
            "tokio::sync::mpsc::Sender::reserve_owned",
        ],
    ),
    (
        "safe",
        &[
            "tokio::fs::ReadDir::next_entry",
            "tokio::io::AsyncBufReadExt::fill_buf",
            "tokio::io::AsyncReadExt::read",
            "tokio::io::AsyncReadExt::read_buf",
            "tokio::io::AsyncReadExt::read_i8",
            "tokio::io::AsyncReadExt::read_u8",
            "tokio::io::AsyncWriteExt::flush",
            "tokio::io::AsyncWriteExt::write",
            "tokio::io::AsyncWriteExt::write_buf",
            "tokio::io::AsyncWriteExt::write_vectored",
            "tokio::io::Lines::next_line",
            "tokio::io::unix::AsyncFd::readable",
            "tokio::io::unix::AsyncFd::readable_mut",
            "tokio::io::unix::AsyncFd::writable",
            "tokio::io::unix::AsyncFd::writable_mut",
            "tokio::net::TcpListener::accept",
            "tokio::net::TcpStream::peek",
            "tokio::net::TcpStream::readable",
            "tokio::net::TcpStream::ready",
            "tokio::net::TcpStream::writable",
            "tokio::net::UdpSocket::readable",
            "tokio::net::UdpSocket::ready",
            "tokio::net::UdpSocket::recv",
            "tokio::net::UdpSocket::recv_from",
            "tokio::net::UdpSocket::send",
            "tokio::net::UdpSocket::send_to",
            "tokio::net::UdpSocket::writable",
            "tokio::net::UnixDatagram::readable",
            "tokio::net::UnixDatagram::ready",
            "tokio::net::UnixDatagram::recv",
            "tokio::net::UnixDatagram::recv_from",
            "tokio::net::UnixDatagram::send",
            "tokio::net::UnixDatagram::send_to",
            "tokio::net::UnixDatagram::writable",
            "tokio::net::UnixListener::accept",
            "tokio::net::UnixStream::readable",
            "tokio::net::UnixStream::ready",
            "tokio::net::UnixStream::writable",
            "tokio::net::tcp::OwnedReadHalf::readable",
            "tokio::net::tcp::OwnedReadHalf::ready",
            "tokio::net::tcp::OwnedWriteHalf::ready",
            "tokio::net::tcp::OwnedWriteHalf::writable",
            "tokio::net::tcp::ReadHalf::readable",
            "tokio::net::tcp::ReadHalf::ready",
            "tokio::net::tcp::WriteHalf::ready",
            "tokio::net::tcp::WriteHalf::writable",
            "tokio::net::unix::OwnedReadHalf::readable",
            "tokio::net::unix::OwnedReadHalf::ready",
            "tokio::net::unix::OwnedWriteHalf::ready",
            "tokio::net::unix::OwnedWriteHalf::writable",
            "tokio::net::unix::ReadHalf::readable",
            "tokio::net::unix::ReadHalf::ready",
            "tokio::net::unix::WriteHalf::ready",
            "tokio::net::unix::WriteHalf::writable",
            "tokio::net::unix::pipe::Receiver::ready",
            "tokio::net::unix::pipe::Sender::ready",
            "tokio::net::windows::named_pipe::NamedPipeServer::connect",
            "tokio::process::Child::wait",
            "tokio::signal::unix::Signal::recv",
            "tokio::sync::SetOnce::wait",
            "tokio::sync::broadcast::Receiver::recv",
            "tokio::sync::mpsc::Receiver::recv",
            "tokio::sync::mpsc::Receiver::recv_many",
            "tokio::sync::mpsc::Sender::closed",
            "tokio::sync::mpsc::UnboundedReceiver::recv",
            "tokio::sync::mpsc::UnboundedReceiver::recv_many",
            "tokio::sync::mpsc::UnboundedSender::closed",
            "tokio::sync::oneshot::Receiver",
            "tokio::sync::watch::Receiver::changed",
            "tokio::sync::watch::Receiver::wait_for",
            "tokio::sync::watch::Sender::closed",
            "tokio::task::JoinHandle",
            "tokio::task::JoinSet::join_next",
            "tokio::task::JoinSet::join_next_with_id",
            "tokio::time::Interval::tick",
            "tokio_stream::StreamExt::next",
            "tokio_stream::StreamExt::try_next",
            "tokio_stream::StreamMap::next_many",
            "tokio_util::codec::FramedRead",
            "tokio_util::io::simplex::Receiver",
            "tokio_util::io::simplex::Sender",
            "tokio_util::sync::CancellationToken::cancelled",
            "tokio_util::sync::CancellationToken::cancelled_owned",
            "tokio_util::task::JoinMap::join_next",
            "tokio_util::task::JoinQueue::join_next",
            "tokio_util::task::JoinQueue::join_next_with_id",
            "tokio_util::task::TaskTracker::wait",
            "tokio_util::time::DelayQueue",
        ],
    ),
    (
        "unsafe",
        &[
            "tokio::io::AsyncBufReadExt::read_line",
            "tokio::io::AsyncReadExt::read_exact",
            "tokio::io::AsyncReadExt::read_f32",
            "tokio::io::AsyncReadExt::read_f32_le",
            "tokio::io::AsyncReadExt::read_f64",
            "tokio::io::AsyncReadExt::read_f64_le",
            "tokio::io::AsyncReadExt::read_i128",
            "tokio::io::AsyncReadExt::read_i128_le",
            "tokio::io::AsyncReadExt::read_i16",
            "tokio::io::AsyncReadExt::read_i16_le",
            "tokio::io::AsyncReadExt::read_i32",
            "tokio::io::AsyncReadExt::read_i32_le",
            "tokio::io::AsyncReadExt::read_i64",
            "tokio::io::AsyncReadExt::read_i64_le",
            "tokio::io::AsyncReadExt::read_to_end",
            "tokio::io::AsyncReadExt::read_to_string",
            "tokio::io::AsyncReadExt::read_u128",
            "tokio::io::AsyncReadExt::read_u128_le",
            "tokio::io::AsyncReadExt::read_u16",
            "tokio::io::AsyncReadExt::read_u16_le",
            "tokio::io::AsyncReadExt::read_u32",
            "tokio::io::AsyncReadExt::read_u32_le",
            "tokio::io::AsyncReadExt::read_u64",
            "tokio::io::AsyncReadExt::read_u64_le",
            "tokio::io::AsyncWriteExt::write_all",
            "tokio::sync::Barrier::wait",
            "tokio_util::io::write_all_vectored",
            "tokio_util::task::JoinQueue::join_all",
        ],
    ),
];

fn printed(args: &[&str]) -> String {
    let run = ctx_lint(root()).args(["explain", "--table"]).args(args).output().expect("a run");
    assert_eq!(run.status.code(), Some(0), "{}", stderr(&run));
    stdout(&run)
}

#[test]
fn every_documented_promise_is_in_the_table() {
    let rows = table::cancel_safety();
    let mut complaints = Vec::new();
    for (safety, paths) in DOCUMENTED {
        for path in *paths {
            let found = rows.iter().find(|row| match &row.method {
                Some(method) => {
                    path.strip_suffix(method).and_then(|rest| rest.strip_suffix("::"))
                        == Some(&row.owner)
                }
                None => row.owner == *path,
            });
            match found {
                Some(row) if row.safety == *safety => {}
                Some(row) => complaints
                    .push(format!("{path}: documented as {safety}, and not as {}", row.safety)),
                None => complaints.push(format!("{path}: not in the stubs")),
            }
        }
    }
    assert_eq!(DOCUMENTED.iter().map(|(_, paths)| paths.len()).sum::<usize>(), 139);
    expect_none(&complaints);
}

#[test]
fn every_row_says_what_is_lost_and_who_says_so() {
    let rows = table::cancel_safety();
    assert!(rows.is_sorted(), "a stable order");
    let known = ["safe", "unsafe", "argument_lost", "partial", "queue", "inherits"];
    let mut complaints = Vec::new();
    for row in &rows {
        let digits = row.version.starts_with(|first: char| first.is_ascii_digit());
        if !digits
            || row.lost.is_empty()
            || !row.source.contains(' ')
            || !known.contains(&&*row.safety)
        {
            complaints.push(format!("{row:?}"));
        }
        if (row.safety == "safe") != (row.lost == "nothing") {
            complaints.push(format!("{row:?}: what is safe loses nothing, and nothing else does"));
        }
    }
    expect_none(&complaints);
}

#[test]
fn the_page_shows_what_the_command_prints() {
    let path = root().join("docs/cancel-safety.md");
    let page = format!(
        "# Cancel safety\n\n\
         What is lost when a future is dropped before it completes, as the libraries document it. Rules such as\n\
         `cancel_unsafe_select`, `cancel_unsafe_timeout` and `send_in_select` check library calls against this table, and functions\n\
         of the analysed code by what they call. A call that is not listed promises nothing, and is not reported. Where no other\n\
         source is named, the source is the documentation of the crate, in the given version.\n\n\
         You can tell the linter what you know about your own functions: in a `# Cancel safety` section in their documentation, or\n\
         in a comment above them, `// ctx-lint: cancel-safe reason` or `// ctx-lint: not-cancel-safe reason`.\n\n\
         Printed by `ctx-lint explain --table cancel-safety`; with `--output-format json` for programs.\n\n\
         ```text\n{}```\n",
        printed(&["cancel-safety"])
    );
    if path.exists() && read(&path) == page {
        return;
    }
    assert!(blessing(), "docs/cancel-safety.md is out of step; run BLESS=1 cargo test");
    write(&path, &page);
}

#[test]
fn the_table_is_printed_as_json_too() {
    let json = printed(&["cancel-safety", "--output-format", "json"]);
    let rows: Vec<serde_json::Value> = serde_json::from_str(&json).expect("JSON");
    assert_eq!(rows.len(), table::cancel_safety().len());
    let read_exact = rows
        .iter()
        .find(|row| row["type"] == "tokio::io::AsyncReadExt" && row["method"] == "read_exact");
    let row = read_exact.expect("a row");
    assert_eq!(
        (&row["crate"], &row["version"], &row["safety"]),
        (&"tokio".into(), &"1.54".into(), &"unsafe".into())
    );
    assert_eq!(
        (&row["lost"], &row["source"]),
        (&"what has been read so far".into(), &"documentation of tokio 1.54".into())
    );
}

#[test]
fn a_table_that_is_not_there_is_an_error() {
    let run =
        ctx_lint(root()).args(["explain", "--table", "cancel_safty"]).output().expect("a run");
    assert_eq!((run.status.code(), stdout(&run)), (Some(2), String::new()));
    let told = stderr(&run);
    for part in
        ["there is no table `cancel_safty`", "did you mean `cancel-safety`?", "the tables are"]
    {
        assert!(told.contains(part), "{part}: {told}");
    }
    for args in [&["explain"][..], &["explain", "send_in_select", "--table", "cancel-safety"]] {
        let run = ctx_lint(root()).args(args).output().expect("a run");
        assert_eq!(run.status.code(), Some(2), "{args:?}");
    }
}
