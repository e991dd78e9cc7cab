//! The house rules that a test can see. Each complaint says what to do.

use std::path::{Path, PathBuf};

use ctx_lint::lex::comments;
use ctx_lint::rule::Rule;
use ctx_lint::{builtin, rules};

use crate::harness::{ctx_lint, entries, expect_none, is_rust, name, read, root, stderr, stdout};

/// The longest file that is still about one thing.
const MAX_LINES: usize = 400;

/// The longest rule.
const MAX_RULE_LINES: usize = 200;

/// Words that promise to come back. They are taken apart so that this file does not promise anything.
const PROMISES: [&str; 4] =
    [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X"), concat!("todo", "!(")];

/// The name of Go's placeholder for a context.
const GO: &str = concat!("context.TO", "DO");

fn rust_files(dir: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for path in entries(dir) {
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if is_rust(&path) {
            files.push(path);
        }
    }
    files
}

fn linter() -> PathBuf {
    root().join("ctx-lint/src")
}

fn sources() -> Vec<PathBuf> {
    let folders = ["ctx-core", "ctx-macros", "ctx-lint", "tests"];
    folders.iter().flat_map(|folder| rust_files(&root().join(folder))).collect()
}

fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}

/// A text without its comments.
fn code(text: &str) -> String {
    let mut code = text.to_owned();
    for comment in comments(text).iter().rev() {
        code.replace_range(comment.span.start as usize..comment.span.end as usize, "");
    }
    code
}

fn registered(folder: &str, list: &[&Rule]) -> Vec<String> {
    let mut complaints = Vec::new();
    if !list.is_sorted_by_key(|rule| rule.name) {
        complaints.push(format!("{folder}/mod.rs: sort the list by name"));
    }
    for path in rust_files(&linter().join(folder)) {
        let file = name(&path);
        let stem = file.trim_end_matches(".rs");
        if stem == "mod" || path.parent() != Some(&linter().join(folder)) {
            continue;
        }
        match list.iter().find(|rule| rule.name == stem) {
            None => complaints.push(format!("{}: add it to the list in mod.rs", shown(&path))),
            Some(rule) if rule.source != read(&path) => {
                complaints.push(format!("{}: `source` includes another file", shown(&path)));
            }
            Some(_) => {}
        }
    }
    let missing =
        list.iter().filter(|rule| !linter().join(format!("{folder}/{}.rs", rule.name)).exists());
    complaints
        .extend(missing.map(|rule| format!("{folder}: `{}` has no file of that name", rule.name)));
    complaints
}

#[test]
fn rules_are_registered_under_the_name_of_their_file() {
    let mut complaints = registered("rules", rules::RULES);
    complaints.extend(registered("builtin", builtin::RULES));
    expect_none(&complaints);
}

#[test]
fn rules_are_named_and_optioned_alike() {
    let mut complaints = Vec::new();
    for rule in builtin::all() {
        let snake = |text: &str| {
            text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        };
        if !snake(rule.name) {
            complaints.push(format!("`{}`: write the name in snake_case", rule.name));
        }
        for option in rule.options {
            if !snake(&option.name.replace('-', "_")) || option.name.contains('_') {
                complaints
                    .push(format!("`{}.{}`: write the name in kebab-case", rule.name, option.name));
            }
            if !option.help.ends_with('.') {
                complaints.push(format!("`{}.{}`: the help is a sentence", rule.name, option.name));
            }
        }
    }
    expect_none(&complaints);
}

#[test]
fn files_are_short() {
    let mut complaints = Vec::new();
    for path in sources() {
        let lines = read(&path).lines().count();
        let is_rule = path.parent().is_some_and(|dir| dir == linter().join("rules"));
        let limit = if is_rule { MAX_RULE_LINES } else { MAX_LINES };
        if lines > limit {
            complaints
                .push(format!("{}: {lines} lines; split it, {limit} are enough", shown(&path)));
        }
    }
    expect_none(&complaints);
}

/// Nothing but the list says to the compiler which files there are.
#[test]
fn every_stub_is_listed() {
    let dir = linter().join("stubs");
    let list = read(&dir.join("mod.rs"));
    let mut complaints = Vec::new();
    for path in rust_files(&dir).into_iter().filter(|path| *path != dir.join("mod.rs")) {
        let stem = name(&path).trim_end_matches(".rs").to_owned();
        if !list.contains(&format!("\"{stem}\"")) {
            complaints.push(format!("{}: add it to the list in stubs/mod.rs", shown(&path)));
        }
    }
    expect_none(&complaints);
}

#[test]
fn nothing_is_put_off() {
    let mut complaints = Vec::new();
    for path in sources() {
        let text = read(&path);
        for (at, line) in text.lines().enumerate() {
            // Go has a function of that name, which our docs mention.
            let line = line.replace(GO, "");
            if PROMISES.iter().any(|promise| line.contains(promise)) {
                complaints.push(format!("{}:{}: do it, or file an issue", shown(&path), at + 1));
            }
        }
    }
    expect_none(&complaints);
}

#[test]
fn only_lower_names_the_parser() {
    let mut complaints = Vec::new();
    for path in rust_files(&linter()) {
        let inside = path.strip_prefix(linter()).is_ok_and(|path| path.starts_with("lower"));
        let code = code(&read(&path));
        let names = ["syn::", "proc_macro2::", "quote::"].iter().any(|word| {
            code.match_indices(word)
                .any(|(at, _)| !code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_'))
        });
        if names && !inside {
            complaints
                .push(format!("{}: only `lower` names syn, proc_macro2 and quote", shown(&path)));
        }
    }
    expect_none(&complaints);
}

/// The groups of modules in `lib.rs`, which an empty line separates.
fn layers() -> Vec<(String, usize)> {
    let text = read(&linter().join("lib.rs"));
    let (mut layers, mut layer) = (Vec::new(), 0);
    for line in text.lines() {
        if line.is_empty() {
            layer += 1;
        }
        let module = line.trim_start_matches("pub ").strip_prefix("mod ");
        if let Some(module) = module {
            layers.push((module.trim_end_matches(';').to_owned(), layer));
        }
    }
    layers
}

#[test]
fn modules_use_only_what_is_above_them() {
    let layers = layers();
    let layer_of =
        |module: &str| layers.iter().find(|(name, _)| name == module).map(|&(_, layer)| layer);
    let mut complaints = Vec::new();
    for path in rust_files(&linter()) {
        let inside = path.strip_prefix(linter()).expect("inside");
        let first = inside.components().next().expect("a part").as_os_str().to_string_lossy();
        let own = first.trim_end_matches(".rs");
        // A stub is a text about another crate, and `crate` is that one.
        if inside.starts_with("stubs") && !inside.ends_with("mod.rs") {
            continue;
        }
        // Tests build what they test with from anywhere.
        let Some(layer) = layer_of(own).filter(|_| !inside.ends_with("tests.rs")) else { continue };
        let code = code(&read(&path));
        let code = code.split("\nmod tests {").next().unwrap_or_default();
        for used in code.split("crate::").skip(1) {
            let used: String =
                used.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            let below = layer_of(&used).is_some_and(|at| at >= layer) && used != own;
            if below || (own == "rules" && used == "rules") {
                complaints
                    .push(format!("{}: `{own}` must not use `{used}`; see lib.rs", shown(&path)));
            }
        }
    }
    expect_none(&complaints);
}

/// What a rule may name of the linter. The analyses below `index` answer through it.
const FOR_RULES: [&str; 5] = ["facts", "index", "role", "rule", "source"];

#[test]
fn rules_ask_questions_and_nothing_below_them() {
    let mut complaints = Vec::new();
    for path in rust_files(&linter().join("rules")) {
        for used in code(&read(&path)).split("crate::").skip(1) {
            let used: String =
                used.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            if !FOR_RULES.contains(&used.as_str()) {
                complaints.push(format!("{}: ask `index` instead of `{used}`", shown(&path)));
            }
        }
    }
    expect_none(&complaints);
}

#[test]
fn the_questions_of_rules_are_there() {
    let architecture = read(&root().join("ARCHITECTURE.md"));
    let (_, table) = architecture.split_once("| asked with |\n|---|---|---|\n").expect("a table");
    let rows: Vec<&str> = table.lines().take_while(|line| line.starts_with('|')).collect();
    let mut asked: Vec<&str> = Vec::new();
    for row in &rows {
        let names = row.trim_end_matches(" |").rsplit(" | ").next().expect("a column");
        asked.extend(names.split(", ").map(|name| name.trim_matches('`')));
    }
    let answers: String = ["index", "hir"]
        .iter()
        .flat_map(|folder| rust_files(&linter().join(folder)))
        .map(|path| read(&path))
        .collect();
    let mut complaints = Vec::new();
    for name in &asked {
        let declared = [format!("pub fn {name}("), format!("pub fn {name}<")];
        if !declared.iter().any(|start| answers.contains(start.as_str())) {
            complaints.push(format!("ARCHITECTURE.md: no question is called `{name}`"));
        }
        let used = rust_files(&linter().join("rules"))
            .iter()
            .any(|path| read(path).contains(&format!(".{name}(")));
        if !used {
            complaints.push(format!("ARCHITECTURE.md: no rule asks `{name}`"));
        }
    }
    assert!(rows.len() > 20, "the table is read");
    expect_none(&complaints);
}

#[test]
fn every_module_stands_in_a_layer() {
    let layers = layers();
    let mut complaints = Vec::new();
    for path in entries(&linter()) {
        let module = name(&path).trim_end_matches(".rs").to_owned();
        let known = layers.iter().any(|(name, _)| *name == module);
        if !known && module != "lib" && module != "main" {
            complaints.push(format!("{}: add it to lib.rs, in its layer", shown(&path)));
        }
    }
    expect_none(&complaints);
}

#[test]
fn the_linter_finds_nothing_in_its_own_house() {
    let output = ctx_lint(root()).arg("--deny-warnings").output().expect("a run");
    assert!(output.status.success(), "{}{}", stdout(&output), stderr(&output));
}
