//! What macros make of their input.

use std::sync::Arc;

use super::super::{Bound, Cause, Def, Lang, Type, macros};
use super::Walk;
use crate::facts::{ExprId, MacroCall, Makes, Name};

impl Walk<'_> {
    pub(super) fn macro_value(&mut self, id: ExprId, call: &MacroCall) -> Type {
        let yielded = self.cx.fresh();
        self.yields.push(yielded.clone());
        match (&call.makes, &call.args[..]) {
            (&Makes::Compares(left, right), [_, _, rest @ ..]) => {
                self.compared(left, right);
                self.each(rest.iter().copied());
            }
            (_, args) => self.each(args.iter().copied()),
        }
        self.yields.pop();
        if macros::is_defined_here(self.hir, self.file, call) {
            return Type::Unknown(Cause::Macro);
        }
        match &call.makes {
            Makes::Unknown => match macros::value(self.hir, self.file, self.env.module, call) {
                Some(ty) => ty,
                None if self.facts.diverges(id) => Type::Never,
                None => Type::Unknown(Cause::Macro),
            },
            Makes::Unit
            | Makes::Logged
            | Makes::Asserted
            | Makes::Compares(..)
            | Makes::Ensured => Type::unit(),
            Makes::Line => Type::prim("u32"),
            Makes::Bytes => Type::shared(Type::Array(Arc::new(Type::prim("u8")))),
            Makes::MaybeStr => self.lang(Lang::Option, vec![Type::text()]),
            Makes::Bool => Type::bool(),
            Makes::Str => Type::text(),
            Makes::String => self.lang(Lang::String, Vec::new()),
            Makes::Never | Makes::Returned => Type::Never,
            Makes::Value(id) => self.found(*id),
            Makes::Tuple(ids) => Type::Tuple(ids.iter().map(|&id| self.found(id)).collect()),
            Makes::Pinned(id) => {
                let ty = self.found(*id);
                self.lang(Lang::Pin, vec![Type::Ref(true, Arc::new(ty))])
            }
            Makes::Ready(id) => {
                let ty = self.found(*id);
                match self.cx.known(&ty) {
                    Type::Adt(def, args) if self.hir.is_lang(&def, Lang::Poll) => {
                        args.first().cloned().unwrap_or(Type::UNKNOWN)
                    }
                    ty => self.unknown_by(&ty),
                }
            }
            Makes::Polled(id) => {
                let ty = self.found(*id);
                let output = self.awaited(&ty);
                self.lang(Lang::Poll, vec![output])
            }
            Makes::Written(id) => {
                let ty = self.found(*id);
                match self.cx.method(&ty, &Name::new_static("write_fmt")) {
                    Ok(picked) => {
                        let signature = self.hir.signature(picked.file, picked.id);
                        let subst = self.cx.instantiate(&signature.generics, picked.subst);
                        self.cx.take_with(&signature.ret, &subst)
                    }
                    Err(cause) => Type::Unknown(cause),
                }
            }
            Makes::Joined(ids) => {
                let outputs = ids.iter().map(|&id| {
                    let ty = self.found(id);
                    self.awaited(&ty)
                });
                Type::Tuple(outputs.collect())
            }
            Makes::TryJoined(ids) => self.try_joined(ids),
            Makes::Stream(_) => self.stream_of(yielded),
            Makes::TryStream(block) => {
                let error = self.cx.fresh();
                if let Type::Future(output) = self.found(*block)
                    && let Type::Adt(_, args) = self.cx.known(&output)
                    && let Some(own) = args.get(1)
                {
                    self.cx.vars.unify(&error, own);
                }
                let item = self.lang(Lang::Result, vec![yielded, error]);
                self.stream_of(item)
            }
        }
    }

    /// The results of all futures, or the error of one.
    fn try_joined(&mut self, ids: &[ExprId]) -> Type {
        let error = self.cx.fresh();
        let values = ids.iter().map(|&id| {
            let ty = self.found(id);
            let output = self.awaited(&ty);
            match self.cx.known(&output) {
                Type::Adt(def, args) if self.hir.is_lang(&def, Lang::Result) && args.len() == 2 => {
                    self.cx.vars.unify(&error, &args[1]);
                    args[0].clone()
                }
                other => self.unknown_by(&other),
            }
        });
        let values = values.collect();
        self.lang(Lang::Result, vec![Type::Tuple(values), error])
    }

    /// A stream of some items.
    fn stream_of(&mut self, item: Type) -> Type {
        // All of these are one and the same trait.
        let crates = ["futures_core", "futures", "tokio_stream"];
        let def = crates.iter().find_map(|krate| self.hir.library(krate, &["Stream"]));
        let Some(def @ Def::Trait(..)) = def else {
            return Type::Unknown(Cause::Crate("futures_core".into()));
        };
        let assoc = Arc::new([(Name::new_static("Item"), item)]);
        Type::Opaque(Arc::new([Bound { def, args: Arc::new([]), assoc }]))
    }

    /// A type of the language.
    pub(super) fn lang(&self, lang: Lang, args: Vec<Type>) -> Type {
        match self.hir.lang_def(lang) {
            Some(def) => Type::Adt(def.clone(), args.into()),
            None => Type::UNKNOWN,
        }
    }

    /// The type of an expression that has been read.
    fn found(&self, id: ExprId) -> Type {
        let at = (id.0 - self.root.0) as usize;
        self.types.get(at).cloned().flatten().unwrap_or(Type::UNKNOWN)
    }
}
