// sea-orm-migration 1.1: changes of a schema, one after the other.

use sea_orm::{ConnectionTrait, DbBackend, DbErr, DynIden};
use sea_query::*;

pub use sea_orm;
pub use sea_orm::sea_query;

pub mod prelude {
    pub use crate::{
        DeriveMigrationName, IntoSchemaManagerConnection, MigrationName, MigrationTrait,
        MigratorTrait, SchemaManager, SchemaManagerConnection,
    };
    pub use async_trait;
    pub use sea_orm::{self, ConnectionTrait, DbErr, DeriveIden};
    pub use sea_query::{self, *};
}

pub struct SchemaManagerConnection;
impl ConnectionTrait for SchemaManagerConnection {}
impl sea_orm::TransactionTrait for SchemaManagerConnection {}
pub trait IntoSchemaManagerConnection {
    fn into_schema_manager_connection(self) -> SchemaManagerConnection;
}

#[macro_export]
macro_rules! DeriveMigrationName {
    ($(#[$a:meta])* $v:vis struct $Name:ident $($rest:tt)*) => {
        impl $crate::MigrationName for $Name {}
    };
}

pub struct SchemaManager;

impl SchemaManager {
    pub fn new<T>(conn: T) -> Self {}
    pub async fn exec_stmt<S>(&self, stmt: S) -> Result<(), DbErr> {}
    pub fn get_database_backend(&self) -> DbBackend {}
    pub fn get_connection(&self) -> &SchemaManagerConnection {}
}

impl SchemaManager {
    pub async fn create_table(&self, stmt: TableCreateStatement) -> Result<(), DbErr> {}
    pub async fn create_index(&self, stmt: IndexCreateStatement) -> Result<(), DbErr> {}
    pub async fn create_foreign_key(&self, stmt: ForeignKeyCreateStatement) -> Result<(), DbErr> {}
    pub async fn create_type(&self, stmt: TypeCreateStatement) -> Result<(), DbErr> {}
}

impl SchemaManager {
    pub async fn alter_table(&self, stmt: TableAlterStatement) -> Result<(), DbErr> {}
    pub async fn drop_table(&self, stmt: TableDropStatement) -> Result<(), DbErr> {}
    pub async fn rename_table(&self, stmt: TableRenameStatement) -> Result<(), DbErr> {}
    pub async fn truncate_table(&self, stmt: TableTruncateStatement) -> Result<(), DbErr> {}
    pub async fn drop_index(&self, stmt: IndexDropStatement) -> Result<(), DbErr> {}
    pub async fn drop_foreign_key(&self, stmt: ForeignKeyDropStatement) -> Result<(), DbErr> {}
    pub async fn alter_type(&self, stmt: TypeAlterStatement) -> Result<(), DbErr> {}
    pub async fn drop_type(&self, stmt: TypeDropStatement) -> Result<(), DbErr> {}
}

impl SchemaManager {
    pub async fn has_table<T>(&self, table: T) -> Result<bool, DbErr> {}
    pub async fn has_column<T, C>(&self, _table: T, _column: C) -> Result<bool, DbErr> {}
    pub async fn has_index<T, I>(&self, _table: T, _index: I) -> Result<bool, DbErr> {}
}

pub enum MigrationStatus { Pending, Applied, }
pub struct Migration;

impl Migration {
    pub fn name(&self) -> &str {}
    pub fn status(&self) -> MigrationStatus {}
}

pub trait MigratorTrait {
    fn migrations() -> Vec<Box<dyn MigrationTrait>>;
    fn migration_table_name() -> DynIden;
    fn get_migration_files() -> Vec<Migration>;
    async fn get_migration_with_status<C>(db: &C) -> Result<Vec<Migration>, DbErr>;
    async fn get_pending_migrations<C>(db: &C) -> Result<Vec<Migration>, DbErr>;
    async fn get_applied_migrations<C>(db: &C) -> Result<Vec<Migration>, DbErr>;
    async fn install<C>(db: &C) -> Result<(), DbErr>;
    async fn status<C>(db: &C) -> Result<(), DbErr>;
    async fn fresh<C>(db: C) -> Result<(), DbErr>;
    async fn refresh<C>(db: C) -> Result<(), DbErr>;
    async fn reset<C>(db: C) -> Result<(), DbErr>;
    async fn up<C>(db: C, steps: Option<u32>) -> Result<(), DbErr>;
    async fn down<C>(db: C, steps: Option<u32>) -> Result<(), DbErr>;
}

pub trait MigrationName {
    fn name(&self) -> &str;
}

pub trait MigrationTrait: MigrationName {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr>;
    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr>;
}
