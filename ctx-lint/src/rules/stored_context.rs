//! A context is stored in a type or a global.
//!
//! A context belongs to one call: it says when that call's work must stop, and carries that call's values.
//! Stored in a struct, it outlives the call that made it, or is cancelled while the struct lives on;
//! methods then run under whichever context the constructor happened to get, and no caller can give them another.
//! Pass the context as the first parameter of each method instead.
//!
//! Found through `Option`, `Arc`, `Box`, `Vec`, maps, channels, locks, pools, tuples, generic types of your own and type
//! aliases, in structs, enums, unions, statics and `thread_local!`.
//!
//! ## Bad
//!
//! ```no_run
//! use ctx_core::Context;
//!
//! struct Worker {
//!     ctx: Context, //~ stored_context
//!     name: String,
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use ctx_core::Context;
//!
//! struct Worker {
//!     name: String,
//! }
//!
//! impl Worker {
//!     fn run(&self, ctx: &Context) {}
//! }
//! ```
//!
//! ## Limits
//!
//! A type that also holds the context's guard owns that context and is not reported.
//! Nor are types that implement `Future`, `Stream`, `Sink`, `Service` or `Drop`, which have no parameter to take it by,
//! or a trait that is not known, nor builders, nor a borrowed `&Context`, which cannot outlive its call.
//! Tokens are not reported unless `tokens` is on: a service that owns its token is the normal design. Nor are contexts of
//! OpenTelemetry unless `current-contexts` is on: they cancel nothing, and what goes from task to task takes its own along.

mod search;

use self::search::Search;
use crate::facts::{TypeDef, TypeId, ValueKind};
use crate::index::{Def, Env, Type};
use crate::role::Role;
use crate::rule::{Default, FixKind, Group, Level, Opt, Pass, Rule};
use crate::source::Span;

pub(super) static RULE: Rule = Rule {
    name: "stored_context",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[
        Opt {
            name: "tokens",
            default: Default::Flag(false),
            help: "Report cancellation tokens in types and globals too.",
        },
        Opt {
            name: "current-contexts",
            default: Default::Flag(false),
            help: "Report contexts that a thread or task has as its current one, OpenTelemetry's, too.",
        },
    ],
    needs: &[Role::Context, Role::Token, Role::CurrentContext],
    in_tests: false,
    source: include_str!("stored_context.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let facts = pass.facts;
    for (number, def) in facts.types.iter().enumerate() {
        check_type(pass, TypeId(number as u32), def);
    }
    for value in &facts.values {
        if value.kind == ValueKind::Const {
            continue;
        }
        let ty = pass.index.type_of_ty(&Env::module(pass.file, value.module), &value.ty);
        if stores(pass, &ty) {
            let kind = if value.kind == ValueKind::Local { "thread-local" } else { "static" };
            report(pass, value.ty.span, &format!("a {kind} lives on when the call has ended"));
        }
    }
}

fn check_type(pass: &mut Pass<'_>, id: TypeId, def: &TypeDef) {
    // A node of the context's own tree.
    let is_part = pass.index.is_part_of_context(&Def::Type(pass.file, id));
    if is_part || def.name.ends_with("Builder") || owns_guard(pass, def) || keeps(pass, id) {
        return;
    }
    let env = Env::generic(pass.file, def.module, &def.generics);
    for variant in &def.variants {
        for field in &variant.fields {
            let ty = pass.index.type_of_ty(&env, &field.ty);
            if stores(pass, &ty) {
                let name = &def.name;
                report(
                    pass,
                    field.span,
                    &format!("`{name}` can outlive the call that the context belongs to"),
                );
            }
        }
    }
}

fn report(pass: &mut Pass<'_>, span: Span, why: &str) {
    pass.report(span, "a context is stored instead of being passed")
        .primary(why)
        .help("take `ctx: &Context` as the first parameter of the functions that need it");
}

/// Whether a type holds a context by value, or shared.
fn stores(pass: &Pass<'_>, ty: &Type) -> bool {
    let index = pass.index;
    let mut wanted = vec![Role::Context];
    wanted.extend(pass.flag("tokens").then_some(Role::Token));
    wanted.extend(pass.flag("current-contexts").then_some(Role::CurrentContext));
    let ty = index.normal(ty);
    Search::new(index, wanted).holds(&ty)
}

fn owns_guard(pass: &Pass<'_>, def: &TypeDef) -> bool {
    let index = pass.index;
    let env = Env::generic(pass.file, def.module, &def.generics);
    let is_guard = |ty: &Type| index.guard_effect(ty).is_some();
    let fields = def.variants.iter().flat_map(|variant| &variant.fields);
    fields.into_iter().any(|field| index.holds(&index.type_of_ty(&env, &field.ty), &is_guard))
}

/// Whether a type implements a trait whose methods have no parameter to take a context by.
fn keeps(pass: &Pass<'_>, id: TypeId) -> bool {
    let index = pass.index;
    let own = Type::plain(Def::Type(pass.file, id));
    index.impls_of(&own).iter().any(|&(file, id)| {
        let traits = index.traits_of_impl(file, id);
        // What the methods of a trait take that is not known, is not known either.
        let is_unknown = traits.iter().all(|def| matches!(def, Def::Extern(_)));
        index.file(file).facts[id].trait_.is_some() && is_unknown
            || traits.iter().any(|def| index.role(def, Role::Keeps).is_some())
    })
}
