//! tracing-attributes 0.1.31: its attribute, as a function of its name.

use proc_macro::TokenStream;

#[ctx(same_function)]
pub fn instrument(args: TokenStream, item: TokenStream) -> TokenStream {}
