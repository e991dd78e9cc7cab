//! `ctx-lint debug flow`.

use super::Stop;
use super::args::Color;
use super::function::each_named;
use crate::facts::{ExprId, FnId};
use crate::flow::{Elaborated, Flows, Shown, inside};
use crate::index::Index;
use crate::source::FileId;

/// Prints the graphs of a function, and of the closures and async blocks in it.
pub(super) fn run(target: &str, dot: bool, color: Color) -> Result<u8, Stop> {
    each_named(target, color, |index, file, function, name| {
        graphs(index, file, function, name, dot)
    })
}

fn graphs(index: &Index, file: FileId, function: FnId, name: &str, dot: bool) -> Vec<String> {
    let facts = index.facts(file);
    let flows = Flows::new(index);
    let mut found = Vec::new();
    let Some(body) = facts[function].body else { return found };
    for root in inside(facts, body) {
        let Some(graph) = flows.graph(index, file, root) else { continue };
        let elaborated = Elaborated::of(&flows, index, file, root, graph);
        let shown = Shown::new(facts, graph, &elaborated);
        let title = title(index, file, name, root, body);
        found.push(if dot { shown.dot(&title) } else { format!("{title}\n{}", shown.text()) });
    }
    found
}

fn title(index: &Index, file: FileId, name: &str, root: ExprId, body: ExprId) -> String {
    if root == body {
        return format!("fn {name}");
    }
    let source = &index.file(file).source;
    let (line, column) = source.position(index.facts(file)[root].span.start);
    format!("{name}, at {line}:{column}")
}
