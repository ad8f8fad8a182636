#pragma once

#include "biginterview/types.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace shell {

/// One track: a ring with its percentage, the name and the steps done beside it.
class TrackRing final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrackRing)

public:
    explicit TrackRing(const biginterview::Track &track, QWidget *parent = nullptr);

private:
    class Dial;
};

} // namespace shell
