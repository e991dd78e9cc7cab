//! The `ctx-lint` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    ctx_lint::cli::main()
}
