use super::*;
use std::collections::BTreeMap;

pub enum SessionStatus { Changed, Purged, Renewed, Unchanged, }
pub struct Session;
impl Default for Session {}

impl Session {
    pub fn get<T>(&self, name: &str) -> Option<T> {}
    pub fn set(&self, name: &str, value: impl serde::Serialize) {}
    pub fn remove(&self, name: &str) {}
    pub fn is_empty(&self) -> bool {}
    pub fn entries(&self) -> BTreeMap<String, Value> {}
    pub fn clear(&self) {}
    pub fn renew(&self) {}
    pub fn purge(&self) {}
    pub fn status(&self) -> SessionStatus {}
}

impl FromRequest for &Session {}
