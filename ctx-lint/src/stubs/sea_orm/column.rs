pub struct ColumnDef;

pub trait ColumnTrait: IdenStatic + Iterable + std::str::FromStr {
    type EntityName: EntityName;
    fn def(&self) -> ColumnDef;
    fn enum_type_name(&self) -> Option<&'static str>;
    fn entity_name(&self) -> DynIden;
    fn as_column_ref(&self) -> (DynIden, DynIden);
    fn eq<V>(&self, v: V) -> SimpleExpr;
    fn ne<V>(&self, v: V) -> SimpleExpr;
    fn gt<V>(&self, v: V) -> SimpleExpr;
    fn gte<V>(&self, v: V) -> SimpleExpr;
    fn lt<V>(&self, v: V) -> SimpleExpr;
    fn lte<V>(&self, v: V) -> SimpleExpr;
    fn is_in<V, I>(&self, v: I) -> SimpleExpr;
    fn is_not_in<V, I>(&self, v: I) -> SimpleExpr;
    fn in_subquery(&self, s: SelectStatement) -> SimpleExpr;
    fn not_in_subquery(&self, s: SelectStatement) -> SimpleExpr;
    fn max(&self) -> SimpleExpr;
    fn min(&self) -> SimpleExpr;
    fn sum(&self) -> SimpleExpr;
    fn count(&self) -> SimpleExpr;
    fn is_null(&self) -> SimpleExpr;
    fn is_not_null(&self) -> SimpleExpr;
    fn between<V>(&self, a: V, b: V) -> SimpleExpr;
    fn not_between<V>(&self, a: V, b: V) -> SimpleExpr;
    fn like<T>(&self, s: T) -> SimpleExpr;
    fn not_like<T>(&self, s: T) -> SimpleExpr;
    fn starts_with<T>(&self, s: T) -> SimpleExpr;
    fn ends_with<T>(&self, s: T) -> SimpleExpr;
    fn contains<T>(&self, s: T) -> SimpleExpr;
    fn if_null<V>(&self, v: V) -> SimpleExpr;
    fn into_expr(self) -> Expr;
    fn into_returning_expr(self, db_backend: DbBackend) -> Expr;
    fn select_as(&self, expr: Expr) -> SimpleExpr;
    fn select_enum_as(&self, expr: Expr) -> SimpleExpr;
    fn save_as(&self, val: Expr) -> SimpleExpr;
    fn save_enum_as(&self, val: Expr) -> SimpleExpr;
}

pub trait ColumnTypeTrait {
    fn def(self) -> ColumnDef;
    fn get_enum_name(&self) -> Option<&DynIden>;
}

impl ColumnTypeTrait for ColumnType {}
impl ColumnTypeTrait for ColumnDef {}

impl ColumnDef {
    pub fn unique(self) -> Self {}
    pub fn comment(self, v: &str) -> Self {}
    pub fn null(self) -> Self {}
    pub fn nullable(self) -> Self {}
    pub fn indexed(self) -> Self {}
    pub fn default_value<T>(self, value: T) -> Self {}
    pub fn default<T>(self, default: T) -> Self {}
    pub fn get_column_type(&self) -> &ColumnType {}
    pub fn get_column_default(&self) -> Option<&SimpleExpr> {}
    pub fn is_null(&self) -> bool {}
    pub fn is_unique(&self) -> bool {}
}
