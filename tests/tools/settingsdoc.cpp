// Prints docs/settings.md; `./dev docs` keeps it.
#include "core/settings.h"

#include <cstdio>

int main()
{
    std::fputs(core::settingsDocumentation().toUtf8().constData(), stdout);
    return 0;
}
