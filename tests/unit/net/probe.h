#pragma once

#include "net/client.h"

/// The outcomes of one request as a test sees them.
struct Probe
{
    QObject context;
    int calls = 0;
    std::optional<core::Result<net::Response>> outcome;

    net::Client::Done done()
    {
        return [this](core::Result<net::Response> result) {
            ++calls;
            outcome.emplace(std::move(result));
        };
    }
    bool failedAs(core::ErrorKind kind) const
    {
        return outcome && !outcome->has_value() && outcome->error().kind == kind;
    }
    core::Error error() const
    {
        return outcome && !outcome->has_value() ? outcome->error() : core::Error();
    }
    net::Response response() const
    {
        return outcome && outcome->has_value() ? **outcome : net::Response();
    }
};
