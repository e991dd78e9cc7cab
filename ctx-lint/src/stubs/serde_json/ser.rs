use std::io::Write;
pub use crate::Serializer;
pub use crate::to_string;
pub use crate::to_string_pretty;
pub use crate::to_vec;
pub use crate::to_vec_pretty;
pub use crate::to_writer;
pub use crate::to_writer_pretty;

pub enum CharEscape {
    Quote,
    ReverseSolidus,
    Solidus,
    Backspace,
    FormFeed,
    LineFeed,
    CarriageReturn,
    Tab,
    AsciiControl(u8),
}

pub trait Formatter {
    fn write_null<W: Write>(&mut self, writer: &mut W) -> std::io::Result<()>;
    fn write_bool<W: Write>(&mut self, writer: &mut W, value: bool) -> std::io::Result<()>;
    fn write_i8<W: Write>(&mut self, writer: &mut W, value: i8) -> std::io::Result<()>;
    fn write_i16<W: Write>(&mut self, writer: &mut W, value: i16) -> std::io::Result<()>;
    fn write_i32<W: Write>(&mut self, writer: &mut W, value: i32) -> std::io::Result<()>;
    fn write_i64<W: Write>(&mut self, writer: &mut W, value: i64) -> std::io::Result<()>;
    fn write_i128<W: Write>(&mut self, writer: &mut W, value: i128) -> std::io::Result<()>;
    fn write_u8<W: Write>(&mut self, writer: &mut W, value: u8) -> std::io::Result<()>;
    fn write_u16<W: Write>(&mut self, writer: &mut W, value: u16) -> std::io::Result<()>;
    fn write_u32<W: Write>(&mut self, writer: &mut W, value: u32) -> std::io::Result<()>;
    fn write_u64<W: Write>(&mut self, writer: &mut W, value: u64) -> std::io::Result<()>;
    fn write_u128<W: Write>(&mut self, writer: &mut W, value: u128) -> std::io::Result<()>;
    fn write_f32<W: Write>(&mut self, writer: &mut W, value: f32) -> std::io::Result<()>;
    fn write_f64<W: Write>(&mut self, writer: &mut W, value: f64) -> std::io::Result<()>;
    fn write_number_str<W: Write>(&mut self, writer: &mut W, value: &str) -> std::io::Result<()>;
    fn begin_string<W: Write>(&mut self, writer: &mut W) -> std::io::Result<()>;
    fn end_string<W: Write>(&mut self, writer: &mut W) -> std::io::Result<()>;
    fn write_string_fragment<W: Write>(&mut self, writer: &mut W, fragment: &str) -> std::io::Result<()>;
    fn write_char_escape<W: Write>(&mut self, writer: &mut W, char_escape: CharEscape) -> std::io::Result<()>;
    fn write_byte_array<W: Write>(&mut self, writer: &mut W, value: &[u8]) -> std::io::Result<()>;
    fn begin_array<W: Write>(&mut self, writer: &mut W) -> std::io::Result<()>;
    fn end_array<W: Write>(&mut self, writer: &mut W) -> std::io::Result<()>;
    fn begin_array_value<W: Write>(&mut self, writer: &mut W, first: bool) -> std::io::Result<()>;
    fn end_array_value<W: Write>(&mut self, _writer: &mut W) -> std::io::Result<()>;
    fn begin_object<W: Write>(&mut self, writer: &mut W) -> std::io::Result<()>;
    fn end_object<W: Write>(&mut self, writer: &mut W) -> std::io::Result<()>;
    fn begin_object_key<W: Write>(&mut self, writer: &mut W, first: bool) -> std::io::Result<()>;
    fn end_object_key<W: Write>(&mut self, _writer: &mut W) -> std::io::Result<()>;
    fn begin_object_value<W: Write>(&mut self, writer: &mut W) -> std::io::Result<()>;
    fn end_object_value<W: Write>(&mut self, _writer: &mut W) -> std::io::Result<()>;
    fn write_raw_fragment<W: Write>(&mut self, writer: &mut W, fragment: &str) -> std::io::Result<()>;
}

pub struct CompactFormatter;
impl Default for CompactFormatter {}
impl Clone for CompactFormatter {}
impl Formatter for CompactFormatter {}

pub struct PrettyFormatter<'a> {}
impl<'a> PrettyFormatter<'a> {
    pub fn new() -> Self {}
    pub fn with_indent(indent: &'a [u8]) -> Self {}
}
impl<'a> Formatter for PrettyFormatter<'a> {}
impl<'a> Default for PrettyFormatter<'a> {}
impl<'a> Clone for PrettyFormatter<'a> {}
