//! Branches and loops.

use super::Builder;
use super::scope::{Breakable, Exit};
use crate::facts::{Arm, ExprId, ExprKind, Name, PatId};
use crate::flow::{End, Operand, Part, Place, Test, Value, VarKind};
use crate::hir::{Lang, Type};

impl Builder<'_> {
    /// Goes on where a condition holds, and leaves by an exit where it does not.
    pub(super) fn condition(&mut self, id: ExprId, no: &Exit) {
        let facts = self.facts;
        match facts.kind(id) {
            ExprKind::Binary { op, left, right } if op == "&&" => {
                self.condition(*left, no);
                self.condition(*right, no);
            }
            ExprKind::Binary { op, left, right } if op == "||" => {
                let (yes, second) = (self.block(), self.exit());
                self.condition(*left, &second);
                self.finish(End::Goto(yes));
                self.at = second.target;
                self.condition(*right, no);
                self.goto(yes);
            }
            ExprKind::Not(inner) => {
                let yes = self.exit();
                self.condition(*inner, &yes);
                self.leave(no);
                self.at = yes.target;
            }
            ExprKind::Let { pat, expr } => {
                let (place, ty) = self.place(*expr);
                self.test(*pat, &place, &ty, id, no);
                let scope = self.scopes.len() - 1;
                self.bind(*pat, &place, &ty, id, scope);
            }
            _ => {
                let operand = self.terminating(|builder| builder.operand(id));
                let other = self.way_out(no);
                let then = self.block();
                self.finish(End::Branch { at: id, test: Test::True(operand), then, other });
                self.at = then;
            }
        }
    }

    /// The value of conditions that are joined.
    pub(super) fn truth(&mut self, to: &Place, id: ExprId) {
        self.truth_of(to, id, &[id]);
    }

    pub(super) fn truth_of(&mut self, to: &Place, id: ExprId, all: &[ExprId]) {
        let (no, done) = (self.exit(), self.block());
        self.scoped(|builder| {
            for &cond in all {
                builder.condition(cond, &no);
            }
            builder.assign(id, to, Value::Use(Operand::Const));
        });
        self.finish(End::Goto(done));
        self.at = no.target;
        self.assign(id, to, Value::Use(Operand::Const));
        self.goto(done);
    }

    /// A condition with what runs where it holds. What a `let` in it takes apart lives as long as that, and since
    /// edition 2024 so do its temporaries.
    fn guarded(&mut self, cond: ExprId, no: &Exit, inside: impl FnOnce(&mut Self)) {
        let outer = self.temps;
        let scope = self.open();
        if self.edition >= 2024 {
            self.temps = scope;
        }
        self.condition(cond, no);
        self.terminating(inside);
        self.close();
        self.temps = outer;
    }

    pub(super) fn if_else(
        &mut self,
        to: &Place,
        id: ExprId,
        cond: ExprId,
        then: ExprId,
        else_: Option<ExprId>,
    ) {
        let (no, done) = (self.exit(), self.block());
        self.guarded(cond, &no, |builder| builder.into(to, then));
        self.finish(End::Goto(done));
        self.at = no.target;
        match else_ {
            Some(else_) => self.terminating(|builder| builder.into(to, else_)),
            None => self.assign(id, to, Value::Use(Operand::Const)),
        }
        self.goto(done);
    }

    pub(super) fn matching(&mut self, to: &Place, id: ExprId, scrutinee: ExprId, arms: &[Arm]) {
        let (place, ty) = self.place(scrutinee);
        let done = self.block();
        for arm in arms {
            let no = self.exit();
            let scope = self.open();
            self.test(arm.pat, &place, &ty, id, &no);
            if let Some(guard) = arm.guard {
                let seen = self.seen_by_guard(arm.pat, &place, &ty, id);
                let outer: Vec<_> = seen
                    .into_iter()
                    .map(|(local, place)| (local, self.aliases.insert(local, place)))
                    .collect();
                self.condition(guard, &no);
                for (local, before) in outer {
                    match before {
                        Some(before) => self.aliases.insert(local, before),
                        None => self.aliases.remove(&local),
                    };
                }
            }
            self.bind(arm.pat, &place, &ty, id, scope);
            self.terminating(|builder| builder.into(to, arm.body));
            self.close();
            self.finish(End::Goto(done));
            self.at = no.target;
        }
        self.never();
        self.at = done;
    }

    fn breakable_loop(&mut self, to: &Place, label: Option<Name>) -> (Exit, Exit) {
        let head = self.block();
        self.goto(head);
        let leave = self.exit();
        let again = self.exit_to(head, self.scopes.len());
        let own = Breakable {
            label,
            is_loop: true,
            leave: leave.clone(),
            again: Some(again.clone()),
            to: to.clone(),
        };
        self.breakables.push(own);
        (leave, again)
    }

    fn end_loop(&mut self, leave: &Exit, again: &Exit) {
        self.breakables.pop();
        self.finish(End::Goto(again.target));
        self.at = leave.target;
    }

    fn unit(&mut self, id: ExprId) -> Place {
        Place::whole(self.var(VarKind::Temp(id), Type::unit()))
    }

    pub(super) fn forever(&mut self, to: &Place, label: Option<Name>, body: ExprId) {
        let unit = self.unit(body);
        let (leave, again) = self.breakable_loop(to, label);
        self.terminating(|builder| builder.into(&unit, body));
        self.end_loop(&leave, &again);
    }

    pub(super) fn while_true(
        &mut self,
        to: &Place,
        id: ExprId,
        label: Option<Name>,
        cond: ExprId,
        body: ExprId,
    ) {
        let unit = self.unit(body);
        self.assign(id, to, Value::Use(Operand::Const));
        let (leave, again) = self.breakable_loop(to, label);
        self.terminating(|builder| {
            builder.guarded(cond, &leave, |builder| builder.into(&unit, body));
        });
        self.end_loop(&leave, &again);
    }

    pub(super) fn for_each(
        &mut self,
        to: &Place,
        id: ExprId,
        label: Option<Name>,
        pat: PatId,
        iter: ExprId,
        body: ExprId,
    ) {
        let iterated = self.operand(iter);
        let (ty, item) = self.view.hir.iterated(&self.ty(iter));
        let iterator = self.var(VarKind::Temp(iter), ty);
        self.assign(iter, &Place::whole(iterator), Value::Call(vec![iterated]));
        let unit = self.unit(body);
        self.assign(id, to, Value::Use(Operand::Const));
        let scope = self.open();
        self.schedule(scope, iterator, iter);
        let (leave, again) = self.breakable_loop(to, label);
        self.terminating(|builder| {
            let option = builder.view.hir.lang_def(Lang::Option).cloned();
            let ty = match option {
                Some(def) => Type::Adt(def, [item.clone()].into()),
                None => Type::UNKNOWN,
            };
            let next = builder.var(VarKind::Temp(id), ty);
            let borrowed = Operand::Ref(true, Place::whole(iterator));
            builder.assign(id, &Place::whole(next), Value::Call(vec![borrowed]));
            builder.schedule(builder.temps, next, id);
            let some = Name::new_static("Some");
            let test = Test::Variant(Place::whole(next), 1, some.clone());
            let other = builder.way_out(&leave);
            let then = builder.block();
            builder.finish(End::Branch { at: id, test, then, other });
            builder.at = then;
            let place = Place::whole(next).part(Part::Variant(1, some));
            let place = place.part(Part::Field(Name::new_static("0")));
            let scope = builder.open();
            builder.bind(pat, &place, &item, id, scope);
            builder.terminating(|builder| builder.into(&unit, body));
            builder.close();
        });
        self.end_loop(&leave, &again);
        self.close();
    }
}
