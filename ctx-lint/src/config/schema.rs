//! The JSON schema of a config file, for editors.

use serde_json::{Map, Value, json};

use super::read::{CONFIDENCES, LEVELS};
use crate::builtin;
use crate::finding::Confidence;
use crate::page::Page;
use crate::rule::{Default, Group, Rule, Setting};

/// The lists of the vocabulary, but for `functions`, which is a table.
pub(super) const LISTS: [(&str, &str); 14] = [
    ("contexts", "Types that carry cancellation or request values."),
    ("guards", "Types that cancel, or end a scope, when they are dropped."),
    ("roots", "Functions that create a context without a parent."),
    ("placeholders", "Functions that create a placeholder context."),
    ("producers", "Functions that create a child of a context."),
    (
        "detachers",
        "Functions that create a context that keeps the values and drops the cancellation.",
    ),
    ("spawners", "Functions that start their first argument elsewhere."),
    ("joiners", "Functions that wait for all tasks of a scope."),
    ("sleepers", "Functions that wait for time."),
    ("checkers", "Functions that check whether a context has ended."),
    ("waiters", "Functions that wait for the end of a context."),
    ("cancellers", "Functions that cancel."),
    ("setters", "Functions that store a value in a child of a context."),
    ("getters", "Functions that look up such a value."),
];

/// The schema of `ctx-lint.toml`.
pub fn schema() -> Value {
    let levels: Vec<_> = LEVELS.iter().map(|(name, _)| name).collect();
    let layer = [
        (
            "in-tests",
            json!({
                "description": "Whether to report findings in test code.",
                "type": "boolean",
            }),
        ),
        (
            "confidence",
            json!({
                "description": "The lowest confidence of findings to report.",
                "enum": CONFIDENCES.map(|(name, _)| name),
                "default": Confidence::default().to_string(),
            }),
        ),
        ("groups", json!({ "$ref": "#/$defs/groups" })),
        ("rules", json!({ "$ref": "#/$defs/rules" })),
    ];
    let root = [
        (
            "extend",
            json!({
                "description": "A config file that this one extends, relative to this file's folder.",
                "type": "string",
            }),
        ),
        ("exclude", globs("Files and folders to skip.")),
        (
            "dependencies",
            json!({
                "description": "What to know about dependencies: their sources, where cargo has them, or only the stubs. Read in the config of a workspace's folder.",
                "enum": ["sources", "stubs"],
            }),
        ),
        (
            "build-output",
            json!({
                "description": "Whether to read the code that build scripts have written into the target folder. Read in the config of a workspace's folder.",
                "type": "boolean",
            }),
        ),
        ("vocabulary", json!({ "$ref": "#/$defs/vocabulary" })),
        (
            "overrides",
            json!({
                "description": "Settings for some paths only.",
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": object(
                        [("paths", globs("The paths to which these settings apply."))].into_iter().chain(layer.clone()),
                    ),
                    "required": ["paths"],
                    "additionalProperties": false,
                },
            }),
        ),
    ];
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "The config file of ctx-lint",
        "type": "object",
        "properties": object(root.into_iter().chain(layer)),
        "additionalProperties": false,
        "$defs": {
            "level": { "description": "The level of a rule.", "enum": levels },
            "groups": {
                "description": "A level for each rule of a group.",
                "type": "object",
                "properties": object(Group::ALL.map(|group| (group.name(), level()))),
                "additionalProperties": false,
            },
            "rules": {
                "description": "A level, or a table with a level and options.",
                "type": "object",
                "properties": object(builtin::all().into_iter().map(|rule| (rule.name, described(rule)))),
                "additionalProperties": false,
            },
            "vocabulary": {
                "description": "Types and functions of your own, by their full paths.",
                "type": "object",
                "properties": vocabulary(),
                "additionalProperties": false,
            },
        },
    })
}

fn object<'k>(entries: impl IntoIterator<Item = (&'k str, Value)>) -> Value {
    Value::Object(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

fn level() -> Value {
    json!({ "$ref": "#/$defs/level" })
}

fn globs(description: &str) -> Value {
    json!({
        "description": format!("{description} Patterns as in `.gitignore`, relative to this file's folder."),
        "type": "array",
        "items": { "type": "string", "minLength": 1 },
    })
}

fn described(rule: &Rule) -> Value {
    let options = rule.options.iter().map(|option| {
        let ty = match option.default {
            Default::Flag(_) => json!({ "type": "boolean" }),
            Default::Integer(_) => json!({ "type": "integer" }),
            Default::List(_) => json!({ "type": "array", "items": { "type": "string" } }),
        };
        let mut ty = ty;
        ty["description"] = json!(option.help);
        ty["default"] = value(&option.default.into());
        (option.name, ty)
    });
    json!({
        "description": Page::of(rule).title,
        "anyOf": [
            level(),
            {
                "type": "object",
                "properties": object([("level", level())].into_iter().chain(options)),
                "additionalProperties": false,
            },
        ],
    })
}

fn value(setting: &Setting) -> Value {
    match setting {
        Setting::Flag(flag) => json!(flag),
        Setting::Integer(number) => json!(number),
        Setting::List(list) => json!(list),
    }
}

fn vocabulary() -> Value {
    let mut lists: Map<String, Value> = LISTS
        .iter()
        .map(|(name, description)| {
            let list = json!({
                "description": description,
                "type": "array",
                "items": { "type": "string" },
            });
            ((*name).to_owned(), list)
        })
        .collect();
    let functions = json!({
        "description": "Functions, with the types that they return.",
        "type": "object",
        "additionalProperties": { "type": "string" },
    });
    lists.insert("functions".to_owned(), functions);
    Value::Object(lists)
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;
    use crate::vocabulary::Vocabulary;

    #[test]
    fn the_vocabulary_has_these_lists_and_no_other() {
        let mut names: Vec<_> = LISTS.iter().map(|(name, _)| *name).chain(["functions"]).collect();
        names.sort_unstable();
        let error = Vocabulary::deserialize(json!({ "x": [] })).expect_err("no such list");
        let error = error.to_string();
        let mut known: Vec<_> = error.split('`').skip(3).step_by(2).collect();
        known.sort_unstable();
        assert_eq!(names, known, "{error}");
    }
}
