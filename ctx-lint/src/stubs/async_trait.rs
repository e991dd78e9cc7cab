//! async-trait 0.1.89: its attribute, as a function of its name.

use proc_macro::TokenStream;

#[ctx(same_function)]
pub fn async_trait(args: TokenStream, input: TokenStream) -> TokenStream {}
