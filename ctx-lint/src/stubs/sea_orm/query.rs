pub struct Select<E>;
pub struct SelectTwo<E, F>;
pub struct SelectTwoMany<E, F>;
pub struct SelectThree<E, F, G>;

pub trait IntoSimpleExpr {
    fn into_simple_expr(self) -> SimpleExpr;
}

pub trait ColumnAsExpr: IntoSimpleExpr {
    fn into_column_as_expr(self) -> SimpleExpr;
}

impl ColumnAsExpr for Expr {}
impl ColumnAsExpr for SimpleExpr {}
impl IntoSimpleExpr for Expr {}
impl IntoSimpleExpr for SimpleExpr {}
impl<E> QueryTrait for Select<E> { type QueryStatement = SelectStatement; }
impl<E, F, G> QueryTrait for SelectThree<E, F, G> { type QueryStatement = SelectStatement; }

pub trait QuerySelect: Sized {
    type QueryStatement;
    fn query(&mut self) -> &mut SelectStatement;
    fn select_only(self) -> Self;
    fn column<C>(self, col: C) -> Self;
    fn column_as<C, I>(self, col: C, alias: I) -> Self;
    fn columns<C, I>(self, cols: I) -> Self;
    fn offset<T>(self, offset: T) -> Self;
    fn limit<T>(self, limit: T) -> Self;
    fn group_by<C>(self, col: C) -> Self;
    fn having<F>(self, filter: F) -> Self;
    fn distinct(self) -> Self;
    fn distinct_on<T, I>(self, cols: I) -> Self;
    fn join_join(self, join: JoinType, rel: RelationDef, via: Option<RelationDef>) -> Self;
    fn join_join_rev(self, join: JoinType, rel: RelationDef, via: Option<RelationDef>) -> Self;
    fn join(self, join: JoinType, rel: RelationDef) -> Self;
    fn join_rev(self, join: JoinType, rel: RelationDef) -> Self;
    fn join_as<I>(self, join: JoinType, rel: RelationDef, alias: I) -> Self;
    fn join_as_rev<I>(self, join: JoinType, rel: RelationDef, alias: I) -> Self;
    fn lock(self, lock_type: LockType) -> Self;
    fn lock_shared(self) -> Self;
    fn lock_exclusive(self) -> Self;
    fn lock_with_behavior(self, r#type: LockType, behavior: LockBehavior) -> Self;
    fn expr<T>(self, expr: T) -> Self;
    fn exprs<T, I>(self, exprs: I) -> Self;
    fn expr_as<T, A>(self, expr: T, alias: A) -> Self;
    fn expr_as_<T, A>(self, expr: T, alias: A) -> Self;
    fn tbl_col_as<T, C, A>(self, tbl_col: (T, C), alias: A) -> Self;
}

pub trait QueryOrder: Sized {
    type QueryStatement: OrderedStatement;
    fn query(&mut self) -> &mut SelectStatement;
    fn order_by<C>(self, col: C, ord: Order) -> Self;
    fn order_by_asc<C>(self, col: C) -> Self;
    fn order_by_desc<C>(self, col: C) -> Self;
    fn order_by_with_nulls<C>(self, col: C, ord: Order, nulls: NullOrdering) -> Self;
}

pub trait QueryFilter: Sized {
    type QueryStatement: ConditionalStatement;
    fn query(&mut self) -> &mut Self::QueryStatement;
    fn filter<F>(self, filter: F) -> Self;
    fn belongs_to<M>(self, model: &M) -> Self;
    fn belongs_to_tbl_alias<M>(self, model: &M, tbl_alias: &str) -> Self;
}

pub struct Insert<A>;
impl<A> Default for Insert<A> {}

impl<A> Insert<A> {
    pub fn one<M>(m: M) -> Self {}
    pub fn many<M, I>(models: I) -> Self {}
    pub fn add<M>(self, m: M) -> Self {}
    pub fn add_multi<M, I>(self, models: I) -> Self {}
    pub fn add_many<M, I>(self, models: I) -> Self {}
    pub fn on_conflict(self, on_conflict: OnConflict) -> Self {}
    pub fn do_nothing(self) -> TryInsert<A> {}
    pub fn on_empty_do_nothing(self) -> TryInsert<A> {}
    pub fn on_conflict_do_nothing(self) -> TryInsert<A> {}
}

impl<A> QueryTrait for Insert<A> { type QueryStatement = InsertStatement; }
pub struct TryInsert<A>;
impl<A> Default for TryInsert<A> {}

impl<A> TryInsert<A> {
    pub fn one<M>(m: M) -> Self {}
    pub fn many<M, I>(models: I) -> Self {}
    pub fn add<M>(self, m: M) -> Self {}
    pub fn add_many<M, I>(self, models: I) -> Self {}
    pub fn on_conflict(self, on_conflict: OnConflict) -> Self {}
    pub fn from_insert(insert: Insert<A>) -> Self {}
}

impl<A> QueryTrait for TryInsert<A> { type QueryStatement = InsertStatement; }
pub struct Update;
pub struct UpdateOne<A>;
pub struct UpdateMany<E>;

impl Update {
    pub fn one<E, A>(model: A) -> UpdateOne<A> {}
    pub fn many<E>(entity: E) -> UpdateMany<E> {}
}

impl<A> QueryFilter for UpdateOne<A> { type QueryStatement = UpdateStatement; }
impl<E> QueryFilter for UpdateMany<E> { type QueryStatement = UpdateStatement; }
impl<A> QueryTrait for UpdateOne<A> { type QueryStatement = UpdateStatement; }
impl<E> QueryTrait for UpdateMany<E> { type QueryStatement = UpdateStatement; }

impl<E> UpdateMany<E> {
    pub fn set<A>(self, model: A) -> Self {}
    pub fn col_expr<T>(self, col: T, expr: SimpleExpr) -> Self {}
}

pub struct Delete;
pub struct DeleteOne<A>;
pub struct DeleteMany<E>;

impl Delete {
    pub fn one<E, A, M>(model: M) -> DeleteOne<A> {}
    pub fn many<E>(entity: E) -> DeleteMany<E> {}
}

impl<A> QueryFilter for DeleteOne<A> { type QueryStatement = DeleteStatement; }
impl<E> QueryFilter for DeleteMany<E> { type QueryStatement = DeleteStatement; }
impl<A> QueryTrait for DeleteOne<A> { type QueryStatement = DeleteStatement; }
impl<E> QueryTrait for DeleteMany<E> { type QueryStatement = DeleteStatement; }

pub trait QueryTrait {
    type QueryStatement: QueryStatementBuilder;
    fn query(&mut self) -> &mut Self::QueryStatement;
    fn as_query(&self) -> &Self::QueryStatement;
    fn into_query(self) -> Self::QueryStatement;
    fn build(&self, db_backend: DbBackend) -> Statement;
    fn apply_if<T, F>(self, val: Option<T>, if_some: F) -> Self;
}

pub trait SelectColumns {
    fn select_column<C: ColumnTrait>(self, col: C) -> Self;
    fn select_column_as<C, I>(self, col: C, alias: I) -> Self;
}

pub trait EntityOrSelect<E: EntityTrait>: Send {
    fn select(self) -> Select<E>;
}

pub trait LoaderTrait {
    type Model: ModelTrait;
    async fn load_one<R, S, C>(&self, stmt: S, db: &C) -> Result<Vec<Option<<R as EntityTrait>::Model>>, DbErr>;
    async fn load_many<R, S, C>(&self, stmt: S, db: &C) -> Result<Vec<Vec<<R as EntityTrait>::Model>>, DbErr>;
    async fn load_many_to_many<R, S, V, C>(&self, stmt: S, via: V, db: &C) -> Result<Vec<Vec<<R as EntityTrait>::Model>>, DbErr>;
}

impl<E> EntityOrSelect<E> for Select<E> {}
impl<M: ModelTrait> LoaderTrait for Vec<M> { type Model = M; }
impl<M> LoaderTrait for &[M] { type Model = M; }

impl<E: EntityTrait> Select<E> {
    pub fn left_join<R>(self, _: R) -> Self {}
    pub fn right_join<R>(self, _: R) -> Self {}
    pub fn inner_join<R>(self, _: R) -> Self {}
    pub fn reverse_join<R>(self, _: R) -> Self {}
    pub fn find_also_related<R>(self, r: R) -> SelectTwo<E, R> {}
    pub fn find_with_related<R>(self, r: R) -> SelectTwoMany<E, R> {}
    pub fn find_also_linked<L, T>(self, l: L) -> SelectTwo<E, T> {}
    pub fn find_with_linked<L, T>(self, l: L) -> SelectTwoMany<E, T> {}
    pub fn find_with_linked_recursive<L>(self, l: L) -> Select<E> {}
}

impl<E, F> SelectTwo<E, F> {
    pub fn find_also_related<R>(self, r: R) -> SelectThree<E, F, R> {}
    pub fn and_also_related<R>(self, r: R) -> SelectThree<E, F, R> {}
}

impl<E: EntityTrait> Select<E> {
    pub fn select_also<F>(self, _: F) -> SelectTwo<E, F> {}
    pub fn select_with<F>(self, _: F) -> SelectTwoMany<E, F> {}
}

impl<E, F> SelectTwo<E, F> {
    pub fn select_also<G>(self, _: G) -> SelectThree<E, F, G> {}
}
impl<E> QuerySelect for Select<E> { type QueryStatement = SelectStatement; }
impl<E, F> QuerySelect for SelectTwo<E, F> { type QueryStatement = SelectStatement; }
impl<E, F> QuerySelect for SelectTwoMany<E, F> { type QueryStatement = SelectStatement; }

impl<E, F, G> QuerySelect for SelectThree<E, F, G> { type QueryStatement = SelectStatement; }
impl<E> QueryOrder for Select<E> { type QueryStatement = SelectStatement; }
impl<E, F> QueryOrder for SelectTwo<E, F> { type QueryStatement = SelectStatement; }
impl<E, F> QueryOrder for SelectTwoMany<E, F> { type QueryStatement = SelectStatement; }
impl<E, F, G> QueryOrder for SelectThree<E, F, G> { type QueryStatement = SelectStatement; }
impl<E> QueryFilter for Select<E> { type QueryStatement = SelectStatement; }
impl<E, F> QueryFilter for SelectTwo<E, F> { type QueryStatement = SelectStatement; }
impl<E, F> QueryFilter for SelectTwoMany<E, F> { type QueryStatement = SelectStatement; }
impl<E, F, G> QueryFilter for SelectThree<E, F, G> { type QueryStatement = SelectStatement; }
