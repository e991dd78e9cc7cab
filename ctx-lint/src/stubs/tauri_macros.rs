//! tauri-macros 2.7.4: the attribute of commands, as a function of its name.

use proc_macro::TokenStream;

#[ctx(request)]
pub fn command(args: TokenStream, input: TokenStream) -> TokenStream {}
