use bytes::Bytes;
use crate::{Certificate, Error, Identity, IntoUrl, Proxy};
use crate::blocking::multipart::Form;
use crate::cookie::{Cookie, CookieStore};
use crate::dns::Resolve;
use crate::redirect::Policy;
use crate::retry::Builder;
use crate::tls::{CertificateRevocationList, Version};
use http::{Extensions, HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use serde::de::DeserializeOwned;
use serde::ser::Serialize;
use std::any::Any;
use std::fmt::Display;
use std::fs::File;
use std::io::{Read, Write};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use url::Url;

pub struct Body {}
impl From<&'static [u8]> for Body {}
impl From<Vec<u8>> for Body {}
impl From<Bytes> for Body {}
impl From<&'static str> for Body {}
impl Body {
    pub fn new<R: Read>(reader: R) -> Body {}
    pub fn sized<R: Read>(reader: R, len: u64) -> Body {}
    pub fn as_bytes(&self) -> Option<&[u8]> {}
    pub fn buffer(&mut self) -> Result<&[u8], Error> {}
}
impl From<String> for Body {}
impl From<File> for Body {}

pub struct Client {}
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
    #[ctx(blocks = "waits for the server: await the async client instead")]
    #[ctx(blocks_on = "connection")]
    pub fn execute(&self, request: Request) -> crate::Result<Response> {}
}
impl Default for Client {}

pub struct ClientBuilder {}
impl ClientBuilder {
    pub fn new() -> Self {}
    pub fn build(self) -> crate::Result<Client> {}
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
    pub fn retry(self, policy: Builder) -> ClientBuilder {}
    pub fn referer(self, enable: bool) -> ClientBuilder {}
    pub fn proxy(self, proxy: Proxy) -> ClientBuilder {}
    pub fn no_proxy(self) -> ClientBuilder {}
    pub fn timeout<T: Into<Option<Duration>>>(self, timeout: T) -> ClientBuilder {}
    pub fn connect_timeout<T: Into<Option<Duration>>>(self, timeout: T) -> ClientBuilder {}
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
    pub fn tls_info(self, tls_info: bool) -> ClientBuilder {}
    pub fn tls_backend_preconfigured(self, tls: impl Any) -> ClientBuilder {}
    pub fn use_preconfigured_tls(self, tls: impl Any) -> ClientBuilder {}
    pub fn no_hickory_dns(self) -> ClientBuilder {}
    pub fn https_only(self, enabled: bool) -> ClientBuilder {}
    pub fn resolve(self, domain: &str, addr: SocketAddr) -> ClientBuilder {}
    pub fn resolve_to_addrs(self, domain: &str, addrs: &[SocketAddr]) -> ClientBuilder {}
    pub fn dns_resolver<R: Resolve>(self, resolver: Arc<R>) -> ClientBuilder {}
}
impl From<crate::ClientBuilder> for ClientBuilder {}
impl Default for ClientBuilder {}

#[ctx(blocks = "waits for the server: await the async client instead")]
#[ctx(blocks_on = "connection")]
pub fn get<T: IntoUrl>(url: T) -> crate::Result<Response> {}

pub struct Request {}
impl<T: Into<Body>> TryFrom<http::Request<T>> for Request { type Error = Error; }
impl Request {
    pub fn new(method: Method, url: Url) -> Self {}
    pub fn method(&self) -> &Method {}
    pub fn method_mut(&mut self) -> &mut Method {}
    pub fn url(&self) -> &Url {}
    pub fn url_mut(&mut self) -> &mut Url {}
    pub fn headers(&self) -> &HeaderMap {}
    pub fn headers_mut(&mut self) -> &mut HeaderMap {}
    pub fn version(&self) -> http::Version {}
    pub fn version_mut(&mut self) -> &mut http::Version {}
    pub fn body(&self) -> Option<&Body> {}
    pub fn body_mut(&mut self) -> &mut Option<Body> {}
    pub fn timeout(&self) -> Option<&Duration> {}
    pub fn timeout_mut(&mut self) -> &mut Option<Duration> {}
    pub fn try_clone(&self) -> Option<Request> {}
}

pub struct RequestBuilder {}
impl RequestBuilder {
    pub fn from_parts(client: Client, request: Request) -> RequestBuilder {}
    pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder where HeaderName: TryFrom<K>, HeaderValue: TryFrom<V>, <HeaderName as TryFrom<K>>::Error: Into<http::Error>, <HeaderValue as TryFrom<V>>::Error: Into<http::Error> {}
    pub fn headers(self, headers: HeaderMap) -> RequestBuilder {}
    pub fn basic_auth<U: Display, P: Display>(self, username: U, password: Option<P>) -> RequestBuilder {}
    pub fn bearer_auth<T: Display>(self, token: T) -> RequestBuilder {}
    pub fn body<T: Into<Body>>(self, body: T) -> RequestBuilder {}
    pub fn timeout(self, timeout: Duration) -> RequestBuilder {}
    pub fn query<T: Serialize>(self, query: &T) -> RequestBuilder {}
    pub fn version(self, version: http::Version) -> RequestBuilder {}
    pub fn form<T: Serialize>(self, form: &T) -> RequestBuilder {}
    pub fn json<T: Serialize>(self, json: &T) -> RequestBuilder {}
    pub fn multipart(self, multipart: Form) -> RequestBuilder {}
    pub fn build(self) -> crate::Result<Request> {}
    pub fn build_split(self) -> (Client, crate::Result<Request>) {}
    #[ctx(blocks = "waits for the server: await the async client instead")]
    #[ctx(blocks_on = "connection")]
    pub fn send(self) -> crate::Result<Response> {}
    pub fn try_clone(&self) -> Option<RequestBuilder> {}
}

pub struct Response {}
impl Response {
    pub fn status(&self) -> StatusCode {}
    pub fn headers(&self) -> &HeaderMap {}
    pub fn headers_mut(&mut self) -> &mut HeaderMap {}
    pub fn cookies<'a>(&'a self) -> impl Iterator<Item = Cookie<'a>> {}
    pub fn version(&self) -> http::Version {}
    pub fn url(&self) -> &Url {}
    pub fn remote_addr(&self) -> Option<SocketAddr> {}
    pub fn extensions(&self) -> &Extensions {}
    pub fn extensions_mut(&mut self) -> &mut Extensions {}
    pub fn content_length(&self) -> Option<u64> {}
    pub fn json<T: DeserializeOwned>(self) -> crate::Result<T> {}
    pub fn bytes(self) -> crate::Result<Bytes> {}
    pub fn text(self) -> crate::Result<String> {}
    pub fn copy_to<W: Write>(&mut self, w: &mut W) -> crate::Result<u64> {}
    pub fn error_for_status(self) -> crate::Result<Self> {}
    pub fn error_for_status_ref(&self) -> crate::Result<&Self> {}
}
impl<T: Into<crate::Body>> From<http::Response<T>> for Response {}
impl Read for Response {}

pub mod multipart {
    use http::HeaderMap;
    use std::borrow::Cow;
    use std::io::Read;
    use std::path::Path;

    pub struct Form {}
    impl Form {
        pub fn new() -> Form {}
        pub fn boundary(&self) -> &str {}
        pub fn text<T: Into<Cow<'static, str>>, U: Into<Cow<'static, str>>>(self, name: T, value: U) -> Form {}
        pub fn file<T: Into<Cow<'static, str>>, U: AsRef<Path>>(self, name: T, path: U) -> std::io::Result<Form> {}
        pub fn part<T: Into<Cow<'static, str>>>(self, name: T, part: Part) -> Form {}
        pub fn percent_encode_path_segment(self) -> Form {}
        pub fn percent_encode_attr_chars(self) -> Form {}
        pub fn percent_encode_noop(self) -> Form {}
        pub fn into_reader(self) -> impl Read {}
    }
    impl Default for Form {}

    pub struct Part {}
    impl Part {
        pub fn text<T: Into<Cow<'static, str>>>(value: T) -> Part {}
        pub fn bytes<T: Into<Cow<'static, [u8]>>>(value: T) -> Part {}
        pub fn reader<T: Read>(value: T) -> Part {}
        pub fn reader_with_length<T: Read>(value: T, length: u64) -> Part {}
        pub fn file<T: AsRef<Path>>(path: T) -> std::io::Result<Part> {}
        pub fn mime_str(self, mime: &str) -> crate::Result<Part> {}
        pub fn file_name<T: Into<Cow<'static, str>>>(self, filename: T) -> Part {}
        pub fn headers(self, headers: HeaderMap) -> Part {}
    }
}
