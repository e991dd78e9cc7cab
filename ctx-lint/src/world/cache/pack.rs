//! The file of a package: what stands in it, and how it is told that all of it is as it was written.
//!
//! It begins with the mark, the tool, the hash of the table and the table's length. The table has the hash and the length of
//! each part, in the order of texts and kinds; the parts follow in the same order.

use std::collections::BTreeMap;
use std::fs::File;
use std::ops::Range;

use rustc_hash::FxHashMap;

/// How a pack begins.
const MARK: &[u8; 8] = b"ctxlint\x01";

/// The bytes of a hash.
const HASH: usize = 32;

/// The bytes of a row of the table: text, kind, length, hash.
const ROW: usize = HASH + 1 + 4 + HASH;

/// Stands for a text: two with the same have the same bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::world) struct Key([u8; HASH]);

/// A build of the tool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tool([u8; HASH]);

/// What is kept of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Kind {
    Outline,
    Facts,
}

/// The parts of a pack, by what they are of.
pub(super) type Parts = BTreeMap<(Key, Kind), Vec<u8>>;

/// A pack that has been read. Its table is as it was written; each part is looked at when it is asked for.
#[derive(Debug, Default)]
pub(super) struct Pack {
    bytes: Vec<u8>,
    places: FxHashMap<(Key, Kind), (Range<usize>, [u8; HASH])>,
}

impl Key {
    pub(super) fn of(text: &str) -> Self {
        Self(*blake3::hash(text.as_bytes()).as_bytes())
    }
}

impl Tool {
    /// The one that runs. Two builds of one version may differ, so its file counts, too.
    pub(super) fn running() -> Option<Self> {
        let file = File::open(std::env::current_exe().ok()?).ok()?.metadata().ok()?;
        let made = file.modified().ok()?.duration_since(std::time::UNIX_EPOCH).ok()?;
        let version = env!("CARGO_PKG_VERSION");
        let target = (std::env::consts::ARCH, std::env::consts::OS, usize::BITS);
        Some(Self::named(&format!("{version} {target:?} {} {}", file.len(), made.as_nanos())))
    }

    pub(super) fn named(name: &str) -> Self {
        Self(*blake3::hash(name.as_bytes()).as_bytes())
    }

    pub(super) const fn bytes(&self) -> &[u8] {
        &self.0
    }
}

impl Kind {
    const fn number(self) -> u8 {
        match self {
            Self::Outline => 0,
            Self::Facts => 1,
        }
    }

    const fn of(number: u8) -> Option<Self> {
        match number {
            0 => Some(Self::Outline),
            1 => Some(Self::Facts),
            _ => None,
        }
    }
}

impl Pack {
    /// Reads a file that a tool has written; `None` for any other.
    pub(super) fn read(bytes: Vec<u8>, tool: &Tool) -> Option<Self> {
        let rest = bytes.strip_prefix(MARK)?.strip_prefix(tool.bytes())?;
        let (told, rest) = rest.split_first_chunk::<HASH>()?;
        let (length, rest) = rest.split_first_chunk::<4>()?;
        let (table, parts) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
        if !table.len().is_multiple_of(ROW) || blake3::hash(table) != *told {
            return None;
        }
        let mut at = bytes.len() - parts.len();
        let mut places = FxHashMap::default();
        for row in table.chunks_exact(ROW) {
            let (key, row) = row.split_first_chunk::<HASH>()?;
            let (kind, row) = row.split_first()?;
            let (length, hash) = row.split_first_chunk::<4>()?;
            let end = at.checked_add(u32::from_le_bytes(*length) as usize)?;
            let part = (Key(*key), Kind::of(*kind)?);
            places.insert(part, (at..end, hash.try_into().ok()?));
            at = end;
        }
        (at == bytes.len()).then_some(Self { bytes, places })
    }

    /// What is kept of a text, if it is as it was written.
    pub(super) fn part(&self, key: &Key, kind: Kind) -> Option<&[u8]> {
        let (place, told) = self.places.get(&(*key, kind))?;
        let part = self.bytes.get(place.clone())?;
        (blake3::hash(part) == *told).then_some(part)
    }

    /// Adds what this one has of other texts, as long as it is no more than what is there: a text that has changed is not
    /// asked for again.
    pub(super) fn add_unused(&self, parts: &mut Parts) {
        let size = |length: usize| ROW + length;
        let most: usize = parts.values().map(|part| size(part.len())).sum();
        let mut unused: Vec<(Key, Kind)> =
            self.places.keys().filter(|part| !parts.contains_key(part)).copied().collect();
        unused.sort_unstable();
        let mut total = 0;
        for (key, kind) in unused {
            let Some(part) = self.part(&key, kind) else { continue };
            total += size(part.len());
            if total > most {
                return;
            }
            parts.insert((key, kind), part.to_vec());
        }
    }
}

/// The bytes of a pack; `None` where there is too much for one.
pub(super) fn written(tool: &Tool, parts: &Parts) -> Option<Vec<u8>> {
    let mut table = Vec::with_capacity(parts.len() * ROW);
    for ((key, kind), part) in parts {
        table.extend_from_slice(&key.0);
        table.push(kind.number());
        table.extend_from_slice(&u32::try_from(part.len()).ok()?.to_le_bytes());
        table.extend_from_slice(blake3::hash(part).as_bytes());
    }
    let length = u32::try_from(table.len()).ok()?.to_le_bytes();
    let mut all = MARK.to_vec();
    all.extend_from_slice(tool.bytes());
    all.extend_from_slice(blake3::hash(&table).as_bytes());
    all.extend_from_slice(&length);
    all.extend_from_slice(&table);
    for part in parts.values() {
        all.extend_from_slice(part);
    }
    Some(all)
}
