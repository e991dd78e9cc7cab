//! Functions that the compiler holds to the convention, by `#[context_fn]`.

use super::{Attr, Facts, FnId, Owner};

impl Facts {
    /// Whether the function is under `#[context_fn]`: its own, or that of the innermost block around it that has one.
    pub fn is_held(&self, id: FnId) -> bool {
        let function = &self[id];
        let block = match function.owner {
            Owner::Impl(id) => held(&self[id].attrs),
            Owner::Trait(id) => held(&self[id].attrs),
            Owner::Module | Owner::Foreign => None,
        };
        let mut module = Some(function.module);
        let modules = std::iter::from_fn(|| {
            let here = &self.modules[module?.0 as usize];
            module = here.parent;
            Some(held(&here.attrs))
        });
        held(&function.attrs).or(block).or_else(|| modules.flatten().next()).unwrap_or(false)
    }
}

/// What a `#[context_fn]` among the attributes says.
fn held(attrs: &[Attr]) -> Option<bool> {
    let ours = |attr: &&Attr| attr.path.rsplit("::").next() == Some("context_fn");
    attrs.iter().find(ours).map(|attr| attr.args != "skip")
}
