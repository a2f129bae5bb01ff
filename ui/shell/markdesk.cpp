// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/markdesk.h"

#include "app/core/whenfinished.h"
#include "ui/marks/notepanel.h"
#include "ui/settings/settings.h"
#include "ui/shell/articletabs.h"
#include "ui/shell/searching.h"
#include "ui/shell/statusline.h"

#include <QAction>
#include <QJsonDocument>
#include <QLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace diglot::ui::shell {

using article::Mark;
using article::MarkKind;

namespace {

const auto SetKey = u"ticket-set"_s; // in the settings: the set that pins go to
constexpr int SaidMs = 5000;

workspace::MarkService::Options optionsOf(const WindowContext &context, const QString &scratch)
{
    workspace::MarkService::Options options;
    options.dataFolder = context.dataFolder.isEmpty() ? scratch : context.dataFolder;
    options.now = context.clock;
    return options;
}

} // namespace

MarkDesk::MarkDesk(const WindowContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_service(new workspace::MarkService(*context.workspace, optionsOf(context, m_scratch.path()),
                                           this))
    , m_panel(new marks::MarksPanel(m_service, context.prompts, context.clock, window))
    , m_note(new marks::NotePanel(m_service, window))
{
    m_panel->setCurrentSet(QString::fromUtf8(context.settings->state(SetKey)));
}

MarkDesk::~MarkDesk()
{
    delete m_note.data(); // keeps what was written last
    delete m_service;     // before the folder in which it writes
}

marks::NotePanel *MarkDesk::note() const
{
    return m_note;
}

void MarkDesk::connectParts(const Parts &parts)
{
    m_parts = parts;
    parts.tabs->layout()->addWidget(m_note);
    connectActions();
    connect(parts.tabs, &ArticleTabs::pageShown, this, &MarkDesk::followPage);
    connect(parts.tabs, &ArticleTabs::segmentSelected, this, &MarkDesk::select);
    connect(
        parts.tabs, &ArticleTabs::tabClosed, this,
        [this](const article::Address &address, const QString &title, const reader::Place &place) {
            const QByteArray json = QJsonDocument(place.toJson()).toJson(QJsonDocument::Compact);
            m_service->pushClosed(sessionKey(m_parts.keeper->path()),
                                  {placeKey(address), title, json, {}});
        });
    connect(m_panel, &marks::MarksPanel::opened, this, &MarkDesk::open);
    connect(m_panel, &marks::MarksPanel::noteChosen, this,
            [this](const Mark &mark) { m_note->edit(mark, marks::NotePanel::Keyboard::Take); });
    connect(m_panel, &marks::MarksPanel::contentChanged, this, [this] {
        showNotes();
        seek();
        showState();
        tellPinned();
    });
    connect(m_panel, &marks::MarksPanel::currentSetChanged, this, [this](const QString &id) {
        m_context.settings->setState(SetKey, id.toUtf8());
        showState();
        tellPinned();
    });
    connect(m_note, &marks::NotePanel::closed, parts.tabs, &ArticleTabs::focusArticle);
    connect(m_note, &marks::NotePanel::failed, this, &MarkDesk::say);
}

void MarkDesk::connectActions()
{
    const auto on = [this](ActionId id, auto act) {
        connect((*m_parts.actions)[id], &QAction::triggered, this, act);
    };
    const auto show = [this] { m_parts.searching->showPanel(LeftPanel::Tab::Marks); };
    on(ActionId::BookmarkArticle, [this] { toggleBookmark(); });
    on(ActionId::AddNote, [this] { addNote(); });
    on(ActionId::Highlight, [this] { cycleHighlight(); });
    on(ActionId::PinArticle, [this] { togglePin(); });
    on(ActionId::ChooseSet, [this] { chooseSet(); });
    on(ActionId::ReopenTab, [this] { reopenTab(); });
    on(ActionId::NewSet, [this, show] {
        show();
        m_panel->newSet();
    });
    on(ActionId::ShowMarks, [this, show] {
        show();
        m_panel->setFocus(Qt::ShortcutFocusReason);
    });
    on(ActionId::ShowHistory, [this, show] {
        show();
        m_panel->showHistory();
    });
    on(ActionId::ExportMarks, [this] { m_panel->exportMarks(); });
    on(ActionId::ImportMarks, [this] { m_panel->importMarks(); });
}

void MarkDesk::setLibrary(const article::LibraryPtr &library)
{
    m_panel->setLibrary(library);
    m_visited = {};
}

void MarkDesk::followPage(const workspace::ArticlePagePtr &page)
{
    m_selected = 0;
    m_note->dismiss();
    const auto address = page ? page->address : article::Address();
    m_panel->setArticle(address.article, address.locale);
    const bool again = m_visited == address.article && m_visitedIn == address.locale;
    if (page && !again && m_context.settings->keepsHistory()) {
        m_visited = address.article;
        m_visitedIn = address.locale;
        m_service->visit(address.article, address.locale);
    }
    showNotes();
    showState();
}

void MarkDesk::select(int number)
{
    m_selected = number;
    const Mark *note = number != 0 ? markHere(MarkKind::Note, number) : nullptr;
    if (note)
        m_note->edit(*note, marks::NotePanel::Keyboard::Leave);
    else if (!m_note->isAncestorOf(m_note->focusWidget()) || number != 0)
        m_note->dismiss();
    showState();
}

void MarkDesk::open(const marks::MarkTarget &target)
{
    m_sought = target.mark;
    const auto shown = m_parts.tabs->address();
    const bool here = shown.article == target.article && shown.locale == target.locale;
    if (m_sought.isEmpty() || target.newTab || !here)
        emit openRequested(target);
    else
        m_parts.tabs->focusArticle();
    seek();
}

// No address names a sentence of an included file: it is gone to when the page and its marks are
// there.
void MarkDesk::seek()
{
    auto *view = m_parts.tabs->view();
    if (m_sought.isEmpty() || !view || !view->page() ||
        view->page()->address.article != m_parts.tabs->address().article)
        return;
    for (const workspace::ArticleMark &one : m_panel->content().here) {
        if (one.mark.id == m_sought && !one.shown.isEmpty()) {
            m_sought.clear();
            view->goToSegment(one.shown.first());
            return;
        }
    }
}

void MarkDesk::showNotes()
{
    auto *view = m_parts.tabs ? m_parts.tabs->view() : nullptr;
    if (!view || !view->page())
        return;
    QMap<int, reader::SegmentNote> notes;
    for (const workspace::ArticleMark &one : m_panel->content().here) {
        for (const int number : one.shown) {
            reader::SegmentNote &note = notes[number];
            note.number = number;
            if (one.mark.kind == MarkKind::Highlight)
                note.colour = article::markColourName(one.mark.colour);
            else if (one.mark.kind == MarkKind::Note)
                note.words += (note.words.isEmpty() ? QString() : u"\n"_s) + one.mark.words;
        }
    }
    view->showNotes(notes.values());
}

// Whether the shown article is marked, in the menu.
void MarkDesk::showState()
{
    if (!m_parts.actions)
        return;
    (*m_parts.actions)[ActionId::BookmarkArticle]->setChecked(markHere(MarkKind::Bookmark, 0));
    (*m_parts.actions)[ActionId::PinArticle]->setChecked(pinIn(m_panel->currentSet()));
    (*m_parts.actions)[ActionId::Highlight]->setChecked(m_selected != 0 &&
                                                        markHere(MarkKind::Highlight, m_selected));
}

void MarkDesk::tellPinned()
{
    const QString set = m_panel->currentSet();
    QString name;
    QList<article::Address> pinned;
    for (const workspace::PlacedMark &placed : m_panel->content().marks) {
        if (placed.mark.kind == MarkKind::Set && placed.mark.id == set)
            name = placed.mark.title;
        if (placed.mark.kind != MarkKind::Pin || placed.mark.parent != set ||
            !placed.article.isValid())
            continue;
        article::Address address;
        address.article = placed.article;
        address.locale = placed.mark.text.place.locale;
        pinned.append(address);
    }
    emit pinnedChanged(name, pinned);
}

const Mark *MarkDesk::markHere(MarkKind kind, int number) const
{
    for (const workspace::ArticleMark &one : m_panel->content().here) {
        const bool meant = number == 0 ? !one.mark.isOnSentence() : one.shown.contains(number);
        if (one.mark.kind == kind && meant)
            return &one.mark;
    }
    return nullptr;
}

const Mark *MarkDesk::pinIn(const QString &set) const
{
    // Of all marks, not of those here: these lag behind the article that has just been opened.
    const article::Address shown = m_parts.tabs->address();
    for (const workspace::PlacedMark &placed : m_panel->content().marks) {
        if (placed.mark.kind == MarkKind::Pin && placed.mark.parent == set &&
            placed.article == shown.article && placed.mark.text.place.locale == shown.locale)
            return &placed.mark;
    }
    return nullptr;
}

void MarkDesk::describe(int number, const std::function<void(const Mark &)> &act)
{
    const auto address = m_parts.tabs->address();
    if (!address.isValid())
        return;
    whenFinished(m_service->describe(address.article, address.locale, number), this,
                 [this, act](const Result<Mark> &mark) {
                     if (mark)
                         act(*mark);
                     else
                         say(mark.error().what);
                 });
}

void MarkDesk::keep(const Mark &mark, const QString &said)
{
    whenFinished(m_service->keep({mark}), this, [this, said](const Result<QStringList> &ids) {
        say(ids ? said : ids.error().toLine());
    });
}

void MarkDesk::remove(const QString &id, const QString &said)
{
    whenFinished(m_service->remove({id}), this, [this, said](const Result<QList<Mark>> &removed) {
        say(removed ? said : removed.error().toLine());
    });
}

void MarkDesk::say(const QString &text)
{
    m_parts.status->say(text, SaidMs);
}

void MarkDesk::toggleBookmark()
{
    if (const Mark *mark = markHere(MarkKind::Bookmark, 0)) {
        remove(mark->id, tr("The bookmark was removed."));
        return;
    }
    describe(0, [this](Mark mark) {
        mark.kind = MarkKind::Bookmark;
        keep(mark, tr("The article was bookmarked."));
    });
}

void MarkDesk::addNote()
{
    if (const Mark *note = markHere(MarkKind::Note, m_selected)) {
        m_note->edit(*note, marks::NotePanel::Keyboard::Take);
        return;
    }
    describe(m_selected,
             [this](const Mark &mark) { m_note->edit(mark, marks::NotePanel::Keyboard::Take); });
}

// From colour to colour, then none.
void MarkDesk::cycleHighlight()
{
    if (m_selected == 0) {
        const QString key = m_parts.actions->keyOf(ActionId::NextSentence);
        say(key.isEmpty()
                ? tr("Choose a sentence first.")
                : tr("Choose a sentence first: click on it, or go to it with %1.").arg(key));
        (*m_parts.actions)[ActionId::Highlight]->setChecked(false);
        return;
    }
    if (const Mark *mark = markHere(MarkKind::Highlight, m_selected)) {
        if (mark->colour == article::MarkColour::Pink) {
            remove(mark->id, tr("The highlight was removed."));
            return;
        }
        Mark next = *mark;
        next.colour = article::MarkColour(int(mark->colour) + 1);
        keep(next, {});
        return;
    }
    describe(m_selected, [this](Mark mark) {
        mark.kind = MarkKind::Highlight;
        keep(mark, tr("Highlighted. The same key changes the colour."));
    });
}

void MarkDesk::togglePin()
{
    const QString set = m_panel->currentSet();
    if (const Mark *pin = set.isEmpty() ? nullptr : pinIn(set)) {
        remove(pin->id, tr("The article was taken out of the set."));
        return;
    }
    if (!set.isEmpty()) {
        pinTo(set);
        return;
    }
    // Nobody is asked in the middle of a call: the set is named by the time, F2 renames it.
    Mark made;
    made.kind = MarkKind::Set;
    const QDateTime now = m_context.clock ? m_context.clock() : QDateTime::currentDateTime();
    made.title = tr("Ticket of %1")
                     .arg(QLocale().toString(now.toLocalTime().date(), QLocale::ShortFormat) +
                          now.toLocalTime().toString(u" HH:mm"_s));
    whenFinished(m_service->keep({made}), this, [this](const Result<QStringList> &ids) {
        if (!ids) {
            say(ids.error().toLine());
            return;
        }
        m_panel->startSet(ids->first());
        pinTo(ids->first());
    });
}

void MarkDesk::pinTo(const QString &set)
{
    describe(0, [this, set](Mark mark) {
        mark.kind = MarkKind::Pin;
        mark.parent = set;
        keep(mark, tr("The article was pinned to the ticket's set."));
    });
}

void MarkDesk::chooseSet()
{
    auto *menu = new QMenu(m_parts.tabs);
    menu->setObjectName(u"setMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &placed : m_panel->content().marks) {
        if (placed.mark.kind != MarkKind::Set)
            continue;
        const QString id = placed.mark.id;
        auto *action = menu->addAction(QString(placed.mark.title).replace(u'&', u"&&"_s), this,
                                       [this, id] { m_panel->setCurrentSet(id); });
        action->setCheckable(true);
        action->setChecked(id == m_panel->currentSet());
    }
    menu->addSeparator();
    menu->addAction((*m_parts.actions)[ActionId::NewSet]);
    menu->popup(m_parts.tabs->mapToGlobal(QPoint(24, 24)));
}

void MarkDesk::reopenTab()
{
    whenFinished(m_service->popClosed(sessionKey(m_parts.keeper->path())), this,
                 [this](const Result<std::optional<article::ClosedTab>> &closed) {
                     if (!closed) {
                         say(closed.error().toLine());
                         return;
                     }
                     const auto address = *closed
                                              ? article::Address::fromUrl(QUrl((*closed)->address))
                                              : std::nullopt;
                     if (!address) {
                         say(tr("No tab was closed in this library."));
                         return;
                     }
                     const auto json = QJsonDocument::fromJson((*closed)->place).object();
                     m_parts.tabs->openAt(*address, reader::Place::fromJson(json));
                 });
}

} // namespace diglot::ui::shell
