use std::os::windows::io::{OwnedHandle, RawHandle};
use crate::io::{AsyncRead, AsyncWrite};
use std::ffi::OsStr;
use std::{io, process};
use std::os::fd::OwnedFd;
use std::path::Path;
use std::process::{ExitStatus, Output, Stdio};

pub struct Command {}

impl Command {
    pub fn new<S: AsRef<OsStr>>(program: S) -> Command {}
    pub fn as_std(&self) -> &process::Command {}
    pub fn as_std_mut(&mut self) -> &mut process::Command {}
    pub fn into_std(self) -> process::Command {}
    pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command {}
    pub fn args<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(&mut self, args: I) -> &mut Command {}
    pub fn raw_arg<S: AsRef<OsStr>>(&mut self, text_to_append_as_is: S) -> &mut Command {}
    pub fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, key: K, val: V) -> &mut Command {}
    pub fn envs<I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, vars: I) -> &mut Command {}
    pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command {}
    pub fn env_clear(&mut self) -> &mut Command {}
    pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command {}
    pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
    pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
    pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
    #[ctx(kills = "on_drop")]
    pub fn kill_on_drop(&mut self, kill_on_drop: bool) -> &mut Command {}
    pub fn creation_flags(&mut self, flags: u32) -> &mut Command {}
    pub fn uid(&mut self, id: u32) -> &mut Command {}
    pub fn gid(&mut self, id: u32) -> &mut Command {}
    pub fn arg0<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command {}
    #[ctx(process = "sets_apart")]
    pub unsafe fn pre_exec<F: FnMut() -> io::Result<()> + Send + Sync + 'static>(&mut self, f: F) -> &mut Command {}
    #[ctx(process = "sets_apart")]
    pub fn process_group(&mut self, pgroup: i32) -> &mut Command {}
    #[ctx(process = "starts")]
    pub fn spawn(&mut self) -> io::Result<Child> {}
    #[ctx(process = "runs")]
    pub async fn status(&mut self) -> io::Result<ExitStatus> {}
    #[ctx(process = "runs")]
    pub async fn output(&mut self) -> io::Result<Output> {}
    pub fn get_kill_on_drop(&self) -> bool {}
}

pub struct Child {
    pub stdin: Option<ChildStdin>,
    pub stdout: Option<ChildStdout>,
    pub stderr: Option<ChildStderr>,
}

impl Child {
    pub fn id(&self) -> Option<u32> {}
    pub fn raw_handle(&self) -> Option<RawHandle> {}
    #[ctx(kills)]
    pub fn start_kill(&mut self) -> io::Result<()> {}
    #[ctx(kills)]
    pub async fn kill(&mut self) -> io::Result<()> {}
    #[ctx(cancel_safety = "safe")]
    #[ctx(process = "waits")]
    pub async fn wait(&mut self) -> io::Result<ExitStatus> {}
    pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>> {}
    #[ctx(process = "owns")]
    pub async fn wait_with_output(self) -> io::Result<Output> {}
}

pub struct ChildStdin {}

impl ChildStdin {
    pub fn into_owned_fd(self) -> io::Result<OwnedFd> {}
    pub fn into_owned_handle(self) -> io::Result<OwnedHandle> {}
    pub fn from_std(inner: process::ChildStdin) -> io::Result<Self> {}
}
impl AsyncWrite for ChildStdin {}

pub struct ChildStdout {}

impl ChildStdout {
    pub fn into_owned_fd(self) -> io::Result<OwnedFd> {}
    pub fn into_owned_handle(self) -> io::Result<OwnedHandle> {}
    pub fn from_std(inner: process::ChildStdout) -> io::Result<Self> {}
}
impl AsyncRead for ChildStdout {}

pub struct ChildStderr {}

impl ChildStderr {
    pub fn into_owned_fd(self) -> io::Result<OwnedFd> {}
    pub fn into_owned_handle(self) -> io::Result<OwnedHandle> {}
    pub fn from_std(inner: process::ChildStderr) -> io::Result<Self> {}
}
impl AsyncRead for ChildStderr {}
