use crate::fmt::MakeWriter;
use std::io::{Sink, Write};
use tracing_core::metadata::{Level, Metadata};
pub use crate::fmt::MakeWriter;
pub use crate::fmt::TestWriter;

pub trait MakeWriterExt<'a>: MakeWriter<'a> {
    fn with_max_level(self, level: Level) -> WithMaxLevel<Self>;
    fn with_min_level(self, level: Level) -> WithMinLevel<Self>;
    fn with_filter<F: Fn(&Metadata<'_>) -> bool>(self, filter: F) -> WithFilter<Self, F>;
    fn and<B: MakeWriter<'a>>(self, other: B) -> Tee<Self, B>;
    fn or_else<W: Write, B: MakeWriter<'a>>(self, other: B) -> OrElse<Self, B> where Self: MakeWriter<'a, Writer = OptionalWriter<W>>;
}
impl<'a, M: MakeWriter<'a>> MakeWriterExt<'a> for M {}

pub struct BoxMakeWriter {}
impl BoxMakeWriter {
    pub fn new<M: for<'a> MakeWriter<'a>>(make_writer: M) -> Self {}
}
impl<'a> MakeWriter<'a> for BoxMakeWriter { type Writer = Box<dyn Write + 'a>; }

pub enum EitherWriter<A, B> {
    A(A),
    B(B),
}
impl<A: Clone, B: Clone> Clone for EitherWriter<A, B> {}
impl<A: Eq, B: Eq> Eq for EitherWriter<A, B> {}
impl<A: PartialEq, B: PartialEq> PartialEq for EitherWriter<A, B> {}
impl<T> EitherWriter<T, Sink> {
    pub fn none() -> Self {}
    pub fn some(t: T) -> Self {}
}
impl<A: Copy, B: Copy> Copy for EitherWriter<A, B> {}
impl<A: Write, B: Write> Write for EitherWriter<A, B> {}

pub type OptionalWriter<T> = EitherWriter<T, Sink>;

pub struct WithMaxLevel<M> {}
impl<M> WithMaxLevel<M> {
    pub fn new(make: M, level: Level) -> Self {}
}
impl<M: Clone> Clone for WithMaxLevel<M> {}
impl<M: Eq> Eq for WithMaxLevel<M> {}
impl<'a, M: MakeWriter<'a>> MakeWriter<'a> for WithMaxLevel<M> {
    type Writer = EitherWriter<<M as MakeWriter<'a>>::Writer, Sink>;
}
impl<M: PartialEq> PartialEq for WithMaxLevel<M> {}
impl<M: Copy> Copy for WithMaxLevel<M> {}

pub struct WithMinLevel<M> {}
impl<M> WithMinLevel<M> {
    pub fn new(make: M, level: Level) -> Self {}
}
impl<M: Clone> Clone for WithMinLevel<M> {}
impl<M: Eq> Eq for WithMinLevel<M> {}
impl<'a, M: MakeWriter<'a>> MakeWriter<'a> for WithMinLevel<M> {
    type Writer = EitherWriter<<M as MakeWriter<'a>>::Writer, Sink>;
}
impl<M: PartialEq> PartialEq for WithMinLevel<M> {}
impl<M: Copy> Copy for WithMinLevel<M> {}

pub struct WithFilter<M, F> {}
impl<M, F> WithFilter<M, F> {
    pub fn new(make: M, filter: F) -> Self where F: Fn(&Metadata<'_>) -> bool {}
}
impl<M: Clone, F: Clone> Clone for WithFilter<M, F> {}
impl<M: Eq, F: Eq> Eq for WithFilter<M, F> {}
impl<'a, M: MakeWriter<'a>, F: Fn(&Metadata<'_>) -> bool> MakeWriter<'a> for WithFilter<M, F> {
    type Writer = EitherWriter<<M as MakeWriter<'a>>::Writer, Sink>;
}
impl<M: PartialEq, F: PartialEq> PartialEq for WithFilter<M, F> {}
impl<M: Copy, F: Copy> Copy for WithFilter<M, F> {}

pub struct OrElse<A, B> {}
impl<A: Clone, B: Clone> Clone for OrElse<A, B> {}
impl<'a, A: MakeWriter<'a, Writer = OptionalWriter<W>>, B: MakeWriter<'a>, W: Write> MakeWriter<'a> for OrElse<A, B> {
    type Writer = EitherWriter<W, <B as MakeWriter<'a>>::Writer>;
}
impl<A: Eq, B: Eq> Eq for OrElse<A, B> {}
impl<A: PartialEq, B: PartialEq> PartialEq for OrElse<A, B> {}
impl<A: Copy, B: Copy> Copy for OrElse<A, B> {}
impl<A, B> OrElse<A, B> {
    pub fn new<'a, W: Write>(inner: A, or_else: B) -> Self where A: MakeWriter<'a, Writer = OptionalWriter<W>>, B: MakeWriter<'a> {}
}

pub struct Tee<A, B> {}
impl<A: Eq, B: Eq> Eq for Tee<A, B> {}
impl<A: PartialEq, B: PartialEq> PartialEq for Tee<A, B> {}
impl<A: Copy, B: Copy> Copy for Tee<A, B> {}
impl<A: Write, B: Write> Write for Tee<A, B> {}
impl<'a, A: MakeWriter<'a>, B: MakeWriter<'a>> MakeWriter<'a> for Tee<A, B> {
    type Writer = Tee<<A as MakeWriter<'a>>::Writer, <B as MakeWriter<'a>>::Writer>;
}
impl<A, B> Tee<A, B> {
    pub fn new(a: A, b: B) -> Self {}
}
impl<A: Clone, B: Clone> Clone for Tee<A, B> {}

pub struct MutexGuardWriter<'a, W> {}
impl<W: Write> Write for MutexGuardWriter<'_, W> {}
