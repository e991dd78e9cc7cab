//! Which word was meant.

/// The known word that `wrong` is a slip of, if there is one.
pub(crate) fn nearest<'a>(
    wrong: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let by_distance = known.into_iter().map(|word| (distance(word, wrong), word));
    by_distance
        .min_by_key(|(distance, _)| *distance)
        .filter(|(distance, _)| *distance <= 2)
        .map(|(_, word)| word)
}

/// How many letters must be changed, added or removed to make one word of the other.
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (line, letter) in left.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = line + 1;
        for (column, other) in right.iter().enumerate() {
            let change = diagonal + usize::from(letter != *other);
            diagonal = row[column + 1];
            row[column + 1] = change.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[right.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances() {
        assert_eq!(distance("skip", "skip"), 0);
        assert_eq!(distance("skip", "skpi"), 2);
        assert_eq!(distance("", "abc"), 3);
    }

    #[test]
    fn only_a_slip_is_mended() {
        assert_eq!(nearest("chekc", ["skip", "check"]), Some("check"));
        assert_eq!(nearest("wibble", ["skip", "check"]), None);
        assert_eq!(nearest("skip", []), None);
    }
}
