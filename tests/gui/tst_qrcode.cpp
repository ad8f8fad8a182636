#include "shell/qrcode.h"

#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using shell::QrCode;

namespace {

const QByteArray ShortText = "https://a.example/1";
const QByteArray LinkText = "https://onboarding.example.com/process/65f0c2b1a9d84e3f7c6b5a49"
                            "?uuid=3b241101-e2bb-4255-8caf-4136c66c3df8&lang=pt-BR&x=%C3%A9";

QByteArray longText()
{
    return "https://onboarding.example.com/?t=" + QByteArray(900, 'Q');
}

} // namespace

/// The code as readers see it: a PNG is read back by zbarimg, terminal text by a reader of ours.
class TstQrCode final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReaderFindsTheText_data();
    void aReaderFindsTheText();
    void modulesAreWholePixels_data();
    void modulesAreWholePixels();
    void terminalTextHoldsEveryModule_data();
    void terminalTextHoldsEveryModule();
    void whatIsTooLongIsRefused_data();
    void whatIsTooLongIsRefused();

private:
    static QImage picture(const QrCode &code, int side, double ratio, QPointF offset = {});
};

QImage TstQrCode::picture(const QrCode &code, int side, double ratio, QPointF offset)
{
    QImage image(QSize(side, side) * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    // A dark screen: the light zone around the code must come from the code itself.
    image.fill(Qt::darkBlue);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    code.paint(painter, QRectF(offset, QSizeF(side, side) - QSizeF(offset.x(), offset.y())));
    return image;
}

void TstQrCode::aReaderFindsTheText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("side");
    QTest::addColumn<double>("ratio");
    const std::pair<const char *, QByteArray> texts[] = {
        {"short", ShortText}, {"a link", LinkText}, {"long", longText()}};
    for (const auto &[name, text] : texts) {
        for (const int side : {320, 333, 600}) {
            for (const double ratio : {1.0, 1.25, 2.0}) {
                QTest::addRow("%s, %d pixels, ratio %.2f", name, side, ratio)
                    << text << side << ratio;
            }
        }
    }
}

void TstQrCode::aReaderFindsTheText()
{
    QFETCH(QByteArray, text);
    QFETCH(int, side);
    QFETCH(double, ratio);
    const QString reader = QStandardPaths::findExecutable(u"zbarimg"_s);
    if (reader.isEmpty())
        QSKIP("zbarimg is not installed (Debian: zbar-tools)");
    const core::Result<QrCode> code = QrCode::of(text);
    QVERIFY(bool(code));
    QTemporaryDir folder;
    const QString file = folder.filePath(u"code.png"_s);
    QVERIFY(picture(*code, side, ratio).save(file));
    QProcess zbar;
    zbar.start(reader, {u"-q"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, file});
    QVERIFY(zbar.waitForFinished(20000));
    QCOMPARE(zbar.readAllStandardOutput(), text + '\n');
}

void TstQrCode::modulesAreWholePixels_data()
{
    QTest::addColumn<int>("side");
    QTest::addColumn<double>("ratio");
    QTest::addColumn<QPointF>("offset");
    QTest::newRow("at a whole pixel") << 320 << 1.0 << QPointF(0, 0);
    QTest::newRow("between pixels") << 321 << 1.0 << QPointF(0.5, 0.25);
    QTest::newRow("odd ratio") << 347 << 1.25 << QPointF(3, 1);
    QTest::newRow("double ratio, between pixels") << 401 << 2.0 << QPointF(0.25, 0.75);
}

/// Nothing but black and white, each run a whole multiple of the module.
void TstQrCode::modulesAreWholePixels()
{
    QFETCH(int, side);
    QFETCH(double, ratio);
    QFETCH(QPointF, offset);
    const core::Result<QrCode> code = QrCode::of(LinkText);
    QVERIFY(bool(code));
    const QImage image = picture(*code, side, ratio, offset);
    const QRgb black = qRgb(0, 0, 0);
    const QRgb white = qRgb(255, 255, 255);
    int codeWidth = 0;
    QSet<int> runs;
    for (int y = 0; y < image.height(); ++y) {
        int run = 0;
        int width = 0;
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            QVERIFY(pixel == black || pixel == white || pixel == QColor(Qt::darkBlue).rgb());
            width += pixel == black || pixel == white ? 1 : 0;
            if (pixel == black) {
                ++run;
            } else if (run > 0) {
                runs << std::exchange(run, 0);
            }
        }
        codeWidth = std::max(codeWidth, width);
    }
    const int module = *std::min_element(runs.cbegin(), runs.cend());
    QCOMPARE(codeWidth, module * (code->side() + 8));
    for (const int run : std::as_const(runs))
        QCOMPARE(run % module, 0);
}

void TstQrCode::terminalTextHoldsEveryModule_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("short") << ShortText;
    QTest::newRow("a link") << LinkText;
    QTest::newRow("long") << longText();
}

void TstQrCode::terminalTextHoldsEveryModule()
{
    QFETCH(QByteArray, text);
    const core::Result<QrCode> code = QrCode::of(text);
    QVERIFY(bool(code));
    const QString drawn = code->terminalText();
    QVERIFY(drawn.endsWith(u'\n'));
    QStringList lines = drawn.chopped(1).split(u'\n');
    QCOMPARE(lines.size(), (code->side() + 8 + 1) / 2);
    static const QRegularExpression row(u"^\\x1b\\[38;5;16;48;5;231m([ █▀▄]+)\\x1b\\[0m$"_s);
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const QRegularExpressionMatch match = row.match(lines.at(line));
        QVERIFY2(match.hasMatch(), qPrintable(lines.at(line)));
        const QString cells = match.captured(1);
        QCOMPARE(cells.size(), code->side() + 8);
        for (qsizetype cell = 0; cell < cells.size(); ++cell) {
            const QChar drawnCell = cells.at(cell);
            const int x = int(cell) - 4;
            const int y = int(line) * 2 - 4;
            QCOMPARE(drawnCell == u'█' || drawnCell == u'▀', code->isDark(x, y));
            QCOMPARE(drawnCell == u'█' || drawnCell == u'▄', code->isDark(x, y + 1));
        }
    }
    // A finder's corner is dark and its surroundings are light: the table above is not all blank.
    QVERIFY(code->isDark(0, 0) && !code->isDark(1, 1) && !code->isDark(-1, 0));
}

void TstQrCode::whatIsTooLongIsRefused_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("fits");
    QTest::newRow("nothing") << 0 << true;
    QTest::newRow("the longest") << 2331 << true;
    QTest::newRow("one more") << 2332 << false;
    QTest::newRow("far more") << 100000 << false;
}

void TstQrCode::whatIsTooLongIsRefused()
{
    QFETCH(int, size);
    QFETCH(bool, fits);
    const core::Result<QrCode> code = QrCode::of(QByteArray(size, 'x'));
    QCOMPARE(bool(code), fits);
    if (!fits)
        QCOMPARE(code.error().kind, core::ErrorKind::Refused);
}

QTEST_MAIN(TstQrCode)
#include "tst_qrcode.moc"
