#include "shell/personalchoice.h"

#include "shell/deskparts.h"
#include "shell/wraplayout.h"

#include <QtCore/QEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace shell {

using namespace Qt::StringLiterals;

PersonalChoice::PersonalChoice(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_sentence(new QLabel(this))
{
    setRole(m_title, u"field-title"_s);
    setRole(m_sentence, u"small"_s);
    m_title->setWordWrap(true);
    m_sentence->setWordWrap(true);
    auto *boxes = new QWidget(this);
    auto *row = new WrapLayout(boxes);
    row->setAlignment(Qt::AlignLeading);
    for (QCheckBox *&box : m_boxes) {
        box = new QCheckBox(this);
        row->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this] {
            retranslate();
            Q_EMIT changed();
        });
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(boxes);
    layout->addWidget(m_sentence);
    retranslate();
}

PersonalData PersonalChoice::chosen() const
{
    PersonalData wanted;
    wanted.reference = m_boxes.at(0)->isChecked();
    wanted.name = m_boxes.at(1)->isChecked();
    wanted.note = m_boxes.at(2)->isChecked();
    wanted.text = m_boxes.at(3)->isChecked();
    return wanted;
}

void PersonalChoice::clear()
{
    for (QCheckBox *box : m_boxes)
        box->setChecked(false);
}

void PersonalChoice::retranslate()
{
    //: Above four boxes: what of a person goes into an export or onto paper.
    m_title->setText(tr("Personal data that goes in"));
    const std::array names{
        //: Personal data: the customer id.
        tr("Reference"),
        //: Personal data: the person's name.
        tr("Name"),
        //: Personal data: what the operator wrote.
        tr("Note"),
        //: Personal data: the text read from the document.
        tr("Document text"),
    };
    for (size_t i = 0; i < names.size(); ++i)
        m_boxes.at(i)->setText(names.at(i));
    const bool any = std::any_of(m_boxes.begin(), m_boxes.end(),
                                 [](const QCheckBox *box) { return box->isChecked(); });
    m_sentence->setText(
        any ? tr("What you choose leaves the protection of this program. Who did this is recorded.")
            : tr("Nothing in it names a person. Who did this is recorded."));
}

void PersonalChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace shell
