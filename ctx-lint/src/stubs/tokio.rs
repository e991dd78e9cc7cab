//! tokio 1.54, with all features, on Unix (and named pipes).

pub use crate::task::spawn;

macro_rules! pin { () => {} }

macro_rules! select { () => {} }

macro_rules! join { () => {} }

macro_rules! try_join { () => {} }

macro_rules! task_local { () => {} }

pub mod fs {
    use crate::io::{AsyncRead, AsyncSeek, AsyncWrite};
    use std::ffi::OsString;
    use std::fs::{FileType, Metadata, Permissions};
    use std::{fs, io};
    use std::io::Error;
    use std::path::{Path, PathBuf};
    use std::task::{Context, Poll};
    use std::time::SystemTime;

    pub async fn canonicalize(path: impl AsRef<Path>) -> io::Result<PathBuf> {}

    pub async fn create_dir(path: impl AsRef<Path>) -> io::Result<()> {}

    pub async fn create_dir_all(path: impl AsRef<Path>) -> io::Result<()> {}

    pub struct DirBuilder {}

    impl DirBuilder {
        pub fn new() -> Self {}
        pub fn recursive(&mut self, recursive: bool) -> &mut Self {}
        pub async fn create(&self, path: impl AsRef<Path>) -> io::Result<()> {}
        pub fn mode(&mut self, mode: u32) -> &mut Self {}
    }
    impl Default for DirBuilder {}

    pub struct File {}

    impl File {
        pub async fn open(path: impl AsRef<Path>) -> io::Result<File> {}
        pub async fn create(path: impl AsRef<Path>) -> io::Result<File> {}
        pub async fn create_new<P: AsRef<Path>>(path: P) -> io::Result<File> {}
        #[must_use]
        pub fn options() -> OpenOptions {}
        pub fn from_std(std: fs::File) -> File {}
        pub async fn sync_all(&self) -> io::Result<()> {}
        pub async fn sync_data(&self) -> io::Result<()> {}
        pub async fn set_len(&self, size: u64) -> io::Result<()> {}
        pub async fn metadata(&self) -> io::Result<Metadata> {}
        pub async fn try_clone(&self) -> io::Result<File> {}
        pub async fn into_std(self) -> fs::File {}
        pub fn try_into_std(self) -> Result<fs::File, Self> {}
        pub async fn set_permissions(&self, perm: Permissions) -> io::Result<()> {}
        pub async fn set_times(&self, times: FileTimes) -> io::Result<()> {}
        pub async fn set_modified(&self, time: SystemTime) -> io::Result<()> {}
        pub fn set_max_buf_size(&mut self, max_buf_size: usize) {}
        pub fn max_buf_size(&self) -> usize {}
    }
    impl AsyncRead for File {}
    impl AsyncSeek for File {}
    impl AsyncWrite for File {}

    #[must_use]
    pub struct FileTimes {}

    impl FileTimes {
        pub fn new() -> Self {}
        pub fn set_accessed(self, t: SystemTime) -> Self {}
        pub fn set_modified(self, t: SystemTime) -> Self {}
        pub fn set_created(self, t: SystemTime) -> Self {}
    }
    impl Clone for FileTimes {}
    impl Default for FileTimes {}

    pub async fn hard_link(original: impl AsRef<Path>, link: impl AsRef<Path>) -> io::Result<()> {}

    pub async fn metadata(path: impl AsRef<Path>) -> io::Result<Metadata> {}

    pub struct OpenOptions {}

    impl OpenOptions {
        pub fn new() -> OpenOptions {}
        pub fn read(&mut self, read: bool) -> &mut OpenOptions {}
        pub fn write(&mut self, write: bool) -> &mut OpenOptions {}
        pub fn append(&mut self, append: bool) -> &mut OpenOptions {}
        pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions {}
        pub fn create(&mut self, create: bool) -> &mut OpenOptions {}
        pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions {}
        pub async fn open(&self, path: impl AsRef<Path>) -> io::Result<File> {}
        pub fn mode(&mut self, mode: u32) -> &mut OpenOptions {}
        pub fn custom_flags(&mut self, flags: i32) -> &mut OpenOptions {}
        pub fn access_mode(&mut self, access: u32) -> &mut OpenOptions {}
        pub fn share_mode(&mut self, share: u32) -> &mut OpenOptions {}
        pub fn attributes(&mut self, attributes: u32) -> &mut OpenOptions {}
        pub fn security_qos_flags(&mut self, flags: u32) -> &mut OpenOptions {}
    }
    impl Clone for OpenOptions {}
    impl Default for OpenOptions {}

    pub async fn read(path: impl AsRef<Path>) -> io::Result<Vec<u8>> {}

    pub async fn read_dir(path: impl AsRef<Path>) -> io::Result<ReadDir> {}

    pub struct DirEntry {}

    impl DirEntry {
        pub fn ino(&self) -> u64 {}
        pub fn path(&self) -> PathBuf {}
        pub fn file_name(&self) -> OsString {}
        pub async fn metadata(&self) -> io::Result<Metadata> {}
        pub async fn file_type(&self) -> io::Result<FileType> {}
    }

    #[must_use]
    pub struct ReadDir {}

    impl ReadDir {
        #[ctx(cancel_safety = "safe")]
        pub async fn next_entry(&mut self) -> io::Result<Option<DirEntry>> {}
        pub fn poll_next_entry(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<Option<DirEntry>>> {}
    }

    pub async fn read_link(path: impl AsRef<Path>) -> io::Result<PathBuf> {}

    pub async fn read_to_string(path: impl AsRef<Path>) -> io::Result<String> {}

    pub async fn remove_dir(path: impl AsRef<Path>) -> io::Result<()> {}

    pub async fn remove_dir_all(path: impl AsRef<Path>) -> io::Result<()> {}

    pub async fn remove_file(path: impl AsRef<Path>) -> io::Result<()> {}

    pub async fn rename(from: impl AsRef<Path>, to: impl AsRef<Path>) -> io::Result<()> {}

    pub async fn set_permissions(path: impl AsRef<Path>, perm: Permissions) -> io::Result<()> {}

    pub async fn symlink_metadata(path: impl AsRef<Path>) -> io::Result<Metadata> {}

    pub async fn write(path: impl AsRef<Path>, contents: impl AsRef<[u8]>) -> io::Result<()> {}

    pub async fn copy(from: impl AsRef<Path>, to: impl AsRef<Path>) -> Result<u64, Error> {}

    pub async fn try_exists(path: impl AsRef<Path>) -> io::Result<bool> {}

    pub async fn symlink(original: impl AsRef<Path>, link: impl AsRef<Path>) -> io::Result<()> {}

    pub async fn symlink_dir(original: impl AsRef<Path>, link: impl AsRef<Path>) -> io::Result<()> {}

    pub async fn symlink_file(original: impl AsRef<Path>, link: impl AsRef<Path>) -> io::Result<()> {}
}

pub mod io {
    use bytes::buf::buf_impl::Buf;
    use bytes::buf::buf_mut::BufMut;
    use std::io::{Error, IoSlice, SeekFrom};
    use std::io;
    use std::mem::MaybeUninit;
    use std::ops::Sub;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub use std::io::ErrorKind;

    pub trait AsyncBufRead: AsyncRead {
        fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<&[u8]>>;
        fn consume(self: Pin<&mut Self>, amt: usize);
    }

    pub trait AsyncRead {
        fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>>;
    }

    pub trait AsyncSeek {
        fn start_seek(self: Pin<&mut Self>, position: SeekFrom) -> io::Result<()>;
        fn poll_complete(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<u64>>;
    }

    pub trait AsyncWrite {
        fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>>;
        fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
        fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
        fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<io::Result<usize>>;
        fn is_write_vectored(&self) -> bool;
    }

    pub struct ReadBuf<'a> {}

    impl ReadBuf<'_> {
        pub fn new(buf: &mut [u8]) -> ReadBuf<'_> {}
        pub fn uninit(buf: &mut [MaybeUninit<u8>]) -> ReadBuf<'_> {}
        pub fn capacity(&self) -> usize {}
        pub fn filled(&self) -> &[u8] {}
        pub fn filled_mut(&mut self) -> &mut [u8] {}
        pub fn take(&mut self, n: usize) -> ReadBuf<'_> {}
        pub fn initialized(&self) -> &[u8] {}
        pub fn initialized_mut(&mut self) -> &mut [u8] {}
        pub fn initialize_unfilled(&mut self) -> &mut [u8] {}
        pub fn initialize_unfilled_to(&mut self, n: usize) -> &mut [u8] {}
        pub fn remaining(&self) -> usize {}
        pub fn clear(&mut self) {}
        pub fn advance(&mut self, n: usize) {}
        pub fn set_filled(&mut self, n: usize) {}
        pub fn put_slice(&mut self, buf: &[u8]) {}
    }

    pub struct Interest {}

    impl Interest {
        pub const AIO: Interest = ();
        pub const LIO: Interest = ();
        pub const READABLE: Interest = ();
        pub const WRITABLE: Interest = ();
        pub const ERROR: Interest = ();
        pub const PRIORITY: Interest = ();
        pub fn is_readable(self) -> bool {}
        pub fn is_writable(self) -> bool {}
        pub fn is_error(self) -> bool {}
        pub fn is_priority(self) -> bool {}
        #[must_use]
        pub fn add(self, other: Interest) -> Interest {}
        #[must_use]
        pub fn remove(self, other: Interest) -> Option<Interest> {}
    }
    impl Clone for Interest {}
    impl Copy for Interest {}

    pub struct Ready {}

    impl Ready {
        pub const EMPTY: Ready = ();
        pub const READABLE: Ready = ();
        pub const WRITABLE: Ready = ();
        pub const READ_CLOSED: Ready = ();
        pub const WRITE_CLOSED: Ready = ();
        pub const PRIORITY: Ready = ();
        pub const ERROR: Ready = ();
        pub const ALL: Ready = ();
        pub fn is_empty(self) -> bool {}
        pub fn is_readable(self) -> bool {}
        pub fn is_writable(self) -> bool {}
        pub fn is_read_closed(self) -> bool {}
        pub fn is_write_closed(self) -> bool {}
        pub fn is_priority(self) -> bool {}
        pub fn is_error(self) -> bool {}
    }
    impl Clone for Ready {}
    impl Copy for Ready {}
    impl Sub for Ready {
        type Output = Ready;
    }

    pub fn stderr() -> Stderr {}

    pub struct Stderr {}

    impl AsyncWrite for Stderr {}

    pub fn stdin() -> Stdin {}

    pub struct Stdin {}

    impl AsyncRead for Stdin {}

    pub fn stdout() -> Stdout {}

    pub struct Stdout {}

    impl AsyncWrite for Stdout {}

    pub fn split<T: AsyncRead + AsyncWrite>(stream: T) -> (ReadHalf<T>, WriteHalf<T>) {}

    pub struct ReadHalf<T> {}

    impl<T> ReadHalf<T> {
        pub fn is_pair_of(&self, other: &WriteHalf<T>) -> bool {}
        pub fn unsplit(self, wr: WriteHalf<T>) -> T {}
    }
    impl<T: AsyncRead> AsyncRead for ReadHalf<T> {}

    pub struct WriteHalf<T> {}

    impl<T> WriteHalf<T> {
        pub fn is_pair_of(&self, other: &ReadHalf<T>) -> bool {}
    }
    impl<T: AsyncWrite> AsyncWrite for WriteHalf<T> {}

    pub fn join<R: AsyncRead, W: AsyncWrite>(reader: R, writer: W) -> Join<R, W> {}

    pub struct Join<R, W> {}

    impl<R: AsyncRead, W: AsyncWrite> Join<R, W> {
        pub fn into_inner(self) -> (R, W) {}
        pub fn reader(&self) -> &R {}
        pub fn writer(&self) -> &W {}
        pub fn reader_mut(&mut self) -> &mut R {}
        pub fn writer_mut(&mut self) -> &mut W {}
        pub fn reader_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R> {}
        pub fn writer_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W> {}
    }
    impl<R: AsyncRead, W> AsyncRead for Join<R, W> {}
    impl<R, W: AsyncWrite> AsyncWrite for Join<R, W> {}
    impl<R: AsyncBufRead, W> AsyncBufRead for Join<R, W> {}

    pub async fn copy<R: AsyncRead, W: AsyncWrite>(reader: &mut R, writer: &mut W) -> io::Result<u64> {}

    pub async fn copy_bidirectional<A: AsyncRead + AsyncWrite, B: AsyncRead + AsyncWrite>(a: &mut A, b: &mut B) -> io::Result<(u64, u64)> {}

    pub async fn copy_bidirectional_with_sizes<A: AsyncRead + AsyncWrite, B: AsyncRead + AsyncWrite>(a: &mut A, b: &mut B, a_to_b_buf_size: usize, b_to_a_buf_size: usize) -> io::Result<(u64, u64)> {}

    pub async fn copy_buf<R: AsyncBufRead, W: AsyncWrite>(reader: &mut R, writer: &mut W) -> io::Result<u64> {}

    pub fn duplex(max_buf_size: usize) -> (DuplexStream, DuplexStream) {}

    pub fn empty() -> Empty {}

    pub fn repeat(byte: u8) -> Repeat {}

    pub fn sink() -> Sink {}

    pub fn simplex(max_buf_size: usize) -> (ReadHalf<SimplexStream>, WriteHalf<SimplexStream>) {}

    #[ctx(extension)]
    pub trait AsyncBufReadExt: AsyncBufRead {
        #[ctx(cancel_safety = "partial")]
        async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize, Error>;
        #[ctx(cancel_safety = "unsafe")]
        async fn read_line(&mut self, buf: &mut String) -> Result<usize, Error>;
        fn split(self, byte: u8) -> Split<Self>;
        #[ctx(cancel_safety = "safe")]
        async fn fill_buf(&mut self) -> Result<&[u8], Error>;
        fn consume(&mut self, amt: usize);
        fn lines(self) -> Lines<Self>;
    }

    #[ctx(extension)]
    pub trait AsyncReadExt: AsyncRead {
        fn chain<R: AsyncRead>(self, next: R) -> Chain<Self, R>;
        #[ctx(cancel_safety = "safe")]
        async fn read(&mut self, buf: &mut [u8]) -> Result<usize, Error>;
        #[ctx(cancel_safety = "safe")]
        async fn read_buf<B: BufMut>(&mut self, buf: &mut B) -> Result<usize, Error>;
        #[ctx(cancel_safety = "unsafe")]
        async fn read_exact(&mut self, buf: &mut [u8]) -> Result<usize, Error>;
        #[ctx(cancel_safety = "safe")]
        async fn read_u8(&mut self) -> Result<u8, Error>;
        #[ctx(cancel_safety = "safe")]
        async fn read_i8(&mut self) -> Result<i8, Error>;
        #[ctx(cancel_safety = "unsafe")]
        async fn read_u16(&mut self) -> Result<u16, Error>;
        #[ctx(cancel_safety = "unsafe")]
        async fn read_i16(&mut self) -> Result<i16, Error>;
        #[ctx(cancel_safety = "unsafe")]
        async fn read_u32(&mut self) -> Result<u32, Error>;
        #[ctx(cancel_safety = "unsafe")]
        async fn read_i32(&mut self) -> Result<i32, Error>;
        #[ctx(cancel_safety = "unsafe")]
        async fn read_u64(&mut self) -> Result<u64, Error>;
        #[ctx(cancel_safety = "unsafe")]
        async fn read_i64(&mut self) -> Result<i64, Error>;
        #[ctx(cancel_safety = "unsafe")]
        async fn read_u128(&mut self) -> Result<u128, Error>;
        #[ctx(cancel_safety = "unsafe")]
        async fn read_i128(&mut self) -> Result<i128, Error>;
        #[ctx(cancel_safety = "unsafe")]
        async fn read_f32(&mut self) -> Result<f32, Error>;
        #[ctx(cancel_safety = "unsafe")]
        async fn read_f64(&mut self) -> Result<f64, Error>;
        #[ctx(cancel_safety = "unsafe")]
        async fn read_u16_le(&mut self) -> Result<u16, Error>;
        #[ctx(cancel_safety = "unsafe")]
        async fn read_i16_le(&mut self) -> Result<i16, Error>;
        #[ctx(cancel_safety = "unsafe")]
        async fn read_u32_le(&mut self) -> Result<u32, Error>;
        #[ctx(cancel_safety = "unsafe")]
        async fn read_i32_le(&mut self) -> Result<i32, Error>;
        #[ctx(cancel_safety = "unsafe")]
        async fn read_u64_le(&mut self) -> Result<u64, Error>;
        #[ctx(cancel_safety = "unsafe")]
        async fn read_i64_le(&mut self) -> Result<i64, Error>;
        #[ctx(cancel_safety = "unsafe")]
        async fn read_u128_le(&mut self) -> Result<u128, Error>;
        #[ctx(cancel_safety = "unsafe")]
        async fn read_i128_le(&mut self) -> Result<i128, Error>;
        #[ctx(cancel_safety = "unsafe")]
        async fn read_f32_le(&mut self) -> Result<f32, Error>;
        #[ctx(cancel_safety = "unsafe")]
        async fn read_f64_le(&mut self) -> Result<f64, Error>;
        #[ctx(cancel_safety = "unsafe")]
        #[ctx(source = "documentation of `select!` in tokio 1.54")]
        async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize, Error>;
        #[ctx(cancel_safety = "unsafe")]
        #[ctx(source = "documentation of `select!` in tokio 1.54")]
        async fn read_to_string(&mut self, dst: &mut String) -> Result<usize, Error>;
        fn take(self, limit: u64) -> Take<Self>;
    }

    #[ctx(extension)]
    pub trait AsyncSeekExt: AsyncSeek {
        async fn seek(&mut self, pos: SeekFrom) -> Result<u64, Error>;
        async fn rewind(&mut self) -> Result<u64, Error>;
        async fn stream_position(&mut self) -> Result<u64, Error>;
    }

    #[ctx(extension)]
    pub trait AsyncWriteExt: AsyncWrite {
        #[ctx(cancel_safety = "safe")]
        async fn write(&mut self, src: &[u8]) -> Result<usize, Error>;
        #[ctx(cancel_safety = "safe")]
        async fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize, Error>;
        #[ctx(cancel_safety = "safe")]
        async fn write_buf<B: Buf>(&mut self, src: &mut B) -> Result<usize, Error>;
        #[ctx(cancel_safety = "partial")]
        async fn write_all_buf<B: Buf>(&mut self, src: &mut B) -> Result<(), Error>;
        #[ctx(cancel_safety = "unsafe")]
        async fn write_all(&mut self, src: &[u8]) -> Result<(), Error>;
        async fn write_u8(&mut self, n: u8) -> Result<(), Error>;
        async fn write_i8(&mut self, n: i8) -> Result<(), Error>;
        async fn write_u16(&mut self, n: u16) -> Result<(), Error>;
        async fn write_i16(&mut self, n: i16) -> Result<(), Error>;
        async fn write_u32(&mut self, n: u32) -> Result<(), Error>;
        async fn write_i32(&mut self, n: i32) -> Result<(), Error>;
        async fn write_u64(&mut self, n: u64) -> Result<(), Error>;
        async fn write_i64(&mut self, n: i64) -> Result<(), Error>;
        async fn write_u128(&mut self, n: u128) -> Result<(), Error>;
        async fn write_i128(&mut self, n: i128) -> Result<(), Error>;
        async fn write_f32(&mut self, n: f32) -> Result<(), Error>;
        async fn write_f64(&mut self, n: f64) -> Result<(), Error>;
        async fn write_u16_le(&mut self, n: u16) -> Result<(), Error>;
        async fn write_i16_le(&mut self, n: i16) -> Result<(), Error>;
        async fn write_u32_le(&mut self, n: u32) -> Result<(), Error>;
        async fn write_i32_le(&mut self, n: i32) -> Result<(), Error>;
        async fn write_u64_le(&mut self, n: u64) -> Result<(), Error>;
        async fn write_i64_le(&mut self, n: i64) -> Result<(), Error>;
        async fn write_u128_le(&mut self, n: u128) -> Result<(), Error>;
        async fn write_i128_le(&mut self, n: i128) -> Result<(), Error>;
        async fn write_f32_le(&mut self, n: f32) -> Result<(), Error>;
        async fn write_f64_le(&mut self, n: f64) -> Result<(), Error>;
        #[ctx(cancel_safety = "safe")]
        async fn flush(&mut self) -> Result<(), Error>;
        async fn shutdown(&mut self) -> Result<(), Error>;
    }

    #[ctx(transparent)]
    pub struct BufReader<R> {}

    impl<R: AsyncRead> BufReader<R> {
        pub fn new(inner: R) -> Self {}
        pub fn with_capacity(capacity: usize, inner: R) -> Self {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R> {}
        pub fn into_inner(self) -> R {}
        pub fn buffer(&self) -> &[u8] {}
    }
    impl<R: AsyncRead> AsyncRead for BufReader<R> {}
    impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
    impl<R: AsyncRead + AsyncSeek> AsyncSeek for BufReader<R> {}
    impl<R: AsyncRead + AsyncWrite> AsyncWrite for BufReader<R> {}

    #[ctx(transparent)]
    pub struct BufStream<RW> {}

    impl<RW: AsyncRead + AsyncWrite> BufStream<RW> {
        pub fn new(stream: RW) -> BufStream<RW> {}
        pub fn with_capacity(reader_capacity: usize, writer_capacity: usize, stream: RW) -> BufStream<RW> {}
        pub fn get_ref(&self) -> &RW {}
        pub fn get_mut(&mut self) -> &mut RW {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut RW> {}
        pub fn into_inner(self) -> RW {}
    }
    impl<RW: AsyncRead + AsyncWrite> AsyncWrite for BufStream<RW> {}
    impl<RW: AsyncRead + AsyncWrite> AsyncRead for BufStream<RW> {}
    impl<RW: AsyncRead + AsyncWrite + AsyncSeek> AsyncSeek for BufStream<RW> {}
    impl<RW: AsyncRead + AsyncWrite> AsyncBufRead for BufStream<RW> {}

    #[ctx(transparent)]
    pub struct BufWriter<W> {}

    impl<W: AsyncWrite> BufWriter<W> {
        pub fn new(inner: W) -> Self {}
        pub fn with_capacity(cap: usize, inner: W) -> Self {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W> {}
        pub fn into_inner(self) -> W {}
        pub fn buffer(&self) -> &[u8] {}
    }
    impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
    impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}
    impl<W: AsyncWrite + AsyncRead> AsyncRead for BufWriter<W> {}
    impl<W: AsyncWrite + AsyncBufRead> AsyncBufRead for BufWriter<W> {}

    #[must_use]
    pub struct Chain<T, U> {}

    impl<T: AsyncRead, U: AsyncRead> Chain<T, U> {
        pub fn get_ref(&self) -> (&T, &U) {}
        pub fn get_mut(&mut self) -> (&mut T, &mut U) {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut T>, Pin<&mut U>) {}
        pub fn into_inner(self) -> (T, U) {}
    }
    impl<T: AsyncRead, U: AsyncRead> AsyncRead for Chain<T, U> {}
    impl<T: AsyncBufRead, U: AsyncBufRead> AsyncBufRead for Chain<T, U> {}

    pub struct DuplexStream {}

    impl AsyncRead for DuplexStream {}
    impl AsyncWrite for DuplexStream {}

    pub struct Empty {}

    impl AsyncRead for Empty {}
    impl AsyncBufRead for Empty {}
    impl AsyncWrite for Empty {}
    impl AsyncSeek for Empty {}

    #[must_use]
    pub struct Lines<R> {}

    impl<R: AsyncBufRead> Lines<R> {
        #[ctx(cancel_safety = "safe")]
        pub async fn next_line(&mut self) -> io::Result<Option<String>> {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn get_ref(&mut self) -> &R {}
        pub fn into_inner(self) -> R {}
        pub fn poll_next_line(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<Option<String>>> {}
    }

    pub struct Repeat {}

    impl AsyncRead for Repeat {}

    pub struct Sink {}

    impl AsyncWrite for Sink {}

    #[must_use]
    pub struct Split<R> {}

    impl<R: AsyncBufRead> Split<R> {
        pub async fn next_segment(&mut self) -> io::Result<Option<Vec<u8>>> {}
        pub fn poll_next_segment(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<Option<Vec<u8>>>> {}
    }

    #[must_use]
    pub struct Take<R> {}

    impl<R: AsyncRead> Take<R> {
        pub fn limit(&self) -> u64 {}
        pub fn set_limit(&mut self, limit: u64) {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R> {}
        pub fn into_inner(self) -> R {}
    }
    impl<R: AsyncRead> AsyncRead for Take<R> {}
    impl<R: AsyncBufRead> AsyncBufRead for Take<R> {}

    pub struct SimplexStream {}

    impl SimplexStream {
        pub fn new_unsplit(max_buf_size: usize) -> SimplexStream {}
    }
    impl AsyncRead for SimplexStream {}
    impl AsyncWrite for SimplexStream {}

    pub mod unix {
        use crate::io::{Interest, Ready};
        use std::io::Error;
        use std::io;
        use std::os::fd::AsRawFd;
        use std::task::{Context, Poll};

        pub struct AsyncFd<T: AsRawFd> {}

        impl<T: AsRawFd> AsyncFd<T> {
            pub fn get_ref(&self) -> &T {}
            pub fn get_mut(&mut self) -> &mut T {}
            pub fn into_inner(self) -> T {}
            pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<AsyncFdReadyGuard<'_, T>>> {}
            pub fn poll_read_ready_mut(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<AsyncFdReadyMutGuard<'_, T>>> {}
            pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<AsyncFdReadyGuard<'_, T>>> {}
            pub fn poll_write_ready_mut(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<AsyncFdReadyMutGuard<'_, T>>> {}
            pub async fn ready(&self, interest: Interest) -> io::Result<AsyncFdReadyGuard<'_, T>> {}
            pub async fn ready_mut(&mut self, interest: Interest) -> io::Result<AsyncFdReadyMutGuard<'_, T>> {}
            #[ctx(cancel_safety = "safe")]
            pub async fn readable(&self) -> io::Result<AsyncFdReadyGuard<'_, T>> {}
            #[ctx(cancel_safety = "safe")]
            pub async fn readable_mut(&mut self) -> io::Result<AsyncFdReadyMutGuard<'_, T>> {}
            #[ctx(cancel_safety = "safe")]
            pub async fn writable(&self) -> io::Result<AsyncFdReadyGuard<'_, T>> {}
            #[ctx(cancel_safety = "safe")]
            pub async fn writable_mut(&mut self) -> io::Result<AsyncFdReadyMutGuard<'_, T>> {}
            pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut(&T) -> io::Result<R>) -> io::Result<R> {}
            pub async fn async_io_mut<R>(&mut self, interest: Interest, f: impl FnMut(&mut T) -> io::Result<R>) -> io::Result<R> {}
            pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce(&T) -> io::Result<R>) -> io::Result<R> {}
            pub fn try_io_mut<R>(&mut self, interest: Interest, f: impl FnOnce(&mut T) -> io::Result<R>) -> io::Result<R> {}
            pub fn new(inner: T) -> io::Result<Self> {}
            pub fn with_interest(inner: T, interest: Interest) -> io::Result<Self> {}
            pub fn try_new(inner: T) -> Result<Self, AsyncFdRegisterError<T>> {}
            pub fn try_with_interest(inner: T, interest: Interest) -> Result<Self, AsyncFdRegisterError<T>> {}
        }

        pub struct AsyncFdRegisterError<T> {}

        impl<T> AsyncFdRegisterError<T> {
            pub fn into_parts(self) -> (T, Error) {}
        }

        #[must_use]
        pub struct AsyncFdReadyGuard<'a, T: AsRawFd> {}

        impl<Inner: AsRawFd> AsyncFdReadyGuard<'_, Inner> {
            pub fn clear_ready(&mut self) {}
            pub fn clear_ready_matching(&mut self, ready: Ready) {}
            pub fn retain_ready(&mut self) {}
            pub fn ready(&self) -> Ready {}
            pub fn try_io<R>(&mut self, f: impl FnOnce(&AsyncFd<Inner>) -> io::Result<R>) -> Result<io::Result<R>, TryIoError> {}
            pub fn get_ref(&self) -> &AsyncFd<Inner> {}
            pub fn get_inner(&self) -> &Inner {}
        }

        #[must_use]
        pub struct AsyncFdReadyMutGuard<'a, T: AsRawFd> {}

        impl<Inner: AsRawFd> AsyncFdReadyMutGuard<'_, Inner> {
            pub fn clear_ready(&mut self) {}
            pub fn clear_ready_matching(&mut self, ready: Ready) {}
            pub fn retain_ready(&mut self) {}
            pub fn ready(&self) -> Ready {}
            pub fn try_io<R>(&mut self, f: impl FnOnce(&mut AsyncFd<Inner>) -> io::Result<R>) -> Result<io::Result<R>, TryIoError> {}
            pub fn get_ref(&self) -> &AsyncFd<Inner> {}
            pub fn get_mut(&mut self) -> &mut AsyncFd<Inner> {}
            pub fn get_inner(&self) -> &Inner {}
            pub fn get_inner_mut(&mut self) -> &mut Inner {}
        }

        pub struct TryIoError {}
    }
}

pub mod net {
    use bytes::buf::buf_mut::BufMut;
    use crate::io::{AsyncRead, AsyncWrite, Interest, ReadBuf, Ready};
    use crate::net::tcp::{OwnedReadHalf, OwnedWriteHalf, ReadHalf, WriteHalf};
    use crate::net::unix::UCred;
    use std::io::{Error, IoSlice, IoSliceMut};
    use std::{io, net};
    use std::net::{Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr};
    use std::path::Path;
    use std::task::{Context, Poll};
    use std::time::Duration;

    pub trait ToSocketAddrs {}

    pub async fn lookup_host<T: ToSocketAddrs>(host: T) -> io::Result<impl Iterator<Item = SocketAddr>> {}

    pub struct TcpListener {}

    impl TcpListener {
        pub async fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener> {}
        #[ctx(cancel_safety = "safe")]
        pub async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)> {}
        pub fn poll_accept(&self, cx: &mut Context<'_>) -> Poll<io::Result<(TcpStream, SocketAddr)>> {}
        pub fn from_std(listener: net::TcpListener) -> io::Result<TcpListener> {}
        pub fn into_std(self) -> io::Result<net::TcpListener> {}
        pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        pub fn ttl(&self) -> io::Result<u32> {}
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
    }

    pub struct TcpStream {}

    impl TcpStream {
        pub async fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream> {}
        pub fn from_std(stream: net::TcpStream) -> io::Result<TcpStream> {}
        pub fn into_std(self) -> io::Result<net::TcpStream> {}
        pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        pub fn take_error(&self) -> io::Result<Option<Error>> {}
        pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
        pub fn poll_peek(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<usize>> {}
        #[ctx(cancel_safety = "safe")]
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
        #[ctx(cancel_safety = "safe")]
        pub async fn readable(&self) -> io::Result<()> {}
        pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {}
        pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize> {}
        pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize> {}
        #[ctx(cancel_safety = "safe")]
        pub async fn writable(&self) -> io::Result<()> {}
        pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {}
        pub fn try_write(&self, buf: &[u8]) -> io::Result<usize> {}
        pub fn try_write_vectored(&self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {}
        pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R> {}
        pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R> {}
        #[ctx(cancel_safety = "safe")]
        pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub fn nodelay(&self) -> io::Result<bool> {}
        pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()> {}
        pub fn quickack(&self) -> io::Result<bool> {}
        pub fn set_quickack(&self, quickack: bool) -> io::Result<()> {}
        pub fn linger(&self) -> io::Result<Option<Duration>> {}
        pub fn set_linger(&self, dur: Option<Duration>) -> io::Result<()> {}
        pub fn set_zero_linger(&self) -> io::Result<()> {}
        pub fn ttl(&self) -> io::Result<u32> {}
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
        pub fn split(&mut self) -> (ReadHalf<'_>, WriteHalf<'_>) {}
        pub fn into_split(self) -> (OwnedReadHalf, OwnedWriteHalf) {}
    }
    impl AsyncRead for TcpStream {}
    impl AsyncWrite for TcpStream {}

    pub struct TcpSocket {}

    impl TcpSocket {
        pub fn new_v4() -> io::Result<TcpSocket> {}
        pub fn new_v6() -> io::Result<TcpSocket> {}
        pub fn set_keepalive(&self, keepalive: bool) -> io::Result<()> {}
        pub fn keepalive(&self) -> io::Result<bool> {}
        pub fn set_reuseaddr(&self, reuseaddr: bool) -> io::Result<()> {}
        pub fn reuseaddr(&self) -> io::Result<bool> {}
        pub fn set_reuseport(&self, reuseport: bool) -> io::Result<()> {}
        pub fn reuseport(&self) -> io::Result<bool> {}
        pub fn set_send_buffer_size(&self, size: u32) -> io::Result<()> {}
        pub fn send_buffer_size(&self) -> io::Result<u32> {}
        pub fn set_recv_buffer_size(&self, size: u32) -> io::Result<()> {}
        pub fn recv_buffer_size(&self) -> io::Result<u32> {}
        pub fn set_linger(&self, dur: Option<Duration>) -> io::Result<()> {}
        pub fn set_zero_linger(&self) -> io::Result<()> {}
        pub fn linger(&self) -> io::Result<Option<Duration>> {}
        pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()> {}
        pub fn nodelay(&self) -> io::Result<bool> {}
        pub fn tclass_v6(&self) -> io::Result<u32> {}
        pub fn set_tclass_v6(&self, tclass: u32) -> io::Result<()> {}
        pub fn tos_v4(&self) -> io::Result<u32> {}
        pub fn set_tos_v4(&self, tos: u32) -> io::Result<()> {}
        pub fn device(&self) -> io::Result<Option<Vec<u8>>> {}
        pub fn bind_device(&self, interface: Option<&[u8]>) -> io::Result<()> {}
        pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        pub fn take_error(&self) -> io::Result<Option<Error>> {}
        pub fn bind(&self, addr: SocketAddr) -> io::Result<()> {}
        pub async fn connect(self, addr: SocketAddr) -> io::Result<TcpStream> {}
        pub fn listen(self, backlog: u32) -> io::Result<TcpListener> {}
        pub fn from_std_stream(std_stream: net::TcpStream) -> TcpSocket {}
    }

    pub struct UdpSocket {}

    impl UdpSocket {
        pub async fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket> {}
        pub fn from_std(socket: net::UdpSocket) -> io::Result<UdpSocket> {}
        pub fn into_std(self) -> io::Result<net::UdpSocket> {}
        pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
        pub async fn connect<A: ToSocketAddrs>(&self, addr: A) -> io::Result<()> {}
        #[ctx(cancel_safety = "safe")]
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
        #[ctx(cancel_safety = "safe")]
        pub async fn writable(&self) -> io::Result<()> {}
        pub fn poll_send_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {}
        #[ctx(cancel_safety = "safe")]
        pub async fn send(&self, buf: &[u8]) -> io::Result<usize> {}
        pub fn poll_send(&self, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {}
        pub fn try_send(&self, buf: &[u8]) -> io::Result<usize> {}
        #[ctx(cancel_safety = "safe")]
        pub async fn readable(&self) -> io::Result<()> {}
        pub fn poll_recv_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {}
        #[ctx(cancel_safety = "safe")]
        pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub fn poll_recv(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {}
        pub fn try_recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub fn try_recv_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize> {}
        pub async fn recv_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize> {}
        pub fn try_recv_buf_from<B: BufMut>(&self, buf: &mut B) -> io::Result<(usize, SocketAddr)> {}
        pub async fn recv_buf_from<B: BufMut>(&self, buf: &mut B) -> io::Result<(usize, SocketAddr)> {}
        #[ctx(cancel_safety = "safe")]
        pub async fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize> {}
        pub fn poll_send_to(&self, cx: &mut Context<'_>, buf: &[u8], target: SocketAddr) -> Poll<io::Result<usize>> {}
        pub fn try_send_to(&self, buf: &[u8], target: SocketAddr) -> io::Result<usize> {}
        #[ctx(cancel_safety = "safe")]
        pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
        pub fn poll_recv_from(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<SocketAddr>> {}
        pub fn try_recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
        pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R> {}
        pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R> {}
        pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub fn poll_peek(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {}
        pub fn try_peek(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub async fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
        pub fn poll_peek_from(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<SocketAddr>> {}
        pub fn try_peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
        pub async fn peek_sender(&self) -> io::Result<SocketAddr> {}
        pub fn poll_peek_sender(&self, cx: &mut Context<'_>) -> Poll<io::Result<SocketAddr>> {}
        pub fn try_peek_sender(&self) -> io::Result<SocketAddr> {}
        pub fn broadcast(&self) -> io::Result<bool> {}
        pub fn set_broadcast(&self, on: bool) -> io::Result<()> {}
        pub fn multicast_loop_v4(&self) -> io::Result<bool> {}
        pub fn set_multicast_loop_v4(&self, on: bool) -> io::Result<()> {}
        pub fn multicast_ttl_v4(&self) -> io::Result<u32> {}
        pub fn set_multicast_ttl_v4(&self, ttl: u32) -> io::Result<()> {}
        pub fn multicast_loop_v6(&self) -> io::Result<bool> {}
        pub fn set_multicast_loop_v6(&self, on: bool) -> io::Result<()> {}
        pub fn tclass_v6(&self) -> io::Result<u32> {}
        pub fn set_tclass_v6(&self, tclass: u32) -> io::Result<()> {}
        pub fn ttl(&self) -> io::Result<u32> {}
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
        pub fn tos_v4(&self) -> io::Result<u32> {}
        pub fn set_tos_v4(&self, tos: u32) -> io::Result<()> {}
        pub fn device(&self) -> io::Result<Option<Vec<u8>>> {}
        pub fn bind_device(&self, interface: Option<&[u8]>) -> io::Result<()> {}
        pub fn join_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()> {}
        pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()> {}
        pub fn leave_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()> {}
        pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()> {}
        pub fn take_error(&self) -> io::Result<Option<Error>> {}
    }

    pub struct UnixDatagram {}

    impl UnixDatagram {
        #[ctx(cancel_safety = "safe")]
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
        #[ctx(cancel_safety = "safe")]
        pub async fn writable(&self) -> io::Result<()> {}
        pub fn poll_send_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {}
        #[ctx(cancel_safety = "safe")]
        pub async fn readable(&self) -> io::Result<()> {}
        pub fn poll_recv_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {}
        pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixDatagram> {}
        pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)> {}
        pub fn from_std(datagram: std::os::unix::net::UnixDatagram) -> io::Result<UnixDatagram> {}
        pub fn into_std(self) -> io::Result<std::os::unix::net::UnixDatagram> {}
        pub fn unbound() -> io::Result<UnixDatagram> {}
        pub fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
        #[ctx(cancel_safety = "safe")]
        pub async fn send(&self, buf: &[u8]) -> io::Result<usize> {}
        pub fn try_send(&self, buf: &[u8]) -> io::Result<usize> {}
        pub fn try_send_to<P: AsRef<Path>>(&self, buf: &[u8], target: P) -> io::Result<usize> {}
        #[ctx(cancel_safety = "safe")]
        pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub fn try_recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub fn try_recv_buf_from<B: BufMut>(&self, buf: &mut B) -> io::Result<(usize, crate::net::unix::SocketAddr)> {}
        pub async fn recv_buf_from<B: BufMut>(&self, buf: &mut B) -> io::Result<(usize, crate::net::unix::SocketAddr)> {}
        pub fn try_recv_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize> {}
        pub async fn recv_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize> {}
        #[ctx(cancel_safety = "safe")]
        pub async fn send_to<P: AsRef<Path>>(&self, buf: &[u8], target: P) -> io::Result<usize> {}
        #[ctx(cancel_safety = "safe")]
        pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, crate::net::unix::SocketAddr)> {}
        pub fn poll_recv_from(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<crate::net::unix::SocketAddr>> {}
        pub fn poll_send_to<P: AsRef<Path>>(&self, cx: &mut Context<'_>, buf: &[u8], target: P) -> Poll<io::Result<usize>> {}
        pub fn poll_send(&self, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {}
        pub fn poll_recv(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {}
        pub fn try_recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, crate::net::unix::SocketAddr)> {}
        pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R> {}
        pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R> {}
        pub fn local_addr(&self) -> io::Result<crate::net::unix::SocketAddr> {}
        pub fn peer_addr(&self) -> io::Result<crate::net::unix::SocketAddr> {}
        pub fn take_error(&self) -> io::Result<Option<Error>> {}
        pub fn shutdown(&self, how: Shutdown) -> io::Result<()> {}
    }

    pub struct UnixListener {}

    impl UnixListener {
        pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener> {}
        pub fn bind_addr(socket_addr: &crate::net::unix::SocketAddr) -> io::Result<UnixListener> {}
        pub fn from_std(listener: std::os::unix::net::UnixListener) -> io::Result<UnixListener> {}
        pub fn into_std(self) -> io::Result<std::os::unix::net::UnixListener> {}
        pub fn local_addr(&self) -> io::Result<crate::net::unix::SocketAddr> {}
        pub fn take_error(&self) -> io::Result<Option<Error>> {}
        #[ctx(cancel_safety = "safe")]
        pub async fn accept(&self) -> io::Result<(UnixStream, crate::net::unix::SocketAddr)> {}
        pub fn poll_accept(&self, cx: &mut Context<'_>) -> Poll<io::Result<(UnixStream, crate::net::unix::SocketAddr)>> {}
    }

    pub struct UnixStream {}

    impl UnixStream {
        pub async fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream> {}
        pub async fn connect_addr(socket_addr: &crate::net::unix::SocketAddr) -> io::Result<UnixStream> {}
        #[ctx(cancel_safety = "safe")]
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
        #[ctx(cancel_safety = "safe")]
        pub async fn readable(&self) -> io::Result<()> {}
        pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {}
        pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize> {}
        pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize> {}
        #[ctx(cancel_safety = "safe")]
        pub async fn writable(&self) -> io::Result<()> {}
        pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {}
        pub fn try_write(&self, buf: &[u8]) -> io::Result<usize> {}
        pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> io::Result<usize> {}
        pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R> {}
        pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R> {}
        pub fn from_std(stream: std::os::unix::net::UnixStream) -> io::Result<UnixStream> {}
        pub fn into_std(self) -> io::Result<std::os::unix::net::UnixStream> {}
        pub fn pair() -> io::Result<(UnixStream, UnixStream)> {}
        pub fn local_addr(&self) -> io::Result<crate::net::unix::SocketAddr> {}
        pub fn peer_addr(&self) -> io::Result<crate::net::unix::SocketAddr> {}
        pub fn peer_cred(&self) -> io::Result<UCred> {}
        pub fn take_error(&self) -> io::Result<Option<Error>> {}
        pub fn split(&mut self) -> (crate::net::unix::ReadHalf<'_>, crate::net::unix::WriteHalf<'_>) {}
        pub fn into_split(self) -> (crate::net::unix::OwnedReadHalf, crate::net::unix::OwnedWriteHalf) {}
    }
    impl AsyncRead for UnixStream {}
    impl AsyncWrite for UnixStream {}

    pub struct UnixSocket {}

    impl UnixSocket {
        pub fn new_datagram() -> io::Result<UnixSocket> {}
        pub fn new_stream() -> io::Result<UnixSocket> {}
        pub fn bind(&self, path: impl AsRef<Path>) -> io::Result<()> {}
        pub fn listen(self, backlog: u32) -> io::Result<UnixListener> {}
        pub async fn connect(self, path: impl AsRef<Path>) -> io::Result<UnixStream> {}
        pub fn datagram(self) -> io::Result<UnixDatagram> {}
    }

    pub mod tcp {
        use bytes::buf::buf_mut::BufMut;
        use crate::io::{AsyncRead, AsyncWrite, Interest, ReadBuf, Ready};
        use crate::net::TcpStream;
        use std::io::{IoSlice, IoSliceMut};
        use std::io;
        use std::net::SocketAddr;
        use std::task::{Context, Poll};

        pub struct ReadHalf<'a> {}

        impl ReadHalf<'_> {
            pub fn poll_peek(&mut self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<usize>> {}
            pub async fn peek(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
            #[ctx(cancel_safety = "safe")]
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
            #[ctx(cancel_safety = "safe")]
            pub async fn readable(&self) -> io::Result<()> {}
            pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize> {}
            pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize> {}
            pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize> {}
            pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
            pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        }
        impl AsyncRead for ReadHalf<'_> {}

        pub struct WriteHalf<'a> {}

        impl WriteHalf<'_> {
            #[ctx(cancel_safety = "safe")]
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
            #[ctx(cancel_safety = "safe")]
            pub async fn writable(&self) -> io::Result<()> {}
            pub fn try_write(&self, buf: &[u8]) -> io::Result<usize> {}
            pub fn try_write_vectored(&self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {}
            pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
            pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        }
        impl AsyncWrite for WriteHalf<'_> {}

        pub struct OwnedReadHalf {}

        impl OwnedReadHalf {
            pub fn reunite(self, other: OwnedWriteHalf) -> Result<TcpStream, ReuniteError> {}
            pub fn poll_peek(&mut self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<usize>> {}
            pub async fn peek(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
            #[ctx(cancel_safety = "safe")]
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
            #[ctx(cancel_safety = "safe")]
            pub async fn readable(&self) -> io::Result<()> {}
            pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize> {}
            pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize> {}
            pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize> {}
            pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
            pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        }
        impl AsyncRead for OwnedReadHalf {}

        pub struct OwnedWriteHalf {}

        impl OwnedWriteHalf {
            pub fn reunite(self, other: OwnedReadHalf) -> Result<TcpStream, ReuniteError> {}
            pub fn forget(self) {}
            #[ctx(cancel_safety = "safe")]
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
            #[ctx(cancel_safety = "safe")]
            pub async fn writable(&self) -> io::Result<()> {}
            pub fn try_write(&self, buf: &[u8]) -> io::Result<usize> {}
            pub fn try_write_vectored(&self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {}
            pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
            pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        }
        impl AsyncWrite for OwnedWriteHalf {}

        pub struct ReuniteError(pub OwnedReadHalf, pub OwnedWriteHalf);
    }

    pub mod unix {
        use bytes::buf::buf_mut::BufMut;
        use crate::io::{AsyncRead, AsyncWrite, Interest, Ready};
        use crate::net::UnixStream;
        use std::io::{IoSlice, IoSliceMut};
        use std::io;
        use std::os::unix::net;
        use std::path::Path;

        pub struct ReadHalf<'a> {}

        impl ReadHalf<'_> {
            #[ctx(cancel_safety = "safe")]
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
            #[ctx(cancel_safety = "safe")]
            pub async fn readable(&self) -> io::Result<()> {}
            pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize> {}
            pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize> {}
            pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize> {}
            pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
            pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        }
        impl AsyncRead for ReadHalf<'_> {}

        pub struct WriteHalf<'a> {}

        impl WriteHalf<'_> {
            #[ctx(cancel_safety = "safe")]
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
            #[ctx(cancel_safety = "safe")]
            pub async fn writable(&self) -> io::Result<()> {}
            pub fn try_write(&self, buf: &[u8]) -> io::Result<usize> {}
            pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> io::Result<usize> {}
            pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
            pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        }
        impl AsyncWrite for WriteHalf<'_> {}

        pub struct OwnedReadHalf {}

        impl OwnedReadHalf {
            pub fn reunite(self, other: OwnedWriteHalf) -> Result<UnixStream, ReuniteError> {}
            #[ctx(cancel_safety = "safe")]
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
            #[ctx(cancel_safety = "safe")]
            pub async fn readable(&self) -> io::Result<()> {}
            pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize> {}
            pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize> {}
            pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize> {}
            pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
            pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        }
        impl AsyncRead for OwnedReadHalf {}

        pub struct OwnedWriteHalf {}

        impl OwnedWriteHalf {
            pub fn reunite(self, other: OwnedReadHalf) -> Result<UnixStream, ReuniteError> {}
            pub fn forget(self) {}
            #[ctx(cancel_safety = "safe")]
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
            #[ctx(cancel_safety = "safe")]
            pub async fn writable(&self) -> io::Result<()> {}
            pub fn try_write(&self, buf: &[u8]) -> io::Result<usize> {}
            pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> io::Result<usize> {}
            pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
            pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        }
        impl AsyncWrite for OwnedWriteHalf {}

        pub struct ReuniteError(pub OwnedReadHalf, pub OwnedWriteHalf);

        pub struct SocketAddr {}

        impl SocketAddr {
            pub fn is_unnamed(&self) -> bool {}
            pub fn as_pathname(&self) -> Option<&Path> {}
            pub fn as_abstract_name(&self) -> Option<&[u8]> {}
        }
        impl Clone for SocketAddr {}

        pub struct UCred {}

        impl UCred {
            pub fn uid(&self) -> uid_t {}
            pub fn gid(&self) -> gid_t {}
            pub fn pid(&self) -> Option<pid_t> {}
        }
        impl Copy for UCred {}
        impl Clone for UCred {}

        pub type uid_t = u32;

        pub type gid_t = u32;

        pub type pid_t = i32;

        pub mod pipe {
            use bytes::buf::buf_mut::BufMut;
            use crate::io::{AsyncRead, AsyncWrite, Interest, Ready};
            use std::fs::File;
            use std::io::{IoSlice, IoSliceMut};
            use std::io;
            use std::os::fd::OwnedFd;
            use std::path::Path;
            use std::task::{Context, Poll};

            pub fn pipe() -> io::Result<(Sender, Receiver)> {}

            pub struct OpenOptions {}

            impl OpenOptions {
                pub fn new() -> OpenOptions {}
                pub fn read_write(&mut self, value: bool) -> &mut Self {}
                pub fn unchecked(&mut self, value: bool) -> &mut Self {}
                pub fn open_receiver<P: AsRef<Path>>(&self, path: P) -> io::Result<Receiver> {}
                pub fn open_sender<P: AsRef<Path>>(&self, path: P) -> io::Result<Sender> {}
            }
            impl Clone for OpenOptions {}
            impl Default for OpenOptions {}

            pub struct Sender {}

            impl Sender {
                pub fn from_file(file: File) -> io::Result<Sender> {}
                pub fn from_owned_fd(owned_fd: OwnedFd) -> io::Result<Sender> {}
                pub fn from_file_unchecked(file: File) -> io::Result<Sender> {}
                pub fn from_owned_fd_unchecked(owned_fd: OwnedFd) -> io::Result<Sender> {}
                #[ctx(cancel_safety = "safe")]
                pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
                pub async fn writable(&self) -> io::Result<()> {}
                pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {}
                pub fn try_write(&self, buf: &[u8]) -> io::Result<usize> {}
                pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> io::Result<usize> {}
                pub fn try_io<R>(&self, f: impl FnOnce() -> io::Result<R>) -> io::Result<R> {}
                pub fn into_blocking_fd(self) -> io::Result<OwnedFd> {}
                pub fn into_nonblocking_fd(self) -> io::Result<OwnedFd> {}
            }
            impl AsyncWrite for Sender {}

            pub struct Receiver {}

            impl Receiver {
                pub fn from_file(file: File) -> io::Result<Receiver> {}
                pub fn from_owned_fd(owned_fd: OwnedFd) -> io::Result<Receiver> {}
                pub fn from_file_unchecked(file: File) -> io::Result<Receiver> {}
                pub fn from_owned_fd_unchecked(owned_fd: OwnedFd) -> io::Result<Receiver> {}
                #[ctx(cancel_safety = "safe")]
                pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
                pub async fn readable(&self) -> io::Result<()> {}
                pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {}
                pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize> {}
                pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize> {}
                pub fn try_io<R>(&self, f: impl FnOnce() -> io::Result<R>) -> io::Result<R> {}
                pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize> {}
                pub fn into_blocking_fd(self) -> io::Result<OwnedFd> {}
                pub fn into_nonblocking_fd(self) -> io::Result<OwnedFd> {}
            }
            impl AsyncRead for Receiver {}
        }
    }

    pub mod windows {
        pub mod named_pipe {
            use bytes::buf::buf_mut::BufMut;
            use crate::io::{AsyncRead, AsyncWrite, Interest, Ready};
            use std::ffi::OsStr;
            use std::io::{IoSlice, IoSliceMut};
            use std::io;
            use std::task::{Context, Poll};

            pub struct NamedPipeServer {}

            impl NamedPipeServer {
                pub fn info(&self) -> io::Result<PipeInfo> {}
                #[ctx(cancel_safety = "safe")]
                pub async fn connect(&self) -> io::Result<()> {}
                pub fn disconnect(&self) -> io::Result<()> {}
                pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
                pub async fn readable(&self) -> io::Result<()> {}
                pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {}
                pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize> {}
                pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize> {}
                pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize> {}
                pub async fn writable(&self) -> io::Result<()> {}
                pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {}
                pub fn try_write(&self, buf: &[u8]) -> io::Result<usize> {}
                pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> io::Result<usize> {}
                pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R> {}
                pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R> {}
            }
            impl AsyncRead for NamedPipeServer {}
            impl AsyncWrite for NamedPipeServer {}

            pub struct NamedPipeClient {}

            impl NamedPipeClient {
                pub fn info(&self) -> io::Result<PipeInfo> {}
                pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
                pub async fn readable(&self) -> io::Result<()> {}
                pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {}
                pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize> {}
                pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize> {}
                pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize> {}
                pub async fn writable(&self) -> io::Result<()> {}
                pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {}
                pub fn try_write(&self, buf: &[u8]) -> io::Result<usize> {}
                pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> io::Result<usize> {}
                pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R> {}
                pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R> {}
            }
            impl AsyncRead for NamedPipeClient {}
            impl AsyncWrite for NamedPipeClient {}

            pub struct ServerOptions {}

            impl ServerOptions {
                pub fn new() -> ServerOptions {}
                pub fn pipe_mode(&mut self, pipe_mode: PipeMode) -> &mut Self {}
                pub fn access_inbound(&mut self, allowed: bool) -> &mut Self {}
                pub fn access_outbound(&mut self, allowed: bool) -> &mut Self {}
                pub fn first_pipe_instance(&mut self, first: bool) -> &mut Self {}
                pub fn write_dac(&mut self, requested: bool) -> &mut Self {}
                pub fn write_owner(&mut self, requested: bool) -> &mut Self {}
                pub fn access_system_security(&mut self, requested: bool) -> &mut Self {}
                pub fn reject_remote_clients(&mut self, reject: bool) -> &mut Self {}
                pub fn max_instances(&mut self, instances: usize) -> &mut Self {}
                pub fn out_buffer_size(&mut self, buffer: u32) -> &mut Self {}
                pub fn in_buffer_size(&mut self, buffer: u32) -> &mut Self {}
                pub fn create(&self, addr: impl AsRef<OsStr>) -> io::Result<NamedPipeServer> {}
            }
            impl Clone for ServerOptions {}
            impl Default for ServerOptions {}

            pub struct ClientOptions {}

            impl ClientOptions {
                pub fn new() -> Self {}
                pub fn read(&mut self, allowed: bool) -> &mut Self {}
                pub fn write(&mut self, allowed: bool) -> &mut Self {}
                pub fn security_qos_flags(&mut self, flags: u32) -> &mut Self {}
                pub fn pipe_mode(&mut self, pipe_mode: PipeMode) -> &mut Self {}
                pub fn open(&self, addr: impl AsRef<OsStr>) -> io::Result<NamedPipeClient> {}
            }
            impl Clone for ClientOptions {}
            impl Default for ClientOptions {}

            pub enum PipeMode {
                Byte,
                Message,
            }

            impl Clone for PipeMode {}
            impl Copy for PipeMode {}

            pub enum PipeEnd {
                Client,
                Server,
            }

            impl Clone for PipeEnd {}
            impl Copy for PipeEnd {}

            pub struct PipeInfo {
                pub mode: PipeMode,
                pub end: PipeEnd,
                pub max_instances: u32,
                pub out_buffer_size: u32,
                pub in_buffer_size: u32,
            }

            impl Clone for PipeInfo {}
        }
    }
}

pub mod process {
    use crate::doc::os::windows::io::{OwnedHandle, RawHandle};
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
        pub fn kill_on_drop(&mut self, kill_on_drop: bool) -> &mut Command {}
        pub fn creation_flags(&mut self, flags: u32) -> &mut Command {}
        pub fn uid(&mut self, id: u32) -> &mut Command {}
        pub fn gid(&mut self, id: u32) -> &mut Command {}
        pub fn arg0<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command {}
        pub fn process_group(&mut self, pgroup: i32) -> &mut Command {}
        pub fn spawn(&mut self) -> io::Result<Child> {}
        pub async fn status(&mut self) -> io::Result<ExitStatus> {}
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
        pub fn start_kill(&mut self) -> io::Result<()> {}
        pub async fn kill(&mut self) -> io::Result<()> {}
        #[ctx(cancel_safety = "safe")]
        pub async fn wait(&mut self) -> io::Result<ExitStatus> {}
        pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>> {}
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
}

pub mod runtime {
    use crate::task::JoinHandle;
    use std::future::Future;
    use std::io::Error;
    use std::io;
    use std::time::Duration;

    pub struct Builder {}

    impl Builder {
        pub fn new_current_thread() -> Builder {}
        pub fn new_multi_thread() -> Builder {}
        pub fn enable_all(&mut self) -> &mut Self {}
        pub fn worker_threads(&mut self, val: usize) -> &mut Self {}
        pub fn max_blocking_threads(&mut self, val: usize) -> &mut Self {}
        pub fn thread_name(&mut self, val: impl Into<String>) -> &mut Self {}
        pub fn name(&mut self, val: impl Into<String>) -> &mut Self {}
        pub fn thread_name_fn<F: Fn() -> String>(&mut self, f: F) -> &mut Self {}
        pub fn thread_stack_size(&mut self, val: usize) -> &mut Self {}
        pub fn on_thread_start<F: Fn()>(&mut self, f: F) -> &mut Self {}
        pub fn on_thread_stop<F: Fn()>(&mut self, f: F) -> &mut Self {}
        pub fn on_thread_park<F: Fn()>(&mut self, f: F) -> &mut Self {}
        pub fn on_thread_unpark<F: Fn()>(&mut self, f: F) -> &mut Self {}
        pub fn build(&mut self) -> io::Result<Runtime> {}
        pub fn build_local(&mut self, _options: LocalOptions) -> io::Result<LocalRuntime> {}
        pub fn thread_keep_alive(&mut self, duration: Duration) -> &mut Self {}
        pub fn global_queue_interval(&mut self, val: u32) -> &mut Self {}
        pub fn event_interval(&mut self, val: u32) -> &mut Self {}
        pub fn enable_io(&mut self) -> &mut Self {}
        pub fn max_io_events_per_tick(&mut self, capacity: usize) -> &mut Self {}
        pub fn max_io_events_per_busy_tick(&mut self, capacity: usize) -> &mut Self {}
        pub fn enable_time(&mut self) -> &mut Self {}
        pub fn start_paused(&mut self, start_paused: bool) -> &mut Self {}
    }

    pub fn worker_index() -> Option<usize> {}

    #[ctx(scope_guard = "leaves the runtime")]
    #[must_use]
    pub struct EnterGuard<'a> {}

    pub struct Handle {}

    impl Handle {
        pub fn enter(&self) -> EnterGuard<'_> {}
        pub fn current() -> Self {}
        pub fn try_current() -> Result<Self, TryCurrentError> {}
        #[ctx(spawns = "task")]
        pub fn spawn<F: Future>(&self, future: F) -> JoinHandle<F::Output> {}
        #[ctx(spawns = "blocking")]
        pub fn spawn_blocking<F: FnOnce() -> R, R>(&self, func: F) -> JoinHandle<R> {}
        #[ctx(blocks = "drives a future on this thread, and panics inside a runtime: await it instead")]
        pub fn block_on<F: Future>(&self, future: F) -> F::Output {}
        pub fn runtime_flavor(&self) -> RuntimeFlavor {}
        pub fn id(&self) -> Id {}
        pub fn name(&self) -> Option<&str> {}
        pub fn metrics(&self) -> RuntimeMetrics {}
    }
    impl Clone for Handle {}

    pub struct TryCurrentError {}

    impl TryCurrentError {
        pub fn is_missing_context(&self) -> bool {}
        pub fn is_thread_local_destroyed(&self) -> bool {}
    }

    pub struct Runtime {}

    impl Runtime {
        pub fn new() -> io::Result<Runtime> {}
        pub fn handle(&self) -> &Handle {}
        #[ctx(spawns = "task")]
        pub fn spawn<F: Future>(&self, future: F) -> JoinHandle<F::Output> {}
        #[ctx(spawns = "blocking")]
        pub fn spawn_blocking<F: FnOnce() -> R, R>(&self, func: F) -> JoinHandle<R> {}
        #[ctx(blocks = "drives a future on this thread, and panics inside a runtime: await it instead")]
        pub fn block_on<F: Future>(&self, future: F) -> F::Output {}
        pub fn enter(&self) -> EnterGuard<'_> {}
        #[ctx(blocks = "waits for the runtime's tasks: use `shutdown_background`")]
        pub fn shutdown_timeout(self, duration: Duration) {}
        pub fn shutdown_background(self) {}
        pub fn metrics(&self) -> RuntimeMetrics {}
    }

    pub enum RuntimeFlavor {
        CurrentThread,
        MultiThread,
    }

    pub fn is_rt_shutdown_err(err: &Error) -> bool {}

    pub struct LocalRuntime {}

    impl LocalRuntime {
        pub fn new() -> io::Result<LocalRuntime> {}
        pub fn handle(&self) -> &Handle {}
        #[ctx(spawns = "task")]
        pub fn spawn_local<F: Future>(&self, future: F) -> JoinHandle<F::Output> {}
        #[ctx(spawns = "blocking")]
        pub fn spawn_blocking<F: FnOnce() -> R, R>(&self, func: F) -> JoinHandle<R> {}
        #[ctx(blocks = "drives a future on this thread, and panics inside a runtime: await it instead")]
        pub fn block_on<F: Future>(&self, future: F) -> F::Output {}
        pub fn enter(&self) -> EnterGuard<'_> {}
        pub fn shutdown_timeout(self, duration: Duration) {}
        pub fn shutdown_background(self) {}
        pub fn metrics(&self) -> RuntimeMetrics {}
    }

    pub struct LocalOptions {}

    impl Default for LocalOptions {}

    pub struct Id {}

    impl Clone for Id {}
    impl Copy for Id {}

    pub struct RuntimeMetrics {}

    impl RuntimeMetrics {
        pub fn num_workers(&self) -> usize {}
        pub fn num_alive_tasks(&self) -> usize {}
        pub fn global_queue_depth(&self) -> usize {}
        pub fn worker_total_busy_duration(&self, worker: usize) -> Duration {}
        pub fn worker_park_count(&self, worker: usize) -> u64 {}
        pub fn worker_park_unpark_count(&self, worker: usize) -> u64 {}
    }
    impl Clone for RuntimeMetrics {}
}

pub mod signal {
    use std::io;

    pub async fn ctrl_c() -> io::Result<()> {}

    pub mod unix {
        use std::io;
        use std::os::raw::c_int;
        use std::task::{Context, Poll};

        pub struct SignalKind {}

        impl SignalKind {
            pub fn from_raw(signum: c_int) -> Self {}
            pub fn as_raw_value(&self) -> c_int {}
            pub fn alarm() -> Self {}
            pub fn child() -> Self {}
            pub fn hangup() -> Self {}
            pub fn interrupt() -> Self {}
            pub fn io() -> Self {}
            pub fn pipe() -> Self {}
            pub fn quit() -> Self {}
            pub fn terminate() -> Self {}
            pub fn user_defined1() -> Self {}
            pub fn user_defined2() -> Self {}
            pub fn window_change() -> Self {}
        }
        impl Clone for SignalKind {}
        impl Copy for SignalKind {}

        #[must_use]
        pub struct Signal {}

        impl Signal {
            #[ctx(cancel_safety = "safe")]
            pub async fn recv(&mut self) -> Option<()> {}
            pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<()>> {}
        }

        pub fn signal(kind: SignalKind) -> io::Result<Signal> {}
    }
}

pub mod sync {
    use crate::sync::futures::{Notified, OwnedNotified};
    use std::future::Future;
    use std::ops::Deref;
    use std::sync::Arc;

    pub struct Barrier {}

    impl Barrier {
        pub fn new(n: usize) -> Barrier {}
        #[ctx(cancel_safety = "unsafe")]
        #[ctx(loses = "the place: the arrival stays counted, and nobody waits")]
        pub async fn wait(&self) -> BarrierWaitResult {}
    }

    pub struct BarrierWaitResult {}

    impl BarrierWaitResult {
        pub fn is_leader(&self) -> bool {}
    }
    impl Clone for BarrierWaitResult {}

    #[ctx(transparent)]
    pub struct Mutex<T> {}

    impl<T> Mutex<T> {
        pub fn new(t: T) -> Self {}
        pub fn const_new(t: T) -> Self {}
        #[ctx(acquires)]
        #[ctx(cancel_safety = "queue")]
        pub async fn lock(&self) -> MutexGuard<'_, T> {}
        #[ctx(acquires)]
        #[ctx(blocks = "waits for the lock: await `lock` instead")]
        pub fn blocking_lock(&self) -> MutexGuard<'_, T> {}
        #[ctx(acquires)]
        #[ctx(blocks = "waits for the lock: await `lock_owned` instead")]
        pub fn blocking_lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T> {}
        #[ctx(acquires)]
        #[ctx(cancel_safety = "queue")]
        pub async fn lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T> {}
        #[ctx(acquires)]
        pub fn try_lock(&self) -> Result<MutexGuard<'_, T>, TryLockError> {}
        pub fn get_mut(&mut self) -> &mut T {}
        #[ctx(acquires)]
        pub fn try_lock_owned(self: Arc<Self>) -> Result<OwnedMutexGuard<T>, TryLockError> {}
        pub fn into_inner(self) -> T {}
    }
    impl<T> Default for Mutex<T> {}

    #[ctx(async_lock_guard)]
    #[must_use]
    pub struct MutexGuard<'a, T> {}

    impl<T> MutexGuard<'_, T> {
        pub fn map<U, F: FnOnce(&mut T) -> &mut U>(this: Self, f: F) -> MappedMutexGuard<'_, U> {}
        pub fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(this: Self, f: F) -> Result<MappedMutexGuard<'_, U>, Self> {}
        pub fn mutex(this: &Self) -> &Mutex<T> {}
    }
    impl<T> Deref for MutexGuard<'_, T> {
        type Target = T;
    }

    pub struct TryLockError {}

    #[ctx(async_lock_guard)]
    pub struct OwnedMutexGuard<T> {}

    impl<T> OwnedMutexGuard<T> {
        pub fn map<U, F: FnOnce(&mut T) -> &mut U>(this: Self, f: F) -> OwnedMappedMutexGuard<T, U> {}
        pub fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(this: Self, f: F) -> Result<OwnedMappedMutexGuard<T, U>, Self> {}
        pub fn mutex(this: &Self) -> &Arc<Mutex<T>> {}
    }
    impl<T> Deref for OwnedMutexGuard<T> {
        type Target = T;
    }

    #[ctx(async_lock_guard)]
    #[must_use]
    pub struct MappedMutexGuard<'a, T> {}

    impl<T> MappedMutexGuard<'_, T> {
        pub fn map<U, F: FnOnce(&mut T) -> &mut U>(this: Self, f: F) -> MappedMutexGuard<'_, U> {}
        pub fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(this: Self, f: F) -> Result<MappedMutexGuard<'_, U>, Self> {}
    }
    impl<T> Deref for MappedMutexGuard<'_, T> {
        type Target = T;
    }

    #[ctx(async_lock_guard)]
    #[must_use]
    pub struct OwnedMappedMutexGuard<T, U> {}

    impl<T, U> OwnedMappedMutexGuard<T, U> {
        pub fn map<S, F: FnOnce(&mut U) -> &mut S>(this: Self, f: F) -> OwnedMappedMutexGuard<T, S> {}
        pub fn try_map<S, F: FnOnce(&mut U) -> Option<&mut S>>(this: Self, f: F) -> Result<OwnedMappedMutexGuard<T, S>, Self> {}
    }
    impl<T, U> Deref for OwnedMappedMutexGuard<T, U> {
        type Target = U;
    }

    pub struct Notify {}

    impl Notify {
        pub fn new() -> Notify {}
        pub fn const_new() -> Notify {}
        #[ctx(cancel_safety = "queue")]
        pub fn notified(&self) -> Notified<'_> {}
        #[ctx(cancel_safety = "queue")]
        pub fn notified_owned(self: Arc<Self>) -> OwnedNotified {}
        pub fn notify_one(&self) {}
        pub fn notify_last(&self) {}
        #[ctx(notify_waiters)]
        pub fn notify_waiters(&self) {}
    }
    impl Default for Notify {}

    pub struct AcquireError {}

    pub enum TryAcquireError {
        Closed,
        NoPermits,
    }

    pub struct Semaphore {}

    impl Semaphore {
        pub const MAX_PERMITS: usize = ();
        pub fn new(permits: usize) -> Self {}
        pub fn const_new(permits: usize) -> Self {}
        pub fn available_permits(&self) -> usize {}
        pub fn add_permits(&self, n: usize) {}
        pub fn forget_permits(&self, n: usize) -> usize {}
        #[ctx(acquires)]
        #[ctx(cancel_safety = "queue")]
        pub async fn acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError> {}
        #[ctx(acquires)]
        #[ctx(cancel_safety = "queue")]
        pub async fn acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError> {}
        #[ctx(acquires)]
        pub fn try_acquire(&self) -> Result<SemaphorePermit<'_>, TryAcquireError> {}
        #[ctx(acquires)]
        pub fn try_acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, TryAcquireError> {}
        pub fn blocking_acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError> {}
        pub fn blocking_acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError> {}
        #[ctx(acquires)]
        #[ctx(cancel_safety = "queue")]
        pub async fn acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError> {}
        #[ctx(acquires)]
        #[ctx(cancel_safety = "queue")]
        pub async fn acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError> {}
        #[ctx(acquires)]
        pub fn try_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, TryAcquireError> {}
        #[ctx(acquires)]
        pub fn try_acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, TryAcquireError> {}
        pub fn blocking_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError> {}
        pub fn blocking_acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError> {}
        pub fn close(&self) {}
        pub fn is_closed(&self) -> bool {}
    }

    #[ctx(permit)]
    #[must_use]
    pub struct SemaphorePermit<'a> {}

    impl SemaphorePermit<'_> {
        #[ctx(forgets)]
        pub fn forget(self) {}
        pub fn merge(&mut self, other: Self) {}
        pub fn split(&mut self, n: usize) -> Option<Self> {}
        pub fn semaphore(&self) -> &Semaphore {}
        pub fn num_permits(&self) -> usize {}
    }

    #[ctx(permit)]
    #[must_use]
    pub struct OwnedSemaphorePermit {}

    impl OwnedSemaphorePermit {
        #[ctx(forgets)]
        pub fn forget(self) {}
        pub fn merge(&mut self, other: Self) {}
        pub fn split(&mut self, n: usize) -> Option<Self> {}
        pub fn semaphore(&self) -> &Arc<Semaphore> {}
        pub fn num_permits(&self) -> usize {}
    }

    #[ctx(transparent)]
    pub struct RwLock<T> {}

    impl<T> RwLock<T> {
        pub fn new(value: T) -> RwLock<T> {}
        pub fn with_max_readers(value: T, max_reads: u32) -> RwLock<T> {}
        pub fn const_new(value: T) -> RwLock<T> {}
        pub fn const_with_max_readers(value: T, max_reads: u32) -> RwLock<T> {}
        #[ctx(acquires)]
        #[ctx(cancel_safety = "queue")]
        pub async fn read(&self) -> RwLockReadGuard<'_, T> {}
        #[ctx(acquires)]
        #[ctx(blocks = "waits for the lock: await `read` instead")]
        pub fn blocking_read(&self) -> RwLockReadGuard<'_, T> {}
        #[ctx(acquires)]
        #[ctx(cancel_safety = "queue")]
        pub async fn read_owned(self: Arc<Self>) -> OwnedRwLockReadGuard<T> {}
        #[ctx(acquires)]
        pub fn try_read(&self) -> Result<RwLockReadGuard<'_, T>, TryLockError> {}
        #[ctx(acquires)]
        pub fn try_read_owned(self: Arc<Self>) -> Result<OwnedRwLockReadGuard<T>, TryLockError> {}
        #[ctx(acquires)]
        #[ctx(cancel_safety = "queue")]
        pub async fn write(&self) -> RwLockWriteGuard<'_, T> {}
        #[ctx(acquires)]
        #[ctx(blocks = "waits for the lock: await `write` instead")]
        pub fn blocking_write(&self) -> RwLockWriteGuard<'_, T> {}
        #[ctx(acquires)]
        #[ctx(cancel_safety = "queue")]
        pub async fn write_owned(self: Arc<Self>) -> OwnedRwLockWriteGuard<T> {}
        #[ctx(acquires)]
        pub fn try_write(&self) -> Result<RwLockWriteGuard<'_, T>, TryLockError> {}
        #[ctx(acquires)]
        pub fn try_write_owned(self: Arc<Self>) -> Result<OwnedRwLockWriteGuard<T>, TryLockError> {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    impl<T> Default for RwLock<T> {}

    #[ctx(async_lock_guard)]
    pub struct OwnedRwLockReadGuard<T, U> {}

    impl<T, U> OwnedRwLockReadGuard<T, U> {
        pub fn map<F: FnOnce(&U) -> &V, V>(this: Self, f: F) -> OwnedRwLockReadGuard<T, V> {}
        pub fn try_map<F: FnOnce(&U) -> Option<&V>, V>(this: Self, f: F) -> Result<OwnedRwLockReadGuard<T, V>, Self> {}
        pub fn rwlock(this: &Self) -> &Arc<RwLock<T>> {}
    }
    impl<T, U> Deref for OwnedRwLockReadGuard<T, U> {
        type Target = U;
    }

    #[ctx(async_lock_guard)]
    pub struct OwnedRwLockWriteGuard<T> {}

    impl<T> OwnedRwLockWriteGuard<T> {
        pub fn map<F: FnOnce(&mut T) -> &mut U, U>(this: Self, f: F) -> OwnedRwLockMappedWriteGuard<T, U> {}
        pub fn downgrade_map<F: FnOnce(&T) -> &U, U>(this: Self, f: F) -> OwnedRwLockReadGuard<T, U> {}
        pub fn try_map<F: FnOnce(&mut T) -> Option<&mut U>, U>(this: Self, f: F) -> Result<OwnedRwLockMappedWriteGuard<T, U>, Self> {}
        pub fn try_downgrade_map<F: FnOnce(&T) -> Option<&U>, U>(this: Self, f: F) -> Result<OwnedRwLockReadGuard<T, U>, Self> {}
        pub fn into_mapped(this: Self) -> OwnedRwLockMappedWriteGuard<T> {}
        pub fn downgrade(self) -> OwnedRwLockReadGuard<T> {}
        pub fn rwlock(this: &Self) -> &Arc<RwLock<T>> {}
    }
    impl<T> Deref for OwnedRwLockWriteGuard<T> {
        type Target = T;
    }

    #[ctx(async_lock_guard)]
    pub struct OwnedRwLockMappedWriteGuard<T, U> {}

    impl<T, U> OwnedRwLockMappedWriteGuard<T, U> {
        pub fn map<F: FnOnce(&mut U) -> &mut V, V>(this: Self, f: F) -> OwnedRwLockMappedWriteGuard<T, V> {}
        pub fn try_map<F: FnOnce(&mut U) -> Option<&mut V>, V>(this: Self, f: F) -> Result<OwnedRwLockMappedWriteGuard<T, V>, Self> {}
        pub fn rwlock(this: &Self) -> &Arc<RwLock<T>> {}
    }
    impl<T, U> Deref for OwnedRwLockMappedWriteGuard<T, U> {
        type Target = U;
    }

    #[ctx(async_lock_guard)]
    #[must_use]
    pub struct RwLockReadGuard<'a, T> {}

    impl<T> RwLockReadGuard<'_, T> {
        pub fn map<F: FnOnce(&T) -> &U, U>(this: Self, f: F) -> RwLockReadGuard<'_, U> {}
        pub fn try_map<F: FnOnce(&T) -> Option<&U>, U>(this: Self, f: F) -> Result<RwLockReadGuard<'_, U>, Self> {}
    }
    impl<T> Deref for RwLockReadGuard<'_, T> {
        type Target = T;
    }

    #[ctx(async_lock_guard)]
    #[must_use]
    pub struct RwLockWriteGuard<'a, T> {}

    impl<T> RwLockWriteGuard<'_, T> {
        pub fn map<F: FnOnce(&mut T) -> &mut U, U>(this: Self, f: F) -> RwLockMappedWriteGuard<'_, U> {}
        pub fn downgrade_map<F: FnOnce(&T) -> &U, U>(this: Self, f: F) -> RwLockReadGuard<'_, U> {}
        pub fn try_map<F: FnOnce(&mut T) -> Option<&mut U>, U>(this: Self, f: F) -> Result<RwLockMappedWriteGuard<'_, U>, Self> {}
        pub fn try_downgrade_map<F: FnOnce(&T) -> Option<&U>, U>(this: Self, f: F) -> Result<RwLockReadGuard<'_, U>, Self> {}
        pub fn into_mapped(this: Self) -> RwLockMappedWriteGuard<'_, T> {}
        pub fn downgrade(self) -> RwLockReadGuard<'_, T> {}
    }
    impl<T> Deref for RwLockWriteGuard<'_, T> {
        type Target = T;
    }

    #[ctx(async_lock_guard)]
    pub struct RwLockMappedWriteGuard<'a, T> {}

    impl<T> RwLockMappedWriteGuard<'_, T> {
        pub fn map<F: FnOnce(&mut T) -> &mut U, U>(this: Self, f: F) -> RwLockMappedWriteGuard<'_, U> {}
        pub fn try_map<F: FnOnce(&mut T) -> Option<&mut U>, U>(this: Self, f: F) -> Result<RwLockMappedWriteGuard<'_, U>, Self> {}
    }
    impl<T> Deref for RwLockMappedWriteGuard<'_, T> {
        type Target = T;
    }

    #[ctx(container)]
    pub struct OnceCell<T> {}

    impl<T> OnceCell<T> {
        pub fn new() -> Self {}
        pub fn const_new() -> Self {}
        pub fn new_with(value: Option<T>) -> Self {}
        pub fn const_new_with(value: T) -> Self {}
        pub fn initialized(&self) -> bool {}
        pub fn get(&self) -> Option<&T> {}
        pub fn get_mut(&mut self) -> Option<&mut T> {}
        pub fn set(&self, value: T) -> Result<(), SetError<T>> {}
        pub async fn get_or_init<F: FnOnce() -> Fut, Fut: Future<Output = T>>(&self, f: F) -> &T {}
        pub async fn get_or_try_init<E, F: FnOnce() -> Fut, Fut: Future<Output = Result<T, E>>>(&self, f: F) -> Result<&T, E> {}
        pub fn into_inner(self) -> Option<T> {}
        pub fn take(&mut self) -> Option<T> {}
    }
    impl<T> Default for OnceCell<T> {}
    impl<T> Clone for OnceCell<T> {}

    pub enum SetError<T> {
        AlreadyInitializedError(T),
        InitializingError(T),
    }

    impl<T> SetError<T> {
        pub fn is_already_init_err(&self) -> bool {}
        pub fn is_initializing_err(&self) -> bool {}
    }

    #[ctx(container)]
    pub struct SetOnce<T> {}

    impl<T> SetOnce<T> {
        pub fn new() -> Self {}
        pub fn const_new() -> Self {}
        pub fn new_with(value: Option<T>) -> Self {}
        pub fn const_new_with(value: T) -> Self {}
        pub fn initialized(&self) -> bool {}
        pub fn get(&self) -> Option<&T> {}
        pub fn set(&self, value: T) -> Result<(), SetOnceError<T>> {}
        pub fn into_inner(self) -> Option<T> {}
        #[ctx(cancel_safety = "safe")]
        pub async fn wait(&self) -> &T {}
    }
    impl<T> Default for SetOnce<T> {}
    impl<T> Clone for SetOnce<T> {}

    pub struct SetOnceError<T>(pub T);

    pub mod broadcast {
        use crate::sync::broadcast::error::{RecvError, SendError, TryRecvError};

        #[ctx(sender = "broadcast")]
        #[ctx(container)]
        pub struct Sender<T> {}

        impl<T> Sender<T> {
            pub fn new(capacity: usize) -> Self {}
            pub fn send(&self, value: T) -> Result<usize, SendError<T>> {}
            #[ctx(registers)]
            pub fn subscribe(&self) -> Receiver<T> {}
            #[must_use]
            pub fn downgrade(&self) -> WeakSender<T> {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn receiver_count(&self) -> usize {}
            pub fn same_channel(&self, other: &Self) -> bool {}
            pub async fn closed(&self) {}
            pub fn strong_count(&self) -> usize {}
            pub fn weak_count(&self) -> usize {}
        }
        impl<T> Clone for Sender<T> {}

        pub struct WeakSender<T> {}

        impl<T> WeakSender<T> {
            #[must_use]
            pub fn upgrade(&self) -> Option<Sender<T>> {}
            pub fn strong_count(&self) -> usize {}
            pub fn weak_count(&self) -> usize {}
        }
        impl<T> Clone for WeakSender<T> {}

        #[ctx(receiver = "broadcast")]
        #[ctx(container)]
        pub struct Receiver<T> {}

        impl<T> Receiver<T> {
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn same_channel(&self, other: &Self) -> bool {}
            pub fn sender_strong_count(&self) -> usize {}
            pub fn sender_weak_count(&self) -> usize {}
            pub fn is_closed(&self) -> bool {}
            pub fn resubscribe(&self) -> Self {}
            #[ctx(cancel_safety = "safe")]
            #[ctx(takes)]
            pub async fn recv(&mut self) -> Result<T, RecvError> {}
            #[ctx(takes)]
            pub fn try_recv(&mut self) -> Result<T, TryRecvError> {}
            #[ctx(blocks = "waits for a message: await `recv` instead")]
            pub fn blocking_recv(&mut self) -> Result<T, RecvError> {}
        }

        pub fn channel<T>(capacity: usize) -> (Sender<T>, Receiver<T>) {}

        pub mod error {
            pub struct SendError<T>(pub T);

            pub enum RecvError {
                Closed,
                Lagged(u64),
            }

            impl Clone for RecvError {}

            pub enum TryRecvError {
                Empty,
                Closed,
                Lagged(u64),
            }

            impl Clone for TryRecvError {}
        }
    }

    pub mod futures {
        use std::future::Future;
        use std::pin::Pin;

        #[ctx(cancel_safety = "queue")]
        #[must_use]
        pub struct Notified<'a> {}

        impl Notified<'_> {
            pub fn enable(self: Pin<&mut Self>) -> bool {}
        }
        impl Future for Notified<'_> {
            type Output = ();
        }

        #[ctx(cancel_safety = "queue")]
        #[must_use]
        pub struct OwnedNotified {}

        impl OwnedNotified {
            pub fn enable(self: Pin<&mut Self>) -> bool {}
        }
        impl Future for OwnedNotified {
            type Output = ();
        }
    }

    pub mod mpsc {
        use crate::sync::mpsc::error::{SendError, SendTimeoutError, TryRecvError, TrySendError};
        use std::task::{Context, Poll};
        use std::time::Duration;

        pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>) {}

        #[ctx(send_permit)]
        pub struct OwnedPermit<T> {}

        impl<T> OwnedPermit<T> {
            pub fn send(self, value: T) -> Sender<T> {}
            pub fn release(self) -> Sender<T> {}
            pub fn same_channel(&self, other: &Self) -> bool {}
            pub fn same_channel_as_sender(&self, sender: &Sender<T>) -> bool {}
        }

        #[ctx(send_permit)]
        pub struct Permit<'a, T> {}

        impl<T> Permit<'_, T> {
            pub fn send(self, value: T) {}
        }

        #[ctx(send_permit)]
        pub struct PermitIterator<'a, T> {}

        impl<T> Iterator for PermitIterator<'_, T> {
            type Item = Permit<'_, T>;
        }

        #[ctx(receiver = "mpsc")]
        #[ctx(container)]
        pub struct Receiver<T> {}

        impl<T> Receiver<T> {
            #[ctx(cancel_safety = "safe")]
            #[ctx(takes)]
            pub async fn recv(&mut self) -> Option<T> {}
            #[ctx(cancel_safety = "safe")]
            pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {}
            #[ctx(takes)]
            pub fn try_recv(&mut self) -> Result<T, TryRecvError> {}
            #[ctx(blocks = "waits for a message: await `recv` instead")]
            pub fn blocking_recv(&mut self) -> Option<T> {}
            #[ctx(blocks = "waits for messages: await `recv_many` instead")]
            pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {}
            pub fn close(&mut self) {}
            pub fn is_closed(&self) -> bool {}
            pub fn is_empty(&self) -> bool {}
            pub fn len(&self) -> usize {}
            pub fn capacity(&self) -> usize {}
            pub fn max_capacity(&self) -> usize {}
            pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>> {}
            pub fn poll_recv_many(&mut self, cx: &mut Context<'_>, buffer: &mut Vec<T>, limit: usize) -> Poll<usize> {}
            pub fn sender_strong_count(&self) -> usize {}
            pub fn sender_weak_count(&self) -> usize {}
        }

        #[ctx(sender = "mpsc")]
        #[ctx(container)]
        pub struct Sender<T> {}

        impl<T> Sender<T> {
            #[ctx(cancel_safety = "argument_lost")]
            pub async fn send(&self, value: T) -> Result<(), SendError<T>> {}
            #[ctx(cancel_safety = "safe")]
            pub async fn closed(&self) {}
            pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>> {}
            pub async fn send_timeout(&self, value: T, timeout: Duration) -> Result<(), SendTimeoutError<T>> {}
            #[ctx(blocks = "waits for room in the channel: await `send` instead")]
            pub fn blocking_send(&self, value: T) -> Result<(), SendError<T>> {}
            pub fn is_closed(&self) -> bool {}
            #[ctx(cancel_safety = "queue")]
            pub async fn reserve(&self) -> Result<Permit<'_, T>, SendError<()>> {}
            #[ctx(cancel_safety = "queue")]
            pub async fn reserve_many(&self, n: usize) -> Result<PermitIterator<'_, T>, SendError<()>> {}
            #[ctx(cancel_safety = "queue")]
            pub async fn reserve_owned(self) -> Result<OwnedPermit<T>, SendError<()>> {}
            pub fn try_reserve(&self) -> Result<Permit<'_, T>, TrySendError<()>> {}
            pub fn try_reserve_many(&self, n: usize) -> Result<PermitIterator<'_, T>, TrySendError<()>> {}
            pub fn try_reserve_owned(self) -> Result<OwnedPermit<T>, TrySendError<Self>> {}
            pub fn same_channel(&self, other: &Self) -> bool {}
            pub fn capacity(&self) -> usize {}
            #[must_use]
            pub fn downgrade(&self) -> WeakSender<T> {}
            pub fn max_capacity(&self) -> usize {}
            pub fn strong_count(&self) -> usize {}
            pub fn weak_count(&self) -> usize {}
        }
        impl<T> Clone for Sender<T> {}

        #[ctx(container)]
        pub struct WeakSender<T> {}

        impl<T> WeakSender<T> {
            pub fn upgrade(&self) -> Option<Sender<T>> {}
            pub fn strong_count(&self) -> usize {}
            pub fn weak_count(&self) -> usize {}
        }
        impl<T> Clone for WeakSender<T> {}

        pub fn unbounded_channel<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>) {}

        #[ctx(receiver = "mpsc")]
        #[ctx(container)]
        pub struct UnboundedReceiver<T> {}

        impl<T> UnboundedReceiver<T> {
            #[ctx(cancel_safety = "safe")]
            #[ctx(takes)]
            pub async fn recv(&mut self) -> Option<T> {}
            #[ctx(cancel_safety = "safe")]
            pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {}
            #[ctx(takes)]
            pub fn try_recv(&mut self) -> Result<T, TryRecvError> {}
            #[ctx(blocks = "waits for a message: await `recv` instead")]
            pub fn blocking_recv(&mut self) -> Option<T> {}
            #[ctx(blocks = "waits for messages: await `recv_many` instead")]
            pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {}
            pub fn close(&mut self) {}
            pub fn is_closed(&self) -> bool {}
            pub fn is_empty(&self) -> bool {}
            pub fn len(&self) -> usize {}
            pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>> {}
            pub fn poll_recv_many(&mut self, cx: &mut Context<'_>, buffer: &mut Vec<T>, limit: usize) -> Poll<usize> {}
            pub fn sender_strong_count(&self) -> usize {}
            pub fn sender_weak_count(&self) -> usize {}
        }

        #[ctx(sender = "mpsc")]
        #[ctx(container)]
        pub struct UnboundedSender<T> {}

        impl<T> UnboundedSender<T> {
            pub fn send(&self, message: T) -> Result<(), SendError<T>> {}
            #[ctx(cancel_safety = "safe")]
            pub async fn closed(&self) {}
            pub fn is_closed(&self) -> bool {}
            pub fn same_channel(&self, other: &Self) -> bool {}
            #[must_use]
            pub fn downgrade(&self) -> WeakUnboundedSender<T> {}
            pub fn strong_count(&self) -> usize {}
            pub fn weak_count(&self) -> usize {}
        }
        impl<T> Clone for UnboundedSender<T> {}

        pub struct WeakUnboundedSender<T> {}

        impl<T> WeakUnboundedSender<T> {
            pub fn upgrade(&self) -> Option<UnboundedSender<T>> {}
            pub fn strong_count(&self) -> usize {}
            pub fn weak_count(&self) -> usize {}
        }
        impl<T> Clone for WeakUnboundedSender<T> {}

        pub mod error {
            pub struct SendError<T>(pub T);

            impl<T> Clone for SendError<T> {}
            impl<T> Copy for SendError<T> {}

            pub enum TrySendError<T> {
                Full(T),
                Closed(T),
            }

            impl<T> TrySendError<T> {
                pub fn into_inner(self) -> T {}
            }
            impl<T> Clone for TrySendError<T> {}
            impl<T> Copy for TrySendError<T> {}

            pub enum TryRecvError {
                Empty,
                Disconnected,
            }

            impl Clone for TryRecvError {}
            impl Copy for TryRecvError {}

            pub enum SendTimeoutError<T> {
                Timeout(T),
                Closed(T),
            }

            impl<T> SendTimeoutError<T> {
                pub fn into_inner(self) -> T {}
            }
            impl<T> Clone for SendTimeoutError<T> {}
            impl<T> Copy for SendTimeoutError<T> {}
        }
    }

    pub mod oneshot {
        use crate::sync::oneshot::error::{RecvError, TryRecvError};
        use std::future::Future;
        use std::task::{Context, Poll};

        #[ctx(sender = "oneshot")]
        #[ctx(container)]
        pub struct Sender<T> {}

        impl<T> Sender<T> {
            pub fn send(self, t: T) -> Result<(), T> {}
            pub async fn closed(&mut self) {}
            pub fn is_closed(&self) -> bool {}
            pub fn poll_closed(&mut self, cx: &mut Context<'_>) -> Poll<()> {}
        }

        #[ctx(receiver = "oneshot")]
        #[ctx(cancel_safety = "safe")]
        #[ctx(container)]
        pub struct Receiver<T> {}

        impl<T> Receiver<T> {
            pub fn close(&mut self) {}
            pub fn is_terminated(&self) -> bool {}
            pub fn is_empty(&self) -> bool {}
            #[ctx(takes)]
            pub fn try_recv(&mut self) -> Result<T, TryRecvError> {}
            #[ctx(blocks = "waits for the value: await the receiver instead")]
            pub fn blocking_recv(self) -> Result<T, RecvError> {}
        }
        impl<T> Future for Receiver<T> {
            type Output = Result<T, RecvError>;
        }

        pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}

        pub mod error {
            pub struct RecvError {}

            impl Clone for RecvError {}

            pub enum TryRecvError {
                Empty,
                Closed,
            }

            impl Clone for TryRecvError {}
        }
    }

    pub mod watch {
        use crate::sync::watch::error::{RecvError, SendError};
        use std::ops::Deref;

        #[ctx(receiver = "watch")]
        #[ctx(container)]
        pub struct Receiver<T> {}

        impl<T> Receiver<T> {
            pub fn borrow(&self) -> Ref<'_, T> {}
            pub fn borrow_and_update(&mut self) -> Ref<'_, T> {}
            pub fn has_changed(&self) -> Result<bool, RecvError> {}
            pub fn is_closed(&self) -> bool {}
            pub fn mark_changed(&mut self) {}
            pub fn mark_unchanged(&mut self) {}
            #[ctx(cancel_safety = "safe")]
            pub async fn changed(&mut self) -> Result<(), RecvError> {}
            #[ctx(cancel_safety = "safe")]
            pub async fn wait_for(&mut self, f: impl FnMut(&T) -> bool) -> Result<Ref<'_, T>, RecvError> {}
            pub fn same_channel(&self, other: &Self) -> bool {}
        }
        impl<T> Clone for Receiver<T> {}

        #[ctx(sender = "watch")]
        #[ctx(container)]
        pub struct Sender<T> {}

        impl<T> Sender<T> {
            pub fn new(init: T) -> Self {}
            pub fn send(&self, value: T) -> Result<(), SendError<T>> {}
            pub fn send_modify<F: FnOnce(&mut T)>(&self, modify: F) {}
            pub fn send_if_modified<F: FnOnce(&mut T) -> bool>(&self, modify: F) -> bool {}
            pub fn send_replace(&self, value: T) -> T {}
            pub fn borrow(&self) -> Ref<'_, T> {}
            pub fn is_closed(&self) -> bool {}
            #[ctx(cancel_safety = "safe")]
            pub async fn closed(&self) {}
            pub fn subscribe(&self) -> Receiver<T> {}
            pub fn receiver_count(&self) -> usize {}
            pub fn sender_count(&self) -> usize {}
            pub fn same_channel(&self, other: &Self) -> bool {}
        }
        impl<T> Clone for Sender<T> {}
        impl<T> Default for Sender<T> {}

        #[ctx(sync_lock_guard)]
        pub struct Ref<'a, T> {}

        impl<T> Ref<'_, T> {
            pub fn has_changed(&self) -> bool {}
        }
        impl<T> Deref for Ref<'_, T> {
            type Target = T;
        }

        pub fn channel<T>(init: T) -> (Sender<T>, Receiver<T>) {}

        pub mod error {
            pub struct SendError<T>(pub T);

            impl<T> Clone for SendError<T> {}
            impl<T> Copy for SendError<T> {}

            pub struct RecvError {}

            impl Clone for RecvError {}
        }
    }
}

pub mod task {
    use crate::runtime::{Handle, Runtime};
    use crate::runtime;
    use std::any::Any;
    use std::future::Future;
    use std::io::Error;
    use std::task::{Context, Poll};

    pub struct JoinError {}

    impl JoinError {
        pub fn is_cancelled(&self) -> bool {}
        pub fn is_panic(&self) -> bool {}
        pub fn into_panic(self) -> Box<dyn Any> {}
        pub fn try_into_panic(self) -> Result<Box<dyn Any>, JoinError> {}
        pub fn id(&self) -> Id {}
    }

    #[ctx(join_handle)]
    #[ctx(cancel_safety = "safe")]
    pub struct JoinHandle<T> {}

    impl<T> JoinHandle<T> {
        #[ctx(cancels)]
        pub fn abort(&self) {}
        pub fn is_finished(&self) -> bool {}
        #[must_use]
        pub fn abort_handle(&self) -> AbortHandle {}
        pub fn id(&self) -> Id {}
    }
    impl<T> Future for JoinHandle<T> {
        type Output = Result<T, JoinError>;
    }

    #[ctx(spawns = "blocking")]
    pub fn spawn_blocking<F: FnOnce() -> R, R>(f: F) -> JoinHandle<R> {}

    #[ctx(spawns = "task")]
    pub fn spawn<F: Future>(future: F) -> JoinHandle<F::Output> {}

    pub fn block_in_place<F: FnOnce() -> R, R>(f: F) -> R {}

    pub async fn yield_now() {}

    #[ctx(spawns = "task")]
    pub fn spawn_local<F: Future>(future: F) -> JoinHandle<F::Output> {}

    #[ctx(task_set)]
    pub struct LocalSet {}

    impl LocalSet {
        pub fn new() -> LocalSet {}
        pub fn enter(&self) -> LocalEnterGuard {}
        #[ctx(spawns = "task")]
        pub fn spawn_local<F: Future>(&self, future: F) -> JoinHandle<F::Output> {}
        #[ctx(blocks = "drives a runtime on this thread: await the future instead")]
        pub fn block_on<F: Future>(&self, rt: &Runtime, future: F) -> F::Output {}
        #[ctx(cancel_safety = "inherits")]
        pub async fn run_until<F: Future>(&self, future: F) -> F::Output {}
        pub fn id(&self) -> runtime::Id {}
    }
    impl Future for LocalSet {
        type Output = ();
    }
    impl Default for LocalSet {}

    #[ctx(scope_guard = "leaves the local set")]
    pub struct LocalEnterGuard {}

    pub struct LocalKey<T> {}

    impl<T> LocalKey<T> {
        pub async fn scope<F: Future>(&self, value: T, f: F) -> F::Output {}
        pub fn sync_scope<F: FnOnce() -> R, R>(&self, value: T, f: F) -> R {}
        pub fn with<F: FnOnce(&T) -> R, R>(&self, f: F) -> R {}
        pub fn try_with<F: FnOnce(&T) -> R, R>(&self, f: F) -> Result<R, AccessError> {}
        pub fn get(&self) -> T {}
        pub fn try_get(&self) -> Result<T, AccessError> {}
    }

    #[ctx(task_set)]
    #[ctx(abort_guard = "aborts the tasks that still run")]
    pub struct JoinSet<T> {}

    impl<T> JoinSet<T> {
        pub fn new() -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        #[ctx(spawns = "task")]
        pub fn spawn<F: Future<Output = T>>(&mut self, task: F) -> AbortHandle {}
        #[ctx(spawns = "task")]
        pub fn spawn_on<F: Future<Output = T>>(&mut self, task: F, handle: &Handle) -> AbortHandle {}
        #[ctx(spawns = "task")]
        pub fn spawn_local<F: Future<Output = T>>(&mut self, task: F) -> AbortHandle {}
        #[ctx(spawns = "task")]
        pub fn spawn_local_on<F: Future<Output = T>>(&mut self, task: F, local_set: &LocalSet) -> AbortHandle {}
        #[ctx(spawns = "blocking")]
        pub fn spawn_blocking<F: FnOnce() -> T>(&mut self, f: F) -> AbortHandle {}
        #[ctx(spawns = "blocking")]
        pub fn spawn_blocking_on<F: FnOnce() -> T>(&mut self, f: F, handle: &Handle) -> AbortHandle {}
        #[ctx(joins)]
        #[ctx(cancel_safety = "safe")]
        #[ctx(takes)]
        pub async fn join_next(&mut self) -> Option<Result<T, JoinError>> {}
        #[ctx(joins)]
        #[ctx(cancel_safety = "safe")]
        #[ctx(takes)]
        pub async fn join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>> {}
        #[ctx(joins)]
        #[ctx(takes)]
        pub fn try_join_next(&mut self) -> Option<Result<T, JoinError>> {}
        #[ctx(joins)]
        #[ctx(takes)]
        pub fn try_join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>> {}
        #[ctx(joins)]
        #[ctx(cancels)]
        pub async fn shutdown(&mut self) {}
        #[ctx(joins)]
        pub async fn join_all(self) -> Vec<T> {}
        #[ctx(cancels)]
        pub fn abort_all(&mut self) {}
        #[ctx(forgets)]
        pub fn detach_all(&mut self) {}
        pub fn poll_join_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, JoinError>>> {}
        pub fn poll_join_next_with_id(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<(Id, T), JoinError>>> {}
    }
    impl<T> Default for JoinSet<T> {}
    impl<T, F: Future<Output = T>> FromIterator<F> for JoinSet<T> {}

    pub struct AbortHandle {}

    impl AbortHandle {
        #[ctx(cancels)]
        pub fn abort(&self) {}
        pub fn is_finished(&self) -> bool {}
        pub fn id(&self) -> Id {}
    }
    impl Clone for AbortHandle {}

    pub struct Id {}

    impl Clone for Id {}
    impl Copy for Id {}

    pub fn id() -> Id {}

    pub fn try_id() -> Option<Id> {}

    pub mod coop {
        use std::future::Future;
        use std::task::{Context, Poll};

        pub async fn consume_budget() {}

        pub async fn unconstrained<F>(inner: F) -> F::Output {}

        #[must_use]
        pub struct Unconstrained<F> {}

        impl<F: Future> Future for Unconstrained<F> {
            type Output = F::Output;
        }

        pub fn has_budget_remaining() -> bool {}

        #[must_use]
        pub struct RestoreOnPending {}

        impl RestoreOnPending {
            pub fn made_progress(&self) {}
        }

        pub fn poll_proceed(cx: &mut Context<'_>) -> Poll<RestoreOnPending> {}

        #[must_use]
        pub struct Coop<F: Future> {}

        impl<F: Future> Future for Coop<F> {
            type Output = F::Output;
        }

        pub async fn cooperative<F: Future>(fut: F) -> F::Output {}
    }

    pub mod futures {
        use std::future::Future;
        use std::pin::Pin;

        pub struct TaskLocalFuture<T, F> {}

        impl<T, F> TaskLocalFuture<T, F> {
            pub fn take_value(self: Pin<&mut Self>) -> Option<T> {}
        }
        impl<T, F: Future> Future for TaskLocalFuture<T, F> {
            type Output = F::Output;
        }
    }
}

pub mod time {
    use crate::time::error::Elapsed;
    use std::future::{Future, IntoFuture};
    use std::ops::{Add, Sub};
    use std::pin::Pin;
    use std::task::{Context, Poll};
    use std::time;

    pub use std::time::Duration;

    pub async fn advance(duration: Duration) {}

    pub fn pause() {}

    pub fn resume() {}

    pub struct Instant {}

    impl Instant {
        pub fn now() -> Instant {}
        pub fn from_std(std: time::Instant) -> Instant {}
        pub fn into_std(self) -> time::Instant {}
        pub fn duration_since(&self, earlier: Instant) -> Duration {}
        pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration> {}
        pub fn saturating_duration_since(&self, earlier: Instant) -> Duration {}
        pub fn elapsed(&self) -> Duration {}
        pub fn checked_add(&self, duration: Duration) -> Option<Instant> {}
        pub fn checked_sub(&self, duration: Duration) -> Option<Instant> {}
    }
    impl Clone for Instant {}
    impl Copy for Instant {}
    impl Add<Duration> for Instant {
        type Output = Instant;
    }
    impl Sub for Instant {
        type Output = Duration;
    }
    impl Sub<Duration> for Instant {
        type Output = Instant;
    }

    #[ctx(interval)]
    pub fn interval(period: Duration) -> Interval {}

    #[ctx(interval)]
    pub fn interval_at(start: Instant, period: Duration) -> Interval {}

    #[ctx(timer)]
    pub struct Interval {}

    impl Interval {
        #[ctx(ticks)]
        #[ctx(cancel_safety = "safe")]
        pub async fn tick(&mut self) -> Instant {}
        pub fn poll_tick(&mut self, cx: &mut Context<'_>) -> Poll<Instant> {}
        pub fn reset(&mut self) {}
        pub fn reset_immediately(&mut self) {}
        pub fn reset_after(&mut self, after: Duration) {}
        pub fn reset_at(&mut self, deadline: Instant) {}
        pub fn missed_tick_behavior(&self) -> MissedTickBehavior {}
        pub fn set_missed_tick_behavior(&mut self, behavior: MissedTickBehavior) {}
        pub fn period(&self) -> Duration {}
    }

    pub enum MissedTickBehavior {
        Burst,
        Delay,
        Skip,
    }

    impl Clone for MissedTickBehavior {}
    impl Copy for MissedTickBehavior {}
    impl Default for MissedTickBehavior {}

    #[ctx(sleeps)]
    pub fn sleep(duration: Duration) -> Sleep {}

    #[ctx(sleeps)]
    pub fn sleep_until(deadline: Instant) -> Sleep {}

    #[ctx(timer)]
    #[must_use]
    pub struct Sleep {}

    impl Sleep {
        pub fn deadline(&self) -> Instant {}
        pub fn is_elapsed(&self) -> bool {}
        pub fn reset(self: Pin<&mut Self>, deadline: Instant) {}
    }
    impl Future for Sleep {
        type Output = ();
    }

    #[ctx(timeout)]
    pub fn timeout<F: IntoFuture>(duration: Duration, future: F) -> Timeout<F::IntoFuture> {}

    #[ctx(timeout)]
    pub fn timeout_at<F: IntoFuture>(deadline: Instant, future: F) -> Timeout<F::IntoFuture> {}

    #[ctx(timer)]
    #[must_use]
    pub struct Timeout<T> {}

    impl<T> Timeout<T> {
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    impl<T: Future> Future for Timeout<T> {
        type Output = Result<T::Output, Elapsed>;
    }

    pub mod error {
        use std::io;

        pub struct Error {}

        impl Error {
            pub fn shutdown() -> Error {}
            pub fn is_shutdown(&self) -> bool {}
            pub fn at_capacity() -> Error {}
            pub fn is_at_capacity(&self) -> bool {}
            pub fn invalid() -> Error {}
            pub fn is_invalid(&self) -> bool {}
        }
        impl Copy for Error {}
        impl Clone for Error {}

        pub struct Elapsed {}
    }
}
