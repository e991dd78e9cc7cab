//! From the text of a config file to what it says, with every mistake pointed at.

use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::{Dependencies, Draft, Glob, Layer, Override};
use crate::builtin;
use crate::fault::{Fault, nearest};
use crate::finding::{Confidence, Level};
use crate::rule::{Default, Group, Rule, Setting};

/// The keys of the outermost table.
const KEYS: [&str; 10] = [
    "extend",
    "exclude",
    "dependencies",
    "build-output",
    "in-tests",
    "confidence",
    "groups",
    "rules",
    "vocabulary",
    "overrides",
];

/// The keys of a table under `overrides`.
const OVERRIDE_KEYS: [&str; 5] = ["paths", "in-tests", "confidence", "groups", "rules"];

/// The words for levels.
pub(super) const LEVELS: [(&str, Level); 3] =
    [("allow", Level::Allow), ("warn", Level::Warn), ("deny", Level::Deny)];

/// The words for confidences.
pub(super) const CONFIDENCES: [(&str, Confidence); 3] =
    [("low", Confidence::Low), ("medium", Confidence::Medium), ("high", Confidence::High)];

/// Reads the text of a config file in `folder` that errors call `name`.
pub(super) fn draft(name: &str, text: &str, folder: &Path) -> Result<Draft, Fault> {
    let (table, errors) = DeTable::parse_recoverable(text);
    // Mistakes of meaning in a text that is not TOML would be guesses.
    if !errors.is_empty() {
        return Err(not_toml(name, text, errors));
    }
    draft_of_table(name, text, folder, table.into_inner())
}

/// Reads a table that stands in the text of a file.
pub(super) fn draft_of_table(
    name: &str,
    text: &str,
    folder: &Path,
    table: DeTable<'_>,
) -> Result<Draft, Fault> {
    let shared = Arc::from(text);
    let mut reader =
        Reader { name, text, shared, folder, draft: Draft::default(), faults: Vec::new() };
    reader.root(table);
    if reader.faults.is_empty() {
        return Ok(reader.draft);
    }
    Err(Fault::all("the config file has mistakes", reader.faults))
}

/// The fault for a text that is not TOML.
pub(super) fn not_toml(name: &str, text: &str, errors: Vec<toml::de::Error>) -> Fault {
    let fault = |error: toml::de::Error| {
        let span = error.span().unwrap_or(0..0);
        Fault::new("the config file is not TOML").at(name, text, span, error.message())
    };
    Fault::all("the config file has mistakes", errors.into_iter().map(fault).collect())
}

pub(super) struct Reader<'a> {
    pub(super) name: &'a str,
    text: &'a str,
    pub(super) shared: Arc<str>,
    pub(super) folder: &'a Path,
    pub(super) draft: Draft,
    faults: Vec<Fault>,
}

pub(super) type Key<'a> = Spanned<DeString<'a>>;
pub(super) type Value<'a> = Spanned<DeValue<'a>>;

impl Reader<'_> {
    pub(super) fn fault(
        &mut self,
        message: &str,
        span: Range<usize>,
        label: &str,
        help: Option<String>,
    ) {
        let mut fault = Fault::new(message).at(self.name, self.text, span, label);
        if let Some(help) = help {
            fault = fault.with_help(help);
        }
        self.faults.push(fault);
    }

    pub(super) fn unknown<'n>(
        &mut self,
        what: &str,
        key: &Key<'_>,
        known: impl Iterator<Item = &'n str>,
    ) {
        let name = key.get_ref().as_ref();
        let known: Vec<_> = known.collect();
        let help = nearest(name, known.iter().copied()).map_or_else(
            || match known.as_slice() {
                [] => format!("there is no {what} to set here"),
                known => format!("known here: {}", known.join(", ")),
            },
            |near| format!("did you mean `{near}`?"),
        );
        let label = format!("no such {what}");
        self.fault(&format!("unknown {what} `{name}`"), key.span(), &label, Some(help));
    }

    /// The rules are too many to be listed.
    fn unknown_rule(&mut self, key: &Key<'_>) {
        let name = key.get_ref().as_ref();
        if Group::ALL.into_iter().any(|group| group.name() == name) {
            return self.misplaced("rule", key, "group", "groups");
        }
        let near = nearest(name, builtin::all().into_iter().map(|rule| rule.name));
        let help = near.map_or_else(
            || "`ctx-lint rules` lists all rules".to_owned(),
            |near| format!("did you mean `{near}`?"),
        );
        self.fault(&format!("unknown rule `{name}`"), key.span(), "no such rule", Some(help));
    }

    /// A rule stands among the groups, or a group among the rules.
    fn misplaced(&mut self, what: &str, key: &Key<'_>, own: &str, table: &str) {
        let name = key.get_ref().as_ref();
        let help = format!("`{name}` is a {own}: set its level in the table `{table}`");
        let label = format!("no such {what}");
        self.fault(&format!("unknown {what} `{name}`"), key.span(), &label, Some(help));
    }

    /// Something has another type than expected; `example` is how it is written.
    pub(super) fn wrong_type(&mut self, value: &Value<'_>, expected: &str, example: &str) {
        let own = value.get_ref().type_str();
        let article = if own.starts_with(['a', 'i']) { "an" } else { "a" };
        let label = format!("this is {article} {own}");
        let help = format!("write `{example}`");
        self.fault(&format!("expected {expected}"), value.span(), &label, Some(help));
    }

    fn root(&mut self, table: DeTable<'_>) {
        let mut layer = Layer::default();
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "extend" => match value.get_ref().as_str() {
                    Some(path) => self.draft.extend = Some((path.to_owned(), value.span())),
                    None => self.wrong_type(
                        &value,
                        "the path of a config file",
                        "extend = \"../ctx-lint.toml\"",
                    ),
                },
                "exclude" => self.draft.exclude = self.globs(&value),
                "dependencies" => {
                    let known =
                        [Dependencies::Sources, Dependencies::Stubs].map(|own| (own.name(), own));
                    self.draft.dependencies = self.word(&value, "choice", &known);
                }
                "build-output" => match value.get_ref().as_bool() {
                    Some(flag) => self.draft.build_output = Some(flag),
                    None => self.wrong_type(&value, "true or false", "build-output = true"),
                },
                "vocabulary" => self.vocabulary(value),
                "overrides" => self.overrides(value),
                "in-tests" | "confidence" | "groups" | "rules" => {
                    self.layer(&mut layer, &key, value);
                }
                _ => self.unknown("key", &key, KEYS.into_iter()),
            }
        }
        self.draft.layer = layer;
    }

    /// Reads what may stand in the outermost table and in an override alike.
    fn layer(&mut self, layer: &mut Layer, key: &Key<'_>, value: Value<'_>) {
        match key.get_ref().as_ref() {
            "in-tests" => match value.get_ref().as_bool() {
                Some(flag) => layer.in_tests = Some(flag),
                None => self.wrong_type(&value, "true or false", "in-tests = true"),
            },
            "confidence" => layer.confidence = self.confidence(&value),
            name if !value.get_ref().is_table() => {
                self.wrong_type(&value, &format!("a table `[{name}]`"), &format!("[{name}]"));
            }
            "groups" => self.groups(layer, value),
            _ => self.rules(layer, value),
        }
    }

    fn overrides(&mut self, value: Value<'_>) {
        if !value.get_ref().is_array() {
            return self.wrong_type(&value, "tables `[[overrides]]`", "[[overrides]]");
        }
        let DeValue::Array(tables) = value.into_inner() else { return };
        for value in tables {
            if !value.get_ref().is_table() {
                self.wrong_type(&value, "a table `[[overrides]]`", "[[overrides]]");
                continue;
            }
            let span = value.span();
            let mut own = Override { paths: Vec::new(), layer: Layer::default() };
            let mut has_paths = false;
            let own_table = table(value);
            let says_nothing = own_table.keys().all(|key| key.get_ref() == "paths");
            for (key, value) in own_table {
                match key.get_ref().as_ref() {
                    "paths" => {
                        own.paths = self.globs(&value);
                        has_paths = value.get_ref().as_array().is_none_or(|list| !list.is_empty());
                    }
                    "in-tests" | "confidence" | "groups" | "rules" => {
                        self.layer(&mut own.layer, &key, value);
                    }
                    _ => self.unknown("key", &key, OVERRIDE_KEYS.into_iter()),
                }
            }
            if says_nothing {
                let help = "write what is different there, such as `in-tests = true`".to_owned();
                self.fault(
                    "these overrides change nothing",
                    span.clone(),
                    "nothing is set in it",
                    Some(help),
                );
            }
            if !has_paths {
                let help = "write `paths = [\"tests/**\"]` into it".to_owned();
                self.fault("these overrides are for no path", span, "it names no path", Some(help));
            }
            self.draft.overrides.push(own);
        }
    }

    fn globs(&mut self, value: &Value<'_>) -> Vec<Glob> {
        let Some(items) = value.get_ref().as_array() else {
            self.wrong_type(value, "a list of patterns", "[\"src/generated/**\"]");
            return Vec::new();
        };
        let mut globs = Vec::new();
        for item in items {
            match item.get_ref().as_str().map(|text| Glob::new(text, self.folder)) {
                None => self.wrong_type(item, "a pattern", "\"src/generated/**\""),
                Some(Ok(glob)) => globs.push(glob.at(self.name, &self.shared, item.span())),
                Some(Err(why)) => {
                    let help = "write a pattern as in `.gitignore`: `src/generated/**`".to_owned();
                    self.fault("this is not a pattern", item.span(), &why, Some(help));
                }
            }
        }
        globs
    }

    fn groups(&mut self, layer: &mut Layer, value: Value<'_>) {
        for (key, value) in table(value) {
            let name = key.get_ref().as_ref();
            match Group::ALL.into_iter().find(|group| group.name() == name) {
                None if builtin::find(name).is_some() => {
                    self.misplaced("group", &key, "rule", "rules");
                }
                None => self.unknown("group", &key, Group::ALL.into_iter().map(Group::name)),
                Some(group) => {
                    if let Some(level) = self.level(&value) {
                        layer.groups.insert(group, level);
                    }
                }
            }
        }
    }

    fn rules(&mut self, layer: &mut Layer, value: Value<'_>) {
        for (key, value) in table(value) {
            let Some(rule) = builtin::find(key.get_ref()) else {
                self.unknown_rule(&key);
                continue;
            };
            if value.get_ref().is_table() {
                self.rule(layer, rule, value);
            } else if let Some(level) = self.level(&value) {
                layer.rules.insert(rule.name, level);
            }
        }
    }

    fn rule(&mut self, layer: &mut Layer, rule: &'static Rule, value: Value<'_>) {
        for (key, value) in table(value) {
            let name = key.get_ref().as_ref();
            if name == "level" {
                if let Some(level) = self.level(&value) {
                    layer.rules.insert(rule.name, level);
                }
            } else if let Some(option) = rule.options.iter().find(|option| option.name == name) {
                if let Some(setting) = setting(option.default, value.get_ref()) {
                    let settings = layer.settings.entry(rule.name).or_default();
                    settings.push((option.name, setting));
                } else {
                    let (what, example) = expected(option.default);
                    self.wrong_type(&value, what, &format!("{name} = {example}"));
                }
            } else {
                let known = rule.options.iter().map(|option| option.name).chain(["level"]);
                self.unknown("option", &key, known);
            }
        }
    }

    fn level(&mut self, value: &Value<'_>) -> Option<Level> {
        self.word(value, "level", &LEVELS)
    }

    fn confidence(&mut self, value: &Value<'_>) -> Option<Confidence> {
        self.word(value, "confidence", &CONFIDENCES)
    }

    /// The meaning of one of some words.
    fn word<T: Copy>(&mut self, value: &Value<'_>, what: &str, words: &[(&str, T)]) -> Option<T> {
        let quoted: Vec<_> = words.iter().map(|(word, _)| format!("\"{word}\"")).collect();
        let known = match quoted.split_last() {
            Some((last, others)) => format!("{} or {last}", others.join(", ")),
            None => String::new(),
        };
        let Some(word) = value.get_ref().as_str() else {
            self.wrong_type(
                value,
                &known,
                &format!("\"{}\"", words.last().map_or("", |(word, _)| word)),
            );
            return None;
        };
        let meant = words.iter().find(|(name, _)| *name == word).map(|&(_, meant)| meant);
        if meant.is_none() {
            let (message, label) = (format!("unknown {what} `{word}`"), format!("no such {what}"));
            self.fault(&message, value.span(), &label, Some(format!("a {what} is {known}")));
        }
        meant
    }
}

/// The entries of a table; none for another value.
pub(super) fn table(value: Value<'_>) -> DeTable<'_> {
    if let DeValue::Table(table) = value.into_inner() { table } else { DeTable::new() }
}

/// The value as a setting of the default's type.
pub(super) fn setting(default: Default, value: &DeValue<'_>) -> Option<Setting> {
    Some(match default {
        Default::Flag(_) => Setting::Flag(value.as_bool()?),
        Default::Integer(_) => {
            let integer = value.as_integer()?;
            Setting::Integer(i64::from_str_radix(integer.as_str(), integer.radix()).ok()?)
        }
        Default::List(_) => {
            let items = value.as_array()?.iter();
            let items = items.map(|item| item.get_ref().as_str().map(str::to_owned));
            Setting::List(items.collect::<Option<_>>()?)
        }
    })
}

/// What an option of this type is set to, in words and as an example.
const fn expected(default: Default) -> (&'static str, &'static str) {
    match default {
        Default::Flag(_) => ("true or false", "true"),
        Default::Integer(_) => ("a whole number", "1"),
        Default::List(_) => ("a list of strings", "[\"…\"]"),
    }
}
