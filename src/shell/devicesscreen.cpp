#include "shell/devicesscreen.h"

#include "shell/deviceparts.h"
#include "shell/flowstrip.h"
#include "shell/theme.h"
#include "shell/wraplayout.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QVBoxLayout>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

/// The countdown of a network that is down.
constexpr core::milliseconds Countdown(1000);

/// Takes what the strip leaves; the height its words would like must not press the strip flat.
class DeviceRoom final : public QWidget
{
public:
    DeviceRoom() { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); }
    bool hasHeightForWidth() const override { return false; }
};

/// Sets \a text where it differs: a screen reader says what is set again.
void setWords(QLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
}

} // namespace

class DevicesScreen::Private
{
public:
    core::Clock &clock;
    NetworkWatch &network;
    web::PreflightRules rules;
    web::CaptureFolders folders;
    std::unique_ptr<web::Preflight> preflight = nullptr;
    std::unique_ptr<web::Preflight> closing = nullptr; ///< The one end() was called for.
    web::PreflightFacts facts{};
    bool phoneOffered = false;
    core::Timer *tick = nullptr;

    FlowStrip *strip = nullptr;
    QBoxLayout *body = nullptr;
    QVBoxLayout *side = nullptr;
    QVBoxLayout *words = nullptr;
    QWidget *sideHolder = nullptr;
    QWidget *content = nullptr;
    QWidget *buttons = nullptr;
    DevicePicture *picture = nullptr;
    QLabel *title = nullptr;
    QLabel *sentence = nullptr;
    DeviceRow *camera = nullptr;
    DeviceRow *microphone = nullptr;
    DeviceRow *connection = nullptr;
    LevelMeter *meter = nullptr;
    QPushButton *goOn = nullptr;
    QPushButton *phone = nullptr;

    void build(DevicesScreen &q, const Brand &brand);
    int retrySeconds() const;
    int sideHeight(int width) const;
    void share(const QSize &room, bool isWide);
};

void DevicesScreen::Private::build(DevicesScreen &q, const Brand &brand)
{
    strip = new FlowStrip(brand,
                          web::Preflight::usesTestCamera() ? CameraKind::Test : CameraKind::Real);
    strip->setStepsKnown(false);
    QObject::connect(strip, &FlowStrip::helpRequested, &q, &DevicesScreen::helpRequested);
    QObject::connect(strip, &FlowStrip::leaveRequested, &q, &DevicesScreen::leaveRequested);

    picture = new DevicePicture;
    title = new QLabel;
    setRole(title, u"visitor-card-title"_s);
    sentence = new QLabel;
    setRole(sentence, u"visitor-body"_s);
    for (QLabel *label : {title, sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    camera = new DeviceRow;
    microphone = new DeviceRow;
    meter = microphone->addMeter();
    connection = new DeviceRow;
    content = new QWidget;
    words = new QVBoxLayout(content);
    words->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : QList<QWidget *>{title, sentence, camera, microphone, connection})
        words->addWidget(widget);

    goOn = new QPushButton;
    phone = new QPushButton;
    buttons = new QWidget;
    auto *row = new WrapLayout(buttons);
    row->setAlignment(Qt::AlignLeading);
    for (QPushButton *button : {goOn, phone}) {
        setRole(button, button == goOn ? u"visitor-primary"_s : u"visitor-quiet"_s);
        // A finger must not leave a focus ring behind; the keyboard gets one.
        button->setFocusPolicy(Qt::TabFocus);
        button->setAutoDefault(true);
        row->addWidget(button);
    }
    QObject::connect(goOn, &QPushButton::clicked, &q, &DevicesScreen::accepted);
    QObject::connect(phone, &QPushButton::clicked, &q, &DevicesScreen::phoneRequested);

    sideHolder = new QWidget;
    side = new QVBoxLayout(sideHolder);
    side->setContentsMargins(0, 0, 0, 0);
    side->addWidget(new CentredPage(content), 1);
    side->addWidget(buttons);
    auto *holder = new DeviceRoom;
    body = new QBoxLayout(QBoxLayout::LeftToRight, holder);
    body->addWidget(picture, 1);
    body->addWidget(sideHolder);
    auto *column = new QVBoxLayout(&q);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(strip);
    column->addWidget(holder, 1);
}

int DevicesScreen::Private::retrySeconds() const
{
    const core::milliseconds left = network.retryAt() - clock.elapsed();
    return int(std::max<qint64>((left.count() + 999) / 1000, 0));
}

/// What words and buttons need at \a width.
int DevicesScreen::Private::sideHeight(int width) const
{
    return content->heightForWidth(width) + side->spacing() + buttons->heightForWidth(width);
}

/// Gives the picture what the words leave, and the words all of it where there is no picture and
/// they would have to be scrolled.
void DevicesScreen::Private::share(const QSize &room, bool isWide)
{
    // While it is awaited it must be seen too: a page that is hidden plays no film.
    const CameraFinding finding = cameraFinding(facts);
    const bool hasPicture = DevicePicture::hasPicture(finding) || finding == CameraFinding::Opening;
    if (isWide) {
        constexpr double shares[] = {0.4, 0.5, 0.6};
        int width = room.width();
        bool fits = false;
        for (const double each : shares) {
            width = int(room.width() * each);
            fits = sideHeight(width) <= room.height();
            if (fits)
                break;
        }
        picture->setVisible(fits || hasPicture);
        sideHolder->setMinimumHeight(0);
        sideHolder->setFixedWidth(picture->isVisibleTo(picture->parentWidget()) ? width
                                                                                : room.width());
        return;
    }
    constexpr double least = 0.25;
    const int needed = sideHeight(room.width());
    const bool fits = needed <= int(room.height() * (1 - least));
    picture->setVisible(fits || hasPicture);
    sideHolder->setMinimumWidth(0);
    sideHolder->setMaximumWidth(QWIDGETSIZE_MAX);
    sideHolder->setMinimumHeight(std::min(needed, int(room.height() * (1 - least))));
}

DevicesScreen::DevicesScreen(core::Clock &clock, NetworkWatch &network, const Brand &brand,
                             const web::PreflightRules &rules, QWidget *parent,
                             const web::CaptureFolders &folders)
    : QWidget(parent), d(new Private{clock, network, rules, folders})
{
    setRole(this, u"screen"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);
    d->build(*this, brand);
    auto *help = new QShortcut(QKeySequence(Qt::Key_F1), this);
    connect(help, &QShortcut::activated, this, &DevicesScreen::helpRequested);
    d->tick = clock.makeTimer(this);
    connect(d->tick, &core::Timer::fired, this, [this] {
        d->tick->start(Countdown);
        refresh();
    });
    connect(&network, &NetworkWatch::changed, this, &DevicesScreen::refresh);
    connect(&Theme::instance(), &Theme::changed, this, &DevicesScreen::fit);
    fit();
    refresh();
}

DevicesScreen::~DevicesScreen() = default;

void DevicesScreen::begin(const QString &)
{
    d->preflight = std::make_unique<web::Preflight>(d->clock, d->rules, d->folders);
    web::Preflight *preflight = d->preflight.get();
    connect(preflight, &web::Preflight::changed, this,
            [this, preflight] { present(preflight->facts()); });
    d->picture->setPicture(preflight->widget());
    d->network.askNow();
    d->tick->start(Countdown);
    setFocus(Qt::OtherFocusReason);
    fit();
    present({});
}

void DevicesScreen::end()
{
    d->tick->stop();
    if (d->closing)
        return;
    if (!d->preflight) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                Q_EMIT ended({true, true, {}, {}, {}});
            },
            Qt::QueuedConnection);
        return;
    }
    d->closing = std::move(d->preflight);
    web::Preflight *preflight = d->closing.get();
    disconnect(preflight, nullptr, this, nullptr);
    connect(preflight, &web::Preflight::closed, this, [this](const web::CloseReport &report) {
        d->closing.release()->deleteLater(); // It is telling this.
        Q_EMIT ended(report);
    });
    preflight->close();
    present({});
}

void DevicesScreen::offerPhone(bool offered)
{
    d->phoneOffered = offered;
    refresh();
}

void DevicesScreen::present(const web::PreflightFacts &facts)
{
    d->facts = facts;
    d->meter->setLevel(facts.level);
    refresh();
}

void DevicesScreen::refresh()
{
    const CameraFinding camera = cameraFinding(d->facts);
    const MicrophoneFinding microphone = microphoneFinding(d->facts);
    const NetworkState network = d->network.state();
    const DeviceAdvice advice = deviceAdvice(camera, microphone, network, d->retrySeconds());
    const bool saidMore = d->title->text() != advice.title;
    setWords(d->title, advice.title);
    setWords(d->sentence, advice.body);
    setAccessibleName(advice.title);
    setAccessibleDescription(advice.body);
    d->picture->show(camera);
    d->camera->show(deviceLine(camera));
    d->microphone->show(deviceLine(microphone));
    d->connection->show(deviceLine(network));
    d->meter->setVisible(d->facts.microphone == web::CaptureState::Live);

    //: Read aloud for the visitor's own live picture.
    d->picture->setAccessibleName(tr("Your picture"));
    //: Read aloud for the bar that shows how loud it is.
    d->meter->setAccessibleName(tr("Loudness"));
    //: Large button of the device check: begins the visit.
    d->goOn->setText(tr("Continue"));
    d->goOn->setEnabled(!forbids(camera) && microphone != MicrophoneFinding::Opening
                        && d->network.isUsable());
    //: Button of the device check: goes on with the visitor's own phone.
    d->phone->setText(tr("Use my phone"));
    d->phone->setVisible(d->phoneOffered && camera != CameraFinding::Opening && forbids(camera));
    if (saidMore)
        fit();
}

void DevicesScreen::fit()
{
    const Theme &theme = Theme::instance();
    const bool isWide = width() > height();
    const int edge = theme.visitorPixels(width() < 800 || height() < 700 ? 20 : 40);
    d->body->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    d->body->setContentsMargins(edge, edge, edge, edge);
    d->body->setSpacing(edge);
    d->side->setSpacing(theme.visitorPixels(16));
    d->words->setSpacing(theme.visitorPixels(height() < 700 ? 12 : 20));
    d->share(QSize(width() - (isWide ? 3 : 2) * edge,
                   height() - (isWide ? 2 : 3) * edge - d->strip->sizeHint().height()),
             isWide);
    if (d->preflight)
        d->preflight->setLook(theme.colors().background, theme.colors().card,
                              DevicePicture::corner());
}

void DevicesScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void DevicesScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void DevicesScreen::keyPressEvent(QKeyEvent *event)
{
    // Nothing has the focus until Tab is pressed: Enter and Space are the one large button.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space)
        d->goOn->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace shell
