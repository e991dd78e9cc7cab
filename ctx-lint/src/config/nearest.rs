//! Which config a file has.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::metadata::{self, Manifest, is_manifest};
use super::{Config, Dependencies, Draft, FILE_NAMES, Glob, Selector, read};
use crate::disk::Disk;
use crate::fault::Fault;
use crate::finding::{Confidence, Level};
use crate::glyph;
use crate::project::Sourcing;
use crate::source::absolute;
use crate::vocabulary::{Leads, Vocabulary};
use crate::world::{places, shown};

/// The config of each file: found when it is asked for, and read once.
#[derive(Debug, Default)]
pub struct Configs {
    /// The one that holds for all files; `None` where each has its nearest.
    pub(super) one: Option<Arc<Config>>,
    pub(super) in_tests: bool,
    /// How sure findings must be; `None` where the config says it.
    pub(super) confidence: Option<Confidence>,
    pub(super) audit: bool,
    pub(super) chosen: Vec<(Selector, Level)>,
    pub(super) only: Vec<Selector>,
    pub(super) skip: Vec<Selector>,
    /// Whether a run says what it looked at in any case, and not only where it finds nothing.
    pub(super) tells: bool,
    /// Where sources come from.
    sourcing: Sourcing,
    /// Where config files are read.
    disk: Disk,
    /// By folder, and by whether a package was found below it.
    folders: Mutex<BTreeMap<(PathBuf, bool), Arc<Config>>>,
    /// The configs that overrides change, by the config and by those that hold.
    overridden: Mutex<Vec<Overridden>>,
    faults: Mutex<Vec<Fault>>,
}

/// A config, which of its overrides hold, and what they make of it.
type Overridden = (Arc<Config>, Vec<bool>, Arc<Config>);

/// A table of a file. A manifest may have two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Table {
    Whole,
    Package,
    Workspace,
}

/// One config as its file has it.
struct Own {
    path: PathBuf,
    table: Table,
    name: String,
    text: String,
    draft: Draft,
}

impl Configs {
    /// The nearest config of each file.
    pub fn nearest() -> Self {
        Self::default()
    }

    /// The same config for every file.
    pub fn one(config: Config) -> Self {
        Self { one: Some(Arc::new(config)), ..Self::default() }
    }

    /// The config of a file that is named, for every file.
    ///
    /// # Errors
    ///
    /// When it cannot be read, and for every mistake in it.
    pub fn named(path: &Path, disk: &Disk) -> Result<Self, Fault> {
        let own = load(&absolute(path), disk).map_err(|why| match why {
            Unloaded::Fault(fault) => fault,
            Unloaded::Missing(error) => {
                let path = glyph::path(path);
                Fault::new(format!("cannot read the config file `{path}`: {error}"))
                    .with_help("name an existing file, or leave `--config` out to have one found")
            }
            Unloaded::Empty => {
                let path = glyph::path(path);
                Fault::new(format!("`{path}` has no config"))
                    .with_help("write it under `[workspace.metadata.ctx-lint]`")
            }
        })?;
        Ok(Self::one(resolve(own, disk)?).on(disk.clone()))
    }

    /// The same, with all files from here.
    #[must_use]
    pub fn on(mut self, disk: Disk) -> Self {
        self.sourcing = self.sourcing.on(disk.clone());
        self.disk = disk;
        self
    }

    /// The files that configs and sources are read from.
    pub const fn disk(&self) -> &Disk {
        &self.disk
    }

    /// The same configs for a run over other sources, with a few rules at a level and no others.
    #[must_use]
    pub fn over(&self, sources: Disk, levels: &[(Selector, Level)]) -> Self {
        let base = Self {
            one: self.one.clone(),
            disk: self.disk.clone(),
            sourcing: self.sourcing.clone().on(sources),
            ..Self::default()
        };
        base.with_flags(self.in_tests, levels).with_selection(Vec::new(), Vec::new())
    }

    /// Says where the sources of dependencies are sought.
    #[must_use]
    pub fn with_sourcing(mut self, sourcing: Sourcing) -> Self {
        self.sourcing = sourcing.on(self.disk.clone());
        self
    }

    /// Where sources come from.
    pub const fn sourcing(&self) -> &Sourcing {
        &self.sourcing
    }

    /// Where sources of a workspace come from, by its folder: the command line says, or else the config of the folder.
    pub fn sourcing_of(&self, root: &Path) -> Sourcing {
        let config = self.of_folder(root);
        let reads = config.dependencies.map(|own| own == Dependencies::Sources);
        self.sourcing.clone().configured(reads, config.build_output.unwrap_or_default())
    }

    /// The config of a file.
    pub fn of(&self, file: &Path) -> Arc<Config> {
        let file = absolute(file);
        let config = self.of_folder(file.parent().unwrap_or(&file));
        if config.overrides.is_empty() {
            return config;
        }
        let holding = config.holding(&file);
        if !holding.contains(&true) {
            return config;
        }
        let mut known = lock(&self.overridden);
        let same =
            known.iter().find(|(from, with, _)| Arc::ptr_eq(from, &config) && *with == holding);
        if let Some((.., own)) = same {
            return Arc::clone(own);
        }
        let mut own = config.with_overrides(&holding);
        own.in_tests |= self.in_tests;
        self.grade(&mut own);
        let own = Arc::new(own);
        known.push((config, holding, Arc::clone(&own)));
        own
    }

    /// The config of the files that lie in a folder itself, without what holds for single paths.
    pub fn of_folder(&self, folder: &Path) -> Arc<Config> {
        self.one.as_ref().map_or_else(|| self.above(&absolute(folder), false), Arc::clone)
    }

    /// What is wrong with the configs that were asked for.
    ///
    /// # Errors
    ///
    /// When one of them has a mistake.
    pub fn check(&self) -> Result<(), Fault> {
        let faults = std::mem::take(&mut *lock(&self.faults));
        if faults.is_empty() {
            Ok(())
        } else {
            Err(Fault::all("some configs have mistakes", faults))
        }
    }

    /// Some files by their vocabularies.
    pub fn by_vocabulary(&self, files: &[PathBuf]) -> Vec<(Vocabulary, Vec<PathBuf>)> {
        let mut groups: Vec<(Vocabulary, Vec<PathBuf>)> = Vec::new();
        for (file, place) in files.iter().zip(places(files)) {
            let config = self.of(&place);
            match groups.iter_mut().find(|(known, _)| *known == config.vocabulary) {
                Some((_, group)) => group.push(file.clone()),
                None => groups.push((config.vocabulary.clone(), vec![file.clone()])),
            }
        }
        groups
    }

    /// The patterns of all configs that were asked for, each once.
    pub fn globs(&self) -> Vec<Glob> {
        self.each().iter().flat_map(|config| config.globs().cloned()).collect()
    }

    /// Warnings of paths in vocabularies that lead nowhere, by where the paths lead in a run.
    pub fn astray(&self, leads: &Leads) -> Vec<Fault> {
        let mut warnings: BTreeMap<(String, usize), Fault> = BTreeMap::new();
        for named in self.each().iter().flat_map(|config| &config.named) {
            let lead = leads.get(&(named.part, named.path.clone()));
            let warning = lead.and_then(|lead| named.astray(lead));
            // A config that others extend is read for each of them.
            let place = (named.place.file.clone(), named.place.span.start);
            warnings.extend(warning.map(|warning| (place, warning)));
        }
        warnings.into_values().collect()
    }

    /// All configs that were asked for, each once.
    fn each(&self) -> Vec<Arc<Config>> {
        let folders = lock(&self.folders);
        let mut configs: Vec<Arc<Config>> = self.one.iter().map(Arc::clone).collect();
        for config in folders.values() {
            if !configs.iter().any(|known| Arc::ptr_eq(known, config)) {
                configs.push(Arc::clone(config));
            }
        }
        configs
    }

    fn above(&self, folder: &Path, in_package: bool) -> Arc<Config> {
        let key = (folder.to_owned(), in_package);
        if let Some(known) = lock(&self.folders).get(&key) {
            return Arc::clone(known);
        }
        let (own, manifest) = match in_folder(folder, in_package, &self.disk) {
            Ok(found) => found,
            Err(fault) => {
                // A folder may be asked for twice, and has its mistakes once.
                if !lock(&self.folders).contains_key(&(folder.to_owned(), !in_package)) {
                    lock(&self.faults).push(fault);
                }
                (Some(Config::default()), false)
            }
        };
        let config = match (own, folder.parent()) {
            (Some(own), _) => Arc::new(self.flagged(own)),
            (None, Some(parent)) => self.above(parent, in_package || manifest),
            (None, None) => Arc::new(self.flagged(Config::default())),
        };
        lock(&self.folders).insert(key, Arc::clone(&config));
        config
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // A panic elsewhere leaves at worst an entry out.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The config that lies in a folder, and whether a package does.
fn in_folder(
    folder: &Path,
    in_package: bool,
    disk: &Disk,
) -> Result<(Option<Config>, bool), Fault> {
    let mut found: Vec<Own> = Vec::new();
    for name in FILE_NAMES {
        match load(&folder.join(name), disk) {
            Ok(own) => found.push(own),
            Err(Unloaded::Fault(fault)) => return Err(fault),
            Err(Unloaded::Missing(error)) if is_absent(&error) => {}
            Err(Unloaded::Missing(error)) => return Err(unreadable(&folder.join(name), &error)),
            Err(Unloaded::Empty) => {}
        }
    }
    let path = folder.join("Cargo.toml");
    let mut is_package = false;
    // What of a manifest cannot be read is no concern of a config.
    if let Ok(text) = disk.text(&path) {
        let name = named(&path);
        let Manifest { is_package: package, package: own, workspace } =
            metadata::read(&name, &text, folder)?;
        is_package = package;
        let own = own.filter(|_| !in_package).map(|draft| (Table::Package, draft));
        let draft = own.or_else(|| workspace.map(|draft| (Table::Workspace, draft)));
        found.extend(draft.map(|(table, draft)| Own { path, table, name, text, draft }));
    }
    if let [one, other, ..] = found.as_slice() {
        let fault =
            Fault::new(format!("there are two configs: `{}` and `{}`", one.name, other.name));
        return Err(fault.with_help("keep one of them"));
    }
    Ok((found.pop().map(|own| resolve(own, disk)).transpose()?, is_package))
}

/// Why a config was not read.
enum Unloaded {
    Missing(io::Error),
    /// It is a manifest without a config.
    Empty,
    Fault(Fault),
}

impl From<Fault> for Unloaded {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

/// Reads a file that is named: a config file, or a manifest with one.
fn load(path: &Path, disk: &Disk) -> Result<Own, Unloaded> {
    let text = disk.text(path).map_err(Unloaded::Missing)?;
    let (name, folder) = (named(path), path.parent().unwrap_or(path));
    let (table, draft) = if is_manifest(path) {
        let Manifest { package, workspace, .. } = metadata::read(&name, &text, folder)?;
        let workspace = workspace.map(|draft| (Table::Workspace, draft));
        let found = workspace.or_else(|| package.map(|draft| (Table::Package, draft)));
        found.ok_or(Unloaded::Empty)?
    } else {
        (Table::Whole, read::draft(&name, &text, folder)?)
    };
    Ok(Own { path: path.to_owned(), table, name, text, draft })
}

/// A config together with those that it extends.
fn resolve(own: Own, disk: &Disk) -> Result<Config, Fault> {
    let mut chain: Vec<Own> = vec![own];
    while let Some(last) = chain.last()
        && let Some((path, span)) = &last.draft.extend
    {
        let at = |fault: Fault, label: &str| fault.at(&last.name, &last.text, span.clone(), label);
        let path = absolute(&last.path.parent().unwrap_or(&last.path).join(path));
        let next = load(&path, disk).map_err(|why| match why {
            Unloaded::Fault(fault) => fault,
            Unloaded::Missing(error) => {
                let fault = Fault::new(format!("cannot read the config file `{}`", named(&path)));
                at(fault, &error.to_string())
                    .with_help("the path is relative to the folder of this config")
            }
            Unloaded::Empty => {
                let fault = Fault::new(format!("`{}` has no config", named(&path)));
                at(fault, "it is extended here")
                    .with_help("write `[workspace.metadata.ctx-lint]` there, or name another file")
            }
        })?;
        if chain.iter().any(|known| known.path == next.path && known.table == next.table) {
            let fault = Fault::new("configs extend each other in a circle");
            return Err(at(fault, "this leads back").with_help("take one of the `extend` out"));
        }
        chain.push(next);
    }
    let base = chain.into_iter().rev();
    Ok(base.fold(Config::default(), |config, own| config.extended(own.path, own.draft)))
}

fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

fn unreadable(path: &Path, error: &io::Error) -> Fault {
    Fault::new(format!("cannot read the config file `{}`: {error}", named(path)))
        .with_help("make it readable for yourself, or name another one with `--config`")
}

/// A path as errors show it.
fn named(path: &Path) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    glyph::path(&shown(path, &here))
}
