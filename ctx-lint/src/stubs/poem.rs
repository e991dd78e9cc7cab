// poem 3: a web framework.

use std::future::Future;
use std::marker::PhantomData;

use bytes::Bytes;
use futures::Stream;
use http::{Extensions, HeaderMap, Method, StatusCode, Uri, Version, uri::Scheme};
use std::borrow::Cow;
use std::convert::Infallible;
use std::error::Error as StdError;
use std::ops::{Deref, DerefMut};
use std::time::Duration;
use tokio::io::AsyncRead;
use serde_json::Value;

pub use http;
pub use web::{FromRequest, IntoResponse, RequestBody};
use web::{LocalAddr, RemoteAddr, cookie::CookieJar};

pub mod endpoint {
    pub use crate::{
        AddDataEndpoint, After, AndThen, Around, Before, BoxEndpoint, CatchAllError, CatchError,
        DynEndpoint, EitherEndpoint, Endpoint, EndpointExt, InspectAllError, InspectError,
        IntoEndpoint, Map, MapToResponse, ToDynEndpoint, ToResponse,
    };
}
pub mod error {
    pub use crate::{
        Error, GetDataError, IntoResult, ParseCookieError, ParseJsonError, ParseQueryError,
        ReadBodyError, ResponseError, Result, RouteError, SizedLimitError, UpgradeError,
        WebSocketError,
    };
    pub fn BadRequest(err: impl std::error::Error) -> Error {}
    pub fn Unauthorized(err: impl std::error::Error) -> Error {}
    pub fn Forbidden(err: impl std::error::Error) -> Error {}
    pub fn NotFound(err: impl std::error::Error) -> Error {}
    pub fn Conflict(err: impl std::error::Error) -> Error {}
    pub fn InternalServerError(err: impl std::error::Error) -> Error {}
    pub fn NotImplemented(err: impl std::error::Error) -> Error {}
    pub fn BadGateway(err: impl std::error::Error) -> Error {}
    pub fn ServiceUnavailable(err: impl std::error::Error) -> Error {}
}
pub mod middleware {
    pub use crate::{CombineMiddleware, FnMiddleware, Middleware};
}
pub mod listener {
    pub trait Acceptor {}
    pub trait Listener {
        type Acceptor: Acceptor;
        async fn into_acceptor(self) -> std::io::Result<Self::Acceptor>;
    }
    pub struct TcpListener<T>;
    impl<T> TcpListener<T> {
        pub fn bind(addr: T) -> Self {}
    }
    pub struct TcpAcceptor;
    impl Acceptor for TcpAcceptor {}
    impl<T> Listener for TcpListener<T> { type Acceptor = TcpAcceptor; }
}
use listener::{Acceptor, Listener};

pub mod route {
    pub use crate::{Route, RouteMethod, connect, delete, get, head, options, patch, post, put, trace};
}
pub struct RouteMethod;
impl RouteMethod {
    pub fn new() -> Self {}
    pub fn get<E>(self, ep: E) -> Self {}
    pub fn post<E>(self, ep: E) -> Self {}
    pub fn put<E>(self, ep: E) -> Self {}
    pub fn delete<E>(self, ep: E) -> Self {}
    pub fn head<E>(self, ep: E) -> Self {}
    pub fn options<E>(self, ep: E) -> Self {}
    pub fn connect<E>(self, ep: E) -> Self {}
    pub fn patch<E>(self, ep: E) -> Self {}
    pub fn trace<E>(self, ep: E) -> Self {}
}
impl Endpoint for RouteMethod { type Output = Response; }
pub fn get<E>(ep: E) -> RouteMethod {}
pub fn post<E>(ep: E) -> RouteMethod {}
pub fn put<E>(ep: E) -> RouteMethod {}
pub fn delete<E>(ep: E) -> RouteMethod {}
pub fn head<E>(ep: E) -> RouteMethod {}
pub fn options<E>(ep: E) -> RouteMethod {}
pub fn connect<E>(ep: E) -> RouteMethod {}
pub fn patch<E>(ep: E) -> RouteMethod {}
pub fn trace<E>(ep: E) -> RouteMethod {}
pub struct AddDataEndpoint<E, T>;
impl<E, T> Endpoint for AddDataEndpoint<E, T> { type Output = Response; }
pub struct Before<E, F>;
impl<E, F> Endpoint for Before<E, F> { type Output = Response; }
pub struct After<E, F>;
impl<E, F> Endpoint for After<E, F> { type Output = Response; }
pub struct Around<E, F>;
impl<E, F> Endpoint for Around<E, F> { type Output = Response; }
pub struct MapToResponse<E>;
impl<E> Endpoint for MapToResponse<E> { type Output = Response; }
pub struct ToResponse<E>;
impl<E> Endpoint for ToResponse<E> { type Output = Response; }
pub struct Map<E, F>;
impl<E, F> Endpoint for Map<E, F> { type Output = Response; }
pub struct AndThen<E, F>;
impl<E, F> Endpoint for AndThen<E, F> { type Output = Response; }
pub struct CatchAllError<E, F, R>;
impl<E, F, R> Endpoint for CatchAllError<E, F, R> { type Output = Response; }
pub struct CatchError<E, F, R, T>;
impl<E, F, R, T> Endpoint for CatchError<E, F, R, T> { type Output = Response; }
pub struct InspectAllError<E, F>;
impl<E, F> Endpoint for InspectAllError<E, F> { type Output = Response; }
pub struct InspectError<E, F, T>;
impl<E, F, T> Endpoint for InspectError<E, F, T> { type Output = Response; }
