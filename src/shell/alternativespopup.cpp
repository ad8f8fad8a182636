#include "shell/alternativespopup.h"

#include "shell/keybutton.h"
#include "shell/themestyle.h"

#include <QtGui/QFontMetrics>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QApplication>

namespace shell {

using namespace Qt::StringLiterals;

namespace {
constexpr int Border = 6;
} // namespace

AlternativesPopup::AlternativesPopup(const KeyButton &key, const QStringList &faces,
                                     const QStringList &names)
    : QFrame(key.window())
{
    setRole(this, u"key-choices"_s);
    const int room = parentWidget()->width() - 2 * Border;
    int wide = std::max(key.height(), 48);
    for (const QString &face : faces) {
        const int text = QFontMetrics(QApplication::font()).horizontalAdvance(face);
        wide = std::max(wide, face.size() > 4 ? text * 2 + 16 : 0);
    }
    // As many in a row as the window has room for.
    const int columns = std::clamp(room / (wide + Border), 1, std::max(1, int(faces.size())));
    const int lines = (int(faces.size()) + columns - 1) / columns;
    for (int i = 0; i < faces.size(); ++i) {
        auto *choice = new KeyButton(this);
        choice->setFace(faces.at(i), {}, {});
        choice->setAccessibleName(names.at(i));
        choice->setGeometry(Border + (i % columns) * (wide + Border),
                            Border + (i / columns) * (key.height() + Border), wide, key.height());
        connect(choice, &KeyButton::clicked, this, [this, i] { Q_EMIT chosen(i); });
        m_choices << choice;
    }
    resize(Border + columns * (wide + Border), Border + lines * (key.height() + Border));
    const QPoint above = key.mapTo(key.window(), QPoint(key.width() / 2, 0));
    const int x =
        std::clamp(above.x() - width() / 2, 0, std::max(0, parentWidget()->width() - width()));
    move(x, std::max(0, above.y() - height() - Border));
    show();
    raise();
}

void AlternativesPopup::follow(const QPoint &place)
{
    for (KeyButton *choice : std::as_const(m_choices))
        choice->setDown(choice->rect().contains(choice->mapFromGlobal(place)));
}

bool AlternativesPopup::drop(const QPoint &place)
{
    for (int i = 0; i < m_choices.size(); ++i) {
        const KeyButton *choice = m_choices.at(i);
        if (!choice->rect().contains(choice->mapFromGlobal(place)))
            continue;
        Q_EMIT chosen(i);
        return true;
    }
    return false;
}

void AlternativesPopup::mousePressEvent(QMouseEvent *event)
{
    event->accept(); // Between the choices; what lies below is not meant.
}

} // namespace shell
