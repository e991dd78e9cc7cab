//! The graph: basic blocks of statements over places.
//!
//! A call is a statement, since nothing unwinds here; a block ends where there is more than one way on, or none.

use std::sync::OnceLock;

use crate::facts::{ExprId, LocalId, Name};
use crate::hir::Type;

use super::Glue;
use super::analysis::Live;
use super::sites::Sites;

/// Names a block of one graph.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BlockId(pub u32);

/// Names a variable or temporary of one graph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VarId(pub u32);

impl From<u32> for VarId {
    fn from(number: u32) -> Self {
        Self(number)
    }
}

impl From<VarId> for u32 {
    fn from(id: VarId) -> Self {
        id.0
    }
}

/// The control flow of one function, closure or async block.
#[derive(Clone, Debug, Default)]
pub struct Graph {
    /// Variables and temporaries. The first is the result.
    pub vars: Vec<Var>,
    /// The first is where it begins. Each can be reached.
    pub blocks: Vec<Block>,
    /// How many variables, behind the result, are parameters.
    pub params: u32,
    /// What a closure or async block takes from around it, in the order in which it keeps it.
    pub captures: Vec<Capture>,
    /// Whether the body uses its captures up, so that a closure can be called once.
    pub is_once: bool,
    /// Where what happens, once somebody has asked for it. Nothing changes any more by then.
    pub(super) sites: OnceLock<Sites>,
    /// Which variables are needed where, as well.
    pub(super) live: OnceLock<Live>,
}

/// A variable or temporary.
#[derive(Clone, Debug)]
pub struct Var {
    /// What it is.
    pub kind: VarKind,
    /// Its type.
    pub ty: Type,
    /// Whether something runs when it is dropped.
    pub glue: Glue,
}

/// What a variable is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VarKind {
    /// What the body gives.
    Result,
    /// A parameter with a pattern, by its number.
    Param(u32),
    /// A variable with a name.
    Local(LocalId),
    /// The value of an expression without a name.
    Temp(ExprId),
    /// What a closure or async block has taken with it, by its number.
    Capture(u32),
    /// A variable from around a closure, until it is known how the closure takes it.
    Outer(LocalId),
}

/// A variable or a part of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The variable.
    pub var: VarId,
    /// Which part.
    pub parts: Vec<Part>,
}

/// A step from a value to a part of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// `.name`
    Field(Name),
    /// The value as this variant of its enum, by number and name.
    Variant(u32, Name),
    /// `*` of a reference, or through `Deref`.
    Deref,
    /// `*` of a `Box`, which owns what it holds.
    Unbox,
    /// `[…]`, whichever element it is.
    Index,
}

impl Place {
    /// A whole variable.
    pub const fn whole(var: VarId) -> Self {
        Self { var, parts: Vec::new() }
    }

    /// A part of the place.
    pub fn part(&self, part: Part) -> Self {
        let mut parts = self.parts.clone();
        parts.push(part);
        Self { var: self.var, parts }
    }

    /// Whether the other place is this one or lies inside of it.
    pub fn holds(&self, other: &Self) -> bool {
        self.var == other.var && other.parts.starts_with(&self.parts)
    }

    /// Whether the place lies behind a pointer or reference.
    pub fn is_behind_deref(&self) -> bool {
        self.parts.contains(&Part::Deref)
    }
}

/// What a value is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Operand {
    /// A copy; the place stays as it is.
    Copy(Place),
    /// The place is empty afterwards.
    Move(Place),
    /// A copy or a move: the type is not known.
    Use(Place),
    /// `&place` or, with `true`, `&mut place`.
    Ref(bool, Place),
    /// What is no place: a literal, a constant, a function.
    Const,
}

impl Operand {
    /// The place that is read.
    pub const fn place(&self) -> Option<&Place> {
        match self {
            Self::Copy(place) | Self::Move(place) | Self::Use(place) | Self::Ref(_, place) => {
                Some(place)
            }
            Self::Const => None,
        }
    }
}

/// How a value is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// As it is.
    Use(Operand),
    /// A struct, tuple, variant or array from its parts: the variant's number and name, and the parts by field.
    Make(Option<(u32, Name)>, Vec<(Name, Operand)>),
    /// What a call gives. The function stands at the expression of the statement, in the table of callees; a value that
    /// is called comes first.
    Call(Vec<Operand>),
    /// What an operator, a cast or a macro makes.
    Compute(Vec<Operand>),
    /// A closure or the future of an async block, with what it takes, in the order of its captures.
    Closure(ExprId, Vec<Operand>),
}

impl Value {
    /// What it is made of.
    pub fn operands(&self) -> Vec<&Operand> {
        match self {
            Self::Use(operand) => vec![operand],
            Self::Make(_, parts) => parts.iter().map(|(_, operand)| operand).collect(),
            Self::Call(list) | Self::Compute(list) | Self::Closure(_, list) => {
                list.iter().collect()
            }
        }
    }
}

/// One step of a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stmt {
    /// The expression that it stands for.
    pub at: ExprId,
    /// What happens.
    pub op: Op,
}

/// What a statement does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Op {
    /// Makes a value and puts it into a place, which holds nothing that is to be dropped.
    Assign(Place, Value),
    /// Drops what is left of a place.
    Drop(Place),
    /// A variable without a destructor ends.
    End(VarId),
}

/// A block: statements, and the way on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// In order.
    pub stmts: Vec<Stmt>,
    /// The way on.
    pub end: End,
}

/// What a branch asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Test {
    /// Whether it is true.
    True(Operand),
    /// Whether an enum is this variant, by number and name.
    Variant(Place, u32, Name),
    /// Whether a value is like a literal, a constant, or a slice of some length.
    Like(Place),
    /// Whether what follows is compiled: under a condition that the other way excludes.
    Compiled,
    /// What cannot be read.
    Unknown,
}

/// How a `select!` goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The branch of this number has given a value.
    Branch(u32),
    /// `else`, or `complete` of futures: all branches are disabled or have ended.
    Else,
    /// `default`: nothing is ready.
    Default,
}

/// How a block ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    /// One way on.
    Goto(BlockId),
    /// Two.
    Branch {
        /// The expression or pattern's owner.
        at: ExprId,
        /// The question.
        test: Test,
        /// If so.
        then: BlockId,
        /// If not.
        other: BlockId,
    },
    /// An await or a yield.
    Suspend {
        /// The expression.
        at: ExprId,
        /// It goes on.
        resume: BlockId,
        /// The future is dropped here.
        cancel: BlockId,
    },
    /// A `select!`, which goes on by one of several ways.
    Select {
        /// The expression.
        at: ExprId,
        /// The ways.
        ways: Vec<(Way, BlockId)>,
        /// The future is dropped here; not where nothing waits.
        cancel: Option<BlockId>,
    },
    /// The body has come to its end.
    Return,
    /// The future has been dropped before its end.
    Cancelled,
    /// Nothing comes after it: the process ends, it panics, or a loop does not end.
    Never,
}

impl End {
    /// The blocks that may come next.
    pub fn targets(&self) -> Vec<BlockId> {
        match self {
            Self::Goto(to) => vec![*to],
            Self::Branch { then, other, .. } => vec![*then, *other],
            Self::Suspend { resume, cancel, .. } => vec![*resume, *cancel],
            Self::Select { ways, cancel, .. } => {
                ways.iter().map(|&(_, to)| to).chain(*cancel).collect()
            }
            Self::Return | Self::Cancelled | Self::Never => Vec::new(),
        }
    }

    /// Puts other blocks in the place of those that come next.
    pub(super) fn map(&mut self, to: &mut dyn FnMut(BlockId) -> BlockId) {
        match self {
            Self::Goto(next) => *next = to(*next),
            Self::Branch { then, other, .. } => (*then, *other) = (to(*then), to(*other)),
            Self::Suspend { resume, cancel, .. } => {
                (*resume, *cancel) = (to(*resume), to(*cancel));
            }
            Self::Select { ways, cancel, .. } => {
                for (_, next) in ways {
                    *next = to(*next);
                }
                *cancel = cancel.map(to);
            }
            Self::Return | Self::Cancelled | Self::Never => {}
        }
    }
}

/// What a closure or async block takes from around it.
#[derive(Clone, Debug)]
pub struct Capture {
    /// The variable around it.
    pub local: LocalId,
    /// Which part of the variable.
    pub parts: Vec<Part>,
    /// By reference: shared or, with `true`, mutable; by value where there is none.
    pub by_ref: Option<bool>,
    /// The type of the part.
    pub ty: Type,
}

impl std::ops::Index<BlockId> for Graph {
    type Output = Block;

    fn index(&self, id: BlockId) -> &Block {
        &self.blocks[id.0 as usize]
    }
}

impl std::ops::Index<VarId> for Graph {
    type Output = Var;

    fn index(&self, id: VarId) -> &Var {
        &self.vars[id.0 as usize]
    }
}
