//! A manifest that names each target with its path.

use ctx_lint::project::{Target, TargetKind};
use toml::{Table, Value};

/// The manifest of a package whose targets lie elsewhere.
pub(crate) fn renamed(
    manifest: &str,
    targets: &[Target],
    new_path: &dyn Fn(&Target) -> String,
) -> String {
    let mut table: Table = manifest.parse().expect("a manifest");
    let package = table.get_mut("package").and_then(Value::as_table_mut).expect("a package");
    for switch in ["autolib", "autobins", "autoexamples", "autotests", "autobenches"] {
        package.insert(switch.to_owned(), Value::Boolean(false));
    }
    let scripts = targets.iter().filter(|target| target.kind == TargetKind::Build);
    let scripts: Vec<String> = scripts.map(new_path).collect();
    let build = match &scripts[..] {
        [] => Value::Boolean(false),
        [one] => Value::String(one.clone()),
        more => Value::Array(more.iter().cloned().map(Value::String).collect()),
    };
    package.insert("build".to_owned(), build);

    let library = targets.iter().find(|target| target.kind == TargetKind::Lib);
    let own = table.remove("lib").and_then(|lib| lib.as_table().cloned());
    if let Some(library) = library {
        let mut own = own.unwrap_or_default();
        own.insert("path".to_owned(), Value::String(new_path(library)));
        table.insert("lib".to_owned(), Value::Table(own));
    }
    for (kind, key) in [
        (TargetKind::Bin, "bin"),
        (TargetKind::Example, "example"),
        (TargetKind::Test, "test"),
        (TargetKind::Bench, "bench"),
    ] {
        let listed = targets.iter().filter(|target| target.kind == kind).map(|target| {
            let mut own = Table::new();
            own.insert("name".to_owned(), Value::String(target.name.clone()));
            own.insert("path".to_owned(), Value::String(new_path(target)));
            if !target.required_features.is_empty() {
                let features = target.required_features.iter().cloned().map(Value::String);
                own.insert("required-features".to_owned(), Value::Array(features.collect()));
            }
            Value::Table(own)
        });
        table.insert(key.to_owned(), Value::Array(listed.collect()));
    }
    toml::to_string(&table).expect("a manifest")
}
