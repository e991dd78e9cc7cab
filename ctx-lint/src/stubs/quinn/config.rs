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
