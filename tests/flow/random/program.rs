//! Programs made at random, whose values log when they are made and dropped.
//!
//! Every function is well-formed by construction: it knows which variables hold a value, which may, and which do not.

use std::fmt::Write as _;

use super::prelude::USES;

/// A generator of numbers, the same on every machine.
#[derive(Debug)]
pub(super) struct Random(pub(super) u64);

impl Random {
    pub(super) fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        usize::try_from(self.0 >> 33).expect("31 bits") % count.max(1)
    }

    fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }
}

/// What a variable of a program holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Value,
    Option,
    Pair,
    Tuple,
    Boxed,
}

#[derive(Clone, Debug)]
struct Var {
    name: String,
    kind: Kind,
    /// Whether it surely holds a value that may be moved out of it.
    full: bool,
    /// How many loops were open where it was declared: what is moved in a loop is not there on the next turn.
    loops: usize,
}

/// Writes one function.
#[derive(Debug)]
pub(super) struct Writer<'r> {
    random: &'r mut Random,
    text: String,
    indent: usize,
    next: u32,
    vars: Vec<Var>,
    loops: Vec<String>,
    is_async: bool,
    tries: bool,
    left: u32,
}

/// The text of a function, and whether it is to be driven as a future.
pub(super) fn function(random: &mut Random, name: &str) -> (String, bool) {
    let is_async = random.one_in(3);
    let tries = !is_async && random.one_in(2);
    let mut writer = Writer {
        random,
        text: String::new(),
        indent: 1,
        next: 0,
        vars: Vec::new(),
        loops: Vec::new(),
        is_async,
        tries,
        left: 14,
    };
    let head = match (is_async, tries) {
        (true, _) => format!("pub async fn {name}()"),
        (_, true) => format!("pub fn {name}() -> Result<u32, D>"),
        _ => format!("pub fn {name}()"),
    };
    writer.block();
    let tail = if tries { "    Ok(1)\n" } else { "" };
    (format!("{head} {{\n{}{tail}}}\n", writer.text), is_async)
}

impl Writer<'_> {
    fn line(&mut self, text: &str) {
        _ = writeln!(self.text, "{:width$}{text}", "", width = self.indent * 4);
    }

    fn number(&mut self) -> u32 {
        self.next += 1;
        self.next
    }

    fn at(&mut self) {
        let number = self.number();
        self.line(&format!("at::<{number}>();"));
    }

    fn block(&mut self) {
        let outer = self.vars.len();
        for _ in 0..=self.random.below(4) {
            if self.left == 0 {
                break;
            }
            self.left -= 1;
            self.statement();
        }
        self.at();
        self.vars.truncate(outer);
    }

    /// An expression of type `D`.
    fn value(&mut self) -> String {
        if self.random.one_in(3)
            && let Some(taken) = self.take(Kind::Value)
        {
            return match self.random.below(3) {
                0 => format!("{taken}.same()"),
                1 => format!("{{ {taken} }}"),
                _ => taken,
            };
        }
        let number = self.number();
        match self.random.below(5) {
            0 => format!(
                "if c::<{number}>() {{ make::<{}>() }} else {{ make::<{}>() }}",
                self.number(),
                self.number()
            ),
            1 => format!(
                "{{ let inner = make::<{number}>(); at::<{}>(); make::<{}>() }}",
                self.number(),
                self.number()
            ),
            _ => format!("make::<{number}>()"),
        }
    }

    /// Moves a variable of a kind.
    fn take(&mut self, kind: Kind) -> Option<String> {
        let loops = self.loops.len();
        let fits = |var: &&mut Var| var.kind == kind && var.full && var.loops == loops;
        let mut all: Vec<&mut Var> = self.vars.iter_mut().filter(fits).collect();
        if all.is_empty() {
            return None;
        }
        let at = self.random.below(all.len());
        all[at].full = false;
        Some(all[at].name.clone())
    }

    fn declare(&mut self, kind: Kind) -> String {
        let name = format!("v{}", self.number());
        self.vars.push(Var { name: name.clone(), kind, full: true, loops: self.loops.len() });
        name
    }

    fn statement(&mut self) {
        match self.random.below(20) {
            0 | 1 => {
                let value = self.value();
                let name = self.declare(Kind::Value);
                self.line(&format!("let mut {name} = {value};"));
            }
            2 => {
                let value = self.value();
                let name = self.declare(Kind::Option);
                self.line(&format!("let mut {name} = Some({value});"));
            }
            3 => {
                let (one, other) = (self.value(), self.value());
                let name = self.declare(Kind::Pair);
                self.line(&format!("let {name} = Pair {{ second: {one}, first: {other} }};"));
            }
            4 => {
                let (one, other) = (self.value(), self.value());
                let name = self.declare(Kind::Tuple);
                self.line(&format!("let {name} = ({one}, {other});"));
            }
            5 => {
                let value = self.value();
                let name = self.declare(Kind::Boxed);
                self.line(&format!("let {name} = Box::new({value});"));
            }
            6 => self.apart(),
            7 | 8 => {
                let value = self.value();
                let text = USES[self.random.below(USES.len())].replace('X', &value);
                let (one, other) = (self.number().to_string(), self.number().to_string());
                self.line(&text.replace("ONE", &one).replace("TWO", &other));
            }
            19 => self.assign(),
            9 | 10 => self.branch(),
            11 => self.looped(),
            12 => self.matched(),
            13 => self.let_else(),
            14 => self.closure(),
            15 if self.tries => {
                let number = self.number();
                let name = self.declare(Kind::Value);
                self.line(&format!("let mut {name} = attempt::<{number}>()?;"));
            }
            16 if !self.loops.is_empty() => {
                let label = self.loops[self.random.below(self.loops.len())].clone();
                let word = if self.random.one_in(2) { "break" } else { "continue" };
                let number = self.number();
                self.line(&format!("if c::<{number}>() {{ {word} '{label}; }}"));
            }
            17 if self.is_async => {
                let number = self.number();
                match self.random.below(3) {
                    0 => {
                        let value = self.value();
                        self.line(&format!("(look(&{value}), tick::<{number}>().await);"));
                    }
                    _ => self.line(&format!("tick::<{number}>().await;")),
                }
            }
            18 => {
                let number = self.number();
                let give = if self.tries { "return Ok(2)" } else { "return" };
                self.line(&format!("if c::<{number}>() {{ {give}; }}"));
            }
            _ => self.at(),
        }
    }

    /// Takes a value apart, in whole or in part.
    fn apart(&mut self) {
        let kinds = [Kind::Pair, Kind::Tuple, Kind::Boxed, Kind::Option];
        let kind = kinds[self.random.below(kinds.len())];
        let Some(name) = self.take(kind) else { return self.at() };
        let choice = self.random.below(3);
        match (kind, choice) {
            (Kind::Pair, 0) => self.line(&format!("eat({name}.second);")),
            (Kind::Pair, 1) => {
                let first = self.declare(Kind::Value);
                self.line(&format!("let Pair {{ first: mut {first}, .. }} = {name};"));
            }
            (Kind::Pair, _) => {
                let number = self.number();
                self.line(&format!("if c::<{number}>() {{ eat({name}.first); }}"));
            }
            (Kind::Tuple, 0) => {
                let second = self.declare(Kind::Value);
                self.line(&format!("let (_, mut {second}) = {name};"));
            }
            (Kind::Tuple, 1) => {
                let first = self.declare(Kind::Value);
                self.line(&format!("let mut {first} = {name}.0;"));
            }
            (Kind::Tuple, _) => self.line(&format!("let ({name}a, {name}b) = {name};")),
            (Kind::Boxed, 0) => self.line(&format!("eat(*{name});")),
            (Kind::Boxed, _) => {
                let number = self.number();
                self.line(&format!("if c::<{number}>() {{ eat(*{name}); }}"));
            }
            (_, 0) => self.line(&format!("if let Some(inner) = {name} {{ eat(inner); }}")),
            (_, _) => self.line(&format!("drop({name});")),
        }
    }

    fn assign(&mut self) {
        let loops = self.loops.len();
        let fits = |var: &&mut Var| var.kind == Kind::Value && var.loops == loops;
        let names: Vec<String> =
            self.vars.iter_mut().filter(fits).map(|var| var.name.clone()).collect();
        if names.is_empty() {
            return self.at();
        }
        let name = names[self.random.below(names.len())].clone();
        let value = self.value();
        self.line(&format!("{name} = {value};"));
        for var in self.vars.iter_mut().filter(|var| var.name == name) {
            var.full = true;
        }
    }

    /// A block in which values may be moved; what may have been moved is not sure any more.
    fn nested(&mut self) {
        let before: Vec<bool> = self.vars.iter().map(|var| var.full).collect();
        self.indent += 1;
        self.block();
        self.indent -= 1;
        for (var, before) in self.vars.iter_mut().zip(before) {
            var.full &= before;
        }
    }

    fn branch(&mut self) {
        let number = self.number();
        let cond = match self.random.below(4) {
            0 => format!("c::<{number}>() && look(&make::<{}>())", self.number()),
            1 => format!("!(c::<{number}>() || c::<{}>())", self.number()),
            _ => format!("c::<{number}>()"),
        };
        self.line(&format!("if {cond} {{"));
        let before = self.vars.clone();
        self.nested();
        if self.random.one_in(2) {
            self.line("} else {");
            let after = std::mem::replace(&mut self.vars, before);
            self.nested();
            for (var, after) in self.vars.iter_mut().zip(after) {
                var.full &= after.full;
            }
        }
        self.line("}");
    }

    fn looped(&mut self) {
        let number = self.number();
        let label = format!("l{number}");
        let head = match self.random.below(3) {
            0 => format!("'{label}: while c::<{number}>() {{"),
            1 => format!("'{label}: while let Some(item) = maybe::<{number}>() {{"),
            _ => format!(
                "'{label}: for item in vec![make::<{number}>(), make::<{}>()] {{",
                self.number()
            ),
        };
        self.line(&head);
        self.loops.push(label);
        self.nested();
        self.loops.pop();
        self.line("}");
    }

    fn matched(&mut self) {
        let number = self.number();
        match self.random.below(3) {
            0 => {
                self.line(&format!("match maybe::<{number}>() {{"));
                self.line("    Some(item) => {");
            }
            1 => {
                self.line(&format!("match attempt::<{number}>() {{"));
                self.line("    Ok(item) | Err(item) if c::<9001>() => {");
            }
            _ => {
                let second = self.number();
                self.line(&format!("match (maybe::<{number}>(), maybe::<{second}>()) {{"));
                self.line("    (Some(item), _) => {");
            }
        }
        let before = self.vars.clone();
        self.indent += 1;
        self.nested();
        self.line("}");
        self.line("_ => {");
        let after = std::mem::replace(&mut self.vars, before);
        self.nested();
        for (var, after) in self.vars.iter_mut().zip(after) {
            var.full &= after.full;
        }
        self.line("}");
        self.indent -= 1;
        self.line("}");
    }

    fn let_else(&mut self) {
        let number = self.number();
        let leave = match self.loops.last() {
            Some(label) => format!("break '{label}"),
            None if self.tries => "return Ok(3)".to_owned(),
            None => "return".to_owned(),
        };
        let name = self.declare(Kind::Value);
        self.line(&format!(
            "let Some(mut {name}) = maybe::<{number}>() else {{ at::<{}>(); {leave} }};",
            number + 5000
        ));
    }

    fn closure(&mut self) {
        let Some(name) = self.take(Kind::Value) else { return self.at() };
        let number = self.number();
        let closure = format!("f{number}");
        match self.random.below(3) {
            0 => self.line(&format!("let {closure} = || {{ at::<{number}>(); eat({name}); }};")),
            1 => self.line(&format!(
                "let {closure} = move || {{ let _own = {name}; at::<{number}>(); }};"
            )),
            _ => self
                .line(&format!("let {closure} = move || {{ look(&{name}); at::<{number}>(); }};")),
        }
        match self.random.below(3) {
            0 => self.line(&format!("{closure}();")),
            1 => self.line(&format!("if c::<{}>() {{ {closure}(); }}", number + 6000)),
            _ => {}
        }
    }
}
