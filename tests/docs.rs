//! What the documents at the root say is so.

use std::path::Path;

use ctx_lint::builtin;

use crate::harness::{blessing, ctx_lint, entries, expect_none, name, read, root, stdout, write};

/// Flags of other programs that the documents name.
const OTHER_FLAGS: [&str; 4] = ["--release", "--locked", "--path", "--message-format"];

fn document(name: &str) -> String {
    read(&root().join(name))
}

fn documents() -> Vec<(String, String)> {
    let mut found: Vec<_> =
        ["fixtures/README.md", "tests/corpus/README.md"].map(|at| (at.into(), document(at))).into();
    let folders = ["", "docs", "docs/guide", "docs/rules", "ctx-core/docs", "benches"];
    for path in folders.iter().flat_map(|folder| entries(&root().join(folder))) {
        if path.extension().is_some_and(|extension| extension == "md") {
            let inside = path.strip_prefix(root()).expect("inside").display().to_string();
            found.push((inside, read(&path)));
        }
    }
    found
}

/// A text without its blocks of code, in which what looks like a link is none.
fn prose(text: &str) -> String {
    text.split("\n```").step_by(2).collect()
}

fn help(command: &[&str]) -> String {
    let mut run = ctx_lint(root());
    stdout(&run.args(command).arg("--help").env("COLUMNS", "80").output().expect("a run"))
}

/// Compares the block of a document that follows a marker with what it should be, or rewrites it.
fn shows(file: &str, marker: &str, expected: &str) {
    let mut text = document(file);
    let start = format!("<!-- {marker} -->\n```text\n");
    let from = text.find(&start).unwrap_or_else(|| panic!("{file}: no {start}")) + start.len();
    let to = text[from..].find("```\n").expect("an end") + from;
    if text[from..to] == *expected {
        return;
    }
    assert!(blessing(), "{file}: `{marker}` is out of step; run BLESS=1 cargo test");
    text.replace_range(from..to, expected);
    write(&root().join(file), &text);
}

#[test]
fn documents_show_what_the_command_prints() {
    let run = ctx_lint(root()).arg("fixtures/tour").output().expect("a run");
    let report = stdout(&run);
    // An empty line stands between a finding's head and its story, and before the next head.
    let first: Vec<_> = report.splitn(3, "\n\n").take(2).collect();
    let summary = report.lines().last().unwrap_or_default();
    shows("README.md", "excerpt", &format!("{}\n\n…\n\n{summary}\n", first.join("\n\n")));
    shows("docs/usage.md", "usage", &help(&[]));
    shows("docs/usage.md", "all options", &help(&["check"]));
}

/// Two screens of 80 columns and 24 lines.
#[test]
fn help_fits_two_screens() {
    for command in [&[][..], &["check"]] {
        let text = help(command);
        let lines = text.lines().count();
        assert!((30..=48).contains(&lines), "{command:?}: {lines} lines");
        let wide = text.lines().find(|line| line.chars().count() > 80);
        assert_eq!(wide, None, "{command:?}");
    }
    // What the shorter one leaves out is in the longer one.
    let flags = |text: &str| {
        let words = text.split_whitespace().filter(|word| word.starts_with("--"));
        words.map(str::to_owned).collect::<std::collections::BTreeSet<_>>()
    };
    let (short, long) = (flags(&help(&[])), flags(&help(&["check"])));
    let only_short: Vec<_> = short.difference(&long).collect();
    assert_eq!(only_short, ["--version"]);
    assert!(long.len() > short.len());
}

#[test]
fn the_config_of_the_documents_is_read() {
    let text = document("docs/config.md");
    let config = text.split("```toml\n").nth(1).and_then(|rest| rest.split("```").next());
    let config = ctx_lint::config::parse("docs/config.md", config.expect("an example"));
    let config = config.expect("a config without mistakes");
    assert_eq!(config.vocabulary.contexts, ["my_app::RequestCtx"]);
}

#[test]
fn documents_name_flags_that_exist() {
    let commands = ["check", "rules", "explain", "knowledge"];
    let mut known = help(&[]);
    known.extend(commands.map(|command| help(&[command])));
    let cargo =
        std::process::Command::new(env!("CARGO_BIN_EXE_cargo-ctx-lint")).arg("--help").output();
    known.push_str(&stdout(&cargo.expect("a run")));
    let mut complaints = Vec::new();
    for name in [
        "README.md",
        "docs/usage.md",
        "docs/config.md",
        "docs/ci.md",
        "docs/editors.md",
        "docs/adopting.md",
        "docs/output.md",
    ] {
        let text = document(name);
        for word in text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-')) {
            let is_flag =
                word.strip_prefix("--").is_some_and(|rest| rest.starts_with(char::is_alphabetic));
            if is_flag && !OTHER_FLAGS.contains(&word) && !known.contains(word) {
                complaints.push(format!("{name}: `{word}` is no flag of ctx-lint"));
            }
        }
    }
    expect_none(&complaints);
}

#[test]
fn links_lead_somewhere() {
    let mut complaints = Vec::new();
    for (document, text) in documents() {
        let folder = root().join(&document);
        let folder = folder.parent().unwrap_or_else(|| Path::new(""));
        for link in prose(&text).split("](").skip(1) {
            let link = link.split([')', '#']).next().unwrap_or_default();
            let outside = link.is_empty() || link.contains("://");
            if !outside && !folder.join(link).exists() {
                complaints.push(format!("{document}: there is no `{link}`"));
            }
        }
    }
    expect_none(&complaints);
}

#[test]
fn the_changelog_names_every_rule() {
    let changelog = document("CHANGELOG.md");
    let missing = builtin::all().into_iter().filter(|rule| {
        let name = format!("`{}`", rule.name);
        !changelog.contains(&name)
    });
    let complaint =
        |rule: &ctx_lint::rule::Rule| format!("CHANGELOG.md: say that `{}` is new", rule.name);
    expect_none(&missing.map(complaint).collect::<Vec<_>>());
}

#[test]
fn the_code_map_names_every_module() {
    let map = document("ARCHITECTURE.md");
    let mut complaints = Vec::new();
    for path in entries(&root().join("ctx-lint/src")) {
        let file = name(&path);
        let module = file.trim_end_matches(".rs");
        if !map.contains(&format!("`{module}`")) && module != "lib" {
            complaints.push(format!("ARCHITECTURE.md: say what `{module}` is for"));
        }
    }
    expect_none(&complaints);
}

/// A pre-commit hook or an action that calls a flag which is gone fails at its users, and nowhere else.
#[test]
fn hooks_and_action_call_what_exists() {
    let known = help(&[]) + &help(&["check"]);
    let mut complaints = Vec::new();
    for file in [".pre-commit-hooks.yaml", "action.yml"] {
        let text = document(file);
        let calls = text.lines().filter(|line| line.contains("ctx-lint") && line.contains(" --"));
        for line in calls.filter(|line| !line.contains("cargo") && !line.trim().starts_with('#')) {
            let flags = line.split_whitespace().filter(|word| word.starts_with("--"));
            let gone = flags.filter(|flag| !known.contains(*flag));
            complaints.extend(gone.map(|flag| format!("{file}: `{flag}` is no flag of ctx-lint")));
        }
    }
    expect_none(&complaints);
}
