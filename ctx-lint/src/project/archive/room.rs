//! How much unpacked archives may take together, and which of them go.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::MARK;

/// How many bytes all unpacked archives may have together before another run adds to them.
const MAX_TOTAL: u64 = 1 << 30;

/// Within this time of its last use a folder may be in use still, and what is not whole may be in the making.
const IN_USE: Duration = Duration::from_secs(60 * 60);

/// How much later a use is written down again.
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Notes that a folder is used.
pub(super) fn touch(place: &Path) {
    let mark = place.join(MARK);
    let used = mark.metadata().and_then(|meta| meta.modified());
    let now = SystemTime::now();
    if used.is_ok_and(|used| now.duration_since(used).is_ok_and(|age| age > DAY)) {
        // One that cannot be written is taken for older than it is, and unpacked again if need be.
        let _ = File::options().write(true).open(mark).and_then(|file| file.set_modified(now));
    }
}

/// Removes what nobody has used for the longest time where there is too much, and what runs have left that were ended.
pub(super) fn make_room(archives: &Path) {
    make_room_for(archives, MAX_TOTAL, SystemTime::now());
}

pub(super) fn make_room_for(archives: &Path, most: u64, now: SystemTime) {
    let mut whole: Vec<(SystemTime, PathBuf, u64)> = Vec::new();
    for entry in fs::read_dir(archives).into_iter().flatten().flatten() {
        let path = entry.path();
        if is_unfinished(&entry.file_name()) {
            let made = entry.metadata().and_then(|meta| meta.modified());
            if made.is_ok_and(|made| is_old(made, now)) {
                let _ = fs::remove_dir_all(&path);
            }
            continue;
        }
        let mark = path.join(MARK);
        let Ok(used) = mark.metadata().and_then(|meta| meta.modified()) else { continue };
        whole.push((used, path, length(&mark)));
    }
    let mut total: u64 = whole.iter().map(|(.., length)| length).sum();
    if total <= most {
        return;
    }
    whole.sort();
    // More than is needed, so that the next run need not do it again.
    for (used, path, length) in whole {
        if total <= most / 4 * 3 || !is_old(used, now) {
            return;
        }
        // What is renamed is gone at once: nobody finds half of it.
        let old = tempfile::Builder::new().prefix(".old-").tempdir_in(archives);
        if old.is_ok_and(|old| fs::rename(&path, old.path().join("archive")).is_ok()) {
            total -= length;
        }
    }
}

fn is_unfinished(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    name.starts_with(".new-") || name.starts_with(".old-")
}

fn is_old(used: SystemTime, now: SystemTime) -> bool {
    now.duration_since(used).is_ok_and(|age| age > IN_USE)
}

/// How many bytes a folder has, as its mark says.
fn length(mark: &Path) -> u64 {
    let told = fs::read_to_string(mark).unwrap_or_default();
    let length = told.split_whitespace().rev().nth(1);
    length.and_then(|length| length.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_used_for_the_longest_time_goes_first() {
        let dir = tempfile::tempdir().expect("a folder");
        let now = SystemTime::now();
        let put = |name: &str, hours: u64, length: u64| {
            let place = dir.path().join(name);
            fs::create_dir(&place).expect("a folder");
            let mark = place.join(MARK);
            fs::write(&mark, format!("3 files, {length} bytes\n")).expect("a mark");
            let used = now - Duration::from_secs(hours * 3_600);
            File::options()
                .write(true)
                .open(mark)
                .and_then(|file| file.set_modified(used))
                .expect("a time");
        };
        let names = || {
            let entries = fs::read_dir(dir.path()).expect("a folder").flatten();
            let mut names: Vec<_> = entries.map(|entry| entry.file_name()).collect();
            names.sort();
            names
        };
        put("a", 9, 40);
        put("b", 30, 40);
        put("c", 0, 40);
        fs::create_dir(dir.path().join(".new-1")).expect("a folder");
        make_room_for(dir.path(), 120, now);
        assert_eq!(names(), [".new-1", "a", "b", "c"]);
        make_room_for(dir.path(), 110, now);
        assert_eq!(names(), [".new-1", "a", "c"]);
        // What may be in use stays, however much it is; what a run has left does not.
        make_room_for(dir.path(), 10, now + Duration::from_secs(600));
        assert_eq!(names(), [".new-1", "c"]);
        make_room_for(dir.path(), 110, now + DAY);
        assert_eq!(names(), ["c"]);
    }

    #[test]
    fn a_use_is_written_down_once_a_day() {
        let dir = tempfile::tempdir().expect("a folder");
        let mark = dir.path().join(MARK);
        fs::write(&mark, "1 files, 1 bytes\n").expect("a mark");
        let at = |age: Duration| {
            let file = File::options().write(true).open(&mark).expect("a mark");
            file.set_modified(SystemTime::now() - age).expect("a time");
            touch(dir.path());
            let used = mark.metadata().and_then(|meta| meta.modified()).expect("a time");
            SystemTime::now().duration_since(used).unwrap_or_default()
        };
        assert!(at(DAY / 2) > DAY / 4);
        assert!(at(DAY * 2) < DAY / 4);
    }
}
