#[derive(Clone)]
pub struct TableAlterStatement;
#[derive(Clone)]
pub struct AddColumnOption;
#[derive(Clone)]
pub enum TableAlterOption { AddColumn(AddColumnOption), ModifyColumn(ColumnDef), RenameColumn(DynIden, DynIden), DropColumn(DynIden), AddForeignKey(TableForeignKey), DropForeignKey(DynIden), }

impl TableAlterStatement {
    pub fn new() -> Self {}
    pub fn table<T>(&mut self, table: T) -> &mut Self {}
    pub fn add_column<C: IntoColumnDef>(&mut self, column_def: C) -> &mut Self {}
    pub fn add_column_if_not_exists<C: IntoColumnDef>(&mut self, column_def: C) -> &mut Self {}
    pub fn modify_column<C: IntoColumnDef>(&mut self, column_def: C) -> &mut Self {}
    pub fn rename_column<T, R>(&mut self, from_name: T, to_name: R) -> &mut Self {}
    pub fn drop_column<T>(&mut self, col_name: T) -> &mut Self {}
    pub fn add_foreign_key(&mut self, foreign_key: &TableForeignKey) -> &mut Self {}
    pub fn drop_foreign_key<T>(&mut self, name: T) -> &mut Self {}
    pub fn take(&mut self) -> Self {}
}

#[derive(Clone)]
pub struct ColumnDef;

pub trait IntoColumnDef {
    fn into_column_def(self) -> ColumnDef;
}

#[derive(Clone)]
pub enum ColumnType { Char(Option<u32>), String(StringLen), Text, Blob, TinyInteger, SmallInteger, Integer, BigInteger, TinyUnsigned, SmallUnsigned, Unsigned, BigUnsigned, Float, Double, Decimal(Option<(u32, u32)>), DateTime, Timestamp, TimestampWithTimeZone, Time, Date, Year, Interval(Option<PgInterval>, Option<u32>), Binary(u32), VarBinary(StringLen), Bit(Option<u32>), VarBit(u32), Boolean, Money(Option<(u32, u32)>), Json, JsonBinary, Uuid, Custom(DynIden), Enum { name: DynIden, variants: Vec<DynIden>, }, Array(RcOrArc<ColumnType>), Vector(Option<u32>), Cidr, Inet, MacAddr, LTree, }
#[derive(Clone)]
pub enum StringLen { N(u32), Max, None, }

impl ColumnType {
    pub fn custom<T>(ty: T) -> ColumnType {}
    pub fn string(length: Option<u32>) -> ColumnType {}
    pub fn var_binary(length: u32) -> ColumnType {}
}

#[derive(Clone)]
pub enum ColumnSpec { Null, NotNull, Default(SimpleExpr), AutoIncrement, UniqueKey, PrimaryKey, Check(SimpleExpr), Generated { expr: SimpleExpr, stored: bool }, Extra(String), Comment(String), Using(SimpleExpr), }
#[derive(Clone)]
pub enum PgInterval { Year, Month, Day, Hour, Minute, Second, YearToMonth, DayToHour, DayToMinute, DayToSecond, HourToMinute, HourToSecond, MinuteToSecond, }
#[derive(Clone)]
pub enum PgDateTruncUnit { Microseconds, Milliseconds, Second, Minute, Hour, Day, Week, Month, Quarter, Year, Decade, Century, Millennium, }

impl ColumnDef {
    pub fn new<T>(name: T) -> Self {}
    pub fn new_with_type<T>(name: T, types: ColumnType) -> Self {}
    pub fn not_null(&mut self) -> &mut Self {}
    pub fn null(&mut self) -> &mut Self {}
    pub fn default<T>(&mut self, value: T) -> &mut Self {}
    pub fn auto_increment(&mut self) -> &mut Self {}
    pub fn unique_key(&mut self) -> &mut Self {}
    pub fn primary_key(&mut self) -> &mut Self {}
    pub fn char_len(&mut self, length: u32) -> &mut Self {}
    pub fn char(&mut self) -> &mut Self {}
    pub fn string_len(&mut self, length: u32) -> &mut Self {}
    pub fn string(&mut self) -> &mut Self {}
    pub fn text(&mut self) -> &mut Self {}
    pub fn tiny_integer(&mut self) -> &mut Self {}
    pub fn small_integer(&mut self) -> &mut Self {}
    pub fn integer(&mut self) -> &mut Self {}
    pub fn big_integer(&mut self) -> &mut Self {}
    pub fn tiny_unsigned(&mut self) -> &mut Self {}
    pub fn small_unsigned(&mut self) -> &mut Self {}
    pub fn unsigned(&mut self) -> &mut Self {}
    pub fn big_unsigned(&mut self) -> &mut Self {}
    pub fn float(&mut self) -> &mut Self {}
    pub fn double(&mut self) -> &mut Self {}
    pub fn decimal_len(&mut self, precision: u32, scale: u32) -> &mut Self {}
    pub fn decimal(&mut self) -> &mut Self {}
    pub fn date_time(&mut self) -> &mut Self {}
    pub fn interval(&mut self, fields: Option<PgInterval>, precision: Option<u32>) -> &mut Self {}
    pub fn vector(&mut self, size: Option<u32>) -> &mut Self {}
    pub fn timestamp(&mut self) -> &mut Self {}
    pub fn timestamp_with_time_zone(&mut self) -> &mut Self {}
    pub fn time(&mut self) -> &mut Self {}
    pub fn date(&mut self) -> &mut Self {}
    pub fn year(&mut self) -> &mut Self {}
    pub fn binary_len(&mut self, length: u32) -> &mut Self {}
    pub fn binary(&mut self) -> &mut Self {}
    pub fn var_binary(&mut self, length: u32) -> &mut Self {}
    pub fn bit(&mut self, length: Option<u32>) -> &mut Self {}
    pub fn varbit(&mut self, length: u32) -> &mut Self {}
    pub fn blob(&mut self) -> &mut Self {}
    pub fn boolean(&mut self) -> &mut Self {}
    pub fn money_len(&mut self, precision: u32, scale: u32) -> &mut Self {}
    pub fn money(&mut self) -> &mut Self {}
    pub fn json(&mut self) -> &mut Self {}
    pub fn json_binary(&mut self) -> &mut Self {}
    pub fn uuid(&mut self) -> &mut Self {}
    pub fn custom<T>(&mut self, name: T) -> &mut Self {}
    pub fn enumeration<N, S, V>(&mut self, name: N, variants: V) -> &mut Self {}
    pub fn array(&mut self, elem_type: ColumnType) -> &mut Self {}
    pub fn cidr(&mut self) -> &mut Self {}
    pub fn inet(&mut self) -> &mut Self {}
    pub fn mac_address(&mut self) -> &mut Self {}
    pub fn ltree(&mut self) -> &mut Self {}
    pub fn check<T>(&mut self, value: T) -> &mut Self {}
    pub fn generated<T>(&mut self, expr: T, stored: bool) -> &mut Self {}
    pub fn extra<T>(&mut self, string: T) -> &mut Self {}
    pub fn using<T>(&mut self, value: T) -> &mut Self {}
    pub fn comment<T>(&mut self, string: T) -> &mut Self {}
    pub fn get_column_name(&self) -> String {}
    pub fn get_column_type(&self) -> Option<&ColumnType> {}
    pub fn get_column_spec(&self) -> &Vec<ColumnSpec> {}
    pub fn take(&mut self) -> Self {}
}

impl IntoColumnDef for &mut ColumnDef {}
impl IntoColumnDef for ColumnDef {}
#[derive(Clone)]
pub struct TableCreateStatement;
#[derive(Clone)]
pub enum TableOpt { Engine(String), Collate(String), CharacterSet(String), }
#[derive(Clone)]
pub enum TablePartition {}

impl TableCreateStatement {
    pub fn new() -> Self {}
    pub fn if_not_exists(&mut self) -> &mut Self {}
    pub fn table<T>(&mut self, table: T) -> &mut Self {}
    pub fn comment<T>(&mut self, comment: T) -> &mut Self {}
    pub fn col<C: IntoColumnDef>(&mut self, column: C) -> &mut Self {}
    pub fn check(&mut self, value: SimpleExpr) -> &mut Self {}
    pub fn index(&mut self, index: &mut IndexCreateStatement) -> &mut Self {}
    pub fn primary_key(&mut self, index: &mut IndexCreateStatement) -> &mut Self {}
    pub fn foreign_key(&mut self, foreign_key: &mut ForeignKeyCreateStatement) -> &mut Self {}
    pub fn engine<T>(&mut self, string: T) -> &mut Self {}
    pub fn collate<T>(&mut self, string: T) -> &mut Self {}
    pub fn character_set<T>(&mut self, name: T) -> &mut Self {}
    pub fn get_table_name(&self) -> Option<&TableRef> {}
    pub fn get_columns(&self) -> &Vec<ColumnDef> {}
    pub fn get_comment(&self) -> Option<&String> {}
    pub fn get_foreign_key_create_stmts(&self) -> &Vec<ForeignKeyCreateStatement> {}
    pub fn get_indexes(&self) -> &Vec<IndexCreateStatement> {}
    pub fn extra<T>(&mut self, extra: T) -> &mut Self {}
    pub fn get_extra(&self) -> Option<&String> {}
    pub fn temporary(&mut self) -> &mut Self {}
    pub fn take(&mut self) -> Self {}
}

#[derive(Clone)]
pub struct TableDropStatement;
#[derive(Clone)]
pub enum TableDropOpt { Restrict, Cascade, }

impl TableDropStatement {
    pub fn new() -> Self {}
    pub fn table<T>(&mut self, table: T) -> &mut Self {}
    pub fn if_exists(&mut self) -> &mut Self {}
    pub fn restrict(&mut self) -> &mut Self {}
    pub fn cascade(&mut self) -> &mut Self {}
    pub fn take(&mut self) -> Self {}
}

#[derive(Clone)]
pub struct Table;
#[derive(Clone)]
pub enum TableStatement { Create(TableCreateStatement), Alter(TableAlterStatement), Drop(TableDropStatement), Rename(TableRenameStatement), Truncate(TableTruncateStatement), }

impl Table {
    pub fn create() -> TableCreateStatement {}
    pub fn alter() -> TableAlterStatement {}
    pub fn drop() -> TableDropStatement {}
    pub fn rename() -> TableRenameStatement {}
    pub fn truncate() -> TableTruncateStatement {}
}

impl TableStatement {
    pub fn build<T: SchemaBuilder>(&self, table_builder: T) -> String {}
    pub fn build_any(&self, table_builder: &dyn SchemaBuilder) -> String {}
    pub fn to_string<T: SchemaBuilder>(&self, table_builder: T) -> String {}
}

#[derive(Clone)]
pub struct TableRenameStatement;

impl TableRenameStatement {
    pub fn new() -> Self {}
    pub fn table<T, R>(&mut self, from_name: T, to_name: R) -> &mut Self {}
    pub fn take(&mut self) -> Self {}
}

#[derive(Clone)]
pub struct TableTruncateStatement;

impl TableTruncateStatement {
    pub fn new() -> Self {}
    pub fn table<T>(&mut self, table: T) -> &mut Self {}
    pub fn take(&mut self) -> Self {}
}

#[derive(Clone)]
pub struct IndexCreateStatement;
#[derive(Clone)]
pub enum IndexType { BTree, FullText, Hash, Custom(DynIden), }

impl IndexCreateStatement {
    pub fn new() -> Self {}
    pub fn if_not_exists(&mut self) -> &mut Self {}
    pub fn name<T>(&mut self, name: T) -> &mut Self {}
    pub fn table<T>(&mut self, table: T) -> &mut Self {}
    pub fn col<C>(&mut self, col: C) -> &mut Self {}
    pub fn primary(&mut self) -> &mut Self {}
    pub fn unique(&mut self) -> &mut Self {}
    pub fn nulls_not_distinct(&mut self) -> &mut Self {}
    pub fn full_text(&mut self) -> &mut Self {}
    pub fn index_type(&mut self, index_type: IndexType) -> &mut Self {}
    pub fn include<C>(&mut self, col: C) -> &mut Self {}
    pub fn is_primary_key(&self) -> bool {}
    pub fn is_unique_key(&self) -> bool {}
    pub fn is_nulls_not_distinct(&self) -> bool {}
    pub fn get_index_spec(&self) -> &TableIndex {}
    pub fn take(&mut self) -> Self {}
}

impl ConditionalStatement for IndexCreateStatement {}
#[derive(Clone)]
pub struct IndexDropStatement;

impl IndexDropStatement {
    pub fn new() -> Self {}
    pub fn name<T>(&mut self, name: T) -> &mut Self {}
    pub fn table<T>(&mut self, table: T) -> &mut Self {}
    pub fn if_exists(&mut self) -> &mut Self {}
}

#[derive(Clone)]
pub struct Index;
#[derive(Clone)]
pub enum IndexStatement { Create(IndexCreateStatement), Drop(IndexDropStatement), }

impl Index {
    pub fn create() -> IndexCreateStatement {}
    pub fn drop() -> IndexDropStatement {}
}

#[derive(Clone)]
pub struct TableForeignKey;
#[derive(Clone)]
pub enum ForeignKeyAction { Restrict, Cascade, SetNull, NoAction, SetDefault, }

impl TableForeignKey {
    pub fn new() -> Self {}
    pub fn name<T>(&mut self, name: T) -> &mut Self {}
    pub fn from_tbl<T>(&mut self, table: T) -> &mut Self {}
    pub fn to_tbl<R>(&mut self, ref_table: R) -> &mut Self {}
    pub fn from_col<T>(&mut self, column: T) -> &mut Self {}
    pub fn to_col<R>(&mut self, ref_column: R) -> &mut Self {}
    pub fn on_delete(&mut self, action: ForeignKeyAction) -> &mut Self {}
    pub fn on_update(&mut self, action: ForeignKeyAction) -> &mut Self {}
    pub fn get_ref_table(&self) -> Option<&TableRef> {}
    pub fn get_columns(&self) -> Vec<String> {}
    pub fn get_ref_columns(&self) -> Vec<String> {}
    pub fn get_on_delete(&self) -> Option<ForeignKeyAction> {}
    pub fn get_on_update(&self) -> Option<ForeignKeyAction> {}
    pub fn take(&mut self) -> Self {}
}

#[derive(Clone)]
pub struct ForeignKeyCreateStatement;

impl ForeignKeyCreateStatement {
    pub fn new() -> Self {}
    pub fn name<T>(&mut self, name: T) -> &mut Self {}
    pub fn from<T, C>(&mut self, table: T, columns: C) -> &mut Self {}
    pub fn to<T, C>(&mut self, table: T, columns: C) -> &mut Self {}
    pub fn from_tbl<T>(&mut self, table: T) -> &mut Self {}
    pub fn to_tbl<R>(&mut self, ref_table: R) -> &mut Self {}
    pub fn from_col<T>(&mut self, column: T) -> &mut Self {}
    pub fn to_col<R>(&mut self, ref_column: R) -> &mut Self {}
    pub fn on_delete(&mut self, action: ForeignKeyAction) -> &mut Self {}
    pub fn on_update(&mut self, action: ForeignKeyAction) -> &mut Self {}
    pub fn get_foreign_key(&self) -> &TableForeignKey {}
    pub fn take(&mut self) -> Self {}
}

#[derive(Clone)]
pub struct ForeignKeyDropStatement;

impl ForeignKeyDropStatement {
    pub fn new() -> Self {}
    pub fn name<T>(&mut self, name: T) -> &mut Self {}
    pub fn table<T>(&mut self, table: T) -> &mut Self {}
}

#[derive(Clone)]
pub struct ForeignKey;
#[derive(Clone)]
pub enum ForeignKeyStatement { Create(ForeignKeyCreateStatement), Drop(ForeignKeyDropStatement), }

impl ForeignKey {
    pub fn create() -> ForeignKeyCreateStatement {}
    pub fn drop() -> ForeignKeyDropStatement {}
}
