//! The types of expressions and variables in bodies.

use super::{Env, Index, Space, Type};
use crate::facts::{BlockKind, ExprId, ExprKind, Lit, ModuleId};
use crate::source::FileId;

/// Macros of the standard library that make a `String`.
const STRINGS: &[&str] = &["format"];

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
            None => facts
                .values
                .iter()
                .find(|value| value.init == Some(root))
                .map_or(ModuleId(0), |value| value.module),
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
        let cache = &self.types[file.0 as usize];
        let lock = || cache.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if let Some(known) = lock().get(&id) {
            return known.clone();
        }
        let ty = super::deep::guard(|| self.infer(file, id)).unwrap_or(Type::Unknown);
        let ty = if ty.is_too_big() { Type::Unknown } else { ty };
        lock().insert(id, ty.clone());
        ty
    }

    fn infer(&self, file: FileId, id: ExprId) -> Type {
        let facts = &self.file(file).facts;
        let of = |id: ExprId| self.type_of(file, id);
        let of_all = |list: &[ExprId]| list.iter().map(|&id| of(id)).collect::<Vec<_>>();
        match facts.kind(id) {
            ExprKind::Path { local: Some(local), .. } => self.type_of_local(file, *local),
            ExprKind::Path { path, .. } => self.type_of_value(file, id, path),
            ExprKind::Lit(lit) => literal(lit),
            ExprKind::Call { func, args } => self.type_of_call(file, id, *func, args),
            ExprKind::Method { receiver, name, types, args, .. } => {
                self.type_of_method(file, id, *receiver, name, types, args)
            }
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
                self.first_known(file, branches.into_iter().flatten())
            }
            ExprKind::Match { arms, .. } => self.first_known(file, arms.iter().map(|arm| arm.body)),
            ExprKind::Select(select) => {
                self.first_known(file, select.branches.iter().map(|branch| branch.handler))
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

    pub(super) fn first_known(&self, file: FileId, list: impl Iterator<Item = ExprId>) -> Type {
        let mut types = list.map(|id| self.type_of(file, id));
        types.find(|ty| !matches!(ty, Type::Unknown | Type::Never)).unwrap_or(Type::Unknown)
    }

    pub(super) fn autoderef_slice(&self, ty: &Type) -> Option<Type> {
        let mut ty = ty.clone();
        for _ in 0..6 {
            if let Type::Slice(elem) = ty {
                return Some(*elem);
            }
            ty = self.deref(&ty)?;
        }
        None
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
