//! Which futures can end with an error.

use crate::facts::{ExprId, ExprKind, FnId, Makes, Param, TypeKind};
use crate::index::{Def, Index, Lang, Type};
use crate::rule::Pass;
use crate::source::FileId;

/// The variant of `Result` that is no error.
const OK: u32 = 0;

/// Asks whether a future may give an error, as far as its type, its own text and that of the functions that it calls say.
pub(super) struct Failing<'i> {
    index: &'i Index,
    /// The functions that have been looked into.
    seen: Vec<(FileId, FnId)>,
}

impl<'i> Failing<'i> {
    pub(super) const fn of(pass: &Pass<'i>) -> Self {
        Self { index: pass.index, seen: Vec::new() }
    }

    /// Whether a future may give an error.
    pub(super) fn can_fail(&mut self, file: FileId, future: ExprId) -> bool {
        let index = self.index;
        let facts = &index.file(file).facts;
        let output = index.output_of(&index.type_of(file, future));
        if index.error_of(&output).is_some_and(|error| is_empty(index, &error)) {
            return false;
        }
        match facts.kind(future) {
            ExprKind::Block(_) if facts.is_deferred(future) => self.fails(file, future),
            ExprKind::Block(block) => block.tail().is_none_or(|tail| self.can_fail(file, tail)),
            ExprKind::Method { receiver, args, .. } => {
                // A function that gets all that went wrong says what becomes of it.
                let inner = index.output_of(&index.type_of(file, *receiver));
                let gives = args.iter().find_map(|&arg| match facts.kind(arg) {
                    ExprKind::Closure(closure) => Some(closure),
                    _ => None,
                });
                let decides = gives.filter(|closure| {
                    self.gets_error(file, &closure.params, &inner)
                        && self.gives_output(file, closure.body, &output)
                });
                match decides {
                    Some(closure) => self.gives_error(file, closure.body),
                    None => self.called_fails(file, future),
                }
            }
            ExprKind::Call { args, .. } => match args[..] {
                // `ready(Ok(()))`
                [only]
                    if index.type_of(file, only) == output && self.is_of_library(file, future) =>
                {
                    self.gives_error(file, only)
                }
                _ => self.called_fails(file, future),
            },
            _ => true,
        }
    }

    /// Whether a closure gets a result, or the error of it.
    fn gets_error(&self, file: FileId, params: &[Param], result: &Type) -> bool {
        let facts = &self.index.file(file).facts;
        let [only] = params else { return false };
        let error = self.index.error_of(result);
        let value = result.first_arg();
        let fits = |ty: &Type| {
            !ty.is_unknown() && (ty == result || Some(ty) == error.as_ref() && Some(ty) != value)
        };
        match facts.bound(only.pat) {
            Some(local) => fits(&self.index.type_of_local(file, local)),
            // `|_|` of `or_else`, or of `then`, gets what there is.
            None => false,
        }
    }

    /// Whether an expression gives a result, or a future of it.
    fn gives_output(&self, file: FileId, body: ExprId, output: &Type) -> bool {
        let ty = self.index.type_of(file, body);
        ty == *output || self.index.output_of(&ty) == *output
    }

    fn is_of_library(&self, file: FileId, call: ExprId) -> bool {
        self.index.callee(file, call).is_some_and(|callee| self.index.is_stub(callee.file))
    }

    /// Whether a function of the run that a call surely calls may give an error; one that is not known may.
    fn called_fails(&mut self, file: FileId, call: ExprId) -> bool {
        let index = self.index;
        let Some(callee) = index.callee(file, call).filter(|callee| callee.certain) else {
            return true;
        };
        let function = index.function(&callee);
        let key = (callee.file, callee.id);
        let Some(body) = function.body.filter(|_| {
            function.is_async && !index.is_stub(callee.file) && !self.seen.contains(&key)
        }) else {
            return true;
        };
        self.seen.push(key);
        self.fails(callee.file, body)
    }

    /// Whether a body of async code may come to an error.
    fn fails(&mut self, file: FileId, body: ExprId) -> bool {
        let facts = &self.index.file(file).facts;
        let leaves = facts.runs(body).into_iter().any(|at| match facts.kind(at) {
            ExprKind::Try(_) => true,
            ExprKind::Return(value) => value.is_none_or(|value| self.gives_error(file, value)),
            ExprKind::Macro(call) => {
                call.opaque || matches!(call.makes, Makes::Returned | Makes::Ensured)
            }
            _ => false,
        });
        leaves
            || match facts.kind(body) {
                _ if facts.diverges(body) => false,
                ExprKind::Block(block) => {
                    block.tail().is_none_or(|tail| self.gives_error(file, tail))
                }
                _ => self.gives_error(file, body),
            }
    }

    /// Whether the value of an expression may be an error, or a future that gives one.
    fn gives_error(&mut self, file: FileId, at: ExprId) -> bool {
        let index = self.index;
        let facts = &index.file(file).facts;
        if facts.diverges(at) {
            return false;
        }
        match facts.kind(at) {
            ExprKind::Block(_) if facts.is_deferred(at) => self.fails(file, at),
            ExprKind::Call { func, .. } if index.is_constructor(file, at) => {
                let ty = index.type_of(file, at);
                let is_result = ty.def().is_some_and(|def| index.is_lang(def, Lang::Result));
                let variant = match facts.kind(*func) {
                    ExprKind::Path { path, .. } => index.variant_at(file, at, path, &ty),
                    _ => None,
                };
                !(is_result && variant == Some(OK))
            }
            ExprKind::Call { .. } | ExprKind::Method { .. }
                if index.is_future(&index.type_of(file, at)) =>
            {
                self.can_fail(file, at)
            }
            ExprKind::Await(inner) => self.can_fail(file, *inner),
            ExprKind::Block(block) => block.tail().is_none_or(|tail| self.gives_error(file, tail)),
            ExprKind::If { then, else_: Some(other), .. } => {
                self.gives_error(file, *then) || self.gives_error(file, *other)
            }
            ExprKind::Match { arms, .. } => arms.iter().any(|arm| self.gives_error(file, arm.body)),
            _ => true,
        }
    }
}

/// Whether nothing is of a type.
fn is_empty(index: &Index, ty: &Type) -> bool {
    match ty {
        Type::Never => true,
        Type::Adt(Def::Type(file, id), _) => {
            let own = &index.file(*file).facts[*id];
            own.kind == TypeKind::Enum && own.variants.is_empty()
        }
        _ => false,
    }
}
