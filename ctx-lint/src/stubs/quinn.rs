//! quinn 0.11.12.

use bytes::buf::buf_impl::Buf;
use bytes::bytes::Bytes;
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

pub struct BloomTokenLog {}

impl BloomTokenLog {
    pub fn new_expected_items(max_bytes: usize, expected_hits: u64) -> Self {}
    pub fn new(max_bytes: usize, k_num: u32) -> Self {}
}
impl Default for BloomTokenLog {}

pub struct AckFrequencyConfig {}

impl AckFrequencyConfig {
    pub fn ack_eliciting_threshold(&mut self, value: VarInt) -> &mut Self {}
    pub fn max_ack_delay(&mut self, value: Option<Duration>) -> &mut Self {}
    pub fn reordering_threshold(&mut self, value: VarInt) -> &mut Self {}
}
impl Clone for AckFrequencyConfig {}
impl Default for AckFrequencyConfig {}

pub struct ApplicationClose {
    pub error_code: VarInt,
    pub reason: Bytes,
}

impl Clone for ApplicationClose {}

pub struct Chunk {
    pub offset: u64,
    pub bytes: Bytes,
}

pub struct ClientConfig {}

impl ClientConfig {
    pub fn new(crypto: Arc<dyn crate::crypto::ClientConfig>) -> Self {}
    pub fn initial_dst_cid_provider(&mut self, initial_dst_cid_provider: Arc<dyn Fn() -> ConnectionId>) -> &mut Self {}
    pub fn transport_config(&mut self, transport: Arc<TransportConfig>) -> &mut Self {}
    pub fn token_store(&mut self, store: Arc<dyn TokenStore>) -> &mut Self {}
    pub fn version(&mut self, version: u32) -> &mut Self {}
    pub fn with_platform_verifier() -> Self {}
    pub fn try_with_platform_verifier() -> Result<Self, Error> {}
    pub fn with_root_certificates(roots: Arc<RootCertStore>) -> Result<Self, VerifierBuilderError> {}
}
impl Clone for ClientConfig {}

pub struct ClosedStream {}

impl Default for ClosedStream {}
impl Clone for ClosedStream {}

pub enum ConfigError {
    OutOfBounds,
}

impl Clone for ConfigError {}

pub enum ConnectError {
    EndpointStopping,
    CidsExhausted,
    InvalidServerName(String),
    InvalidRemoteAddress(SocketAddr),
    NoDefaultClientConfig,
    UnsupportedVersion,
}

impl Clone for ConnectError {}

pub struct ConnectionClose {
    pub error_code: TransportErrorCode,
    pub frame_type: Option<FrameType>,
    pub reason: Bytes,
}

impl Clone for ConnectionClose {}

pub enum ConnectionError {
    VersionMismatch,
    TransportError(TransportError),
    ConnectionClosed(ConnectionClose),
    ApplicationClosed(ApplicationClose),
    Reset,
    TimedOut,
    LocallyClosed,
    CidsExhausted,
}

impl Clone for ConnectionError {}

pub struct ConnectionId {}

impl ConnectionId {
    pub fn new(bytes: &[u8]) -> Self {}
    pub fn from_buf(buf: &mut impl Buf, len: usize) -> Self {}
}
impl Clone for ConnectionId {}
impl Copy for ConnectionId {}
impl Deref for ConnectionId {
    type Target = [u8];
}

pub trait ConnectionIdGenerator {
    fn generate_cid(&mut self) -> ConnectionId;
    fn validate(&self, _cid: &ConnectionId) -> Result<(), InvalidCid>;
    fn cid_len(&self) -> usize;
    fn cid_lifetime(&self) -> Option<Duration>;
}

pub struct ConnectionStats {
    pub udp_tx: UdpStats,
    pub udp_rx: UdpStats,
    pub frame_tx: FrameStats,
    pub frame_rx: FrameStats,
    pub path: PathStats,
}

impl Default for ConnectionStats {}
impl Copy for ConnectionStats {}
impl Clone for ConnectionStats {}

pub enum Dir {
    Bi,
    Uni,
}

impl Copy for Dir {}
impl Clone for Dir {}

pub enum EcnCodepoint {
    Ect0,
    Ect1,
    Ce,
}

impl EcnCodepoint {
    pub fn from_bits(x: u8) -> Option<Self> {}
    pub fn is_ce(self) -> bool {}
}
impl Copy for EcnCodepoint {}
impl Clone for EcnCodepoint {}

pub struct EndpointConfig {}

impl EndpointConfig {
    pub fn new(reset_key: Arc<dyn HmacKey>) -> Self {}
    pub fn cid_generator<F: Fn() -> Box<dyn ConnectionIdGenerator>>(&mut self, factory: F) -> &mut Self {}
    pub fn reset_key(&mut self, key: Arc<dyn HmacKey>) -> &mut Self {}
    pub fn max_udp_payload_size(&mut self, value: u16) -> Result<&mut Self, ConfigError> {}
    pub fn get_max_udp_payload_size(&self) -> u64 {}
    pub fn supported_versions(&mut self, supported_versions: Vec<u32>) -> &mut Self {}
    pub fn grease_quic_bit(&mut self, value: bool) -> &mut Self {}
    pub fn min_reset_interval(&mut self, value: Duration) -> &mut Self {}
    pub fn rng_seed(&mut self, seed: Option<[u8]>) -> &mut Self {}
}
impl Clone for EndpointConfig {}
impl Default for EndpointConfig {}

pub struct FrameStats {
    pub acks: u64,
    pub ack_frequency: u64,
    pub crypto: u64,
    pub connection_close: u64,
    pub data_blocked: u64,
    pub datagram: u64,
    pub handshake_done: u8,
    pub immediate_ack: u64,
    pub max_data: u64,
    pub max_stream_data: u64,
    pub max_streams_bidi: u64,
    pub max_streams_uni: u64,
    pub new_connection_id: u64,
    pub new_token: u64,
    pub path_challenge: u64,
    pub path_response: u64,
    pub ping: u64,
    pub reset_stream: u64,
    pub retire_connection_id: u64,
    pub stream_data_blocked: u64,
    pub streams_blocked_bidi: u64,
    pub streams_blocked_uni: u64,
    pub stop_sending: u64,
    pub stream: u64,
}

impl Default for FrameStats {}
impl Copy for FrameStats {}
impl Clone for FrameStats {}

pub struct FrameType {}

impl Copy for FrameType {}
impl Clone for FrameType {}

pub struct IdleTimeout {}

impl Default for IdleTimeout {}
impl Copy for IdleTimeout {}
impl Clone for IdleTimeout {}

pub struct MtuDiscoveryConfig {}

impl MtuDiscoveryConfig {
    pub fn interval(&mut self, value: Duration) -> &mut Self {}
    pub fn upper_bound(&mut self, value: u16) -> &mut Self {}
    pub fn black_hole_cooldown(&mut self, value: Duration) -> &mut Self {}
    pub fn minimum_change(&mut self, value: u16) -> &mut Self {}
}
impl Clone for MtuDiscoveryConfig {}
impl Default for MtuDiscoveryConfig {}

pub struct NoneTokenLog;

pub struct NoneTokenStore;

pub struct PathStats {
    pub rtt: Duration,
    pub min_rtt: Duration,
    pub cwnd: u64,
    pub congestion_events: u64,
    pub lost_packets: u64,
    pub lost_bytes: u64,
    pub sent_packets: u64,
    pub sent_plpmtud_probes: u64,
    pub lost_plpmtud_probes: u64,
    pub black_holes_detected: u64,
    pub current_mtu: u16,
}

impl Default for PathStats {}
impl Copy for PathStats {}
impl Clone for PathStats {}

pub struct ServerConfig {
    pub transport: Arc<TransportConfig>,
    pub crypto: Arc<dyn crate::crypto::ServerConfig>,
    pub validation_token: ValidationTokenConfig,
}

impl ServerConfig {
    pub fn new(crypto: Arc<dyn crate::crypto::ServerConfig>, token_key: Arc<dyn HandshakeTokenKey>) -> Self {}
    pub fn transport_config(&mut self, transport: Arc<TransportConfig>) -> &mut Self {}
    pub fn validation_token_config(&mut self, validation_token: ValidationTokenConfig) -> &mut Self {}
    pub fn token_key(&mut self, value: Arc<dyn HandshakeTokenKey>) -> &mut Self {}
    pub fn retry_token_lifetime(&mut self, value: Duration) -> &mut Self {}
    pub fn migration(&mut self, value: bool) -> &mut Self {}
    pub fn preferred_address_v4(&mut self, address: Option<SocketAddrV4>) -> &mut Self {}
    pub fn preferred_address_v6(&mut self, address: Option<SocketAddrV6>) -> &mut Self {}
    pub fn max_incoming(&mut self, max_incoming: usize) -> &mut Self {}
    pub fn incoming_buffer_size(&mut self, incoming_buffer_size: u64) -> &mut Self {}
    pub fn incoming_buffer_size_total(&mut self, incoming_buffer_size_total: u64) -> &mut Self {}
    pub fn time_source(&mut self, time_source: Arc<dyn TimeSource>) -> &mut Self {}
    pub fn with_single_cert(cert_chain: Vec<CertificateDer<'static>>, key: PrivateKeyDer<'static>) -> Result<Self, Error> {}
    pub fn with_crypto(crypto: Arc<dyn crate::crypto::ServerConfig>) -> Self {}
}
impl Clone for ServerConfig {}

pub enum Side {
    Client,
    Server,
}

impl Side {
    pub fn is_client(self) -> bool {}
    pub fn is_server(self) -> bool {}
}
impl Copy for Side {}
impl Clone for Side {}

pub struct StdSystemTime;

pub struct StreamId {}

impl StreamId {
    pub fn new(initiator: Side, dir: Dir, index: u64) -> Self {}
    pub fn initiator(self) -> Side {}
    pub fn dir(self) -> Dir {}
    pub fn index(self) -> u64 {}
}
impl Copy for StreamId {}
impl Clone for StreamId {}

pub trait TimeSource {
    fn now(&self) -> SystemTime;
}

pub trait TokenLog {
    fn check_and_insert(&self, nonce: u128, issued: SystemTime, lifetime: Duration) -> Result<(), TokenReuseError>;
}

pub struct TokenMemoryCache {}

impl TokenMemoryCache {
    pub fn new(max_server_names: u32, max_tokens_per_server: usize) -> Self {}
}
impl Default for TokenMemoryCache {}

pub struct TokenReuseError;

pub trait TokenStore {
    fn insert(&self, server_name: &str, token: Bytes);
    fn take(&self, server_name: &str) -> Option<Bytes>;
}

#[must_use]
pub struct Transmit {
    pub destination: SocketAddr,
    pub ecn: Option<EcnCodepoint>,
    pub size: usize,
    pub segment_size: Option<usize>,
    pub src_ip: Option<IpAddr>,
}

pub struct TransportConfig {}

impl TransportConfig {
    pub fn max_concurrent_bidi_streams(&mut self, value: VarInt) -> &mut Self {}
    pub fn max_concurrent_uni_streams(&mut self, value: VarInt) -> &mut Self {}
    pub fn max_idle_timeout(&mut self, value: Option<IdleTimeout>) -> &mut Self {}
    pub fn stream_receive_window(&mut self, value: VarInt) -> &mut Self {}
    pub fn receive_window(&mut self, value: VarInt) -> &mut Self {}
    pub fn send_window(&mut self, value: u64) -> &mut Self {}
    pub fn send_fairness(&mut self, value: bool) -> &mut Self {}
    pub fn packet_threshold(&mut self, value: u32) -> &mut Self {}
    pub fn time_threshold(&mut self, value: f32) -> &mut Self {}
    pub fn initial_rtt(&mut self, value: Duration) -> &mut Self {}
    pub fn initial_mtu(&mut self, value: u16) -> &mut Self {}
    pub fn min_mtu(&mut self, value: u16) -> &mut Self {}
    pub fn mtu_discovery_config(&mut self, value: Option<MtuDiscoveryConfig>) -> &mut Self {}
    pub fn pad_to_mtu(&mut self, value: bool) -> &mut Self {}
    pub fn ack_frequency_config(&mut self, value: Option<AckFrequencyConfig>) -> &mut Self {}
    pub fn persistent_congestion_threshold(&mut self, value: u32) -> &mut Self {}
    pub fn keep_alive_interval(&mut self, value: Option<Duration>) -> &mut Self {}
    pub fn crypto_buffer_size(&mut self, value: usize) -> &mut Self {}
    pub fn allow_spin(&mut self, value: bool) -> &mut Self {}
    pub fn datagram_receive_buffer_size(&mut self, value: Option<usize>) -> &mut Self {}
    pub fn datagram_send_buffer_size(&mut self, value: usize) -> &mut Self {}
    pub fn congestion_controller_factory(&mut self, factory: Arc<dyn ControllerFactory>) -> &mut Self {}
    pub fn enable_segmentation_offload(&mut self, enabled: bool) -> &mut Self {}
}
impl Default for TransportConfig {}

pub struct TransportErrorCode {}

impl TransportErrorCode {
    pub fn crypto(code: u8) -> Self {}
    pub const NO_ERROR: Self = ();
    pub const INTERNAL_ERROR: Self = ();
    pub const CONNECTION_REFUSED: Self = ();
    pub const FLOW_CONTROL_ERROR: Self = ();
    pub const STREAM_LIMIT_ERROR: Self = ();
    pub const STREAM_STATE_ERROR: Self = ();
    pub const FINAL_SIZE_ERROR: Self = ();
    pub const FRAME_ENCODING_ERROR: Self = ();
    pub const TRANSPORT_PARAMETER_ERROR: Self = ();
    pub const CONNECTION_ID_LIMIT_ERROR: Self = ();
    pub const PROTOCOL_VIOLATION: Self = ();
    pub const INVALID_TOKEN: Self = ();
    pub const APPLICATION_ERROR: Self = ();
    pub const CRYPTO_BUFFER_EXCEEDED: Self = ();
    pub const KEY_UPDATE_ERROR: Self = ();
    pub const AEAD_LIMIT_REACHED: Self = ();
    pub const NO_VIABLE_PATH: Self = ();
}
impl Copy for TransportErrorCode {}
impl Clone for TransportErrorCode {}

pub struct UdpStats {
    pub datagrams: u64,
    pub bytes: u64,
    pub ios: u64,
}

impl Default for UdpStats {}
impl Copy for UdpStats {}
impl Clone for UdpStats {}

pub struct ValidationTokenConfig {}

impl ValidationTokenConfig {
    pub fn lifetime(&mut self, value: Duration) -> &mut Self {}
    pub fn log(&mut self, log: Arc<dyn TokenLog>) -> &mut Self {}
    pub fn sent(&mut self, value: u32) -> &mut Self {}
}
impl Clone for ValidationTokenConfig {}
impl Default for ValidationTokenConfig {}

pub struct VarInt {}

impl VarInt {
    pub const MAX: Self = ();
    pub const MAX_SIZE: usize = ();
    pub fn from_u32(x: u32) -> Self {}
    pub fn from_u64(x: u64) -> Result<Self, VarIntBoundsExceeded> {}
    pub fn into_inner(self) -> u64 {}
}
impl Default for VarInt {}
impl Copy for VarInt {}
impl Clone for VarInt {}

pub struct VarIntBoundsExceeded;

impl Copy for VarIntBoundsExceeded {}
impl Clone for VarIntBoundsExceeded {}

pub struct Written {
    pub bytes: usize,
    pub chunks: usize,
}

impl Default for Written {}
impl Clone for Written {}
impl Copy for Written {}

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
    pub async fn accept(&self) -> Option<Incoming> {}
    pub fn set_default_client_config(&mut self, config: ClientConfig) {}
    pub fn connect(&self, addr: SocketAddr, server_name: &str) -> Result<Connecting, ConnectError> {}
    pub fn connect_with(&self, config: ClientConfig, addr: SocketAddr, server_name: &str) -> Result<Connecting, ConnectError> {}
    pub fn rebind(&self, socket: UdpSocket) -> io::Result<()> {}
    pub fn rebind_abstract(&self, socket: Arc<dyn AsyncUdpSocket>) -> io::Result<()> {}
    pub fn set_server_config(&self, server_config: Option<ServerConfig>) {}
    pub fn local_addr(&self) -> io::Result<SocketAddr> {}
    pub fn open_connections(&self) -> usize {}
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
    pub async fn read(&mut self, buf: &mut [u8]) -> Result<Option<usize>, ReadError> {}
    #[ctx(cancel_safety = "unsafe")]
    pub async fn read_exact(&mut self, buf: &mut [u8]) -> Result<(), ReadExactError> {}
    pub fn poll_read(&mut self, cx: &mut Context<'_>, buf: &mut [u8]) -> Poll<Result<usize, ReadError>> {}
    pub fn poll_read_buf(&mut self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<(), ReadError>> {}
    #[ctx(cancel_safety = "safe")]
    pub async fn read_chunk(&mut self, max_length: usize, ordered: bool) -> Result<Option<Chunk>, ReadError> {}
    #[ctx(cancel_safety = "safe")]
    pub async fn read_chunks(&mut self, bufs: &mut [Bytes]) -> Result<Option<usize>, ReadError> {}
    #[ctx(cancel_safety = "unsafe")]
    pub async fn read_to_end(&mut self, size_limit: usize) -> Result<Vec<u8>, ReadToEndError> {}
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
    pub fn finish(&mut self) -> Result<(), ClosedStream> {}
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

pub mod congestion {
    use std::any::Any;
    use std::sync::Arc;
    use std::time::Instant;

    pub struct Bbr {}

    impl Bbr {
        pub fn new(config: Arc<BbrConfig>, current_mtu: u16) -> Self {}
    }
    impl Clone for Bbr {}

    pub struct BbrConfig {}

    impl BbrConfig {
        pub fn initial_window(&mut self, value: u64) -> &mut Self {}
    }
    impl Clone for BbrConfig {}
    impl Default for BbrConfig {}

    pub struct Cubic {}

    impl Cubic {
        pub fn new(config: Arc<CubicConfig>, _now: Instant, current_mtu: u16) -> Self {}
    }
    impl Clone for Cubic {}

    pub struct CubicConfig {}

    impl CubicConfig {
        pub fn initial_window(&mut self, value: u64) -> &mut Self {}
    }
    impl Clone for CubicConfig {}
    impl Default for CubicConfig {}

    pub struct NewReno {}

    impl NewReno {
        pub fn new(config: Arc<NewRenoConfig>, now: Instant, current_mtu: u16) -> Self {}
    }
    impl Clone for NewReno {}

    pub struct NewRenoConfig {}

    impl NewRenoConfig {
        pub fn initial_window(&mut self, value: u64) -> &mut Self {}
        pub fn loss_reduction_factor(&mut self, value: f32) -> &mut Self {}
    }
    impl Clone for NewRenoConfig {}
    impl Default for NewRenoConfig {}

    pub trait Controller {
        fn on_sent(&mut self, now: Instant, bytes: u64, last_packet_number: u64);
        fn on_ack(&mut self, now: Instant, sent: Instant, bytes: u64, app_limited: bool, rtt: &RttEstimator);
        fn on_end_acks(&mut self, now: Instant, in_flight: u64, app_limited: bool, largest_packet_num_acked: Option<u64>);
        fn on_congestion_event(&mut self, now: Instant, sent: Instant, is_persistent_congestion: bool, lost_bytes: u64);
        fn on_mtu_update(&mut self, new_mtu: u16);
        fn window(&self) -> u64;
        fn metrics(&self) -> ControllerMetrics;
        fn clone_box(&self) -> Box<dyn Controller>;
        fn initial_window(&self) -> u64;
        fn into_any(self: Box<Self>) -> Box<dyn Any>;
    }

    pub struct ControllerMetrics {
        pub congestion_window: u64,
        pub ssthresh: Option<u64>,
        pub pacing_rate: Option<u64>,
    }

    impl Default for ControllerMetrics {}

    pub trait ControllerFactory {
        fn build(self: Arc<Self>, now: Instant, current_mtu: u16) -> Box<dyn Controller>;
    }
}

pub mod crypto {
    use bytes::bytes_mut::BytesMut;
    use crate::{ConnectError, ConnectionId, Side};
    use std::any::Any;
    use std::sync::Arc;

    pub trait Session {
        fn initial_keys(&self, dst_cid: &ConnectionId, side: Side) -> Keys;
        fn handshake_data(&self) -> Option<Box<dyn Any>>;
        fn peer_identity(&self) -> Option<Box<dyn Any>>;
        fn early_crypto(&self) -> Option<(Box<dyn HeaderKey>, Box<dyn PacketKey>)>;
        fn early_data_accepted(&self) -> Option<bool>;
        fn is_handshaking(&self) -> bool;
        fn read_handshake(&mut self, buf: &[u8]) -> Result<bool, TransportError>;
        fn transport_parameters(&self) -> Result<Option<TransportParameters>, TransportError>;
        fn write_handshake(&mut self, buf: &mut Vec<u8>) -> Option<Keys>;
        fn next_1rtt_keys(&mut self) -> Option<KeyPair<Box<dyn PacketKey>>>;
        fn is_valid_retry(&self, orig_dst_cid: &ConnectionId, header: &[u8], payload: &[u8]) -> bool;
        fn export_keying_material(&self, output: &mut [u8], label: &[u8], context: &[u8]) -> Result<(), ExportKeyingMaterialError>;
    }

    pub struct KeyPair<T> {
        pub local: T,
        pub remote: T,
    }

    pub struct Keys {
        pub header: KeyPair<Box<dyn HeaderKey>>,
        pub packet: KeyPair<Box<dyn PacketKey>>,
    }

    pub trait ClientConfig {
        fn start_session(self: Arc<Self>, version: u32, server_name: &str, params: &TransportParameters) -> Result<Box<dyn Session>, ConnectError>;
    }

    pub trait ServerConfig {
        fn initial_keys(&self, version: u32, dst_cid: &ConnectionId) -> Result<Keys, UnsupportedVersion>;
        fn retry_tag(&self, version: u32, orig_dst_cid: &ConnectionId, packet: &[u8]) -> [u8];
        fn start_session(self: Arc<Self>, version: u32, params: &TransportParameters) -> Box<dyn Session>;
    }

    pub trait PacketKey {
        fn encrypt(&self, packet: u64, buf: &mut [u8], header_len: usize);
        fn decrypt(&self, packet: u64, header: &[u8], payload: &mut BytesMut) -> Result<(), CryptoError>;
        fn tag_len(&self) -> usize;
        fn confidentiality_limit(&self) -> u64;
        fn integrity_limit(&self) -> u64;
    }

    pub trait HeaderKey {
        fn decrypt(&self, pn_offset: usize, packet: &mut [u8]);
        fn encrypt(&self, pn_offset: usize, packet: &mut [u8]);
        fn sample_size(&self) -> usize;
    }

    pub trait HmacKey {
        fn sign(&self, data: &[u8], signature_out: &mut [u8]);
        fn signature_len(&self) -> usize;
        fn verify(&self, data: &[u8], signature: &[u8]) -> Result<(), CryptoError>;
    }

    pub struct ExportKeyingMaterialError;

    pub trait HandshakeTokenKey {
        fn aead_from_hkdf(&self, random_bytes: &[u8]) -> Box<dyn AeadKey>;
    }

    pub trait AeadKey {
        fn seal(&self, data: &mut Vec<u8>, additional_data: &[u8]) -> Result<(), CryptoError>;
        fn open(&self, data: &mut [u8], additional_data: &[u8]) -> Result<&mut [u8], CryptoError>;
    }

    pub struct CryptoError;

    pub struct UnsupportedVersion;

    pub mod rustls {
        use rustls::client::client_conn::ClientConfig;
        use rustls::quic::Suite;
        use rustls::server::server_conn::ServerConfig;
        use std::sync::Arc;

        pub struct TlsSession {}

        pub struct HandshakeData {
            pub protocol: Option<Vec<u8>>,
            pub server_name: Option<String>,
        }

        pub struct QuicClientConfig {}

        impl QuicClientConfig {
            pub fn with_initial(inner: Arc<ClientConfig>, initial: Suite) -> Result<Self, NoInitialCipherSuite> {}
        }

        pub struct NoInitialCipherSuite {}

        impl Clone for NoInitialCipherSuite {}

        pub struct QuicServerConfig {}

        impl QuicServerConfig {
            pub fn with_initial(inner: Arc<ServerConfig>, initial: Suite) -> Result<Self, NoInitialCipherSuite> {}
        }
    }
}
