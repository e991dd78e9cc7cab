//! The findings of the files of one scope.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use aho_corasick::AhoCorasick;
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::merge::body_of;
use super::{Counts, Crash, lead, trigger};
use crate::builtin::{self, SYNTAX_ERROR, UNREACHED_SYNTAX_ERROR};
use crate::config::{Config, Configs};
use crate::facts::SyntaxError;
use crate::fault::guarded;
use crate::finding::{Finding, Level};
use crate::index::Index;
use crate::knowledge::Looked;
use crate::project::Package;
use crate::rule::{Pass, Rule};
use crate::source::{FileId, Span};
use crate::suppress;
use crate::vocabulary::Leads;
use crate::world::{Base, Input, Parsed, Scope, Text, Texts, World};

/// What a run judges by.
pub(super) struct Judge<'r> {
    pub(super) configs: &'r Configs,
    /// All rules; which ones are enabled, the config of a file says.
    pub(super) rules: &'r [&'static Rule],
    pub(super) read: &'r (dyn Fn(&Path) -> Input + Sync),
    /// Texts that are known from a run before.
    pub(super) kept: Option<&'r Texts>,
}

/// What came of one scope, or of a part of it.
#[derive(Default)]
pub(super) struct Verdict {
    /// Findings, each with its text and the texts of its labels.
    pub(super) findings: Vec<(Finding, Vec<Arc<Parsed>>)>,
    pub(super) counts: Counts,
    pub(super) looked: Looked,
    pub(super) unopened: Vec<(PathBuf, String)>,
    pub(super) crashes: Vec<Crash>,
    pub(super) leads: Leads,
}

impl Verdict {
    /// Labels in other files say where these lie. A finding is shown where its own file was named, which may be behind a
    /// link; what else was named, and how, must not change it.
    fn place_labels(&mut self, scope: &Scope) {
        let linked = scope.linked();
        if linked.is_empty() {
            return;
        }
        let mut placed: BTreeMap<PathBuf, Arc<Parsed>> = BTreeMap::new();
        for (_, texts) in &mut self.findings {
            let Some((own, others)) = texts.split_first_mut() else { continue };
            for other in others {
                if other.path() != own.path()
                    && let Some(path) = linked.get(other.path())
                {
                    let new = || Arc::new(other.at(path.clone()));
                    *other = Arc::clone(placed.entry(path.clone()).or_insert_with(new));
                }
            }
        }
    }

    fn join(mut self, other: Self) -> Self {
        self.findings.extend(other.findings);
        self.counts.add(other.counts);
        self.looked.add(other.looked);
        self.unopened.extend(other.unopened);
        self.crashes.extend(other.crashes);
        lead::join(&mut self.leads, other.leads);
        self
    }
}

impl Judge<'_> {
    /// Judges all files of a scope; a panic costs what it happened over.
    pub(super) fn scope(&self, scope: &Scope) -> Verdict {
        let path = scope.files.keys().next().cloned().unwrap_or_default();
        let mut verdict = guarded(|| self.scope_or_panic(scope))
            .unwrap_or_else(|message| crashed(&path, message));
        verdict.place_labels(scope);
        verdict
    }

    fn scope_or_panic(&self, scope: &Scope) -> Verdict {
        let mut base = Base::read_with(scope, self.read, self.kept);
        base.add_externals(scope);
        let mut modules: BTreeMap<usize, Vec<FileId>> = BTreeMap::new();
        let own = base.world.modules.iter().enumerate();
        for (at, module) in own.filter(|(at, _)| !base.world.is_external(*at)) {
            modules.entry(module.text).or_default().push(FileId(at as u32));
        }
        let reached = scope.files.keys().filter_map(|file| Some((file, base.text(file)?)));
        let reached: Vec<_> = reached.map(|(file, text)| (text, self.configs.of(file))).collect();
        let mut verdict = Verdict::default();
        let mut looked_at: Vec<usize> = Vec::new();
        // What names mean is the same for all files that have the same vocabulary.
        for judged in by_vocabulary(reached) {
            let Some((_, config)) = judged.first() else { continue };
            let vocabulary = &config.vocabulary;
            let scanner = trigger::scanner(vocabulary);
            let judged: Vec<_> = judged
                .iter()
                .filter_map(|(text, config)| Some((*text, config, modules.get(text)?.as_slice())))
                .collect();
            let is_any = has_trigger(&base.world, &scanner);
            let (judged, others): (Vec<_>, Vec<_>) = judged
                .into_iter()
                .partition(|(_, _, modules)| is_any || has_root(&base.world, modules));
            // Of the others nothing is asked but whether they can be read.
            let is_broken: Vec<bool> = others
                .par_iter()
                .map(|(text, ..)| !base.world.texts[*text].parsed.is_whole())
                .collect();
            looked_at.extend(others.iter().map(|(text, ..)| *text));
            let broken = others.into_iter().zip(is_broken).filter(|(_, is_broken)| *is_broken);
            let judged: Vec<_> = judged.into_iter().chain(broken.map(|(own, _)| own)).collect();
            if judged.is_empty() {
                continue;
            }
            let index = Index::build(base.world.clone(), vocabulary);
            let found: Vec<Verdict> = judged
                .par_iter()
                .map(|(text, config, modules)| {
                    // What `include!` names may be an expression.
                    let is_included =
                        |file: &FileId| base.world.modules[file.0 as usize].host.is_some();
                    let unread = if modules.iter().all(is_included) {
                        &UNREACHED_SYNTAX_ERROR
                    } else {
                        &SYNTAX_ERROR
                    };
                    let parsed = &base.world.texts[*text].parsed;
                    self.text(config, &index, parsed, modules, unread)
                })
                .collect();
            verdict = found.into_iter().fold(verdict, Verdict::join);
            let file = scope.files.keys().next().cloned().unwrap_or_default();
            lead::join(&mut verdict.leads, lead::leads(&index, config, &file));
            // A run with findings does not tell it, unless they turn out to be known from before.
            if verdict.findings.is_empty() || self.configs.tells() {
                let firsts: Vec<FileId> =
                    judged.iter().filter_map(|(.., modules)| modules.first().copied()).collect();
                let looked: Vec<Looked> =
                    firsts.into_par_iter().map(|file| Looked::at(&index, file)).collect();
                for looked in looked {
                    verdict.looked.add(looked);
                }
                verdict.looked.dependencies.add(&base.world);
            }
        }
        let loose: Vec<_> =
            scope.files.iter().filter(|(file, _)| base.text(file).is_none()).collect();
        let found: Vec<Verdict> = loose
            .into_par_iter()
            .map(|(file, package)| {
                guarded(|| self.loose(&base, file, package.as_ref()))
                    .unwrap_or_else(|message| crashed(file, message))
            })
            .collect();
        verdict = found.into_iter().fold(verdict, Verdict::join);
        verdict.counts.add(Self::counts(scope, &base));
        let texts = looked_at.iter().map(|&text| &base.world.texts[text].parsed);
        verdict.counts.parsed += texts.filter(|parsed| !parsed.is_read()).count();
        base.keep();
        verdict
    }

    /// What the crates of a scope's packages took.
    fn counts(scope: &Scope, base: &Base) -> Counts {
        let texts = &base.world.texts;
        let own =
            || texts.iter().enumerate().filter(|(at, _)| !base.world.externals.texts.contains(at));
        let is_broken = |text: &Text| {
            let parsed = &text.parsed;
            parsed.failed.is_some() || parsed.is_read() && !parsed.errors.is_empty()
        };
        let failed = own().filter(|(_, text)| text.parsed.failed.is_some()).count();
        let (read, dependencies) = base.world.externals.count(&base.world);
        let named = scope.files.keys().filter_map(|file| base.text(file));
        let named = named.filter(|&text| texts[text].parsed.failed.is_some()).count();
        Counts {
            fingerprint: base.world.externals.fingerprint.wrapping_add(base.made()),
            dependencies,
            read,
            lexed: texts.len(),
            parsed: texts.iter().filter(|text| text.parsed.is_read()).count(),
            unread: failed - named,
            broken: own().filter(|(_, text)| is_broken(text)).count(),
            left_out: base.world.left_out,
            ..Counts::default()
        }
    }

    /// Judges a file that no target reaches.
    fn loose(&self, base: &Base, file: &Path, package: Option<&Arc<Package>>) -> Verdict {
        let world = base.with_loose(file, package, self.read);
        let shared = base.world.texts.len();
        let root = world.modules.iter().enumerate().skip(base.world.modules.len());
        let root =
            root.into_iter().find(|(_, module)| module.path.is_empty() && module.host.is_none());
        let Some((at, text)) = root.map(|(at, module)| (FileId(at as u32), module.text)) else {
            return Verdict::default();
        };
        let parsed = Arc::clone(&world.texts[text].parsed);
        let own: Vec<Arc<Parsed>> =
            world.texts[shared..].iter().map(|text| Arc::clone(&text.parsed)).collect();
        let left_out = world.left_out - base.world.left_out;
        let mut verdict = Verdict::default();
        let config = self.configs.of(file);
        if has_trigger(&world, &trigger::scanner(&config.vocabulary)) || !parsed.is_whole() {
            let index = Index::build(world, &config.vocabulary);
            let rule = if package.is_some() { &UNREACHED_SYNTAX_ERROR } else { &SYNTAX_ERROR };
            verdict = self.text(&config, &index, &parsed, &[at], rule);
            match &parsed.failed {
                _ if package.is_none() => {}
                // What is in it is not known, so that nobody may take it for a template.
                Some(unread) if unread.refused => {
                    verdict.counts.unopened = 1;
                    verdict.unopened.push((parsed.path().to_owned(), unread.message.clone()));
                }
                _ => verdict.counts.unreached_errors = usize::from(!parsed.errors.is_empty()),
            }
        }
        verdict.counts.left_out = left_out;
        verdict.counts.lexed = own.len();
        verdict.counts.parsed = own.iter().filter(|text| text.is_read()).count();
        verdict
    }

    /// Every enabled rule over one text, under each crate that reaches it, and what is left of the findings.
    fn text(
        &self,
        config: &Config,
        index: &Index,
        parsed: &Arc<Parsed>,
        modules: &[FileId],
        unread: &Rule,
    ) -> Verdict {
        let mut verdict = Verdict::default();
        let Some(&first) = modules.first() else { return verdict };
        let rules: Vec<(&'static Rule, Vec<_>)> = self
            .rules
            .iter()
            .copied()
            .filter(|rule| config.level(rule) != Level::Allow)
            .map(|rule| (rule, config.settings(rule)))
            .collect();
        let mut findings = syntax_errors(first, parsed, unread);
        if let Some(message) = parsed.crash() {
            let (path, message) = (parsed.path().to_owned(), message.to_owned());
            verdict.crashes.push(Crash { path, rule: None, message });
        }
        // A finding that stands in test code under one crate may stand in other code under another.
        let mut in_tests: FxHashSet<(String, Span)> = FxHashSet::default();
        let mut known: FxHashSet<(String, Span)> = FxHashSet::default();
        for &file in modules {
            let before = findings.len();
            for (rule, settings) in &rules {
                match guarded(|| Pass::run(rule, file, index, settings)) {
                    Ok(mut found) => {
                        // What no build has cannot go wrong.
                        found.retain(|finding| index.is_compiled(file, finding.span));
                        // What was found under another crate is the same.
                        found.retain(|finding| !known.contains(&place(finding)));
                        findings.extend(found);
                    }
                    Err(message) => {
                        let path = parsed.path().to_owned();
                        verdict.crashes.push(Crash { path, rule: Some(rule.name), message });
                    }
                }
            }
            known.extend(findings[before..].iter().map(place));
        }
        for finding in &findings {
            if modules.iter().all(|&file| index.in_test(file, finding.span)) {
                in_tests.insert(place(finding));
            }
        }
        let rule_of =
            |name: &str| rules.iter().map(|(rule, _)| *rule).find(|rule| rule.name == name);
        findings.retain(|finding| rule_of(&finding.rule).is_some());
        let enabled = |rule: &Rule| rule_of(rule.name).is_some();
        // Tests and what is not sure enough are left out after suppressions have done their work: one there is of use all the
        // same.
        let crashed = !verdict.crashes.is_empty();
        // Many suppressions may stand in one function, which is judged as a whole.
        let known: RefCell<FxHashMap<(FileId, Span), bool>> = RefCell::default();
        let is_decided = |file: FileId, span: Span| {
            let whole = index.judged_with(file, span);
            if let Some(&known) = known.borrow().get(&(file, whole)) {
                return known;
            }
            let found = index.is_decided(file, whole);
            known.borrow_mut().insert((file, whole), found);
            found
        };
        let decided = |rule: &Rule, span: Span| {
            let of_engine = builtin::RULES.iter().any(|own| own.name == rule.name);
            of_engine
                || !crashed
                    && rule_of(rule.name).is_some()
                    && modules.iter().all(|&file| is_decided(file, span))
        };
        let known = suppress::Known { enabled: &enabled, decided: &decided };
        let (mut findings, undecided) = suppress::apply(first, &parsed.source, findings, known);
        verdict.counts.undecided = undecided;
        findings.retain_mut(|finding| {
            let Some(rule) = rule_of(&finding.rule) else { return false };
            finding.level = config.level(rule);
            finding.body = finding.cause.and_then(|_| body_of(index, finding));
            let kept = config.in_tests || rule.in_tests || !in_tests.contains(&place(finding));
            kept && finding.confidence() >= config.confidence
        });
        verdict.findings = findings
            .into_iter()
            .map(|finding| {
                let labels = finding.labels.iter().map(|label| label.file);
                let open = finding.open.iter().map(|step| step.file);
                let cause = finding.cause.iter().map(|cause| cause.file);
                let files = std::iter::once(finding.file).chain(labels).chain(open).chain(cause);
                let texts = files.map(|file| Arc::clone(&index.file(file).facts)).collect();
                (finding, texts)
            })
            .collect();
        verdict
    }
}

/// Files with their configs, those together that have the same vocabulary.
fn by_vocabulary(files: Vec<(usize, Arc<Config>)>) -> Vec<Vec<(usize, Arc<Config>)>> {
    let mut groups: Vec<Vec<(usize, Arc<Config>)>> = Vec::new();
    for (text, config) in files {
        let same = |group: &&mut Vec<(usize, Arc<Config>)>| {
            group.first().is_some_and(|(_, other)| other.vocabulary == config.vocabulary)
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.push((text, config)),
            None => groups.push(vec![(text, config)]),
        }
    }
    groups
}

/// Whether a text is the root of a crate: these are looked at whatever the world holds.
fn has_root(world: &World, modules: &[FileId]) -> bool {
    modules.iter().any(|file| world.modules[file.0 as usize].path.is_empty())
}

/// Whether anything in a world is of a kind that rules look at.
fn has_trigger(world: &World, scanner: &AhoCorasick) -> bool {
    world.texts.iter().any(|text| {
        let parsed = &text.parsed;
        parsed.failed.is_some() || parsed.texts().any(|text| scanner.is_match(text))
    })
}

/// A verdict that a panic took the place of.
fn crashed(path: &Path, message: String) -> Verdict {
    let crash = Crash { path: path.to_owned(), rule: None, message };
    Verdict { crashes: vec![crash], ..Verdict::default() }
}

/// What makes a finding the same under several crates.
fn place(finding: &Finding) -> (String, Span) {
    (finding.rule.clone(), finding.span)
}

fn syntax_errors(file: FileId, parsed: &Parsed, rule: &Rule) -> Vec<Finding> {
    // What comes after the first one is mostly its consequence.
    let errors = parsed.errors.iter().take(1);
    let finding = |error: &SyntaxError| Finding {
        rule: rule.name.to_owned(),
        level: rule.level,
        message: error.message.clone(),
        file,
        span: error.span,
        label: "reading stopped here".to_owned(),
        labels: Vec::new(),
        open: Vec::new(),
        cause: None,
        body: None,
        help: None,
        fix: None,
    };
    errors.map(finding).collect()
}
