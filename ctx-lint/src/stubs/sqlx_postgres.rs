// sqlx-postgres 0.8: the driver of sqlx for PostgreSQL.

use sqlx::*;

pub struct Postgres;
pub struct PgConnection;
pub struct PgRow;
pub struct PgQueryResult;
pub struct PgConnectOptions;
pub struct PgColumn;
pub struct PgTypeInfo;
pub struct PgValue;
pub struct PgValueRef<'r>;
pub struct PgArguments;
pub struct PgStatement;
pub type PgPool = Pool<Postgres>;
pub type PgPoolOptions = pool::PoolOptions<Postgres>;
pub type PgTransaction<'c> = Transaction<'c, Postgres>;
pub trait PgExecutor: Executor<Database = Postgres> {}
impl<T: Executor<Database = Postgres>> PgExecutor for T {}

impl Database for Postgres {
    type Connection = PgConnection;
    type Row = PgRow;
    type QueryResult = PgQueryResult;
    type Column = PgColumn;
    type TypeInfo = PgTypeInfo;
    type Value = PgValue;
    type ValueRef = PgValueRef<'_>;
    type Arguments = PgArguments;
    type Statement = PgStatement;
}
impl Connection for PgConnection { type Database = Postgres; type Options = PgConnectOptions; }
impl Executor for &mut PgConnection { type Database = Postgres; }
impl Acquire for &mut PgConnection { type Database = Postgres; type Connection = Self; }
impl Row for PgRow { type Database = Postgres; }
impl Column for PgColumn { type Database = Postgres; }
impl TypeInfo for PgTypeInfo {}
impl Clone for PgTypeInfo {}
impl Value for PgValue { type Database = Postgres; }
impl<'r> ValueRef for PgValueRef<'r> { type Database = Postgres; }
impl Arguments for PgArguments { type Database = Postgres; }
impl Default for PgArguments {}
impl Statement for PgStatement { type Database = Postgres; }
impl ConnectOptions for PgConnectOptions { type Connection = PgConnection; }
impl std::str::FromStr for PgConnectOptions { type Err = Error; }
impl Clone for PgConnectOptions {}
impl Default for PgQueryResult {}
impl PgQueryResult {
    pub fn rows_affected(&self) -> u64 {}
}

impl PgConnectOptions {
    pub fn new() -> Self {}
    pub fn new_without_pgpass() -> Self {}
    pub fn host(self, host: &str) -> Self {}
    pub fn port(self, port: u16) -> Self {}
    pub fn socket(self, path: impl AsRef<std::path::Path>) -> Self {}
    pub fn username(self, username: &str) -> Self {}
    pub fn password(self, password: &str) -> Self {}
    pub fn database(self, database: &str) -> Self {}
    pub fn ssl_mode(self, mode: PgSslMode) -> Self {}
    pub fn ssl_root_cert(self, cert: impl AsRef<std::path::Path>) -> Self {}
    pub fn ssl_client_cert(self, cert: impl AsRef<std::path::Path>) -> Self {}
    pub fn ssl_client_cert_from_pem(self, cert: impl AsRef<[u8]>) -> Self {}
    pub fn ssl_client_key(self, key: impl AsRef<std::path::Path>) -> Self {}
    pub fn ssl_client_key_from_pem(self, key: impl AsRef<[u8]>) -> Self {}
    pub fn ssl_root_cert_from_pem(self, pem_certificate: Vec<u8>) -> Self {}
    pub fn statement_cache_capacity(self, capacity: usize) -> Self {}
    pub fn application_name(self, application_name: &str) -> Self {}
    pub fn extra_float_digits(self, extra_float_digits: impl Into<Option<i8>>) -> Self {}
    pub fn options<K: std::fmt::Display, V: std::fmt::Display, I: IntoIterator<Item = (K, V)>>(self, options: I) -> Self {}
    pub fn get_host(&self) -> &str {}
    pub fn get_port(&self) -> u16 {}
    pub fn get_socket(&self) -> Option<&std::path::PathBuf> {}
    pub fn get_username(&self) -> &str {}
    pub fn get_database(&self) -> Option<&str> {}
    pub fn get_ssl_mode(&self) -> PgSslMode {}
    pub fn get_application_name(&self) -> Option<&str> {}
    pub fn get_options(&self) -> Option<&str> {}
}
impl Default for PgConnectOptions {}
#[derive(Clone, Copy)]
pub enum PgSslMode {
    Disable,
    Allow,
    Prefer,
    Require,
    VerifyCa,
    VerifyFull,
}

pub struct PgListener;
pub struct PgNotification;
impl PgListener {
    pub async fn connect(url: &str) -> Result<Self, Error> {}
    pub async fn connect_with(pool: &Pool<Postgres>) -> Result<Self, Error> {}
    pub fn ignore_pool_close_event(&mut self, val: bool) {}
    pub fn eager_reconnect(&mut self, val: bool) {}
    pub async fn listen(&mut self, channel: &str) -> Result<(), Error> {}
    pub async fn listen_all<'a>(&mut self, channels: impl IntoIterator<Item = &'a str>) -> Result<(), Error> {}
    pub async fn unlisten(&mut self, channel: &str) -> Result<(), Error> {}
    pub async fn unlisten_all<'a>(&mut self) -> Result<(), Error> {}
    #[ctx(cancel_safety = "safe")]
    #[ctx(source = "its source: it reads into the connection's buffer, and a message is taken out of it in one step")]
    pub async fn recv(&mut self) -> Result<PgNotification, Error> {}
    #[ctx(cancel_safety = "safe")]
    #[ctx(source = "its source: it reads into the connection's buffer, and a message is taken out of it in one step")]
    pub async fn try_recv(&mut self) -> Result<Option<PgNotification>, Error> {}
    pub fn next_buffered(&mut self) -> Option<PgNotification> {}
    pub fn into_stream(self) -> impl futures::Stream<Item = Result<PgNotification, Error>> {}
}
impl Acquire for &mut PgListener {
    type Database = Postgres;
    type Connection = &mut PgConnection;
}
impl Executor for &mut PgListener {
    type Database = Postgres;
}
impl PgNotification {
    pub fn process_id(&self) -> u32 {}
    pub fn channel(&self) -> &str {}
    pub fn payload(&self) -> &str {}
}

pub struct PgDatabaseError;
impl PgDatabaseError {
    pub fn code(&self) -> &str {}
    pub fn message(&self) -> &str {}
    pub fn detail(&self) -> Option<&str> {}
    pub fn hint(&self) -> Option<&str> {}
    pub fn r#where(&self) -> Option<&str> {}
    pub fn schema(&self) -> Option<&str> {}
    pub fn table(&self) -> Option<&str> {}
    pub fn column(&self) -> Option<&str> {}
    pub fn data_type(&self) -> Option<&str> {}
    pub fn constraint(&self) -> Option<&str> {}
    pub fn file(&self) -> Option<&str> {}
    pub fn line(&self) -> Option<usize> {}
    pub fn routine(&self) -> Option<&str> {}
}
impl std::error::Error for PgDatabaseError {}
impl std::fmt::Display for PgDatabaseError {}
impl error::DatabaseError for PgDatabaseError {}

pub trait PgPoolCopyExt {
    async fn copy_in_raw(&self, statement: &str) -> Result<PgCopyIn<pool::PoolConnection<Postgres>>>;
    async fn copy_out_raw(&self, statement: &str) -> Result<futures::stream::BoxStream<Result<bytes::Bytes>>>;
}
impl PgPoolCopyExt for Pool<Postgres> {}
impl PgConnection {
    pub async fn copy_in_raw(&mut self, statement: &str) -> Result<PgCopyIn<&mut Self>> {}
    pub async fn copy_out_raw(&mut self, statement: &str) -> Result<futures::stream::BoxStream<Result<bytes::Bytes>>> {}
}
pub struct PgCopyIn<C>;
impl<C> PgCopyIn<C> {
    pub fn is_textual(&self) -> bool {}
    pub fn num_columns(&self) -> usize {}
    pub fn column_is_textual(&self, column: usize) -> bool {}
    pub async fn send(&mut self, data: impl std::ops::Deref<Target = [u8]>) -> Result<&mut Self> {}
    pub async fn read_from(&mut self, source: impl tokio::io::AsyncRead) -> Result<&mut Self> {}
    pub async fn abort(self, msg: impl Into<String>) -> Result<()> {}
    pub async fn finish(self) -> Result<u64> {}
}

pub struct PgAdvisoryLock;
pub enum PgAdvisoryLockKey {
    BigInt(i64),
    IntPair(i32, i32),
}
#[ctx(async_lock_guard)]
pub struct PgAdvisoryLockGuard<C>;
impl PgAdvisoryLock {
    pub fn new(key_string: impl AsRef<str>) -> Self {}
    pub fn with_key(key: PgAdvisoryLockKey) -> Self {}
    pub fn key(&self) -> &PgAdvisoryLockKey {}
    #[ctx(acquires)]
    pub async fn acquire<C>(&self, conn: C) -> Result<PgAdvisoryLockGuard<C>> {}
    #[ctx(acquires = "tries")]
    pub async fn try_acquire<C>(&self, conn: C) -> Result<Either<PgAdvisoryLockGuard<C>, C>> {}
    pub async fn force_release<C>(&self, conn: C) -> Result<(C, bool)> {}
}
impl<C> PgAdvisoryLockGuard<C> {
    pub async fn release_now(self) -> Result<C> {}
    pub fn leak(self) -> C {}
}
impl<C> std::ops::Deref for PgAdvisoryLockGuard<C> { type Target = PgConnection; }
impl<C> std::ops::DerefMut for PgAdvisoryLockGuard<C> {}
impl<C> AsMut<PgConnection> for PgAdvisoryLockGuard<C> {}

pub trait PgHasArrayType {
    fn array_type_info() -> PgTypeInfo;
    fn array_compatible(ty: &PgTypeInfo) -> bool;
}
pub enum PgTypeKind {
    Simple,
    Pseudo,
    Domain(PgTypeInfo),
    Composite(std::sync::Arc<[(String, PgTypeInfo)]>),
    Array(PgTypeInfo),
    Enum(std::sync::Arc<[String]>),
    Range(PgTypeInfo),
}
impl PgTypeInfo {
    pub fn kind(&self) -> &PgTypeKind {}
    pub fn with_name(name: &'static str) -> Self {}
    pub fn array_of(elem_name: &'static str) -> Self {}
    pub fn type_eq(&self, other: &Self) -> bool {}
}
impl<'r> PgValueRef<'r> {
    pub fn as_bytes(&self) -> std::result::Result<&'r [u8], error::BoxDynError> {}
    pub fn as_str(&self) -> std::result::Result<&'r str, error::BoxDynError> {}
}
