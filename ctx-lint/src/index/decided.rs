//! Whether all is known of a place that a rule could ask about.
//!
//! A suppression that silences nothing is of no use only when the rule that it names can have seen everything: else the
//! fault may stand where nobody could look, or in another build. So what a rule may have looked at must be known and be the
//! same in each build:
//!
//! 1. The place itself, which is all of the function around it: no condition that builds decide in different ways stands
//!    around it or in it. Conditions for tests do not count, nor do those that the manifest decides.
//! 2. The functions that it calls, and those that these call, each in the same way; a call may have one meaning only.
//! 3. The types of its values, with their fields.
//! 4. The names in all of these: none is declared or imported under such a condition in a crate from which it could come,
//!    nor in a file that has one, since another build may have something else of that name. This goes by names alone,
//!    and is careful: a name that has nothing to do with the place but its letters leaves it open. Members of impls and
//!    traits are told apart by 2.

use ra_ap_rustc_lexer::TokenKind;
use rustc_hash::FxHashSet;

use super::{Def, Env, Index, Space, Type};
use crate::facts::{Cfg, ExprId, ExprKind, Facts, FnId, MacroCall, ModuleId, Path, Ty};
use crate::lex::tokens;
use crate::source::{FileId, Span};
use crate::world::{GLOB, Word, conditional, declared, word};

/// The derives that the language has itself; most of their traits have to be imported to be named.
const DERIVES: &[&str] =
    &["Clone", "Copy", "Debug", "Default", "Eq", "Hash", "Ord", "PartialEq", "PartialOrd"];

impl Index {
    /// What is judged together with a place: all of the function in which it stands.
    pub fn judged_with(&self, file: FileId, span: Span) -> Span {
        let functions = self.file(file).facts.functions.iter().map(|function| function.span);
        functions.filter(|own| own.contains(span)).fold(span, Span::to)
    }

    /// Whether every call, await, macro and written type in a span is known and the same in each build, and so are those
    /// in the functions of the world that it leads to.
    ///
    /// Costs a walk over all of these; ask only where nothing was found.
    pub fn is_decided(&self, file: FileId, span: Span) -> bool {
        let facts = &self.file(file).facts;
        let span = self.judged_with(file, span);
        let mut names = FxHashSet::default();
        let whole = facts.errors.is_empty()
            && self.is_compiled(file, span)
            && self.is_read_whole(file, span);
        if !whole || !self.is_in_each_build(file, span, &mut names) || !self.knows_types(file, span)
        {
            return false;
        }
        let inside = facts.all().map(|(at, _)| at);
        let inside = inside.filter(|&at| span.contains(facts[at].span));
        let mut seen: FxHashSet<(FileId, FnId)> = FxHashSet::default();
        let mut types: FxHashSet<Def> = FxHashSet::default();
        let mut open: Vec<(FileId, FnId)> = Vec::new();
        let known = inside.into_iter().all(|at| {
            self.is_known(file, at, &mut open)
                && self.has_one_type(file, at, &mut types, &mut names)
        });
        if !known {
            return false;
        }
        while let Some((file, id)) = open.pop() {
            if !seen.insert((file, id)) {
                continue;
            }
            let facts = &self.file(file).facts;
            let Some(body) = facts[id].body else { return false };
            let span = facts[id].span;
            if !self.is_read_whole(file, span) || !self.is_in_each_build(file, span, &mut names) {
                return false;
            }
            if !facts.descendants(body).all(|at| self.is_known(file, at, &mut open)) {
                return false;
            }
        }
        true
    }

    /// Whether the code at a place is what it seems to be: it stands in no macro whose expansion is not seen, nor has
    /// such a macro in it.
    fn is_read_whole(&self, file: FileId, span: Span) -> bool {
        let facts = &self.file(file).facts;
        let touches = |own: Span| own.contains(span) || span.contains(own);
        !facts.unread.iter().any(|&own| touches(own))
            && facts
                .readers
                .iter()
                .filter(|(own, _)| touches(*own))
                .all(|(own, path)| self.is_known_reader(file, *own, path))
    }

    /// Whether an attribute or a derive leaves its item as it is: the standard library or a stub has it.
    fn is_known_reader(&self, file: FileId, on: Span, path: &Path) -> bool {
        let facts = &self.file(file).facts;
        let around = facts.modules.iter().enumerate().filter(|(_, own)| own.span.contains(on));
        let module = around.min_by_key(|(_, own)| own.span.end - own.span.start);
        let module = ModuleId(module.map_or(0, |(number, _)| number as u32));
        let names: Vec<&str> = path.segments.iter().map(|own| own.name.as_str()).collect();
        let means = |space| self.resolve_names(file, module, &names, path.leading_colon, space);
        let of_stub = |def: &Def| match def {
            Def::Trait(home, _) | Def::Fn(home, _) => self.is_stub(*home),
            _ => false,
        };
        let found: Vec<Def> = [Space::Type, Space::Value].into_iter().filter_map(means).collect();
        if found.is_empty() {
            return path.single().is_some_and(|name| DERIVES.contains(&name.as_str()));
        }
        found.iter().any(of_stub)
    }

    /// Whether a place is the same in each build, and no name in it has another meaning in some; `names` are those that
    /// have been looked at.
    fn is_in_each_build(&self, file: FileId, span: Span, names: &mut FxHashSet<Word>) -> bool {
        let own = &self.file(file).facts;
        let mut conditions = own.cfgs.iter().map(|&(own, _)| own);
        if is_open(self.cfg_of_file(file))
            || conditions.any(|own| {
                (own.contains(span) || span.contains(own)) && is_open(self.cfg_at(file, own))
            })
            || self.world().module_has(file.0 as usize, conditional(word(GLOB)))
        {
            return false;
        }
        let text = own.source.slice(span);
        tokens(text).all(|(kind, at)| {
            let text = &text[at.start as usize..at.end as usize];
            let name = match kind {
                TokenKind::Ident => word(text),
                TokenKind::RawIdent => word(text.trim_start_matches("r#")),
                _ => return true,
            };
            !names.insert(name) || self.has_one_meaning(file, name)
        })
    }

    /// Whether no file from which something can come to another one has a name under a condition.
    fn has_one_meaning(&self, file: FileId, name: Word) -> bool {
        let near = |other: &u32| self.meet(file, FileId(*other));
        let under = self.world().with_word(conditional(name));
        let in_open_file = |other: &u32| is_open(self.cfg_of_file(FileId(*other)));
        !under.iter().any(near)
            && !self
                .world()
                .with_word(declared(name))
                .iter()
                .any(|own| in_open_file(own) && near(own))
    }

    /// Whether the type of a value, as far as it is one of the world, is the same in each build.
    fn has_one_type(
        &self,
        file: FileId,
        at: ExprId,
        types: &mut FxHashSet<Def>,
        names: &mut FxHashSet<Word>,
    ) -> bool {
        let ty = self.type_of(file, at);
        let (home, def) = match self.peel(&ty) {
            Type::Adt(def @ Def::Type(home, _), _) => (home, def),
            Type::OneOf(_) => return false,
            _ => return true,
        };
        self.is_stub(*home)
            || self.is_external(*home)
            || !types.insert(def.clone())
            || self.is_in_each_build(*home, self.span_of(def), names)
    }

    /// Whether an expression leaves nothing open; the functions of the world that it leads to go into `open`.
    fn is_known(&self, file: FileId, at: ExprId, open: &mut Vec<(FileId, FnId)>) -> bool {
        let facts: &Facts = &self.file(file).facts;
        match facts.kind(at) {
            ExprKind::Call { .. } | ExprKind::Method { .. } if self.callees(file, at).len() > 1 => {
                false
            }
            ExprKind::Call { .. } | ExprKind::Method { .. } => match self.callee(file, at) {
                Some(callee) if !callee.certain => false,
                Some(callee) if self.is_stub(callee.file) || self.is_external(callee.file) => true,
                Some(callee) => {
                    open.push((callee.file, callee.id));
                    true
                }
                None => {
                    self.is_constructor(file, at)
                        || matches!(self.type_of(file, at), Type::Adt(..) | Type::Prim(_))
                }
            },
            ExprKind::Await(future) => !self.type_of(file, *future).is_unknown(),
            ExprKind::Macro(call) => !call.opaque && self.is_known_macro(file, at, call),
            _ => true,
        }
    }

    /// Whether a macro is one that a stub exports. What others expand to is not seen.
    fn is_known_macro(&self, file: FileId, at: ExprId, call: &MacroCall) -> bool {
        let module = self.module_at(file, at);
        let is_exported = |krate: &str, name: &str| {
            self.stub_root(krate).is_some_and(|stub| {
                self.facts(stub).modules[0].macros.iter().any(|own| own == name)
            })
        };
        if let Some(path) = self.macro_path(file, module, &call.path) {
            return path.split_once("::").is_some_and(|(krate, name)| is_exported(krate, name));
        }
        let name = call.path.last_name();
        let is_plain = call.path.single().is_some();
        let own = |file: FileId| {
            let modules = &self.file(file).facts.modules;
            modules.iter().any(|module| module.macros.iter().any(|own| own == name))
        };
        is_plain && is_exported("std", name) && !self.own_files_with(name).into_iter().any(own)
    }

    /// Whether the types that are written in a span, in fields and signatures, are known.
    fn knows_types(&self, file: FileId, span: Span) -> bool {
        let facts: &Facts = &self.file(file).facts;
        // An environment is made for what lies in the span alone: there may be many suppressions, and many functions.
        let touched = |own: Span| own.contains(span) || span.contains(own);
        let known = |env: &Env<'_>, ty: &Ty| !self.type_of_ty(env, ty).is_unknown();
        let fields = facts.types.iter().filter(|own| touched(own.span)).all(|own| {
            let env = Env::generic(file, own.module, &own.generics);
            let mut fields = own.variants.iter().flat_map(|variant| &variant.fields);
            fields.all(|field| !span.contains(field.span) || known(&env, &field.ty))
        });
        fields
            && facts.functions.iter().enumerate().all(|(number, own)| {
                if !touched(own.span) {
                    return true;
                }
                let env = self.env_of_fn(file, FnId(number as u32));
                own.params.iter().all(|param| {
                    !span.contains(param.span) || param.ty.as_ref().is_none_or(|ty| known(&env, ty))
                })
            })
    }
}

/// Whether some build lacks what stands under a condition, tests aside.
fn is_open(cfg: &Cfg) -> bool {
    let in_tests = |option: &str| match option {
        "test" => Cfg::ALWAYS,
        option => Cfg::Atom(option.into()),
    };
    let cfg = if cfg.asks_for("test") { cfg.map(&in_tests) } else { cfg.clone() };
    Cfg::Not(Box::new(cfg)).is_possible()
}
