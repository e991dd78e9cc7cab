
#[derive(PartialEq, Eq, Copy, Clone)]
pub enum ErrorKind {
    Parse,
    AuthenticationFailed,
    UnexpectedReturnType,
    InvalidClientConfig,
    Io,
    Client,
    Extension,
    MasterNameNotFoundBySentinel,
    NoValidReplicasFoundBySentinel,
    EmptySentinelList,
    ClusterConnectionNotFound,
    Server(ServerErrorKind),
    Serialize,
    RESP3NotSupported,
}
#[derive(Clone)]
pub struct RedisError;
impl From<serde_json::Error> for RedisError {}
impl PartialEq for RedisError {}
impl From<std::io::Error> for RedisError {}
impl From<(ErrorKind, &'static str)> for RedisError {}
impl From<(ErrorKind, &'static str, String)> for RedisError {}
impl std::error::Error for RedisError {}
impl std::fmt::Display for RedisError {}
#[derive(Clone)]
pub enum RetryMethod {
    Reconnect,
    NoRetry,
    RetryImmediately,
    WaitAndRetry,
    AskRedirect,
    MovedRedirect,
    ReconnectFromInitialConnections,
    RefreshSlotsAndRetry,
}
impl RedisError {
    pub fn kind(&self) -> ErrorKind {}
    pub fn detail(&self) -> Option<&str> {}
    pub fn code(&self) -> Option<&str> {}
    pub fn category(&self) -> &str {}
    pub fn is_io_error(&self) -> bool {}
    pub fn is_cluster_error(&self) -> bool {}
    pub fn is_connection_refusal(&self) -> bool {}
    pub fn is_timeout(&self) -> bool {}
    pub fn is_connection_dropped(&self) -> bool {}
    pub fn is_unrecoverable_error(&self) -> bool {}
    pub fn redirect_node(&self) -> Option<(&str, u16)> {}
    pub fn retry_method(&self) -> RetryMethod {}
    pub fn into_server_errors(self) -> Option<std::sync::Arc<[(usize, ServerError)]>> {}
}
pub fn make_extension_error(code: String, detail: Option<String>) -> RedisError {}
impl From<ServerError> for RedisError {}
impl From<ServerErrorKind> for ErrorKind {}
impl From<ParsingError> for RedisError {}
impl TryFrom<RedisError> for ServerError { type Error = RedisError; }
#[derive(PartialEq, Clone, Copy, Eq)]
pub enum ServerErrorKind {
    ResponseError,
    ExecAbort,
    BusyLoading,
    NoScript,
    Moved,
    Ask,
    TryAgain,
    ClusterDown,
    CrossSlot,
    MasterDown,
    ReadOnly,
    NotBusy,
    NoSub,
    NoPerm,
}
#[derive(PartialEq, Clone)]
pub struct ServerError;
impl ServerError {
    pub fn kind(&self) -> Option<ServerErrorKind> {}
    pub fn code(&self) -> &str {}
    pub fn details(&self) -> Option<&str> {}
}
impl std::fmt::Display for ServerError {}
impl std::error::Error for ServerError {}
#[derive(Clone, PartialEq)]
pub struct ParsingError;
impl std::fmt::Display for ParsingError {}
impl std::error::Error for ParsingError {}
impl From<NulError> for ParsingError {}
impl From<Utf8Error> for ParsingError {}
impl From<uuid::Error> for ParsingError {}
impl From<FromUtf8Error> for ParsingError {}
impl From<String> for ParsingError {}
impl From<&str> for ParsingError {}
impl From<ArcStr> for ParsingError {}
