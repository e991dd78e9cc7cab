//! quinn 0.11.12.

use bytes::Buf;
use bytes::Bytes;
use crate::congestion::{Controller, ControllerFactory};
use crate::crypto::{ExportKeyingMaterialError, HandshakeTokenKey, HmacKey};
use quinn_udp::RecvMeta;
use rustls::common_state;
use rustls::error::Error;
use rustls::webpki::VerifierBuilderError;
use rustls::webpki::anchors::RootCertStore;
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use std::any::Any;
use std::future::{Future, IntoFuture};
use std::io::IoSliceMut;
use std::io;
use std::net::{IpAddr, SocketAddr, SocketAddrV4, SocketAddrV6, UdpSocket};
use std::ops::Deref;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant, SystemTime};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

pub struct AcceptBi<'a> {}

impl Future for AcceptBi<'_> {
    type Output = Result<(SendStream, RecvStream), ConnectionError>;
}

pub struct AcceptUni<'a> {}

impl Future for AcceptUni<'_> {
    type Output = Result<RecvStream, ConnectionError>;
}

pub struct Connecting {}

impl Connecting {
    pub fn into_0rtt(self) -> Result<(Connection, ZeroRttAccepted), Self> {}
    pub async fn handshake_data(&mut self) -> Result<Box<dyn Any>, ConnectionError> {}
    pub fn local_ip(&self) -> Option<IpAddr> {}
    pub fn remote_address(&self) -> SocketAddr {}
}
impl Future for Connecting {
    type Output = Result<Connection, ConnectionError>;
}

pub struct Connection {}

impl Connection {
    pub async fn open_uni(&self) -> Result<SendStream, ConnectionError> {}
    pub async fn open_bi(&self) -> Result<(SendStream, RecvStream), ConnectionError> {}
    pub async fn accept_uni(&self) -> Result<RecvStream, ConnectionError> {}
    pub async fn accept_bi(&self) -> Result<(SendStream, RecvStream), ConnectionError> {}
    pub async fn read_datagram(&self) -> Result<Bytes, ConnectionError> {}
    pub async fn closed(&self) -> ConnectionError {}
    pub fn close_reason(&self) -> Option<ConnectionError> {}
    #[ctx(finishes)]
    pub fn close(&self, error_code: VarInt, reason: &[u8]) {}
    pub fn send_datagram(&self, data: Bytes) -> Result<(), SendDatagramError> {}
    pub async fn send_datagram_wait(&self, data: Bytes) -> Result<(), SendDatagramError> {}
    pub fn max_datagram_size(&self) -> Option<usize> {}
    pub fn datagram_send_buffer_space(&self) -> usize {}
    pub fn side(&self) -> Side {}
    pub fn remote_address(&self) -> SocketAddr {}
    pub fn local_ip(&self) -> Option<IpAddr> {}
    pub fn rtt(&self) -> Duration {}
    pub fn min_rtt(&self) -> Duration {}
    pub fn stats(&self) -> ConnectionStats {}
    pub fn congestion_state(&self) -> Box<dyn Controller> {}
    pub fn handshake_data(&self) -> Option<Box<dyn Any>> {}
    pub fn peer_identity(&self) -> Option<Box<dyn Any>> {}
    pub fn stable_id(&self) -> usize {}
    pub fn force_key_update(&self) {}
    pub fn export_keying_material(&self, output: &mut [u8], label: &[u8], context: &[u8]) -> Result<(), ExportKeyingMaterialError> {}
    pub fn set_max_concurrent_uni_streams(&self, count: VarInt) {}
    pub fn set_send_window(&self, send_window: u64) {}
    pub fn set_receive_window(&self, receive_window: VarInt) {}
    pub fn set_max_concurrent_bi_streams(&self, count: VarInt) {}
}
impl Clone for Connection {}

pub struct OpenBi<'a> {}

impl Future for OpenBi<'_> {
    type Output = Result<(SendStream, RecvStream), ConnectionError>;
}

pub struct OpenUni<'a> {}

impl Future for OpenUni<'_> {
    type Output = Result<SendStream, ConnectionError>;
}

pub struct ReadDatagram<'a> {}

impl Future for ReadDatagram<'_> {
    type Output = Result<Bytes, ConnectionError>;
}

pub struct SendDatagram<'a> {}

impl Future for SendDatagram<'_> {
    type Output = Result<(), SendDatagramError>;
}

pub enum SendDatagramError {
    UnsupportedByPeer,
    Disabled,
    TooLarge,
    ConnectionLost(ConnectionError),
}

impl Clone for SendDatagramError {}

pub struct ZeroRttAccepted {}

impl Future for ZeroRttAccepted {
    type Output = bool;
}

pub struct Accept<'a> {}

impl Future for Accept<'_> {
    type Output = Option<Incoming>;
}

pub struct Endpoint {}

impl Endpoint {
    pub fn client(addr: SocketAddr) -> io::Result<Self> {}
    pub fn stats(&self) -> EndpointStats {}
    pub fn server(config: ServerConfig, addr: SocketAddr) -> io::Result<Self> {}
    pub fn new(config: EndpointConfig, server_config: Option<ServerConfig>, socket: UdpSocket, runtime: Arc<dyn Runtime>) -> io::Result<Self> {}
    pub fn new_with_abstract_socket(config: EndpointConfig, server_config: Option<ServerConfig>, socket: Arc<dyn AsyncUdpSocket>, runtime: Arc<dyn Runtime>) -> io::Result<Self> {}
    #[ctx(waits_for_peer)]
    pub async fn accept(&self) -> Option<Incoming> {}
    pub fn set_default_client_config(&mut self, config: ClientConfig) {}
    pub fn connect(&self, addr: SocketAddr, server_name: &str) -> Result<Connecting, ConnectError> {}
    pub fn connect_with(&self, config: ClientConfig, addr: SocketAddr, server_name: &str) -> Result<Connecting, ConnectError> {}
    pub fn rebind(&self, socket: UdpSocket) -> io::Result<()> {}
    pub fn rebind_abstract(&self, socket: Arc<dyn AsyncUdpSocket>) -> io::Result<()> {}
    pub fn set_server_config(&self, server_config: Option<ServerConfig>) {}
    pub fn local_addr(&self) -> io::Result<SocketAddr> {}
    pub fn open_connections(&self) -> usize {}
    #[ctx(finishes)]
    pub fn close(&self, error_code: VarInt, reason: &[u8]) {}
    pub async fn wait_idle(&self) {}
}
impl Clone for Endpoint {}

pub struct EndpointStats {
    pub accepted_handshakes: u64,
    pub outgoing_handshakes: u64,
    pub refused_handshakes: u64,
    pub ignored_handshakes: u64,
}

impl Default for EndpointStats {}
impl Copy for EndpointStats {}
impl Clone for EndpointStats {}

pub struct Incoming {}

impl Incoming {
    pub fn accept(self) -> Result<Connecting, ConnectionError> {}
    pub fn accept_with(self, server_config: Arc<ServerConfig>) -> Result<Connecting, ConnectionError> {}
    pub fn refuse(self) {}
    pub fn retry(self) -> Result<(), RetryError> {}
    pub fn ignore(self) {}
    pub fn local_ip(&self) -> Option<IpAddr> {}
    pub fn remote_address(&self) -> SocketAddr {}
    pub fn remote_address_validated(&self) -> bool {}
    pub fn may_retry(&self) -> bool {}
    pub fn orig_dst_cid(&self) -> ConnectionId {}
}
impl IntoFuture for Incoming {
    type Output = Result<Connection, ConnectionError>;
    type IntoFuture = IncomingFuture;
}

pub struct IncomingFuture {}

impl Future for IncomingFuture {
    type Output = Result<Connection, ConnectionError>;
}

pub struct RetryError {}

impl RetryError {
    pub fn into_incoming(self) -> Incoming {}
}

pub enum ReadError {
    Reset(VarInt),
    ConnectionLost(ConnectionError),
    ClosedStream,
    IllegalOrderedRead,
    ZeroRttRejected,
}

impl Clone for ReadError {}

pub enum ReadExactError {
    FinishedEarly(usize),
    ReadError(ReadError),
}

impl Clone for ReadExactError {}

pub enum ReadToEndError {
    Read(ReadError),
    TooLong,
}

impl Clone for ReadToEndError {}

pub struct RecvStream {}

impl RecvStream {
    #[ctx(cancel_safety = "safe")]
    #[ctx(reads = "taken")]
    pub async fn read(&mut self, buf: &mut [u8]) -> Result<Option<usize>, ReadError> {}
    #[ctx(cancel_safety = "unsafe")]
    #[ctx(reads = "taken")]
    pub async fn read_exact(&mut self, buf: &mut [u8]) -> Result<(), ReadExactError> {}
    pub fn poll_read(&mut self, cx: &mut Context<'_>, buf: &mut [u8]) -> Poll<Result<usize, ReadError>> {}
    pub fn poll_read_buf(&mut self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<(), ReadError>> {}
    #[ctx(cancel_safety = "safe")]
    pub async fn read_chunk(&mut self, max_length: usize, ordered: bool) -> Result<Option<Chunk>, ReadError> {}
    #[ctx(cancel_safety = "safe")]
    pub async fn read_chunks(&mut self, bufs: &mut [Bytes]) -> Result<Option<usize>, ReadError> {}
    #[ctx(cancel_safety = "unsafe")]
    pub async fn read_to_end(&mut self, size_limit: usize) -> Result<Vec<u8>, ReadToEndError> {}
    #[ctx(finishes)]
    pub fn stop(&mut self, error_code: VarInt) -> Result<(), ClosedStream> {}
    pub fn is_0rtt(&self) -> bool {}
    pub fn id(&self) -> StreamId {}
    #[ctx(cancel_safety = "safe")]
    pub async fn received_reset(&mut self) -> Result<Option<VarInt>, ResetError> {}
}
impl AsyncRead for RecvStream {}

pub enum ResetError {
    ConnectionLost(ConnectionError),
    ZeroRttRejected,
}

impl Clone for ResetError {}

pub struct TokioRuntime;

pub trait AsyncTimer {
    fn reset(self: Pin<&mut Self>, i: Instant);
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()>;
}

pub trait AsyncUdpSocket {
    fn create_io_poller(self: Arc<Self>) -> Pin<Box<dyn UdpPoller>>;
    fn try_send(&self, transmit: &quinn_udp::Transmit<'_>) -> io::Result<()>;
    fn poll_recv(&self, cx: &mut Context<'_>, bufs: &mut [IoSliceMut<'_>], meta: &mut [RecvMeta]) -> Poll<io::Result<usize>>;
    fn local_addr(&self) -> io::Result<SocketAddr>;
    fn max_transmit_segments(&self) -> usize;
    fn max_receive_segments(&self) -> usize;
    fn may_fragment(&self) -> bool;
}

pub trait Runtime {
    fn new_timer(&self, i: Instant) -> Pin<Box<dyn AsyncTimer>>;
    fn spawn(&self, future: Pin<Box<dyn Future<Output = ()>>>);
    fn wrap_udp_socket(&self, t: UdpSocket) -> io::Result<Arc<dyn AsyncUdpSocket>>;
    fn now(&self) -> Instant;
}

pub trait UdpPoller {
    fn poll_writable(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
}

pub fn default_runtime() -> Option<Arc<dyn Runtime>> {}

pub struct SendStream {}

impl SendStream {
    #[ctx(cancel_safety = "safe")]
    pub async fn write(&mut self, buf: &[u8]) -> Result<usize, WriteError> {}
    #[ctx(cancel_safety = "unsafe")]
    pub async fn write_all(&mut self, buf: &[u8]) -> Result<(), WriteError> {}
    #[ctx(cancel_safety = "safe")]
    pub async fn write_chunks(&mut self, bufs: &mut [Bytes]) -> Result<Written, WriteError> {}
    #[ctx(cancel_safety = "unsafe")]
    pub async fn write_chunk(&mut self, buf: Bytes) -> Result<(), WriteError> {}
    #[ctx(cancel_safety = "unsafe")]
    pub async fn write_all_chunks(&mut self, bufs: &mut [Bytes]) -> Result<(), WriteError> {}
    #[ctx(finishes)]
    pub fn finish(&mut self) -> Result<(), ClosedStream> {}
    #[ctx(finishes)]
    pub fn reset(&mut self, error_code: VarInt) -> Result<(), ClosedStream> {}
    pub fn set_priority(&self, priority: i32) -> Result<(), ClosedStream> {}
    pub fn priority(&self) -> Result<i32, ClosedStream> {}
    pub async fn stopped(&self) -> Result<Option<VarInt>, StoppedError> {}
    pub fn id(&self) -> StreamId {}
    pub fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<Result<usize, WriteError>> {}
}
impl AsyncWrite for SendStream {}

pub enum StoppedError {
    ConnectionLost(ConnectionError),
    ZeroRttRejected,
}

impl Clone for StoppedError {}

pub enum WriteError {
    Stopped(VarInt),
    ConnectionLost(ConnectionError),
    ClosedStream,
    ZeroRttRejected,
}

impl Clone for WriteError {}
