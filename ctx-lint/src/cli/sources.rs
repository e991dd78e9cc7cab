//! Which flags say where sources of dependencies are sought.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::fault::Fault;
use crate::glyph;
use crate::project::Sourcing;

/// The name of the tool's folder among the caches of a user.
const FOLDER: &str = "ctx-lint";

/// Flags that every command that reads sources has.
#[derive(Debug, Args)]
pub(super) struct Sources {
    /// Read sources (default) or stubs of dependencies.
    #[arg(
        long,
        global = true,
        value_enum,
        value_name = "WHAT",
        env = "CTX_LINT_DEPENDENCIES",
        hide_env = true,
        hide_possible_values = true
    )]
    dependencies: Option<Dependencies>,
    /// Folder for what is kept of dependencies.
    #[arg(long, global = true, value_name = "DIR", env = "CTX_LINT_CACHE_DIR", hide_env = true)]
    cache_dir: Option<PathBuf>,
    /// Do not keep anything for the next run.
    #[arg(long, global = true)]
    no_cache: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Dependencies {
    Sources,
    Stubs,
}

impl Sources {
    /// Refuses a cache that can be none.
    pub(super) fn check(&self) -> Result<(), Fault> {
        match &self.cache_dir {
            Some(path) if path.exists() && !path.is_dir() => {
                let fault =
                    Fault::new(format!("the cache `{}` is not a folder", glyph::path(path)));
                Err(fault.with_help("name a folder with `--cache-dir` or `CTX_LINT_CACHE_DIR`"))
            }
            _ => Ok(()),
        }
    }

    /// Where dependencies are sought in this run.
    pub(super) fn sourcing(&self) -> Sourcing {
        let folder = |name: &str| std::env::var_os(name).filter(|path| !path.is_empty());
        let user = std::env::home_dir();
        let home = folder("CARGO_HOME").map(PathBuf::from);
        let home = home.or_else(|| Some(user.as_ref()?.join(".cargo")));
        let cache = self.cache_dir.clone().or_else(|| platform(user.as_ref()));
        let cache = cache.filter(|_| !self.no_cache);
        let whole = |path: PathBuf| crate::source::absolute(&path);
        let target = folder("CARGO_TARGET_DIR").or_else(|| folder("CARGO_BUILD_TARGET_DIR"));
        let sourcing =
            Sourcing::of(home.map(whole), cache).building_in(target.map(PathBuf::from).map(whole));
        match self.dependencies {
            None => sourcing,
            Some(asked) => sourcing.asked(asked == Dependencies::Sources),
        }
    }
}

/// The tool's folder in that which the platform has for caches.
fn platform(user: Option<&PathBuf>) -> Option<PathBuf> {
    let named = |name: &str| {
        let path = PathBuf::from(std::env::var_os(name)?);
        path.is_absolute().then_some(path)
    };
    let base = if cfg!(windows) {
        named("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        user.map(|user| user.join("Library/Caches"))
    } else {
        named("XDG_CACHE_HOME").or_else(|| user.map(|user| user.join(".cache")))
    };
    base.map(|base| base.join(FOLDER))
}
