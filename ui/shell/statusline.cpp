// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/statusline.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/localefont.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace diglot::ui::shell {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new widgets::ElidedLabel(this))
    , m_problems(new QToolButton(this))
{
    setObjectName(u"statusBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(qMax(26, fontMetrics().height() + 8));
    QFont small = widgets::followingFont();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    m_text->setObjectName(u"statusLabel"_s);
    m_text->setFont(small);
    m_problems->setObjectName(u"problemsButton"_s);
    m_problems->setFont(small);
    m_problems->setProperty("flatText", true);
    m_problems->setIcon(widgets::icon("warning"_L1));
    m_problems->setIconSize({13, 13});
    m_problems->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 1, 8, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_problems);
    m_sayEnd.setSingleShot(true);
    connect(&m_sayEnd, &QTimer::timeout, this, [this] { say(QString(), 0); });
    connect(m_problems, &QToolButton::clicked, this, &StatusLine::reportRequested);
    refresh();
}

void StatusLine::setLibrary(const article::LibraryPtr &library, bool isSample)
{
    m_isSample = isSample;
    m_library = library;
    m_lost.clear();
    m_locales = library ? int(library->localeCounts().size()) : 0;
    m_facts = library ? library::localeFacts(*library, m_facts.locale) : library::LocaleFacts();
    refresh();
}

void StatusLine::setLost(const Error &error)
{
    m_lost = error.what;
    refresh();
}

void StatusLine::setLocale(const LocaleTag &reading)
{
    if (reading == m_facts.locale)
        return;
    m_facts.locale = reading;
    if (m_library)
        m_facts = library::localeFacts(*m_library, reading);
    refresh();
}

void StatusLine::setLink(const QString &text)
{
    m_link = text;
    refresh();
}

void StatusLine::say(const QString &text, int milliseconds)
{
    m_said = text;
    text.isEmpty() ? m_sayEnd.stop() : m_sayEnd.start(milliseconds);
    refresh();
}

void StatusLine::refresh()
{
    const qsizetype reported = m_library ? m_library->problems.size() : 0;
    m_problems->setVisible(reported > 0);
    m_problems->setText(
        tr("%Ln report(s)", "files that could not be read as they are", int(reported)));
    m_problems->setToolTip(tr("Show what was found in the library"));
    if (!m_said.isEmpty() || !m_link.isEmpty() || !m_library) {
        m_text->setFullText(m_said.isEmpty() ? m_link : m_said);
        return;
    }
    if (!m_lost.isEmpty()) {
        m_text->setFullText(
            tr("“%1” cannot be read at present; it is taken up again when it is back. %2")
                .arg(m_library->name, m_lost));
        return;
    }
    const QLocale numbers;
    QStringList parts{
        u"%1 · %2 · %3"_s.arg(m_isSample ? tr("Sample library") : m_library->name,
                              tr("%Ln language(s)", nullptr, m_locales),
                              tr("%Ln edition(s)", nullptr, int(m_library->editions.size())))};
    if (m_facts.locale.isValid())
        parts << tr("%1: %2 of %3 articles")
                     .arg(m_facts.locale.toString(), numbers.toString(m_facts.articles),
                          numbers.toString(m_library->articles.size()));
    if (m_facts.machine + m_facts.human > 0)
        parts << tr("%1 machine, %2 human")
                     .arg(numbers.toString(m_facts.machine), numbers.toString(m_facts.human));
    if (m_facts.behind > 0)
        parts << tr("%Ln behind", nullptr, m_facts.behind);
    m_text->setFullText(parts.join(u"\u2003"_s));
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace diglot::ui::shell
