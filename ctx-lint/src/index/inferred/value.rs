//! Which methods put a value into a child, and which look such a value up.

use super::super::{Bound, Def, Lang, Type};
use super::Shown;
use super::body::Body;
use super::kin::Kin;
use crate::facts::{ExprId, ExprKind, LocalId, Name};
use crate::role::Role;

/// Whether a method that makes a child puts a value into it. Under a text, a value of one type is a label.
pub(super) fn sets(body: &Body<'_>, kin: &Kin) -> bool {
    match body.function.params.len() {
        2 if is_text(body, 0) && !takes_anything(body, 1) => false,
        2 => !stores(body, kin).is_empty(),
        1 => mentions_type_id(body) && !stores(body, kin).is_empty(),
        _ => false,
    }
}

/// Whether a parameter is a text: then headers and labels look like request values.
fn is_text(body: &Body<'_>, number: usize) -> bool {
    let (index, ty) = (body.index, param_type(body, number));
    let text = |ty: &Type| match index.peel(ty) {
        Type::Prim(name) => name == "str",
        Type::Adt(def, _) => index.is_lang(def, Lang::String),
        _ => false,
    };
    match &ty {
        Type::Param(_, bounds) | Type::Opaque(bounds) | Type::Dyn(bounds) => {
            let mut into = bounds.iter().flat_map(|bound| bound.args.iter());
            let turned = |bound: &Bound| index.role(&bound.def, Role::BecomesText).is_some();
            into.any(text) || bounds.iter().any(turned)
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
fn stores(body: &Body<'_>, kin: &Kin) -> Vec<(Def, Name)> {
    let typed = body.function.params.len() == 1;
    let (key, value) =
        if typed { (Vec::new(), body.param(0)) } else { (body.param(0), body.param(1)) };
    let is_key = |at: ExprId| if typed { says_type_id(body, at) } else { body.names(at, &key) };
    let pairs = |one: ExprId, other: ExprId| is_key(one) && body.names(other, &value);
    let mut found = Vec::new();
    for (at, kind) in body.all() {
        match kind {
            ExprKind::Method { receiver, args, .. } if fills(body, at, *receiver) => match args[..]
            {
                [one, other] if pairs(one, other) => {
                    fields_behind(body, *receiver, &mut found);
                }
                [pair] => {
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
                let held = |at: ExprId| body.names(at, &value) && !is_key(at);
                if !fields.iter().any(|(_, at)| held(*at)) {
                    continue;
                }
                // `min` and `max` of a range are no key and value: a key is one by which something is looked for.
                let keys = fields.iter().filter(|(name, at)| {
                    is_key(*at) && (typed || is_compared(body, kin, &(def.clone(), name.clone())))
                });
                found.extend(keys.map(|(name, _)| (def.clone(), name.clone())));
            }
            _ => {}
        }
    }
    found
}

/// Whether a call puts its arguments into what it is called on, also behind a lock.
fn fills(body: &Body<'_>, call: ExprId, receiver: ExprId) -> bool {
    let index = body.index;
    let changes = body.callee(call).is_some_and(|callee| {
        let own = index.function(&callee).receiver.as_ref();
        own.is_some_and(|own| own.by_ref && own.mutable)
    });
    let holds = |ty: &Type| index.type_role(ty, Role::Container).is_some();
    changes && index.derefs(&body.type_of(receiver)).iter().any(holds)
}

/// Whether a method of a context compares a field with one of its parameters.
fn is_compared(body: &Body<'_>, kin: &Kin, field: &(Def, Name)) -> bool {
    let index = body.index;
    let methods = kin.contexts.iter().chain(&kin.parts).flat_map(|def| index.methods_of(def));
    let mut bodies = methods.filter_map(|(file, id)| Body::of(index, file, id));
    bodies.any(|other| {
        let given = other.param(0);
        let is_field = |within: ExprId| {
            other.facts.descendants(within).any(|at| {
                matches!(other.facts.kind(at), ExprKind::Field { .. })
                    && other.field(at).as_ref() == Some(field)
            })
        };
        other.all().any(|(_, kind)| match kind {
            ExprKind::Binary { op, left, right } if op == "==" => {
                let compares = |one: ExprId, two: ExprId| is_field(one) && other.names(two, &given);
                compares(*left, *right) || compares(*right, *left)
            }
            _ => false,
        })
    })
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
    if body.function.is_async || body.returns(Lang::Option).is_none() {
        return None;
    }
    let params = body.function.params.len();
    let typed = params == 0 && mentions_type_id(body);
    if !body.asks_with(params) || !(typed || params == 1) {
        return None;
    }
    let own = context_of(body, kin)?;
    let mut kept = Vec::new();
    for (file, id) in index.methods_of(own) {
        if index.fn_role(file, id, Role::SetsValue).is_some()
            && let Some(setter) = Body::of(index, file, id)
        {
            kept.extend(stores(&setter, kin));
        }
    }
    let key = body.param(0);
    let looks = body.all().any(|(at, kind)| looks_up(body, at, kind, &key, &kept));
    looks.then_some((Role::ReadsValue, ""))
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
        ExprKind::Method { receiver, args, .. } => {
            body.looks(at)
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
                && index.call_role(body.file, at, Role::TellsType).is_some()
        };
        direct(at)
            || facts
                .local(at)
                .and_then(|local| facts.source_of(local))
                .is_some_and(|(_, init)| direct(init))
    })
}
