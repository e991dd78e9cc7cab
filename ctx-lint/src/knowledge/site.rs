//! What is counted: the awaits, calls and branches of async code.

use super::{Cause, cause_of};
use crate::facts::{ExprId, ExprKind, Facts, Path};
use crate::index::{Callee, Def, Index, Space, Type};
use crate::source::FileId;

/// What is asked about an expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// What an `.await` gives.
    Await,
    /// Which method a method call calls.
    Method,
    /// Which function another call calls.
    Call,
    /// The type of what a method is called on.
    Receiver,
    /// What a branch of a `select!` gives, by its number.
    Branch(u32),
}

/// A place at which something is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Site {
    /// What is asked.
    pub kind: Kind,
    /// The await, the call, the receiver, or the whole `select!`.
    pub expr: ExprId,
}

/// What is known at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// There is one answer, or one for each `cfg`.
    Known,
    /// There is one that may be wrong.
    Guessed,
    /// There is none.
    Unknown(Cause),
}

/// The places of a file's async code, in the order of its expressions.
pub fn sites(facts: &Facts) -> Vec<Site> {
    let mut found = Vec::new();
    for (expr, kind) in facts.all() {
        let own = match kind {
            ExprKind::Await(_) => vec![Site { kind: Kind::Await, expr }],
            ExprKind::Call { .. } => vec![Site { kind: Kind::Call, expr }],
            ExprKind::Method { receiver, .. } => {
                let method = Site { kind: Kind::Method, expr };
                vec![method, Site { kind: Kind::Receiver, expr: *receiver }]
            }
            ExprKind::Select(select) => {
                let numbers = 0..select.branches.len() as u32;
                numbers.map(|number| Site { kind: Kind::Branch(number), expr }).collect()
            }
            _ => continue,
        };
        if facts.is_async(expr) {
            found.extend(own);
        }
    }
    found
}

/// What is known at a place.
pub fn answer(index: &Index, file: FileId, site: Site) -> Answer {
    let facts = &index.file(file).facts;
    match (site.kind, facts.kind(site.expr)) {
        (Kind::Await, ExprKind::Await(operand)) => {
            given(index, file, *operand, site.expr, &index.type_of(file, site.expr))
        }
        (Kind::Branch(number), ExprKind::Select(select)) => {
            let future = select.branches[number as usize].future;
            let output = index.output_of(&index.type_of(file, future));
            given(index, file, future, future, &output)
        }
        (Kind::Method, _) => called(index, file, site.expr, index.callee(file, site.expr)),
        (Kind::Call, ExprKind::Call { func, .. }) => match facts.kind(*func) {
            ExprKind::Path { path, local: None } if is_constructor(index, file, *func, path) => {
                Answer::Known
            }
            ExprKind::Path { local: None, .. } => {
                called(index, file, site.expr, index.callee(file, site.expr))
            }
            _ if is_named(&index.type_of(file, *func)) => Answer::Known,
            _ => Answer::Unknown(cause_of(index, file, *func)),
        },
        _ if is_defined(&index.type_of(file, site.expr)) => Answer::Known,
        _ => Answer::Unknown(cause_of(index, file, site.expr)),
    }
}

/// Whether a future's output is known: by name at least, since that is all that an await asks for.
fn given(index: &Index, file: FileId, future: ExprId, blamed: ExprId, output: &Type) -> Answer {
    let guessed = index.callee(file, future).is_some_and(|callee| !callee.certain);
    match (is_named(output), guessed) {
        (true, false) => Answer::Known,
        (true, true) => Answer::Guessed,
        (false, _) => Answer::Unknown(cause_of(index, file, blamed)),
    }
}

fn called(index: &Index, file: FileId, call: ExprId, callee: Option<Callee>) -> Answer {
    match callee {
        Some(callee) if callee.certain => Answer::Known,
        // Several of one name, of which the `cfg` picks one: that is all that can be known.
        Some(_) if index.callees(file, call).len() > 1 => Answer::Known,
        Some(_) => Answer::Guessed,
        None => Answer::Unknown(cause_of(index, file, call)),
    }
}

/// Whether a path is that of a tuple struct or variant.
pub(super) fn is_constructor(index: &Index, file: FileId, at: ExprId, path: &Path) -> bool {
    let own = || index.self_type(&index.env_at(file, at));
    match &path.segments[..] {
        [only] if only.name == "Self" => matches!(own(), Type::Adt(Def::Type(..), _)),
        [first, variant] if first.name == "Self" => match own() {
            Type::Adt(Def::Type(home, id), _) => {
                let variants = &index.file(home).facts[id].variants;
                variants.iter().any(|own| own.name == variant.name && own.tuple)
            }
            _ => false,
        },
        _ => index
            .resolve(file, index.module_at(file, at), path, Space::Value)
            .is_some_and(|found| found.is_constructor()),
    }
}

/// Whether a type has a name, be it one of a crate of which nothing else is known.
pub(super) fn is_named(ty: &Type) -> bool {
    !matches!(ty.peel_refs(), Type::Unknown(_) | Type::Proj(..))
}

/// Whether it is known where a type is defined, or that it is built into the language.
fn is_defined(ty: &Type) -> bool {
    match ty.peel_refs() {
        Type::OneOf(list) => list.iter().all(|(_, own)| is_defined(own)),
        Type::Extern(..) => false,
        _ => is_named(ty),
    }
}
