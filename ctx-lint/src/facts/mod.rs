//! What one file says, as plain data: owned, `Send`, with byte spans.
//!
//! A fact says what the code says, never what a rule thinks.
//! Everything lives in flat tables and refers to the rest by number, so that a rule can walk up as easily as down.

mod cfg;
mod change;
mod expr;
mod flow;
mod held;
mod home;
mod idle;
mod item;
mod makes;
mod outcome;
mod pat;
mod place;
mod reach;
mod step;
mod ty;
mod walk;

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
pub use smol_str::SmolStr as Name;

pub use self::cfg::Cfg;
pub use self::expr::{
    Arm, Block, BlockKind, Branch, Closure, Expr, ExprKind, Let, Lit, MacroCall, Select, Stmt,
};
pub use self::home::Home;
pub use self::item::{
    Alias, AssocType, Attr, Field, Function, Generic, Impl, Import, Item, Module, ModuleKind,
    Owner, Param, Receiver, Trait, TypeDef, TypeKind, Value, ValueKind, Variant, Where,
};
pub use self::makes::Makes;
use self::outcome::Outcomes;
pub use self::outcome::{Exit, Outcome};
pub use self::pat::{Local, Origin, Pat, PatKind};
pub use self::place::{Place, Root};
pub use self::step::taken as steps_taken;
pub use self::ty::{Path, Segment, Ty, TyKind};
pub use self::walk::Scope;
use crate::source::Span;

macro_rules! ids {
    ($($(#[$doc:meta])* $id:ident: $table:ident[$item:ty];)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub struct $id(pub u32);

        impl std::ops::Index<$id> for Facts {
            type Output = $item;
            fn index(&self, id: $id) -> &$item {
                step::take();
                &self.$table[id.0 as usize]
            }
        }

        impl std::ops::IndexMut<$id> for Facts {
            fn index_mut(&mut self, id: $id) -> &mut $item {
                &mut self.$table[id.0 as usize]
            }
        }
    )*};
}

ids! {
    /// Names a module of one file.
    ModuleId: modules[Module];
    /// Names a function of one file.
    FnId: functions[Function];
    /// Names a type definition of one file.
    TypeId: types[TypeDef];
    /// Names a type alias of one file.
    AliasId: aliases[Alias];
    /// Names a const or static of one file.
    ValueId: values[Value];
    /// Names a trait of one file.
    TraitId: traits[Trait];
    /// Names an impl block of one file.
    ImplId: impls[Impl];
    /// Names an expression of one file.
    ExprId: exprs[Expr];
    /// Names a pattern of one file.
    PatId: pats[Pat];
    /// Names a variable of one file.
    LocalId: locals[Local];
}

/// Everything that is known of one file without looking at another.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Facts {
    /// What did not parse.
    pub errors: Vec<SyntaxError>,
    /// The first is the file itself.
    pub modules: Vec<Module>,
    /// Functions and methods.
    pub functions: Vec<Function>,
    /// Structs, enums and unions.
    pub types: Vec<TypeDef>,
    /// Type aliases.
    pub aliases: Vec<Alias>,
    /// Consts and statics.
    pub values: Vec<Value>,
    /// Traits.
    pub traits: Vec<Trait>,
    /// Impl blocks.
    pub impls: Vec<Impl>,
    /// Expressions.
    pub exprs: Vec<Expr>,
    /// Patterns.
    pub pats: Vec<Pat>,
    /// Variables.
    pub locals: Vec<Local>,
    /// The root of each function's body, in the order of the roots.
    pub bodies: Vec<(ExprId, FnId)>,
    /// Items that are compiled for tests only.
    pub tests: Vec<Span>,
    /// Items and statements that stand under a `#[cfg(…)]`, with it.
    pub cfgs: Vec<(Span, Cfg)>,
    /// Calls of macros in whose place stands what they expand to. What the macro adds to its input stands at the
    /// place of the call.
    pub expansions: Vec<Span>,
    /// The names of derives and attributes at which stands what they add to their items.
    pub derived: Vec<Span>,
    /// Calls of macros among items that nothing is known of, and the bodies of macros that other crates can call.
    pub unread: Vec<Span>,
    /// The derives, and the attributes that the language does not have, with what they stand on: macros may read it.
    pub readers: Vec<(Span, Path)>,
    /// Where each expression leads, once somebody has asked. Nothing changes any more by then.
    #[serde(skip)]
    outcomes: OnceLock<Outcomes>,
}

impl Facts {
    /// Gives back the room that the tables do not fill.
    pub(crate) fn shrink(&mut self) {
        self.functions.shrink_to_fit();
        self.types.shrink_to_fit();
        self.values.shrink_to_fit();
        self.impls.shrink_to_fit();
        self.exprs.shrink_to_fit();
        self.pats.shrink_to_fit();
        self.locals.shrink_to_fit();
    }
}

/// A place that is not Rust.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SyntaxError {
    /// Where reading stopped.
    pub span: Span,
    /// What the parser said.
    pub message: String,
}
