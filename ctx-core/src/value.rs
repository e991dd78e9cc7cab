//! The chain of values: one node for each `with_value`, apart from the tree of cancellation.
//!
//! Guarantees of this file:
//! 1. The nearest layer wins, whatever the type of its value.
//! 2. Nothing recurses: a chain of any length is dropped in a loop.
//! 3. A miss costs one test of a word as long as few keys are stored; a hit costs at most `STRIDE` hops, and a probe for
//!    each `SPAN` layers on the way.
//! 4. No lock is held while keys are compared, and values are dropped by whoever drops the last handle.
//! 5. An index holds at most `SPAN` layers, so all indexes of a chain grow with it, and not with its square.

use std::any::{Any, TypeId, type_name};
use std::collections::HashMap;
use std::fmt;
use std::hash::{BuildHasherDefault, Hash, Hasher};
use std::panic::Location;
use std::sync::OnceLock;

use crate::key::{Key, short_name};
use crate::thin::Thin;

/// Chains shorter than this never build an index; hops are cheaper.
const INDEX_FROM: u32 = 16;
/// Every so many layers, a node may hold an index of the layers below it.
const STRIDE: u32 = 8;
/// The chain is cut into so many layers each, and an index holds those of one piece.
const SPAN: u32 = 256;

struct Index {
    /// By the hash of the key; of several layers with the same one, the nearest.
    layers: HashMap<u64, Thin, BuildHasherDefault<Mixer>>,
    /// The layer at which the next piece begins, unless the chain ends before.
    rest: Option<Thin>,
}

pub(crate) struct ValueNode {
    parent: Option<Thin>,
    hash: u64,
    /// The marks of the keys in this node and all below: a key whose marks are missing is not there.
    marks: u64,
    depth: u32,
    /// How many nodes of the cancel tree lay above when the layer was made; puts the text form in order.
    nodes_above: u32,
    index: OnceLock<Box<Index>>,
}

/// What a node holds, erased.
pub(crate) trait Layer: Any + Send + Sync {
    fn id(&self) -> &dyn Any;
    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
    fn mark(&self) -> Option<Mark> {
        None
    }
}

/// A layer that holds no value, but tells something about the chain.
#[derive(Clone, Copy)]
pub(crate) enum Mark {
    Todo(&'static Location<'static>),
    WithoutCancel,
}

struct Stored<I, V> {
    id: I,
    value: V,
    /// How the key shows itself; a pointer, because a `String` and a `&str` are one key but two types.
    show: fn(&I, &mut fmt::Formatter<'_>) -> fmt::Result,
}

impl<I: Send + Sync + 'static, V: Send + Sync + 'static> Layer for Stored<I, V> {
    fn id(&self) -> &dyn Any {
        &self.id
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A value may be a secret, so only its type is shown.
        f.write_str(".WithValue(")?;
        (self.show)(&self.id, f)?;
        write!(f, ", {})", short_name(type_name::<V>()))
    }
}

impl Layer for Mark {
    fn id(&self) -> &dyn Any {
        self
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Todo(place) => write!(f, "context.TODO({place})"),
            Self::WithoutCancel => f.write_str(".WithoutCancel"),
        }
    }

    fn mark(&self) -> Option<Mark> {
        Some(*self)
    }
}

impl ValueNode {
    pub(crate) fn store<K, V>(parent: Option<&Thin>, nodes_above: u32, key: K, value: V) -> Thin
    where
        K: Key<V>,
        V: Send + Sync + 'static,
    {
        let id = key.into_id();
        let hash = hash_of(&id);
        let layer = Stored { id, value, show: K::show };
        Self::push(parent, nodes_above, hash, marks_of(hash), layer)
    }

    pub(crate) fn mark(parent: Option<&Thin>, mark: Mark) -> Thin {
        Self::push(parent, 0, 0, 0, mark)
    }

    fn push(
        parent: Option<&Thin>,
        nodes_above: u32,
        hash: u64,
        marks: u64,
        layer: impl Layer,
    ) -> Thin {
        let node = Self {
            hash,
            marks: marks | parent.map_or(0, |parent| parent.marks),
            depth: parent.map_or(0, |parent| parent.depth.saturating_add(1)),
            parent: parent.cloned(),
            nodes_above,
            index: OnceLock::new(),
        };
        Thin::new(node, layer)
    }

    pub(crate) fn get<K, V>(top: &Thin, key: K) -> Option<&V>
    where
        K: Key<V>,
        V: Send + Sync + 'static,
    {
        let id = key.into_id();
        let hash = hash_of(&id);
        let marks = marks_of(hash);
        let mut node = top;
        if node.marks & marks != marks {
            return None;
        }
        loop {
            if node.hash == hash {
                let layer: &dyn Any = node.layer();
                if let Some(stored) = layer.downcast_ref::<Stored<K::Id, V>>() {
                    if stored.id == id {
                        return Some(&stored.value);
                    }
                } else if node.layer().id().downcast_ref::<K::Id>() == Some(&id) {
                    // Guarantee 1: the same key with a value of another type hides what lies below.
                    return None;
                }
            }
            node = if node.depth < INDEX_FROM {
                // So near to the root, a hop costs less than a look at the marks would save.
                node.parent.as_ref()?
            } else {
                node.below(hash, marks)?
            };
        }
    }

    /// The next layer down that may have the key, where the chain is long.
    #[inline]
    fn below(&self, hash: u64, marks: u64) -> Option<&Thin> {
        let next = match self.index() {
            Some(index) => index.layers.get(&hash).or(index.rest.as_ref()),
            None => self.parent.as_ref(),
        };
        next.filter(|next| next.marks & marks == marks)
    }

    /// The index of what lies below the node, if the node, of a long chain, is one of those that hold one.
    #[inline]
    fn index(&self) -> Option<&Index> {
        if !self.depth.is_multiple_of(STRIDE) {
            return None;
        }
        Some(self.index.get_or_init(|| Box::new(self.indexed())))
    }

    /// Indexes the layers down to the next one whose depth is a multiple of `SPAN`, which has an index of its own.
    #[cold]
    fn indexed(&self) -> Index {
        let end = self.depth.saturating_sub(1) / SPAN * SPAN;
        let mut index = Index { layers: HashMap::default(), rest: None };
        let mut next = self.parent.as_ref();
        while let Some(node) = next {
            if node.depth == end && end > 0 {
                index.rest = Some(node.clone());
                break;
            }
            index.layers.entry(node.hash).or_insert_with(|| node.clone());
            if let Some(below) = node.index.get() {
                // It ends where this one does.
                let missing =
                    below.layers.iter().filter(|(hash, _)| !index.layers.contains_key(hash));
                let missing: Vec<_> = missing.map(|(hash, node)| (*hash, node.clone())).collect();
                index.layers.extend(missing);
                index.rest.clone_from(&below.rest);
                break;
            }
            next = node.parent.as_ref();
        }
        index
    }

    /// How many layers lie in the indexes of the chain.
    #[cfg(all(test, not(loom)))]
    pub(crate) fn all_indexed(top: &Thin) -> usize {
        let chain = std::iter::successors(Some(top), |node| node.parent());
        chain.filter_map(|node| node.index.get()).map(|index| index.layers.len()).sum()
    }

    pub(crate) fn parent(&self) -> Option<&Thin> {
        self.parent.as_ref()
    }

    pub(crate) fn nodes_above(&self) -> u32 {
        self.nodes_above
    }

    /// Hands out the parent, for the loop in `drop`.
    pub(crate) fn detach(&mut self) -> Option<Thin> {
        let parent = self.parent.take();
        // The index goes while the parent is held: none of its handles is the last one, so nothing recurses.
        drop(self.index.take());
        parent
    }
}

fn hash_of<I: Hash + 'static>(id: &I) -> u64 {
    let mut mixer = Mixer::default();
    TypeId::of::<I>().hash(&mut mixer);
    id.hash(&mut mixer);
    mixer.finish()
}

/// Two of 64 bits.
fn marks_of(hash: u64) -> u64 {
    1 << (hash >> 58) | 1 << (hash >> 52 & 63)
}

/// A quick hash. A collision costs a comparison and is otherwise harmless, so nothing stronger is needed.
#[derive(Default)]
struct Mixer(u64);

impl Mixer {
    fn mix(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(26) ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }
}

impl Hasher for Mixer {
    fn finish(&self) -> u64 {
        let folded = (self.0 ^ self.0 >> 32).wrapping_mul(0xD6E8_FEB8_6659_FD93);
        folded ^ folded >> 32
    }

    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            self.mix(u64::from_le_bytes(word));
        }
        self.mix(bytes.len() as u64);
    }

    fn write_u8(&mut self, word: u8) {
        self.mix(u64::from(word));
    }

    fn write_u32(&mut self, word: u32) {
        self.mix(u64::from(word));
    }

    fn write_u64(&mut self, word: u64) {
        self.mix(word);
    }

    fn write_usize(&mut self, word: usize) {
        self.mix(word as u64);
    }
}
