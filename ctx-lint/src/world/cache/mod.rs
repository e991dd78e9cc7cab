//! What is kept of dependencies from run to run: the outline of each file, and its facts once somebody has asked for them.
//!
//! 1. Both depend on the text alone, so they are kept by its hash. Whoever finds them has what reading the text would give.
//! 2. There is one file for each package: a *pack*. It is written to a file of its own, which then takes its place, so that
//!    nobody sees half of one. Of two runs that write the same pack, the later one wins, and what the other has found
//!    out is found out again.
//! 3. A pack of another build of the tool, one that was cut off and one in which a byte differs count for nothing: every part
//!    has a hash of its own. A folder that cannot be read or written costs what it would have saved.
//! 4. The folder is bounded: packs that nobody has used for the longest time make room.

mod folder;
mod pack;

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use serde::Serialize;
use serde::de::DeserializeOwned;

pub(super) use self::pack::Key;
use self::pack::{Kind, Pack, Tool, written};
use super::{Input, Outline, Parsed};
use crate::disk::room;
use crate::facts::Facts;

/// The largest pack that is read, in bytes.
const MAX_PACK: u64 = 64 << 20;

/// What must be left of the stack to read facts, whose types are nested, and how much is added when less is left.
const STACK: usize = 32 << 20;

/// A folder in which packs are kept.
#[derive(Debug)]
pub(super) struct Cache {
    folder: PathBuf,
    tool: Tool,
    packs: Mutex<BTreeMap<PathBuf, Arc<OnceLock<Arc<Kept>>>>>,
}

/// What is kept of one package.
#[derive(Debug)]
pub(super) struct Kept {
    file: PathBuf,
    pack: Pack,
    /// Whether something was asked for that it does not have.
    missed: AtomicBool,
}

/// Where the facts of a text may be kept.
#[derive(Clone, Debug)]
pub(super) struct Slot {
    kept: Arc<Kept>,
    key: Key,
}

/// A text, with what is to be kept of it.
pub(super) type Used<'t> = (&'t Slot, &'t Outline, Option<&'t Facts>);

impl Cache {
    /// The packs in a folder, which need not be there; `None` where it cannot be told which build of the tool this is.
    pub(super) fn of(folder: &Path) -> Option<Self> {
        let tool = Tool::running()?;
        Some(Self { folder: folder.join("sources"), tool, packs: Mutex::default() })
    }

    /// What is kept of the package in a folder; read when it is first asked for.
    pub(super) fn package(&self, dir: &Path) -> Arc<Kept> {
        let lock = || self.packs.lock().unwrap_or_else(PoisonError::into_inner);
        let slot = Arc::clone(lock().entry(dir.to_owned()).or_default());
        let read = || {
            let file = self.folder.join(folder::name_of(dir, &self.tool));
            let pack = read(&file, &self.tool).unwrap_or_default();
            Arc::new(Kept { file, pack, missed: AtomicBool::new(false) })
        };
        Arc::clone(slot.get_or_init(read))
    }

    /// Keeps what was found out about some texts. What cannot be written is not kept.
    pub(super) fn keep<'t>(&self, used: impl Iterator<Item = Used<'t>>) {
        let mut packs: BTreeMap<&Path, Vec<Used<'t>>> = BTreeMap::new();
        for used in used {
            packs.entry(&used.0.kept.file).or_default().push(used);
        }
        let mut is_written = false;
        for (file, used) in packs {
            // Ordering: all that asked has been waited for.
            if used.iter().any(|(slot, ..)| slot.kept.missed.load(Ordering::Relaxed)) {
                // Another run may have written it in the meantime.
                let before = read(file, &self.tool).unwrap_or_default();
                is_written |= self.write(file, &before, &used).is_some();
            }
        }
        if is_written {
            folder::make_room(&self.folder);
        }
    }

    fn write(&self, file: &Path, before: &Pack, used: &[Used<'_>]) -> Option<()> {
        let mut parts = BTreeMap::new();
        for (slot, outline, facts) in used {
            let mut add = |kind: Kind, encode: &dyn Fn() -> Option<Vec<u8>>| {
                let mut known = [before, &slot.kept.pack].into_iter();
                let known = known.find_map(|pack| pack.part(&slot.key, kind));
                let bytes = known.map(<[u8]>::to_vec).or_else(encode);
                parts.extend(bytes.map(|bytes| ((slot.key, kind), bytes)));
            };
            add(Kind::Outline, &|| encoded(outline));
            add(Kind::Facts, &|| encoded(facts.as_ref()?));
        }
        before.add_unused(&mut parts);
        let bytes = written(&self.tool, &parts).filter(|all| all.len() as u64 <= MAX_PACK)?;
        crate::disk::endure_limits();
        fs::create_dir_all(&self.folder).ok()?;
        let mut fresh = folder::fresh(&self.folder).ok()?;
        fresh.write_all(&bytes).ok()?;
        fresh.persist(file).ok().map(|_| ())
    }
}

impl Kept {
    /// Lexes a text, or finds what lexing it would give.
    pub(super) fn lexed(self: &Arc<Self>, input: Input) -> (Arc<Parsed>, Arc<Outline>) {
        let Ok(text) = &input.text else { return super::texts::lexed(input) };
        let key = Key::of(text);
        let known = self.find(&key, Kind::Outline);
        let outline = known.unwrap_or_else(|| Outline::of(text));
        let slot = Slot { kept: Arc::clone(self), key };
        (Arc::new(Parsed::new(input).kept_in(slot)), Arc::new(outline))
    }

    fn find<T: DeserializeOwned>(&self, key: &Key, kind: Kind) -> Option<T> {
        let found = self.pack.part(key, kind).and_then(decoded);
        if found.is_none() {
            self.missed.store(true, Ordering::Relaxed);
        }
        found
    }
}

impl Slot {
    /// The facts of the text, if they are kept.
    pub(super) fn facts(&self) -> Option<Facts> {
        self.kept.find(&self.key, Kind::Facts)
    }
}

/// Reads a pack, and notes that somebody uses it.
fn read(file: &Path, tool: &Tool) -> Option<Pack> {
    file.metadata().ok().filter(|meta| meta.is_file() && meta.len() <= MAX_PACK)?;
    let pack = Pack::read(fs::read(file).ok()?, tool)?;
    room::note_use(file);
    Some(pack)
}

fn encoded(what: &impl Serialize) -> Option<Vec<u8>> {
    stacker::maybe_grow(STACK, STACK, || postcard::to_stdvec(what).ok())
}

fn decoded<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    stacker::maybe_grow(STACK, STACK, || postcard::from_bytes(bytes).ok())
}

#[cfg(test)]
mod tests;
