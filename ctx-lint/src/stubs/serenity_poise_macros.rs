//! serenity_poise_macros 0.6.2: the attribute of commands, as a function of its name.

use proc_macro::TokenStream;

#[ctx(request)]
pub fn command(args: TokenStream, function: TokenStream) -> TokenStream {}
