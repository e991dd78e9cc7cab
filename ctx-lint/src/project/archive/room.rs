//! How much unpacked archives may take together, and which of them go.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

use super::MARK;
use crate::disk::room::{Kept, is_idle, make_room as remove_oldest};

/// How many bytes all unpacked archives may have together before another run adds to them.
const MAX_TOTAL: u64 = 1 << 30;

/// Removes what nobody has used for the longest time where there is too much, and what runs have left that were ended.
pub(in crate::project) fn make_room(archives: &Path) {
    make_room_for(archives, MAX_TOTAL, SystemTime::now());
}

fn make_room_for(archives: &Path, most: u64, now: SystemTime) {
    let mut whole = Vec::new();
    for entry in fs::read_dir(archives).into_iter().flatten().flatten() {
        // A link is not ours.
        if !entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            continue;
        }
        let path = entry.path();
        if is_unfinished(&entry.file_name()) {
            let made = entry.metadata().and_then(|meta| meta.modified());
            if made.is_ok_and(|made| is_idle(made, now)) {
                let _ = fs::remove_dir_all(&path);
            }
            continue;
        }
        let mark = path.join(MARK);
        let Ok(used) = mark.metadata().and_then(|meta| meta.modified()) else { continue };
        whole.push(Kept { used, path, length: length(&mark) });
    }
    remove_oldest(whole, most, |own| {
        // What is renamed is gone at once: nobody finds half of it.
        let old = || tempfile::Builder::new().prefix(".old-").tempdir_in(archives);
        is_idle(own.used, now)
            && old().is_ok_and(|old| fs::rename(&own.path, old.path().join("archive")).is_ok())
    });
}

fn is_unfinished(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    name.starts_with(".new-") || name.starts_with(".old-")
}

/// How many bytes a folder has, as its mark says.
fn length(mark: &Path) -> u64 {
    let told = fs::read_to_string(mark).unwrap_or_default();
    let length = told.split_whitespace().rev().nth(1);
    length.and_then(|length| length.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use std::fs::File;
    use std::time::Duration;

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
        make_room_for(dir.path(), 110, now + Duration::from_secs(86_400));
        assert_eq!(names(), ["c"]);
    }
}
