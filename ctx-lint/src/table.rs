//! Tables of what the linter knows of libraries, read off the stubs: `ctx-lint explain --table NAME`.

use crate::role::{Carried, Role};
use std::fmt::Write;

use serde::Serialize;

use crate::facts::{Attr, Facts, ModuleId, Owner};
use crate::fault::{Fault, nearest};
use crate::lower;
use crate::stubs::STUBS;

/// The names of all tables.
pub const TABLES: &[&str] = &["cancel-safety"];

/// What a library promises of one future.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Promise {
    /// The crate, as paths begin with it.
    #[serde(rename = "crate")]
    pub krate: String,
    /// The version that was read.
    pub version: String,
    /// The type or trait by its full path; the module for a free function.
    #[serde(rename = "type")]
    pub owner: String,
    /// The method; `None` where it is the type itself that is awaited, or used as a stream or a sink.
    pub method: Option<String>,
    /// `safe`, `unsafe`, `argument_lost`, `partial`, `queue` or `inherits`.
    pub safety: String,
    /// What is lost when the future is dropped before its end.
    pub lost: String,
    /// Who says so.
    pub source: String,
}

/// Checks the name of a table.
///
/// # Errors
///
/// When there is no table of that name, with the nearest one and the list.
pub fn find(name: &str) -> Result<&'static str, Fault> {
    TABLES.iter().copied().find(|known| *known == name).ok_or_else(|| {
        let near = nearest(name, TABLES.iter().copied());
        let hint = near.map_or_else(String::new, |near| format!("did you mean `{near}`? "));
        Fault::new(format!("there is no table `{name}`"))
            .with_help(format!("{hint}the tables are: {}", TABLES.join(", ")))
    })
}

/// Every promise of cancel safety in the stubs, by crate, type and method. Reads all stubs each time.
pub fn cancel_safety() -> Vec<Promise> {
    let mut rows = Vec::new();
    for root in STUBS {
        // A stub says on its first line what it was read from: `//! tokio 1.54, with all features.`
        let head = root.text.lines().next().unwrap_or_default();
        let version = head.split_whitespace().nth(2).unwrap_or_default();
        let version = version.trim_end_matches([',', '.', ':', ';']);
        root.each(&mut |names, text| {
            let module: Vec<_> = [root.name].iter().chain(names).copied().collect();
            rows.extend(promises(root.name, version, &module.join("::"), text));
        });
    }
    rows.sort();
    rows
}

/// The table as text, a paragraph for each crate.
pub fn text(rows: &[Promise]) -> String {
    let name = |row: &Promise| match &row.method {
        Some(method) => format!("{}::{method}", row.owner),
        None => row.owner.clone(),
    };
    let width = rows.iter().map(|row| name(row).len()).max().unwrap_or_default();
    let mut text = String::new();
    for of_crate in rows.chunk_by(|one, other| one.krate == other.krate) {
        let Some(first) = of_crate.first() else { continue };
        let gap = if text.is_empty() { "" } else { "\n" };
        let _ = writeln!(text, "{gap}{} {}", first.krate, first.version);
        for row in of_crate {
            let usual = row.source == documentation(&row.krate, &row.version);
            let source = if usual { String::new() } else { format!(" ({})", row.source) };
            let (name, safety, lost) = (name(row), &row.safety, &row.lost);
            let _ = writeln!(text, "  {name:width$}  {safety:<13}  {lost}{source}");
        }
    }
    text
}

/// The promises in one text of a stub, which is the module of a path.
fn promises(krate: &str, version: &str, outer: &str, text: &str) -> Vec<Promise> {
    let facts = lower::lower(text);
    let row = |owner: String, method: Option<&str>, attrs: &[Attr]| {
        let carried = Carried::read(attrs);
        let safety = carried.get(Role::CancelSafety)?;
        let lost = carried.get(Role::Loses).unwrap_or_else(|| lost(safety, method));
        let usual = documentation(krate, version);
        Some(Promise {
            krate: krate.to_owned(),
            version: version.to_owned(),
            owner,
            method: method.map(str::to_owned),
            safety: safety.to_owned(),
            lost: lost.to_owned(),
            source: carried.get(Role::Source).map_or(usual, str::to_owned),
        })
    };
    let types = facts.types.iter().filter_map(|own| {
        row(format!("{}::{}", path(&facts, outer, own.module), own.name), None, &own.attrs)
    });
    let functions = facts.functions.iter().filter_map(|own| {
        let module = path(&facts, outer, own.module);
        let owner = match own.owner {
            Owner::Impl(id) => {
                let name = facts[id].self_ty.as_path().map(|path| path.last_name().to_owned());
                format!("{module}::{}", name?)
            }
            Owner::Trait(id) => format!("{module}::{}", facts[id].name),
            Owner::Module | Owner::Foreign => module,
        };
        row(owner, Some(&own.name), &own.attrs)
    });
    types.chain(functions).collect()
}

/// A module's path, behind that of its text.
fn path(facts: &Facts, outer: &str, mut module: ModuleId) -> String {
    let mut names = Vec::new();
    while let Some(parent) = facts[module].parent {
        names.push(facts[module].name.as_str());
        module = parent;
    }
    names.push(outer);
    names.reverse();
    names.join("::")
}

/// What is lost, where the stub says no more than the kind.
fn lost(safety: &str, method: Option<&str>) -> &'static str {
    let method = method.unwrap_or_default();
    match safety {
        "safe" => "nothing",
        "argument_lost" => "the argument, unsent",
        "partial" => "nothing, if you continue with the same buffer",
        "queue" => "the place in the queue",
        "inherits" => "what the future in the argument loses",
        _ if method.starts_with("read") => "what has been read so far",
        _ if method.starts_with("write") => "how much has been written",
        _ => "what has been done so far",
    }
}

fn documentation(krate: &str, version: &str) -> String {
    format!("documentation of {krate} {version}")
}
