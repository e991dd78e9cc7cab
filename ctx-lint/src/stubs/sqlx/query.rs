use crate::*;
use futures::stream::BoxStream;

pub struct Query<DB>;
impl<DB: Database> Query<DB> {
    pub fn bind<T>(self, value: T) -> Self {}
    pub async fn execute<E: Executor<Database = DB>>(self, executor: E) -> Result<DB::QueryResult> {}
    pub fn map<F: FnMut(DB::Row) -> O, O>(self, f: F) -> Map<DB, O> {}
    pub fn try_map<F: FnMut(DB::Row) -> Result<O>, O>(self, f: F) -> Map<DB, O> {}
    pub fn try_bind<T>(&mut self, value: T) -> std::result::Result<(), error::BoxDynError> {}
    pub fn persistent(self, value: bool) -> Self {}
    pub async fn fetch_all<E: Executor<Database = DB>>(self, executor: E) -> Result<Vec<DB::Row>> {}
    pub async fn fetch_one<E: Executor<Database = DB>>(self, executor: E) -> Result<DB::Row> {}
    pub async fn fetch_optional<E: Executor<Database = DB>>(self, executor: E) -> Result<Option<DB::Row>> {}
    pub fn fetch<E: Executor<Database = DB>>(self, executor: E) -> BoxStream<Result<DB::Row>> {}
    pub fn fetch_many<E: Executor<Database = DB>>(self, executor: E) -> BoxStream<Result<Either<DB::QueryResult, DB::Row>>> {}
}

pub struct QueryAs<DB, O>;
impl<DB: Database, O> QueryAs<DB, O> {
    pub fn bind<T>(self, value: T) -> Self {}
    pub fn persistent(self, value: bool) -> Self {}
    pub async fn fetch_all<E: Executor<Database = DB>>(self, executor: E) -> Result<Vec<O>> {}
    pub async fn fetch_one<E: Executor<Database = DB>>(self, executor: E) -> Result<O> {}
    pub async fn fetch_optional<E: Executor<Database = DB>>(self, executor: E) -> Result<Option<O>> {}
    pub fn fetch<E: Executor<Database = DB>>(self, executor: E) -> BoxStream<Result<O>> {}
    pub fn fetch_many<E: Executor<Database = DB>>(self, executor: E) -> BoxStream<Result<Either<DB::QueryResult, O>>> {}
}

pub struct QueryScalar<DB, O>;
impl<DB: Database, O> QueryScalar<DB, O> {
    pub fn bind<T>(self, value: T) -> Self {}
    pub fn persistent(self, value: bool) -> Self {}
    pub async fn fetch_all<E: Executor<Database = DB>>(self, executor: E) -> Result<Vec<O>> {}
    pub async fn fetch_one<E: Executor<Database = DB>>(self, executor: E) -> Result<O> {}
    pub async fn fetch_optional<E: Executor<Database = DB>>(self, executor: E) -> Result<Option<O>> {}
    pub fn fetch<E: Executor<Database = DB>>(self, executor: E) -> BoxStream<Result<O>> {}
    pub fn fetch_many<E: Executor<Database = DB>>(self, executor: E) -> BoxStream<Result<Either<DB::QueryResult, O>>> {}
}

pub struct Map<DB, O>;
impl<DB: Database, O> Map<DB, O> {
    pub async fn execute<E: Executor<Database = DB>>(self, executor: E) -> Result<DB::QueryResult> {}
    pub fn map<F: FnMut(O) -> P, P>(self, f: F) -> Map<DB, P> {}
    pub fn try_map<F: FnMut(O) -> Result<P>, P>(self, f: F) -> Map<DB, P> {}
    pub async fn fetch_all<E: Executor<Database = DB>>(self, executor: E) -> Result<Vec<O>> {}
    pub async fn fetch_one<E: Executor<Database = DB>>(self, executor: E) -> Result<O> {}
    pub async fn fetch_optional<E: Executor<Database = DB>>(self, executor: E) -> Result<Option<O>> {}
    pub fn fetch<E: Executor<Database = DB>>(self, executor: E) -> BoxStream<Result<O>> {}
    pub fn fetch_many<E: Executor<Database = DB>>(self, executor: E) -> BoxStream<Result<Either<DB::QueryResult, O>>> {}
}
impl<DB: Database> Execute<DB> for Query<DB> {}
impl<DB: Database, O> Execute<DB> for QueryAs<DB, O> {}
impl<DB: Database, O> Execute<DB> for QueryScalar<DB, O> {}
impl<DB: Database, O> Execute<DB> for Map<DB, O> {}
