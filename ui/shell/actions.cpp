// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/actions.h"

#include "ui/settings/settings.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keytip.h"

#include <QAction>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QToolTip>
#include <QWidget>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace diglot::ui::shell {

namespace {

constexpr auto Context = "diglot::ui::shell::Actions";

enum class Section : quint8 { Library, Go, Edit, View, Reply, Marks, Review, Help };

constexpr std::array Sections{Section::Library, Section::Go,    Section::Edit,   Section::View,
                              Section::Reply,   Section::Marks, Section::Review, Section::Help};

struct Row
{
    ActionId id;
    Section section;
    const char *name; // object name
    const char *text;
    const char *keys; // separated by blanks, the first one is shown in menus
    const char *icon;
    bool checkable;
};

// clang-format off
constexpr std::array Table{
    Row{ActionId::OpenFolder, Section::Library, "openFolder", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Open a folder…"), "Ctrl+O", "folder", false},
    Row{ActionId::OpenArchive, Section::Library, "openArchive", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Open an archive or library file…"), "Ctrl+Shift+O", "", false},
    Row{ActionId::OpenBranch, Section::Library, "openBranch", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Open a branch of a git repository…"), "", "", false},
    Row{ActionId::OpenSample, Section::Library, "openSample", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Open the sample library"), "Ctrl+Alt+O", "book", false},
    Row{ActionId::AddSource, Section::Library, "addSource", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Add to this library…"), "", "plus", false},
    Row{ActionId::UpdateLibrary, Section::Library, "updateLibrary", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Update the library…"), "", "", false},
    Row{ActionId::VersionBefore, Section::Library, "versionBefore", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Go back to the version before"), "", "history", false},
    Row{ActionId::NewTab, Section::Library, "newTab", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "New tab"), "Ctrl+T", "plus", false},
    Row{ActionId::CloseTab, Section::Library, "closeTab", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Close the tab"), "Ctrl+W", "close", false},
    Row{ActionId::Print, Section::Library, "print", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Print…"), "Ctrl+P", "print", false},
    Row{ActionId::SavePdf, Section::Library, "savePdf", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Save as PDF…"), "Ctrl+Alt+P", "", false},
    Row{ActionId::BranchPdf, Section::Library, "branchPdf", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Save this part of the contents as PDF…"), "", "", false},
    Row{ActionId::BranchHtml, Section::Library, "branchHtml", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Save this part of the contents as one HTML file…"), "", "", false},
    Row{ActionId::ReopenTab, Section::Library, "reopenTab", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Reopen the closed tab"), "Ctrl+Shift+T", "", false},
    Row{ActionId::NewWindow, Section::Library, "newWindow", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "New window"), "Ctrl+N", "", false},
    Row{ActionId::Compact, Section::Library, "compactWindow", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Small window on top"), "F11", "compact", true},
    Row{ActionId::Report, Section::Library, "showReport", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "What was found in the library"), "Ctrl+Alt+R", "info", false},
    Row{ActionId::Preferences, Section::Library, "preferences", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Preferences"), "Ctrl+,", "settings", false},
    Row{ActionId::ChangeKeys, Section::Library, "changeKeys", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Change the keys"), "Ctrl+Alt+K", "", false},
    Row{ActionId::Quit, Section::Library, "quit", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Quit"), "Ctrl+Q", "", false},

    Row{ActionId::Back, Section::Go, "back", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Back"), "Alt+Left", "back", false},
    Row{ActionId::Forward, Section::Go, "forward", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Forward"), "Alt+Right", "forward", false},
    Row{ActionId::NextSentence, Section::Go, "nextSentence", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Next sentence"), "Alt+Down", "down", false},
    Row{ActionId::PreviousSentence, Section::Go, "previousSentence", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Previous sentence"), "Alt+Up", "up", false},
    Row{ActionId::NextTab, Section::Go, "nextTab", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Next tab"), "Ctrl+Tab Ctrl+PgDown", "", false},
    Row{ActionId::PreviousTab, Section::Go, "previousTab", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Previous tab"), "Ctrl+Shift+Tab Ctrl+PgUp", "", false},
    Row{ActionId::StartPage, Section::Go, "startPage", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Start page"), "Alt+Home", "home", false},
    Row{ActionId::Search, Section::Go, "search", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Search the library"), "Ctrl+K", "find", false},
    Row{ActionId::BackToResults, Section::Go, "backToResults", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Back to the results"), "Ctrl+Shift+R", "", false},
    Row{ActionId::SaveSearch, Section::Go, "saveSearch", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Keep or drop this search"), "Ctrl+Shift+S", "star", false},
    Row{ActionId::SearchHelp, Section::Go, "searchHelp", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "What one can type into the search"), "Shift+F1", "", false},
    Row{ActionId::Concordance, Section::Go, "concordance", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "How a term was translated"), "Ctrl+Shift+F", "", false},
    Row{ActionId::FocusContents, Section::Go, "focusContents", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Filter the contents"), "Ctrl+Shift+K", "contents", false},
    Row{ActionId::NextPane, Section::Go, "nextPane", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Next pane"), "F6", "", false},
    Row{ActionId::PreviousPane, Section::Go, "previousPane", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Previous pane"), "Shift+F6", "", false},

    Row{ActionId::Copy, Section::Edit, "copy", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Copy"), "Ctrl+C", "copy", false},
    Row{ActionId::SelectAll, Section::Edit, "selectAll", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Select all"), "Ctrl+A", "", false},
    Row{ActionId::Find, Section::Edit, "find", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Find in the article"), "Ctrl+F", "find", false},
    Row{ActionId::FindNext, Section::Edit, "findNext", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Find the next one"), "F3", "", false},
    Row{ActionId::FindPrevious, Section::Edit, "findPrevious", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Find the previous one"), "Shift+F3", "", false},

    Row{ActionId::ViewReading, Section::View, "actionViewReading", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Reading"), "Ctrl+1", "", true},
    Row{ActionId::ViewFacing, Section::View, "actionViewFacing", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Facing"), "Ctrl+2", "", true},
    Row{ActionId::ViewInterleaved, Section::View, "actionViewInterleaved", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Interleaved"), "Ctrl+3", "", true},
    Row{ActionId::ViewSource, Section::View, "actionViewSource", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Source"), "Ctrl+4", "", true},
    Row{ActionId::ChooseLocale, Section::View, "chooseLocale", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Choose the language you read in"), "Ctrl+L", "", false},
    Row{ActionId::ChooseWith, Section::View, "chooseWith", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Choose what stands beside it"), "Ctrl+Shift+L", "", false},
    Row{ActionId::SwapSides, Section::View, "swapSides", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Swap the sides"), "Ctrl+Shift+X", "swap", false},
    Row{ActionId::Steps, Section::View, "steps", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Steps, one at a time"), "F7", "check", false},
    Row{ActionId::ReadAloud, Section::View, "readAloud", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Read aloud, or stop"), "Ctrl+F7", "speak", false},
    Row{ActionId::ZoomIn, Section::View, "zoomIn", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Larger"), "Ctrl++ Ctrl+=", "", false},
    Row{ActionId::ZoomOut, Section::View, "zoomOut", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Smaller"), "Ctrl+-", "", false},
    Row{ActionId::ZoomReset, Section::View, "zoomReset", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Actual size"), "Ctrl+0", "", false},
    Row{ActionId::ToggleTheme, Section::View, "toggleTheme", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Light or dark theme"), "Ctrl+Shift+D", "theme", false},
    Row{ActionId::ToggleContents, Section::View, "toggleContents", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Show the contents"), "F9", "contents", true},
    Row{ActionId::ToggleSide, Section::View, "toggleSide", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Show outline and facts"), "Shift+F9", "side", true},
    Row{ActionId::Reload, Section::View, "reload", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Read the article again"), "F5", "reload", false},

    Row{ActionId::ChooseReply, Section::Reply, "chooseReply", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Choose the customer's language"), "Ctrl+R", "", false},
    Row{ActionId::ChooseProduct, Section::Reply, "chooseProduct", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Choose the customer's product"), "", "", false},
    Row{ActionId::CopySteps, Section::Reply, "copySteps", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Copy the steps in the customer's language"), "F4", "copy", false},
    Row{ActionId::CopySentence, Section::Reply, "copySentence", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Copy the sentence in the customer's language"), "F2", "", false},
    Row{ActionId::CopySection, Section::Reply, "copySection", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Copy the section in the customer's language"), "Shift+F2", "", false},
    Row{ActionId::CopyTable, Section::Reply, "copyTable", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Copy the table in the customer's language"), "Shift+F4", "", false},
    Row{ActionId::CopyArticle, Section::Reply, "copyArticle", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Copy the article in the customer's language"), "Shift+F12", "", false},
    Row{ActionId::CopyLink, Section::Reply, "copyLink", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Copy the link in the customer's language"), "F12", "", false},
    Row{ActionId::CopyQuote, Section::Reply, "copyQuote", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Copy as a quote in the customer's language"), "Ctrl+F2", "", false},
    Row{ActionId::AddSentence, Section::Reply, "addSentence", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Put the sentence on the reply card"), "Ctrl+Shift+A", "plus", false},
    Row{ActionId::AddStep, Section::Reply, "addStep", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Put the step on the reply card"), "Ctrl+Shift+Y", "", false},
    Row{ActionId::ShowCard, Section::Reply, "showCard", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Show the reply card"), "Ctrl+Shift+J", "", false},
    Row{ActionId::CopyCard, Section::Reply, "copyCard", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Copy the reply card"), "Ctrl+Shift+C", "", false},
    Row{ActionId::WhoDoesWhat, Section::Reply, "whoDoesWhat", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Who does what"), "Ctrl+Shift+W", "", false},
    Row{ActionId::ReplyOptions, Section::Reply, "replyOptions", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "How replies are copied"), "", "settings", false},
    Row{ActionId::BookmarkArticle, Section::Marks, "bookmarkArticle", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Bookmark the article"), "Ctrl+D", "bookmark", true},
    Row{ActionId::AddNote, Section::Marks, "addNote", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Note on the sentence or article"), "Ctrl+Shift+N", "note", false},
    Row{ActionId::Highlight, Section::Marks, "highlight", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Highlight the sentence"), "Ctrl+H", "marker", true},
    Row{ActionId::PinArticle, Section::Marks, "pinArticle", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Pin to the ticket's set"), "Ctrl+Shift+P", "pin", true},
    Row{ActionId::ChooseSet, Section::Marks, "chooseSet", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Choose the ticket's set"), "Ctrl+G", "", false},
    Row{ActionId::NewSet, Section::Marks, "newSet", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "New set for a ticket"), "Ctrl+Shift+G", "", false},
    Row{ActionId::ShowMarks, Section::Marks, "showMarks", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Show the marks"), "Ctrl+Shift+M", "", false},
    Row{ActionId::ShowHistory, Section::Marks, "showHistory", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Search what was read"), "Ctrl+Shift+H", "history", false},
    Row{ActionId::ExportMarks, Section::Marks, "exportMarks", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Export marks…"), "Ctrl+Alt+E", "", false},
    Row{ActionId::ImportMarks, Section::Marks, "importMarks", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Import marks…"), "Ctrl+Alt+I", "", false},
    Row{ActionId::Flag, Section::Marks, "flag", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Flag what is wrong…"), "Ctrl+Alt+F", "flag", false},
    Row{ActionId::Verify, Section::Marks, "verify", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Mark as verified today"), "Ctrl+Alt+V", "check", false},
    Row{ActionId::ShowDue, Section::Marks, "showDue", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Verified articles, and what is due"), "Ctrl+Alt+D", "", false},

    Row{ActionId::ShowReview, Section::Review, "showReview", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Review the translation"), "Ctrl+Shift+V", "check", false},
    Row{ActionId::FilterReview, Section::Review, "filterReview", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Filter the sentences"), "Alt+F", "", false},
    Row{ActionId::NextDoubtful, Section::Review, "nextDoubtful", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Next doubtful sentence"), "F8 Alt+N", "", false},
    Row{ActionId::PreviousDoubtful, Section::Review, "previousDoubtful", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Previous doubtful sentence"), "Shift+F8 Alt+Shift+N", "", false},
    Row{ActionId::Approve, Section::Review, "approve", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Approve and go on"), "Ctrl+Return Ctrl+Enter", "", false},
    Row{ActionId::NeedsWork, Section::Review, "needsWork", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Needs work"), "Alt+W", "", false},
    Row{ActionId::Reject, Section::Review, "reject", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Reject with a reason"), "Alt+R", "", false},
    Row{ActionId::Propose, Section::Review, "propose", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Write a proposal"), "Alt+P", "", false},
    Row{ActionId::Comment, Section::Review, "comment", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Comment"), "Alt+C", "", false},
    Row{ActionId::Dismiss, Section::Review, "dismissFinding", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Dismiss a finding"), "Alt+D", "", false},
    Row{ActionId::UndoReview, Section::Review, "undoReview", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Undo"), "Ctrl+Z", "", false},
    Row{ActionId::RedoReview, Section::Review, "redoReview", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Redo"), "Ctrl+Y Ctrl+Shift+Z", "", false},
    Row{ActionId::ShowQuality, Section::Review, "showQuality", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Quality of the library"), "Alt+Q", "", false},
    Row{ActionId::ShowConsistency, Section::Review, "showConsistency", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "What is translated in several ways"), "Alt+K", "", false},
    Row{ActionId::ShowSample, Section::Review, "showSample", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Draw and judge a sample"), "Alt+S", "", false},
    Row{ActionId::ShowProposals, Section::Review, "showProposals", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Show proposals in the article"), "Alt+V", "", true},
    Row{ActionId::CompareLocales, Section::Review, "compareLocales", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "The article in all languages"), "Alt+L", "", false},
    Row{ActionId::CompareStates, Section::Review, "compareWithState", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Compare with another state…"), "", "", false},
    Row{ActionId::ExportTexts, Section::Review, "exportTexts", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Export for other tools…"), "Ctrl+Shift+E", "", false},
    Row{ActionId::ImportTexts, Section::Review, "importTexts", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Import what came back…"), "Ctrl+Shift+I", "", false},

    Row{ActionId::Help, Section::Help, "help", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Help"), "F1", "help", false},
    Row{ActionId::KeySheet, Section::Help, "showKeys", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "Keyboard shortcuts"), "Ctrl+F1", "", false},
    Row{ActionId::About, Section::Help, "aboutDiglot", QT_TRANSLATE_NOOP("diglot::ui::shell::Actions", "About Diglot"), "Ctrl+Shift+F1", "", false},
};
// clang-format on

QString text(const char *source)
{
    return QCoreApplication::translate(Context, source);
}

QString titleOf(Section section)
{
    switch (section) {
    case Section::Library:
        return Actions::tr("Library");
    case Section::Go:
        return Actions::tr("Go");
    case Section::Edit:
        return Actions::tr("Edit");
    case Section::View:
        return Actions::tr("View");
    case Section::Reply:
        return Actions::tr("Reply");
    case Section::Marks:
        return Actions::tr("Marks");
    case Section::Review:
        return Actions::tr("Review");
    case Section::Help:
        break;
    }
    return Actions::tr("Help");
}

QList<QKeySequence> keysOf(const Row &row)
{
    QList<QKeySequence> keys;
    const QStringList names = QString::fromLatin1(row.keys).split(u' ', Qt::SkipEmptyParts);
    for (const QString &name : names)
        keys.append(QKeySequence(name, QKeySequence::PortableText));
    return keys;
}

} // namespace

Actions::Actions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    QCoreApplication::instance()->installEventFilter(
        this); // tool tips are sent to whatever widget they are of
    for (const Row &row : Table) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1StringView(row.name));
        action->setShortcuts(keysOf(row));
        action->setCheckable(row.checkable);
        if (*row.icon)
            action->setIcon(widgets::icon(QLatin1StringView(row.icon)));
        window->addAction(action);
        m_actions.insert(int(row.id), action);
    }
    retranslate();
}

void Actions::retranslate()
{
    for (const Row &row : Table)
        (*this)[row.id]->setText(text(row.text));
}

void Actions::fillMenu(QMenu *menu) const
{
    menu->clear();
    qDeleteAll(menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly)); // of the last time
    for (const Section section : Sections) {
        auto *part = menu->addMenu(titleOf(section));
        for (const Row &row : Table) {
            if (row.section == section)
                part->addAction((*this)[row.id]);
        }
    }
}

QList<std::pair<ActionId, QAction *>> Actions::all() const
{
    QList<std::pair<ActionId, QAction *>> list;
    for (const Row &row : Table)
        list.append({row.id, (*this)[row.id]});
    return list;
}

QList<settings::KeyChoice> Actions::keyChoices() const
{
    QList<settings::KeyChoice> choices;
    for (const Section section : Sections) {
        for (const Row &row : Table) {
            if (row.section == section)
                choices.append(
                    {QLatin1StringView(row.name), titleOf(section), text(row.text), keysOf(row)});
        }
    }
    return choices;
}

void Actions::applyKeys(const settings::Settings &settings)
{
    for (const Row &row : Table) {
        const auto keys = settings.keys(QLatin1StringView(row.name)).value_or(keysOf(row));
        if ((*this)[row.id]->shortcuts() != keys)
            (*this)[row.id]->setShortcuts(keys);
    }
}

QString Actions::keyOf(ActionId id) const
{
    return (*this)[id]->shortcut().toString(QKeySequence::NativeText);
}

bool Actions::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = event->type() == QEvent::ToolTip ? qobject_cast<QWidget *>(watched) : nullptr;
    const QString name = widget ? widget->property(widgets::KeyTipProperty).toString() : QString();
    const auto *action = name.isEmpty() || widget->window() != m_window
                             ? nullptr
                             : findChild<QAction *>(name, Qt::FindDirectChildrenOnly);
    if (!action || widget->toolTip().isEmpty())
        return QObject::eventFilter(watched, event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                       widgets::withKey(widget->toolTip(), action->shortcut()), widget);
    return true;
}

QString Actions::sectionOf(ActionId id) const
{
    const auto row =
        std::find_if(Table.begin(), Table.end(), [id](const Row &one) { return one.id == id; });
    return row == Table.end() ? QString() : titleOf(row->section);
}

QList<widgets::KeySection> Actions::keySheet() const
{
    QList<widgets::KeySection> sheet;
    for (const Section section : Sections) {
        widgets::KeySection part{titleOf(section), {}};
        for (const Row &row : Table) {
            const QList<QKeySequence> keys = (*this)[row.id]->shortcuts();
            if (row.section == section && !keys.isEmpty())
                part.rows.append({text(row.text), keys});
        }
        sheet.append(part);
    }
    return sheet;
}

} // namespace diglot::ui::shell
