//! A context value is stored under a string, a number or another common key.
//!
//! Any crate can use the same string, so two unrelated values silently replace each other, and a typo is a value that
//! is never found. A key of your own type cannot collide, and the compiler checks its name and the type of its value.
//!
//! Keys are checked where the value is stored. A map from strings to `Any` that holds the values of a request has the
//! same problem. If the option `maps` is on, all such maps in types are reported, with medium confidence: they are often
//! part of a public interface, and intended.
//!
//! Where the type of a value is its key, as in OpenTelemetry, the same holds for values of common types: primitive ones, and
//! those of the standard library that hold nothing of the program's own.
//!
//! ## Bad
//!
//! ```no_run
//! use ctx_core::Context;
//!
//! fn tag(parent: &Context) -> Context {
//!     parent.with_value("request_id", 7_u64) //~ string_value_key
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use ctx_core::Context;
//!
//! ctx_core::key! {
//!     /// The number of the request.
//!     pub RequestId: u64;
//! }
//!
//! fn tag(parent: &Context) -> Context {
//!     parent.with_value(RequestId, 7)
//! }
//! ```
//!
//! ## Limits
//!
//! A key whose type is not known is not reported.

use crate::facts::{ExprId, ExprKind};
use crate::index::{Env, Lang, Stored, Type};
use crate::role::Role;
use crate::rule::{Default, FixKind, Group, Level, Opt, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "string_value_key",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[Opt {
        name: "maps",
        default: Default::Flag(false),
        help: "Report maps from strings to `dyn Any` in types, too, with medium confidence.",
    }],
    // The option `maps` needs none.
    needs: &[],
    in_tests: false,
    source: include_str!("string_value_key.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    if pass.index.may_have_any(&[Role::SetsValue]) {
        check_keys(pass);
    }
    if pass.flag("maps") {
        check_bags(pass);
    }
}

fn check_keys(pass: &mut Pass<'_>) {
    for (id, kind) in pass.facts.all() {
        if !matches!(kind, ExprKind::Method { .. } | ExprKind::Call { .. }) {
            continue;
        }
        if let Some(stored) = pass.index.stores_value(pass.file, id) {
            check_key(pass, stored);
        }
        for key in pass.index.becomes_key(pass.file, id) {
            check_argument(pass, key);
        }
    }
}

fn check_key(pass: &mut Pass<'_>, stored: Stored) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let ty = index.type_of(file, stored.key);
    let what = if stored.by_type { anybodys(pass, &ty) } else { common(pass, &ty) };
    let Some(what) = what else { return };
    let message = if stored.by_type {
        format!(
            "this value is stored under its own type, {what}, which any other crate can use too"
        )
    } else {
        format!("this value is stored under {what}, which any other crate can use too")
    };
    let help = if stored.by_type {
        "wrap the value in a type of its own: `struct TenantId(String);`"
    } else {
        "declare a key of your own type, in `ctx-core` with `key! { pub Name: ValueType; }`, and use it on both sides"
    };
    let into = stored.context.map(|context| facts[context].span);
    let mut draft =
        pass.report(facts[stored.key].span, message).primary("not a key of your own type");
    if let Some(into) = into {
        draft = draft.label(into, "the value goes into this context");
    }
    draft.help(help);
}

/// An argument of which the called function makes a key. One of a common type is told where that function is.
fn check_argument(pass: &mut Pass<'_>, key: ExprId) {
    let Some(what) = common(pass, &pass.index.type_of(pass.file, key)) else { return };
    pass.report(
        pass.facts[key].span,
        format!("a value is stored under {what}, which any other crate can use too"),
    )
    .primary("the called function uses this as the key of a value in a context")
    .help("pass it a key of your own type");
}

/// What a key is called when its type is anybody's.
fn common(pass: &Pass<'_>, ty: &Type) -> Option<&'static str> {
    let ty = pass.index.peel(ty);
    match ty {
        Type::Prim(name) => Some(match name.as_str() {
            "str" => "a string",
            "bool" => "a bool",
            "char" => "a char",
            _ => "a number",
        }),
        Type::Adt(def, _) if pass.index.is_lang(def, Lang::String) => Some("a string"),
        Type::Tuple(parts) if parts.is_empty() => Some("`()`"),
        Type::Tuple(parts) => parts
            .iter()
            .all(|part| common(pass, part).is_some())
            .then_some("a tuple of common types"),
        _ => None,
    }
}

/// What the type of a value is called when anybody may store a value of it: also one of the standard library that holds
/// nothing of the program's own.
fn anybodys(pass: &Pass<'_>, ty: &Type) -> Option<&'static str> {
    match ty {
        // The key is the type as it is, with what it is wrapped in.
        Type::Adt(def, args) if !pass.index.is_lang(def, Lang::String) => {
            (pass.index.is_of_std(def) && args.iter().all(|arg| anybodys(pass, arg).is_some()))
                .then_some("a type of the standard library")
        }
        Type::Ref(_, inner) => anybodys(pass, inner),
        Type::Slice(part) | Type::Array(part) => {
            anybodys(pass, part).map(|_| "an array of common types")
        }
        Type::Tuple(parts) if !parts.is_empty() => {
            let mut parts = parts.iter();
            parts.all(|part| anybodys(pass, part).is_some()).then_some("a tuple of common types")
        }
        _ => common(pass, ty),
    }
}

/// Maps from strings to values of any type, in types of the run.
fn check_bags(pass: &mut Pass<'_>) {
    let facts = pass.facts;
    for def in &facts.types {
        let env = Env::generic(pass.file, def.module, &def.generics);
        for field in def.variants.iter().flat_map(|variant| &variant.fields) {
            let ty = pass.index.type_of_ty(&env, &field.ty);
            if is_any_map(pass, &ty) {
                let file = pass.file;
                pass.report(field.span, "values of any type are stored under strings")
                    .primary("any part of the program can use the same string")
                    .inferred(file, field.span, "nothing shows whether these are a request's values")
                    .help("use one type for each value, as a context's typed keys or a struct's fields");
            }
        }
    }
}

fn is_any_map(pass: &Pass<'_>, ty: &Type) -> bool {
    let Type::Adt(def, args) = pass.index.peel(ty) else { return false };
    let [key, value, ..] = &args[..] else { return false };
    let is_string = common(pass, key) == Some("a string");
    let is_any = match pass.index.peel(value) {
        Type::Opaque(bounds) | Type::Dyn(bounds) => {
            bounds.iter().any(|bound| pass.index.is_lang(&bound.def, Lang::Any))
        }
        _ => false,
    };
    pass.index.role(def, Role::Container).is_some() && is_string && is_any
}
