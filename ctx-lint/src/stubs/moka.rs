//! moka 0.12.16.

use std::error::Error;
use std::fmt::Display;
use std::ops::Deref;
use std::time::{Duration, Instant};

pub struct Entry<K, V> {}
impl<K, V> Entry<K, V> {
    pub fn key(&self) -> &K {}
    pub fn value(&self) -> &V {}
    pub fn into_value(self) -> V {}
    pub fn is_fresh(&self) -> bool {}
    pub fn is_old_value_replaced(&self) -> bool {}
}

pub enum PredicateError {
    InvalidationClosuresDisabled,
}
impl Display for PredicateError {}
impl Error for PredicateError {}

pub struct Policy {}
impl Policy {
    pub fn max_capacity(&self) -> Option<u64> {}
    pub fn num_segments(&self) -> usize {}
    pub fn time_to_live(&self) -> Option<Duration> {}
    pub fn time_to_idle(&self) -> Option<Duration> {}
}
impl Clone for Policy {}

pub trait Expiry<K, V> {
    fn expire_after_create(&self, key: &K, value: &V, created_at: Instant) -> Option<Duration>;
    fn expire_after_read(&self, key: &K, value: &V, read_at: Instant, duration_until_expiry: Option<Duration>, last_modified_at: Instant) -> Option<Duration>;
    fn expire_after_update(&self, key: &K, value: &V, updated_at: Instant, duration_until_expiry: Option<Duration>) -> Option<Duration>;
}
impl<K, V, T: Deref<Target = dyn Expiry<K, V> + Send + Sync>> Expiry<K, V> for T {}

pub mod future {
    use crate::{Entry, Expiry, Policy, PredicateError};
    use crate::notification::{ListenerFuture, RemovalCause};
    use crate::ops::compute::{CompResult, Op};
    use crate::policy::EvictionPolicy;
    use equivalent::Equivalent;
    use futures_core::future::BoxFuture;
    use std::hash::Hash;
    use std::sync::Arc;
    use std::time::Duration;

    pub type PredicateId = String;

    pub trait FutureExt: Future {
        fn boxed<'a, T>(self) -> BoxFuture<'a, T> where Self: Future<Output = T>;
    }
    impl<T: Future> FutureExt for T {}

    pub struct Iter<'i, K, V> {}
    impl<K: Eq + Hash, V: Clone> Iterator for Iter<'_, K, V> { type Item = (Arc<K>, V); }

    pub struct CacheBuilder<K, V, C> {}
    impl<K: Eq + Hash, V: Clone> Default for CacheBuilder<K, V, Cache<K, V>> {}
    impl<K: Eq + Hash, V: Clone> CacheBuilder<K, V, Cache<K, V>> {
        pub fn new(max_capacity: u64) -> Self {}
        pub fn build(self) -> Cache<K, V> {}
        pub fn build_with_hasher<S: Clone>(self, hasher: S) -> Cache<K, V, S> {}
    }
    impl<K, V, C> CacheBuilder<K, V, C> {
        pub fn name(self, name: &str) -> Self {}
        pub fn max_capacity(self, max_capacity: u64) -> Self {}
        pub fn initial_capacity(self, number_of_entries: usize) -> Self {}
        pub fn eviction_policy(self, policy: EvictionPolicy) -> Self {}
        pub fn weigher(self, weigher: impl Fn(&K, &V) -> u32) -> Self {}
        pub fn eviction_listener<F: Fn(Arc<K>, V, RemovalCause)>(self, listener: F) -> Self {}
        pub fn async_eviction_listener<F: Fn(Arc<K>, V, RemovalCause) -> ListenerFuture>(self, listener: F) -> Self {}
        pub fn time_to_live(self, duration: Duration) -> Self {}
        pub fn time_to_idle(self, duration: Duration) -> Self {}
        pub fn expire_after(self, expiry: impl Expiry<K, V>) -> Self {}
        pub fn support_invalidation_closures(self) -> Self {}
    }

    pub struct Cache<K, V, S> {}
    impl<K, V, S> Clone for Cache<K, V, S> {}
    impl<K: Hash + Eq, V: Clone, S: Clone> Cache<K, V, S> {
        pub fn contains_key<Q: Equivalent<K> + Hash>(&self, key: &Q) -> bool {}
        pub async fn get<Q: Equivalent<K> + Hash>(&self, key: &Q) -> Option<V> {}
        pub fn entry(&self, key: K) -> OwnedKeyEntrySelector<'_, K, V, S> where K: Hash + Eq {}
        pub fn entry_by_ref<'a, Q: Equivalent<K> + ToOwned<Owned = K> + Hash>(&'a self, key: &'a Q) -> RefKeyEntrySelector<'a, K, Q, V, S> {}
        pub async fn get_with(&self, key: K, init: impl Future<Output = V>) -> V {}
        pub async fn get_with_by_ref<Q: Equivalent<K> + ToOwned<Owned = K> + Hash>(&self, key: &Q, init: impl Future<Output = V>) -> V {}
        pub async fn get_with_if(&self, key: K, init: impl Future<Output = V>, replace_if: impl FnMut(&V) -> bool) -> V {}
        pub async fn optionally_get_with<F: Future<Output = Option<V>>>(&self, key: K, init: F) -> Option<V> {}
        pub async fn optionally_get_with_by_ref<F: Future<Output = Option<V>>, Q: Equivalent<K> + ToOwned<Owned = K> + Hash>(&self, key: &Q, init: F) -> Option<V> {}
        pub async fn try_get_with<F: Future<Output = Result<V, E>>, E>(&self, key: K, init: F) -> Result<V, Arc<E>> {}
        pub async fn try_get_with_by_ref<F: Future<Output = Result<V, E>>, E, Q: Equivalent<K> + ToOwned<Owned = K> + Hash>(&self, key: &Q, init: F) -> Result<V, Arc<E>> {}
        pub async fn insert(&self, key: K, value: V) {}
        pub async fn invalidate<Q: Equivalent<K> + Hash>(&self, key: &Q) {}
        pub async fn remove<Q: Equivalent<K> + Hash>(&self, key: &Q) -> Option<V> {}
        pub fn invalidate_all(&self) {}
        pub fn invalidate_entries_if<F: Fn(&K, &V) -> bool>(&self, predicate: F) -> Result<PredicateId, PredicateError> {}
        pub fn iter(&self) -> Iter<'_, K, V> {}
        pub async fn run_pending_tasks(&self) {}
    }
    impl<K: Hash + Eq, V: Clone> Cache<K, V> {
        pub fn new(max_capacity: u64) -> Self {}
        pub fn builder() -> CacheBuilder<K, V, Cache<K, V>> {}
    }
    impl<K, V, S> Cache<K, V, S> {
        pub fn name(&self) -> Option<&str> {}
        pub fn policy(&self) -> Policy {}
        pub fn entry_count(&self) -> u64 {}
        pub fn weighted_size(&self) -> u64 {}
    }
    impl<'a, K: Hash + Eq, V: Clone, S: Clone> IntoIterator for &'a Cache<K, V, S> {
        type Item = (Arc<K>, V);
        type IntoIter = Iter<'a, K, V>;
    }

    pub struct OwnedKeyEntrySelector<'a, K, V, S> {}
    impl<'a, K: Hash + Eq, V: Clone, S: Clone> OwnedKeyEntrySelector<'a, K, V, S> {
        pub async fn and_compute_with<F: FnOnce(Option<Entry<K, V>>) -> Fut, Fut: Future<Output = Op<V>>>(self, f: F) -> CompResult<K, V> {}
        pub async fn and_try_compute_with<F: FnOnce(Option<Entry<K, V>>) -> Fut, Fut: Future<Output = Result<Op<V>, E>>, E>(self, f: F) -> Result<CompResult<K, V>, E> {}
        pub async fn and_try_compute_if_nobody_else<F: FnOnce(Option<Entry<K, V>>) -> Fut, Fut: Future<Output = Result<Op<V>, E>>, E>(self, f: F) -> Result<CompResult<K, V>, E> {}
        pub async fn and_upsert_with<F: FnOnce(Option<Entry<K, V>>) -> Fut, Fut: Future<Output = V>>(self, f: F) -> Entry<K, V> {}
        pub async fn or_default(self) -> Entry<K, V> where V: Default {}
        pub async fn or_insert(self, default: V) -> Entry<K, V> {}
        pub async fn or_insert_with(self, init: impl Future<Output = V>) -> Entry<K, V> {}
        pub async fn or_insert_with_if(self, init: impl Future<Output = V>, replace_if: impl FnMut(&V) -> bool) -> Entry<K, V> {}
        pub async fn or_optionally_insert_with(self, init: impl Future<Output = Option<V>>) -> Option<Entry<K, V>> {}
        pub async fn or_try_insert_with<F: Future<Output = Result<V, E>>, E>(self, init: F) -> Result<Entry<K, V>, Arc<E>> {}
    }

    pub struct RefKeyEntrySelector<'a, K, Q, V, S> {}
    impl<'a, K: Hash + Eq, Q: Equivalent<K> + ToOwned<Owned = K> + Hash, V: Clone, S: Clone> RefKeyEntrySelector<'a, K, Q, V, S> {
        pub async fn and_compute_with<F: FnOnce(Option<Entry<K, V>>) -> Fut, Fut: Future<Output = Op<V>>>(self, f: F) -> CompResult<K, V> {}
        pub async fn and_try_compute_with<F: FnOnce(Option<Entry<K, V>>) -> Fut, Fut: Future<Output = Result<Op<V>, E>>, E>(self, f: F) -> Result<CompResult<K, V>, E> {}
        pub async fn and_try_compute_if_nobody_else<F: FnOnce(Option<Entry<K, V>>) -> Fut, Fut: Future<Output = Result<Op<V>, E>>, E>(self, f: F) -> Result<CompResult<K, V>, E> {}
        pub async fn and_upsert_with<F: FnOnce(Option<Entry<K, V>>) -> Fut, Fut: Future<Output = V>>(self, f: F) -> Entry<K, V> {}
        pub async fn or_default(self) -> Entry<K, V> where V: Default {}
        pub async fn or_insert(self, default: V) -> Entry<K, V> {}
        pub async fn or_insert_with(self, init: impl Future<Output = V>) -> Entry<K, V> {}
        pub async fn or_insert_with_if(self, init: impl Future<Output = V>, replace_if: impl FnMut(&V) -> bool) -> Entry<K, V> {}
        pub async fn or_optionally_insert_with(self, init: impl Future<Output = Option<V>>) -> Option<Entry<K, V>> {}
        pub async fn or_try_insert_with<F: Future<Output = Result<V, E>>, E>(self, init: F) -> Result<Entry<K, V>, Arc<E>> {}
    }
}

pub mod notification {
    use std::pin::Pin;

    pub type ListenerFuture = Pin<Box<dyn Future<Output = ()> + Send>>;

    pub enum RemovalCause {
        Expired,
        Explicit,
        Replaced,
        Size,
    }
    impl Eq for RemovalCause {}
    impl PartialEq for RemovalCause {}
    impl Clone for RemovalCause {}
    impl RemovalCause {
        pub fn was_evicted(&self) -> bool {}
    }
    impl Copy for RemovalCause {}
}

pub mod ops {
    pub mod compute {
        use crate::Entry;
        use std::sync::Arc;

        pub enum Op<V> {
            Nop,
            Put(V),
            Remove,
        }
        impl<V: Clone> Clone for Op<V> {}
        impl<V: PartialEq> PartialEq for Op<V> {}
        impl<V: Eq> Eq for Op<V> {}

        pub enum CompResult<K, V> {
            StillNone(Arc<K>),
            Unchanged(Entry<K, V>),
            Inserted(Entry<K, V>),
            ReplacedWith(Entry<K, V>),
            Removed(Entry<K, V>),
        }
        impl<K, V> CompResult<K, V> {
            pub fn into_entry(self) -> Option<Entry<K, V>> {}
            pub fn unwrap(self) -> Entry<K, V> {}
        }
    }
}

pub mod policy {
    pub use crate::Expiry;
    pub use crate::Policy;

    pub struct EvictionPolicy {}
    impl Default for EvictionPolicy {}
    impl Clone for EvictionPolicy {}
    impl EvictionPolicy {
        pub fn tiny_lfu() -> Self {}
        pub fn lru() -> Self {}
    }
}

pub mod sync {
    use crate::{Entry, Expiry, Policy, PredicateError};
    use crate::notification::RemovalCause;
    use crate::ops::compute::{CompResult, Op};
    use crate::policy::EvictionPolicy;
    use equivalent::Equivalent;
    use std::hash::Hash;
    use std::sync::Arc;
    use std::time::Duration;

    pub struct Iter<'i, K, V> {}
    impl<K: Eq + Hash, V: Clone> Iterator for Iter<'_, K, V> { type Item = (Arc<K>, V); }

    pub type PredicateId = String;

    pub trait ConcurrentCacheExt<K, V> {
        fn sync(&self);
    }

    pub struct CacheBuilder<K, V, C> {}
    impl<K, V, C> CacheBuilder<K, V, C> {
        pub fn name(self, name: &str) -> Self {}
        pub fn max_capacity(self, max_capacity: u64) -> Self {}
        pub fn initial_capacity(self, number_of_entries: usize) -> Self {}
        pub fn eviction_policy(self, policy: EvictionPolicy) -> Self {}
        pub fn weigher(self, weigher: impl Fn(&K, &V) -> u32) -> Self {}
        pub fn eviction_listener(self, listener: impl Fn(Arc<K>, V, RemovalCause)) -> Self {}
        pub fn time_to_live(self, duration: Duration) -> Self {}
        pub fn time_to_idle(self, duration: Duration) -> Self {}
        pub fn expire_after(self, expiry: impl Expiry<K, V>) -> Self {}
        pub fn support_invalidation_closures(self) -> Self {}
    }
    impl<K: Eq + Hash, V: Clone> CacheBuilder<K, V, Cache<K, V>> {
        pub fn new(max_capacity: u64) -> Self {}
        pub fn segments(self, num_segments: usize) -> CacheBuilder<K, V, SegmentedCache<K, V>> {}
        pub fn build(self) -> Cache<K, V> {}
        pub fn build_with_hasher<S: Clone>(self, hasher: S) -> Cache<K, V, S> {}
    }
    impl<K: Eq + Hash, V: Clone> Default for CacheBuilder<K, V, Cache<K, V>> {}
    impl<K: Eq + Hash, V: Clone> CacheBuilder<K, V, SegmentedCache<K, V>> {
        pub fn build(self) -> SegmentedCache<K, V> {}
        pub fn build_with_hasher<S: Clone>(self, hasher: S) -> SegmentedCache<K, V, S> {}
    }

    pub struct Cache<K, V, S> {}
    impl<K: Hash + Eq, V: Clone> Cache<K, V> {
        pub fn new(max_capacity: u64) -> Self {}
        pub fn builder() -> CacheBuilder<K, V, Cache<K, V>> {}
    }
    impl<'a, K: Hash + Eq, V: Clone, S: Clone> IntoIterator for &'a Cache<K, V, S> {
        type Item = (Arc<K>, V);
        type IntoIter = Iter<'a, K, V>;
    }
    impl<K, V, S> Clone for Cache<K, V, S> {}
    impl<K, V, S> Cache<K, V, S> {
        pub fn name(&self) -> Option<&str> {}
        pub fn policy(&self) -> Policy {}
        pub fn entry_count(&self) -> u64 {}
        pub fn weighted_size(&self) -> u64 {}
    }
    impl<K: Hash + Eq, V: Clone, S: Clone> Cache<K, V, S> {
        pub fn contains_key<Q: Equivalent<K> + Hash>(&self, key: &Q) -> bool {}
        pub fn get<Q: Equivalent<K> + Hash>(&self, key: &Q) -> Option<V> {}
        pub fn entry(&self, key: K) -> OwnedKeyEntrySelector<'_, K, V, S> where K: Hash + Eq {}
        pub fn entry_by_ref<'a, Q: Equivalent<K> + ToOwned<Owned = K> + Hash>(&'a self, key: &'a Q) -> RefKeyEntrySelector<'a, K, Q, V, S> {}
        pub fn get_with(&self, key: K, init: impl FnOnce() -> V) -> V {}
        pub fn get_with_by_ref<Q: Equivalent<K> + ToOwned<Owned = K> + Hash>(&self, key: &Q, init: impl FnOnce() -> V) -> V {}
        pub fn get_with_if(&self, key: K, init: impl FnOnce() -> V, replace_if: impl FnMut(&V) -> bool) -> V {}
        pub fn optionally_get_with<F: FnOnce() -> Option<V>>(&self, key: K, init: F) -> Option<V> {}
        pub fn optionally_get_with_by_ref<F: FnOnce() -> Option<V>, Q: Equivalent<K> + ToOwned<Owned = K> + Hash>(&self, key: &Q, init: F) -> Option<V> {}
        pub fn try_get_with<F: FnOnce() -> Result<V, E>, E>(&self, key: K, init: F) -> Result<V, Arc<E>> {}
        pub fn try_get_with_by_ref<F: FnOnce() -> Result<V, E>, E, Q: Equivalent<K> + ToOwned<Owned = K> + Hash>(&self, key: &Q, init: F) -> Result<V, Arc<E>> {}
        pub fn insert(&self, key: K, value: V) {}
        pub fn invalidate<Q: Equivalent<K> + Hash>(&self, key: &Q) {}
        pub fn remove<Q: Equivalent<K> + Hash>(&self, key: &Q) -> Option<V> {}
        pub fn invalidate_all(&self) {}
        pub fn invalidate_entries_if<F: Fn(&K, &V) -> bool>(&self, predicate: F) -> Result<PredicateId, PredicateError> {}
        pub fn iter(&self) -> Iter<'_, K, V> {}
        pub fn run_pending_tasks(&self) {}
    }

    pub struct OwnedKeyEntrySelector<'a, K, V, S> {}
    impl<'a, K: Hash + Eq, V: Clone, S: Clone> OwnedKeyEntrySelector<'a, K, V, S> {
        pub fn and_compute_with<F: FnOnce(Option<Entry<K, V>>) -> Op<V>>(self, f: F) -> CompResult<K, V> {}
        pub fn and_try_compute_with<F: FnOnce(Option<Entry<K, V>>) -> Result<Op<V>, E>, E>(self, f: F) -> Result<CompResult<K, V>, E> {}
        pub fn and_upsert_with<F: FnOnce(Option<Entry<K, V>>) -> V>(self, f: F) -> Entry<K, V> {}
        pub fn or_default(self) -> Entry<K, V> where V: Default {}
        pub fn or_insert(self, default: V) -> Entry<K, V> {}
        pub fn or_insert_with(self, init: impl FnOnce() -> V) -> Entry<K, V> {}
        pub fn or_insert_with_if(self, init: impl FnOnce() -> V, replace_if: impl FnMut(&V) -> bool) -> Entry<K, V> {}
        pub fn or_optionally_insert_with(self, init: impl FnOnce() -> Option<V>) -> Option<Entry<K, V>> {}
        pub fn or_try_insert_with<F: FnOnce() -> Result<V, E>, E>(self, init: F) -> Result<Entry<K, V>, Arc<E>> {}
    }

    pub struct RefKeyEntrySelector<'a, K, Q, V, S> {}
    impl<'a, K: Hash + Eq, Q: Equivalent<K> + ToOwned<Owned = K> + Hash, V: Clone, S: Clone> RefKeyEntrySelector<'a, K, Q, V, S> {
        pub fn and_compute_with<F: FnOnce(Option<Entry<K, V>>) -> Op<V>>(self, f: F) -> CompResult<K, V> {}
        pub fn and_try_compute_with<F: FnOnce(Option<Entry<K, V>>) -> Result<Op<V>, E>, E>(self, f: F) -> Result<CompResult<K, V>, E> {}
        pub fn and_upsert_with<F: FnOnce(Option<Entry<K, V>>) -> V>(self, f: F) -> Entry<K, V> {}
        pub fn or_default(self) -> Entry<K, V> where V: Default {}
        pub fn or_insert(self, default: V) -> Entry<K, V> {}
        pub fn or_insert_with(self, init: impl FnOnce() -> V) -> Entry<K, V> {}
        pub fn or_insert_with_if(self, init: impl FnOnce() -> V, replace_if: impl FnMut(&V) -> bool) -> Entry<K, V> {}
        pub fn or_optionally_insert_with(self, init: impl FnOnce() -> Option<V>) -> Option<Entry<K, V>> {}
        pub fn or_try_insert_with<F: FnOnce() -> Result<V, E>, E>(self, init: F) -> Result<Entry<K, V>, Arc<E>> {}
    }

    pub struct SegmentedCache<K, V, S> {}
    impl<K, V, S> SegmentedCache<K, V, S> {
        pub fn name(&self) -> Option<&str> {}
        pub fn policy(&self) -> Policy {}
        pub fn entry_count(&self) -> u64 {}
        pub fn weighted_size(&self) -> u64 {}
    }
    impl<'a, K: Hash + Eq, V: Clone, S: Clone> IntoIterator for &'a SegmentedCache<K, V, S> {
        type Item = (Arc<K>, V);
        type IntoIter = Iter<'a, K, V>;
    }
    impl<K: Hash + Eq, V: Clone, S: Clone> SegmentedCache<K, V, S> {
        pub fn contains_key<Q: Equivalent<K> + Hash>(&self, key: &Q) -> bool {}
        pub fn get<Q: Equivalent<K> + Hash + Eq>(&self, key: &Q) -> Option<V> {}
        pub fn entry(&self, key: K) -> OwnedKeyEntrySelector<'_, K, V, S> where K: Hash + Eq {}
        pub fn entry_by_ref<'a, Q: Equivalent<K> + ToOwned<Owned = K> + Hash>(&'a self, key: &'a Q) -> RefKeyEntrySelector<'a, K, Q, V, S> {}
        pub fn get_or_insert_with(&self, key: K, init: impl FnOnce() -> V) -> V {}
        pub fn get_or_try_insert_with<F: FnOnce() -> Result<V, E>, E>(&self, key: K, init: F) -> Result<V, Arc<E>> {}
        pub fn get_with(&self, key: K, init: impl FnOnce() -> V) -> V {}
        pub fn get_with_by_ref<Q: Equivalent<K> + ToOwned<Owned = K> + Hash>(&self, key: &Q, init: impl FnOnce() -> V) -> V {}
        pub fn get_with_if(&self, key: K, init: impl FnOnce() -> V, replace_if: impl FnMut(&V) -> bool) -> V {}
        pub fn optionally_get_with<F: FnOnce() -> Option<V>>(&self, key: K, init: F) -> Option<V> {}
        pub fn optionally_get_with_by_ref<F: FnOnce() -> Option<V>, Q: Equivalent<K> + ToOwned<Owned = K> + Hash>(&self, key: &Q, init: F) -> Option<V> {}
        pub fn try_get_with<F: FnOnce() -> Result<V, E>, E>(&self, key: K, init: F) -> Result<V, Arc<E>> {}
        pub fn try_get_with_by_ref<F: FnOnce() -> Result<V, E>, E, Q: Equivalent<K> + ToOwned<Owned = K> + Hash>(&self, key: &Q, init: F) -> Result<V, Arc<E>> {}
        pub fn insert(&self, key: K, value: V) {}
        pub fn invalidate<Q: Equivalent<K> + Hash>(&self, key: &Q) {}
        pub fn remove<Q: Equivalent<K> + Hash>(&self, key: &Q) -> Option<V> {}
        pub fn invalidate_all(&self) {}
        pub fn invalidate_entries_if<F: Fn(&K, &V) -> bool>(&self, predicate: F) -> Result<(), PredicateError> {}
        pub fn iter(&self) -> Iter<'_, K, V> {}
        pub fn run_pending_tasks(&self) {}
    }
    impl<K, V, S> Clone for SegmentedCache<K, V, S> {}
    impl<K: Hash + Eq, V: Clone> SegmentedCache<K, V> {
        pub fn new(max_capacity: u64, num_segments: usize) -> Self {}
        pub fn builder(num_segments: usize) -> CacheBuilder<K, V, SegmentedCache<K, V>> {}
    }
}
