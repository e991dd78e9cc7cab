//! async-recursion 1.1.1: its attribute, as a function of its name.

use proc_macro::TokenStream;

#[ctx(same_function)]
pub fn async_recursion(args: TokenStream, input: TokenStream) -> TokenStream {}
