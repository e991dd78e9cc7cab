//! The roles of one definition, read from its attributes.

use super::Role;
use crate::facts::Attr;

/// The roles that a definition's attributes give it, each with its text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Carried(Box<[(Role, Box<str>)]>);

impl Carried {
    /// Reads `#[ctx(key)]` and `#[ctx(key = "value")]`; what is no role says nothing.
    pub fn read(attrs: &[Attr]) -> Self {
        Self(attrs.iter().filter_map(role).collect())
    }

    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What a role says; `Some("")` for one without text.
    pub fn get(&self, role: Role) -> Option<&str> {
        self.0.iter().find(|(own, _)| *own == role).map(|(_, text)| &**text)
    }
}

fn role(attr: &Attr) -> Option<(Role, Box<str>)> {
    if attr.path != "ctx" {
        return None;
    }
    let (key, text) = attr.args.split_once('=').unwrap_or((&attr.args, ""));
    Some((Role::parse(key.trim_end())?, text.trim().trim_matches('"').into()))
}

#[cfg(test)]
mod tests {
    use super::{Carried, Role};
    use crate::lower::lower;

    fn carried(attrs: &str) -> Carried {
        let facts = lower(&format!("{attrs} struct S;"));
        Carried::read(&facts.types[0].attrs)
    }

    #[test]
    fn a_role_says_its_text_or_nothing() {
        let own = carried(
            r#"#[ctx(context)] #[ctx(blocks = "it waits: use `a = b`")] #[ctx(ends="end")]"#,
        );
        assert_eq!(own.get(Role::Context), Some(""));
        assert_eq!(own.get(Role::Blocks), Some("it waits: use `a = b`"));
        assert_eq!(own.get(Role::Ends), Some("end"));
        assert_eq!(own.get(Role::Token), None);
    }

    #[test]
    fn a_key_that_begins_like_another_is_not_it() {
        let own = carried("#[ctx(blocks_io)]");
        assert_eq!((own.get(Role::BlocksIo), own.get(Role::Blocks)), (Some(""), None));
    }

    #[test]
    fn the_first_of_two_counts() {
        let own = carried(r#"#[ctx(sender = "mpsc")] #[ctx(sender = "watch")]"#);
        assert_eq!(own.get(Role::Sender), Some("mpsc"));
    }

    #[test]
    fn other_attributes_and_misspelt_keys_say_nothing() {
        assert!(carried("#[derive(context)] #[ctx(contxt)] #[ctx()] #[ctx]").is_empty());
        assert!(!carried("#[ctx(context)]").is_empty());
    }
}
