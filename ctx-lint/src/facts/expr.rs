//! Expressions and statements.

use serde::{Deserialize, Serialize};

use super::{ExprId, Item, LocalId, Makes, ModuleId, Name, PatId, Path, Ty};
use crate::source::Span;

/// An expression.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Expr {
    /// Where it stands.
    pub span: Span,
    /// The expression around it; `None` for a body's root.
    pub parent: Option<ExprId>,
    /// One past its last descendant: a subtree is the range `id..end` of the table.
    pub end: ExprId,
    /// What it is. Parentheses and groups are left out.
    pub kind: ExprKind,
}

/// What a literal is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Lit {
    /// `"…"` and raw strings, with the value.
    Str(String),
    /// `b"…"`, `c"…"`.
    Bytes,
    /// A number with its digits and suffix.
    Int(String),
    /// A number with a point or exponent.
    Float(String),
    /// `'c'`.
    Char,
    /// `b'c'`.
    Byte,
    /// `true`, `false`.
    Bool(bool),
}

/// What kind of block it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BlockKind {
    /// `{ … }`, with or without a label.
    Plain,
    /// `unsafe { … }`.
    Unsafe,
    /// `async { … }`.
    Async {
        /// `async move`.
        moves: bool,
    },
    /// `const { … }`.
    Const,
    /// `try { … }`.
    Try,
}

/// The kinds of expression.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum ExprKind {
    /// A name or path; `local` when it is a variable of this function.
    Path {
        /// As written.
        path: Path,
        /// The variable.
        local: Option<LocalId>,
    },
    /// A literal.
    Lit(Lit),
    /// `func(args)`, also tuple structs and variants.
    Call {
        /// What is called.
        func: ExprId,
        /// The arguments.
        args: Vec<ExprId>,
    },
    /// `receiver.name::<types>(args)`.
    Method {
        /// What it is called on.
        receiver: ExprId,
        /// The method's name.
        name: Name,
        /// Where the name stands.
        name_span: Span,
        /// Turbofish types.
        types: Box<[Ty]>,
        /// The arguments.
        args: Vec<ExprId>,
    },
    /// `base.name` or `base.0`.
    Field {
        /// Of what.
        base: ExprId,
        /// The field's name or number.
        name: Name,
        /// Where the name stands.
        name_span: Span,
    },
    /// `expr.await`.
    Await(ExprId),
    /// `expr?`.
    Try(ExprId),
    /// `&expr`, `&mut expr`.
    Ref {
        /// Whether it is `&mut`.
        mutable: bool,
        /// What is borrowed.
        expr: ExprId,
    },
    /// `*expr`.
    Deref(ExprId),
    /// `!expr`.
    Not(ExprId),
    /// `-expr`.
    Neg(ExprId),
    /// `left op right` that yields a value.
    Binary {
        /// The operator as written.
        op: Name,
        /// Left.
        left: ExprId,
        /// Right.
        right: ExprId,
    },
    /// `left = right`, also destructuring.
    Assign {
        /// Left.
        left: ExprId,
        /// Right.
        right: ExprId,
    },
    /// `left += right` and its like.
    AssignOp {
        /// Left.
        left: ExprId,
        /// Right.
        right: ExprId,
    },
    /// A block.
    Block(Block),
    /// A closure.
    Closure(Box<Closure>),
    /// `if cond { … } else …`.
    If {
        /// The condition; may hold [`ExprKind::Let`]s joined by `&&`.
        cond: ExprId,
        /// A block.
        then: ExprId,
        /// A block or another `if`.
        else_: Option<ExprId>,
    },
    /// `let pat = expr` in a condition.
    Let {
        /// The pattern.
        pat: PatId,
        /// The value.
        expr: ExprId,
    },
    /// `match scrutinee { arms }`.
    Match {
        /// The value.
        scrutinee: ExprId,
        /// The arms.
        arms: Vec<Arm>,
    },
    /// `loop { … }`.
    Loop {
        /// The label without its quote.
        label: Option<Name>,
        /// A block.
        body: ExprId,
    },
    /// `while cond { … }`.
    While {
        /// The label without its quote.
        label: Option<Name>,
        /// As in `if`.
        cond: ExprId,
        /// A block.
        body: ExprId,
    },
    /// `for pat in iter { … }`.
    For {
        /// The label without its quote.
        label: Option<Name>,
        /// The pattern.
        pat: PatId,
        /// What is iterated.
        iter: ExprId,
        /// A block.
        body: ExprId,
    },
    /// `return expr`.
    Return(Option<ExprId>),
    /// `break 'label expr`.
    Break {
        /// The label without its quote.
        label: Option<Name>,
        /// The value.
        value: Option<ExprId>,
    },
    /// `continue 'label`.
    Continue {
        /// The label without its quote.
        label: Option<Name>,
    },
    /// `Path { field: value, ..rest }`.
    Struct {
        /// The type or variant.
        path: Path,
        /// The fields.
        fields: Box<[(Name, ExprId)]>,
        /// After `..`.
        rest: Option<ExprId>,
    },
    /// `(a, b)`; empty for `()`.
    Tuple(Vec<ExprId>),
    /// `[a, b]`, and `vec![a, b]`.
    Array {
        /// The parts.
        elems: Vec<ExprId>,
        /// Whether it is `vec!`.
        vec: bool,
    },
    /// `[value; length]`, and `vec![value; length]`.
    Repeat {
        /// Whether it is `vec!`.
        vec: bool,
        /// The value.
        value: ExprId,
        /// How many.
        length: ExprId,
    },
    /// `base[index]`.
    Index {
        /// Of what.
        base: ExprId,
        /// Which.
        index: ExprId,
    },
    /// `a..b`.
    Range {
        /// Where it begins.
        from: Option<ExprId>,
        /// Where it ends.
        to: Option<ExprId>,
        /// Whether the end belongs to it: `a..=b`.
        closed: bool,
    },
    /// `expr as ty`.
    Cast {
        /// The value.
        expr: ExprId,
        /// The type.
        ty: Ty,
    },
    /// A `select!` of tokio or futures that could be read.
    Select(Box<Select>),
    /// Any other macro.
    Macro(Box<MacroCall>),
    /// `_` on the left of an assignment.
    Underscore,
    /// `yield expr`.
    Yield(Option<ExprId>),
    /// What is newer than the parser.
    Opaque(Vec<ExprId>),
}

/// A block and its statements.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Block {
    /// What kind it is.
    pub kind: BlockKind,
    /// The label without its quote.
    pub label: Option<Name>,
    /// The scope of items, when the block has any.
    pub module: Option<ModuleId>,
    /// The statements in order.
    pub stmts: Vec<Stmt>,
}

impl Block {
    /// The last statement when it is an expression without a semicolon: the block's value.
    pub fn tail(&self) -> Option<ExprId> {
        match self.stmts.last() {
            Some(Stmt::Expr { expr, semi: false }) => Some(*expr),
            _ => None,
        }
    }
}

/// A statement.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Stmt {
    /// `let`.
    Let(Let),
    /// An expression.
    Expr {
        /// The expression.
        expr: ExprId,
        /// Whether a semicolon follows.
        semi: bool,
    },
    /// An item.
    Item(Item),
}

/// `let pat: ty = init else { … };`
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Let {
    /// The whole statement.
    pub span: Span,
    /// The pattern.
    pub pat: PatId,
    /// The type, when written.
    pub ty: Option<Ty>,
    /// The value.
    pub init: Option<ExprId>,
    /// The diverging block.
    pub else_: Option<ExprId>,
}

/// `|params| body`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Closure {
    /// `async |…|`.
    pub is_async: bool,
    /// `move`.
    pub moves: bool,
    /// The parameters.
    pub params: Vec<super::Param>,
    /// The result type, when written.
    pub ret: Option<Ty>,
    /// The body.
    pub body: ExprId,
}

/// An arm of a `match`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Arm {
    /// The whole arm.
    pub span: Span,
    /// The pattern.
    pub pat: PatId,
    /// After `if`.
    pub guard: Option<ExprId>,
    /// After `=>`.
    pub body: ExprId,
}

/// A `select!` macro.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Select {
    /// As written before the `!`.
    pub path: Path,
    /// `biased;` stands first.
    pub biased: bool,
    /// The branches in order.
    pub branches: Vec<Branch>,
    /// The handler of `else`.
    pub else_: Option<ExprId>,
    /// The handler of futures' `complete`.
    pub complete: Option<ExprId>,
    /// The handler of futures' `default`.
    pub default: Option<ExprId>,
}

/// `pat = future, if guard => handler`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Branch {
    /// The whole branch.
    pub span: Span,
    /// The pattern.
    pub pat: PatId,
    /// The future's expression.
    pub future: ExprId,
    /// After `if`.
    pub guard: Option<ExprId>,
    /// After `=>`.
    pub handler: ExprId,
}

/// A macro call whose name has no meaning of its own here.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct MacroCall {
    /// As written before the `!`.
    pub path: Path,
    /// The expressions inside, and one for each name that a format string captures.
    pub args: Vec<ExprId>,
    /// Whether the text inside could not be read: `args` then holds the names that occur in it.
    pub opaque: bool,
    /// What its value is.
    pub makes: Makes,
}
