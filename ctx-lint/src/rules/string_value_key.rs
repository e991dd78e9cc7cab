//! A context value is stored under a string, number or other common key.
//!
//! Any crate can use the same string, so two values of unrelated meaning replace each other without a word,
//! and a typo is a value that is never found. A key of a type of your own cannot collide,
//! and the compiler checks its name and the type of its value.
//!
//! Keys are judged where the value is put in. Maps from strings to `Any` that serve as a request's bag of values
//! are the same thing by another name. They are reported where they are declared when the option `maps` asks for it:
//! they are often part of a public interface, and meant.
//!
//! Where the type of a value is its key, as in OpenTelemetry, the same holds for values of common types.
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
use crate::index::{Def, Env, Lang, Stored, Type};
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
        help: "Report maps from strings to `dyn Any` in types and fields that are named like a request's, too.",
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
    let Some(what) = common(pass, &index.type_of(file, stored.key)) else { return };
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
        "declare a key of a type of its own, in `ctx-core` with `key! { pub Name: ValueType; }`, and use it on both sides"
    };
    let into = stored.context.map(|context| facts[context].span);
    let mut draft =
        pass.report(facts[stored.key].span, message).primary("not a key of a type of its own");
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
    .primary("the function that is called makes this the key of a value in a context")
    .help("hand it a key of a type of its own");
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

/// Names of types and fields that hold what belongs to a request.
const BAGS: &[&str] = &["ctx", "context", "request", "extension", "baggage", "locals", "session"];

fn check_bags(pass: &mut Pass<'_>) {
    let facts = pass.facts;
    for def in &facts.types {
        let env = Env::generic(pass.file, def.module, &def.generics);
        let owner = def.name.to_lowercase();
        for field in def.variants.iter().flat_map(|variant| &variant.fields) {
            let named = BAGS.iter().any(|word| owner.contains(word) || field.name.contains(word));
            let ty = pass.index.type_of_ty(&env, &field.ty);
            if named && is_any_map(pass, &ty) {
                pass.report(field.span, "a request's values are kept under strings")
                    .primary("any part of the program can use the same string")
                    .help("use one type for each value, as a context's typed keys or a struct's fields");
            }
        }
    }
}

fn is_any_map(pass: &Pass<'_>, ty: &Type) -> bool {
    let Type::Adt(def, args) = pass.index.peel(ty) else { return false };
    // A lock, or another container of one kind of value.
    if let [inner] = &args[..] {
        let holds = pass.index.role(def, Role::Container).is_some();
        return holds && is_any_map(pass, inner);
    }
    let is_map = pass.index.role(def, Role::Container).is_some();
    let [key, value, ..] = &args[..] else { return false };
    let is_string = common(pass, key) == Some("a string");
    let is_any = match pass.index.peel(value) {
        Type::Opaque(bounds) | Type::Dyn(bounds) => bounds.iter().any(|bound| match &bound.def {
            Def::Trait(..) | Def::Extern(_) => &*pass.index.path_of(&bound.def) == "std::any::Any",
            _ => false,
        }),
        _ => false,
    };
    is_map && is_string && is_any
}
