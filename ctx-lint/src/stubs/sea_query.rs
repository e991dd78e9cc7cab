// sea-query 0.32: what schemas and queries are made of.

/// A name in a query.
pub trait Iden: Send + Sync {
    fn prepare(&self, s: &mut dyn std::fmt::Write, q: Quote);
    fn quoted(&self, q: Quote) -> String;
    fn to_string(&self) -> String;
    fn unquoted(&self, s: &mut dyn std::fmt::Write);
}
impl<T: Iden> IntoIden for T {}
impl IntoIden for DynIden {}
impl<T: IntoIden> IntoIndexColumn for T {}
pub trait IntoIndexColumn {
    fn into_index_column(self) -> IndexColumn;
}
impl Iden for Alias {}
impl IntoIden for &str {}
impl IntoIden for String {}
#[derive(Clone)]
pub struct Quote;
#[derive(Clone)]
pub struct IndexColumn;
#[derive(Clone)]
pub struct TableIndex;

/// A value that is bound to a query.
#[derive(Clone)]
pub enum Value {
    Bool(Option<bool>),
    TinyInt(Option<i8>),
    SmallInt(Option<i16>),
    Int(Option<i32>),
    BigInt(Option<i64>),
    TinyUnsigned(Option<u8>),
    SmallUnsigned(Option<u16>),
    Unsigned(Option<u32>),
    BigUnsigned(Option<u64>),
    Float(Option<f32>),
    Double(Option<f64>),
    String(Option<Box<String>>),
    Char(Option<char>),
    Bytes(Option<Box<Vec<u8>>>),
    Json(Option<Box<serde_json::Value>>),
    Uuid(Option<Box<uuid::Uuid>>),
}
#[derive(Clone)]
pub struct Values(pub Vec<Value>);
impl From<&str> for Value {}
impl From<String> for Value {}
impl From<bool> for Value {}
impl From<i32> for Value {}
impl From<i64> for Value {}
impl From<u32> for Value {}
impl From<u64> for Value {}
impl From<f64> for Value {}
impl From<Vec<u8>> for Value {}
impl From<uuid::Uuid> for Value {}
pub trait Nullable {
    fn null() -> Value;
}
pub trait IntoValueTuple {
    fn into_value_tuple(self) -> ValueTuple;
}
#[derive(Clone)]
pub enum ValueTuple {
    One(Value),
    Two(Value, Value),
    Three(Value, Value, Value),
    Many(Vec<Value>),
}

pub trait SchemaBuilder {}
pub trait QueryBuilder {}
#[derive(Clone)]
pub struct MysqlQueryBuilder;
#[derive(Clone)]
pub struct PostgresQueryBuilder;
#[derive(Clone)]
pub struct SqliteQueryBuilder;
impl SchemaBuilder for MysqlQueryBuilder {}
impl SchemaBuilder for PostgresQueryBuilder {}
impl SchemaBuilder for SqliteQueryBuilder {}
impl QueryBuilder for MysqlQueryBuilder {}
impl QueryBuilder for PostgresQueryBuilder {}
impl QueryBuilder for SqliteQueryBuilder {}
pub trait SchemaStatementBuilder {
    fn build<T: SchemaBuilder>(&self, schema_builder: T) -> String;
    fn build_any(&self, schema_builder: &dyn SchemaBuilder) -> String;
    fn to_string<T: SchemaBuilder>(&self, schema_builder: T) -> String;
}
pub trait QueryStatementBuilder {
    fn build_any(&self, query_builder: &dyn QueryBuilder) -> (String, Values);
    fn into_sub_query_statement(self) -> SubQueryStatement;
}
pub trait QueryStatementWriter: QueryStatementBuilder {
    fn to_string<T: QueryBuilder>(&self, query_builder: T) -> String;
    fn build<T: QueryBuilder>(&self, query_builder: T) -> (String, Values);
}
impl SchemaStatementBuilder for TableCreateStatement {}
impl SchemaStatementBuilder for TableAlterStatement {}
impl SchemaStatementBuilder for TableDropStatement {}
impl SchemaStatementBuilder for TableRenameStatement {}
impl SchemaStatementBuilder for TableTruncateStatement {}
impl SchemaStatementBuilder for IndexCreateStatement {}
impl SchemaStatementBuilder for IndexDropStatement {}
impl SchemaStatementBuilder for ForeignKeyCreateStatement {}
impl SchemaStatementBuilder for ForeignKeyDropStatement {}
impl QueryStatementBuilder for SelectStatement {}
impl QueryStatementWriter for SelectStatement {}
impl QueryStatementBuilder for InsertStatement {}
impl QueryStatementWriter for InsertStatement {}
impl QueryStatementBuilder for UpdateStatement {}
impl QueryStatementWriter for UpdateStatement {}
impl QueryStatementBuilder for DeleteStatement {}
impl QueryStatementWriter for DeleteStatement {}

pub trait TypeBuilder {}
#[derive(Clone)]
pub struct TypeCreateStatement;
#[derive(Clone)]
pub struct TypeAlterStatement;
#[derive(Clone)]
pub struct TypeDropStatement;
pub mod extension {
    pub mod postgres {
        pub use crate::{TypeAlterStatement, TypeCreateStatement, TypeDropStatement};
        pub struct Type;
        impl Type {
            pub fn create() -> TypeCreateStatement {}
            pub fn drop() -> TypeDropStatement {}
            pub fn alter() -> TypeAlterStatement {}
        }
    }
}
impl TypeCreateStatement {
    pub fn as_enum<T>(&mut self, name: T) -> &mut Self {}
    pub fn values<T, I>(&mut self, values: I) -> &mut Self {}
    pub fn to_owned(&self) -> Self {}
}
impl TypeDropStatement {
    pub fn name<T>(&mut self, name: T) -> &mut Self {}
    pub fn if_exists(&mut self) -> &mut Self {}
    pub fn cascade(&mut self) -> &mut Self {}
}

/// What `#[derive(Iden)]` makes.
#[macro_export]
macro_rules! Iden {
    ($(#[$a:meta])* $v:vis enum $Name:ident $($rest:tt)*) => {
        impl $crate::Iden for $Name {}
    };
    ($(#[$a:meta])* $v:vis struct $Name:ident $($rest:tt)*) => {
        impl $crate::Iden for $Name {}
    };
}
