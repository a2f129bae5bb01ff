// SPDX-License-Identifier: Apache-2.0
// deskkeeper FOLDER SEED: the window on the sample library with what FOLDER has kept of it. Writes
// on standard output, a JSON object a line, what came "back" with the start, and then, until it is
// killed, of one change after the other what it touches ("next") and what is "kept" once the window
// has it on the disk. Tabs are opened, chosen and closed, notes written, articles pinned.
#include "tests/ui/shell/windowstage.h"
#include "ui/marks/markspanel.h"
#include "ui/marks/notepanel.h"
#include "ui/shell/markdesk.h"

#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QRandomGenerator>

#include <unistd.h>

using namespace diglot;
using namespace diglot::ui::shell;
using namespace Qt::StringLiterals;
using article::MarkKind;

namespace {

constexpr qsizetype MostTabs = 7;
constexpr qsizetype FewestTabs = 3;
const QStringList Keys{u"desk/reset-a-password.md"_s, u"help/keyboard-shortcuts.md"_s,
                       u"help/overview.md"_s};

template<class T>
T answer(const QFuture<Result<T>> &future)
{
    if (!waitFor([&future] { return future.isFinished(); }, Patience) || !future.result())
        qFatal("the store does not answer");
    return *future.result();
}

class Keeper
{
public:
    explicit Keeper(const QString &folder)
        : m_stage(folder + u"/diglot.ini"_s, folder + u"/data"_s)
    {}

    void start(quint32 seed)
    {
        m_random.seed(seed);
        m_stage.settings.setReadingLocale(*LocaleTag::fromString(u"ru-RU"));
        m_stage.window.openFrom({});
        await([this] { return m_stage.window.tabs()->view() && isSettled(); }, "the start");
        tell("back", state());
    }

    void change()
    {
        const qsizetype tabs = m_stage.window.tabs()->session().tabs.size();
        switch (m_random.bounded(6)) {
        case 0:
        case 1:
            return tabs < MostTabs ? openTab() : closeTab();
        case 2:
            return tabs > FewestTabs ? closeTab() : openTab();
        case 3:
            return chooseTab();
        case 4:
            return writeNote();
        default:
            return pin();
        }
    }

private:
    static void await(const std::function<bool()> &isSo, const char *what)
    {
        if (!waitFor(isSo, Patience))
            qFatal("%s does not come", what);
    }

    static void tell(const char *what, const QJsonValue &value)
    {
        const QByteArray line = QJsonDocument(QJsonObject{{QLatin1StringView(what), value}})
                                    .toJson(QJsonDocument::Compact) +
                                '\n';
        if (write(1, line.constData(), size_t(line.size())) != line.size())
            _exit(1);
    }

    MarkDesk *desk() { return m_stage.window.marking(); }

    // Whether the panel shows what is on the disk.
    bool isSettled()
    {
        QStringList shown;
        for (const auto &placed : desk()->panel()->content().marks)
            shown << placed.mark.id + placed.mark.words;
        QStringList kept;
        for (const auto &placed : answer(desk()->service()->marks()))
            kept << placed.mark.id + placed.mark.words;
        return shown == kept;
    }

    // Tabs as the window has them, notes and pins as they are on the disk.
    QJsonObject state()
    {
        const Session session = m_stage.window.tabs()->session();
        QJsonArray tabs;
        for (const auto &tab : session.tabs)
            tabs.append(tab.article.key);
        QStringList notes;
        QStringList pins;
        for (const auto &placed : answer(desk()->service()->marks())) {
            const auto &mark = placed.mark;
            if (mark.kind == MarkKind::Note)
                notes << mark.text.place.key + u' ' + mark.words;
            else if (mark.kind == MarkKind::Pin)
                pins << mark.parent + u' ' + mark.text.place.key;
        }
        notes.sort();
        pins.sort();
        return {{u"tabs"_s, tabs},
                {u"current"_s, session.current},
                {u"notes"_s, QJsonArray::fromStringList(notes)},
                {u"pins"_s, QJsonArray::fromStringList(pins)}};
    }

    // Does something to the tabs and waits until the disk has it.
    void changeTabs(const std::function<void()> &act)
    {
        tell("next", u"tabs"_s);
        act();
        await(
            [this] {
                const Session kept = sessionFromBytes(answer(desk()->service()->session(
                    QString(), sessionKey(m_stage.window.keeper()->path()))));
                const Session open = m_stage.window.tabs()->session();
                return kept.tabs == open.tabs && kept.current == open.current;
            },
            "the session");
        tell("kept", state());
    }

    void openTab()
    {
        article::Address address = m_stage.window.tabs()->address();
        address.article.key = Keys.at(qsizetype(m_random.bounded(quint32(Keys.size()))));
        address.segment = 0;
        address.anchor.clear();
        changeTabs([this, address] { m_stage.window.tabs()->open(address, true); });
    }

    void closeTab()
    {
        changeTabs([this] { m_stage.find<QAction>(u"closeTab"_s)->trigger(); });
    }

    void chooseTab()
    {
        changeTabs([this] { m_stage.find<QAction>(u"nextTab"_s)->trigger(); });
    }

    void awaitPage()
    {
        await(
            [this] {
                const auto *view = m_stage.window.tabs()->view();
                return view && view->page() &&
                       view->page()->address.article == m_stage.window.tabs()->address().article;
            },
            "the page");
    }

    void writeNote()
    {
        awaitPage(); // a page that comes closes the note of the one before
        const QString key = m_stage.window.tabs()->address().article.key;
        const QString words = u"note %1"_s.arg(m_random.generate());
        tell("next", QString(u"note "_s + key));
        m_stage.find<QAction>(u"addNote"_s)->trigger();
        auto *note = desk()->note();
        await([note, key] { return note->isVisible() && note->mark().text.place.key == key; },
              "the field of the note");
        m_stage.find<QPlainTextEdit>(u"noteText"_s)->setPlainText(words);
        await(
            [this, words] {
                const auto marks = answer(desk()->service()->marks());
                return std::any_of(marks.begin(), marks.end(), [&words](const auto &placed) {
                    return placed.mark.words == words;
                });
            },
            "the note");
        tell("kept", state());
        note->dismiss();
        await([this] { return isSettled(); }, "the panel");
    }

    void pin()
    {
        awaitPage();
        const auto before = state().value(u"pins"_s);
        tell("next", QString(u"pin "_s + m_stage.window.tabs()->address().article.key));
        m_stage.find<QAction>(u"pinArticle"_s)->trigger();
        await([this, before] { return state().value(u"pins"_s) != before; }, "the pin");
        tell("kept", state());
        await([this] { return isSettled(); }, "the panel");
    }

    Stage m_stage;
    QRandomGenerator m_random;
};

} // namespace

int main(int argc, char *argv[])
{
    ui::reader::registerScheme();
    const QApplication application(argc, argv);
    if (argc != 3)
        return 2;
    Keeper keeper(QDir(QString::fromLocal8Bit(argv[1])).absolutePath());
    keeper.start(QByteArray(argv[2]).toUInt());
    for (;;)
        keeper.change();
}
