//! Findings that are known and put up with: a file of them, a line for each.
//!
//! 1. A line names a rule, a file, the function in it, and the words of a line of code, so that it stays true while the
//!    code moves. `pairing` says which finding it is about.
//! 2. Lines are sorted, and independent of each other: two branches that add some are merged as lines.
//! 3. A line makes up for one finding. Only `baseline create` and `baseline prune` write the file.

mod file;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

pub use self::file::text;
use crate::disk::Disk;
use crate::engine::{self, Report};
use crate::finding::Finding;
use crate::git;
use crate::glyph;
use crate::key;
use crate::pairing::{Sighting, State, pairs};
use crate::source::{located, located_folder};
use crate::walk::{self, Filter};
use crate::world::{Parsed, shown};

/// One finding that is known.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    rule: String,
    /// The file, from the root of the repository around the baseline, or else from the folder of the baseline.
    path: String,
    /// The function or type that it stands in.
    item: String,
    /// The words of the line; for people.
    text: String,
    key: String,
}

/// All findings that are known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    /// Where its paths begin.
    root: PathBuf,
    entries: Vec<Entry>,
}

impl Baseline {
    /// Everything that a report has, for a baseline in a file.
    pub fn of(report: &Report, file: &Path) -> Self {
        let root = root(file);
        let entry = |finding| Entry::of(report, finding, &root);
        let mut entries: Vec<Entry> = report.findings.iter().map(entry).collect();
        entries.sort();
        Self { root, entries }
    }

    /// How many findings it knows.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether it knows none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The files that it names and that do not lie in one of some folders.
    pub fn outside(&self, folders: &[PathBuf]) -> BTreeSet<PathBuf> {
        let folders: Vec<PathBuf> = folders.iter().map(|folder| located_folder(folder)).collect();
        let files = self.entries.iter().map(|entry| self.file(entry));
        files.filter(|file| !folders.iter().any(|folder| file.starts_with(folder))).collect()
    }

    /// Takes the findings that are known out of a report of a run over `files`; to be called inside
    /// [`on_workers`](crate::workers::on_workers).
    pub fn apply(&self, report: &mut Report, files: &[PathBuf], filter: &Filter) {
        let (disk, judged) = (filter.configs.disk(), absolutes(files));
        let before = self.sightings();
        let mut now: Vec<(Sighting, Option<usize>)> = report
            .findings
            .iter()
            .enumerate()
            .map(|(at, finding)| (Sighting::of(report, finding), Some(at)))
            .collect();
        let own: Vec<&Sighting> = now.iter().map(|(own, _)| own).collect();
        let lines = self.open(&before, &own, disk);
        // What may have moved is looked for wherever it may have gone, whatever was named.
        let mut unseen = BTreeSet::new();
        if !lines.is_empty() {
            let left = now.iter().zip(&report.findings);
            let left = left.filter(|(_, finding)| lines.contains(&key::words(report, finding)));
            let roots: BTreeSet<PathBuf> =
                left.filter_map(|((own, _), _)| self.around(&own.file)).collect();
            let roots: Vec<PathBuf> = roots.into_iter().collect();
            let all = walk::files(&roots, filter);
            let all = all.map(|found| found.files).unwrap_or_default();
            let mut others = absolutes(&all);
            others.retain(|path| !judged.contains(path));
            unseen = before.iter().map(|own| own.file.clone()).collect();
            unseen.retain(|path| !judged.contains(path) && !others.contains(path));
            let has = |path: &PathBuf| {
                disk.read(path).text.is_ok_and(|text| key::has_line(&text, &lines))
            };
            let others: Vec<PathBuf> = others.into_iter().filter(has).collect();
            let others = engine::run(&others, |path| disk.read(path), &filter.configs);
            now.extend(
                others.findings.iter().map(|finding| (Sighting::of(&others, finding), None)),
            );
        }
        // Which of several is new must not depend on what was named.
        now.sort_by(|(a, _), (b, _)| a.file.cmp(&b.file));
        let (now, numbers): (Vec<Sighting>, Vec<Option<usize>>) = now.into_iter().unzip();
        let state = |path: &Path| {
            if !disk.is_file(path) {
                State::Gone
            } else if unseen.contains(path) {
                State::Unseen
            } else {
                State::Judged
            }
        };
        let paired = pairs(&before, &now, state);
        let known = numbers.into_iter().zip(paired).filter_map(|(at, partner)| partner.and(at));
        report.set_aside(&known.collect());
    }

    /// The folder in which code of a file may have moved: that of the baseline, with the repositories inside of it, or else
    /// the file's own repository.
    fn around(&self, file: &Path) -> Option<PathBuf> {
        let own = || git::root(file);
        file.starts_with(&self.root).then(|| self.root.clone()).or_else(own)
    }

    /// The lines of the findings that only an entry for another file can make up for.
    fn open(&self, before: &[Sighting], now: &[&Sighting], disk: &Disk) -> BTreeSet<String> {
        let known: Vec<Sighting> = now.iter().map(|own| (*own).clone()).collect();
        let paired = pairs(before, &known, |_| State::Unseen);
        let taken: BTreeSet<usize> = paired.iter().copied().flatten().collect();
        let mut left: BTreeMap<u64, Vec<&Sighting>> = BTreeMap::new();
        for (own, _) in now.iter().zip(&paired).filter(|(_, partner)| partner.is_none()) {
            left.entry(own.key).or_default().push(own);
        }
        let may_move = |entry: &Sighting| {
            let alike = left.get(&entry.key).into_iter().flatten();
            let mut alike = alike.filter(|own| own.file != entry.file).peekable();
            alike.peek().is_some()
                && (!disk.is_file(&entry.file)
                    || alike.any(|own| own.item == entry.item && !own.item.is_empty()))
        };
        let entries = self.entries.iter().zip(before).enumerate();
        let free = entries.filter(|(at, (_, own))| !taken.contains(at) && may_move(own));
        free.map(|(_, (entry, _))| entry.text.clone()).collect()
    }

    /// What of it a report still has, which is of a run over `files`. What could not be looked at stays.
    #[must_use]
    pub fn pruned(&self, report: &Report, files: &[PathBuf], disk: &Disk) -> Self {
        let judged = absolutes(files);
        let (before, now) = (self.sightings(), sightings(report));
        let named: BTreeSet<&PathBuf> = before.iter().map(|own| &own.file).collect();
        let seen = |path: &Path| {
            if !disk.exists(path) {
                State::Gone
            } else if judged.contains(path) && is_read(path, disk) {
                State::Judged
            } else {
                State::Unseen
            }
        };
        let states: BTreeMap<&PathBuf, State> =
            named.into_iter().map(|path| (path, seen(path))).collect();
        let state = |path: &Path| states.get(&path.to_owned()).copied().unwrap_or(State::Unseen);
        let paired = pairs(&before, &now, state);
        let taken: BTreeSet<usize> = paired.iter().copied().flatten().collect();
        let found = report.findings.iter().zip(&paired).filter(|(_, partner)| partner.is_some());
        let mut entries: Vec<Entry> =
            found.map(|(finding, _)| Entry::of(report, finding, &self.root)).collect();
        let kept = before
            .iter()
            .enumerate()
            .filter(|(at, own)| !taken.contains(at) && state(&own.file) == State::Unseen);
        entries.extend(kept.map(|(at, _)| self.entries[at].clone()));
        entries.sort();
        Self { root: self.root.clone(), entries }
    }

    fn file(&self, entry: &Entry) -> PathBuf {
        located(&self.root.join(&entry.path))
    }

    fn sightings(&self) -> Vec<Sighting> {
        let sighting = |entry: &Entry| Sighting {
            file: self.file(entry),
            key: u64::from_str_radix(&entry.key, 16).unwrap_or_default(),
            item: entry.item.clone(),
        };
        self.entries.iter().map(sighting).collect()
    }
}

impl Entry {
    fn of(report: &Report, finding: &Finding, root: &Path) -> Self {
        let Sighting { file, key, item } = Sighting::of(report, finding);
        Self {
            rule: finding.rule.clone(),
            path: glyph::path_text(&shown(&file, root)),
            item,
            text: key::words(report, finding),
            key: format!("{key:016x}"),
        }
    }
}

/// Where the paths of a baseline begin.
fn root(file: &Path) -> PathBuf {
    let folder = || located(file).parent().map(Path::to_owned);
    git::root(file).or_else(folder).unwrap_or_default()
}

fn absolutes(files: &[PathBuf]) -> BTreeSet<PathBuf> {
    files.iter().map(|path| located(path)).collect()
}

/// Whether all of a file could be read as Rust.
fn is_read(path: &Path, disk: &Disk) -> bool {
    let parsed = Parsed::new(disk.read(path));
    parsed.failed.is_none() && parsed.errors.is_empty()
}

/// All findings of a report.
fn sightings(report: &Report) -> Vec<Sighting> {
    report.findings.iter().map(|finding| Sighting::of(report, finding)).collect()
}
