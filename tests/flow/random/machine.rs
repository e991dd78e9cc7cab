//! Follows a graph along a log, with the values that lie in its places.

use std::cell::Cell;
use std::collections::BTreeMap;

use ctx_lint::facts::{ExprId, ExprKind};
use ctx_lint::flow::{
    BlockId, Elaborated, End, Flows, Graph, Op, Operand, Part, Place, Test, Value, VarId, VarKind,
};
use ctx_lint::index::Index;
use ctx_lint::source::FileId;

use super::super::small;
use super::frame::{Content, Frame, Item, closure_in, field, inside};

/// How many blocks are followed for one log.
const STEPS: usize = 200_000;

/// The graphs of a file, followed along logs.
pub(super) struct Machine<'g> {
    index: &'g Index,
    file: FileId,
    flows: &'g Flows,
    pub(super) elaborated: BTreeMap<ExprId, Elaborated>,
    furthest: Cell<usize>,
    steps: Cell<usize>,
}

impl<'g> Machine<'g> {
    pub(super) fn new(index: &'g Index, file: FileId, flows: &'g Flows) -> Self {
        let facts = index.facts(file);
        let roots = facts.bodies.iter().map(|&(root, _)| root);
        let inner = facts.all().map(|(id, _)| id).filter(|&id| facts.is_deferred(id));
        let mut elaborated = BTreeMap::new();
        for root in roots.chain(inner) {
            if let Some(graph) = flows.graph(index, file, root) {
                elaborated.insert(root, Elaborated::of(flows, index, file, root, graph));
            }
        }
        let (furthest, steps) = (Cell::new(0), Cell::new(0));
        Self { index, file, flows, elaborated, furthest, steps }
    }

    /// Whether a function has a way that logs this; otherwise how far some way goes along.
    pub(super) fn explains(&self, name: &str, log: &[&str]) -> Result<(), usize> {
        let facts = self.index.facts(self.file);
        let function = facts.functions.iter().find(|function| function.name == name);
        let root = function.and_then(|function| function.body).ok_or(0_usize)?;
        self.furthest.set(0);
        self.steps.set(0);
        let ends = self.run(self.frame(root, 0), log);
        let all = ends.into_iter().any(|mut frame| {
            let result = frame.take(&Place::whole(VarId(0)));
            self.drop_content(&mut frame, &result, log) && frame.at == log.len()
        });
        if all { Ok(()) } else { Err(self.furthest.get()) }
    }

    fn frame(&self, root: ExprId, at: usize) -> Frame {
        let holding = self.elaborated[&root].starts[0].clone().unwrap_or_default();
        Frame { root, block: BlockId(0), stmt: 0, holding, items: BTreeMap::new(), at }
    }

    fn graph(&self, root: ExprId) -> &'g Graph {
        self.flows.graph(self.index, self.file, root).expect("a graph")
    }

    /// The log goes on with this.
    pub(super) fn logs(&self, frame: &mut Frame, log: &[&str], event: &str) -> bool {
        let is = log.get(frame.at) == Some(&event);
        frame.at += usize::from(is);
        self.furthest.set(self.furthest.get().max(frame.at));
        is
    }

    /// Runs a body to its ends, by all ways that the log allows.
    fn run(&self, frame: Frame, log: &[&str]) -> Vec<Frame> {
        let mut ends = Vec::new();
        let mut open = vec![frame];
        while let Some(mut frame) = open.pop() {
            self.steps.set(self.steps.get() + 1);
            if self.steps.get() > STEPS {
                return ends;
            }
            let graph = self.graph(frame.root);
            let block = &graph[frame.block];
            if let Some(stmt) = block.stmts.get(frame.stmt) {
                let (number, before) = (frame.stmt, frame.holding.clone());
                frame.stmt += 1;
                let paths = &self.elaborated[&frame.root].paths;
                for effect in paths.effects(&stmt.op) {
                    frame.holding.apply(paths, effect);
                }
                match &stmt.op {
                    Op::Assign(to, value) => {
                        open.extend(self.assign(frame, stmt.at, to, value, log));
                    }
                    Op::Drop(place) => {
                        let dropped = self.elaborated[&frame.root].dropped(frame.block, number);
                        if self.drop(&mut frame, place, dropped, &before, log) {
                            open.push(frame);
                        }
                    }
                    Op::End(var) => {
                        frame.take(&Place::whole(*var));
                        open.push(frame);
                    }
                }
                continue;
            }
            match &block.end {
                End::Return | End::Cancelled => ends.push(frame),
                End::Never => {}
                end => open.extend(self.ways(&frame, end, log)),
            }
        }
        ends
    }

    /// Where a body goes on behind a block.
    fn ways(&self, frame: &Frame, end: &End, log: &[&str]) -> Vec<Frame> {
        let mut at = frame.at;
        if let End::Suspend { at: wait, .. } = end
            && *wait != frame.root
        {
            // It waits, and says so.
            if !log.get(at).is_some_and(|event| event.starts_with('p')) {
                return Vec::new();
            }
            at += 1;
            self.furthest.set(self.furthest.get().max(at));
        }
        let known = match end {
            End::Branch { test: Test::True(operand), .. } => {
                let items = operand.place().map(|place| frame.peek(place)).unwrap_or_default();
                items.iter().find_map(|(parts, item)| match item {
                    Item::Bool(is) if parts.is_empty() => Some(*is),
                    _ => None,
                })
            }
            End::Branch { test: Test::Variant(place, number, _), .. } => {
                frame.peek(place).iter().find_map(|(parts, item)| match item {
                    Item::Tag(own) if parts.is_empty() => Some(own == number),
                    _ => None,
                })
            }
            _ => None,
        };
        let paths = &self.elaborated[&frame.root].paths;
        let targets = end.targets().into_iter().enumerate();
        let open = targets.filter(|(number, _)| known.is_none_or(|is| is == (*number == 0)));
        open.map(|(number, block)| {
            let mut next = Frame { block, stmt: 0, at, ..frame.clone() };
            next.holding.follow(paths, end, number);
            next
        })
        .collect()
    }

    fn read(&self, frame: &mut Frame, operand: &Operand) -> Content {
        match operand {
            Operand::Move(place) | Operand::Use(place) => {
                let found = frame.take(place);
                // That an enum is a variant stays true of what is left of it.
                let tags = found.iter().filter(|(_, item)| matches!(item, Item::Tag(_)));
                let tags = tags.cloned().collect();
                frame.put(place, tags);
                found
            }
            Operand::Copy(place) => frame.peek(place),
            Operand::Ref(..) | Operand::Const => Content::new(),
        }
    }

    fn assign(
        &self,
        mut frame: Frame,
        at: ExprId,
        to: &Place,
        value: &Value,
        log: &[&str],
    ) -> Vec<Frame> {
        let content = match value {
            Value::Use(operand) => self.read(&mut frame, operand),
            Value::Make(variant, parts) => {
                let mut found = Content::new();
                let step = variant.iter().map(|(at, name)| Part::Variant(*at, name.clone()));
                let step: Vec<Part> = step.collect();
                found.extend(variant.iter().map(|(at, _)| (Vec::new(), Item::Tag(*at))));
                for (name, operand) in parts {
                    let around = [&step[..], &[Part::Field(name.clone())]].concat();
                    found.extend(inside(&around, self.read(&mut frame, operand)));
                }
                found
            }
            Value::Closure(id, list) => {
                let mut found = vec![(Vec::new(), Item::Closure(*id))];
                for (number, operand) in list.iter().enumerate() {
                    let content = self.read(&mut frame, operand);
                    found.extend(inside(&[field(number)], content));
                }
                found
            }
            Value::Compute(list) => {
                for operand in list {
                    self.read(&mut frame, operand);
                }
                Content::new()
            }
            Value::Call(list) => return self.call(frame, at, to, list, log),
        };
        self.fill(frame, to, content)
    }

    fn fill(&self, mut frame: Frame, to: &Place, content: Content) -> Vec<Frame> {
        frame.take(to);
        frame.put(to, content);
        vec![frame]
    }

    fn call(
        &self,
        mut frame: Frame,
        at: ExprId,
        to: &Place,
        list: &[Operand],
        log: &[&str],
    ) -> Vec<Frame> {
        let facts = self.index.facts(self.file);
        if let ExprKind::For { .. } = facts.kind(at) {
            return self.next_item(frame, to, list);
        }
        let (name, number) = self.called(at);
        if name.is_empty()
            && let Some(
                Operand::Move(place)
                | Operand::Use(place)
                | Operand::Ref(_, place)
                | Operand::Copy(place),
            ) = list.first()
            && let Some(id) = closure_in(&frame.peek(place))
        {
            return self.call_closure(frame, place, id, to, log);
        }
        if let ("replace", [target, source]) = (name.as_str(), list) {
            let Some(target) = self.referred(&frame, target) else { return Vec::new() };
            let new = self.read(&mut frame, source);
            let old = frame.take(&target);
            frame.put(&target, new);
            return self.fill(frame, to, old);
        }
        let event = |kind: &str| format!("{kind}{number}");
        let first = list.first().map(|operand| self.read(&mut frame, operand)).unwrap_or_default();
        let ok = match name.as_str() {
            "at" => self.logs(&mut frame, log, &event("a")),
            "eat" | "drop" => self.drop_content(&mut frame, &first, log),
            "make" => {
                if !self.logs(&mut frame, log, &event("n")) {
                    return Vec::new();
                }
                let value = number.parse().map(Item::Value).expect("a number");
                return self.fill(frame, to, vec![(Vec::new(), value)]);
            }
            "c" | "maybe" | "attempt" => {
                let is = self.logs(&mut frame, log, &format!("c{number}t"));
                if !is && !self.logs(&mut frame, log, &format!("c{number}f")) {
                    return Vec::new();
                }
                return self.decided(frame, &name, &number, is, to, log);
            }
            "new" => return self.fill(frame, to, inside(&[Part::Unbox], first)),
            "same" => return self.fill(frame, to, first),
            _ if matches!(facts.kind(at), ExprKind::Try(_)) => {
                let around = [Part::Variant(1, "Err".into()), field(0)];
                let mut content = inside(&around, first);
                content.push((Vec::new(), Item::Tag(1)));
                return self.fill(frame, to, content);
            }
            // A list as an iterator.
            "" => return self.fill(frame, to, first),
            _ => true,
        };
        if ok { self.fill(frame, to, Content::new()) } else { Vec::new() }
    }

    /// What a reference leads to: the place that is borrowed here, or where the reference was made.
    fn referred(&self, frame: &Frame, operand: &Operand) -> Option<Place> {
        let holder = match operand {
            Operand::Ref(_, place) => return Some(place.clone()),
            other => other.place()?,
        };
        let stmts = self.graph(frame.root).blocks.iter().flat_map(|block| &block.stmts);
        let mut made = stmts.filter_map(|stmt| match &stmt.op {
            Op::Assign(to, Value::Use(Operand::Ref(_, place))) if to == holder => Some(place),
            _ => None,
        });
        made.next().cloned()
    }

    /// What a function gives that decides something.
    fn decided(
        &self,
        mut frame: Frame,
        name: &str,
        number: &str,
        is: bool,
        to: &Place,
        log: &[&str],
    ) -> Vec<Frame> {
        if name == "c" {
            return self.fill(frame, to, vec![(Vec::new(), Item::Bool(is))]);
        }
        let (tag, variant) = match (name, is) {
            ("maybe", true) => (1, "Some"),
            ("maybe", false) => return self.fill(frame, to, vec![(Vec::new(), Item::Tag(0))]),
            (_, true) => (0, "Ok"),
            (_, false) => (1, "Err"),
        };
        if !self.logs(&mut frame, log, &format!("n{number}")) {
            return Vec::new();
        }
        let value = number.parse().map(Item::Value).expect("a number");
        let around = vec![Part::Variant(tag, variant.into()), field(0)];
        self.fill(frame, to, vec![(Vec::new(), Item::Tag(tag)), (around, value)])
    }

    /// The name and the number of what a call calls: `make` and `3` of `make::<3>()`.
    fn called(&self, at: ExprId) -> (String, String) {
        let facts = self.index.facts(self.file);
        match facts.kind(at) {
            ExprKind::Call { func, .. } => match facts.kind(*func) {
                ExprKind::Path { path, local: None } => {
                    let text = self.index.file(self.file).source.slice(path.span);
                    let number = text.split_once("::<").map_or("", |(_, number)| number);
                    (path.last_name().to_owned(), number.trim_end_matches('>').to_owned())
                }
                _ => (String::new(), String::new()),
            },
            ExprKind::Method { name, .. } => (name.to_string(), String::new()),
            _ => (String::new(), String::new()),
        }
    }

    fn next_item(&self, mut frame: Frame, to: &Place, list: &[Operand]) -> Vec<Frame> {
        let Some(Operand::Ref(_, list)) = list.first() else { return Vec::new() };
        let first = frame.peek(list).into_iter().find_map(|(parts, _)| parts.first().cloned());
        let Some(first) = first else {
            return self.fill(frame, to, vec![(Vec::new(), Item::Tag(0))]);
        };
        let around = [Part::Variant(1, "Some".into()), field(0)];
        let mut content = inside(&around, frame.take(&list.part(first)));
        content.push((Vec::new(), Item::Tag(1)));
        self.fill(frame, to, content)
    }

    /// Runs a closure: what it holds is in its captures, and what is left of it goes back where it came from.
    fn call_closure(
        &self,
        mut frame: Frame,
        place: &Place,
        id: ExprId,
        to: &Place,
        log: &[&str],
    ) -> Vec<Frame> {
        let graph = self.graph(id);
        let mut inner = self.frame(id, frame.at);
        let captures = graph.vars.iter().enumerate().filter_map(|(at, var)| match var.kind {
            VarKind::Capture(number) => Some((VarId(small(at)), number as usize)),
            _ => None,
        });
        let captures: Vec<_> = captures.collect();
        for &(var, number) in &captures {
            inner.put(&Place::whole(var), frame.take(&place.part(field(number))));
        }
        let ends = self.run(inner, log).into_iter();
        ends.flat_map(|mut end| {
            let mut frame = Frame { at: end.at, ..frame.clone() };
            for &(var, number) in &captures {
                let rest = end.take(&Place::whole(var));
                frame.put(&place.part(field(number)), rest);
            }
            self.fill(frame, to, Content::new())
        })
        .collect()
    }
}
