//! Which findings are new since a commit: those that a run over its files does not have.
//!
//! Both runs work by the configs and the flags of now, so that only a change of the code makes a finding new.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::builtin;
use crate::config::Selector;
use crate::disk::Disk;
use crate::engine::{self, Report};
use crate::fault::Fault;
use crate::finding::{Confidence, Level};
use crate::git::{self, Commit};
use crate::glyph;
use crate::key;
use crate::pairing::{Sighting, State, pairs};
use crate::source::located;
use crate::walk::{Filter, is_rust};
use crate::world;

/// What the findings of a run are compared with.
#[derive(Clone, Copy, Debug)]
pub struct Since<'s> {
    /// The name of a commit.
    pub revision: &'s str,
    /// Whether a repository without any commit is fine: all is new then.
    pub may_be_first: bool,
    /// What was named on the command line.
    pub named: &'s [PathBuf],
    /// The files that were judged.
    pub files: &'s [PathBuf],
    /// What the run takes, by which configs, and from which files.
    pub filter: &'s Filter,
}

/// Leaves the new findings in a report; to be called inside [`on_workers`](crate::workers::on_workers).
///
/// # Errors
///
/// When a path lies in no repository, or the commit cannot be read.
pub fn keep_new(report: &mut Report, since: Since<'_>) -> Result<(), Fault> {
    let outside = |path: &Path| {
        Fault::new(format!("`{}` lies in no git repository", glyph::path(path)))
            .with_help("`--since` and `--staged` compare with a commit; leave them out here")
    };
    let mut named = BTreeSet::new();
    for path in since.named {
        named.insert(git::root_above(path).ok_or_else(|| outside(path))?);
    }
    // What is found hangs on the whole world, and that may lie in several repositories.
    let mut roots = named.clone();
    let folders = world::together(since.files, since.filter.configs.disk());
    roots.extend(folders.iter().filter_map(|folder| git::root_above(folder)));
    for finding in &report.findings {
        let path = report.source(finding.file).path();
        roots.insert(git::root(path).ok_or_else(|| outside(path))?);
    }
    let mut old = Disk::default();
    let mut new = BTreeSet::new();
    let mut modules: BTreeMap<PathBuf, String> = BTreeMap::new();
    // An outer repository comes before those inside of it, and has their commits.
    for root in roots {
        let commit = if since.may_be_first && git::has_no_commit(&root) {
            new.insert(root);
            continue;
        } else if named.contains(&root) {
            Commit::at(&root, since.revision)?
        } else if let Some(own) = modules.get(&root) {
            Commit::at(&root, own)?
        } else if let Ok(commit) = Commit::at(&root, since.revision) {
            commit
        } else {
            // It has a history of its own, in which nothing is known to have changed.
            continue;
        };
        old = old.with(commit.instead);
        modules.extend(commit.modules);
    }
    let known: Vec<usize> = (0..report.findings.len())
        .filter(|&at| {
            let path = report.source(report.findings[at].file).path();
            git::root(path).is_none_or(|root| !new.contains(&root))
        })
        .collect();
    let old = before(report, &known, &old, since);
    report.set_aside(&old);
    Ok(())
}

/// The findings of these numbers that were there before.
fn before(report: &Report, own: &[usize], old: &Disk, since: Since<'_>) -> BTreeSet<usize> {
    if own.is_empty() {
        return BTreeSet::new();
    }
    let findings = || own.iter().map(|&at| &report.findings[at]);
    let lines: BTreeSet<String> = findings().map(|finding| key::words(report, finding)).collect();
    let mut levels = vec![(Selector::All, Level::Allow)];
    let rules: BTreeSet<&str> = findings().map(|finding| finding.rule.as_str()).collect();
    let rules = rules.into_iter().filter_map(builtin::find);
    levels.extend(rules.map(|rule| (Selector::Rule(rule.name), Level::Warn)));
    let (configs, now) = (&since.filter.configs, since.filter.configs.disk());
    let has = |disk: &Disk, path: &Path| {
        disk.read(path).text.is_ok_and(|text| key::has_line(&text, &lines))
    };

    // What moves between files moves between files that change. No other file needs to be judged.
    let changed: BTreeSet<PathBuf> =
        old.changed().chain(now.changed()).map(Path::to_owned).collect();
    let changed: Vec<PathBuf> = changed
        .into_iter()
        .filter(|path| is_rust(path))
        .filter(|path| git::root(path).is_some_and(|root| since.filter.finds(&root, path)))
        .filter(|path| old.read(path).text != now.read(path).text)
        .collect();
    let own_files = findings().map(|finding| located(report.source(finding.file).path()));
    let mut files: BTreeSet<PathBuf> = own_files.filter(|path| old.is_file(path)).collect();
    files.extend(changed.iter().filter(|path| has(old, path)).cloned());
    let files: Vec<PathBuf> = files.into_iter().collect();
    // A finding that has become sure is not new.
    let all = configs.over(old.clone(), &levels).with_confidence(Some(Confidence::Low), false);
    let past = engine::run(&files, |path| old.read(path), &all);
    let past: Vec<Sighting> =
        past.findings.iter().map(|finding| Sighting::of(&past, finding)).collect();

    // The same in files that were not named, which may be what a finding has become.
    let judged: BTreeSet<PathBuf> = since.files.iter().map(|path| located(path)).collect();
    let others: Vec<PathBuf> =
        changed.into_iter().filter(|path| !judged.contains(path) && has(now, path)).collect();
    let others = engine::run(&others, |path| now.read(path), configs);

    let mut all: Vec<(Sighting, Option<usize>)> =
        own.iter().map(|&at| (Sighting::of(report, &report.findings[at]), Some(at))).collect();
    all.extend(others.findings.iter().map(|finding| (Sighting::of(&others, finding), None)));
    // Which of several is new must not depend on what was named.
    all.sort_by(|(a, _), (b, _)| a.file.cmp(&b.file));
    let (present, numbers): (Vec<Sighting>, Vec<Option<usize>>) = all.into_iter().unzip();
    let state = |path: &Path| {
        if !now.is_file(path) {
            State::Gone
        } else if old.read(path).text == now.read(path).text {
            State::Same
        } else {
            State::Judged
        }
    };
    let files: BTreeSet<&Path> =
        past.iter().chain(&present).map(|own| own.file.as_path()).collect();
    let states: BTreeMap<&Path, State> =
        files.into_iter().map(|path| (path, state(path))).collect();
    let state = |path: &Path| states.get(path).copied().unwrap_or(State::Judged);
    let paired = pairs(&past, &present, state);
    numbers.into_iter().zip(paired).filter_map(|(at, partner)| partner.and(at)).collect()
}
