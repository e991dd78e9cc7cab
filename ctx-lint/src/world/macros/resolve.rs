//! Which definition a path of a macro means.
//!
//! By its name alone a macro is known behind its definition, to the end of the scope around it, and in the modules that are
//! declared there; behind a module with `#[macro_use]` what that module defines is known, too. By path it is known where it
//! is imported, and one with `#[macro_export]` at the root of its crate. Where a condition picks one of several,
//! there is no answer.
//!
//! Semantics: <https://doc.rust-lang.org/reference/macros-by-example.html#scoping-exporting-and-importing>.

use std::sync::OnceLock;

use rustc_hash::{FxHashMap, FxHashSet};

use super::said::{Import, Said};
use crate::facts::{Home, Name};
use crate::stubs::STUBS;
use crate::world::World;

/// A module of a crate, by path.
type Place = (usize, Vec<Name>);

/// The names that have been looked for, so that imports which go in a circle end.
type Trail = FxHashSet<(Place, Name)>;

/// Where a macro is defined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// The module of the world.
    pub(super) module: usize,
    /// The number of the definition in its text.
    pub(super) definition: usize,
}

/// What a name means by itself.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Meaning {
    One(Found),
    /// A condition decides.
    Open,
}

/// Where something is called or imported.
#[derive(Clone, Copy)]
pub(super) struct At {
    /// The module of the world.
    pub(super) module: usize,
    /// The module of its text.
    pub(super) room: usize,
    /// The place in the text.
    pub(super) place: u32,
}

/// Answers questions about a world's macros. Stubs are crates of one module behind those of the world.
pub(super) struct Resolver<'w> {
    world: &'w World,
    /// What each text says; read when it is first asked for.
    said: Vec<OnceLock<Said>>,
    /// The modules at each path.
    by_path: FxHashMap<(usize, &'w [Name]), Vec<usize>>,
    /// The modules of each crate whose texts define macros.
    defining: FxHashMap<usize, Vec<usize>>,
}

impl<'w> Resolver<'w> {
    pub(super) fn new(world: &'w World) -> Self {
        let mut by_path: FxHashMap<_, Vec<usize>> = FxHashMap::default();
        let mut defining: FxHashMap<usize, Vec<usize>> = FxHashMap::default();
        for (at, module) in world.modules.iter().enumerate() {
            if module.host.is_some() {
                continue;
            }
            by_path.entry((module.krate, module.path.as_slice())).or_default().push(at);
            if !world.texts[module.text].outline.macros.is_empty() {
                defining.entry(module.krate).or_default().push(at);
            }
        }
        for (stub, root) in STUBS.iter().enumerate() {
            let (krate, module) = (world.crates.len() + stub, world.modules.len() + stub);
            by_path.insert((krate, &[]), vec![module]);
            if root.text.contains("macro_export") {
                defining.insert(krate, vec![module]);
            }
        }
        let texts = world.texts.len() + STUBS.len();
        let said = std::iter::repeat_with(OnceLock::new).take(texts).collect();
        Self { world, said, by_path, defining }
    }

    /// What the text of a module says.
    pub(super) fn said(&self, module: usize) -> &Said {
        self.said[self.text_of(module)].get_or_init(|| Said::of(self.text(module)))
    }

    /// The number of the text of a module.
    pub(super) fn text_of(&self, module: usize) -> usize {
        let own = self.world.modules.get(module).map(|module| module.text);
        own.unwrap_or_else(|| self.world.texts.len() + module - self.world.modules.len())
    }

    pub(super) fn text(&self, module: usize) -> &'w str {
        match self.world.modules.get(module) {
            Some(own) => &self.world.texts[own.text].parsed.source.text,
            None => STUBS[module - self.world.modules.len()].text,
        }
    }

    /// Whether the text of a module is the root of a stub.
    pub(super) fn is_stub(&self, module: usize) -> bool {
        module >= self.world.modules.len()
    }

    pub(super) fn krate_of(&self, module: usize) -> usize {
        let own = self.world.modules.get(module).map(|module| module.krate);
        own.unwrap_or_else(|| self.world.crates.len() + module - self.world.modules.len())
    }

    fn path_of(&self, module: usize) -> &'w [Name] {
        self.world.modules.get(module).map_or(&[], |module| &module.path)
    }

    /// What `$crate` stands for in a macro of a crate.
    pub(super) fn home(&self, krate: usize) -> Home<'static> {
        match krate.checked_sub(self.world.crates.len()) {
            Some(stub) => Home::Stub(STUBS[stub].name),
            None => Home::Own(krate),
        }
    }

    /// The definition that a path means.
    pub(super) fn resolve(&self, at: At, path: &[Name]) -> Option<Found> {
        self.by(at, path, &mut Trail::default())
    }

    fn by(&self, at: At, path: &[Name], trail: &mut Trail) -> Option<Found> {
        match path {
            [] => None,
            [name] => match self.textual(at, name) {
                Some(Meaning::One(found)) => Some(found),
                Some(Meaning::Open) => None,
                None => self.imported(at, name, trail),
            },
            [outer @ .., name] => {
                let place = self.module_by(at, outer, trail)?;
                self.named_in(place, name, trail)
            }
        }
    }

    /// What a name means by what stands before it.
    fn textual(&self, at: At, name: &Name) -> Option<Meaning> {
        // What a stub declares is known by path alone.
        if self.is_stub(at.module) {
            return None;
        }
        let (mut module, mut place) = (at.module, at.place);
        loop {
            if let Some(found) = self.in_text(module, place, name) {
                return Some(found);
            }
            match self.line_of(module) {
                Some(above) => (module, place) = above,
                None => break,
            }
        }
        let krate = self.krate_of(module);
        let mut crates = self.said(module).crates.iter().rev();
        let found = crates.find_map(|other| self.exported(self.dependency(krate, other)?, name));
        found.map(Meaning::One)
    }

    /// The last definition of a name before a place of a text.
    fn in_text(&self, module: usize, place: u32, name: &Name) -> Option<Meaning> {
        let said = self.said(module);
        let mut seen: Vec<(u32, Meaning, bool)> = Vec::new();
        for &number in said.by_name.get(name).into_iter().flatten() {
            let own = &said.definitions[number];
            if own.scope.start <= place && place <= own.scope.end {
                let found = Found { module, definition: number };
                seen.push((own.scope.start, Meaning::One(found), own.conditional));
            }
        }
        let leaks = said.lines.iter().filter(|line| line.leaks);
        for line in leaks.filter(|line| line.scope.start <= place && place <= line.scope.end) {
            let mut path = self.path_of(module).to_vec();
            path.extend(said.path_of(line.room));
            path.push(line.name.clone());
            let children = self.by_path.get(&(self.krate_of(module), path.as_slice()));
            let found = children.into_iter().flatten().filter_map(|&child| {
                let end = self.said(child).end;
                self.in_text(child, end, name)
            });
            let found: Vec<Meaning> = found.collect();
            if let Some(&first) = found.first() {
                let one = found.iter().all(|own| *own == first);
                seen.push((line.scope.start, if one { first } else { Meaning::Open }, false));
            }
        }
        let &(_, found, conditional) = seen.iter().max_by_key(|(start, ..)| *start)?;
        Some(if conditional && seen.len() > 1 { Meaning::Open } else { found })
    }

    /// The `mod name;` by which the text of a module becomes one.
    fn line_of(&self, module: usize) -> Option<(usize, u32)> {
        let krate = self.krate_of(module);
        let (name, above) = self.path_of(module).split_last()?;
        (0..=above.len()).rev().find_map(|length| {
            let texts = self.by_path.get(&(krate, &above[..length]))?;
            texts.iter().find_map(|&text| {
                let said = self.said(text);
                let room = said.room_at(&above[length..])?;
                let mut lines = said.lines.iter();
                let line = lines.find(|line| line.room == room && line.name == *name)?;
                Some((text, line.at))
            })
        })
    }

    /// What a name means by an import around a place.
    fn imported(&self, at: At, name: &Name, trail: &mut Trail) -> Option<Found> {
        let place = self.place_of(at);
        if !trail.insert((place, name.clone())) {
            return None;
        }
        let reaches = |import: &&Import| {
            import.room == at.room
                && import.within.start <= at.place
                && at.place <= import.within.end
        };
        self.brought(at, name, reaches, trail)
    }

    /// The macro that an import brings under a name, one by its name before those of `*`.
    fn brought(
        &self,
        at: At,
        name: &Name,
        reaches: impl Fn(&&Import) -> bool,
        trail: &mut Trail,
    ) -> Option<Found> {
        let all: Vec<&Import> = self.said(at.module).imports.iter().filter(reaches).collect();
        let mut named: Vec<&Import> =
            all.iter().copied().filter(|import| import.name.as_ref() == Some(name)).collect();
        // The innermost first.
        named.sort_by_key(|import| std::cmp::Reverse(import.within.start));
        let by_name = named
            .iter()
            .find_map(|import| self.by(At { place: import.at, ..at }, &import.path, trail));
        by_name.or_else(|| {
            all.iter().filter(|import| import.name.is_none()).find_map(|import| {
                let outer = self.module_by(At { place: import.at, ..at }, &import.path, trail)?;
                self.named_in(outer, name, trail)
            })
        })
    }

    /// What a name means in a module, by path.
    fn named_in(&self, place: Place, name: &Name, trail: &mut Trail) -> Option<Found> {
        if place.1.is_empty()
            && let Some(found) = self.exported(place.0, name)
        {
            return Some(found);
        }
        let (module, room) = self.text_at(&place)?;
        if !trail.insert((place, name.clone())) {
            return None;
        }
        let at = At { module, room, place: 0 };
        self.brought(at, name, |import| import.room == room, trail)
    }

    /// The macro that a crate exports under a name, when there is but one.
    fn exported(&self, krate: usize, name: &Name) -> Option<Found> {
        let mut only = None;
        for &module in self.defining.get(&krate)? {
            let said = self.said(module);
            for &definition in said.by_name.get(name).into_iter().flatten() {
                if !said.definitions[definition].exported {
                    continue;
                }
                if only.is_some() {
                    return None;
                }
                only = Some(Found { module, definition });
            }
        }
        only
    }

    /// The module that a path leads to.
    fn module_by(&self, at: At, path: &[Name], trail: &mut Trail) -> Option<Place> {
        let (first, rest) = path.split_first()?;
        let here = self.place_of(at);
        let (mut place, rest) = match first.as_str() {
            "crate" => ((here.0, Vec::new()), rest),
            "self" => (here, rest),
            "super" => ((here.0, here.1.split_last()?.1.to_vec()), rest),
            "::" => {
                let (name, rest) = rest.split_first()?;
                ((self.dependency(here.0, name)?, Vec::new()), rest)
            }
            first_name => match Home::of(first_name) {
                Some(Home::Own(krate)) => ((krate, Vec::new()), rest),
                Some(Home::Stub(name)) => ((self.stub(name)?, Vec::new()), rest),
                None => {
                    let inner = self.inner(&here, first, trail);
                    let other = || Some((self.dependency(here.0, first)?, Vec::new()));
                    (inner.or_else(other)?, rest)
                }
            },
        };
        for name in rest {
            place = match name.as_str() {
                "super" => (place.0, place.1.split_last()?.1.to_vec()),
                _ => self.inner(&place, name, trail)?,
            };
        }
        Some(place)
    }

    /// The module that a name means in a module: one of its own, or one that it imports.
    fn inner(&self, place: &Place, name: &Name, trail: &mut Trail) -> Option<Place> {
        let mut own = place.clone();
        own.1.push(name.clone());
        if self.text_at(&own).is_some() {
            return Some(own);
        }
        // A module and a macro may have one name.
        if !trail.insert((place.clone(), format!("{name}::").into())) {
            return None;
        }
        let (module, room) = self.text_at(place)?;
        let said = self.said(module);
        let mut imports = said.imports.iter();
        let import = imports.find(|own| own.room == room && own.name.as_ref() == Some(name))?;
        self.module_by(At { module, room, place: import.at }, &import.path, trail)
    }

    /// The text in which a module stands, and the module of the text that it is.
    fn text_at(&self, (krate, path): &Place) -> Option<(usize, usize)> {
        (0..=path.len()).rev().find_map(|length| {
            let texts = self.by_path.get(&(*krate, &path[..length]))?;
            let rooms = texts.iter();
            let mut found =
                rooms.filter_map(|&text| Some((text, self.said(text).room_at(&path[length..])?)));
            found.next()
        })
    }

    fn place_of(&self, at: At) -> Place {
        let mut path = self.path_of(at.module).to_vec();
        path.extend(self.said(at.module).path_of(at.room));
        (self.krate_of(at.module), path)
    }

    /// The crate that a crate knows by a name.
    fn dependency(&self, krate: usize, name: &str) -> Option<usize> {
        let Some(own) = self.world.crates.get(krate) else { return self.stub(name) };
        let package = own.package.as_deref()?;
        let renamed = package.renames.get(name).map_or(name, String::as_str);
        // A program, a test or an example names the library of its own package.
        let own = (name == package.crate_name).then_some(&package.dir);
        let dir = package.paths.get(name).or(own);
        let library = dir.and_then(|dir| self.world.libraries.get(dir).copied());
        library.or_else(|| self.stub(renamed))
    }

    /// The crate that is declared by a stub.
    fn stub(&self, name: &str) -> Option<usize> {
        let at = STUBS.iter().position(|root| root.name == name)?;
        Some(self.world.crates.len() + at)
    }
}
