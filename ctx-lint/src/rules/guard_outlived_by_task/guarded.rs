//! Variables whose end cancels a context.

use rustc_hash::FxHashMap;

use crate::facts::{ExprId, ExprKind, Facts, LocalId, Name, PatKind, Place};
use crate::index::{Captured, GuardedParts, Type};
use crate::role::Role;
use crate::rule::Pass;

/// The clones of variables.
pub(super) type Clones = FxHashMap<LocalId, Vec<LocalId>>;

/// A variable that is a guard, or holds one beside its context.
pub(super) struct Guarded {
    pub local: LocalId,
    /// What its drop does.
    pub effect: String,
    /// How a task names the context.
    pub context: String,
    /// What stays behind, when it is a part of the variable.
    pub part: Option<String>,
    under: Under,
}

/// Where the context is that ends with the guard.
enum Under {
    /// In these variables, which are handles to one context.
    Variables(Vec<LocalId>),
    /// In a field beside the guard's.
    Fields { context: Name, guard: Name },
}

impl Guarded {
    pub(super) fn of(pass: &Pass<'_>, local: LocalId, clones: &Clones) -> Option<Self> {
        let ty = pass.index.type_of_local(pass.file, local);
        Self::guard(pass, local, &ty, clones).or_else(|| Self::pair(pass, local, &ty))
    }

    /// A guard that is never mentioned again.
    fn guard(pass: &Pass<'_>, local: LocalId, ty: &Type, clones: &Clones) -> Option<Self> {
        let effect = pass.index.type_role(ty, Role::CancelGuard)?.to_owned();
        if !pass.facts[local].uses.is_empty() {
            return None;
        }
        let context = context_of(pass, local)?;
        let name = pass.facts[context].name.to_string();
        let own = clones.get(&context).into_iter().flatten().copied();
        let under = Under::Variables(own.chain([context]).collect());
        Some(Self { local, effect, context: name, part: None, under })
    }

    /// A tuple or struct of one context and one guard.
    fn pair(pass: &Pass<'_>, local: LocalId, ty: &Type) -> Option<Self> {
        let GuardedParts { context, guard, effect } = pass.index.guarded_parts(ty)?;
        let name = &pass.facts[local].name;
        Some(Self {
            local,
            effect,
            context: format!("{name}.{context}"),
            part: Some(format!("{name}.{guard}")),
            under: Under::Fields { context, guard },
        })
    }

    /// The variables that are handles to the context, when it is no part of another.
    pub(super) fn names(&self) -> Option<&[LocalId]> {
        match &self.under {
            Under::Variables(names) => Some(names),
            Under::Fields { .. } => None,
        }
    }

    /// Where the context, or what holds it, is used.
    pub(super) fn uses<'f>(&self, facts: &'f Facts) -> impl Iterator<Item = ExprId> + use<'f, '_> {
        let names = self.names().unwrap_or(std::slice::from_ref(&self.local));
        names.iter().flat_map(move |&local| facts[local].uses.iter().copied())
    }

    /// Whether what is started or returned takes the context along, and leaves the guard.
    pub(super) fn is_left_by(&self, pass: &Pass<'_>, carrier: ExprId) -> bool {
        let facts = pass.facts;
        let used = |local: LocalId| {
            facts[local].uses.iter().copied().filter(|&at| facts.contains(carrier, at))
        };
        let (context, guard) = match &self.under {
            Under::Variables(list) => {
                return list.iter().any(|&local| used(local).next().is_some());
            }
            Under::Fields { context, guard } => (context, guard),
        };
        let mut taken = Vec::new();
        for &at in &facts[self.local].uses {
            let inside = facts.contains(carrier, at);
            let around = std::iter::once(at).chain(facts.ancestors(at));
            let within = around.take_while(|&outer| facts.contains(carrier, outer));
            let named = match within.filter(|&outer| facts.is_deferred(outer)).last() {
                Some(task) => match pass.index.captured(pass.file, task, self.local) {
                    Captured::Whole => return false,
                    Captured::Fields(names) => names,
                },
                None => match facts.named_at(at) {
                    Place { fields, .. } if !fields.is_empty() => vec![fields[0].clone()],
                    _ => return false,
                },
            };
            if named.contains(guard) {
                return false;
            }
            taken.extend(named.into_iter().filter(|_| inside));
        }
        taken.contains(context)
    }
}

/// The context or token variable that a guard variable was taken with, or from.
fn context_of(pass: &Pass<'_>, guard: LocalId) -> Option<LocalId> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let (pat, value) = facts.source_of(guard)?;
    let is_context = |local: LocalId| index.is_cancellable(&index.type_of_local(file, local));
    if !matches!(facts[pat].kind, PatKind::Bind { .. }) {
        return facts.bindings(pat).into_iter().find(|&local| is_context(local));
    }
    let mut at = facts.peel(value);
    while let ExprKind::Method { receiver, .. } = facts.kind(at) {
        if !index.copies(file, at) && index.guard_effect(&index.type_of(file, at)).is_none() {
            return None;
        }
        at = *receiver;
    }
    facts.local(at).filter(|&local| is_context(local))
}

/// The variables that are clones of others, by these.
pub(super) fn clones(pass: &Pass<'_>) -> Clones {
    let facts = pass.facts;
    let mut found = Clones::default();
    for local in (0..facts.locals.len() as u32).map(LocalId) {
        if let Some((_, value)) = facts.source_of(local)
            && let ExprKind::Method { receiver, .. } = facts.kind(value)
            && pass.index.copies(pass.file, value)
            && let Some(context) = facts.local(*receiver)
        {
            found.entry(context).or_default().push(local);
        }
    }
    found
}
