//! What the value of a macro call is.

use serde::{Deserialize, Serialize};

use super::ExprId;

/// What a macro of the language, or one that is known by its name, makes of its input. Whether the name means that macro
/// is a question of paths, which one file cannot answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Makes {
    /// Not known from the name.
    #[default]
    Unknown,
    /// `()`: `dbg!()`, `pin_mut!`.
    Unit,
    /// `()`, after it has told somebody: `println!`, log lines.
    Logged,
    /// `()`, unless it panics: `assert!`.
    Asserted,
    /// The same after the comparison of two arguments: `assert_eq!`.
    Compares(ExprId, ExprId),
    /// `()`, unless the function returns an error: `ensure!`.
    Ensured,
    /// `u32`: `line!`.
    Line,
    /// `&'static [u8; N]`: `include_bytes!`.
    Bytes,
    /// `Option<&'static str>`: `option_env!`.
    MaybeStr,
    /// `bool`: `matches!`, `cfg!`.
    Bool,
    /// `&'static str`: `stringify!`, `env!`.
    Str,
    /// `String`: `format!`.
    String,
    /// Nothing, since it does not come to its end: `panic!`.
    Never,
    /// Nothing, since the function returns an error: `bail!`.
    Returned,
    /// The value of an argument: `dbg!(x)`.
    Value(ExprId),
    /// The values of its arguments, as a tuple: `dbg!(x, y)`.
    Tuple(Vec<ExprId>),
    /// A `Pin<&mut T>` to the value of an argument: `pin!(x)`.
    Pinned(ExprId),
    /// What the `Poll` in an argument holds; the function returns where it is pending: `ready!(x)`.
    Ready(ExprId),
    /// The `Poll` of a future in an argument, after one poll: `poll!(x)`.
    Polled(ExprId),
    /// What `write_fmt` of an argument returns: `write!(x, …)`.
    Written(ExprId),
    /// The outputs of futures, as a tuple, after waiting for all: `join!(a, b)`.
    Joined(Vec<ExprId>),
    /// The same of futures of `Result`, as one `Result`: `try_join!(a, b)`.
    TryJoined(Vec<ExprId>),
    /// A stream of what an async block yields: `stream! { yield x; }`.
    Stream(ExprId),
    /// A stream of `Result`: of what an async block yields, and of the error that `?` in it leaves with.
    TryStream(ExprId),
}

impl Makes {
    /// Whether it panics where something does not hold: `assert!`, `assert_eq!`.
    pub const fn asserts(&self) -> bool {
        matches!(self, Self::Asserted | Self::Compares(..))
    }

    /// Whether it waits for all of its futures: `join!`, `try_join!`.
    pub const fn joins(&self) -> bool {
        matches!(self, Self::Joined(_) | Self::TryJoined(_))
    }
}
