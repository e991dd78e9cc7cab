//! Everything that is tested by driving the real `ctx-lint` over files, or by reading this repository.
//!
//! `BLESS=1 cargo test` rewrites the records: `*.fixed.rs` beside fixtures, the pages under `docs/rules`, the schema of the config, what
//! README and `docs/usage.md` show of the command's output, the excerpts in `docs/guide`, and how much is known of three crates. What a fixture claims is written by hand.

mod action;
mod agreement;
mod baseline;
mod callees;
mod cargo;
mod cases;
mod circles;
mod cli;
mod cli_inputs;
mod compile;
mod conditions;
mod config;
mod dependencies;
mod disturbed;
mod docs;
mod drift;
mod effects;
mod fixes;
mod fixtures;
mod flow;
mod formats;
mod go_analyzers;
mod guide;
mod harness;
mod hostile;
mod hostile_dependencies;
mod hostile_files;
mod hostile_worlds;
mod knowledge;
mod laws;
mod links;
mod macros;
mod mistakes;
mod one_answer;
mod oracle;
mod order;
mod pages;
mod published;
mod real_bugs;
mod registry;
mod repository;
mod selection;
mod server;
mod share;
mod since;
mod tables;
mod tour;
mod types;
mod unseen;
mod vocabulary;
mod words;
mod worlds;
mod writes;
