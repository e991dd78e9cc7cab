//! The body of a function with what the options add: statements in front, and for `race` and the `span` of an async
//! function a block around.
//!
//! What stands in front, each line only when its option is given:
//!
//! ```text
//! let __ctx = AsContext::as_context(ctx);                         // the context that was passed
//! if let Err(__ended) = Context::check(__ctx) { return … }        // check
//! let user = Context::value(__ctx, UserKey);                      // value
//! let (__child, __guard) = Context::with_timeout(__ctx, …);       // timeout
//! let ctx = &__child;                                             // timeout: the body sees the child
//! let __traced = __span!("load", &__child);                       // span
//! ```
//!
//! And around:
//!
//! ```text
//! let __body = pin!(Traced::instrument(&__traced, async move { … }));
//! let __outcome = Context::run(&__child, __body).await;           // race; else `__body.await`
//! match __outcome { Ok(__output) => __output, Err(__ended) => … }
//! ```

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Path, Type, TypePath};

use crate::future::{Form, replace_block};
use crate::plan::{Context, Plan, strip_references};
use crate::statement::{braces, inner_attributes, prepend};

/// The body as the options want it.
pub(crate) fn expand(plan: &Plan<'_>, body: &Group) -> TokenTree {
    match plan.form {
        Form::Sync => prepend(plan.front(), body),
        Form::Async => plan.in_future(body),
        Form::Block => replace_block(body, |block| plan.in_future(block)),
    }
}

impl Plan<'_> {
    /// The body of what is awaited.
    fn in_future(&self, body: &Group) -> TokenTree {
        let front = self.front();
        if self.context.is_none() || self.race.is_none() && self.span.is_none() {
            return prepend(front, body);
        }
        let (attributes, work) = inner_attributes(body);
        let work = braces(self.typed(&work), body);
        let around = self.around(&work);
        braces(quote!(#attributes #front #around), body)
    }

    /// What is done before the work.
    fn front(&self) -> TokenStream {
        let Some(context) = self.context else { return self.absent_values() };
        let (krate, name, allow) = (self.krate, context.name, unseen(context.name));
        let by_reference = matches!(context.ty, Type::Reference(_)) && !self.rebound;
        let outlives_the_parameter =
            self.race.is_some() && self.timeout.is_none() || !self.values.is_empty();
        let mut front = if by_reference {
            quote_mixed! { #allow let __ctx = #krate::AsContext::as_context(#name); }
        } else if outlives_the_parameter {
            // The work may give the context away, so this must be one more handle.
            quote_mixed! {
                #allow let __handle = ::core::clone::Clone::clone(#krate::AsContext::as_context(&#name));
                let __ctx = &__handle;
            }
        } else {
            quote_mixed! { #allow let __ctx = #krate::AsContext::as_context(&#name); }
        };
        if let Some(option) = self.check {
            let early = self.early(option.span());
            front.extend(quote_mixed! {
                if let ::core::result::Result::Err(__ended) = #krate::Context::check(__ctx) {
                    return #early;
                }
            });
        }
        front.extend(self.values());
        front.extend(self.child(context));
        front.extend(self.traced());
        front
    }

    /// A child of the context in its place, which ends with the work.
    fn child(&self, context: Context<'_>) -> TokenStream {
        let Some(timeout) = self.timeout else { return TokenStream::new() };
        let (krate, Context { name, by_reference, mutable, ty }) = (self.krate, context);
        let (seconds, nanos) = (timeout.as_secs(), timeout.subsec_nanos());
        let (depth, inner) = strip_references(ty);
        let and = std::iter::repeat_n(quote!(&), depth);
        let moves = mutable && !by_reference;
        let by_reference = by_reference.then(|| quote_mixed!(ref));
        let mutable = mutable.then(|| quote_mixed!(mut));
        let own = if depth > 0 && is_plain_context(inner) {
            quote_mixed!(__child)
        } else {
            // The error appears under the type the user wrote.
            let span = inner.span().resolved_at(Span::mixed_site());
            quote_spanned! {span=> #krate::attribute::handle::<#inner>(&__child) }
        };
        // A race uses the context even when the work does not, and the parameter's `mut` has gone on to the child.
        let allow = unseen(name);
        let used = self.race.map(|_| quote_mixed!(#allow let _ = &#name;));
        let moved = moves.then(|| quote_mixed!(#allow let _ = &mut #name;));
        quote_mixed! {
            let (__child, __guard) = #krate::Context::with_timeout(
                __ctx,
                ::core::time::Duration::new(#seconds, #nanos),
            );
            #moved
            let #by_reference #mutable #name = #(#and)* #own;
            #used
        }
    }

    /// The context that rules the work.
    fn ruling(&self) -> TokenStream {
        if self.timeout.is_some() { quote_mixed!(&__child) } else { quote_mixed!(__ctx) }
    }

    fn traced(&self) -> TokenStream {
        let Some(option) = self.span else { return TokenStream::new() };
        let (krate, ruling) = (located_at(self.krate, option.span()), self.ruling());
        let function = self.function.to_string();
        let function = function.strip_prefix("r#").unwrap_or(&function);
        let span = option.span().resolved_at(Span::mixed_site());
        let traced = quote_spanned! {span=> let __traced = #krate::__span!(#function, #ruling); };
        let entered = (self.form == Form::Sync)
            .then(|| quote_mixed! { let __entered = #krate::__private::Traced::enter(&__traced); });
        quote!(#traced #entered)
    }

    fn values(&self) -> TokenStream {
        let krate = self.krate;
        let bind = self.values.iter().map(|binding| {
            let (name, key) = (&binding.name, &binding.key);
            // The error appears under the key.
            let span = key.span().resolved_at(Span::mixed_site());
            quote_spanned! {span=> let #name = #krate::Context::value(__ctx, #key); }
        });
        bind.collect()
    }

    /// The names that the body counts on, when there is no context to ask.
    fn absent_values(&self) -> TokenStream {
        let krate = self.krate;
        let bind = self.values.iter().map(|binding| {
            let (name, key) = (&binding.name, &binding.key);
            quote_mixed! { let #name = #krate::__private::absent(#key); }
        });
        bind.collect()
    }

    /// The work, with a return that is never taken in front: it tells the compiler the type of the result.
    fn typed(&self, work: &TokenStream) -> TokenStream {
        let krate = self.krate;
        let output = match &self.output {
            // `!` is no type of its own yet; whatever has no values takes its place.
            Type::Never(_) => quote_mixed!(::core::convert::Infallible),
            output => output.to_token_stream(),
        };
        let span = self.output.span().resolved_at(Span::mixed_site());
        let never = quote_spanned! {span=> #krate::__private::never::<#output>() };
        let hint = quote_mixed! { if false { return #never; } };
        quote!(#hint #work)
    }

    fn around(&self, work: &TokenTree) -> TokenStream {
        let (krate, ruling) = (self.krate, self.ruling());
        let future = quote_mixed!(async move #work);
        let future = match self.span {
            Some(_) => quote_mixed!(#krate::__private::Traced::instrument(&__traced, #future)),
            None => future,
        };
        let body = quote_mixed! { let __body = ::core::pin::pin!(#future); };
        let Some(option) = self.race else {
            let never = matches!(self.output, Type::Never(_));
            let result = if never {
                quote_mixed!(match __body.await {})
            } else {
                quote_mixed!(__body.await)
            };
            return quote_mixed!(#body #result);
        };
        let early = self.early(option.span());
        quote_mixed! {
            #body
            let __outcome = #krate::Context::run(#ruling, __body).await;
            match __outcome {
                ::core::result::Result::Ok(__output) => __output,
                ::core::result::Result::Err(__ended) => #early,
            }
        }
    }

    /// The error as what the function returns.
    fn early(&self, option: Span) -> TokenStream {
        let (krate, output) = (self.krate, &self.output);
        let is_written = !matches!(output, Type::Tuple(unit) if unit.elems.is_empty());
        let span = if is_written { output.span() } else { option };
        let span = span.resolved_at(Span::mixed_site());
        quote_spanned! {span=> #krate::attribute::early::<#output>(__ended) }
    }
}

/// For a statement of ours with the parameter in it: no lint shall say that a name such as `_ctx` is used, which it is by us.
pub(crate) fn unseen(name: &Ident) -> Option<TokenStream> {
    name.to_string().starts_with('_').then(|| {
        quote_mixed!(#[allow(clippy::used_underscore_binding, reason = "only the attribute uses it")])
    })
}

/// The path with its names as before, in another place: a call of a macro stands where all of its tokens do.
fn located_at(path: &Path, place: Span) -> TokenStream {
    let relocated = path.to_token_stream().into_iter().map(|mut token| {
        token.set_span(token.span().located_at(place));
        token
    });
    relocated.collect()
}

/// Whether the type is spelt `Context`, so that no other handle than the child is needed.
fn is_plain_context(ty: &Type) -> bool {
    matches!(ty, Type::Path(TypePath { qself: None, path, .. })
        if path.segments.last().is_some_and(|last| last.ident == "Context" && last.arguments.is_empty()))
}
