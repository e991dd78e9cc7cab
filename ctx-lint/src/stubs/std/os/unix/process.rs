use crate::ffi::OsStr;
use crate::io::Error;
use crate::process::Command;

pub trait CommandExt {
    fn uid(&mut self, id: u32) -> &mut Command;
    fn gid(&mut self, id: u32) -> &mut Command;
    #[ctx(process = "sets_apart")]
    unsafe fn pre_exec<F: FnMut() -> crate::io::Result<()>>(&mut self, f: F) -> &mut Command;
    #[ctx(process = "sets_apart")]
    unsafe fn before_exec<F: FnMut() -> crate::io::Result<()>>(&mut self, f: F) -> &mut Command;
    fn exec(&mut self) -> Error;
    fn arg0<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
    #[ctx(process = "sets_apart")]
    fn process_group(&mut self, pgroup: i32) -> &mut Command;
}

pub trait ExitStatusExt {
    fn from_raw(raw: i32) -> Self;
    fn signal(&self) -> Option<i32>;
    fn core_dumped(&self) -> bool;
    fn stopped_signal(&self) -> Option<i32>;
    fn continued(&self) -> bool;
    fn into_raw(self) -> i32;
}

pub fn parent_id() -> u32 {}
