//! What is said to the user: every fault that was found, each at its own place.

use proc_macro2::TokenStream;
use quote::ToTokens;

/// The faults found so far; all are reported.
#[derive(Default)]
pub(crate) struct Faults(Option<syn::Error>);

impl Faults {
    pub(crate) fn push(&mut self, error: syn::Error) {
        match &mut self.0 {
            Some(faults) => faults.combine(error),
            None => self.0 = Some(error),
        }
    }

    /// Errors are items, in a form that may also stand in a trait or an impl.
    pub(crate) fn into_compile_errors(self) -> TokenStream {
        self.0.map(syn::Error::into_compile_error).unwrap_or_default()
    }

    #[cfg(test)]
    pub(crate) fn messages(self) -> Vec<String> {
        self.0.into_iter().flatten().map(|error| error.to_string()).collect()
    }
}

/// A fault at the tokens of `place`, with one sentence that says what to do.
pub(crate) fn fault(place: &impl ToTokens, message: &str, help: &str) -> syn::Error {
    syn::Error::new_spanned(place, format!("{message}\nhelp: {help}"))
}
