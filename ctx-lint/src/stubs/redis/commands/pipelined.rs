use crate::*;

impl Pipeline {
    pub fn get<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn mget<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
    pub fn keys<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn set<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V) -> &mut Self {}
    pub fn set_options<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V, options: SetOptions) -> &mut Self {}
    pub fn mset<K: ToRedisArgs, V: ToRedisArgs>(&mut self, items: &[(K, V)]) -> &mut Self {}
    pub fn set_ex<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V, seconds: u64) -> &mut Self {}
    pub fn pset_ex<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V, milliseconds: u64) -> &mut Self {}
    pub fn set_nx<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V) -> &mut Self {}
    pub fn mset_nx<K: ToRedisArgs, V: ToRedisArgs>(&mut self, items: &[(K, V)]) -> &mut Self {}
    pub fn mset_ex<K: ToRedisArgs, V: ToRedisArgs>(&mut self, items: &[(K, V)], options: MSetOptions) -> &mut Self {}
    pub fn getset<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V) -> &mut Self {}
    pub fn getrange<K: ToSingleRedisArg>(&mut self, key: K, from: isize, to: isize) -> &mut Self {}
    pub fn setrange<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, offset: isize, value: V) -> &mut Self {}
    pub fn del<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
    pub fn del_ex<K: ToSingleRedisArg>(&mut self, key: K, value_comparison: ValueComparison) -> &mut Self {}
    pub fn digest<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn exists<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
    pub fn expire<K: ToSingleRedisArg>(&mut self, key: K, seconds: i64) -> &mut Self {}
    pub fn expire_at<K: ToSingleRedisArg>(&mut self, key: K, ts: i64) -> &mut Self {}
    pub fn pexpire<K: ToSingleRedisArg>(&mut self, key: K, ms: i64) -> &mut Self {}
    pub fn pexpire_at<K: ToSingleRedisArg>(&mut self, key: K, ts: i64) -> &mut Self {}
    pub fn expire_time<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn pexpire_time<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn persist<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn ttl<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn pttl<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn get_ex<K: ToSingleRedisArg>(&mut self, key: K, expire_at: Expiry) -> &mut Self {}
    pub fn get_del<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn copy<KSrc: ToSingleRedisArg, KDst: ToSingleRedisArg, Db: ToString>(&mut self, source: KSrc, destination: KDst, options: CopyOptions<Db>) -> &mut Self {}
    pub fn rename<K: ToSingleRedisArg, N: ToSingleRedisArg>(&mut self, key: K, new_key: N) -> &mut Self {}
    pub fn rename_nx<K: ToSingleRedisArg, N: ToSingleRedisArg>(&mut self, key: K, new_key: N) -> &mut Self {}
    pub fn unlink<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
    pub fn append<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V) -> &mut Self {}
    pub fn incr<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, delta: V) -> &mut Self {}
    pub fn decr<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, delta: V) -> &mut Self {}
    pub fn increx<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, increment: V, options: IncrexOptions<V>) -> &mut Self {}
    pub fn setbit<K: ToSingleRedisArg>(&mut self, key: K, offset: usize, value: bool) -> &mut Self {}
    pub fn getbit<K: ToSingleRedisArg>(&mut self, key: K, offset: usize) -> &mut Self {}
    pub fn bitcount<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn bitcount_range<K: ToSingleRedisArg>(&mut self, key: K, start: usize, end: usize) -> &mut Self {}
    pub fn bit_and<D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self {}
    pub fn bit_or<D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self {}
    pub fn bit_xor<D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self {}
    pub fn bit_not<D: ToSingleRedisArg, S: ToSingleRedisArg>(&mut self, dstkey: D, srckey: S) -> &mut Self {}
    pub fn bit_diff<D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self {}
    pub fn bit_diff1<D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self {}
    pub fn bit_and_or<D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self {}
    pub fn bit_one<D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self {}
    pub fn strlen<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn hget<K: ToSingleRedisArg, F: ToSingleRedisArg>(&mut self, key: K, field: F) -> &mut Self {}
    pub fn hmget<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self {}
    pub fn hget_ex<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F, expire_at: Expiry) -> &mut Self {}
    pub fn hdel<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, field: F) -> &mut Self {}
    pub fn hget_del<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self {}
    pub fn hset<K: ToSingleRedisArg, F: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, field: F, value: V) -> &mut Self {}
    pub fn hset_ex<K: ToSingleRedisArg, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, hash_field_expiration_options: &HashFieldExpirationOptions, fields_values: &[(F, V)]) -> &mut Self {}
    pub fn hset_nx<K: ToSingleRedisArg, F: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, field: F, value: V) -> &mut Self {}
    pub fn hset_multiple<K: ToSingleRedisArg, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, items: &[(F, V)]) -> &mut Self {}
    pub fn hincr<K: ToSingleRedisArg, F: ToSingleRedisArg, D: ToSingleRedisArg>(&mut self, key: K, field: F, delta: D) -> &mut Self {}
    pub fn hexists<K: ToSingleRedisArg, F: ToSingleRedisArg>(&mut self, key: K, field: F) -> &mut Self {}
    pub fn httl<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self {}
    pub fn hpttl<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self {}
    pub fn hexpire<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, seconds: i64, opt: ExpireOption, fields: F) -> &mut Self {}
    pub fn hexpire_at<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, ts: i64, opt: ExpireOption, fields: F) -> &mut Self {}
    pub fn hexpire_time<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self {}
    pub fn hpersist<K: ToSingleRedisArg, F :ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self {}
    pub fn hpexpire<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, milliseconds: i64, opt: ExpireOption, fields: F) -> &mut Self {}
    pub fn hpexpire_at<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, ts: i64, opt: ExpireOption, fields: F) -> &mut Self {}
    pub fn hpexpire_time<K: ToSingleRedisArg, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self {}
    pub fn hkeys<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn hvals<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn hgetall<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn hlen<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn blmove<S: ToSingleRedisArg, D: ToSingleRedisArg>(&mut self, srckey: S, dstkey: D, src_dir: Direction, dst_dir: Direction, timeout: f64) -> &mut Self {}
    pub fn blmpop<K: ToRedisArgs>(&mut self, timeout: f64, numkeys: usize, key: K, dir: Direction, count: usize) -> &mut Self {}
    pub fn blpop<K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> &mut Self {}
    pub fn brpop<K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> &mut Self {}
    pub fn brpoplpush<S: ToSingleRedisArg, D: ToSingleRedisArg>(&mut self, srckey: S, dstkey: D, timeout: f64) -> &mut Self {}
    pub fn lindex<K: ToSingleRedisArg>(&mut self, key: K, index: isize) -> &mut Self {}
    pub fn linsert_before<K: ToSingleRedisArg, P: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, pivot: P, value: V) -> &mut Self {}
    pub fn linsert_after<K: ToSingleRedisArg, P: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, pivot: P, value: V) -> &mut Self {}
    pub fn llen<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn lmove<S: ToSingleRedisArg, D: ToSingleRedisArg>(&mut self, srckey: S, dstkey: D, src_dir: Direction, dst_dir: Direction) -> &mut Self {}
    pub fn lmpop<K: ToRedisArgs>(&mut self, numkeys: usize, key: K, dir: Direction, count: usize) -> &mut Self {}
    pub fn lpos<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V, options: LposOptions) -> &mut Self {}
    pub fn lpush<K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self {}
    pub fn lpush_exists<K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self {}
    pub fn lrange<K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> &mut Self {}
    pub fn lrem<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, count: isize, value: V) -> &mut Self {}
    pub fn ltrim<K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> &mut Self {}
    pub fn lset<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, index: isize, value: V) -> &mut Self {}
    pub fn ping(&mut self) -> &mut Self {}
    pub fn ping_message<K: ToSingleRedisArg>(&mut self, message: K) -> &mut Self {}
    pub fn rpoplpush<K: ToSingleRedisArg, D: ToSingleRedisArg>(&mut self, key: K, dstkey: D) -> &mut Self {}
    pub fn rpush<K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self {}
    pub fn rpush_exists<K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self {}
    pub fn sadd<K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self {}
    pub fn scard<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn sdiff<K: ToRedisArgs>(&mut self, keys: K) -> &mut Self {}
    pub fn sdiffstore<D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self {}
    pub fn sinter<K: ToRedisArgs>(&mut self, keys: K) -> &mut Self {}
    pub fn sinterstore<D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self {}
    pub fn sismember<K: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, member: M) -> &mut Self {}
    pub fn smismember<K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, members: M) -> &mut Self {}
    pub fn smembers<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn smove<S: ToSingleRedisArg, D: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, srckey: S, dstkey: D, member: M) -> &mut Self {}
    pub fn spop<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn srandmember<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn srandmember_multiple<K: ToSingleRedisArg>(&mut self, key: K, count: isize) -> &mut Self {}
    pub fn srem<K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self {}
    pub fn sunion<K: ToRedisArgs>(&mut self, keys: K) -> &mut Self {}
    pub fn sunionstore<D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self {}
    pub fn zadd_multiple<K: ToSingleRedisArg, S: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, items: &[(S, M)]) -> &mut Self {}
    pub fn zadd_multiple_options<K: ToSingleRedisArg, S: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, items: &[(S, M)], options:&SortedSetAddOptions) -> &mut Self {}
    pub fn zcard<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn zcount<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM) -> &mut Self {}
    pub fn zincr<K: ToSingleRedisArg, M: ToSingleRedisArg, D: ToSingleRedisArg>(&mut self, key: K, member: M, delta: D) -> &mut Self {}
    pub fn zinterstore<D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self {}
    pub fn zinterstore_min<D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self {}
    pub fn zinterstore_max<D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self {}
    pub fn zinterstore_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &[(K, W)]) -> &mut Self {}
    pub fn zinterstore_min_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &[(K, W)]) -> &mut Self {}
    pub fn zinterstore_max_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &[(K, W)]) -> &mut Self {}
    pub fn zlexcount<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM) -> &mut Self {}
    pub fn bzpopmax<K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> &mut Self {}
    pub fn zpopmax<K: ToSingleRedisArg>(&mut self, key: K, count: isize) -> &mut Self {}
    pub fn bzpopmin<K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> &mut Self {}
    pub fn zpopmin<K: ToSingleRedisArg>(&mut self, key: K, count: isize) -> &mut Self {}
    pub fn bzmpop_max<K: ToRedisArgs>(&mut self, timeout: f64, keys: K, count: isize) -> &mut Self {}
    pub fn zmpop_max<K: ToRedisArgs>(&mut self, keys: K, count: isize) -> &mut Self {}
    pub fn bzmpop_min<K: ToRedisArgs>(&mut self, timeout: f64, keys: K, count: isize) -> &mut Self {}
    pub fn zmpop_min<K: ToRedisArgs>(&mut self, keys: K, count: isize) -> &mut Self {}
    pub fn zrandmember<K: ToSingleRedisArg>(&mut self, key: K, count: Option<isize>) -> &mut Self {}
    pub fn zrandmember_withscores<K: ToSingleRedisArg>(&mut self, key: K, count: isize) -> &mut Self {}
    pub fn zrange<K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> &mut Self {}
    pub fn zrange_withscores<K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> &mut Self {}
    pub fn zrangebylex<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM) -> &mut Self {}
    pub fn zrangebylex_limit<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM, offset: isize, count: isize) -> &mut Self {}
    pub fn zrevrangebylex<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, max: MM, min: M) -> &mut Self {}
    pub fn zrevrangebylex_limit<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, max: MM, min: M, offset: isize, count: isize) -> &mut Self {}
    pub fn zrangebyscore<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM) -> &mut Self {}
    pub fn zrangebyscore_withscores<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM) -> &mut Self {}
    pub fn zrangebyscore_limit<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM, offset: isize, count: isize) -> &mut Self {}
    pub fn zrangebyscore_limit_withscores<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM, offset: isize, count: isize) -> &mut Self {}
    pub fn zrank<K: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, member: M) -> &mut Self {}
    pub fn zrem<K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, members: M) -> &mut Self {}
    pub fn zrembylex<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM) -> &mut Self {}
    pub fn zremrangebyrank<K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> &mut Self {}
    pub fn zrembyscore<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg>(&mut self, key: K, min: M, max: MM) -> &mut Self {}
    pub fn zrevrange<K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> &mut Self {}
    pub fn zrevrange_withscores<K: ToSingleRedisArg>(&mut self, key: K, start: isize, stop: isize) -> &mut Self {}
    pub fn zrevrangebyscore<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, max: MM, min: M) -> &mut Self {}
    pub fn zrevrangebyscore_withscores<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, max: MM, min: M) -> &mut Self {}
    pub fn zrevrangebyscore_limit<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, max: MM, min: M, offset: isize, count: isize) -> &mut Self {}
    pub fn zrevrangebyscore_limit_withscores<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, max: MM, min: M, offset: isize, count: isize) -> &mut Self {}
    pub fn zrevrank<K: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, member: M) -> &mut Self {}
    pub fn zscore<K: ToSingleRedisArg, M: ToSingleRedisArg>(&mut self, key: K, member: M) -> &mut Self {}
    pub fn zscore_multiple<K: ToSingleRedisArg, M: ToRedisArgs>(&mut self, key: K, members: &[M]) -> &mut Self {}
    pub fn zunionstore<D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self {}
    pub fn zunionstore_min<D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self {}
    pub fn zunionstore_max<D: ToSingleRedisArg, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Self {}
    pub fn zunionstore_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &[(K, W)]) -> &mut Self {}
    pub fn zunionstore_min_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &[(K, W)]) -> &mut Self {}
    pub fn zunionstore_max_weights<D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs>(&mut self, dstkey: D, keys: &[(K, W)]) -> &mut Self {}
    pub fn vcard<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
    pub fn vdim<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
    pub fn vrem<K: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, element: E) -> &mut Self {}
    pub fn vsetattr<K: ToRedisArgs, E: ToRedisArgs, J: Serialize>(&mut self, key: K, element: E, json_object: &J) -> &mut Self {}
    pub fn vdelattr<K: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, element: E) -> &mut Self {}
    pub fn vgetattr<K: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, element: E) -> &mut Self {}
    pub fn vrandmember<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
    pub fn vrandmember_multiple<K: ToRedisArgs>(&mut self, key: K, count: usize) -> &mut Self {}
    pub fn pfadd<K: ToSingleRedisArg, E: ToRedisArgs>(&mut self, key: K, element: E) -> &mut Self {}
    pub fn pfcount<K: ToRedisArgs>(&mut self, key: K) -> &mut Self {}
    pub fn pfmerge<D: ToSingleRedisArg, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Self {}
    pub fn publish<K: ToSingleRedisArg, E: ToSingleRedisArg>(&mut self, channel: K, message: E) -> &mut Self {}
    pub fn spublish<K: ToSingleRedisArg, E: ToSingleRedisArg>(&mut self, channel: K, message: E) -> &mut Self {}
    pub fn object_encoding<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn object_idletime<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn object_freq<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn object_refcount<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn client_getname(&mut self) -> &mut Self {}
    pub fn client_id(&mut self) -> &mut Self {}
    pub fn client_setname<K: ToSingleRedisArg>(&mut self, connection_name: K) -> &mut Self {}
    pub fn xack<K: ToRedisArgs, G: ToRedisArgs, I: ToRedisArgs>(&mut self, key: K, group: G, ids: &[I]) -> &mut Self {}
    pub fn xadd<K: ToRedisArgs, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, id: ID, items: &[(F, V)]) -> &mut Self {}
    pub fn xadd_map<K: ToRedisArgs, ID: ToRedisArgs, BTM: ToRedisArgs>(&mut self, key: K, id: ID, map: BTM) -> &mut Self {}
    pub fn xdel<K: ToSingleRedisArg, ID: ToRedisArgs>(&mut self, key: K, ids: &[ID]) -> &mut Self {}
    pub fn xgroup_create<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, id: ID) -> &mut Self {}
    pub fn xgroup_create_mkstream<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, id: ID) -> &mut Self {}
    pub fn xgroup_setid<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, id: ID) -> &mut Self {}
    pub fn ft_create<K: ToSingleRedisArg>(&mut self, index_name: K, options: &CreateOptions, schema: &SearchSchema) -> &mut Self {}
    pub fn flushall(&mut self) -> &mut Self {}
    pub fn flushall_options(&mut self, options: &FlushAllOptions) -> &mut Self {}
    pub fn flushdb(&mut self) -> &mut Self {}
    pub fn flushdb_options(&mut self, options: &FlushDbOptions) -> &mut Self {}
    pub fn bf_add<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V) -> &mut Self {}
    pub fn bf_card<K: ToSingleRedisArg>(&mut self, key: K) -> &mut Self {}
    pub fn bf_exists<K: ToSingleRedisArg, V: ToSingleRedisArg>(&mut self, key: K, value: V) -> &mut Self {}
    pub fn bf_madd<K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, items: V) -> &mut Self {}
    pub fn bf_mexists<K: ToSingleRedisArg, V: ToRedisArgs>(&mut self, key: K, items: &[V]) -> &mut Self {}
    pub fn bf_reserve<K: ToSingleRedisArg>(&mut self, key: K, err_rate: f64, capacity: usize) -> &mut Self {}
}
