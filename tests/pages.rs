//! Each rule's page has its parts, its examples are linted, and `docs/rules` is in step.

use std::fs;
use std::path::PathBuf;

use ctx_lint::builtin;
use ctx_lint::figures::Figures;
use ctx_lint::page::{self, Page};

use crate::harness::{Fixture, blessing, entries, expect_none, name, read, root, write};

/// The headings that a page may have, in their order; options are added from the rule's declaration.
const HEADINGS: [&str; 4] = ["Bad", "Good", "Fix", "Limits"];

#[test]
fn pages_have_their_parts_in_order() {
    let mut complaints = Vec::new();
    for rule in builtin::all() {
        let page = Page::of(rule);
        let mut complain = |what: &str| complaints.push(format!("{}: {what}", rule.name));
        let sentence = page.title.starts_with(|first: char| first.is_uppercase() || first == '`')
            && page.title.ends_with('.')
            && !page.title.contains(". ");
        if !sentence {
            complain("the first line is one sentence with a full stop");
        }
        if page.lines.first().is_some_and(|line| !line.is_empty()) {
            complain("an empty line follows the first");
        }
        let headings = page.headings();
        let places: Vec<_> =
            headings.iter().map(|heading| HEADINGS.iter().position(|h| h == heading)).collect();
        if places.iter().any(Option::is_none) || !places.is_sorted() {
            complain(&format!("the headings are, in this order: {}", HEADINGS.join(", ")));
        }
        for heading in &HEADINGS[..2] {
            if !page.blocks().iter().any(|block| block.heading == *heading) {
                complain(&format!("there is no example under `## {heading}`"));
            }
        }
    }
    expect_none(&complaints);
}

#[test]
fn examples_produce_what_they_claim() {
    let mut complaints = Vec::new();
    for rule in builtin::all() {
        let blocks = Page::of(rule).blocks();
        for block in blocks.iter().filter(|block| page::is_rust(&block.info)) {
            let at = PathBuf::from(format!("page of {}, under {}", rule.name, block.heading));
            let fixture = Fixture::of_text(rule.name, at, &block.code);
            let speaks = fixture.marks().iter().any(|mark| mark.rule == rule.name);
            if block.heading == "Bad" && !speaks {
                complaints.push(format!("{}: mark what is found in the bad example", rule.name));
            }
            if block.heading == "Good" && !fixture.marks().is_empty() {
                complaints.push(format!("{}: the good example has marks", rule.name));
            }
            complaints.extend(fixture.check().err());
        }
    }
    expect_none(&complaints);
}

#[test]
fn docs_are_in_step() {
    let dir = root().join("docs/rules");
    let rules = builtin::all();
    let mut pages: Vec<_> =
        rules.iter().map(|rule| (format!("{}.md", rule.name), page::markdown(rule))).collect();
    pages.push(("README.md".to_owned(), page::table(&rules)));
    let mut complaints = Vec::new();
    for (file, text) in &pages {
        let path = dir.join(file);
        if path.exists() && read(&path) == *text {
            continue;
        }
        if blessing() {
            write(&path, text);
        } else {
            complaints.push(format!("{}: out of step; run BLESS=1 cargo test", path.display()));
        }
    }
    for path in entries(&dir) {
        if pages.iter().all(|(file, _)| *file != name(&path)) {
            if blessing() {
                fs::remove_file(&path).expect("removed");
            } else {
                complaints.push(format!("{}: no rule has this page", path.display()));
            }
        }
    }
    expect_none(&complaints);
}

/// The figures on the pages are those of the verdicts that can be read one by one.
#[test]
fn figures_count_the_verdicts() {
    let verdicts = read(&root().join("tests/corpus/verdicts.tsv"));
    let mut complaints = Vec::new();
    let rows: Vec<Vec<&str>> =
        verdicts.lines().skip(1).map(|line| line.split('\t').collect()).collect();
    let rules = ctx_lint::rules::RULES;
    for row in &rows {
        if row.len() < 3 || rules.iter().all(|rule| rule.name != row[0]) {
            complaints.push(format!("verdicts.tsv: {row:?} is not a rule, a place and a verdict"));
        }
    }
    for rule in rules {
        let count = |verdict: &str| {
            rows.iter().filter(|row| row[0] == rule.name && row[2] == verdict).count()
        };
        let figures = Figures::of(rule.name);
        if [figures.right, figures.benign, figures.wrong] != ["true", "benign", "wrong"].map(count)
        {
            complaints
                .push(format!("{}: the figures are old; run tests/corpus/run --record", rule.name));
        }
    }
    expect_none(&complaints);
}
