//! What derives and attributes add to an item, as far as a macro says it.
//!
//! A derive is a program of its library, which nobody runs here. The stub of the library says what it makes as a macro of
//! the same name over the tokens of the item, and that is expanded beside the item.

use syn::parse::{ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::{Attribute, Item, Path, Token};

use super::Lower;

impl Lower {
    /// Reads what the attributes of an item add beside it.
    pub(super) fn read_derived(&mut self, item: &Item, attrs: &[Attribute]) {
        if self.macros.library.is_empty() {
            return;
        }
        for path in attrs.iter().flat_map(paths) {
            let Some(expanded) = self.derived(&path, item) else { continue };
            expanded.read(|| {
                let items = items.parse2(expanded.tokens.clone()).unwrap_or_default();
                self.in_expansion(&expanded, |lower| {
                    for item in &items {
                        lower.item(item);
                    }
                });
            });
        }
    }
}

/// The macros that an attribute names.
fn paths(attr: &Attribute) -> Vec<Path> {
    if !attr.path().is_ident("derive") {
        return vec![attr.path().clone()];
    }
    let list = attr.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated);
    list.into_iter().flatten().collect()
}

fn items(input: ParseStream<'_>) -> syn::Result<Vec<Item>> {
    let mut items = Vec::new();
    while !input.is_empty() {
        items.push(input.parse()?);
    }
    Ok(items)
}
