#[derive(Clone)]
pub struct Query;
#[derive(Clone)]
pub enum QueryStatement { Select(SelectStatement), Insert(InsertStatement), Update(UpdateStatement), Delete(DeleteStatement), }
#[derive(Clone)]
pub enum SubQueryStatement { SelectStatement(SelectStatement), InsertStatement(InsertStatement), UpdateStatement(UpdateStatement), DeleteStatement(DeleteStatement), WithStatement(WithQuery), }

impl Query {
    pub fn select() -> SelectStatement {}
    pub fn insert() -> InsertStatement {}
    pub fn update() -> UpdateStatement {}
    pub fn delete() -> DeleteStatement {}
    pub fn with() -> WithClause {}
    pub fn returning() -> Returning {}
}

#[derive(Clone)]
pub struct UpdateStatement;

impl UpdateStatement {
    pub fn new() -> Self {}
    pub fn table<T>(&mut self, tbl_ref: T) -> &mut Self {}
    pub fn from<R>(&mut self, tbl_ref: R) -> &mut Self {}
    pub fn values<T, I>(&mut self, values: I) -> &mut Self {}
    pub fn value<C, T>(&mut self, col: C, value: T) -> &mut Self {}
    pub fn limit(&mut self, limit: u64) -> &mut Self {}
    pub fn returning(&mut self, returning: ReturningClause) -> &mut Self {}
    pub fn returning_col<C>(&mut self, col: C) -> &mut Self {}
    pub fn returning_all(&mut self) -> &mut Self {}
    pub fn with(self, clause: WithClause) -> WithQuery {}
    pub fn with_cte<C: Into<WithClause>>(&mut self, clause: C) -> &mut Self {}
    pub fn get_values(&self) -> &[(DynIden, Box<SimpleExpr>)] {}
}

impl OrderedStatement for UpdateStatement {}
impl ConditionalStatement for UpdateStatement {}
#[derive(Clone)]
pub struct DeleteStatement;

impl DeleteStatement {
    pub fn new() -> Self {}
    pub fn from_table<T>(&mut self, tbl_ref: T) -> &mut Self {}
    pub fn limit(&mut self, limit: u64) -> &mut Self {}
    pub fn returning(&mut self, returning_cols: ReturningClause) -> &mut Self {}
    pub fn returning_col<C>(&mut self, col: C) -> &mut Self {}
    pub fn returning_all(&mut self) -> &mut Self {}
    pub fn with(self, clause: WithClause) -> WithQuery {}
    pub fn with_cte<C: Into<WithClause>>(&mut self, clause: C) -> &mut Self {}
}

impl OrderedStatement for DeleteStatement {}
impl ConditionalStatement for DeleteStatement {}
#[derive(Clone)]
pub struct InsertStatement;

impl InsertStatement {
    pub fn new() -> Self {}
    pub fn replace(&mut self) -> &mut Self {}
    pub fn into_table<T>(&mut self, tbl_ref: T) -> &mut Self {}
    pub fn columns<C, I>(&mut self, columns: I) -> &mut Self {}
    pub fn select_from<S>(&mut self, select: S) -> Result<&mut Self> {}
    pub fn values<I>(&mut self, values: I) -> Result<&mut Self> {}
    pub fn values_panic<I>(&mut self, values: I) -> &mut Self {}
    pub fn values_from_panic<I>(&mut self, values_iter: impl IntoIterator<Item = I>) -> &mut Self {}
    pub fn on_conflict(&mut self, on_conflict: OnConflict) -> &mut Self {}
    pub fn returning(&mut self, returning: ReturningClause) -> &mut Self {}
    pub fn returning_col<C>(&mut self, col: C) -> &mut Self {}
    pub fn returning_all(&mut self) -> &mut Self {}
    pub fn with(self, clause: WithClause) -> WithQuery {}
    pub fn with_cte<C: Into<WithClause>>(&mut self, clause: C) -> &mut Self {}
    pub fn or_default_values(&mut self) -> &mut Self {}
    pub fn or_default_values_many(&mut self, num_rows: u32) -> &mut Self {}
}

#[derive(Clone)]
pub struct SelectStatement;
#[derive(Clone)]
pub enum SelectDistinct { All, Distinct, DistinctRow, DistinctOn(Vec<ColumnRef>), }
#[derive(Clone)]
pub enum WindowSelectType { Name(DynIden), Query(WindowStatement), }
#[derive(Clone)]
pub struct SelectExpr;
#[derive(Clone)]
pub struct JoinExpr;
#[derive(Clone)]
pub enum LockType { Update, NoKeyUpdate, Share, KeyShare, }
#[derive(Clone)]
pub enum LockBehavior { Nowait, SkipLocked, }
#[derive(Clone)]
pub struct LockClause;
#[derive(Clone)]
pub enum UnionType { Intersect, Distinct, Except, All, }

impl SelectStatement {
    pub fn new() -> Self {}
    pub fn take(&mut self) -> Self {}
    pub fn conditions<T, F>(&mut self, b: bool, if_true: T, if_false: F) -> &mut Self {}
    pub fn apply_if<T, F>(&mut self, val: Option<T>, if_some: F) -> &mut Self {}
    pub fn apply<F>(&mut self, func: F) -> &mut Self {}
    pub fn clear_selects(&mut self) -> &mut Self {}
    pub fn expr<T>(&mut self, expr: T) -> &mut Self {}
    pub fn exprs<T, I>(&mut self, exprs: I) -> &mut Self {}
    pub fn exprs_mut_for_each<F>(&mut self, func: F) {}
    pub fn distinct(&mut self) -> &mut Self {}
    pub fn distinct_on<T, I>(&mut self, cols: I) -> &mut Self {}
    pub fn column<C>(&mut self, col: C) -> &mut Self {}
    pub fn columns<T, I>(&mut self, cols: I) -> &mut Self {}
    pub fn expr_as<T, A>(&mut self, expr: T, alias: A) -> &mut Self {}
    pub fn expr_window<T>(&mut self, expr: T, window: WindowStatement) -> &mut Self {}
    pub fn expr_window_as<T, A>(&mut self, expr: T, window: WindowStatement, alias: A) -> &mut Self {}
    pub fn expr_window_name<T, W>(&mut self, expr: T, window: W) -> &mut Self {}
    pub fn expr_window_name_as<T, W, A>(&mut self, expr: T, window: W, alias: A) -> &mut Self {}
    pub fn from<R>(&mut self, tbl_ref: R) -> &mut Self {}
    pub fn from_values<I, V, A>(&mut self, value_tuples: I, alias: A) -> &mut Self {}
    pub fn from_as<R, A>(&mut self, tbl_ref: R, alias: A) -> &mut Self {}
    pub fn from_subquery<T>(&mut self, query: SelectStatement, alias: T) -> &mut Self {}
    pub fn from_function<T>(&mut self, func: FunctionCall, alias: T) -> &mut Self {}
    pub fn from_clear(&mut self) -> &mut Self {}
    pub fn cross_join<R, C>(&mut self, tbl_ref: R, condition: C) -> &mut Self {}
    pub fn left_join<R, C>(&mut self, tbl_ref: R, condition: C) -> &mut Self {}
    pub fn right_join<R, C>(&mut self, tbl_ref: R, condition: C) -> &mut Self {}
    pub fn inner_join<R, C>(&mut self, tbl_ref: R, condition: C) -> &mut Self {}
    pub fn full_outer_join<R, C>(&mut self, tbl_ref: R, condition: C) -> &mut Self {}
    pub fn join<R, C>(&mut self, join: JoinType, tbl_ref: R, condition: C) -> &mut Self {}
    pub fn join_as<R, A, C>( &mut self, join: JoinType, tbl_ref: R, alias: A, condition: C) -> &mut Self {}
    pub fn join_subquery<T, C>( &mut self, join: JoinType, query: SelectStatement, alias: T, condition: C) -> &mut Self {}
    pub fn join_lateral<T, C>( &mut self, join: JoinType, query: SelectStatement, alias: T, condition: C) -> &mut Self {}
    pub fn group_by_columns<T, I>(&mut self, cols: I) -> &mut Self {}
    pub fn group_by_col<T>(&mut self, col: T) -> &mut Self {}
    pub fn add_group_by<I>(&mut self, expr: I) -> &mut Self {}
    pub fn cond_having<C>(&mut self, condition: C) -> &mut Self {}
    pub fn and_having(&mut self, other: SimpleExpr) -> &mut Self {}
    pub fn limit(&mut self, limit: u64) -> &mut Self {}
    pub fn reset_limit(&mut self) -> &mut Self {}
    pub fn offset(&mut self, offset: u64) -> &mut Self {}
    pub fn reset_offset(&mut self) -> &mut Self {}
    pub fn lock(&mut self, r#type: LockType) -> &mut Self {}
    pub fn lock_with_tables<T, I>(&mut self, r#type: LockType, tables: I) -> &mut Self {}
    pub fn lock_with_behavior(&mut self, r#type: LockType, behavior: LockBehavior) -> &mut Self {}
    pub fn lock_with_tables_behavior<T, I>( &mut self, r#type: LockType, tables: I, behavior: LockBehavior) -> &mut Self {}
    pub fn lock_shared(&mut self) -> &mut Self {}
    pub fn lock_exclusive(&mut self) -> &mut Self {}
    pub fn union(&mut self, union_type: UnionType, query: SelectStatement) -> &mut Self {}
    pub fn unions<T: IntoIterator<Item = (UnionType, SelectStatement)>>( &mut self, unions: T) -> &mut Self {}
    pub fn with(self, clause: WithClause) -> WithQuery {}
    pub fn with_cte<C: Into<WithClause>>(&mut self, clause: C) -> &mut Self {}
    pub fn window<A>(&mut self, name: A, window: WindowStatement) -> &mut Self {}
}

impl OrderedStatement for SelectStatement {}
impl ConditionalStatement for SelectStatement {}

pub trait OrderedStatement {
    fn add_order_by(&mut self, order: OrderExpr) -> &mut Self;
    fn clear_order_by(&mut self) -> &mut Self;
    fn order_by<T>(&mut self, col: T, order: Order) -> &mut Self;
    fn order_by_expr(&mut self, expr: SimpleExpr, order: Order) -> &mut Self;
    fn order_by_customs<I, T>(&mut self, cols: I) -> &mut Self;
    fn order_by_columns<I, T>(&mut self, cols: I) -> &mut Self;
    fn order_by_with_nulls<T>(&mut self, col: T, order: Order, nulls: NullOrdering) -> &mut Self;
    fn order_by_expr_with_nulls( &mut self, expr: SimpleExpr, order: Order, nulls: NullOrdering) -> &mut Self;
    fn order_by_customs_with_nulls<I, T>(&mut self, cols: I) -> &mut Self;
    fn order_by_columns_with_nulls<I, T>(&mut self, cols: I) -> &mut Self;
}

#[derive(Clone)]
pub enum ReturningClause { All, Columns(Vec<ColumnRef>), Exprs(Vec<SimpleExpr>), }
#[derive(Clone)]
pub struct Returning;

impl Returning {
    pub fn new() -> Self {}
    pub fn all(&self) -> ReturningClause {}
    pub fn column<C>(&self, col: C) -> ReturningClause {}
    pub fn columns<T, I>(self, cols: I) -> ReturningClause {}
    pub fn expr<T>(&self, expr: T) -> ReturningClause {}
    pub fn exprs<T, I>(self, exprs: I) -> ReturningClause {}
}

#[derive(Clone)]
pub struct CaseStatement;

impl CaseStatement {
    pub fn new() -> Self {}
    pub fn case<C, T>(self, cond: C, then: T) -> Self {}
    pub fn finally<E>(self, r#else: E) -> Self {}
}

impl Into<SimpleExpr> for CaseStatement {}
#[derive(Clone)]
pub enum Function { Max, Min, Sum, Avg, Abs, Count, IfNull, Greatest, Least, CharLength, Cast, Custom(DynIden), Coalesce, Lower, Upper, BitAnd, BitOr, Random, Round, Md5, PgFunction(PgFunction), }
#[derive(Clone)]
pub struct FunctionCall;
#[derive(Clone)]
pub struct FuncArgMod;

impl FunctionCall {
    pub fn arg<T>(self, arg: T) -> Self {}
    pub fn args<I>(self, args: I) -> Self {}
    pub fn get_func(&self) -> &Function {}
    pub fn get_args(&self) -> &[SimpleExpr] {}
    pub fn get_mods(&self) -> &[FuncArgMod] {}
}
