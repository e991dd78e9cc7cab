// sqlx 0.8: pools of connections to databases, and queries. The arguments of a query are left out of its type, and so
// is the function of a `Map`. The macros that ask a database at compile time make rows of a type that nobody can name.

use std::borrow::Cow;
use std::ops::{Deref, DerefMut};

use futures::future::BoxFuture;
use futures::stream::BoxStream;

pub use any::{Any, AnyConnection, AnyExecutor, AnyPool};
pub use encode::Encode;
pub use decode::Decode;
pub use error::{Error, Result};
pub use pool::Pool;
pub use query_builder::QueryBuilder;
pub use sqlite::{Sqlite, SqliteConnection, SqliteExecutor, SqlitePool, SqliteTransaction};
pub use sqlx_mysql as mysql;
pub use sqlx_mysql::{MySql, MySqlConnection, MySqlExecutor, MySqlPool, MySqlTransaction};
pub use sqlx_postgres as postgres;
pub use sqlx_postgres::{PgConnection, PgExecutor, PgPool, PgTransaction, Postgres};
use query::{Query, QueryAs, QueryScalar};
use pool::PoolConnection;

pub mod database {
    pub use crate::Database;
}
pub mod encode {
    use crate::*;
    pub enum IsNull { Yes, No }
    pub trait Encode<DB: Database> {}
}
pub mod decode {
    use crate::*;
    pub trait Decode<DB: Database> {
        fn decode(value: DB::ValueRef) -> std::result::Result<Self, error::BoxDynError>;
    }
}
pub mod prelude {
    pub use crate::{
        Acquire, ConnectOptions, Connection, Decode, Encode, Executor, FromRow, IntoArguments, Row,
        Statement, Type,
    };
}

pub enum Either<L, R> {
    Left(L),
    Right(R),
}

pub trait Database: Sized {
    type Connection: Connection<Database = Self>;
    type Row: Row<Database = Self>;
    type QueryResult: Default;
    type Column: Column<Database = Self>;
    type TypeInfo: TypeInfo;
    type Value: Value<Database = Self>;
    type ValueRef: ValueRef<Database = Self>;
    type Arguments: Arguments<Database = Self>;
    type Statement: Statement<Database = Self>;
}

pub trait Connection: Sized {
    type Database: Database<Connection = Self>;
    type Options: ConnectOptions<Connection = Self>;
    async fn close(self) -> Result<()>;
    async fn ping(&mut self) -> Result<()>;
    async fn begin(&mut self) -> Result<Transaction<'_, Self::Database>>;
    async fn begin_with(&mut self, statement: impl Into<Cow<'static, str>>) -> Result<Transaction<'_, Self::Database>>;
    fn is_in_transaction(&self) -> bool;
    async fn transaction<F: FnOnce(&mut Transaction<'_, Self::Database>) -> BoxFuture<'_, std::result::Result<R, E>>, R, E>(&mut self, callback: F) -> std::result::Result<R, E>;
    fn cached_statements_size(&self) -> usize;
    async fn clear_cached_statements(&mut self) -> Result<()>;
    fn shrink_buffers(&mut self);
    async fn connect(url: &str) -> Result<Self>;
    async fn connect_with(options: &Self::Options) -> Result<Self>;
}

pub trait ConnectOptions: Clone + std::str::FromStr<Err = Error> {
    type Connection: Connection<Options = Self>;
    fn from_url(url: &url::Url) -> Result<Self>;
    fn to_url_lossy(&self) -> url::Url;
    async fn connect(&self) -> Result<Self::Connection>;
    fn log_statements(self, level: log::LevelFilter) -> Self;
    fn log_slow_statements(self, level: log::LevelFilter, duration: std::time::Duration) -> Self;
    fn disable_statement_logging(self) -> Self;
}

pub trait Row {
    type Database: Database<Row = Self>;
    fn is_empty(&self) -> bool;
    fn len(&self) -> usize;
    fn column<I>(&self, index: I) -> &<Self::Database as Database>::Column;
    fn try_column<I>(&self, index: I) -> Result<&<Self::Database as Database>::Column>;
    fn columns(&self) -> &[<Self::Database as Database>::Column];
    fn get<T, I>(&self, index: I) -> T;
    fn get_unchecked<T, I>(&self, index: I) -> T;
    fn try_get<T, I>(&self, index: I) -> Result<T>;
    fn try_get_unchecked<T, I>(&self, index: I) -> Result<T>;
    fn try_get_raw<I>(&self, index: I) -> Result<<Self::Database as Database>::ValueRef>;
}

pub trait FromRow<R: Row>: Sized {
    fn from_row(row: &R) -> Result<Self>;
}

pub trait Column {
    type Database: Database<Column = Self>;
    fn ordinal(&self) -> usize;
    fn name(&self) -> &str;
    fn type_info(&self) -> &<Self::Database as Database>::TypeInfo;
}
pub trait ColumnIndex<T> {}

pub trait TypeInfo: Clone {
    fn is_null(&self) -> bool;
    fn name(&self) -> &str;
    fn type_compatible(&self, other: &Self) -> bool;
}
pub trait Type<DB: Database> {
    fn type_info() -> DB::TypeInfo;
    fn compatible(ty: &DB::TypeInfo) -> bool;
}

pub trait Value {
    type Database: Database<Value = Self>;
    fn as_ref(&self) -> <Self::Database as Database>::ValueRef;
    fn type_info(&self) -> Cow<'_, <Self::Database as Database>::TypeInfo>;
    fn is_null(&self) -> bool;
    fn decode<T>(&self) -> T;
    fn try_decode<T>(&self) -> Result<T>;
}
pub trait ValueRef {
    type Database: Database;
    fn to_owned(&self) -> <Self::Database as Database>::Value;
    fn type_info(&self) -> Cow<'_, <Self::Database as Database>::TypeInfo>;
    fn is_null(&self) -> bool;
}

pub trait Arguments: Default {
    type Database: Database;
    fn reserve(&mut self, additional: usize, size: usize);
    fn add<T>(&mut self, value: T) -> std::result::Result<(), error::BoxDynError>;
    fn len(&self) -> usize;
}
pub trait IntoArguments<DB: Database> {
    fn into_arguments(self) -> DB::Arguments;
}

pub trait Statement {
    type Database: Database;
    fn sql(&self) -> &str;
    fn columns(&self) -> &[<Self::Database as Database>::Column];
    fn query(&self) -> Query<Self::Database>;
    fn query_as<O>(&self) -> QueryAs<Self::Database, O>;
    fn query_scalar<O>(&self) -> QueryScalar<Self::Database, O>;
}

pub trait Execute<DB: Database> {
    fn sql(&self) -> &str;
    fn persistent(&self) -> bool;
}
impl<DB: Database> Execute<DB> for &str {}

pub trait Executor: Sized {
    type Database: Database;
    async fn execute<E>(self, query: E) -> Result<<Self::Database as Database>::QueryResult>;
    fn execute_many<E>(self, query: E) -> BoxStream<Result<<Self::Database as Database>::QueryResult>>;
    fn fetch_many<E>(self, query: E) -> BoxStream<Result<Either<<Self::Database as Database>::QueryResult, <Self::Database as Database>::Row>>>;
    fn fetch<E>(self, query: E) -> BoxStream<Result<<Self::Database as Database>::Row>>;
    async fn fetch_all<E>(self, query: E) -> Result<Vec<<Self::Database as Database>::Row>>;
    async fn fetch_one<E>(self, query: E) -> Result<<Self::Database as Database>::Row>;
    async fn fetch_optional<E>(self, query: E) -> Result<Option<<Self::Database as Database>::Row>>;
}
impl<DB: Database> Executor for &Pool<DB> { type Database = DB; }

pub trait Acquire {
    type Database: Database;
    type Connection: Deref<Target = <Self::Database as Database>::Connection> + DerefMut;
    async fn acquire(self) -> Result<Self::Connection>;
    async fn begin(self) -> Result<Transaction<'_, Self::Database>>;
}
impl<DB: Database> Acquire for &Pool<DB> { type Database = DB; type Connection = PoolConnection<DB>; }

pub struct Transaction<'c, DB: Database>;
impl<'c, DB: Database> Transaction<'c, DB> {
    pub async fn commit(self) -> Result<()> {}
    pub async fn rollback(self) -> Result<()> {}
}
impl<'c, DB: Database> Deref for Transaction<'c, DB> { type Target = DB::Connection; }
impl<'c, DB: Database> DerefMut for Transaction<'c, DB> {}
impl<'c, DB: Database> AsMut<DB::Connection> for Transaction<'c, DB> {}
impl<'c, DB: Database> Acquire for &mut Transaction<'c, DB> { type Database = DB; type Connection = &mut DB::Connection; }

pub fn query<DB: Database>(sql: &str) -> Query<DB> {}
pub fn query_with<DB: Database, A>(sql: &str, arguments: A) -> Query<DB> {}
pub fn query_as<DB: Database, O>(sql: &str) -> QueryAs<DB, O> {}
pub fn query_as_with<DB: Database, O, A>(sql: &str, arguments: A) -> QueryAs<DB, O> {}
pub fn query_scalar<DB: Database, O>(sql: &str) -> QueryScalar<DB, O> {}
pub fn query_scalar_with<DB: Database, O, A>(sql: &str, arguments: A) -> QueryScalar<DB, O> {}
pub fn raw_sql(sql: &str) -> RawSql<'_> {}

pub struct RawSql<'q>;
impl<DB: Database> Execute<DB> for RawSql<'_> {}
impl RawSql<'_> {
    pub async fn execute<E: Executor>(self, executor: E) -> Result<<E::Database as Database>::QueryResult> {}
    pub fn execute_many<E: Executor>(self, executor: E) -> BoxStream<Result<<E::Database as Database>::QueryResult>> {}
    pub fn fetch<E: Executor>(self, executor: E) -> BoxStream<Result<<E::Database as Database>::Row>> {}
    pub fn fetch_many<E: Executor>(self, executor: E) -> BoxStream<Result<Either<<E::Database as Database>::QueryResult, <E::Database as Database>::Row>>> {}
    pub async fn fetch_all<E: Executor>(self, executor: E) -> Result<Vec<<E::Database as Database>::Row>> {}
    pub async fn fetch_one<E: Executor>(self, executor: E) -> Result<<E::Database as Database>::Row> {}
    pub async fn fetch_optional<E: Executor>(self, executor: E) -> Result<<E::Database as Database>::Row> {}
}
