//! A context parameter is optional.
//!
//! `Option<Context>` lets every caller drop the deadline and the cancellation with `None`. Every callee must then
//! decide what to do, and mostly creates a fresh root that breaks the chain. A caller without a context should pass
//! `Context::background()`, which costs nothing and states the intent.
//!
//! ## Bad
//!
//! ```no_run
//! use ctx_core::Context;
//!
//! fn fetch(ctx: Option<&Context>, url: &str) {} //~ optional_context
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
//! Implementations of traits and builder setters (methods that take `self` and return it) are not reported, unless they
//! are under `#[context_fn]`. Tokens are not reported unless `tokens` is on: an optional token is a common way to make
//! cancellation optional.

use crate::facts::{FnId, Owner};
use crate::index::{Lang, Type};
use crate::role::Role;
use crate::rule::{Default, FixKind, Group, Level, Opt, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "optional_context",
    group: Group::Style,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[Opt {
        name: "tokens",
        default: Default::Flag(false),
        help: "Report optional cancellation tokens too.",
    }],
    needs: &[Role::Context, Role::Token],
    in_tests: false,
    source: include_str!("optional_context.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let tokens = pass.flag("tokens");
    for (number, function) in facts.functions.iter().enumerate() {
        let id = FnId(number as u32);
        let in_trait_impl = match function.owner {
            Owner::Impl(owner) => facts[owner].trait_.is_some(),
            Owner::Foreign => true,
            Owner::Module | Owner::Trait(_) => false,
        };
        let env = index.env_of_fn(file, id);
        let own = index.self_type(&env);
        let gives_itself = !own.is_unknown()
            && function.receiver.is_some()
            && *index.type_of_ty(&env, &function.ret).peel_refs() == own;
        // How a context puts its own nodes together.
        let is_inside = !function.public
            && own.def().is_some_and(|def| index.is_context(&own) || index.is_part_of_context(def));
        if is_inside || (in_trait_impl || gives_itself) && !facts.is_held(id) {
            continue;
        }
        for param in &function.params {
            let Some(ty) = &param.ty else { continue };
            let ty = index.type_of_ty(&env, ty);
            let Type::Adt(def, args) = ty.peel_refs() else { continue };
            let is_option = index.is_lang(def, Lang::Option);
            let holds = args
                .first()
                .is_some_and(|arg| index.is_context(arg) || (tokens && index.is_token(arg)));
            if is_option && holds {
                pass.report(
                    param.span,
                    format!("`{}` lets its callers leave out the context", function.name),
                )
                .primary("`None` here means no deadline and no cancellation")
                .help("take `&Context`; a caller without one passes `Context::background()`");
            }
        }
    }
}
