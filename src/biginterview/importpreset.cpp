#include "biginterview/importfile.h"

#include <QtCore/QSet>

#include <algorithm>

namespace biginterview {

using namespace Qt::StringLiterals;

namespace {

using Names = QHash<Field, QStringList>;

struct KnownList
{
    QString name;
    Names columns;
};

/// Lists that are recognised by all of their columns, the most telling first. Big Interview's
/// invitations have First Name, Last Name, Email, Role and no id (big-interview.md 8); the others
/// are of its section 9.
const QList<KnownList> &knownLists()
{
    static const QList<KnownList> lists{{u"Vestibule"_s,
                                         {{Field::PartnerId, {u"partnerid"_s}},
                                          {Field::FirstName, {u"firstname"_s}},
                                          {Field::LastName, {u"lastname"_s}},
                                          {Field::Email, {u"email"_s}}}},
                                        {u"OneRoster"_s,
                                         {{Field::PartnerId, {u"sourcedid"_s}},
                                          {Field::FirstName, {u"givenname"_s}},
                                          {Field::LastName, {u"familyname"_s}},
                                          {Field::Email, {u"email"_s}}}},
                                        {u"Canvas"_s,
                                         {{Field::PartnerId, {u"userid"_s}},
                                          {Field::FirstName, {u"firstname"_s}},
                                          {Field::LastName, {u"lastname"_s}},
                                          {Field::Email, {u"email"_s}}}},
                                        {u"Big Interview"_s,
                                         {{Field::FirstName, {u"firstname"_s}},
                                          {Field::LastName, {u"lastname"_s}},
                                          {Field::Email, {u"email"_s}}}}};
    return lists;
}

/// What else a column may be called, the likeliest first; English, Spanish and Portuguese.
const Names &usualNames()
{
    static const Names names{
        {Field::PartnerId,
         {u"partnerid"_s, u"sourcedid"_s, u"userid"_s, u"studentid"_s, u"studentnumber"_s,
          u"externalid"_s, u"sisid"_s, u"id"_s, u"identificador"_s, u"matricula"_s, u"username"_s,
          u"login"_s, u"loginid"_s, u"usuario"_s}},
        {Field::FirstName,
         {u"firstname"_s, u"givenname"_s, u"first"_s, u"forename"_s, u"nombre"_s, u"nombres"_s,
          u"nome"_s, u"primeronombre"_s, u"primeironome"_s}},
        {Field::LastName,
         {u"lastname"_s, u"familyname"_s, u"surname"_s, u"last"_s, u"apellido"_s, u"apellidos"_s,
          u"sobrenome"_s}},
        {Field::Name,
         {u"name"_s, u"fullname"_s, u"displayname"_s, u"nombrecompleto"_s, u"nomecompleto"_s}},
        {Field::Email,
         {u"email"_s, u"emailaddress"_s, u"mail"_s, u"primaryemail"_s, u"correo"_s,
          u"correoelectronico"_s, u"emailinstitucional"_s}},
        {Field::Tags,
         {u"tags"_s, u"tag"_s, u"cohort"_s, u"groups"_s, u"group"_s, u"class"_s, u"etiquetas"_s,
          u"grupo"_s, u"grupos"_s, u"turma"_s}}};
    return names;
}

/// Letters and digits alone, in lower case, without accents.
QString plainName(const QString &column)
{
    QString plain;
    const QString apart = column.normalized(QString::NormalizationForm_D).toLower();
    std::copy_if(apart.begin(), apart.end(), std::back_inserter(plain),
                 [](QChar each) { return each.isLetterOrNumber(); });
    return plain;
}

QStringList plainNames(const QStringList &columns)
{
    QStringList plain;
    std::transform(columns.begin(), columns.end(), std::back_inserter(plain), plainName);
    return plain;
}

/// Adds to \a mapping what \a names say; a column serves once.
void addByName(Mapping &mapping, const Names &names, const QStringList &plain)
{
    for (const Field field : {Field::PartnerId, Field::FirstName, Field::LastName, Field::Name,
                              Field::Email, Field::Tags}) {
        if (mapping.contains(field))
            continue;
        const QStringList candidates = names.value(field);
        const auto found = std::find_if(candidates.begin(), candidates.end(),
                                        [&](const QString &each) { return plain.contains(each); });
        if (found != candidates.end())
            mapping.insert(field, int(plain.indexOf(*found)));
    }
    if (mapping.contains(Field::FirstName) || mapping.contains(Field::LastName))
        mapping.remove(Field::Name);
}

Mapping mappingOf(const KnownList &list, const QStringList &plain)
{
    Mapping mapping;
    addByName(mapping, list.columns, plain);
    return mapping;
}

} // namespace

QStringList presetNames()
{
    return {u"Big Interview"_s, u"OneRoster"_s, u"Canvas"_s, u"Vestibule"_s};
}

Preset presetNamed(const QString &name, const QStringList &columns)
{
    for (const KnownList &list : knownLists()) {
        if (list.name == name)
            return {name, mappingOf(list, plainNames(columns))};
    }
    return {};
}

Preset guessPreset(const QStringList &columns)
{
    const QStringList plain = plainNames(columns);
    Preset preset;
    for (const KnownList &list : knownLists()) {
        Mapping mapping = mappingOf(list, plain);
        if (mapping.size() == list.columns.size()) {
            preset = {list.name, std::move(mapping)};
            break;
        }
    }
    const bool hadId = preset.mapping.contains(Field::PartnerId);
    addByName(preset.mapping, usualNames(), plain);
    // An invitation list has no ids: with some it is another list.
    if (!hadId && preset.mapping.contains(Field::PartnerId))
        preset.name.clear();
    return preset;
}

} // namespace biginterview
