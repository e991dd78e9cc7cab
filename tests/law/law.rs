//! The law itself: a tree and copies of it, with whatever names, orders and threads, have the same findings.

use std::fmt::Write;
use std::ops::Range;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::harness::expect_none;
use crate::record::findings;
use crate::tree::{Copy, Tree, relative};

/// The seeds of the copies: as many as there are copies of each tree.
pub(crate) const SEEDS: Range<u64> = 0..30;

/// How many findings of each side are shown where two runs differ.
const SHOWN: usize = 8;

/// Lints a tree and its copies; fails when a copy has other findings. Says how many there are.
///
/// `flags` are those of every run, and each of `seeds` makes a copy.
#[track_caller]
pub(crate) fn hold(tree: &Tree, flags: &[String], seeds: Range<u64>) -> usize {
    let expected = findings(&tree.identity(), &tree.root, flags, &[".".to_owned()]);
    let work = || {
        let seeds = seeds.clone().into_par_iter();
        seeds.filter_map(|seed| difference(tree, flags, seed, &expected)).collect::<Vec<_>>()
    };
    let complaints = ctx_lint::workers::on_workers(0, work).expect("threads");
    expect_none(&complaints);
    expected.len()
}

fn difference(tree: &Tree, flags: &[String], seed: u64, expected: &[String]) -> Option<String> {
    let mut random = fastrand::Rng::with_seed(seed);
    let dir = tempfile::tempdir().expect("a temporary folder");
    let root = dir.path().canonicalize().expect("a folder").join("tree");
    let copy = tree.permuted(&root, &mut random);
    let (here, paths) = named(tree, &copy, &mut random);
    let threads = random.choice(["1", "2", "8"]).expect("one of three").to_owned();
    let mut flags = flags.to_vec();
    flags.extend(["--threads".to_owned(), threads.clone()]);
    let found = findings(&copy, &here, &flags, &paths);
    if found == expected {
        return None;
    }
    let kept = dir.keep();
    let mut story = format!(
        "seed {seed}, {threads} threads, {} paths from {}; the copy is kept in {}\n",
        paths.len(),
        here.display(),
        kept.display()
    );
    let missing = expected.iter().filter(|line| !found.contains(line)).collect::<Vec<_>>();
    let extra = found.iter().filter(|line| !expected.contains(line)).collect::<Vec<_>>();
    _ = writeln!(story, "{} are missing, {} are new", missing.len(), extra.len());
    for (sign, lines) in [("-", missing), ("+", extra)] {
        for line in lines.into_iter().take(SHOWN) {
            _ = writeln!(story, "  {sign} {line}");
        }
    }
    Some(story)
}

/// A current folder, and paths by which all of a copy is named there.
fn named(tree: &Tree, copy: &Copy, random: &mut fastrand::Rng) -> (PathBuf, Vec<String>) {
    let packages: Vec<&PathBuf> = tree.packages.keys().collect();
    let mut heres = vec![copy.root.clone(), copy.root.parent().expect("a folder").to_owned()];
    heres.extend(random.choice(&packages).map(|package| copy.root.join(package)));
    let here = random.choice(&heres).expect("a folder").clone();
    let mut named: Vec<PathBuf> = match random.u8(0..4) {
        0 => vec![PathBuf::new()],
        1 => packages.into_iter().cloned().collect(),
        _ => copy.files.keys().cloned().collect(),
    };
    random.shuffle(&mut named);
    let paths = named.iter().map(|path| spelled(&here, &copy.root.join(path), random));
    let paths = paths.collect();
    (here, paths)
}

/// One of the ways to write a path.
fn spelled(here: &Path, path: &Path, random: &mut fastrand::Rng) -> String {
    let plain = relative(here, path);
    let name = here.file_name().unwrap_or_default().to_string_lossy();
    match random.u8(0..4) {
        0 => format!("./{plain}"),
        1 => format!("../{name}/{plain}"),
        2 => path.to_string_lossy().into_owned(),
        _ => plain,
    }
}
