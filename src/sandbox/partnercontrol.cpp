#include "sandbox/partnercontrol.h"

#include "core/json.h"
#include "sandbox/partnerstate.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto PartnerControlPath = "/control/biginterview"_L1;
constexpr int MostInterviews = 1000;

void say(const httpd::Reply &reply, int status, const QJsonObject &body)
{
    reply.send(status, "application/json", QJsonDocument(body).toJson(QJsonDocument::Compact),
               {{"Cache-Control", "no-store"}});
}

/// The place of \a word in \a words; nothing when it is none of them.
template<size_t Size>
std::optional<int> placeOf(const std::array<QLatin1StringView, Size> &words, const QString &word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    if (found == words.end())
        return std::nullopt;
    return int(found - words.begin());
}

constexpr std::array EventNames{"interview.created"_L1, "interview.updated"_L1,
                                "interview.deleted"_L1};
constexpr std::array ProgressNames{"none"_L1, "some"_L1, "all"_L1};

struct FormName
{
    QLatin1StringView name;
    DeliveryForm form;
    bool isReal; ///< Something happens that is told; else it is only said to have.
};
constexpr std::array FormNames{
    FormName{"usual"_L1, DeliveryForm::Usual, true},
    FormName{"duplicate"_L1, DeliveryForm::Duplicate, true},
    FormName{"out-of-order"_L1, DeliveryForm::Reversed, true},
    FormName{"delete-first"_L1, DeliveryForm::Reversed, true},
    FormName{"slow"_L1, DeliveryForm::Slow, true},
    FormName{"wrong-key"_L1, DeliveryForm::WrongKey, false},
    FormName{"unknown-event"_L1, DeliveryForm::UnknownEvent, false},
    FormName{"garbage"_L1, DeliveryForm::Garbage, false},
    FormName{"giant"_L1, DeliveryForm::Giant, false},
};

/// What has to happen for \a change to be told as \a form wants it.
void makeHappen(PartnerBook &book, Person &person, InterviewChange change, const FormName &form,
                qint64 id)
{
    if (form.name == "delete-first"_L1) {
        const PracticeInterview made = book.createInterview(person, 1);
        book.removeInterview(person, made.id);
        return;
    }
    const bool isReversed = form.form == DeliveryForm::Reversed;
    switch (change) {
    case InterviewChange::Created: {
        const PracticeInterview made = book.createInterview(person, 1);
        if (isReversed)
            book.updateInterview(person, made.id);
        return;
    }
    case InterviewChange::Updated:
        book.updateInterview(person, id);
        if (isReversed)
            book.updateInterview(person, id);
        return;
    case InterviewChange::Deleted:
        if (isReversed)
            book.updateInterview(person, id);
        book.removeInterview(person, id);
        return;
    }
}

} // namespace

void PartnerControl::handle(const httpd::Request &request, const httpd::Reply &reply)
{
    const QString path = request.path.mid(PartnerControlPath.size());
    static const QStringList paths{QString(),  u"/webhook"_s, u"/person"_s,
                                   u"/step"_s, u"/event"_s,   u"/clear"_s};
    if (!paths.contains(path)) {
        say(reply, 404, {{u"error"_s, u"There is no %1."_s.arg(request.path)}});
        return;
    }
    if (path.isEmpty() && request.method == "GET") {
        const QString only = request.query.queryItemValue(u"only"_s, QUrl::FullyDecoded);
        say(reply, 200, report(only.split(u',', Qt::SkipEmptyParts)));
        return;
    }
    if (request.method != "POST") {
        say(reply, 405, {{u"error"_s, u"%1 wants POST."_s.arg(request.path)}});
        return;
    }
    const core::Result<QJsonObject> body = core::json::parseObject(request.body);
    const QString why = body ? change(path, *body) : u"The body is not a JSON object."_s;
    if (why.isEmpty())
        say(reply, 200, {{u"ok"_s, true}});
    else
        say(reply, 400, {{u"error"_s, why}});
}

QString PartnerControl::change(const QString &path, const QJsonObject &body)
{
    if (path == "/webhook"_L1)
        return setWebhook(body);
    if (path == "/person"_L1)
        return setPerson(body);
    if (path == "/step"_L1)
        return setStep(body);
    if (path == "/event"_L1)
        return makeEvent(body);
    if (path == "/clear"_L1) {
        m_state.log.clear();
        return {};
    }
    return m_state.switches.apply(body);
}

QString PartnerControl::setWebhook(const QJsonObject &body)
{
    static const QRegularExpression fit(u"^[\\x21-\\x7e]{1,256}\\z"_s);
    const QUrl url(body.value("url"_L1).toString(), QUrl::StrictMode);
    if (!url.isEmpty() && !isLoopbackHttp(url))
        return u"url must be http to this computer's loopback, or empty."_s;
    const QString key = body.value("key"_L1).toString(QString::fromLatin1(m_state.webhookKey));
    if (!fit.match(key).hasMatch())
        return u"key must be fit for a header."_s;
    m_state.hooks.setReceiver(url, key.toLatin1());
    return {};
}

QString PartnerControl::setPerson(const QJsonObject &body)
{
    const QString id = body.value("partnerId"_L1).toString();
    if (id.isEmpty())
        return u"partnerId must name somebody."_s;
    if (body.value("exists"_L1) == QJsonValue(false)) {
        m_state.book.remove(id);
        return {};
    }
    std::optional<int> progress;
    if (body.contains("progress"_L1)) {
        progress = placeOf(ProgressNames, body.value("progress"_L1).toString());
        if (!progress)
            return u"progress must be none, some or all."_s;
    }
    const std::optional<qint64> interviews = core::json::integer(body.value("interviews"_L1));
    if (body.contains("interviews"_L1)
        && (!interviews || *interviews < 0 || *interviews > MostInterviews))
        return u"interviews must be a whole number from 0 to %1."_s.arg(MostInterviews);
    Person *person = m_state.book.find(id);
    if (!person)
        person = &m_state.book.create(id);
    if (progress)
        m_state.book.setProgress(*person, Done(*progress));
    if (interviews)
        m_state.book.setInterviews(*person, int(*interviews));
    return {};
}

QString PartnerControl::setStep(const QJsonObject &body)
{
    Person *person = m_state.book.find(body.value("partnerId"_L1).toString());
    if (!person)
        return u"partnerId must name somebody who is there."_s;
    const QString title = body.value("track"_L1).toString();
    const qint64 number = core::json::integer(body.value("step"_L1)).value_or(0);
    for (const CurriculumTrack &track : curriculum()) {
        if (track.title != title || number < 1 || number > track.steps.size())
            continue;
        const int chapter = track.steps.at(number - 1).chapter;
        if (body.value("completed"_L1).toBool(true))
            person->chapters.insert(chapter);
        else
            person->chapters.remove(chapter);
        return {};
    }
    return u"track and step must name a step there is."_s;
}

QString PartnerControl::makeEvent(const QJsonObject &body)
{
    if (!m_state.hooks.hasReceiver())
        return u"Nobody gets webhooks yet."_s;
    Person *person = m_state.book.find(body.value("partnerId"_L1).toString());
    if (!person)
        return u"partnerId must name somebody who is there."_s;
    const std::optional<int> event = placeOf(EventNames, body.value("event"_L1).toString());
    if (!event)
        return u"event must be interview.created, interview.updated or interview.deleted."_s;
    const QString formName = body.value("form"_L1).toString(u"usual"_s);
    const auto form = std::find_if(FormNames.begin(), FormNames.end(),
                                   [&](const FormName &known) { return known.name == formName; });
    if (form == FormNames.end())
        return u"There is no form \"%1\"."_s.arg(formName);
    const auto change = static_cast<InterviewChange>(*event);
    const std::optional<qint64> wanted = core::json::integer(body.value("interviewId"_L1));
    const PracticeInterview *one = wanted ? person->interview(*wanted) : person->newestInterview();
    const bool isNeeded = change != InterviewChange::Created && form->name != "delete-first"_L1;
    if ((isNeeded || wanted) && !one)
        return u"There is no such interview of that person."_s;
    const QDateTime now = m_state.timeline.utcNow();
    const PracticeInterview told = one ? *one : PracticeInterview{1, 1, false, now, now};
    m_state.hooks.hold();
    if (form->isReal)
        makeHappen(m_state.book, *person, change, *form, told.id);
    else
        m_state.hooks.tell(person->id, change, told);
    m_state.hooks.release(form->form);
    return {};
}

QJsonObject PartnerControl::report(const QStringList &only)
{
    QJsonObject object = m_state.log.toJson(only);
    const auto wants = [&](const QString &key) { return only.isEmpty() || only.contains(key); };
    if (wants(u"switches"_s))
        object.insert("switches"_L1, m_state.switches.toJson());
    if (wants(u"webhooks"_s))
        object.insert("webhooks"_L1, m_state.hooks.attempts());
    if (!wants(u"people"_s))
        return object;
    QJsonArray people;
    const QList<std::shared_ptr<Person>> all = m_state.book.all();
    for (const std::shared_ptr<Person> &person : all) {
        if (!m_state.book.find(person->id))
            continue;
        people << QJsonObject{{u"partnerId"_s, person->id},
                              {u"anonymous"_s, person->isAnonymous},
                              {u"firstName"_s, person->firstName},
                              {u"lastName"_s, person->lastName},
                              {u"email"_s, person->email},
                              {u"createdAt"_s, core::isoUtc(person->createdAt)},
                              {u"tokenExpiresAt"_s, core::isoUtc(person->tokenExpiresAt)},
                              {u"refreshes"_s, person->refreshes},
                              {u"completedSteps"_s, person->chapters.size()},
                              {u"interviews"_s, person->interviews.size()}};
    }
    object.insert("people"_L1, people);
    return object;
}

} // namespace sandbox
