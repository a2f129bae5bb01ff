// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/keysdialog.h"
#include "ui/widgets/keysheet.h"

#include <QHash>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace diglot::ui::shell {

enum class ActionId : quint8 {
    OpenFolder,
    OpenArchive,
    OpenBranch,
    OpenSample,
    AddSource,
    UpdateLibrary,
    VersionBefore,
    NewTab,
    CloseTab,
    Print,
    SavePdf,
    BranchPdf,
    BranchHtml,
    ReopenTab,
    NewWindow,
    Compact,
    Report,
    Preferences,
    ChangeKeys,
    Quit,
    Back,
    Forward,
    NextTab,
    PreviousTab,
    NextSentence,
    PreviousSentence,
    StartPage,
    Search,
    BackToResults,
    SaveSearch,
    SearchHelp,
    Concordance,
    FocusContents,
    NextPane,
    PreviousPane,
    Copy,
    SelectAll,
    Find,
    FindNext,
    FindPrevious,
    ViewReading,
    ViewFacing,
    ViewInterleaved,
    ViewSource,
    ChooseLocale,
    ChooseWith,
    SwapSides,
    Steps,
    ReadAloud,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    ToggleTheme,
    ToggleContents,
    ToggleSide,
    Reload,
    BookmarkArticle,
    AddNote,
    Highlight,
    PinArticle,
    ChooseSet,
    NewSet,
    ShowMarks,
    ShowHistory,
    ExportMarks,
    ImportMarks,
    Flag,
    Verify,
    ShowDue,
    ChooseReply,
    ChooseProduct,
    CopySteps,
    CopySentence,
    CopySection,
    CopyTable,
    CopyArticle,
    CopyLink,
    CopyQuote,
    AddSentence,
    AddStep,
    ShowCard,
    CopyCard,
    ReplyOptions,
    WhoDoesWhat,
    ShowReview,
    FilterReview,
    NextDoubtful,
    PreviousDoubtful,
    Approve,
    NeedsWork,
    Reject,
    Propose,
    Comment,
    Dismiss,
    UndoReview,
    RedoReview,
    ShowQuality,
    ShowConsistency,
    ShowSample,
    ShowProposals,
    CompareLocales,
    CompareStates,
    ExportTexts,
    ImportTexts,
    Help,
    KeySheet,
    About
};

// All that a person can do, as one table: menus, tool bar, shortcuts and the sheet of keys are read
// from it, so that a new action is a new row. Owns the QActions, which are added to `window`.
class Actions final : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget *window);

    [[nodiscard]] QAction *operator[](ActionId id) const { return m_actions.value(int(id)); }
    void retranslate();
    // The whole menu, one submenu a section; filled anew on every call.
    void fillMenu(QMenu *menu) const;
    [[nodiscard]] QList<widgets::KeySection> keySheet() const;
    // Everything that can have a key, with the keys that it is delivered with.
    [[nodiscard]] QList<settings::KeyChoice> keyChoices() const;
    // Gives all of them the keys that the person has chosen, else those that they come with.
    void applyKeys(const settings::Settings &settings);
    [[nodiscard]] QString sectionOf(ActionId id) const; // for people
    [[nodiscard]] QString keyOf(ActionId id) const;     // the same, empty where there is none
    // All of them in the order of the table, for a list of commands.
    [[nodiscard]] QList<std::pair<ActionId, QAction *>> all() const;

protected:
    // Adds the present keys to the window's tool tips, see widgets/keytip.h.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
    QHash<int, QAction *> m_actions;
};

} // namespace diglot::ui::shell
