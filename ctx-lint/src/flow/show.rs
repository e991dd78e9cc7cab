//! A graph as text, and as a picture for Graphviz.

use std::fmt::Write as _;

use super::{
    Apart, BlockId, Dropped, Elaborated, End, Graph, Op, Operand, Part, Place, Test, Value, VarId,
    VarKind, Way,
};
use crate::facts::{ExprId, Facts};

/// Shows graphs of one file.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'g> {
    facts: &'g Facts,
    graph: &'g Graph,
    elaborated: &'g Elaborated,
}

impl<'g> Shown<'g> {
    /// A graph of a file, with what is known of its drops.
    pub const fn new(facts: &'g Facts, graph: &'g Graph, elaborated: &'g Elaborated) -> Self {
        Self { facts, graph, elaborated }
    }

    /// A variable: its name, and for others their number.
    pub fn var(&self, id: VarId) -> String {
        match self.graph[id].kind {
            VarKind::Result => "result".to_owned(),
            VarKind::Param(number) => format!("param{number}"),
            VarKind::Local(local) | VarKind::Outer(local) => self.facts[local].name.to_string(),
            VarKind::Temp(_) => format!("_{}", id.0),
            VarKind::Capture(number) => {
                let own = &self.graph.captures[number as usize];
                let place = Place { var: id, parts: own.parts.clone() };
                with_parts(self.facts[own.local].name.to_string(), &place)
            }
        }
    }

    /// A place.
    pub fn place(&self, place: &Place) -> String {
        with_parts(self.var(place.var), place)
    }

    fn operand(&self, operand: &Operand) -> String {
        match operand {
            Operand::Copy(place) => format!("copy {}", self.place(place)),
            Operand::Move(place) => format!("move {}", self.place(place)),
            Operand::Use(place) => format!("use {}", self.place(place)),
            Operand::Ref(false, place) => format!("&{}", self.place(place)),
            Operand::Ref(true, place) => format!("&mut {}", self.place(place)),
            Operand::Const => "const".to_owned(),
        }
    }

    fn list(&self, list: &[Operand]) -> String {
        list.iter().map(|own| self.operand(own)).collect::<Vec<_>>().join(", ")
    }

    fn value(&self, value: &Value) -> String {
        match value {
            Value::Use(operand) => self.operand(operand),
            Value::Make(variant, parts) => {
                let parts =
                    parts.iter().map(|(name, own)| format!("{name}: {}", self.operand(own)));
                let parts = parts.collect::<Vec<_>>().join(", ");
                let name =
                    variant.as_ref().map_or_else(String::new, |(_, name)| format!("{name} "));
                format!("{name}{{{parts}}}")
            }
            Value::Call(list) => format!("call({})", self.list(list)),
            Value::Compute(list) => format!("compute({})", self.list(list)),
            Value::Closure(_, list) => format!("closure({})", self.list(list)),
        }
    }

    fn drop(&self, place: &Place, dropped: &Dropped) -> Option<String> {
        let place = self.place(place);
        match dropped {
            Dropped::Never => None,
            Dropped::Always => Some(format!("drop {place}")),
            Dropped::IfFull => Some(format!("drop {place} if full")),
            Dropped::Apart(apart) => Some(format!("drop {place} apart: {}", self.apart(apart))),
        }
    }

    fn apart(&self, apart: &Apart) -> String {
        let pieces = |list: &[super::Piece]| {
            let each = list.iter().map(|piece| match &piece.parts {
                Some(inner) => self.apart(inner),
                None => self.place(&piece.place),
            });
            each.collect::<Vec<_>>().join(", ")
        };
        match apart {
            Apart::Fields(list) => format!("({})", pieces(list)),
            Apart::Boxed(piece) => format!("({})", pieces(std::slice::from_ref(&**piece))),
            Apart::Variants(list, _) => {
                let each = list.iter().map(|(_, list)| pieces(list));
                format!("({})", each.collect::<Vec<_>>().join(" | "))
            }
        }
    }

    fn end(&self, end: &End) -> String {
        match end {
            End::Goto(to) => format!("goto b{}", to.0),
            End::Branch { test, then, other, .. } => {
                let test = match test {
                    Test::True(operand) => self.operand(operand),
                    Test::Variant(place, _, name) => format!("{} is {name}", self.place(place)),
                    Test::Like(place) => format!("{} fits", self.place(place)),
                    Test::Compiled => "compiled".to_owned(),
                    Test::Unknown => "unknown".to_owned(),
                };
                format!("if {test} goto b{} else b{}", then.0, other.0)
            }
            End::Suspend { resume, cancel, .. } => {
                format!("suspend: goto b{}, cancelled b{}", resume.0, cancel.0)
            }
            End::Select { ways, cancel, .. } => {
                let ways = ways.iter().map(|(way, to)| match way {
                    Way::Branch(number) => format!("{number} => b{}", to.0),
                    Way::Else => format!("else => b{}", to.0),
                    Way::Default => format!("default => b{}", to.0),
                });
                let cancel = cancel.iter().map(|to| format!("cancelled => b{}", to.0));
                format!("select: {}", ways.chain(cancel).collect::<Vec<_>>().join(", "))
            }
            End::Return => "return".to_owned(),
            End::Cancelled => "cancelled".to_owned(),
            End::Never => "never".to_owned(),
        }
    }

    fn lines(&self, id: BlockId) -> Vec<String> {
        let mut lines = Vec::new();
        for (at, stmt) in self.graph[id].stmts.iter().enumerate() {
            match &stmt.op {
                Op::Assign(to, value) => {
                    lines.push(format!("{} = {}", self.place(to), self.value(value)));
                }
                Op::Drop(place) => lines.extend(self.drop(place, self.elaborated.dropped(id, at))),
                Op::End(_) => {}
            }
        }
        lines.push(self.end(&self.graph[id].end));
        lines
    }

    fn blocks(&self) -> impl Iterator<Item = BlockId> + use<> {
        (0..self.graph.blocks.len() as u32).map(BlockId)
    }

    /// Block by block.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for id in self.blocks() {
            _ = writeln!(text, "b{}:", id.0);
            for line in self.lines(id) {
                _ = writeln!(text, "    {line}");
            }
        }
        text
    }

    /// In the language of Graphviz.
    pub fn dot(&self, name: &str) -> String {
        let mut text = format!("digraph {name:?} {{\n    node [shape=box, fontname=monospace]\n");
        for id in self.blocks() {
            let lines = self.lines(id).join("\\l").replace('"', "'");
            _ = writeln!(text, "    b{} [label=\"b{}\\l{lines}\\l\"]", id.0, id.0);
            for to in self.graph[id].end.targets() {
                let style = match &self.graph[id].end {
                    End::Suspend { cancel, .. } if *cancel == to => " [style=dashed]",
                    End::Select { cancel: Some(cancel), .. } if *cancel == to => " [style=dashed]",
                    _ => "",
                };
                _ = writeln!(text, "    b{} -> b{}{style}", id.0, to.0);
            }
        }
        text + "}\n"
    }
}

/// The graphs that belong to a function's body: its own, and those of the closures and async blocks in it.
pub fn inside(facts: &Facts, body: ExprId) -> Vec<ExprId> {
    facts.descendants(body).filter(|&id| id == body || facts.is_deferred(id)).collect()
}

fn with_parts(mut text: String, place: &Place) -> String {
    for part in &place.parts {
        match part {
            Part::Field(name) => _ = write!(text, ".{name}"),
            Part::Variant(_, name) => _ = write!(text, "#{name}"),
            Part::Deref | Part::Unbox => text.insert(0, '*'),
            Part::Index => text.push_str("[_]"),
        }
    }
    text
}
