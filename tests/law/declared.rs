//! The lines of a text that say where other files are: `mod name;` and `include!("…")`, at any depth and inside macros.

use std::ops::Range;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use crate::blocks::prelude;

/// The folders in which the modules of a file lie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Folders {
    /// The file's own, to which `#[path]` is relative.
    pub(crate) own: PathBuf,
    /// That of the files of its `mod` lines.
    pub(crate) children: PathBuf,
}

impl Folders {
    /// Those of a root, of a `mod.rs`, and of a file that `#[path]` names.
    pub(crate) fn of_root(file: &Path) -> Self {
        let own = file.parent().unwrap_or(Path::new("")).to_owned();
        Self { children: own.clone(), own }
    }

    pub(crate) fn of_named(file: &Path) -> Self {
        let own = file.parent().unwrap_or(Path::new("")).to_owned();
        Self { children: own.join(file.file_stem().unwrap_or_default()), own }
    }
}

/// A line that says where a file is.
#[derive(Clone, Debug)]
pub(crate) struct Declared {
    /// The module's name; `None` for an `include!`.
    pub(crate) name: Option<String>,
    /// The modules with a body around it, with what their `#[path]` says.
    inside: Vec<(String, Option<String>)>,
    /// Where another attribute may be written.
    pub(crate) at: usize,
    /// What its attributes, conditional or not, or its `include!` say of paths, with the places of the literals.
    pub(crate) paths: Vec<(Range<usize>, String)>,
    /// Whether one of these stands under no condition.
    pub(crate) has_plain_path: bool,
}

impl Declared {
    /// The folder to which its paths are relative.
    pub(crate) fn base(&self, folders: &Folders) -> PathBuf {
        // An `include!` stands where the text is, whatever modules are around it.
        if self.name.is_none() || self.inside.is_empty() {
            return folders.own.clone();
        }
        self.around(folders)
    }

    /// The folder of the module that it stands in.
    pub(crate) fn around(&self, folders: &Folders) -> PathBuf {
        let mut here = folders.children.clone();
        for (depth, (name, path)) in self.inside.iter().enumerate() {
            here = match path {
                Some(path) if depth == 0 => folders.own.join(path),
                Some(path) => here.join(path),
                None => here.join(name),
            };
        }
        here
    }
}

/// All of a text, in order; none where it is no Rust.
pub(crate) fn declared(text: &str) -> Vec<Declared> {
    let skip = prelude(text);
    let Ok(tokens) = text[skip..].parse::<TokenStream>() else { return Vec::new() };
    let mut reader = Reader { skip, inside: Vec::new(), found: Vec::new() };
    reader.read(tokens);
    reader.found
}

struct Reader {
    skip: usize,
    inside: Vec<(String, Option<String>)>,
    found: Vec<Declared>,
}

impl Reader {
    fn read(&mut self, tokens: TokenStream) {
        use TokenTree as T;
        let tokens: Vec<T> = tokens.into_iter().collect();
        let mut attrs: Vec<Group> = Vec::new();
        let mut visibility = None;
        let mut rest = &tokens[..];
        while let [first, after @ ..] = rest {
            rest = match rest {
                [T::Punct(pound), T::Group(attr), more @ ..]
                    if pound.as_char() == '#' && attr.delimiter() == Delimiter::Bracket =>
                {
                    attrs.push(attr.clone());
                    rest = more;
                    continue;
                }
                [T::Ident(word), more @ ..] if word == "pub" => {
                    visibility = Some(first.span().byte_range().start);
                    let group = matches!(more.first(), Some(T::Group(group)) if group.delimiter() == Delimiter::Parenthesis);
                    rest = &more[usize::from(group)..];
                    continue;
                }
                [T::Ident(word), T::Ident(name), T::Punct(end), more @ ..]
                    if word == "mod" && end.as_char() == ';' =>
                {
                    let at = visibility.unwrap_or(first.span().byte_range().start);
                    self.module(&name.to_string(), &attrs, at);
                    more
                }
                [T::Ident(word), T::Ident(name), T::Group(body), more @ ..] if word == "mod" => {
                    let path = plain_path(&attrs);
                    self.inside.push((name.to_string(), path));
                    self.read(body.stream());
                    self.inside.pop();
                    more
                }
                [T::Ident(word), T::Punct(_), T::Ident(_), T::Group(_), more @ ..]
                    if word == "macro_rules" =>
                {
                    more
                }
                [T::Ident(word), T::Punct(mark), T::Group(group), more @ ..]
                    if word == "include" && mark.as_char() == '!' =>
                {
                    self.include(group);
                    more
                }
                [T::Group(group), more @ ..] => {
                    self.read(group.stream());
                    more
                }
                _ => after,
            };
            attrs.clear();
            visibility = None;
        }
    }

    fn module(&mut self, name: &str, attrs: &[Group], at: usize) {
        let name = name.trim_start_matches("r#").to_owned();
        let mut paths = Vec::new();
        for attr in attrs {
            literals(attr.stream(), self.skip, &mut paths);
        }
        self.found.push(Declared {
            name: Some(name),
            inside: self.inside.clone(),
            at: at + self.skip,
            paths,
            has_plain_path: plain_path(attrs).is_some(),
        });
    }

    fn include(&mut self, group: &Group) {
        let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
        let [TokenTree::Literal(literal)] = &tokens[..] else { return };
        let Ok(path) = syn::parse_str::<syn::LitStr>(&literal.to_string()) else { return };
        let range = literal.span().byte_range();
        let range = range.start + self.skip..range.end + self.skip;
        self.found.push(Declared {
            name: None,
            inside: self.inside.clone(),
            at: range.start,
            paths: vec![(range, path.value())],
            has_plain_path: true,
        });
    }
}

/// What `path = "…"` says in an attribute, at any depth.
fn literals(tokens: TokenStream, skip: usize, found: &mut Vec<(Range<usize>, String)>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        match &tokens[at..] {
            [TokenTree::Ident(word), TokenTree::Punct(_), TokenTree::Literal(literal), ..]
                if word == "path" =>
            {
                let Ok(path) = syn::parse_str::<syn::LitStr>(&literal.to_string()) else {
                    continue;
                };
                let range = literal.span().byte_range();
                found.push((range.start + skip..range.end + skip, path.value()));
            }
            _ => {
                if let TokenTree::Group(group) = token {
                    literals(group.stream(), skip, found);
                }
            }
        }
    }
}

/// What `#[path = "…"]` says.
fn plain_path(attrs: &[Group]) -> Option<String> {
    attrs.iter().find_map(|attr| {
        let tokens: Vec<TokenTree> = attr.stream().into_iter().collect();
        match &tokens[..] {
            [TokenTree::Ident(word), TokenTree::Punct(_), TokenTree::Literal(literal)]
                if word == "path" =>
            {
                Some(syn::parse_str::<syn::LitStr>(&literal.to_string()).ok()?.value())
            }
            _ => None,
        }
    })
}
