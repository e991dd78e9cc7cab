//! Statements that lose a guard, and the name that would keep it.

use super::{Pass, at_once, is_guard, lost, signal};
use crate::facts::{ExprId, ExprKind, PatId, PatKind, Stmt};
use crate::index::Type;
use crate::rule::FixKind;

/// `start(parent);`
pub(super) fn ignored(pass: &mut Pass<'_>, id: ExprId, at: ExprId, what: &str) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let span = facts[at].span;
    let is_taken = index.gives_what_it_takes(file, id);
    let block = facts.parent(at).filter(|_| is_guard(pass, &index.type_of(file, at)) && !is_taken);
    let name = block
        .and_then(|block| Some((block, facts.statement_of(block, at)?)))
        .filter(|&(block, number)| is_kept(pass, block, number))
        .map(|(block, number)| name(pass, block, number));
    let signal = signal::sent(pass, id);
    let mut draft = signal::doubt(pass.report(span, at_once(what)), signal);
    if is_taken {
        draft = draft.assumed(file, span, lost::may_cancel());
    }
    let draft = draft
        .primary("taken here, and dropped at the end of this statement")
        .help("bind the guard to a name: `let _guard = …;` keeps it to the end of the block");
    if let Some(name) = name {
        let edits = vec![(span.at_start(), format!("let {name} = "))];
        draft.fix(FixKind::Safe, "bind the guard to a name", edits);
    }
}

/// `let (ctx, _) = parent.with_cancel();`
pub(super) fn unbound(
    pass: &mut Pass<'_>,
    id: ExprId,
    (pat, block, number): (PatId, ExprId, usize),
    what: &str,
) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let name = name(pass, block, number);
    let is_taken = index.gives_what_it_takes(file, id);
    // Where nothing else is bound, nothing but the rest of the block can need the guard.
    let is_kept = facts.let_of(id) != Some(pat) || is_kept(pass, block, number);
    let has_cases = has_cases(pass, block, number);
    let taken = facts[id].span;
    let is_pair = matches!(index.type_of(file, id), Type::Tuple(parts) if parts.len() == 2);
    let span = facts[pat].span;
    let text = match facts[pat].kind {
        PatKind::Struct { .. } => "..",
        _ => pass.text(span),
    };
    let signal = signal::sent(pass, id);
    let mut draft = signal::doubt(pass.report(span, at_once(what)), signal);
    if is_taken {
        draft = draft.assumed(file, taken, lost::may_cancel());
    }
    let draft = draft
        .primary(format!("`{text}` keeps nothing: the guard dies at the end of this statement"))
        .label(taken, "the guard is taken here")
        .help("bind it to a name such as `_guard`, which keeps it to the end of the block");
    let stands_for_one = match facts[pat].kind {
        PatKind::Wild => true,
        PatKind::Rest => is_pair,
        _ => false,
    };
    if stands_for_one && is_kept && !is_taken && !has_cases {
        draft.fix(FixKind::Safe, "bind the guard to a name", vec![(span, name)]);
    }
}

/// Whether the pattern of a `let` has several cases, which must all bind the same names.
fn has_cases(pass: &Pass<'_>, block: ExprId, number: usize) -> bool {
    let mut found = false;
    if let Some(Stmt::Let(binding)) = stmts(pass, block).get(number) {
        pass.facts.each_pat(binding.pat, &mut |pat| found |= matches!(pat.kind, PatKind::Or(_)));
    }
    found
}

/// A name for the guard that a statement loses: one that its own pattern does not bind already, and that nothing in the
/// function uses, so that no other variable is hidden from its uses.
fn name(pass: &Pass<'_>, block: ExprId, number: usize) -> String {
    let facts = pass.facts;
    let beside = match stmts(pass, block).get(number) {
        Some(Stmt::Let(binding)) => facts.bindings(binding.pat),
        _ => Vec::new(),
    };
    let function = facts.function(block);
    let is_taken = |name: &str| {
        let own = beside.iter().any(|&local| facts[local].name == name);
        let mut uses = facts.locals.iter().filter(|local| local.name == name);
        own || uses.any(|local| local.uses.iter().any(|&at| facts.function(at) == function))
    };
    let mut name = "_guard".to_owned();
    let mut count = 1;
    while is_taken(&name) {
        count += 1;
        name = format!("_guard{count}");
    }
    name
}

/// Whether anything is done in a block after a statement: otherwise the guard would be dropped at once all the same.
fn is_kept(pass: &Pass<'_>, block: ExprId, number: usize) -> bool {
    let facts = pass.facts;
    let later = stmts(pass, block).iter().skip(number + 1);
    let parts = later.flat_map(|stmt| match stmt {
        Stmt::Let(binding) => [binding.init, binding.else_],
        Stmt::Expr { expr, .. } => [Some(*expr), None],
        Stmt::Item(_) => [None, None],
    });
    parts.flatten().flat_map(|part| facts.runs(part)).any(|at| {
        matches!(
            facts.kind(at),
            ExprKind::Call { .. }
                | ExprKind::Method { .. }
                | ExprKind::Await(_)
                | ExprKind::Macro(_)
                | ExprKind::Select(_)
        )
    })
}

fn stmts<'p>(pass: &Pass<'p>, block: ExprId) -> &'p [Stmt] {
    match pass.facts.kind(block) {
        ExprKind::Block(own) => &own.stmts,
        _ => &[],
    }
}
