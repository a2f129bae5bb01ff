// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/stepsview.h"

#include "ui/widgets/elidedchoice.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/localefont.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace diglot::ui::desk {

namespace {

constexpr int PageWidth = 860;
constexpr double TargetPixels = 26;
constexpr double SourcePixels = 19;
constexpr int MarkSide = 26;
constexpr int MostMarks = 24; // more than that says its number alone

QLabel *textLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

// Height of a line by the size of its letters, as the pages have it, a little closer.
double lineShare(const LocaleTag &locale)
{
    switch (locale.script()) {
    case ScriptGroup::Arabic:
        return 1.8;
    case ScriptGroup::Chinese:
    case ScriptGroup::Japanese:
    case ScriptGroup::Korean:
        return 1.6;
    default:
        return 1.45;
    }
}

} // namespace

StepsView::StepsView(QWidget *parent)
    : QWidget(parent)
    , m_which(new widgets::ElidedChoice(this))
    , m_aloud(new QToolButton(this))
    , m_again(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_number(new QLabel(this))
    , m_marks(new QHBoxLayout)
    , m_scroll(new QScrollArea(this))
    , m_target(textLabel(u"stepTarget"_s, this))
    , m_source(textLabel(u"stepSource"_s, this))
    , m_back(new QPushButton(this))
    , m_tick(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_keys(new QLabel(this))
{
    setObjectName(u"stepsView"_s);
    setFocusPolicy(Qt::StrongFocus);
    build();
    connect(m_which, &QComboBox::activated, this, &StepsView::choose);
    connect(m_again, &QToolButton::clicked, this, [this] { choose(m_list); });
    connect(m_close, &QToolButton::clicked, this, &StepsView::closed);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_step + 1); });
    connect(m_tick, &QPushButton::clicked, this, [this] { tick(!m_done.contains(m_step)); });
    connect(m_aloud, &QToolButton::clicked, this, [this] {
        const StepList *shown = list();
        if (m_speaking || !shown)
            emit silenceRequested();
        else
            emit speakRequested(
                shown->steps.at(m_step).targetPlain.split(u'\n', Qt::SkipEmptyParts), m_reading);
    });
    retranslate();
}

void StepsView::build()
{
    const auto button = [](QToolButton *made, const QString &name, QLatin1StringView icon) {
        made->setObjectName(name);
        made->setIcon(widgets::icon(icon));
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        made->setProperty("flatText", true);
    };
    button(m_aloud, u"stepsAloud"_s, "speak"_L1);
    button(m_again, u"stepsAgain"_s, "reload"_L1);
    button(m_close, u"stepsClose"_s, "close"_L1);
    m_which->setObjectName(u"stepsWhich"_s);
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_which->setMinimumContentsLength(12);
    m_source->setProperty("tone", u"muted"_s);
    m_number->setObjectName(u"stepNumber"_s);
    m_number->setProperty("tone", u"muted"_s);
    m_back->setObjectName(u"stepBack"_s);
    m_tick->setObjectName(u"stepTick"_s);
    m_tick->setProperty("primary", true);
    m_next->setObjectName(u"stepNext"_s);
    m_keys->setProperty("tone", u"muted"_s);
    m_keys->setWordWrap(true);
    m_keys->setAlignment(Qt::AlignCenter);
    layOut();
}

void StepsView::layOut()
{
    auto *texts = new QWidget;
    texts->setObjectName(u"stepTexts"_s);
    auto *column = new QVBoxLayout(texts);
    column->setContentsMargins(0, 16, 0, 16);
    column->setSpacing(20);
    column->addWidget(m_target);
    column->addWidget(m_source);
    column->addStretch();
    m_scroll->setWidget(texts);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_which, 1);
    top->addWidget(m_aloud);
    top->addWidget(m_again);
    top->addWidget(m_close);
    m_marks->setSpacing(4);
    auto *where = new QHBoxLayout;
    where->setSpacing(12);
    where->addWidget(m_number);
    where->addLayout(m_marks);
    where->addStretch();
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addWidget(m_back);
    bottom->addStretch();
    bottom->addWidget(m_tick);
    bottom->addStretch();
    bottom->addWidget(m_next);
    auto *page = new QWidget(this);
    page->setMaximumWidth(PageWidth);
    auto *whole = new QVBoxLayout(page);
    whole->setContentsMargins(24, 16, 24, 12);
    whole->setSpacing(12);
    whole->addLayout(top);
    whole->addLayout(where);
    whole->addWidget(m_scroll, 1);
    whole->addLayout(bottom);
    whole->addWidget(m_keys);
    auto *middle = new QHBoxLayout(this);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addStretch(1);
    middle->addWidget(page, 100);
    middle->addStretch(1);
    for (auto *child :
         std::initializer_list<QWidget *>{m_back, m_tick, m_next, m_aloud, m_again, m_close})
        child->setFocusPolicy(Qt::TabFocus); // the keys are this widget's after a click too
}

const StepList *StepsView::list() const
{
    return m_list < m_lists.size() ? &m_lists.at(m_list) : nullptr;
}

void StepsView::setSteps(const QList<StepList> &lists, const LocaleTag &reading,
                         const LocaleTag &other, int chosen)
{
    m_lists = lists;
    m_reading = reading;
    m_other = other;
    m_which->clear();
    for (const StepList &one : lists)
        m_which->addItem(one.title);
    m_which->setEnabled(lists.size() > 1);
    choose(qBound(0, chosen, qMax(0, int(lists.size()) - 1)));
}

void StepsView::setZoom(double factor)
{
    m_zoom = factor;
    showStep();
}

void StepsView::setSpeaking(bool speaking)
{
    m_speaking = speaking;
    retranslate();
}

void StepsView::choose(int list)
{
    m_list = list;
    m_which->setCurrentIndex(list);
    m_done.clear();
    m_step = 0;
    emit silenceRequested();
    showStep();
    setFocus(Qt::OtherFocusReason);
}

void StepsView::go(int step)
{
    if (!list() || step < 0 || step >= list()->steps.size() || step == m_step)
        return;
    m_step = step;
    emit silenceRequested();
    showStep();
}

void StepsView::tick(bool on)
{
    if (!list())
        return;
    if (on)
        m_done.insert(m_step);
    else
        m_done.remove(m_step);
    if (on && m_step + 1 < list()->steps.size())
        go(m_step + 1);
    else
        showStep();
}

void StepsView::showStep()
{
    const StepList *shown = list();
    if (!shown)
        return;
    const Step &step = shown->steps.at(m_step);
    const int count = int(shown->steps.size());
    const auto fill = [this](QLabel *label, const QString &text, const LocaleTag &locale,
                             double pixels) {
        QFont font = widgets::localeFont(locale, label->font());
        font.setPixelSize(qRound(pixels * m_zoom));
        label->setFont(font);
        // In pixels: a share of the font's own height would tear lines of tall scripts apart.
        const int line = qRound(pixels * m_zoom * lineShare(locale));
        const bool mirrored = locale.isRightToLeft();
        label->setAlignment((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop |
                            Qt::AlignAbsolute);
        label->setText(
            u"<div dir=\"%1\" style=\"line-height: %2px; -qt-line-height-type: fixed\">%3</div>"_s
                .arg(mirrored ? u"rtl"_s : u"ltr"_s, QString::number(line), text));
        label->setVisible(!text.isEmpty());
    };
    fill(m_target, step.target, m_reading, TargetPixels);
    fill(m_source, step.source, m_other, SourcePixels);
    m_number->setText(tr("Step %1 of %2")
                          .arg(QLocale().toString(shown->first + m_step),
                               QLocale().toString(shown->first + count - 1)));
    m_back->setEnabled(m_step > 0);
    m_next->setEnabled(m_step + 1 < count);
    m_tick->setText(m_done.contains(m_step) ? tr("Not done yet") : tr("Done, go on"));
    setAccessibleName(m_number->text());
    setAccessibleDescription(QString(step.targetPlain).replace(u'\n', u' '));
    m_scroll->ensureVisible(0, 0);
    showMarks();
}

// A small number for each step: done, present, still to come. Sign and frame beside the colour.
void StepsView::showMarks()
{
    while (auto *item = m_marks->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const StepList *shown = list();
    if (!shown || shown->steps.size() > MostMarks)
        return;
    for (int i = 0; i < shown->steps.size(); ++i) {
        auto *mark = new QToolButton(this);
        const bool done = m_done.contains(i);
        mark->setObjectName(u"stepMark%1"_s.arg(i));
        mark->setProperty("stepMark", i == m_step ? u"now"_s : done ? u"done"_s : u"open"_s);
        mark->setText(done ? u"✓"_s : QString::number(shown->first + i));
        mark->setFixedSize(MarkSide, MarkSide);
        mark->setFocusPolicy(Qt::NoFocus); // the arrow keys are the keyboard's way
        mark->setAccessibleName(done ? tr("Step %1, done").arg(shown->first + i)
                                     : tr("Step %1").arg(shown->first + i));
        connect(
            mark, &QToolButton::clicked, this, [this, i] { go(i); }, Qt::QueuedConnection);
        m_marks->addWidget(mark);
    }
}

void StepsView::keyPressEvent(QKeyEvent *event)
{
    const int count = list() ? int(list()->steps.size()) : 0;
    switch (event->key()) {
    case Qt::Key_Space:
        tick(!m_done.contains(m_step));
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        go(m_step + 1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        go(m_step - 1);
        return;
    case Qt::Key_Home:
        go(0);
        return;
    case Qt::Key_End:
        go(count - 1);
        return;
    case Qt::Key_R:
        choose(m_list);
        return;
    case Qt::Key_Escape:
        emit closed();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void StepsView::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), widgets::Theme::current().color("surface"_L1));
}

void StepsView::retranslate()
{
    m_which->setAccessibleName(tr("Instruction"));
    // The style leaves next to nothing between an icon and its text.
    const auto name = [](QToolButton *button, const QString &text) {
        button->setText(u' ' + text);
        button->setAccessibleName(text);
    };
    name(m_aloud, m_speaking ? tr("Stop reading") : tr("Read aloud"));
    name(m_again, tr("Begin anew"));
    m_again->setToolTip(tr("Begin anew, nothing ticked (R)"));
    name(m_close, tr("Close"));
    m_close->setToolTip(tr("Back to the article (Esc)"));
    m_back->setText(tr("Back"));
    m_next->setText(tr("Next"));
    m_keys->setText(tr("Space: done, go on · Arrow keys: back and next · R: begin anew · "
                       "Esc: back to the article"));
    showStep();
}

void StepsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace diglot::ui::desk
