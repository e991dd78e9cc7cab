use crate::ffi::OsStr;
use crate::fmt::Display;
use crate::fs::File;
use crate::io::{PipeReader, PipeWriter, Read, Stderr, Stdout, Write};
use crate::os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd};
use crate::os::unix::process::{CommandExt, ExitStatusExt};
use crate::path::Path;

pub struct Child {
    pub stdin: Option<ChildStdin>,
    pub stdout: Option<ChildStdout>,
    pub stderr: Option<ChildStderr>,
}
impl Child {
    #[ctx(kills)]
    pub fn kill(&mut self) -> crate::io::Result<()> {}
    pub fn id(&self) -> u32 {}
    #[ctx(blocks = "waits for the process: use the runtime's `Command`")]
    #[ctx(blocks_on = "process")]
    pub fn wait(&mut self) -> crate::io::Result<ExitStatus> {}
    pub fn try_wait(&mut self) -> crate::io::Result<Option<ExitStatus>> {}
    #[ctx(blocks = "waits for the process: use the runtime's `Command`")]
    #[ctx(blocks_on = "process")]
    pub fn wait_with_output(self) -> crate::io::Result<Output> {}
}

pub struct ChildStdin {}
impl AsRawFd for ChildStdin {}
impl IntoRawFd for ChildStdin {}
impl AsFd for ChildStdin {}
impl From<OwnedFd> for ChildStdin {}
impl Write for ChildStdin {}
impl Write for &ChildStdin {}

pub struct ChildStdout {}
impl AsRawFd for ChildStdout {}
impl IntoRawFd for ChildStdout {}
impl AsFd for ChildStdout {}
impl From<OwnedFd> for ChildStdout {}
impl Read for ChildStdout {}

pub struct ChildStderr {}
impl AsRawFd for ChildStderr {}
impl IntoRawFd for ChildStderr {}
impl AsFd for ChildStderr {}
impl From<OwnedFd> for ChildStderr {}
impl Read for ChildStderr {}

pub struct Command {}
impl CommandExt for Command {}
impl Command {
    pub fn new<S: AsRef<OsStr>>(program: S) -> Command {}
    pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command {}
    pub fn args<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(&mut self, args: I) -> &mut Command {}
    pub fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, key: K, val: V) -> &mut Command {}
    pub fn envs<I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, vars: I) -> &mut Command {}
    pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command {}
    pub fn env_clear(&mut self) -> &mut Command {}
    pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command {}
    pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
    pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
    pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
    pub fn spawn(&mut self) -> crate::io::Result<Child> {}
    #[ctx(blocks = "waits for the process: use the runtime's `Command`")]
    #[ctx(blocks_on = "process")]
    pub fn output(&mut self) -> crate::io::Result<Output> {}
    #[ctx(blocks = "waits for the process: use the runtime's `Command`")]
    #[ctx(blocks_on = "process")]
    pub fn status(&mut self) -> crate::io::Result<ExitStatus> {}
    pub fn get_program(&self) -> &OsStr {}
    pub fn get_args(&self) -> CommandArgs<'_> {}
    pub fn get_envs(&self) -> CommandEnvs<'_> {}
    pub fn get_current_dir(&self) -> Option<&Path> {}
}

pub struct CommandArgs<'a> {}
impl<'a> Iterator for CommandArgs<'a> { type Item = &'a OsStr; }
impl<'a> ExactSizeIterator for CommandArgs<'a> {}

pub struct CommandEnvs<'a> {}
impl<'a> Iterator for CommandEnvs<'a> { type Item = (&'a OsStr, Option<&'a OsStr>); }
impl<'a> ExactSizeIterator for CommandEnvs<'a> {}

pub struct Output {
    pub status: ExitStatus,
    pub stdout: Vec<u8>,
    pub stderr: Vec<u8>,
}
impl PartialEq for Output {}
impl Eq for Output {}
impl Clone for Output {}

pub struct Stdio {}
impl FromRawFd for Stdio {}
impl From<OwnedFd> for Stdio {}
impl Stdio {
    pub fn piped() -> Stdio {}
    pub fn inherit() -> Stdio {}
    pub fn null() -> Stdio {}
}
impl From<ChildStdin> for Stdio {}
impl From<ChildStdout> for Stdio {}
impl From<ChildStderr> for Stdio {}
impl From<File> for Stdio {}
impl From<Stdout> for Stdio {}
impl From<Stderr> for Stdio {}
impl From<PipeWriter> for Stdio {}
impl From<PipeReader> for Stdio {}

pub struct ExitStatus {}
impl ExitStatusExt for ExitStatus {}
impl PartialEq for ExitStatus {}
impl Eq for ExitStatus {}
impl Clone for ExitStatus {}
impl Copy for ExitStatus {}
impl Default for ExitStatus {}
impl ExitStatus {
    pub fn success(&self) -> bool {}
    pub fn code(&self) -> Option<i32> {}
}
impl Display for ExitStatus {}

pub struct ExitCode {}
impl Clone for ExitCode {}
impl Copy for ExitCode {}
impl PartialEq for ExitCode {}
impl ExitCode {
    pub const SUCCESS: ExitCode = ();
    pub const FAILURE: ExitCode = ();
}
impl Default for ExitCode {}
impl From<u8> for ExitCode {}
impl Termination for ExitCode {}

#[ctx(exits)]
pub fn exit(code: i32) -> ! {}

#[ctx(exits)]
pub fn abort() -> ! {}

pub fn id() -> u32 {}

pub trait Termination {
    fn report(self) -> ExitCode;
}
impl Termination for () {}
impl Termination for ! {}
