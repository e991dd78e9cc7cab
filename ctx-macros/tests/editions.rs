//! The attribute does in every edition what it does here: `tests/behaviour` is run in each.

mod scratch;

use scratch::{Scratch, here};

#[test]
fn every_edition() {
    let mut workspace = Scratch::new("editions");
    let tests = here().join("tests/behaviour/main.rs").display().to_string();
    let target = format!("[[test]]\nname = \"behaviour\"\npath = {tests:?}\n");
    for edition in ["2018", "2021", "2024"] {
        workspace.package(&format!("edition-{edition}"), edition, &["tracing"], &target);
    }
    let output = workspace.cargo(&["test", "--workspace", "--test", "behaviour"]);
    let (stdout, stderr) =
        (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{stdout}{stderr}");
    assert_eq!(stdout.matches("test result: ok").count(), 3, "{stdout}");
}
