pub fn try_unfold<T, F: FnMut(T) -> Fut, Fut: TryFuture<Ok = Option<(Item, T)>>, Item>(init: T, f: F) -> TryUnfold<T, F, Fut> {}

#[ctx(extension)]
pub trait TryStreamExt: TryStream {
    fn err_into<E>(self) -> impl Stream<Item = Result<Self::Ok, E>>;
    fn map_ok<T, F: FnMut(Self::Ok) -> T>(self, f: F) -> impl Stream<Item = Result<T, Self::Error>>;
    fn map_err<E, F: FnMut(Self::Error) -> E>(self, f: F) -> impl Stream<Item = Result<Self::Ok, E>>;
    fn and_then<Fut: TryFuture<Error = Self::Error>, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> impl Stream<Item = Result<Fut::Ok, Self::Error>>;
    fn or_else<Fut: TryFuture<Ok = Self::Ok>, F: FnMut(Self::Error) -> Fut>(self, f: F) -> impl Stream<Item = Result<Self::Ok, Fut::Error>>;
    fn inspect_ok<F: FnMut(&Self::Ok)>(self, f: F) -> impl Stream<Item = Result<Self::Ok, Self::Error>>;
    fn inspect_err<F: FnMut(&Self::Error)>(self, f: F) -> impl Stream<Item = Result<Self::Ok, Self::Error>>;
    fn into_stream(self) -> impl Stream<Item = Result<Self::Ok, Self::Error>>;
    #[ctx(takes)]
    async fn try_next(&mut self) -> Result<Option<Self::Ok>, Self::Error>;
    #[ctx(fails_fast)]
    async fn try_for_each<Fut: TryFuture<Ok = (), Error = Self::Error>, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> Result<(), Self::Error>;
    fn try_skip_while<Fut: TryFuture<Ok = bool, Error = Self::Error>, F: FnMut(&Self::Ok) -> Fut>(self, f: F) -> impl Stream<Item = Result<Self::Ok, Self::Error>>;
    fn try_take_while<Fut: TryFuture<Ok = bool, Error = Self::Error>, F: FnMut(&Self::Ok) -> Fut>(self, f: F) -> impl Stream<Item = Result<Self::Ok, Self::Error>>;
    async fn try_for_each_concurrent<Fut: Future<Output = Result<(), Self::Error>>, F: FnMut(Self::Ok) -> Fut>(self, limit: impl Into<Option<usize>>, f: F) -> Result<(), Self::Error>;
    #[ctx(fails_fast)]
    async fn try_collect<C: Extend<Self::Ok>>(self) -> Result<C, Self::Error>;
    fn try_chunks(self, capacity: usize) -> impl Stream<Item = Result<Vec<Self::Ok>, TryChunksError<Self::Ok, Self::Error>>>;
    fn try_ready_chunks(self, capacity: usize) -> impl Stream<Item = Result<Vec<Self::Ok>, TryReadyChunksError<Self::Ok, Self::Error>>>;
    fn try_filter<Fut: Future<Output = bool>, F: FnMut(&Self::Ok) -> Fut>(self, f: F) -> impl Stream<Item = Result<Self::Ok, Self::Error>>;
    fn try_filter_map<Fut: TryFuture<Ok = Option<T>, Error = Self::Error>, F: FnMut(Self::Ok) -> Fut, T>(self, f: F) -> impl Stream<Item = Result<T, Self::Error>>;
    fn try_flatten_unordered(self, limit: impl Into<Option<usize>>) -> impl Stream<Item = Result<<Self::Ok as TryStream>::Ok, Self::Error>>;
    fn try_flatten(self) -> impl Stream<Item = Result<<Self::Ok as TryStream>::Ok, Self::Error>>;
    #[ctx(fails_fast)]
    async fn try_fold<T, Fut: TryFuture<Ok = T, Error = Self::Error>, F: FnMut(T, Self::Ok) -> Fut>(self, init: T, f: F) -> Result<T, Self::Error>;
    async fn try_concat(self) -> Result<Self::Ok, Self::Error>;
    fn try_buffer_unordered(self, n: usize) -> impl Stream<Item = Result<<Self::Ok as TryFuture>::Ok, Self::Error>>;
    fn try_buffered(self, n: usize) -> impl Stream<Item = Result<<Self::Ok as TryFuture>::Ok, Self::Error>>;
    fn try_poll_next_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Self::Ok, Self::Error>>>;
    fn into_async_read(self) -> impl AsyncRead;
    async fn try_all<Fut: Future<Output = bool>, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> Result<bool, Self::Error>;
    async fn try_any<Fut: Future<Output = bool>, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> Result<bool, Self::Error>;
}

#[must_use]
pub struct TryUnfold<T, F, Fut> {}

impl<T, F: FnMut(T) -> Fut, Fut: TryFuture<Ok = Option<(Item, T)>>, Item> Stream for TryUnfold<T, F, Fut> {
    type Item = Result<Item, Fut::Error>;
}

pub struct TryChunksError<T, E>(pub Vec<T>, pub E);

pub struct TryReadyChunksError<T, E>(pub Vec<T>, pub E);

impl<S: Stream<Item = Result<T, E>>, T, E> TryStream for S {
    type Ok = T;
    type Error = E;
}

pub trait TryStream: Stream {
    type Ok;
    type Error;
    fn try_poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Self::Ok, Self::Error>>>;
}
