// SPDX-License-Identifier: Apache-2.0
// Kills the window with SIGKILL at random moments while tabs, notes and pins change: with the next
// start everything is back that had been kept. Rounds: DIGLOT_KILL_ROUNDS, 6 where it is not set.
#include "tests/support/patience.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using diglot::test::Patience;

namespace {

// What a run of the window has said until it was killed.
struct Said
{
    std::optional<QJsonObject> back; // nothing: it was killed before
    std::optional<QJsonObject> kept; // the last one
    QString next;                    // what was being changed; empty: nothing
    int changes = 0;
};

Said saidIn(const QByteArray &output)
{
    Said said;
    QByteArrayList lines = output.split('\n');
    lines.removeLast(); // cut off, or empty
    for (const QByteArray &line : std::as_const(lines)) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.contains(u"back"_s))
            said.back = object.value(u"back"_s).toObject();
        if (object.contains(u"next"_s))
            said.next = object.value(u"next"_s).toString();
        if (object.contains(u"kept"_s)) {
            said.kept = object.value(u"kept"_s).toObject();
            said.next.clear();
            ++said.changes;
        }
    }
    return said;
}

QStringList list(const QJsonObject &state, const QString &name)
{
    return state.value(name).toVariant().toStringList();
}

// Whether one list is the other without one of its entries, or the same.
bool differByOne(QStringList a, QStringList b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    qsizetype same = 0;
    while (same < a.size() && a.at(same) == b.at(same))
        ++same;
    return a.mid(same) == b.mid(same + b.size() - a.size());
}

// Lists of "NAME KEY…" or "KEY WORDS": without those about an article.
QStringList without(QStringList lines, const QString &key)
{
    lines.removeIf([&key](const QString &line) { return line.split(u' ').contains(key); });
    return lines;
}

// What is wrong with what came back, where `kept` was kept and `next` may or may not have been.
QString wrongIn(const QJsonObject &back, const QJsonObject &kept, const QString &next)
{
    const QString touched = next.section(u' ', 1);
    const QStringList tabs = list(back, u"tabs"_s);
    if (next == u"tabs") {
        if (!differByOne(tabs, list(kept, u"tabs"_s)))
            return u"tabs"_s;
        const int current = back.value(u"current"_s).toInt();
        if (current < 0 || current >= tabs.size())
            return u"the current tab"_s;
    } else if (tabs != list(kept, u"tabs"_s) || back[u"current"_s] != kept[u"current"_s]) {
        return u"tabs"_s;
    }
    const bool isNote = next.startsWith("note "_L1);
    const bool isPin = next.startsWith("pin "_L1);
    for (const auto &[name, open] : {std::pair(u"notes"_s, isNote), std::pair(u"pins"_s, isPin)}) {
        const QStringList now = list(back, name);
        const QStringList then = list(kept, name);
        if (open ? without(now, touched) != without(then, touched) : now != then)
            return name;
    }
    return {};
}

QByteArray shown(const QJsonObject &state)
{
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

} // namespace

class TestDeskKill : public QObject
{
    Q_OBJECT

private slots:
    void theSessionIsBack();

private:
    static QByteArray runAndKill(const QString &folder, int round);
};

QByteArray TestDeskKill::runAndKill(const QString &folder, int round)
{
    auto *random = QRandomGenerator::global();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto *home : {"HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
        environment.insert(QLatin1StringView(home), folder);
    QProcess window;
    window.setProcessEnvironment(environment);
    window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    window.start(u"" DIGLOT_BUILD_DIR "/tests/deskkeeper"_s,
                 {folder, QString::number(random->generate())});
    QByteArray output;
    const auto read = [&](int milliseconds) {
        QElapsedTimer passed;
        for (passed.start(); passed.elapsed() < milliseconds;) {
            window.waitForReadyRead(int(qMax(qint64(1), milliseconds - passed.elapsed())));
            output += window.readAllStandardOutput();
        }
    };
    // Now and then while it starts, else from the moment when all is back to well into the work.
    if (round % 6 == 5) {
        read(random->bounded(1500));
    } else {
        QElapsedTimer passed;
        for (passed.start(); !output.contains('\n') && passed.elapsed() < Patience &&
                             window.state() != QProcess::NotRunning;)
            read(5);
        read(random->bounded(2500));
    }
    const bool ran = window.state() == QProcess::Running;
    if (!ran)
        qWarning("the window ended by itself: %d", window.exitCode());
    window.kill();
    window.waitForFinished(Patience);
    output += window.readAllStandardOutput();
    return ran ? output : QByteArray();
}

void TestDeskKill::theSessionIsBack()
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("DIGLOT_KILL_ROUNDS", &isSet);
    const int rounds = isSet ? wanted : 6;
    const QTemporaryDir folder;
    std::optional<QJsonObject> kept;
    QString next;
    int changes = 0;
    int compared = 0;
    int underWay = 0;
    for (int round = 0; round <= rounds; ++round) { // the last one only looks
        const QByteArray output = runAndKill(folder.path(), round == rounds ? 0 : round);
        const Said said = saidIn(output);
        QVERIFY2(
            round % 6 == 5 || said.back,
            ("the window did not come up, or ended by itself: " + output.left(2000)).constData());
        if (!said.back)
            continue; // what may have been under way before may still be so
        if (kept) {
            const QString wrong = wrongIn(*said.back, *kept, next);
            const QByteArray told = "round " + QByteArray::number(round) + ": " + wrong.toUtf8() +
                                    "\nkept " + shown(*kept) + "\nnext " + next.toUtf8() +
                                    "\nback " + shown(*said.back);
            QVERIFY2(wrong.isEmpty(), told.constData());
            ++compared;
        }
        kept = said.kept ? said.kept : said.back;
        next = said.next;
        changes += said.changes;
        underWay += next.isEmpty() ? 0 : 1;
    }
    QVERIFY(rounds == 0 || (changes > 0 && compared > 0));
    qInfo("%d rounds, %d changes kept, %d times compared, %d killed amid a change", rounds, changes,
          compared, underWay);
}

QTEST_GUILESS_MAIN(TestDeskKill)
#include "tst_deskkill.moc"
