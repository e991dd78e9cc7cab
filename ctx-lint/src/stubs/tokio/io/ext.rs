#[ctx(extension)]
pub trait AsyncBufReadExt: AsyncBufRead {
    #[ctx(cancel_safety = "partial")]
    #[ctx(reads = "taken")]
    async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize, Error>;
    #[ctx(cancel_safety = "unsafe")]
    #[ctx(reads = "taken")]
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
    #[ctx(reads = "taken")]
    async fn read(&mut self, buf: &mut [u8]) -> Result<usize, Error>;
    #[ctx(cancel_safety = "safe")]
    #[ctx(reads = "taken")]
    async fn read_buf<B: BufMut>(&mut self, buf: &mut B) -> Result<usize, Error>;
    #[ctx(cancel_safety = "unsafe")]
    #[ctx(reads = "taken")]
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
    #[ctx(finishes)]
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

#[ctx(in_memory)]
pub struct Empty {}

impl AsyncRead for Empty {}
impl AsyncBufRead for Empty {}
impl AsyncWrite for Empty {}
impl AsyncSeek for Empty {}

#[ctx(ends = "end")]
#[must_use]
pub struct Lines<R> {}

impl<R: AsyncBufRead> Lines<R> {
    #[ctx(cancel_safety = "safe")]
    #[ctx(receives)]
    pub async fn next_line(&mut self) -> io::Result<Option<String>> {}
    pub fn get_mut(&mut self) -> &mut R {}
    pub fn get_ref(&mut self) -> &R {}
    pub fn into_inner(self) -> R {}
    pub fn poll_next_line(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<Option<String>>> {}
}

#[ctx(in_memory)]
pub struct Repeat {}

impl AsyncRead for Repeat {}

#[ctx(in_memory)]
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
