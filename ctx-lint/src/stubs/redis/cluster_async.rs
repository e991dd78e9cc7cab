use crate::*;
use aio::MultiplexedConnection;

#[derive(Clone)]
pub struct ClusterConnection<C = MultiplexedConnection>;
impl<C> ClusterConnection<C> {
    pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
    pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
    pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
    pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
    pub async fn ssubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
    pub async fn sunsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
}
impl<C> aio::ConnectionLike for ClusterConnection<C> {}
