// sea-orm 1.1: an ORM over sqlx. Its derives are macros here, over the tokens of the item.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use futures::Stream;
use sea_query::*;
use serde_json::Value as JsonValue;

pub use sea_query;
pub use sea_query::{
    Condition, ConditionalStatement, DynIden, Expr, Iden, InsertStatement, JoinType, Order,
    OrderedStatement, QueryStatementBuilder, SelectStatement, SimpleExpr, StringLen,
    UpdateStatement, Value, Values, ColumnType,
};
pub use ActiveValue::{NotSet, Set, Unchanged};

pub mod entity {
    pub use crate::*;
    pub mod prelude {
        pub use crate::prelude::*;
    }
}
pub mod query {
    pub use crate::*;
}
pub mod prelude {
    pub use crate::{
        ActiveEnum, ActiveModelBehavior, ActiveModelTrait, ColumnDef, ColumnTrait, ColumnType,
        ColumnTypeTrait, ConnectionTrait, CursorTrait, DatabaseConnection, DbConn, DbErr,
        DeriveActiveEnum, DeriveEntityModel, DeriveIden, DeriveIntoActiveModel,
        DerivePartialModel, DynIden, EntityName, EntityTrait, EnumIter, Expr, ForeignKeyAction,
        Iden, IdenStatic, Linked, LoaderTrait, ModelTrait, PaginatorTrait, PrimaryKeyArity,
        PrimaryKeyToColumn, PrimaryKeyTrait, QueryFilter, QueryResult, Related, RelationDef,
        RelationTrait, RuntimeErr, Select, SqlErr, StringLen, TryGetError, Value,
    };
    pub use chrono::{NaiveDate as Date, NaiveDateTime as DateTime, NaiveTime as Time};
    pub use chrono::{
        NaiveDate as ChronoDate, NaiveDateTime as ChronoDateTime, NaiveTime as ChronoTime,
    };
    pub use serde_json::Value as Json;
    pub use uuid::Uuid;
    pub type DateTimeWithTimeZone = chrono::DateTime<chrono::FixedOffset>;
    pub type DateTimeUtc = chrono::DateTime<chrono::Utc>;
    pub type DateTimeLocal = chrono::DateTime<chrono::Local>;
    pub type ChronoDateTimeWithTimeZone = chrono::DateTime<chrono::FixedOffset>;
    pub type ChronoDateTimeUtc = chrono::DateTime<chrono::Utc>;
    pub type ChronoDateTimeLocal = chrono::DateTime<chrono::Local>;
}

/// What enums iterate over; `strum` has it as `IntoEnumIterator`.
pub trait Iterable {
    type Iterator: Iterator<Item = Self>;
    fn iter() -> Self::Iterator;
}
impl Iden for Asterisk {}
