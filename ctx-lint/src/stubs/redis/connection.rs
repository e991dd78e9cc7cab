
#[derive(Clone, Copy, PartialEq)]
pub enum TlsMode {
    Secure,
    Insecure,
}
#[derive(Clone)]
pub enum ConnectionAddr {
    Tcp(String, u16),
    TcpTls { host: String, port: u16, insecure: bool },
    Unix(std::path::PathBuf),
}
impl PartialEq for ConnectionAddr {}
impl Eq for ConnectionAddr {}
impl ConnectionAddr {
    pub fn is_supported(&self) -> bool {}
    pub fn set_danger_accept_invalid_hostnames(&mut self, insecure: bool) {}
}
impl std::fmt::Display for ConnectionAddr {}
#[derive(Clone)]
pub struct ConnectionInfo;
impl ConnectionInfo {
    pub fn addr(&self) -> &ConnectionAddr {}
    pub fn redis_settings(&self) -> &RedisConnectionInfo {}
    pub fn set_addr(self, addr: ConnectionAddr) -> Self {}
    pub fn set_redis_settings(self, redis: RedisConnectionInfo) -> Self {}
}
#[derive(Clone, Default)]
pub struct RedisConnectionInfo;
impl RedisConnectionInfo {
    pub fn username(&self) -> Option<&str> {}
    pub fn password(&self) -> Option<&str> {}
    pub fn protocol(&self) -> ProtocolVersion {}
    pub fn skip_set_lib_name(&self) -> bool {}
    pub fn lib_name(&self) -> Option<&str> {}
    pub fn lib_ver(&self) -> Option<&str> {}
    pub fn db(&self) -> i64 {}
    pub fn set_username(self, username: impl AsRef<str>) -> Self {}
    pub fn set_password(self, password: impl AsRef<str>) -> Self {}
    pub fn set_protocol(self, protocol: ProtocolVersion) -> Self {}
    pub fn set_skip_set_lib_name(self) -> Self {}
    pub fn set_lib_name(self, lib_name: impl AsRef<str>, lib_ver: impl AsRef<str>) -> Self {}
    pub fn set_db(self, db: i64) -> Self {}
}
impl FromStr for ConnectionInfo { type Err = RedisError; }
pub trait IntoConnectionInfo {
    fn into_connection_info(self) -> RedisResult<ConnectionInfo>;
}
impl IntoConnectionInfo for ConnectionInfo {}
impl IntoConnectionInfo for ConnectionAddr {}
impl IntoConnectionInfo for &str {}
impl<T> IntoConnectionInfo for (T, u16) where T: Into<String> {}
impl IntoConnectionInfo for String {}
pub struct Connection;
pub struct PubSub;
#[derive(Clone)]
pub struct Msg;
pub fn connect(connection_info: &ConnectionInfo, timeout: Option<Duration>) -> RedisResult<Connection> {}
pub trait ConnectionLike {
    fn req_packed_command(&mut self, cmd: &[u8]) -> RedisResult<Value>;
    #[ctx(blocks = "sends a command and waits for the answer: use `query_async`")]
    fn req_command(&mut self, cmd: &Cmd) -> RedisResult<Value>;
    fn get_db(&self) -> i64;
    fn check_connection(&mut self) -> bool;
    fn is_open(&self) -> bool;
}
impl Connection {
    #[ctx(blocks = "sends on this thread: use `aio::MultiplexedConnection`")]
    pub fn send_packed_command(&mut self, cmd: &[u8]) -> RedisResult<()> {}
    #[ctx(blocks = "waits for the answer: use `aio::MultiplexedConnection`")]
    pub fn recv_response(&mut self) -> RedisResult<Value> {}
    pub fn set_write_timeout(&self, dur: Option<Duration>) -> RedisResult<()> {}
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> RedisResult<()> {}
    pub fn as_pubsub(&mut self) -> PubSub {}
    pub fn subscribe_resp3<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()> {}
    pub fn psubscribe_resp3<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()> {}
    pub fn unsubscribe_resp3<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()> {}
    pub fn punsubscribe_resp3<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()> {}
}
impl ConnectionLike for Connection {}
impl<C, T> ConnectionLike for T where C: ConnectionLike, T: DerefMut<Target = C> {}
impl PubSub {
    pub fn subscribe<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()> {}
    pub fn psubscribe<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()> {}
    pub fn unsubscribe<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()> {}
    pub fn punsubscribe<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()> {}
    pub fn ping_message<T: FromRedisValue>(&mut self, message: impl ToRedisArgs) -> RedisResult<T> {}
    pub fn ping<T: FromRedisValue>(&mut self) -> RedisResult<T> {}
    #[ctx(blocks = "waits for a message: use `aio::PubSub`")]
    pub fn get_message(&mut self) -> RedisResult<Msg> {}
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> RedisResult<()> {}
}
impl Msg {
    pub fn from_value(value: &Value) -> Option<Self> {}
    pub fn from_owned_value(value: Value) -> Option<Self> {}
    pub fn from_push_info(push_info: PushInfo) -> Option<Self> {}
    pub fn get_channel<T: FromRedisValue>(&self) -> RedisResult<T> {}
    pub fn get_channel_name(&self) -> &str {}
    pub fn get_payload<T: FromRedisValue>(&self) -> RedisResult<T> {}
    pub fn get_payload_bytes(&self) -> &[u8] {}
    pub fn from_pattern(&self) -> bool {}
    pub fn get_pattern<T: FromRedisValue>(&self) -> RedisResult<T> {}
}
pub fn transaction<C: ConnectionLike, K: ToRedisArgs, T, F: FnMut(&mut C, &mut Pipeline) -> RedisResult<Option<T>>>(con: &mut C, keys: &[K], func: F) -> RedisResult<T> {}
