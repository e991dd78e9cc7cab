use crate::collections::TryReserveError;
use crate::ffi::NulError;
use crate::fmt::{Arguments, Display};
use crate::fs::TryLockError;
use crate::hash::Hash;
use crate::ops::{Deref, DerefMut};
use crate::os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd};

pub trait BufRead: Read {
    #[ctx(blocks_through)]
    fn fill_buf(&mut self) -> Result<&[u8]>;
    fn consume(&mut self, amount: usize);
    #[ctx(blocks_through)]
    fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize>;
    #[ctx(blocks_through)]
    fn skip_until(&mut self, byte: u8) -> Result<usize>;
    #[ctx(blocks_through)]
    fn read_line(&mut self, buf: &mut String) -> Result<usize>;
    fn split(self, byte: u8) -> Split<Self>;
    fn lines(self) -> Lines<Self>;
}
impl<B: BufRead> BufRead for &mut B {}

pub struct BufReader<R> {}
impl<R: Read> BufReader<R> {
    pub fn new(inner: R) -> BufReader<R> {}
    pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R> {}
}
impl<R> BufReader<R> {
    pub fn get_ref(&self) -> &R {}
    pub fn get_mut(&mut self) -> &mut R {}
    pub fn buffer(&self) -> &[u8] {}
    pub fn capacity(&self) -> usize {}
    pub fn into_inner(self) -> R {}
}
impl<R: Seek> BufReader<R> {
    pub fn seek_relative(&mut self, offset: i64) -> Result<()> {}
}
impl<R: Read> Read for BufReader<R> {}
impl<R: Read> BufRead for BufReader<R> {}
impl<R: Seek> Seek for BufReader<R> {}

pub struct BufWriter<W: Write> {}
impl<W: Write> BufWriter<W> {
    pub fn new(inner: W) -> BufWriter<W> {}
    pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W> {}
    pub fn into_inner(self) -> crate::result::Result<W, IntoInnerError<BufWriter<W>>> {}
    pub fn into_parts(self) -> (W, crate::result::Result<Vec<u8>, WriterPanicked>) {}
    pub fn get_ref(&self) -> &W {}
    pub fn get_mut(&mut self) -> &mut W {}
    pub fn buffer(&self) -> &[u8] {}
    pub fn capacity(&self) -> usize {}
}
impl<W: Write> Write for BufWriter<W> {}
impl<W: Write + Seek> Seek for BufWriter<W> {}

pub struct WriterPanicked {}
impl WriterPanicked {
    pub fn into_inner(self) -> Vec<u8> {}
}
impl crate::error::Error for WriterPanicked {}
impl Display for WriterPanicked {}

pub struct LineWriter<W: Write> {}
impl<W: Write> LineWriter<W> {
    pub fn new(inner: W) -> LineWriter<W> {}
    pub fn with_capacity(capacity: usize, inner: W) -> LineWriter<W> {}
    pub fn get_mut(&mut self) -> &mut W {}
    pub fn into_inner(self) -> crate::result::Result<W, IntoInnerError<LineWriter<W>>> {}
    pub fn get_ref(&self) -> &W {}
}
impl<W: Write> Write for LineWriter<W> {}

pub struct IntoInnerError<W> {}
impl<W> IntoInnerError<W> {
    pub fn error(&self) -> &Error {}
    pub fn into_inner(self) -> W {}
    pub fn into_error(self) -> Error {}
    pub fn into_parts(self) -> (Error, W) {}
}
impl<W> crate::error::Error for IntoInnerError<W> {}
impl<W> Display for IntoInnerError<W> {}

#[ctx(blocks_through = "file")]
pub fn copy<R: Read, W: Write>(reader: &mut R, writer: &mut W) -> Result<u64> {}

pub trait Read {
    #[ctx(blocks_through)]
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
    #[ctx(blocks_through)]
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize>;
    #[ctx(blocks_through = "file")]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize>;
    #[ctx(blocks_through = "file")]
    fn read_to_string(&mut self, buf: &mut String) -> Result<usize>;
    #[ctx(blocks_through)]
    fn read_exact(&mut self, buf: &mut [u8]) -> Result<()>;
    fn by_ref(&mut self) -> &mut Self;
    fn bytes(self) -> Bytes<Self>;
    fn chain<R: Read>(self, next: R) -> Chain<Self, R>;
    fn take(self, limit: u64) -> Take<Self>;
}
impl<R: Read> Read for &mut R {}

#[ctx(blocks_through = "file")]
pub fn read_to_string<R: Read>(reader: R) -> Result<String> {}

pub struct Bytes<R> {}
impl<R: Read> Iterator for Bytes<R> { type Item = crate::result::Result<u8, Error>; }

pub struct Split<B> {}
impl<B: BufRead> Iterator for Split<B> { type Item = crate::result::Result<Vec<u8>, Error>; }

pub struct Lines<B> {}
impl<B: BufRead> Iterator for Lines<B> { type Item = crate::result::Result<String, Error>; }

#[ctx(in_memory)]
pub struct Cursor<T> {}
impl<T: AsRef<[u8]>> Read for Cursor<T> {}
impl<T: AsRef<[u8]>> BufRead for Cursor<T> {}
impl<T: Default> Default for Cursor<T> {}
impl<T: Eq> Eq for Cursor<T> {}
impl<T: PartialEq> PartialEq for Cursor<T> {}
impl<T> Cursor<T> {
    pub fn new(inner: T) -> Cursor<T> {}
    pub fn into_inner(self) -> T {}
    pub fn get_ref(&self) -> &T {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn position(&self) -> u64 {}
    pub fn set_position(&mut self, pos: u64) {}
}
impl<T: Clone> Clone for Cursor<T> {}
impl Write for Cursor<&mut [u8]> {}
impl<const N: usize> Write for Cursor<[u8; N]> {}
impl<T: AsRef<[u8]>> Seek for Cursor<T> {}

pub type Result<T> = crate::result::Result<T, Error>;

pub struct Error {}
impl<W> From<IntoInnerError<W>> for Error {}
impl From<NulError> for Error {}
impl From<TryReserveError> for Error {}
impl From<ErrorKind> for Error {}
impl Error {
    pub fn new<E: Into<Box<dyn crate::error::Error + Send + Sync>>>(kind: ErrorKind, error: E) -> Error {}
    pub fn other<E: Into<Box<dyn crate::error::Error + Send + Sync>>>(error: E) -> Error {}
    pub fn last_os_error() -> Error {}
    pub fn from_raw_os_error(code: i32) -> Error {}
    pub fn raw_os_error(&self) -> Option<i32> {}
    pub fn into_inner(self) -> Option<Box<dyn crate::error::Error + Send + Sync>> {}
    pub fn downcast<E: crate::error::Error>(self) -> crate::result::Result<E, Self> {}
    #[ctx(views)]
    pub fn get_ref(&self) -> Option<&(dyn crate::error::Error + Send + Sync + 'static)> {}
    #[ctx(views)]
    pub fn get_mut(&mut self) -> Option<&mut (dyn crate::error::Error + Send + Sync + 'static)> {}
    pub fn kind(&self) -> ErrorKind {}
}
impl Display for Error {}
impl crate::error::Error for Error {}
impl From<TryLockError> for Error {}

#[ctx(error_kind)]
pub enum ErrorKind {
    NotFound,
    PermissionDenied,
    ConnectionRefused,
    ConnectionReset,
    HostUnreachable,
    NetworkUnreachable,
    ConnectionAborted,
    NotConnected,
    AddrInUse,
    AddrNotAvailable,
    NetworkDown,
    BrokenPipe,
    AlreadyExists,
    WouldBlock,
    NotADirectory,
    IsADirectory,
    DirectoryNotEmpty,
    ReadOnlyFilesystem,
    StaleNetworkFileHandle,
    InvalidInput,
    InvalidData,
    TimedOut,
    WriteZero,
    StorageFull,
    NotSeekable,
    QuotaExceeded,
    FileTooLarge,
    ResourceBusy,
    ExecutableFileBusy,
    Deadlock,
    CrossesDevices,
    TooManyLinks,
    InvalidFilename,
    ArgumentListTooLong,
    Interrupted,
    Unsupported,
    UnexpectedEof,
    OutOfMemory,
    Other,
}
impl Clone for ErrorKind {}
impl Copy for ErrorKind {}
impl Eq for ErrorKind {}
impl Hash for ErrorKind {}
impl Ord for ErrorKind {}
impl PartialEq for ErrorKind {}
impl PartialOrd for ErrorKind {}
impl Display for ErrorKind {}

pub struct IoSliceMut<'a> {}
impl<'a> IoSliceMut<'a> {
    pub fn new(buf: &'a mut [u8]) -> IoSliceMut<'a> {}
    pub fn advance(&mut self, n: usize) {}
    pub fn advance_slices(bufs: &mut &mut [IoSliceMut<'a>], n: usize) {}
}
impl<'a> Deref for IoSliceMut<'a> { type Target = [u8]; }
impl<'a> DerefMut for IoSliceMut<'a> {}

pub struct IoSlice<'a> {}
impl<'a> Copy for IoSlice<'a> {}
impl<'a> Clone for IoSlice<'a> {}
impl<'a> IoSlice<'a> {
    pub fn new(buf: &'a [u8]) -> IoSlice<'a> {}
    pub fn advance(&mut self, n: usize) {}
    pub fn advance_slices(bufs: &mut &mut [IoSlice<'a>], n: usize) {}
}
impl<'a> Deref for IoSlice<'a> { type Target = [u8]; }

pub trait Seek {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
    fn rewind(&mut self) -> Result<()>;
    fn stream_position(&mut self) -> Result<u64>;
    fn seek_relative(&mut self, offset: i64) -> Result<()>;
}
impl<S: Seek> Seek for &mut S {}

pub enum SeekFrom {
    Start(u64),
    End(i64),
    Current(i64),
}
impl Copy for SeekFrom {}
impl PartialEq for SeekFrom {}
impl Eq for SeekFrom {}
impl Clone for SeekFrom {}

pub struct Empty;
impl Read for Empty {}
impl BufRead for Empty {}
impl Copy for Empty {}
impl Clone for Empty {}
impl Default for Empty {}
impl Write for Empty {}
impl Write for &Empty {}
impl Seek for Empty {}

pub fn empty() -> Empty {}

pub struct Repeat {}
impl Read for Repeat {}

pub fn repeat(byte: u8) -> Repeat {}

pub struct Sink;
impl Copy for Sink {}
impl Clone for Sink {}
impl Default for Sink {}
impl Write for Sink {}
impl Write for &Sink {}

pub fn sink() -> Sink {}

pub struct Chain<T, U> {}
impl<T: Read, U: Read> Read for Chain<T, U> {}
impl<T: BufRead, U: BufRead> BufRead for Chain<T, U> {}
impl<T, U> Chain<T, U> {
    pub fn into_inner(self) -> (T, U) {}
    pub fn get_ref(&self) -> (&T, &U) {}
    pub fn get_mut(&mut self) -> (&mut T, &mut U) {}
}

pub struct Take<T> {}
impl<T: Read> Read for Take<T> {}
impl<T: BufRead> BufRead for Take<T> {}
impl<T> Take<T> {
    pub fn limit(&self) -> u64 {}
    pub fn set_limit(&mut self, limit: u64) {}
    pub fn into_inner(self) -> T {}
    pub fn get_ref(&self) -> &T {}
    pub fn get_mut(&mut self) -> &mut T {}
}
impl<T: Seek> Seek for Take<T> {}

pub trait Write {
    #[ctx(blocks_through)]
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    #[ctx(blocks_through)]
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize>;
    #[ctx(blocks_through = "buffer")]
    fn flush(&mut self) -> Result<()>;
    #[ctx(blocks_through)]
    fn write_all(&mut self, buf: &[u8]) -> Result<()>;
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result<()>;
    fn by_ref(&mut self) -> &mut Self;
}
impl<W: Write> Write for &mut W {}

pub fn pipe() -> Result<(PipeReader, PipeWriter)> {}

pub struct PipeReader {}
impl PipeReader {
    pub fn try_clone(&self) -> Result<Self> {}
}
impl Read for &PipeReader {}
impl Read for PipeReader {}
impl AsFd for PipeReader {}
impl From<OwnedFd> for PipeReader {}
impl AsRawFd for PipeReader {}
impl FromRawFd for PipeReader {}
impl IntoRawFd for PipeReader {}

pub struct PipeWriter {}
impl PipeWriter {
    pub fn try_clone(&self) -> Result<Self> {}
}
impl Write for &PipeWriter {}
impl Write for PipeWriter {}
impl AsFd for PipeWriter {}
impl From<OwnedFd> for PipeWriter {}
impl AsRawFd for PipeWriter {}
impl FromRawFd for PipeWriter {}
impl IntoRawFd for PipeWriter {}

pub struct Stdin {}
impl Stdin {
    pub fn lock(&self) -> StdinLock<'static> {}
    #[ctx(blocks = "waits for input: use the runtime's `stdin` or a thread")]
    #[ctx(blocks_on = "input")]
    pub fn read_line(&self, buf: &mut String) -> Result<usize> {}
    #[ctx(blocks = "each line waits for input: use the runtime's `stdin` or a thread")]
    #[ctx(blocks_on = "input")]
    pub fn lines(self) -> Lines<StdinLock<'static>> {}
}
impl Read for Stdin {}
impl Read for &Stdin {}
impl IsTerminal for Stdin {}
impl AsFd for Stdin {}
impl AsRawFd for Stdin {}

pub struct StdinLock<'a> {}
impl Read for StdinLock<'_> {}
impl BufRead for StdinLock<'_> {}
impl IsTerminal for StdinLock<'_> {}
impl<'a> AsFd for StdinLock<'a> {}
impl<'a> AsRawFd for StdinLock<'a> {}

pub fn stdin() -> Stdin {}

pub struct Stdout {}
impl Stdout {
    pub fn lock(&self) -> StdoutLock<'static> {}
}
impl Write for Stdout {}
impl Write for &Stdout {}
impl IsTerminal for Stdout {}
impl AsFd for Stdout {}
impl AsRawFd for Stdout {}

pub struct StdoutLock<'a> {}
impl Write for StdoutLock<'_> {}
impl IsTerminal for StdoutLock<'_> {}
impl<'a> AsFd for StdoutLock<'a> {}
impl<'a> AsRawFd for StdoutLock<'a> {}

pub fn stdout() -> Stdout {}

pub struct Stderr {}
impl Stderr {
    pub fn lock(&self) -> StderrLock<'static> {}
}
impl Write for Stderr {}
impl Write for &Stderr {}
impl IsTerminal for Stderr {}
impl AsFd for Stderr {}
impl AsRawFd for Stderr {}

pub struct StderrLock<'a> {}
impl Write for StderrLock<'_> {}
impl IsTerminal for StderrLock<'_> {}
impl<'a> AsFd for StderrLock<'a> {}
impl<'a> AsRawFd for StderrLock<'a> {}

pub fn stderr() -> Stderr {}

pub trait IsTerminal {
    fn is_terminal(&self) -> bool;
}
