// poem-openapi 5: APIs over poem that describe themselves.

use std::ops::{Deref, DerefMut};

use poem::{Endpoint, IntoResponse};

pub trait OpenApi: Sized {}
pub trait Webhook: Sized {}
pub trait ApiResponse: Sized {}

pub mod payload {
    use super::*;
    pub struct Base64<T>(pub T);
    impl<T> Deref for Base64<T> { type Target = T; }
    impl<T> DerefMut for Base64<T> {}
    impl<T> IntoResponse for Base64<T> {}
    pub struct Binary<T>(pub T);
    impl<T> Deref for Binary<T> { type Target = T; }
    impl<T> DerefMut for Binary<T> {}
    impl<T> IntoResponse for Binary<T> {}
    pub struct Form<T>(pub T);
    impl<T> Deref for Form<T> { type Target = T; }
    impl<T> DerefMut for Form<T> {}
    impl<T> IntoResponse for Form<T> {}
    pub struct Html<T>(pub T);
    impl<T> Deref for Html<T> { type Target = T; }
    impl<T> DerefMut for Html<T> {}
    impl<T> IntoResponse for Html<T> {}
    pub struct Json<T>(pub T);
    impl<T> Deref for Json<T> { type Target = T; }
    impl<T> DerefMut for Json<T> {}
    impl<T> IntoResponse for Json<T> {}
    pub struct PlainText<T>(pub T);
    impl<T> Deref for PlainText<T> { type Target = T; }
    impl<T> DerefMut for PlainText<T> {}
    impl<T> IntoResponse for PlainText<T> {}
    pub struct Xml<T>(pub T);
    impl<T> Deref for Xml<T> { type Target = T; }
    impl<T> DerefMut for Xml<T> {}
    impl<T> IntoResponse for Xml<T> {}
    pub struct Yaml<T>(pub T);
    impl<T> Deref for Yaml<T> { type Target = T; }
    impl<T> DerefMut for Yaml<T> {}
    impl<T> IntoResponse for Yaml<T> {}
    pub struct Response<T>;
    impl<T> Response<T> {
        pub fn new(resp: T) -> Self {}
        pub fn status(self, status: http::StatusCode) -> Self {}
        pub fn header<K, V>(self, key: K, value: V) -> Self {}
    }
}

pub mod param {
    use super::*;
    pub struct Cookie<T>(pub T);
    impl<T> Deref for Cookie<T> { type Target = T; }
    impl<T> DerefMut for Cookie<T> {}
    pub struct CookiePrivate<T>(pub T);
    impl<T> Deref for CookiePrivate<T> { type Target = T; }
    impl<T> DerefMut for CookiePrivate<T> {}
    pub struct CookieSigned<T>(pub T);
    impl<T> Deref for CookieSigned<T> { type Target = T; }
    impl<T> DerefMut for CookieSigned<T> {}
    pub struct Header<T>(pub T);
    impl<T> Deref for Header<T> { type Target = T; }
    impl<T> DerefMut for Header<T> {}
    pub struct Path<T>(pub T);
    impl<T> Deref for Path<T> { type Target = T; }
    impl<T> DerefMut for Path<T> {}
    pub struct Query<T>(pub T);
    impl<T> Deref for Query<T> { type Target = T; }
    impl<T> DerefMut for Query<T> {}
}

pub mod auth {
    pub struct ApiKey {
        pub key: String,
    }
    pub struct Basic {
        pub username: String,
        pub password: String,
    }
    pub struct Bearer {
        pub token: String,
    }
}

pub struct ServerObject;
impl<T: Into<String>> From<T> for ServerObject {}
impl ServerObject {
    pub fn new(url: impl Into<String>) -> ServerObject {}
    pub fn description(self, description: impl Into<String>) -> Self {}
}

pub struct OpenApiService<T, W>;
impl<T> OpenApiService<T, ()> {
    pub fn new(api: T, title: impl Into<String>, version: impl Into<String>) -> Self {}
}
impl<T, W> OpenApiService<T, W> {
    pub fn webhooks<W2>(self) -> OpenApiService<T, W2> {}
    pub fn summary(self, summary: impl Into<String>) -> Self {}
    pub fn description(self, description: impl Into<String>) -> Self {}
    pub fn terms_of_service(self, url: impl Into<String>) -> Self {}
    pub fn server(self, server: impl Into<ServerObject>) -> Self {}
    pub fn extra_response_header<HT, H>(self, header: H) -> Self {}
    pub fn extra_request_header<HT, H>(self, header: H) -> Self {}
    pub fn url_prefix(self, url_prefix: impl Into<String>) -> Self {}
    pub fn openapi_explorer(&self) -> impl Endpoint {}
    pub fn openapi_explorer_html(&self) -> String {}
    pub fn swagger_ui(&self) -> impl Endpoint {}
    pub fn swagger_ui_html(&self) -> String {}
    pub fn rapidoc(&self) -> impl Endpoint {}
    pub fn rapidoc_html(&self) -> String {}
    pub fn redoc(&self) -> impl Endpoint {}
    pub fn redoc_html(&self) -> String {}
    pub fn scalar(&self) -> impl Endpoint {}
    pub fn scalar_html(&self) -> String {}
    pub fn stoplight_elements(&self) -> impl Endpoint {}
    pub fn stoplight_elements_html(&self) -> String {}
    pub fn spec_endpoint(&self) -> impl Endpoint {}
    pub fn spec_endpoint_yaml(&self) -> impl Endpoint {}
    pub fn spec(&self) -> String {}
    pub fn spec_yaml(&self) -> String {}
}
impl<T, W> poem::IntoEndpoint for OpenApiService<T, W> { type Endpoint = poem::endpoint::BoxEndpoint; }

/// An enum of answers is an answer.
#[macro_export]
macro_rules! ApiResponse {
    ($(#[$a:meta])* $v:vis enum $Name:ident $($rest:tt)*) => {
        impl $crate::ApiResponse for $Name {}
    };
}
