// SPDX-License-Identifier: Apache-2.0
// What an agent sets and asks beside the article: how replies are copied, who does what.
#include "ui/desk/rolesdialog.h"
#include "ui/settings/replydialog.h"
#include "ui/settings/settings.h"
#include "ui/shell/articletabs.h"
#include "ui/shell/replydesk.h"

using namespace Qt::StringLiterals;

namespace diglot::ui::shell {

void ReplyDesk::showOptions()
{
    QMap<QString, QString> forms;
    if (const auto library = m_context.workspace->library()) {
        for (const article::LocaleRoot &root : library->roots) {
            for (const article::Docset &docset : root.docsets) {
                if (docset.folder.isEmpty())
                    continue;
                QString &form = forms[workspace::docsetName(docset)];
                if (form.isEmpty())
                    form = docset.addressForm;
            }
        }
    }
    QList<settings::KnownDocset> docsets;
    for (auto it = forms.cbegin(); it != forms.cend(); ++it)
        docsets.append({it.key(), it.value()});
    settings::ReplyDialog(m_context.settings, docsets, &workspace::isAddressForm, m_parts.window)
        .exec();
}

void ReplyDesk::showRoles()
{
    const auto library = m_context.workspace->library();
    if (!library)
        return;
    const article::Address here = m_parts.tabs->address();
    desk::RolesDialog dialog(m_service, library, here.locale, here.article, m_parts.window);
    connect(&dialog, &desk::RolesDialog::articleChosen, this, &ReplyDesk::articleChosen);
    dialog.exec();
}

} // namespace diglot::ui::shell
