// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/externallinks.h"

#include "app/article/address.h"
#include "ui/settings/settings.h"
#include "ui/widgets/prompts.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace diglot::ui::shell {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(diglot::ui::shell::ExternalLinks)
};

} // namespace

ExternalLinks::ExternalLinks(settings::Settings *settings, widgets::Prompts *prompts, Opener opener)
    : m_settings(settings)
    , m_prompts(prompts)
    , m_opener(std::move(opener))
{}

void ExternalLinks::open(const QUrl &url, QWidget *parent) const
{
    static const QStringList allowed{u"http"_s, u"https"_s, u"mailto"_s};
    if (!url.isValid() || !allowed.contains(url.scheme()))
        return;
    // Punycode and percent codes stay as they are: what is shown is what would be opened.
    const QString shown = article::webAddress(url);
    if (m_settings->externalLinks() == settings::ExternalLinks::Never) {
        m_prompts->inform(
            parent, Texts::tr("Link to the web"),
            Texts::tr("Your preferences say that links to the web are not opened: %1").arg(shown));
        return;
    }
    if (m_settings->externalLinks() == settings::ExternalLinks::Ask) {
        const auto answer = m_prompts->ask(
            parent, {Texts::tr("Link to the web"),
                     Texts::tr("This link leads out of the library. Open it in the browser?"),
                     shown, Texts::tr("Open in the browser"), Texts::tr("Copy the address"),
                     Texts::tr("Do not ask again")});
        if (answer.choice == widgets::Answer::Choice::Other)
            QGuiApplication::clipboard()->setText(shown);
        if (answer.choice != widgets::Answer::Choice::Accepted)
            return;
        if (answer.remember)
            m_settings->setExternalLinks(settings::ExternalLinks::Open);
    }
    if (!m_opener(url))
        m_prompts->inform(parent, Texts::tr("Link to the web"),
                          Texts::tr("No program was found that opens %1").arg(shown));
}

} // namespace diglot::ui::shell
