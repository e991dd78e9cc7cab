//! `ctx-lint knowledge` and `ctx-lint debug types`.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Serialize;

use super::args::{Color, ListFormat};
use super::scope::{Chosen, choose};
use super::{FAILED, Stop, complain, stdout};
use crate::config::Configs;
use crate::fault::Fault;
use crate::glyph;
use crate::knowledge::{self, Extent, Knowledge, Row};
use crate::project::Sourcing;
use crate::walk::Filter;
use crate::workers::on_workers;
use crate::world;

/// How many crates are listed of those that hide something.
const CRATES: usize = 10;

/// Prints how much is known.
pub(super) fn counts(
    paths: &[PathBuf],
    sourcing: &Sourcing,
    format: ListFormat,
    color: Color,
) -> Result<u8, Stop> {
    let (chosen, code) = files(paths, sourcing, color)?;
    let sources = |root: &Path| chosen.configs.sourcing_of(root);
    let known = on_workers(0, || {
        let mut known = Knowledge::default();
        for (vocabulary, files) in chosen.configs.by_vocabulary(&chosen.files) {
            known.add(knowledge::measure(&files, world::read, &vocabulary, &sources));
        }
        known
    })?;
    match format {
        ListFormat::Text => print(&table(&known), color)?,
        ListFormat::Json => print_json(&known, color)?,
    }
    Ok(code)
}

/// Prints what is known of each expression.
pub(super) fn types(
    paths: &[PathBuf],
    sourcing: &Sourcing,
    extent: Extent,
    format: ListFormat,
    color: Color,
) -> Result<u8, Stop> {
    let (chosen, code) = files(paths, sourcing, color)?;
    let sources = |root: &Path| chosen.configs.sourcing_of(root);
    let rows = on_workers(0, || {
        let mut rows = Vec::new();
        for (vocabulary, files) in chosen.configs.by_vocabulary(&chosen.files) {
            rows.extend(knowledge::types(&files, world::read, &vocabulary, &sources, extent));
        }
        rows.sort_by(|a: &Row, b| (&a.path, a.place()).cmp(&(&b.path, b.place())));
        rows
    })?;
    match format {
        ListFormat::Text => print(&rows.iter().map(line).collect::<String>(), color)?,
        ListFormat::Json => print_json(&rows, color)?,
    }
    Ok(code)
}

/// The files below some paths, with the configs that a run over them would read.
pub(super) fn files(
    paths: &[PathBuf],
    sourcing: &Sourcing,
    color: Color,
) -> Result<(Chosen, u8), Stop> {
    let configs = Arc::new(Configs::nearest().with_sourcing(sourcing.clone()));
    let chosen = choose(paths, &Filter { configs, ..Filter::default() }, color)?;
    if chosen.files.is_empty() && chosen.unsearched.is_empty() {
        let shown: Vec<_> = paths.iter().map(|path| format!("`{}`", glyph::path(path))).collect();
        let fault = Fault::new(format!("no Rust file in {}", shown.join(", ")));
        return Err(fault.with_help("name a file, or a folder that holds `.rs` files").into());
    }
    for fault in &chosen.unsearched {
        complain(fault, color);
    }
    let code = if chosen.unsearched.is_empty() { 0 } else { FAILED };
    Ok((chosen, code))
}

fn print(text: &str, color: Color) -> Result<(), Stop> {
    let mut out = stdout(color);
    out.write_all(text.as_bytes())?;
    Ok(out.flush()?)
}

fn print_json(value: &impl Serialize, color: Color) -> Result<(), Stop> {
    let mut out = stdout(color);
    let text = serde_json::to_string_pretty(value).map_err(std::io::Error::from)?;
    out.write_all(glyph::json(&text).as_bytes())?;
    out.write_all(b"\n")?;
    Ok(out.flush()?)
}

fn table(known: &Knowledge) -> String {
    let head = format!("{:<16}{:>9}{:>9}{:>9}{:>9}", "", "all", "known", "guessed", "unknown");
    let mut lines = vec![head];
    for (name, count) in known.counts() {
        let (all, name) = (count.all, name.replace('_', " "));
        let parts = [count.known, count.guessed, count.unknown()].map(|part| share(part, all));
        let [known, guessed, unknown] = parts;
        lines.push(format!("{name:<16}{all:>9}{known:>9}{guessed:>9}{unknown:>9}"));
    }
    let causes = known.unknown_by_cause.iter();
    let causes = causes.map(|(cause, &count)| (cause.replace('_', " "), count)).collect();
    lines.extend(ranked("unknown because of", causes, usize::MAX));
    let crates = known.unknown_by_crate.iter();
    let crates = crates.map(|(name, &count)| (name.clone(), count)).collect();
    lines.extend(ranked("unknown because of the crate", crates, CRATES));
    let own = &known.dependencies;
    let (all, stubs, sources) = (own.all(), own.stubs.len(), own.sources.len());
    lines.push(String::new());
    lines.push(format!(
        "named dependencies: {all}, with a stub: {stubs}, read from sources: {sources}"
    ));
    lines.join("\n") + "\n"
}

/// Tenths of a per cent, rounded to the nearest.
fn share(part: usize, all: usize) -> String {
    if all == 0 {
        return "–".to_owned();
    }
    let tenths = (part * 1000 + all / 2) / all;
    format!("{}.{} %", tenths / 10, tenths % 10)
}

/// A list by count, the largest first.
fn ranked(title: &str, mut counts: Vec<(String, usize)>, most: usize) -> Vec<String> {
    counts.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    counts.truncate(most);
    let lines = counts.into_iter().map(|(name, count)| format!("{count:>9}  {name}"));
    let lines: Vec<_> = lines.collect();
    let title = [String::new(), title.to_owned()];
    if lines.is_empty() { lines } else { title.into_iter().chain(lines).collect() }
}

/// `src/a.rs:3:5 rx.recv() : Option<Job> -> tokio::sync::mpsc::Receiver::recv`.
fn line(row: &Row) -> String {
    let mut text = format!("{}:{}:{} {}", glyph::path(&row.path), row.line, row.column, row.text);
    if let Some(ty) = &row.ty {
        _ = write!(text, "  : {ty}");
    }
    if let Some(callee) = &row.callee {
        let how = if row.certain { "->" } else { "-> perhaps" };
        _ = write!(text, "  {how} {callee}");
    }
    if let Some(cause) = &row.unknown {
        let what = if row.ty.is_some() { "-> unknown" } else { "unknown" };
        _ = write!(text, "  {what}: {cause}");
    }
    glyph::line(&text).into_owned() + "\n"
}
