//! The language server, driven as an editor drives it: over standard input and output.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::harness::{ctx_lint, stderr, stdout, write};

const GUARD: &str = "use ctx_core::Context;\n\npub async fn f(ctx: &Context) {\n    \
                     let (ctx, _) = ctx.with_cancel();\n    ctx.cancelled().await;\n}\n";

struct Editor {
    child: Child,
    to: Option<ChildStdin>,
    from: BufReader<ChildStdout>,
    next: u64,
    /// Notifications that came while an answer was waited for.
    heard: Vec<Value>,
}

impl Editor {
    fn start(dir: &Path, capabilities: &Value) -> (Self, Value) {
        let mut command = ctx_lint(dir);
        command.arg("server").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("a server");
        let to = child.stdin.take();
        let from = BufReader::new(child.stdout.take().expect("its output"));
        let mut editor = Self { child, to, from, next: 0, heard: Vec::new() };
        let params = json!({ "processId": null, "rootUri": null, "capabilities": capabilities });
        let answer = editor.ask("initialize", &params);
        editor.tell("initialized", &json!({}));
        (editor, answer)
    }

    fn send(&mut self, message: &Value) {
        let text = message.to_string();
        let to = self.to.as_mut().expect("an open input");
        write!(to, "Content-Length: {}\r\n\r\n{text}", text.len()).expect("sent");
        to.flush().expect("sent");
    }

    fn receive(&mut self) -> Value {
        let mut length = 0;
        loop {
            let mut line = String::new();
            assert!(self.from.read_line(&mut line).expect("a line") > 0, "the server has gone");
            if line == "\r\n" {
                break;
            }
            if let Some(value) = line.trim().strip_prefix("Content-Length: ") {
                length = value.parse().expect("a length");
            }
        }
        let mut text = vec![0; length];
        self.from.read_exact(&mut text).expect("a message");
        serde_json::from_slice(&text).expect("JSON")
    }

    fn tell(&mut self, method: &str, params: &Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": params }));
    }

    fn ask_for(&mut self, method: &str, params: &Value) -> Value {
        self.next += 1;
        let id = self.next;
        self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params }));
        loop {
            let message = self.receive();
            if message["id"] == id {
                return message;
            }
            self.heard.push(message);
        }
    }

    fn ask(&mut self, method: &str, params: &Value) -> Value {
        let answer = self.ask_for(method, params);
        assert!(answer["error"].is_null(), "{answer}");
        answer["result"].clone()
    }

    fn open(&mut self, uri: &str, text: &str) {
        let document = json!({ "uri": uri, "languageId": "rust", "version": 1, "text": text });
        self.tell("textDocument/didOpen", &json!({ "textDocument": document }));
    }

    fn change(&mut self, uri: &str, version: i32, text: &str) {
        let params = json!({
            "textDocument": { "uri": uri, "version": version },
            "contentChanges": [{ "text": text }],
        });
        self.tell("textDocument/didChange", &params);
    }

    /// The next message with this method that is about a file, if it is about one.
    fn hear(&mut self, method: &str, uri: Option<&str>) -> Value {
        let fits = |message: &Value| {
            message["method"] == method && uri.is_none_or(|uri| message["params"]["uri"] == uri)
        };
        if let Some(at) = self.heard.iter().position(fits) {
            return self.heard.remove(at)["params"].clone();
        }
        loop {
            let message = self.receive();
            if fits(&message) {
                return message["params"].clone();
            }
            self.heard.push(message);
        }
    }

    fn diagnostics(&mut self, uri: &str) -> Value {
        self.hear("textDocument/publishDiagnostics", Some(uri))
    }

    fn leave(mut self) {
        self.ask("shutdown", &Value::Null);
        self.tell("exit", &Value::Null);
        drop(self.to.take());
        let status = self.child.wait().expect("an end");
        assert_eq!(status.code(), Some(0));
    }
}

fn package(files: &[(&str, &str)]) -> TempDir {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let manifest = "[package]\nname = 'a'\nedition = '2024'\n[dependencies]\nctx-core = '0.1'\n";
    write(&dir.path().join("Cargo.toml"), manifest);
    for (path, text) in files {
        write(&dir.path().join(path), text);
    }
    dir
}

fn uri(dir: &TempDir, path: &str) -> String {
    format!("file://{}", dir.path().join(path).display())
}

fn rules(published: &Value) -> Vec<String> {
    let all = published["diagnostics"].as_array().expect("a list");
    all.iter().map(|one| one["code"].as_str().expect("a rule").to_owned()).collect()
}

#[test]
fn findings_come_while_one_types_and_are_those_of_the_command() {
    let dir = package(&[("src/lib.rs", GUARD)]);
    let uri = uri(&dir, "src/lib.rs");
    let (mut editor, answer) = Editor::start(dir.path(), &json!({}));
    assert_eq!(answer["capabilities"]["positionEncoding"], "utf-16");
    assert_eq!(answer["serverInfo"]["name"], "ctx-lint");
    editor.open(&uri, GUARD);
    let published = editor.diagnostics(&uri);
    let run = ctx_lint(dir.path()).args(["--output-format", "json"]).output().expect("a run");
    let found: Value = serde_json::from_str(&stdout(&run)).expect("JSON");
    assert_eq!(rules(&published), ["dropped_cancel_guard"], "{published}");
    assert_eq!(found.as_array().map(Vec::len), Some(1));
    let (told, own) = (&published["diagnostics"][0], &found[0]);
    assert_eq!(told["range"]["start"]["line"].as_u64(), own["line"].as_u64().map(|line| line - 1));
    assert_eq!(
        told["range"]["start"]["character"].as_u64(),
        own["column"].as_u64().map(|at| at - 1)
    );
    assert!(
        told["message"]
            .as_str()
            .is_some_and(|text| text.contains(own["message"].as_str().expect("one")))
    );
    assert_eq!((&told["severity"], &told["source"]), (&json!(1), &json!("ctx-lint")));
    let related = told["relatedInformation"].as_array().expect("the places of the story");
    assert_eq!(Some(related.len() + 1), own["labels"].as_array().map(Vec::len));

    // What is typed and not saved counts.
    let better = GUARD.replace("(ctx, _)", "(ctx, _guard)");
    editor.change(&uri, 2, &better);
    let published = editor.diagnostics(&uri);
    assert_eq!((rules(&published), &published["version"]), (Vec::new(), &json!(2)));
    editor.change(&uri, 3, GUARD);
    assert_eq!(rules(&editor.diagnostics(&uri)).len(), 1);
    editor.tell("textDocument/didClose", &json!({ "textDocument": { "uri": uri } }));
    assert!(rules(&editor.diagnostics(&uri)).is_empty());
    editor.leave();
}

#[test]
fn buffers_that_are_not_saved_count_for_other_files() {
    let user = "pub async fn f() {\n    let (ctx, _) = crate::own::make();\n    ctx.cancelled().await;\n}\n";
    let root = "pub mod own;\npub mod user;\n";
    let dir = package(&[("src/lib.rs", root), ("src/own.rs", ""), ("src/user.rs", user)]);
    let (mut editor, _) = Editor::start(dir.path(), &json!({}));
    let (user_uri, own_uri) = (uri(&dir, "src/user.rs"), uri(&dir, "src/own.rs"));
    editor.open(&user_uri, user);
    assert!(rules(&editor.diagnostics(&user_uri)).is_empty());
    let typed = "pub fn make() -> (ctx_core::Context, ctx_core::CancelGuard) {\n    \
                 ctx_core::Context::background().with_cancel()\n}\n";
    editor.open(&own_uri, typed);
    assert_eq!(rules(&editor.diagnostics(&user_uri)), ["dropped_cancel_guard"]);
    editor.leave();
}

#[test]
fn fixes_suppressions_and_pages_are_offered() {
    let dir = package(&[("src/lib.rs", GUARD)]);
    let uri = uri(&dir, "src/lib.rs");
    let (mut editor, _) = Editor::start(dir.path(), &json!({}));
    editor.open(&uri, GUARD);
    let range = editor.diagnostics(&uri)["diagnostics"][0]["range"].clone();
    let document = json!({ "uri": uri });
    let params =
        json!({ "textDocument": document, "range": range, "context": { "diagnostics": [] } });
    let actions = editor.ask("textDocument/codeAction", &params);
    let actions = actions.as_array().expect("a list");
    assert_eq!(actions.len(), 2, "{actions:?}");
    assert_eq!(
        (&actions[0]["isPreferred"], &actions[0]["kind"]),
        (&json!(true), &json!("quickfix"))
    );
    let applied = |action: &Value| {
        let edit = &action["edit"]["changes"][&uri][0];
        let at = |end: &str| {
            let place = &edit["range"][end];
            let number =
                |key: &str| usize::try_from(place[key].as_u64().expect("a number")).expect("small");
            let line: usize = GUARD.split_inclusive('\n').take(number("line")).map(str::len).sum();
            line + number("character")
        };
        let (start, end) = (at("start"), at("end"));
        format!("{}{}{}", &GUARD[..start], edit["newText"].as_str().expect("a text"), &GUARD[end..])
    };
    // Applied, the fix leaves nothing to tell.
    editor.change(&uri, 2, &applied(&actions[0]));
    assert!(rules(&editor.diagnostics(&uri)).is_empty());
    // The suppression still wants its reason.
    editor.change(&uri, 3, &applied(&actions[1]));
    assert_eq!(rules(&editor.diagnostics(&uri)), ["bare_suppression"]);
    editor.change(&uri, 4, GUARD);
    let params = json!({ "textDocument": document, "position": range["start"] });
    let page = editor.ask("textDocument/hover", &params);
    let text = page["contents"]["value"].as_str().expect("a page");
    assert!(text.starts_with("# dropped_cancel_guard\n") && text.contains("## Good"), "{text}");
    let params = json!({ "textDocument": document, "position": { "line": 0, "character": 0 } });
    assert!(editor.ask("textDocument/hover", &params).is_null());
    editor.leave();
}

#[test]
fn places_are_counted_as_the_editor_counts() {
    let text = GUARD.replace("    let (ctx", "    /* \u{1f980}é */ let (ctx");
    let dir = package(&[("src/lib.rs", &text)]);
    let uri = uri(&dir, "src/lib.rs");
    let column = |capabilities: &Value| {
        let (mut editor, answer) = Editor::start(dir.path(), capabilities);
        editor.open(&uri, &text);
        let start =
            editor.diagnostics(&uri)["diagnostics"][0]["range"]["start"]["character"].clone();
        editor.leave();
        (answer["capabilities"]["positionEncoding"].clone(), start.as_u64().expect("a number"))
    };
    let (name, units) = column(&json!({}));
    let (other, bytes) =
        column(&json!({ "general": { "positionEncodings": ["utf-8", "utf-16"] } }));
    assert_eq!((name, other), (json!("utf-16"), json!("utf-8")));
    // The crab takes two units and four bytes, the letter one and two.
    assert_eq!(bytes - units, 3);
}

#[test]
fn a_config_with_mistakes_is_told_once_and_counts_when_it_is_right() {
    let dir = package(&[("src/lib.rs", GUARD), ("ctx-lint.toml", "exlude = []\n")]);
    let uri = uri(&dir, "src/lib.rs");
    let (mut editor, _) = Editor::start(dir.path(), &json!({}));
    editor.open(&uri, GUARD);
    let told = editor.hear("window/showMessage", None);
    assert!(
        told["message"].as_str().is_some_and(|text| text.contains("unknown key `exlude`")),
        "{told}"
    );
    write(&dir.path().join("ctx-lint.toml"), "[rules]\ndropped_cancel_guard = 'warn'\n");
    editor.tell("textDocument/didSave", &json!({ "textDocument": { "uri": uri } }));
    let published = editor.diagnostics(&uri);
    assert_eq!(published["diagnostics"][0]["severity"], 2);
    assert!(!editor.heard.iter().any(|message| message["method"] == "window/showMessage"));
    write(&dir.path().join("ctx-lint.toml"), "exclude = ['src']\n");
    editor.tell("textDocument/didSave", &json!({ "textDocument": { "uri": uri } }));
    assert!(rules(&editor.diagnostics(&uri)).is_empty());
    editor.leave();
}

#[test]
fn bad_messages_are_answered_and_forgotten() {
    let dir = package(&[("src/lib.rs", GUARD)]);
    let uri = uri(&dir, "src/lib.rs");
    let (mut editor, _) = Editor::start(dir.path(), &json!({}));
    let answer = editor.ask_for("textDocument/definition", &json!({}));
    assert_eq!(answer["error"]["code"], -32601);
    let answer = editor.ask_for("textDocument/hover", &json!({ "odd": 1 }));
    assert_eq!(answer["error"]["code"], -32602);
    editor.tell("textDocument/didOpen", &json!({ "odd": 1 }));
    editor.tell(
        "textDocument/didChange",
        &json!({ "textDocument": { "uri": uri, "version": 1 }, "contentChanges": [] }),
    );
    editor.tell("$/odd", &json!(null));
    editor.open("untitled:Untitled-1", GUARD);
    editor.open(&uri, GUARD);
    assert_eq!(rules(&editor.diagnostics(&uri)), ["dropped_cancel_guard"]);
    editor.leave();
}

#[test]
fn a_finding_that_is_not_sure_says_so() {
    let code = "use std::sync::Mutex;\n\npub async fn f(count: &Mutex<u8>) {\n    let mut own = count.lock().unwrap();\n    \
                tokio::task::yield_now().await;\n    *own += 1;\n}\n";
    let dir = package(&[("src/lib.rs", code), ("ctx-lint.toml", "confidence = 'medium'\n")]);
    let uri = uri(&dir, "src/lib.rs");
    let (mut editor, _) = Editor::start(dir.path(), &json!({}));
    editor.open(&uri, code);
    let published = editor.diagnostics(&uri);
    assert_eq!(rules(&published), ["blocking_guard_across_await"]);
    let message = published["diagnostics"][0]["message"].as_str().expect("a text");
    assert!(message.contains("\nconfidence: medium, since "), "{message}");
    editor.leave();
}

/// Whoever starts it by hand is told what it is for.
#[test]
fn without_an_editor_it_says_so() {
    let dir = package(&[]);
    let output = ctx_lint(dir.path()).arg("server").stdin(Stdio::null()).output().expect("a run");
    assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(2), ""));
    assert!(stderr(&output).contains("is started by an editor"));
}

#[test]
fn a_buffer_that_was_never_saved_is_a_file() {
    let user = "mod new;\npub async fn f() {\n    let (ctx, _) = new::make();\n    ctx.cancelled().await;\n}\n";
    let dir = package(&[("src/lib.rs", user)]);
    let (mut editor, _) = Editor::start(dir.path(), &json!({}));
    let (lib, new) = (uri(&dir, "src/lib.rs"), uri(&dir, "src/new.rs"));
    editor.open(&lib, user);
    assert!(rules(&editor.diagnostics(&lib)).is_empty());
    let typed = "pub fn make() -> (ctx_core::Context, ctx_core::CancelGuard) {\n    \
                 ctx_core::Context::background().with_cancel()\n}\n";
    editor.open(&new, typed);
    assert_eq!(rules(&editor.diagnostics(&lib)), ["dropped_cancel_guard"]);
    editor.leave();
}

#[test]
fn the_length_of_a_message_is_a_claim() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut command = ctx_lint(dir.path());
    command.arg("server").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("a server");
    let mut to = child.stdin.take().expect("an input");
    write!(to, "Content-Length: 18446744073709551615\r\n\r\n{{}}").expect("sent");
    drop(to);
    let output = child.wait_with_output().expect("an end");
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    assert!(stderr(&output).contains("the talk with the editor has failed"), "{}", stderr(&output));
}
