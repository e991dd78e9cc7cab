//! A duration as text, read while the program is compiled.
//!
//! The form is that of Go's `time.ParseDuration`, without a sign: numbers with units, the greatest first, as in `1m30s`
//! or `1.5s`.

use std::time::Duration;

/// The units, greatest first, in nanoseconds.
const UNITS: [(&str, u128); 7] = [
    ("h", 3_600_000_000_000),
    ("m", 60_000_000_000),
    ("s", 1_000_000_000),
    ("ms", 1_000_000),
    ("us", 1_000),
    ("µs", 1_000),
    ("ns", 1),
];

const HELP: &str =
    "write numbers with units from h, m, s, ms, us and ns, such as \"5s\" or \"1m30s\"";

/// Reads a duration. An error is what is wrong, and what to do about it.
pub(crate) fn parse(text: &str) -> Result<Duration, (String, &'static str)> {
    let wrong = |what: &str| Err((format!("`{text}` {what}"), HELP));
    if text.is_empty() {
        return Err(("a timeout cannot be empty".to_owned(), HELP));
    }
    if text.starts_with('-') {
        return Err((format!("`{text}` lies in the past"), "write a timeout without a sign"));
    }
    let mut nanos: u128 = 0;
    let mut last = u128::MAX;
    let mut rest = text;
    while !rest.is_empty() {
        let (number, after) = split(rest, |c| !c.is_ascii_digit() && c != '.');
        let (unit, after) = split(after, |c| c.is_ascii_digit() || c == '.');
        rest = after;
        if number.is_empty() {
            return wrong("is not a duration");
        }
        if unit.is_empty() {
            return wrong("has a number without a unit");
        }
        let Some(&(_, size)) = UNITS.iter().find(|(known, _)| *known == unit) else {
            return wrong(&format!("has an unknown unit, `{unit}`"));
        };
        if size >= last {
            return wrong("does not list its units from large to small");
        }
        last = size;
        match amount(number, size) {
            Ok(part) => nanos = nanos.saturating_add(part),
            Err(what) => return wrong(what),
        }
    }
    if nanos == 0 {
        return Err((
            format!("`{text}` is over before anything is done"),
            "write a timeout greater than zero, or remove it",
        ));
    }
    let seconds = nanos / 1_000_000_000;
    match (u64::try_from(seconds), u32::try_from(nanos % 1_000_000_000)) {
        (Ok(seconds), Ok(nanos)) => Ok(Duration::new(seconds, nanos)),
        _ => Err((
            format!("`{text}` is longer than a `Duration` can be"),
            "write a shorter timeout, or remove it",
        )),
    }
}

/// What comes before the first character that ends it, and the rest.
fn split(text: &str, ends: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at(text.find(ends).unwrap_or(text.len()))
}

/// A decimal number of units, in nanoseconds. What overflows is too long, and found so by the caller.
fn amount(number: &str, size: u128) -> Result<u128, &'static str> {
    let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
    if whole.is_empty() || fraction.is_empty() || fraction.contains('.') {
        return Err("has an invalid number");
    }
    let whole = whole.parse::<u128>().unwrap_or(u128::MAX).saturating_mul(size);
    let fraction = fraction.trim_end_matches('0');
    let finer = "is finer than a nanosecond";
    // No unit has so many factors of two and five that more digits could come out even.
    let digits = u32::try_from(fraction.len()).ok().filter(|digits| *digits <= 20).ok_or(finer)?;
    let parts = fraction.parse::<u128>().unwrap_or(0) * size;
    let scale = 10_u128.pow(digits);
    if !parts.is_multiple_of(scale) {
        return Err(finer);
    }
    Ok(whole.saturating_add(parts / scale))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations() {
        for (text, nanos) in [
            ("5s", 5_000_000_000),
            ("250ms", 250_000_000),
            ("1m30s", 90_000_000_000),
            ("1.5s", 1_500_000_000),
            ("1h2m3s4ms5us6ns", 3_723_004_005_006),
            ("7µs", 7_000),
            ("0.000000001s", 1),
            ("0.5m", 30_000_000_000),
            ("0.25h", 900_000_000_000),
            ("007s", 7_000_000_000),
            ("1.0000000000000s", 1_000_000_000),
        ] {
            assert_eq!(parse(text), Ok(Duration::from_nanos(nanos)), "{text}");
        }
        assert_eq!(parse("18446744073709551615s"), Ok(Duration::from_secs(u64::MAX)));
    }

    #[test]
    fn nonsense() {
        for (text, what) in [
            ("", "a timeout cannot be empty"),
            ("5", "`5` has a number without a unit"),
            ("1m30", "`1m30` has a number without a unit"),
            ("s", "`s` is not a duration"),
            ("five seconds", "`five seconds` is not a duration"),
            ("5 s", "`5 s` has an unknown unit, ` s`"),
            ("5d", "`5d` has an unknown unit, `d`"),
            ("5S", "`5S` has an unknown unit, `S`"),
            ("-5s", "`-5s` lies in the past"),
            ("+5s", "`+5s` is not a duration"),
            ("1.s", "`1.s` has an invalid number"),
            (".5s", "`.5s` has an invalid number"),
            ("1.2.3s", "`1.2.3s` has an invalid number"),
            ("1s1m", "`1s1m` does not list its units from large to small"),
            ("1s1s", "`1s1s` does not list its units from large to small"),
            ("0.1ns", "`0.1ns` is finer than a nanosecond"),
            ("1.0000000001s", "`1.0000000001s` is finer than a nanosecond"),
            ("0s", "`0s` is over before anything is done"),
            ("0h0m", "`0h0m` is over before anything is done"),
        ] {
            assert_eq!(parse(text).unwrap_err().0, what, "{text}");
        }
    }

    #[test]
    fn overflow() {
        let long = "9".repeat(60);
        for text in ["18446744073709551616s", "5124095576030432h", &format!("{long}h{long}ns")] {
            let error = parse(text).unwrap_err().0;
            assert!(error.ends_with("is longer than a `Duration` can be"), "{error}");
        }
    }
}
