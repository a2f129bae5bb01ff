// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/badgebar.h"

#include "app/article/readingtime.h"
#include "ui/shell/editionfacts.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/flowlayout.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace diglot::ui::shell {

using widgets::Badge;

BadgeBar::BadgeBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"badgeBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new widgets::FlowLayout(this, 8);
    layout->setContentsMargins(22, 8, 16, 8);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void BadgeBar::setPage(const workspace::ArticlePagePtr &page)
{
    m_page = page;
    rebuild();
}

void BadgeBar::rebuild()
{
    while (auto *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_page) {
        hide();
        return;
    }
    const auto &edition = m_page->edition;
    const auto add = [this](Badge::Kind kind, const QString &text, const QString &toolTip) {
        auto *badge = new Badge(kind, text, this);
        badge->setToolTip(toolTip);
        layout()->addWidget(badge);
    };
    if (edition.translation == article::Translation::Machine)
        add(Badge::Kind::Machine, tr("Machine translation"), {});
    else if (edition.translation == article::Translation::Human)
        add(Badge::Kind::Human, tr("Human translation"), {});
    if (edition.isBehind())
        add(Badge::Kind::Behind, tr("Behind its source"), freshnessSentence(edition));
    if (m_page->otherMissing)
        add(Badge::Kind::Behind, tr("Not in %1").arg(m_page->address.with.nativeName()),
            tr("This article does not exist in the language that should stand beside it. Its "
               "source texts stand there."));
    if (m_page->document) {
        const auto &document = *m_page->document;
        const auto roles = asRead(document.roles, document.rolesTarget);
        for (qsizetype i = 0; i < roles.size(); ++i)
            add(Badge::Kind::Plain, roles.at(i), tr("For the role: %1").arg(document.roles.at(i)));
        const auto products = asRead(document.appliesTo, document.appliesToTarget);
        for (qsizetype i = 0; i < products.size(); ++i)
            add(Badge::Kind::Plain, products.at(i),
                tr("Applies to: %1").arg(document.appliesTo.at(i)));
    }
    QStringList facts{dateSentence(edition)};
    if (const int minutes = m_page->document ? article::readingMinutes(*m_page->document) : 0;
        minutes > 0)
        facts << tr("%n minute(s) to read", nullptr, minutes);
    facts.removeAll(QString());
    if (!facts.isEmpty()) {
        auto *label = new QLabel(facts.join(u" · "_s), this);
        label->setProperty("tone", u"muted"_s);
        layout()->addWidget(label);
    }
    // Children made after the bar was shown stay hidden until they are told.
    for (int i = 0; i < layout()->count(); ++i)
        layout()->itemAt(i)->widget()->show();
    setVisible(layout()->count() > 0);
    updateGeometry();
}

void BadgeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace diglot::ui::shell
