//! A program of this package, run as its user would.

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};

/// A server in a process of its own, which is killed when this is dropped.
pub(crate) struct Program(pub(crate) Child, pub(crate) SocketAddr);

impl Program {
    /// Starts it on a free port, and waits until it listens.
    pub(crate) fn start(path: &str, env: &[(&str, &str)]) -> Self {
        let mut program = Command::new(path);
        program.env("ADDRESS", "127.0.0.1:0").envs(env.iter().copied()).stdout(Stdio::piped());
        let mut child = program.spawn().expect("it starts");
        let mut line = String::new();
        let stdout = child.stdout.take().expect("it is piped");
        BufReader::new(stdout).read_line(&mut line).expect("a line");
        let address = line.trim().strip_prefix("listening on ").expect("it says where it listens");
        let address = address.parse().expect("an address");
        Self(child, address)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
