//! The inside of `select!`, read once for tokio's and futures' forms.
//!
//! Crossbeam's `recv(rx) -> msg => …` has another grammar and is not read.

use syn::parse::{Parse, ParseStream};
use syn::{Expr, Pat, Token};

use super::Lower;
use crate::facts::{Branch, ExprId, ExprKind, Origin, Select};

/// The most branches that a `select!` of tokio may have. Each is seen beside the others, so that their number must be bounded.
const MAX_BRANCHES: usize = 64;

/// A parsed `select!`.
pub(super) struct Parsed {
    biased: bool,
    branches: Vec<ParsedBranch>,
    else_: Option<Expr>,
    complete: Option<Expr>,
    default: Option<Expr>,
}

struct ParsedBranch {
    pat: Pat,
    future: Expr,
    guard: Option<Expr>,
    handler: Expr,
}

/// The words that may stand in a pattern's place.
mod word {
    syn::custom_keyword!(biased);
    syn::custom_keyword!(complete);
    syn::custom_keyword!(default);
}

impl Parse for Parsed {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut parsed = Self {
            biased: false,
            branches: Vec::new(),
            else_: None,
            complete: None,
            default: None,
        };
        if input.peek(word::biased) && input.peek2(Token![;]) {
            input.parse::<word::biased>()?;
            input.parse::<Token![;]>()?;
            parsed.biased = true;
        }
        while !input.is_empty() {
            if input.peek(Token![else]) {
                input.parse::<Token![else]>()?;
                parsed.else_ = Some(handler(input)?);
            } else if input.peek(word::complete) && input.peek2(Token![=>]) {
                input.parse::<word::complete>()?;
                parsed.complete = Some(handler(input)?);
            } else if input.peek(word::default) && input.peek2(Token![=>]) {
                input.parse::<word::default>()?;
                parsed.default = Some(handler(input)?);
            } else if parsed.branches.len() == MAX_BRANCHES {
                return Err(input.error("no `select!` has so many branches"));
            } else {
                parsed.branches.push(branch(input)?);
            }
        }
        Ok(parsed)
    }
}

fn branch(input: ParseStream<'_>) -> syn::Result<ParsedBranch> {
    let pat = Pat::parse_multi_with_leading_vert(input)?;
    input.parse::<Token![=]>()?;
    let future = input.parse::<Expr>()?;
    let guard = if input.peek(Token![,]) && input.peek2(Token![if]) {
        input.parse::<Token![,]>()?;
        input.parse::<Token![if]>()?;
        Some(input.parse::<Expr>()?)
    } else {
        None
    };
    Ok(ParsedBranch { pat, future, guard, handler: handler(input)? })
}

fn handler(input: ParseStream<'_>) -> syn::Result<Expr> {
    input.parse::<Token![=>]>()?;
    let body = Expr::parse_with_earlier_boundary_rule(input)?;
    if !input.is_empty() && input.peek(Token![,]) {
        input.parse::<Token![,]>()?;
    }
    Ok(body)
}

impl Lower {
    pub(super) fn select(
        &mut self,
        path: crate::facts::Path,
        parsed: &Parsed,
        id: ExprId,
    ) -> ExprKind {
        let mut branches = Vec::new();
        for (number, branch) in parsed.branches.iter().enumerate() {
            let future = self.expr(&branch.future, Some(id));
            let guard = branch.guard.as_ref().map(|guard| self.expr(guard, Some(id)));
            let (pat, handler) = self.scoped(|lower| {
                let pat = lower.pat(&branch.pat, Origin::Branch(id, number as u32));
                (pat, lower.expr(&branch.handler, Some(id)))
            });
            let span = self.facts[pat].span.to(self.facts[handler].span);
            branches.push(Branch { span, pat, future, guard, handler });
        }
        let mut read = |body: &Option<Expr>| body.as_ref().map(|body| self.expr(body, Some(id)));
        let (else_, complete, default) =
            (read(&parsed.else_), read(&parsed.complete), read(&parsed.default));
        ExprKind::Select(Box::new(Select {
            path,
            biased: parsed.biased,
            branches,
            else_,
            complete,
            default,
        }))
    }
}
