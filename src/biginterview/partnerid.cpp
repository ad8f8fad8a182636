#include "biginterview/partnerid.h"

#include <algorithm>

namespace biginterview {

using namespace Qt::StringLiterals;

namespace {

bool isIdCharacter(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= u'0' && code <= u'9') || (code >= u'a' && code <= u'z')
           || (code >= u'A' && code <= u'Z') || code == u'-' || code == u'_';
}

} // namespace

std::optional<IdProblem> checkPartnerId(QStringView id, int longest)
{
    if (id.isEmpty())
        return IdProblem::Empty;
    if (!std::all_of(id.begin(), id.end(), isIdCharacter))
        return IdProblem::BadCharacter;
    if (id.size() > longest)
        return IdProblem::TooLong;
    if (id.compare("anonymous"_L1, Qt::CaseInsensitive) == 0)
        return IdProblem::Reserved;
    return std::nullopt;
}

} // namespace biginterview
