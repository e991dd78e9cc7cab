//! Which files of a folder are taken.

use std::fs;

use super::*;

fn tree(files: &[&str]) -> tempfile::TempDir {
    let dir = tempfile::tempdir().expect("a temporary folder");
    for file in files {
        let path = dir.path().join(file);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, "").expect("a file");
    }
    fs::create_dir_all(dir.path().join(".git")).expect("a folder");
    dir
}

fn found(dir: &tempfile::TempDir, paths: &[&str], filter: &Filter) -> Vec<String> {
    let paths: Vec<_> = paths.iter().map(|path| dir.path().join(path)).collect();
    let found = files(&paths, filter).expect("files").files;
    let relative = found.iter().map(|file| file.strip_prefix(dir.path()).expect("inside"));
    relative.map(|file| file.display().to_string()).collect()
}

const FILES: [&str; 8] = [
    "src/lib.rs",
    "src/a/b.rs",
    "src/target/mod.rs",
    "target/debug/x.rs",
    "target/CACHEDIR.TAG",
    "gen/out.rs",
    ".hidden/x.rs",
    "notes.txt",
];

#[test]
fn ignored_and_hidden_files_and_build_output_are_left_out() {
    let dir = tree(&FILES);
    fs::write(dir.path().join(".gitignore"), "/gen\n").expect("a file");
    let filter = Filter::default();
    assert_eq!(found(&dir, &[""], &filter), ["src/a/b.rs", "src/lib.rs", "src/target/mod.rs"]);
    assert_eq!(found(&dir, &["src", "src/lib.rs", "./src/a/../lib.rs"], &filter).len(), 3);
    assert_eq!(found(&dir, &["gen/out.rs"], &filter).len(), 1);
    let notes = files(&[dir.path().join("notes.txt")], &filter).expect_err("no Rust file");
    assert!(notes.to_string().ends_with("notes.txt` is not a Rust file"), "{notes}");
    assert_eq!(found(&dir, &["gen"], &filter), ["gen/out.rs"]);
    let filter = Filter { force_exclude: true, ..Filter::default() };
    assert_eq!(found(&dir, &["gen/out.rs", "gen", "src/lib.rs"], &filter), ["src/lib.rs"]);
    let filter = Filter { no_ignore: true, ..Filter::default() };
    let all = [".hidden/x.rs", "gen/out.rs", "src/a/b.rs", "src/lib.rs", "src/target/mod.rs"];
    assert_eq!(found(&dir, &[""], &filter), all);
}

#[test]
fn excludes_match_names_at_any_depth_and_paths_from_the_root() {
    let dir = tree(&FILES);
    let exclude = |globs: &[&str], force_exclude, paths: &[&str]| {
        let mut filter = Filter { force_exclude, ..Filter::default() };
        let globs: Vec<_> = globs.iter().map(|&glob| glob.to_owned()).collect();
        filter.exclude(dir.path(), &globs).expect("globs");
        found(&dir, paths, &filter)
    };
    assert_eq!(exclude(&["a", "gen"], false, &[""]), ["src/lib.rs", "src/target/mod.rs"]);
    assert_eq!(exclude(&["src/"], false, &[""]), ["gen/out.rs"]);
    assert_eq!(exclude(&["src/**", "gen/**", "target"], false, &[""]).len(), 0);
    assert_eq!(exclude(&["gen", "a"], false, &["gen", "src"]).len(), 3);
    assert!(exclude(&["gen"], true, &["gen"]).is_empty());
    assert_eq!(exclude(&["lib.rs"], false, &["src/lib.rs"]), ["src/lib.rs"]);
    assert!(exclude(&["lib.rs"], true, &["src/lib.rs"]).is_empty());
}

#[test]
fn a_missing_path_is_an_error() {
    let fault = files(&["no/such".into()], &Filter::default()).expect_err("missing");
    assert_eq!(fault.to_string(), "no such file or folder: `no/such`");
}

#[cfg(unix)]
#[test]
fn what_lies_above_a_link_is_where_the_link_leads() {
    let dir = tree(&["a/x.rs", "far/a/x.rs", "far/deep/y.rs", "far/only.rs"]);
    std::os::unix::fs::symlink("far/deep", dir.path().join("link")).expect("a link");
    let real = dir.path().canonicalize().expect("a folder");
    let named = |path: &str| {
        let found = files(&[dir.path().join(path)], &Filter::default()).expect("files").files;
        assert_eq!(found.len(), 1, "{path}");
        absolute(&found[0]).canonicalize().expect("a file")
    };
    assert_eq!(named("link/../a/x.rs"), real.join("far/a/x.rs"));
    assert_eq!(named("link/../a"), real.join("far/a/x.rs"));
    assert_eq!(named("link/../only.rs"), real.join("far/only.rs"));
    assert_eq!(named("far/../a/x.rs"), real.join("a/x.rs"));
}

#[cfg(unix)]
#[test]
fn links_in_a_circle_end() {
    let dir = tree(&["src/lib.rs"]);
    std::os::unix::fs::symlink(dir.path(), dir.path().join("src/up")).expect("a link");
    assert_eq!(found(&dir, &[""], &Filter::default()), ["src/lib.rs"]);
    let filter = Filter { no_ignore: true, ..Filter::default() };
    assert_eq!(found(&dir, &[""], &filter), ["src/lib.rs"]);
}

#[cfg(unix)]
#[test]
fn modules_behind_links_and_without_an_extension_are_found() {
    let dir = tree(&[
        "src/lib.rs",
        "far/mod.rs",
        "far/deep/mod.rs",
        "far/loose.rs",
        "src/plain",
        "LICENSE",
    ]);
    let write = |path: &str, text: &str| fs::write(dir.path().join(path), text).expect("a file");
    let link = |to: &str, at: &str| {
        std::os::unix::fs::symlink(to, dir.path().join(at)).expect("a link");
    };
    write("Cargo.toml", "[package]\nname = 'a'\n[[bin]]\nname = 'tool'\npath = 'tool'\n");
    write("tool", "fn main() {}\n");
    link("../far", "src/near");
    let found = |paths: &[&str]| found(&dir, paths, &Filter::default());
    // Nobody names them.
    assert_eq!(found(&["src"]), ["src/lib.rs"]);
    write("src/lib.rs", "mod near;\n#[path = \"plain\"]\nmod x;\nconst L: &str = \"LICENSE\";\n");
    write("far/mod.rs", "mod deep;\n");
    let inside = ["src/lib.rs", "src/near/deep/mod.rs", "src/near/mod.rs", "src/plain"];
    assert_eq!(found(&["src"]), inside);
    let all = ["far/deep/mod.rs", "far/loose.rs", "far/mod.rs"];
    assert_eq!(found(&[""]), [&all[..], &inside, &["tool"]].concat());
    // What is left out stays so, behind a link as well.
    write(".gitignore", "deep\nplain\n");
    assert_eq!(found(&["src"]), ["src/lib.rs", "src/near/mod.rs"]);
    assert_eq!(found(&["src/near"]), ["src/near/loose.rs", "src/near/mod.rs"]);
}

#[test]
fn texts_that_are_not_utf_8_say_where() {
    let dir = tree(&[]);
    let path = dir.path().join("x.rs");
    fs::write(&path, b"ab\xff").expect("a file");
    let text = crate::world::read(&path).text.expect_err("not UTF-8");
    assert_eq!(text.message, "this file is not UTF-8: the byte at offset 2 is not a character");
}
