// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/indexline.h"

#include "ui/widgets/localefont.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace diglot::ui::shell {

namespace {

constexpr int BarWidth = 84;

} // namespace

IndexLine::IndexLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    setObjectName(u"indexLine"_s);
    m_text->setObjectName(u"indexText"_s);
    QFont small = widgets::followingFont();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    m_text->setFont(small);
    m_bar->setObjectName(u"indexProgress"_s);
    m_bar->setFixedWidth(BarWidth);
    m_bar->setTextVisible(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    refresh();
}

void IndexLine::setProgress(int done, int total)
{
    m_failure.clear();
    m_done = done;
    m_total = total;
    refresh();
}

void IndexLine::setSize(qint64 bytes)
{
    m_failure.clear();
    m_done = m_total = 0;
    m_bytes = bytes;
    refresh();
}

void IndexLine::setFailure(const QString &text)
{
    m_failure = text;
    m_done = m_total = 0;
    refresh();
}

void IndexLine::refresh()
{
    const bool runs = m_done < m_total;
    m_bar->setVisible(runs);
    m_bar->setMaximum(qMax(1, m_total));
    m_bar->setValue(m_done);
    m_bar->setAccessibleName(tr("Progress of indexing"));
    setVisible(runs || m_bytes > 0 || !m_failure.isEmpty());
    setToolTip(m_failure);
    if (!m_failure.isEmpty())
        m_text->setText(tr("The index cannot be written"));
    else if (runs)
        m_text->setText(tr("Indexing"));
    else
        m_text->setText(tr("Index %1").arg(QLocale().formattedDataSize(m_bytes, 1)));
    m_text->setToolTip(
        runs ? tr("%1 of %2 editions").arg(QLocale().toString(m_done), QLocale().toString(m_total))
             : tr("Size of the search index on this computer"));
}

void IndexLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace diglot::ui::shell
