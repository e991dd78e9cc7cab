//! reqwest 0.13.5, without TLS.

use bytes::Bytes;
use crate::cookie::{Cookie, CookieStore};
use crate::multipart::Form;
use crate::redirect::Policy;
use crate::retry::Builder;
use crate::tls::{CertificateRevocationList, Version};
use futures_core::stream::{Stream, TryStream};
use http::{Extensions, HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use serde::de::DeserializeOwned;
use serde::ser::Serialize;
use std::any::Any;
use std::fmt::Display;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use url::Url;
pub use http::Method;
pub use http::StatusCode;
pub use url::Url;
pub use http::Version;
pub use http::header;

pub struct Body {}
impl From<Bytes> for Body {}
impl From<String> for Body {}
impl From<Vec<u8>> for Body {}
impl Body {
    pub fn as_bytes(&self) -> Option<&[u8]> {}
    pub fn wrap_stream<S: TryStream>(stream: S) -> Body where S::Error: Into<Box<dyn std::error::Error + Send + Sync>>, Bytes: From<S::Ok> {}
    pub fn wrap<B: http_body::Body>(inner: B) -> Body where B::Data: Into<Bytes>, B::Error: Into<Box<dyn std::error::Error + Send + Sync>> {}
}
impl http_body::Body for Body {
    type Data = Bytes;
    type Error = Error;
}
impl From<&'static str> for Body {}
impl From<&'static [u8]> for Body {}
impl From<Response> for Body {}
impl Default for Body {}

pub struct Client {}
impl Default for Client {}
impl Clone for Client {}
impl Client {
    pub fn new() -> Client {}
    pub fn builder() -> ClientBuilder {}
    pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder {}
    pub async fn execute(&self, request: Request) -> std::result::Result<Response, Error> {}
}

pub struct ClientBuilder {}
impl ClientBuilder {
    pub fn build(self) -> Result<Client> {}
    pub fn user_agent<V: TryInto<HeaderValue>>(self, value: V) -> ClientBuilder where V::Error: Into<http::Error> {}
    pub fn default_headers(self, headers: HeaderMap) -> ClientBuilder {}
    pub fn cookie_store(self, enable: bool) -> ClientBuilder {}
    pub fn cookie_provider<C: CookieStore>(self, cookie_store: Arc<C>) -> ClientBuilder {}
    pub fn gzip(self, enable: bool) -> ClientBuilder {}
    pub fn brotli(self, enable: bool) -> ClientBuilder {}
    pub fn no_gzip(self) -> ClientBuilder {}
    pub fn no_brotli(self) -> ClientBuilder {}
    pub fn no_zstd(self) -> ClientBuilder {}
    pub fn no_deflate(self) -> ClientBuilder {}
    pub fn redirect(self, policy: Policy) -> ClientBuilder {}
    pub fn referer(self, enable: bool) -> ClientBuilder {}
    pub fn retry(self, policy: Builder) -> ClientBuilder {}
    pub fn proxy(self, proxy: Proxy) -> ClientBuilder {}
    pub fn no_proxy(self) -> ClientBuilder {}
    pub fn timeout(self, timeout: Duration) -> ClientBuilder {}
    pub fn read_timeout(self, timeout: Duration) -> ClientBuilder {}
    pub fn connect_timeout(self, timeout: Duration) -> ClientBuilder {}
    pub fn connection_verbose(self, verbose: bool) -> ClientBuilder {}
    pub fn pool_idle_timeout<D: Into<Option<Duration>>>(self, val: D) -> ClientBuilder {}
    pub fn pool_max_idle_per_host(self, max: usize) -> ClientBuilder {}
    pub fn http1_title_case_headers(self) -> ClientBuilder {}
    pub fn http1_allow_obsolete_multiline_headers_in_responses(self, value: bool) -> ClientBuilder {}
    pub fn http1_ignore_invalid_headers_in_responses(self, value: bool) -> ClientBuilder {}
    pub fn http1_allow_spaces_after_header_name_in_responses(self, value: bool) -> ClientBuilder {}
    pub fn http1_max_headers(self, max: usize) -> ClientBuilder {}
    pub fn http1_only(self) -> ClientBuilder {}
    pub fn http09_responses(self) -> ClientBuilder {}
    pub fn tcp_nodelay(self, enabled: bool) -> ClientBuilder {}
    pub fn local_address<T: Into<Option<IpAddr>>>(self, addr: T) -> ClientBuilder {}
    pub fn interface(self, interface: &str) -> ClientBuilder {}
    pub fn tcp_keepalive<D: Into<Option<Duration>>>(self, val: D) -> ClientBuilder {}
    pub fn tcp_keepalive_interval<D: Into<Option<Duration>>>(self, val: D) -> ClientBuilder {}
    pub fn tcp_keepalive_retries<C: Into<Option<u32>>>(self, retries: C) -> ClientBuilder {}
    pub fn tcp_user_timeout<D: Into<Option<Duration>>>(self, val: D) -> ClientBuilder {}
    pub fn unix_socket(self, path: impl Sized) -> ClientBuilder {}
    pub fn tls_certs_merge(self, certs: impl IntoIterator<Item = Certificate>) -> ClientBuilder {}
    pub fn tls_certs_only(self, certs: impl IntoIterator<Item = Certificate>) -> ClientBuilder {}
    pub fn add_root_certificate(self, cert: Certificate) -> ClientBuilder {}
    pub fn tls_crls_only(self, crls: impl IntoIterator<Item = CertificateRevocationList>) -> ClientBuilder {}
    pub fn add_crl(self, crl: CertificateRevocationList) -> ClientBuilder {}
    pub fn add_crls(self, crls: impl IntoIterator<Item = CertificateRevocationList>) -> ClientBuilder {}
    pub fn identity(self, identity: Identity) -> ClientBuilder {}
    pub fn tls_danger_accept_invalid_hostnames(self, accept_invalid_hostname: bool) -> ClientBuilder {}
    pub fn danger_accept_invalid_hostnames(self, accept_invalid_hostname: bool) -> ClientBuilder {}
    pub fn tls_danger_accept_invalid_certs(self, accept_invalid_certs: bool) -> ClientBuilder {}
    pub fn danger_accept_invalid_certs(self, accept_invalid_certs: bool) -> ClientBuilder {}
    pub fn tls_sni(self, tls_sni: bool) -> ClientBuilder {}
    pub fn tls_sslkeylogfile(self, on: bool) -> ClientBuilder {}
    pub fn tls_version_min(self, version: Version) -> ClientBuilder {}
    pub fn min_tls_version(self, version: Version) -> ClientBuilder {}
    pub fn tls_version_max(self, version: Version) -> ClientBuilder {}
    pub fn max_tls_version(self, version: Version) -> ClientBuilder {}
    pub fn tls_backend_rustls(self) -> ClientBuilder {}
    pub fn use_rustls_tls(self) -> ClientBuilder {}
    pub fn tls_backend_preconfigured(self, tls: impl Any) -> ClientBuilder {}
    pub fn use_preconfigured_tls(self, tls: impl Any) -> ClientBuilder {}
    pub fn tls_info(self, tls_info: bool) -> ClientBuilder {}
    pub fn https_only(self, enabled: bool) -> ClientBuilder {}
    pub fn no_hickory_dns(self) -> ClientBuilder {}
    pub fn resolve(self, domain: &str, addr: SocketAddr) -> ClientBuilder {}
    pub fn resolve_to_addrs(self, domain: &str, addrs: &[SocketAddr]) -> ClientBuilder {}
    pub fn dns_resolver<R>(self, resolver: R) -> ClientBuilder {}
    pub fn new() -> Self {}
}
impl Default for ClientBuilder {}

pub struct Request {}
impl Request {
    pub fn new(method: Method, url: Url) -> Self {}
    pub fn method(&self) -> &Method {}
    pub fn method_mut(&mut self) -> &mut Method {}
    pub fn url(&self) -> &Url {}
    pub fn url_mut(&mut self) -> &mut Url {}
    pub fn headers(&self) -> &HeaderMap {}
    pub fn headers_mut(&mut self) -> &mut HeaderMap {}
    pub fn body(&self) -> Option<&Body> {}
    pub fn body_mut(&mut self) -> &mut Option<Body> {}
    pub fn timeout(&self) -> Option<&Duration> {}
    pub fn timeout_mut(&mut self) -> &mut Option<Duration> {}
    pub fn version(&self) -> http::Version {}
    pub fn version_mut(&mut self) -> &mut http::Version {}
    pub fn try_clone(&self) -> Option<Request> {}
}
impl<T: Into<Body>> TryFrom<http::Request<T>> for Request { type Error = Error; }
impl TryFrom<Request> for http::Request<Body> { type Error = Error; }

pub struct RequestBuilder {}
impl RequestBuilder {
    pub fn from_parts(client: Client, request: Request) -> RequestBuilder {}
    pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder where HeaderName: TryFrom<K>, <HeaderName as TryFrom<K>>::Error: Into<http::Error>, HeaderValue: TryFrom<V>, <HeaderValue as TryFrom<V>>::Error: Into<http::Error> {}
    pub fn headers(self, headers: HeaderMap) -> RequestBuilder {}
    pub fn basic_auth<U: Display, P: Display>(self, username: U, password: Option<P>) -> RequestBuilder {}
    pub fn bearer_auth<T: Display>(self, token: T) -> RequestBuilder {}
    pub fn body<T: Into<Body>>(self, body: T) -> RequestBuilder {}
    pub fn timeout(self, timeout: Duration) -> RequestBuilder {}
    pub fn multipart(self, multipart: Form) -> RequestBuilder {}
    pub fn query<T: Serialize>(self, query: &T) -> RequestBuilder {}
    pub fn version(self, version: http::Version) -> RequestBuilder {}
    pub fn form<T: Serialize>(self, form: &T) -> RequestBuilder {}
    pub fn json<T: Serialize>(self, json: &T) -> RequestBuilder {}
    pub fn build(self) -> Result<Request> {}
    pub fn build_split(self) -> (Client, Result<Request>) {}
    pub async fn send(self) -> std::result::Result<Response, Error> {}
    pub fn try_clone(&self) -> Option<RequestBuilder> {}
}

pub struct Response {}
impl From<Response> for http::Response<Body> {}
impl Response {
    pub fn status(&self) -> StatusCode {}
    pub fn version(&self) -> http::Version {}
    pub fn headers(&self) -> &HeaderMap {}
    pub fn headers_mut(&mut self) -> &mut HeaderMap {}
    pub fn content_length(&self) -> Option<u64> {}
    pub fn cookies<'a>(&'a self) -> impl Iterator<Item = Cookie<'a>> {}
    pub fn url(&self) -> &Url {}
    pub fn remote_addr(&self) -> Option<SocketAddr> {}
    pub fn extensions(&self) -> &Extensions {}
    pub fn extensions_mut(&mut self) -> &mut Extensions {}
    pub async fn text(self) -> Result<String> {}
    pub async fn json<T: DeserializeOwned>(self) -> Result<T> {}
    pub async fn bytes(self) -> Result<Bytes> {}
    pub async fn chunk(&mut self) -> Result<Option<Bytes>> {}
    pub fn bytes_stream(self) -> impl Stream<Item = Result<Bytes>> {}
    pub fn error_for_status(self) -> Result<Self> {}
    pub fn error_for_status_ref(&self) -> Result<&Self> {}
    pub async fn upgrade(self) -> Result<Upgraded> {}
}
impl<T: Into<Body>> From<http::Response<T>> for Response {}

pub struct Upgraded {}
impl From<hyper::upgrade::Upgraded> for Upgraded {}

pub type Result<T> = std::result::Result<T, Error>;

pub struct Error {}
impl Display for Error {}
impl Error {
    pub fn url(&self) -> Option<&Url> {}
    pub fn url_mut(&mut self) -> Option<&mut Url> {}
    pub fn with_url(self, url: Url) -> Self {}
    pub fn without_url(self) -> Self {}
    pub fn is_builder(&self) -> bool {}
    pub fn is_redirect(&self) -> bool {}
    pub fn is_status(&self) -> bool {}
    pub fn is_timeout(&self) -> bool {}
    pub fn is_request(&self) -> bool {}
    pub fn is_connect(&self) -> bool {}
    pub fn is_dns(&self) -> bool {}
    pub fn is_body(&self) -> bool {}
    pub fn is_decode(&self) -> bool {}
    pub fn status(&self) -> Option<StatusCode> {}
    pub fn is_upgrade(&self) -> bool {}
}
impl std::error::Error for Error {}

pub trait IntoUrl {}
impl IntoUrl for Url {}
impl<'a> IntoUrl for &'a String {}
impl<'a> IntoUrl for &'a str {}
impl IntoUrl for String {}

pub async fn get<T: IntoUrl>(url: T) -> Result<Response> {}

pub struct Proxy {}
impl Proxy {
    pub fn http<U>(proxy_scheme: U) -> Result<Proxy> {}
    pub fn https<U>(proxy_scheme: U) -> Result<Proxy> {}
    pub fn all<U>(proxy_scheme: U) -> Result<Proxy> {}
    pub fn custom<F: Fn(&Url) -> Option<U>, U>(fun: F) -> Proxy {}
    pub fn basic_auth(self, username: &str, password: &str) -> Proxy {}
    pub fn custom_http_auth(self, header_value: HeaderValue) -> Proxy {}
    pub fn headers(self, headers: HeaderMap) -> Proxy {}
    pub fn no_proxy(self, no_proxy: Option<NoProxy>) -> Proxy {}
}
impl Clone for Proxy {}

pub struct NoProxy {}
impl NoProxy {
    pub fn from_env() -> Option<NoProxy> {}
    pub fn from_string(no_proxy_list: &str) -> Option<Self> {}
}
impl Default for NoProxy {}
impl Clone for NoProxy {}

pub trait ResponseBuilderExt {
    fn url(self, url: Url) -> Self;
}
impl ResponseBuilderExt for http::response::Builder {}

pub struct Certificate {}
impl Certificate {
    pub fn from_der(der: &[u8]) -> Result<Certificate> {}
    pub fn from_pem(pem: &[u8]) -> Result<Certificate> {}
    pub fn from_pem_bundle(pem_bundle: &[u8]) -> Result<Vec<Certificate>> {}
}
impl Clone for Certificate {}

pub struct Identity {}
impl Clone for Identity {}
impl Identity {
    pub fn from_pem(buf: &[u8]) -> Result<Identity> {}
}

pub mod dns {
    use std::error::Error;
    use std::net::SocketAddr;
    use std::pin::Pin;

    pub type Addrs = Box<dyn Iterator<Item = SocketAddr> + Send>;

    pub type Resolving = Pin<Box<dyn Future<Output = Result<Addrs, Box<dyn Error + Send + Sync>>> + Send>>;

    pub trait Resolve {
        fn resolve(&self, name: Name) -> Resolving;
    }

    pub struct Name {}
    impl Name {
        pub fn as_str(&self) -> &str {}
    }
}

pub mod redirect {
    use http::StatusCode;
    use std::error::Error;
    use url::Url;

    pub struct Policy {}
    impl Policy {
        pub fn limited(max: usize) -> Self {}
        pub fn none() -> Self {}
        pub fn custom<T: Fn(Attempt<'_>) -> Action>(policy: T) -> Self {}
        pub fn redirect(&self, attempt: Attempt<'_>) -> Action {}
    }
    impl Default for Policy {}

    pub struct Attempt<'a> {}
    impl<'a> Attempt<'a> {
        pub fn status(&self) -> StatusCode {}
        pub fn url(&self) -> &Url {}
        pub fn previous(&self) -> &[Url] {}
        pub fn follow(self) -> Action {}
        pub fn stop(self) -> Action {}
        pub fn error<E: Into<Box<dyn Error + Send + Sync>>>(self, error: E) -> Action {}
    }

    pub struct Action {}
}

pub mod retry {
    pub struct Builder {}
    impl Builder {
        pub fn scoped(scope: impl Sized) -> Self {}
        pub fn no_budget(self) -> Self {}
        pub fn max_extra_load(self, extra_percent: f32) -> Self {}
        pub fn max_retries_per_request(self, max: u32) -> Self {}
        pub fn classify(self, classifier: impl Sized) -> Self {}
    }

    pub fn for_host<S: for<'a> PartialEq<&'a str>>(host: S) -> Builder {}

    pub fn never() -> Builder {}
}
