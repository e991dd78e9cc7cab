//! ctx-macros 0.1.0: its attributes, as functions of their names.

use proc_macro::TokenStream;

#[ctx(same_function)]
pub fn context_fn(args: TokenStream, item: TokenStream) -> TokenStream {}
pub fn test(args: TokenStream, item: TokenStream) -> TokenStream {}
