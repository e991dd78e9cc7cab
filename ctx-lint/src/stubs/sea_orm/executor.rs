pub struct Selector<S>;
pub struct SelectorRaw<S>;

pub trait SelectorTrait {
    type Item: Sized;
    fn from_raw_query_result(res: QueryResult) -> Result<Self::Item, DbErr>;
}

pub struct SelectGetableValue<T, C>;
pub struct SelectGetableTuple<T>;
pub struct SelectModel<M>;
pub struct SelectTwoModel<M, N>;
pub struct SelectThreeModel<M, N, O>;
impl<T, C> SelectorTrait for SelectGetableValue<T, C> { type Item = T; }
impl<T> SelectorTrait for SelectGetableTuple<T> { type Item = T; }
impl<M> SelectorTrait for SelectModel<M> { type Item = M; }
impl<M, N> SelectorTrait for SelectTwoModel<M, N> { type Item = (M, Option<N>); }
impl<M, N, O> SelectorTrait for SelectThreeModel<M, N, O> { type Item = (M, Option<N>, Option<O>); }

impl<E: EntityTrait> Select<E> {
    pub fn from_raw_sql(self, stmt: Statement) -> SelectorRaw<SelectModel<E::Model>> {}
    pub fn into_model<M>(self) -> Selector<SelectModel<M>> {}
    pub fn into_partial_model<M>(self) -> Selector<SelectModel<M>> {}
    pub fn into_json(self) -> Selector<SelectModel<JsonValue>> {}
    pub fn into_values<T, C>(self) -> Selector<SelectGetableValue<T, C>> {}
    pub fn into_tuple<T>(self) -> Selector<SelectGetableTuple<T>> {}
    pub async fn one<C>(self, db: &C) -> Result<Option<E::Model>, DbErr> {}
    pub async fn all<C>(self, db: &C) -> Result<Vec<E::Model>, DbErr> {}
    pub async fn stream<C>(self, db: &C) -> Result<impl Stream<Item = Result<E::Model, DbErr>>, DbErr> {}
    pub async fn stream_partial_model<C, M>(self, db: &C) -> Result<impl Stream<Item = Result<M, DbErr>>, DbErr> {}
}

impl<E: EntityTrait, F: EntityTrait> SelectTwo<E, F> {
    pub fn into_model<M, N>(self) -> Selector<SelectTwoModel<M, N>> {}
    pub fn into_partial_model<M, N>(self) -> Selector<SelectTwoModel<M, N>> {}
    pub fn into_json(self) -> Selector<SelectTwoModel<JsonValue, JsonValue>> {}
    pub async fn one<C>(self, db: &C) -> Result<Option<(E::Model, Option<F::Model>)>, DbErr> {}
    pub async fn all<C>(self, db: &C) -> Result<Vec<(E::Model, Option<F::Model>)>, DbErr> {}
    pub async fn stream<C>(self, db: &C) -> Result<impl Stream<Item = Result<(E::Model, Option<F::Model>), DbErr>>, DbErr> {}
    pub async fn stream_partial_model<C, M, N>(self, db: &C) -> Result<impl Stream<Item = Result<(M, Option<N>), DbErr>>, DbErr> {}
}

impl<E: EntityTrait, F: EntityTrait> SelectTwoMany<E, F> {
    pub fn into_json(self) -> Selector<SelectTwoModel<JsonValue, JsonValue>> {}
    pub async fn stream<C>(self, db: &C) -> Result<impl Stream<Item = Result<(E::Model, Option<F::Model>), DbErr>>, DbErr> {}
    pub async fn stream_partial_model<C, M, N>(self, db: &C) -> Result<impl Stream<Item = Result<(M, Option<N>), DbErr>>, DbErr> {}
    pub async fn all<C>(self, db: &C) -> Result<Vec<(E::Model, Vec<F::Model>)>, DbErr> {}
}

impl<E: EntityTrait, F: EntityTrait, G: EntityTrait> SelectThree<E, F, G> {
    pub fn into_model<M, N, O>(self) -> Selector<SelectThreeModel<M, N, O>> {}
    pub fn into_partial_model<M, N, O>(self) -> Selector<SelectThreeModel<M, N, O>> {}
    pub fn into_json(self) -> Selector<SelectThreeModel<JsonValue, JsonValue, JsonValue>> {}
    pub async fn one<C>(self, db: &C) -> Result<Option<(E::Model, Option<F::Model>, Option<G::Model>)>, DbErr> {}
    pub async fn all<C>(self, db: &C) -> Result<Vec<(E::Model, Option<F::Model>, Option<G::Model>)>, DbErr> {}
    pub async fn stream<C>(self, db: &C) -> Result< impl Stream<Item = Result<(E::Model, Option<F::Model>, Option<G::Model>), DbErr>>, DbErr, > {}
    pub async fn stream_partial_model<C, M, N, O>(self, db: &C) -> Result<impl Stream<Item = Result<(M, Option<N>, Option<O>), DbErr>>, DbErr> {}
}

impl<S: SelectorTrait> Selector<S> {
    pub fn with_columns<T, C>(query: SelectStatement) -> Selector<SelectGetableValue<T, C>> {}
    pub fn into_tuple<T>(query: SelectStatement) -> Selector<SelectGetableTuple<T>> {}
    pub fn into_statement(self, builder: DbBackend) -> Statement {}
    pub async fn one<C>(self, db: &C) -> Result<Option<S::Item>, DbErr> {}
    pub async fn all<C>(self, db: &C) -> Result<Vec<S::Item>, DbErr> {}
    pub async fn stream<C>(self, db: &C) -> Result<Pin<Box<dyn Stream<Item = Result<S::Item, DbErr>>>>, DbErr> {}
}

impl<S: SelectorTrait> SelectorRaw<S> {
    pub fn from_statement<M>(stmt: Statement) -> SelectorRaw<SelectModel<M>> {}
    pub fn with_columns<T, C>(stmt: Statement) -> SelectorRaw<SelectGetableValue<T, C>> {}
    pub fn into_model<M>(self) -> SelectorRaw<SelectModel<M>> {}
    pub fn into_json(self) -> SelectorRaw<SelectModel<JsonValue>> {}
    pub fn into_statement(self) -> Statement {}
    pub async fn one<C>(self, db: &C) -> Result<Option<S::Item>, DbErr> {}
    pub async fn all<C>(self, db: &C) -> Result<Vec<S::Item>, DbErr> {}
    pub async fn stream<C>(self, db: &C) -> Result<Pin<Box<dyn Stream<Item = Result<S::Item, DbErr>>>>, DbErr> {}
}

pub struct Inserter<A>;

pub struct InsertResult<A: ActiveModelTrait> {
    pub last_insert_id: <<A::Entity as EntityTrait>::PrimaryKey as PrimaryKeyTrait>::ValueType,
}

pub enum TryInsertResult<T> { Empty, Conflicted, Inserted(T), }

impl<A: ActiveModelTrait> TryInsert<A> {
    pub async fn exec<C>(self, db: &C) -> Result<TryInsertResult<InsertResult<A>>, DbErr> {}
    pub async fn exec_without_returning<C>(self, db: &C) -> Result<TryInsertResult<u64>, DbErr> {}
    pub async fn exec_with_returning<C>(self, db: &C) -> Result<TryInsertResult<<A::Entity as EntityTrait>::Model>, DbErr> {}
    pub async fn exec_with_returning_keys<C>(self, db: &C) -> Result<TryInsertResult<Vec<<<A::Entity as EntityTrait>::PrimaryKey as PrimaryKeyTrait>::ValueType>>, DbErr> {}
    pub async fn exec_with_returning_many<C>(self, db: &C) -> Result<TryInsertResult<Vec<<A::Entity as EntityTrait>::Model>>, DbErr> {}
}

impl<A: ActiveModelTrait> Insert<A> {
    pub async fn exec<C>(self, db: &C) -> Result<InsertResult<A>, DbErr> {}
    pub async fn exec_without_returning<C>(self, db: &C) -> Result<u64, DbErr> {}
    pub async fn exec_with_returning<C>(self, db: &C) -> Result<<A::Entity as EntityTrait>::Model, DbErr> {}
    pub async fn exec_with_returning_keys<C>(self, db: &C) -> Result<Vec<<<A::Entity as EntityTrait>::PrimaryKey as PrimaryKeyTrait>::ValueType>, DbErr> {}
    pub async fn exec_with_returning_many<C>(self, db: &C) -> Result<Vec<<A::Entity as EntityTrait>::Model>, DbErr> {}
}

impl<A: ActiveModelTrait> Inserter<A> {
    pub fn new(primary_key: Option<ValueTuple>, query: InsertStatement) -> Self {}
    pub async fn exec<C>(self, db: &C) -> Result<InsertResult<A>, DbErr> {}
    pub async fn exec_without_returning<C>(self, db: &C) -> Result<u64, DbErr> {}
    pub async fn exec_with_returning<C>(self, db: &C) -> Result<<A::Entity as EntityTrait>::Model, DbErr> {}
    pub async fn exec_with_returning_keys<C>(self, db: &C) -> Result<Vec<<<A::Entity as EntityTrait>::PrimaryKey as PrimaryKeyTrait>::ValueType>, DbErr> {}
    pub async fn exec_with_returning_many<C>(self, db: &C) -> Result<Vec<<A::Entity as EntityTrait>::Model>, DbErr> {}
}

pub struct Updater;

pub struct UpdateResult {
    pub rows_affected: u64,
}

impl<A: ActiveModelTrait> UpdateOne<A> {
    pub async fn exec<C>(self, db: &C) -> Result<<A::Entity as EntityTrait>::Model, DbErr> {}
}

impl<E: EntityTrait> UpdateMany<E> {
    pub async fn exec<C>(self, db: &C) -> Result<UpdateResult, DbErr> {}
    pub async fn exec_with_returning<C>(self, db: &C) -> Result<Vec<E::Model>, DbErr> {}
}

impl Updater {
    pub fn new(query: UpdateStatement) -> Self {}
    pub fn check_record_exists(self) -> Self {}
    pub async fn exec<C>(self, db: &C) -> Result<UpdateResult, DbErr> {}
}

pub struct Deleter;

pub struct DeleteResult {
    pub rows_affected: u64,
}

impl<A: 'a> DeleteOne<A> {
    pub async fn exec<C>(self, db: &C) -> Result<DeleteResult, DbErr> {}
    pub async fn exec_with_returning<C>(self, db: &C) -> Result<Option<<A::Entity as EntityTrait>::Model>, DbErr> {}
}

impl<E: EntityTrait> DeleteMany<E> {
    pub async fn exec<C>(self, db: &C) -> Result<DeleteResult, DbErr> {}
    pub async fn exec_with_returning<C>(self, db: &C) -> Result<Vec<E::Model>, DbErr> {}
}

impl Deleter {
    pub fn new(query: DeleteStatement) -> Self {}
    pub async fn exec<C>(self, db: &C) -> Result<DeleteResult, DbErr> {}
    pub async fn exec_with_returning<E, C>(self, db: &C) -> Result<Vec<E::Model>, DbErr> {}
}

pub type PinBoxStream<Item> = Pin<Box<dyn Stream<Item = Item>>>;
pub struct Paginator<C, S>;

pub struct ItemsAndPagesNumber {
    pub number_of_items: u64,
    pub number_of_pages: u64,
}

impl<C, S: SelectorTrait> Paginator<C, S> {
    pub async fn fetch_page(&self, page: u64) -> Result<Vec<S::Item>, DbErr> {}
    pub async fn fetch(&self) -> Result<Vec<S::Item>, DbErr> {}
    pub async fn num_items(&self) -> Result<u64, DbErr> {}
    pub async fn num_pages(&self) -> Result<u64, DbErr> {}
    pub async fn num_items_and_pages(&self) -> Result<ItemsAndPagesNumber, DbErr> {}
    pub fn next(&mut self) {}
    pub fn cur_page(&self) -> u64 {}
    pub async fn fetch_and_next(&mut self) -> Result<Option<Vec<S::Item>>, DbErr> {}
    pub fn into_stream(self) -> PinBoxStream<Result<Vec<S::Item>, DbErr>> {}
}

pub trait PaginatorTrait<C> {
    type Selector: SelectorTrait;
    fn paginate(self, db: &C, page_size: u64) -> Paginator<C, Self::Selector>;
    async fn count(self, db: &C) -> Result<u64, DbErr>;
    async fn exists(self, db: &C) -> Result<bool, DbErr>;
}

pub struct ExecResult;

impl ExecResult {
    pub fn last_insert_id(&self) -> u64 {}
    pub fn rows_affected(&self) -> u64 {}
}

pub struct QueryResult;

pub trait TryGetable: Sized {
    fn try_get_by<I: ColIdx>(res: &QueryResult, index: I) -> Result<Self, TryGetError>;
    fn try_get(res: &QueryResult, pre: &str, col: &str) -> Result<Self, TryGetError>;
    fn try_get_by_index(res: &QueryResult, index: usize) -> Result<Self, TryGetError>;
}

impl QueryResult {
    pub fn try_get_by<T, I>(&self, index: I) -> Result<T, DbErr> {}
    pub fn try_get_by_nullable<T, I>(&self, index: I) -> Result<T, TryGetError> {}
    pub fn try_get<T>(&self, pre: &str, col: &str) -> Result<T, DbErr> {}
    pub fn try_get_nullable<T>(&self, pre: &str, col: &str) -> Result<T, TryGetError> {}
    pub fn try_get_by_index<T>(&self, idx: usize) -> Result<T, DbErr> {}
    pub fn try_get_by_index_nullable<T>(&self, idx: usize) -> Result<T, TryGetError> {}
    pub fn try_get_many<T>(&self, pre: &str, cols: &[String]) -> Result<T, DbErr> {}
    pub fn try_get_many_by_index<T>(&self) -> Result<T, DbErr> {}
    pub fn column_names(&self) -> Vec<String> {}
}

impl<T: TryGetable> TryGetable for Option<T> {}
pub trait ColIdx {}

pub trait TryGetableMany: Sized {
    fn try_get_many(res: &QueryResult, pre: &str, cols: &[String]) -> Result<Self, TryGetError>;
    fn try_get_many_by_index(res: &QueryResult) -> Result<Self, TryGetError>;
    fn find_by_statement<C>(stmt: Statement) -> SelectorRaw<SelectGetableValue<Self, C>>;
}

pub trait TryGetableArray: Sized {
    fn try_get_by<I: ColIdx>(res: &QueryResult, index: I) -> Result<Vec<Self>, TryGetError>;
}

pub trait TryGetableFromJson: Sized {
    fn try_get_from_json<I: ColIdx>(res: &QueryResult, idx: I) -> Result<Self, TryGetError>;
    fn from_json_vec(value: serde_json::Value) -> Result<Vec<Self>, TryGetError>;
}

pub trait TryFromU64: Sized {
    fn try_from_u64(n: u64) -> Result<Self, DbErr>;
}

pub struct Cursor<S>;

impl<S: SelectorTrait> Cursor<S> {
    pub fn new<C>(query: SelectStatement, table: DynIden, order_columns: C) -> Self {}
    pub fn before<V>(&mut self, values: V) -> &mut Self {}
    pub fn after<V>(&mut self, values: V) -> &mut Self {}
    pub fn asc(&mut self) -> &mut Self {}
    pub fn desc(&mut self) -> &mut Self {}
    pub fn first(&mut self, num_rows: u64) -> &mut Self {}
    pub fn last(&mut self, num_rows: u64) -> &mut Self {}
    pub async fn all<C>(&mut self, db: &C) -> Result<Vec<S::Item>, DbErr> {}
    pub fn into_model<M>(self) -> Cursor<SelectModel<M>> {}
    pub fn into_partial_model<M>(self) -> Cursor<SelectModel<M>> {}
    pub fn into_json(self) -> Cursor<SelectModel<JsonValue>> {}
    pub fn set_secondary_order_by(&mut self, tbl_col: Vec<(DynIden, Identity)>) -> &mut Self {}
}

impl<S> QuerySelect for Cursor<S> { type QueryStatement = SelectStatement; }
impl<S> QueryOrder for Cursor<S> { type QueryStatement = SelectStatement; }

pub trait CursorTrait {
    type Selector: SelectorTrait;
}

impl<E: EntityTrait> Select<E> {
    pub fn cursor_by<C>(self, order_columns: C) -> Cursor<SelectModel<E::Model>> {}
}

impl<C, E: EntityTrait> PaginatorTrait<C> for Select<E> { type Selector = SelectModel<E::Model>; }
impl<C, E: EntityTrait, F: EntityTrait> PaginatorTrait<C> for SelectTwo<E, F> { type Selector = SelectTwoModel<E::Model, F::Model>; }
impl TryGetable for bool {}
impl TryGetable for i8 {}
impl TryGetable for i16 {}
impl TryGetable for i32 {}
impl TryGetable for i64 {}
impl TryGetable for u8 {}
impl TryGetable for u16 {}
impl TryGetable for u32 {}
impl TryGetable for u64 {}
impl TryGetable for f32 {}
impl TryGetable for f64 {}
impl TryGetable for String {}
impl TryGetable for serde_json::Value {}
impl TryGetable for uuid::Uuid {}
impl ColIdx for &str {}
impl ColIdx for usize {}
