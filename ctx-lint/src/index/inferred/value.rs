//! Which methods put a value into a child, and which look such a value up.

use super::super::{Def, Type};
use super::Shown;
use super::body::Body;
use super::kin::Kin;
use crate::facts::{ExprId, ExprKind, LocalId, Name};
use crate::role::Role;

/// Methods that put something under a key.
const PUT: &[&str] = &["insert", "put", "set", "add", "replace"];

/// Methods that look something up.
const LOOK: &[&str] = &["get", "find", "find_map", "lookup", "get_key_value", "iter", "value"];

/// What a lookup is called, where nothing else tells.
const READERS: &[&str] = &["value", "get_value", "lookup"];

/// Whether a method that makes a child puts a value into it.
pub(super) fn sets(body: &Body<'_>) -> bool {
    let named = body.function.name.contains("value");
    match body.function.params.len() {
        2 if is_text(body, 0) && !named && !takes_anything(body, 1) => false,
        2 => !stores(body).is_empty() || body.function.name == "with_value",
        1 => mentions_type_id(body) && !stores(body).is_empty(),
        _ => false,
    }
}

/// Whether a parameter is a text: then headers and labels look like request values.
fn is_text(body: &Body<'_>, number: usize) -> bool {
    let (index, ty) = (body.index, param_type(body, number));
    let text = |ty: &Type| match index.peel(ty) {
        Type::Prim(name) => name == "str",
        Type::Adt(def, _) => matches!(&*index.name_of(def), "String" | "Cow"),
        _ => false,
    };
    match &ty {
        Type::Param(_, bounds) | Type::Opaque(bounds) | Type::Dyn(bounds) => {
            let mut into = bounds.iter().flat_map(|bound| bound.args.iter());
            into.any(text) || bounds.iter().any(|bound| &*index.name_of(&bound.def) == "ToString")
        }
        ty => text(ty),
    }
}

/// Whether a parameter may be of any type.
fn takes_anything(body: &Body<'_>, number: usize) -> bool {
    match body.index.peel(&param_type(body, number)) {
        Type::Opaque(_) | Type::Dyn(_) => true,
        Type::Param(..) => !is_text(body, number),
        _ => false,
    }
}

fn param_type(body: &Body<'_>, number: usize) -> Type {
    let env = body.index.env_of_fn(body.file, body.id());
    let ty = body.function.params.get(number).and_then(|param| param.ty.as_ref());
    ty.map_or(Type::UNKNOWN, |ty| body.index.type_of_ty(&env, ty))
}

/// The fields under which a method keeps its key, or its values by their keys.
fn stores(body: &Body<'_>) -> Vec<(Def, Name)> {
    let typed = body.function.params.len() == 1;
    let (key, value) =
        if typed { (Vec::new(), body.param(0)) } else { (body.param(0), body.param(1)) };
    let is_key = |at: ExprId| if typed { says_type_id(body, at) } else { body.names(at, &key) };
    let pairs = |one: ExprId, other: ExprId| is_key(one) && body.names(other, &value);
    let mut found = Vec::new();
    for (at, kind) in body.all() {
        match kind {
            ExprKind::Method { receiver, name, args, .. } => match args[..] {
                [one, other] if PUT.contains(&name.as_str()) && pairs(one, other) => {
                    fields_behind(body, *receiver, &mut found);
                }
                [pair] if matches!(name.as_str(), "push" | "push_back" | "extend") => {
                    if let ExprKind::Tuple(parts) = body.facts.kind(pair)
                        && let [one, other] = parts[..]
                        && pairs(one, other)
                    {
                        fields_behind(body, *receiver, &mut found);
                    }
                }
                _ => {}
            },
            ExprKind::Struct { fields, .. } => {
                let ty = body.type_of(at);
                let Some(def) = ty.def() else { continue };
                let held = fields.iter().any(|(name, at)| {
                    !name.contains("key") && body.names(*at, &value) && !is_key(*at)
                });
                let says_key = |name: &str| typed || name.contains("key");
                let keys = fields.iter().filter(|(name, at)| says_key(name) && is_key(*at));
                if held {
                    found.extend(keys.map(|(name, _)| (def.clone(), name.clone())));
                }
            }
            _ => {}
        }
    }
    found
}

/// The fields that a map is, was copied from, or is put into.
fn fields_behind(body: &Body<'_>, map: ExprId, found: &mut Vec<(Def, Name)>) {
    let facts = body.facts;
    found.extend(body.field(map));
    let Some(local) = body.index.place(body.file, map).and_then(|place| place.local()) else {
        return;
    };
    if let Some((_, init)) = facts.source_of(local) {
        found.extend(body.field(init));
    }
    for (at, kind) in body.all() {
        let ty = body.type_of(at);
        if let (ExprKind::Struct { fields, .. }, Some(def)) = (kind, ty.def()) {
            let put = fields.iter().filter(|(_, at)| body.names(*at, &[local]));
            found.extend(put.map(|(name, _)| (def.clone(), name.clone())));
        }
    }
}

/// Whether a method looks up what a setter of its type has put there.
pub(super) fn reads(body: &Body<'_>, kin: &Kin) -> Option<Shown> {
    let index = body.index;
    if body.function.is_async || body.returns("Option").is_none() {
        return None;
    }
    let params = body.function.params.len();
    let typed = params == 0 && mentions_type_id(body);
    if !body.asks_with(params) || !(typed || params == 1) {
        return None;
    }
    let own = context_of(body, kin)?;
    let mut kept = Vec::new();
    let mut any = false;
    for (file, id) in index.methods_of(own) {
        if index.fn_role(file, id, Role::SetsValue).is_some()
            && let Some(setter) = Body::of(index, file, id)
        {
            any = true;
            kept.extend(stores(&setter));
        }
    }
    let key = body.param(0);
    let looks = body.all().any(|(at, kind)| looks_up(body, at, kind, &key, &kept));
    let named = any && kept.is_empty() && READERS.contains(&body.function.name.as_str());
    (looks || named).then_some((Role::ReadsValue, ""))
}

fn context_of<'k>(body: &Body<'_>, kin: &'k Kin) -> Option<&'k Def> {
    let this = body.function.receiver.as_ref()?.local;
    let ty = body.index.type_of_local(body.file, this);
    let def = body.index.peel(&ty).def()?;
    kin.contexts.iter().find(|known| *known == def)
}

fn looks_up(
    body: &Body<'_>,
    at: ExprId,
    kind: &ExprKind,
    key: &[LocalId],
    kept: &[(Def, Name)],
) -> bool {
    let is_key = |at: ExprId| body.names(at, key) || key.is_empty() && says_type_id(body, at);
    let is_kept = |within: ExprId| {
        body.facts.descendants(within).any(|at| {
            matches!(body.facts.kind(at), ExprKind::Field { .. })
                && body.field(at).is_some_and(|field| kept.contains(&field))
        })
    };
    match kind {
        ExprKind::Method { receiver, name, args, .. } => {
            LOOK.contains(&name.as_str())
                && args.iter().any(|&arg| is_key(arg))
                && (is_kept(*receiver)
                    || body
                        .index
                        .place(body.file, *receiver)
                        .and_then(|place| place.local())
                        .and_then(|local| body.facts.source_of(local))
                        .is_some_and(|(_, init)| is_kept(init)))
        }
        ExprKind::Binary { op, left, right } => {
            op == "=="
                && body.facts.contains(body.root, at)
                && (is_key(*left) && is_kept(*right) || is_key(*right) && is_kept(*left))
        }
        _ => false,
    }
}

fn mentions_type_id(body: &Body<'_>) -> bool {
    says_type_id(body, body.root)
}

/// Whether an expression asks for the number of a type.
fn says_type_id(body: &Body<'_>, within: ExprId) -> bool {
    let (index, facts) = (body.index, body.facts);
    facts.descendants(within).any(|at| {
        let direct = |at: ExprId| {
            matches!(facts.kind(at), ExprKind::Call { .. })
                && index
                    .callee(body.file, at)
                    .is_some_and(|callee| &*index.callee_path(&callee) == "std::any::TypeId::of")
        };
        direct(at)
            || facts
                .local(at)
                .and_then(|local| facts.source_of(local))
                .is_some_and(|(_, init)| direct(init))
    })
}
