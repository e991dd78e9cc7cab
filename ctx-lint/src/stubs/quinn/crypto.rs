use bytes::BytesMut;
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
