//! `paste!`: its input, with a name in the place of each `[< … >]`.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};

use super::template::pascal;

/// What a call of `paste!` stands for.
pub(in super::super) fn paste(input: TokenStream) -> TokenStream {
    let one = |token: TokenTree| {
        let TokenTree::Group(group) = &token else { return token };
        let is_list = group.delimiter() == Delimiter::Bracket;
        if let Some(name) = is_list.then(|| joined(group.stream())).flatten() {
            return TokenTree::Ident(name);
        }
        let mut inner = Group::new(group.delimiter(), paste(group.stream()));
        inner.set_span(group.span());
        TokenTree::Group(inner)
    };
    input.into_iter().map(one).collect()
}

/// The name that `< a b:camel >` makes, at the place of its first part.
fn joined(tokens: TokenStream) -> Option<Ident> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let [TokenTree::Punct(open), parts @ .., TokenTree::Punct(close)] = &tokens[..] else {
        return None;
    };
    if (open.as_char(), close.as_char()) != ('<', '>') {
        return None;
    }
    let mut names: Vec<String> = Vec::new();
    let mut place: Option<Span> = None;
    let mut parts = parts.iter();
    while let Some(part) = parts.next() {
        match part {
            TokenTree::Ident(ident) => {
                let text = ident.to_string();
                names.push(text.strip_prefix("r#").unwrap_or(&text).to_owned());
            }
            TokenTree::Literal(literal) => {
                names.push(literal.to_string().trim_matches('"').to_owned());
            }
            // What an expression or a type of a macro stands for.
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                names.push(group.stream().to_string());
            }
            TokenTree::Punct(colon) if colon.as_char() == ':' => {
                let (TokenTree::Ident(how), last) = (parts.next()?, names.last_mut()?) else {
                    return None;
                };
                *last = changed(last, &how.to_string())?;
            }
            _ => return None,
        }
        place = place.or_else(|| Some(part.span()));
    }
    let name = names.concat();
    syn::parse_str::<Ident>(&name).ok()?;
    Some(Ident::new(&name, place?))
}

fn changed(name: &str, how: &str) -> Option<String> {
    Some(match how {
        "lower" => name.to_lowercase(),
        "upper" => name.to_uppercase(),
        "camel" => pascal(name),
        "snake" => snake(name),
        _ => return None,
    })
}

/// `SomeName` as `some_name`.
fn snake(name: &str) -> String {
    let mut out = String::new();
    let mut after_lower = false;
    for letter in name.chars() {
        if letter.is_uppercase() && after_lower {
            out.push('_');
        }
        after_lower = letter.is_lowercase() || letter.is_numeric();
        out.extend(letter.to_lowercase());
    }
    out
}
