#[derive(Clone)]
pub struct Expr;
#[derive(Clone)]
pub enum SimpleExpr { Column(ColumnRef), Tuple(Vec<SimpleExpr>), Unary(UnOper, Box<SimpleExpr>), FunctionCall(FunctionCall), Binary(Box<SimpleExpr>, BinOper, Box<SimpleExpr>), SubQuery(Option<SubQueryOper>, Box<SubQueryStatement>), Value(Value), Values(Vec<Value>), Custom(String), CustomWithExpr(String, Vec<SimpleExpr>), Keyword(Keyword), AsEnum(DynIden, Box<SimpleExpr>), Case(Box<CaseStatement>), Constant(Value), }

pub trait ExprTrait: Sized {
    fn add<R>(self, right: R) -> SimpleExpr;
    fn as_enum<N>(self, type_name: N) -> SimpleExpr;
    fn and<R>(self, right: R) -> SimpleExpr;
    fn between<A, B>(self, a: A, b: B) -> SimpleExpr;
    fn binary<O, R>(self, op: O, right: R) -> SimpleExpr;
    fn cast_as<N>(self, type_name: N) -> SimpleExpr;
    fn div<R>(self, right: R) -> SimpleExpr;
    fn eq<R>(self, right: R) -> SimpleExpr;
    fn equals<C>(self, col: C) -> SimpleExpr;
    fn gt<R>(self, right: R) -> SimpleExpr;
    fn gte<R>(self, right: R) -> SimpleExpr;
    fn in_subquery(self, sel: SelectStatement) -> SimpleExpr;
    fn in_tuples<V, I>(self, v: I) -> SimpleExpr;
    fn is<R>(self, right: R) -> SimpleExpr;
    fn is_in<V, I>(self, v: I) -> SimpleExpr;
    fn is_not<R>(self, right: R) -> SimpleExpr;
    fn is_not_in<V, I>(self, v: I) -> SimpleExpr;
    fn is_not_null(self) -> SimpleExpr;
    fn is_null(self) -> SimpleExpr;
    fn left_shift<R>(self, right: R) -> SimpleExpr;
    fn like<L>(self, like: L) -> SimpleExpr;
    fn lt<R>(self, right: R) -> SimpleExpr;
    fn lte<R>(self, right: R) -> SimpleExpr;
    fn modulo<R>(self, right: R) -> SimpleExpr;
    fn mul<R>(self, right: R) -> SimpleExpr;
    fn ne<R>(self, right: R) -> SimpleExpr;
    fn not(self) -> SimpleExpr;
    fn not_between<A, B>(self, a: A, b: B) -> SimpleExpr;
    fn not_equals<C>(self, col: C) -> SimpleExpr;
    fn not_in_subquery(self, sel: SelectStatement) -> SimpleExpr;
    fn not_like<L>(self, like: L) -> SimpleExpr;
    fn or<R>(self, right: R) -> SimpleExpr;
    fn right_shift<R>(self, right: R) -> SimpleExpr;
    fn sub<R>(self, right: R) -> SimpleExpr;
    fn unary(self, o: UnOper) -> SimpleExpr;
    fn bit_and<R>(self, right: R) -> SimpleExpr;
    fn bit_or<R>(self, right: R) -> SimpleExpr;
}

impl<T: Into<SimpleExpr>> ExprTrait for T {}

impl Expr {
    pub fn asterisk() -> Self {}
    pub fn col<T>(n: T) -> Self {}
    pub fn column<T>(n: T) -> SimpleExpr {}
    pub fn tuple<I>(n: I) -> Self {}
    pub fn table_asterisk<T>(t: T) -> Self {}
    pub fn val<V>(v: V) -> Self {}
    pub fn expr<T>(expr: T) -> Self {}
    pub fn value<V>(v: V) -> SimpleExpr {}
    pub fn cust<T>(s: T) -> SimpleExpr {}
    pub fn cust_with_values<T, V, I>(s: T, v: I) -> SimpleExpr {}
    pub fn cust_with_expr<T, E>(s: T, expr: E) -> SimpleExpr {}
    pub fn cust_with_exprs<T, I>(s: T, v: I) -> SimpleExpr {}
    pub fn eq<V>(self, v: V) -> SimpleExpr {}
    pub fn ne<V>(self, v: V) -> SimpleExpr {}
    pub fn equals<C>(self, col: C) -> SimpleExpr {}
    pub fn not_equals<C>(self, col: C) -> SimpleExpr {}
    pub fn gt<V>(self, v: V) -> SimpleExpr {}
    pub fn gte<V>(self, v: V) -> SimpleExpr {}
    pub fn lt<V>(self, v: V) -> SimpleExpr {}
    pub fn lte<V>(self, v: V) -> SimpleExpr {}
    pub fn add<V>(self, v: V) -> SimpleExpr {}
    pub fn sub<V>(self, v: V) -> SimpleExpr {}
    pub fn mul<V>(self, v: V) -> SimpleExpr {}
    pub fn div<V>(self, v: V) -> SimpleExpr {}
    pub fn modulo<V>(self, v: V) -> SimpleExpr {}
    pub fn left_shift<V>(self, v: V) -> SimpleExpr {}
    pub fn right_shift<V>(self, v: V) -> SimpleExpr {}
    pub fn between<V>(self, a: V, b: V) -> SimpleExpr {}
    pub fn not_between<V>(self, a: V, b: V) -> SimpleExpr {}
    pub fn like<L: IntoLikeExpr>(self, like: L) -> SimpleExpr {}
    pub fn not_like<L: IntoLikeExpr>(self, like: L) -> SimpleExpr {}
    pub fn is_null(self) -> SimpleExpr {}
    pub fn is<V>(self, v: V) -> SimpleExpr {}
    pub fn is_not_null(self) -> SimpleExpr {}
    pub fn is_not<V>(self, v: V) -> SimpleExpr {}
    pub fn binary<O, T>(self, op: O, right: T) -> SimpleExpr {}
    pub fn not(self) -> SimpleExpr {}
    pub fn max(self) -> SimpleExpr {}
    pub fn min(self) -> SimpleExpr {}
    pub fn sum(self) -> SimpleExpr {}
    pub fn count(self) -> SimpleExpr {}
    pub fn count_distinct(self) -> SimpleExpr {}
    pub fn if_null<V>(self, v: V) -> SimpleExpr {}
    pub fn is_in<V, I>(self, v: I) -> SimpleExpr {}
    pub fn in_tuples<V, I>(self, v: I) -> SimpleExpr {}
    pub fn is_not_in<V, I>(self, v: I) -> SimpleExpr {}
    pub fn in_subquery(self, sel: SelectStatement) -> SimpleExpr {}
    pub fn not_in_subquery(self, sel: SelectStatement) -> SimpleExpr {}
    pub fn exists(sel: SelectStatement) -> SimpleExpr {}
    pub fn any(sel: SelectStatement) -> SimpleExpr {}
    pub fn some(sel: SelectStatement) -> SimpleExpr {}
    pub fn all(sel: SelectStatement) -> SimpleExpr {}
    pub fn as_enum<T>(self, type_name: T) -> SimpleExpr {}
    pub fn case<C, T>(cond: C, then: T) -> CaseStatement {}
    pub fn cast_as<T>(self, type_name: T) -> SimpleExpr {}
    pub fn current_date() -> Expr {}
    pub fn current_time() -> Expr {}
    pub fn current_timestamp() -> Expr {}
    pub fn custom_keyword<T>(i: T) -> Expr {}
}

impl From<Expr> for SimpleExpr {}
impl From<FunctionCall> for SimpleExpr {}
impl From<ColumnRef> for SimpleExpr {}
impl From<Keyword> for SimpleExpr {}
impl From<LikeExpr> for SimpleExpr {}

impl SimpleExpr {
    pub fn not(self) -> SimpleExpr {}
    pub fn and(self, right: SimpleExpr) -> Self {}
    pub fn or(self, right: SimpleExpr) -> Self {}
    pub fn eq<V>(self, v: V) -> SimpleExpr {}
    pub fn ne<V>(self, v: V) -> SimpleExpr {}
    pub fn add<T>(self, right: T) -> Self {}
    pub fn mul<T>(self, right: T) -> Self {}
    pub fn div<T>(self, right: T) -> Self {}
    pub fn sub<T>(self, right: T) -> Self {}
    pub fn cast_as<T>(self, type_name: T) -> Self {}
    pub fn cast_as_quoted<T>(self, type_name: T, q: Quote) -> Self {}
    pub fn binary<O, T>(self, op: O, right: T) -> Self {}
    pub fn like<L: IntoLikeExpr>(self, like: L) -> Self {}
    pub fn not_like<L: IntoLikeExpr>(self, like: L) -> Self {}
}

#[derive(Clone)]
pub enum ConditionType { Any, All, }
#[derive(Clone)]
pub struct Condition;

pub trait IntoCondition {
    fn into_condition(self) -> Condition;
}

pub type Cond = Condition;
#[derive(Clone)]
pub enum ConditionExpression { Condition(Condition), SimpleExpr(SimpleExpr), }
#[derive(Clone)]
pub enum ConditionHolderContents { Empty, Chain(Vec<LogicalChainOper>), Condition(Condition), }
#[derive(Clone)]
pub struct ConditionHolder;

impl Condition {
    pub fn add<C>(self, condition: C) -> Self {}
    pub fn add_option<C>(self, other: Option<C>) -> Self {}
    pub fn any() -> Condition {}
    pub fn all() -> Condition {}
    pub fn not(self) -> Self {}
    pub fn is_empty(&self) -> bool {}
    pub fn len(&self) -> usize {}
}

impl From<Condition> for SimpleExpr {}
impl From<ConditionExpression> for SimpleExpr {}
impl From<Condition> for ConditionExpression {}
impl From<SimpleExpr> for ConditionExpression {}

pub trait ConditionalStatement {
    fn and_where(&mut self, other: SimpleExpr) -> &mut Self;
    fn and_where_option(&mut self, other: Option<SimpleExpr>) -> &mut Self;
    fn and_or_where(&mut self, condition: LogicalChainOper) -> &mut Self;
    fn cond_where<C>(&mut self, condition: C) -> &mut Self;
}

impl IntoCondition for SimpleExpr {}
impl IntoCondition for Condition {}

impl ConditionHolder {
    pub fn new() -> Self {}
    pub fn new_with_condition(condition: Condition) -> Self {}
    pub fn is_empty(&self) -> bool {}
    pub fn is_one(&self) -> bool {}
    pub fn add_and_or(&mut self, condition: LogicalChainOper) {}
    pub fn add_condition(&mut self, addition: Condition) {}
}

#[derive(Clone)]
pub struct OnConflict;
#[derive(Clone)]
pub enum OnConflictTarget { ConflictColumn(DynIden), ConflictExpr(SimpleExpr), }
#[derive(Clone)]
pub enum OnConflictAction { DoNothing(Vec<DynIden>), Update(Vec<OnConflictUpdate>), }
#[derive(Clone)]
pub enum OnConflictUpdate { Column(DynIden), Expr(DynIden, SimpleExpr), }

impl OnConflict {
    pub fn new() -> Self {}
    pub fn column<C>(column: C) -> Self {}
    pub fn columns<I, C>(columns: I) -> Self {}
    pub fn expr<T>(&mut self, expr: T) -> &mut Self {}
    pub fn exprs<I, T>(&mut self, exprs: I) -> &mut Self {}
    pub fn do_nothing(&mut self) -> &mut Self {}
    pub fn do_nothing_on<C, I>(&mut self, pk_cols: I) -> &mut Self {}
    pub fn update_column<C>(&mut self, column: C) -> &mut Self {}
    pub fn update_columns<C, I>(&mut self, columns: I) -> &mut Self {}
    pub fn values<C, I>(&mut self, values: I) -> &mut Self {}
    pub fn value<C, T>(&mut self, col: C, value: T) -> &mut Self {}
    pub fn target_and_where(&mut self, other: SimpleExpr) -> &mut Self {}
    pub fn target_and_where_option(&mut self, other: Option<SimpleExpr>) -> &mut Self {}
    pub fn target_cond_where<C>(&mut self, condition: C) -> &mut Self {}
    pub fn action_and_where(&mut self, other: SimpleExpr) -> &mut Self {}
    pub fn action_and_where_option(&mut self, other: Option<SimpleExpr>) -> &mut Self {}
    pub fn action_cond_where<C>(&mut self, condition: C) -> &mut Self {}
}
