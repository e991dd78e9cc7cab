use crate::client::legacy::connect::Connection;
use hyper::rt::{Executor, Read, Timer, Write};
use tracing::instrument::Instrumented;
use tracing::span::Span;

pub struct TokioExecutor {}
impl Clone for TokioExecutor {}
impl TokioExecutor {
    pub fn new() -> Self {}
}
impl Default for TokioExecutor {}
impl<Fut: Future> Executor<Fut> for TokioExecutor {}

pub struct TokioIo<T> {}
impl<T> Write for TokioIo<T> {}
impl<T> TokioIo<T> {
    pub fn new(inner: T) -> Self {}
    pub fn inner(&self) -> &T {}
    pub fn inner_mut(&mut self) -> &mut T {}
    pub fn into_inner(self) -> T {}
}
impl<T> Read for TokioIo<T> {}
impl<T: Connection> Connection for TokioIo<T> {}

pub struct TokioTimer;
impl Default for TokioTimer {}
impl Timer for TokioTimer {}
impl TokioTimer {
    pub fn new() -> Self {}
}
impl Clone for TokioTimer {}

pub struct CurrentSpanExecutor<E> {}
impl<E: Copy> Copy for CurrentSpanExecutor<E> {}
impl<E: Executor<Instrumented<F>>, F: Future> Executor<F> for CurrentSpanExecutor<E> {}
impl<E: Clone> Clone for CurrentSpanExecutor<E> {}
impl<E> CurrentSpanExecutor<E> {
    pub fn new(inner: E) -> Self {}
}
impl<E: Default> Default for CurrentSpanExecutor<E> {}

pub struct WithSpanExecutor<E> {}
impl<E: Executor<Instrumented<F>>, F: Future> Executor<F> for WithSpanExecutor<E> {}
impl<E> WithSpanExecutor<E> {
    pub fn new(inner: E, span: Span) -> Self {}
    pub fn current(inner: E) -> Self {}
}
impl<E: Clone> Clone for WithSpanExecutor<E> {}

pub struct MkSpanExecutor<E, F> {}
impl<E: Executor<Instrumented<Fut>>, F: Fn() -> Span, Fut: Future> Executor<Fut> for MkSpanExecutor<E, F> {}
impl<E, F> MkSpanExecutor<E, F> {
    pub fn new(inner: E, mk: F) -> Self {}
}
impl<E: Clone, F: Clone> Clone for MkSpanExecutor<E, F> {}

pub mod tokio {
    use hyper::rt::{Read, Write};
    pub use crate::rt::TokioExecutor;
    pub use crate::rt::TokioIo;
    pub use crate::rt::TokioTimer;

    pub struct WithHyperIo<I> {}
    impl<I> WithHyperIo<I> {
        pub fn new(inner: I) -> Self {}
        pub fn inner(&self) -> &I {}
        pub fn inner_mut(&mut self) -> &mut I {}
        pub fn into_inner(self) -> I {}
    }
    impl<I> Read for WithHyperIo<I> {}
    impl<I> Write for WithHyperIo<I> {}

    pub struct WithTokioIo<I> {}
    impl<I: Read> Read for WithTokioIo<I> {}
    impl<I> WithTokioIo<I> {
        pub fn new(inner: I) -> Self {}
        pub fn inner(&self) -> &I {}
        pub fn inner_mut(&mut self) -> &mut I {}
        pub fn into_inner(self) -> I {}
    }
    impl<I: Write> Write for WithTokioIo<I> {}
}

pub mod tracing {
    pub use crate::rt::CurrentSpanExecutor;
    pub use crate::rt::MkSpanExecutor;
    pub use crate::rt::WithSpanExecutor;
}
