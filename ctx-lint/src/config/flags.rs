//! What the command line says of all configs.

use std::sync::Arc;

use super::{Config, Configs, Selector};
use crate::finding::{Confidence, Level};

impl Configs {
    /// Keeps findings in tests, and sets the levels of the command line, for every file.
    #[must_use]
    pub fn with_flags(mut self, in_tests: bool, chosen: &[(Selector, Level)]) -> Self {
        self.in_tests = in_tests;
        self.chosen = chosen.to_vec();
        self.one = self.one.take().map(|one| Arc::new(self.flagged((*one).clone())));
        self
    }

    /// Says how sure findings must be, for every file, and whether what is off by default is on.
    #[must_use]
    pub fn with_confidence(mut self, confidence: Option<Confidence>, audit: bool) -> Self {
        self.confidence = confidence;
        self.audit = audit;
        self.one = self.one.take().map(|one| {
            let mut one = (*one).clone();
            self.grade(&mut one);
            Arc::new(one)
        });
        self
    }

    /// Sets what the command line says of confidence.
    pub(super) const fn grade(&self, config: &mut Config) {
        if let Some(confidence) = self.confidence {
            config.confidence = confidence;
        }
        config.audit = self.audit;
    }

    /// Lets only some rules run, and some not.
    #[must_use]
    pub fn with_selection(mut self, only: Vec<Selector>, skip: Vec<Selector>) -> Self {
        self.only = only;
        self.skip = skip;
        self.one = self.one.take().map(|one| {
            let mut one = (*one).clone();
            one.only.clone_from(&self.only);
            one.skip.clone_from(&self.skip);
            Arc::new(one)
        });
        self
    }

    pub(super) fn flagged(&self, mut config: Config) -> Config {
        config.in_tests |= self.in_tests;
        config.chosen.extend(&self.chosen);
        config.only.clone_from(&self.only);
        config.skip.clone_from(&self.skip);
        self.grade(&mut config);
        config
    }

    /// Says whether a run tells what it looked at in any case. It takes time, and a run without findings tells it anyway.
    #[must_use]
    pub const fn telling(mut self, tells: bool) -> Self {
        self.tells = tells;
        self
    }

    /// Whether a run tells what it looked at in any case.
    pub const fn tells(&self) -> bool {
        self.tells
    }
}
