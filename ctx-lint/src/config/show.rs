//! The config that a file has in the end, as a config file that says the same.

use std::fmt::Write;
use std::path::Path;

use toml::Value;

use super::{Config, Dependencies};
use crate::builtin;
use crate::glyph;
use crate::rule::{Rule, Setting};
use crate::vocabulary::Vocabulary;

/// A config in the syntax of config files, with everything that holds for a file. What `workspace` says holds for all files of its
/// workspace, and `reads` says whether sources of dependencies are read there.
pub fn show(config: &Config, workspace: &Config, reads: bool, file: &Path, here: &Path) -> String {
    let name = |path: &Path| glyph::path(&crate::world::shown(path, here));
    let mut out = format!("# The config of {}", name(file));
    let origins: Vec<_> = config.origins.iter().map(|path| name(path)).collect();
    match origins.as_slice() {
        [] => out.push_str(": there is no config file, so these are the defaults.\n"),
        [one] => _ = writeln!(out, ", from {one}."),
        [first, rest @ ..] => {
            _ = writeln!(out, ", from {first}, which extends {}.", rest.join(", which extends "));
        }
    }
    if config.exclude.is_empty() {
        out.push_str("exclude = []\n");
    } else {
        out.push_str("exclude = [\n");
        for glob in &config.exclude {
            let root = name(&glob.root);
            let from = if root.is_empty() { ".".to_owned() } else { root };
            _ = writeln!(out, "    {}, # from {from}", string(&glob.text));
        }
        out.push_str("]\n");
    }
    let dependencies = if reads { Dependencies::Sources } else { Dependencies::Stubs };
    _ = writeln!(out, "dependencies = {}", string(dependencies.name()));
    _ = writeln!(out, "build-output = {}", workspace.build_output.unwrap_or_default());
    _ = writeln!(
        out,
        "in-tests = {}\nconfidence = \"{}\"\n\n[rules]",
        config.in_tests, config.confidence
    );
    for rule in builtin::all() {
        out.push_str(&line(config, rule));
    }
    out.push_str(&vocabulary(&config.vocabulary));
    out
}

/// The line of a rule, with its options where it has some.
fn line(config: &Config, rule: &Rule) -> String {
    let level = config.level(rule).to_string();
    let mut entries = vec![("level".to_owned(), Value::String(level.clone()))];
    let set = config.settings(rule);
    for option in rule.options {
        let own = set.iter().find(|(name, _)| *name == option.name);
        let setting = own.map_or_else(|| option.default.into(), |(_, setting)| setting.clone());
        entries.push((option.name.to_owned(), value(setting)));
    }
    let said = if entries.len() == 1 {
        string(&level)
    } else {
        let entries: Vec<_> =
            entries.iter().map(|(name, value)| format!("{name} = {value}")).collect();
        format!("{{ {} }}", entries.join(", "))
    };
    let is_default = config.level(rule) == rule.level && set.is_empty();
    let mark = if is_default { " # default" } else { "" };
    format!("{} = {said}{mark}\n", rule.name)
}

fn value(setting: Setting) -> Value {
    match setting {
        Setting::Flag(flag) => Value::Boolean(flag),
        Setting::Integer(number) => Value::Integer(number),
        Setting::List(list) => Value::Array(list.into_iter().map(Value::String).collect()),
    }
}

fn string(text: &str) -> String {
    Value::String(text.to_owned()).to_string()
}

fn vocabulary(vocabulary: &Vocabulary) -> String {
    if *vocabulary == Vocabulary::default() {
        return String::new();
    }
    let Ok(Value::Table(table)) = Value::try_from(vocabulary) else { return String::new() };
    let mut out = "\n[vocabulary]\n".to_owned();
    for (name, list) in table {
        let is_empty = list.as_array().is_some_and(Vec::is_empty)
            || list.as_table().is_some_and(toml::Table::is_empty);
        if !is_empty {
            _ = writeln!(out, "{name} = {list}");
        }
    }
    out
}
