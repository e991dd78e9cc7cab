//! `ctx-lint` finds pitfalls of contexts, cancellation and concurrency in Rust.
//!
//! ```text
//! paths ─ walk ─▶ scope: the files that are judged       manifests ─▶ packages, targets
//!                   │                                                   │
//!                   └──────────▶ world: crates, modules, words ◀────────┘
//!                                   │
//!                                   ▼
//!                                 Index: names, types, calls          answers when it is asked;
//!                                   │        └─▶ syn ─ lower ─▶ Facts   parses what the answer hangs on
//!                                   │
//!              files in scope ─▶ rules ─▶ findings                    per file, in parallel
//!                                   ▼
//!                       suppressions, levels, sort ─▶ Report ─▶ formats
//! ```
//!
//! Modules stand in the order of the layers, a group each: one uses only those of the groups above it.

#![allow(
    clippy::cast_possible_truncation,
    reason = "files of 4 GiB and more are refused by `walk`"
)]

pub mod glyph;

pub mod fault;
pub mod figures;
pub mod source;

pub mod disk;
pub mod workers;

pub mod lex;

pub mod note;

pub mod facts;
pub mod finding;
pub mod project;

pub mod role;

pub mod vocabulary;

mod stubs;

pub mod lower;

pub mod effect;
pub mod world;

pub mod hir;

pub mod flow;

pub mod index;

pub mod knowledge;

pub mod rule;

pub mod rules;

pub mod builtin;

pub mod page;

pub mod config;
pub mod suppress;

pub mod walk;

pub mod git;
pub mod save;

pub mod engine;

pub mod key;

pub mod pairing;

pub mod baseline;
pub mod since;

pub mod fix;
pub mod table;

pub mod silence;

pub mod format;
pub mod server;

pub mod cli;

/// The examples of README, as tests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
#[derive(Debug)]
pub struct Readme;
