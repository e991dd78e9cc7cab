//! Every fixture produces what it claims, no less and no more.

use ctx_lint::rules::RULES;

use crate::harness::{entries, expect_none, fixtures, is_builtin, name, root};

#[test]
fn fixtures_produce_what_they_claim() {
    let mut complaints = Vec::new();
    for fixture in fixtures() {
        match fixture.check() {
            Err(story) => complaints.push(story),
            Ok(found) => {
                let at = fixture.at.display();
                let messages = found.iter().map(|found| &found.message);
                let loud = messages.filter(|message| !is_quiet(message));
                complaints.extend(loud.map(|message| {
                    format!("{at}: write this in lower case and without a full stop: {message}")
                }));
            }
        }
    }
    expect_none(&complaints);
}

/// Each rule is shown to speak, and to keep silent on more lines than it speaks on.
#[test]
fn every_rule_has_fixtures_of_both_kinds() {
    let mut complaints = Vec::new();
    let fixtures = fixtures();
    for rule in RULES {
        let own: Vec<_> = fixtures.iter().filter(|fixture| fixture.rule == rule.name).collect();
        let marks: usize = own.iter().map(|fixture| fixture.marks().len()).sum();
        let silent = own.iter().any(|fixture| fixture.marks().is_empty());
        if marks == 0 || !silent {
            complaints.push(format!(
                "fixtures/rules/{}: needs a file with marks and a file without any",
                rule.name
            ));
        }
    }
    for folder in entries(&root().join("fixtures/rules")) {
        let rule = name(&folder);
        if !is_builtin(&rule) && !RULES.iter().any(|known| known.name == rule) {
            complaints.push(format!("{}: there is no rule of that name", folder.display()));
        }
    }
    expect_none(&complaints);
}

/// Proper nouns of Rust may begin a message in upper case when they stand in backticks.
fn is_quiet(message: &str) -> bool {
    !message.starts_with(char::is_uppercase)
        && !message.ends_with(['.', '!'])
        && !message.contains('\n')
}
