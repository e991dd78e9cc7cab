//! Fixtures: Rust files with the findings that they must produce written on the line.
//!
//! ```text
//! //~ rule          one finding starts on this line
//! //~^ rule         … on the line above; one `^` for each line up
//! //~| rule         … on the line of the mark before
//! //~ rule: text    … and its message contains `text`
//! //~ rule => text  … and its help contains `text`
//! //~ rule (low)    … and it is of that confidence, and not of high
//! //@ key = value   an option of the fixture's own rule, `in-tests`, `vocabulary.…`,
//!                   `edition` (2024 unless told), or `compile = false`
//! ```
//!
//! Every file directly in `fixtures/rules/RULE/` is a package of one file; a folder in it is a package of several, with
//! the manifest that it brings or a plain one. Only the fixture's own rule runs.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use ctx_lint::builtin;
use ctx_lint::lex::comments;
use serde_json::Value;
use tempfile::TempDir;

/// The edition of a fixture that does not name one.
pub(crate) const EDITION: &str = "2024";

/// One expectation.
#[derive(Clone, Debug)]
pub(crate) struct Mark {
    pub(crate) path: String,
    pub(crate) line: usize,
    pub(crate) rule: String,
    pub(crate) confidence: String,
    pub(crate) text: String,
    pub(crate) help: String,
}

/// One finding of a run.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) path: String,
    pub(crate) line: usize,
    pub(crate) rule: String,
    pub(crate) confidence: String,
    pub(crate) message: String,
    pub(crate) help: String,
    pub(crate) fixable: bool,
}

/// One package of files that are linted together, with the rule that they are about.
#[derive(Clone, Debug)]
pub(crate) struct Fixture {
    pub(crate) rule: String,
    /// The file or folder under `fixtures/rules/RULE/`.
    pub(crate) at: PathBuf,
    /// Paths inside the package, with their texts.
    pub(crate) files: BTreeMap<String, String>,
    pub(crate) directives: BTreeMap<String, String>,
}

/// The root of this repository.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Whether records are to be rewritten.
pub(crate) fn blessing() -> bool {
    std::env::var_os("BLESS").is_some()
}

/// The real command, away from this repository's own config and the user's environment.
pub(crate) fn ctx_lint(dir: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ctx-lint"));
    command
        .current_dir(dir)
        .env_remove("CTX_LINT_OUTPUT_FORMAT")
        // What this machine's cargo has fetched must not decide what is found.
        .env("CTX_LINT_DEPENDENCIES", "stubs")
        .env_remove("CARGO_BUILD_WARNINGS")
        .env_remove("CARGO_TARGET_DIR");
    command
}

/// All fixtures, by path.
pub(crate) fn fixtures() -> Vec<Fixture> {
    let mut fixtures = Vec::new();
    for folder in entries(&root().join("fixtures/rules")) {
        let rule = name(&folder);
        for at in entries(&folder) {
            if at.is_dir() || (is_rust(&at) && !name(&at).ends_with(".fixed.rs")) {
                fixtures.push(Fixture::read(&rule, at));
            }
        }
    }
    fixtures
}

/// The packages of a folder, whatever rules they are about.
pub(crate) fn packages(folder: &Path) -> Vec<Fixture> {
    entries(folder).into_iter().map(|at| Fixture::read(&name(folder), at)).collect()
}

impl Fixture {
    fn read(rule: &str, at: PathBuf) -> Self {
        let mut files = BTreeMap::new();
        if at.is_dir() {
            collect(&at, &at, &mut files);
        } else {
            files.insert("src/lib.rs".to_owned(), read(&at));
        }
        Self::of_texts(rule, at, files)
    }

    /// A package of one file that is made on the spot.
    pub(crate) fn of_text(rule: &str, at: PathBuf, text: &str) -> Self {
        Self::of_texts(rule, at, BTreeMap::from([("src/lib.rs".to_owned(), text.to_owned())]))
    }

    pub(crate) fn of_texts(rule: &str, at: PathBuf, files: BTreeMap<String, String>) -> Self {
        let lines = files.values().flat_map(|text| text.lines());
        let directives = lines.filter_map(|line| line.trim().strip_prefix("//@"));
        let directives = directives.map(|line| {
            let (key, value) =
                line.split_once('=').unwrap_or_else(|| panic!("no `=` in //@{line}"));
            (key.trim().to_owned(), value.trim().to_owned())
        });
        let directives = directives.collect();
        Self { rule: rule.to_owned(), at, files, directives }
    }

    pub(crate) fn edition(&self) -> &str {
        self.directives.get("edition").map_or(EDITION, String::as_str)
    }

    /// What the marks say.
    pub(crate) fn marks(&self) -> Vec<Mark> {
        self.files.iter().flat_map(|(path, text)| marks(path, text)).collect()
    }

    /// Writes the package into a folder of its own.
    pub(crate) fn unpack(&self) -> TempDir {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let manifest = format!("[package]\nname = \"fixture\"\nedition = \"{}\"\n", self.edition());
        write(&dir.path().join("Cargo.toml"), &manifest);
        write(&dir.path().join("ctx-lint.toml"), &self.config());
        for (path, text) in &self.files {
            write(&dir.path().join(path), text);
        }
        dir
    }

    /// The config that its directives make.
    pub(crate) fn config(&self) -> String {
        let (mut top, mut options) = (String::new(), String::new());
        for (key, value) in &self.directives {
            match key.as_str() {
                "edition" | "compile" => {}
                "in-tests" => _ = writeln!(top, "{key} = {value}"),
                key if key.starts_with("vocabulary.") => _ = writeln!(top, "{key} = {value}"),
                _ => _ = writeln!(options, "{key} = {value}"),
            }
        }
        format!("{top}[rules.{}]\n{options}", self.rule)
    }

    /// The flags that let only this fixture's rule run, and show all that it finds. What a suppression does not silence is only of interest while
    /// its rule runs, so `unused_suppression` has the engine's other rules for company.
    pub(crate) fn levels(&self) -> Vec<String> {
        let company = builtin::RULES.iter().map(|rule| rule.name);
        let company = company.filter(|_| self.rule == builtin::UNUSED_SUPPRESSION.name);
        let flags = [self.rule.as_str()].into_iter().chain(company).flat_map(|rule| ["-W", rule]);
        ["--confidence", "low", "-A", "all"].into_iter().chain(flags).map(str::to_owned).collect()
    }

    /// Lints the fixture, and compares what is found with the marks.
    pub(crate) fn check(&self) -> Result<Vec<Found>, String> {
        let dir = self.unpack();
        let found = lint(dir.path(), &self.levels());
        self.compare(&found).map(|()| found)
    }

    /// Compares findings with marks; an error shows both as a diff.
    pub(crate) fn compare(&self, found: &[Found]) -> Result<(), String> {
        let mut missing = Vec::new();
        let mut extra = found.to_vec();
        for mark in self.marks() {
            let fits = |found: &Found| {
                (&found.path, found.line, &found.rule) == (&mark.path, mark.line, &mark.rule)
                    && found.confidence == mark.confidence
                    && found.message.contains(&mark.text)
                    && found.help.contains(&mark.help)
            };
            match extra.iter().position(fits) {
                Some(at) => _ = extra.remove(at),
                None => missing.push(mark),
            }
        }
        if missing.is_empty() && extra.is_empty() {
            return Ok(());
        }
        let mut story = format!("{}\n", self.at.display());
        let source = |path: &str, line: usize| {
            let text = self.files.get(path).and_then(|text| text.lines().nth(line - 1));
            text.unwrap_or_default().trim().to_owned()
        };
        for Mark { path, line, rule, confidence, text, help } in missing {
            let source = source(&path, line);
            _ = writeln!(
                story,
                "  - expected {path}:{line} {rule} ({confidence}): {text} => {help}\n      {source}"
            );
        }
        for Found { path, line, rule, confidence, message, help, .. } in extra {
            let source = source(&path, line);
            _ = writeln!(
                story,
                "  + found    {path}:{line} {rule} ({confidence}): {message} => {help}\n      {source}"
            );
        }
        Err(story)
    }
}

/// Whether the engine reports this rule itself.
pub(crate) fn is_builtin(rule: &str) -> bool {
    builtin::RULES.iter().any(|own| own.name == rule)
}

/// Lints a folder with the real command.
pub(crate) fn lint(dir: &Path, flags: &[String]) -> Vec<Found> {
    let mut command = ctx_lint(dir);
    let output =
        command.args(["--output-format", "json-lines"]).args(flags).output().expect("a run");
    assert!(
        matches!(output.status.code(), Some(0 | 1)),
        "ctx-lint could not do its job:\n{}",
        stderr(&output)
    );
    findings(&stdout(&output))
}

/// Reads what `--output-format json-lines` has printed.
pub(crate) fn findings(text: &str) -> Vec<Found> {
    let read = |line: &str| {
        let value: Value = serde_json::from_str(line).expect("a JSON object a line");
        let string = |key: &str| value[key].as_str().expect("a string").to_owned();
        Found {
            path: string("path"),
            line: usize::try_from(value["line"].as_u64().expect("a number")).expect("a line"),
            rule: string("rule"),
            confidence: string("confidence"),
            message: string("message"),
            help: value["help"].as_str().unwrap_or_default().to_owned(),
            fixable: !value["fix"].is_null(),
        }
    };
    text.lines().map(read).collect()
}

/// The marks of a text, which are line comments: a mark in a string is none.
fn marks(path: &str, text: &str) -> Vec<Mark> {
    let line_of = |at: u32| text[..at as usize].matches('\n').count() + 1;
    let mut marks: Vec<Mark> = Vec::new();
    for comment in comments(text) {
        let Some(mark) = comment.text.strip_prefix('~') else { continue };
        let line = line_of(comment.span.start);
        let up = mark.len() - mark.trim_start_matches('^').len();
        let same = mark.starts_with('|');
        let rest = mark.trim_start_matches(['^', '|']);
        assert!(rest.starts_with(' '), "{path}:{line}: write a space and a rule after `//~`");
        let (rest, help) = rest.split_once(" => ").unwrap_or((rest, ""));
        let (rule, text) = rest.split_once(':').unwrap_or((rest, ""));
        let line = if same { marks.last().expect("a mark before `//~|`").line } else { line - up };
        let (rule, confidence) = match rule.trim().split_once(" (") {
            Some((rule, confidence)) => (rule, confidence.trim_end_matches(')')),
            None => (rule.trim(), "high"),
        };
        let (rule, text) = (rule.to_owned(), text.trim().to_owned());
        let (confidence, help) = (confidence.to_owned(), help.trim().to_owned());
        assert!(builtin::find(&rule).is_some(), "{path}:{line}: there is no rule `{rule}`");
        marks.push(Mark { path: path.to_owned(), line, rule, confidence, text, help });
    }
    marks
}

fn collect(base: &Path, dir: &Path, files: &mut BTreeMap<String, String>) {
    for path in entries(dir) {
        if path.is_dir() {
            collect(base, &path, files);
        } else {
            let inside = path.strip_prefix(base).expect("inside").display().to_string();
            files.insert(inside.replace('\\', "/"), read(&path));
        }
    }
}

/// What is in a folder, sorted; nothing when there is no such folder.
pub(crate) fn entries(dir: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(dir).into_iter().flatten();
    let mut entries: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    entries.sort();
    entries
}

/// Whether a path is a Rust file's.
pub(crate) fn is_rust(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "rs")
}

/// The last part of a path.
pub(crate) fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

pub(crate) fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

pub(crate) fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
    fs::write(path, text).expect("a file");
}

pub(crate) fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

pub(crate) fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

/// Fails with all complaints at once.
#[track_caller]
pub(crate) fn expect_none(complaints: &[String]) {
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

#[test]
fn marks_point_up_and_beside() {
    let text = "a //~ syntax_error\n//~^ bare_suppression (low): why\n//~| syntax_error\n\"//~ x\"\n\n//~^^ syntax_error";
    let marks = marks("a.rs", text);
    let shown =
        |mark: &Mark| format!("{} {} ({}) {}", mark.line, mark.rule, mark.confidence, mark.text);
    let shown: Vec<_> = marks.iter().map(shown).collect();
    let expected = [
        "1 syntax_error (high) ",
        "1 bare_suppression (low) why",
        "1 syntax_error (high) ",
        "4 syntax_error (high) ",
    ];
    assert_eq!(shown, expected);
}

#[test]
fn missing_and_extra_findings_both_fail() {
    let check =
        |text: &str| Fixture::of_text("malformed_suppression", PathBuf::from("here"), text).check();
    let found = check("// ctx-lint: what\n//~^ malformed_suppression: cannot be read\n")
        .expect("as marked");
    assert_eq!(found.len(), 1);
    let extra = check("// ctx-lint: what\n").expect_err("an extra one");
    assert!(extra.contains("+ found    src/lib.rs:1 malformed_suppression (high)"), "{extra}");
    let missing = check("async fn f() {} //~ malformed_suppression\n").expect_err("a missing one");
    assert!(missing.contains("- expected src/lib.rs:1 malformed_suppression (high)"), "{missing}");
    for other in [": other text", " => other help"] {
        let other = check(&format!("// ctx-lint: what\n//~^ malformed_suppression{other}\n"))
            .expect_err("another text");
        assert!(other.contains("- expected") && other.contains("+ found"), "{other}");
    }
    let unsure =
        check("// ctx-lint: what\n//~^ malformed_suppression (low)\n").expect_err("a sure one");
    assert!(unsure.contains("- expected") && unsure.contains("+ found"), "{unsure}");
}
