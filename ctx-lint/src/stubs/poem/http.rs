
pub struct RequestParts;
pub struct Request;

impl Request {
    pub fn from_parts(parts: RequestParts, body: Body) -> Self {}
    pub fn builder() -> RequestBuilder {}
    pub fn method(&self) -> &Method {}
    pub fn set_method(&mut self, method: Method) {}
    pub fn uri(&self) -> &Uri {}
    pub fn uri_mut(&mut self) -> &mut Uri {}
    pub fn original_uri(&self) -> &Uri {}
    pub fn version(&self) -> Version {}
    pub fn set_version(&mut self, version: Version) {}
    pub fn scheme(&self) -> &Scheme {}
    pub fn headers(&self) -> &HeaderMap {}
    pub fn headers_mut(&mut self) -> &mut HeaderMap {}
    pub fn header(&self, name: impl AsRef<str>) -> Option<&str> {}
    pub fn raw_path_param(&self, name: &str) -> Option<&str> {}
    pub fn path_params<T>(&self) -> Result<T, ParsePathError> {}
    pub fn params<T>(&self) -> Result<T, ParseQueryError> {}
    pub fn content_type(&self) -> Option<&str> {}
    pub fn extensions(&self) -> &Extensions {}
    pub fn extensions_mut(&mut self) -> &mut Extensions {}
    pub fn data<T>(&self) -> Option<&T> {}
    pub fn set_data(&mut self, data: impl Clone) {}
    pub fn remote_addr(&self) -> &RemoteAddr {}
    pub fn local_addr(&self) -> &LocalAddr {}
    pub fn cookie(&self) -> &CookieJar {}
    pub fn set_body(&mut self, body: impl Into<Body>) {}
    pub fn take_body(&mut self) -> Body {}
    pub fn into_body(self) -> Body {}
    pub fn split(self) -> (Request, RequestBody) {}
    pub fn into_parts(self) -> (RequestParts, Body) {}
    pub fn take_upgrade(&self) -> Result<OnUpgrade, UpgradeError> {}
}

impl Future for OnUpgrade { type Output = Result<Upgraded, UpgradeError>; }
impl AsyncRead for Upgraded {}
pub struct RequestBuilder;

impl RequestBuilder {
    pub fn method(self, method: Method) -> RequestBuilder {}
    pub fn uri(self, uri: Uri) -> RequestBuilder {}
    pub fn uri_str(self, uri: impl AsRef<str>) -> RequestBuilder {}
    pub fn version(self, version: Version) -> RequestBuilder {}
    pub fn header<K, V>(self, key: K, value: V) -> Self {}
    pub fn typed_header<T>(self, header: T) -> Self {}
    pub fn content_type(self, content_type: &str) -> Self {}
    pub fn extension<T>(self, extension: T) -> Self {}
    pub fn body(self, body: impl Into<Body>) -> Request {}
    pub fn finish(self) -> Request {}
}

pub struct ResponseParts;
pub struct Response;
impl<T: Into<Body>> From<T> for Response {}
impl From<StatusCode> for Response {}
impl<T: Into<Body>> From<(StatusCode, T)> for Response {}

impl Response {
    pub fn from_parts(parts: ResponseParts, body: Body) -> Self {}
    pub fn builder() -> ResponseBuilder {}
    pub fn status(&self) -> StatusCode {}
    pub fn is_ok(&self) -> bool {}
    pub fn is_success(&self) -> bool {}
    pub fn set_status(&mut self, status: StatusCode) {}
    pub fn content_type(&self) -> Option<&str> {}
    pub fn set_content_type(self, content_type: impl AsRef<str>) -> Self {}
    pub fn headers(&self) -> &HeaderMap {}
    pub fn headers_mut(&mut self) -> &mut HeaderMap {}
    pub fn header(&self, name: impl AsRef<str>) -> Option<&str> {}
    pub fn version(&self) -> Version {}
    pub fn set_version(&mut self, version: Version) {}
    pub fn extensions(&self) -> &Extensions {}
    pub fn extensions_mut(&mut self) -> &mut Extensions {}
    pub fn data<T>(&self) -> Option<&T> {}
    pub fn set_data(&mut self, data: impl Clone) {}
    pub fn set_body(&mut self, body: impl Into<Body>) {}
    pub fn take_body(&mut self) -> Body {}
    pub fn into_body(self) -> Body {}
    pub fn into_parts(self) -> (ResponseParts, Body) {}
}

pub struct ResponseBuilder;

impl ResponseBuilder {
    pub fn status(self, status: StatusCode) -> Self {}
    pub fn version(self, version: Version) -> Self {}
    pub fn header<K, V>(self, key: K, value: V) -> Self {}
    pub fn typed_header<T>(self, header: T) -> Self {}
    pub fn content_type(self, content_type: impl AsRef<str>) -> Self {}
    pub fn extension<T>(self, extension: T) -> Self {}
    pub fn body(self, body: impl Into<Body>) -> Response {}
    pub fn finish(self) -> Response {}
}

pub struct Body;
impl From<&'static [u8]> for Body {}
impl From<&'static str> for Body {}
impl From<Bytes> for Body {}
impl From<Vec<u8>> for Body {}
impl From<String> for Body {}
impl From<()> for Body {}

impl Body {
    pub fn from_bytes(data: Bytes) -> Self {}
    pub fn from_string(data: String) -> Self {}
    pub fn from_vec(data: Vec<u8>) -> Self {}
    pub fn from_async_read(reader: impl AsyncRead) -> Self {}
    pub fn from_bytes_stream<S, O, E>(stream: S) -> Self {}
    pub fn from_json(body: impl serde::Serialize) -> serde_json::Result<Self> {}
    pub fn empty() -> Self {}
    pub fn is_empty(&self) -> bool {}
    pub async fn into_bytes(self) -> Result<Bytes, ReadBodyError> {}
    pub async fn into_vec(self) -> Result<Vec<u8>, ReadBodyError> {}
    pub async fn into_bytes_limit(self, limit: usize) -> Result<Bytes, ReadBodyError> {}
    pub async fn into_string(self) -> Result<String, ReadBodyError> {}
    pub async fn into_json<T>(self) -> Result<T> {}
    pub async fn into_xml<T>(self) -> Result<T> {}
    pub fn into_async_read(self) -> impl AsyncRead {}
    pub fn into_bytes_stream(self) -> impl Stream<Item = std::io::Result<Bytes>> {}
}

impl<T: ResponseError> From<T> for Error {}
pub trait ResponseError {
    fn status(&self) -> StatusCode;
    fn as_response(&self) -> Response;
}

pub struct Error;
impl From<Infallible> for Error {}
impl From<Box<dyn StdError>> for Error {}
impl From<(StatusCode, Box<dyn StdError>)> for Error {}
impl From<anyhow::Error> for Error {}
impl From<(StatusCode, anyhow::Error)> for Error {}
impl From<StatusCode> for Error {}

impl Error {
    pub fn new<T>(err: T, status: StatusCode) -> Self {}
    pub fn from_response(resp: Response) -> Self {}
    pub fn from_status(status: StatusCode) -> Self {}
    pub fn from_string(msg: impl Into<String>, status: StatusCode) -> Self {}
    pub fn downcast_ref<T>(&self) -> Option<&T> {}
    pub fn downcast<T>(self) -> Result<T, Error> {}
    pub fn is<T>(&self) -> bool {}
    pub fn into_response(self) -> Response {}
    pub fn has_source(&self) -> bool {}
    pub fn set_data(&mut self, data: impl Clone) {}
    pub fn data<T>(&self) -> Option<&T> {}
    pub fn status(&self) -> StatusCode {}
    pub fn is_from_response(&self) -> bool {}
    pub fn set_error_message(&mut self, msg: impl Into<String>) {}
}

pub type Result<T, E = Error> = std::result::Result<T, E>;

pub trait IntoResult<T: IntoResponse> {
    fn into_result(self) -> Result<T>;
}

pub enum ReadBodyError { BodyHasBeenTaken, Utf8(std::string::FromUtf8Error), PayloadTooLarge, Io(std::io::Error), }
pub enum ParseCookieError { CookieIllegal, CookieHeaderRequired, ParseJsonValue(serde_json::Error) }
pub enum ParseJsonError { InvalidContentType(String), ContentTypeRequired, Parse(serde_json::Error) }
pub struct GetDataError;
pub struct ParseQueryError;
pub enum WebSocketError { InvalidProtocol, UpgradeError(UpgradeError), }
pub enum UpgradeError { NoUpgrade, Other(String), }
pub enum SizedLimitError { MissingContentLength, PayloadTooLarge, }
pub enum RouteError { InvalidPath(String), Duplicate(String), InvalidRegex { path: String, regex: String, }, }
pub enum Addr { SocketAddr(std::net::SocketAddr), Unix(std::sync::Arc<tokio::net::unix::SocketAddr>), Custom(&'static str, Cow<'static, str>), }
impl Default for Addr {}
impl From<std::net::SocketAddr> for Addr {}
impl From<tokio::net::unix::SocketAddr> for Addr {}

impl Addr {
    pub fn socket(addr: std::net::SocketAddr) -> Self {}
    pub fn unix(addr: tokio::net::unix::SocketAddr) -> Self {}
    pub fn custom(scheme: &'static str, addr: impl Into<Cow<'static, str>>) -> Self {}
    pub fn as_socket_addr(&self) -> Option<&std::net::SocketAddr> {}
    pub fn as_unix_socket_addr(&self) -> Option<&tokio::net::unix::SocketAddr> {}
}

pub struct Server<L, A>;

impl<L: Listener> Server<L, Infallible> {
    pub fn new(listener: L) -> Self {}
}

impl<A: Acceptor> Server<Infallible, A> {
    pub fn new_with_acceptor(acceptor: A) -> Self {}
}

impl<L, A> Server<L, A> {
    pub fn name(self, name: impl Into<String>) -> Self {}
    pub fn idle_timeout(self, timeout: Duration) -> Self {}
    pub fn http2_max_concurrent_streams(self, max: impl Into<Option<u32>>) -> Self {}
    pub fn http2_max_header_list_size(self, max: u32) -> Self {}
    pub fn http2_max_pending_accept_reset_streams(self, max: impl Into<Option<u32>>) -> Self {}
    pub async fn run<E>(self, ep: E) -> std::io::Result<()> {}
    pub async fn run_with_graceful_shutdown<E>(self, ep: E, signal: impl Future<Output = ()>, timeout: Option<Duration>) -> std::io::Result<()> {}
}

pub trait Endpoint {
    type Output: IntoResponse;
    async fn call(&self, req: Request) -> Result<Self::Output>;
    async fn get_response(&self, req: Request) -> Response;
}

pub enum EitherEndpoint<A, B> { A(A), B(B), }
impl<A, B> Endpoint for EitherEndpoint<A, B> { type Output = Response; }
impl<T: Endpoint + ?Sized> Endpoint for &T { type Output = T::Output; }
impl<T: Endpoint + ?Sized> Endpoint for Box<T> { type Output = T::Output; }
impl<T: Endpoint + ?Sized> Endpoint for Arc<T> { type Output = T::Output; }

pub trait DynEndpoint {
    type Output: IntoResponse;
    fn call(&self, req: Request) -> futures::future::BoxFuture<Result<Self::Output>>;
}

pub struct ToDynEndpoint<E>;
impl<E> DynEndpoint for ToDynEndpoint<E> { type Output = E::Output; }
pub type BoxEndpoint<T = Response> = Box<dyn DynEndpoint<Output = T>>;

pub trait EndpointExt: IntoEndpoint {
    fn boxed(self) -> BoxEndpoint<<Self::Endpoint as Endpoint>::Output>;
    fn with<T>(self, middleware: T) -> T::Output;
    fn with_if<T>(self, enable: bool, middleware: T) -> EitherEndpoint<Self, T::Output>;
    fn data<T>(self, data: T) -> AddDataEndpoint<Self::Endpoint, T>;
    fn data_opt<T>(self, data: Option<T>) -> EitherEndpoint<AddDataEndpoint<Self::Endpoint, T>, Self>;
    fn before<F, Fut>(self, f: F) -> Before<Self, F>;
    fn after<F, Fut, T>(self, f: F) -> After<Self::Endpoint, F>;
    fn around<F, Fut, R>(self, f: F) -> Around<Self::Endpoint, F>;
    fn map_to_response(self) -> MapToResponse<Self::Endpoint>;
    fn to_response(self) -> ToResponse<Self::Endpoint>;
    fn map<F, Fut, R, R2>(self, f: F) -> Map<Self::Endpoint, F>;
    fn and_then<F, Fut, R, R2>(self, f: F) -> AndThen<Self::Endpoint, F>;
    fn catch_all_error<F, Fut, R>(self, f: F) -> CatchAllError<Self, F, R>;
    fn catch_error<F, Fut, R, ErrType>(self, f: F) -> CatchError<Self, F, R, ErrType>;
    fn inspect_all_err<F>(self, f: F) -> InspectAllError<Self, F>;
    fn inspect_err<F, ErrType>(self, f: F) -> InspectError<Self, F, ErrType>;
}

impl<T: IntoEndpoint> EndpointExt for T {}

pub trait IntoEndpoint {
    type Endpoint: Endpoint;
    fn into_endpoint(self) -> Self::Endpoint;
}

impl<T: Endpoint> IntoEndpoint for T { type Endpoint = T; }
pub struct Route;

impl Route {
    pub fn new() -> Route {}
    pub fn at<E>(self, path: impl AsRef<str>, ep: E) -> Self {}
    pub fn try_at<E>(self, path: impl AsRef<str>, ep: E) -> Result<Self, RouteError> {}
    pub fn just_at<E>(self, ep: E) -> Self {}
    pub fn nest<E>(self, path: impl AsRef<str>, ep: E) -> Self {}
    pub fn try_nest<E>(self, path: impl AsRef<str>, ep: E) -> Result<Self, RouteError> {}
    pub fn nest_no_strip<E>(self, path: impl AsRef<str>, ep: E) -> Self {}
    pub fn try_nest_no_strip<E>(self, path: impl AsRef<str>, ep: E) -> Result<Self, RouteError> {}
}

impl Endpoint for Route { type Output = Response; }

pub trait Middleware<E: Endpoint> {
    type Output: Endpoint;
    fn transform(&self, ep: E) -> Self::Output;
    fn combine<T>(self, other: T) -> CombineMiddleware<Self, T, E>;
}

impl<E: Endpoint> Middleware<E> for () { type Output = E; }
impl<E: Endpoint, T: Middleware<E>> Middleware<E> for &T { type Output = T::Output; }
pub struct CombineMiddleware<A, B, E>;
impl<A, B, E> Middleware<E> for CombineMiddleware<A, B, E> { type Output = B::Output; }
pub struct FnMiddleware<T>;
impl<T, E, E2> Middleware<E> for FnMiddleware<T> { type Output = E2; }
