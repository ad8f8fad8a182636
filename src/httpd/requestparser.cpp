#include "httpd/requestparser.h"

#include "httpd/requesttarget.h"

// Some of Beast's assertions are about bytes the client chooses: in 1.74 the end of a chunked body
// that arrives as "0\r\n\r" stops the program. The code behind them copes.
#define BOOST_DISABLE_ASSERTS
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <optional>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace httpd {

namespace {

namespace http = boost::beast::http;
using Fields = http::fields;

QByteArray toBytes(boost::beast::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

bool hasFold(QByteArrayView bytes)
{
    return bytes.contains("\r\n ") || bytes.contains("\r\n\t");
}

Refusal refusalOf(const boost::beast::error_code &error)
{
    if (error == http::error::body_limit)
        return {413, u"body above the limit"_s};
    if (error == http::error::header_limit)
        return {431, u"header above the limit"_s};
    return {400, QString::fromStdString(error.message())};
}

bool sameWord(boost::beast::string_view value, boost::beast::string_view word)
{
    return boost::beast::iequals(value, word);
}

} // namespace

struct RequestParser::Private
{
    std::optional<http::request_parser<http::string_body>> parser;

    const http::request<http::string_body> &message() const { return parser->get(); }
};

RequestParser::RequestParser(const Limits &limits)
    : m_limits(limits), m(std::make_unique<Private>())
{
    reset();
}

RequestParser::~RequestParser() = default;

void RequestParser::reset()
{
    m->parser.emplace();
    m->parser->header_limit(static_cast<std::uint32_t>(m_limits.maxHeaderBytes));
    m->parser->body_limit(static_cast<std::uint64_t>(m_limits.maxBodyBytes));
    m_request = {};
    m_refusal = {};
    m_headerBytes = 0;
    m_headerDone = false;
}

RequestParser::Step RequestParser::take(QByteArray &bytes)
{
    while (!bytes.isEmpty() && !m->parser->is_done()) {
        boost::beast::error_code error;
        std::size_t used = 0;
        try {
            used =
                m->parser->put({bytes.constData(), static_cast<std::size_t>(bytes.size())}, error);
        } catch (const std::length_error &) {
            // A trailer line longer than Beast's fields can hold.
            error = http::error::header_limit;
        }
        const auto taken = static_cast<qsizetype>(used);
        if (error && error != http::error::need_more)
            return refuse(refusalOf(error));
        if (!m_headerDone && checkHeader(bytes, taken) == Step::Refused)
            return Step::Refused;
        bytes.remove(0, taken);
        if (error == http::error::need_more)
            break;
    }
    if (m->parser->is_done()) {
        m_request.body = QByteArray::fromStdString(m->parser->get().body());
        return Step::Complete;
    }
    // What is left over is one unfinished line or trailer, which Beast does not limit.
    if (bytes.size() > m_limits.maxHeaderBytes)
        return refuse({431, u"line above the limit"_s});
    return m_headerDone ? Step::NeedBody : Step::NeedHeader;
}

/// Looks at the \a taken bytes the parser took from the front of \a bytes.
RequestParser::Step RequestParser::checkHeader(QByteArrayView bytes, qsizetype taken)
{
    m_headerDone = m->parser->is_header_done();
    // Beast counts its limit anew whenever it took lines, so the total is counted here.
    m_headerBytes += taken;
    const qint64 size = m_headerDone ? m_headerBytes : m_headerBytes + bytes.size() - taken;
    if (size > m_limits.maxHeaderBytes)
        return refuse({431, u"header above the limit"_s});
    if (hasFold(bytes.first(taken)))
        return refuse({400, u"obsolete line folding"_s});
    if (!m_headerDone)
        return Step::NeedHeader;
    const auto &message = m->message();
    m_request.method = toBytes(message.method_string());
    m_request.target = toBytes(message.target());
    for (const auto &field : message)
        m_request.headers.append({toBytes(field.name_string()), toBytes(field.value())});
    return checkFields();
}

/// The rules of RFC 9112 that Beast leaves to its user.
RequestParser::Step RequestParser::checkFields()
{
    const auto &message = m->message();
    const auto encodings = message.count(http::field::transfer_encoding);
    const auto lengths = message.count(http::field::content_length);
    if (encodings > 0) {
        const bool plain = encodings == 1 && isHttp11()
                           && sameWord(message[http::field::transfer_encoding], "chunked");
        if (!plain || lengths > 0)
            return refuse({400, u"transfer encoding other than chunked"_s});
    }
    const auto hosts = message.count(http::field::host);
    if (hosts > 1 || (hosts == 0 && isHttp11()))
        return refuse({400, u"not exactly one Host"_s});
    const bool needsLength =
        m_request.method == "POST" || m_request.method == "PUT" || m_request.method == "PATCH";
    if (needsLength && encodings == 0 && lengths == 0)
        return refuse({411, u"no length"_s});
    if (message.count(http::field::expect) > 0
        && !sameWord(message[http::field::expect], "100-continue")) {
        return refuse({417, u"unknown expectation"_s});
    }
    if (!readTarget(m_request))
        return refuse({400, u"ambiguous target"_s});
    return m->parser->is_done() ? Step::Complete : Step::NeedBody;
}

RequestParser::Step RequestParser::refuse(const Refusal &refusal)
{
    m_refusal = refusal;
    return Step::Refused;
}

bool RequestParser::keepAlive() const
{
    return m->parser->keep_alive();
}

bool RequestParser::isHttp11() const
{
    return m->message().version() >= 11;
}

bool RequestParser::expectsContinue() const
{
    return isHttp11() && m->message().count(http::field::expect) > 0;
}

} // namespace httpd
