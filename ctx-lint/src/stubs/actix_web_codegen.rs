//! actix-web-codegen 4.5.0: the attributes of handlers, as functions of their names.

use proc_macro::TokenStream;

#[ctx(request)]
pub fn route(args: TokenStream, input: TokenStream) -> TokenStream {}
#[ctx(request)]
pub fn routes(args: TokenStream, input: TokenStream) -> TokenStream {}
#[ctx(request)]
pub fn connect(args: TokenStream, input: TokenStream) -> TokenStream {}
#[ctx(request)]
pub fn delete(args: TokenStream, input: TokenStream) -> TokenStream {}
#[ctx(request)]
pub fn get(args: TokenStream, input: TokenStream) -> TokenStream {}
#[ctx(request)]
pub fn head(args: TokenStream, input: TokenStream) -> TokenStream {}
#[ctx(request)]
pub fn options(args: TokenStream, input: TokenStream) -> TokenStream {}
#[ctx(request)]
pub fn patch(args: TokenStream, input: TokenStream) -> TokenStream {}
#[ctx(request)]
pub fn post(args: TokenStream, input: TokenStream) -> TokenStream {}
#[ctx(request)]
pub fn put(args: TokenStream, input: TokenStream) -> TokenStream {}
#[ctx(request)]
pub fn query(args: TokenStream, input: TokenStream) -> TokenStream {}
#[ctx(request)]
pub fn trace(args: TokenStream, input: TokenStream) -> TokenStream {}
