pub trait IdenStatic: Iden + Copy {
    fn as_str(&self) -> &str;
}

pub trait EntityName: IdenStatic + Default {
    fn schema_name(&self) -> Option<&str>;
    fn comment(&self) -> Option<&str>;
    fn table_name(&self) -> &str;
    fn module_name(&self) -> &str;
    fn table_ref(&self) -> TableRef;
}

pub trait EntityTrait: EntityName {
    type Model: ModelTrait<Entity = Self> + FromQueryResult;
    type ActiveModel: ActiveModelBehavior<Entity = Self>;
    type Column: ColumnTrait;
    type Relation: RelationTrait;
    type PrimaryKey: PrimaryKeyTrait + PrimaryKeyToColumn<Column = Self::Column>;
    fn belongs_to<R>(related: R) -> RelationBuilder<Self, R>;
    fn has_one<R>(_: R) -> RelationBuilder<Self, R>;
    fn has_many<R>(_: R) -> RelationBuilder<Self, R>;
    fn find() -> Select<Self>;
    fn find_by_id<T>(values: T) -> Select<Self>;
    fn insert<A>(model: A) -> Insert<A>;
    fn insert_many<A, I>(models: I) -> Insert<A>;
    fn update<A>(model: A) -> UpdateOne<A>;
    fn update_many() -> UpdateMany<Self>;
    fn delete<A>(model: A) -> DeleteOne<A>;
    fn delete_many() -> DeleteMany<Self>;
    fn delete_by_id<T>(values: T) -> DeleteMany<Self>;
}

pub enum ActiveValue<V> { Set(V), Unchanged(V), NotSet, }

pub trait ActiveModelTrait: Clone {
    type Entity: EntityTrait;
    fn take(&mut self, c: <Self::Entity as EntityTrait>::Column) -> ActiveValue<Value>;
    fn get(&self, c: <Self::Entity as EntityTrait>::Column) -> ActiveValue<Value>;
    fn set(&mut self, c: <Self::Entity as EntityTrait>::Column, v: Value);
    fn try_set(&mut self, c: <Self::Entity as EntityTrait>::Column, v: Value) -> Result<(), DbErr>;
    fn not_set(&mut self, c: <Self::Entity as EntityTrait>::Column);
    fn is_not_set(&self, c: <Self::Entity as EntityTrait>::Column) -> bool;
    fn default() -> Self;
    fn default_values() -> Self;
    fn reset(&mut self, c: <Self::Entity as EntityTrait>::Column);
    fn reset_all(self) -> Self;
    fn get_primary_key_value(&self) -> Option<ValueTuple>;
    async fn insert<C>(self, db: &C) -> Result<<Self::Entity as EntityTrait>::Model, DbErr>;
    async fn update<C>(self, db: &C) -> Result<<Self::Entity as EntityTrait>::Model, DbErr>;
    async fn save<C>(self, db: &C) -> Result<Self, DbErr>;
    async fn delete<C>(self, db: &C) -> Result<DeleteResult, DbErr>;
    fn set_from_json(&mut self, json: serde_json::Value) -> Result<(), DbErr>;
    fn from_json(json: serde_json::Value) -> Result<Self, DbErr>;
    fn is_changed(&self) -> bool;
}

pub trait ActiveModelBehavior: ActiveModelTrait {
    fn new() -> Self;
    async fn before_save<C>(self, db: &C, insert: bool) -> Result<Self, DbErr>;
    async fn after_save<C>(model: <Self::Entity as EntityTrait>::Model, db: &C, insert: bool) -> Result<<Self::Entity as EntityTrait>::Model, DbErr>;
    async fn before_delete<C>(self, db: &C) -> Result<Self, DbErr>;
    async fn after_delete<C>(self, db: &C) -> Result<Self, DbErr>;
}

pub trait IntoActiveModel<A> {
    fn into_active_model(self) -> A;
}

pub trait IntoActiveValue<V> {
    fn into_active_value(self) -> ActiveValue<V>;
}

impl<V> Default for ActiveValue<V> {}

impl<V> ActiveValue<V> {
    pub fn set(value: V) -> Self {}
    pub fn is_set(&self) -> bool {}
    pub fn unchanged(value: V) -> Self {}
    pub fn is_unchanged(&self) -> bool {}
    pub fn not_set() -> Self {}
    pub fn is_not_set(&self) -> bool {}
    pub fn take(&mut self) -> Option<V> {}
    pub fn unwrap(self) -> V {}
    pub fn into_value(self) -> Option<Value> {}
    pub fn into_wrapped_value(self) -> ActiveValue<Value> {}
    pub fn reset(&mut self) {}
    pub fn set_if_not_equals(&mut self, value: V) {}
    pub fn try_as_ref(&self) -> Option<&V> {}
}

impl<V> AsRef<V> for ActiveValue<V> {}
impl<V> From<ActiveValue<V>> for ActiveValue<Option<V>> {}

pub trait ModelTrait: Clone {
    type Entity: EntityTrait;
    fn get(&self, c: <Self::Entity as EntityTrait>::Column) -> Value;
    fn set(&mut self, c: <Self::Entity as EntityTrait>::Column, v: Value);
    fn find_related<R>(&self, _: R) -> Select<R>;
    fn find_linked<L>(&self, l: L) -> Select<L::ToEntity>;
    fn find_linked_recursive<L>(&self, l: L) -> Select<L::ToEntity>;
    async fn delete<A, C>(self, db: &C) -> Result<DeleteResult, DbErr>;
}

pub trait FromQueryResult: Sized {
    fn from_query_result(res: &QueryResult, pre: &str) -> Result<Self, DbErr>;
    fn from_query_result_optional(res: &QueryResult, pre: &str) -> Result<Option<Self>, DbErr>;
    fn from_query_result_nullable(res: &QueryResult, pre: &str) -> Result<Self, TryGetError>;
    fn find_by_statement(stmt: Statement) -> SelectorRaw<SelectModel<Self>>;
}

impl<T: FromQueryResult> FromQueryResult for Option<T> {}

pub trait TryIntoModel<M> {
    fn try_into_model(self) -> Result<M, DbErr>;
}

pub enum RelationType { HasOne, HasMany, }
pub type ForeignKeyAction = sea_query::ForeignKeyAction;

pub trait RelationTrait: Iterable {
    fn def(&self) -> RelationDef;
}

pub trait Related<R> {
    fn to() -> RelationDef;
    fn via() -> Option<RelationDef>;
    fn find_related() -> Select<R>;
}

pub struct RelationDef;
impl IntoCondition for RelationDef {}
pub struct RelationBuilder<E, R>;

impl RelationDef {
    pub fn rev(self) -> Self {}
    pub fn from_alias<A>(self, alias: A) -> Self {}
    pub fn on_condition<F>(self, f: F) -> Self {}
    pub fn condition_type(self, condition_type: ConditionType) -> Self {}
}

impl<E, R> RelationBuilder<E, R> {
    pub fn from<T>(self, identifier: T) -> Self {}
    pub fn to<T>(self, identifier: T) -> Self {}
    pub fn on_delete(self, action: ForeignKeyAction) -> Self {}
    pub fn on_update(self, action: ForeignKeyAction) -> Self {}
    pub fn on_condition<F>(self, f: F) -> Self {}
    pub fn fk_name(self, fk_name: &str) -> Self {}
    pub fn condition_type(self, condition_type: ConditionType) -> Self {}
}

impl<E, R> From<RelationBuilder<E, R>> for RelationDef {}
impl From<RelationDef> for ForeignKeyCreateStatement {}
impl From<RelationDef> for TableForeignKey {}

pub trait PrimaryKeyTrait: IdenStatic + Iterable {
    type ValueType: Sized
       
        + Debug
        + PartialEq
        + IntoValueTuple
        + FromValueTuple
        + TryGetableMany
        + TryFromU64
        + PrimaryKeyArity;
    fn auto_increment() -> bool;
}

pub trait PrimaryKeyToColumn {
    type Column: ColumnTrait;
    fn into_column(self) -> Self::Column;
    fn from_column(col: Self::Column) -> Option<Self>;
}

pub trait PrimaryKeyArity {
}

pub enum Identity { Unary(DynIden), Binary(DynIden, DynIden), Ternary(DynIden, DynIden, DynIden), Many(Vec<DynIden>), }
impl IntoIterator for Identity { type Item = DynIden;  type IntoIter = std::vec::IntoIter<Self::Item>; }

pub trait IntoIdentity {
    fn into_identity(self) -> Identity;
}

pub trait IdentityOf<E> {
    fn identity_of(self) -> Identity;
}

impl IntoIdentity for Identity {}
impl IntoIdentity for String {}
impl IntoIdentity for &str {}

pub trait ActiveEnum: Sized + Iterable {
    type Value: ActiveEnumValue;
    type ValueVec;
    fn name() -> DynIden;
    fn to_value(&self) -> Self::Value;
    fn try_from_value(v: &Self::Value) -> Result<Self, DbErr>;
    fn db_type() -> ColumnDef;
    fn into_value(self) -> Self::Value;
    fn as_enum(&self) -> SimpleExpr;
    fn values() -> Vec<Self::Value>;
}

pub trait ActiveEnumValue: Into<Value> + ValueType + Nullable + TryGetable {
    fn try_get_vec_by<I: ColIdx>(res: &QueryResult, index: I) -> Result<Vec<Self>, TryGetError>;
}

pub type LinkDef = RelationDef;

pub trait Linked {
    type FromEntity: EntityTrait;
    type ToEntity: EntityTrait;
    fn link(&self) -> Vec<LinkDef>;
    fn find_linked(&self) -> Select<Self::ToEntity>;
}

pub trait PartialModelTrait: FromQueryResult {
    fn select_cols<S: SelectColumns>(select: S) -> S;
    fn select_cols_nested<S: SelectColumns>(select: S, _prefix: Option<&str>, _alias: Option<&str>) -> S;
}

impl<T: PartialModelTrait> PartialModelTrait for Option<T> {}
