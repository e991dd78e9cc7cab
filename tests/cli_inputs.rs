//! Files that no editor writes: the run neither panics nor hangs, and goes on.

use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::harness::{Found, ctx_lint, findings, read, root, stderr, stdout, write};

/// How long a run may take, on a slow machine and without optimisation.
const PATIENCE: Duration = Duration::from_secs(120);

/// Lints one file of these bytes beside one that holds a finding, which must come out whatever the first one holds.
fn lint(bytes: &[u8]) -> Vec<Found> {
    let dir = tempfile::tempdir().expect("a temporary folder");
    std::fs::write(dir.path().join("odd.rs"), bytes).expect("a file");
    std::fs::write(dir.path().join("other.rs"), "// ctx-lint: what\n").expect("a file");
    let mut command = ctx_lint(dir.path());
    command.args(["--output-format", "json-lines"]).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("a run");
    let start = Instant::now();
    // What is printed here fits into a pipe, so nobody has to read it before the end.
    while child.try_wait().expect("a state").is_none() {
        if start.elapsed() > PATIENCE {
            child.kill().expect("an end");
            panic!("it takes more than {PATIENCE:?}");
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    let output = child.wait_with_output().expect("an end");
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    let (other, odd): (Vec<_>, Vec<_>) =
        findings(&stdout(&output)).into_iter().partition(|found| found.path == "other.rs");
    assert_eq!(other.len(), 1);
    odd
}

#[test]
fn a_file_that_is_not_utf_8_is_a_finding() {
    let found = lint(b"async fn f() {}\n// \xff\xfe\n");
    assert_eq!((found.len(), found[0].rule.as_str(), found[0].line), (1, "syntax_error", 1));
    assert!(found[0].message.contains("not UTF-8"), "{found:?}");
}

#[test]
fn a_file_over_the_limit_is_a_finding() {
    let found = lint(&vec![b'\n'; (64 << 20) + 1]);
    assert_eq!(found[0].message, "this file is larger than 64 MiB");
}

#[cfg(unix)]
#[test]
fn a_file_that_cannot_be_opened_is_a_finding() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tempfile::tempdir().expect("a temporary folder");
    let path = dir.path().join("a.rs");
    std::fs::write(&path, "async fn f() {}").expect("a file");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o000)).expect("permissions");
    // The superuser reads what it likes.
    if std::fs::read(&path).is_err() {
        let output =
            ctx_lint(dir.path()).args(["--output-format", "json-lines"]).output().expect("a run");
        assert!(findings(&stdout(&output))[0].message.contains("cannot open this file"));
    }
}

#[test]
fn odd_but_lawful_files_are_clean() {
    let texts = [
        "",
        "\n",
        "\u{feff}",
        "\u{feff}async fn f() {}\n",
        "#!/usr/bin/env run\nasync fn f() {}\n",
        "\u{feff}#!/usr/bin/env run\nasync fn f() {}\n",
        "#![allow(unused)]\nasync fn f() {}\n",
        "async fn f() {\r\n    g().await;\r\n}\r\n",
        "async fn f() {}",
        "// 🦀 async\nfn r#async() { let _ = \"é\"; }\n",
    ];
    for text in texts {
        let found = lint(text.as_bytes());
        assert!(found.is_empty(), "{text:?}: {found:?}");
    }
}

#[test]
fn places_count_what_is_stepped_over() {
    for before in ["\u{feff}", "#!/usr/bin/env run\n", "\u{feff}#!/usr/bin/env run\r\n", "\r\n\r\n"]
    {
        let found = lint(format!("{before}// ctx-lint: what\r\nfn f() {{}}\r\n").as_bytes());
        assert_eq!(found[0].line, before.matches('\n').count() + 1, "{before:?}");
    }
}

#[test]
fn a_long_file_ends() {
    let text = "async fn f(a: u8) -> u8 {\n    g(a).await;\n    h(\"text\", |x| x + 1)\n}\n\n"
        .repeat(160_000);
    assert!(text.len() > 10_000_000);
    // Every function has the same name, which is no matter for a file that is never compiled.
    let found = lint(text.as_bytes());
    assert!(found.is_empty(), "{:?}", &found[..1]);
}

#[test]
fn a_long_line_ends() {
    let text = format!("async fn f() {{ g(&[{}]); }}", "1, ".repeat(200_000));
    assert!(lint(text.as_bytes()).is_empty());
    lint(format!("// ctx-lint: what {}", "x".repeat(1_000_000)).as_bytes());
}

/// What these are called does not matter; that the run ends does.
#[test]
fn deep_nesting_ends() {
    let deep = 100_000;
    let texts = [
        "(".repeat(deep),
        "[".repeat(deep),
        "{".repeat(deep),
        format!("async fn f() {{ {} }}", "{".repeat(deep) + &"}".repeat(deep)),
        format!("async fn f() {{ {}1{} }}", "(".repeat(deep), ")".repeat(deep)),
        format!("async fn f() {{ x{} }}", ".g()".repeat(deep)),
        format!("async fn f() {{ x{} }}", " + 1".repeat(deep)),
        format!("async fn f() {{ {}x }}", "!".repeat(deep)),
        format!("async fn f() {{ {}x }}", "&".repeat(deep)),
        format!("async fn f() {{ {} }}", "if a {} else ".repeat(deep) + "{}"),
        format!("async fn f() {{ {}1 }}", "|x| ".repeat(deep)),
        format!("async fn f(x: {}u8{}) {{}}", "Vec<".repeat(deep), ">".repeat(deep)),
        format!("async fn f() {{ tokio::select! {{ {} }} }}", "a = b => c, ".repeat(deep)),
        format!("/* async {}", "/*".repeat(deep)),
        format!("async {}", "mod a { ".repeat(deep)),
    ];
    for text in texts {
        lint(text.as_bytes());
    }
}

/// The same text with line breaks of Windows has the same findings and the same fixes.
#[test]
fn line_breaks_change_nothing() {
    let fixtures = root().join("fixtures/rules");
    for fixture in ["closed_channel_spin/spin.rs", "bare_suppression/reasoned.rs"] {
        let text = read(&fixtures.join(fixture));
        let told = |text: &str| {
            let dir = tempfile::tempdir().expect("a temporary folder");
            write(&dir.path().join("a.rs"), text);
            let flags = ["-W", "all", "--exit-zero", "-q", "--output-format", "json-lines"];
            let output = ctx_lint(dir.path()).args(flags).output().expect("a run");
            let lines: Vec<serde_json::Value> = stdout(&output)
                .lines()
                .map(|line| serde_json::from_str(line).expect("a JSON object a line"))
                .map(|mut finding: serde_json::Value| {
                    finding["fix"] = finding["fix"]["title"].take();
                    finding
                })
                .collect();
            lines
        };
        let plain = told(&text);
        assert!(plain.iter().any(|finding| finding["fix"].is_string()), "{fixture}");
        assert_eq!(told(&text.replace('\n', "\r\n")), plain, "{fixture}");
    }
}

/// Writes one file, and gives the findings in it.
fn found_in(files: &[(&str, &str)]) -> Vec<Found> {
    let dir = tempfile::tempdir().expect("a temporary folder");
    for (path, text) in files {
        write(&dir.path().join(path), text);
    }
    let output =
        ctx_lint(dir.path()).args(["--output-format", "json-lines"]).output().expect("a run");
    assert!(matches!(output.status.code(), Some(0 | 1)), "{}", stderr(&output));
    findings(&stdout(&output))
}

#[test]
fn what_is_not_rust_is_an_error_and_not_many_findings() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    write(&dir.path().join("Cargo.toml"), "[package]\nname = 'a'\n");
    let output = ctx_lint(dir.path()).arg("Cargo.toml").output().expect("a run");
    assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(2), ""));
    assert!(stderr(&output).contains("`Cargo.toml` is not a Rust file"), "{}", stderr(&output));
}

#[test]
fn what_an_attribute_macro_reads_need_not_be_rust() {
    let manifest = "[package]\nname = 'a'\nedition = '2024'\n";
    let of = |text: &str| found_in(&[("Cargo.toml", manifest), ("src/lib.rs", text)]);
    let item =
        "pub impl u8 {\n    fn double(self) -> u8 {\n        self * 2\n    }\n}\nasync fn f() {}\n";
    assert!(of(&format!("#[easy_ext::ext]\n{item}")).is_empty());
    assert!(
        of(&format!("use extension_traits::extension;\n#[extension(trait Double)]\n{item}"))
            .is_empty()
    );
    for text in
        [item.to_owned(), format!("#[allow(dead_code)]\n{item}"), format!("/// A doc.\n{item}")]
    {
        let found = of(&text);
        assert_eq!(found.len(), 1, "{text}{found:?}");
        assert_eq!(found[0].rule, "syntax_error");
    }
}

#[test]
fn the_manifest_of_a_script_is_stepped_over() {
    let script = "#!/usr/bin/env cargo\n---cargo\n[dependencies]\nctx-core = '0.1'\n---\n\n\
                  // ctx-lint: what\nasync fn f() {}\n";
    for script in [script.to_owned(), script.replace("---cargo", "---")] {
        let found = found_in(&[("script.rs", &script)]);
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!((found[0].rule.as_str(), found[0].line), ("malformed_suppression", 7));
    }
}
