//! From the `[vocabulary]` of a config to what it says, with every mistake pointed at.

use std::ops::Range;
use std::sync::Arc;

use serde::Deserialize;
use toml::de::ValueDeserializer;

use super::place::{Named, Place};
use super::read::{Key, Reader, Value};
use super::schema::LISTS;
use crate::lower::lower_type;
use crate::source::absolute;
use crate::vocabulary::{Part, Vocabulary, part_of, path_mistake};

/// The key of the one table among the lists: functions, and the types that they return.
const FUNCTIONS: &str = "functions";

impl Reader<'_> {
    pub(super) fn vocabulary(&mut self, value: Value<'_>) {
        let Some(lists) = value.get_ref().as_table() else {
            return self.wrong_type(&value, "a table `[vocabulary]`", "[vocabulary]");
        };
        for (list, own) in lists {
            let name = list.get_ref().as_ref();
            if name == FUNCTIONS {
                self.functions(own);
            } else if LISTS.iter().any(|(known, _)| *known == name) {
                self.paths(name, own);
            } else {
                let known = LISTS.iter().map(|(known, _)| *known).chain([FUNCTIONS]);
                self.unknown("list", list, known);
            }
        }
        // What has a mistake is not read any further: the draft of a config with mistakes is thrown away.
        if let Ok(vocabulary) = Vocabulary::deserialize(ValueDeserializer::from(value)) {
            self.draft.vocabulary = vocabulary;
        }
    }

    /// The paths of a list must be full.
    fn paths(&mut self, list: &str, value: &Value<'_>) {
        let Some(paths) = value.get_ref().as_array() else {
            return self.wrong_type(value, "a list of paths", "[\"my_app::RequestCtx\"]");
        };
        for path in paths {
            match path.get_ref().as_str().map(|text| path_mistake(list, text)) {
                None => self.wrong_type(path, "a path", "\"my_app::RequestCtx\""),
                Some(None) => self.name(part_of(list), path.get_ref().as_str(), path.span()),
                Some(Some(help)) => {
                    let message = "this is not a full path";
                    self.fault(message, path.span(), "cannot be found", Some(help));
                }
            }
        }
    }

    /// Each is a path, and what it returns must be a type.
    fn functions(&mut self, value: &Value<'_>) {
        let Some(functions) = value.get_ref().as_table() else {
            let example = "functions = { \"my_app::begin\" = \"my_app::RequestCtx\" }";
            return self.wrong_type(value, "a table of functions and their types", example);
        };
        for (path, ty) in functions {
            self.function(path);
            match ty.get_ref().as_str().map(lower_type) {
                None => self.wrong_type(ty, "a type", "\"my_app::RequestCtx\""),
                Some(Some(_)) => self.name(Part::Returned, Some(path.get_ref()), ty.span()),
                Some(None) => {
                    let help = "write it as Rust does: `(my_app::RequestCtx, my_app::Scope)`";
                    let help = Some(help.to_owned());
                    self.fault("this is not a type", ty.span(), "cannot be read", help);
                }
            }
        }
    }

    fn function(&mut self, path: &Key<'_>) {
        if let Some(help) = path_mistake(FUNCTIONS, path.get_ref()) {
            self.fault("this is not a full path", path.span(), "cannot be found", Some(help));
        } else {
            self.name(Part::Function, Some(path.get_ref()), path.span());
        }
    }

    /// Keeps where a path stands.
    fn name(&mut self, part: Part, path: Option<&str>, span: Range<usize>) {
        let Some(path) = path.map(str::to_owned) else { return };
        let place = Place { file: self.name.to_owned(), text: Arc::clone(&self.shared), span };
        self.draft.named.push(Named { part, path, folder: absolute(self.folder), place });
    }
}
