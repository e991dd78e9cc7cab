// derive_builder 0.20: builders of structs.

/// A field that has no value when the struct is built.
pub struct UninitializedFieldError;
impl UninitializedFieldError {
    pub fn new(field_name: &'static str) -> Self {}
    pub fn field_name(&self) -> &'static str {}
}

/// Setters take the builder by a mutable reference; with `pattern = "owned"` by value, which gives the same names.
#[macro_export]
macro_rules! Builder {
    (
        $(#[$a:meta])* $v:vis struct $Name:ident {
            $($(#[$f:meta])* $fv:vis $field:ident: $ty:ty),* $(,)?
        }
    ) => {
        #[derive(Clone, Default)]
        pub struct ${concat($Name, Builder)} { $($field: Option<$ty>),* }
        impl ${concat($Name, Builder)} {
            pub fn create_empty() -> Self {}
            $(pub fn $field<V>(&mut self, value: V) -> &mut Self {})*
        }
        pub enum ${concat($Name, BuilderError)} {
            UninitializedField(&'static str),
            ValidationError(String),
        }
        impl From<String> for ${concat($Name, BuilderError)} {}
        impl std::fmt::Display for ${concat($Name, BuilderError)} {}
        impl std::error::Error for ${concat($Name, BuilderError)} {}
        impl From<$crate::UninitializedFieldError> for ${concat($Name, BuilderError)} {}
        $crate::Builder! { @build $Name $(#[$a])* }
    };
    // A build function that is private is one that another one calls.
    (@build $Name:ident #[builder(build_fn(private $($x:tt)*) $($y:tt)*)] $($rest:tt)*) => {};
    (@build $Name:ident #[$a:meta] $($rest:tt)*) => { $crate::Builder! { @build $Name $($rest)* } };
    (@build $Name:ident) => {
        impl ${concat($Name, Builder)} {
            pub fn build(&self) -> Result<$Name, ${concat($Name, BuilderError)}> {}
        }
    };
}
