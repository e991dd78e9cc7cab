
#[derive(Clone)]
pub struct Client;
impl Client {
    pub fn open<T: IntoConnectionInfo>(params: T) -> RedisResult<Self> {}
    #[ctx(blocks = "connects on this thread: use `get_multiplexed_async_connection`")]
    pub fn get_connection(&self) -> RedisResult<Connection> {}
    #[ctx(blocks = "connects on this thread: use `get_multiplexed_async_connection`")]
    pub fn get_connection_with_timeout(&self, timeout: Duration) -> RedisResult<Connection> {}
    pub fn get_connection_info(&self) -> &ConnectionInfo {}
}
#[derive(Clone)]
pub struct AsyncConnectionConfig;
impl Default for AsyncConnectionConfig {}
impl AsyncConnectionConfig {
    pub fn new() -> Self {}
    pub fn set_connection_timeout(self, connection_timeout: Option<Duration>) -> Self {}
    pub fn set_response_timeout(self, response_timeout: Option<Duration>) -> Self {}
    pub fn set_push_sender(self, sender: impl AsyncPushSender) -> Self {}
    pub fn set_pipeline_buffer_size(self, size: usize) -> Self {}
    pub fn set_concurrency_limit(self, limit: usize) -> Self {}
    pub fn set_write_backpressure_boundary(self, boundary: usize) -> Self {}
}
impl Client {
    pub async fn get_multiplexed_async_connection(&self) -> RedisResult<aio::MultiplexedConnection> {}
    pub async fn get_multiplexed_async_connection_with_config(&self, config: &AsyncConnectionConfig) -> RedisResult<aio::MultiplexedConnection> {}
    pub async fn get_connection_manager(&self) -> RedisResult<aio::ConnectionManager> {}
    pub fn get_connection_manager_lazy(&self, config: aio::ConnectionManagerConfig) -> RedisResult<aio::ConnectionManager> {}
    pub async fn get_connection_manager_with_config(&self, config: aio::ConnectionManagerConfig) -> RedisResult<aio::ConnectionManager> {}
    pub async fn get_async_pubsub(&self) -> RedisResult<aio::PubSub> {}
    pub async fn get_async_monitor(&self) -> RedisResult<aio::Monitor> {}
}
impl ConnectionLike for Client {}
#[derive(Clone, PartialEq)]
pub enum Arg<D> {
    Simple(D),
    Cursor,
}
#[derive(Clone)]
pub struct Cmd;
pub struct Iter<T: FromRedisValue>;
impl<T: FromRedisValue> Iterator for Iter<T> { type Item = RedisResult<T>; }
pub struct AsyncIter<T: FromRedisValue>;
impl<T: FromRedisValue> AsyncIter<T> {
    pub async fn next_item(&mut self) -> Option<RedisResult<T>> {}
}
impl<T: FromRedisValue> Stream for AsyncIter<T> { type Item = RedisResult<T>; }
impl RedisWrite for Cmd {}
impl Default for Cmd {}
impl Cmd {
    pub fn new() -> Self {}
    pub fn with_capacity(arg_count: usize, size_of_data: usize) -> Self {}
    pub fn clear(&mut self) {}
    pub fn arg<T: ToRedisArgs>(&mut self, arg: T) -> &mut Self {}
    pub fn take(&mut self) -> Self {}
    pub fn cursor_arg(&mut self, cursor: u64) -> &mut Self {}
    pub fn get_packed_command(&self) -> Vec<u8> {}
    pub fn write_packed_command(&self, dst: &mut Vec<u8>) {}
    pub fn in_scan_mode(&self) -> bool {}
    #[ctx(blocks = "sends a command and waits for the answer: use `query_async`")]
    pub fn query<T: FromRedisValue>(&self, con: &mut impl ConnectionLike) -> RedisResult<T> {}
    pub async fn query_async<T: FromRedisValue>(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<T> {}
    #[ctx(blocks = "sends a command and waits for the answer: use `iter_async`")]
    pub fn iter<T: FromRedisValue>(self, con: &mut impl ConnectionLike) -> RedisResult<Iter<T>> {}
    pub async fn iter_async<T: FromRedisValue>(self, con: &mut impl aio::ConnectionLike) -> RedisResult<AsyncIter<T>> {}
    #[ctx(blocks = "sends a command and waits for the answer: use `exec_async`")]
    pub fn exec(&self, con: &mut impl ConnectionLike) -> RedisResult<()> {}
    pub async fn exec_async(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<()> {}
    pub fn args_iter(&self) -> impl Clone + ExactSizeIterator<Item = Arg<&[u8]>> {}
    pub fn set_no_response(&mut self, nr: bool) -> &mut Self {}
    pub fn is_no_response(&self) -> bool {}
}
pub fn cmd(name: &str) -> Cmd {}
pub fn pack_command(args: &[Vec<u8>]) -> Vec<u8> {}
pub fn pipe() -> Pipeline {}
#[derive(Clone)]
pub struct Pipeline;
impl Pipeline {
    pub fn new() -> Self {}
    pub fn with_capacity(capacity: usize) -> Self {}
    pub fn atomic(&mut self) -> &mut Self {}
    pub fn ignore_errors(&mut self) -> &mut Self {}
    pub fn is_transaction(&self) -> bool {}
    pub fn get_packed_pipeline(&self) -> Vec<u8> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    #[ctx(blocks = "sends a command and waits for the answer: use `query_async`")]
    pub fn query<T: FromRedisValue>(&self, con: &mut impl ConnectionLike) -> RedisResult<T> {}
    pub async fn query_async<T: FromRedisValue>(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<T> {}
    #[ctx(blocks = "sends a command and waits for the answer: use `exec_async`")]
    pub fn exec(&self, con: &mut impl ConnectionLike) -> RedisResult<()> {}
    pub async fn exec_async(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<()> {}
}
impl Pipeline {
}
