use crate::Error;
use std::fmt::Display;
use std::hash::Hash;
pub use crate::Error;

pub struct ComponentRange {}
impl Copy for ComponentRange {}
impl PartialEq for ComponentRange {}
impl TryFrom<Format> for ComponentRange { type Error = DifferentVariant; }
impl Hash for ComponentRange {}
impl TryFrom<Error> for ComponentRange { type Error = DifferentVariant; }
impl Clone for ComponentRange {}
impl Display for ComponentRange {}
impl TryFrom<TryFromParsed> for ComponentRange { type Error = DifferentVariant; }
impl Eq for ComponentRange {}
impl ComponentRange {
    pub fn name(self) -> &'static str {}
    pub fn is_conditional(self) -> bool {}
}
impl std::error::Error for ComponentRange {}

pub struct ConversionRange;
impl PartialEq for ConversionRange {}
impl Display for ConversionRange {}
impl TryFrom<Error> for ConversionRange { type Error = DifferentVariant; }
impl Clone for ConversionRange {}
impl Eq for ConversionRange {}
impl std::error::Error for ConversionRange {}
impl Copy for ConversionRange {}

pub struct DifferentVariant;
impl Display for DifferentVariant {}
impl TryFrom<Error> for DifferentVariant { type Error = DifferentVariant; }
impl Clone for DifferentVariant {}
impl Eq for DifferentVariant {}
impl std::error::Error for DifferentVariant {}
impl Copy for DifferentVariant {}
impl PartialEq for DifferentVariant {}

pub enum Format {
    InsufficientTypeInformation,
    InvalidComponent(&'static str),
    ComponentRange(Box<ComponentRange>),
    StdIo(std::io::Error),
}
impl Display for Format {}
impl From<ComponentRange> for Format {}
impl TryFrom<Error> for Format { type Error = DifferentVariant; }
impl From<std::io::Error> for Format {}
impl TryFrom<Format> for std::io::Error { type Error = DifferentVariant; }
impl std::error::Error for Format {}

pub struct IndeterminateOffset;
impl Eq for IndeterminateOffset {}
impl std::error::Error for IndeterminateOffset {}
impl Copy for IndeterminateOffset {}
impl PartialEq for IndeterminateOffset {}
impl Display for IndeterminateOffset {}
impl TryFrom<Error> for IndeterminateOffset { type Error = DifferentVariant; }
impl Clone for IndeterminateOffset {}

pub enum InvalidFormatDescription {
    UnclosedOpeningBracket { index: usize },
    InvalidComponentName { name: String, index: usize },
    InvalidModifier { value: String, index: usize },
    MissingComponentName { index: usize },
    MissingRequiredModifier { name: &'static str, index: usize },
    Expected { what: &'static str, index: usize },
    NotSupported { what: &'static str, context: &'static str, index: usize },
    DuplicateModifier { name: &'static str, index: usize },
    InvalidModifierCombination { modifier: &'static str, context: &'static str, index: usize },
}
impl Clone for InvalidFormatDescription {}
impl PartialEq for InvalidFormatDescription {}
impl TryFrom<Error> for InvalidFormatDescription { type Error = DifferentVariant; }
impl std::error::Error for InvalidFormatDescription {}
impl Display for InvalidFormatDescription {}
impl Eq for InvalidFormatDescription {}

pub struct InvalidVariant;
impl Eq for InvalidVariant {}
impl std::error::Error for InvalidVariant {}
impl Copy for InvalidVariant {}
impl PartialEq for InvalidVariant {}
impl Display for InvalidVariant {}
impl TryFrom<Error> for InvalidVariant { type Error = DifferentVariant; }
impl Clone for InvalidVariant {}

pub enum Parse {
    TryFromParsed(TryFromParsed),
    ParseFromDescription(ParseFromDescription),
    UnexpectedTrailingCharacters {  },
}
impl Eq for Parse {}
impl TryFrom<Error> for Parse { type Error = DifferentVariant; }
impl From<TryFromParsed> for Parse {}
impl Copy for Parse {}
impl PartialEq for Parse {}
impl Display for Parse {}
impl From<ParseFromDescription> for Parse {}
impl Clone for Parse {}
impl std::error::Error for Parse {}

pub enum ParseFromDescription {
    InvalidLiteral,
    InvalidComponent(&'static str),
    UnexpectedTrailingCharacters,
}
impl Eq for ParseFromDescription {}
impl std::error::Error for ParseFromDescription {}
impl Copy for ParseFromDescription {}
impl PartialEq for ParseFromDescription {}
impl TryFrom<Parse> for ParseFromDescription { type Error = DifferentVariant; }
impl Display for ParseFromDescription {}
impl TryFrom<Error> for ParseFromDescription { type Error = DifferentVariant; }
impl Clone for ParseFromDescription {}

pub enum TryFromParsed {
    InsufficientInformation,
    ComponentRange(ComponentRange),
}
impl std::error::Error for TryFromParsed {}
impl TryFrom<Parse> for TryFromParsed { type Error = DifferentVariant; }
impl Eq for TryFromParsed {}
impl TryFrom<Error> for TryFromParsed { type Error = DifferentVariant; }
impl From<ComponentRange> for TryFromParsed {}
impl Copy for TryFromParsed {}
impl PartialEq for TryFromParsed {}
impl Display for TryFromParsed {}
impl Clone for TryFromParsed {}
