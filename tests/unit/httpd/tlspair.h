#pragma once

#include <QtCore/QByteArray>

/// A self-signed certificate for 127.0.0.1 and its key, both in PEM.
struct TlsPair
{
    enum class Kind { Ec, Rsa };

    QByteArray certificate;
    QByteArray key;

    /// By the openssl program; empty when there is none.
    static TlsPair make(Kind kind);
};
