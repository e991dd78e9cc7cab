//! How a context that a function returns came to be.

use std::cell::RefCell;

use rustc_hash::FxHashMap;

use super::super::{Callee, Def, Space, Type};
use super::body::Body;
use super::kin::Kin;
use super::mark::Ends;
use crate::facts::{BlockKind, ExprId, ExprKind, FnId, LocalId, ValueKind};
use crate::role::Role;
use crate::source::FileId;

/// What has been found out of other functions for one question, by the parameters that get something of the old context:
/// nothing while it is being found out, so that nothing is known of a function that leads to itself.
type Known = RefCell<FxHashMap<(FileId, FnId, Vec<LocalId>), Vec<Make>>>;

/// How a context came to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Make {
    /// It is the old one, or a handle to it.
    Same,
    /// Out of nothing.
    Fresh,
    /// From the old one.
    Child {
        /// Whether it keeps the old one.
        layer: bool,
        /// Whether it does not end with the old one.
        detached: bool,
    },
    /// Nothing tells.
    Unknown,
}

/// How the contexts that a function returns came to be, one for each way out.
pub(super) fn made(body: &Body<'_>, kin: &Kin, ends: &Ends) -> Vec<Make> {
    Maker { body, kin, ends, known: &Known::default() }.made()
}

struct Maker<'b, 'i> {
    body: &'b Body<'i>,
    kin: &'b Kin,
    ends: &'b Ends,
    known: &'b Known,
}

impl Maker<'_, '_> {
    fn made(&self) -> Vec<Make> {
        let values = self.body.index.returned_values(self.body.file, self.body.id());
        let mut made = Vec::new();
        for value in values {
            self.make(value, &mut made);
        }
        made
    }

    fn make(&self, value: ExprId, made: &mut Vec<Make>) {
        let facts = self.body.facts;
        match facts.kind(value) {
            _ if facts.diverges(value) => {}
            ExprKind::If { then, else_: Some(other), .. } => {
                self.make(*then, made);
                self.make(*other, made);
            }
            ExprKind::Match { arms, .. } => arms.iter().for_each(|arm| self.make(arm.body, made)),
            ExprKind::Block(block)
                if matches!(block.kind, BlockKind::Plain | BlockKind::Unsafe) =>
            {
                match block.tail() {
                    Some(tail) => self.make(tail, made),
                    None => made.push(Make::Unknown),
                }
            }
            ExprKind::Try(inner) | ExprKind::Ref { expr: inner, .. } => self.make(*inner, made),
            ExprKind::Tuple(parts) => {
                let context = parts.iter().find(|&&part| self.holds(part));
                match context {
                    Some(&part) => self.make(part, made),
                    None => made.push(Make::Unknown),
                }
            }
            ExprKind::Struct { .. } => made.push(self.classify(value)),
            ExprKind::Path { local: Some(local), .. } => self.variable(value, *local, made),
            ExprKind::Path { path, local: None } if path.last_name() == "None" => {}
            ExprKind::Call { args, .. } => self.call(value, args, made),
            ExprKind::Method { receiver, .. } => {
                if self.body.index.copies(self.body.file, value) {
                    return match facts.kind(*receiver) {
                        ExprKind::Path { local: Some(_), .. } => self.make(*receiver, made),
                        // What a field holds is made elsewhere.
                        _ => made.push(Make::Unknown),
                    };
                }
                made.push(self.called(value));
            }
            _ => made.push(Make::Unknown),
        }
    }

    fn holds(&self, at: ExprId) -> bool {
        self.body.index.holds(&self.body.type_of(at), &|ty| self.kin.is_context(ty))
    }

    fn variable(&self, value: ExprId, local: LocalId, made: &mut Vec<Make>) {
        let facts = self.body.facts;
        match facts.source_of(local) {
            Some(_) if facts[local].mutable => made.push(self.classify(value)),
            Some((_, init)) if init < value => self.make(init, made),
            Some(_) => made.push(Make::Unknown),
            None if self.body.own.contains(&local) => made.push(Make::Same),
            None => made.push(Make::Unknown),
        }
    }

    fn call(&self, value: ExprId, args: &[ExprId], made: &mut Vec<Make>) {
        let (index, file) = (self.body.index, self.body.file);
        let is_own = |at: ExprId| self.kin.is_context(&self.body.type_of(at));
        if index.is_constructor(file, value) {
            return match args {
                _ if is_own(value) => made.push(self.classify(value)),
                [only] if self.holds(*only) => self.make(*only, made),
                // `Err(…)`
                _ => {}
            };
        }
        if self.body.has_role(value, Role::Root) {
            return made.push(Make::Fresh);
        }
        let behind = self.body.callee(value).is_some_and(|callee| index.is_stub(callee.file));
        match args {
            // `Arc::new(…)`
            [only] if behind && self.holds(*only) => self.make(*only, made),
            _ => made.push(self.called(value)),
        }
    }

    /// What a function of the run makes of its arguments.
    fn called(&self, call: ExprId) -> Make {
        let (body, index) = (self.body, self.body.index);
        let Some(callee) = body.callee(call).filter(|_| self.holds(call)) else {
            return Make::Unknown;
        };
        let own = body.is_own(call);
        if let Some(how) = index.callee_role(&callee, Role::Derives).filter(|_| own) {
            let detached = index.callee_role(&callee, Role::Detaches).is_some();
            return Make::Child { layer: how != "flat", detached };
        }
        if index.is_stub(callee.file) {
            return Make::Unknown;
        }
        let made = self.made_by(&callee, self.given(call, &callee));
        let fits = |one: &Make| matches!(one, Make::Fresh | Make::Child { .. });
        if made.is_empty() || !made.iter().all(fits) {
            return Make::Unknown;
        }
        if !own {
            return Make::Fresh;
        }
        let layer = made.iter().any(|one| matches!(one, Make::Child { layer: true, .. }));
        Make::Child { layer: layer || self.keeps_old(&self.flow(call)), detached: false }
    }

    /// How what another function returns came to be.
    fn made_by(&self, callee: &Callee, seeds: Vec<LocalId>) -> Vec<Make> {
        let key = (callee.file, callee.id, seeds.clone());
        if let Some(known) = self.known.borrow().get(&key) {
            return known.clone();
        }
        self.known.borrow_mut().insert(key.clone(), Vec::new());
        let inner = Body::about(self.body.index, callee.file, callee.id, seeds);
        let made = inner.map_or_else(Vec::new, |inner| {
            Maker { body: &inner, kin: self.kin, ends: self.ends, known: self.known }.made()
        });
        self.known.borrow_mut().insert(key, made.clone());
        made
    }

    /// The parameters of a callee that get something of what this function is asked about.
    fn given(&self, call: ExprId, callee: &Callee) -> Vec<LocalId> {
        let body = self.body;
        let function = body.index.function(callee);
        let home = &body.index.file(callee.file).facts;
        let (receiver, args) = match body.facts.kind(call) {
            ExprKind::Method { receiver, args, .. } => (Some(*receiver), &args[..]),
            ExprKind::Call { args, .. } => (None, &args[..]),
            _ => return Vec::new(),
        };
        let values = receiver.into_iter().chain(args.iter().copied());
        let this = function.receiver.as_ref().map(|own| vec![own.local]);
        let params = function.params.iter().map(|param| home.bindings(param.pat));
        let pairs = values.zip(this.into_iter().chain(params));
        pairs.filter(|(value, _)| body.is_own(*value)).flat_map(|(_, locals)| locals).collect()
    }

    /// The expressions whose values go into one: itself, and what its variables were bound to or changed by.
    fn flow(&self, value: ExprId) -> Vec<ExprId> {
        let facts = self.body.facts;
        let mut found = vec![value];
        let mut next = 0;
        while let Some(&from) = found.get(next) {
            next += 1;
            for at in facts.descendants(from) {
                let Some(local) = facts.local(at) else { continue };
                let Some((_, init)) = facts.source_of(local) else { continue };
                let changes = facts[local].uses.iter().filter_map(|&used| self.change(used));
                for more in std::iter::once(init).chain(changes) {
                    if !found.iter().any(|&known| facts.contains(known, more)) {
                        found.push(more);
                    }
                }
            }
        }
        found
    }

    /// The assignment to, or call on, a place that a use of a variable begins.
    fn change(&self, used: ExprId) -> Option<ExprId> {
        let facts = self.body.facts;
        let mut at = used;
        loop {
            let outer = facts.parent(at)?;
            match facts.kind(outer) {
                ExprKind::Field { .. } | ExprKind::Deref(_) => at = outer,
                ExprKind::Assign { left, .. } if *left == at => return Some(outer),
                ExprKind::Method { receiver, .. } if *receiver == at => return Some(outer),
                _ => return None,
            }
        }
    }

    fn classify(&self, value: ExprId) -> Make {
        let body = self.body;
        let flow = self.flow(value);
        let reads_global = flow.iter().flat_map(|&from| body.facts.descendants(from)).any(|at| {
            let ExprKind::Path { path, local: None } = body.facts.kind(at) else { return false };
            let module = body.index.module_at(body.file, at);
            let found = body.index.resolve(body.file, module, path, Space::Value);
            found.iter().flat_map(Def::each).any(|def| match def {
                Def::Value(home, id) => body.index.file(*home).facts[*id].kind != ValueKind::Const,
                _ => false,
            })
        });
        if reads_global {
            return Make::Unknown;
        }
        if !flow.iter().any(|&from| body.is_own(from)) {
            return Make::Fresh;
        }
        // `let mut same = self.clone(); same`
        if let [only, init] = flow[..]
            && body.facts.local(only).is_some()
            && body.index.copies(body.file, init)
        {
            return Make::Same;
        }
        Make::Child { layer: self.keeps_old(&flow), detached: self.is_detached(&flow) }
    }

    /// Whether a node is made that keeps one of its own kind: the chain grows with each.
    fn keeps_old(&self, flow: &[ExprId]) -> bool {
        let (body, facts) = (self.body, self.body.facts);
        flow.iter().flat_map(|&from| facts.descendants(from)).any(|at| match facts.kind(at) {
            ExprKind::Struct { fields, .. } => {
                let ty = body.type_of(at);
                fields.iter().any(|(name, value)| self.is_old(&ty, *value, Some(name)))
            }
            ExprKind::Call { args, .. } => {
                let ty = body.type_of(at);
                args.iter().any(|&arg| self.is_old(&ty, arg, None))
            }
            ExprKind::Method { receiver, .. } => {
                let of_context = self.kin.is_context(body.type_of(*receiver).peel_refs());
                of_context
                    && body.is_own(*receiver)
                    && body.callee(at).is_some_and(|callee| {
                        body.index
                            .callee_role(&callee, Role::Derives)
                            .is_some_and(|how| how != "flat")
                    })
            }
            ExprKind::Assign { left, right } => match facts.kind(*left) {
                ExprKind::Field { base, name, .. } => {
                    self.is_old(&body.type_of(*base), *right, Some(name))
                }
                _ => false,
            },
            _ => false,
        })
    }

    /// Whether a value keeps what the function is asked about, or a node of it, in a type of the same kind.
    fn is_old(&self, ty: &Type, value: ExprId, field: Option<&str>) -> bool {
        let (body, index) = (self.body, self.body.index);
        let Some(def) = index.peel(ty).def().filter(|def| self.kin.is_inside(def)) else {
            return false;
        };
        let copied = || match (field, body.field(innermost(body, value))) {
            // `parent: self.parent.clone()` is a sibling.
            (Some(name), Some((_, own))) => own == name,
            _ => false,
        };
        let kept = body.type_of(value);
        let weak = |ty: &Type| index.type_role(ty, Role::Weak).is_some();
        body.is_own(value)
            && !matches!(kept, Type::Ref(..))
            && !index.holds(&kept, &weak)
            && (index.reaches_def(&kept, def)
                || self.kin.contexts.iter().any(|context| index.reaches_def(&kept, context)))
            && !copied()
    }

    /// Whether nothing that can end goes from the old context into the new one, which has an end of its own.
    fn is_detached(&self, flow: &[ExprId]) -> bool {
        let (body, facts) = (self.body, self.body.facts);
        let fresh = flow.iter().flat_map(|&from| facts.descendants(from)).any(|at| {
            matches!(facts.kind(at), ExprKind::Call { .. }) && body.has_role(at, Role::Root)
                || matches!(facts.kind(at), ExprKind::Struct { fields, .. }
                    if fields.iter().any(|(name, value)| self.ends.is_new_mark(body, at, name, *value)))
        });
        let mut uses = body.own.iter().filter(|&&own| facts.source_of(own).is_none());
        fresh
            && uses.all(|&own| {
                facts[own].uses.iter().all(|&at| {
                    let flows = flow.iter().any(|&from| facts.contains(from, at));
                    flows && !self.can_end(at)
                })
            })
    }

    /// Whether what a use of the old context names has to do with its end, as far as is known.
    fn can_end(&self, at: ExprId) -> bool {
        let (body, facts) = (self.body, self.body.facts);
        let mut top = at;
        while let Some(outer) = facts.parent(top) {
            match facts.kind(outer) {
                ExprKind::Field { .. } | ExprKind::Deref(_) => top = outer,
                _ => break,
            }
        }
        let ty = body.type_of(top);
        let timed = |ty: &Type| body.index.type_role(ty, Role::Moment).is_some();
        let inside = |ty: &Type| {
            let mut inside = false;
            body.index
                .each_own(ty, &mut |def| inside |= self.ends.can_end(body.index, self.kin, def));
            inside
        };
        top == at
            || ty.is_unknown()
            || inside(&ty)
            || body
                .index
                .holds(body.index.peel(&ty), &|ty| body.index.is_cancellable(ty) || timed(ty))
    }
}

/// The place that a value copies, without the wrappers and clones around it.
fn innermost(body: &Body<'_>, value: ExprId) -> ExprId {
    let mut at = value;
    loop {
        at = match body.facts.kind(at) {
            ExprKind::Method { receiver, .. } if body.index.copies(body.file, at) => *receiver,
            ExprKind::Call { args, .. } if args.len() == 1 => args[0],
            ExprKind::Ref { expr, .. } => *expr,
            _ => return at,
        }
    }
}
