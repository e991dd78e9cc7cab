use super::*;

#[ctx(request)]
pub struct Path<T>(pub T);
impl<T> Deref for Path<T> { type Target = T; }
impl<T> DerefMut for Path<T> {}
impl<T> FromRequest for Path<T> {}
#[ctx(request)]
pub struct Data<T>(pub T);
impl<T> Deref for Data<T> { type Target = T; }
impl<T: Send + 'static> FromRequest for Data<&T> {}
pub struct Json<T>(pub T);
impl<T> Deref for Json<T> { type Target = T; }
impl<T> DerefMut for Json<T> {}
impl<T> FromRequest for Json<T> {}
impl<T> IntoResponse for Json<T> {}
pub struct Query<T>(pub T);
impl<T> Deref for Query<T> { type Target = T; }
impl<T> DerefMut for Query<T> {}
impl<T> FromRequest for Query<T> {}
pub struct Redirect;

impl Redirect {
    pub fn permanent(uri: impl Display) -> Self {}
    pub fn moved_permanent(uri: impl Display) -> Self {}
    pub fn see_other(uri: impl Display) -> Self {}
    pub fn temporary(uri: impl Display) -> Self {}
}

impl IntoResponse for Redirect {}
pub struct RemoteAddr(pub Addr);
impl Deref for RemoteAddr { type Target = Addr; }
pub struct LocalAddr(pub Addr);
impl Deref for LocalAddr { type Target = Addr; }
pub struct Field;

impl Field {
    pub fn content_type(&self) -> Option<&str> {}
    pub fn file_name(&self) -> Option<&str> {}
    pub fn name(&self) -> Option<&str> {}
    pub async fn bytes(self) -> Result<Vec<u8>, ParseMultipartError> {}
    pub async fn text(self) -> Result<String, ParseMultipartError> {}
    pub async fn tempfile(self) -> Result<File, ParseMultipartError> {}
    pub fn into_async_read(self) -> impl AsyncRead {}
}

pub struct Multipart;
impl FromRequest for Multipart {}

impl Multipart {
    pub async fn next_field(&mut self) -> Result<Option<Field>, ParseMultipartError> {}
}

pub struct RequestBody;

impl RequestBody {
    pub fn new(body: Body) -> Self {}
    pub fn take(&mut self) -> Result<Body, ReadBodyError> {}
    pub fn is_some(&self) -> bool {}
    pub fn is_none(&self) -> bool {}
}

pub trait FromRequest: Sized {
    async fn from_request( req: &Request, body: &mut RequestBody) -> Result<Self>;
    async fn from_request_without_body(req: &Request) -> Result<Self>;
}

pub trait IntoResponse {
    fn into_response(self) -> Response;
    fn with_header<K, V>(self, key: K, value: V) -> WithHeader<Self>;
    fn with_content_type<V>(self, content_type: V) -> WithContentType<Self>;
    fn with_status(self, status: StatusCode) -> WithStatus<Self>;
    fn with_body(self, body: impl Into<Body>) -> WithBody<Self>;
}

impl IntoResponse for Infallible {}
pub struct WithHeader<T>;
impl<T: IntoResponse> IntoResponse for WithHeader<T> {}
pub struct WithContentType<T>;
impl<T: IntoResponse> IntoResponse for WithContentType<T> {}
pub struct WithStatus<T>;
impl<T: IntoResponse> IntoResponse for WithStatus<T> {}
pub struct WithBody<T>;
impl<T: IntoResponse> IntoResponse for WithBody<T> {}
impl IntoResponse for Response {}
impl IntoResponse for String {}
impl IntoResponse for &'static str {}
impl IntoResponse for &'static [u8] {}
impl IntoResponse for Bytes {}
impl IntoResponse for Vec<u8> {}
impl IntoResponse for () {}
impl IntoResponse for Body {}
impl IntoResponse for StatusCode {}
impl<T: IntoResponse> IntoResponse for (StatusCode, T) {}
impl<T: IntoResponse> IntoResponse for (StatusCode, HeaderMap, T) {}
impl<T: IntoResponse> IntoResponse for (HeaderMap, T) {}
pub struct Html<T>(pub T);
impl<T: Into<String>> IntoResponse for Html<T> {}
impl FromRequest for &Request {}
impl FromRequest for &Uri {}
impl FromRequest for Method {}
impl FromRequest for Version {}
impl FromRequest for &HeaderMap {}
impl FromRequest for Body {}
impl FromRequest for String {}
impl FromRequest for Bytes {}
impl FromRequest for Vec<u8> {}
impl FromRequest for &RemoteAddr {}
impl FromRequest for &LocalAddr {}
impl<T: FromRequest> FromRequest for Option<T> {}
impl<T: FromRequest> FromRequest for Result<T> {}
pub struct Form<T>(pub T);
impl<T> Deref for Form<T> { type Target = T; }
impl<T> DerefMut for Form<T> {}
impl<T> FromRequest for Form<T> {}
