//! What other programs read of a run: several reports at once, paths that services know, and the schema of the findings.

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::harness::{ctx_lint, read, root, stderr, stdout, write};

const DENIED: &str = "// ctx-lint: what\nasync fn f() {}\n";

/// A repository with a package in a folder of it.
fn repository() -> TempDir {
    let dir = tempfile::tempdir().expect("a temporary folder");
    std::fs::create_dir(dir.path().join(".git")).expect("a folder");
    write(&dir.path().join("sub/Cargo.toml"), "[package]\nname = 'a'\nedition = '2024'\n");
    write(&dir.path().join("sub/src/lib.rs"), DENIED);
    dir
}

#[test]
fn services_get_paths_from_the_root_of_the_repository_whatever_the_current_folder() {
    let dir = repository();
    let text = |from: &str, format: &str| {
        let mut command = ctx_lint(&dir.path().join(from));
        stdout(&command.args(["--output-format", format]).output().expect("a run"))
    };
    for format in ["sarif", "github", "gitlab"] {
        let whole = text("", format);
        assert!(whole.contains("sub/src/lib.rs"), "{whole}");
        for from in ["sub", "sub/src"] {
            assert_eq!(text(from, format), whole, "{format} from {from}");
        }
    }
    assert!(text("sub", "concise").starts_with("src/lib.rs:1:1:"));
}

#[test]
fn one_run_writes_several_reports() {
    let dir = repository();
    let run = |args: &[&str]| ctx_lint(dir.path()).args(args).output().expect("a run");
    let files = ["--output-format", "sarif=out.sarif", "--output-format", "json=out.json"];
    let output = run(&[&files[..], &["--output-format", "github"]].concat());
    assert_eq!((output.status.code(), stderr(&output).as_str()), (Some(1), ""));
    assert!(stdout(&output).starts_with("::error file=sub/src/lib.rs"), "{}", stdout(&output));
    for (file, format) in [("out.sarif", "sarif"), ("out.json", "json")] {
        let alone = stdout(&run(&["--output-format", format]));
        assert_eq!(read(&dir.path().join(file)), alone, "{file}");
    }
    // Where all reports go to files, people see theirs.
    let output = run(&files);
    assert!(stdout(&output).contains("1 finding (1 deny, 0 warn) in 1 file"));
    let colours = run(&["--color", "always", "--output-format", "full=out.txt"]);
    assert!(stdout(&colours).contains('\u{1b}'));
    assert!(!read(&dir.path().join("out.txt")).contains('\u{1b}'));

    let told = |args: &[&str]| {
        let output = run(args);
        assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(2), ""), "{args:?}");
        stderr(&output)
    };
    let both = told(&["--output-format", "json", "--output-format", "sarif"]);
    assert!(both.contains("cannot both be printed") && both.contains("sarif=FILE"), "{both}");
    let twice = told(&["--output-format", "json=a", "--output-format", "sarif=a"]);
    assert!(twice.contains("two reports for the file `a`"), "{twice}");
    let nowhere = told(&["--output-format", "json=no/such/a.json"]);
    assert!(nowhere.contains("cannot write `no/such/a.json`"), "{nowhere}");
    let empty = told(&["--output-format", "json="]);
    assert!(empty.contains("name a file after the `=`"), "{empty}");
    let wrong = told(&["--statistics", "--output-format", "sarif"]);
    assert!(wrong.contains("`--statistics` cannot be printed as `sarif`"), "{wrong}");
}

#[test]
fn a_finding_leads_to_its_page() {
    let dir = repository();
    let output = ctx_lint(dir.path()).args(["--color", "always"]).output().expect("a run");
    let text = stdout(&output);
    let link = format!("\u{1b}]8;;{}\u{1b}\\", ctx_lint::page::link("malformed_suppression"));
    assert!(text.contains(&link), "{text}");
    assert!(text.contains("run `ctx-lint explain malformed_suppression`"), "{text}");
    let plain = stdout(&ctx_lint(dir.path()).output().expect("a run"));
    assert!(plain.starts_with("malformed_suppression sub/src/lib.rs:1:1\n"), "{plain}");
}

/// The head names the place of the finding, and not that of a label that stands further up.
#[test]
fn a_finding_is_headed_by_its_own_place() {
    let text = stdout(&ctx_lint(root()).arg("fixtures/tour").output().expect("a run"));
    let lines = stdout(
        &ctx_lint(root())
            .args(["fixtures/tour", "--output-format", "concise"])
            .output()
            .expect("a run"),
    );
    assert!(lines.lines().count() > 5);
    for line in lines.lines() {
        let (place, rest) = line.split_once(": ").expect("a place");
        let rule = rest.split(['[', ']']).nth(1).expect("a rule");
        assert!(
            text.contains(&format!("\n{rule} {place}\n"))
                || text.starts_with(&format!("{rule} {place}\n")),
            "{line}"
        );
    }
}

#[test]
fn a_clean_run_says_what_was_looked_at() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let manifest =
        "[package]\nname = 'a'\nedition = '2024'\n[dependencies]\ntokio = '1'\nodd = '1'\n";
    write(&dir.path().join("Cargo.toml"), manifest);
    let code = "pub async fn f() {\n    tokio::spawn(async {});\n    tokio::task::yield_now().await;\n    \
                odd::g().await;\n}\n";
    write(&dir.path().join("src/lib.rs"), code);
    let text = stdout(&ctx_lint(dir.path()).output().expect("a run"));
    assert_eq!(
        text,
        "no findings in 1 file: 2 awaits (50 % understood), 1 spawned task, 1 of 2 dependencies known\n"
    );
}

/// Forbids keys that the schema does not name: what is printed must be described.
fn closed(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            if object.contains_key("properties") {
                object.insert("additionalProperties".to_owned(), json!(false));
            }
            object.values_mut().for_each(closed);
        }
        Value::Array(items) => items.iter_mut().for_each(closed),
        _ => {}
    }
}

#[test]
fn the_findings_are_as_their_schema_says() {
    let text = read(&root().join("docs/findings.schema.json"));
    let mut schema: Value = serde_json::from_str(&text).expect("JSON");
    closed(&mut schema);
    let validator = jsonschema::draft202012::new(&schema).expect("a schema");
    let run = |format: &str| {
        let args = ["fixtures/tour", "-W", "all", "--output-format", format];
        stdout(&ctx_lint(root()).args(args).output().expect("a run"))
    };
    let found: Value = serde_json::from_str(&run("json")).expect("JSON");
    let errors: Vec<_> = validator.iter_errors(&found).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:?}");
    let all = found.as_array().expect("an array");
    assert!(
        all.iter().any(|one| one["fix"].is_object()) && all.iter().any(|one| one["fix"].is_null())
    );
    let lines: Vec<Value> =
        run("json-lines").lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(&lines, all);
    let mut broken = found.clone();
    broken[0]["odd"] = json!(1);
    assert!(!validator.is_valid(&broken));
}

#[test]
fn the_statistics_are_as_their_schema_says() {
    let text = read(&root().join("docs/statistics.schema.json"));
    let mut schema: Value = serde_json::from_str(&text).expect("JSON");
    closed(&mut schema);
    let validator = jsonschema::draft202012::new(&schema).expect("a schema");
    let run = |more: &[&str]| {
        let args = ["fixtures/tour", "--statistics", "--output-format", "json"];
        let output = ctx_lint(root()).args(args).args(more).output().expect("a run");
        serde_json::from_str::<Value>(&stdout(&output)).expect("JSON")
    };
    let counts = run(&[]);
    for counts in [&counts, &run(&["-W", "all"]), &run(&["-A", "all"])] {
        let errors: Vec<_> = validator.iter_errors(counts).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{errors:?}");
    }
    // All keys that are described are there, and no others.
    let described = schema["properties"].as_object().expect("keys").keys();
    assert!(described.eq(counts.as_object().expect("an object").keys()));
    let rules = counts["rules"].as_array().expect("rules");
    let sum: u64 = rules.iter().map(|rule| rule["count"].as_u64().expect("a number")).sum();
    assert_eq!(Some(sum), counts["findings"].as_u64());
    assert!(sum > 5);
    let mut broken = counts.clone();
    broken["odd"] = json!(1);
    assert!(!validator.is_valid(&broken));
}

#[test]
fn marks_of_tests_are_not_shown() {
    for rule in ctx_lint::builtin::all() {
        assert!(!ctx_lint::page::terminal(rule).contains("//~"), "{}", rule.name);
        assert!(!ctx_lint::page::markdown(rule).contains("//~"), "{}", rule.name);
    }
}

#[test]
fn the_page_stands_alone_and_shows_stories_and_fixes() {
    let audit = ["fixtures/tour", "--audit", "--output-format"];
    let run = ctx_lint(root()).args(audit).arg("html").output();
    let page = stdout(&run.expect("a run"));
    assert!(page.starts_with("<!doctype html>") && page.ends_with("</html>\n"));
    // Code in the titles of rules is code, and an indentation is not marked.
    let titles = || page.lines().filter(|line| line.starts_with("<p>"));
    assert!(titles().any(|line| line.contains("<code>")), "{page}");
    assert!(!titles().any(|line| line.contains('`')), "{page}");
    assert!(!page.contains("<mark> "), "{page}");
    // Nothing is loaded, and nothing runs.
    for part in ["<script", "<link", "<img", "src=", "url(", "@import"] {
        assert!(!page.contains(part), "{part}");
    }
    let found = ctx_lint(root()).args(audit).arg("json").output();
    let found: Value = serde_json::from_str(&stdout(&found.expect("a run"))).expect("JSON");
    let found = found.as_array().expect("an array");
    assert_eq!(page.matches("<article").count(), found.len());
    for confidence in ["high", "medium", "low"] {
        let own = found.iter().filter(|one| one["confidence"] == confidence).count();
        let row = format!("<tr><td>{confidence}</td><td>{own}</td></tr>");
        assert_eq!(page.contains(&row), own > 0, "{confidence}");
    }
    let open = |one: &Value| {
        let steps = one["evidence"].as_array().expect("steps").iter();
        steps.filter(|step| step["standing"] != "proven").count()
    };
    assert_eq!(page.matches("<p class=\"open\">").count(), found.iter().map(open).sum::<usize>());
    assert!(found.iter().any(|one| open(one) > 0));
    assert_eq!(
        page.matches("<details>").count(),
        found.iter().filter(|one| one["fix"].is_object()).count()
    );
    let labels = found.iter().flat_map(|one| one["labels"].as_array().expect("labels"));
    assert_eq!(page.matches("<tr class=\"note").count(), labels.count());
    for open in ["<article", "<table", "<tr", "<td", "<section", "<mark", "<code"] {
        let close = open.replace('<', "</") + ">";
        let opened =
            page.matches(&format!("{open}>")).count() + page.matches(&format!("{open} ")).count();
        assert_eq!(opened, page.matches(&close).count(), "{open}");
    }
}

#[test]
fn what_code_holds_is_no_markup_on_the_page() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    write(
        &dir.path().join("a.rs"),
        "// ctx-lint: <script>alert(1)</script> & \"x\"\nasync fn f() {}\n",
    );
    let run = ctx_lint(dir.path()).args(["--output-format", "html"]).output().expect("a run");
    let page = stdout(&run);
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;"), "{page}");
    assert!(!page.contains("<script"));
}

/// A blocking call behind a function that two others call, one of them twice.
const SHARED: &str = "\
fn read() -> Vec<u8> { std::process::Command::new(\"cat\").output().unwrap().stdout }
async fn one() { read(); tick().await; }
async fn two() { read(); tick().await; read(); }
async fn tick() {}
#[tokio::main]
async fn main() { tokio::join!(one(), two()); }
";

#[test]
fn findings_with_one_cause_are_told_together() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let manifest =
        "[package]\nname = 'a'\nversion = '0.1.0'\nedition = '2024'\n[dependencies]\ntokio = '1'\n";
    write(&dir.path().join("Cargo.toml"), manifest);
    write(&dir.path().join("src/main.rs"), SHARED);
    let run = |source: &str, args: &[&str]| {
        write(&dir.path().join("src/main.rs"), source);
        let mut command = ctx_lint(dir.path());
        command.args(["--only", "blocking_in_async", "--confidence", "low", "src"]).args(args);
        stdout(&command.output().expect("a run"))
    };
    let findings: Value =
        serde_json::from_str(&run(SHARED, &["--output-format", "json"])).expect("JSON");
    let findings = findings.as_array().expect("a list");
    let lines: Vec<_> = findings.iter().map(|finding| finding["line"].as_u64()).collect();
    assert_eq!(lines, [Some(2), Some(3)], "one for each function");
    assert_eq!(findings[0]["cause"]["line"], 1);
    assert_eq!(findings[0]["cause"], findings[1]["cause"]);

    let full = run(SHARED, &[]);
    assert_eq!(full.matches("blocks the thread in async code").count(), 1, "{full}");
    assert!(full.contains("1 more finding with the same cause:\n    src/main.rs:3:18\n"), "{full}");
    assert!(full.contains("2 findings"), "{full}");

    let statistics = run(SHARED, &["--statistics"]);
    assert!(statistics.starts_with("      1  warn blocking_in_async"), "{statistics}");

    // A suppression at one place silences that place alone.
    let silenced = SHARED.replacen(
        "async fn one() {",
        "// ctx-lint: allow(blocking_in_async) a test\nasync fn one() {",
        1,
    );
    let full = run(&silenced, &[]);
    assert!(full.contains("src/main.rs:4:18") && full.contains("1 finding"), "{full}");
}

/// One function starts a context anew, and another calls it twice.
const TWICE: &str = "\
use ctx_core::Context;
fn handle(ctx: &Context) {
    store(ctx);
    refresh();
    refresh();
}
fn other(ctx: &Context) {
    store(ctx);
    refresh();
}
fn refresh() { store(&Context::background()); }
fn store(_: &Context) {}
";

#[test]
fn findings_with_one_cause_in_one_function_are_merged() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let manifest = "[package]\nname = 'a'\nversion = '0.1.0'\nedition = '2024'\n\
        [dependencies]\nctx-core = '0.1'\n";
    write(&dir.path().join("Cargo.toml"), manifest);
    let run = |source: &str| {
        write(&dir.path().join("src/lib.rs"), source);
        let mut command = ctx_lint(dir.path());
        let rule = ["--only", "unforwarded_context", "--output-format", "json", "src"];
        let text = stdout(&command.args(rule).output().expect("a run"));
        serde_json::from_str::<Value>(&text).expect("JSON")
    };
    let lines = |findings: &Value| -> Vec<_> {
        let all = findings.as_array().expect("a list").iter();
        all.map(|finding| finding["line"].as_u64().expect("a line")).collect()
    };
    let findings = run(TWICE);
    assert_eq!(lines(&findings), [4, 9]);
    let labels = findings[0]["labels"].as_array().expect("labels");
    let same: Vec<_> =
        labels.iter().filter(|label| label["message"] == "the same happens here").collect();
    assert_eq!(same.len(), 1);
    assert_eq!(same[0]["line"], 5);

    // They are known from before one by one: a second place is new.
    let once = TWICE.replacen("    refresh();\n    refresh();\n", "    refresh();\n", 1);
    assert_eq!(lines(&run(&once)), [4, 8]);
    write(&dir.path().join("ctx-lint.toml"), "[rules]\nunforwarded_context = \"warn\"\n");
    let known = ["baseline", "create", "known"];
    assert!(ctx_lint(dir.path()).args(known).output().expect("a run").status.success());
    write(&dir.path().join("src/lib.rs"), TWICE);
    let new = ["--only", "unforwarded_context", "--baseline", "known", "--output-format", "json"];
    let text = stdout(&ctx_lint(dir.path()).args(new).output().expect("a run"));
    assert_eq!(lines(&serde_json::from_str(&text).expect("JSON")).len(), 1, "{text}");

    // Where the first place is silenced, the second speaks.
    let allow = "refresh(); // ctx-lint: allow(unforwarded_context) a test\n";
    assert_eq!(lines(&run(&TWICE.replacen("refresh();\n", allow, 1))), [5, 9]);
}
