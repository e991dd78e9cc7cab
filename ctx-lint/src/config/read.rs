//! From the text of a config file to [`Config`], with every mistake pointed at.

use std::ops::Range;
use std::path::{Path, PathBuf};

use globset::Glob;
use serde::Deserialize;
use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue, ValueDeserializer};

use super::Config;
use crate::builtin;
use crate::fault::{Fault, nearest};
use crate::finding::Level;
use crate::lower::lower_type;
use crate::rule::{Default, Group, Rule, Setting};
use crate::vocabulary::{Vocabulary, path_mistake};

/// The names of a config file; the first that is found counts.
pub const FILE_NAMES: [&str; 2] = ["ctx-lint.toml", ".ctx-lint.toml"];

/// The keys of the outermost table.
const KEYS: [&str; 5] = ["exclude", "in-tests", "groups", "rules", "vocabulary"];

/// The words for levels.
const LEVELS: [(&str, Level); 3] =
    [("allow", Level::Allow), ("warn", Level::Warn), ("deny", Level::Deny)];

/// The config file that governs a run over `start`: the nearest one in its folder or above, or else the current
/// directory's.
pub fn discover(start: &Path) -> Option<PathBuf> {
    let start = std::path::absolute(start).ok()?;
    let here = std::env::current_dir().unwrap_or_default();
    start
        .ancestors()
        .chain([here.as_path()])
        .find_map(|dir| FILE_NAMES.iter().map(|name| dir.join(name)).find(|path| path.is_file()))
}

/// Reads a config file.
///
/// # Errors
///
/// When the file cannot be read, and for every mistake in it.
pub fn load(path: &Path) -> Result<Config, Fault> {
    let shown = path.display().to_string();
    let text = std::fs::read_to_string(path).map_err(|error| {
        Fault::new(format!("cannot read the config file `{shown}`: {error}"))
            .with_help("name an existing file, or leave `--config` out to have one found")
    })?;
    let mut config = parse(&shown, &text)?;
    config.path = Some(path.to_owned());
    Ok(config)
}

/// Reads the text of a config file that errors call `name`.
///
/// # Errors
///
/// For every mistake in it, all at once.
pub fn parse(name: &str, text: &str) -> Result<Config, Fault> {
    let mut reader = Reader { name, text, config: Config::default(), faults: Vec::new() };
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        reader.fault(
            "the config file is not TOML",
            error.span().unwrap_or(0..0),
            error.message(),
            None,
        );
    }
    // Mistakes of meaning in a text that is not TOML would be guesses.
    if reader.faults.is_empty() {
        reader.root(table.into_inner());
    }
    if reader.faults.is_empty() {
        return Ok(reader.config);
    }
    Err(Fault::all("the config file has mistakes", reader.faults))
}

struct Reader<'a> {
    name: &'a str,
    text: &'a str,
    config: Config,
    faults: Vec<Fault>,
}

type Key<'a> = Spanned<DeString<'a>>;
type Value<'a> = Spanned<DeValue<'a>>;

impl<'a> Reader<'a> {
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

    fn root(&mut self, table: DeTable<'a>) {
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "exclude" => self.exclude(&value),
                "in-tests" => match value.get_ref().as_bool() {
                    Some(flag) => self.config.in_tests = flag,
                    None => self.wrong_type(&value, "true or false"),
                },
                "vocabulary" => self.vocabulary(value),
                name @ ("groups" | "rules") if !value.get_ref().is_table() => {
                    self.wrong_type(&value, &format!("a table `[{name}]`"));
                }
                "groups" => self.groups(value),
                "rules" => self.rules(value),
                _ => self.unknown("key", &key, KEYS.into_iter()),
            }
        }
    }

    fn exclude(&mut self, value: &Value<'_>) {
        let Some(globs) = value.get_ref().as_array() else {
            return self.wrong_type(value, "a list of globs");
        };
        for glob in globs {
            match glob.get_ref().as_str().map(|text| (text, Glob::new(text))) {
                None => self.wrong_type(glob, "a glob"),
                Some((text, Ok(_))) => self.config.exclude.push(text.to_owned()),
                Some((_, Err(error))) => {
                    let label = error.kind().to_string();
                    self.fault("this is not a glob", glob.span(), &label, None);
                }
            }
        }
    }

    fn vocabulary(&mut self, value: Value<'_>) {
        let whole = value.span();
        let before = self.faults.len();
        self.vocabulary_entries(value.get_ref());
        match Vocabulary::deserialize(ValueDeserializer::from(value)) {
            Ok(vocabulary) => self.config.vocabulary = vocabulary,
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

    fn groups(&mut self, value: Value<'_>) {
        for (key, value) in table(value) {
            let name = key.get_ref().as_ref();
            match Group::ALL.into_iter().find(|group| group.name() == name) {
                None => self.unknown("group", &key, Group::ALL.into_iter().map(Group::name)),
                Some(group) => {
                    if let Some(level) = self.level(&value) {
                        self.config.groups.insert(group, level);
                    }
                }
            }
        }
    }

    fn rules(&mut self, value: Value<'_>) {
        for (key, value) in table(value) {
            let Some(rule) = builtin::find(key.get_ref()) else {
                let all = builtin::all();
                self.unknown("rule", &key, all.iter().map(|rule| rule.name));
                continue;
            };
            if value.get_ref().is_table() {
                self.rule(rule, value);
            } else if let Some(level) = self.level(&value) {
                self.config.rules.insert(rule.name, level);
            }
        }
    }

    fn rule(&mut self, rule: &'static Rule, value: Value<'_>) {
        for (key, value) in table(value) {
            let name = key.get_ref().as_ref();
            if name == "level" {
                if let Some(level) = self.level(&value) {
                    self.config.rules.insert(rule.name, level);
                }
            } else if let Some(option) = rule.options.iter().find(|option| option.name == name) {
                match setting(option.default, value.get_ref()) {
                    Some(setting) => {
                        let settings = self.config.settings.entry(rule.name).or_default();
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
        let Some(word) = value.get_ref().as_str() else {
            self.wrong_type(value, "\"allow\", \"warn\" or \"deny\"");
            return None;
        };
        let level = LEVELS.iter().find(|(name, _)| *name == word).map(|&(_, level)| level);
        if level.is_none() {
            let help = "a level is \"allow\", \"warn\" or \"deny\"".to_owned();
            self.fault(
                &format!("unknown level `{word}`"),
                value.span(),
                "no such level",
                Some(help),
            );
        }
        level
    }
}

/// The entries of a table; none for another value.
fn table(value: Value<'_>) -> DeTable<'_> {
    if let DeValue::Table(table) = value.into_inner() { table } else { DeTable::new() }
}

/// The value as a setting of the default's type.
fn setting(default: Default, value: &DeValue<'_>) -> Option<Setting> {
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

#[cfg(test)]
mod tests {
    use miette::Diagnostic;

    use super::*;

    /// The message, label and labelled text of each mistake.
    fn mistakes(text: &str) -> Vec<(String, String, String)> {
        let fault = parse("ctx-lint.toml", text).expect_err("mistakes");
        let describe = |fault: &dyn Diagnostic| {
            let label = fault.labels().and_then(|mut labels| labels.next()).expect("a label");
            let span = label.offset()..label.offset() + label.len();
            (fault.to_string(), label.label().unwrap_or_default().to_owned(), text[span].to_owned())
        };
        let related: Vec<_> = fault.related().expect("related").map(&describe).collect();
        if related.is_empty() { vec![describe(&fault)] } else { related }
    }

    fn messages(text: &str) -> Vec<(String, String)> {
        mistakes(text).into_iter().map(|(message, _, at)| (message, at)).collect()
    }

    fn pair(message: &str, at: &str) -> (String, String) {
        (message.to_owned(), at.to_owned())
    }

    #[test]
    fn a_full_config_is_read() {
        let text = "exclude = ['a/**', '*.gen.rs']\nin-tests = true\n[groups]\npedantic = 'warn'\n\
                    [rules]\nsyntax_error = 'warn'\n[rules.bare_suppression]\nlevel = 'deny'\n\
                    [vocabulary]\ncontexts = ['my::Ctx']\n";
        let config = parse("ctx-lint.toml", text).expect("a good config");
        assert_eq!(config.exclude, ["a/**", "*.gen.rs"]);
        assert!(config.in_tests);
        assert_eq!(config.vocabulary.contexts, ["my::Ctx"]);
        assert_eq!(config.level(&builtin::BARE_SUPPRESSION), Level::Deny);
    }

    #[test]
    fn all_mistakes_are_told_at_once_and_pointed_at() {
        let text = "exlude = []\nin-tests = 'yes'\n[groups]\nstile = 'warn'\n\
                    [rules]\nsintax_error = 'warn'\nsyntax_error = 'loud'\n\
                    [rules.bare_suppression]\nmax = 3\n";
        let mut found = messages(text);
        found.sort();
        let mut expected = [
            pair("unknown key `exlude`", "exlude"),
            pair("expected true or false", "'yes'"),
            pair("unknown group `stile`", "stile"),
            pair("unknown rule `sintax_error`", "sintax_error"),
            pair("unknown level `loud`", "'loud'"),
            pair("unknown option `max`", "max"),
        ];
        expected.sort();
        assert_eq!(found, expected);
    }

    #[test]
    fn text_that_is_not_toml_is_pointed_at() {
        assert_eq!(mistakes("exclude = [\n")[0].0, "the config file is not TOML");
    }

    #[test]
    fn a_bad_glob_and_a_bad_vocabulary_are_pointed_at() {
        assert_eq!(messages("exclude = ['a[']"), [pair("this is not a glob", "'a['")]);
        let (message, label, at) = mistakes("[vocabulary]\ncontext = ['x']\n").remove(0);
        assert_eq!((message.as_str(), at.as_str()), ("the vocabulary has a mistake", "context"));
        assert!(label.contains("contexts"), "{label}");
    }

    #[test]
    fn the_paths_and_types_of_the_vocabulary_are_checked_where_they_stand() {
        let text = "[vocabulary]\nsleepers = ['app::nap', 'nap']\n";
        assert_eq!(messages(text), [pair("this is not a full path", "'nap'")]);
        assert_eq!(mistakes("[vocabulary]\ncontexts = ['app::*']")[0].2, "'app::*'");
        let text = "[vocabulary]\nproducers = ['app::Ctx::with_*', 'app::Ctx::*']\n";
        assert_eq!(parse("", text).expect("a good config").vocabulary.producers.len(), 2);
        let text = "[vocabulary]\nfunctions = { 'app::f' = '(Ctx', 'app::g' = 'Ctx' }\n";
        assert_eq!(messages(text), [pair("this is not a type", "'(Ctx'")]);
    }

    #[test]
    fn the_nearest_name_is_offered() {
        let fault = parse("ctx-lint.toml", "exlude = []").expect_err("a mistake");
        let help = fault.help().expect("a help").to_string();
        assert_eq!(help, "did you mean `exclude`?");
    }

    #[test]
    fn settings_have_the_type_of_their_default() {
        let read = |default, text: &str| {
            let value = DeValue::parse(text).expect("a value");
            setting(default, value.get_ref())
        };
        assert_eq!(read(Default::Flag(true), "false"), Some(Setting::Flag(false)));
        assert_eq!(read(Default::Integer(1), "0x10"), Some(Setting::Integer(16)));
        assert_eq!(read(Default::Integer(1), "'1'"), None);
        let list = Setting::List(vec!["a".to_owned()]);
        assert_eq!(read(Default::List(&[]), "['a']"), Some(list));
        assert_eq!(read(Default::List(&[]), "[1]"), None);
    }
}
