//! What the user wants of a run, as plain data: the config file and the command line together.

mod read;

pub use read::{FILE_NAMES, discover, load, parse};

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::builtin;
use crate::fault::{Fault, nearest};
use crate::finding::Level;
use crate::rule::{Group, Rule, Setting};
use crate::vocabulary::Vocabulary;

/// Everything that decides what is linted and how loudly.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// The file it was read from.
    pub path: Option<PathBuf>,
    /// Globs of paths that are left out, relative to the config file's folder.
    pub exclude: Vec<String>,
    /// Whether findings in test code are kept.
    pub in_tests: bool,
    /// The user's own types and functions.
    pub vocabulary: Vocabulary,
    groups: BTreeMap<Group, Level>,
    rules: BTreeMap<&'static str, Level>,
    settings: BTreeMap<&'static str, Vec<(&'static str, Setting)>>,
    overrides: Vec<(Selector, Level)>,
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
    /// How loud a rule is: its own level, overridden by its group's, by its own in config, and by the command line.
    pub fn level(&self, rule: &Rule) -> Level {
        let base = self.groups.get(&rule.group).copied().unwrap_or(rule.level);
        let configured = self.rules.get(rule.name).copied().unwrap_or(base);
        let overridden = self.overrides.iter().rev().find(|(selector, _)| selector.selects(rule));
        overridden.map_or(configured, |&(_, level)| level)
    }

    /// What config sets of a rule's options.
    pub fn settings(&self, rule: &Rule) -> &[(&'static str, Setting)] {
        self.settings.get(rule.name).map_or(&[], Vec::as_slice)
    }

    /// Adds a level from the command line; the last one wins.
    pub fn set(&mut self, selector: Selector, level: Level) {
        self.overrides.push((selector, level));
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
        builtin::find(name).map(|rule| Self::Rule(rule.name)).ok_or_else(|| unknown_rule(name))
    }

    fn selects(self, rule: &Rule) -> bool {
        match self {
            Self::All => true,
            Self::Group(group) => rule.group == group,
            Self::Rule(name) => rule.name == name,
        }
    }
}

/// The error for a name that no rule and no group has.
pub fn unknown_rule(name: &str) -> Fault {
    let rules = builtin::all();
    let names = rules.iter().map(|rule| rule.name).chain(Group::ALL.map(Group::name));
    let hint =
        nearest(name, names).map_or_else(String::new, |near| format!("did you mean `{near}`? "));
    Fault::new(format!("there is no rule `{name}`"))
        .with_help(format!("{hint}`ctx-lint rules` lists all rules"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::builtin::{BARE_SUPPRESSION, SYNTAX_ERROR};

    #[test]
    fn the_last_level_on_the_command_line_wins() {
        let mut config = Config::default();
        config.set(Selector::All, Level::Allow);
        assert_eq!(config.level(&SYNTAX_ERROR), Level::Allow);
        config.set(Selector::Rule("syntax_error"), Level::Warn);
        assert_eq!(config.level(&SYNTAX_ERROR), Level::Warn);
        assert_eq!(config.level(&BARE_SUPPRESSION), Level::Allow);
        config.set(Selector::Group(Group::Style), Level::Deny);
        assert_eq!(config.level(&BARE_SUPPRESSION), Level::Deny);
    }

    #[test]
    fn rule_wins_over_group_and_group_over_default() {
        let text =
            "[groups]\ncorrectness = 'allow'\nstyle = 'allow'\n[rules]\nsyntax_error = 'warn'\n";
        let config = parse("ctx-lint.toml", text).expect("a good config");
        assert_eq!(config.level(&SYNTAX_ERROR), Level::Warn);
        assert_eq!(config.level(&BARE_SUPPRESSION), Level::Allow);
        let default = Config::default();
        assert_eq!(default.level(&SYNTAX_ERROR), Level::Deny);
    }

    #[test]
    fn an_unknown_selector_names_the_nearest() {
        let fault = Selector::parse("sintax_error").expect_err("no such rule");
        assert_eq!(fault.to_string(), "there is no rule `sintax_error`");
        let help = miette::Diagnostic::help(&fault).expect("a help").to_string();
        assert!(help.contains("did you mean `syntax_error`?"), "{help}");
    }
}
