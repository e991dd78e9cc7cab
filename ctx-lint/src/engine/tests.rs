//! The engine over rules that are made for the occasion.

use super::*;
use crate::config::Config;
use crate::finding::{Confidence, FixKind};
use crate::role::Role;
use crate::rule::Group;
use crate::rule::Pass;
use crate::source::Span;
use crate::workers::on_workers;
use crate::world::Unread;

const fn rule(name: &'static str, check: fn(&mut Pass<'_>)) -> Rule {
    Rule {
        name,
        group: Group::Suspicious,
        level: Level::Warn,
        fix: FixKind::None,
        since: "0.1.0",
        options: &[],
        needs: &[],
        in_tests: false,
        source: "",
        check,
    }
}

static AWAITS: Rule = rule("awaits", |pass| {
    let text = pass.index.file(pass.file).source.text.clone();
    for (at, word) in text.match_indices("await").collect::<Vec<_>>().into_iter().rev() {
        pass.report(Span::new(at as u32, (at + word.len()) as u32), "an await");
    }
});

static PANICS: Rule = rule("panics", |pass| {
    assert!(!pass.index.file(pass.file).source.text.contains("boom"), "the text says boom");
});

/// A text under a path that no package is above.
fn input(path: &str, text: &str) -> Input {
    Input { path: Path::new("/nowhere").join(path), text: Ok(text.to_owned()) }
}

/// Runs rules over texts that are held in memory.
fn run_texts(inputs: &[Input], configs: &Configs, rules: &[&'static Rule]) -> Report {
    let paths: Vec<_> = inputs.iter().map(|input| input.path.clone()).collect();
    let read = |path: &Path| {
        let input = inputs.iter().find(|input| input.path == path);
        input.expect("a path of this run").clone()
    };
    run_rules(&paths, read, configs, rules)
}

fn places(report: &Report) -> Vec<String> {
    let shown = report.findings.iter().map(|finding| {
        let source = report.source(finding.file);
        let (line, column) = source.position(finding.span.start);
        let path = source.path.strip_prefix("/nowhere").unwrap_or(&source.path).display();
        format!("{path}:{line}:{column} {} {}", finding.level, finding.rule)
    });
    shown.collect()
}

#[test]
fn findings_are_sorted_by_path_and_place() {
    let inputs = vec![input("b.rs", "await\n await"), input("a.rs", "await"), input("c.rs", "x")];
    let report = run_texts(&inputs, &Configs::one(Config::default()), &[&AWAITS]);
    let expected = ["a.rs:1:1 warn awaits", "b.rs:1:1 warn awaits", "b.rs:2:2 warn awaits"];
    assert_eq!(places(&report), expected);
    // The one without a trigger word is only asked whether it parses.
    assert_eq!((report.files, report.counts.lexed, report.counts.parsed), (3, 3, 3));
    assert_eq!((report.count(Level::Warn), report.count(Level::Deny)), (3, 0));
}

#[test]
fn one_thread_and_many_give_the_same() {
    let inputs: Vec<_> = (0..200)
        .map(|at| input(&format!("{at}.rs"), "await\n// ctx-lint: x\nawait boom"))
        .collect();
    let rules: [&'static Rule; 3] = [&AWAITS, &PANICS, &builtin::MALFORMED_SUPPRESSION];
    let on = |threads| {
        let inputs = inputs.clone();
        let work = move || run_texts(&inputs, &Configs::one(Config::default()), &rules);
        let report = on_workers(threads, work).expect("threads");
        (places(&report), report.crashes)
    };
    let one = on(1);
    assert_eq!((one.0.len(), one.1.len()), (600, 200));
    assert_eq!(one, on(4));
}

/// It speaks of tokens or not at all.
static OF_TOKENS: Rule = Rule { needs: &[Role::Token], ..AWAITS };

#[test]
fn a_rule_runs_only_where_something_may_have_its_role() {
    let runs = |text: &str, config: &Config| {
        let configs = Configs::one(config.clone());
        !run_texts(&[input("a.rs", text)], &configs, &[&OF_TOKENS]).findings.is_empty()
    };
    let plain = Config::default();
    assert!(!runs("fn f(ctx: &Ctx, token: u8) { [token]; await }", &plain));
    assert!(!runs("use std::sync::Arc; await", &plain));
    assert!(runs("use tokio_util::sync::CancellationToken; await", &plain));
    assert!(runs("#[ctx(token)] struct Own; await", &plain));
    assert!(runs("# [ ctx ( token ) ] struct Own; await", &plain));
    assert!(!runs("#[ctx(context)] struct Own; await", &plain));
    let mut told = Config::default();
    told.vocabulary.contexts.push("app::Context".to_owned());
    assert!(runs("await", &told));
}

#[test]
fn a_panic_is_told_and_the_rest_goes_on() {
    let inputs = vec![input("a.rs", "await boom"), input("b.rs", "await")];
    let report = run_texts(&inputs, &Configs::one(Config::default()), &[&PANICS, &AWAITS]);
    assert_eq!(places(&report), ["a.rs:1:1 warn awaits", "b.rs:1:1 warn awaits"]);
    let crash = &report.crashes[0];
    assert_eq!((crash.path.as_os_str(), crash.rule), ("/nowhere/a.rs".as_ref(), Some("panics")));
    assert!(crash.message.contains("the text says boom"), "{}", crash.message);
}

#[test]
fn a_file_that_cannot_be_read_is_a_finding() {
    let broken = Input {
        path: PathBuf::from("/nowhere/a.rs"),
        text: Err(Unread { message: "this file is not UTF-8".to_owned(), refused: false }),
    };
    let report = run_texts(&[broken], &Configs::one(Config::default()), &builtin::all());
    assert_eq!(places(&report), ["a.rs:1:1 deny syntax_error"]);
    assert_eq!(report.findings[0].message, "this file is not UTF-8");
}

/// Surer with each word: `maybe`, `likely`, `surely`.
static GRADED: Rule = rule("stored_context", |pass| {
    let text = pass.index.file(pass.file).source.text.clone();
    let (file, place) = (pass.file, |at: usize| Span::new(at as u32, at as u32 + 1));
    for (at, _) in text.match_indices("maybe") {
        let draft = pass.report(place(at), "perhaps").inferred(file, place(at), "it is likely");
        draft.assumed(file, place(at), "somebody must look");
    }
    for (at, _) in text.match_indices("likely") {
        pass.report(place(at), "most likely").inferred(file, place(at), "it is likely");
    }
    for (at, _) in text.match_indices("surely") {
        pass.report(place(at), "surely");
    }
});

#[test]
fn a_finding_is_as_sure_as_its_weakest_step() {
    let found = |confidence| {
        let mut config = Config::default();
        config.confidence = confidence;
        let inputs = [input("a.rs", "// Arc await\n// maybe\n// likely\n// surely")];
        let report = run_texts(&inputs, &Configs::one(config), &[&GRADED]);
        let told = report.findings.iter().map(|own| (own.message.clone(), own.confidence()));
        told.collect::<Vec<_>>()
    };
    let of = |message: &str, confidence| (message.to_owned(), confidence);
    let (low, medium) = (of("perhaps", Confidence::Low), of("most likely", Confidence::Medium));
    let high = of("surely", Confidence::High);
    assert_eq!(found(Confidence::default()), std::slice::from_ref(&high));
    assert_eq!(found(Confidence::Medium), [medium.clone(), high.clone()]);
    assert_eq!(found(Confidence::Low), [low, medium, high]);
}

#[test]
fn a_suppression_of_what_is_not_shown_is_of_use() {
    let text = "// ctx-lint: allow(stored_context) checked\nstatic maybe: u8 = 1;";
    let rules: [&'static Rule; 2] = [&GRADED, &builtin::UNUSED_SUPPRESSION];
    let report = run_texts(&[input("a.rs", text)], &Configs::one(Config::default()), &rules);
    assert_eq!(places(&report), [""; 0]);
}

#[test]
fn suppressions_silence_rules_of_the_run() {
    let text = "// ctx-lint: allow-file(syntax_error) why\nfn await_it() {}";
    let rules: [&'static Rule; 2] = [&AWAITS, &builtin::UNUSED_SUPPRESSION];
    let report = run_texts(&[input("a.rs", text)], &Configs::one(Config::default()), &rules);
    assert_eq!(places(&report), ["a.rs:2:4 warn awaits"]);
    let report =
        run_texts(&[input("a.rs", text)], &Configs::one(Config::default()), &builtin::all());
    assert_eq!(places(&report), ["a.rs:1:1 warn unused_suppression"]);
}

#[test]
fn the_words_of_the_vocabulary_are_triggers() {
    let mut config = Config::default();
    let inputs = || vec![input("a.rs", "struct S(my::Thing);")];
    assert_eq!(
        run_texts(&inputs(), &Configs::one(config.clone()), &builtin::all()).counts.parsed,
        0
    );
    config.vocabulary.guards.push("my::Thing".to_owned());
    assert_eq!(
        run_texts(&inputs(), &Configs::one(config.clone()), &builtin::all()).counts.parsed,
        1
    );
}

#[test]
fn a_panic_outside_of_rules_costs_one_world() {
    let inputs = [input("a.rs", "await"), input("b.rs", "await")];
    let paths: Vec<_> = inputs.iter().map(|input| input.path.clone()).collect();
    let read = |path: &Path| {
        assert!(!path.ends_with("a.rs"), "no reading today");
        inputs[1].clone()
    };
    let report = run_rules(&paths, read, &Configs::one(Config::default()), &[&AWAITS]);
    assert_eq!(places(&report), ["b.rs:1:1 warn awaits"]);
    let crash = &report.crashes[0];
    assert_eq!((crash.path.as_os_str(), crash.rule), ("/nowhere/a.rs".as_ref(), None));
    assert_eq!(crash.message, "no reading today");
}
