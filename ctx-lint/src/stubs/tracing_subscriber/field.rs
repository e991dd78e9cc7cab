use crate::field::debug::Alt;
use crate::field::delimited::Delimited;
use crate::field::display::Messages;
use std::io::{Error, Write};
use tracing_core::event::Event;
use tracing_core::field::Visit;
use tracing_core::span::{Attributes, Record};

pub trait MakeVisitor<T> {
    type Visitor: Visit;
    fn make_visitor(&self, target: T) -> Self::Visitor;
}
impl<T, V: Visit, F: Fn(T) -> V> MakeVisitor<T> for F { type Visitor = V; }

pub trait VisitOutput<Out>: Visit {
    fn finish(self) -> Out;
    fn visit<R: RecordFields>(self, fields: &R) -> Out;
}

pub trait RecordFields {
    fn record(&self, visitor: &mut dyn Visit);
}
impl RecordFields for Event<'_> {}
impl<F: RecordFields> RecordFields for &F {}
impl RecordFields for Record<'_> {}
impl RecordFields for Attributes<'_> {}

pub trait MakeOutput<T, Out> where Self: MakeVisitor<T>, Self::Visitor: VisitOutput<Out> {
    fn visit_with<F: RecordFields>(&self, target: T, fields: &F) -> Out;
}
impl<T, Out, M: MakeVisitor<T>> MakeOutput<T, Out> for M where M::Visitor: VisitOutput<Out> {}

pub trait VisitWrite: VisitOutput<Result<(), Error>> {
    fn writer(&mut self) -> &mut dyn Write;
}

pub trait VisitFmt: VisitOutput<std::fmt::Result> {
    fn writer(&mut self) -> &mut dyn std::fmt::Write;
}

pub trait MakeExt<T> where Self: MakeVisitor<T> {
    fn debug_alt(self) -> Alt<Self>;
    fn display_messages(self) -> Messages<Self>;
    fn delimited<D: AsRef<str> + Clone>(self, delimiter: D) -> Delimited<D, Self> where Self::Visitor: VisitFmt;
}
impl<T, M: MakeVisitor<T>> MakeExt<T> for M {}

pub mod debug {
    use crate::field::{MakeVisitor, VisitFmt, VisitOutput, VisitWrite};
    use tracing_core::field::Visit;

    pub struct Alt<V> {}
    impl<V: VisitFmt> VisitFmt for Alt<V> {}
    impl<V: Clone> Clone for Alt<V> {}
    impl<V: Visit> Visit for Alt<V> {}
    impl<T, V: MakeVisitor<T>> MakeVisitor<T> for Alt<V> { type Visitor = Alt<<V as MakeVisitor<T>>::Visitor>; }
    impl<V: VisitOutput<O>, O> VisitOutput<O> for Alt<V> {}
    impl<V> Alt<V> {
        pub fn new(inner: V) -> Self {}
    }
    impl<V: VisitWrite> VisitWrite for Alt<V> {}
}

pub mod delimited {
    use crate::field::{MakeVisitor, VisitFmt, VisitOutput};
    use std::fmt::Error;
    use tracing_core::field::Visit;

    pub struct Delimited<D, V> {}
    impl<D, V> Delimited<D, V> {
        pub fn new(delimiter: D, inner: V) -> Self {}
    }
    impl<D: Clone, V: Clone> Clone for Delimited<D, V> {}
    impl<D: AsRef<str> + Clone, V: MakeVisitor<T>, T> MakeVisitor<T> for Delimited<D, V> where V::Visitor: VisitFmt {
        type Visitor = VisitDelimited<D, <V as MakeVisitor<T>>::Visitor>;
    }

    pub struct VisitDelimited<D, V> {}
    impl<D: AsRef<str>, V: VisitFmt> VisitOutput<Result<(), Error>> for VisitDelimited<D, V> {}
    impl<D: AsRef<str>, V: VisitFmt> Visit for VisitDelimited<D, V> {}
    impl<D, V> VisitDelimited<D, V> {
        pub fn new(delimiter: D, inner: V) -> Self {}
    }
    impl<D: AsRef<str>, V: VisitFmt> VisitFmt for VisitDelimited<D, V> {}
}

pub mod display {
    use crate::field::{MakeVisitor, VisitFmt, VisitOutput, VisitWrite};
    use tracing_core::field::Visit;

    pub struct Messages<V> {}
    impl<V: Clone> Clone for Messages<V> {}
    impl<T, V: MakeVisitor<T>> MakeVisitor<T> for Messages<V> {
        type Visitor = Messages<<V as MakeVisitor<T>>::Visitor>;
    }
    impl<V: VisitWrite> VisitWrite for Messages<V> {}
    impl<V: VisitOutput<O>, O> VisitOutput<O> for Messages<V> {}
    impl<V: Visit> Visit for Messages<V> {}
    impl<V> Messages<V> {
        pub fn new(inner: V) -> Self {}
    }
    impl<V: VisitFmt> VisitFmt for Messages<V> {}
}
