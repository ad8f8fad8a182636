#pragma once

#include "web/visitview.h"

class QWebEnginePage;

namespace web {

/// Makes \a page give documents of the onboarding hosts, in whatever frame, the camera and
/// microphone that \a rules name; takes back what it was told before. Nothing is put into the page
/// unless the rules pin one. Before the page is loaded.
void pinDevices(QWebEnginePage &page, const ViewRules &rules);

} // namespace web
