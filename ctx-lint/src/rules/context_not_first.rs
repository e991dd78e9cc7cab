//! A context parameter does not come first.
//!
//! Callers, readers and tools find the context by its position: first, after `self`. A context further back is easily
//! overlooked when a call is copied, and two contexts in different positions leave open which one governs the call.
//!
//! ## Bad
//!
//! ```no_run
//! use ctx_core::Context;
//!
//! fn fetch(url: &str, ctx: &Context) {} //~ context_not_first
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use ctx_core::Context;
//!
//! fn fetch(ctx: &Context, url: &str) {}
//! ```
//!
//! ## Limits
//!
//! These are not reported:
//!
//! * Several contexts that come first together.
//! * Implementations of traits: the trait decides, and is reported itself if it belongs to the analysed code.
//! * Closures that are passed directly to a function.
//! * Handlers whose parameters are destructured by extractors (`State(state): State<App>`).
//! * Tokens, unless `tokens` is on: in practice they come last.
//!
//! Under `#[context_fn]` the first two are reported as well, since the attribute requires exactly one context, first,
//! everywhere.

use crate::facts::{ExprKind, FnId, Function, Owner, Param, PatKind, Ty};
use crate::index::{Env, Lang, Type};
use crate::role::Role;
use crate::rule::{Default, FixKind, Group, Level, Opt, Pass, Rule, Setting};

pub(super) static RULE: Rule = Rule {
    name: "context_not_first",
    group: Group::Style,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[
        Opt {
            name: "tokens",
            default: Default::Flag(false),
            help: "Check the position of cancellation tokens, too.",
        },
        Opt {
            name: "allow-before",
            default: Default::List(&[]),
            help: "Types, by their last name, that may come before the context.",
        },
    ],
    needs: &[],
    in_tests: false,
    source: include_str!("context_not_first.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let facts = pass.facts;
    for (number, function) in facts.functions.iter().enumerate() {
        let id = FnId(number as u32);
        let held = facts.is_held(id);
        if !held && !is_free(pass, function) {
            continue;
        }
        let env = pass.index.env_of_fn(pass.file, id);
        let who = format!("`{}`", function.name);
        check_params(pass, &env, &function.params, &who);
        if held {
            check_second(pass, &env, &function.params, &who);
        }
    }
    for (id, kind) in facts.all() {
        let ExprKind::Closure(closure) = kind else { continue };
        let outer = facts.parent(id).map(|outer| facts.kind(outer));
        if matches!(outer, Some(ExprKind::Call { .. } | ExprKind::Method { .. })) {
            continue;
        }
        let env = pass.index.env_at(pass.file, id);
        check_params(pass, &env, &closure.params, "this closure");
    }
}

/// Whether the function's author chose the order of its parameters.
fn is_free(pass: &Pass<'_>, function: &Function) -> bool {
    let facts = pass.facts;
    match function.owner {
        Owner::Foreign => false,
        Owner::Impl(id) => facts[id].trait_.is_none(),
        Owner::Module | Owner::Trait(_) => true,
    }
}

fn check_params(pass: &mut Pass<'_>, env: &Env<'_>, params: &[Param], who: &str) {
    let facts = pass.facts;
    let extracts =
        params.iter().any(|param| matches!(facts[param.pat].kind, PatKind::TupleStruct { .. }));
    if extracts {
        return;
    }
    let allowed = match pass.option("allow-before") {
        Setting::List(list) => list,
        Setting::Flag(_) | Setting::Integer(_) => Vec::new(),
    };
    let mut first_other = None;
    for (number, param) in params.iter().enumerate() {
        let Some(ty) = &param.ty else { continue };
        if !is_wanted(pass, env, ty) {
            if !allowed.iter().any(|name| *name == last_name(ty)) {
                first_other.get_or_insert(param.span);
            }
            continue;
        }
        let Some(before) = first_other else { continue };
        let place = number + 1;
        pass.report(param.span, format!("{who} takes its context as parameter {place}"))
            .primary("the context")
            .label(before, "this parameter comes before it")
            .help("make the context the first parameter, after `self`");
    }
}

/// Under `#[context_fn]`, one context leads, and no second one stands beside it.
fn check_second(pass: &mut Pass<'_>, env: &Env<'_>, params: &[Param], who: &str) {
    let is_context = |param: &&Param| param.ty.as_ref().is_some_and(|ty| is_wanted(pass, env, ty));
    let leading: Vec<_> = params.iter().take_while(is_context).map(|param| param.span).collect();
    for span in leading.into_iter().skip(1) {
        pass.report(span, format!("{who} takes a second context"))
            .primary("it is not clear which of the two governs the call")
            .help("keep one; `Context::merge` combines two contexts");
    }
}

fn is_wanted(pass: &Pass<'_>, env: &Env<'_>, ty: &Ty) -> bool {
    let index = pass.index;
    let ty = index.type_of_ty(env, ty);
    let ty = index.peel(&ty);
    match ty {
        Type::Param(_, bounds) | Type::Opaque(bounds) | Type::Dyn(bounds) => {
            bounds.iter().any(|bound| {
                index.role(&bound.def, Role::Context).is_some()
                    || (index.is_lang(&bound.def, Lang::Gives)
                        && bound.args.iter().any(|arg| index.is_context(arg)))
            })
        }
        ty => index.is_context(ty) || (pass.flag("tokens") && index.is_token(ty)),
    }
}

fn last_name(ty: &Ty) -> &str {
    ty.peel_refs().as_path().map_or("", |path| path.last_name())
}
