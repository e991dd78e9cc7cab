//! Where a future waits, and may be dropped.

use super::Builder;
use crate::facts::{Branch, ExprId, ExprKind, Select};
use crate::flow::{End, Glue, Op, Operand, Part, Place, Test, Value, VarId, VarKind, Way};
use crate::hir::{Flavor, Lang, Type};

impl Builder<'_> {
    /// Waits here: the future goes on, or is dropped with all that lives in it.
    fn suspend(&mut self, at: ExprId) {
        let cancels = self.cancels.clone();
        let cancel = self.way_out(&cancels);
        let resume = self.block();
        self.finish(End::Suspend { at, resume, cancel });
        self.at = resume;
    }

    /// A future may be dropped before it runs at all; its parameters are dropped in order then.
    pub(super) fn may_be_dropped(&mut self, root: ExprId) {
        let resume = self.block();
        let cancel = self.block();
        self.finish(End::Suspend { at: root, resume, cancel });
        self.at = cancel;
        let params = (1..=self.graph.params).map(VarId);
        for var in params.filter(|&var| self.graph[var].glue != Glue::No).collect::<Vec<_>>() {
            self.push(root, Op::Drop(Place::whole(var)));
        }
        let target = self.cancels.target;
        self.finish(End::Goto(target));
        self.at = resume;
    }

    /// A future in a variable of its own, which is dropped when it has given its value.
    fn future(&mut self, id: ExprId, scope: usize, operand: Operand) -> VarId {
        let ty = self.ty(id);
        let future = self.var(VarKind::Temp(id), ty);
        self.assign(id, &Place::whole(future), Value::Use(operand));
        self.schedule(scope, future, id);
        future
    }

    pub(super) fn wait(&mut self, to: &Place, id: ExprId, inner: ExprId) {
        let operand = self.operand(inner);
        let scope = self.open();
        let future = self.future(inner, scope, operand);
        self.suspend(id);
        let polled = Operand::Ref(true, Place::whole(future));
        self.assign(id, to, Value::Compute(vec![polled]));
        self.close();
        if matches!(self.ty(id), Type::Never) {
            self.never();
        }
    }

    pub(super) fn yields(&mut self, to: &Place, id: ExprId, value: Option<ExprId>) {
        let operand = value.map_or(Operand::Const, |value| self.operand(value));
        self.assign(id, to, Value::Compute(vec![operand]));
        self.suspend(id);
    }

    /// `join!`: the futures run side by side until all have ended.
    pub(super) fn join(&mut self, to: &Place, id: ExprId, list: &[ExprId]) {
        let operands = self.operands(list);
        let scope = self.open();
        let mut polled = Vec::new();
        for (&future, operand) in list.iter().zip(operands) {
            let var = self.future(future, scope, operand);
            polled.push(Operand::Ref(true, Place::whole(var)));
        }
        self.suspend(id);
        self.assign(id, to, Value::Compute(polled));
        self.close();
    }

    /// `?`: goes on with what was given, or leaves the body with what went wrong.
    pub(super) fn attempt(&mut self, to: &Place, id: ExprId, inner: ExprId) {
        let operand = self.operand(inner);
        let ty = self.ty(inner);
        let tried = self.var(VarKind::Temp(inner), ty.clone());
        self.assign(id, &Place::whole(tried), Value::Use(operand));
        self.schedule(self.temps, tried, id);
        let (hir, whole) = (self.view.hir, Place::whole(tried));
        let numbers = match ty.def().and_then(|def| hir.lang_of(def)) {
            Some(Lang::Option) => Some((1, 0)),
            Some(Lang::Result | Lang::ControlFlow) => {
                // `ControlFlow` goes on with its first variant, as `Result` does.
                let variants = hir.variants_of(&ty);
                let goes_on = variants.iter().position(|own| own.name == "Continue").unwrap_or(0);
                Some((goes_on as u32, 1 - goes_on as u32))
            }
            _ => None,
        };
        let result = Place::whole(VarId(0));
        let (then, other) = (self.block(), self.block());
        let payload = |number: u32| {
            let variant = hir.variants_of(&ty).into_iter().nth(number as usize)?;
            let place = whole.part(Part::Variant(number, variant.name.clone()));
            let (name, ty) = variant.fields.into_iter().next()?;
            Some((place.part(Part::Field(name)), ty))
        };
        let (test, good, bad) = if let Some((good, bad)) = numbers {
            let name = hir.variants_of(&ty).into_iter().nth(good as usize);
            let name = name.map(|own| own.name).unwrap_or_default();
            let read = |number| payload(number).map(|(place, ty)| self.read(place, &ty));
            (Test::Variant(whole.clone(), good, name), read(good), read(bad))
        } else {
            let all = Operand::Use(whole.clone());
            (Test::Unknown, Some(all.clone()), Some(all))
        };
        self.finish(End::Branch { at: id, test, then, other });
        self.at = other;
        self.assign(id, &result, Value::Call(bad.into_iter().collect()));
        let returns = self.returns.clone();
        self.leave(&returns);
        self.at = then;
        self.assign(id, to, Value::Use(good.unwrap_or(Operand::Const)));
    }

    /// `select!`: one of the futures gives its value, and all are dropped before the handler runs.
    pub(super) fn select(&mut self, to: &Place, id: ExprId, select: &Select) {
        for guard in select.branches.iter().filter_map(|branch| branch.guard) {
            self.terminating(|builder| builder.operand(guard));
        }
        // The one of futures borrows futures that are named, and they live on.
        let flavor = self.view.hir.select_flavor(self.view.file, id);
        let keeps_named = flavor == Some(Flavor::Futures);
        self.open();
        let futures = self.terminating(|builder| builder.futures(&select.branches, keeps_named));
        let poll = self.block();
        self.goto(poll);
        let cancels = self.cancels.clone();
        let cancel = select.default.is_none().then(|| self.way_out(&cancels));
        let Some(held) = self.scopes.pop() else { return };
        let done = self.block();
        let mut ways = Vec::new();
        for (number, branch) in select.branches.iter().enumerate() {
            let way = self.block();
            ways.push((Way::Branch(number as u32), way));
            self.at = way;
            let scope = self.open();
            let output = self.view.hir.output_of(&self.ty(branch.future));
            let given = self.var(VarKind::Temp(branch.future), output.clone());
            let whole = Place::whole(given);
            let polled = futures[number].clone();
            self.assign(id, &whole, Value::Compute(vec![polled]));
            self.schedule(scope, given, id);
            // What is not as the pattern says disables the branch, and the others go on.
            let again = self.exit_to(poll, scope);
            self.test(branch.pat, &whole, &output, id, &again);
            self.drop_all(&held);
            self.bind(branch.pat, &whole, &output, id, scope);
            self.terminating(|builder| builder.into(to, branch.handler));
            self.close();
            self.finish(End::Goto(done));
        }
        let others =
            [(Way::Else, select.else_.or(select.complete)), (Way::Default, select.default)];
        for (way, handler) in others {
            let Some(handler) = handler else { continue };
            let block = self.block();
            ways.push((way, block));
            self.at = block;
            self.drop_all(&held);
            self.terminating(|builder| builder.into(to, handler));
            self.finish(End::Goto(done));
        }
        self.at = poll;
        self.finish(End::Select { at: id, ways, cancel });
        self.at = done;
    }

    /// The futures of the branches, each in a variable; they are dropped in order.
    fn futures(&mut self, branches: &[Branch], keeps_named: bool) -> Vec<Operand> {
        let scope = self.temps - 1;
        let mut polled = Vec::new();
        let mut owned = Vec::new();
        for branch in branches {
            let id = branch.future;
            let is_named = matches!(self.facts.kind(id), ExprKind::Path { local: Some(_), .. });
            if keeps_named && is_named {
                let (place, _) = self.place(id);
                polled.push(Operand::Ref(true, place));
                continue;
            }
            let operand = self.operand(id);
            let future = self.var(VarKind::Temp(id), self.ty(id));
            polled.push(Operand::Ref(true, Place::whole(future)));
            owned.push((id, future, operand));
        }
        for (id, future, operand) in &owned {
            self.assign(*id, &Place::whole(*future), Value::Use(operand.clone()));
        }
        // A tuple is dropped in order, and variables in the reverse one.
        owned.reverse();
        for (id, future, _) in owned {
            self.schedule(scope, future, id);
        }
        polled
    }
}
