use crate::field::{MakeVisitor, VisitFmt, VisitOutput};
use crate::fmt::{FormatEvent, FormatFields};
use crate::fmt::time::{FormatTime, SystemTime};
use crate::registry::LookupSpan;
use std::fmt::{Arguments, Debug, Error, Write};
use std::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign};
use tracing_core::field::{Field, Visit};
use tracing_core::subscriber::Subscriber;
pub use crate::fmt::FormatEvent;
pub use crate::fmt::FormatFields;
pub use crate::fmt::format;

pub struct Json {}
impl Clone for Json {}
impl Default for Json {}
impl Copy for Json {}
impl Eq for Json {}
impl PartialEq for Json {}
impl Json {
    pub fn flatten_event(&mut self, flatten_event: bool) {}
    pub fn with_current_span(&mut self, display_current_span: bool) {}
    pub fn with_span_list(&mut self, display_span_list: bool) {}
}

pub struct JsonFields {}
impl JsonFields {
    pub fn new() -> Self {}
}
impl Default for JsonFields {}
impl<'a> FormatFields<'a> for JsonFields {}

pub struct JsonVisitor<'a> {}
impl<'a> JsonVisitor<'a> {
    pub fn new(writer: &'a mut dyn Write) -> Self {}
}
impl VisitFmt for JsonVisitor<'_> {}
impl VisitOutput<Result<(), Error>> for JsonVisitor<'_> {}
impl Visit for JsonVisitor<'_> {}

pub fn json() -> Format<Json> {}

pub fn debug_fn<F: Fn(&mut Writer<'_>, &Field, &dyn Debug) -> std::fmt::Result + Clone>(f: F) -> FieldFn<F> {}

pub struct Writer<'writer> {}
impl Write for Writer<'_> {}
impl<'writer> Writer<'writer> {
    pub fn new(writer: &'writer mut impl Write) -> Self {}
    pub fn by_ref(&mut self) -> Writer<'_> {}
    pub fn write_str(&mut self, s: &str) -> std::fmt::Result {}
    pub fn write_char(&mut self, c: char) -> std::fmt::Result {}
    pub fn write_fmt(&mut self, args: Arguments<'_>) -> std::fmt::Result {}
    pub fn has_ansi_escapes(&self) -> bool {}
    pub fn sanitizes_ansi_escapes(&self) -> bool {}
}

pub struct FieldFn<F> {}
impl<'a, F: Fn(&mut Writer<'a>, &Field, &dyn Debug) -> std::fmt::Result + Clone> MakeVisitor<Writer<'a>> for FieldFn<F> {
    type Visitor = FieldFnVisitor<'a, F>;
}
impl<F: Clone> Clone for FieldFn<F> {}

pub struct FieldFnVisitor<'a, F> {}
impl<'a, F: Fn(&mut Writer<'a>, &Field, &dyn Debug) -> std::fmt::Result> VisitFmt for FieldFnVisitor<'a, F> {}
impl<'a, F: Fn(&mut Writer<'a>, &Field, &dyn Debug) -> std::fmt::Result> Visit for FieldFnVisitor<'a, F> {}
impl<'a, F: Fn(&mut Writer<'a>, &Field, &dyn Debug) -> std::fmt::Result> VisitOutput<Result<(), Error>> for FieldFnVisitor<'a, F> {}

pub struct Compact;
impl Clone for Compact {}
impl Default for Compact {}
impl Copy for Compact {}
impl Eq for Compact {}
impl PartialEq for Compact {}

pub struct Full;
impl Clone for Full {}
impl Default for Full {}
impl Copy for Full {}
impl Eq for Full {}
impl PartialEq for Full {}

pub struct Format<F = Full, T = SystemTime> {}
impl<S: Subscriber + for<'a> LookupSpan<'a>, N: for<'a> FormatFields<'a>, T: FormatTime> FormatEvent<S, N> for Format<Compact, T> {}
impl<S: Subscriber + for<'lookup> LookupSpan<'lookup>, N: for<'writer> FormatFields<'writer>, T: FormatTime> FormatEvent<S, N> for Format<Json, T> {}
impl Default for Format<Full, SystemTime> {}
impl<F, T> Format<F, T> {
    pub fn compact(self) -> Format<Compact, T> {}
    pub fn pretty(self) -> Format<Pretty, T> {}
    pub fn json(self) -> Format<Json, T> {}
    pub fn with_timer<T2>(self, timer: T2) -> Format<F, T2> {}
    pub fn without_time(self) -> Format<F, ()> {}
    pub fn with_ansi(self, ansi: bool) -> Format<F, T> {}
    pub fn with_target(self, display_target: bool) -> Format<F, T> {}
    pub fn with_level(self, display_level: bool) -> Format<F, T> {}
    pub fn with_thread_ids(self, display_thread_id: bool) -> Format<F, T> {}
    pub fn with_thread_names(self, display_thread_name: bool) -> Format<F, T> {}
    pub fn with_file(self, display_filename: bool) -> Format<F, T> {}
    pub fn with_line_number(self, display_line_number: bool) -> Format<F, T> {}
    pub fn with_source_location(self, display_location: bool) -> Self {}
}
impl<T> Format<Json, T> {
    pub fn flatten_event(self, flatten_event: bool) -> Format<Json, T> {}
    pub fn with_current_span(self, display_current_span: bool) -> Format<Json, T> {}
    pub fn with_span_list(self, display_span_list: bool) -> Format<Json, T> {}
}
impl<S: Subscriber + for<'a> LookupSpan<'a>, N: for<'a> FormatFields<'a>, T: FormatTime> FormatEvent<S, N> for Format<Full, T> {}
impl<F: Clone, T: Clone> Clone for Format<F, T> {}
impl<C: Subscriber + for<'a> LookupSpan<'a>, N: for<'a> FormatFields<'a>, T: FormatTime> FormatEvent<C, N> for Format<Pretty, T> {}

pub struct DefaultFields {}
impl<'a> MakeVisitor<Writer<'a>> for DefaultFields { type Visitor = DefaultVisitor<'a>; }
impl DefaultFields {
    pub fn new() -> Self {}
}
impl Default for DefaultFields {}

pub struct DefaultVisitor<'a> {}
impl VisitFmt for DefaultVisitor<'_> {}
impl<'a> DefaultVisitor<'a> {
    pub fn new(writer: Writer<'a>, is_empty: bool) -> Self {}
}
impl VisitOutput<Result<(), Error>> for DefaultVisitor<'_> {}
impl Visit for DefaultVisitor<'_> {}

pub struct FmtSpan {}
impl Clone for FmtSpan {}
impl BitAndAssign for FmtSpan {}
impl Ord for FmtSpan {}
impl BitOrAssign for FmtSpan {}
impl BitXorAssign for FmtSpan {}
impl Eq for FmtSpan {}
impl BitXor for FmtSpan { type Output = FmtSpan; }
impl BitAnd for FmtSpan { type Output = FmtSpan; }
impl PartialEq for FmtSpan {}
impl FmtSpan {
    pub const NEW: FmtSpan = ();
    pub const ENTER: FmtSpan = ();
    pub const EXIT: FmtSpan = ();
    pub const CLOSE: FmtSpan = ();
    pub const NONE: FmtSpan = ();
    pub const ACTIVE: FmtSpan = ();
    pub const FULL: FmtSpan = ();
}
impl BitOr for FmtSpan { type Output = FmtSpan; }
impl PartialOrd for FmtSpan {}

pub struct Pretty {}
impl Default for Pretty {}
impl<'writer> FormatFields<'writer> for Pretty {}
impl Eq for Pretty {}
impl PartialEq for Pretty {}
impl Pretty {
    pub fn with_source_location(self, display_location: bool) -> Self {}
}
impl Clone for Pretty {}

pub struct PrettyVisitor<'a> {}
impl VisitOutput<Result<(), Error>> for PrettyVisitor<'_> {}
impl<'a> PrettyVisitor<'a> {
    pub fn new(writer: Writer<'a>, is_empty: bool) -> Self {}
}
impl Visit for PrettyVisitor<'_> {}
impl VisitFmt for PrettyVisitor<'_> {}

pub struct PrettyFields {}
impl PrettyFields {
    pub fn new() -> Self {}
    pub fn with_ansi(self, ansi: bool) -> Self {}
}
impl<'a> MakeVisitor<Writer<'a>> for PrettyFields { type Visitor = PrettyVisitor<'a>; }
impl Default for PrettyFields {}
