
#[derive(Clone)]
pub struct Script;
impl Script {
    pub fn new(code: &str) -> Self {}
    pub fn get_hash(&self) -> &str {}
    #[ctx(blocks = "sends a script and waits for the answer: use `load_async`")]
    pub fn load(&self, con: &mut impl ConnectionLike) -> RedisResult<String> {}
    pub async fn load_async<C>(&self, con: &mut C) -> RedisResult<String> where C: aio::ConnectionLike {}
    pub fn key<T: ToRedisArgs>(&self, key: T) -> ScriptInvocation {}
    pub fn arg<T: ToRedisArgs>(&self, arg: T) -> ScriptInvocation {}
    pub fn prepare_invoke(&self) -> ScriptInvocation {}
    #[ctx(blocks = "sends a script and waits for the answer: use `invoke_async`")]
    pub fn invoke<T: FromRedisValue>(&self, con: &mut impl ConnectionLike) -> RedisResult<T> {}
    pub async fn invoke_async<C, T>(&self, con: &mut C) -> RedisResult<T> where C: aio::ConnectionLike, T: FromRedisValue {}
}
pub struct ScriptInvocation;
impl ScriptInvocation {
    pub fn arg<T: ToRedisArgs>(&mut self, arg: T) -> &mut Self {}
    pub fn key<T: ToRedisArgs>(&mut self, key: T) -> &mut Self {}
    #[ctx(blocks = "sends a script and waits for the answer: use `invoke_async`")]
    pub fn invoke<T: FromRedisValue>(&self, con: &mut impl ConnectionLike) -> RedisResult<T> {}
    pub async fn invoke_async<T: FromRedisValue>(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<T> {}
    #[ctx(blocks = "sends a script and waits for the answer: use `load_async`")]
    pub fn load(&self, con: &mut impl ConnectionLike) -> RedisResult<String> {}
    pub async fn load_async<C>(&self, con: &mut C) -> RedisResult<String> where C: aio::ConnectionLike {}
}
