//! `cargo ctx-lint`, and the messages of cargo that rust-analyzer reads.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

use crate::harness::{ctx_lint, root, stderr, stdout, write};

const DENIED: &str = "// ctx-lint: what\npub async fn f() {}\n";

/// A workspace of two packages, of which the second one does not compile.
fn workspace() -> TempDir {
    let dir = tempfile::tempdir().expect("a temporary folder");
    for (path, text) in [
        (
            "Cargo.toml",
            "[workspace]\nmembers = ['one', 'two-b']\ndefault-members = ['one']\nresolver = '3'\n",
        ),
        ("one/Cargo.toml", "[package]\nname = 'one'\nversion = '0.1.0'\nedition = '2024'\n"),
        ("one/src/lib.rs", DENIED),
        ("two-b/Cargo.toml", "[package]\nname = 'two-b'\nversion = '0.2.0'\nedition = '2024'\n"),
        ("two-b/src/lib.rs", &format!("{DENIED}fn g() {{ let x = 1; }}\n")),
    ] {
        write(&dir.path().join(path), text);
    }
    dir
}

/// The real command, as cargo starts it.
fn cargo(dir: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-ctx-lint"));
    command.current_dir(dir).arg("ctx-lint").args(args);
    for name in ["CTX_LINT_OUTPUT_FORMAT", "CARGO_BUILD_WARNINGS", "RUSTFLAGS", "CARGO_TARGET_DIR"]
    {
        command.env_remove(name);
    }
    command.output().expect("a run")
}

/// The paths of the findings.
#[track_caller]
fn paths(dir: &Path, args: &[&str]) -> Vec<String> {
    let output = cargo(dir, &[&["--output-format", "concise"], args].concat());
    assert!(matches!(output.status.code(), Some(0 | 1)), "{}", stderr(&output));
    stdout(&output).lines().filter_map(|line| line.split(':').next()).map(str::to_owned).collect()
}

#[track_caller]
fn failure(dir: &Path, args: &[&str]) -> String {
    let output = cargo(dir, args);
    assert_eq!(
        (output.status.code(), stdout(&output).as_str()),
        (Some(2), ""),
        "{}",
        stderr(&output)
    );
    stderr(&output)
}

#[test]
fn packages_are_chosen_as_cargo_chooses_them() {
    let dir = workspace();
    let (one, two) = ("one/src/lib.rs", "two-b/src/lib.rs");
    assert_eq!(paths(dir.path(), &[]), [one]);
    assert_eq!(paths(dir.path(), &["--workspace"]), [one, two]);
    assert_eq!(paths(dir.path(), &["--workspace", "--exclude", "one"]), [two]);
    assert_eq!(paths(dir.path(), &["-p", "two-b"]), [two]);
    assert_eq!(paths(dir.path(), &["-p", "two-b@0.2.0", "--all-targets"]), [two]);
    assert_eq!(paths(dir.path(), &["-p", "*"]), [one, two]);
    assert_eq!(paths(&dir.path().join("two-b"), &[]), ["src/lib.rs"]);
    assert_eq!(paths(&dir.path().join("two-b/src"), &[]), ["lib.rs"]);
    assert_eq!(paths(dir.path(), &["--manifest-path", "two-b/Cargo.toml"]), [two]);
    assert!(paths(dir.path(), &["-A", "all"]).is_empty());

    let told = failure(dir.path(), &["-p", "two"]);
    assert!(told.contains("no package `two`") && told.contains("did you mean `two-b`?"), "{told}");
    assert!(failure(dir.path(), &["--exclude", "one"]).contains("`--workspace`"));
    assert!(failure(dir.path(), &["one/src"]).contains("packages and no paths"));
    assert!(
        failure(dir.path(), &["--manifest-path", "no.toml"])
            .contains("does not know the workspace")
    );
    assert!(failure(dir.path(), &["--bad"]).contains("there is no flag `--bad`"));
    let help = stdout(&cargo(dir.path(), &["--help"]));
    assert!(help.contains("cargo ctx-lint") && help.contains("--manifest-path"), "{help}");
}

fn messages(output: &Output) -> Vec<Value> {
    let lines = stdout(output);
    lines.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

/// What rust-analyzer is told to run: the messages of the compiler come first, and ours behind them.
#[test]
fn the_messages_of_cargo_check_are_passed_through() {
    let dir = workspace();
    let args = ["--with", "check", "--workspace", "--all-targets"];
    let output = cargo(dir.path(), &args);
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    let messages = messages(&output);
    let code = |message: &Value| message["message"]["code"]["code"].as_str().map(str::to_owned);
    let codes: Vec<_> = messages.iter().filter_map(code).collect();
    let theirs = codes.iter().position(|code| code == "unused_variables").expect("of rustc");
    let ours = codes.iter().position(|code| code == "ctx_lint::malformed_suppression");
    assert!(theirs < ours.expect("of ctx-lint"), "{codes:?}");
    assert!(messages.iter().any(|message| message["reason"] == "build-finished"));
    // What cargo says of the package and of the place is what we say.
    let of = |code: &str| {
        let own = |message: &&Value| {
            message["message"]["code"]["code"] == code
                && message["manifest_path"].as_str().is_some_and(|path| path.contains("two-b"))
        };
        messages.iter().find(own).expect("a message")
    };
    let (theirs, ours) = (of("unused_variables"), of("ctx_lint::malformed_suppression"));
    let real =
        |path: &Value| Path::new(path.as_str().expect("a path")).canonicalize().expect("there");
    assert_eq!(real(&theirs["manifest_path"]), real(&ours["manifest_path"]));
    assert_eq!(real(&theirs["target"]["src_path"]), real(&ours["target"]["src_path"]));
    for key in ["name", "kind", "crate_types", "edition"] {
        assert_eq!(theirs["target"][key], ours["target"][key], "{key}");
    }
    // All keys that rustc has in a diagnostic, a span and a child, we have as well.
    let keys =
        |value: &Value| value.as_object().expect("an object").keys().cloned().collect::<Vec<_>>();
    let pairs = [
        (&theirs["message"], &ours["message"]),
        (&theirs["message"]["spans"][0], &ours["message"]["spans"][0]),
        (&theirs["message"]["children"][0], &ours["message"]["children"][0]),
        (&theirs["message"]["spans"][0]["text"][0], &ours["message"]["spans"][0]["text"][0]),
    ];
    for (theirs, ours) in pairs {
        let (theirs, ours) = (keys(theirs), keys(ours));
        let missing: Vec<_> = theirs.iter().filter(|key| !ours.contains(key)).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}

#[test]
fn the_messages_of_clippy_are_passed_through() {
    let dir = workspace();
    let file = dir.path().join("one/src/lib.rs");
    write(&file, &format!("{DENIED}pub fn count(all: &Vec<u8>) -> usize {{\n    all.len()\n}}\n"));
    let output = cargo(dir.path(), &["--with", "clippy", "--workspace"]);
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    let messages = messages(&output);
    let code = |message: &Value| message["message"]["code"]["code"].as_str().map(str::to_owned);
    let codes: Vec<_> = messages.iter().filter_map(code).collect();
    let theirs = codes.iter().position(|code| code == "clippy::ptr_arg").expect("of clippy");
    let ours = codes.iter().position(|code| code == "ctx_lint::malformed_suppression");
    assert!(theirs < ours.expect("of ctx-lint"), "{codes:?}");
}

#[test]
fn messages_have_spans_children_and_suggestions() {
    let run = ctx_lint(root()).args(["fixtures/tour", "--output-format", "cargo"]).output();
    let messages = messages(&run.expect("a run"));
    let plain = ctx_lint(root()).args(["fixtures/tour", "--output-format", "concise"]).output();
    assert_eq!(messages.len(), stdout(&plain.expect("a run")).lines().count());
    let mut suggestions = 0;
    for message in &messages {
        let own = &message["message"];
        assert!(
            own["rendered"].as_str().is_some_and(|text| text.contains(" --> fixtures/tour")),
            "{own}"
        );
        let spans = own["spans"].as_array().expect("spans");
        assert_eq!(spans.iter().filter(|span| span["is_primary"] == true).count(), 1, "{own}");
        for span in spans {
            let file = span["file_name"].as_str().expect("a file");
            let text = std::fs::read_to_string(file).expect("the file is there");
            let number =
                |key: &str| usize::try_from(span[key].as_u64().expect("a number")).expect("small");
            let (start, end) = (number("byte_start"), number("byte_end"));
            assert_eq!(text[..start].matches('\n').count() + 1, number("line_start"));
            assert_eq!(text[..end].matches('\n').count() + 1, number("line_end"));
        }
        for child in own["children"].as_array().expect("children") {
            for span in child["spans"].as_array().expect("spans") {
                assert!(span["suggested_replacement"].is_string(), "{span}");
                let how = span["suggestion_applicability"].as_str().expect("how sure");
                assert!(matches!(how, "MachineApplicable" | "MaybeIncorrect"));
                suggestions += 1;
            }
        }
    }
    assert!(suggestions > 0);
}
