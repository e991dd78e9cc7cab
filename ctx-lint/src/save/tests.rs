//! Single files; whole runs of the command are in `tests/writes.rs`.

use super::*;

fn folder() -> (tempfile::TempDir, Roots) {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let roots = Roots::of(&[dir.path().to_owned()]);
    (dir, roots)
}

fn names(dir: &Path) -> Vec<String> {
    let entries = fs::read_dir(dir).expect("a folder").map(|entry| entry.expect("an entry"));
    let mut names: Vec<_> =
        entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[track_caller]
fn left(result: Result<(), Left>, why: &str) {
    let left = result.expect_err("left as it is");
    assert!(left.why.contains(why), "no `{why}` in `{}`", left.why);
}

#[test]
fn a_file_is_replaced_and_nothing_else_stays() {
    let (dir, roots) = folder();
    let path = dir.path().join("a.rs");
    fs::write(&path, "old").expect("a file");
    assert_eq!(replace(&path, &roots, "old", "a longer text"), Ok(()));
    assert_eq!(fs::read_to_string(&path).expect("a text"), "a longer text");
    assert_eq!(names(dir.path()), ["a.rs"]);
}

#[test]
fn a_file_that_is_not_what_was_read_is_left() {
    let (dir, roots) = folder();
    let path = dir.path().join("a.rs");
    for now in ["", "ol", "old and more", "OLD"] {
        fs::write(&path, now).expect("a file");
        left(replace(&path, &roots, "old", "new"), "changed");
        assert_eq!(fs::read_to_string(&path).expect("a text"), now);
    }
    fs::remove_file(&path).expect("removed");
    left(replace(&path, &roots, "old", "new"), "cannot be found");
    assert_eq!(names(dir.path()), [""; 0]);
}

/// The moment between the last look and the trade, played slowly.
#[cfg(any(target_os = "linux", target_vendor = "apple"))]
#[test]
fn an_edit_that_was_traded_away_is_put_back() {
    let (dir, _) = folder();
    let path = dir.path().join("a.rs");
    fs::write(&path, "old").expect("a file");
    let (_, held) = open(&path).expect("writable");
    let mut new = Builder::new().prefix(".ctx-lint-").tempfile_in(dir.path()).expect("a file");
    new.write_all(b"new").expect("written");

    fs::write(&path, "edited in place").expect("a file");
    assert!(exchange(new.path(), &path).expect("traded"), "no exchange on this file system");
    let old = Old { held, text: b"old" };
    left(settle(new, &path, &old, "new"), "changed it after it was read");
    assert_eq!(fs::read_to_string(&path).expect("a text"), "edited in place");
    assert_eq!(names(dir.path()), ["a.rs"]);
}

#[cfg(any(target_os = "linux", target_vendor = "apple"))]
#[test]
fn an_edit_of_what_was_traded_in_is_kept_beside() {
    let (dir, _) = folder();
    let path = dir.path().join("a.rs");
    fs::write(&path, "old").expect("a file");
    let (_, held) = open(&path).expect("writable");
    let mut new = Builder::new().prefix(".ctx-lint-").tempfile_in(dir.path()).expect("a file");
    new.write_all(b"new").expect("written");
    let beside = new.path().to_owned();

    fs::write(&path, "edited").expect("a file");
    assert!(exchange(new.path(), &path).expect("traded"), "no exchange on this file system");
    fs::write(&path, "edited again").expect("a file");
    let old = Old { held, text: b"old" };
    left(settle(new, &path, &old, "new"), &beside.display().to_string());
    assert_eq!(fs::read_to_string(&path).expect("a text"), "edited");
    assert_eq!(fs::read_to_string(&beside).expect("a text"), "edited again");
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};

    use super::*;

    #[test]
    fn access_rights_are_kept_and_a_file_that_is_read_only_is_left() {
        let (dir, roots) = folder();
        let path = dir.path().join("a.rs");
        for mode in [0o755, 0o600, 0o640, 0o4751] {
            fs::write(&path, "old").expect("a file");
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).expect("rights");
            assert_eq!(replace(&path, &roots, "old", "new"), Ok(()));
            assert_eq!(fs::metadata(&path).expect("a file").mode() & 0o7777, mode);
        }
        fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).expect("rights");
        let result = replace(&path, &roots, "new", "newer");
        assert!(result.is_err(), "a file that nobody may write was replaced");
        assert_eq!(fs::read_to_string(&path).expect("a text"), "new");
    }

    #[test]
    fn a_file_with_two_names_is_left() {
        let (dir, roots) = folder();
        let (path, other) = (dir.path().join("a.rs"), dir.path().join("b.rs"));
        fs::write(&path, "old").expect("a file");
        fs::hard_link(&path, &other).expect("a link");
        left(replace(&path, &roots, "old", "new"), "2 names (hard links)");
        assert_eq!(fs::read_to_string(&other).expect("a text"), "old");
    }

    #[test]
    fn links_are_followed_inside_of_the_root_only() {
        let (dir, _) = folder();
        let (inside, outside) = (dir.path().join("in"), dir.path().join("out"));
        fs::create_dir(&inside).expect("a folder");
        fs::create_dir(&outside).expect("a folder");
        for path in [inside.join("a.rs"), outside.join("b.rs")] {
            fs::write(path, "old").expect("a file");
        }
        symlink("a.rs", inside.join("near.rs")).expect("a link");
        symlink("../out/b.rs", inside.join("far.rs")).expect("a link");
        symlink("../out", inside.join("folder")).expect("a link");
        // As the root of a folder that was named, and of the files in a package.
        fs::write(inside.join("Cargo.toml"), "").expect("a file");
        for named in [inside.clone(), inside.join("near.rs")] {
            let roots = Roots::of(&[named]);
            fs::write(inside.join("a.rs"), "old").expect("a file");
            assert_eq!(replace(&inside.join("near.rs"), &roots, "old", "new"), Ok(()));
            assert_eq!(fs::read_to_string(inside.join("a.rs")).expect("a text"), "new");
            assert!(inside.join("near.rs").is_symlink());
            left(replace(&inside.join("far.rs"), &roots, "old", "new"), "is outside of");
            left(replace(&inside.join("folder/b.rs"), &roots, "old", "new"), "is outside of");
        }
        assert_eq!(fs::read_to_string(outside.join("b.rs")).expect("a text"), "old");
        // The package is larger than the folder of the link.
        fs::write(dir.path().join("Cargo.toml"), "").expect("a file");
        let roots = Roots::of(&[inside.join("far.rs")]);
        assert_eq!(replace(&inside.join("far.rs"), &roots, "old", "new"), Ok(()));
    }

    #[test]
    fn a_full_file_system_leaves_the_old_text() {
        // The device is always full, and can be opened as any file.
        let full = Path::new("/dev/full");
        if !full.exists() {
            return;
        }
        let error =
            File::options().write(true).open(full).and_then(|mut file| file.write_all(b"x"));
        let left = Left::failed("its new text cannot be written", &error.expect_err("full"));
        assert_eq!(left.help, "make room, and run the command again");
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn extended_attributes_are_kept() {
        use rustix::fs::{XattrFlags, getxattr, setxattr};
        let (dir, roots) = folder();
        let path = dir.path().join("a.rs");
        fs::write(&path, "old").expect("a file");
        // Not every file system has them.
        if setxattr(&path, "user.note", b"mine", XattrFlags::empty()).is_err() {
            return;
        }
        assert_eq!(replace(&path, &roots, "old", "new"), Ok(()));
        let mut value = [0; 8];
        let len = getxattr(&path, "user.note", &mut value).expect("an attribute");
        assert_eq!(&value[..len], b"mine");
    }
}
