use crate::*;

pub struct Sqlite;
pub struct SqliteConnection;
pub struct SqliteRow;
pub struct SqliteQueryResult;
pub struct SqliteConnectOptions;
pub struct SqliteColumn;
pub struct SqliteTypeInfo;
pub struct SqliteValue;
pub struct SqliteValueRef<'r>;
pub struct SqliteArguments;
pub struct SqliteStatement;
pub type SqlitePool = Pool<Sqlite>;
pub type SqlitePoolOptions = pool::PoolOptions<Sqlite>;
pub type SqliteTransaction<'c> = Transaction<'c, Sqlite>;
pub trait SqliteExecutor: Executor<Database = Sqlite> {}
impl<T: Executor<Database = Sqlite>> SqliteExecutor for T {}

impl Database for Sqlite {
    type Connection = SqliteConnection;
    type Row = SqliteRow;
    type QueryResult = SqliteQueryResult;
    type Column = SqliteColumn;
    type TypeInfo = SqliteTypeInfo;
    type Value = SqliteValue;
    type ValueRef = SqliteValueRef<'_>;
    type Arguments = SqliteArguments;
    type Statement = SqliteStatement;
}
impl Connection for SqliteConnection { type Database = Sqlite; type Options = SqliteConnectOptions; }
impl Executor for &mut SqliteConnection { type Database = Sqlite; }
impl Acquire for &mut SqliteConnection { type Database = Sqlite; type Connection = Self; }
impl Row for SqliteRow { type Database = Sqlite; }
impl Column for SqliteColumn { type Database = Sqlite; }
impl TypeInfo for SqliteTypeInfo {}
impl Clone for SqliteTypeInfo {}
impl Value for SqliteValue { type Database = Sqlite; }
impl<'r> ValueRef for SqliteValueRef<'r> { type Database = Sqlite; }
impl Arguments for SqliteArguments { type Database = Sqlite; }
impl Default for SqliteArguments {}
impl Statement for SqliteStatement { type Database = Sqlite; }
impl ConnectOptions for SqliteConnectOptions { type Connection = SqliteConnection; }
impl std::str::FromStr for SqliteConnectOptions { type Err = Error; }
impl Clone for SqliteConnectOptions {}
impl Default for SqliteQueryResult {}
impl SqliteQueryResult {
    pub fn rows_affected(&self) -> u64 {}
    pub fn last_insert_rowid(&self) -> i64 {}
}

impl SqliteConnectOptions {
    pub fn new() -> Self {}
    pub fn filename(self, filename: impl AsRef<std::path::Path>) -> Self {}
    pub fn get_filename(&self) -> &std::path::Path {}
    pub fn foreign_keys(self, on: bool) -> Self {}
    pub fn in_memory(self, in_memory: bool) -> Self {}
    pub fn shared_cache(self, on: bool) -> Self {}
    pub fn journal_mode(self, mode: SqliteJournalMode) -> Self {}
    pub fn locking_mode(self, mode: SqliteLockingMode) -> Self {}
    pub fn read_only(self, read_only: bool) -> Self {}
    pub fn create_if_missing(self, create: bool) -> Self {}
    pub fn statement_cache_capacity(self, capacity: usize) -> Self {}
    pub fn busy_timeout(self, timeout: std::time::Duration) -> Self {}
    pub fn synchronous(self, synchronous: SqliteSynchronous) -> Self {}
    pub fn auto_vacuum(self, auto_vacuum: SqliteAutoVacuum) -> Self {}
    pub fn page_size(self, page_size: u32) -> Self {}
    pub fn pragma<K: Into<std::borrow::Cow<'static, str>>, V: Into<std::borrow::Cow<'static, str>>>(self, key: K, value: V) -> Self {}
    pub fn collation<N: Into<std::sync::Arc<str>>, F: Fn(&str, &str) -> std::cmp::Ordering>(self, name: N, collate: F) -> Self {}
    pub fn immutable(self, immutable: bool) -> Self {}
    pub fn serialized(self, serialized: bool) -> Self {}
    pub fn thread_name(self, generator: impl Fn(u64) -> String) -> Self {}
    pub fn command_buffer_size(self, size: usize) -> Self {}
    pub fn row_buffer_size(self, size: usize) -> Self {}
    pub fn vfs(self, vfs_name: impl Into<std::borrow::Cow<'static, str>>) -> Self {}
    pub fn extension(self, extension_name: impl Into<std::borrow::Cow<'static, str>>) -> Self {}
    pub fn extension_with_entrypoint(self, extension_name: impl Into<std::borrow::Cow<'static, str>>, entry_point: impl Into<std::borrow::Cow<'static, str>>) -> Self {}
    pub fn optimize_on_close(self, enabled: bool, analysis_limit: impl Into<Option<u32>>) -> Self {}
    pub fn analysis_limit(self, limit: impl Into<Option<u32>>) -> Self {}
    pub fn with_regexp(self) -> Self {}
}
impl Default for SqliteConnectOptions {}
#[derive(Clone, Copy)]
pub enum SqliteAutoVacuum {
    None,
    Full,
    Incremental,
}
#[derive(Clone, Copy)]
pub enum SqliteJournalMode {
    Delete,
    Truncate,
    Persist,
    Memory,
    Wal,
    Off,
}
#[derive(Clone, Copy)]
pub enum SqliteLockingMode {
    Normal,
    Exclusive,
}
#[derive(Clone, Copy)]
pub enum SqliteSynchronous {
    Off,
    Normal,
    Full,
    Extra,
}
pub struct SqliteError;
impl std::error::Error for SqliteError {}
impl std::fmt::Display for SqliteError {}
impl error::DatabaseError for SqliteError {}
