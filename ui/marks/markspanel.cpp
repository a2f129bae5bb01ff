// SPDX-License-Identifier: Apache-2.0
#include "ui/marks/markspanel.h"

#include "app/core/whenfinished.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/ownreturn.h"
#include "ui/widgets/prompts.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

namespace diglot::ui::marks {

using namespace Qt::StringLiterals;
using article::Mark;
using article::MarkKind;

MarksPanel::MarksPanel(workspace::MarkService *service, widgets::Prompts *prompts,
                       std::function<QDateTime()> clock, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_prompts(prompts)
    , m_clock(clock ? std::move(clock) : [] { return QDateTime::currentDateTimeUtc(); })
    , m_filter(new QLineEdit(this))
    , m_more(new QToolButton(this))
    , m_tree(new MarkTree(this))
    , m_empty(new QLabel(this))
    , m_said(new QLabel(this))
{
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &MarksPanel::reload);
    connect(m_service, &workspace::MarkService::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(m_service, &workspace::MarkService::notice, this,
            [this](const QString &text) { say(text.toHtmlEscaped()); });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_tree->setWords(text);
        m_empty->setVisible(!m_tree->hasLines());
    });
    connect(m_tree, &MarkTree::chosen, this, &MarksPanel::choose);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &MarksPanel::showMenu);
    connect(m_said, &QLabel::linkActivated, this, &MarksPanel::bringBack);
    retranslate();
    reload();
}

void MarksPanel::build()
{
    setObjectName(u"marksPanel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_filter->setObjectName(u"marksFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_tree->installEventFilter(this);
    widgets::keepReturn(m_filter);
    widgets::keepReturn(m_tree);
    m_more->setObjectName(u"marksMore"_s);
    m_more->setIcon(widgets::icon("menu"_L1));
    m_more->setFixedSize(30, 30);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    connect(m_more->menu(), &QMenu::aboutToShow, this, [this] {
        auto *menu = m_more->menu();
        menu->clear();
        menu->addAction(tr("New folder…"), this, &MarksPanel::newFolder);
        menu->addAction(tr("New set for a ticket…"), this, &MarksPanel::newSet);
        menu->addSeparator();
        menu->addAction(tr("Export marks…"), this, &MarksPanel::exportMarks);
        menu->addAction(tr("Import marks…"), this, &MarksPanel::importMarks);
        menu->addSeparator();
        menu->addAction(tr("Clear the history"), this, &MarksPanel::forgetHistory);
    });
    for (auto *label : {m_empty, m_said}) {
        label->setWordWrap(true);
        label->setProperty("tone", u"muted"_s);
        label->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
        label->hide();
    }
    m_empty->setObjectName(u"marksEmpty"_s);
    m_said->setObjectName(u"marksSaid"_s);
    m_said->setContentsMargins(4, 4, 4, 4);
    setFocusProxy(m_tree);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_filter, 1);
    row->addWidget(m_more);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 10, 8, 4);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addWidget(m_empty);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_said);
}

void MarksPanel::setArticle(const article::ArticleId &article, const LocaleTag &locale)
{
    if (m_article == article && m_locale == locale)
        return;
    m_article = article;
    m_locale = locale;
    m_content.here.clear(); // of another one
    ++m_number;             // what was asked about that one does not count
    m_soon.start();
}

void MarksPanel::setLibrary(const article::LibraryPtr &)
{
    m_soon.start(); // other articles can be opened now
}

void MarksPanel::setCurrentSet(const QString &id)
{
    if (m_content.currentSet == id)
        return;
    m_content.currentSet = id;
    show();
    emit currentSetChanged(id);
}

// The three answers come in the order in which they were asked for, and count together.
void MarksPanel::reload()
{
    const int number = ++m_number;
    auto next = std::make_shared<MarkTree::Content>();
    whenFinished(m_service->marks(), this,
                 [this, next](const Result<QList<workspace::PlacedMark>> &marks) {
                     next->marks = marks.value_or({});
                     if (!marks)
                         say(marks.error().toLine().toHtmlEscaped());
                 });
    whenFinished(m_service->onArticle(m_article, m_locale), this,
                 [next](const Result<QList<workspace::ArticleMark>> &here) {
                     next->here = here.value_or({});
                 });
    whenFinished(m_service->visits(), this,
                 [this, number, next](const Result<QList<workspace::PlacedVisit>> &visits) {
                     if (number != m_number)
                         return;
                     next->visits = visits.value_or({});
                     next->currentSet = m_content.currentSet;
                     m_content = *next;
                     dropLostSet();
                     show();
                 });
}

// The set that pins go to may have been taken away, here or elsewhere.
void MarksPanel::dropLostSet()
{
    const bool known =
        std::any_of(m_content.marks.cbegin(), m_content.marks.cend(),
                    [this](const auto &placed) { return placed.mark.id == m_content.currentSet; });
    if (!known && !m_content.currentSet.isEmpty()) {
        m_content.currentSet.clear();
        emit currentSetChanged(QString());
    }
}

void MarksPanel::show()
{
    m_content.locale = m_locale;
    m_content.today = m_clock().toLocalTime().date();
    m_tree->setContent(m_content);
    m_empty->setVisible(!m_tree->hasLines());
    emit contentChanged();
}

void MarksPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void MarksPanel::showHistory()
{
    m_filter->clear();
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_tree->showSection(u"history"_s);
}

void MarksPanel::choose(QTreeWidgetItem *item, Qt::KeyboardModifiers modifiers)
{
    const MarkLine line = m_tree->line(item);
    const bool visit = line.kind == MarkLine::Kind::Visit;
    const bool holder = line.mark.kind == MarkKind::Folder || line.mark.kind == MarkKind::Set;
    if (line.kind == MarkLine::Kind::Header || (!visit && holder)) {
        item->setExpanded(!item->isExpanded());
        return;
    }
    if (!line.article.isValid()) {
        say(tr("The open library has no such article. Open the library that has it."));
        return;
    }
    const bool included = !visit && !line.mark.include.isEmpty();
    const int segment = line.segment > 0 ? line.segment : line.mark.text.place.number;
    emit opened({line.article, visit ? line.visit.place.locale : line.mark.text.place.locale,
                 visit || included ? 0 : segment, modifiers.testFlag(Qt::ControlModifier),
                 included ? line.mark.id : QString()});
    if (!visit && line.mark.kind == MarkKind::Note)
        emit noteChosen(line.mark);
}

void MarksPanel::showMenu(const QPoint &position)
{
    auto *item = m_tree->itemAt(position);
    const MarkLine line = m_tree->line(item);
    if (!item || line.kind == MarkLine::Kind::Header)
        return;
    QMenu menu;
    const bool visit = line.kind == MarkLine::Kind::Visit;
    const auto kind = line.mark.kind;
    if (line.article.isValid()) {
        menu.addAction(tr("Open"), this, [this, item] { choose(item, {}); });
        menu.addAction(tr("Open in a new tab"), this,
                       [this, item] { choose(item, Qt::ControlModifier); });
    }
    if (!visit && kind == MarkKind::Set)
        menu.addAction(tr("Pin articles to this set"), this,
                       [this, line] { setCurrentSet(line.mark.id); });
    if (!visit)
        menu.addAction(kind == MarkKind::Note ? tr("Change the note…") : tr("Rename… (F2)"), this,
                       [this, line] { rename(line.mark); });
    if (!visit && (kind == MarkKind::Bookmark || kind == MarkKind::Folder))
        fillMoves(menu.addMenu(tr("Move to")), line.mark);
    menu.addAction(visit ? tr("Forget this visit (Delete)") : tr("Remove (Delete)"), this,
                   [this, line] { removeLine(line); });
    menu.exec(m_tree->viewport()->mapToGlobal(position));
}

void MarksPanel::fillMoves(QMenu *menu, const Mark &mark)
{
    const auto add = [this, menu, mark](const QString &text, const QString &folder) {
        auto *action =
            menu->addAction(QString(text).replace(u'&', u"&&"_s), this, [this, mark, folder] {
                Mark moved = mark;
                moved.parent = folder;
                m_service->keep({moved});
            });
        action->setEnabled(mark.parent != folder);
    };
    add(tr("No folder"), QString());
    for (const auto &placed : std::as_const(m_content.marks)) {
        if (placed.mark.kind != MarkKind::Folder || placed.mark.id == mark.id)
            continue;
        // Not into what it holds itself.
        QString above = placed.mark.parent;
        for (qsizetype steps = 0; !above.isEmpty() && above != mark.id; ++steps) {
            const auto parent =
                std::find_if(m_content.marks.cbegin(), m_content.marks.cend(),
                             [&above](const auto &one) { return one.mark.id == above; });
            above = parent == m_content.marks.cend() || steps > m_content.marks.size()
                        ? QString()
                        : parent->mark.parent;
        }
        if (above != mark.id)
            add(placed.mark.title, placed.mark.id);
    }
}

void MarksPanel::rename(const Mark &mark)
{
    if (mark.kind == MarkKind::Note) {
        emit noteChosen(mark);
        return;
    }
    const QString name = m_prompts->askText(this, tr("Rename"), tr("Name"), mark.title);
    if (name.isEmpty() || name == mark.title)
        return;
    Mark renamed = mark;
    renamed.title = name;
    m_service->keep({renamed});
}

void MarksPanel::removeLine(const MarkLine &line)
{
    if (line.kind == MarkLine::Kind::Visit) {
        m_service->forgetVisit(line.visit.place);
        return;
    }
    if (line.kind != MarkLine::Kind::Mark)
        return;
    whenFinished(m_service->remove({line.mark.id}), this,
                 [this](const Result<QList<Mark>> &removed) {
                     if (!removed) {
                         say(removed.error().toLine().toHtmlEscaped());
                         return;
                     }
                     m_removed = *removed;
                     say(tr("%n mark(s) removed. <a href=\"#\">Bring back</a>", nullptr,
                            int(removed->size())));
                 });
}

void MarksPanel::bringBack()
{
    if (!m_removed.isEmpty())
        m_service->keep(std::exchange(m_removed, {}));
    say(QString());
}

void MarksPanel::say(const QString &html)
{
    m_said->setText(html);
    m_said->setVisible(!html.isEmpty());
}

// The folder that is chosen, or that holds what is chosen.
QString MarksPanel::folderForNew() const
{
    const MarkLine line = m_tree->line(m_tree->currentItem());
    if (line.kind != MarkLine::Kind::Mark)
        return {};
    if (line.mark.kind == MarkKind::Folder)
        return line.mark.id;
    return line.mark.kind == MarkKind::Bookmark ? line.mark.parent : QString();
}

void MarksPanel::newFolder()
{
    Mark folder;
    folder.kind = MarkKind::Folder;
    folder.title = m_prompts->askText(this, tr("New folder"), tr("Name"), QString());
    folder.parent = folderForNew();
    if (!folder.title.isEmpty())
        m_service->keep({folder});
}

void MarksPanel::newSet()
{
    Mark set;
    set.kind = MarkKind::Set;
    set.title = m_prompts->askText(this, tr("New set for a ticket"),
                                   tr("Name, for example the number of the ticket"), QString());
    if (set.title.isEmpty())
        return;
    whenFinished(m_service->keep({set}), this, [this](const Result<QStringList> &ids) {
        if (!ids) {
            say(ids.error().toLine().toHtmlEscaped());
            return;
        }
        startSet(ids->first());
    });
}

// Before the tree knows it: the next answer holds it.
void MarksPanel::startSet(const QString &id)
{
    m_content.currentSet = id;
    m_soon.start();
    emit currentSetChanged(id);
}

void MarksPanel::exportMarks()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString file = m_prompts->chooseNewFile(
        this, tr("Export marks"), folder + u"/marks.html"_s, tr("Pages (*.html);;JSON (*.json)"));
    if (file.isEmpty())
        return;
    whenFinished(m_service->exportTo(file), this, [this, file](const Result<int> &number) {
        say(number ? tr("%n mark(s) written to %1.", nullptr, *number).arg(file.toHtmlEscaped())
                   : number.error().toLine().toHtmlEscaped());
    });
}

void MarksPanel::importMarks()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString file =
        m_prompts->chooseFile(this, tr("Import marks"), folder, tr("Marks (*.html *.htm *.json)"));
    if (file.isEmpty())
        return;
    whenFinished(m_service->importFrom(file), this, [this](const Result<int> &number) {
        say(number ? tr("%n mark(s) taken in.", nullptr, *number)
                   : number.error().toLine().toHtmlEscaped());
    });
}

void MarksPanel::forgetHistory()
{
    whenFinished(m_service->forgetVisits(), this, [this](const Result<bool> &done) {
        say(done ? tr("The history was cleared.") : done.error().toLine().toHtmlEscaped());
    });
}

bool MarksPanel::eventFilter(QObject *watched, QEvent *event)
{
    // Where a line is chosen, these mean the line, whatever they mean elsewhere in the window.
    if (event->type() == QEvent::ShortcutOverride && watched == m_tree) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool own = key->key() == Qt::Key_F2 || key->key() == Qt::Key_Delete;
        if (own && key->modifiers() == Qt::NoModifier) {
            event->accept();
            return true;
        }
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_filter) {
        if (key == Qt::Key_Escape)
            m_filter->clear();
        else if (key == Qt::Key_Down)
            m_tree->setFocus(Qt::OtherFocusReason);
        else
            return QWidget::eventFilter(watched, event);
        return true;
    }
    const MarkLine line = m_tree->line(m_tree->currentItem());
    if (key == Qt::Key_Delete && m_tree->currentItem()) {
        removeLine(line);
        return true;
    }
    if (key == Qt::Key_F2 && line.kind == MarkLine::Kind::Mark) {
        rename(line.mark);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void MarksPanel::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter marks and history"));
    m_filter->setAccessibleName(tr("Filter marks and history"));
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More"));
    m_empty->setText(tr("Nothing is kept here yet. Bookmarks, notes, pinned articles and what was "
                        "read will stand here."));
    m_tree->retranslate();
}

void MarksPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        m_tree->setContent(m_content); // muted lines
    QWidget::changeEvent(event);
}

} // namespace diglot::ui::marks
