//! Packages that are made to break a linter: a few lines that lead to ever more modules, folders or conditions.

use std::fmt::Write;

use crate::hostile::run;
use crate::worlds::folder;

const PACKAGE: &str = "[package]\nname = 'hostile'\nedition = '2024'\n";

/// What is printed of a package; the run must end.
fn told(files: &[(String, String)], args: &[&str]) -> String {
    let files: Vec<_> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let dir = folder(&files);
    run(dir.path(), args).expect("a run that ends")
}

fn file(path: impl Into<String>, text: impl Into<String>) -> (String, String) {
    (path.into(), text.into())
}

/// Each file of a chain declares the next one twice, so that the number of paths doubles with each.
#[test]
fn files_that_declare_each_other_twice_end() {
    let mut files = vec![file("Cargo.toml", PACKAGE)];
    let links = 1_200;
    for at in 0..links {
        let mut text = String::new();
        for (name, option) in [("a", "unix"), ("b", "windows"), ("c", "x")] {
            _ = writeln!(text, "#[cfg({option}{at})] #[path = \"f{}.rs\"] mod {name};", at + 1);
        }
        let name = if at == 0 { "src/lib.rs".to_owned() } else { format!("src/f{at}.rs") };
        files.push((name, text + "async fn f() {}\n"));
    }
    files.push(file(format!("src/f{links}.rs"), "async fn f() {}\n"));
    let told = told(&files, &["src/lib.rs"]);
    assert!(told.contains(" modules left out"), "{told}");
}

/// Every file is a module of every other.
#[test]
fn files_that_all_declare_each_other_end() {
    let mut files = vec![file("Cargo.toml", PACKAGE)];
    let count = 60;
    for at in 0..count {
        let mut text = "async fn f() {}\n".to_owned();
        for other in 0..count {
            _ = writeln!(text, "#[path = \"f{other}.rs\"] mod m{other};");
            _ = writeln!(text, "include!(\"f{other}.rs\");");
        }
        files.push((format!("src/f{at}.rs"), text));
    }
    files.push(file("src/lib.rs", "mod f0;\n"));
    let told = told(&files, &["src/lib.rs"]);
    assert!(told.contains(" modules left out"), "{told}");
}

/// What is left out does not depend on the order in which modules are declared.
#[test]
fn what_is_left_out_is_the_same_in_any_order() {
    let mut users = "async fn work() {}\n".to_owned();
    for at in 0..200 {
        let user = format!("{{ let _ = m{at:03}::start(); work().await; }}");
        _ = writeln!(users, "pub async fn run{at}() {user}");
    }
    let lint = |backwards: bool| {
        let mut lines: Vec<String> =
            (0..200).map(|at| format!("#[path = \"f.rs\"] mod m{at:03};\n")).collect();
        if backwards {
            lines.reverse();
        }
        let files = [
            file("Cargo.toml", PACKAGE),
            file("src/lib.rs", format!("{users}{}", lines.concat())),
            file("src/f.rs", crate::worlds::GUARD),
        ];
        let only = ["--output-format", "concise", "-A", "all", "-W", "dropped_cancel_guard"];
        told(&files, &[&only[..], &["src/lib.rs"]].concat())
    };
    let forwards = lint(false);
    assert_eq!(forwards.lines().count(), 64, "{forwards}");
    assert_eq!(forwards, lint(true));
}

/// Thousands of modules stand in a hundred others, each under a long condition.
#[test]
fn deep_modules_under_long_conditions_end() {
    let options: Vec<String> = (0..100).map(|at| format!("o{at}")).collect();
    let (mut open, mut dir) = (String::new(), "src".to_owned());
    for at in 0..100 {
        _ = writeln!(open, "#[cfg(any(a{at}, {}))] mod d{at} {{", options.join(", "));
        _ = write!(dir, "/d{at}");
    }
    let declared: String = (0..3_000).fold(String::new(), |mut lines, at| {
        _ = writeln!(lines, "#[cfg(x{at})] mod m{at};");
        lines
    });
    let mut files = vec![
        file("Cargo.toml", PACKAGE),
        file("src/lib.rs", format!("async fn f() {{}}\n{open}{declared}{}", "}".repeat(100))),
    ];
    files.extend((0..500).map(|at| file(format!("{dir}/m{at}.rs"), "async fn f() {}\n")));
    let told = told(&files, &["."]);
    assert!(told.contains("in 501 files"), "{told}");
    assert!(!told.contains("left out"), "{told}");
}

/// Two links to the folder above make as many paths as there are numbers of 40 digits.
#[cfg(unix)]
#[test]
fn members_behind_links_in_circles_end() {
    use std::os::unix::fs::symlink;
    let dir = folder(&[
        ("Cargo.toml", "[workspace]\nmembers = ['**', '*/../*/../*/../*/../*', '**/**/**/**']\n"),
        ("a/Cargo.toml", PACKAGE),
        ("a/src/lib.rs", crate::worlds::GUARD),
        ("a/src/user.rs", ""),
    ]);
    for name in ["up", "again", "self"] {
        let target = if name == "self" { "." } else { ".." };
        symlink(target, dir.path().join("a").join(name)).expect("a link");
    }
    let told = run(dir.path(), &["a/src/lib.rs"]).expect("a run that ends");
    assert!(told.contains("no findings in 1 file"), "{told}");
}
