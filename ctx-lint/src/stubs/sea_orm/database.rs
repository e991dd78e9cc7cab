pub trait ConnectionTrait: Sync {
    fn get_database_backend(&self) -> DbBackend;
    async fn execute(&self, stmt: Statement) -> Result<ExecResult, DbErr>;
    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr>;
    async fn query_one(&self, stmt: Statement) -> Result<Option<QueryResult>, DbErr>;
    async fn query_all(&self, stmt: Statement) -> Result<Vec<QueryResult>, DbErr>;
    fn support_returning(&self) -> bool;
    fn is_mock_connection(&self) -> bool;
}

pub trait StreamTrait {}
pub enum IsolationLevel { RepeatableRead, ReadCommitted, ReadUncommitted, Serializable, }
pub enum AccessMode { ReadOnly, ReadWrite, }

pub trait TransactionTrait {
    async fn begin(&self) -> Result<DatabaseTransaction, DbErr>;
    async fn begin_with_config(&self, isolation_level: Option<IsolationLevel>, access_mode: Option<AccessMode>) -> Result<DatabaseTransaction, DbErr>;
    async fn transaction<F, T, E>(&self, callback: F) -> Result<T, TransactionError<E>>;
    async fn transaction_with_config<F, T, E>(&self, callback: F, isolation_level: Option<IsolationLevel>, access_mode: Option<AccessMode>) -> Result<T, TransactionError<E>>;
}

pub enum DatabaseConnection { Disconnected }
impl Clone for DatabaseConnection {}
impl Clone for ConnectOptions {}
impl Clone for Statement {}
pub type DbConn = DatabaseConnection;
impl Default for DatabaseConnection {}
pub enum DatabaseBackend { MySql, Postgres, Sqlite, }
pub type DbBackend = DatabaseBackend;
impl ConnectionTrait for DatabaseConnection {}
impl StreamTrait for DatabaseConnection {}
impl TransactionTrait for DatabaseConnection {}

impl DatabaseConnection {
    pub fn set_metric_callback<F>(&mut self, _callback: F) {}
    pub async fn ping(&self) -> Result<(), DbErr> {}
    pub async fn close(self) -> Result<(), DbErr> {}
    pub async fn close_by_ref(&self) -> Result<(), DbErr> {}
}

impl DbBackend {
    pub fn is_prefix_of(self, base_url: &str) -> bool {}
    pub fn build<S>(&self, statement: &S) -> Statement {}
    pub fn support_returning(&self) -> bool {}
    pub fn boolean_value(&self, boolean: bool) -> sea_query::Value {}
}

pub struct Database;
pub struct ConnectOptions;

impl Database {
    pub async fn connect<C>(opt: C) -> Result<DatabaseConnection, DbErr> {}
}

impl<T: Into<String>> From<T> for ConnectOptions {}

impl ConnectOptions {
    pub fn new<T>(url: T) -> Self {}
    pub fn get_url(&self) -> &str {}
    pub fn max_connections(&mut self, value: u32) -> &mut Self {}
    pub fn get_max_connections(&self) -> Option<u32> {}
    pub fn min_connections(&mut self, value: u32) -> &mut Self {}
    pub fn get_min_connections(&self) -> Option<u32> {}
    pub fn connect_timeout(&mut self, value: Duration) -> &mut Self {}
    pub fn get_connect_timeout(&self) -> Option<Duration> {}
    pub fn idle_timeout(&mut self, value: Duration) -> &mut Self {}
    pub fn get_idle_timeout(&self) -> Option<Duration> {}
    pub fn acquire_timeout(&mut self, value: Duration) -> &mut Self {}
    pub fn get_acquire_timeout(&self) -> Option<Duration> {}
    pub fn max_lifetime(&mut self, lifetime: Duration) -> &mut Self {}
    pub fn get_max_lifetime(&self) -> Option<Duration> {}
    pub fn sqlx_logging(&mut self, value: bool) -> &mut Self {}
    pub fn get_sqlx_logging(&self) -> bool {}
    pub fn sqlcipher_key<T>(&mut self, value: T) -> &mut Self {}
    pub fn set_schema_search_path<T>(&mut self, schema_search_path: T) -> &mut Self {}
    pub fn test_before_acquire(&mut self, value: bool) -> &mut Self {}
    pub fn connect_lazy(&mut self, value: bool) -> &mut Self {}
    pub fn get_connect_lazy(&self) -> bool {}
}

pub struct Statement {
    pub sql: String,
    pub values: Option<Values>,
    pub db_backend: DbBackend,
}

pub trait StatementBuilder {
    fn build(&self, db_backend: &DbBackend) -> Statement;
}

impl Statement {
    pub fn from_string<T>(db_backend: DbBackend, stmt: T) -> Statement {}
    pub fn from_sql_and_values<I, T>(db_backend: DbBackend, sql: T, values: I) -> Self {}
}

pub struct DatabaseTransaction;

impl DatabaseTransaction {
    pub async fn commit(self) -> Result<(), DbErr> {}
    pub async fn rollback(self) -> Result<(), DbErr> {}
}

impl ConnectionTrait for DatabaseTransaction {}
impl StreamTrait for DatabaseTransaction {}
impl TransactionTrait for DatabaseTransaction {}
pub enum TransactionError<E> { Connection(DbErr), Transaction(E), }
impl<E> From<DbErr> for TransactionError<E> {}
pub enum DbErr { ConnectionAcquire(ConnAcquireErr), TryIntoErr { from: &'static str, into: &'static str, source: Box<dyn std::error::Error + Sync>, }, Conn(RuntimeErr), Exec(RuntimeErr), Query(RuntimeErr), ConvertFromU64(&'static str), UnpackInsertId, UpdateGetPrimaryKey, RecordNotFound(String), AttrNotSet(String), Custom(String), Type(String), Json(String), Migration(String), RecordNotInserted, RecordNotUpdated, }
pub enum TryGetError { DbErr(DbErr), Null(String), }
pub enum ConnAcquireErr { Timeout, ConnectionClosed, }
pub enum RuntimeErr { SqlxError(sqlx::Error), Internal(String), }
pub struct ColumnFromStrErr;
pub enum SqlErr { UniqueConstraintViolation(String), ForeignKeyConstraintViolation(String), }

impl DbErr {
    pub fn sql_err(&self) -> Option<SqlErr> {}
}

pub struct Schema;

impl Schema {
    pub fn new(backend: DbBackend) -> Self {}
}

impl Schema {
    pub fn create_enum_from_active_enum<A>(&self) -> TypeCreateStatement {}
    pub fn create_enum_from_entity<E>(&self, entity: E) -> Vec<TypeCreateStatement> {}
    pub fn create_table_from_entity<E>(&self, entity: E) -> TableCreateStatement {}
    pub fn create_index_from_entity<E>(&self, entity: E) -> Vec<IndexCreateStatement> {}
    pub fn get_column_def<E>(&self, column: E::Column) -> ColumnDef {}
}
