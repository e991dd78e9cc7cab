//! The types of expressions and variables in bodies.

use super::asked::Trail;
use super::{Env, Index, Space, Type};
use crate::facts::{BlockKind, ExprId, ExprKind, Lit, LocalId, ModuleId};
use crate::source::FileId;

/// Macros of the standard library that make a `String`.
const STRINGS: &[&str] = &["format"];

/// A question about types in bodies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum TypeKey {
    Expr(FileId, ExprId),
    Local(FileId, LocalId),
}

/// The questions about types that one of them has led to. Closures are what can lead back: each of two that are passed
/// to one function may call the other.
pub(super) type TypeTrail = Trail<TypeKey, Type>;

impl Index {
    /// The module whose names an expression sees.
    pub fn module_at(&self, file: FileId, at: ExprId) -> ModuleId {
        let facts = &self.file(file).facts;
        let mut root = at;
        for outer in facts.ancestors(at) {
            if let ExprKind::Block(block) = facts.kind(outer)
                && let Some(module) = block.module
            {
                return module;
            }
            root = outer;
        }
        if let ExprKind::Block(block) = facts.kind(at)
            && let Some(module) = block.module
        {
            return module;
        }
        match facts.function(root) {
            Some(function) => facts[function].module,
            // Values stand in the order of their expressions.
            None => match facts.values.binary_search_by_key(&Some(root), |value| value.init) {
                Ok(at) => facts.values[at].module,
                Err(_) => ModuleId(0),
            },
        }
    }

    /// What types written at an expression see.
    pub fn env_at(&self, file: FileId, at: ExprId) -> Env<'_> {
        let mut env = match self.file(file).facts.function(at) {
            Some(function) => self.env_of_fn(file, function),
            None => Env::module(file, ModuleId(0)),
        };
        env.module = self.module_at(file, at);
        env
    }

    /// An expression's type.
    pub fn type_of(&self, file: FileId, id: ExprId) -> Type {
        self.type_on(&TypeTrail::default(), file, id)
    }

    /// As [`Index::type_of`], for a question that others have led to.
    pub(super) fn type_on(&self, trail: &TypeTrail, file: FileId, id: ExprId) -> Type {
        self.types[file.0 as usize]
            .ask(trail, TypeKey::Expr(file, id), || self.infer(trail, file, id).unless_too_big())
    }

    fn infer(&self, trail: &TypeTrail, file: FileId, id: ExprId) -> Type {
        let facts = &self.file(file).facts;
        let of = |id: ExprId| self.type_on(trail, file, id);
        let of_all = |list: &[ExprId]| list.iter().map(|&id| of(id)).collect::<Vec<_>>();
        match facts.kind(id) {
            ExprKind::Path { local: Some(local), .. } => self.local_on(trail, file, *local),
            ExprKind::Path { path, .. } => self.type_of_value(file, id, path),
            ExprKind::Lit(lit) => literal(lit),
            ExprKind::Call { func, args } => self.type_of_call(trail, file, id, *func, args),
            ExprKind::Method { .. } => self.type_of_method(trail, file, id),
            ExprKind::Field { base, name, .. } => self.field(&of(*base), name),
            ExprKind::Await(inner) => self.output_of(&of(*inner)),
            ExprKind::Try(inner) => match of(*inner) {
                Type::Adt(def, args) if matches!(&*self.name_of(&def), "Result" | "Option") => {
                    args.into_iter().next().unwrap_or(Type::Unknown)
                }
                _ => Type::Unknown,
            },
            ExprKind::Ref { expr, .. } => Type::Ref(Box::new(of(*expr))),
            ExprKind::Deref(inner) => self.deref(&of(*inner)).unwrap_or(Type::Unknown),
            ExprKind::Not(inner) | ExprKind::Neg(inner) => of(*inner),
            ExprKind::Binary { op, left, .. } => match op.as_str() {
                "==" | "!=" | "<" | ">" | "<=" | ">=" | "&&" | "||" => Type::prim("bool"),
                _ => of(*left),
            },
            ExprKind::Block(block) => {
                let value = block.tail().map_or(Type::UNIT, of);
                match block.kind {
                    BlockKind::Async { .. } => Type::Future(Box::new(value)),
                    BlockKind::Try => Type::Unknown,
                    _ => value,
                }
            }
            ExprKind::Closure(_) => Type::Closure(file, id),
            ExprKind::If { then, else_, .. } => {
                let branches = [Some(*then), *else_];
                self.first_known(trail, file, branches.into_iter().flatten())
            }
            ExprKind::Match { arms, .. } => {
                self.first_known(trail, file, arms.iter().map(|arm| arm.body))
            }
            ExprKind::Select(select) => {
                self.first_known(trail, file, select.branches.iter().map(|branch| branch.handler))
            }
            ExprKind::Struct { path, .. } => self.constructed(file, id, path),
            ExprKind::Tuple(parts) => Type::Tuple(of_all(parts)),
            ExprKind::Array(parts) => {
                let elem = parts.first().map_or(Type::Unknown, |&first| of(first));
                Type::Slice(Box::new(elem))
            }
            ExprKind::Repeat { value, .. } => Type::Slice(Box::new(of(*value))),
            ExprKind::Index { base, .. } => match self.autoderef_slice(&of(*base)) {
                Some(elem) => elem,
                None => Type::Unknown,
            },
            ExprKind::Cast { ty, .. } => self.type_of_ty(&self.env_at(file, id), ty),
            ExprKind::Return(_) | ExprKind::Break { .. } | ExprKind::Continue { .. } => Type::Never,
            ExprKind::Macro(call) if STRINGS.contains(&call.path.last_name()) => {
                self.std_type("String", Vec::new())
            }
            ExprKind::Macro(_) if facts.diverges(id) => Type::Never,
            ExprKind::Macro(call) => self.type_of_macro(file, id, call),
            ExprKind::Let { .. } => Type::prim("bool"),
            ExprKind::While { .. }
            | ExprKind::For { .. }
            | ExprKind::Assign { .. }
            | ExprKind::AssignOp { .. } => Type::UNIT,
            _ => Type::Unknown,
        }
    }

    /// A type of the prelude.
    pub fn std_type(&self, name: &str, args: Vec<Type>) -> Type {
        let Some((file, module)) = self.prelude else { return Type::Unknown };
        match self.resolve_names(file, module, &[name], false, Space::Type) {
            Some(def) => self.type_of_def(def, args),
            None => Type::Unknown,
        }
    }

    fn first_known(
        &self,
        trail: &TypeTrail,
        file: FileId,
        list: impl Iterator<Item = ExprId>,
    ) -> Type {
        let mut types = list.map(|id| self.type_on(trail, file, id));
        types.find(|ty| !matches!(ty, Type::Unknown | Type::Never)).unwrap_or(Type::Unknown)
    }

    pub(super) fn autoderef_slice(&self, ty: &Type) -> Option<Type> {
        self.derefs(ty).find_map(|ty| match ty {
            Type::Slice(elem) => Some(*elem),
            _ => None,
        })
    }
}

fn literal(lit: &Lit) -> Type {
    match lit {
        Lit::Str(_) => Type::Ref(Box::new(Type::prim("str"))),
        Lit::Bytes => Type::Ref(Box::new(Type::Slice(Box::new(Type::prim("u8"))))),
        Lit::Char => Type::prim("char"),
        Lit::Bool(_) => Type::prim("bool"),
        Lit::Int(text) => {
            let suffix = text.find(['i', 'u']).filter(|_| !text.starts_with("0x"));
            Type::prim(suffix.map_or("i32", |at| &text[at..]))
        }
        Lit::Float(text) => Type::prim(if text.ends_with("f32") { "f32" } else { "f64" }),
    }
}
