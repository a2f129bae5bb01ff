// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/address.h"
#include "app/article/hit.h"
#include "app/workspace/workspace.h"
#include "ui/reader/grip.h"
#include "ui/reader/place.h"
#include "ui/reader/segmentmark.h"

#include <QWidget>

#include <functional>
#include <memory>

class QAction;

namespace diglot::ui::reader {

// Registers the diglot: scheme. Must be called once, before the application object exists.
void registerScheme();

// The off-the-record profile with its scheme handler and request guard, shared by all views. It
// must outlive them. Created on the window's thread, after the first window was painted.
class ReaderProfile;
[[nodiscard]] std::shared_ptr<ReaderProfile> makeProfile(workspace::Workspace *workspace);

// What a person may do with sides, colours and size; the same for all tabs.
struct Appearance
{
    bool dark = false;
    bool sourceFirst = true;
    double zoom = 1.0;
    double split = 0.5; // share of the left column, 0.2 … 0.8
};

// One tab: an article with its own history. Pages come from the workspace; nothing blocks. All
// changes of locale and view keep the place: the same segment at the same height.
class ReaderView final : public QWidget
{
    Q_OBJECT

public:
    ReaderView(std::shared_ptr<ReaderProfile> profile, workspace::Workspace *workspace,
               QWidget *parent = nullptr);
    ~ReaderView() override;

    // Goes to an address and remembers it in the history. An article or edition that does not
    // exist is shown as a page that says so and offers the locales that have it.
    void open(const article::Address &address);
    // The same at a place where one was before.
    void openAt(const article::Address &address, const Place &place);
    [[nodiscard]] Place place() const;
    void reload();                                        // after a change on disk; keeps the place
    [[nodiscard]] article::Address address() const;       // with the segment now at the top
    [[nodiscard]] workspace::ArticlePagePtr page() const; // null while a notice is shown
    [[nodiscard]] QString title() const;

    [[nodiscard]] bool canGoBack() const;
    [[nodiscard]] bool canGoForward() const;
    void goBack();
    void goForward();
    // Addresses visited in this tab with their titles, oldest first, and the present position.
    [[nodiscard]] QList<std::pair<article::Address, QString>> history() const;
    [[nodiscard]] int historyPosition() const;
    void goTo(int historyPosition);

    void setView(article::View view);
    void setLocale(const LocaleTag &locale);
    void setWith(const LocaleTag &locale); // invalid: the source texts
    void setAppearance(const Appearance &appearance);

    void goToAnchor(const QString &anchor);
    void goToSegment(int number);       // scrolls to it and lights up the pair
    void stepSegment(int direction);    // +1 next, -1 previous
    void lookAtUnit(const QString &id); // puts all pairs out; a picture of that id comes into view
    void lookAtSegment(int number);     // lights up the pair, scrolls only where it cannot be seen
    // What the review says of the article's segments, in place of what was shown before. Good for
    // the page that is shown; to be given again after pageShown().
    void showReview(const QList<SegmentMark> &marks);
    // What a person has put on the segments; as showReview().
    void showNotes(const QList<SegmentNote> &notes);
    void copySelection(); // one side only
    // The selected text of one side, empty for none and where another page has come meanwhile;
    // given later, and never if the view goes.
    void withSelection(const std::function<void(const QString &)> &act);
    void selectAll();
    // What the person has hold of, nothing where another page has come meanwhile; given later, and
    // never if the view goes.
    void withGrip(const std::function<void(const Grip &)> &act);
    // Stand in the menu of the page, above what is the page's own. Not owned.
    void setPageActions(const QList<QAction *> &actions);

    // Finds in both sides, case-insensitively. An empty text clears. Answers with findResult.
    void find(const QString &text);
    void findStep(int direction);

    // Marks the words of a search in the article that is being shown, now and whenever it is laid
    // out again; an empty query takes the marks away. `passage`: a text of the page to go to where
    // the address names no segment. Asks with marksWanted(), is answered by showMarks().
    void markWords(const article::SearchRequest &words, const QString &passage = {});
    // The places for the texts of a marksWanted(); too late for another page, nothing happens.
    void showMarks(int load, const QList<QList<article::Range>> &places);
    void stepMark(int direction);
    [[nodiscard]] bool hasMarks() const;
    // Nothing is being loaded, and the page is laid out for the width that it has.
    [[nodiscard]] bool isSettled() const;
    void announcePainted(); // painted() once more, when the pixels of now are handed over

signals:
    void pageShown(const diglot::workspace::ArticlePagePtr &page); // loaded and laid out
    void painted(); // its pixels were handed over: on the widget within a frame or two
    void failed(const diglot::Error &error); // a page saying so is shown in place
    void addressChanged(const diglot::article::Address &address);
    void historyChanged();
    // A link is pointed at or has the focus: its address, for the status bar; empty when left.
    void linkHovered(const QString &text);
    void externalLinkActivated(const QUrl &url); // nothing was opened
    void openInNewTabRequested(const diglot::article::Address &address);
    void localeChosen(const diglot::LocaleTag &locale); // from the page that offers other locales
    void segmentSelected(int number);           // as article::pageNumber; never before pageShown()
    void headingReached(const QString &anchor); // the section now at the top
    void findResult(int current, int total);    // current from 1, 0 when nothing was found
    void marksWanted(const diglot::article::SearchRequest &words,
                     const QList<diglot::article::PageText> &texts, int load);
    void marksShown(int current, int total); // current from 1; 0 when there are none
    void splitChanged(double share); // the person moved the divider; to be kept in Appearance

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace diglot::ui::reader
