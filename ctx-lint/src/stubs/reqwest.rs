//! reqwest 0.13.5: its blocking client, and nothing else.

pub struct Error {}

pub type Result<T> = std::result::Result<T, Error>;

pub mod blocking {
    use std::time::Duration;

    use crate::Result;

    #[ctx(blocks = "waits for the server: await the async client instead")]
    pub fn get<T>(url: T) -> Result<Response> {}

    pub struct Client {}

    impl Client {
        pub fn new() -> Client {}
        pub fn builder() -> ClientBuilder {}
        pub fn get<U>(&self, url: U) -> RequestBuilder {}
        pub fn post<U>(&self, url: U) -> RequestBuilder {}
        pub fn put<U>(&self, url: U) -> RequestBuilder {}
        pub fn patch<U>(&self, url: U) -> RequestBuilder {}
        pub fn delete<U>(&self, url: U) -> RequestBuilder {}
        pub fn head<U>(&self, url: U) -> RequestBuilder {}
        pub fn request<U>(&self, method: Method, url: U) -> RequestBuilder {}
        #[ctx(blocks = "waits for the server: await the async client instead")]
        pub fn execute(&self, request: Request) -> Result<Response> {}
    }
    impl Clone for Client {}
    impl Default for Client {}

    pub struct ClientBuilder {}

    impl ClientBuilder {
        pub fn new() -> ClientBuilder {}
        pub fn build(self) -> Result<Client> {}
        pub fn user_agent<V>(self, value: V) -> ClientBuilder {}
        pub fn default_headers(self, headers: HeaderMap) -> ClientBuilder {}
        pub fn cookie_store(self, enable: bool) -> ClientBuilder {}
        pub fn gzip(self, enable: bool) -> ClientBuilder {}
        pub fn redirect(self, policy: Policy) -> ClientBuilder {}
        pub fn proxy(self, proxy: Proxy) -> ClientBuilder {}
        pub fn no_proxy(self) -> ClientBuilder {}
        pub fn timeout<T>(self, timeout: T) -> ClientBuilder {}
        pub fn connect_timeout<T>(self, timeout: T) -> ClientBuilder {}
        pub fn danger_accept_invalid_certs(self, accept_invalid_certs: bool) -> ClientBuilder {}
        pub fn use_rustls_tls(self) -> ClientBuilder {}
        pub fn https_only(self, enabled: bool) -> ClientBuilder {}
    }

    pub struct Request {}

    pub struct RequestBuilder {}

    impl RequestBuilder {
        pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder {}
        pub fn headers(self, headers: HeaderMap) -> RequestBuilder {}
        pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> RequestBuilder {}
        pub fn bearer_auth<T>(self, token: T) -> RequestBuilder {}
        pub fn body<T>(self, body: T) -> RequestBuilder {}
        pub fn timeout(self, timeout: Duration) -> RequestBuilder {}
        pub fn query<T>(self, query: &T) -> RequestBuilder {}
        pub fn version(self, version: Version) -> RequestBuilder {}
        pub fn form<T>(self, form: &T) -> RequestBuilder {}
        pub fn json<T>(self, json: &T) -> RequestBuilder {}
        pub fn multipart(self, multipart: Form) -> RequestBuilder {}
        pub fn build(self) -> Result<Request> {}
        #[ctx(blocks = "waits for the server: await the async client instead")]
        pub fn send(self) -> Result<Response> {}
        pub fn try_clone(&self) -> Option<RequestBuilder> {}
    }

    pub struct Response {}

    impl Response {
        pub fn content_length(&self) -> Option<u64> {}
        pub fn json<T>(self) -> Result<T> {}
        pub fn text(self) -> Result<String> {}
        pub fn error_for_status(self) -> Result<Response> {}
        pub fn error_for_status_ref(&self) -> Result<&Response> {}
    }
}
