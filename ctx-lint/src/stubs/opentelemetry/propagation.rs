use crate::context::Context;
use crate::propagation::text_map_propagator::FieldIter;

pub struct TextMapCompositePropagator {}

impl TextMapCompositePropagator {
    pub fn new(propagators: Vec<Box<dyn TextMapPropagator>>) -> Self {}
}

pub trait TextMapPropagator {
    #[ctx(current_context_twin = "inject_context")]
    fn inject(&self, injector: &mut dyn Injector);
    fn inject_context(&self, cx: &Context, injector: &mut dyn Injector);
    #[ctx(current_context_twin = "extract_with_context")]
    fn extract(&self, extractor: &dyn Extractor) -> Context;
    fn extract_with_context(&self, cx: &Context, extractor: &dyn Extractor) -> Context;
    fn fields(&self) -> FieldIter<'_>;
}

pub trait Injector {
    fn set(&mut self, key: &str, value: String);
    fn reserve(&mut self, additional: usize);
}

pub trait Extractor {
    fn get(&self, key: &str) -> Option<&str>;
    fn keys(&self) -> Vec<&str>;
    fn get_all(&self, key: &str) -> Option<Vec<&str>>;
}

pub mod composite {
    pub use crate::propagation::TextMapCompositePropagator;
}

pub mod text_map_propagator {
    pub use crate::propagation::TextMapPropagator;

    pub struct FieldIter<'a> {}

    impl FieldIter<'_> {
        pub fn new(fields: &[String]) -> Self {}
    }
    impl Iterator for FieldIter<'_> {
        type Item = &str;
    }
}
