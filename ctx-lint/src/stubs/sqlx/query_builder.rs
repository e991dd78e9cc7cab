use crate::*;
use query::{Query, QueryAs, QueryScalar};
use std::fmt::Display;

pub struct QueryBuilder<DB>;
impl<DB: Database> Default for QueryBuilder<DB> {}
impl<DB: Database> QueryBuilder<DB> {
    pub fn new(init: impl Into<String>) -> Self {}
    pub fn with_arguments<A>(init: impl Into<String>, arguments: A) -> Self {}
    pub fn push(&mut self, sql: impl Display) -> &mut Self {}
    pub fn push_bind<T>(&mut self, value: T) -> &mut Self {}
    pub fn separated<Sep: Display>(&mut self, separator: Sep) -> Separated<'_, DB, Sep> {}
    pub fn push_values<I: IntoIterator, F: FnMut(Separated<'_, DB, &'static str>, I::Item)>(&mut self, tuples: I, push_tuple: F) -> &mut Self {}
    pub fn push_tuples<I: IntoIterator, F: FnMut(Separated<'_, DB, &'static str>, I::Item)>(&mut self, tuples: I, push_tuple: F) -> &mut Self {}
    pub fn build(&mut self) -> Query<DB> {}
    pub fn build_query_as<T>(&mut self) -> QueryAs<DB, T> {}
    pub fn build_query_scalar<T>(&mut self) -> QueryScalar<DB, T> {}
    pub fn reset(&mut self) -> &mut Self {}
    pub fn sql(&self) -> &str {}
    pub fn into_sql(self) -> String {}
}

pub struct Separated<'qb, DB, Sep>;
impl<DB: Database, Sep: Display> Separated<'_, DB, Sep> {
    pub fn push(&mut self, sql: impl Display) -> &mut Self {}
    pub fn push_unseparated(&mut self, sql: impl Display) -> &mut Self {}
    pub fn push_bind<T>(&mut self, value: T) -> &mut Self {}
    pub fn push_bind_unseparated<T>(&mut self, value: T) -> &mut Self {}
}
