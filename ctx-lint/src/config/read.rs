//! From the text of a config file to what it says, with every mistake pointed at.

use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use serde::Deserialize;
use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue, ValueDeserializer};

use super::{Dependencies, Draft, Glob, Layer, Override};
use crate::builtin;
use crate::fault::{Fault, nearest};
use crate::finding::{Confidence, Level};
use crate::lower::lower_type;
use crate::rule::{Default, Group, Rule, Setting};
use crate::vocabulary::{Vocabulary, path_mistake};

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

struct Reader<'a> {
    name: &'a str,
    text: &'a str,
    shared: Arc<str>,
    folder: &'a Path,
    draft: Draft,
    faults: Vec<Fault>,
}

type Key<'a> = Spanned<DeString<'a>>;
type Value<'a> = Spanned<DeValue<'a>>;

impl Reader<'_> {
    fn fault(&mut self, message: &str, span: Range<usize>, label: &str, help: Option<String>) {
        let mut fault = Fault::new(message).at(self.name, self.text, span, label);
        if let Some(help) = help {
            fault = fault.with_help(help);
        }
        self.faults.push(fault);
    }

    fn unknown<'n>(&mut self, what: &str, key: &Key<'_>, known: impl Iterator<Item = &'n str>) {
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

    fn wrong_type(&mut self, value: &Value<'_>, expected: &str) {
        let label = format!("this is a {}", value.get_ref().type_str());
        self.fault(&format!("expected {expected}"), value.span(), &label, None);
    }

    fn root(&mut self, table: DeTable<'_>) {
        let mut layer = Layer::default();
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "extend" => match value.get_ref().as_str() {
                    Some(path) => self.draft.extend = Some((path.to_owned(), value.span())),
                    None => self.wrong_type(&value, "the path of a config file"),
                },
                "exclude" => self.draft.exclude = self.globs(&value),
                "dependencies" => {
                    let known = [Dependencies::Sources, Dependencies::Stubs];
                    let own =
                        known.into_iter().find(|own| value.get_ref().as_str() == Some(own.name()));
                    self.draft.dependencies = own;
                    if own.is_none() {
                        self.wrong_type(&value, "\"sources\" or \"stubs\"");
                    }
                }
                "build-output" => match value.get_ref().as_bool() {
                    Some(flag) => self.draft.build_output = Some(flag),
                    None => self.wrong_type(&value, "true or false"),
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
                None => self.wrong_type(&value, "true or false"),
            },
            "confidence" => layer.confidence = self.confidence(&value),
            name if !value.get_ref().is_table() => {
                self.wrong_type(&value, &format!("a table `[{name}]`"));
            }
            "groups" => self.groups(layer, value),
            _ => self.rules(layer, value),
        }
    }

    fn overrides(&mut self, value: Value<'_>) {
        if !value.get_ref().is_array() {
            return self.wrong_type(&value, "tables `[[overrides]]`");
        }
        let DeValue::Array(tables) = value.into_inner() else { return };
        for value in tables {
            if !value.get_ref().is_table() {
                self.wrong_type(&value, "a table `[[overrides]]`");
                continue;
            }
            let span = value.span();
            let mut own = Override { paths: Vec::new(), layer: Layer::default() };
            let mut has_paths = false;
            for (key, value) in table(value) {
                match key.get_ref().as_ref() {
                    "paths" => {
                        own.paths = self.globs(&value);
                        has_paths = true;
                    }
                    "in-tests" | "confidence" | "groups" | "rules" => {
                        self.layer(&mut own.layer, &key, value);
                    }
                    _ => self.unknown("key", &key, OVERRIDE_KEYS.into_iter()),
                }
            }
            if !has_paths {
                let help = "write `paths = [\"tests/**\"]` into it".to_owned();
                self.fault("these overrides are for no path", span, "no `paths`", Some(help));
            }
            self.draft.overrides.push(own);
        }
    }

    fn globs(&mut self, value: &Value<'_>) -> Vec<Glob> {
        let Some(items) = value.get_ref().as_array() else {
            self.wrong_type(value, "a list of patterns");
            return Vec::new();
        };
        let mut globs = Vec::new();
        for item in items {
            match item.get_ref().as_str().map(|text| Glob::new(text, self.folder)) {
                None => self.wrong_type(item, "a pattern"),
                Some(Ok(glob)) => globs.push(glob.at(self.name, &self.shared, item.span())),
                Some(Err(why)) => {
                    let help = "write a pattern as in `.gitignore`: `src/generated/**`".to_owned();
                    self.fault("this is not a pattern", item.span(), &why, Some(help));
                }
            }
        }
        globs
    }

    fn vocabulary(&mut self, value: Value<'_>) {
        let whole = value.span();
        let before = self.faults.len();
        self.vocabulary_entries(value.get_ref());
        match Vocabulary::deserialize(ValueDeserializer::from(value)) {
            Ok(vocabulary) => self.draft.vocabulary = vocabulary,
            Err(error) => {
                self.faults.truncate(before); // A list that does not exist comes first.
                let span = error.span().unwrap_or(whole);
                self.fault("the vocabulary has a mistake", span, error.message(), None);
            }
        }
    }

    /// The paths must be full, and the types that `functions` gives must be types.
    fn vocabulary_entries(&mut self, vocabulary: &DeValue<'_>) {
        for (list, paths) in vocabulary.as_table().into_iter().flatten() {
            for path in paths.get_ref().as_array().into_iter().flatten() {
                let text = path.get_ref().as_str().unwrap_or("a::b");
                if let Some(help) = path_mistake(list.get_ref(), text) {
                    self.fault(
                        "this is not a full path",
                        path.span(),
                        "cannot be found",
                        Some(help),
                    );
                }
            }
        }
        let functions =
            vocabulary.get("functions").and_then(|functions| functions.get_ref().as_table());
        for (_, ty) in functions.into_iter().flatten() {
            if ty.get_ref().as_str().is_some_and(|text| lower_type(text).is_none()) {
                let help = "write it as Rust does: `(my_app::RequestCtx, my_app::Scope)`";
                self.fault(
                    "this is not a type",
                    ty.span(),
                    "cannot be read",
                    Some(help.to_owned()),
                );
            }
        }
    }

    fn groups(&mut self, layer: &mut Layer, value: Value<'_>) {
        for (key, value) in table(value) {
            let name = key.get_ref().as_ref();
            match Group::ALL.into_iter().find(|group| group.name() == name) {
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
                let all = builtin::all();
                self.unknown("rule", &key, all.iter().map(|rule| rule.name));
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
                match setting(option.default, value.get_ref()) {
                    Some(setting) => {
                        let settings = layer.settings.entry(rule.name).or_default();
                        settings.push((option.name, setting));
                    }
                    None => self.wrong_type(&value, expected(option.default)),
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
    fn word<T: Copy>(
        &mut self,
        value: &Value<'_>,
        what: &str,
        words: &[(&str, T); 3],
    ) -> Option<T> {
        let [one, other, last] = words.each_ref().map(|(word, _)| word);
        let known = format!("\"{one}\", \"{other}\" or \"{last}\"");
        let Some(word) = value.get_ref().as_str() else {
            self.wrong_type(value, &known);
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
fn table(value: Value<'_>) -> DeTable<'_> {
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

/// What an option of this type is set to, in words.
const fn expected(default: Default) -> &'static str {
    match default {
        Default::Flag(_) => "true or false",
        Default::Integer(_) => "a whole number",
        Default::List(_) => "a list of strings",
    }
}
