// SPDX-License-Identifier: Apache-2.0
#include "ui/marks/notepanel.h"

#include "app/core/whenfinished.h"
#include "ui/marks/marktree.h"
#include "ui/widgets/icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace diglot::ui::marks {

using namespace Qt::StringLiterals;

namespace {

constexpr int PauseMs = 250;
constexpr int LinesShown = 3;
constexpr qsizetype LongestSentence = 140;

} // namespace

NotePanel::NotePanel(workspace::MarkService *service, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_about(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_hint(new QLabel(this))
    , m_remove(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"notePanel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_about->setObjectName(u"noteAbout"_s);
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setProperty("tone", u"muted"_s);
    m_text->setObjectName(u"noteText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * LinesShown + 18);
    m_text->installEventFilter(this);
    m_hint->setObjectName(u"noteHint"_s);
    m_hint->setProperty("tone", u"muted"_s);
    m_remove->setObjectName(u"noteRemove"_s);
    m_close->setObjectName(u"noteClose"_s);
    m_close->setIcon(widgets::icon("close"_L1));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->addWidget(m_about, 0, 0, 1, 2);
    grid->addWidget(m_close, 0, 2, Qt::AlignTop | Qt::AlignRight);
    grid->addWidget(m_text, 1, 0, 1, 3);
    grid->addWidget(m_hint, 2, 0);
    grid->addWidget(m_remove, 2, 1, 1, 2, Qt::AlignRight);
    grid->setColumnStretch(0, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &NotePanel::write);
    connect(m_text, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_remove, &QToolButton::clicked, this, [this] {
        m_text->clear();
        dismiss();
    });
    connect(m_close, &QToolButton::clicked, this, &NotePanel::dismiss);
    retranslate();
    hide();
}

NotePanel::~NotePanel()
{
    write();
}

void NotePanel::edit(const article::Mark &mark, Keyboard keyboard)
{
    if (isVisible() && !mark.id.isEmpty() && mark.id == m_mark.id) {
        if (keyboard == Keyboard::Take)
            m_text->setFocus(Qt::ShortcutFocusReason);
        return; // what is being typed is newer
    }
    write(); // of the note before
    ++m_note;
    m_writing = false;
    m_mark = mark;
    m_mark.kind = article::MarkKind::Note;
    {
        const QSignalBlocker blocked(m_text);
        m_text->setPlainText(m_mark.words);
        m_text->moveCursor(QTextCursor::End);
    }
    m_pause.stop();
    showAbout();
    show();
    if (keyboard == Keyboard::Take)
        m_text->setFocus(Qt::ShortcutFocusReason);
}

void NotePanel::dismiss()
{
    if (isHidden())
        return;
    write();
    hide();
    emit closed();
}

void NotePanel::write()
{
    m_pause.stop();
    const QString words = m_text->toPlainText().trimmed();
    if (isHidden() || m_writing || words == m_mark.words)
        return;
    m_mark.words = words;
    if (words.isEmpty()) {
        if (!m_mark.id.isEmpty())
            m_service->remove({std::exchange(m_mark.id, {})});
        return;
    }
    m_writing = m_mark.id.isEmpty();
    whenFinished(m_service->keep({m_mark}), this,
                 [this, note = m_note](const Result<QStringList> &ids) {
                     if (!ids)
                         emit failed(ids.error().toLine());
                     if (note != m_note)
                         return;
                     m_writing = false;
                     if (!ids) {
                         m_mark.words.clear(); // the next pause tries again
                         return;
                     }
                     m_mark.id = ids->first();
                     write(); // what was typed meanwhile
                 });
}

void NotePanel::showAbout()
{
    QString sentence = asRead(m_mark.text.target);
    if (sentence.size() > LongestSentence)
        sentence = sentence.left(LongestSentence) + u'…';
    m_about->setText(m_mark.isOnSentence()
                         ? tr("Note on the sentence: %1").arg(u'\u2068' + sentence + u'\u2069')
                         : tr("Note on the article: %1").arg(u'\u2068' + m_mark.title + u'\u2069'));
}

bool NotePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape ||
            (enter && key->modifiers().testFlag(Qt::ControlModifier))) {
            dismiss();
            return true;
        }
    }
    // Ctrl+Return ends the note here, wherever else it means something.
    if (watched == m_text && event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter ||
            key->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    if (watched == m_text && event->type() == QEvent::FocusOut)
        write();
    return QWidget::eventFilter(watched, event);
}

void NotePanel::retranslate()
{
    m_text->setAccessibleName(tr("Note"));
    m_text->setPlaceholderText(tr("What is to be remembered"));
    m_hint->setText(tr("Kept as you type. Esc closes."));
    m_remove->setText(tr("Remove the note"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close the note"));
    showAbout();
}

void NotePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace diglot::ui::marks
