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
use crate::index::{Def, Env, Type};
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
    needs: &[],
    in_tests: false,
    source: include_str!("string_value_key.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let facts = pass.facts;
    for (id, kind) in facts.all() {
        let (receiver, key) = match kind {
            ExprKind::Method { receiver, args, .. } => match args[..] {
                [key, _] => (*receiver, key),
                _ => continue,
            },
            // `Context::with_value(&ctx, key, value)`
            ExprKind::Call { args, .. } => match args[..] {
                [receiver, key, _] => (receiver, key),
                _ => continue,
            },
            _ => continue,
        };
        if is_setter(pass, id) {
            check_key(pass, receiver, key);
        }
    }
    if pass.flag("maps") {
        check_bags(pass);
    }
}

/// Whether a call is named `with_value`, or is told to put a value into a context.
fn is_setter(pass: &Pass<'_>, call: ExprId) -> bool {
    if matches!(pass.facts.kind(call), ExprKind::Method { name, .. } if name == "with_value") {
        return true;
    }
    let (index, file) = (pass.index, pass.file);
    index.callee(file, call).is_some_and(|callee| index.function(&callee).name == "with_value")
        || index.sets_value(file, call).is_some()
}

fn check_key(pass: &mut Pass<'_>, receiver: ExprId, key: ExprId) {
    let index = pass.index;
    if !index.is_context(&index.type_of(pass.file, receiver)) {
        return;
    }
    let Some(what) = common(pass, &index.type_of(pass.file, key)) else { return };
    let (span, into) = (pass.facts[key].span, pass.facts[receiver].span);
    pass.report(
        span,
        format!("this value is stored under {what}, which any other crate can use too"),
    )
    .primary("not a key of a type of its own")
    .label(into, "the value goes into this context")
    .help("declare a key with `ctx_core::key! { pub Name: ValueType; }` and use it on both sides");
}

/// What a key is called when its type is anybody's.
fn common(pass: &Pass<'_>, ty: &Type) -> Option<&'static str> {
    match ty {
        Type::Ref(_, inner) => common(pass, inner),
        Type::Prim(name) => Some(match name.as_str() {
            "str" => "a string",
            "bool" => "a bool",
            "char" => "a char",
            _ => "a number",
        }),
        Type::Adt(def, args) => match &*pass.index.path_of(def) {
            "std::string::String" => Some("a string"),
            "std::borrow::Cow" | "std::boxed::Box" | "std::sync::Arc" | "std::rc::Rc" => {
                common(pass, args.last()?)
            }
            _ => None,
        },
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
    let path = pass.index.path_of(def);
    if path.ends_with("::Mutex") || path.ends_with("::RwLock") || path.ends_with("::RefCell") {
        return args.first().is_some_and(|inner| is_any_map(pass, inner));
    }
    let is_map = path.ends_with("::HashMap") || path.ends_with("::BTreeMap");
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
