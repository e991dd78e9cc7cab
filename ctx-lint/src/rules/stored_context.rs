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
//! * A type that also holds the context's guard or `Canceller`, since it owns that context.
//! * Types that use the context in a trait of another crate whose methods change or consume the value, such as `Future`,
//!   `Stream`, `Service` or `Drop`: these methods have no parameter for it. If a method of another foreign trait, not of the
//!   standard library, reads the context through `&self`, the confidence is medium.
//! * Types that a foreign trait makes, such as axum's extractors, and types that deref to their context.
//! * Types that only put their context into another one, as builders do; that other type is judged instead. If each place
//!   that reads the context has the whole value, as the receiver of a message does, the confidence is medium.
//! * What `tokio::task_local!` declares, which lives as long as a call.
//! * A borrowed `&Context`, which cannot outlive its call.
//! * Tokens, unless `tokens` is on: a service that owns its token is the normal design.
//! * OpenTelemetry's contexts, unless `current-contexts` is on: they cancel nothing, and a value that is sent from task
//!   to task carries its own.

mod excuse;
mod handed;
mod search;

use self::search::Search;
use crate::facts::{TypeDef, TypeId, ValueKind};
use crate::index::{Def, Env, Index, Lang, Type};
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
        // What a task has of its own is set for a call, and gone when that is over.
        if matches!(value.kind, ValueKind::Const | ValueKind::TaskLocal) {
            continue;
        }
        let ty = pass.index.type_of_ty(&Env::module(pass.file, value.module), &value.ty);
        if let Some(what) = stores(pass, &ty) {
            let kind = if value.kind == ValueKind::Local { "thread-local" } else { "static" };
            report(pass, (value.ty.span, what), &format!("a {kind} outlives the call"), None);
        }
    }
}

fn check_type(pass: &mut Pass<'_>, id: TypeId, def: &TypeDef) {
    let index = pass.index;
    // A node of the context's own tree.
    let is_part = index.is_part_of_context(&Def::Type(pass.file, id));
    if is_part || owns_context(pass, def) {
        return;
    }
    let env = Env::generic(pass.file, def.module, &def.generics);
    for field in def.variants.iter().flat_map(|variant| &variant.fields) {
        let ty = index.type_of_ty(&env, &field.ty);
        let Some(what) = stores(pass, &ty) else { continue };
        let thing = index.field_thing(Def::Type(pass.file, id), &field.name, &ty);
        let is_excused = handed::is_only_handed_on(index, &thing, id, pass.file)
            || what == Role::Token && handed::is_only_cancelled(index, &thing)
            || excuse::acts_for_a_foreign_trait(pass, id, &thing)
            || excuse::stands_for_it(pass, id, &thing);
        if is_excused {
            continue;
        }
        let doubt = excuse::read_by_a_foreign_trait(pass, id, &thing)
            .map(|place| (place, "a trait of another crate has no parameter for it here"))
            .or_else(|| {
                let place = handed::is_carried(index, &thing, id, pass.file)?;
                Some((
                    place,
                    "who has it has the whole value, which may carry it from call to call",
                ))
            });
        let name = &def.name;
        let why = format!("`{name}` can outlive the call that the {} belongs to", word(what));
        report(pass, (field.span, what), &why, doubt);
    }
}

/// How people call what is stored.
fn word(what: Role) -> &'static str {
    if what == Role::Token { "token" } else { "context" }
}

/// A place that makes a finding less sure, and why.
type Doubt = ((FileId, Span), &'static str);

fn report(pass: &mut Pass<'_>, (span, what): (Span, Role), why: &str, doubt: Option<Doubt>) {
    let word = word(what);
    let message = format!("a {word} is stored instead of being passed");
    let mut draft = pass.report(span, message).primary(why);
    if let Some(((home, place), why)) = doubt {
        draft = draft.inferred(home, place, why);
    }
    draft.help(match what {
        Role::Token => "pass the token as a parameter to the functions that need it",
        _ => "take `ctx: &Context` as the first parameter of the functions that need it",
    });
}

/// What a type holds by value, or shared: a context, or a token.
fn stores(pass: &Pass<'_>, ty: &Type) -> Option<Role> {
    let index = pass.index;
    let mut contexts = vec![Role::Context];
    contexts.extend(pass.flag("current-contexts").then_some(Role::CurrentContext));
    let ty = index.normal(ty);
    if Search::new(index, contexts).holds(&ty) {
        return Some(Role::Context);
    }
    let has_token = pass.flag("tokens") && Search::new(index, vec![Role::Token]).holds(&ty);
    has_token.then_some(Role::Token)
}

/// Whether a type owns its context: it also holds the guard, or what cancels the context with a cause.
fn owns_context(pass: &Pass<'_>, def: &TypeDef) -> bool {
    let env = Env::generic(pass.file, def.module, &def.generics);
    let fields = def.variants.iter().flat_map(|variant| &variant.fields);
    fields.into_iter().any(|field| owns(pass.index, &pass.index.type_of_ty(&env, &field.ty)))
}

/// Whether a value of a type is a guard of a context, or has one in it. A collection or a channel of guards has those of others.
fn owns(index: &Index, ty: &Type) -> bool {
    // A handle of a task cancels as well, and knows no cause.
    let cancels = index.offers(ty, Role::Cancels) && index.offers(ty, Role::GivesCause);
    if index.guard_of_context(ty).is_some() || cancels {
        return true;
    }
    match ty {
        Type::Tuple(parts) => parts.iter().any(|part| owns(index, part)),
        Type::Adt(def, args) => {
            let leads = index.role(def, Role::Weak).is_none()
                && (index.role(def, Role::Transparent).is_some()
                    || index.is_lang(def, Lang::Option));
            leads && args.iter().any(|arg| owns(index, arg))
        }
        _ => false,
    }
}
