// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/copynotice.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diglot::ui::desk {

namespace {

constexpr int ShownMs = 6'000;
constexpr int Distance = 20; // from the lower edge
constexpr int Widest = 560;
constexpr int SignSize = 18;

} // namespace

CopyNotice::CopyNotice(QWidget *over)
    : QFrame(over)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
    , m_details(new QLabel(this))
{
    setObjectName(u"copyNotice"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::NoFocus);
    m_text->setObjectName(u"copyNoticeText"_s);
    m_details->setObjectName(u"copyNoticeDetails"_s);
    for (QLabel *label : {m_text, m_details}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(14, 10, 16, 10);
    layout->setHorizontalSpacing(10);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_sign, 0, 0, Qt::AlignTop);
    layout->addWidget(m_text, 0, 1);
    layout->addWidget(m_details, 1, 1);
    layout->setColumnStretch(1, 1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(ShownMs);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    over->installEventFilter(this);
    hide();
}

void CopyNotice::say(const QString &text, const QStringList &details, Tone tone)
{
    static constexpr QLatin1StringView signs[] = {"check"_L1, "warning"_L1, "error"_L1};
    static constexpr QLatin1StringView colors[] = {"human"_L1, "warning"_L1, "error"_L1};
    const auto &theme = widgets::Theme::current();
    m_sign->setPixmap(widgets::iconPixmap(signs[size_t(tone)], SignSize,
                                          theme.color(colors[size_t(tone)]), devicePixelRatioF()));
    m_text->setText(text);
    m_details->setText(details.join(u'\n'));
    m_details->setVisible(!details.isEmpty());
    setAccessibleName(this->text());
    ++m_count;
    place();
    show();
    raise();
    m_timer.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString CopyNotice::text() const
{
    return m_details->text().isEmpty() ? m_text->text()
                                       : m_text->text() + u'\n' + m_details->text();
}

void CopyNotice::place()
{
    const QWidget *over = parentWidget();
    // As wide as its longest line, so that nothing breaks that need not.
    int wanted = 0;
    for (const QLabel *label : {m_text, m_details}) {
        for (const QString &line : label->text().split(u'\n'))
            wanted = std::max(wanted, label->fontMetrics().horizontalAdvance(line));
    }
    const QMargins margins = layout()->contentsMargins();
    const int width = std::min({wanted + margins.left() + margins.right() + SignSize + 16, Widest,
                                over->width() - 2 * Distance});
    const int height = layout()->hasHeightForWidth() ? layout()->heightForWidth(width)
                                                     : layout()->sizeHint().height();
    setGeometry((over->width() - width) / 2, over->height() - height - Distance, width, height);
}

bool CopyNotice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void CopyNotice::mousePressEvent(QMouseEvent *)
{
    hide();
}

} // namespace diglot::ui::desk
