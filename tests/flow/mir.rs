//! Drops as rustc sees them: the paths through what `--emit=mir` prints, with drop flags and known variants followed.

use std::collections::{BTreeMap, BTreeSet};

use super::path::{Event, MAX_PATHS, Paths};

/// A function of the compiler's output.
#[derive(Debug, Default)]
pub(super) struct Mir {
    pub(super) name: String,
    types: BTreeMap<u32, String>,
    names: BTreeMap<u32, BTreeSet<String>>,
    blocks: BTreeMap<u32, Vec<String>>,
}

/// A place as it is printed: a local, and the parts behind it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Printed {
    local: u32,
    parts: String,
    /// The type, where it is printed.
    ty: Option<String>,
}

/// What is known of a value on the way.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Known {
    Is(u64),
    IsNone(BTreeSet<u64>),
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct State {
    block: u32,
    bools: BTreeMap<u32, bool>,
    /// Which place's variant a local holds.
    discriminants: BTreeMap<u32, Printed>,
    variants: BTreeMap<(u32, String), Known>,
    aliases: BTreeMap<u32, Printed>,
}

/// The functions of a text. Those of impls and closures are left out.
pub(super) fn functions(text: &str) -> Vec<Mir> {
    let mut found = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let Some(head) = line.strip_prefix("fn ").filter(|head| head.ends_with('{')) else {
            continue;
        };
        let (name, rest) = head.split_once('(').expect("parameters");
        let mut mir = Mir { name: name.to_owned(), ..Mir::default() };
        let params = rest.split(") -> ").next().unwrap_or_default();
        for param in split_top(params) {
            if let Some((local, ty)) = param.trim().split_once(": ") {
                mir.types.insert(number(local), plain(ty));
            }
        }
        let mut block = None;
        for line in lines.by_ref() {
            if line == "}" {
                break;
            }
            mir.line(line.trim(), &mut block);
        }
        // A constructor is printed as a function.
        let is_plain = !name.contains(['<', '{', ':']) && name.starts_with(char::is_lowercase);
        if is_plain && !mir.blocks.is_empty() {
            found.push(mir);
        }
    }
    found
}

impl Mir {
    fn line(&mut self, line: &str, block: &mut Option<u32>) {
        if let Some(rest) = line.strip_prefix("bb")
            && let Some(id) = rest.strip_suffix(": {")
        {
            let id = id.trim_end_matches(" (cleanup)").parse().expect("a block");
            *block = Some(id);
            self.blocks.insert(id, Vec::new());
        } else if let Some(id) = block {
            if line == "}" {
                *block = None;
            } else if !line.is_empty() {
                self.blocks.get_mut(id).expect("a block").push(line.to_owned());
            }
        } else if let Some(debug) = line.strip_prefix("debug ") {
            let (name, local) = debug.trim_end_matches(';').split_once(" => ").expect("a place");
            if local.starts_with('_') {
                self.names.entry(number(local)).or_default().insert(name.to_owned());
            }
        } else if let Some(own) = line.strip_prefix("let ") {
            let own = own.trim_start_matches("mut ").trim_end_matches(';');
            let (local, ty) = own.split_once(": ").expect("a type");
            self.types.insert(number(local), plain(ty));
        }
    }

    /// Every sequence of positions and drops that leads to the end.
    pub(super) fn paths(&self) -> Result<BTreeSet<Vec<Event>>, String> {
        let mut paths = Paths::default();
        let start = State {
            block: 0,
            bools: BTreeMap::new(),
            discriminants: BTreeMap::new(),
            variants: BTreeMap::new(),
            aliases: BTreeMap::new(),
        };
        self.walk(start, Vec::new(), &BTreeSet::new(), &mut paths)?;
        Ok(paths.found)
    }

    fn walk(
        &self,
        mut state: State,
        mut events: Vec<Event>,
        seen: &BTreeSet<State>,
        paths: &mut Paths,
    ) -> Result<(), String> {
        let mut seen = seen.clone();
        loop {
            if !seen.insert(state.clone()) {
                return Ok(());
            }
            let lines = &self.blocks[&state.block];
            let (end, lines) = lines.split_last().ok_or("an empty block")?;
            for line in lines {
                self.statement(line, &mut state);
            }
            if end == "return;" {
                return paths.end(events);
            }
            if end == "unreachable;" || end.contains("-> unwind") {
                return Ok(());
            }
            if let Some(switch) = end.strip_prefix("switchInt(") {
                for next in self.switched(switch, &state)? {
                    self.walk(next, events.clone(), &seen, paths)?;
                }
                return Ok(());
            }
            if let Some(rest) = end.strip_prefix("goto -> bb") {
                state.block = rest.trim_end_matches(';').parse().map_err(|_| end.clone())?;
                continue;
            }
            let (head, targets) = end.rsplit_once(" -> [").ok_or_else(|| end.clone())?;
            let target = targets.split(['[', ',', ']']).next().unwrap_or_default();
            let target = target.rsplit("bb").next().unwrap_or_default();
            state.block = target.parse().map_err(|_| end.clone())?;
            let event = if let Some(place) = head.strip_prefix("drop(") {
                Some(self.dropped(place.strip_suffix(')').unwrap_or(place), &state))
            } else {
                self.statement(head, &mut state);
                let at = head.split_once("at::<").map(|(_, rest)| rest);
                let at = at.and_then(|rest| rest.split('>').next()?.parse().ok());
                at.map(Event::At)
            };
            if let Some(event) = event {
                if !paths.push(&mut events, event) {
                    return paths.end(events);
                }
                seen.clear();
            }
        }
    }

    fn dropped(&self, place: &str, state: &State) -> Event {
        let mut place = printed(place);
        if let Some(alias) = state.aliases.get(&place.local)
            && let Some(rest) = place.parts.strip_prefix('*')
        {
            let parts = format!("{}*{rest}", alias.parts);
            place = Printed { local: alias.local, parts, ty: place.ty };
        }
        Event::Drop {
            names: self.names.get(&place.local).cloned().unwrap_or_default(),
            ty: self.types.get(&place.local).cloned().unwrap_or_default(),
            parts: place.parts,
        }
    }

    fn statement(&self, line: &str, state: &mut State) {
        let Some((left, right)) = line.trim_end_matches(';').split_once(" = ") else { return };
        let target = printed(left);
        // What is known of a place holds until something else is put into it, or somebody may do so.
        state.variants.retain(|(local, _), _| *local != target.local);
        if target.parts.is_empty() {
            state.bools.remove(&target.local);
            state.discriminants.remove(&target.local);
            state.aliases.remove(&target.local);
        }
        if let Some(borrowed) = right.strip_prefix("&mut ") {
            let borrowed = printed(borrowed);
            state.variants.retain(|(local, _), _| *local != borrowed.local);
        }
        if !target.parts.is_empty() {
            return;
        }
        match right {
            "const true" => _ = state.bools.insert(target.local, true),
            "const false" => _ = state.bools.insert(target.local, false),
            right => {
                if let Some(place) = right.strip_prefix("discriminant(") {
                    let place = printed(place.strip_suffix(')').unwrap_or(place));
                    state.discriminants.insert(target.local, place);
                }
                // The pointer in a `Box`.
                if right.ends_with("(Transmute)")
                    && let Some(inner) = right.strip_prefix("copy ((")
                    && let Some(at) = inner.find(".0: ")
                    && right.contains("Unique<")
                {
                    state.aliases.insert(target.local, printed(&inner[..at]));
                }
            }
        }
    }

    fn switched(&self, switch: &str, state: &State) -> Result<Vec<State>, String> {
        let (operand, targets) = switch.split_once(") -> [").ok_or(switch)?;
        let operand = operand.trim_start_matches("move ").trim_start_matches("copy ");
        let place = printed(operand);
        let mut arms = Vec::new();
        let mut otherwise = None;
        for target in targets.trim_end_matches("];").split(", ") {
            let (value, block) = target.split_once(": bb").ok_or(target)?;
            let block: u32 = block.parse().map_err(|_| target)?;
            match value {
                "otherwise" => otherwise = Some(block),
                // Characters and large numbers are told apart by their order alone.
                value => arms.push((value.parse::<u64>().unwrap_or(arms.len() as u64), block)),
            }
        }
        if let Some(&known) = state.bools.get(&place.local) {
            let value = u64::from(known);
            let arm = arms.iter().find(|(own, _)| *own == value).map(|&(_, block)| block);
            let block = arm.or(otherwise).ok_or("no target")?;
            return Ok(vec![State { block, ..state.clone() }]);
        }
        let asked = state.discriminants.get(&place.local);
        let key = asked.map(|asked| (asked.local, asked.parts.clone()));
        let known = key.as_ref().and_then(|key| state.variants.get(key));
        let mut next = Vec::new();
        for &(value, block) in &arms {
            let fits = match known {
                None => true,
                Some(Known::Is(own)) => *own == value,
                Some(Known::IsNone(others)) => !others.contains(&value),
            };
            if fits {
                let mut state = State { block, ..state.clone() };
                if let Some(key) = &key {
                    state.variants.insert(key.clone(), Known::Is(value));
                }
                next.push(state);
            }
        }
        let is_arm =
            matches!(known, Some(Known::Is(own)) if arms.iter().any(|(arm, _)| arm == own));
        if let Some(block) = otherwise
            && !is_arm
        {
            let mut state = State { block, ..state.clone() };
            if let Some(key) = key
                && !matches!(known, Some(Known::Is(_)))
            {
                let mut others: BTreeSet<u64> = arms.iter().map(|&(value, _)| value).collect();
                if let Some(Known::IsNone(known)) = known {
                    others.extend(known);
                }
                state.variants.insert(key, Known::IsNone(others));
            }
            next.push(state);
        }
        if next.len() > MAX_PATHS {
            return Err("too many ways".to_owned());
        }
        Ok(next)
    }
}

fn number(local: &str) -> u32 {
    local.trim_start_matches('_').parse().unwrap_or(u32::MAX)
}

/// Reads `_1`, `(_1.0: T)`, `(_1 as Some)` and `(*_1)`, in each other.
fn printed(text: &str) -> Printed {
    let text = text.trim();
    if let Some(at) = text.ends_with(']').then(|| text.rfind('[')).flatten() {
        let mut place = printed(&text[..at]);
        place.parts.push_str("[_]");
        place.ty = None;
        return place;
    }
    let Some(inside) = text.strip_prefix('(').and_then(|text| text.strip_suffix(')')) else {
        return Printed { local: number(text), parts: String::new(), ty: None };
    };
    if let Some(inner) = inside.strip_prefix('*') {
        let mut place = printed(inner);
        place.parts.push('*');
        place.ty = None;
        return place;
    }
    // The place comes first: a local, or something in parentheses.
    let end = if inside.starts_with('(') {
        closing(inside) + 1
    } else {
        inside.find([' ', '.']).unwrap_or(inside.len())
    };
    let mut place = printed(&inside[..end]);
    let rest = &inside[end..];
    if let Some(variant) = rest.strip_prefix(" as ") {
        place.parts.push_str(&format!("#{variant}"));
    } else if let Some(field) = rest.strip_prefix('.') {
        let (field, ty) = field.split_once(": ").unwrap_or((field, ""));
        place.parts.push_str(&format!(".{field}"));
        place.ty = Some(plain(ty));
    }
    place
}

fn closing(text: &str) -> usize {
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => {
                depth -= 1;
                if depth == 0 {
                    return at;
                }
            }
            _ => {}
        }
    }
    text.len() - 1
}

/// Splits at the commas that stand in no brackets.
fn split_top(text: &str) -> Vec<&str> {
    let (mut parts, mut depth, mut from) = (Vec::new(), 0, 0);
    for (at, c) in text.char_indices() {
        match c {
            '(' | '[' | '{' | '<' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            '>' if !text[..at].ends_with('-') => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&text[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&text[from..]);
    parts
}

/// A type as the linter writes it: without paths, lifetimes and lengths.
pub(super) fn plain(ty: &str) -> String {
    let mut out = String::new();
    let mut word = String::new();
    let mut chars = ty.chars().peekable();
    while let Some(c) = chars.next() {
        if c.is_alphanumeric() || c == '_' {
            word.push(c);
        } else if c == ':' && chars.peek() == Some(&':') {
            chars.next();
            word.clear();
        } else if c == '{' {
            // `{closure@file.rs:1:2: 3:4}`
            for c in chars.by_ref() {
                if c == '}' {
                    break;
                }
            }
            out.push_str("{closure}");
        } else {
            out.push_str(&word);
            word.clear();
            out.push(c);
        }
    }
    out.push_str(&word);
    let mut out = out.replace("&mut ", "&").replace("dyn ", "impl ");
    while let Some(at) = out.find("; ") {
        let end = out[at..].find(']').map_or(out.len(), |end| end + at);
        out.replace_range(at..end, "");
    }
    out
}
