use crate::*;

pub struct Any;
pub struct AnyConnection;
pub struct AnyRow;
pub struct AnyQueryResult;
pub struct AnyConnectOptions;
pub struct AnyColumn;
pub struct AnyTypeInfo;
pub struct AnyValue;
pub struct AnyValueRef<'r>;
pub struct AnyArguments;
pub struct AnyStatement;
pub type AnyPool = Pool<Any>;
pub type AnyPoolOptions = pool::PoolOptions<Any>;
pub trait AnyExecutor: Executor<Database = Any> {}
impl<T: Executor<Database = Any>> AnyExecutor for T {}

impl Database for Any {
    type Connection = AnyConnection;
    type Row = AnyRow;
    type QueryResult = AnyQueryResult;
    type Column = AnyColumn;
    type TypeInfo = AnyTypeInfo;
    type Value = AnyValue;
    type ValueRef = AnyValueRef<'_>;
    type Arguments = AnyArguments;
    type Statement = AnyStatement;
}
impl Connection for AnyConnection { type Database = Any; type Options = AnyConnectOptions; }
impl Executor for &mut AnyConnection { type Database = Any; }
impl Acquire for &mut AnyConnection { type Database = Any; type Connection = Self; }
impl Row for AnyRow { type Database = Any; }
impl Column for AnyColumn { type Database = Any; }
impl TypeInfo for AnyTypeInfo {}
impl Clone for AnyTypeInfo {}
impl Value for AnyValue { type Database = Any; }
impl<'r> ValueRef for AnyValueRef<'r> { type Database = Any; }
impl Arguments for AnyArguments { type Database = Any; }
impl Default for AnyArguments {}
impl Statement for AnyStatement { type Database = Any; }
impl ConnectOptions for AnyConnectOptions { type Connection = AnyConnection; }
impl std::str::FromStr for AnyConnectOptions { type Err = Error; }
impl Clone for AnyConnectOptions {}
impl Default for AnyQueryResult {}
impl AnyQueryResult {
    pub fn rows_affected(&self) -> u64 {}
    pub fn last_insert_id(&self) -> Option<i64> {}
}

pub fn install_default_drivers() {}
