//! Go's side: a process that is asked for one sample at a time.

use std::env;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

use crate::meter::Cost;

pub struct Go {
    process: Child,
    asks: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Go {
    /// Builds and starts the program; `None` when there is no toolchain.
    pub fn start() -> Option<Self> {
        let go = env::var("GO").unwrap_or_else(|_| "go".into());
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("go");
        let program = env::temp_dir().join(format!("ctx-benches-go-{}", std::process::id()));
        let mut build = Command::new(go);
        build.args(["build", "-o"]).arg(&program).arg(".").current_dir(folder);
        if !build.status().is_ok_and(|status| status.success()) {
            return None;
        }
        let mut process =
            Command::new(&program).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().ok()?;
        // The process keeps running without its file.
        let _ = std::fs::remove_file(program);
        let asks = process.stdin.take()?;
        let answers = BufReader::new(process.stdout.take()?);
        Some(Self { process, asks, answers })
    }

    /// `None` when Go has no such row.
    pub fn sample(&mut self, row: &str, times: u64) -> Option<Cost> {
        writeln!(self.asks, "{row} {times}").ok()?;
        let mut line = String::new();
        self.answers.read_line(&mut line).ok()?;
        let mut numbers = line.split_whitespace().map(|word| word.parse::<u64>());
        let mut next = || numbers.next()?.ok();
        Some(Cost {
            time: Duration::from_nanos(next()?),
            bytes: next()?,
            allocations: next()?,
            live: next()?,
        })
    }
}

impl Drop for Go {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
