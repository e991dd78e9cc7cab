//! Where something stands in a config file, for warnings that come after it was read.

use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;

use crate::fault::Fault;
use crate::vocabulary::{Lead, Part, crate_name};

/// Where in a config file something stands.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub(super) file: String,
    pub(super) text: Arc<str>,
    pub(super) span: Range<usize>,
}

impl Place {
    /// Points a fault here.
    pub(super) fn of(&self, fault: Fault, label: &str) -> Fault {
        fault.at(&self.file, &self.text, self.span.clone(), label)
    }
}

/// A path of the vocabulary, and where it stands.
#[derive(Clone, Debug)]
pub struct Named {
    /// What it is for.
    pub part: Part,
    /// The path; of a returned type, that of its function.
    pub path: String,
    /// The folder of the config file.
    pub folder: PathBuf,
    pub(super) place: Place,
}

impl Named {
    /// The warning that it leads nowhere.
    pub fn astray(&self, lead: &Lead) -> Option<Fault> {
        let root = crate_name(&self.path);
        let (message, label, help) = match (lead, self.part) {
            (Lead::There, _) => return None,
            (Lead::Renamed(real), _) => (
                format!("`{}` names nothing that is known", self.path),
                format!("`{root}` is what a manifest calls the crate `{real}`"),
                format!("begin the path with the crate's own name: `{real}::…`"),
            ),
            (_, Part::Returned) => (
                format!("the type that `{}` returns is unknown", self.path),
                "part of this type cannot be found".to_owned(),
                "write full paths, from the name of the crate on: `(my_app::RequestCtx, my_app::Scope)`".to_owned(),
            ),
            (Lead::NoCrate, _) if matches!(root, "core" | "alloc") => (
                format!("`{}` names nothing that is known", self.path),
                format!("`{root}` is known as `std`"),
                "write `std::…`".to_owned(),
            ),
            (Lead::NoCrate, _) => (
                format!("`{}` names nothing that is known", self.path),
                format!("no package here is called `{root}`, and none that was read depends on it"),
                "begin the path with the name of a crate, as in code; correct it or take it out".to_owned(),
            ),
            (Lead::Nowhere, part) => (
                format!("`{}` names nothing that is known", self.path),
                format!(
                    "there is no such {} in the sources of `{root}`",
                    if part == Part::Type { "type" } else { "function" }
                ),
                "write the path of the definition, and not that of a `pub use`; correct it or take it out".to_owned(),
            ),
        };
        Some(self.place.of(Fault::new(message).as_warning(), &label).with_help(help))
    }
}
