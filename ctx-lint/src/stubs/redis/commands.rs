use crate::*;

pub use asynchronous::AsyncCommands;
pub use asynchronous_typed::AsyncTypedCommands;
pub use synchronous::Commands;

pub enum ControlFlow<U> {
    Continue,
    Break(U),
}
pub trait PubSubCommands {
    fn subscribe<C, F, U>(&mut self, _: C, _: F) -> RedisResult<U> where F: FnMut(Msg) -> ControlFlow<U>, C: ToRedisArgs;
    fn psubscribe<P, F, U>(&mut self, _: P, _: F) -> RedisResult<U> where F: FnMut(Msg) -> ControlFlow<U>, P: ToRedisArgs;
}
impl PubSubCommands for Connection {}
#[derive(Default)]
pub struct ScanOptions;
impl ScanOptions {
    pub fn with_count(self, n: usize) -> Self {}
    pub fn with_pattern(self, p: impl Into<String>) -> Self {}
    pub fn with_type(self, t: impl Into<String>) -> Self {}
}
impl ToRedisArgs for ScanOptions {}
#[derive(Default)]
pub struct LposOptions;
impl LposOptions {
    pub fn count(self, n: usize) -> Self {}
    pub fn rank(self, n: isize) -> Self {}
    pub fn maxlen(self, n: usize) -> Self {}
}
impl ToRedisArgs for LposOptions {}
pub enum Direction {
    Left,
    Right,
}
impl ToRedisArgs for Direction {}
impl ToSingleRedisArg for Direction {}
#[derive(Clone, Copy)]
pub struct CopyOptions<Db: ToString>;
impl Default for CopyOptions<&'static str> {}
impl<Db: ToString> CopyOptions<Db> {
    pub fn db<Db2: ToString>(self, db: Db2) -> CopyOptions<Db2> {}
    pub fn replace(self, replace: bool) -> Self {}
}
impl<Db: ToString> ToRedisArgs for CopyOptions<Db> {}
impl<Db: ToString> ToSingleRedisArg for CopyOptions<Db> {}
#[derive(Clone, Default)]
pub struct SetOptions;
impl SetOptions {
    pub fn conditional_set(self, existence_check: ExistenceCheck) -> Self {}
    pub fn value_comparison(self, value_comparison: ValueComparison) -> Self {}
    pub fn get(self, get: bool) -> Self {}
    pub fn with_expiration(self, expiration: SetExpiry) -> Self {}
}
impl ToRedisArgs for SetOptions {}
#[derive(Clone, Copy, Default)]
pub struct MSetOptions;
impl MSetOptions {
    pub fn conditional_set(self, existence_check: ExistenceCheck) -> Self {}
    pub fn with_expiration(self, expiration: SetExpiry) -> Self {}
}
impl ToRedisArgs for MSetOptions {}
#[derive(Clone, Copy, Default)]
pub struct FlushAllOptions {
    pub blocking: bool,
}
impl FlushAllOptions {
    pub fn blocking(self, blocking: bool) -> Self {}
}
impl ToRedisArgs for FlushAllOptions {}
impl ToSingleRedisArg for FlushAllOptions {}
pub type FlushDbOptions = FlushAllOptions;
#[derive(Clone, Copy, Default)]
pub struct HashFieldExpirationOptions;
impl HashFieldExpirationOptions {
    pub fn set_existence_check(self, field_existence_check: FieldExistenceCheck) -> Self {}
    pub fn set_expiration(self, expiration: SetExpiry) -> Self {}
}
impl ToRedisArgs for HashFieldExpirationOptions {}
impl ToRedisArgs for Expiry {}
#[derive(Clone, Default)]
pub struct IncrexOptions<T>;
impl<T: ToSingleRedisArg> IncrexOptions<T> {
    pub fn saturate(self) -> Self {}
    pub fn lower_bound(self, lower_bound: T) -> Self {}
    pub fn upper_bound(self, upper_bound: T) -> Self {}
    pub fn with_expiration(self, expiration: Expiry) -> Self {}
    pub fn enx(self) -> Self {}
}
impl<T: ToRedisArgs> ToRedisArgs for IncrexOptions<T> {}
#[derive(Clone, Copy)]
pub enum UpdateCheck {
    LT,
    GT,
}
impl ToRedisArgs for UpdateCheck {}
#[derive(Clone, Copy, Default)]
pub struct SortedSetAddOptions;
impl SortedSetAddOptions {
    pub fn add_only() -> Self {}
    pub fn update_only(conditional_update: Option<UpdateCheck>) -> Self {}
    pub fn add_or_update(conditional_update: Option<UpdateCheck>) -> Self {}
    pub fn include_changed_count(self) -> Self {}
    pub fn increment_score(self) -> Self {}
}
impl ToRedisArgs for SortedSetAddOptions {}
