//! How often each rule has spoken on the pinned crates, and how often it was right.
//!
//! The figures are measured by `tests/corpus/run --record`; the verdicts behind them stand in
//! `tests/corpus/verdicts.tsv`.

/// What was measured of one rule.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// The crates that were linted.
    pub crates: usize,
    /// The findings of the rule in them.
    pub fired: usize,
    /// Those of them that were read and are true: somebody who owns the code would want to be told.
    pub right: usize,
    /// Those that were read and are as described, and meant so.
    pub benign: usize,
    /// Those that were read and misread the code.
    pub wrong: usize,
}

/// The record: the number of crates, then a line a rule that has fired.
const RECORD: &str = include_str!("../figures.tsv");

impl Figures {
    /// The figures of a rule; all zero but `crates` for a rule that has never fired.
    pub fn of(rule: &str) -> Self {
        let mut lines = RECORD.lines();
        let number = |word: Option<&str>| word.and_then(|word| word.parse().ok()).unwrap_or(0);
        let crates = number(lines.next().and_then(|line| line.strip_prefix("crates\t")));
        let found = lines.map(|line| line.split('\t')).find_map(|mut words| {
            (words.next() == Some(rule)).then(|| Self {
                crates,
                fired: number(words.next()),
                right: number(words.next()),
                benign: number(words.next()),
                wrong: number(words.next()),
            })
        });
        found.unwrap_or(Self { crates, ..Self::default() })
    }

    /// The figures as a sentence.
    pub fn sentence(self) -> String {
        let Self { crates, fired, right, benign, wrong } = self;
        let read = right + benign + wrong;
        let place = format!("In the {crates} published crates of `tests/corpus`");
        match (fired, read) {
            (0, _) => format!("{place} it finds nothing, so its precision there is not known."),
            (_, 0) => format!("{place}: {fired} findings, none of them judged."),
            _ => {
                let all = if read == fired { "all".to_owned() } else { read.to_string() };
                let findings = if fired == 1 { "finding" } else { "findings" };
                format!(
                    "{place}: {fired} {findings}; {all} read and judged: {right} true, {benign} benign, {wrong} wrong."
                )
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Figures;

    #[test]
    fn figures_are_told() {
        let figures =
            |fired, right, benign, wrong| Figures { crates: 9, fired, right, benign, wrong };
        let said = |figures: Figures| {
            figures
                .sentence()
                .strip_prefix("In the 9 published crates of `tests/corpus`")
                .map(str::to_owned)
        };
        let nothing = " it finds nothing, so its precision there is not known.";
        assert_eq!(said(figures(0, 0, 0, 0)).as_deref(), Some(nothing));
        assert_eq!(
            said(figures(3, 0, 0, 0)).as_deref(),
            Some(": 3 findings, none of them judged.")
        );
        let all = ": 1 finding; all read and judged: 1 true, 0 benign, 0 wrong.";
        assert_eq!(said(figures(1, 1, 0, 0)).as_deref(), Some(all));
        let some = ": 300 findings; 100 read and judged: 92 true, 5 benign, 3 wrong.";
        assert_eq!(said(figures(300, 92, 5, 3)).as_deref(), Some(some));
    }

    #[test]
    fn what_is_not_recorded_is_zero() {
        let figures = Figures::of("no_such_rule");
        assert!(figures.crates > 0);
        assert_eq!((figures.fired, figures.right), (0, 0));
    }
}
