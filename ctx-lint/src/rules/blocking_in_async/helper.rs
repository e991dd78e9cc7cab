//! Functions that are not async, and block whoever calls them.

use super::Pass;
use super::kind::Kind;
use crate::facts::{ExprId, ExprKind, Facts};
use crate::index::{Callee, Index};
use crate::source::FileId;

/// Library paths of waits that are long by themselves. Somebody may answer at once to one that waits for a message.
const LONG: &[&str] = &[
    "std::thread::sleep",
    "std::process::",
    "std::net::TcpStream::connect",
    "tokio::runtime::",
    "reqwest::blocking::",
];

/// How many functions a story may lead through.
const DEPTH: u8 = 3;

/// The wait at the end of a way through functions of the run, none of which is async.
pub(super) struct Hidden {
    /// Which wait it is.
    pub(super) kind: Kind,
    /// What is called there.
    pub(super) callee: Callee,
    /// Where it is called.
    pub(super) at: (FileId, ExprId),
    /// The calls that lead there, from the one in async code on.
    pub(super) calls: Vec<(FileId, ExprId)>,
}

/// The wait that a call of a function of the run surely comes to.
pub(super) fn hidden_in(pass: &Pass<'_>, id: ExprId, callee: &Callee) -> Option<Hidden> {
    let mut hidden = below(pass.index, callee, DEPTH)?;
    hidden.calls.push((pass.file, id));
    hidden.calls.reverse();
    Some(hidden)
}

fn below(index: &Index, callee: &Callee, depth: u8) -> Option<Hidden> {
    let depth = depth.checked_sub(1)?;
    let function = index.function(callee);
    let speaks = function.docs.to_lowercase().contains("block") || function.name.contains("block");
    if index.is_stub(callee.file) || function.is_async || speaks || !callee.certain {
        return None;
    }
    let home = callee.file;
    let facts = &index.file(home).facts;
    let body = function.body?;
    if index.in_test(home, function.span) || asks_for_runtime(index, home, body) {
        return None;
    }
    facts.runs(body).into_iter().filter(|&at| is_certain(facts, body, at)).find_map(|at| {
        let called = index.callee(home, at).filter(|called| called.certain)?;
        if let Some(kind) = Kind::of_wait(index, &called) {
            let path = index.callee_path(&called);
            if !LONG.iter().any(|begin| path.starts_with(begin)) {
                return None;
            }
            return Some(Hidden { kind, callee: called, at: (home, at), calls: Vec::new() });
        }
        let mut hidden = below(index, &called, depth)?;
        hidden.calls.push((home, at));
        Some(hidden)
    })
}

/// Whether a call is made whenever the body runs, a loop in it at least once: no branch stands around it.
fn is_certain(facts: &Facts, body: ExprId, at: ExprId) -> bool {
    matches!(facts.kind(at), ExprKind::Call { .. } | ExprKind::Method { .. })
        && facts.ancestors(at).take_while(|&outer| outer != body).all(|outer| {
            match facts.kind(outer) {
                ExprKind::If { cond, .. } => facts.contains(*cond, at),
                ExprKind::Match { scrutinee, .. } => facts.contains(*scrutinee, at),
                ExprKind::Binary { op, left, .. } if op == "&&" || op == "||" => {
                    facts.contains(*left, at)
                }
                _ => true,
            }
        })
}

/// Whether a function behaves differently inside a runtime.
fn asks_for_runtime(index: &Index, home: FileId, body: ExprId) -> bool {
    index.file(home).facts.descendants(body).any(|at| {
        index.callee(home, at).is_some_and(|callee| {
            index.callee_path(&callee) == "tokio::runtime::Handle::try_current"
        })
    })
}
