// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

#include <functional>

class QWidget;

namespace diglot::ui::settings {
class Settings;
}
namespace diglot::ui::widgets {
class Prompts;
}

namespace diglot::ui::shell {

// The only way out of the window: asks as the person wishes, then hands http, https and mailto
// addresses to `opener`. Everything else is refused without a question.
class ExternalLinks
{
public:
    using Opener = std::function<bool(const QUrl &)>;

    ExternalLinks(settings::Settings *settings, widgets::Prompts *prompts, Opener opener);
    void open(const QUrl &url, QWidget *parent) const;

private:
    settings::Settings *m_settings;
    widgets::Prompts *m_prompts;
    Opener m_opener;
};

} // namespace diglot::ui::shell
