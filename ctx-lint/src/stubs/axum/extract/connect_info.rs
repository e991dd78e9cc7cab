use crate::Extension;
use crate::extract::ConnectInfo;
use crate::middleware::AddExtension;
use crate::serve::{IncomingStream, Listener, TapIo};
use std::convert::Infallible;
use std::future::Ready;
use std::net::SocketAddr;
use tower_layer::Layer;
use tower_service::Service;
pub use crate::extract::ConnectInfo;

pub struct IntoMakeServiceWithConnectInfo<S, C> {}
impl<S: Clone, C> Clone for IntoMakeServiceWithConnectInfo<S, C> {}
impl<S: Clone, C: Connected<T>, T> Service<T> for IntoMakeServiceWithConnectInfo<S, C> {
    type Response = AddExtension<S, ConnectInfo<C>>;
    type Error = !;
    type Future = ResponseFuture<S, C>;
}

pub trait Connected<T>: Clone {
    fn connect_info(stream: T) -> Self;
}
impl Connected<SocketAddr> for SocketAddr {}
impl<'a, L: Listener, F: FnMut(&mut L::Io)> Connected<IncomingStream<'a, TapIo<L, F>>> for L::Addr where L::Addr: Clone {}

pub struct ResponseFuture<S, C> {}
impl<S, C> Future for ResponseFuture<S, C> where Ready<Result<AddExtension<S, ConnectInfo<C>>, Infallible>>: Future {
    type Output = <Ready<Result<AddExtension<S, ConnectInfo<C>>, !>> as Future>::Output;
}

pub struct MockConnectInfo<T>(pub T);
impl<T: Copy> Copy for MockConnectInfo<T> {}
impl<T: Clone> Clone for MockConnectInfo<T> {}
impl<S, T: Clone> Layer<S> for MockConnectInfo<T> {
    type Service = <Extension<MockConnectInfo<T>> as Layer<S>>::Service;
}
