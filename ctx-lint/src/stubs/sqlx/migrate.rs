use crate::*;
use std::borrow::Cow;
use std::time::Duration;

pub enum MigrateError {
    Execute(Error),
    ExecuteMigration(Error, i64),
    Source(error::BoxDynError),
    VersionMissing(i64),
    VersionMismatch(i64),
    VersionNotPresent(i64),
    VersionTooOld(i64, i64),
    VersionTooNew(i64, i64),
    ForceNotSupported,
    InvalidMixReversibleAndSimple,
    Dirty(i64),
}
impl std::error::Error for MigrateError {}

pub enum MigrationType {
    Simple,
    ReversibleUp,
    ReversibleDown,
}

pub struct Migration {
    pub version: i64,
    pub description: Cow<'static, str>,
    pub migration_type: MigrationType,
    pub sql: Cow<'static, str>,
    pub checksum: Cow<'static, [u8]>,
    pub no_tx: bool,
}
impl Clone for Migration {}
impl Migration {
    pub fn new(version: i64, description: Cow<'static, str>, migration_type: MigrationType, sql: Cow<'static, str>, no_tx: bool) -> Self {}
}

pub struct AppliedMigration {
    pub version: i64,
    pub checksum: Cow<'static, [u8]>,
}

pub trait MigrationSource {}
impl MigrationSource for &std::path::Path {}
impl MigrationSource for std::path::PathBuf {}

pub struct Migrator {
    pub migrations: Cow<'static, [Migration]>,
    pub ignore_missing: bool,
    pub locking: bool,
    pub no_tx: bool,
}
impl Migrator {
    pub const DEFAULT: Migrator = ();
    pub async fn new<S: MigrationSource>(source: S) -> std::result::Result<Self, MigrateError> {}
    pub fn set_ignore_missing(&mut self, ignore_missing: bool) -> &Self {}
    pub fn set_locking(&mut self, locking: bool) -> &Self {}
    pub fn iter(&self) -> std::slice::Iter<'_, Migration> {}
    pub fn version_exists(&self, version: i64) -> bool {}
    pub async fn run<A: Acquire>(&self, migrator: A) -> std::result::Result<(), MigrateError> {}
    pub async fn undo<A: Acquire>(&self, migrator: A, target: i64) -> std::result::Result<(), MigrateError> {}
}

pub trait MigrateDatabase {
    async fn create_database(url: &str) -> Result<()>;
    async fn database_exists(url: &str) -> Result<bool>;
    async fn drop_database(url: &str) -> Result<()>;
    async fn force_drop_database(url: &str) -> Result<()>;
}
impl MigrateDatabase for Postgres {}
impl MigrateDatabase for Sqlite {}
impl MigrateDatabase for MySql {}
impl MigrateDatabase for Any {}

pub trait Migrate {
    async fn ensure_migrations_table(&mut self) -> std::result::Result<(), MigrateError>;
    async fn dirty_version(&mut self) -> std::result::Result<Option<i64>, MigrateError>;
    async fn list_applied_migrations(&mut self) -> std::result::Result<Vec<AppliedMigration>, MigrateError>;
    async fn lock(&mut self) -> std::result::Result<(), MigrateError>;
    async fn unlock(&mut self) -> std::result::Result<(), MigrateError>;
    async fn apply(&mut self, migration: &Migration) -> std::result::Result<Duration, MigrateError>;
    async fn revert(&mut self, migration: &Migration) -> std::result::Result<Duration, MigrateError>;
}
impl Migrate for PgConnection {}
impl Migrate for SqliteConnection {}
impl Migrate for MySqlConnection {}
impl Migrate for AnyConnection {}
