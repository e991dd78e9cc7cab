//! `ctx-lint debug effects`.

use super::Stop;
use super::args::Color;
use super::function::each_named;
use crate::facts::ExprId;
use crate::index::Index;
use crate::source::FileId;

/// Prints what a function does to its callers, each effect with the calls that lead to it.
pub(super) fn run(target: &str, color: Color) -> Result<u8, Stop> {
    each_named(target, color, |index, file, function, name| {
        let mut lines = vec![format!("fn {name}\n")];
        for effect in index.effects_of(file, function) {
            let places: Vec<String> =
                effect.places.iter().map(|&(file, at)| place(index, file, at)).collect();
            let way = if places.is_empty() { "" } else { ": " };
            lines.push(format!("    {}{way}{}\n", effect.what, places.join(" -> ")));
        }
        vec![lines.concat()]
    })
}

fn place(index: &Index, file: FileId, at: ExprId) -> String {
    let source = &index.file(file).source;
    let (line, column) = source.position(index.facts(file)[at].span.start);
    format!("{}:{line}:{column}", source.path().display())
}
