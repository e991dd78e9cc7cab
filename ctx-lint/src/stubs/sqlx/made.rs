
/// What the macros that ask a database at compile time call. What they make of it is a query whose rows are of a type of their own.
pub fn __query_with_result<DB: Database, O, A>(arguments: A) -> query::Map<DB, O> {}

#[macro_export]
macro_rules! query {
    ($query:expr $(, $arg:expr)* $(,)?) => { $crate::__query_with_result(($query, $($arg,)*)) };
}
#[macro_export]
macro_rules! query_un__query_with_result {
    ($query:expr $(, $arg:expr)* $(,)?) => { $crate::__query_with_result(($query, $($arg,)*)) };
}
#[macro_export]
macro_rules! query_file {
    ($query:literal $(, $arg:expr)* $(,)?) => { $crate::__query_with_result(($query, $($arg,)*)) };
}
#[macro_export]
macro_rules! query_file_un__query_with_result {
    ($query:literal $(, $arg:expr)* $(,)?) => { $crate::__query_with_result(($query, $($arg,)*)) };
}
#[macro_export]
macro_rules! query_scalar {
    ($query:expr $(, $arg:expr)* $(,)?) => { $crate::__query_with_result(($query, $($arg,)*)) };
}
#[macro_export]
macro_rules! query_file_scalar {
    ($query:literal $(, $arg:expr)* $(,)?) => { $crate::__query_with_result(($query, $($arg,)*)) };
}
#[macro_export]
macro_rules! query_scalar_un__query_with_result {
    ($query:expr $(, $arg:expr)* $(,)?) => { $crate::__query_with_result(($query, $($arg,)*)) };
}
#[macro_export]
macro_rules! query_file_scalar_un__query_with_result {
    ($query:literal $(, $arg:expr)* $(,)?) => { $crate::__query_with_result(($query, $($arg,)*)) };
}
#[macro_export]
macro_rules! query_as {
    ($Row:path, $query:expr $(, $arg:expr)* $(,)?) => { $crate::__query_with_result::<_, $Row, _>(($query, $($arg,)*)) };
}
#[macro_export]
macro_rules! query_file_as {
    ($Row:path, $query:literal $(, $arg:expr)* $(,)?) => { $crate::__query_with_result::<_, $Row, _>(($query, $($arg,)*)) };
}
#[macro_export]
macro_rules! query_as_un__query_with_result {
    ($Row:path, $query:expr $(, $arg:expr)* $(,)?) => { $crate::__query_with_result::<_, $Row, _>(($query, $($arg,)*)) };
}
#[macro_export]
macro_rules! query_file_as_un__query_with_result {
    ($Row:path, $query:literal $(, $arg:expr)* $(,)?) => { $crate::__query_with_result::<_, $Row, _>(($query, $($arg,)*)) };
}
#[macro_export]
macro_rules! migrate {
    ($($path:literal)?) => { $crate::migrate::Migrator::DEFAULT };
}
#[macro_export]
macro_rules! FromRow {
    ($(#[$a:meta])* $v:vis struct $Name:ident $($rest:tt)*) => {
        impl<R: $crate::Row> $crate::FromRow<R> for $Name {}
    };
}
#[macro_export]
macro_rules! Type {
    ($(#[$a:meta])* $v:vis struct $Name:ident $($rest:tt)*) => {
        impl<DB: $crate::Database> $crate::Type<DB> for $Name {}
    };
    ($(#[$a:meta])* $v:vis enum $Name:ident $($rest:tt)*) => {
        impl<DB: $crate::Database> $crate::Type<DB> for $Name {}
    };
}
