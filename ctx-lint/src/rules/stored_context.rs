//! A context is stored in a type or a global.
//!
//! A context belongs to one call: it says when that call's work must stop, and it carries that call's values. Stored in
//! a struct, it outlives the call that created it, or is cancelled while the struct lives on. Methods then run under
//! whichever context the constructor happened to get, and no caller can pass another. Pass the context as the first
//! parameter of each method instead.
//!
//! The rule looks inside `Option`, `Arc`, `Box`, `Vec`, maps, channels, locks, pools, tuples, your own generic types
//! and type aliases, in structs, enums, unions, statics and `thread_local!`.
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
//! These are not reported:
//!
//! * A type that also holds the context's guard, since it owns that context.
//! * Types that implement a trait of another crate whose methods change or consume the value, such as `Future`, `Stream`,
//!   `Service` or `Drop`: these methods have no parameter for it. If a method of another foreign trait, not of the
//!   standard library, reads the context through `&self`, the confidence is medium.
//! * Types that only put their context into another one, as builders do; that other type is judged instead.
//! * A borrowed `&Context`, which cannot outlive its call.
//! * Tokens, unless `tokens` is on: a service that owns its token is the normal design.
//! * OpenTelemetry's contexts, unless `current-contexts` is on: they cancel nothing, and a value that is sent from task
//!   to task carries its own.

mod excuse;
mod search;

use self::search::Search;
use crate::facts::{TypeDef, TypeId, ValueKind};
use crate::index::{Def, Env, Type};
use crate::role::Role;
use crate::rule::{Default, FixKind, Group, Level, Opt, Pass, Rule};
use crate::source::{FileId, Span};

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
            help: "Report the current contexts of threads and tasks (OpenTelemetry's), too.",
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
            report(pass, value.ty.span, &format!("a {kind} outlives the call"), None);
        }
    }
}

fn check_type(pass: &mut Pass<'_>, id: TypeId, def: &TypeDef) {
    let index = pass.index;
    // A node of the context's own tree.
    let is_part = index.is_part_of_context(&Def::Type(pass.file, id));
    if is_part || owns_guard(pass, def) || excuse::acts_for_a_foreign_trait(pass, id) {
        return;
    }
    let env = Env::generic(pass.file, def.module, &def.generics);
    for field in def.variants.iter().flat_map(|variant| &variant.fields) {
        let ty = index.type_of_ty(&env, &field.ty);
        if !stores(pass, &ty) {
            continue;
        }
        let thing = index.field_thing(Def::Type(pass.file, id), &field.name, &ty);
        if excuse::is_only_handed_on(index, &thing, id, pass.file) {
            continue;
        }
        let reader = excuse::read_by_a_foreign_trait(pass, id, &thing);
        let name = &def.name;
        let why = format!("`{name}` can outlive the call that the context belongs to");
        report(pass, field.span, &why, reader);
    }
}

fn report(pass: &mut Pass<'_>, span: Span, why: &str, reader: Option<(FileId, Span)>) {
    let mut draft = pass.report(span, "a context is stored instead of being passed").primary(why);
    if let Some((home, method)) = reader {
        draft =
            draft.inferred(home, method, "a trait of another crate has no parameter for it here");
    }
    draft.help("take `ctx: &Context` as the first parameter of the functions that need it");
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
    let is_guard = |ty: &Type| index.guard_or_wrapper(ty).is_some();
    let fields = def.variants.iter().flat_map(|variant| &variant.fields);
    fields.into_iter().any(|field| index.holds(&index.type_of_ty(&env, &field.ty), &is_guard))
}
