//! tracing 0.1.44.

use crate::field::FieldSet;
use crate::level_filters::LevelFilter;

pub use crate::dispatcher::Dispatch;
pub use crate::event::Event;
pub use crate::field::Value;
pub use crate::instrument::Instrument;
pub use crate::span::Span;
pub use crate::subscriber::Subscriber;

macro_rules! event { () => {} }

macro_rules! span { () => {} }

macro_rules! record_all { () => {} }

macro_rules! trace_span { () => {} }

macro_rules! debug_span { () => {} }

macro_rules! info_span { () => {} }

macro_rules! warn_span { () => {} }

macro_rules! error_span { () => {} }

macro_rules! event_enabled { () => {} }

macro_rules! span_enabled { () => {} }

macro_rules! enabled { () => {} }

macro_rules! trace { () => {} }

macro_rules! debug { () => {} }

macro_rules! info { () => {} }

macro_rules! warn { () => {} }

macro_rules! error { () => {} }

pub struct Level {}

impl Level {
    pub const ERROR: Level = ();
    pub const WARN: Level = ();
    pub const INFO: Level = ();
    pub const DEBUG: Level = ();
    pub const TRACE: Level = ();
    pub fn as_str(&self) -> &str {}
}
impl Copy for Level {}
impl Clone for Level {}

pub struct Metadata<'a> {}

impl Metadata<'_> {
    pub fn new(name: &str, target: &str, level: Level, file: Option<&str>, line: Option<u32>, module_path: Option<&str>, fields: FieldSet, kind: Kind) -> Self {}
    pub fn fields(&self) -> &FieldSet {}
    pub fn level(&self) -> &Level {}
    pub fn name(&self) -> &str {}
    pub fn target(&self) -> &str {}
    pub fn module_path(&self) -> Option<&str> {}
    pub fn file(&self) -> Option<&str> {}
    pub fn line(&self) -> Option<u32> {}
    pub fn callsite(&self) -> Identifier {}
    pub fn is_event(&self) -> bool {}
    pub fn is_span(&self) -> bool {}
}

pub mod dispatcher {
    use crate::Metadata;
    use crate::event::Event;
    use crate::span::{Attributes, Id, Record};
    use crate::subscriber::{Interest, Subscriber};
    use std::any::Any;

    #[must_use]
    pub fn set_default(dispatcher: &Dispatch) -> DefaultGuard {}

    pub fn with_default<T>(dispatcher: &Dispatch, f: impl FnOnce() -> T) -> T {}

    pub struct DefaultGuard {}

    pub fn get_default<T, F: FnMut(&Dispatch) -> T>(f: F) -> T {}

    pub fn set_global_default(dispatcher: Dispatch) -> Result<(), SetGlobalDefaultError> {}

    pub struct Dispatch {}

    impl Dispatch {
        pub fn none() -> Self {}
        pub fn new<S: Subscriber>(subscriber: S) -> Self {}
        pub fn downgrade(&self) -> WeakDispatch {}
        pub fn register_callsite(&self, metadata: &Metadata<'static>) -> Interest {}
        pub fn new_span(&self, span: &Attributes<'_>) -> Id {}
        pub fn record(&self, span: &Id, values: &Record<'_>) {}
        pub fn record_follows_from(&self, span: &Id, follows: &Id) {}
        pub fn enabled(&self, metadata: &Metadata<'_>) -> bool {}
        pub fn event(&self, event: &Event<'_>) {}
        pub fn enter(&self, span: &Id) {}
        pub fn exit(&self, span: &Id) {}
        pub fn clone_span(&self, id: &Id) -> Id {}
        pub fn drop_span(&self, id: Id) {}
        pub fn try_close(&self, id: Id) -> bool {}
        pub fn current_span(&self) -> Current {}
        pub fn is<T: Any>(&self) -> bool {}
        pub fn downcast_ref<T: Any>(&self) -> Option<&T> {}
    }
    impl Clone for Dispatch {}
    impl Default for Dispatch {}

    pub struct SetGlobalDefaultError {}

    pub struct WeakDispatch {}

    impl WeakDispatch {
        pub fn upgrade(&self) -> Option<Dispatch> {}
    }
    impl Clone for WeakDispatch {}

    pub struct Dispatch {}

    impl Dispatch {
        pub fn new<S: Subscriber>(subscriber: S) -> Self {}
        pub fn none() -> Self {}
    }
    impl Clone for Dispatch {}
    impl Default for Dispatch {}

    #[ctx(scope_guard = "resets the default subscriber")]
    pub struct DefaultGuard {}

    pub struct SetGlobalDefaultError {}

    pub fn set_default(dispatcher: &Dispatch) -> DefaultGuard {}

    pub fn set_global_default(dispatcher: Dispatch) -> Result<(), SetGlobalDefaultError> {}

    pub fn with_default<T>(dispatcher: &Dispatch, f: impl FnOnce() -> T) -> T {}

    pub fn get_default<T, F: FnMut(&Dispatch) -> T>(f: F) -> T {}
}

pub mod event {
    use crate::Metadata;
    use crate::field::{Iter, ValueSet, Visit};
    use crate::span::Id;

    pub struct Event<'a> {}

    impl Event<'_> {
        pub fn dispatch(metadata: &Metadata<'static>, fields: &ValueSet<'_>) {}
        pub fn new(metadata: &Metadata<'static>, fields: &ValueSet<'_>) -> Self {}
        pub fn new_child_of(parent: impl Into<Option<Id>>, metadata: &Metadata<'static>, fields: &ValueSet<'_>) -> Self {}
        pub fn child_of(parent: impl Into<Option<Id>>, metadata: &Metadata<'static>, fields: &ValueSet<'_>) {}
        pub fn record(&self, visitor: &mut dyn Visit) {}
        pub fn fields(&self) -> Iter {}
        pub fn metadata(&self) -> &Metadata<'static> {}
        pub fn is_root(&self) -> bool {}
        pub fn is_contextual(&self) -> bool {}
        pub fn parent(&self) -> Option<&Id> {}
    }
}

pub mod field {
    use crate::Metadata;
    use std::borrow::Borrow;
    use std::error::Error;
    use std::fmt::Debug;

    pub trait AsField {
        fn as_field(&self, metadata: &Metadata<'_>) -> Option<Field>;
    }

    pub struct Field {}

    impl Field {
        pub fn callsite(&self) -> Identifier {}
        pub fn name(&self) -> &str {}
        pub fn index(&self) -> usize {}
    }
    impl Clone for Field {}

    pub struct Empty;

    pub struct FieldSet {}

    impl FieldSet {
        pub fn new(names: &[&str], callsite: Identifier) -> Self {}
        pub fn field<Q: Borrow<str>>(&self, name: &Q) -> Option<Field> {}
        pub fn contains(&self, field: &Field) -> bool {}
        pub fn iter(&self) -> Iter {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
    }
    impl IntoIterator for &FieldSet {
        type IntoIter = Iter;
        type Item = Field;
    }

    pub struct ValueSet<'a> {}

    impl ValueSet<'_> {
        pub fn callsite(&self) -> Identifier {}
        pub fn record(&self, visitor: &mut dyn Visit) {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
    }

    pub struct Iter {}

    impl Iterator for Iter {
        type Item = Field;
    }

    pub trait Visit {
        fn record_f64(&mut self, field: &Field, value: f64);
        fn record_i64(&mut self, field: &Field, value: i64);
        fn record_u64(&mut self, field: &Field, value: u64);
        fn record_i128(&mut self, field: &Field, value: i128);
        fn record_u128(&mut self, field: &Field, value: u128);
        fn record_bool(&mut self, field: &Field, value: bool);
        fn record_str(&mut self, field: &Field, value: &str);
        fn record_bytes(&mut self, field: &Field, value: &[u8]);
        fn record_error(&mut self, field: &Field, value: &dyn Error);
        fn record_debug(&mut self, field: &Field, value: &dyn Debug);
    }

    pub trait Value {
        fn record(&self, key: &Field, visitor: &mut dyn Visit);
    }

    pub struct DisplayValue<T> {}

    impl<T> Clone for DisplayValue<T> {}

    pub struct DebugValue<T> {}

    impl<T> Clone for DebugValue<T> {}

    pub fn display<T>(t: T) -> DisplayValue<T> {}

    pub fn debug<T>(t: T) -> DebugValue<T> {}
}

pub mod instrument {
    use crate::dispatcher::Dispatch;
    use crate::span::Span;
    use std::future::Future;
    use std::pin::Pin;

    #[ctx(extension)]
    pub trait Instrument {
        fn instrument(self, span: Span) -> Instrumented<Self>;
        fn in_current_span(self) -> Instrumented<Self>;
    }

    #[ctx(extension)]
    pub trait WithSubscriber {
        fn with_subscriber<S: Into<Dispatch>>(self, subscriber: S) -> WithDispatch<Self>;
        fn with_current_subscriber(self) -> WithDispatch<Self>;
    }

    #[ctx(transparent)]
    #[must_use]
    pub struct WithDispatch<T> {}

    impl<T> WithDispatch<T> {
        pub fn dispatcher(&self) -> &Dispatch {}
        pub fn inner(&self) -> &T {}
        pub fn inner_mut(&mut self) -> &mut T {}
        pub fn inner_pin_ref(self: Pin<&Self>) -> Pin<&T> {}
        pub fn inner_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T> {}
        pub fn into_inner(self) -> T {}
    }
    impl<T> Clone for WithDispatch<T> {}
    impl<T: Future> Future for WithDispatch<T> {
        type Output = T::Output;
    }

    #[ctx(transparent)]
    #[must_use]
    pub struct Instrumented<T> {}

    impl<T> Instrumented<T> {
        pub fn span(&self) -> &Span {}
        pub fn span_mut(&mut self) -> &mut Span {}
        pub fn inner(&self) -> &T {}
        pub fn inner_mut(&mut self) -> &mut T {}
        pub fn inner_pin_ref(self: Pin<&Self>) -> Pin<&T> {}
        pub fn inner_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T> {}
        pub fn into_inner(self) -> T {}
    }
    impl<T> Clone for Instrumented<T> {}
    impl<T: Future> Future for Instrumented<T> {
        type Output = T::Output;
    }
}

pub mod level_filters {
    use crate::Level;

    pub struct ParseLevelFilterError {}

    impl Clone for ParseLevelFilterError {}

    pub struct LevelFilter {}

    impl LevelFilter {
        pub const OFF: LevelFilter = ();
        pub const ERROR: LevelFilter = ();
        pub const WARN: LevelFilter = ();
        pub const INFO: LevelFilter = ();
        pub const DEBUG: LevelFilter = ();
        pub const TRACE: LevelFilter = ();
        pub fn from_level(level: Level) -> Self {}
        pub fn into_level(self) -> Option<Level> {}
        pub fn current() -> Self {}
    }
    impl Copy for LevelFilter {}
    impl Clone for LevelFilter {}

    pub const STATIC_MAX_LEVEL: LevelFilter = ();
}

pub mod span {
    use crate::Metadata;
    use crate::dispatcher::Dispatch;
    use crate::field::{AsField, Field, FieldSet, Value, ValueSet, Visit};
    use std::num::NonZeroU64;
    use std::ops::Deref;

    pub struct Attributes<'a> {}

    impl Attributes<'_> {
        pub fn new(metadata: &Metadata<'static>, values: &ValueSet<'_>) -> Self {}
        pub fn new_root(metadata: &Metadata<'static>, values: &ValueSet<'_>) -> Self {}
        pub fn child_of(parent: Id, metadata: &Metadata<'static>, values: &ValueSet<'_>) -> Self {}
        pub fn metadata(&self) -> &Metadata<'static> {}
        pub fn values(&self) -> &ValueSet<'_> {}
        pub fn is_root(&self) -> bool {}
        pub fn is_contextual(&self) -> bool {}
        pub fn parent(&self) -> Option<&Id> {}
        pub fn record(&self, visitor: &mut dyn Visit) {}
        pub fn contains(&self, field: &Field) -> bool {}
        pub fn is_empty(&self) -> bool {}
        pub fn fields(&self) -> &FieldSet {}
    }

    pub struct Id {}

    impl Id {
        pub fn from_u64(u: u64) -> Self {}
        pub fn from_non_zero_u64(id: NonZeroU64) -> Self {}
        pub fn into_u64(&self) -> u64 {}
        pub fn into_non_zero_u64(&self) -> NonZeroU64 {}
    }
    impl Clone for Id {}

    pub struct Record<'a> {}

    impl Record<'_> {
        pub fn new(values: &ValueSet<'_>) -> Self {}
        pub fn record(&self, visitor: &mut dyn Visit) {}
        pub fn len(&self) -> usize {}
        pub fn contains(&self, field: &Field) -> bool {}
        pub fn is_empty(&self) -> bool {}
    }

    pub trait AsId {
        fn as_id(&self) -> Option<&Id>;
    }

    pub struct Span {}

    impl Span {
        pub fn new(meta: &Metadata<'static>, values: &ValueSet<'_>) -> Span {}
        pub fn new_root(meta: &Metadata<'static>, values: &ValueSet<'_>) -> Span {}
        pub fn child_of(parent: impl Into<Option<Id>>, meta: &Metadata<'static>, values: &ValueSet<'_>) -> Span {}
        pub fn new_disabled(meta: &Metadata<'static>) -> Span {}
        pub fn none() -> Span {}
        pub fn current() -> Span {}
        pub fn enter(&self) -> Entered<'_> {}
        pub fn entered(self) -> EnteredSpan {}
        pub fn or_current(self) -> Self {}
        pub fn in_scope<F: FnOnce() -> T, T>(&self, f: F) -> T {}
        pub fn field<Q: AsField>(&self, field: &Q) -> Option<Field> {}
        pub fn has_field<Q: AsField>(&self, field: &Q) -> bool {}
        pub fn record<Q: AsField, V: Value>(&self, field: &Q, value: V) -> &Self {}
        pub fn is_disabled(&self) -> bool {}
        pub fn is_none(&self) -> bool {}
        pub fn follows_from(&self, from: impl Into<Option<Id>>) -> &Self {}
        pub fn id(&self) -> Option<Id> {}
        pub fn metadata(&self) -> Option<&Metadata<'static>> {}
        pub fn with_subscriber<T>(&self, f: impl FnOnce((&Id, &Dispatch)) -> T) -> Option<T> {}
    }
    impl Clone for Span {}

    #[ctx(scope_guard = "leaves the span")]
    #[ctx(span_guard)]
    #[must_use]
    pub struct Entered<'a> {}

    #[ctx(scope_guard = "leaves the span")]
    #[ctx(span_guard)]
    #[must_use]
    pub struct EnteredSpan {}

    impl EnteredSpan {
        pub fn id(&self) -> Option<Id> {}
        pub fn exit(self) -> Span {}
    }
    impl Deref for EnteredSpan {
        type Target = Span;
    }
}

pub mod subscriber {
    use crate::Metadata;
    use crate::dispatcher::Dispatch;
    use crate::event::Event;
    use crate::level_filters::LevelFilter;
    use crate::span::{Attributes, Id, Record};

    pub use crate::dispatcher::{DefaultGuard, SetGlobalDefaultError};

    pub fn with_default<T, S: Subscriber>(subscriber: S, f: impl FnOnce() -> T) -> T {}

    pub fn set_global_default<S: Subscriber>(subscriber: S) -> Result<(), SetGlobalDefaultError> {}

    #[must_use]
    pub fn set_default<S: Subscriber>(subscriber: S) -> DefaultGuard {}

    pub trait Subscriber {
        fn on_register_dispatch(&self, subscriber: &Dispatch);
        fn register_callsite(&self, metadata: &Metadata<'static>) -> Interest;
        fn enabled(&self, metadata: &Metadata<'_>) -> bool;
        fn max_level_hint(&self) -> Option<LevelFilter>;
        fn new_span(&self, span: &Attributes<'_>) -> Id;
        fn record(&self, span: &Id, values: &Record<'_>);
        fn record_follows_from(&self, span: &Id, follows: &Id);
        fn event_enabled(&self, event: &Event<'_>) -> bool;
        fn event(&self, event: &Event<'_>);
        fn enter(&self, span: &Id);
        fn exit(&self, span: &Id);
        fn clone_span(&self, id: &Id) -> Id;
        fn drop_span(&self, _id: Id);
        fn try_close(&self, id: Id) -> bool;
        fn current_span(&self) -> Current;
    }

    pub struct Interest {}

    impl Interest {
        pub fn never() -> Self {}
        pub fn sometimes() -> Self {}
        pub fn always() -> Self {}
        pub fn is_never(&self) -> bool {}
        pub fn is_sometimes(&self) -> bool {}
        pub fn is_always(&self) -> bool {}
    }
    impl Clone for Interest {}

    pub struct NoSubscriber {}

    impl NoSubscriber {
        #[must_use]
        pub fn new() -> Self {}
    }
    impl Copy for NoSubscriber {}
    impl Clone for NoSubscriber {}
    impl Default for NoSubscriber {}
}
