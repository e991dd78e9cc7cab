// sqlx-mysql 0.8: the driver of sqlx for MySQL.

use sqlx::*;

pub struct MySql;
pub struct MySqlConnection;
pub struct MySqlRow;
pub struct MySqlQueryResult;
pub struct MySqlConnectOptions;
pub struct MySqlColumn;
pub struct MySqlTypeInfo;
pub struct MySqlValue;
pub struct MySqlValueRef<'r>;
pub struct MySqlArguments;
pub struct MySqlStatement;
pub type MySqlPool = Pool<MySql>;
pub type MySqlPoolOptions = pool::PoolOptions<MySql>;
pub type MySqlTransaction<'c> = Transaction<'c, MySql>;
pub trait MySqlExecutor: Executor<Database = MySql> {}
impl<T: Executor<Database = MySql>> MySqlExecutor for T {}

impl Database for MySql {
    type Connection = MySqlConnection;
    type Row = MySqlRow;
    type QueryResult = MySqlQueryResult;
    type Column = MySqlColumn;
    type TypeInfo = MySqlTypeInfo;
    type Value = MySqlValue;
    type ValueRef = MySqlValueRef<'_>;
    type Arguments = MySqlArguments;
    type Statement = MySqlStatement;
}
impl Connection for MySqlConnection { type Database = MySql; type Options = MySqlConnectOptions; }
impl Executor for &mut MySqlConnection { type Database = MySql; }
impl Acquire for &mut MySqlConnection { type Database = MySql; type Connection = Self; }
impl Row for MySqlRow { type Database = MySql; }
impl Column for MySqlColumn { type Database = MySql; }
impl TypeInfo for MySqlTypeInfo {}
impl Clone for MySqlTypeInfo {}
impl Value for MySqlValue { type Database = MySql; }
impl<'r> ValueRef for MySqlValueRef<'r> { type Database = MySql; }
impl Arguments for MySqlArguments { type Database = MySql; }
impl Default for MySqlArguments {}
impl Statement for MySqlStatement { type Database = MySql; }
impl ConnectOptions for MySqlConnectOptions { type Connection = MySqlConnection; }
impl std::str::FromStr for MySqlConnectOptions { type Err = Error; }
impl Clone for MySqlConnectOptions {}
impl Default for MySqlQueryResult {}
impl MySqlQueryResult {
    pub fn rows_affected(&self) -> u64 {}
    pub fn last_insert_id(&self) -> u64 {}
}

impl MySqlConnectOptions {
    pub fn new() -> Self {}
    pub fn host(self, host: &str) -> Self {}
    pub fn port(self, port: u16) -> Self {}
    pub fn socket(self, path: impl AsRef<std::path::Path>) -> Self {}
    pub fn username(self, username: &str) -> Self {}
    pub fn password(self, password: &str) -> Self {}
    pub fn database(self, database: &str) -> Self {}
    pub fn ssl_mode(self, mode: MySqlSslMode) -> Self {}
    pub fn ssl_ca(self, file_name: impl AsRef<std::path::Path>) -> Self {}
    pub fn ssl_ca_from_pem(self, pem_certificate: Vec<u8>) -> Self {}
    pub fn ssl_client_cert(self, cert: impl AsRef<std::path::Path>) -> Self {}
    pub fn ssl_client_cert_from_pem(self, cert: impl AsRef<[u8]>) -> Self {}
    pub fn ssl_client_key(self, key: impl AsRef<std::path::Path>) -> Self {}
    pub fn ssl_client_key_from_pem(self, key: impl AsRef<[u8]>) -> Self {}
    pub fn statement_cache_capacity(self, capacity: usize) -> Self {}
    pub fn charset(self, charset: &str) -> Self {}
    pub fn collation(self, collation: &str) -> Self {}
    pub fn pipes_as_concat(self, flag_val: bool) -> Self {}
    pub fn enable_cleartext_plugin(self, flag_val: bool) -> Self {}
    pub fn no_engine_subsitution(self, flag_val: bool) -> Self {}
    pub fn no_engine_substitution(self, flag_val: bool) -> Self {}
    pub fn timezone(self, value: impl Into<Option<String>>) -> Self {}
    pub fn set_names(self, flag_val: bool) -> Self {}
    pub fn get_host(&self) -> &str {}
    pub fn get_port(&self) -> u16 {}
    pub fn get_socket(&self) -> Option<&std::path::PathBuf> {}
    pub fn get_username(&self) -> &str {}
    pub fn get_database(&self) -> Option<&str> {}
    pub fn get_ssl_mode(&self) -> MySqlSslMode {}
    pub fn get_charset(&self) -> &str {}
    pub fn get_collation(&self) -> Option<&str> {}
}
impl Default for MySqlConnectOptions {}
#[derive(Clone, Copy)]
pub enum MySqlSslMode {
    Disabled,
    Preferred,
    Required,
    VerifyCa,
    VerifyIdentity,
}
pub struct MySqlDatabaseError;
impl MySqlDatabaseError {
    pub fn code(&self) -> Option<&str> {}
    pub fn number(&self) -> u16 {}
    pub fn message(&self) -> &str {}
}
impl std::error::Error for MySqlDatabaseError {}
impl std::fmt::Display for MySqlDatabaseError {}
impl error::DatabaseError for MySqlDatabaseError {}
