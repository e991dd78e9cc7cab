//! Folders that are kept from run to run and must not grow without end.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// How often it is noted that something is used.
const NOTED: Duration = Duration::from_secs(12 * 60 * 60);

/// Within this time of its last use something may be in use still.
const IN_USE: Duration = Duration::from_secs(60 * 60);

/// Something that may go where there is too much. In this order, what has not been used for the longest time comes first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Kept {
    /// When it was used last.
    pub used: SystemTime,
    /// Where it is.
    pub path: PathBuf,
    /// How many bytes it takes.
    pub length: u64,
}

/// Notes that a file, or what it stands for, is used. One that cannot be written is taken for older than it is.
pub fn note_use(file: &Path) {
    let now = SystemTime::now();
    let used = file.metadata().and_then(|meta| meta.modified());
    if used.is_ok_and(|used| now.duration_since(used).is_ok_and(|age| age > NOTED)) {
        let _ = File::options().append(true).open(file).and_then(|own| own.set_modified(now));
    }
}

/// Whether something was used so long ago that nobody can be at it any more.
pub fn is_idle(used: SystemTime, now: SystemTime) -> bool {
    now.duration_since(used).is_ok_and(|age| age > IN_USE)
}

/// Removes what nobody has used for the longest time where all together take more than `most` bytes. `remove` says whether
/// something is gone.
pub fn make_room(mut all: Vec<Kept>, most: u64, remove: impl Fn(&Kept) -> bool) {
    let mut total: u64 = all.iter().map(|own| own.length).sum();
    if total <= most {
        return;
    }
    all.sort();
    // More than is needed, so that the next run need not do it again.
    for own in all {
        if total <= most / 4 * 3 {
            return;
        }
        if remove(&own) {
            total -= own.length;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_use_is_noted_when_the_last_note_is_old() {
        let dir = tempfile::tempdir().expect("a folder");
        let file = dir.path().join("mark");
        std::fs::write(&file, "").expect("a file");
        let after_note = |age: Duration| {
            let own = File::options().append(true).open(&file).expect("a file");
            own.set_modified(SystemTime::now() - age).expect("a time");
            note_use(&file);
            let used = file.metadata().and_then(|meta| meta.modified()).expect("a time");
            SystemTime::now().duration_since(used).unwrap_or_default()
        };
        assert!(after_note(NOTED / 2) > NOTED / 4);
        assert!(after_note(NOTED * 2) < NOTED / 4);
    }

    #[test]
    fn what_cannot_be_removed_does_not_count_as_gone() {
        let now = SystemTime::now();
        let kept = |hours: u64, length| Kept {
            used: now - Duration::from_secs(hours * 3_600),
            path: PathBuf::from(hours.to_string()),
            length,
        };
        let removed = |most, stuck: u64| {
            let gone = std::cell::RefCell::new(Vec::new());
            make_room(vec![kept(1, 40), kept(9, 40), kept(5, 40)], most, |own| {
                gone.borrow_mut().push(own.path.display().to_string());
                own.path != Path::new(&stuck.to_string())
            });
            gone.into_inner()
        };
        assert!(removed(120, 0).is_empty());
        assert_eq!(removed(110, 0), ["9"]);
        assert_eq!(removed(110, 9), ["9", "5"]);
        assert_eq!(removed(10, 0), ["9", "5", "1"]);
    }
}
