//! Which crate and module each file is.

use std::path::Path;

use rustc_hash::FxHashMap;

use super::File;
use super::stub::Stub;
use crate::facts::{Cfg, Item, ModuleId, ModuleKind, Name};
use crate::project::TargetKind;
use crate::source::FileId;
use crate::world::{Crate, World};

/// Names a crate of the world, or a stub.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct CrateId(u32);

/// Where a file stands.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub(super) krate: CrateId,
    pub(super) path: Vec<Name>,
    /// Whether all of it is test code.
    pub(super) test: bool,
    /// When it is compiled.
    pub(super) cfg: Cfg,
    /// The file that includes it.
    pub(super) host: Option<FileId>,
}

/// The places of all files.
#[derive(Debug, Default)]
pub(super) struct Tree {
    names: Vec<Name>,
    places: Vec<Place>,
    by_path: FxHashMap<(CrateId, Vec<Name>), Vec<FileId>>,
    included: FxHashMap<(CrateId, Vec<Name>), Vec<FileId>>,
}

impl Tree {
    /// The places of a world's files, and behind them those of stubs, each of which is a crate.
    pub(super) fn build(world: &World, stubs: &[Stub]) -> Self {
        let mut tree = Self::default();
        tree.names.extend(world.crates.iter().map(|krate| krate.name.clone()));
        for module in &world.modules {
            let cfg = module.cfgs.iter().map(|text| Cfg::parse(text)).fold(Cfg::ALWAYS, Cfg::and);
            let krate = &world.crates[module.krate];
            let target = matches!(
                krate.kind,
                Some(TargetKind::Test | TargetKind::Bench | TargetKind::Example)
            );
            let names = if krate.is_loose() && module.path.is_empty() {
                parts(&world.texts[module.text].file, krate)
            } else {
                module.path.clone()
            };
            let test = target || cfg.asks_for("test") || is_test_name(&names);
            tree.places.push(Place {
                krate: CrateId(module.krate as u32),
                path: module.path.clone(),
                test,
                cfg,
                host: module.host.map(|host| FileId(host as u32)),
            });
        }
        for stub in stubs {
            let krate = CrateId(tree.names.len() as u32);
            tree.names.push(Name::new(&stub.name));
            for module in &stub.modules {
                let (path, cfg) = (module.path.clone(), Cfg::ALWAYS);
                tree.places.push(Place { krate, path, test: false, cfg, host: None });
            }
        }
        for (at, place) in tree.places.iter().enumerate() {
            let map = if place.host.is_some() { &mut tree.included } else { &mut tree.by_path };
            map.entry((place.krate, place.path.clone())).or_default().push(FileId(at as u32));
        }
        tree
    }

    pub(super) fn place(&self, file: FileId) -> &Place {
        &self.places[file.0 as usize]
    }

    pub(super) fn crate_name(&self, krate: CrateId) -> &str {
        &self.names[krate.0 as usize]
    }

    /// The root of a crate.
    pub(super) fn root(&self, krate: usize) -> Option<FileId> {
        self.file_at(CrateId(krate as u32), &[])
    }

    /// The file that is a module of a crate; the first, where it depends on a `cfg` which one is.
    pub(super) fn file_at(&self, krate: CrateId, path: &[Name]) -> Option<FileId> {
        self.files_at(krate, path).first().copied()
    }

    /// The files that are a module of a crate, each under a `cfg` of its own where there are several.
    pub(super) fn files_at(&self, krate: CrateId, path: &[Name]) -> &[FileId] {
        self.by_path.get(&(krate, path.to_vec())).map_or(&[], Vec::as_slice)
    }

    /// Whether any file is included in another one.
    pub(super) fn has_inclusions(&self) -> bool {
        !self.included.is_empty()
    }

    /// The module of a file that is at a path.
    pub(super) fn hosting(
        &self,
        files: &[File],
        host: FileId,
        path: &[Name],
    ) -> Option<(FileId, ModuleId)> {
        let inner = path.strip_prefix(self.place(host).path.as_slice())?;
        let facts = &files[host.0 as usize].facts;
        let mut module = ModuleId(0);
        for name in inner {
            let items = facts[module].items.iter();
            module = items.filter(|(own, _)| own == name).find_map(|(_, item)| match item {
                Item::Module(id) => Some(*id),
                _ => None,
            })?;
        }
        Some((host, module))
    }

    /// The files that a module includes.
    pub(super) fn included_in(&self, krate: CrateId, path: &[Name]) -> &[FileId] {
        self.included.get(&(krate, path.to_vec())).map_or(&[], Vec::as_slice)
    }

    /// The path of a module from its crate's root; `None` for a block in a function.
    pub(super) fn module_path(
        &self,
        files: &[File],
        file: FileId,
        module: ModuleId,
    ) -> Option<Vec<Name>> {
        let facts = &files[file.0 as usize].facts;
        let mut inner = Vec::new();
        let mut at = module;
        loop {
            match facts[at].kind {
                ModuleKind::Block => return None,
                ModuleKind::File => break,
                ModuleKind::Inline => inner.push(facts[at].name.clone()),
            }
            at = facts[at].parent?;
        }
        let mut path = self.place(file).path.clone();
        path.extend(inner.into_iter().rev());
        Some(path)
    }
}

/// Whether the names of a module say that it is test code: of a file that no target reaches, those of its path.
fn is_test_name(names: &[Name]) -> bool {
    let folder = |name: &Name| {
        let folders = ["tests", "test", "benches", "bench", "examples", "testing", "fuzz"];
        folders.contains(&name.as_str())
    };
    names.iter().any(folder)
        || names.last().is_some_and(|name| {
            let whole = ["test_util", "test_utils", "test_helpers"];
            whole.contains(&name.as_str()) || name.ends_with("_test") || name.ends_with("_tests")
        })
}

/// The parts of a path from the folder of its package, without the ending.
fn parts(whole: &Path, krate: &Crate) -> Vec<Name> {
    let dir = krate.package.as_ref().map(|package| package.dir.as_path());
    let inside = dir.and_then(|dir| whole.strip_prefix(dir).ok());
    let inside = inside.unwrap_or_else(|| Path::new(whole.file_name().unwrap_or_default()));
    let inside = inside.with_extension("");
    inside.components().filter_map(|part| part.as_os_str().to_str()).map(Name::new).collect()
}
