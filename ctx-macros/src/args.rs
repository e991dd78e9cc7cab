//! What stands in the parentheses of `#[context_fn(…)]`.

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Ident, Path, Token, parse_quote_spanned};

use crate::check::{Faults, fault};

/// The options, each with the form in which it is written.
const OPTIONS: [(&str, &str); 2] = [("crate", "crate = path"), ("skip", "skip")];

pub(crate) struct Args {
    /// The path of ctx-core.
    pub(crate) krate: Path,
    pub(crate) skip: bool,
}

impl Args {
    /// Reads the options. A wrong one is a fault, and the others still count.
    pub(crate) fn parse(tokens: TokenStream, faults: &mut Faults) -> Self {
        let krate = parse_quote_spanned!(Span::mixed_site()=> ::ctx_core);
        let mut args = Self { krate, skip: false };
        let parser = |input: ParseStream<'_>| {
            let mut seen: Vec<Ident> = Vec::new();
            while !input.is_empty() {
                if let Err(error) = args.option(input, &mut seen) {
                    faults.push(error);
                    skip_to_comma(input)?;
                }
                if !input.is_empty() {
                    input.parse::<Token![,]>()?;
                }
            }
            Ok(())
        };
        if let Err(error) = parser.parse2(tokens) {
            faults.push(error);
        }
        args
    }

    fn option(&mut self, input: ParseStream<'_>, seen: &mut Vec<Ident>) -> syn::Result<()> {
        let name = input.call(Ident::parse_any)?;
        if seen.contains(&name) {
            let message = format!("the option `{name}` is given twice");
            return Err(fault(&name, &message, "remove one of them"));
        }
        match name.to_string().as_str() {
            "crate" => {
                if input.parse::<Option<Token![=]>>()?.is_none() {
                    let message = format!("the option `{name}` needs a value");
                    return Err(fault(&name, &message, "write `crate = path`"));
                }
                self.krate = input.call(Path::parse_mod_style)?;
            }
            "skip" => self.skip = true,
            unknown => {
                let message = format!("`#[context_fn]` has no option `{unknown}`");
                return Err(fault(&name, &message, &suggestion(unknown)));
            }
        }
        if !input.is_empty() && !input.peek(Token![,]) {
            let form = OPTIONS.iter().find(|(known, _)| name == known).map_or("", |(_, form)| form);
            return Err(input.error(format!("unexpected token after the option; write `{form}`")));
        }
        seen.push(name);
        Ok(())
    }
}

fn skip_to_comma(input: ParseStream<'_>) -> syn::Result<()> {
    while !input.is_empty() && !input.peek(Token![,]) {
        input.parse::<TokenTree>()?;
    }
    Ok(())
}

fn suggestion(unknown: &str) -> String {
    let nearest = OPTIONS.iter().min_by_key(|(known, _)| distance(known, unknown));
    match nearest {
        Some((known, form)) if distance(known, unknown) <= 2 => format!("did you mean `{form}`?"),
        _ => {
            let forms: Vec<_> = OPTIONS.iter().map(|(_, form)| format!("`{form}`")).collect();
            format!("the options are {}", forms.join(" and "))
        }
    }
}

/// How many letters must be changed, added or removed to make one word of the other.
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (line, letter) in left.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = line + 1;
        for (column, other) in right.iter().enumerate() {
            let change = diagonal + usize::from(letter != *other);
            diagonal = row[column + 1];
            row[column + 1] = change.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[right.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(text: &str) -> Vec<String> {
        let mut faults = Faults::default();
        Args::parse(text.parse().unwrap(), &mut faults);
        faults.messages()
    }

    #[test]
    fn options_in_any_order() {
        let mut found = Faults::default();
        let args = Args::parse("skip, crate = my::ctx,".parse().unwrap(), &mut found);
        assert!(args.skip);
        assert_eq!(args.krate.segments.len(), 2);
        assert!(found.messages().is_empty());
    }

    #[test]
    fn all_wrong_options_are_reported() {
        assert_eq!(faults("skp, wibble(1, 2), skip, skip, crate = 3").len(), 4);
    }

    #[test]
    fn the_nearest_option_is_named() {
        assert!(faults("skp")[0].ends_with("did you mean `skip`?"));
        assert!(faults("krate = x")[0].ends_with("did you mean `crate = path`?"));
        assert!(faults("timeout = 3")[0].ends_with("the options are `crate = path` and `skip`"));
    }

    #[test]
    fn distances() {
        assert_eq!(distance("skip", "skip"), 0);
        assert_eq!(distance("skip", "skpi"), 2);
        assert_eq!(distance("", "abc"), 3);
    }
}
