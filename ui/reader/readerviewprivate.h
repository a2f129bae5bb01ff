// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/reader/bridge.h"
#include "ui/reader/history.h"
#include "ui/reader/noticepage.h"
#include "ui/reader/page.h"
#include "ui/reader/readerprofile.h"
#include "ui/reader/readerview.h"
#include "ui/reader/schemehandler.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimer>

#include <optional>

class QWebChannel;
class QWebEngineView;
class QWebEngineFindTextResult;

namespace diglot::ui::reader {

// Where on a page one wants to arrive: a place kept, a segment or an anchor. Where the same
// article is shown anew the sentence that was held is held again.
struct Arrival
{
    Place place;
    QString anchor;
    int segment = 0;
    int held = 0; // as article::pageNumber
};

// As the page's script takes it: theme, order of the sides and width of the left one.
[[nodiscard]] QJsonObject toJson(const Appearance &appearance);

// The works behind ReaderView: what is shown, how it was asked for, and the engine's objects.
// Answers that come late are told by their number and dropped.
struct ReaderView::Private
{
    Private(ReaderView *reader, std::shared_ptr<ReaderProfile> readerProfile);
    ~Private();

    // The way.
    [[nodiscard]] article::Address address() const; // invalid before the first
    void visit(const article::Address &address, const Place &at = {});
    [[nodiscard]] QString titleOf(const article::Address &address) const;
    void goTo(int position);
    void change(const article::Address &address); // of view or languages; keeps the place
    void keepPlace();                             // in the present visit
    void followLink(const QUrl &url, bool newTab);

    // Pages.
    void request(const Arrival &arrival);
    [[nodiscard]] Arrival staying() const { return {place, {}, 0, held}; }
    void receive(int number, const Arrival &arrival,
                 const Result<workspace::ArticlePagePtr> &result);
    void showArticle(const workspace::ArticlePagePtr &article, Arrival arrival);
    void showNotice(const Error &error);
    [[nodiscard]] QList<Notice::Action> otherEditions(const article::Address &missing) const;
    void showCrash();
    void load(const QByteArray &html, const Arrival &arrival);
    void finishLoad(bool ok);
    void tryAgain(const QUrl &stopped);
    void recover();
    [[nodiscard]] QUrl pageUrl() const; // of the present address, without a place in the page

    // The engine.
    void createEngine();
    void replaceEngine();
    void connectPage();
    void connectBridge();
    void applyBackground();
    void setAppearance(const Appearance &appearance);
    void considerWidth();
    [[nodiscard]] article::View layoutView() const; // the view that fits the width
    [[nodiscard]] QString linkText(const QString &url) const;
    void tellLink();
    void showMenu(const QPoint &position);
    void copy();

    // Finding.
    void find(const QString &text);
    void findStep(int direction);
    void startFind();
    void reportFind(const QWebEngineFindTextResult &result);
    void askMarks();

    // Runs diglot.<name>(arguments…) in the page, if there is one.
    template<class... Args>
    void call(QStringView name, const Args &...arguments)
    {
        callArray(name, QJsonArray{arguments...});
    }
    void callArray(QStringView name, const QJsonArray &arguments);

    // Asks the page, which is there, for the value of a script. The engine forgets the answer where
    // another page takes the place of the one that was asked: once that has come, act is called
    // with an invalid value. Not called any more when the reader is gone.
    using Answered = std::function<void(const QVariant &)>;
    void ask(const QString &question, const Answered &act);
    void giveUpOlderQuestions();

    ReaderView *q;
    std::shared_ptr<ReaderProfile> profile; // outlives page: declared before it
    std::unique_ptr<Bridge> bridge;
    std::unique_ptr<QWebChannel> channel;
    std::unique_ptr<Page> page;
    QWebEngineView *view = nullptr; // child of q

    Appearance appearance;
    History history;
    Place place;
    int held = 0; // the sentence that the person has hold of, as article::pageNumber; 0: none
    workspace::ArticlePagePtr shown;
    PageBytes offered;
    article::View shownView = article::View::Facing; // of the page that is or will be shown
    bool notice = false;                             // a notice stands in place of an article
    bool loaded = false;
    bool announced = false;          // pageShown() was emitted for what is loaded
    std::optional<int> selectedSoon; // reported before that: told after it
    int number = 0;                  // of the newest request and load
    struct Question
    {
        int load = 0; // of the page that was asked
        Answered act;
    };
    QMap<int, Question> questions; // without an answer yet
    int lastQuestion = 0;
    int crashes = 0;
    QString script;      // that the present load starts with
    QJsonObject started; // the appearance in it: another may have been chosen while the page came
    struct
    {
        QString anchor;
        int segment = 0;
    } late;           // where to go was asked for while the page came, which may not have heard it
    int attempts = 0; // at the present load
    QString findText;
    int findRun = 0;     // of the newest search: an older one that is still on its way is dropped
    QString pointedLink; // what is pointed at counts before what has the focus
    QString focusedLink;
    article::SearchRequest words; // to be marked …
    article::ArticleId marked;    // … in this article
    QString passage;
    bool seeking = false; // the first marking goes to the word, later ones stay where one is
    int markCount = 0;
    QList<QAction *> pageActions; // not owned
    QTimer widthTimer;
};

} // namespace diglot::ui::reader
