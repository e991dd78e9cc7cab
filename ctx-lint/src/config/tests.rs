//! Configs that are read from texts.

use miette::Diagnostic;
use toml::de::DeValue;

use super::read::setting;
use super::*;
use crate::builtin::{BARE_SUPPRESSION, SYNTAX_ERROR};
use crate::rule::Default;

/// The message, label and labelled text of each mistake.
fn mistakes(text: &str) -> Vec<(String, String, String)> {
    let fault = parse("ctx-lint.toml", text).expect_err("mistakes");
    let describe = |fault: &dyn Diagnostic| {
        let label = fault.labels().and_then(|mut labels| labels.next()).expect("a label");
        let span = label.offset()..label.offset() + label.len();
        (fault.to_string(), label.label().unwrap_or_default().to_owned(), text[span].to_owned())
    };
    let related: Vec<_> = fault.related().expect("related").map(&describe).collect();
    if related.is_empty() { vec![describe(&fault)] } else { related }
}

fn messages(text: &str) -> Vec<(String, String)> {
    mistakes(text).into_iter().map(|(message, _, at)| (message, at)).collect()
}

fn pair(message: &str, at: &str) -> (String, String) {
    (message.to_owned(), at.to_owned())
}

#[test]
fn a_full_config_is_read() {
    let text = "exclude = ['a/**', '*.gen.rs']\nin-tests = true\nconfidence = 'low'\n[groups]\npedantic = 'warn'\n\
                [rules]\nsyntax_error = 'warn'\n[rules.bare_suppression]\nlevel = 'deny'\n\
                [vocabulary]\ncontexts = ['my::Ctx']\n";
    let config = parse("ctx-lint.toml", text).expect("a good config");
    let exclude: Vec<_> = config.exclude.iter().map(|glob| glob.text.as_str()).collect();
    assert_eq!(exclude, ["a/**", "*.gen.rs"]);
    assert!(config.in_tests);
    assert_eq!(config.confidence, Confidence::Low);
    assert_eq!(config.vocabulary.contexts, ["my::Ctx"]);
    assert_eq!(config.level(&BARE_SUPPRESSION), Level::Deny);
}

#[test]
fn all_mistakes_are_told_at_once_and_pointed_at() {
    let text = "exlude = []\nin-tests = 'yes'\nconfidence = 'sure'\n[groups]\nstile = 'warn'\n\
                [rules]\nsintax_error = 'warn'\nsyntax_error = 'loud'\n\
                [rules.bare_suppression]\nmax = 3\n";
    let mut found = messages(text);
    found.sort();
    let mut expected = [
        pair("unknown key `exlude`", "exlude"),
        pair("expected true or false", "'yes'"),
        pair("unknown confidence `sure`", "'sure'"),
        pair("unknown group `stile`", "stile"),
        pair("unknown rule `sintax_error`", "sintax_error"),
        pair("unknown level `loud`", "'loud'"),
        pair("unknown option `max`", "max"),
    ];
    expected.sort();
    assert_eq!(found, expected);
}

#[test]
fn text_that_is_not_toml_is_pointed_at() {
    assert_eq!(mistakes("exclude = [\n")[0].0, "the config file is not TOML");
}

#[test]
fn a_bad_glob_and_a_bad_vocabulary_are_pointed_at() {
    assert_eq!(messages("exclude = ['a[']"), [pair("this is not a pattern", "'a['")]);
    let text = "[vocabulary]\ncontext = ['x']\n";
    assert_eq!(messages(text), [pair("unknown list `context`", "context")]);
}

#[test]
fn the_paths_and_types_of_the_vocabulary_are_checked_where_they_stand() {
    let text = "[vocabulary]\nsleepers = ['app::nap', 'nap']\n";
    assert_eq!(messages(text), [pair("this is not a full path", "'nap'")]);
    assert_eq!(mistakes("[vocabulary]\ncontexts = ['app::*']")[0].2, "'app::*'");
    let text = "[vocabulary]\nproducers = ['app::Ctx::with_*', 'app::Ctx::*']\n";
    assert_eq!(parse("", text).expect("a good config").vocabulary.producers.len(), 2);
    let text = "[vocabulary]\nfunctions = { 'app::f' = '(Ctx', 'app::g' = 'Ctx' }\n";
    assert_eq!(messages(text), [pair("this is not a type", "'(Ctx'")]);
}

#[test]
fn the_nearest_name_is_offered() {
    let fault = parse("ctx-lint.toml", "exlude = []").expect_err("a mistake");
    let help = fault.help().expect("a help").to_string();
    assert_eq!(help, "did you mean `exclude`?");
}

#[test]
fn settings_have_the_type_of_their_default() {
    let read = |default, text: &str| {
        let value = DeValue::parse(text).expect("a value");
        setting(default, value.get_ref())
    };
    assert_eq!(read(Default::Flag(true), "false"), Some(Setting::Flag(false)));
    assert_eq!(read(Default::Integer(1), "0x10"), Some(Setting::Integer(16)));
    assert_eq!(read(Default::Integer(1), "'1'"), None);
    let list = Setting::List(vec!["a".to_owned()]);
    assert_eq!(read(Default::List(&[]), "['a']"), Some(list));
    assert_eq!(read(Default::List(&[]), "[1]"), None);
}

#[test]
fn the_last_level_on_the_command_line_wins() {
    let mut config = Config::default();
    config.set(Selector::All, Level::Allow);
    assert_eq!(config.level(&SYNTAX_ERROR), Level::Allow);
    config.set(Selector::Rule("syntax_error"), Level::Warn);
    assert_eq!(config.level(&SYNTAX_ERROR), Level::Warn);
    assert_eq!(config.level(&BARE_SUPPRESSION), Level::Allow);
    config.set(Selector::Group(Group::Style), Level::Deny);
    assert_eq!(config.level(&BARE_SUPPRESSION), Level::Deny);
}

#[test]
fn rule_wins_over_group_and_group_over_default() {
    let text = "[groups]\ncorrectness = 'allow'\nstyle = 'allow'\n[rules]\nsyntax_error = 'warn'\n";
    let config = parse("ctx-lint.toml", text).expect("a good config");
    assert_eq!(config.level(&SYNTAX_ERROR), Level::Warn);
    assert_eq!(config.level(&BARE_SUPPRESSION), Level::Allow);
    let default = Config::default();
    assert_eq!(default.level(&SYNTAX_ERROR), Level::Deny);
}

#[test]
fn an_unknown_selector_names_the_nearest() {
    let fault = Selector::parse("sintax_error").expect_err("no such rule");
    assert_eq!(fault.to_string(), "there is no rule `sintax_error`");
    let help = Diagnostic::help(&fault).expect("a help").to_string();
    assert!(help.contains("did you mean `syntax_error`?"), "{help}");
}

#[test]
fn overrides_win_over_the_config_and_the_command_line_over_both() {
    let text = "in-tests = false\n[groups]\ncorrectness = 'allow'\n[[overrides]]\npaths = ['/tests']\n\
                in-tests = true\nconfidence = 'medium'\n[overrides.rules]\nsyntax_error = 'warn'\n";
    let config = parse("ctx-lint.toml", text).expect("a good config");
    // Without a path of its own, a config stands in the current folder.
    let here = std::env::current_dir().expect("a folder");
    let of = |path: &str| config.with_overrides(&config.holding(&here.join(path)));
    assert_eq!(of("src/a.rs").level(&SYNTAX_ERROR), Level::Allow);
    assert!(!of("src/a.rs").in_tests);
    let mut tests = of("tests/a/b.rs");
    assert_eq!(tests.level(&SYNTAX_ERROR), Level::Warn);
    assert!(tests.in_tests);
    assert_eq!((tests.confidence, config.confidence), (Confidence::Medium, Confidence::High));
    tests.set(Selector::All, Level::Deny);
    assert_eq!(tests.level(&SYNTAX_ERROR), Level::Deny);
}

#[test]
fn overrides_need_paths_and_have_keys_of_their_own() {
    let found = messages("[[overrides]]\nrules = { syntax_error = 'warn' }\nexclude = []\n");
    let told: Vec<_> = found.iter().map(|(message, _)| message.as_str()).collect();
    assert_eq!(told, ["unknown key `exclude`", "these overrides are for no path"]);
    assert_eq!(messages("overrides = 1"), [pair("expected tables `[[overrides]]`", "1")]);
    assert_eq!(messages("extend = 1"), [pair("expected the path of a config file", "1")]);
}

#[test]
fn only_and_skip_pick_rules_whatever_their_levels() {
    let mut config = Config::default();
    config.set(Selector::All, Level::Allow);
    config.only = vec![Selector::parse("syntax-error").expect("dashes are fine")];
    assert_eq!(config.level(&SYNTAX_ERROR), Level::Warn);
    assert_eq!(config.level(&BARE_SUPPRESSION), Level::Allow);
    config.only = vec![Selector::All];
    config.skip = vec![Selector::Rule("syntax_error")];
    assert_eq!(config.level(&SYNTAX_ERROR), Level::Allow);
    assert_eq!(config.level(&BARE_SUPPRESSION), Level::Warn);
}

#[test]
fn an_audit_switches_on_what_is_off_by_default_but_for_style() {
    let text = "[groups]\nnursery = 'allow'\n";
    let of = |text: &str, audit| {
        let config = parse("ctx-lint.toml", text).expect("a good config");
        let configs = Configs::one(config).with_confidence(None, audit);
        configs.of(Path::new("a.rs"))
    };
    let all = builtin::all();
    let level = |config: &Config, group: Group| {
        let own = all.iter().filter(|rule| rule.group == group && rule.level == Level::Allow);
        own.map(|rule| config.level(rule)).collect::<Vec<_>>()
    };
    let audited = of("", true);
    assert!(level(&audited, Group::Pedantic).iter().all(|level| *level == Level::Warn));
    assert!(level(&of("", false), Group::Pedantic).iter().all(|level| *level == Level::Allow));
    assert!(level(&audited, Group::Style).iter().all(|level| *level == Level::Allow));
    // What a config says holds.
    assert!(level(&of(text, true), Group::Nursery).iter().all(|level| *level == Level::Allow));
    // Nothing that is on by default gets quieter.
    assert_eq!(audited.level(&SYNTAX_ERROR), Level::Deny);
}
