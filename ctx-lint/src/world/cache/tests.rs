use std::fs::File;
use std::time::{Duration, SystemTime};

use super::folder::make_room_for;
use super::pack::Parts;
use super::*;
use crate::lower::lower;
use crate::stubs::STUBS;

fn parts() -> Parts {
    let texts = ["a", "b", "c"];
    let all = texts.iter().flat_map(|text| {
        let bytes = |kind: &str| format!("{kind} of {text}").into_bytes();
        let key = Key::of(text);
        [((key, Kind::Outline), bytes("outline")), ((key, Kind::Facts), bytes("facts"))]
    });
    all.collect()
}

fn tool() -> Tool {
    Tool::named("a tool")
}

fn input(text: &str) -> Input {
    Input { path: PathBuf::from("a.rs"), text: Ok(text.to_owned()) }
}

#[test]
fn a_pack_has_what_was_written() {
    let bytes = written(&tool(), &parts()).expect("a pack");
    let pack = Pack::read(bytes.clone(), &tool()).expect("a pack");
    for ((key, kind), part) in parts() {
        assert_eq!(pack.part(&key, kind), Some(&part[..]));
    }
    assert!(pack.part(&Key::of("d"), Kind::Outline).is_none());
    assert!(Pack::read(bytes, &Tool::named("another")).is_none());
}

#[test]
fn a_pack_with_another_byte_has_nothing_wrong() {
    let bytes = written(&tool(), &parts()).expect("a pack");
    let mut found = 0;
    for at in 0..bytes.len() {
        let mut other = bytes.clone();
        other[at] ^= 1 << (at % 8);
        let Some(pack) = Pack::read(other, &tool()) else { continue };
        for ((key, kind), part) in parts() {
            let read = pack.part(&key, kind);
            assert!(read.is_none() || read == Some(&part[..]), "byte {at}");
            found += usize::from(read.is_some());
        }
    }
    // A byte of one part leaves the others.
    assert!(found > 0);
}

#[test]
fn what_is_no_whole_pack_is_none() {
    let bytes = written(&tool(), &parts()).expect("a pack");
    for length in 0..bytes.len() {
        assert!(Pack::read(bytes[..length].to_vec(), &tool()).is_none(), "{length} bytes");
    }
    let mut longer = bytes.clone();
    longer.push(0);
    assert!(Pack::read(longer, &tool()).is_none());
    let mut random = fastrand::Rng::with_seed(7);
    for _ in 0..2_000 {
        // One that begins as a pack does comes further.
        let mut noise = bytes[..random.usize(..60)].to_vec();
        let length = random.usize(..400);
        noise.extend(std::iter::repeat_with(|| random.u8(..)).take(length));
        assert!(Pack::read(noise, &tool()).is_none());
    }
}

#[test]
fn what_is_not_asked_for_again_takes_no_more_room_than_the_rest() {
    let before = Pack::read(written(&tool(), &parts()).expect("a pack"), &tool()).expect("a pack");
    let mut few: Parts = parts().into_iter().take(1).collect();
    before.add_unused(&mut few);
    assert_eq!(few.len(), 2);
    let mut most: Parts = parts().into_iter().take(4).collect();
    before.add_unused(&mut most);
    assert_eq!(most, parts());
}

#[test]
fn facts_and_outlines_are_the_same_when_they_are_read_back() {
    for stub in STUBS {
        let facts = lower(stub.text);
        let bytes = encoded(&facts).expect("bytes");
        let back: Facts = decoded(&bytes).expect("facts");
        assert_eq!(encoded(&back).expect("bytes"), bytes, "{}", stub.name);
        assert_eq!(format!("{back:?}"), format!("{facts:?}"), "{}", stub.name);
        let outline = Outline::of(stub.text);
        let back: Outline = decoded(&encoded(&outline).expect("bytes")).expect("an outline");
        assert_eq!(back, outline, "{}", stub.name);
    }
}

#[test]
fn a_later_run_takes_what_an_earlier_one_has_kept() {
    let dir = tempfile::tempdir().expect("a folder");
    let package = Path::new("/registry/a-1.0.0");
    let text = "pub fn a() {} mod b;";
    // What is kept here is not what the text says, so that it shows where an answer comes from.
    let (outline, facts) = (Outline::of("mod planted;"), lower("fn planted() {}"));
    let cache = Cache { folder: dir.path().to_owned(), tool: tool(), packs: Mutex::default() };
    let kept = cache.package(package);
    let (first, seen) = kept.lexed(input(text));
    assert_eq!(seen.modules[0].name, "b");
    assert_eq!(first.functions[0].name, "a");
    let (slot, _) = first.to_keep().expect("a slot");
    cache.keep([(slot, &outline, Some(&facts))].into_iter());

    let later = |tool| Cache { folder: dir.path().to_owned(), tool, packs: Mutex::default() };
    let (second, seen) = later(tool()).package(package).lexed(input(text));
    assert_eq!(seen.modules[0].name, "planted");
    assert_eq!(second.functions[0].name, "planted");
    // Another text, another package and another tool have nothing of it.
    let (other, _) = later(tool()).package(package).lexed(input("pub fn a() {} "));
    assert_eq!(other.functions[0].name, "a");
    let (other, _) = later(tool()).package(Path::new("/registry/b-1.0.0")).lexed(input(text));
    assert_eq!(other.functions[0].name, "a");
    let (other, _) = later(Tool::named("another")).package(package).lexed(input(text));
    assert_eq!(other.functions[0].name, "a");
}

#[test]
fn what_was_used_last_stays_where_there_is_too_much() {
    let dir = tempfile::tempdir().expect("a folder");
    let now = SystemTime::now();
    let hours = |hours: u64| now - Duration::from_secs(hours * 3_600);
    let add = |name: &str, length: usize, used: SystemTime| {
        let path = dir.path().join(name);
        fs::write(&path, vec![0; length]).expect("a file");
        let file = File::options().append(true).open(&path).expect("a file");
        file.set_modified(used).expect("a time");
    };
    for (name, age) in [("a.pack", 3), ("b.pack", 1), ("c.pack", 2), ("d.pack", 4)] {
        add(name, 100, hours(age));
    }
    add(".new-x", 100, hours(5));
    add(".new-y", 100, now);
    add("somebody-else's", 1_000, hours(9));
    let left = || {
        let entries = fs::read_dir(dir.path()).expect("a folder").flatten();
        let mut names: Vec<String> =
            entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    };
    make_room_for(dir.path(), 400);
    assert_eq!(left(), [".new-y", "a.pack", "b.pack", "c.pack", "d.pack", "somebody-else's"]);
    make_room_for(dir.path(), 300);
    assert_eq!(left(), [".new-y", "b.pack", "c.pack", "somebody-else's"]);
}

#[test]
fn names_of_packs_are_plain() {
    let tool = tool();
    let name = |dir: &str| folder::name_of(Path::new(dir), &tool);
    assert!(name("/r/serde-1.0.0").starts_with("serde-1.0.0-"));
    assert!(name("/r/../ü b:c").starts_with("__b_c-"));
    assert_ne!(name("/r/serde-1.0.0"), name("/s/serde-1.0.0"));
    assert!(name(&"x".repeat(500)).len() < 100);
}
