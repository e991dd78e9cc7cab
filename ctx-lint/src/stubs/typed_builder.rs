// typed-builder 0.20: builders whose types say which fields are set. Here a builder has one type.

#[macro_export]
macro_rules! TypedBuilder {
    (
        $(#[$a:meta])* $v:vis struct $Name:ident {
            $($(#[$f:meta])* $fv:vis $field:ident: $ty:ty),* $(,)?
        }
    ) => {
        pub struct ${concat($Name, Builder)};
        impl $Name {
            pub fn builder() -> ${concat($Name, Builder)} {}
        }
        impl ${concat($Name, Builder)} {
            $(pub fn $field<V>(self, value: V) -> Self {})*
            pub fn build(self) -> $Name {}
        }
    };
}
