//! "Not by words": what the linter says of a program does not hang on the names and comments in it.
//!
//! This test reads the linter's own sources. It finds each string that is compared with something, matched against it or
//! looked for in it, each that could be a name or a path, and each number that bounds how far an analysis goes. What is
//! left of them stands in `tests/words.tsv`, each with its reason. One that is new fails, and so does one that is gone.
//! `BLESS=1 cargo test` writes the file anew; the reason of a new line is written by hand. A reason that begins with
//! `debt` says what decides by a word, and should not.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};

use crate::harness::{blessing, entries, expect_none, is_rust, read, root, write};

/// What is not about the code that is linted, or is about its syntax alone.
const APART: &[(&str, &str)] = &[
    ("baseline", "reads and writes the linter's own file"),
    ("baseline.rs", "reads and writes the linter's own file"),
    ("builtin", "speaks of the linter's own comments"),
    ("cli", "the command line"),
    ("config", "the linter's own config"),
    ("disk", "names of files"),
    ("engine/trigger.rs", "the config of the linter and the names of its files"),
    ("figures.rs", "the linter's own figures"),
    ("fix", "edits of texts"),
    ("format", "the output"),
    ("git", "the output of git"),
    ("git.rs", "the output of git"),
    ("knowledge", "the output of `debug` and `knowledge`"),
    ("lex", "syntax"),
    (
        "lower",
        "syntax: keywords, attributes, and macros, whose names are all that a file says of them",
    ),
    ("page.rs", "pages of rules"),
    ("project", "manifests, and the files of cargo"),
    ("role", "the keys of roles, as stubs write them"),
    ("rules/mod.rs", "the list of rules"),
    ("save", "names of files"),
    ("server", "the protocol of editors"),
    ("stubs", "what libraries offer and mean"),
    ("suppress", "the linter's own comments"),
    ("table.rs", "the output of `table`"),
    ("vocabulary.rs", "the keys of the config"),
    ("walk.rs", "names of files"),
    ("world", "syntax by tokens: keywords and attributes, before anything is parsed"),
];

/// What stands in such a folder, and decides what a macro means by its name.
const BESIDE: &[&str] = &["lower/known.rs"];

/// Methods and functions that compare one of their arguments, or look for it.
const COMPARE: &[&str] = &[
    "contains",
    "ends_with",
    "eq",
    "eq_ignore_ascii_case",
    "find",
    "is_name",
    "matches",
    "rfind",
    "rsplit_once",
    "split",
    "split_once",
    "starts_with",
    "strip_prefix",
    "strip_suffix",
];

/// The strings of a file, by the item that they stand in.
#[derive(Default)]
struct Words {
    items: Vec<String>,
    found: BTreeMap<String, BTreeSet<String>>,
    /// Whether all strings count, and not only those that could be a name.
    all: bool,
}

/// Whether a string could be a name or a path of Rust.
fn is_name(text: &str) -> bool {
    let segment = |text: &str| {
        text.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
            && text.chars().all(|other| other.is_ascii_alphanumeric() || other == '_')
    };
    text.trim_end_matches('!').split("::").all(segment)
}

fn is_test(attrs: &[syn::Attribute]) -> bool {
    attrs.iter().any(|attr| {
        attr.path().is_ident("cfg")
            && attr.parse_args::<syn::Path>().is_ok_and(|path| path.is_ident("test"))
    })
}

/// Whether a type names one of some types.
fn has(ty: &syn::Type, names: &[&str]) -> bool {
    struct Names<'a>(&'a [&'a str], bool);
    impl<'ast> Visit<'ast> for Names<'_> {
        fn visit_ident(&mut self, ident: &'ast proc_macro2::Ident) {
            self.1 |= self.0.iter().any(|name| ident == name);
        }
    }
    let mut found = Names(names, false);
    found.visit_type(ty);
    found.1
}

impl Words {
    fn note(&mut self, what: String) {
        let item = self.items.last().cloned().unwrap_or_default();
        self.found.entry(item).or_default().insert(what);
    }

    /// Notes a string, unless it is an operator or a separator.
    fn add(&mut self, text: &str) {
        if text.chars().any(char::is_alphanumeric) {
            self.note(format!("{text:?}"));
        }
    }

    fn constant(&mut self, name: &proc_macro2::Ident, ty: &syn::Type, value: &syn::Expr) {
        let all = has(ty, &["str"]);
        self.item(name, |words| words.all(all, |words| words.visit_expr(value)));
        if has(ty, &["u8", "u16", "u32", "u64", "usize"]) && !all {
            let name = name.to_string();
            self.item(&name, |words| words.note("a number".to_owned()));
        }
    }

    /// A loop, or a walk, of so many steps as a number says.
    fn bound(&mut self, end: &syn::Expr) {
        if let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(number), .. }) = end
            && number.base10_parse::<u64>().is_ok_and(|number| number > 1)
        {
            self.note(format!("{number} times"));
        }
    }

    fn item(&mut self, name: &impl ToString, visit: impl FnOnce(&mut Self)) {
        self.items.push(name.to_string());
        visit(self);
        self.items.pop();
    }

    fn all(&mut self, all: bool, visit: impl FnOnce(&mut Self)) {
        let before = std::mem::replace(&mut self.all, all);
        visit(self);
        self.all = before;
    }

    fn tokens(&mut self, tokens: TokenStream) {
        for tree in tokens {
            match tree {
                TokenTree::Group(group) => self.tokens(group.stream()),
                TokenTree::Literal(literal) => {
                    if let syn::Lit::Str(text) = syn::Lit::new(literal) {
                        self.add(&text.value());
                    }
                }
                TokenTree::Ident(_) | TokenTree::Punct(_) => {}
            }
        }
    }
}

impl<'ast> Visit<'ast> for Words {
    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if !is_test(&item.attrs) {
            visit::visit_item_mod(self, item);
        }
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        if !is_test(&item.attrs) {
            self.item(&item.sig.ident, |words| visit::visit_item_fn(words, item));
        }
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.item(&item.sig.ident, |words| visit::visit_impl_item_fn(words, item));
    }

    fn visit_item_const(&mut self, item: &'ast syn::ItemConst) {
        self.constant(&item.ident, &item.ty, &item.expr);
    }

    fn visit_impl_item_const(&mut self, item: &'ast syn::ImplItemConst) {
        self.constant(&item.ident, &item.ty, &item.expr);
    }

    fn visit_item_static(&mut self, item: &'ast syn::ItemStatic) {
        self.constant(&item.ident, &item.ty, &item.expr);
    }

    fn visit_expr_for_loop(&mut self, expr: &'ast syn::ExprForLoop) {
        if let syn::Expr::Range(syn::ExprRange { end: Some(end), .. }) = &*expr.expr {
            self.bound(end);
        }
        visit::visit_expr_for_loop(self, expr);
    }

    /// A rule and its options have names of their own.
    fn visit_expr_struct(&mut self, expr: &'ast syn::ExprStruct) {
        let own = expr.path.is_ident("Rule") || expr.path.is_ident("Opt");
        if !own {
            visit::visit_expr_struct(self, expr);
        }
    }

    fn visit_expr_binary(&mut self, expr: &'ast syn::ExprBinary) {
        let compares = matches!(expr.op, syn::BinOp::Eq(_) | syn::BinOp::Ne(_));
        for side in [&expr.left, &expr.right] {
            let text = matches!(&**side, syn::Expr::Lit(_));
            self.all(self.all || (compares && text), |words| words.visit_expr(side));
        }
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        self.visit_expr(&call.receiver);
        let compares = COMPARE.iter().any(|name| call.method == name);
        if call.method == "take" {
            call.args.iter().for_each(|end| self.bound(end));
        }
        for arg in &call.args {
            let all = self.all || (compares && !matches!(arg, syn::Expr::Closure(_)));
            self.all(all, |words| words.visit_expr(arg));
        }
        if compares {
            // A list that is looked through: `["a", "b"].contains(name)`.
            self.all(matches!(&*call.receiver, syn::Expr::Array(_)), |words| {
                if words.all {
                    words.visit_expr(&call.receiver);
                }
            });
        }
    }

    fn visit_pat(&mut self, pat: &'ast syn::Pat) {
        self.all(true, |words| visit::visit_pat(words, pat));
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        if call.path.is_ident("matches") {
            self.tokens(call.tokens.clone());
        } else if let Ok(args) =
            call.parse_body_with(Punctuated::<syn::Expr, syn::Token![,]>::parse_terminated)
        {
            for arg in &args {
                self.visit_expr(arg);
            }
        }
    }

    fn visit_lit_str(&mut self, text: &'ast syn::LitStr) {
        let text = text.value();
        if self.all || is_name(&text) {
            self.add(&text);
        }
    }
}

/// What is found in a text.
fn words(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut words = Words::default();
    words.visit_file(&syn::parse_file(text).expect("our sources are Rust"));
    words.found
}

/// What is found in all sources, by file and item.
fn found() -> BTreeMap<(String, String), BTreeSet<String>> {
    let source = root().join("ctx-lint/src");
    let mut found = BTreeMap::new();
    for file in BESIDE {
        for (item, literals) in words(&read(&source.join(file))) {
            found.insert(((*file).to_owned(), item), literals);
        }
    }
    let mut open = vec![source.clone()];
    while let Some(path) = open.pop() {
        let shown = path.strip_prefix(&source).unwrap_or(&path).to_string_lossy().into_owned();
        if APART.iter().any(|(apart, _)| Path::new(apart) == Path::new(&shown)) {
            continue;
        }
        if path.is_dir() {
            open.extend(entries(&path));
        } else if is_rust(&path) && !shown.ends_with("tests.rs") {
            for (item, literals) in words(&read(&path)) {
                found.insert((shown.clone(), item), literals);
            }
        }
    }
    found
}

/// The file, and what its lines say.
type Told = BTreeMap<(String, String), (String, String)>;

fn told(text: &str) -> Result<Told, String> {
    let rows = text.lines().skip(1).map(|line| {
        let columns: Vec<&str> = line.split('\t').collect();
        let [file, item, what, reason] = columns[..] else {
            return Err(format!("words.tsv: {line:?} has not four columns"));
        };
        Ok(((file.to_owned(), item.to_owned()), (what.to_owned(), reason.to_owned())))
    });
    rows.collect()
}

#[test]
fn nothing_new_is_judged_by_words() {
    let ledger = root().join("tests/words.tsv");
    let told = told(&read(&ledger)).unwrap_or_else(|complaint| panic!("{complaint}"));
    let found: BTreeMap<_, _> = found()
        .into_iter()
        .map(|(place, what)| (place, what.into_iter().collect::<Vec<_>>().join(" ")))
        .collect();
    if blessing() {
        let mut text = "file\titem\twhat\treason\n".to_owned();
        for ((file, item), what) in &found {
            let reason = told.get(&(file.clone(), item.clone())).map_or("", |(_, reason)| reason);
            writeln!(text, "{file}\t{item}\t{what}\t{reason}").expect("text");
        }
        write(&ledger, &text);
    }
    let mut complaints = Vec::new();
    for (place @ (file, item), what) in &found {
        match told.get(place) {
            None => complaints.push(format!(
                "{file}: `{item}` goes by {what}: ask for a role, a type or a way through the code"
            )),
            Some((before, _)) if before != what => complaints
                .push(format!("{file}: `{item}` goes by {what}, and words.tsv says {before}")),
            Some((_, reason)) if reason.is_empty() => {
                complaints.push(format!("words.tsv: say why `{item}` of {file} goes by words"));
            }
            Some(_) => {}
        }
    }
    let gone = told.keys().filter(|place| !found.contains_key(place));
    complaints.extend(gone.map(|(file, item)| {
        format!("words.tsv: take out `{item}` of {file}, which goes by words no more")
    }));
    for (apart, _) in APART {
        if !root().join("ctx-lint/src").join(apart).exists() {
            complaints.push(format!("`{apart}` is gone: take it out of `APART`"));
        }
    }
    if !blessing() {
        expect_none(&complaints);
    }
}

#[test]
fn each_kind_of_word_is_seen() {
    let text = r#"
        const ENDS: &[&str] = &["shut down", "a"];
        const DEPTH: usize = 5;
        #[doc = "unseen"]
        fn asked(name: &str) {
            if name == "b" || "c" != name || name.starts_with("d ") || ["e ", "f"].contains(&name) {}
            match name { "g h" => {} _ => {} }
            if let Some("i j") = name.get(0) && matches!(name, "k l" | "m") {}
            is(name, "std::n::O");
            list(&vec![name == "p q"]);
            for _ in 0..8 {}
            names().take(7).filter(|name| name.ends_with("r s"));
            said("an explanation", "&&", "", format!("of what is {name}"));
        }
        #[cfg(test)]
        mod tests {
            fn tested() { name == "t"; }
        }
    "#;
    let found = words(text);
    let shown = |item: &str| found[item].iter().cloned().collect::<Vec<_>>().join(" ");
    assert_eq!(shown("ENDS"), r#""a" "shut down""#);
    assert_eq!(shown("DEPTH"), "a number");
    let all =
        r#""b" "c" "d " "e " "f" "g h" "i j" "k l" "m" "p q" "r s" "std::n::O" 7 times 8 times"#;
    assert_eq!(shown("asked"), all);
    assert_eq!(found.len(), 3);
}
