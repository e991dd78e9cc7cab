//! Items: modules, functions, types, traits and impls.

use serde::{Deserialize, Serialize};

use super::{
    AliasId, ExprId, FnId, ImplId, ModuleId, Name, PatId, Path, TraitId, Ty, TypeId, ValueId,
};
use crate::source::Span;

/// A named thing in a module.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Item {
    /// A module with a body in this file.
    Module(ModuleId),
    /// A function that is not in an impl or trait.
    Fn(FnId),
    /// A struct, enum or union.
    Type(TypeId),
    /// `type A = B;` outside an impl or trait.
    Alias(AliasId),
    /// A const or static.
    Value(ValueId),
    /// A trait.
    Trait(TraitId),
}

/// What kind of module it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ModuleKind {
    /// The file itself.
    File,
    /// `mod name { … }`.
    Inline,
    /// A function body's block that has items of its own.
    Block,
}

/// A scope of items.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Module {
    /// Its name; empty for a file and for a block.
    pub name: Name,
    /// What kind it is.
    pub kind: ModuleKind,
    /// The module around it in this file.
    pub parent: Option<ModuleId>,
    /// Where it stands.
    pub span: Span,
    /// Attributes without doc comments.
    pub attrs: Vec<Attr>,
    /// Its items by name.
    pub items: Vec<(Name, Item)>,
    /// Its `use` and `extern crate` lines, one entry a name.
    pub imports: Vec<Import>,
    /// Names of `macro_rules!` defined here.
    pub macros: Vec<Name>,
}

/// One name brought into a module.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Import {
    /// Where the `use` stands.
    pub span: Span,
    /// The path's names, without a trailing `self`; empty for `use {…}` oddities.
    pub path: Vec<Name>,
    /// Whether the path starts with `::`.
    pub leading_colon: bool,
    /// The name it gets here; `None` for `*`, `_` for `as _`.
    pub name: Option<Name>,
    /// Whether other modules can see it.
    pub public: bool,
}

/// An attribute that is not a doc comment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attr {
    /// Where it stands.
    pub span: Span,
    /// Its path, such as `tokio::test`.
    pub path: Name,
    /// Its arguments as text, with single spaces between tokens.
    pub args: String,
}

/// Attributes of the language that leave a function what it is. Others may change its parameters or what it returns:
/// `#[tokio::main]`, `#[maybe_async]`, handlers of web frameworks, the tasks of embedded executors.
const INERT: &[&str] = &[
    "allow",
    "cfg",
    "cfg_attr",
    "cold",
    "deprecated",
    "deny",
    "doc",
    "expect",
    "forbid",
    "inline",
    "must_use",
    "track_caller",
    "warn",
];

impl Attr {
    /// Whether the attribute is one of the language, or of a tool, that leaves the function that it stands on what it is.
    pub fn is_inert(&self) -> bool {
        INERT.contains(&&*self.path) || self.path.starts_with("clippy::")
    }
}

/// A generic type parameter and all its bounds, where-clauses included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Generic {
    /// Its name.
    pub name: Name,
    /// Traits it must implement.
    pub bounds: Vec<Path>,
    /// The type that it is where none is given.
    pub default: Option<Ty>,
}

/// A predicate of a where-clause for what is not a parameter of the same item: `T::Item: Future`, `Vec<T>: Extend<U>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Where {
    /// The type that it speaks of.
    pub ty: Ty,
    /// Traits it must implement.
    pub bounds: Vec<Path>,
}

/// An associated type that a trait declares.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AssocType {
    /// Its name.
    pub name: Name,
    /// Traits it must implement.
    pub bounds: Vec<Path>,
    /// The type that it is where an impl gives none.
    pub default: Option<Ty>,
}

/// Where a function lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Owner {
    /// In a module.
    Module,
    /// In an impl block.
    Impl(ImplId),
    /// In a trait.
    Trait(TraitId),
    /// In an `extern` block.
    Foreign,
}

/// A function or method.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Function {
    /// Its name.
    pub name: Name,
    /// Where the name stands.
    pub name_span: Span,
    /// The whole item.
    pub span: Span,
    /// The module around it.
    pub module: ModuleId,
    /// Where it lives.
    pub owner: Owner,
    /// Attributes without doc comments.
    pub attrs: Vec<Attr>,
    /// The doc comment.
    pub docs: String,
    /// What a comment `// ctx-lint: cancel-safe` or `not-cancel-safe` above it says.
    pub noted_safe: Option<bool>,
    /// `async fn`.
    pub is_async: bool,
    /// Whether it has any `pub`.
    pub public: bool,
    /// Type parameters.
    pub generics: Vec<Generic>,
    /// What else its where-clause demands.
    pub wheres: Vec<Where>,
    /// The `self` parameter.
    pub receiver: Option<Receiver>,
    /// The other parameters.
    pub params: Vec<Param>,
    /// The result; `()` when left out.
    pub ret: Ty,
    /// The body's block.
    pub body: Option<ExprId>,
}

/// A `self` parameter.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Receiver {
    /// Where it stands.
    pub span: Span,
    /// `&self` or `&mut self`.
    pub by_ref: bool,
    /// `mut self` or `&mut self`.
    pub mutable: bool,
    /// The type, when it is written.
    pub ty: Option<Ty>,
    /// The local it binds.
    pub local: super::LocalId,
}

/// A parameter.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Param {
    /// Pattern and type together.
    pub span: Span,
    /// The pattern.
    pub pat: PatId,
    /// The type; `None` only for closures.
    pub ty: Option<Ty>,
}

/// What kind of type definition it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TypeKind {
    /// `struct`.
    Struct,
    /// `enum`.
    Enum,
    /// `union`.
    Union,
}

/// A struct, enum or union.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TypeDef {
    /// Its name.
    pub name: Name,
    /// Where the name stands.
    pub name_span: Span,
    /// The whole item.
    pub span: Span,
    /// The module around it.
    pub module: ModuleId,
    /// What it is.
    pub kind: TypeKind,
    /// Attributes without doc comments.
    pub attrs: Vec<Attr>,
    /// The doc comment.
    pub docs: String,
    /// Whether it has any `pub`.
    pub public: bool,
    /// Type parameters.
    pub generics: Vec<Generic>,
    /// An enum's variants; a struct or union is its own only variant.
    pub variants: Vec<Variant>,
}

/// A variant of an enum, or the body of a struct.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Variant {
    /// Its name.
    pub name: Name,
    /// Where it stands.
    pub span: Span,
    /// Its fields; tuple fields are named `0`, `1`, ….
    pub fields: Vec<Field>,
    /// Whether it is written with parentheses.
    pub tuple: bool,
}

/// A field.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Field {
    /// Its name or number.
    pub name: Name,
    /// The whole field, without attributes.
    pub span: Span,
    /// Attributes without doc comments.
    pub attrs: Vec<Attr>,
    /// Whether it has any `pub`; those of variants are as public as the enum.
    pub public: bool,
    /// Its type.
    pub ty: Ty,
}

/// `type Name<…> = ty;`
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Alias {
    /// Its name.
    pub name: Name,
    /// The whole item.
    pub span: Span,
    /// The module around it.
    pub module: ModuleId,
    /// Type parameters.
    pub generics: Vec<Generic>,
    /// What it stands for.
    pub ty: Ty,
}

/// What kind of global value it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ValueKind {
    /// `const`.
    Const,
    /// `static`.
    Static,
    /// A `static` in `thread_local!`.
    Local,
    /// A `static` in `task_local!`.
    TaskLocal,
}

/// A const or static.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Value {
    /// Its name.
    pub name: Name,
    /// The whole item.
    pub span: Span,
    /// The module around it.
    pub module: ModuleId,
    /// What it is.
    pub kind: ValueKind,
    /// Attributes without doc comments.
    pub attrs: Vec<Attr>,
    /// Its type.
    pub ty: Ty,
    /// Its value.
    pub init: Option<ExprId>,
}

/// A trait.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Trait {
    /// Its name.
    pub name: Name,
    /// The whole item.
    pub span: Span,
    /// The module around it.
    pub module: ModuleId,
    /// Attributes without doc comments.
    pub attrs: Vec<Attr>,
    /// Type parameters.
    pub generics: Vec<Generic>,
    /// Traits it extends.
    pub supertraits: Vec<Path>,
    /// Its methods.
    pub functions: Vec<FnId>,
    /// Its associated types.
    pub types: Vec<AssocType>,
    /// Its associated constants' names and types.
    pub consts: Vec<(Name, Ty)>,
}

/// An impl block.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Impl {
    /// The whole item.
    pub span: Span,
    /// The module around it.
    pub module: ModuleId,
    /// Attributes without doc comments.
    pub attrs: Vec<Attr>,
    /// Type parameters.
    pub generics: Vec<Generic>,
    /// What else its where-clause demands.
    pub wheres: Vec<Where>,
    /// The type it is for.
    pub self_ty: Ty,
    /// The trait it implements.
    pub trait_: Option<Path>,
    /// Its functions.
    pub functions: Vec<FnId>,
    /// Its associated types.
    pub types: Vec<(Name, Ty)>,
    /// Its associated constants' names and types.
    pub consts: Vec<(Name, Ty)>,
    /// The values of these.
    pub values: Vec<(Name, ValueId)>,
}
