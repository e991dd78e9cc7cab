//! Functions that are not async, and block whoever calls them.

use super::Pass;
use super::kind::Kind;
use crate::effect::{Analysis, Known, Way};
use crate::facts::{ExprId, ExprKind, Facts, FnId};
use crate::index::{Blocking, Callee, Index};
use crate::source::FileId;

/// Library paths of waits that are long by themselves. Somebody may answer at once to one that waits for a message.
const LONG: &[&str] = &[
    "std::thread::sleep",
    "std::process::",
    "std::net::TcpStream::connect",
    "tokio::runtime::",
    "reqwest::blocking::",
];

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
    let index = pass.index;
    let summary = |node| index.blocking().summary(&Blocked(index), node);
    callee.certain.then_some(())?;
    let mut callees = index.callees(pass.file, id).into_iter();
    let (calls, at) = callees.find_map(|callee| {
        let way = summary((callee.file, callee.id))?;
        let (mut calls, at) = way.follow(summary)?;
        calls.insert(0, (pass.file, id));
        index.has_all(calls.iter().copied().chain([at])).then_some((calls, at))
    })?;
    let callee = index.callee(at.0, at.1)?;
    Some(Hidden { kind: Kind::of_wait(index, &callee)?, callee, at, calls })
}

/// The ways to long waits, as summaries.
struct Blocked<'i>(&'i Index);

/// What a function surely does.
struct Local {
    file: FileId,
    steps: Vec<Step>,
}

/// A call of a long wait, or of a function of the run, which is followed.
type Step = (ExprId, Option<(FileId, FnId)>);

impl Analysis for Blocked<'_> {
    type Node = (FileId, FnId);
    type Local = Local;
    type Summary = Blocking;

    fn local(&self, (file, id): (FileId, FnId)) -> Local {
        Local { file, steps: sure_steps(self.0, file, id).unwrap_or_default() }
    }

    fn callees(&self, local: &Local) -> Vec<(FileId, FnId)> {
        local.steps.iter().filter_map(|(_, next)| *next).collect()
    }

    fn bottom(&self) -> Blocking {
        None
    }

    fn transfer(&self, local: &Local, known: &Known<'_, Self>) -> Blocking {
        let wait = local.steps.iter().find(|(_, next)| next.is_none());
        if let Some(&(wait, _)) = wait {
            return Some(Way::Here((local.file, wait)));
        }
        let calls = local.steps.iter().filter_map(|&(at, next)| Some(((local.file, at), next?)));
        Way::through(calls, known)
    }
}

/// The calls that a function surely makes.
fn sure_steps(index: &Index, file: FileId, id: FnId) -> Option<Vec<Step>> {
    let facts = &index.file(file).facts;
    let function = &facts[id];
    let speaks = function.docs.to_lowercase().contains("block") || function.name.contains("block");
    if index.is_stub(file) || function.is_async || speaks {
        return None;
    }
    let body = function.body?;
    if index.in_test(file, function.span) || asks_for_runtime(index, file, body) {
        return None;
    }
    let sure = facts.runs(body).into_iter().filter(|&at| is_certain(facts, body, at));
    let calls = sure.flat_map(|at| index.callees(file, at).into_iter().map(move |own| (at, own)));
    let steps = calls.filter(|(_, called)| called.certain).filter_map(|(at, called)| {
        if Kind::of_wait(index, &called).is_some() {
            let path = index.callee_path(&called);
            return LONG.iter().any(|begin| path.starts_with(begin)).then_some((at, None));
        }
        (!index.is_stub(called.file)).then_some((at, Some((called.file, called.id))))
    });
    Some(steps.collect())
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
