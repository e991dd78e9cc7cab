//! Deadlines in requests: the header `grpc-timeout`, as gRPC and tonic use it (feature `http`).
//!
//! tonic's services are tower services, so the layer of the feature `tower` works for them; for its metadata there is
//! the feature `tonic`.

use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::{CancelGuard, Context, ContextError};

/// The header in which gRPC sends the time that is left.
pub const GRPC_TIMEOUT: HeaderName = HeaderName::from_static("grpc-timeout");

/// The units of the header, from fine to coarse. Case counts: `M` is minutes, `m` is milliseconds.
const UNITS: [(char, u128); 6] = [
    ('n', 1),
    ('u', 1_000),
    ('m', 1_000_000),
    ('S', 1_000_000_000),
    ('M', 60_000_000_000),
    ('H', 3_600_000_000_000),
];

/// The header has at most eight digits.
const MOST: u128 = 99_999_999;

/// A duration as `grpc-timeout` writes it: at most eight digits and a unit, the finest that fits, rounded down, and
/// never zero.
///
/// Cost: one short string.
///
/// ```
/// use std::time::Duration;
/// use ctx_core::http::encode_timeout;
///
/// assert_eq!(encode_timeout(Duration::from_millis(50)), "50000000n");
/// assert_eq!(encode_timeout(Duration::from_secs(100)), "100000m");
/// assert_eq!(encode_timeout(Duration::ZERO), "1n");
/// ```
#[must_use]
pub fn encode_timeout(timeout: Duration) -> String {
    let nanos = timeout.as_nanos().max(1);
    let fits = UNITS.iter().find(|(_, unit)| nanos / unit <= MOST);
    match fits {
        Some((sign, unit)) => format!("{}{sign}", nanos / unit),
        None => format!("{MOST}H"),
    }
}

/// Reads what `grpc-timeout` says; `None` when it is malformed.
///
/// Cost: a look at each of its nine bytes; no allocation, and longer input is refused unread.
///
/// ```
/// use std::time::Duration;
/// use ctx_core::http::parse_timeout;
///
/// assert_eq!(parse_timeout("2M"), Some(Duration::from_secs(120)));
/// assert_eq!(parse_timeout("2m"), Some(Duration::from_millis(2)));
/// assert_eq!(parse_timeout("123456789S"), None);
/// ```
#[must_use]
pub fn parse_timeout(text: &str) -> Option<Duration> {
    let sign = text.chars().next_back()?;
    let digits = text.strip_suffix(sign)?;
    if digits.is_empty() || digits.len() > 8 || !digits.bytes().all(|digit| digit.is_ascii_digit())
    {
        return None;
    }
    let (_, unit) = UNITS.iter().find(|(known, _)| *known == sign)?;
    let nanos = digits.parse::<u128>().ok()? * unit;
    let secs = u64::try_from(nanos / 1_000_000_000).ok()?;
    Some(Duration::new(secs, u32::try_from(nanos % 1_000_000_000).ok()?))
}

impl Context {
    /// Writes the time that is left into `grpc-timeout`, for the server that is asked next; nothing without a deadline.
    ///
    /// Cost: a look at the clock, and a short string.
    ///
    /// # Errors
    ///
    /// When the context has ended: there is no point in asking.
    ///
    /// ```
    /// use std::time::Duration;
    /// use ctx_core::{Context, http::GRPC_TIMEOUT};
    ///
    /// let (ctx, guard) = Context::background().with_timeout(Duration::from_secs(5));
    /// let mut headers = http::HeaderMap::new();
    /// ctx.inject_timeout(&mut headers).unwrap();
    /// assert!(headers[GRPC_TIMEOUT].to_str().unwrap().ends_with("u"));
    /// guard.cancel();
    /// assert!(ctx.inject_timeout(&mut headers).is_err());
    /// ```
    pub fn inject_timeout(&self, headers: &mut HeaderMap) -> Result<(), ContextError> {
        if let Some(left) = self.time_to_send()?
            && let Ok(value) = HeaderValue::from_str(&encode_timeout(left))
        {
            headers.insert(GRPC_TIMEOUT, value);
        }
        Ok(())
    }

    /// The time that is left, unless there is none: a deadline may have passed before the timer says so.
    pub(crate) fn time_to_send(&self) -> Result<Option<Duration>, ContextError> {
        self.check()?;
        let left = self.remaining();
        if left.is_some_and(|left| left.is_zero()) {
            return Err(ContextError::DeadlineExceeded);
        }
        Ok(left)
    }

    /// A child with the deadline that the client asks for in `grpc-timeout`, but no later than after `ceiling`.
    ///
    /// A header that is missing or malformed counts as none, as in tonic. The context ends with its guard, so keep that
    /// until the request has been answered; the layer of the feature `tower` does so.
    ///
    /// Cost: as [`with_timeout`](Self::with_timeout), and a look at the header.
    ///
    /// ```
    /// use std::time::Duration;
    /// use ctx_core::Context;
    ///
    /// let mut headers = http::HeaderMap::new();
    /// headers.insert("grpc-timeout", "1H".parse().unwrap());
    /// let ceiling = Duration::from_secs(30);
    /// let (ctx, _guard) = Context::background().with_request_timeout(&headers, Some(ceiling));
    /// assert!(ctx.remaining().unwrap() <= ceiling);
    /// ```
    #[must_use = "the guard that comes with the context must live as long as the work"]
    #[cfg_attr(feature = "inspect", track_caller)]
    pub fn with_request_timeout(
        &self,
        headers: &HeaderMap,
        ceiling: Option<Duration>,
    ) -> (Self, CancelGuard) {
        let asked = headers.get(GRPC_TIMEOUT).and_then(|value| value.to_str().ok());
        let asked = asked.and_then(parse_timeout);
        match asked.into_iter().chain(ceiling).min() {
            Some(timeout) => self.with_timeout(timeout),
            None => self.with_cancel(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again_and_never_longer() {
        let mut nanos: u128 = 1;
        while let Ok(secs) = u64::try_from(nanos / 1_000_000_000) {
            let timeout = Duration::new(secs, u32::try_from(nanos % 1_000_000_000).unwrap());
            let text = encode_timeout(timeout);
            let read = parse_timeout(&text).unwrap();
            assert!(text.len() <= 9 && read <= timeout, "{text}");
            let most = Duration::from_secs(99_999_999 * 3600);
            assert!(read >= timeout.min(most).mul_f64(0.99), "{text}");
            nanos = nanos * 7 + 3;
        }
    }

    #[test]
    fn malformed_headers_are_refused() {
        for text in ["", "1", "S", "-1S", "+1S", "1s", "1.5S", "1 S", "123456789n", "1SS", "1ü"] {
            assert_eq!(parse_timeout(text), None, "{text}");
        }
        assert_eq!(parse_timeout("99999999H"), Some(Duration::from_secs(99_999_999 * 3600)));
    }
}
