//! The paths through a graph of the linter, with the drops that it says happen on them.

use std::collections::{BTreeMap, BTreeSet};

use ctx_lint::facts::{ExprId, ExprKind};
use ctx_lint::flow::{
    Apart, BlockId, Dropped, Elaborated, End, Glue, Graph, Holding, Op, Operand, Part, Piece,
    Place, Test, Value, VarKind,
};
use ctx_lint::index::{Index, Type};
use ctx_lint::knowledge::type_;
use ctx_lint::source::FileId;

use super::mir::plain;
use super::path::{Event, Paths};
use super::small;

/// A graph whose paths are followed.
#[derive(Clone, Copy)]
pub(super) struct Followed<'g> {
    pub(super) index: &'g Index,
    pub(super) file: FileId,
    pub(super) graph: &'g Graph,
    pub(super) elaborated: &'g Elaborated,
}

/// What is known of an enum on the way.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Known {
    Is(u32),
    IsNone(BTreeSet<u32>),
}

#[derive(Clone, Debug)]
struct State {
    block: BlockId,
    holding: Holding,
    variants: BTreeMap<Place, Known>,
}

impl State {
    fn may_be(&self, place: &Place, number: u32) -> bool {
        match self.variants.get(place) {
            None => true,
            Some(Known::Is(own)) => *own == number,
            Some(Known::IsNone(others)) => !others.contains(&number),
        }
    }

    fn learn(&mut self, place: &Place, number: u32, is: bool) {
        if is {
            self.variants.insert(place.clone(), Known::Is(number));
        } else if let Some(Known::IsNone(others)) = self.variants.get_mut(place) {
            others.insert(number);
        } else {
            let known = Known::IsNone(BTreeSet::from([number]));
            self.variants.entry(place.clone()).or_insert(known);
        }
    }

    fn forget(&mut self, place: &Place) {
        self.variants.retain(|known, _| known.var != place.var);
    }
}

impl Followed<'_> {
    /// A type on whose drops the paths rest, and of which nothing is known.
    pub(super) fn unknown(&self) -> Option<String> {
        let drops = self.graph.blocks.iter().enumerate().flat_map(|(at, block)| {
            let drops = block.stmts.iter().enumerate();
            drops.filter_map(move |(number, stmt)| match &stmt.op {
                Op::Drop(place) => Some((BlockId(small(at)), number, place)),
                _ => None,
            })
        });
        let mut open = drops.filter(|&(block, number, place)| {
            let dropped = self.elaborated.dropped(block, number);
            *dropped != Dropped::Never && self.graph[place.var].glue == Glue::Unknown
        });
        open.next().map(|(.., place)| self.type_of(place))
    }

    /// Every sequence of positions and drops that leads to the end.
    pub(super) fn paths(&self) -> Result<BTreeSet<Vec<Event>>, String> {
        let mut paths = Paths::default();
        let Some(holding) = self.elaborated.starts[0].clone() else { return Ok(paths.found) };
        let state = State { block: BlockId(0), holding, variants: BTreeMap::new() };
        self.walk(state, Vec::new(), &Vec::new(), &mut paths)?;
        Ok(paths.found)
    }

    fn walk(
        &self,
        mut state: State,
        mut events: Vec<Event>,
        seen: &[(BlockId, Holding)],
        paths: &mut Paths,
    ) -> Result<(), String> {
        let mut seen = seen.to_vec();
        loop {
            let here = (state.block, state.holding.clone());
            if seen.contains(&here) {
                return Ok(());
            }
            seen.push(here);
            let block = &self.graph[state.block];
            for (number, stmt) in block.stmts.iter().enumerate() {
                let mut happens = Vec::new();
                match &stmt.op {
                    Op::Drop(place) => {
                        let dropped = self.elaborated.dropped(state.block, number);
                        let mut ways = self.dropped(place, dropped, &state);
                        // What is not known of an enum does not matter where all variants drop the same.
                        ways.sort();
                        ways.dedup();
                        happens = ways.pop().unwrap_or_default();
                        if !ways.is_empty() {
                            return Err(format!("which variant is {}?", self.type_of(place)));
                        }
                        state.forget(place);
                    }
                    Op::Assign(to, value) => {
                        happens.extend(self.position(stmt.at, value).map(Event::At));
                        for operand in value.operands() {
                            if let Operand::Ref(true, place) = operand {
                                state.forget(place);
                            }
                        }
                        state.forget(to);
                    }
                    Op::End(_) => {}
                }
                for effect in self.elaborated.paths.effects(&stmt.op) {
                    state.holding.apply(&self.elaborated.paths, effect);
                }
                for event in happens {
                    seen.clear();
                    if !paths.push(&mut events, event) {
                        return paths.end(events);
                    }
                }
            }
            match &block.end {
                End::Goto(to) => state.block = *to,
                End::Return => return paths.end(events),
                End::Never | End::Cancelled => return Ok(()),
                end => {
                    for (number, to) in end.targets().into_iter().enumerate() {
                        let mut next = State { block: to, ..state.clone() };
                        if let End::Branch { test: Test::Variant(place, variant, _), .. } = end {
                            let known = next.variants.get(place);
                            let is = number == 0;
                            let never = match (is, known) {
                                (true, _) => !next.may_be(place, *variant),
                                (false, Some(Known::Is(own))) => own == variant,
                                (false, _) => false,
                            };
                            if never {
                                continue;
                            }
                            next.learn(place, *variant, is);
                        }
                        next.holding.follow(&self.elaborated.paths, end, number);
                        self.walk(next, events.clone(), &seen, paths)?;
                    }
                    return Ok(());
                }
            }
        }
    }

    /// The number in a call of `at::<N>()`.
    fn position(&self, at: ExprId, value: &Value) -> Option<u32> {
        let facts = self.index.facts(self.file);
        let (Value::Call(_), ExprKind::Call { func, args }) = (value, facts.kind(at)) else {
            return None;
        };
        let ExprKind::Path { path, .. } = facts.kind(*func) else { return None };
        let text = self.index.file(self.file).source.slice(path.span);
        let number = text.strip_prefix("at::<")?.strip_suffix('>')?;
        number.parse().ok().filter(|_| args.is_empty())
    }

    fn dropped(&self, place: &Place, dropped: &Dropped, state: &State) -> Vec<Vec<Event>> {
        let paths = &self.elaborated.paths;
        match dropped {
            Dropped::Never => vec![Vec::new()],
            Dropped::Always => vec![vec![self.event(place)]],
            Dropped::IfFull => {
                let is_full = state.holding.full.contains(&paths.find(place).0);
                vec![is_full.then(|| self.event(place)).into_iter().collect()]
            }
            Dropped::Apart(apart) => self.apart(place, apart, state),
        }
    }

    fn apart(&self, whole: &Place, apart: &Apart, state: &State) -> Vec<Vec<Event>> {
        match apart {
            Apart::Fields(pieces) => self.pieces(pieces, state),
            Apart::Boxed(piece) => self.pieces(std::slice::from_ref(&**piece), state),
            Apart::Variants(list, others) => {
                let mut ways = Vec::new();
                for (number, pieces) in list {
                    if state.may_be(whole, *number) {
                        ways.extend(self.pieces(pieces, state));
                    }
                }
                let has_glue = others.iter().any(|(_, glue)| *glue != Glue::No);
                if others.iter().any(|&(number, _)| state.may_be(whole, number)) {
                    let is_full = state.holding.full.contains(&self.elaborated.paths.find(whole).0);
                    let event = (has_glue && is_full).then(|| self.event(whole));
                    ways.push(event.into_iter().collect());
                }
                ways
            }
        }
    }

    fn pieces(&self, pieces: &[Piece], state: &State) -> Vec<Vec<Event>> {
        let mut ways = vec![Vec::new()];
        for piece in pieces {
            let own = match &piece.parts {
                Some(parts) => self.apart(&piece.place, parts, state),
                None => {
                    let is = piece.glue != Glue::No && state.holding.full.contains(&piece.path);
                    vec![is.then(|| self.event(&piece.place)).into_iter().collect()]
                }
            };
            ways = ways
                .iter()
                .flat_map(|before: &Vec<Event>| {
                    own.iter().map(move |own| [&before[..], own].concat())
                })
                .collect();
        }
        ways
    }

    fn event(&self, place: &Place) -> Event {
        let facts = self.index.facts(self.file);
        let var = &self.graph[place.var];
        let name = match var.kind {
            VarKind::Local(local) | VarKind::Outer(local) => Some(facts[local].name.to_string()),
            _ => None,
        };
        let mut parts = String::new();
        let (mut ty, mut variant) = (var.ty.clone(), 0);
        for part in &place.parts {
            match part {
                Part::Field(name) => {
                    let fields = self.fields(&ty, variant);
                    let at = fields.iter().position(|(own, _)| own == name.as_str());
                    let at = at.or_else(|| name.parse().ok()).unwrap_or(usize::MAX);
                    parts.push_str(&format!(".{at}"));
                    ty = fields.get(at).map_or(Type::UNKNOWN, |(_, ty)| ty.clone());
                    variant = 0;
                }
                Part::Variant(number, name) => {
                    parts.push_str(&format!("#{name}"));
                    variant = *number as usize;
                }
                Part::Deref | Part::Unbox => {
                    parts.push('*');
                    ty = self.index.deref(&ty).unwrap_or_default();
                }
                Part::Index => parts.push_str("[_]"),
            }
        }
        let names = name.into_iter().collect();
        Event::Drop { names, ty: self.shown(&var.ty), parts }
    }

    fn fields(&self, ty: &Type, variant: usize) -> Vec<(String, Type)> {
        match ty {
            Type::Tuple(parts) => {
                parts.iter().enumerate().map(|(at, ty)| (at.to_string(), ty.clone())).collect()
            }
            ty => {
                let own = self.index.variants_of(ty).into_iter().nth(variant);
                let fields = own.into_iter().flat_map(|own| own.fields);
                fields.map(|(name, ty)| (name.to_string(), ty)).collect()
            }
        }
    }

    fn type_of(&self, place: &Place) -> String {
        self.shown(&self.graph[place.var].ty)
    }

    fn shown(&self, ty: &Type) -> String {
        plain(&type_(self.index, self.file, ty).replace("crate::", ""))
    }
}
