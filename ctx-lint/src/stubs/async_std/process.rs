use futures::io::{AsyncRead, AsyncWrite};
use std::ffi::OsStr;
use std::io;
use std::os::fd::OwnedFd;
use std::path::Path;
use std::process::{CommandArgs, CommandEnvs};

pub use std::process::{ExitStatus, Output, Stdio, abort, exit, id};

pub struct Child {
    pub stdin: Option<ChildStdin>,
    pub stdout: Option<ChildStdout>,
    pub stderr: Option<ChildStderr>,
}

impl Child {
    pub fn id(&self) -> u32 {}
    pub fn kill(&mut self) -> io::Result<()> {}
    pub fn try_status(&mut self) -> io::Result<Option<ExitStatus>> {}
    pub async fn status(&mut self) -> io::Result<ExitStatus> {}
    pub async fn output(self) -> io::Result<Output> {}
}

pub struct ChildStderr {}

impl ChildStderr {
    pub async fn into_stdio(self) -> io::Result<Stdio> {}
}
impl AsyncRead for ChildStderr {}

pub struct ChildStdin {}

impl ChildStdin {
    pub async fn into_stdio(self) -> io::Result<Stdio> {}
}
impl AsyncWrite for ChildStdin {}

pub struct ChildStdout {}

impl ChildStdout {
    pub async fn into_stdio(self) -> io::Result<Stdio> {}
}
impl AsyncRead for ChildStdout {}

pub struct Command {}

impl Command {
    pub fn new<S: AsRef<OsStr>>(program: S) -> Command {}
    pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command {}
    pub fn args<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(&mut self, args: I) -> &mut Command {}
    pub fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, key: K, val: V) -> &mut Command {}
    pub fn envs<I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, vars: I) -> &mut Command {}
    pub fn get_args(&self) -> CommandArgs<'_> {}
    pub fn get_envs(&self) -> CommandEnvs<'_> {}
    pub fn get_current_dir(&self) -> Option<&Path> {}
    pub fn get_program(&self) -> &OsStr {}
    pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command {}
    pub fn env_clear(&mut self) -> &mut Command {}
    pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command {}
    pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
    pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
    pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
    pub fn reap_on_drop(&mut self, reap_on_drop: bool) -> &mut Command {}
    pub fn kill_on_drop(&mut self, kill_on_drop: bool) -> &mut Command {}
    pub fn spawn(&mut self) -> io::Result<Child> {}
    pub async fn status(&mut self) -> io::Result<ExitStatus> {}
    pub async fn output(&mut self) -> io::Result<Output> {}
}
