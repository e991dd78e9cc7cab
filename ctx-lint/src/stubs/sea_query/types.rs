#[derive(Clone)]
pub struct Func;

impl Func {
    pub fn cust<T>(func: T) -> FunctionCall {}
    pub fn max<T>(expr: T) -> FunctionCall {}
    pub fn min<T>(expr: T) -> FunctionCall {}
    pub fn sum<T>(expr: T) -> FunctionCall {}
    pub fn avg<T>(expr: T) -> FunctionCall {}
    pub fn abs<T>(expr: T) -> FunctionCall {}
    pub fn count<T>(expr: T) -> FunctionCall {}
    pub fn count_distinct<T>(expr: T) -> FunctionCall {}
    pub fn char_length<T>(expr: T) -> FunctionCall {}
    pub fn greatest<I>(args: I) -> FunctionCall {}
    pub fn least<I>(args: I) -> FunctionCall {}
    pub fn if_null<A, B>(a: A, b: B) -> FunctionCall {}
    pub fn cast_as<V, I>(expr: V, iden: I) -> FunctionCall {}
    pub fn cast_as_quoted<V, I>(expr: V, iden: I, q: Quote) -> FunctionCall {}
    pub fn coalesce<I>(args: I) -> FunctionCall {}
    pub fn lower<T>(expr: T) -> FunctionCall {}
    pub fn upper<T>(expr: T) -> FunctionCall {}
    pub fn bit_and<T>(expr: T) -> FunctionCall {}
    pub fn bit_or<T>(expr: T) -> FunctionCall {}
    pub fn round<A>(expr: A) -> FunctionCall {}
    pub fn round_with_precision<A, B>(a: A, b: B) -> FunctionCall {}
    pub fn random() -> FunctionCall {}
    pub fn md5<T>(expr: T) -> FunctionCall {}
}

pub type DynIden = SeaRc<dyn Iden>;
#[derive(Clone)]
pub struct SeaRc<I>;
impl std::ops::Deref for SeaRc<dyn Iden> { type Target = dyn Iden; }

impl SeaRc<dyn Iden> {
    pub fn new<I>(i: I) -> SeaRc<dyn Iden> {}
}

pub trait IntoIden {
    fn into_iden(self) -> DynIden;
}

pub trait IdenList {
    type IntoIter: Iterator<Item = DynIden>;
    fn into_iter(self) -> Self::IntoIter;
}

#[derive(Clone)]
pub enum ColumnRef { Column(DynIden), TableColumn(DynIden, DynIden), SchemaTableColumn(DynIden, DynIden, DynIden), Asterisk, TableAsterisk(DynIden), }

pub trait IntoColumnRef {
    fn into_column_ref(self) -> ColumnRef;
}

#[derive(Clone)]
pub enum TableRef { Table(DynIden), SchemaTable(DynIden, DynIden), DatabaseSchemaTable(DynIden, DynIden, DynIden), TableAlias(DynIden, DynIden), SchemaTableAlias(DynIden, DynIden, DynIden), DatabaseSchemaTableAlias(DynIden, DynIden, DynIden, DynIden), SubQuery(SelectStatement, DynIden), ValuesList(Vec<ValueTuple>, DynIden), FunctionCall(FunctionCall, DynIden), }

pub trait IntoTableRef {
    fn into_table_ref(self) -> TableRef;
}

#[derive(Clone)]
pub enum UnOper { Not, }
#[derive(Clone)]
pub enum BinOper { And, Or, Like, NotLike, Is, IsNot, In, NotIn, Between, NotBetween, Equal, NotEqual, SmallerThan, GreaterThan, SmallerThanOrEqual, GreaterThanOrEqual, Add, Sub, Mul, Div, Mod, BitAnd, BitOr, LShift, RShift, As, Escape, Custom(&'static str), PgOperator(PgBinOper), SqliteOperator(SqliteBinOper), }
#[derive(Clone)]
pub enum LogicalChainOper { And(SimpleExpr), Or(SimpleExpr), }
#[derive(Clone)]
pub enum JoinType { Join, CrossJoin, InnerJoin, LeftJoin, RightJoin, FullOuterJoin, }
#[derive(Clone)]
pub enum NullOrdering { First, Last, }
#[derive(Clone)]
pub struct OrderExpr;
#[derive(Clone)]
pub enum JoinOn { Condition(Box<ConditionHolder>), Columns(Vec<SimpleExpr>), }
#[derive(Clone)]
pub enum Order { Asc, Desc, Field(Values), }
#[derive(Clone)]
pub struct Alias;
#[derive(Clone)]
pub struct NullAlias;
#[derive(Clone)]
pub struct Asterisk;
#[derive(Clone)]
pub enum Keyword { Null, CurrentDate, CurrentTime, CurrentTimestamp, Custom(DynIden), }
#[derive(Clone)]
pub struct LikeExpr;

pub trait IntoLikeExpr {
    fn into_like_expr(self) -> LikeExpr;
}

#[derive(Clone)]
pub enum SubQueryOper { Exists, Any, Some, All, }
impl<I: IntoIden> IdenList for I { type IntoIter = std::iter::Once<DynIden>; }
impl<A, B> IdenList for (A, B) { type IntoIter = std::array::IntoIter<DynIden, 2>; }
impl<A, B, C> IdenList for (A, B, C) { type IntoIter = std::array::IntoIter<DynIden, 3>; }
impl IntoColumnRef for ColumnRef {}
impl<T: IntoIden> IntoColumnRef for T {}
impl IntoColumnRef for Asterisk {}
impl<S, T> IntoColumnRef for (S, T) {}
impl<T> IntoColumnRef for (T, Asterisk) {}
impl<S, T, U> IntoColumnRef for (S, T, U) {}
impl IntoTableRef for TableRef {}
impl<T: IntoIden> IntoTableRef for T {}
impl<S, T> IntoTableRef for (S, T) {}
impl<S, T, U> IntoTableRef for (S, T, U) {}

impl TableRef {
    pub fn alias<A>(self, alias: A) -> Self {}
}

impl Alias {
    pub fn new<T>(n: T) -> Self {}
}

impl NullAlias {
    pub fn new() -> Self {}
}

impl LikeExpr {
    pub fn new<T>(pattern: T) -> Self {}
    pub fn str<T>(pattern: T) -> Self {}
    pub fn escape(self, c: char) -> Self {}
}

impl IntoLikeExpr for LikeExpr {}
impl<T: Into<String>> IntoLikeExpr for T {}
