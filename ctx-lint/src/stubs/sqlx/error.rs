use std::borrow::Cow;

pub type Result<T, E = Error> = std::result::Result<T, E>;
pub type BoxDynError = Box<dyn std::error::Error>;
pub enum Error {
    Configuration(BoxDynError),
    InvalidArgument(String),
    Database(Box<dyn DatabaseError>),
    Io(std::io::Error),
    Tls(BoxDynError),
    Protocol(String),
    RowNotFound,
    TypeNotFound { type_name: String },
    ColumnIndexOutOfBounds { index: usize, len: usize },
    ColumnNotFound(String),
    ColumnDecode { index: String, source: BoxDynError },
    Encode(BoxDynError),
    Decode(BoxDynError),
    AnyDriverError(BoxDynError),
    PoolTimedOut,
    PoolClosed,
    WorkerCrashed,
    Migrate(Box<crate::migrate::MigrateError>),
    InvalidSavePointStatement,
    BeginFailed,
}
impl std::error::Error for Error {}
impl Error {
    pub fn into_database_error(self) -> Option<Box<dyn DatabaseError>> {}
    pub fn as_database_error(&self) -> Option<&dyn DatabaseError> {}
}
pub enum ErrorKind {
    UniqueViolation,
    ForeignKeyViolation,
    NotNullViolation,
    CheckViolation,
    Other,
}
pub trait DatabaseError: std::error::Error {
    fn message(&self) -> &str;
    fn code(&self) -> Option<Cow<'_, str>>;
    fn constraint(&self) -> Option<&str>;
    fn table(&self) -> Option<&str>;
    fn kind(&self) -> ErrorKind;
    fn is_unique_violation(&self) -> bool;
    fn is_foreign_key_violation(&self) -> bool;
    fn is_check_violation(&self) -> bool;
}
impl dyn DatabaseError {
    pub fn downcast_ref<E: DatabaseError>(&self) -> &E {}
    pub fn downcast<E: DatabaseError>(self: Box<Self>) -> Box<E> {}
    pub fn try_downcast_ref<E: DatabaseError>(&self) -> Option<&E> {}
    pub fn try_downcast<E: DatabaseError>(self: Box<Self>) -> std::result::Result<Box<E>, Box<Self>> {}
}
impl<E: DatabaseError> From<E> for Error {}
impl From<crate::migrate::MigrateError> for Error {}
