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
