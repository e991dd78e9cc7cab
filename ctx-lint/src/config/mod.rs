//! What the user wants of a run, as plain data: config files and the command line together.
//!
//! 1. Each file has its own config: the nearest one above it. Which other files are named does not matter.
//! 2. Configs are not merged, but for what `extend` asks for.
//! 3. What is said last wins: a config over the one that it extends, the overrides of paths over both, and the command
//!    line over all.

mod flags;
mod glob;
mod metadata;
mod nearest;
mod place;
mod read;
mod schema;
mod show;
mod words;

pub use glob::{Glob, Verdict, leaves_out};
pub use nearest::Configs;
pub use place::Named;
pub use schema::schema;
pub use show::show;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::builtin;
use crate::fault::{Fault, nearest};
use crate::finding::{Confidence, Level};
use crate::rule::{Group, Rule, Setting};
use crate::vocabulary::Vocabulary;

/// The names of a config file in a folder.
pub const FILE_NAMES: [&str; 2] = ["ctx-lint.toml", ".ctx-lint.toml"];

/// Everything that decides how a file is linted.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// The files that it was read from: the nearest one, then those that it extends.
    pub origins: Vec<PathBuf>,
    /// What is left out, in the order in which it is said.
    pub exclude: Vec<Glob>,
    /// Whether findings in test code are kept.
    pub in_tests: bool,
    /// How sure findings must be.
    pub confidence: Confidence,
    /// What is known of dependencies. That of a workspace's folder counts.
    pub dependencies: Option<Dependencies>,
    /// Whether what build scripts have made is read. That of a workspace's folder counts.
    pub build_output: Option<bool>,
    /// The user's own types and functions.
    pub vocabulary: Vocabulary,
    /// The paths of the vocabulary, and where they stand.
    pub named: Vec<Named>,
    layers: Vec<Layer>,
    overrides: Vec<Override>,
    chosen: Vec<(Selector, Level)>,
    only: Vec<Selector>,
    skip: Vec<Selector>,
    /// Whether what is off by default is on, but for questions of style.
    audit: bool,
}

/// What is known of dependencies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dependencies {
    /// What their sources say, where cargo has them.
    Sources,
    /// What the stubs say.
    Stubs,
}

impl Dependencies {
    /// What it is called.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sources => "sources",
            Self::Stubs => "stubs",
        }
    }
}

/// What one table of a config says of rules.
#[derive(Clone, Debug, Default, PartialEq)]
struct Layer {
    in_tests: Option<bool>,
    confidence: Option<Confidence>,
    groups: BTreeMap<Group, Level>,
    rules: BTreeMap<&'static str, Level>,
    settings: BTreeMap<&'static str, Vec<(&'static str, Setting)>>,
}

/// What a config says of some paths.
#[derive(Clone, Debug)]
struct Override {
    paths: Vec<Glob>,
    layer: Layer,
}

/// What one config file says by itself.
#[derive(Debug, Default)]
struct Draft {
    extend: Option<(String, std::ops::Range<usize>)>,
    exclude: Vec<Glob>,
    dependencies: Option<Dependencies>,
    build_output: Option<bool>,
    vocabulary: Vocabulary,
    named: Vec<Named>,
    layer: Layer,
    overrides: Vec<Override>,
}

/// What `-A`, `-W` and `-D` can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Selector {
    /// Every rule.
    All,
    /// The rules of one group.
    Group(Group),
    /// One rule, by name.
    Rule(&'static str),
}

impl Config {
    /// How loud a rule is. In each table, a rule's own level wins over that of its group.
    pub fn level(&self, rule: &Rule) -> Level {
        let named = |list: &[Selector]| list.iter().any(|selector| selector.selects(rule));
        if named(&self.skip) || !self.only.is_empty() && !named(&self.only) {
            return Level::Allow;
        }
        let chosen = self.chosen.iter().rev().find(|(selector, _)| selector.selects(rule));
        let level = chosen.map_or_else(
            || self.configured(rule).unwrap_or_else(|| self.unsaid(rule)),
            |&(_, level)| level,
        );
        // Whoever asks for a rule wants to see it, be it switched off otherwise.
        if level == Level::Allow && !self.only.is_empty() { Level::Warn } else { level }
    }

    /// The level of a rule that nobody speaks of.
    fn unsaid(&self, rule: &Rule) -> Level {
        let is_on = self.audit && rule.group != Group::Style && rule.level == Level::Allow;
        if is_on { Level::Warn } else { rule.level }
    }

    /// The level that config files set.
    fn configured(&self, rule: &Rule) -> Option<Level> {
        let own = |layer: &Layer| {
            layer.rules.get(rule.name).or_else(|| layer.groups.get(&rule.group)).copied()
        };
        self.layers.iter().rev().find_map(own)
    }

    /// What config sets of a rule's options.
    pub fn settings(&self, rule: &Rule) -> Vec<(&'static str, Setting)> {
        let said = self.layers.iter().rev().filter_map(|layer| layer.settings.get(rule.name));
        said.flatten().cloned().collect()
    }

    /// Adds a level from the command line; the last one wins.
    pub fn set(&mut self, selector: Selector, level: Level) {
        self.chosen.push((selector, level));
    }

    /// This config with what the file says that it extends it.
    fn extended(mut self, path: PathBuf, draft: Draft) -> Self {
        self.origins.insert(0, path);
        self.exclude.extend(draft.exclude);
        self.in_tests = draft.layer.in_tests.unwrap_or(self.in_tests);
        self.confidence = draft.layer.confidence.unwrap_or(self.confidence);
        self.dependencies = draft.dependencies.or(self.dependencies);
        self.build_output = draft.build_output.or(self.build_output);
        self.vocabulary.extend(draft.vocabulary);
        self.named.extend(draft.named);
        self.layers.push(draft.layer);
        self.overrides.extend(draft.overrides);
        self
    }

    /// Which overrides hold for a file.
    fn holding(&self, file: &Path) -> Vec<bool> {
        let holds = |one: &Override| {
            // All are asked, so that each knows whether it matches anything.
            one.paths.iter().filter(|glob| glob.is_above(file)).count() > 0
        };
        self.overrides.iter().map(holds).collect()
    }

    /// This config as it is where some overrides hold.
    fn with_overrides(&self, holding: &[bool]) -> Self {
        let mut own = self.clone();
        let all = self.overrides.iter().zip(holding);
        for (one, _) in all.filter(|(_, holds)| **holds) {
            own.in_tests = one.layer.in_tests.unwrap_or(own.in_tests);
            own.confidence = one.layer.confidence.unwrap_or(own.confidence);
            own.layers.push(one.layer.clone());
        }
        own
    }

    /// Every pattern that it holds.
    fn globs(&self) -> impl Iterator<Item = &Glob> {
        self.exclude.iter().chain(self.overrides.iter().flat_map(|one| &one.paths))
    }
}

impl Selector {
    /// Reads a name from the command line.
    ///
    /// # Errors
    ///
    /// When no rule and no group has that name.
    pub fn parse(name: &str) -> Result<Self, Fault> {
        if name == "all" {
            return Ok(Self::All);
        }
        if let Some(group) = Group::ALL.into_iter().find(|group| group.name() == name) {
            return Ok(Self::Group(group));
        }
        // Names have underscores; a shell user writes dashes.
        let rule = builtin::find(&name.replace('-', "_"));
        rule.map(|rule| Self::Rule(rule.name)).ok_or_else(|| unknown_rule(name))
    }

    fn selects(self, rule: &Rule) -> bool {
        match self {
            Self::All => true,
            Self::Group(group) => rule.group == group,
            Self::Rule(name) => rule.name == name,
        }
    }
}

/// Whether no rule is left of those that `--only` and `--skip` name.
pub fn leave_nothing(only: &[Selector], skip: &[Selector]) -> bool {
    let named = |list: &[Selector], rule| list.iter().any(|selector| selector.selects(rule));
    builtin::all()
        .into_iter()
        .all(|rule| named(skip, rule) || !only.is_empty() && !named(only, rule))
}

/// The error for a name that neither a rule nor a group has.
pub fn unknown_rule(name: &str) -> Fault {
    let fault = Fault::new(format!("there is no rule `{name}`"));
    if name.contains(',') {
        return fault.with_help("name one rule or group at a time, and repeat the flag for others");
    }
    let rules = builtin::all();
    let names = rules.iter().map(|rule| rule.name).chain(Group::ALL.map(Group::name));
    let hint =
        nearest(name, names).map_or_else(String::new, |near| format!("did you mean `{near}`? "));
    fault.with_help(format!("{hint}`ctx-lint rules` lists all rules"))
}

/// Reads the text of a config file that errors call `name`. What it extends is left out.
///
/// # Errors
///
/// For every mistake in it, all at once.
pub fn parse(name: &str, text: &str) -> Result<Config, Fault> {
    let draft = read::draft(name, text, Path::new(""))?;
    Ok(Config::default().extended(PathBuf::from(name), draft))
}

#[cfg(test)]
mod tests;
