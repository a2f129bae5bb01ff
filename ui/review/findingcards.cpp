// SPDX-License-Identifier: Apache-2.0
#include "ui/review/findingcards.h"

#include "ui/review/segmentdelegate.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace diglot::ui::review {

namespace {

// The sign of a severity; what it means is said by its accessible name.
class SignLabel final : public QWidget
{
public:
    SignLabel(Sign sign, QWidget *parent)
        : QWidget(parent)
        , m_sign(sign)
    {
        setFixedSize(16, 18);
        setAccessibleName(wordsFor(sign));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintSign(&painter, QRectF(rect()), m_sign);
    }

private:
    Sign m_sign;
};

QToolButton *flatButton(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setProperty("flatText", true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

FindingCards::FindingCards(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"findingCards"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
}

void FindingCards::setFindings(const article::Findings &findings, int dismissed)
{
    if (m_findings == findings && m_dismissed == dismissed)
        return;
    m_findings = findings;
    m_dismissed = dismissed;
    fill();
}

void FindingCards::fill()
{
    while (auto *item = m_layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < m_findings.size(); ++i)
        addCard(m_findings.at(i), i);
    if (m_dismissed > 0) {
        auto *restore = flatButton(u"restoreButton"_s,
                                   tr("%n dismissed: show again", nullptr, m_dismissed), this);
        connect(restore, &QToolButton::clicked, this, &FindingCards::restoreRequested);
        m_layout->addWidget(restore, 0, Qt::AlignLeading);
    }
    setVisible(!m_findings.isEmpty() || m_dismissed > 0);
}

void FindingCards::addCard(const article::Finding &finding, int index)
{
    auto *card = new QWidget(this);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    QString sentence = finding.message;
    if (finding.convention)
        sentence += u' ' + tr("Probably a convention of this language.");
    if (finding.sourceDefect)
        sentence += u' ' + tr("The source is at fault.");
    auto *label = new QLabel(sentence, card);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(new SignLabel(signOf(finding.severity), card), 0, Qt::AlignTop);
    row->addWidget(label, 1, Qt::AlignTop);
    if (finding.fix) {
        auto *fix = flatButton(u"fixButton%1"_s.arg(index), tr("Fix"), card);
        fix->setToolTip(tr("Propose the text with this mended (F)"));
        fix->setAccessibleName(tr("Accept the fix: %1").arg(finding.message));
        connect(fix, &QToolButton::clicked, this, [this, finding] { emit fixRequested(finding); });
        row->addWidget(fix, 0, Qt::AlignTop);
    }
    if (finding.convention) {
        auto *fault = flatButton(u"faultButton%1"_s.arg(index), tr("Is a fault"), card);
        fault->setToolTip(tr("No convention: from now on it counts in all of this language"));
        fault->setAccessibleName(tr("No convention: %1").arg(finding.message));
        connect(fault, &QToolButton::clicked, this,
                [this, finding] { emit faultRequested(finding); });
        row->addWidget(fault, 0, Qt::AlignTop);
    }
    auto *dismiss = flatButton(u"dismissButton%1"_s.arg(index), tr("Dismiss"), card);
    dismiss->setToolTip(tr("This is no fault (D)"));
    dismiss->setAccessibleName(tr("Dismiss: %1").arg(finding.message));
    connect(dismiss, &QToolButton::clicked, this,
            [this, finding] { emit dismissRequested(finding); });
    row->addWidget(dismiss, 0, Qt::AlignTop);
    m_layout->addWidget(card);
}

void FindingCards::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace diglot::ui::review
