//! The right side of an arm: what a call stands for.

use std::collections::BTreeMap;

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};

use super::{Binding, Bindings, times};

pub(super) enum Template {
    Token(TokenTree),
    Group(Delimiter, Vec<Self>),
    /// `$name`; one that no pattern binds stays as it is, for a macro that is defined here.
    Name(Ident),
    /// `$crate`.
    Crate,
    /// `${concat(a, $b)}`: a name made of names.
    Made(Naming, Vec<Self>),
    /// `$( … ) separator times`.
    Repeat {
        body: Vec<Self>,
        separator: Vec<TokenTree>,
    },
}

/// How a name is made of names.
#[derive(Clone, Copy)]
pub(super) enum Naming {
    /// `concat`: one behind the other.
    Joined,
    /// `pascal`, which only stubs have: `some_name` as `SomeName`.
    Pascal,
}

pub(super) fn parse(tokens: TokenStream) -> Option<Vec<Template>> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut rest = &tokens[..];
    let mut templates = Vec::new();
    while let [first, after @ ..] = rest {
        rest = after;
        let template = match (first, after) {
            (TokenTree::Punct(dollar), [next, after @ ..]) if dollar.as_char() == '$' => {
                rest = after;
                match next {
                    TokenTree::Ident(name) if name == "crate" => Template::Crate,
                    TokenTree::Ident(name) => Template::Name(name.clone()),
                    TokenTree::Group(body) if body.delimiter() == Delimiter::Brace => {
                        naming(body.stream())?
                    }
                    TokenTree::Group(body) if body.delimiter() == Delimiter::Parenthesis => {
                        let (separator, _, after) = times(after)?;
                        rest = after;
                        let body = parse(body.stream())?;
                        Template::Repeat { body, separator: separator.to_vec() }
                    }
                    _ => return None,
                }
            }
            (TokenTree::Group(group), _) => {
                Template::Group(group.delimiter(), parse(group.stream())?)
            }
            (token, _) => Template::Token(token.clone()),
        };
        templates.push(template);
    }
    Some(templates)
}

/// Reads what stands in `${…}`.
fn naming(tokens: TokenStream) -> Option<Template> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let [TokenTree::Ident(name), TokenTree::Group(parts)] = &tokens[..] else { return None };
    let naming = match name.to_string().as_str() {
        "concat" => Naming::Joined,
        "pascal" => Naming::Pascal,
        _ => return None,
    };
    let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(p) if p.as_char() == ',');
    let parts = parts.stream().into_iter().filter(|token| !is_comma(token)).collect();
    Some(Template::Made(naming, parse(parts)?))
}

/// `some_name` as `SomeName`.
pub(super) fn pascal(name: &str) -> String {
    let words = name.split('_').map(|word| {
        let mut letters = word.chars();
        letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect::<String>()
    });
    words.collect()
}

/// Writes templates down with what the names stand for. `None` when that is more than is left, or does not fit.
pub(super) fn write(
    templates: &[Template],
    found: &Bindings,
    (at, home): (Span, &str),
    left: &mut usize,
) -> Option<TokenStream> {
    let names = found.iter().map(|(name, binding)| (name.as_str(), binding)).collect();
    let mut writer = Writer { at, home, left };
    writer.all(templates, &names)
}

type Names<'b> = BTreeMap<&'b str, &'b Binding>;

struct Writer<'l> {
    at: Span,
    home: &'l str,
    left: &'l mut usize,
}

impl Writer<'_> {
    fn all(&mut self, templates: &[Template], names: &Names<'_>) -> Option<TokenStream> {
        let mut out = TokenStream::new();
        for template in templates {
            self.one(template, names, &mut out)?;
        }
        Some(out)
    }

    fn one(&mut self, template: &Template, names: &Names<'_>, out: &mut TokenStream) -> Option<()> {
        match template {
            Template::Token(token) => self.push(token.clone(), out)?,
            Template::Crate => self.push(TokenTree::Ident(Ident::new(self.home, self.at)), out)?,
            Template::Group(delimiter, inner) => {
                let group = Group::new(*delimiter, self.all(inner, names)?);
                self.push(TokenTree::Group(group), out)?;
            }
            Template::Name(name) => match names.get(name.to_string().as_str()) {
                Some(Binding::One(tokens)) => {
                    self.take(size(tokens))?;
                    out.extend(tokens.clone());
                }
                Some(Binding::Many(_)) => return None,
                None => {
                    let dollar = proc_macro2::Punct::new('$', proc_macro2::Spacing::Alone);
                    self.push(TokenTree::Punct(dollar), out)?;
                    self.push(TokenTree::Ident(name.clone()), out)?;
                }
            },
            Template::Made(naming, parts) => {
                let name = self.name(*naming, parts, names)?;
                self.push(TokenTree::Ident(name), out)?;
            }
            Template::Repeat { body, separator } => self.repeat(body, separator, names, out)?,
        }
        Some(())
    }

    /// A name made of others.
    fn name(&mut self, naming: Naming, parts: &[Template], names: &Names<'_>) -> Option<Ident> {
        let mut text = String::new();
        for part in self.all(parts, names)? {
            let TokenTree::Ident(part) = part else { return None };
            let part = part.to_string();
            text += part.strip_prefix("r#").unwrap_or(&part);
        }
        let text = match naming {
            Naming::Joined => text,
            Naming::Pascal => pascal(&text),
        };
        // What is no identifier would be no token.
        syn::parse_str::<Ident>(&text).ok()?;
        Some(Ident::new(&text, self.at))
    }

    fn repeat(
        &mut self,
        body: &[Template],
        separator: &[TokenTree],
        names: &Names<'_>,
        out: &mut TokenStream,
    ) -> Option<()> {
        let mut lists: Vec<(&str, &[Binding])> = Vec::new();
        for (name, binding) in names {
            if let Binding::Many(list) = binding
                && mentions(body, name)
            {
                lists.push((name, list));
            }
        }
        let length = lists.first()?.1.len();
        if lists.iter().any(|(_, list)| list.len() != length) {
            return None;
        }
        for at in 0..length {
            if at > 0 {
                for token in separator {
                    self.push(token.clone(), out)?;
                }
            }
            let mut inner = names.clone();
            inner.extend(lists.iter().map(|&(name, list)| (name, &list[at])));
            for template in body {
                self.one(template, &inner, out)?;
            }
        }
        Some(())
    }

    /// Adds a token of the definition.
    fn push(&mut self, mut token: TokenTree, out: &mut TokenStream) -> Option<()> {
        self.take(1)?;
        token.set_span(self.at);
        out.extend([token]);
        Some(())
    }

    fn take(&mut self, count: usize) -> Option<()> {
        *self.left = self.left.checked_sub(count)?;
        Some(())
    }
}

fn mentions(templates: &[Template], name: &str) -> bool {
    templates.iter().any(|template| match template {
        Template::Token(_) | Template::Crate => false,
        Template::Name(own) => own == name,
        Template::Group(_, inner)
        | Template::Made(_, inner)
        | Template::Repeat { body: inner, .. } => mentions(inner, name),
    })
}

/// How many tokens there are, inside of groups too.
pub(in super::super) fn size(tokens: &TokenStream) -> usize {
    let sizes = tokens.clone().into_iter().map(|token| match token {
        TokenTree::Group(group) => 1 + size(&group.stream()),
        _ => 1,
    });
    sizes.sum()
}
