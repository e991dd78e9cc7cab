//! The pipeline: scope → worlds → findings → report.
//!
//! 1. Equal inputs give equal reports, whatever the number of threads: work is mapped in the order of the files, and
//!    findings are sorted at the end.
//! 2. The findings of a file depend on its world, and not on which other files are named.
//! 3. A panic in reading one file, or in one rule over one file, is an internal error of the report; the run goes on.
//! 4. Of a file without a trigger word only the syntax is judged. What was parsed for that is kept when answers hang on it.

mod judge;
mod lead;
mod merge;
mod trigger;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use self::judge::{Judge, Verdict};
use crate::builtin;
use crate::config::Configs;
use crate::finding::{Finding, Level};
use crate::git;
use crate::knowledge::Looked;
use crate::rule::Rule;
use crate::source::{FileId, Source, located};
use crate::vocabulary::Leads;
use crate::world::{Input, Parsed, Texts, scopes};

/// The outcome of a run.
#[derive(Debug)]
pub struct Report {
    /// What was found, by path and place.
    pub findings: Vec<Finding>,
    /// The texts that findings and their labels stand in.
    pub texts: Vec<Arc<Parsed>>,
    /// The paths of these texts from the roots of their repositories; as they are shown where there is none.
    pub in_repository: Vec<PathBuf>,
    /// How many files were to be judged, those without a trigger word included.
    pub files: usize,
    /// What the run took and left open.
    pub counts: Counts,
    /// What there was in the files that were judged, where nothing is found.
    pub looked: Looked,
    /// The files that no target reaches and that cannot be opened, by path, with the reason.
    pub unopened: Vec<(PathBuf, String)>,
    /// What went wrong inside the tool.
    pub crashes: Vec<Crash>,
    /// Where the paths of vocabularies lead.
    pub leads: Leads,
    /// How many findings are left out because they are known from before.
    pub older: usize,
    /// Whether formats for people close with a line of counts.
    pub summary: bool,
}

/// What a run took and left open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// How many files were read and lexed.
    pub lexed: usize,
    /// How many of them were parsed.
    pub parsed: usize,
    /// How many files outside of what was to be judged cannot be read.
    pub unread: usize,
    /// How many files of the worlds cannot be read, or were parsed and are not all Rust.
    pub broken: usize,
    /// How many modules were left out, since their files are modules too often or lie too deep.
    pub left_out: usize,
    /// How many files that no target reaches cannot be opened.
    pub unopened: usize,
    /// How many files that no target reaches do not parse.
    pub unreached_errors: usize,
    /// A number for what is known of dependencies.
    pub fingerprint: u64,
    /// How many dependencies without a stub the worlds name.
    pub dependencies: usize,
    /// How many of them were read.
    pub read: usize,
    /// How many suppressions silence nothing, where too little is known to call them unused.
    pub undecided: usize,
}

impl Counts {
    fn add(&mut self, other: Self) {
        self.lexed += other.lexed;
        self.parsed += other.parsed;
        self.unread += other.unread;
        self.broken += other.broken;
        self.left_out += other.left_out;
        self.unopened += other.unopened;
        self.unreached_errors += other.unreached_errors;
        self.fingerprint = self.fingerprint.wrapping_add(other.fingerprint);
        self.dependencies += other.dependencies;
        self.read += other.read;
        self.undecided += other.undecided;
    }
}

/// A panic that was caught.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Crash {
    /// The file that was being looked at.
    pub path: PathBuf,
    /// The rule that looked; `None` while the file was being read.
    pub rule: Option<&'static str>,
    /// What the panic said.
    pub message: String,
}

impl Report {
    /// How many findings are at a level.
    pub fn count(&self, level: Level) -> usize {
        self.findings.iter().filter(|finding| finding.level == level).count()
    }

    /// Takes out the findings of these numbers, which are not new.
    pub fn set_aside(&mut self, old: &BTreeSet<usize>) {
        let mut at = 0..self.findings.len();
        self.findings.retain(|_| at.next().is_some_and(|at| !old.contains(&at)));
        self.older += old.len();
    }

    /// The path of a file from the root of its repository.
    pub fn in_repository(&self, file: FileId) -> &Path {
        &self.in_repository[file.0 as usize]
    }

    /// What stands for the world that the run knew: the tool and its dependencies. Equal ones give equal findings in equal files.
    pub fn world(&self) -> String {
        format!("{}-{:016x}", env!("CARGO_PKG_VERSION"), self.counts.fingerprint)
    }

    /// The text that a file's spans refer to.
    pub fn source(&self, file: FileId) -> &Source {
        &self.texts[file.0 as usize].source
    }
}

/// Where texts lie in their repositories. One inside of another counts with it: two files must not have the same path.
fn in_repository(texts: &[Arc<Parsed>]) -> Vec<PathBuf> {
    let mut roots: BTreeMap<PathBuf, Option<PathBuf>> = BTreeMap::new();
    let inside = |text: &Arc<Parsed>| {
        let file = located(text.path());
        let folder = file.parent().unwrap_or(&file).to_owned();
        let root = roots.entry(folder).or_insert_with(|| git::outermost(&file));
        let inside = root.as_ref().and_then(|root| file.strip_prefix(root).ok());
        inside.unwrap_or_else(|| text.path()).to_owned()
    };
    texts.iter().map(inside).collect()
}

/// Lints files with every rule that there is; to be called inside [`on_workers`](crate::workers::on_workers).
///
/// `read` gives the text of a path, from wherever it is held. It is asked for all files of the worlds that `paths` lie in.
pub fn run(paths: &[PathBuf], read: impl Fn(&Path) -> Input + Sync, configs: &Configs) -> Report {
    run_rules(paths, read, configs, &builtin::all())
}

/// Lints files with some rules.
pub fn run_rules(
    paths: &[PathBuf],
    read: impl Fn(&Path) -> Input + Sync,
    configs: &Configs,
    rules: &[&'static Rule],
) -> Report {
    run_kept(paths, read, configs, rules, None)
}

/// Lints files with some rules, over texts that may be known from a run before.
pub fn run_kept(
    paths: &[PathBuf],
    read: impl Fn(&Path) -> Input + Sync,
    configs: &Configs,
    rules: &[&'static Rule],
    kept: Option<&Texts>,
) -> Report {
    let judge = Judge { configs, rules, read: &read, kept };
    let scopes = scopes(paths, configs.sourcing().disk(), &|root| configs.sourcing_of(root));
    let judged: Vec<Verdict> = scopes.par_iter().map(|scope| judge.scope(scope)).collect();

    let mut report = Report {
        findings: Vec::new(),
        texts: Vec::new(),
        in_repository: Vec::new(),
        files: paths.len(),
        counts: Counts::default(),
        looked: Looked::default(),
        unopened: Vec::new(),
        crashes: Vec::new(),
        leads: Leads::new(),
        older: 0,
        summary: true,
    };
    let mut ids: BTreeMap<PathBuf, FileId> = BTreeMap::new();
    for verdict in judged {
        report.counts.add(verdict.counts);
        report.looked.add(verdict.looked);
        report.unopened.extend(verdict.unopened);
        report.crashes.extend(verdict.crashes);
        lead::join(&mut report.leads, verdict.leads);
        for (mut finding, texts) in verdict.findings {
            let mut id = |text: &Arc<Parsed>| {
                *ids.entry(text.path().to_owned()).or_insert_with(|| {
                    report.texts.push(Arc::clone(text));
                    FileId(report.texts.len() as u32 - 1)
                })
            };
            let mut texts = texts.iter();
            finding.file = texts.next().map_or(finding.file, &mut id);
            let labels = finding.labels.iter_mut().map(|label| &mut label.file);
            let open = finding.open.iter_mut().map(|step| &mut step.file);
            let cause = finding.cause.iter_mut().map(|cause| &mut cause.file);
            for (file, text) in labels.chain(open).chain(cause).zip(texts) {
                *file = id(text);
            }
            report.findings.push(finding);
        }
    }
    let texts = &report.texts;
    let path = |finding: &Finding| texts[finding.file.0 as usize].path();
    report.findings.sort_by(|a, b| {
        let place = (a.span.start, &a.rule, a.span.end).cmp(&(b.span.start, &b.rule, b.span.end));
        path(a).cmp(path(b)).then(place)
    });
    report.in_repository = in_repository(&report.texts);
    report.unopened.sort();
    report.crashes.sort();
    report.crashes.dedup();
    report
}

#[cfg(test)]
mod tests;
