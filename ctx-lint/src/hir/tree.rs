//! Which crate and module each file is.

use std::path::Path;

use rustc_hash::{FxHashMap, FxHashSet};

use super::File;
use super::stub::Stub;
use crate::facts::{Cfg, ModuleId, ModuleKind, Name};
use crate::project::{TargetKind, used_in_development};
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
    /// Whether it is an example, or only tests, examples and benchmarks use it.
    pub(super) dev: bool,
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
    /// The crates with a file that is included in another one.
    including: FxHashSet<CrateId>,
    /// The names of the modules in a module that are files.
    children: FxHashMap<(CrateId, Vec<Name>), Vec<Name>>,
}

impl Tree {
    /// The places of a world's files, and behind them those of stubs, each of which is a crate.
    pub(super) fn build(world: &World, stubs: &[Stub]) -> Self {
        let mut tree = Self::default();
        tree.names.extend(world.crates.iter().map(|krate| krate.name.clone()));
        let own = world.crates.iter().filter(|krate| !krate.is_external());
        let serving = used_in_development(own.filter_map(|krate| krate.package.as_ref()));
        for module in &world.modules {
            let cfg = module.cfgs.iter().map(|text| Cfg::parse(text)).fold(Cfg::ALWAYS, Cfg::and);
            let krate = &world.crates[module.krate];
            let kind = krate.kind.or_else(|| kind_beside(&world.texts[module.text].file, krate));
            let target = matches!(kind, Some(TargetKind::Test | TargetKind::Bench));
            let test = target || cfg.asks_for("test");
            let serves = || krate.package.as_ref().is_some_and(|own| serving.contains(&own.dir));
            let dev = kind == Some(TargetKind::Example) || serves();
            tree.places.push(Place {
                krate: CrateId(module.krate as u32),
                path: module.path.clone(),
                test,
                dev,
                cfg,
                host: module.host.map(|host| FileId(host as u32)),
            });
        }
        for stub in stubs {
            let krate = CrateId(tree.names.len() as u32);
            tree.names.push(Name::new(&stub.name));
            for module in &stub.modules {
                let (path, cfg) = (module.path.clone(), Cfg::ALWAYS);
                tree.places.push(Place { krate, path, test: false, dev: false, cfg, host: None });
            }
        }
        for (at, place) in tree.places.iter().enumerate() {
            if place.host.is_some() {
                tree.including.insert(place.krate);
            }
            let map = if place.host.is_some() { &mut tree.included } else { &mut tree.by_path };
            map.entry((place.krate, place.path.clone())).or_default().push(FileId(at as u32));
            if let Some((name, above)) = place.path.split_last() {
                let children = tree.children.entry((place.krate, above.to_vec())).or_default();
                children.push(name.clone());
            }
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

    /// The names of the modules in a module that are files.
    pub(super) fn children(&self, krate: CrateId, path: &[Name]) -> &[Name] {
        self.children.get(&(krate, path.to_vec())).map_or(&[], Vec::as_slice)
    }

    /// Whether any file of the crate of a file is included in another one.
    pub(super) fn has_inclusions(&self, file: FileId) -> bool {
        self.including.contains(&self.place(file).krate)
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

/// What a file that no target reaches stands beside: it lies in the folder where cargo looks for targets of a kind.
fn kind_beside(file: &Path, krate: &Crate) -> Option<TargetKind> {
    let inside = file.strip_prefix(&krate.package.as_ref()?.dir).ok()?;
    TargetKind::of_folder(inside)
}
