use crate::fmt::Display;

pub trait Error: Display {
    fn source(&self) -> Option<&(dyn Error + 'static)>;
    fn description(&self) -> &str;
    fn cause(&self) -> Option<&dyn Error>;
}
impl Error for ! {}
impl dyn Error {
    pub fn is<T: Error>(&self) -> bool {}
    pub fn downcast_ref<T: Error>(&self) -> Option<&T> {}
    pub fn downcast_mut<T: Error>(&mut self) -> Option<&mut T> {}
    pub fn downcast<T: Error>(self: Box<Self>) -> Result<Box<T>, Box<dyn Error>> {}
}
impl dyn Error + Send + Sync {
    pub fn is<T: Error>(&self) -> bool {}
    pub fn downcast_ref<T: Error>(&self) -> Option<&T> {}
    pub fn downcast_mut<T: Error>(&mut self) -> Option<&mut T> {}
    pub fn downcast<T: Error>(self: Box<Self>) -> Result<Box<T>, Box<Self>> {}
}
impl<'a, T: Error> Error for &'a T {}
