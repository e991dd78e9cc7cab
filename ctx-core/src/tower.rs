//! A context for every request of a tower service (feature `tower`).

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{self, Poll};
use std::time::Duration;

use http::Request;
use tower_layer::Layer;
use tower_service::Service;

use crate::{CancelGuard, Context};

/// Gives each request a context of its own, in the request's extensions.
///
/// The context is a child of the layer's context, with the deadline of the header `grpc-timeout`, limited by the
/// [ceiling](Self::ceiling). It ends when the response is ready, or when the response's future is dropped, which
/// servers do when the client goes away. A body that is still being streamed then needs a context of its own, for
/// example from [`without_cancel`](Context::without_cancel).
///
/// It works for every tower server over `http`, so for axum, tonic and hyper.
///
/// ```
/// use std::convert::Infallible;
/// use std::future::{Ready, ready};
/// use std::task::{self, Poll};
/// use std::time::Duration;
/// use ctx_core::Context;
/// use ctx_core::tower::ContextLayer;
/// use http::{Request, Response};
/// use tower_layer::Layer;
/// use tower_service::Service;
///
/// #[derive(Clone)]
/// struct Hello;
///
/// impl Service<Request<()>> for Hello {
///     type Response = Response<bool>;
///     type Error = Infallible;
///     type Future = Ready<Result<Response<bool>, Infallible>>;
///
///     fn poll_ready(&mut self, _: &mut task::Context<'_>) -> Poll<Result<(), Infallible>> {
///         Poll::Ready(Ok(()))
///     }
///
///     fn call(&mut self, request: Request<()>) -> Self::Future {
///         let ctx = request.extensions().get::<Context>().expect("the layer put it there");
///         ready(Ok(Response::new(ctx.remaining().is_some())))
///     }
/// }
///
/// # tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(async {
/// let (server, _guard) = Context::background().with_cancel();
/// let mut hello = ContextLayer::new(server).ceiling(Duration::from_secs(30)).layer(Hello);
/// let response = hello.call(Request::new(())).await.unwrap();
/// assert!(*response.body());
/// # });
/// ```
#[derive(Clone, Debug)]
pub struct ContextLayer {
    context: Context,
    ceiling: Option<Duration>,
}

impl ContextLayer {
    /// A layer whose requests end with `context`, such as the server's.
    ///
    /// Cost: none; each request costs a context with a deadline, and an entry in its extensions.
    ///
    /// ```
    /// use ctx_core::Context;
    /// use ctx_core::tower::ContextLayer;
    ///
    /// let (server, _guard) = Context::background().with_cancel();
    /// let _layer = ContextLayer::new(server);
    /// ```
    #[must_use]
    pub fn new(context: Context) -> Self {
        Self { context, ceiling: None }
    }

    /// The maximum time for any request.
    ///
    /// A client may request less in `grpc-timeout`, but gets no more. Cost: none.
    ///
    /// ```
    /// use std::time::Duration;
    /// use ctx_core::Context;
    /// use ctx_core::tower::ContextLayer;
    ///
    /// let _layer = ContextLayer::new(Context::background()).ceiling(Duration::from_secs(30));
    /// ```
    #[must_use]
    pub fn ceiling(mut self, ceiling: Duration) -> Self {
        self.ceiling = Some(ceiling);
        self
    }
}

impl<S> Layer<S> for ContextLayer {
    type Service = ContextService<S>;

    fn layer(&self, inner: S) -> ContextService<S> {
        ContextService { layer: self.clone(), inner }
    }
}

/// A service whose requests carry a context; created by [`ContextLayer`].
///
/// It is ready when the service inside is, and each call costs what [`ContextLayer::new`] says. See [`ContextLayer`] for
/// an example.
#[derive(Clone, Debug)]
pub struct ContextService<S> {
    layer: ContextLayer,
    inner: S,
}

impl<S: Service<Request<B>>, B> Service<Request<B>> for ContextService<S> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = ResponseFuture<S::Future>;

    fn poll_ready(&mut self, cx: &mut task::Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, mut request: Request<B>) -> Self::Future {
        let ContextLayer { context, ceiling } = &self.layer;
        let (ctx, guard) = context.with_request_timeout(request.headers(), *ceiling);
        request.extensions_mut().insert(ctx);
        ResponseFuture { inner: self.inner.call(request), guard: Some(guard) }
    }
}

pin_project_lite::pin_project! {
    /// The future of the response; dropping it ends the context of the request.
    ///
    /// The context also ends once the response is ready. See [`ContextLayer`] for an example.
    #[must_use = "futures do nothing unless awaited or polled"]
    pub struct ResponseFuture<F> {
        #[pin]
        inner: F,
        guard: Option<CancelGuard>,
    }
}

impl<F: Future> Future for ResponseFuture<F> {
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, cx: &mut task::Context<'_>) -> Poll<F::Output> {
        let this = self.project();
        let response = this.inner.poll(cx);
        if response.is_ready() {
            drop(this.guard.take());
        }
        response
    }
}

impl<F> fmt::Debug for ResponseFuture<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseFuture").field("guard", &self.guard).finish_non_exhaustive()
    }
}
