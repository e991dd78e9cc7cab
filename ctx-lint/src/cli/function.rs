//! Commands about one function, as in `src/main.rs:main` or `src/job.rs:Job::run`.

use std::io::Write as _;
use std::path::PathBuf;

use super::args::Color;
use super::knowledge::files;
use super::{Stop, stdout};
use crate::facts::{Facts, FnId, Owner, TyKind};
use crate::fault::Fault;
use crate::glyph;
use crate::index::Index;
use crate::knowledge::each;
use crate::project::Sourcing;
use crate::source::FileId;
use crate::workers::on_workers;
use crate::world;

/// Prints what `show` says about the functions of a file that have a name.
pub(super) fn each_named(
    target: &str,
    color: Color,
    show: impl Fn(&Index, FileId, FnId, &str) -> Vec<String> + Sync,
) -> Result<u8, Stop> {
    let Some((file, name)) = parted(target) else {
        let fault = Fault::new(format!("`{target}` names no function of a file"));
        return Err(fault.with_help("write FILE:FUNCTION, as in `src/main.rs:main`").into());
    };
    let (chosen, code) = files(&[PathBuf::from(file)], &Sourcing::default(), color)?;
    let ask = |index: &Index, file: FileId| {
        let facts = index.facts(file);
        let numbered = (0..facts.functions.len() as u32).map(FnId);
        let named = numbered.filter(|&id| facts[id].body.is_some() && is_named(facts, id, name));
        named.flat_map(|id| show(index, file, id, name)).collect::<Vec<String>>()
    };
    let found = on_workers(0, || {
        let groups = chosen.configs.by_vocabulary(&chosen.files).into_iter();
        let found = groups.map(|(vocabulary, files)| each(&files, world::read, &vocabulary, &ask));
        found.flatten().collect::<Vec<String>>()
    })?;
    if found.is_empty() {
        let fault = Fault::new(format!("`{file}` has no function `{name}` with a body"));
        return Err(fault.with_help("name a function, or a method as `Type::method`").into());
    }
    let mut out = stdout(color);
    out.write_all(glyph::lines(&found.join("\n")).as_bytes())?;
    out.flush()?;
    Ok(code)
}

/// The file and the function: what stands before the first colon behind `.rs`, and what comes after it.
fn parted(target: &str) -> Option<(&str, &str)> {
    let at = target.find(".rs:")? + ".rs".len();
    let (file, name) = (&target[..at], &target[at + 1..]);
    (!name.is_empty()).then_some((file, name))
}

/// Whether a function has a name, alone or behind that of its type or trait.
fn is_named(facts: &Facts, id: FnId, name: &str) -> bool {
    let own = &facts[id];
    let Some((outer, last)) = name.rsplit_once("::") else { return own.name == name };
    let of = match own.owner {
        Owner::Impl(id) => match &facts[id].self_ty.peel_refs().kind {
            TyKind::Path(path) => path.last_name(),
            _ => return false,
        },
        Owner::Trait(id) => facts[id].name.as_str(),
        Owner::Module | Owner::Foreign => return false,
    };
    own.name == last && of == outer
}
