pub use crate::Certificate;
pub use crate::Identity;

pub struct CertificateRevocationList {}
impl CertificateRevocationList {
    pub fn from_pem(pem: &[u8]) -> crate::Result<CertificateRevocationList> {}
    pub fn from_pem_bundle(pem_bundle: &[u8]) -> crate::Result<Vec<CertificateRevocationList>> {}
}

pub struct Version {}
impl Version {
    pub const TLS_1_0: Version = ();
    pub const TLS_1_1: Version = ();
    pub const TLS_1_2: Version = ();
    pub const TLS_1_3: Version = ();
}
impl Ord for Version {}
impl Clone for Version {}
impl Eq for Version {}
impl PartialEq for Version {}
impl PartialOrd for Version {}
impl Copy for Version {}

pub struct TlsInfo {}
impl Clone for TlsInfo {}
impl TlsInfo {
    pub fn peer_certificate(&self) -> Option<&[u8]> {}
    pub fn version(&self) -> Option<Version> {}
}
