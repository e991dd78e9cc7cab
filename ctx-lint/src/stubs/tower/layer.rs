use crate::Layer;
pub use crate::Layer;

pub fn layer_fn<T>(f: T) -> LayerFn<T> {}

pub struct LayerFn<F> {}
impl<F: Fn(S) -> Out, S, Out> Layer<S> for LayerFn<F> { type Service = Out; }
impl<F: Copy> Copy for LayerFn<F> {}
impl<F: Clone> Clone for LayerFn<F> {}

pub mod util {
    use crate::Layer;

    pub struct Identity {}
    impl<S> Layer<S> for Identity { type Service = S; }
    impl Clone for Identity {}
    impl Default for Identity {}
    impl Identity {
        pub fn new() -> Identity {}
    }

    pub struct Stack<Inner, Outer> {}
    impl<S, Inner: Layer<S>, Outer: Layer<Inner::Service>> Layer<S> for Stack<Inner, Outer> {
        type Service = <Outer as Layer<<Inner as Layer<S>>::Service>>::Service;
    }
    impl<Inner: Clone, Outer: Clone> Clone for Stack<Inner, Outer> {}
    impl<Inner, Outer> Stack<Inner, Outer> {
        pub fn new(inner: Inner, outer: Outer) -> Self {}
    }
}
