#pragma once

namespace httpd {

struct Request;

/// Fills path and query of \a request from its target (RFC 9112, 3.2: origin form, absolute form,
/// or "*" for OPTIONS). False when the target is none of these, or when its decoded path could mean
/// two things: broken escapes, text that is not UTF-8, control characters, an escaped slash, a
/// backslash, "." or ".." segments.
bool readTarget(Request &request);

} // namespace httpd
