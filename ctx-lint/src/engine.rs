//! The pipeline: texts → facts → index → findings → report.
//!
//! 1. Equal inputs give equal reports, whatever the number of threads: work is mapped in the order of the files, and
//!    findings are sorted at the end.
//! 2. A panic in reading one file, or in one rule over one file, is an internal error of the report; the run goes on.
//! 3. A file without a trigger word is never parsed and has no facts.

use std::path::{Path, PathBuf};

use aho_corasick::AhoCorasick;
use rayon::prelude::*;

use crate::builtin::{self, SYNTAX_ERROR};
use crate::config::Config;
use crate::facts::SyntaxError;
use crate::fault::{Fault, guarded};
use crate::finding::{Finding, Level};
use crate::index::{File, Index};
use crate::lower::lower;
use crate::project::Packages;
use crate::rule::{Pass, Rule};
use crate::source::{FileId, Source, Span};
use crate::suppress;
use crate::vocabulary::Vocabulary;
use crate::walk::Input;

/// How much stack a worker has: parsing is recursive, and `lex::too_deep` lets a lot through.
const STACK: usize = 256 << 20;

/// The name of the workers.
pub const WORKER: &str = "ctx-lint-worker";

/// A file is parsed when it contains one of these: without them no rule has anything to look at.
///
/// The last three let through the files that only join others together, which name resolution needs, and suppressions.
/// The roots of crates and folders are parsed whatever they hold.
const TRIGGERS: &[&str] = &[
    "async",
    "await",
    "Cancel",
    "cancel",
    "Context",
    "context",
    "Ctx",
    "ctx",
    "Duration",
    "futures",
    "Future",
    "Guard",
    "guard",
    "Instant",
    "JoinHandle",
    "lock",
    "Mutex",
    "Notify",
    "Permit",
    "select",
    "Semaphore",
    "sleep",
    "spawn",
    "thread",
    "timeout",
    "Token",
    "tokio",
    "pub use ",
    ") use ",
    crate::note::MARKER,
];

/// The outcome of a run.
#[derive(Debug)]
pub struct Report {
    /// What was found, by path and place.
    pub findings: Vec<Finding>,
    /// The files that were parsed or have findings.
    pub index: Index,
    /// How many files were looked at, those without a trigger word included.
    pub files: usize,
    /// What went wrong inside the tool.
    pub crashes: Vec<Crash>,
    /// Whether formats for people close with a line of counts.
    pub summary: bool,
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

    /// The text that a file's spans refer to.
    pub fn source(&self, file: FileId) -> &Source {
        &self.index.file(file).source
    }
}

/// Runs `work` on threads with stacks that are large enough for the parser; `0` threads means one for each core.
///
/// # Errors
///
/// When the threads cannot be started.
pub fn on_workers<T: Send>(threads: usize, work: impl FnOnce() -> T + Send) -> Result<T, Fault> {
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(threads)
        .stack_size(STACK)
        .thread_name(|_| WORKER.to_owned())
        .build();
    let pool = pool.map_err(|error| {
        Fault::new(format!("cannot start threads: {error}"))
            .with_help("ask for fewer with `--threads`")
    })?;
    Ok(pool.install(work))
}

/// Lints files with every rule that there is; to be called inside [`on_workers`].
///
/// `read` gives the text of a path, from wherever it is held.
pub fn run(paths: &[PathBuf], read: impl Fn(&Path) -> Input + Sync, config: &Config) -> Report {
    run_rules(paths, read, config, &builtin::all())
}

/// Lints files with some rules.
pub fn run_rules(
    paths: &[PathBuf],
    read: impl Fn(&Path) -> Input + Sync,
    config: &Config,
    rules: &[&'static Rule],
) -> Report {
    let scanner = scanner(&config.vocabulary);
    let packages = Packages::default();
    let triggered = |input: &Input| {
        joins_modules(&input.path)
            || input.text.as_ref().map_or(true, |text| scanner.is_match(text))
    };
    let read: Vec<_> = paths
        .par_iter()
        .map(|path| read(path))
        .filter(triggered)
        .map(|input| read_facts(input, &packages))
        .collect();
    let (files_read, crashes): (Vec<_>, Vec<_>) = read.into_iter().unzip();
    let mut crashes: Vec<_> = crashes.into_iter().flatten().collect();

    // An index may hold declarations of its own behind the files of the run; these are not to be judged.
    let own = files_read.len() as u32;
    let index = Index::build(files_read, &config.vocabulary);
    let enabled: Vec<_> =
        rules.iter().copied().filter(|rule| config.level(rule) != Level::Allow).collect();
    let checked: Vec<_> = (0..own)
        .into_par_iter()
        .map(|at| check_file(FileId(at), &index, config, &enabled))
        .collect();

    let mut findings = Vec::new();
    for (found, crashed) in checked {
        findings.extend(found);
        crashes.extend(crashed);
    }
    let path = |finding: &Finding| index.file(finding.file).source.path();
    findings.sort_by(|a, b| {
        let place = (a.span.start, &a.rule, a.span.end).cmp(&(b.span.start, &b.rule, b.span.end));
        path(a).cmp(path(b)).then(place)
    });
    crashes.sort();
    Report { findings, index, files: paths.len(), crashes, summary: true }
}

/// Whether a file is the root of a crate or a folder: paths through it lead nowhere when it is not read.
fn joins_modules(path: &Path) -> bool {
    path.file_name()
        .is_some_and(|name| ["lib.rs", "main.rs", "mod.rs"].iter().any(|own| name == *own))
}

/// Finds the trigger words, and the last segments of the paths in the user's vocabulary.
fn scanner(vocabulary: &Vocabulary) -> AhoCorasick {
    let own = vocabulary.paths().filter_map(|path| path.rsplit("::").next());
    let own = own.map(|word| word.trim_end_matches('*')).filter(|word| !word.is_empty());
    // Building fails only for sets of words far larger than a config file can hold.
    #[expect(clippy::expect_used, reason = "see above")]
    AhoCorasick::new(TRIGGERS.iter().copied().chain(own)).expect("an automaton of a few words")
}

/// One file's facts; what cannot be read at all is a syntax error at its start.
fn read_facts(input: Input, packages: &Packages) -> (File, Option<Crash>) {
    let package = packages.of(&input.path);
    let (text, error) = match input.text {
        Ok(text) => (text, None),
        Err(message) => (String::new(), Some(message)),
    };
    let source = Source::new(input.path, text);
    if let Some(message) = error {
        let span = Span::new(0, 0);
        // Others may name this file, so it has what an empty one has.
        let mut facts = lower("");
        facts.errors.push(SyntaxError { span, message });
        return (File { source, facts, package }, None);
    }
    let (facts, crash) = match guarded(|| lower(&source.text)) {
        Ok(facts) => (facts, None),
        Err(message) => {
            let path = source.path.clone();
            (lower(""), Some(Crash { path, rule: None, message }))
        }
    };
    (File { source, facts, package }, crash)
}

/// Every enabled rule over one file, and what is left of its findings.
fn check_file(
    file: FileId,
    index: &Index,
    config: &Config,
    rules: &[&'static Rule],
) -> (Vec<Finding>, Vec<Crash>) {
    let held = index.file(file);
    let mut crashes = Vec::new();
    let mut findings = syntax_errors(file, held);
    for rule in rules {
        match guarded(|| Pass::run(rule, file, index, config.settings(rule))) {
            Ok(found) => findings.extend(found),
            Err(message) => {
                let path = held.source.path.clone();
                crashes.push(Crash { path, rule: Some(rule.name), message });
            }
        }
    }
    let rule_of = |name: &str| rules.iter().copied().find(|rule| rule.name == name);
    findings.retain(|finding| rule_of(&finding.rule).is_some());
    let enabled = |rule: &Rule| rule_of(rule.name).is_some();
    // Tests are left out after suppressions have done their work: one in test code is of use all the same.
    let mut findings = suppress::apply(file, &held.source, findings, &enabled);
    findings.retain_mut(|finding| {
        let Some(rule) = rule_of(&finding.rule) else { return false };
        finding.level = config.level(rule);
        config.in_tests || rule.in_tests || !index.in_test(file, finding.span)
    });
    (findings, crashes)
}

fn syntax_errors(file: FileId, held: &File) -> Vec<Finding> {
    let errors = held.facts.errors.iter();
    let finding = |error: &SyntaxError| Finding {
        rule: SYNTAX_ERROR.name.to_owned(),
        level: SYNTAX_ERROR.level,
        message: error.message.clone(),
        file,
        span: error.span,
        label: "reading stopped here".to_owned(),
        labels: Vec::new(),
        help: None,
        fix: None,
    };
    errors.map(finding).collect()
}

#[cfg(test)]
mod tests;
