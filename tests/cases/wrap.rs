//! The same program with one more call on the way.

use std::ops::Range;

use syn::spanned::Spanned;
use syn::visit::{self, Visit};

/// The functions that can be called by another in their place: free ones, and methods that stand in no trait.
#[derive(Default)]
struct Functions<'ast> {
    all: Vec<(&'ast syn::Visibility, &'ast syn::Signature, Range<usize>)>,
}

impl<'ast> Visit<'ast> for Functions<'ast> {
    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.all.push((&item.vis, &item.sig, item.span().byte_range()));
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        if item.trait_.is_none() {
            visit::visit_item_impl(self, item);
        }
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.all.push((&item.vis, &item.sig, item.span().byte_range()));
    }
}

/// The name of the function in which a line stands.
pub(super) fn function_at(text: &str, line: usize) -> String {
    let start: usize = text.lines().take(line - 1).map(|line| line.len() + 1).sum();
    let file = syn::parse_file(text).expect("a file that parses");
    let mut functions = Functions::default();
    functions.visit_file(&file);
    let around = functions.all.iter().find(|(_, _, range)| range.contains(&start));
    around.expect("a function around the mark").1.ident.to_string()
}

/// Moves the body of a function into a private one, which a function of the old name calls. Lines stay where they are.
pub(super) fn wrapped(text: &str, function: &str) -> String {
    let file = syn::parse_file(text).expect("a file that parses");
    let mut functions = Functions::default();
    functions.visit_file(&file);
    let found = functions.all.iter().find(|(_, sig, _)| sig.ident == function);
    let (vis, sig, whole) = found.expect("the function");
    let mut receiver = "";
    let (mut takes, mut gives) = (Vec::new(), Vec::new());
    for input in &sig.inputs {
        match input {
            syn::FnArg::Receiver(own) => {
                receiver = "self.";
                let text = &text[own.span().byte_range()];
                takes.push(text.strip_prefix("mut ").unwrap_or(text).to_owned());
            }
            syn::FnArg::Typed(own) => {
                let syn::Pat::Ident(pat) = &*own.pat else {
                    panic!("{function}: name what it takes")
                };
                takes.push(format!("{}: {}", pat.ident, &text[own.ty.span().byte_range()]));
                gives.push(pat.ident.to_string());
            }
        }
    }
    // What stands in the text, with a space before it where it is there at all.
    let part = |range: Range<usize>| match &text[range] {
        "" => String::new(),
        own => format!(" {own}"),
    };
    let (is_async, wait) = if sig.asyncness.is_some() { ("async ", ".await") } else { ("", "") };
    let generics = sig.generics.lt_token.map_or("", |_| &text[sig.generics.span().byte_range()]);
    let output = part(sig.output.span().byte_range());
    let bounds = &sig.generics.where_clause;
    let bounds = bounds.as_ref().map_or(String::new(), |own| part(own.span().byte_range()));
    let outer = format!(
        "{} {is_async}fn {function}{generics}({}){output}{bounds} {{ {receiver}{function}_within({}){wait} }}",
        part(vis.span().byte_range()),
        takes.join(", "),
        gives.join(", ")
    );
    let mut wrapped = text.to_owned();
    wrapped.insert_str(whole.end, &outer);
    wrapped.insert_str(sig.ident.span().byte_range().end, "_within");
    wrapped.replace_range(vis.span().byte_range(), "");
    wrapped
}

#[test]
fn a_function_is_called_by_one_of_its_name() {
    let text =
        "impl Own {\n    pub async fn run(mut self, mut n: u8) -> u8 {\n        n\n    }\n}\n";
    assert_eq!(function_at(text, 3), "run");
    let wrapped = wrapped(text, "run");
    let inner = "     async fn run_within(mut self, mut n: u8) -> u8 {\n        n\n    }";
    let outer = " pub async fn run(self, n: u8) -> u8 { self.run_within(n).await }\n}\n";
    assert_eq!(wrapped, format!("impl Own {{\n{inner}{outer}"));
}
