//! Patterns, and the variables they bind.

use serde::{Deserialize, Serialize};

use super::{ExprId, FnId, LocalId, Name, PatId, Path, Ty};
use crate::source::Span;

/// A pattern.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Pat {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: PatKind,
}

/// The kinds of pattern.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum PatKind {
    /// `_`.
    Wild,
    /// `..` in a tuple or slice.
    Rest,
    /// A variable, also `name @ sub`.
    Bind {
        /// The variable.
        local: LocalId,
        /// `ref`.
        by_ref: bool,
        /// After `@`.
        sub: Option<PatId>,
    },
    /// A constant, unit struct or unit variant.
    Path(Path),
    /// `(a, b)`.
    Tuple(Vec<PatId>),
    /// `Path(a, b)`.
    TupleStruct {
        /// The variant or struct.
        path: Path,
        /// The parts.
        elems: Vec<PatId>,
    },
    /// `Path { a, b: c, .. }`.
    Struct {
        /// The variant or struct.
        path: Path,
        /// The parts by field name.
        fields: Vec<(Name, PatId)>,
        /// Whether `..` stands at the end.
        rest: bool,
    },
    /// `&pat`.
    Ref(PatId),
    /// `[a, b]`.
    Slice(Vec<PatId>),
    /// `a | b`.
    Or(Vec<PatId>),
    /// A literal, range or const block.
    Lit,
    /// `pat: ty` in a closure.
    Type(PatId, Ty),
    /// A macro and what is newer than the parser.
    Opaque,
}

/// Where a variable gets its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Origin {
    /// `self` of a function.
    Receiver(FnId),
    /// A parameter of a function.
    Param(FnId, u32),
    /// A name that an attribute on the function binds in its body, as `#[context_fn(value(user: UserKey))]` does.
    Attribute(FnId),
    /// A parameter of a closure.
    ClosureParam(ExprId, u32),
    /// A `let` statement: the block and the statement's number.
    Let(ExprId, u32),
    /// An arm of a `match`.
    Arm(ExprId, u32),
    /// `let pat = expr` in a condition.
    Cond(ExprId),
    /// A `for` loop's pattern.
    For(ExprId),
    /// A branch of a `select!`.
    Branch(ExprId, u32),
}

/// A variable of a function.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Local {
    /// Its name.
    pub name: Name,
    /// Where it is bound.
    pub span: Span,
    /// `mut`.
    pub mutable: bool,
    /// Where its value comes from.
    pub origin: Origin,
    /// Every expression that names it, in the order of the text.
    pub uses: Vec<ExprId>,
}
