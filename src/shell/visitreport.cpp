#include "shell/visitreport.h"

#include "core/json.h"
#include "incode/omniclient.h"
#include "shell/presenter.h"
#include "shell/theme.h"
#include "shell/visitdocuments.h"
#include "shell/visitwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QGuiApplication>
#include <QtGui/QPagedPaintDevice>
#include <QtGui/QPainter>
#include <QtGui/QTextDocument>

#include <algorithm>
#include <array>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

/// Points; below the last nobody reads it on paper.
constexpr std::array TypeSizes{10.0, 9.0, 8.0, 7.0};
constexpr qsizetype MostSteps = 200;
constexpr qsizetype LongestText = 4000;

class ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(shell::VisitReport)

public:
    explicit ReportWords(const VisitReport &report, double size, qsizetype parts)
        : m_report(report), m_size(size), m_parts(parts)
    { }

    /// The page; with \a parts fewer than there are, a sentence in place of the rest.
    QString html();
    bool wasCut() const { return m_cut; }

private:
    QString head() const;
    QString facts() const;
    QString modules();
    QString timeline();
    QString personal();
    QString foot() const;
    QString section(const QString &title, const QString &body) const;
    QString row(const QString &first, const QString &second, const QString &third = {}) const;
    bool take() { return m_parts > 0 ? (--m_parts, true) : (m_cut = true, false); }

    const VisitReport &m_report;
    double m_size;
    qsizetype m_parts; ///< How many more rows may be written.
    bool m_cut = false;
};

QString escaped(const QString &text)
{
    return text.left(LongestText).toHtmlEscaped().replace(u'\n', "<br/>"_L1);
}

QString colorOf(const QString &role)
{
    const ThemeColors light = Theme::colorsOf(ThemeName::Light);
    if (role == "pass"_L1)
        return light.pass.name();
    if (role == "review"_L1)
        return light.review.name();
    return role == "fail"_L1 ? light.fail.name() : light.soft.name();
}

QString ReportWords::row(const QString &first, const QString &second, const QString &third) const
{
    const QString cell = u"<td style='padding:1px 10px 1px 0'>%1</td>"_s;
    QString cells =
        u"<td width='24%' style='padding:1px 10px 1px 0;color:#555'>%1</td>"_s.arg(first)
        + cell.arg(second);
    if (!third.isEmpty())
        cells += cell.arg(third);
    return u"<tr>"_s + cells + u"</tr>"_s;
}

QString ReportWords::section(const QString &title, const QString &body) const
{
    if (body.isEmpty())
        return {};
    return u"<p style='font-size:%1pt;font-weight:600;margin:12px 0 4px 0'>%2</p>"
           "<table width='100%' cellspacing='0'>%3</table>"_s.arg(m_size * 1.2)
               .arg(escaped(title), body);
}

QString ReportWords::head() const
{
    const OutcomeChip chip = presentOutcome(m_report.visit);
    const std::optional<onboarding::VisitResult> result =
        resultOf(m_report.visit.row, m_report.score);
    const ResultSentence sentence = result ? presentResult(*result) : ResultSentence{};
    const QString brand = m_report.brand.isEmpty() ? u"Vestibule"_s : m_report.brand;
    return u"<p style='font-size:%1pt;color:#555;margin:0'>%2</p>"
           "<p style='font-size:%3pt;font-weight:600;margin:2px 0 10px 0'>%4</p>"
           "<p style='font-size:%5pt;font-weight:600;color:%6;margin:0'>%7</p>"
           "<p style='margin:2px 0 8px 0'>%8</p>"_s.arg(m_size)
               .arg(escaped(brand))
               .arg(m_size * 1.9)
               //: The title of a printed page about one visit.
               .arg(escaped(tr("Summary of a visit")))
               .arg(m_size * 1.5)
               .arg(colorOf(chip.look.role), escaped(chip.word), escaped(sentence.why));
}

QString ReportWords::facts() const
{
    const store::VisitRow &visit = m_report.visit.row;
    QString rows;
    if (!visit.visit.customerId.isEmpty())
        rows += row(tr("Reference"), escaped(visit.visit.customerId));
    if (!m_report.name.isEmpty())
        rows += row(tr("Name"), escaped(m_report.name));
    rows += row(tr("Started"), escaped(presentWhenFully(visit.visit.createdAt)));
    if (visit.end) {
        rows += row(tr("Ended"), escaped(presentWhenFully(visit.end->at)));
        rows += row(tr("Took"), escaped(presentTook(visit)));
    }
    rows += row(tr("Shown on"), escaped(presentWay(visit.visit.show)));
    if (!visit.visit.operatorName.isEmpty())
        rows += row(tr("Operator"), escaped(visit.visit.operatorName));
    if (!visit.interviewId.isEmpty())
        rows += row(tr("Session"), escaped(visit.interviewId.text()));
    return u"<table width='100%' cellspacing='0' style='margin-top:8px'>"_s + rows + u"</table>"_s;
}

QString ReportWords::modules()
{
    if (!m_report.score)
        return {};
    QString rows;
    const QList<ModuleLine> lines = presentModules(m_report.score);
    for (const ModuleLine &line : lines) {
        if (!take())
            break;
        rows += row(escaped(line.name),
                    u"<span style='color:%1;font-weight:600'>%2</span>"_s.arg(
                        colorOf(lookOf(line.verdict).role), escaped(verdictWord(line.verdict))),
                    line.summary.isEmpty() ? u"&nbsp;"_s : escaped(line.summary));
    }
    return section(tr("What was checked"), rows);
}

QString ReportWords::timeline()
{
    QString rows;
    const QLocale locale;
    for (const store::VisitStep &step :
         m_report.steps.first(std::min(MostSteps, m_report.steps.size()))) {
        if (!take())
            break;
        rows += row(escaped(locale.toString(step.at.toLocalTime().time(), u"HH:mm:ss"_s)),
                    escaped(presentStep(step)));
    }
    return section(tr("The way of the visit"), rows);
}

QString ReportWords::personal()
{
    QString page;
    if (!m_report.note.isEmpty() && take())
        page +=
            section(tr("Note"), u"<tr><td>"_s + escaped(m_report.note.trimmed()) + u"</td></tr>"_s);
    QString rows;
    for (const incode::ScoreItem &field : m_report.text) {
        if (!take())
            break;
        rows += row(escaped(field.key), escaped(field.value));
    }
    return page + section(tr("Text of the document"), rows);
}

QString ReportWords::foot() const
{
    QString text;
    if (m_cut)
        text += u"<p style='margin:8px 0 0 0'>%1</p>"_s.arg(
            escaped(tr("There is more than fits on one page; the rest is kept in the program.")));
    return text
           + u"<p style='color:#555;font-size:%1pt;margin:10px 0 0 0'>%2</p>"_s
                 .arg(m_size * 0.85)
                 //: At the foot of a printed page; %1 is a date with its time.
                 .arg(escaped(tr("Printed %1").arg(presentWhenFully(m_report.madeAt))));
}

QString ReportWords::html()
{
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    QString page = head() + facts();
    page += modules();
    page += personal();
    page += timeline();
    page += foot();
    return u"<html><body dir='%1' style='font-size:%2pt;color:#16181d'>%3</body></html>"_s
        .arg(mirrored ? "rtl"_L1 : "ltr"_L1)
        .arg(m_size)
        .arg(page);
}

std::unique_ptr<QTextDocument> pageOf(const QString &html, QPagedPaintDevice &device)
{
    auto page = std::make_unique<QTextDocument>();
    page->setUndoRedoEnabled(false);
    page->setDocumentMargin(0);
    page->documentLayout()->setPaintDevice(&device);
    QFont font = QGuiApplication::font();
    font.setPointSizeF(TypeSizes.front());
    page->setDefaultFont(font);
    page->setHtml(html);
    page->setPageSize(QSizeF(device.width(), device.height()));
    return page;
}

} // namespace

core::Result<VisitReport> readReport(store::Storage &storage, const core::VisitId &visit,
                                     const PersonalData &personal)
{
    const auto details = storage.history().details(visit);
    if (!details)
        return details.error();
    if (!*details)
        return core::Error::of(core::ErrorKind::Storage, u"The visit is not there any more"_s);
    VisitReport report;
    report.visit = (*details)->summary;
    report.steps = (*details)->steps;
    report.visit.row.visit.personName.clear();
    if (!personal.reference)
        report.visit.row.visit.customerId.clear();
    const auto score = readScore(storage, visit);
    if (!score)
        return score.error();
    report.score = *score;
    if (personal.name) {
        const auto name = readName(storage, visit);
        if (!name)
            return name.error();
        report.name = *name;
    }
    if (personal.note) {
        const auto note = readDocument(storage, visit, store::documents::Note);
        if (!note)
            return note.error();
        report.note = QString::fromUtf8(*note);
    }
    if (personal.text) {
        const auto text = readDocument(storage, visit, store::documents::Text);
        if (!text)
            return text.error();
        if (const auto object = core::json::parseObject(*text))
            report.text = incode::parseOcr(*object).fields;
    }
    return report;
}

std::unique_ptr<QTextDocument> layOutReport(const VisitReport &report, QPagedPaintDevice &device)
{
    std::unique_ptr<QTextDocument> page;
    const auto fits = [&](double size, qsizetype parts) {
        page = pageOf(ReportWords(report, size, parts).html(), device);
        return page->pageCount() <= 1;
    };
    const qsizetype all = MostSteps + report.text.size() + MostSteps;
    for (const double size : TypeSizes) {
        if (fits(size, all))
            return page;
    }
    // The most rows that fit, by halving: each try lays the page out anew.
    qsizetype most = 0;
    qsizetype tooMany = all;
    while (tooMany - most > 1) {
        const qsizetype middle = (most + tooMany) / 2;
        (fits(TypeSizes.back(), middle) ? most : tooMany) = middle;
    }
    fits(TypeSizes.back(), most);
    return page;
}

bool paintReport(const QTextDocument &page, QPagedPaintDevice &device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    context.clip = QRectF(QPointF(), page.pageSize());
    page.documentLayout()->draw(&painter, context);
    return painter.end();
}

QPageSize reportPageSize()
{
    // CLDR territoryInfo: paper sizes; Qt's measurement system knows the countries of inches only.
    constexpr std::array letter{QLocale::UnitedStates, QLocale::Canada,      QLocale::Mexico,
                                QLocale::Chile,        QLocale::Colombia,    QLocale::CostaRica,
                                QLocale::ElSalvador,   QLocale::Guatemala,   QLocale::Nicaragua,
                                QLocale::Panama,       QLocale::Philippines, QLocale::PuertoRico,
                                QLocale::Venezuela,    QLocale::Belize};
    const QLocale::Territory here = QLocale::system().territory();
    const bool isLetter = std::find(letter.begin(), letter.end(), here) != letter.end();
    return QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4);
}

QMarginsF reportMargins()
{
    constexpr double millimetres = 18;
    return {millimetres, millimetres, millimetres, millimetres};
}

} // namespace shell
