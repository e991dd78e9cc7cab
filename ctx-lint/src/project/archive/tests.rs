use flate2::Compression;
use flate2::write::GzEncoder;
use tar::{Builder, EntryType, Header};

use super::*;

/// One entry: its kind, its path as bytes in the header, and its content or the target of a link.
type Entry<'e> = (EntryType, &'e str, &'e [u8]);

/// Writes an archive whatever its paths are.
fn archive(dir: &Path, full: &str, entries: &[Entry<'_>]) -> PathBuf {
    let path = dir.join(format!("{full}.crate"));
    let file = File::create(&path).expect("a file");
    let mut builder = Builder::new(GzEncoder::new(file, Compression::fast()));
    for (kind, name, content) in entries {
        let mut header = Header::new_gnu();
        // `set_path` refuses what a hostile archive has.
        header.as_old_mut().name[..name.len()].copy_from_slice(name.as_bytes());
        header.set_entry_type(*kind);
        header.set_mode(0o644);
        let is_link = matches!(kind, EntryType::Symlink | EntryType::Link);
        if is_link {
            header.as_old_mut().linkname[..content.len()].copy_from_slice(content);
        }
        let content = if is_link { &[][..] } else { content };
        header.set_size(content.len() as u64);
        header.set_cksum();
        builder.append(&header, content).expect("an entry");
    }
    builder.into_inner().and_then(GzEncoder::finish).expect("an archive");
    path
}

fn files(dir: &Path) -> Vec<String> {
    let all = walkdir::WalkDir::new(dir).sort_by_file_name().into_iter().flatten();
    let all = all.filter(|entry| !entry.file_type().is_dir() && entry.file_name() != MARK);
    let inside = |path: &Path| path.strip_prefix(dir).expect("inside").display().to_string();
    all.map(|entry| inside(entry.path())).collect()
}

const MANIFEST: Entry<'_> = (EntryType::Regular, "a-1.0.0/Cargo.toml", b"[package]\nname = 'a'");

#[test]
fn sources_are_unpacked_once() {
    let dir = tempfile::tempdir().expect("a folder");
    let entries = [
        MANIFEST,
        (EntryType::Regular, "a-1.0.0/src/lib.rs", b"pub fn f() {}"),
        (EntryType::Regular, "a-1.0.0/logo.png", b"x"),
    ];
    let path = archive(dir.path(), "a-1.0.0", &entries);
    let into = dir.path().join("into");
    let place = unpacked(&path, "a-1.0.0", &into).expect("a folder");
    assert_eq!(files(&place), ["Cargo.toml", "src/lib.rs"]);
    let written =
        || fs::metadata(place.join(MARK)).and_then(|meta| meta.modified()).expect("a time");
    let first = written();
    assert_eq!(unpacked(&path, "a-1.0.0", &into), Ok(place.clone()));
    assert_eq!(written(), first, "it was unpacked again");
    assert_eq!(fs::read_dir(&into).expect("a folder").count(), 1);
}

#[test]
fn what_a_cleaner_has_left_is_unpacked_again() {
    let dir = tempfile::tempdir().expect("a folder");
    let source = (EntryType::Regular, "a-1.0.0/src/lib.rs", &b"pub fn f() {}"[..]);
    let path = archive(dir.path(), "a-1.0.0", &[MANIFEST, source]);
    let into = dir.path().join("into");
    let place = unpacked(&path, "a-1.0.0", &into).expect("a folder");
    let again = || {
        assert_eq!(unpacked(&path, "a-1.0.0", &into), Ok(place.clone()));
        assert_eq!(files(&place), ["Cargo.toml", "src/lib.rs"]);
        let text = fs::read_to_string(place.join("src/lib.rs")).expect("a file");
        assert_eq!(text, "pub fn f() {}");
        assert_eq!(fs::read_dir(&into).expect("a folder").count(), 1);
    };
    fs::remove_dir_all(place.join("src")).expect("a folder");
    again();
    fs::write(place.join("src/lib.rs"), "").expect("a file");
    again();
    fs::remove_file(place.join(MARK)).expect("a file");
    again();
}

/// Nothing is written outside, and what is left out does not hinder the rest.
#[test]
fn a_hostile_archive_writes_nothing_elsewhere() {
    let dir = tempfile::tempdir().expect("a folder");
    let outside = dir.path().join("outside.rs");
    let outside = outside.to_str().expect("text");
    let entries = [
        (EntryType::Regular, "a-1.0.0/../../outside.rs", &b"1"[..]),
        (EntryType::Regular, "../outside.rs", b"2"),
        (EntryType::Regular, outside, b"3"),
        (EntryType::Symlink, "a-1.0.0/src", b"/tmp"),
        (EntryType::Symlink, "a-1.0.0/link.rs", b"../../outside.rs"),
        (EntryType::Link, "a-1.0.0/hard.rs", b"../outside.rs"),
        (EntryType::Fifo, "a-1.0.0/pipe.rs", b""),
        (EntryType::Regular, "b-1.0.0/other.rs", b"4"),
        MANIFEST,
        (EntryType::Regular, "a-1.0.0/src/lib.rs", b"5"),
        (EntryType::Regular, "a-1.0.0/src/lib.rs", b"6"),
    ];
    let path = archive(dir.path(), "a-1.0.0", &entries);
    let into = dir.path().join("deep/into");
    let place = unpacked(&path, "a-1.0.0", &into).expect("a folder");
    assert_eq!(files(&place), ["Cargo.toml", "src/lib.rs"]);
    assert_eq!(fs::read_to_string(place.join("src/lib.rs")).expect("a text"), "5");
    let name = place.file_name().expect("a name").to_str().expect("text");
    assert_eq!(
        files(dir.path()),
        [
            "a-1.0.0.crate".to_owned(),
            format!("deep/into/{name}/Cargo.toml"),
            format!("deep/into/{name}/src/lib.rs")
        ]
    );
}

#[test]
fn what_is_no_archive_or_too_large_is_refused_and_leaves_nothing() {
    let dir = tempfile::tempdir().expect("a folder");
    let into = dir.path().join("into");
    let broken = dir.path().join("broken.crate");
    fs::write(&broken, "no archive").expect("a file");
    assert_eq!(unpacked(&broken, "a-1.0.0", &into), Err(Absent::Damaged));
    let whole = archive(dir.path(), "a-1.0.0", &[MANIFEST]);
    let bytes = fs::read(&whole).expect("bytes");
    fs::write(&broken, &bytes[..bytes.len() / 2]).expect("a file");
    assert_eq!(unpacked(&broken, "a-1.0.0", &into), Err(Absent::Damaged));
    let no_manifest = archive(dir.path(), "b-1.0.0", &[]);
    assert_eq!(unpacked(&no_manifest, "b-1.0.0", &into), Err(Absent::Damaged));
    assert_eq!(unpacked(Path::new("/nowhere"), "a-1.0.0", &into), Err(Absent::NotFetched));

    // A few bytes that claim a gigabyte.
    let path = dir.path().join("c-1.0.0.crate");
    let file = File::create(&path).expect("a file");
    let mut builder = Builder::new(GzEncoder::new(file, Compression::fast()));
    let mut header = Header::new_gnu();
    header.set_path("c-1.0.0/a.rs").expect("a path");
    header.set_size(1 << 30);
    header.set_cksum();
    builder.append(&header, &[][..]).expect("an entry");
    builder.into_inner().and_then(GzEncoder::finish).expect("an archive");
    assert_eq!(unpacked(&path, "c-1.0.0", &into), Err(Absent::TooLarge));
    assert_eq!(fs::read_dir(&into).expect("a folder").count(), 0);

    let file = dir.path().join("file");
    fs::write(&file, "").expect("a file");
    assert_eq!(unpacked(&whole, "a-1.0.0", &file.join("x")), Err(Absent::NoRoom));
}
