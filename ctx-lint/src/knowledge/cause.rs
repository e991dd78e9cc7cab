//! Why something is not known: the first step on the way to it that is missing.

use std::fmt;

use rustc_hash::FxHashSet;
use serde::{Serialize, Serializer};

use super::Index;
use crate::facts::{
    self, ExprId, ExprKind, LocalId, ModuleId, ModuleKind, Name, Origin, Path, Stmt, TyKind,
};
use crate::index::{Callee, Def, Env, Space, Type};
use crate::source::FileId;

/// Why a type or a callee is not known.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Cause {
    /// It comes out of a macro that is not read.
    Macro,
    /// It comes from a crate of which nothing is known.
    Crate(Name),
    /// An item of the world is not found.
    Item,
    /// A known type has no such field.
    Field,
    /// A known type has no such function or method.
    Method,
    /// It hangs on type arguments or bounds that do not tell.
    Generic,
    /// A stub does not declare it.
    StubGap,
    /// A bound on the size of types was reached.
    Limit,
    /// Something else.
    Unresolved,
}

impl Cause {
    /// Its name in figures.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Macro => "macro",
            Self::Crate(_) => "crate",
            Self::Item => "item",
            Self::Field => "field",
            Self::Method => "method",
            Self::Generic => "generic",
            Self::StubGap => "stub_gap",
            Self::Limit => "limit",
            Self::Unresolved => "unresolved",
        }
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Crate(name) => write!(f, "crate {name}"),
            Self::StubGap => f.write_str("stub gap"),
            other => f.write_str(other.key()),
        }
    }
}

impl Serialize for Cause {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Why the type of an expression is not known, or the callee of one that is a call.
pub fn cause_of(index: &Index, file: FileId, expr: ExprId) -> Cause {
    Trace { index, file, seen: FxHashSet::default() }.expr(expr)
}

/// The way back from an expression. Each is passed once: closures can lead in a circle.
struct Trace<'i> {
    index: &'i Index,
    file: FileId,
    seen: FxHashSet<ExprId>,
}

impl Trace<'_> {
    fn expr(&mut self, at: ExprId) -> Cause {
        if !self.seen.insert(at) {
            return Cause::Unresolved;
        }
        let facts = &self.index.file(self.file).facts;
        match facts.kind(at) {
            ExprKind::Path { local: Some(local), .. } => self.local(*local),
            ExprKind::Path { path, .. } => self.path(at, path, Space::Value),
            ExprKind::Struct { path, .. } => self.path(at, path, Space::Type),
            ExprKind::Call { func, .. } => {
                match (self.index.callee(self.file, at), facts.kind(*func)) {
                    (Some(callee), _) => self.result(&callee),
                    (None, ExprKind::Path { path, local: None }) => {
                        self.path(*func, path, Space::Value)
                    }
                    (None, _) => self.part(*func),
                }
            }
            ExprKind::Method { receiver, .. } => match self.index.callee(self.file, at) {
                Some(callee) => self.result(&callee),
                None => self.member(*receiver, Cause::Method),
            },
            ExprKind::Field { base, .. } => self.member(*base, Cause::Field),
            ExprKind::Await(inner)
            | ExprKind::Try(inner)
            | ExprKind::Deref(inner)
            | ExprKind::Ref { expr: inner, .. }
            | ExprKind::Not(inner)
            | ExprKind::Neg(inner)
            | ExprKind::Index { base: inner, .. }
            | ExprKind::Binary { left: inner, .. } => self.part(*inner),
            ExprKind::Block(block) => {
                block.tail().map_or(Cause::Unresolved, |tail| self.expr(tail))
            }
            ExprKind::If { then, .. } => self.expr(*then),
            ExprKind::Match { arms, .. } => self.first(arms.iter().map(|arm| arm.body)),
            ExprKind::Select(select) => self.first(select.branches.iter().map(|own| own.handler)),
            ExprKind::Macro(_) => Cause::Macro,
            ExprKind::Cast { ty, .. } => self.written(&self.index.env_at(self.file, at), ty),
            _ => Cause::Unresolved,
        }
    }

    fn first(&mut self, mut list: impl Iterator<Item = ExprId>) -> Cause {
        list.next().map_or(Cause::Unresolved, |first| self.expr(first))
    }

    /// Why a part of a value is not known, such as what it gives when it is awaited.
    fn part(&mut self, whole: ExprId) -> Cause {
        let ty = self.index.type_of(self.file, whole);
        match self.index.peel(&ty) {
            Type::Extern(path, _) => self.foreign(path),
            Type::Param(..) | Type::Opaque(_) | Type::Proj(..) => Cause::Generic,
            _ => self.expr(whole),
        }
    }

    /// Why a member of a value is not known.
    fn member(&mut self, whole: ExprId, of_own: Cause) -> Cause {
        let ty = self.index.type_of(self.file, whole);
        match self.index.peel(&ty) {
            Type::Unknown => self.expr(whole),
            ty => self.of_type(ty, of_own),
        }
    }

    /// Why a member of a type is not known.
    fn of_type(&self, ty: &Type, of_own: Cause) -> Cause {
        match ty {
            Type::Extern(path, _) => self.foreign(path),
            Type::Adt(Def::Type(home, _), _) if self.index.is_stub(*home) => Cause::StubGap,
            Type::Adt(..) => of_own,
            Type::Param(..) | Type::Opaque(_) | Type::Proj(..) => Cause::Generic,
            Type::Prim(_) | Type::Slice(_) | Type::Tuple(_) | Type::Fn(_) => Cause::StubGap,
            _ => Cause::Unresolved,
        }
    }

    /// The crate that a path begins with, when the package depends on it; otherwise the path leads to nothing.
    fn foreign(&self, path: &str) -> Cause {
        let first = path.split("::").next().unwrap_or_default();
        let package = self.index.file(self.file).package.as_deref();
        let real = package.and_then(|package| package.renames.get(first));
        let real = real.map_or(first, String::as_str);
        // Types of other packages come here, so a name counts whichever of them depends on it.
        let crates = &self.index.world().crates;
        let depends = crates.iter().filter_map(|krate| krate.package.as_ref()).any(|package| {
            package.dependencies.contains(first) || package.renames.values().any(|own| own == first)
        });
        if depends || package.is_none() { Cause::Crate(real.into()) } else { Cause::Item }
    }

    /// Whether a name stands for anything in a module of this file.
    fn is_seen(&self, module: ModuleId, name: &str) -> bool {
        self.index.resolve_names(self.file, module, &[name], false, Space::Type).is_some()
    }

    /// Why a name stands for nothing in a module: a glob of an unknown crate may bring it.
    fn absent(&self, file: FileId, module: ModuleId) -> Cause {
        let mut seen = FxHashSet::default();
        let mut open = vec![(file, module)];
        while let Some((file, module)) = open.pop() {
            if !seen.insert((file, module)) {
                continue;
            }
            let held = &self.index.file(file).facts[module];
            for import in held.imports.iter().filter(|import| import.name.is_none()) {
                let names: Vec<&str> = import.path.iter().map(Name::as_str).collect();
                let colon = import.leading_colon;
                match self.index.resolve_names(file, module, &names, colon, Space::Type) {
                    Some(Def::Extern(path)) => return self.foreign(&path),
                    Some(Def::Module(file, module)) => open.push((file, module)),
                    _ => {}
                }
            }
            if let (ModuleKind::Block, Some(outer)) = (held.kind, held.parent) {
                open.push((file, outer));
            }
        }
        Cause::Item
    }

    fn path(&self, at: ExprId, path: &Path, space: Space) -> Cause {
        let module = self.index.module_at(self.file, at);
        if let Some(def) = self.index.resolve(self.file, module, path, space) {
            return match def {
                Def::Extern(path) => self.foreign(&path),
                Def::Value(home, id) => {
                    let value = &self.index.file(home).facts[id];
                    self.written(&Env::module(home, value.module), &value.ty)
                }
                _ => Cause::Generic,
            };
        }
        let Some((_, prefix)) = path.segments.split_last() else { return Cause::Unresolved };
        if path.qself.is_some() {
            return Cause::Generic;
        }
        if prefix.is_empty() {
            return self.absent(self.file, module);
        }
        let outer = Path { segments: prefix.to_vec(), ..path.clone() };
        match self.index.resolve(self.file, module, &outer, Space::Type) {
            Some(Def::Extern(path)) => return self.foreign(&path),
            Some(Def::Module(home, _)) if self.index.is_stub(home) => return Cause::StubGap,
            Some(Def::Module(..)) => return Cause::Item,
            Some(Def::Trait(..)) => return Cause::Generic,
            _ => {}
        }
        let ty = facts::Ty { span: path.span, kind: TyKind::Path(outer) };
        match self.index.type_of_ty(&self.index.env_at(self.file, at), &ty) {
            Type::Unknown if self.is_seen(module, &prefix[0].name) => Cause::Item,
            Type::Unknown => self.absent(self.file, module),
            ty => self.of_type(&ty, Cause::Method),
        }
    }

    fn local(&mut self, local: LocalId) -> Cause {
        let facts = &self.index.file(self.file).facts;
        match facts[local].origin {
            Origin::Param(function, number) => {
                let env = self.index.env_of_fn(self.file, function);
                let ty = facts[function].params[number as usize].ty.as_ref();
                ty.map_or(Cause::Unresolved, |ty| self.written(&env, ty))
            }
            Origin::ClosureParam(closure, number) => {
                if let ExprKind::Closure(own) = facts.kind(closure)
                    && let Some(ty) = &own.params[number as usize].ty
                {
                    return self.written(&self.index.env_at(self.file, closure), ty);
                }
                match facts.parent(closure) {
                    Some(call) if self.index.callee(self.file, call).is_some() => Cause::Generic,
                    Some(call) => self.expr(call),
                    None => Cause::Unresolved,
                }
            }
            Origin::Let(block, number) => {
                let ExprKind::Block(body) = facts.kind(block) else { return Cause::Unresolved };
                let Stmt::Let(own) = &body.stmts[number as usize] else { return Cause::Unresolved };
                let env = self.index.env_at(self.file, block);
                match (&own.ty, own.init) {
                    (_, Some(init)) if is_open(own.ty.as_ref()) => self.part(init),
                    (Some(ty), _) => self.written(&env, ty),
                    _ => Cause::Generic,
                }
            }
            Origin::Arm(..) | Origin::Cond(_) => match facts.source_of(local) {
                Some((_, value)) => self.part(value),
                None => Cause::Unresolved,
            },
            Origin::For(expr) => match facts.kind(expr) {
                ExprKind::For { iter, .. } => self.part(*iter),
                _ => Cause::Unresolved,
            },
            Origin::Branch(expr, number) => match facts.kind(expr) {
                ExprKind::Select(select) => self.part(select.branches[number as usize].future),
                _ => Cause::Unresolved,
            },
            Origin::Receiver(_) | Origin::Attribute(_) => Cause::Unresolved,
        }
    }

    /// Why what a function returns is not known.
    fn result(&self, callee: &Callee) -> Cause {
        let env = self.index.env_of_fn(callee.file, callee.id);
        match self.written(&env, &self.index.function(callee).ret) {
            Cause::Item if self.index.is_stub(callee.file) => Cause::StubGap,
            cause => cause,
        }
    }

    /// Why a written type is not known, or not enough.
    fn written(&self, env: &Env<'_>, ty: &facts::Ty) -> Cause {
        match &ty.kind {
            TyKind::Path(path) => {
                let own = self.index.type_of_ty(env, ty);
                match &own {
                    Type::Extern(path, _) => return self.foreign(path),
                    Type::Unknown if path.qself.is_none() => {
                        let first = path.segments.first().map(|segment| &segment.name);
                        return match first {
                            Some(first) if !self.is_seen(env.module, first) => {
                                self.absent(env.file, env.module)
                            }
                            _ => Cause::Item,
                        };
                    }
                    Type::Unknown => return Cause::Generic,
                    _ => {}
                }
                let args = path.segments.iter().flat_map(|segment| &segment.args);
                self.written_first(env, args)
            }
            TyKind::Ref { inner, .. } | TyKind::Slice(inner) => self.written(env, inner),
            TyKind::Tuple(parts) => self.written_first(env, parts.iter()),
            TyKind::Impl(_) | TyKind::Dyn(_) => Cause::Generic,
            TyKind::Fn { ret, .. } => self.written(env, ret),
            TyKind::Never | TyKind::Ptr(_) | TyKind::Infer | TyKind::Opaque => Cause::Unresolved,
        }
    }

    fn written_first<'t>(
        &self,
        env: &Env<'_>,
        mut parts: impl Iterator<Item = &'t facts::Ty>,
    ) -> Cause {
        let known = |cause: &Cause| *cause != Cause::Generic;
        parts.find_map(|part| Some(self.written(env, part)).filter(known)).unwrap_or(Cause::Generic)
    }
}

/// Whether an annotation leaves it to the value what the type is.
fn is_open(ty: Option<&facts::Ty>) -> bool {
    ty.is_none_or(|ty| matches!(ty.kind, TyKind::Infer))
}
