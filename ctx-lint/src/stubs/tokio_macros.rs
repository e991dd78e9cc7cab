//! tokio-macros 2.7: its attributes, as functions of their names.

use proc_macro::TokenStream;

pub fn main(args: TokenStream, item: TokenStream) -> TokenStream {}
pub fn test(args: TokenStream, item: TokenStream) -> TokenStream {}
