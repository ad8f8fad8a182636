#pragma once

#include <QtCore/QByteArray>

namespace sandbox {

/// A small drawn PNG of nobody: an oval head over shoulders.
QByteArray facePicture();

/// A small drawn PNG of no document: a card with a picture and lines.
QByteArray documentPicture();

} // namespace sandbox
