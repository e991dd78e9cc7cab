//! `docs/real-bugs.md` says of each published bug where its fault and its fix are shown, and is right about it.

use std::collections::BTreeSet;

use crate::harness::{expect_none, read, root};

/// How many bugs the page is about.
const BUGS: usize = 81;

/// What a row says instead of fixtures.
const OUT_OF_REACH: &str = "out of reach: ";

/// The shortest text that can be a reason.
const REASON: usize = 40;

/// A row of the table.
struct Row {
    number: usize,
    what: String,
    rules: Vec<String>,
    fault: String,
    fix: String,
}

/// The words in backticks.
fn quoted(cell: &str) -> Vec<String> {
    cell.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

fn rows(page: &str) -> Vec<Row> {
    let row = |line: &str| {
        let cells: Vec<&str> = line.trim_matches('|').split(" | ").map(str::trim).collect();
        let number = cells.first()?.parse().ok()?;
        let [_, _, what, rules, fault, fix] = cells[..] else {
            panic!("docs/real-bugs.md: {} cells in: {line}", cells.len());
        };
        let (what, fault, fix) = (what.to_owned(), fault.to_owned(), fix.to_owned());
        Some(Row { number, what, rules: quoted(rules), fault, fix })
    };
    page.lines().filter_map(row).collect()
}

/// The lines of a function or type in a fixture; an error says why there are none.
fn item(place: &str) -> Result<String, String> {
    let (path, name) = place.split_once(": ").ok_or("write `RULE/file.rs: name`")?;
    let at = root().join("fixtures/rules").join(path);
    if !at.is_file() {
        return Err("there is no such file".to_owned());
    }
    let text = read(&at);
    let names = |line: &str| {
        ["fn ", "struct "].iter().any(|word| {
            let after = line.split_once(word).and_then(|(_, rest)| rest.strip_prefix(name));
            after.is_some_and(|rest| rest.starts_with(['(', '<', ' ']))
        })
    };
    let lines: Vec<&str> = text.lines().collect();
    let found: Vec<usize> = (0..lines.len()).filter(|&at| names(lines[at])).collect();
    let [start] = found[..] else {
        return Err(format!("the file has {} items of that name", found.len()));
    };
    let indent = lines[start].len() - lines[start].trim_start().len();
    let end = format!("{}}}", " ".repeat(indent));
    Ok(lines[start..]
        .iter()
        .take_while(|line| **line != end)
        .copied()
        .collect::<Vec<_>>()
        .join("\n"))
}

fn is_marked(item: &str, rule: &str) -> bool {
    let mark = format!("//~ {rule}");
    item.lines().any(|line| {
        line.split_once(&mark)
            .is_some_and(|(_, rest)| rest.is_empty() || rest.starts_with([':', ' ']))
    })
}

/// What is wrong with a row.
fn complaints(row: &Row) -> Vec<String> {
    let mut complaints = Vec::new();
    if !row.what.ends_with('.') {
        complaints.push("say what went wrong in a sentence".to_owned());
    }
    if let Some(reason) = row.fault.strip_prefix(OUT_OF_REACH) {
        if reason.len() < REASON || !row.rules.is_empty() || row.fix != "–" {
            complaints.push("give a reason, and neither rule nor fix".to_owned());
        }
        return complaints;
    }
    let (faults, fixes) = (quoted(&row.fault), quoted(&row.fix));
    let rule_of = |place: &str| place.split('/').next().unwrap_or_default().to_owned();
    let shown: BTreeSet<String> = faults.iter().map(|place| rule_of(place)).collect();
    let named: BTreeSet<String> = row.rules.iter().cloned().collect();
    if shown != named {
        complaints.push("each rule has a fixture with the fault".to_owned());
    }
    if fixes.is_empty() || fixes.len() < faults.len() {
        complaints.push(format!("{} faults, and {} fixes", faults.len(), fixes.len()));
    }
    let places =
        faults.iter().map(|place| (place, true)).chain(fixes.iter().map(|place| (place, false)));
    for (place, marked) in places {
        match item(place) {
            Err(why) => complaints.push(format!("`{place}`: {why}")),
            Ok(item) if is_marked(&item, &rule_of(place)) != marked => {
                let wanted = if marked { "a mark" } else { "no mark" };
                complaints.push(format!("`{place}`: write {wanted} of the rule in it"));
            }
            Ok(_) => {}
        }
    }
    complaints
}

#[test]
fn each_bug_is_shown_or_out_of_reach() {
    let rows = rows(&read(&root().join("docs/real-bugs.md")));
    let numbers: Vec<usize> = rows.iter().map(|row| row.number).collect();
    assert_eq!(numbers, (1..=BUGS).collect::<Vec<_>>(), "each bug has one row, in order");
    let all: Vec<String> = rows
        .iter()
        .flat_map(|row| {
            complaints(row)
                .into_iter()
                .map(|text| format!("docs/real-bugs.md #{}: {text}", row.number))
        })
        .collect();
    expect_none(&all);
}

#[test]
fn a_wrong_row_is_told() {
    let wrong = |line: &str| {
        let rows = rows(line);
        complaints(&rows[0]).join("\n")
    };
    let fault = "`closed_channel_spin/bugs.rs: reload`";
    let fix = "`closed_channel_spin/bugs.rs: reload_well`";
    let row = |rule: &str, fault: &str, fix: &str| {
        wrong(&format!("| 7 | here | It broke. | {rule} | {fault} | {fix} |"))
    };
    assert_eq!(row("`closed_channel_spin`", fault, fix), "");
    assert!(row("`closed_channel_spin`", fix, fix).contains("a mark"));
    assert!(row("`closed_channel_spin`", fault, fault).contains("no mark"));
    assert!(row("`elapsed_timer`", fault, fix).contains("each rule"));
    assert!(row("`closed_channel_spin`", &format!("{fault}, {fault}"), fix).contains("2 faults"));
    assert!(row("`x`", "`x/none.rs: f`", fix).contains("no such file"));
    assert!(
        row("`closed_channel_spin`", "`closed_channel_spin/bugs.rs: no`", fix).contains("0 items")
    );
    assert!(row("–", "out of reach: hard", "–").contains("reason"));
}
