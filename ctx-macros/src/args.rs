//! What stands in the parentheses of `#[context_fn(…)]`.

use std::time::Duration;

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Expr, Ident, LitStr, Path, Token, parenthesized, parse_quote_spanned, token};

use crate::fault::{Faults, fault};
use crate::nearest::nearest;
use crate::timeout;

/// The options, each with the form in which it is written.
const OPTIONS: [(&str, &str); 9] = [
    ("check", "check"),
    ("crate", "crate = path"),
    ("name", "name = cx"),
    ("race", "race"),
    ("skip", "skip"),
    ("span", "span"),
    ("timeout", "timeout = \"5s\""),
    ("ty", "ty = path"),
    ("value", "value(name: Key)"),
];

/// The options that were given; an `Ident` is the option's own name, for faults to point at.
pub(crate) struct Args {
    /// The path of ctx-core.
    pub(crate) krate: Path,
    pub(crate) skip: Option<Ident>,
    /// What the context is called.
    pub(crate) name: Option<Ident>,
    /// What the context's type is called.
    pub(crate) ty: Option<Path>,
    pub(crate) check: Option<Ident>,
    pub(crate) race: Option<Ident>,
    pub(crate) span: Option<Ident>,
    pub(crate) timeout: Option<(Ident, Duration)>,
    pub(crate) value: Option<(Ident, Vec<Binding>)>,
}

/// `user: UserKey` in `value(…)`.
#[derive(Clone)]
pub(crate) struct Binding {
    pub(crate) name: Ident,
    pub(crate) key: Expr,
}

impl Args {
    /// Reads the options. A wrong one is a fault, and the others still count.
    pub(crate) fn parse(tokens: TokenStream, faults: &mut Faults) -> Self {
        let mut args = Self {
            krate: parse_quote_spanned!(Span::mixed_site()=> ::ctx_core),
            skip: None,
            name: None,
            ty: None,
            check: None,
            race: None,
            span: None,
            timeout: None,
            value: None,
        };
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
            Ok(seen)
        };
        match parser.parse2(tokens) {
            Ok(seen) => args.refuse_beside_skip(&seen, faults),
            Err(error) => faults.push(error),
        }
        args
    }

    fn option(&mut self, input: ParseStream<'_>, seen: &mut Vec<Ident>) -> syn::Result<()> {
        let name = input.call(Ident::parse_any)?;
        let text = name.to_string();
        let Some((_, form)) = OPTIONS.iter().find(|(known, _)| *known == text) else {
            let message = format!("`#[context_fn]` has no option `{text}`");
            return Err(fault(&name, &message, &suggestion(&text)));
        };
        if seen.contains(&name) {
            let message = format!("the option `{text}` is given twice");
            return Err(fault(&name, &message, "remove one of them"));
        }
        let takes = if form.contains('=') {
            input.parse::<Option<Token![=]>>()?.is_some()
        } else {
            !form.contains('(') || input.peek(token::Paren)
        };
        if !takes || input.is_empty() && form.contains('=') {
            let message = format!("the option `{text}` needs a value");
            return Err(fault(&name, &message, &format!("write `{form}`")));
        }
        // What a parser says of a value is not yet help.
        self.set(&name, input).map_err(|error| match error.to_string() {
            text if text.contains("\nhelp: ") => error,
            text => syn::Error::new(error.span(), format!("{text}\nhelp: write `{form}`")),
        })?;
        if !input.is_empty() && !input.peek(Token![,]) {
            return Err(
                input.error(format!("unexpected token after the option\nhelp: write `{form}`"))
            );
        }
        seen.push(name);
        Ok(())
    }

    fn set(&mut self, name: &Ident, input: ParseStream<'_>) -> syn::Result<()> {
        match name.to_string().as_str() {
            "check" => self.check = Some(name.clone()),
            "crate" => self.krate = input.call(Path::parse_mod_style)?,
            "name" => self.name = Some(input.parse()?),
            "race" => self.race = Some(name.clone()),
            "skip" => self.skip = Some(name.clone()),
            "span" => self.span = Some(name.clone()),
            "timeout" => self.timeout = Some((name.clone(), duration(input)?)),
            "ty" => self.ty = Some(input.call(Path::parse_mod_style)?),
            _ => self.value = Some((name.clone(), bindings(input, name)?)),
        }
        Ok(())
    }

    fn refuse_beside_skip(&self, seen: &[Ident], faults: &mut Faults) {
        if self.skip.is_none() {
            return;
        }
        for other in seen.iter().filter(|name| *name != "skip") {
            let message = format!("`{other}` has no effect with `skip`");
            faults.push(fault(other, &message, "remove one of them"));
        }
    }
}

fn skip_to_comma(input: ParseStream<'_>) -> syn::Result<()> {
    while !input.is_empty() && !input.peek(Token![,]) {
        input.parse::<TokenTree>()?;
    }
    Ok(())
}

fn duration(input: ParseStream<'_>) -> syn::Result<Duration> {
    if !input.peek(LitStr) {
        let token: TokenTree = input.parse()?;
        let message = "a timeout is written as a string";
        return Err(fault(&token, message, "write `timeout = \"5s\"`"));
    }
    let text: LitStr = input.parse()?;
    timeout::parse(&text.value()).map_err(|(message, help)| fault(&text, &message, help))
}

/// `(user: UserKey, id: RequestId)`.
fn bindings(input: ParseStream<'_>, option: &Ident) -> syn::Result<Vec<Binding>> {
    let inside;
    parenthesized!(inside in input);
    let pairs = inside.parse_terminated(
        |input| {
            let name: Ident = input.parse()?;
            input.parse::<Token![:]>()?;
            Ok(Binding { name, key: input.parse()? })
        },
        Token![,],
    )?;
    let bindings: Vec<Binding> = pairs.into_iter().collect();
    if bindings.is_empty() {
        let message = "the option `value` needs a value";
        return Err(fault(option, message, "write `value(name: Key)`"));
    }
    Ok(bindings)
}

fn suggestion(unknown: &str) -> String {
    let form_of =
        |name: &str| OPTIONS.iter().find(|(known, _)| *known == name).map(|(_, form)| form);
    if let Some(form) = nearest(unknown, OPTIONS.iter().map(|(name, _)| *name)).and_then(form_of) {
        return format!("did you mean `{form}`?");
    }
    let forms: Vec<String> = OPTIONS.iter().map(|(_, form)| format!("`{form}`")).collect();
    format!("the options are {}", forms.join(", "))
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
        let text = "race, value(user: auth::User, n: Quota(\"x\"),), timeout = \"5s\", crate = my::ctx, span, ty = A, name = cx,";
        let args = Args::parse(text.parse().unwrap(), &mut found);
        assert_eq!(found.messages(), [""; 0]);
        assert!(args.race.is_some() && args.span.is_some() && args.check.is_none());
        assert_eq!(args.krate.segments.len(), 2);
        assert_eq!(args.timeout.unwrap().1, Duration::from_secs(5));
        assert_eq!(args.value.unwrap().1.len(), 2);
        assert_eq!(
            (args.name.unwrap().to_string(), args.ty.unwrap().segments.len()),
            ("cx".to_owned(), 1)
        );
    }

    #[test]
    fn all_wrong_options_are_reported() {
        assert_eq!(faults("skp, wibble(1, 2), race, race, crate = 3, value, name =").len(), 6);
    }

    #[test]
    fn the_nearest_option_is_named() {
        for (wrong, form) in [
            ("skp", "skip"),
            ("krate = x", "crate = path"),
            ("timeuot = \"1s\"", "timeout = \"5s\""),
            ("values(a: B)", "value(name: Key)"),
            ("typ = A", "ty = path"),
        ] {
            let expected = format!("did you mean `{form}`?");
            assert!(faults(wrong)[0].ends_with(&expected), "{:?}", faults(wrong));
        }
        assert!(faults("wibble = 3")[0].contains("the options are `check`, `crate = path`, "));
    }

    #[test]
    fn nothing_stands_beside_skip() {
        assert_eq!(faults("skip, race, check").len(), 2);
    }
}
