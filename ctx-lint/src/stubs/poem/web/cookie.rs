use super::*;

pub enum SameSite { Strict, Lax, None }
pub struct CookieKey;
pub struct Cookie;

impl Cookie {
    pub fn new(name: impl Into<String>, value: impl serde::Serialize) -> Self {}
    pub fn new_with_str(name: impl Into<String>, value: impl Into<String>) -> Self {}
    pub fn named(name: impl Into<String>) -> Self {}
    pub fn parse(s: impl AsRef<str>) -> Result<Self, ParseCookieError> {}
    pub fn domain(&self) -> Option<&str> {}
    pub fn expires(&self) -> Option<chrono::DateTime<chrono::Utc>> {}
    pub fn http_only(&self) -> bool {}
    pub fn make_permanent(&mut self) {}
    pub fn make_removal(&mut self) {}
    pub fn max_age(&self) -> Option<Duration> {}
    pub fn name(&self) -> &str {}
    pub fn path(&self) -> Option<&str> {}
    pub fn same_site(&self) -> Option<SameSite> {}
    pub fn secure(&self) -> bool {}
    pub fn partitioned(&self) -> bool {}
    pub fn set_domain(&mut self, domain: impl Into<String>) {}
    pub fn set_expires(&mut self, time: chrono::DateTime<impl chrono::TimeZone>) {}
    pub fn set_http_only(&mut self, value: impl Into<Option<bool>>) {}
    pub fn set_max_age(&mut self, value: Duration) {}
    pub fn set_name(&mut self, name: impl Into<String>) {}
    pub fn set_path(&mut self, path: impl Into<String>) {}
    pub fn set_same_site(&mut self, value: impl Into<Option<SameSite>>) {}
    pub fn set_secure(&mut self, value: impl Into<Option<bool>>) {}
    pub fn set_partitioned(&mut self, value: impl Into<Option<bool>>) {}
    pub fn set_value_str(&mut self, value: impl Into<String>) {}
    pub fn set_value(&mut self, value: impl serde::Serialize) {}
    pub fn value_str(&self) -> &str {}
    pub fn value<T>(&self) -> Result<T, ParseCookieError> {}
}

impl FromRequest for Cookie {}
pub struct CookieJar;

impl CookieJar {
    pub fn add(&self, cookie: Cookie) {}
    pub fn remove(&self, name: impl AsRef<str>) {}
    pub fn get(&self, name: &str) -> Option<Cookie> {}
    pub fn get_ignore_ascii_case(&self, name: &str) -> Option<Cookie> {}
    pub fn reset_delta(&self) {}
    pub fn with_cookies<F, R>(&self, f: F) -> R {}
    pub fn private_with_key(&self, key: &CookieKey) -> PrivateCookieJar {}
    pub fn private(&self) -> PrivateCookieJar {}
    pub fn signed_with_key(&self, key: &CookieKey) -> SignedCookieJar {}
    pub fn signed(&self) -> SignedCookieJar {}
}

impl FromStr for CookieJar { type Err = Infallible; }
impl FromRequest for &CookieJar {}
pub struct PrivateCookieJar;

impl PrivateCookieJar {
    pub fn add(&self, cookie: Cookie) {}
    pub fn remove(&self, name: impl AsRef<str>) {}
    pub fn get(&self, name: &str) -> Option<Cookie> {}
    pub fn get_ignore_ascii_case(&self, name: &str) -> Option<Cookie> {}
}

pub struct SignedCookieJar;

impl SignedCookieJar {
    pub fn add(&self, cookie: Cookie) {}
    pub fn remove(&self, name: impl AsRef<str>) {}
    pub fn get(&self, name: &str) -> Option<Cookie> {}
    pub fn get_ignore_ascii_case(&self, name: &str) -> Option<Cookie> {}
}
