//! `ctx-lint rules` and `ctx-lint explain`.

use std::io::Write;

use serde_json::json;

use super::args::{Color, ListFormat};
use super::{Stop, stdout};
use crate::builtin;
use crate::config::{Selector, unknown_rule};
use crate::page::{self, Page, fix_word};
use crate::rule::{Rule, Setting};
use crate::table;

pub(super) fn explain(name: &str, color: Color) -> Result<u8, Stop> {
    let mut out = stdout(color);
    match Selector::parse(name)? {
        Selector::Rule(name) => {
            let rule = builtin::find(name).ok_or_else(|| unknown_rule(name))?;
            out.write_all(page::terminal(rule).as_bytes())?;
        }
        Selector::Group(group) => {
            writeln!(out, "{group}: {}\n", group.about())?;
            lines(&mut out, &of_group(|rule| rule.group == group))?;
        }
        Selector::All => lines(&mut out, &builtin::all())?,
    }
    out.flush()?;
    Ok(0)
}

fn of_group(is_in: impl Fn(&Rule) -> bool) -> Vec<&'static Rule> {
    builtin::all().into_iter().filter(|rule| is_in(rule)).collect()
}

/// A line for each rule.
fn lines(out: &mut impl Write, rules: &[&Rule]) -> std::io::Result<()> {
    let width = rules.iter().map(|rule| rule.name.len()).max().unwrap_or_default();
    for rule in rules {
        let (group, level, fix) = (rule.group.name(), rule.level.to_string(), fix_word(rule.fix));
        let title = Page::of(rule).title;
        writeln!(out, "{:width$}  {group:<11}  {level:<5}  {fix:<6}  {title}", rule.name)?;
    }
    Ok(())
}

pub(super) fn table(name: &str, format: ListFormat, color: Color) -> Result<u8, Stop> {
    table::find(name)?;
    let rows = table::cancel_safety();
    let mut out = stdout(color);
    match format {
        ListFormat::Text => out.write_all(table::text(&rows).as_bytes())?,
        ListFormat::Json => {
            serde_json::to_writer_pretty(&mut out, &rows).map_err(std::io::Error::from)?;
            out.write_all(b"\n")?;
        }
    }
    out.flush()?;
    Ok(0)
}

pub(super) fn rules(format: ListFormat, color: Color) -> Result<u8, Stop> {
    let mut out = stdout(color);
    let rules = builtin::all();
    match format {
        ListFormat::Text => lines(&mut out, &rules)?,
        ListFormat::Json => {
            let rules: Vec<_> = rules.into_iter().map(described).collect();
            serde_json::to_writer_pretty(&mut out, &rules).map_err(std::io::Error::from)?;
            out.write_all(b"\n")?;
        }
    }
    out.flush()?;
    Ok(0)
}

fn described(rule: &Rule) -> serde_json::Value {
    let options = rule.options.iter().map(|option| {
        let default = match Setting::from(option.default) {
            Setting::Flag(flag) => json!(flag),
            Setting::Integer(number) => json!(number),
            Setting::List(list) => json!(list),
        };
        json!({ "name": option.name, "default": default, "help": option.help })
    });
    json!({
        "name": rule.name,
        "group": rule.group.name(),
        "level": rule.level,
        "fix": fix_word(rule.fix),
        "since": rule.since,
        "title": Page::of(rule).title,
        "options": options.collect::<Vec<_>>(),
    })
}
