// SPDX-License-Identifier: Apache-2.0
#include "ui/library/openingpanel.h"

#include "ui/widgets/localefont.h"

#include <QLabel>
#include <QLocale>

#include <QEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace diglot::ui::library {

OpeningPanel::OpeningPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_path(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_count(new QLabel(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"openingPanel"_s);
    setAttribute(Qt::WA_StyledBackground);
    QFont large = widgets::followingFont();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_path->setProperty("tone", u"muted"_s);
    m_path->setWordWrap(true);
    m_path->setTextFormat(Qt::PlainText);
    m_bar->setObjectName(u"openingProgress"_s);
    m_bar->setTextVisible(false);
    m_count->setProperty("tone", u"muted"_s);
    m_cancel->setObjectName(u"openingCancel"_s);

    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_path);
    column->addWidget(m_bar);
    column->addWidget(m_count);
    column->addWidget(m_cancel, 0, Qt::AlignLeading);
    column->addStretch(3);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column, 2);
    layout->addStretch(1);
    connect(m_cancel, &QPushButton::clicked, this, &OpeningPanel::cancelRequested);
    retranslate();
}

void OpeningPanel::setPath(const QString &path)
{
    m_path->setText(path);
    setProgress(0, 0);
}

void OpeningPanel::setUnpacked(int percent)
{
    m_unpacked = percent;
    m_bar->setRange(0, 100);
    m_bar->setValue(percent);
    retranslate();
}

void OpeningPanel::setProgress(int done, int total)
{
    m_unpacked = -1;
    m_done = done;
    m_total = total;
    m_bar->setRange(0, qMax(total, 1));
    m_bar->setValue(done);
    retranslate();
}

void OpeningPanel::retranslate()
{
    m_title->setText(tr("Opening the library"));
    m_bar->setAccessibleName(tr("Progress of opening"));
    if (m_unpacked >= 0) {
        m_count->setText(tr("Unpacking the archive, once: %1 %").arg(m_unpacked));
    } else {
        m_count->setText(
            m_total > 0
                ? tr("%1 of %Ln file(s) read", nullptr, m_total).arg(QLocale().toString(m_done))
                : tr("Looking for articles…"));
    }
    m_cancel->setText(tr("Cancel"));
}

void OpeningPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace diglot::ui::library
