use crate::*;

pub struct ClusterClientBuilder;
impl ClusterClientBuilder {
    pub fn new<T: IntoConnectionInfo>(initial_nodes: impl IntoIterator<Item = T>) -> Self {}
    pub fn build(self) -> RedisResult<ClusterClient> {}
    pub fn password(self, password: impl AsRef<str>) -> Self {}
    pub fn username(self, username: impl AsRef<str>) -> Self {}
    pub fn retries(self, retries: u32) -> Self {}
    pub fn max_retry_wait(self, max_wait: u64) -> Self {}
    pub fn min_retry_wait(self, min_wait: u64) -> Self {}
    pub fn retry_wait_formula(self, factor: u64, exponent_base: u64) -> Self {}
    pub fn tls(self, tls: TlsMode) -> Self {}
    pub fn danger_accept_invalid_hostnames(self, insecure: bool) -> Self {}
    pub fn read_from_replicas(self) -> Self {}
    pub fn connection_timeout(self, connection_timeout: Duration) -> Self {}
    pub fn response_timeout(self, response_timeout: Duration) -> Self {}
    pub fn overall_response_timeout(self, timeout: Option<Duration>) -> Self {}
    pub fn use_protocol(self, protocol: ProtocolVersion) -> Self {}
    pub fn database_id(self, database_id: i64) -> Self {}
    pub fn push_sender(self, push_sender: impl aio::AsyncPushSender) -> Self {}
    pub fn connection_concurrency_limit(self, limit: usize) -> Self {}
    pub fn write_backpressure_boundary(self, boundary: usize) -> Self {}
    pub fn max_connection_attempts(self, max_attempts: std::num::NonZeroUsize) -> Self {}
}
#[derive(Clone)]
pub struct ClusterClient;
impl ClusterClient {
    pub fn new<T: IntoConnectionInfo>(initial_nodes: impl IntoIterator<Item = T>) -> RedisResult<Self> {}
    pub fn builder<T: IntoConnectionInfo>(initial_nodes: impl IntoIterator<Item = T>) -> ClusterClientBuilder {}
    #[ctx(blocks = "connects on this thread: use `get_async_connection`")]
    pub fn get_connection(&self) -> RedisResult<ClusterConnection> {}
    #[ctx(blocks = "connects on this thread: use `get_async_connection`")]
    pub fn get_connection_with_config(&self, config: ClusterConfig) -> RedisResult<ClusterConnection> {}
    pub async fn get_async_connection(&self) -> RedisResult<cluster_async::ClusterConnection> {}
    pub async fn get_async_connection_with_config(&self, config: ClusterConfig) -> RedisResult<cluster_async::ClusterConnection> {}
    pub fn get_pending_async_connection_with_config(&self, config: ClusterConfig) -> cluster_async::ClusterConnection {}
}
#[derive(Clone, Default)]
pub struct ClusterConfig;
impl ClusterConfig {
    pub fn new() -> Self {}
    pub fn set_connection_timeout(self, connection_timeout: Duration) -> Self {}
    pub fn set_response_timeout(self, response_timeout: Duration) -> Self {}
    pub fn set_push_sender(self, sender: impl aio::AsyncPushSender) -> Self {}
}
pub struct ClusterConnection<C = Connection>;
impl<C> ClusterConnection<C> {
    pub fn set_auto_reconnect(&self, value: bool) {}
    pub fn set_write_timeout(&self, dur: Option<Duration>) -> RedisResult<()> {}
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> RedisResult<()> {}
}
impl<C: ConnectionLike> ConnectionLike for ClusterConnection<C> {}
