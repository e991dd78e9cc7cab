//! rocket 0.5.2: what its handlers are made with, and what they are given.

use std::ops::Deref;

pub use futures;
pub use rocket_codegen::*;
pub use time;
pub use tokio;

#[ctx(request)]
pub struct State<T>(T);
impl<T> Deref for State<T> { type Target = T; }
