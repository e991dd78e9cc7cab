use http::HeaderValue;
use std::time::{Duration, SystemTime};
use url::Url;

pub trait CookieStore {
    fn set_cookies(&self, cookie_headers: &mut dyn Iterator<Item = &HeaderValue>, url: &Url);
    fn cookies(&self, url: &Url) -> Option<HeaderValue>;
}

pub struct Cookie<'a> {}
impl<'a> Cookie<'a> {
    pub fn name(&self) -> &str {}
    pub fn value(&self) -> &str {}
    pub fn http_only(&self) -> bool {}
    pub fn secure(&self) -> bool {}
    pub fn same_site_lax(&self) -> bool {}
    pub fn same_site_strict(&self) -> bool {}
    pub fn path(&self) -> Option<&str> {}
    pub fn domain(&self) -> Option<&str> {}
    pub fn max_age(&self) -> Option<Duration> {}
    pub fn expires(&self) -> Option<SystemTime> {}
}

pub struct Jar {}
impl CookieStore for Jar {}
impl Default for Jar {}
impl Jar {
    pub fn add_cookie_str(&self, cookie: &str, url: &Url) {}
}
