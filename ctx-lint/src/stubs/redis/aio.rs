use crate::*;
use futures::Stream;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};

pub trait AsyncStream: AsyncRead + AsyncWrite {}
impl<S> AsyncStream for S where S: AsyncRead + AsyncWrite {}
pub trait ConnectionLike {
    async fn req_packed_command(&mut self, cmd: &Cmd) -> RedisResult<Value>;
    fn get_db(&self) -> i64;
}
pub struct SendError;
pub trait AsyncPushSender {
    fn send(&self, info: PushInfo) -> Result<(), SendError>;
}
#[derive(Clone)]
pub struct MultiplexedConnection;
impl MultiplexedConnection {
    pub async fn new<C>(connection_info: &RedisConnectionInfo, stream: C) -> RedisResult<(Self, impl Future<Output = ()>)> where C: AsyncRead + AsyncWrite {}
    pub async fn new_with_config<C>(connection_info: &RedisConnectionInfo, stream: C, config: AsyncConnectionConfig) -> RedisResult<(Self, impl Future<Output = ()>)> where C: AsyncRead + AsyncWrite {}
    pub fn set_response_timeout(&mut self, timeout: Duration) {}
    pub async fn send_packed_command(&mut self, cmd: &Cmd) -> RedisResult<Value> {}
    pub async fn send_packed_commands(&mut self, cmd: &Pipeline, offset: usize, count: usize) -> RedisResult<Vec<Value>> {}
}
impl ConnectionLike for MultiplexedConnection {}
impl MultiplexedConnection {
    pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
    pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
    pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
    pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
}
#[derive(Clone)]
pub struct ConnectionManagerConfig;
impl ConnectionManagerConfig {
    pub fn new() -> Self {}
    pub fn min_delay(&self) -> Duration {}
    pub fn max_delay(&self) -> Option<Duration> {}
    pub fn exponent_base(&self) -> f32 {}
    pub fn number_of_retries(&self) -> usize {}
    pub fn response_timeout(&self) -> Option<Duration> {}
    pub fn connection_timeout(&self) -> Option<Duration> {}
    pub fn automatic_resubscription(&self) -> bool {}
    pub fn set_min_delay(self, min_delay: Duration) -> Self {}
    pub fn set_max_delay(self, time: Duration) -> Self {}
    pub fn set_exponent_base(self, base: f32) -> Self {}
    pub fn set_number_of_retries(self, amount: usize) -> Self {}
    pub fn set_response_timeout(self, duration: Option<Duration>) -> Self {}
    pub fn set_connection_timeout(self, duration: Option<Duration>) -> Self {}
    pub fn set_push_sender(self, sender: impl AsyncPushSender) -> Self {}
    pub fn set_automatic_resubscription(self) -> Self {}
    pub fn set_pipeline_buffer_size(self, size: usize) -> Self {}
    pub fn set_concurrency_limit(self, limit: usize) -> Self {}
    pub fn set_write_backpressure_boundary(self, boundary: usize) -> Self {}
}
impl Default for ConnectionManagerConfig {}
#[derive(Clone)]
pub struct ConnectionManager;
impl ConnectionManager {
    pub async fn new(client: Client) -> RedisResult<Self> {}
    pub async fn new_with_config(client: Client, config: ConnectionManagerConfig) -> RedisResult<Self> {}
    pub fn new_lazy_with_config(client: Client, config: ConnectionManagerConfig) -> RedisResult<Self> {}
    pub async fn send_packed_command(&mut self, cmd: &Cmd) -> RedisResult<Value> {}
    pub async fn send_packed_commands(&mut self, cmd: &Pipeline, offset: usize, count: usize) -> RedisResult<Vec<Value>> {}
    pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
    pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
    pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
    pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
}
impl ConnectionLike for ConnectionManager {}
#[derive(Clone)]
pub struct PubSubSink;
#[ctx(ends = "end")]
pub struct PubSubStream;
impl PubSubSink {
    pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
    pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
    pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
    pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
    pub async fn ping_message<T: FromRedisValue>(&mut self, message: impl ToRedisArgs) -> RedisResult<T> {}
    pub async fn ping<T: FromRedisValue>(&mut self) -> RedisResult<T> {}
}
pub struct PubSub;
impl PubSub {
    pub async fn new<C>(connection_info: &RedisConnectionInfo, stream: C) -> RedisResult<Self> where C: AsyncRead + AsyncWrite {}
    pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
    pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
    pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
    pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
    pub async fn ping<T: FromRedisValue>(&mut self) -> RedisResult<T> {}
    pub async fn ping_message<T: FromRedisValue>(&mut self, message: impl ToRedisArgs) -> RedisResult<T> {}
    pub fn on_message(&mut self) -> impl Stream<Item = Msg> {}
    pub fn into_on_message(self) -> PubSubStream {}
    pub fn split(self) -> (PubSubSink, PubSubStream) {}
}
impl Stream for PubSubStream { type Item = Msg; }
pub struct Monitor;
impl Monitor {
    pub fn on_message<T: FromRedisValue>(&mut self) -> impl Stream<Item = T> {}
    pub fn into_on_message<T: FromRedisValue>(self) -> impl Stream<Item = T> {}
}
