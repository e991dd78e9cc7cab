//! `docs/go-analyzers.md` is true: each case that it names stands in a fixture, and is flagged or silent as it says.

use ctx_lint::builtin;

use crate::harness::{Fixture, Mark, expect_none, name, packages, read, root};

/// One row of the tables.
struct Row {
    line: usize,
    case: String,
    verdict: String,
    rule: String,
    shown: String,
}

#[test]
fn the_table_of_go_analyzers_is_true() {
    let rows = rows(&read(&root().join("docs/go-analyzers.md")));
    assert!(rows.len() > 100, "only {} rows could be read", rows.len());
    let mut complaints = Vec::new();
    for row in &rows {
        if let Err(what) = check(row) {
            complaints.push(format!("docs/go-analyzers.md:{}: {}: {what}", row.line, row.case));
        }
    }
    expect_none(&complaints);
}

/// The rows of four cells whose second says what becomes of the case.
fn rows(text: &str) -> Vec<Row> {
    let lines = text.lines().enumerate().filter(|(_, line)| line.starts_with("| "));
    let rows = lines.filter_map(|(number, line)| {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [case, verdict, rule, shown] = cells[..] else { return None };
        let verdict_word = verdict.split([' ', ':', ',']).next().unwrap_or_default();
        matches!(verdict_word, "flagged" | "silent" | "impossible" | "elsewhere").then(|| Row {
            line: number + 1,
            case: case.to_owned(),
            verdict: verdict.to_owned(),
            rule: rule.trim_matches('`').to_owned(),
            shown: shown.trim_matches('`').to_owned(),
        })
    });
    rows.collect()
}

fn check(row: &Row) -> Result<(), String> {
    let (word, why) = row.verdict.split_once(':').unwrap_or((&row.verdict, ""));
    let needs_reason = word != "flagged";
    if needs_reason && why.trim().is_empty() {
        return Err(format!("say why it is {word}"));
    }
    match word {
        "impossible" | "elsewhere" if !row.rule.is_empty() || !row.shown.is_empty() => {
            Err("what no rule is about has neither rule nor fixture".to_owned())
        }
        "impossible" | "elsewhere" => Ok(()),
        "flagged" | "silent" => shown(row, word == "flagged"),
        _ => Err(format!("`{word}` is no verdict")),
    }
}

/// Whether the item that the last cell names carries a mark of the rule, or none.
fn shown(row: &Row, flagged: bool) -> Result<(), String> {
    let folder = root().join("fixtures/rules").join(&row.rule);
    if row.shown.is_empty() {
        let missing = !folder.exists();
        return if missing { Ok(()) } else { Err(format!("name a fixture of `{}`", row.rule)) };
    }
    if builtin::find(&row.rule).is_none() {
        return Err(format!("there is no rule `{}`", row.rule));
    }
    let (file, item) = row.shown.split_once(' ').ok_or("write the file, a space, and the item")?;
    let fixtures = packages(&folder);
    let is_file = |fixture: &&Fixture| name(&fixture.at) == file;
    let fixture = fixtures.iter().find(is_file).ok_or(format!("there is no `{file}`"))?;
    let text = fixture.files.get("src/lib.rs").ok_or("a single file is needed")?;
    let (first, last) = extent(text, item).ok_or(format!("there is no `{item}` in `{file}`"))?;
    let inside = |mark: &Mark| mark.rule == row.rule && (first..=last).contains(&mark.line);
    match (fixture.marks().iter().any(inside), flagged) {
        (true, true) | (false, false) => Ok(()),
        (false, true) => Err(format!("nothing is flagged in `{item}`")),
        (true, false) => Err(format!("`{item}` is flagged")),
    }
}

/// The first and last line of an item.
fn extent(text: &str, item: &str) -> Option<(usize, usize)> {
    const KINDS: [&str; 8] = ["fn", "struct", "enum", "static", "mod", "trait", "type", "impl"];
    let starts = |line: &str| {
        let words: Vec<&str> = line
            .split(|c: char| !(c.is_alphanumeric() || c == '_'))
            .filter(|w| !w.is_empty())
            .collect();
        words.windows(2).any(|pair| KINDS.contains(&pair[0]) && pair[1] == item)
    };
    let lines: Vec<&str> = text.lines().collect();
    let first = lines.iter().position(|line| starts(line))?;
    let (mut opened, mut closed) = (0, 0);
    for (number, line) in lines.iter().enumerate().skip(first) {
        let code = line.split("//").next().unwrap_or_default();
        opened += code.matches('{').count();
        closed += code.matches('}').count();
        let ends = code.contains('}') || code.trim_end().ends_with(';');
        if opened == closed && ends {
            return Some((first + 1, number + 1));
        }
    }
    None
}

#[test]
fn a_false_row_is_told() {
    let row = |verdict: &str, rule: &str, shown: &str| {
        let text = format!("| a case | {verdict} | {rule} | {shown} |");
        check(rows(&text).first().expect("a row"))
    };
    let loud = "`loops.rs each_item`";
    assert_eq!(row("flagged", "`growing_context`", loud), Ok(()));
    assert_eq!(row("silent: why", "`growing_context`", "`flat.rs shadowed`"), Ok(()));
    assert_eq!(row("impossible: the type system", "", ""), Ok(()));
    for (verdict, rule, shown) in [
        ("flagged", "`growing_context`", "`flat.rs shadowed`"),
        ("silent: why", "`growing_context`", loud),
        ("silent", "`growing_context`", "`flat.rs shadowed`"),
        ("flagged", "`growing_context`", "`flat.rs nothing_of_this_name`"),
        ("flagged", "`growing_context`", "`nowhere.rs each_item`"),
        ("flagged", "`growing_context`", ""),
        ("flagged", "`no_rule_of_this_name`", loud),
        ("impossible", "", ""),
        ("impossible: why", "`growing_context`", ""),
    ] {
        assert!(row(verdict, rule, shown).is_err(), "{verdict} {rule} {shown}");
    }
}
