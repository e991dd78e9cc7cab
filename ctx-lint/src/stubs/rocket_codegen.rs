//! rocket_codegen 0.5.2: the attributes of handlers, as functions of their names.

use proc_macro::TokenStream;

#[ctx(request)]
pub fn route(args: TokenStream, input: TokenStream) -> TokenStream {}
#[ctx(request)]
pub fn get(args: TokenStream, input: TokenStream) -> TokenStream {}
#[ctx(request)]
pub fn put(args: TokenStream, input: TokenStream) -> TokenStream {}
#[ctx(request)]
pub fn post(args: TokenStream, input: TokenStream) -> TokenStream {}
#[ctx(request)]
pub fn delete(args: TokenStream, input: TokenStream) -> TokenStream {}
#[ctx(request)]
pub fn head(args: TokenStream, input: TokenStream) -> TokenStream {}
#[ctx(request)]
pub fn patch(args: TokenStream, input: TokenStream) -> TokenStream {}
#[ctx(request)]
pub fn options(args: TokenStream, input: TokenStream) -> TokenStream {}
#[ctx(request)]
pub fn catch(args: TokenStream, input: TokenStream) -> TokenStream {}
