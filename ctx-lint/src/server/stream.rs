//! The two ends of the talk with an editor: standard input and output.
//!
//! The length of a message is a claim of the other end, so no more room is taken for it than has been sent.

use std::io::{self, BufRead, Read};
use std::thread::{JoinHandle, spawn};

use lsp_server::{Connection, Message};

/// The longest message that is read.
const MAX_BYTES: u64 = 256 << 20;

/// The longest line before a message, and the most of them.
const MAX_HEAD: u64 = 64 << 10;

/// The threads that read and write.
pub(super) struct Threads {
    reader: JoinHandle<io::Result<()>>,
    writer: JoinHandle<io::Result<()>>,
}

impl Threads {
    /// Waits until both ends have closed.
    pub(super) fn join(self) -> io::Result<()> {
        let ended = |_| io::Error::other("a thread has panicked");
        self.reader.join().map_err(ended)??;
        self.writer.join().map_err(ended)?
    }
}

/// Begins to read and to write.
pub(super) fn open() -> (Connection, Threads) {
    let (own, other) = Connection::memory();
    let Connection { sender, receiver } = other;
    let reader = spawn(move || {
        let mut input = io::stdin().lock();
        while let Some(message) = read(&mut input)? {
            let ends = matches!(&message, Message::Notification(own) if own.method == "exit");
            if sender.send(message).is_err() || ends {
                break;
            }
        }
        Ok(())
    });
    let writer = spawn(move || {
        let mut output = io::stdout().lock();
        receiver.into_iter().try_for_each(|message: Message| message.write(&mut output))
    });
    (own, Threads { reader, writer })
}

/// Reads one message; nothing at the end of the input.
fn read(input: &mut impl BufRead) -> io::Result<Option<Message>> {
    let odd = |why: &str| io::Error::new(io::ErrorKind::InvalidData, why.to_owned());
    let (mut length, mut head) = (None, input.take(MAX_HEAD));
    loop {
        let mut line = String::new();
        if head.read_line(&mut line)? == 0 {
            return if head.limit() == 0 {
                Err(odd("a message has no end of its head"))
            } else {
                Ok(None)
            };
        }
        let line = line.trim_end();
        if line.is_empty() {
            break;
        }
        let (name, value) = line.split_once(':').ok_or_else(|| odd("a line is no header"))?;
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse::<u64>().ok();
        }
    }
    let length = length.ok_or_else(|| odd("a message does not say how long it is"))?;
    if length > MAX_BYTES {
        return Err(odd("a message is too long"));
    }
    let mut text = Vec::new();
    head.into_inner().take(length).read_to_end(&mut text)?;
    if (text.len() as u64) < length {
        return Err(odd("a message ends too early"));
    }
    let message = serde_json::from_slice(&text).map_err(|error| odd(&error.to_string()))?;
    Ok(Some(message))
}
