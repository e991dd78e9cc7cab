use crate::ffi::OsStr;
use crate::io::{Read, Write};
use crate::io;
use crate::os::fd::OwnedFd;
use crate::os::windows::io::OwnedHandle;
use crate::path::Path;

pub struct Child {
    pub stdin: Option<ChildStdin>,
    pub stdout: Option<ChildStdout>,
    pub stderr: Option<ChildStderr>,
}

impl Child {
    pub fn kill(&mut self) -> io::Result<()> {}
    pub fn id(&self) -> u32 {}
    #[ctx(blocks = "waits for the process: use the runtime's `Command`")]
    pub fn wait(&mut self) -> io::Result<ExitStatus> {}
    pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>> {}
    #[ctx(blocks = "waits for the process: use the runtime's `Command`")]
    pub fn wait_with_output(self) -> io::Result<Output> {}
}

pub struct ChildStdin {}

impl Write for ChildStdin {}
impl Write for &ChildStdin {}

pub struct ChildStdout {}

impl Read for ChildStdout {}

pub struct ChildStderr {}

impl Read for ChildStderr {}

pub struct Command {}

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
    pub fn spawn(&mut self) -> io::Result<Child> {}
    #[ctx(blocks = "waits for the process: use the runtime's `Command`")]
    pub fn output(&mut self) -> io::Result<Output> {}
    #[ctx(blocks = "waits for the process: use the runtime's `Command`")]
    pub fn status(&mut self) -> io::Result<ExitStatus> {}
    pub fn get_program(&self) -> &OsStr {}
    pub fn get_args(&self) -> CommandArgs<'_> {}
    pub fn get_envs(&self) -> CommandEnvs<'_> {}
    pub fn get_current_dir(&self) -> Option<&Path> {}
}

pub struct CommandArgs<'a> {}

impl Iterator for CommandArgs<'_> {
    type Item = &OsStr;
}

pub struct CommandEnvs<'a> {}

impl Iterator for CommandEnvs<'_> {
    type Item = (&OsStr, Option<&OsStr>);
}

pub struct Output {
    pub status: ExitStatus,
    pub stdout: Vec<u8>,
    pub stderr: Vec<u8>,
}

impl Clone for Output {}

pub struct Stdio {}

impl Stdio {
    pub fn piped() -> Stdio {}
    pub fn inherit() -> Stdio {}
    pub fn null() -> Stdio {}
}

pub struct ExitStatus {}

impl ExitStatus {
    pub fn success(&self) -> bool {}
    pub fn code(&self) -> Option<i32> {}
}
impl Clone for ExitStatus {}
impl Copy for ExitStatus {}
impl Default for ExitStatus {}

pub struct ExitCode {}

impl ExitCode {
    pub const SUCCESS: ExitCode = ();
    pub const FAILURE: ExitCode = ();
}
impl Clone for ExitCode {}
impl Copy for ExitCode {}
impl Default for ExitCode {}

#[ctx(exits)]
pub fn exit(code: i32) -> ! {}

#[ctx(exits)]
pub fn abort() -> ! {}

pub fn id() -> u32 {}

pub trait Termination {
    fn report(self) -> ExitCode;
}
