//! Types and callees as text, for people and for the marks of fixtures.
//!
//! What the standard library and the file itself define goes by its last name, what the crate defines begins with `crate`,
//! and what other crates define goes by its full path. `_` stands for what is not known.

use crate::facts::{Name, Owner};
use crate::index::{Bound, Callee, Def, Index, Type};
use crate::source::FileId;

/// A type as Rust writes it, as far as it is told apart: `&mut T` is `&T`, `[T; N]` is `[T]`, and `dyn Trait` is
/// `impl Trait`.
pub fn type_(index: &Index, here: FileId, ty: &Type) -> String {
    let show = |ty: &Type| type_(index, here, ty);
    match ty {
        Type::Unknown(_) | Type::Infer(_) => "_".to_owned(),
        Type::Never => "!".to_owned(),
        Type::Adt(def, args) => path(index, here, def) + &angles(args.iter().map(show)),
        Type::Extern(path, args) => path.to_string() + &angles(args.iter().map(show)),
        Type::Prim(name) | Type::Param(name, _) => name.to_string(),
        Type::Opaque(bounds) | Type::Dyn(bounds) => {
            let bounds: Vec<_> = bounds.iter().map(|own| bound(index, here, own)).collect();
            format!("impl {}", if bounds.is_empty() { "_".to_owned() } else { bounds.join(" + ") })
        }
        Type::Ref(_, inner) => format!("&{}", show(inner)),
        Type::Tuple(parts) => match &parts[..] {
            [only] => format!("({},)", show(only)),
            parts => format!("({})", parts.iter().map(show).collect::<Vec<_>>().join(", ")),
        },
        Type::Ptr(inner) => format!("*const {}", show(inner)),
        Type::Slice(inner) | Type::Array(inner) => format!("[{}]", show(inner)),
        Type::Future(output) => format!("impl Future<Output = {}>", show(output)),
        Type::Proj(inner, _, name) => format!("{}::{name}", show(inner)),
        Type::Fn(_, ret) if matches!(&**ret, Type::Tuple(parts) if parts.is_empty()) => {
            "fn(..)".to_owned()
        }
        Type::Fn(_, ret) => format!("fn(..) -> {}", show(ret)),
        Type::Closure(..) => "{closure}".to_owned(),
        Type::OneOf(list) => {
            let mut texts: Vec<String> = list.iter().map(|(_, ty)| show(ty)).collect();
            texts.dedup();
            texts.join(" or ")
        }
    }
}

/// The function that is called: by its type when it stands in an impl of one, and otherwise by its trait.
pub fn callee(index: &Index, here: FileId, callee: &Callee) -> String {
    let function = index.function(callee);
    let facts = &index.file(callee.file).facts;
    let outer = match function.owner {
        Owner::Module | Owner::Foreign => {
            let def = Def::Fn(callee.file, callee.id);
            // Free functions of the standard library are known by their module: `std::mem::take`.
            return if is_std(index, &def) {
                index.path_of(&def).to_string()
            } else {
                path(index, here, &def)
            };
        }
        Owner::Trait(id) => path(index, here, &Def::Trait(callee.file, id)),
        Owner::Impl(id) => {
            let env = index.env_of_impl(callee.file, id);
            let trait_ = facts[id].trait_.as_ref();
            let name = |ty: &Type| match ty {
                Type::Adt(def, _) => path(index, here, def),
                Type::Prim(name) => name.to_string(),
                Type::Slice(_) | Type::Array(_) => "slice".to_owned(),
                Type::Ptr(_) => "pointer".to_owned(),
                _ => trait_.map_or_else(String::new, |path| path.last_name().to_owned()),
            };
            match index.self_type(&env) {
                Type::OneOf(list) => {
                    let mut names: Vec<String> = list.iter().map(|(_, ty)| name(ty)).collect();
                    names.dedup();
                    names.join(" or ")
                }
                ty => name(&ty),
            }
        }
    };
    format!("{outer}::{}", function.name)
}

fn angles(args: impl Iterator<Item = String>) -> String {
    let args: Vec<_> = args.collect();
    if args.is_empty() { String::new() } else { format!("<{}>", args.join(", ")) }
}

fn bound(index: &Index, here: FileId, bound: &Bound) -> String {
    let name = path(index, here, &bound.def);
    let output = bound.assoc.iter().find(|(name, _)| name == "Output");
    if matches!(&*name, "Fn" | "FnMut" | "FnOnce") {
        let args: Vec<_> = bound.args.iter().map(|ty| type_(index, here, ty)).collect();
        let ret = output.map(|(_, ty)| type_(index, here, ty)).filter(|ret| ret != "()");
        let ret = ret.map_or_else(String::new, |ret| format!(" -> {ret}"));
        return format!("{name}({}){ret}", args.join(", "));
    }
    let args = bound.args.iter().map(|ty| type_(index, here, ty));
    let assoc = bound.assoc.iter().map(|(name, ty)| format!("{name} = {}", type_(index, here, ty)));
    name + &angles(args.chain(assoc))
}

/// The name of a definition as it is told from a file.
fn path(index: &Index, here: FileId, def: &Def) -> String {
    let path = index.path_of(def);
    let last = || path.rsplit("::").next().unwrap_or_default().to_owned();
    let Some(home) = home(def) else { return path.to_string() };
    if home == here || is_std(index, def) {
        return last();
    }
    let krate = |file: FileId| {
        let module = index.world().modules.get(file.0 as usize);
        module.filter(|_| !index.is_stub(file)).map(|module| module.krate)
    };
    match path.split_once("::") {
        Some((_, rest)) if krate(home).is_some() && krate(home) == krate(here) => {
            format!("crate::{rest}")
        }
        _ => path.to_string(),
    }
}

fn is_std(index: &Index, def: &Def) -> bool {
    home(def).is_some_and(|home| index.is_stub(home)) && index.path_of(def).starts_with("std::")
}

/// The file that a definition stands in.
const fn home(def: &Def) -> Option<FileId> {
    match def {
        Def::Module(file, _)
        | Def::Fn(file, _)
        | Def::Type(file, _)
        | Def::Variant(file, ..)
        | Def::Alias(file, _)
        | Def::Value(file, _)
        | Def::Trait(file, _) => Some(*file),
        Def::Prim(_) | Def::Extern(_) | Def::OneOf(_) => None,
    }
}

/// A text on one line, cut where it is longer than anyone reads.
pub(super) fn line(text: &str, length: usize) -> Name {
    let words: Vec<_> = text.split_whitespace().collect();
    let text = words.join(" ");
    match text.char_indices().nth(length) {
        Some(_) => {
            let kept: String = text.chars().take(length - 1).collect();
            format!("{kept}…").into()
        }
        None => text.into(),
    }
}
