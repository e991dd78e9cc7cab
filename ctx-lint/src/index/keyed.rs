//! Functions that store a value in a context under a key that they are given.

use super::locks::FnKey;
use super::{Index, Type};
use crate::effect::{Analysis, Known};
use crate::facts::{ExprId, ExprKind, Origin, PatId};
use crate::source::FileId;

/// The parameters that a function makes keys of, in order, of those whose type the caller chooses. The receiver is none
/// of them.
pub(super) type Keyed = Vec<u32>;

/// Which parameters become keys, as summaries.
struct Keys<'i>(&'i Index);

/// What a function does with its parameters by itself.
struct Local {
    /// Those that are keys here.
    keys: Keyed,
    /// Calls of other functions, each with its parameters that get one of ours.
    calls: Vec<(FnKey, Vec<(u32, u32)>)>,
}

impl Analysis for Keys<'_> {
    type Node = FnKey;
    type Local = Local;
    type Summary = Keyed;

    fn local(&self, (file, id): FnKey) -> Local {
        let mut local = Local { keys: Vec::new(), calls: Vec::new() };
        let facts = &self.0.file(file).facts;
        let Some(body) = facts[id].body else { return local };
        let own = |at: ExprId| {
            let param = facts.local(at)?;
            let Origin::Param(of, number) = facts[param].origin else { return None };
            let ty = self.0.type_of_local(file, param);
            (of == id && matches!(ty, Type::Param(..) | Type::Opaque(_))).then_some(number)
        };
        for at in facts.runs(body) {
            if let Some(stored) = self.0.stores_value(file, at) {
                local.keys.extend(own(stored.key));
            } else if let Some((key, args)) = self.0.passes(file, at) {
                let given = args.iter().zip(0..);
                let given: Vec<_> =
                    given.filter_map(|(&arg, number)| Some((number, own(arg)?))).collect();
                local.calls.extend((!given.is_empty()).then_some((key, given)));
            }
        }
        local
    }

    fn callees(&self, local: &Local) -> Vec<FnKey> {
        local.calls.iter().map(|&(key, _)| key).collect()
    }

    fn bottom(&self) -> Keyed {
        Vec::new()
    }

    fn transfer(&self, local: &Local, known: &Known<'_, Self>) -> Keyed {
        let mut all = local.keys.clone();
        for (callee, given) in &local.calls {
            let keys = known.of(*callee);
            all.extend(given.iter().filter(|(to, _)| keys.contains(to)).map(|&(_, own)| own));
        }
        all.sort_unstable();
        all.dedup();
        all
    }
}

impl Index {
    /// The arguments of a call that the function of the run which it calls, or one that this calls, makes keys of values
    /// in a context.
    ///
    /// `fn tag<K: Key<u32>>(ctx: &Context, key: K) { … ctx.with_value(key, 1) … }` makes one of the second argument of
    /// `tag(&ctx, "user")`.
    pub fn becomes_key(&self, file: FileId, call: ExprId) -> Vec<ExprId> {
        let Some((key, args)) = self.passes(file, call) else { return Vec::new() };
        let keys = self.keys_of(key);
        keys.into_iter().filter_map(|number| args.get(number as usize).copied()).collect()
    }

    /// The numbers of the parameters that a function makes keys of values in a context.
    pub(super) fn keys_of(&self, key: FnKey) -> Keyed {
        self.effects.keyed.summary(&Keys(self), key)
    }

    /// The parameter by which a function of the run gets an argument of a call, when it surely is the one that is called.
    pub fn parameter_for(
        &self,
        file: FileId,
        call: ExprId,
        argument: ExprId,
    ) -> Option<(FileId, PatId)> {
        let (key, args) = self.passes(file, call)?;
        let number = args.iter().position(|&own| own == argument)?;
        let pat = self.plain_function(key)?.params.get(number)?.pat;
        Some((key.0, pat))
    }

    /// The function of the run that a call surely calls, and what it gets beside its receiver.
    pub(super) fn passes(&self, file: FileId, call: ExprId) -> Option<(FnKey, Vec<ExprId>)> {
        let (args, is_method) = match self.file(file).facts.kind(call) {
            ExprKind::Method { args, .. } => (&args[..], true),
            ExprKind::Call { args, .. } => (&args[..], false),
            _ => return None,
        };
        let callee = self.callee(file, call).filter(|callee| callee.certain)?;
        if self.is_stub(callee.file) {
            return None;
        }
        let by_path = !is_method && self.function(&callee).receiver.is_some();
        Some(((callee.file, callee.id), args.get(usize::from(by_path)..)?.to_vec()))
    }
}
