
#[derive(Clone)]
pub enum Expiry {
    EX(u64),
    PX(u64),
    EXAT(u64),
    PXAT(u64),
    PERSIST,
}
#[derive(Clone, Copy)]
pub enum SetExpiry {
    EX(u64),
    PX(u64),
    EXAT(u64),
    PXAT(u64),
    KEEPTTL,
}
impl ToRedisArgs for SetExpiry {}
#[derive(Clone, Copy)]
pub enum ExistenceCheck {
    NX,
    XX,
}
impl ToRedisArgs for ExistenceCheck {}
#[derive(Clone, Copy)]
pub enum FieldExistenceCheck {
    FNX,
    FXX,
}
impl ToRedisArgs for FieldExistenceCheck {}
#[derive(PartialEq, Eq, Clone, Copy)]
pub enum NumericBehavior {
    NonNumeric,
    NumberIsInteger,
    NumberIsFloat,
}
#[derive(PartialEq, Clone, Default)]
pub enum Value {
    Nil,
    Int(i64),
    BulkString(Vec<u8>),
    Array(Vec<Self>),
    SimpleString(String),
    Okay,
    Map(Vec<(Self, Self)>),
    Attribute { data: Box<Self>, attributes: Vec<(Self, Self)> },
    Set(Vec<Self>),
    Double(f64),
    Boolean(bool),
    VerbatimString { format: VerbatimFormat, text: String },
    Push { kind: PushKind, data: Vec<Self> },
    ServerError(ServerError),
}
#[derive(Clone)]
pub enum ValueComparison {
    IFEQ(String),
    IFNE(String),
    IFDEQ(String),
    IFDNE(String),
}
impl ValueComparison {
    pub fn ifeq(value: impl ToSingleRedisArg) -> Self {}
    pub fn ifne(value: impl ToSingleRedisArg) -> Self {}
    pub fn ifdeq(digest: impl ToSingleRedisArg) -> Self {}
    pub fn ifdne(digest: impl ToSingleRedisArg) -> Self {}
}
impl ToRedisArgs for ValueComparison {}
#[derive(PartialEq, Clone)]
pub enum VerbatimFormat {
    Unknown(String),
    Markdown,
    Text,
}
#[derive(PartialEq, Clone)]
pub enum PushKind {
    Disconnection,
    Other(String),
    Invalidate,
    Message,
    PMessage,
    SMessage,
    Unsubscribe,
    PUnsubscribe,
    SUnsubscribe,
    Subscribe,
    PSubscribe,
    SSubscribe,
}
impl std::fmt::Display for VerbatimFormat {}
impl std::fmt::Display for PushKind {}
pub enum MapIter {
    Array(std::slice::Iter<Value>),
    Map(std::slice::Iter<(Value, Value)>),
}
impl Iterator for MapIter { type Item = (&Value, &Value); }
pub enum OwnedMapIter {
    Array(std::vec::IntoIter<Value>),
    Map(std::vec::IntoIter<(Value, Value)>),
}
impl Iterator for OwnedMapIter { type Item = (Value, Value); }
impl Value {
    pub fn looks_like_cursor(&self) -> bool {}
    pub fn as_sequence(&self) -> Option<&[Self]> {}
    pub fn into_sequence(self) -> Result<Vec<Self>, Self> {}
    pub fn as_map_iter(&self) -> Option<MapIter> {}
    pub fn into_map_iter(self) -> Result<OwnedMapIter, Self> {}
    pub fn extract_error(self) -> RedisResult<Self> {}
}
pub type RedisResult<T> = Result<T, RedisError>;
impl<T: FromRedisValue> FromRedisValue for RedisResult<T> {}
pub type RedisFuture<T> = futures::future::BoxFuture<'static, RedisResult<T>>;
#[derive(Clone)]
pub struct InfoDict;
impl InfoDict {
    pub fn new(kvpairs: &str) -> Self {}
    pub fn get<T: FromRedisValue>(&self, key: &str) -> Option<T> {}
    pub fn find(&self, key: &&str) -> Option<&Value> {}
    pub fn contains_key(&self, key: &&str) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
}
impl std::ops::Deref for InfoDict { type Target = std::collections::HashMap<String, Value>; }
#[derive(Clone, Eq, PartialEq)]
pub enum Role {
    Primary { replication_offset: u64, replicas: Vec<ReplicaInfo> },
    Replica {
        primary_ip: String,
        primary_port: u16,
        replication_state: String,
        data_received: u64,
    },
    Sentinel { primary_names: Vec<String> },
}
#[derive(Clone, Eq, PartialEq)]
pub struct ReplicaInfo {
    pub ip: String,
    pub port: u16,
    pub replication_offset: i64,
}
impl FromRedisValue for ReplicaInfo {}
impl FromRedisValue for Role {}
pub trait RedisWrite {
    fn write_arg(&mut self, arg: &[u8]);
    fn write_arg_fmt(&mut self, arg: impl std::fmt::Display);
    fn writer_for_next_arg(&mut self) -> impl std::io::Write;
    fn reserve_space_for_args(&mut self, additional: impl IntoIterator<Item = usize>);
    fn bufmut_for_next_arg(&mut self, capacity: usize) -> impl bytes::BufMut;
}
impl RedisWrite for Vec<Vec<u8>> {}
pub trait ToSingleRedisArg: ToRedisArgs {}
pub trait ToRedisArgs {
    fn to_redis_args(&self) -> Vec<Vec<u8>>;
    fn write_redis_args<W>(&self, out: &mut W) where W: RedisWrite;
    fn describe_numeric_behavior(&self) -> NumericBehavior;
    fn num_of_args(&self) -> usize;
}
impl ToRedisArgs for u8 {}
impl ToSingleRedisArg for u8 {}
impl ToRedisArgs for bool {}
impl ToSingleRedisArg for bool {}
impl ToRedisArgs for String {}
impl ToSingleRedisArg for String {}
impl ToRedisArgs for &str {}
impl ToSingleRedisArg for &str {}
impl<T> ToRedisArgs for std::borrow::Cow<T> where T: ToOwned, &T: ToRedisArgs, T::Owned: ToRedisArgs {}
impl<T> ToSingleRedisArg for std::borrow::Cow<T> where T: ToOwned, &T: ToSingleRedisArg, T::Owned: ToSingleRedisArg {}
impl<T: ToRedisArgs> ToRedisArgs for Option<T> {}
impl ToSingleRedisArg for &[u8] {}
impl ToSingleRedisArg for &mut [u8] {}
impl ToSingleRedisArg for Vec<u8> {}
impl ToSingleRedisArg for Box<[u8]> {}
impl ToSingleRedisArg for std::rc::Rc<[u8]> {}
impl ToSingleRedisArg for std::sync::Arc<[u8]> {}
impl<T: ToRedisArgs, const N: usize> ToRedisArgs for &[T; N] {}
impl<const N: usize> ToSingleRedisArg for &[u8; N] {}
impl<T: FromRedisValue, const N: usize> FromRedisValue for [T; N] {}
pub trait FromRedisValue {
    fn from_redis_value_ref(v: &Value) -> Result<Self, ParsingError>;
    fn from_redis_value(v: Value) -> Result<Self, ParsingError>;
    fn from_redis_value_refs(items: &[Value]) -> Result<Vec<Self>, ParsingError>;
    fn from_redis_values(items: Vec<Value>) -> Result<Vec<Self>, ParsingError>;
    fn from_each_redis_values(items: Vec<Value>) -> Vec<Result<Self, ParsingError>>;
    fn from_byte_slice(_vec: &[u8]) -> Option<Vec<Self>>;
    fn from_byte_vec(_vec: Vec<u8>) -> Result<Vec<Self>, ParsingError>;
}
impl FromRedisValue for u8 {}
impl FromRedisValue for bool {}
impl FromRedisValue for std::ffi::CString {}
impl FromRedisValue for String {}
from_vec_from_redis_value!(< T > Box < [T] >; Vec::into_boxed_slice);
impl FromRedisValue for Value {}
impl FromRedisValue for () {}
impl FromRedisValue for InfoDict {}
impl<T: FromRedisValue> FromRedisValue for Option<T> {}
impl FromRedisValue for bytes::Bytes {}
impl FromRedisValue for uuid::Uuid {}
impl ToRedisArgs for uuid::Uuid {}
impl ToSingleRedisArg for uuid::Uuid {}
pub fn from_redis_value_ref<T: FromRedisValue>(v: &Value) -> Result<T, ParsingError> {}
pub fn from_redis_value<T: FromRedisValue>(v: Value) -> Result<T, ParsingError> {}
pub fn calculate_value_digest<T: ToRedisArgs>(value: T) -> String {}
pub fn is_valid_16_bytes_hex_digest(s: &str) -> bool {}
#[derive(Clone, Eq, PartialEq, Default, Copy)]
pub enum ProtocolVersion {
    RESP2,
    RESP3,
}
impl ProtocolVersion {
    pub fn supports_resp3(&self) -> bool {}
}
#[derive(Clone, Copy)]
pub enum ExpireOption {
    NONE,
    NX,
    XX,
    GT,
    LT,
}
impl ToRedisArgs for ExpireOption {}
#[derive(Clone, PartialEq)]
pub struct PushInfo {
    pub kind: PushKind,
    pub data: Vec<Value>,
}
#[derive(Clone, PartialEq)]
pub enum ValueType {
    None,
    String,
    List,
    Set,
    ZSet,
    Hash,
    Stream,
    VectorSet,
    JSON,
    BloomFilterRedis,
    CuckooFilter,
    CountMin,
    TDigest,
    TopK,
    TimeSeries,
    Trie,
    BloomFilterValKey,
    Unknown(String),
}
impl<T: AsRef<str>> From<T> for ValueType {}
impl From<ValueType> for String {}
impl FromRedisValue for ValueType {}
#[derive(PartialEq, Clone)]
pub enum IntegerReplyOrNoOp {
    IntegerReply(usize),
    NotExists,
    ExistsButNotRelevant,
}
impl IntegerReplyOrNoOp {
    pub fn raw(&self) -> isize {}
}
impl FromRedisValue for IntegerReplyOrNoOp {}
impl PartialEq<isize> for IntegerReplyOrNoOp {}
impl PartialEq<usize> for IntegerReplyOrNoOp {}
impl PartialEq<i32> for IntegerReplyOrNoOp {}
impl PartialEq<u32> for IntegerReplyOrNoOp {}
#[derive(Clone, PartialEq)]
pub struct IncrexResult {
    pub value: Value,
    pub actual_increment: Value,
}
impl IncrexResult {
    pub fn value_as<T: FromRedisValue>(&self) -> Result<T, ParsingError> {}
    pub fn actual_increment_as<T: FromRedisValue>(&self) -> Result<T, ParsingError> {}
    pub fn as_i64(&self) -> Result<(i64, i64), ParsingError> {}
    pub fn as_f64(&self) -> Result<(f64, f64), ParsingError> {}
}
impl FromRedisValue for IncrexResult {}
impl ToRedisArgs for u16 {}
impl ToSingleRedisArg for u16 {}
impl FromRedisValue for u16 {}
impl ToRedisArgs for u32 {}
impl ToSingleRedisArg for u32 {}
impl FromRedisValue for u32 {}
impl ToRedisArgs for u64 {}
impl ToSingleRedisArg for u64 {}
impl FromRedisValue for u64 {}
impl ToRedisArgs for u128 {}
impl ToSingleRedisArg for u128 {}
impl FromRedisValue for u128 {}
impl ToRedisArgs for usize {}
impl ToSingleRedisArg for usize {}
impl FromRedisValue for usize {}
impl ToRedisArgs for i8 {}
impl ToSingleRedisArg for i8 {}
impl FromRedisValue for i8 {}
impl ToRedisArgs for i16 {}
impl ToSingleRedisArg for i16 {}
impl FromRedisValue for i16 {}
impl ToRedisArgs for i32 {}
impl ToSingleRedisArg for i32 {}
impl FromRedisValue for i32 {}
impl ToRedisArgs for i64 {}
impl ToSingleRedisArg for i64 {}
impl FromRedisValue for i64 {}
impl ToRedisArgs for i128 {}
impl ToSingleRedisArg for i128 {}
impl FromRedisValue for i128 {}
impl ToRedisArgs for isize {}
impl ToSingleRedisArg for isize {}
impl FromRedisValue for isize {}
impl ToRedisArgs for f32 {}
impl ToSingleRedisArg for f32 {}
impl FromRedisValue for f32 {}
impl ToRedisArgs for f64 {}
impl ToSingleRedisArg for f64 {}
impl FromRedisValue for f64 {}
impl<T: FromRedisValue> FromRedisValue for Vec<T> {}
impl<T: FromRedisValue> FromRedisValue for Box<T> {}
impl<T: FromRedisValue> FromRedisValue for std::sync::Arc<T> {}
impl<K: FromRedisValue, V: FromRedisValue> FromRedisValue for std::collections::HashMap<K, V> {}
impl<K: FromRedisValue, V: FromRedisValue> FromRedisValue for std::collections::BTreeMap<K, V> {}
impl<T: FromRedisValue> FromRedisValue for std::collections::HashSet<T> {}
impl<A: FromRedisValue, B: FromRedisValue> FromRedisValue for (A, B) {}
impl<T: ToRedisArgs> ToRedisArgs for Vec<T> {}
impl<T: ToRedisArgs> ToRedisArgs for &T {}
impl<A: ToRedisArgs, B: ToRedisArgs> ToRedisArgs for (A, B) {}
