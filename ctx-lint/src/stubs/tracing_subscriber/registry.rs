use crate::filter::FilterId;
use tracing_core::field::FieldSet;
use tracing_core::metadata::Metadata;
use tracing_core::span::Id;
pub use crate::Registry;

pub struct Extensions<'a> {}
impl<'a> Extensions<'a> {
    pub fn get<T>(&self) -> Option<&T> {}
}

pub struct ExtensionsMut<'a> {}
impl<'a> ExtensionsMut<'a> {
    pub fn insert<T>(&mut self, val: T) {}
    pub fn replace<T>(&mut self, val: T) -> Option<T> {}
    pub fn get_mut<T>(&mut self) -> Option<&mut T> {}
    pub fn remove<T>(&mut self) -> Option<T> {}
}

pub trait LookupSpan<'a> {
    type Data: SpanData<'a>;
    fn span_data(&'a self, id: &Id) -> Option<Self::Data>;
    fn span(&'a self, id: &Id) -> Option<SpanRef<'a, Self>>;
    fn register_filter(&mut self) -> FilterId;
}

pub trait SpanData<'a> {
    fn id(&self) -> Id;
    fn metadata(&self) -> &'static Metadata<'static>;
    fn parent(&self) -> Option<&Id>;
    fn extensions(&self) -> Extensions<'_>;
    fn extensions_mut(&self) -> ExtensionsMut<'_>;
    fn is_enabled_for(&self, filter: FilterId) -> bool;
}

pub struct SpanRef<'a, R: LookupSpan<'a>> {}
impl<'a, R: LookupSpan<'a>> SpanRef<'a, R> {
    pub fn id(&self) -> Id {}
    pub fn metadata(&self) -> &'static Metadata<'static> {}
    pub fn name(&self) -> &'static str {}
    pub fn fields(&self) -> &FieldSet {}
    pub fn parent(&self) -> Option<Self> {}
    pub fn scope(&self) -> Scope<'a, R> {}
    pub fn extensions(&self) -> Extensions<'_> {}
    pub fn extensions_mut(&self) -> ExtensionsMut<'_> {}
}

pub struct Scope<'a, R> {}
impl<'a, R: LookupSpan<'a>> Scope<'a, R> {
    pub fn from_root(self) -> ScopeFromRoot<'a, R> {}
}
impl<'a, R: LookupSpan<'a>> Iterator for Scope<'a, R> { type Item = SpanRef<'a, R>; }

pub struct ScopeFromRoot<'a, R: LookupSpan<'a>> {}
impl<'a, R: LookupSpan<'a>> Iterator for ScopeFromRoot<'a, R> { type Item = SpanRef<'a, R>; }

pub struct Data<'a> {}
impl<'a> SpanData<'a> for Data<'a> {}
