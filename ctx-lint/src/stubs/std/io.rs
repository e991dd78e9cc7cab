use crate::{error, result};
use crate::fmt::Arguments;
use crate::ops::Deref;
use crate::os::fd::{BorrowedFd, OwnedFd};
use crate::os::windows::io::{BorrowedHandle, OwnedHandle};
use crate::process::Stdio;

pub trait BufRead: Read {
    fn fill_buf(&mut self) -> Result<&[u8]>;
    fn consume(&mut self, amount: usize);
    fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize>;
    fn skip_until(&mut self, byte: u8) -> Result<usize>;
    fn read_line(&mut self, buf: &mut String) -> Result<usize>;
    fn split(self, byte: u8) -> Split<Self>;
    fn lines(self) -> Lines<Self>;
}

pub trait Read {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize>;
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize>;
    fn read_to_string(&mut self, buf: &mut String) -> Result<usize>;
    fn read_exact(&mut self, buf: &mut [u8]) -> Result<()>;
    fn by_ref(&mut self) -> &mut Self;
    fn bytes(self) -> Bytes<Self>;
    fn chain<R: Read>(self, next: R) -> Chain<Self, R>;
    fn take(self, limit: u64) -> Take<Self>;
}

pub trait Seek {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
    fn rewind(&mut self) -> Result<()>;
    fn stream_position(&mut self) -> Result<u64>;
    fn seek_relative(&mut self, offset: i64) -> Result<()>;
}

pub trait Write {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
    fn write_all(&mut self, buf: &[u8]) -> Result<()>;
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result<()>;
    fn by_ref(&mut self) -> &mut Self;
}

pub fn read_to_string<R: Read>(reader: R) -> Result<String> {}

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
    pub fn into_inner(self) -> result::Result<W, IntoInnerError<BufWriter<W>>> {}
    pub fn into_parts(self) -> (W, result::Result<Vec<u8>, WriterPanicked>) {}
    pub fn get_ref(&self) -> &W {}
    pub fn get_mut(&mut self) -> &mut W {}
    pub fn buffer(&self) -> &[u8] {}
    pub fn capacity(&self) -> usize {}
}
impl<W: Write> Write for BufWriter<W> {}
impl<W: Write + Seek> Seek for BufWriter<W> {}

pub struct Bytes<R> {}

impl<R: Read> Iterator for Bytes<R> {
    type Item = result::Result<u8, Error>;
}

pub struct Chain<T, U> {}

impl<T, U> Chain<T, U> {
    pub fn into_inner(self) -> (T, U) {}
    pub fn get_ref(&self) -> (&T, &U) {}
    pub fn get_mut(&mut self) -> (&mut T, &mut U) {}
}

pub struct Cursor<T> {}

impl<T> Cursor<T> {
    pub fn new(inner: T) -> Cursor<T> {}
    pub fn into_inner(self) -> T {}
    pub fn get_ref(&self) -> &T {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn position(&self) -> u64 {}
    pub fn set_position(&mut self, pos: u64) {}
}
impl<T> Default for Cursor<T> {}
impl<T> Clone for Cursor<T> {}
impl Write for Cursor<&mut [u8]> {}
impl Write for Cursor<[u8]> {}
impl<T: AsRef<[u8]>> Seek for Cursor<T> {}

pub struct Empty;

impl Copy for Empty {}
impl Clone for Empty {}
impl Default for Empty {}
impl Write for Empty {}
impl Write for &Empty {}
impl Seek for Empty {}

pub struct Error {}

impl Error {
    pub fn raw_os_error(&self) -> Option<RawOsError> {}
    pub fn get_ref(&self) -> Option<&dyn error::Error> {}
    pub fn get_mut(&mut self) -> Option<&mut dyn error::Error> {}
    pub fn kind(&self) -> ErrorKind {}
}

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

pub struct LineWriter<W: Write> {}

impl<W: Write> LineWriter<W> {
    pub fn new(inner: W) -> LineWriter<W> {}
    pub fn with_capacity(capacity: usize, inner: W) -> LineWriter<W> {}
    pub fn get_mut(&mut self) -> &mut W {}
    pub fn into_inner(self) -> result::Result<W, IntoInnerError<LineWriter<W>>> {}
    pub fn get_ref(&self) -> &W {}
}
impl<W: Write> Write for LineWriter<W> {}

pub struct Lines<B> {}

impl<B: BufRead> Iterator for Lines<B> {
    type Item = result::Result<String, Error>;
}

pub type Result<T> = result::Result<T, Error>;

pub enum SeekFrom {
    Start(u64),
    End(i64),
    Current(i64),
}

impl Copy for SeekFrom {}
impl Clone for SeekFrom {}

pub struct Sink;

impl Copy for Sink {}
impl Clone for Sink {}
impl Default for Sink {}
impl Write for Sink {}
impl Write for &Sink {}

pub struct Split<B> {}

impl<B: BufRead> Iterator for Split<B> {
    type Item = result::Result<Vec<u8>, Error>;
}

pub struct Take<T> {}

impl<T> Take<T> {
    pub fn limit(&self) -> u64 {}
    pub fn set_limit(&mut self, limit: u64) {}
    pub fn into_inner(self) -> T {}
    pub fn get_ref(&self) -> &T {}
    pub fn get_mut(&mut self) -> &mut T {}
}
impl<T: Seek> Seek for Take<T> {}

pub fn copy<R: Read, W: Write>(reader: &mut R, writer: &mut W) -> Result<u64> {}

pub fn empty() -> Empty {}

pub fn repeat(byte: u8) -> Repeat {}

pub fn sink() -> Sink {}

pub struct IoSlice<'a> {}

impl IoSlice<'_> {
    pub fn new(buf: &[u8]) -> IoSlice<'_> {}
    pub fn advance(&mut self, n: usize) {}
    pub fn advance_slices(bufs: &mut &mut [IoSlice<'_>], n: usize) {}
}
impl Copy for IoSlice<'_> {}
impl Clone for IoSlice<'_> {}
impl Deref for IoSlice<'_> {
    type Target = [u8];
}

pub struct IoSliceMut<'a> {}

impl IoSliceMut<'_> {
    pub fn new(buf: &mut [u8]) -> IoSliceMut<'_> {}
    pub fn advance(&mut self, n: usize) {}
    pub fn advance_slices(bufs: &mut &mut [IoSliceMut<'_>], n: usize) {}
}
impl Deref for IoSliceMut<'_> {
    type Target = [u8];
}

pub struct PipeReader {}

impl PipeReader {
    pub fn try_clone(&self) -> Result<Self> {}
}
impl Read for &PipeReader {}
impl Read for PipeReader {}

pub struct PipeWriter {}

impl PipeWriter {
    pub fn try_clone(&self) -> Result<Self> {}
}
impl Write for &PipeWriter {}
impl Write for PipeWriter {}

pub fn pipe() -> Result<(PipeReader, PipeWriter)> {}

pub trait IsTerminal {
    fn is_terminal(&self) -> bool;
}

pub struct Stderr {}

impl Stderr {
    pub fn lock(&self) -> StderrLock<'static> {}
}
impl Write for Stderr {}
impl Write for &Stderr {}

pub struct StderrLock<'a> {}

impl Write for StderrLock<'_> {}

pub struct Stdin {}

impl Stdin {
    pub fn lock(&self) -> StdinLock<'static> {}
    #[ctx(blocks = "waits for input: use the runtime's `stdin` or a thread")]
    pub fn read_line(&self, buf: &mut String) -> Result<usize> {}
    #[ctx(blocks = "each line waits for input: use the runtime's `stdin` or a thread")]
    pub fn lines(self) -> Lines<StdinLock<'static>> {}
}
impl Read for Stdin {}
impl Read for &Stdin {}

pub struct StdinLock<'a> {}

impl Read for StdinLock<'_> {}
impl BufRead for StdinLock<'_> {}

pub struct Stdout {}

impl Stdout {
    pub fn lock(&self) -> StdoutLock<'static> {}
}
impl Write for Stdout {}
impl Write for &Stdout {}

pub struct StdoutLock<'a> {}

impl Write for StdoutLock<'_> {}

pub fn stderr() -> Stderr {}

pub fn stdin() -> Stdin {}

pub fn stdout() -> Stdout {}
