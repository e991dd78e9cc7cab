// What the derives make.

#[macro_export]
macro_rules! DeriveEntityModel {
    (
        $(#[$a:meta])* $v:vis struct $Model:ident {
            $($(#[$f:meta])* $fv:vis $field:ident: $ty:ty),* $(,)?
        }
    ) => {
        #[derive(Clone, Copy, Debug, Default)]
        pub struct Entity;
        #[derive(Clone, Copy, Debug)]
        pub enum Column { $(${pascal($field)}),* }
        #[derive(Clone, Copy, Debug)]
        pub enum PrimaryKey { $(${pascal($field)}),* }
        #[derive(Clone, Debug, PartialEq)]
        pub struct ActiveModel { $(pub $field: $crate::ActiveValue<$ty>),* }
        impl $crate::Iden for Entity {}
        impl $crate::IdenStatic for Entity {}
        impl $crate::EntityName for Entity {}
        impl $crate::EntityTrait for Entity {
            type Model = $Model;
            type ActiveModel = ActiveModel;
            type Column = Column;
            type Relation = Relation;
            type PrimaryKey = PrimaryKey;
        }
        impl $crate::ModelTrait for $Model {
            type Entity = Entity;
        }
        impl $crate::FromQueryResult for $Model {}
        impl $crate::IntoActiveModel<ActiveModel> for $Model {}
        impl $crate::IntoActiveModel<ActiveModel> for ActiveModel {}
        impl $crate::Iden for Column {}
        impl $crate::IdenStatic for Column {}
        impl $crate::ColumnTrait for Column {
            type EntityName = Entity;
        }
        impl $crate::PrimaryKeyToColumn for PrimaryKey {
            type Column = Column;
        }
        impl $crate::ActiveModelTrait for ActiveModel {
            type Entity = Entity;
        }
        impl $crate::TryIntoModel<$Model> for ActiveModel {}
        impl Default for ActiveModel {}
        impl From<$Model> for ActiveModel {}
    };
}

#[macro_export]
macro_rules! FromQueryResult {
    ($(#[$a:meta])* $v:vis struct $Name:ident $($rest:tt)*) => {
        impl $crate::FromQueryResult for $Name {}
    };
}

#[macro_export]
macro_rules! DerivePartialModel {
    ($(#[$a:meta])* $v:vis struct $Name:ident $($rest:tt)*) => {
        impl $crate::PartialModelTrait for $Name {}
        impl $crate::FromQueryResult for $Name {}
    };
}

#[macro_export]
macro_rules! DeriveIden {
    ($(#[$a:meta])* $v:vis struct $Name:ident $($rest:tt)*) => {
        impl $crate::Iden for $Name {}
    };
    ($(#[$a:meta])* $v:vis enum $Name:ident $($rest:tt)*) => {
        impl $crate::Iden for $Name {}
    };
}

#[macro_export]
macro_rules! DeriveRelation {
    ($(#[$a:meta])* $v:vis enum $Name:ident $($rest:tt)*) => {
        impl $crate::RelationTrait for $Name {}
    };
}

#[macro_export]
macro_rules! DeriveActiveEnum {
    ($(#[$a:meta])* $v:vis enum $Name:ident $($rest:tt)*) => {
        impl $crate::ActiveEnum for $Name {}
    };
}

#[macro_export]
macro_rules! EnumIter {
    ($(#[$a:meta])* $v:vis enum $Name:ident $($rest:tt)*) => {
        impl $crate::Iterable for $Name {
            type Iterator = std::vec::IntoIter<$Name>;
        }
    };
}

#[macro_export]
macro_rules! DeriveIntoActiveModel {
    ($(#[$a:meta])* $v:vis struct $Name:ident $($rest:tt)*) => {
        impl $crate::IntoActiveModel<ActiveModel> for $Name {}
    };
}
