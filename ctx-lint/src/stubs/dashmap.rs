//! dashmap 6.2.1.

use crate::iter::{Iter, IterMut, OwningIter};
use crate::mapref::multiple::RefMulti;
use crate::mapref::one::{Ref, RefMut};
use crate::try_result::TryResult;
use std::borrow::Borrow;
use std::hash::Hash;
use std::ops::{BitAnd, BitOr, Shl, Shr, Sub};

pub struct TryReserveError {}
impl Eq for TryReserveError {}
impl PartialEq for TryReserveError {}
impl Clone for TryReserveError {}

#[ctx(container)]

pub struct DashMap<K, V, S> {}
impl<'a, K: Eq + Hash, V, S: Clone> Map<'a, K, V, S> for DashMap<K, V, S> {}
impl<'a, K: Borrow<Q> + Eq + Hash, V, S: Clone, Q: Hash + Eq> BitAnd<&Q> for &'a DashMap<K, V, S> {
    type Output = bool;
}
impl<'a, K: Borrow<Q> + Eq + Hash, V, S: Clone, Q: Hash + Eq> Sub<&Q> for &'a DashMap<K, V, S> {
    type Output = Option<(K, V)>;
}
impl<'a, K: Borrow<Q> + Eq + Hash, V, S: Clone, Q: Hash + Eq> BitOr<&Q> for &'a DashMap<K, V, S> {
    type Output = RefMut<'a, K, V>;
}
impl<'a, K: Borrow<Q> + Eq + Hash, V, S: Clone, Q: Hash + Eq> Shr<&Q> for &'a DashMap<K, V, S> {
    type Output = Ref<'a, K, V>;
}
impl<'a, K: Eq + Hash, V, S: Clone> Shl<(K, V)> for &'a DashMap<K, V, S> { type Output = Option<V>; }
impl<'a, K: Eq + Hash, V, S: Clone> DashMap<K, V, S> {
    pub fn into_read_only(self) -> ReadOnlyView<K, V, S> {}
    pub fn with_hasher(hasher: S) -> Self {}
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> Self {}
    pub fn with_hasher_and_shard_amount(hasher: S, shard_amount: usize) -> Self {}
    pub fn with_capacity_and_hasher_and_shard_amount(capacity: usize, hasher: S, shard_amount: usize) -> Self {}
    pub fn hash_usize<T: Hash>(&self, item: &T) -> usize {}
    pub fn hasher(&self) -> &S {}
    #[ctx(changes = "inserts")]
    pub fn insert(&self, key: K, value: V) -> Option<V> {}
    #[ctx(changes = "removes")]
    pub fn remove<Q: Hash + Eq>(&self, key: &Q) -> Option<(K, V)> where K: Borrow<Q> {}
    #[ctx(changes = "rewrites")]
    pub fn remove_if<Q: Hash + Eq>(&self, key: &Q, f: impl FnOnce(&K, &V) -> bool) -> Option<(K, V)> where K: Borrow<Q> {}
    #[ctx(changes = "rewrites")]
    pub fn remove_if_mut<Q: Hash + Eq>(&self, key: &Q, f: impl FnOnce(&K, &mut V) -> bool) -> Option<(K, V)> where K: Borrow<Q> {}
    pub fn iter(&'a self) -> Iter<'a, K, V, S, DashMap<K, V, S>> {}
    #[ctx(changes = "rewrites")]
    pub fn iter_mut(&'a self) -> IterMut<'a, K, V, S, DashMap<K, V, S>> {}
    pub fn get<Q: Hash + Eq>(&'a self, key: &Q) -> Option<Ref<'a, K, V>> where K: Borrow<Q> {}
    #[ctx(changes = "rewrites")]
    pub fn get_mut<Q: Hash + Eq>(&'a self, key: &Q) -> Option<RefMut<'a, K, V>> where K: Borrow<Q> {}
    pub fn try_get<Q: Hash + Eq>(&'a self, key: &Q) -> TryResult<Ref<'a, K, V>> where K: Borrow<Q> {}
    #[ctx(changes = "rewrites")]
    pub fn try_get_mut<Q: Hash + Eq>(&'a self, key: &Q) -> TryResult<RefMut<'a, K, V>> where K: Borrow<Q> {}
    #[ctx(changes = "rewrites")]
    pub fn shrink_to_fit(&self) {}
    #[ctx(changes = "rewrites")]
    pub fn retain(&self, f: impl FnMut(&K, &mut V) -> bool) {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    #[ctx(changes = "rewrites")]
    pub fn clear(&self) {}
    pub fn capacity(&self) -> usize {}
    #[ctx(changes = "rewrites")]
    pub fn alter<Q: Hash + Eq>(&self, key: &Q, f: impl FnOnce(&K, V) -> V) where K: Borrow<Q> {}
    #[ctx(changes = "rewrites")]
    pub fn alter_all(&self, f: impl FnMut(&K, V) -> V) {}
    pub fn view<Q: Hash + Eq, R>(&self, key: &Q, f: impl FnOnce(&K, &V) -> R) -> Option<R> where K: Borrow<Q> {}
    pub fn contains_key<Q: Hash + Eq>(&self, key: &Q) -> bool where K: Borrow<Q> {}
    #[ctx(changes = "rewrites")]
    pub fn entry(&'a self, key: K) -> Entry<'a, K, V> {}
    #[ctx(changes = "rewrites")]
    pub fn try_entry(&'a self, key: K) -> Option<Entry<'a, K, V>> {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
}
impl<K: Eq + Hash, V, S: Default + Clone> Default for DashMap<K, V, S> {}
impl<K: Eq + Hash + Clone, V: Clone, S: Clone> Clone for DashMap<K, V, S> {}
impl<K: Eq + Hash, V> DashMap<K, V> {
    pub fn new() -> Self {}
    pub fn with_capacity(capacity: usize) -> Self {}
    pub fn with_shard_amount(shard_amount: usize) -> Self {}
    pub fn with_capacity_and_shard_amount(capacity: usize, shard_amount: usize) -> Self {}
}
impl<K: Eq + Hash, V, S: Clone + Default> FromIterator<(K, V)> for DashMap<K, V, S> {}
impl<K: Eq + Hash, V, S: Clone> Extend<(K, V)> for DashMap<K, V, S> {}
impl<'a, K: Eq + Hash, V, S: Clone> IntoIterator for &'a DashMap<K, V, S> {
    type Item = RefMulti<'a, K, V>;
    type IntoIter = Iter<'a, K, V, S>;
}
impl<K: Eq + Hash, V, S: Clone> IntoIterator for DashMap<K, V, S> {
    type Item = (K, V);
    type IntoIter = OwningIter<K, V, S>;
}

pub enum Entry<'a, K, V> {
    Occupied(OccupiedEntry<'a, K, V>),
    Vacant(VacantEntry<'a, K, V>),
}
impl<'a, K: Eq + Hash, V> Entry<'a, K, V> {
    pub fn and_modify(self, f: impl FnOnce(&mut V)) -> Self {}
    pub fn key(&self) -> &K {}
    pub fn into_key(self) -> K {}
    pub fn or_default(self) -> RefMut<'a, K, V> where V: Default {}
    pub fn or_insert(self, value: V) -> RefMut<'a, K, V> {}
    pub fn or_insert_with(self, value: impl FnOnce() -> V) -> RefMut<'a, K, V> {}
    pub fn or_try_insert_with<E>(self, value: impl FnOnce() -> Result<V, E>) -> Result<RefMut<'a, K, V>, E> {}
    pub fn insert(self, value: V) -> RefMut<'a, K, V> {}
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> where K: Clone {}
}

pub struct VacantEntry<'a, K, V> {}
impl<'a, K: Eq + Hash, V> VacantEntry<'a, K, V> {
    pub fn insert(self, value: V) -> RefMut<'a, K, V> {}
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> where K: Clone {}
    pub fn into_key(self) -> K {}
    pub fn key(&self) -> &K {}
}

pub struct OccupiedEntry<'a, K, V> {}
impl<'a, K: Eq + Hash, V> OccupiedEntry<'a, K, V> {
    pub fn get(&self) -> &V {}
    pub fn get_mut(&mut self) -> &mut V {}
    pub fn insert(&mut self, value: V) -> V {}
    pub fn into_ref(self) -> RefMut<'a, K, V> {}
    pub fn into_key(self) -> K {}
    pub fn key(&self) -> &K {}
    pub fn remove(self) -> V {}
    pub fn remove_entry(self) -> (K, V) {}
    pub fn replace_entry(self, value: V) -> (K, V) {}
}

pub struct ReadOnlyView<K, V, S> {}
impl<K: Eq + Hash + Clone, V: Clone, S: Clone> Clone for ReadOnlyView<K, V, S> {}
impl<'a, K: Eq + Hash, V, S: Clone> ReadOnlyView<K, V, S> {
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn capacity(&self) -> usize {}
    pub fn contains_key<Q: Hash + Eq>(&'a self, key: &Q) -> bool where K: Borrow<Q> {}
    pub fn get<Q: Hash + Eq>(&'a self, key: &Q) -> Option<&'a V> where K: Borrow<Q> {}
    pub fn get_key_value<Q: Hash + Eq>(&'a self, key: &Q) -> Option<(&'a K, &'a V)> where K: Borrow<Q> {}
    pub fn iter(&'a self) -> impl Iterator<Item = (&'a K, &'a V)> {}
    pub fn keys(&'a self) -> impl Iterator<Item = &'a K> {}
    pub fn values(&'a self) -> impl Iterator<Item = &'a V> {}
}
impl<K, V, S> ReadOnlyView<K, V, S> {
    pub fn into_inner(self) -> DashMap<K, V, S> {}
}

#[ctx(container)]

pub struct DashSet<K, S> {}
impl<K: Eq + Hash> DashSet<K> {
    pub fn new() -> Self {}
    pub fn with_capacity(capacity: usize) -> Self {}
}
impl<K: Eq + Hash, S: Clone + Default> FromIterator<K> for DashSet<K, S> {}
impl<K: Eq + Hash, S: Clone> Extend<K> for DashSet<K, S> {}
impl<K: Eq + Hash, S: Clone> IntoIterator for DashSet<K, S> {
    type Item = K;
    type IntoIter = crate::iter_set::OwningIter<K, S>;
}
impl<'a, K: Eq + Hash, S: Clone> DashSet<K, S> {
    pub fn with_hasher(hasher: S) -> Self {}
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> Self {}
    pub fn hash_usize<T: Hash>(&self, item: &T) -> usize {}
    #[ctx(changes = "inserts")]
    pub fn insert(&self, key: K) -> bool {}
    #[ctx(changes = "removes")]
    pub fn remove<Q: Hash + Eq>(&self, key: &Q) -> Option<K> where K: Borrow<Q> {}
    #[ctx(changes = "rewrites")]
    pub fn remove_if<Q: Hash + Eq>(&self, key: &Q, f: impl FnOnce(&K) -> bool) -> Option<K> where K: Borrow<Q> {}
    pub fn iter(&'a self) -> crate::iter_set::Iter<'a, K, S, DashMap<K, (), S>> {}
    pub fn get<Q: Hash + Eq>(&'a self, key: &Q) -> Option<crate::setref::one::Ref<'a, K>> where K: Borrow<Q> {}
    #[ctx(changes = "rewrites")]
    pub fn shrink_to_fit(&self) {}
    #[ctx(changes = "rewrites")]
    pub fn retain(&self, f: impl FnMut(&K) -> bool) {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    #[ctx(changes = "rewrites")]
    pub fn clear(&self) {}
    pub fn capacity(&self) -> usize {}
    pub fn contains<Q: Hash + Eq>(&self, key: &Q) -> bool where K: Borrow<Q> {}
}
impl<K: Eq + Hash, S: Default + Clone> Default for DashSet<K, S> {}
impl<K: Eq + Hash + Clone, S: Clone> Clone for DashSet<K, S> {}

pub trait Map<'a, K: Eq + Hash, V, S: Clone> {
    fn _shard_count(&self) -> usize;
    fn _insert(&self, key: K, value: V) -> Option<V>;
    fn _remove<Q: Hash + Eq>(&self, key: &Q) -> Option<(K, V)> where K: Borrow<Q>;
    fn _remove_if<Q: Hash + Eq>(&self, key: &Q, f: impl FnOnce(&K, &V) -> bool) -> Option<(K, V)> where K: Borrow<Q>;
    fn _remove_if_mut<Q: Hash + Eq>(&self, key: &Q, f: impl FnOnce(&K, &mut V) -> bool) -> Option<(K, V)> where K: Borrow<Q>;
    fn _iter(&'a self) -> Iter<'a, K, V, S, Self>;
    fn _iter_mut(&'a self) -> IterMut<'a, K, V, S, Self>;
    fn _get<Q: Hash + Eq>(&'a self, key: &Q) -> Option<Ref<'a, K, V>> where K: Borrow<Q>;
    fn _get_mut<Q: Hash + Eq>(&'a self, key: &Q) -> Option<RefMut<'a, K, V>> where K: Borrow<Q>;
    fn _try_get<Q: Hash + Eq>(&'a self, key: &Q) -> TryResult<Ref<'a, K, V>> where K: Borrow<Q>;
    fn _try_get_mut<Q: Hash + Eq>(&'a self, key: &Q) -> TryResult<RefMut<'a, K, V>> where K: Borrow<Q>;
    fn _shrink_to_fit(&self);
    fn _retain(&self, f: impl FnMut(&K, &mut V) -> bool);
    fn _len(&self) -> usize;
    fn _capacity(&self) -> usize;
    fn _alter<Q: Hash + Eq>(&self, key: &Q, f: impl FnOnce(&K, V) -> V) where K: Borrow<Q>;
    fn _alter_all(&self, f: impl FnMut(&K, V) -> V);
    fn _view<Q: Hash + Eq, R>(&self, key: &Q, f: impl FnOnce(&K, &V) -> R) -> Option<R> where K: Borrow<Q>;
    fn _entry(&'a self, key: K) -> Entry<'a, K, V>;
    fn _try_entry(&'a self, key: K) -> Option<Entry<'a, K, V>>;
    fn _hasher(&self) -> S;
    fn _clear(&self);
    fn _contains_key<Q: Hash + Eq>(&'a self, key: &Q) -> bool where K: Borrow<Q>;
    fn _is_empty(&self) -> bool;
}

pub mod iter {
    use crate::{DashMap, Map};
    use crate::mapref::multiple::{RefMulti, RefMutMulti};
    use std::hash::Hash;

    pub struct OwningIter<K, V, S> {}
    impl<K: Eq + Hash, V, S: Clone> Iterator for OwningIter<K, V, S> { type Item = (K, V); }

    pub struct Iter<'a, K, V, S, M = DashMap<K, V, S>> {}
    impl<K: Clone + Hash + Eq, V: Clone, S: Clone> Clone for Iter<'_, K, V, S> {}
    impl<'a, K: Eq + Hash, V, S: Clone, M: Map<'a, K, V, S>> Iterator for Iter<'a, K, V, S, M> {
        type Item = RefMulti<'a, K, V>;
    }

    pub struct IterMut<'a, K, V, S, M = DashMap<K, V, S>> {}
    impl<'a, K: Eq + Hash, V, S: Clone, M: Map<'a, K, V, S>> Iterator for IterMut<'a, K, V, S, M> {
        type Item = RefMutMulti<'a, K, V>;
    }
}

pub mod iter_set {
    use crate::Map;
    use crate::setref::multiple::RefMulti;
    use std::hash::Hash;

    pub struct OwningIter<K, S> {}
    impl<K: Eq + Hash, S: Clone> Iterator for OwningIter<K, S> { type Item = K; }

    pub struct Iter<'a, K, S, M> {}
    impl<'a, K: Eq + Hash, S: Clone, M: Map<'a, K, (), S>> Iterator for Iter<'a, K, S, M> {
        type Item = RefMulti<'a, K>;
    }
}

pub mod mapref {
    pub mod entry {
        pub use crate::Entry;
        pub use crate::OccupiedEntry;
        pub use crate::VacantEntry;
    }

    pub mod multiple {
        use std::hash::Hash;
        use std::ops::{Deref, DerefMut};

        #[ctx(sync_lock_guard = "unlinted")]

        pub struct RefMulti<'a, K, V> {}
        impl<'a, K: Eq + Hash, V> RefMulti<'a, K, V> {
            pub fn key(&self) -> &K {}
            pub fn value(&self) -> &V {}
            pub fn pair(&self) -> (&K, &V) {}
        }
        impl<K: Eq + Hash, V> Deref for RefMulti<'_, K, V> { type Target = V; }

        #[ctx(sync_lock_guard = "unlinted")]

        pub struct RefMutMulti<'a, K, V> {}
        impl<K: Eq + Hash, V> DerefMut for RefMutMulti<'_, K, V> {}
        impl<K: Eq + Hash, V> Deref for RefMutMulti<'_, K, V> { type Target = V; }
        impl<'a, K: Eq + Hash, V> RefMutMulti<'a, K, V> {
            pub fn key(&self) -> &K {}
            pub fn value(&self) -> &V {}
            pub fn value_mut(&mut self) -> &mut V {}
            pub fn pair(&self) -> (&K, &V) {}
            pub fn pair_mut(&mut self) -> (&K, &mut V) {}
        }
    }

    pub mod one {
        use std::fmt::Display;
        use std::hash::Hash;
        use std::ops::{Deref, DerefMut};

        #[ctx(sync_lock_guard = "unlinted")]

        pub struct Ref<'a, K, V> {}
        impl<'a, K: Eq + Hash, V> Ref<'a, K, V> {
            pub fn key(&self) -> &K {}
            pub fn value(&self) -> &V {}
            pub fn pair(&self) -> (&K, &V) {}
            pub fn map<F: FnOnce(&V) -> &T, T>(self, f: F) -> MappedRef<'a, K, V, T> {}
            pub fn try_map<F: FnOnce(&V) -> Option<&T>, T>(self, f: F) -> Result<MappedRef<'a, K, V, T>, Self> {}
        }
        impl<K: Eq + Hash, V> Deref for Ref<'_, K, V> { type Target = V; }

        #[ctx(sync_lock_guard = "unlinted")]

        pub struct RefMut<'a, K, V> {}
        impl<K: Eq + Hash, V> DerefMut for RefMut<'_, K, V> {}
        impl<K: Eq + Hash, V> Deref for RefMut<'_, K, V> { type Target = V; }
        impl<'a, K: Eq + Hash, V> RefMut<'a, K, V> {
            pub fn key(&self) -> &K {}
            pub fn value(&self) -> &V {}
            pub fn value_mut(&mut self) -> &mut V {}
            pub fn pair(&self) -> (&K, &V) {}
            pub fn pair_mut(&mut self) -> (&K, &mut V) {}
            pub fn downgrade(self) -> Ref<'a, K, V> {}
            pub fn map<F: FnOnce(&mut V) -> &mut T, T>(self, f: F) -> MappedRefMut<'a, K, V, T> {}
            pub fn try_map<F: FnOnce(&mut V) -> Option<&mut T>, T>(self, f: F) -> Result<MappedRefMut<'a, K, V, T>, Self> {}
        }

        #[ctx(sync_lock_guard = "unlinted")]

        pub struct MappedRef<'a, K, V, T> {}
        impl<K: Eq + Hash, V, T: AsRef<TDeref>, TDeref> AsRef<TDeref> for MappedRef<'_, K, V, T> {}
        impl<K: Eq + Hash, V, T: Display> Display for MappedRef<'_, K, V, T> {}
        impl<'a, K: Eq + Hash, V, T> MappedRef<'a, K, V, T> {
            pub fn key(&self) -> &K {}
            pub fn value(&self) -> &T {}
            pub fn pair(&self) -> (&K, &T) {}
            pub fn map<F: FnOnce(&T) -> &T2, T2>(self, f: F) -> MappedRef<'a, K, V, T2> {}
            pub fn try_map<F: FnOnce(&T) -> Option<&T2>, T2>(self, f: F) -> Result<MappedRef<'a, K, V, T2>, Self> {}
        }
        impl<K: Eq + Hash, V, T> Deref for MappedRef<'_, K, V, T> { type Target = T; }

        #[ctx(sync_lock_guard = "unlinted")]

        pub struct MappedRefMut<'a, K, V, T> {}
        impl<'a, K: Eq + Hash, V, T> MappedRefMut<'a, K, V, T> {
            pub fn key(&self) -> &K {}
            pub fn value(&self) -> &T {}
            pub fn value_mut(&mut self) -> &mut T {}
            pub fn pair(&self) -> (&K, &T) {}
            pub fn pair_mut(&mut self) -> (&K, &mut T) {}
            pub fn map<F: FnOnce(&mut T) -> &mut T2, T2>(self, f: F) -> MappedRefMut<'a, K, V, T2> {}
            pub fn try_map<F: FnOnce(&mut T) -> Option<&mut T2>, T2>(self, f: F) -> Result<MappedRefMut<'a, K, V, T2>, Self> {}
        }
        impl<K: Eq + Hash, V, T> DerefMut for MappedRefMut<'_, K, V, T> {}
        impl<K: Eq + Hash, V, T> Deref for MappedRefMut<'_, K, V, T> { type Target = T; }
    }
}

pub mod setref {
    pub mod multiple {
        use std::hash::Hash;
        use std::ops::Deref;

        #[ctx(sync_lock_guard = "unlinted")]

        pub struct RefMulti<'a, K> {}
        impl<K: Eq + Hash> Deref for RefMulti<'_, K> { type Target = K; }
        impl<'a, K: Eq + Hash> RefMulti<'a, K> {
            pub fn key(&self) -> &K {}
        }
    }

    pub mod one {
        use std::hash::Hash;
        use std::ops::Deref;

        #[ctx(sync_lock_guard = "unlinted")]

        pub struct Ref<'a, K> {}
        impl<'a, K: Eq + Hash> Ref<'a, K> {
            pub fn key(&self) -> &K {}
        }
        impl<K: Eq + Hash> Deref for Ref<'_, K> { type Target = K; }
    }
}

pub mod try_result {
    pub enum TryResult<R> {
        Present(R),
        Absent,
        Locked,
    }
    impl<R> TryResult<R> {
        pub fn is_present(&self) -> bool {}
        pub fn is_absent(&self) -> bool {}
        pub fn is_locked(&self) -> bool {}
        pub fn unwrap(self) -> R {}
        pub fn try_unwrap(self) -> Option<R> {}
    }
}
