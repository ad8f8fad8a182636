#include "shell/visitmedia.h"

#include "core/json.h"
#include "core/log.h"
#include "incode/omniclient.h"
#include "shell/deskparts.h"
#include "shell/presenter.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtGui/QImageReader>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <array>

namespace shell {

using namespace Qt::StringLiterals;
using store::documents::ImagePrefix;

namespace {

constexpr std::chrono::minutes ShownWithoutInput(2);
/// A camera's picture has some 12 million; what is bigger is no picture of ours.
constexpr qint64 MostPixels = 60'000'000;
constexpr int LargestSide = 1600;

struct PictureName
{
    QLatin1StringView type;
    const char *words;
};

class MediaWords
{
    Q_DECLARE_TR_FUNCTIONS(shell::VisitMedia)

public:
    static QString pictureName(const QString &type);
};

/// incode-omni.md 5.5.
constexpr std::array PictureNames{
    PictureName{"selfie"_L1, QT_TRANSLATE_NOOP("shell::VisitMedia", "Face")},
    PictureName{"croppedFace"_L1, QT_TRANSLATE_NOOP("shell::VisitMedia", "Face on the document")},
    PictureName{"croppedIDFace"_L1, QT_TRANSLATE_NOOP("shell::VisitMedia", "Face on the document")},
    PictureName{"frontID"_L1, QT_TRANSLATE_NOOP("shell::VisitMedia", "Front of the document")},
    PictureName{"croppedFrontID"_L1,
                QT_TRANSLATE_NOOP("shell::VisitMedia", "Front of the document")},
    PictureName{"fullFrameFrontID"_L1,
                QT_TRANSLATE_NOOP("shell::VisitMedia", "Front of the document, whole picture")},
    PictureName{"backID"_L1, QT_TRANSLATE_NOOP("shell::VisitMedia", "Back of the document")},
    PictureName{"croppedBackID"_L1, QT_TRANSLATE_NOOP("shell::VisitMedia", "Back of the document")},
    PictureName{"fullFrameBackID"_L1,
                QT_TRANSLATE_NOOP("shell::VisitMedia", "Back of the document, whole picture")},
};

QString MediaWords::pictureName(const QString &type)
{
    for (const PictureName &name : PictureNames) {
        if (name.type == type)
            return QCoreApplication::translate("shell::VisitMedia", name.words);
    }
    return type;
}

core::Result<QImage> decode(const QByteArray &bytes)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > MostPixels)
        return core::Error::of(core::ErrorKind::Payload, u"not a picture, or too large a one"_s);
    if (std::max(size.width(), size.height()) > LargestSide)
        reader.setScaledSize(size.scaled(LargestSide, LargestSide, Qt::KeepAspectRatio));
    QImage image = reader.read();
    if (image.isNull())
        return core::Error::of(core::ErrorKind::Payload, reader.errorString());
    return image;
}

/// A picture as wide as there is room, in its own proportions.
class PictureView final : public QWidget
{
public:
    PictureView(QImage image, const QString &name, QWidget *parent)
        : QWidget(parent), m_image(std::move(image))
    {
        setAccessibleName(name);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        return std::min(width, m_image.width()) * m_image.height() / std::max(1, m_image.width());
    }
    QSize sizeHint() const override { return {320, heightForWidth(320)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr int radius = 10;
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        const QSize shown = m_image.size().scaled(size(), Qt::KeepAspectRatio);
        const QRect box =
            QStyle::alignedRect(layoutDirection(), Qt::AlignLeading | Qt::AlignTop, shown, rect());
        QPainterPath corners;
        corners.addRoundedRect(box, radius, radius);
        painter.setClipPath(corners);
        painter.drawImage(box, m_image);
    }

private:
    QImage m_image;
};

} // namespace

VisitMedia::VisitMedia(MediaKind kind, Services &services, core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_services(services)
    , m_clock(clock)
    , m_idle(clock.makeTimer(this))
    , m_button(new QPushButton(this))
    , m_message(new QLabel(this))
    , m_layout(new QVBoxLayout(this))
{
    // The only pictures in this program; megabytes, for all of it.
    QImageReader::setAllocationLimit(256);
    setButtonIcon(m_button, kind == MediaKind::Pictures ? u"eye"_s : u"document"_s, Tone::Accent);
    m_message->setWordWrap(true);
    m_message->hide();
    m_layout->setContentsMargins({});
    m_layout->setSpacing(8);
    m_layout->addWidget(m_button, 0, Qt::AlignLeading);
    m_layout->addWidget(m_message);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_state == State::Shown)
            hideContent();
        else
            ask();
    });
    connect(m_idle, &core::Timer::fired, this, [this] {
        hideContent();
        fail(tr("Hidden again, because nobody touched this computer for two minutes."));
        setRole(m_message, u"small"_s);
    });
    retranslate();
}

VisitMedia::~VisitMedia() = default;

void VisitMedia::setVisit(const store::VisitDetails &details)
{
    const bool isSame = details.summary.row.visit.id == m_details.summary.row.visit.id;
    m_details = details;
    if (!isSame) {
        hideContent();
        m_fetch.reset();
    }
    retranslate();
}

void VisitMedia::clear()
{
    setVisit({});
}

bool VisitMedia::isKept() const
{
    return std::any_of(m_details.documentKinds.begin(), m_details.documentKinds.end(),
                       [this](const QString &kind) {
                           return m_kind == MediaKind::Pictures ? kind.startsWith(ImagePrefix)
                                                                : kind == store::documents::Text;
                       });
}

void VisitMedia::hideContent()
{
    ++m_asked;
    m_idle->stop();
    qApp->removeEventFilter(this);
    delete m_content;
    m_content = nullptr;
    m_message->hide();
    setState(State::Hidden);
}

void VisitMedia::ask()
{
    if (m_state != State::Hidden || m_details.summary.row.visit.id.isEmpty())
        return;
    hideContent();
    const bool pictures = m_kind == MediaKind::Pictures;
    if (!isKept() && (!m_details.summary.hasToken || !m_services.service())) {
        fail(m_services.service() ? tr("These are not kept any more, and the service can no longer "
                                       "be asked for them.")
                                  : tr("These are not kept here, and the service is not set up. "
                                       "Check Settings, then try again."));
        return;
    }
    const auto recorded =
        m_services.record(pictures ? store::actions::ImagesViewed : store::actions::TextViewed,
                          m_details.summary.row.visit.id);
    if (!recorded) {
        qCWarning(core::logApp).noquote() << "not recorded:" << core::describe(recorded.error());
        fail(tr("Nothing is shown, because it could not be recorded who looked. Check that the "
                "disk has free space, then try again."));
        return;
    }
    setState(State::Busy);
    if (isKept())
        read();
    else
        fetch();
}

void VisitMedia::fetch()
{
    store::Storage *storage = m_services.storage();
    // Before the service it uses.
    m_fetch.reset();
    m_service = m_services.service();
    m_fetch = std::make_unique<onboarding::ResultFetch>(*m_service, storage->visits(), m_clock);
    const quint64 asked = m_asked;
    connect(m_fetch.get(), &onboarding::ResultFetch::done, this, [this, asked] {
        Q_EMIT fetched();
        if (asked == m_asked)
            read();
    });
    connect(m_fetch.get(), &onboarding::ResultFetch::failed, this,
            [this, asked](const core::Error &error) {
                if (asked != m_asked)
                    return;
                hideContent();
                fail(presentError(error, Situation::FetchingResult));
            });
    const store::VisitRow &row = m_details.summary.row;
    if (m_kind == MediaKind::Pictures)
        m_fetch->fetchImages(row.visit.id, row.interviewId);
    else
        m_fetch->fetchText(row.visit.id, row.interviewId);
}

/// What is kept now may be more than when the visit was opened, so the store says it anew.
void VisitMedia::read()
{
    m_content = new QWidget(this);
    auto *rows = new QVBoxLayout(m_content);
    rows->setContentsMargins({});
    rows->setSpacing(6);
    m_layout->addWidget(m_content);
    if (m_kind == MediaKind::Text) {
        readText();
        return;
    }
    m_services.reader().ask<QStringList>(
        [visit =
             m_details.summary.row.visit.id](store::Storage &storage) -> core::Result<QStringList> {
            const auto details = storage.history().details(visit);
            if (!details)
                return details.error();
            return *details ? (*details)->documentKinds.filter(QString(ImagePrefix))
                            : QStringList();
        },
        this,
        [this, asked = m_asked](const core::Result<QStringList> &kinds) {
            if (asked != m_asked)
                return;
            if (!kinds) {
                hideContent();
                fail(presentError(kinds.error(), Situation::ReadingVisits));
                return;
            }
            QStringList sorted = *kinds;
            const QStringList &order = onboarding::imageTypes();
            std::stable_sort(sorted.begin(), sorted.end(), [&order](const auto &a, const auto &b) {
                const auto place = [&order](const QString &kind) {
                    return size_t(order.indexOf(kind.mid(ImagePrefix.size())));
                };
                return place(a) < place(b);
            });
            m_awaited = int(sorted.size());
            for (const QString &kind : std::as_const(sorted))
                readPicture(kind);
            if (sorted.isEmpty())
                finishReading();
        });
}

/// One question a picture, so that the list of visits gets its turns between them.
void VisitMedia::readPicture(const QString &kind)
{
    m_services.reader().ask<QImage>(
        [visit = m_details.summary.row.visit.id,
         kind](store::Storage &storage) -> core::Result<QImage> {
            const auto found = storage.visits().document(visit, kind);
            if (!found)
                return found.error();
            if (!*found)
                return core::Error::of(core::ErrorKind::Storage, u"not there any more"_s);
            return decode((*found)->reveal());
        },
        this,
        [this, asked = m_asked, kind](const core::Result<QImage> &picture) {
            if (asked == m_asked)
                addPicture(kind, picture);
        });
}

void VisitMedia::addPicture(const QString &kind, const core::Result<QImage> &picture)
{
    const QString name = MediaWords::pictureName(kind.mid(ImagePrefix.size()));
    auto *caption = new QLabel(name, m_content);
    setRole(caption, u"small"_s);
    m_content->layout()->addWidget(caption);
    if (picture) {
        m_content->layout()->addWidget(new PictureView(*picture, name, m_content));
    } else {
        setRole(caption, u"error"_s);
        caption->setWordWrap(true);
        //: In place of a picture; %1 is what it would show.
        caption->setText(tr("%1: this picture cannot be shown.").arg(name));
    }
    if (--m_awaited == 0)
        finishReading();
}

void VisitMedia::readText()
{
    using Fields = QList<incode::ScoreItem>;
    m_services.reader().ask<Fields>(
        [visit = m_details.summary.row.visit.id](store::Storage &storage) -> core::Result<Fields> {
            const auto found = storage.visits().document(visit, QString(store::documents::Text));
            if (!found)
                return found.error();
            if (!*found)
                return Fields();
            const auto object = core::json::parseObject((*found)->reveal());
            if (!object)
                return object.error();
            return incode::parseOcr(*object).fields;
        },
        this,
        [this, asked = m_asked](const core::Result<Fields> &fields) {
            if (asked == m_asked)
                addText(fields);
        });
}

void VisitMedia::addText(const core::Result<QList<incode::ScoreItem>> &fields)
{
    if (!fields) {
        hideContent();
        fail(presentError(fields.error(), Situation::ReadingVisits));
        return;
    }
    for (const incode::ScoreItem &field : *fields) {
        auto *name = new QLabel(field.key, m_content);
        auto *value = new EdgeLabel(EdgeLabel::Edge::Leading, m_content);
        setRole(name, u"small"_s);
        value->setTextFormat(Qt::PlainText);
        value->setText(field.value);
        for (QLabel *label : {name, static_cast<QLabel *>(value)}) {
            label->setWordWrap(true);
            m_content->layout()->addWidget(label);
        }
    }
    finishReading();
}

void VisitMedia::finishReading()
{
    const auto *shown = m_content ? m_content->layout() : nullptr;
    if (!shown || shown->count() == 0) {
        hideContent();
        fail(tr("The service has none of this visit."));
        return;
    }
    setState(State::Shown);
    m_idle->start(ShownWithoutInput);
    qApp->installEventFilter(this);
}

bool VisitMedia::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (m_state == State::Shown
        && (type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::Wheel
            || type == QEvent::MouseMove || type == QEvent::TouchBegin))
        m_idle->start(ShownWithoutInput);
    return QWidget::eventFilter(watched, event);
}

void VisitMedia::hideEvent(QHideEvent *event)
{
    // Another place of the window was entered, or it was minimized: not to be seen on the way back.
    if (m_state != State::Hidden)
        hideContent();
    QWidget::hideEvent(event);
}

void VisitMedia::setState(State state)
{
    m_state = state;
    retranslate();
}

void VisitMedia::fail(const QString &sentence)
{
    setRole(m_message, u"error"_s);
    m_message->setText(sentence);
    m_message->show();
}

void VisitMedia::retranslate()
{
    const bool pictures = m_kind == MediaKind::Pictures;
    m_button->setEnabled(m_state != State::Busy);
    switch (m_state) {
    case State::Hidden:
        m_button->setText(pictures ? tr("Show pictures") : tr("Show document text"));
        m_button->setToolTip(tr("Who looks, and when, is recorded."));
        break;
    case State::Busy:
        m_button->setText(pictures ? tr("Reading the pictures…") : tr("Reading the text…"));
        break;
    case State::Shown:
        m_button->setText(pictures ? tr("Hide pictures") : tr("Hide document text"));
        m_button->setToolTip({});
        break;
    }
}

void VisitMedia::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace shell
