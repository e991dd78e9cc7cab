//! The engine beside a fixpoint over the whole program, on graphs made at random.

use std::collections::{BTreeMap, BTreeSet};

use super::{Analysis, Known, Table, Way};

/// A generator that needs no crate: xorshift, from a seed.
struct Random(u64);

impl Random {
    fn next(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % below as u64) as usize
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for at in (1..items.len()).rev() {
            items.swap(at, self.next(at + 1));
        }
    }
}

/// A program: what each function calls, and which have something by themselves.
#[derive(Clone, Debug, Default)]
struct Program {
    calls: BTreeMap<u32, Vec<u32>>,
    own: BTreeSet<u32>,
}

impl Program {
    fn random(random: &mut Random) -> Self {
        let size = 1 + random.next(24);
        let mut program = Self::default();
        for node in 0..size as u32 {
            let calls = (0..random.next(4)).map(|_| random.next(size) as u32).collect();
            program.calls.insert(node, calls);
            if random.next(5) == 0 {
                program.own.insert(node);
            }
        }
        program
    }

    fn nodes(&self) -> Vec<u32> {
        self.calls.keys().copied().collect()
    }
}

/// Which functions are reached that have something: a set that grows.
struct Reached<'p>(&'p Program);

impl Analysis for Reached<'_> {
    type Node = u32;
    type Local = (u32, Vec<u32>);
    type Summary = BTreeSet<u32>;

    fn local(&self, node: u32) -> Self::Local {
        (node, self.0.calls[&node].clone())
    }

    fn callees(&self, local: &Self::Local) -> Vec<u32> {
        local.1.clone()
    }

    fn bottom(&self) -> BTreeSet<u32> {
        BTreeSet::new()
    }

    fn transfer(&self, (node, calls): &Self::Local, known: &Known<'_, Self>) -> BTreeSet<u32> {
        let own = self.0.own.get(node).copied();
        own.into_iter().chain(calls.iter().flat_map(|&at| known.of(at).iter().copied())).collect()
    }
}

/// The way to a function that has something; the place of a call among the others stands for the call.
struct Nearest<'p>(&'p Program);

type Found = Option<Way<u32, usize, u32>>;

impl Analysis for Nearest<'_> {
    type Node = u32;
    type Local = (u32, Vec<u32>);
    type Summary = Found;

    fn local(&self, node: u32) -> Self::Local {
        (node, self.0.calls[&node].clone())
    }

    fn callees(&self, local: &Self::Local) -> Vec<u32> {
        local.1.clone()
    }

    fn bottom(&self) -> Found {
        None
    }

    fn transfer(&self, (node, calls): &Self::Local, known: &Known<'_, Self>) -> Found {
        if self.0.own.contains(node) {
            return Some(Way::Here(*node));
        }
        Way::through(calls.iter().copied().enumerate(), known)
    }
}

/// What each function reaches by at least one call.
fn reachable(program: &Program) -> BTreeMap<u32, BTreeSet<u32>> {
    let from = |node: &u32| {
        let (mut seen, mut open) = (BTreeSet::new(), program.calls[node].clone());
        while let Some(at) = open.pop() {
            if seen.insert(at) {
                open.extend(&program.calls[&at]);
            }
        }
        (*node, seen)
    };
    program.calls.keys().map(from).collect()
}

/// All functions again and again, from the beginning, until nothing changes.
fn naive<A: Analysis<Node = u32>>(analysis: &A, program: &Program) -> BTreeMap<u32, A::Summary> {
    let reach = reachable(program);
    let bottom = analysis.bottom();
    let mut all: BTreeMap<u32, A::Summary> = BTreeMap::new();
    loop {
        let before = all.clone();
        for node in program.nodes() {
            let in_cycle = |other: &u32| {
                *other == node || reach[&node].contains(other) && reach[other].contains(&node)
            };
            let (open, finished) = all.clone().into_iter().partition(|(other, _)| in_cycle(other));
            let known = Known { finished: &finished, open: &open, bottom: &bottom };
            all.insert(node, analysis.transfer(&analysis.local(node), &known));
        }
        if all == before {
            return all;
        }
    }
}

/// The lazy answers, asked for in a given order.
fn lazy<A: Analysis<Node = u32>>(analysis: &A, order: &[u32]) -> BTreeMap<u32, A::Summary> {
    let table = Table::default();
    order.iter().map(|&node| (node, table.summary(analysis, node))).collect()
}

#[test]
fn answers_are_those_of_the_whole_program_whoever_asks_first() {
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let mut cyclic = 0;
    for _ in 0..400 {
        let program = Program::random(&mut random);
        let mut order = program.nodes();
        let (sets, ways) =
            (naive(&Reached(&program), &program), naive(&Nearest(&program), &program));
        cyclic += usize::from(program.calls.iter().any(|(node, calls)| calls.contains(node)));
        for _ in 0..4 {
            random.shuffle(&mut order);
            assert_eq!(lazy(&Reached(&program), &order), sets, "{program:?} {order:?}");
            assert_eq!(lazy(&Nearest(&program), &order), ways, "{program:?} {order:?}");
        }
    }
    assert!(cyclic > 50, "the programs hardly call themselves: {cyclic}");
}

#[test]
fn the_order_of_calls_does_not_change_what_is_reached() {
    let mut random = Random(0x2545_f491_4f6c_dd1d);
    for _ in 0..200 {
        let program = Program::random(&mut random);
        let mut shuffled = program.clone();
        for calls in shuffled.calls.values_mut() {
            random.shuffle(calls);
        }
        let order = program.nodes();
        assert_eq!(lazy(&Reached(&program), &order), lazy(&Reached(&shuffled), &order));
    }
}

#[test]
fn threads_that_ask_at_once_get_the_same_answers() {
    let mut random = Random(0xdead_beef_cafe_f00d);
    for _ in 0..50 {
        let program = Program::random(&mut random);
        let order = program.nodes();
        let expected = naive(&Nearest(&program), &program);
        let table = Table::default();
        std::thread::scope(|scope| {
            for shift in 0..4 {
                let (table, program, order, expected) = (&table, &program, &order, &expected);
                scope.spawn(move || {
                    for at in 0..order.len() {
                        let node = order[(at + shift * 7) % order.len()];
                        assert_eq!(table.summary(&Nearest(program), node), expected[&node]);
                    }
                });
            }
        });
    }
}

#[test]
fn a_way_is_followed_to_its_end() {
    let mut random = Random(0x0123_4567_89ab_cdef);
    let mut followed = 0;
    for _ in 0..200 {
        let program = Program::random(&mut random);
        let table = Table::default();
        for node in program.nodes() {
            let summary = |node| table.summary(&Nearest(&program), node);
            let Some(way) = summary(node) else { continue };
            let (calls, goal) = way.follow(summary).expect("an end");
            let end = calls.iter().fold(node, |at, &call| program.calls[&at][call]);
            assert_eq!(end, goal);
            assert!(program.own.contains(&goal));
            assert!(calls.len() < program.calls.len(), "no function is met twice");
            followed += usize::from(calls.len() > 1);
        }
    }
    assert!(followed > 50, "hardly any way is long: {followed}");
}

/// A chain and a ring that are deeper than any stack.
#[test]
fn depth_costs_no_stack() {
    let size = 200_000;
    for last in [Vec::new(), vec![0]] {
        let mut program = Program::default();
        for node in 0..size {
            let calls = if node + 1 == size { last.clone() } else { vec![node + 1] };
            program.calls.insert(node, calls);
        }
        program.own.insert(size - 1);
        let table = Table::default();
        let summary = |node| table.summary(&Nearest(&program), node);
        let (calls, goal) = summary(0).and_then(|way| way.follow(summary)).expect("a way");
        assert_eq!((calls.len() as u32, goal), (size - 1, size - 1));
    }
}

/// Where nothing is recursive, the first call in the text that leads somewhere is the one that is told of.
#[test]
fn of_several_ways_the_first_is_told() {
    let calls = BTreeMap::from([(0, vec![1, 2, 3]), (1, vec![]), (2, vec![3]), (3, vec![])]);
    let program = Program { calls, own: BTreeSet::from([3]) };
    let expected = Some(Way::Through { call: 1, next: 2, turns: 0 });
    assert_eq!(Table::default().summary(&Nearest(&program), 0), expected);
}

/// A walk during which another one finishes what this one is in the middle of.
struct Interrupted<'p> {
    program: &'p Program,
    table: &'p Table<u32, Found>,
    /// When this function is read, the other walk runs.
    at: u32,
    /// Where the other walk begins.
    other: u32,
}

impl Analysis for Interrupted<'_> {
    type Node = u32;
    type Local = (u32, Vec<u32>);
    type Summary = Found;

    fn local(&self, node: u32) -> Self::Local {
        if node == self.at {
            self.table.summary(&Nearest(self.program), self.other);
        }
        Nearest(self.program).local(node)
    }

    fn callees(&self, local: &Self::Local) -> Vec<u32> {
        local.1.clone()
    }

    fn bottom(&self) -> Found {
        None
    }

    fn transfer(&self, (node, calls): &Self::Local, known: &Known<'_, Self>) -> Found {
        if self.program.own.contains(node) {
            return Some(Way::Here(*node));
        }
        Way::through(calls.iter().copied().enumerate(), known)
    }
}

#[test]
fn a_component_that_is_finished_elsewhere_meanwhile_is_taken_whole() {
    let mut random = Random(0x5bd1_e995_7f4a_7c15);
    for _ in 0..300 {
        let program = Program::random(&mut random);
        let expected = naive(&Nearest(&program), &program);
        let nodes = program.nodes();
        let mut any = || nodes[random.next(nodes.len())];
        let (root, at, other) = (any(), any(), any());
        let table = Table::default();
        let walk = Interrupted { program: &program, table: &table, at, other };
        assert_eq!(table.summary(&walk, root), expected[&root], "{program:?} {root} {at} {other}");
        for node in nodes {
            assert_eq!(table.summary(&Nearest(&program), node), expected[&node], "{program:?}");
        }
    }
}
