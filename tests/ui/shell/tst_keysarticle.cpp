// SPDX-License-Identifier: Apache-2.0
// The help's article about the keys and the table of actions say the same.
#include "ui/shell/actions.h"

#include <QAction>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QWidget>

using namespace diglot::ui::shell;
using namespace Qt::StringLiterals;

namespace {

// A key as the article writes it.
QString written(const QKeySequence &key)
{
    QString name = key.toString(QKeySequence::PortableText);
    for (const auto &[was, is] :
         std::initializer_list<std::pair<QString, QString>>{{u"++"_s, u"+plus"_s},
                                                            {u"+-"_s, u"+minus"_s},
                                                            {u"Left"_s, u"\u2190"_s},
                                                            {u"Up"_s, u"\u2191"_s},
                                                            {u"Right"_s, u"\u2192"_s},
                                                            {u"Down"_s, u"\u2193"_s},
                                                            {u"Pg\u2193"_s, u"Page Down"_s},
                                                            {u"Pg\u2191"_s, u"Page Up"_s},
                                                            {u"Return"_s, u"Enter"_s}})
        name.replace(was, is);
    return name;
}

QStringList tableKeys()
{
    QWidget window;
    const Actions actions(&window);
    QStringList keys;
    for (const auto &[id, action] : actions.all()) {
        for (const QKeySequence &key : action->shortcuts())
            keys << written(key);
    }
    keys.removeDuplicates();
    return keys;
}

// The keys that an article names in bold, sources and translations alike; none if there is no file.
QStringList articleKeys(const QString &locale)
{
    QFile file(QStringLiteral(DIGLOT_SOURCE_DIR "/resources/library/") + locale +
               u"/help/keyboard-shortcuts.md"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression bold(
        u"(?:\\*\\*|<strong>)((?:Ctrl|Alt|Shift)\\+[^*<]+|F\\d+)(?:\\*\\*|</strong>)"_s);
    QStringList keys;
    auto found = bold.globalMatch(QString::fromUtf8(file.readAll()));
    while (found.hasNext())
        keys << found.next().captured(1);
    keys.removeDuplicates();
    return keys;
}

} // namespace

class TestKeysArticle : public QObject
{
    Q_OBJECT

private slots:
    // Japanese stays behind on purpose: the sample shows how the window tells of that.
    void holdsEveryKey_data()
    {
        QTest::addColumn<QString>("locale");
        for (const char *locale : {"en-US", "ar-SA", "de-DE", "ru-RU", "zh-TW"})
            QTest::newRow(locale) << QString::fromLatin1(locale);
    }
    void holdsEveryKey()
    {
        QFETCH(const QString, locale);
        const QStringList named = articleKeys(locale);
        const QStringList keys = tableKeys();
        QVERIFY(keys.size() > 50);
        QStringList missing;
        for (const QString &key : keys) {
            if (!named.contains(key))
                missing << key;
        }
        QCOMPARE(missing, QStringList());
    }

    // An edition that is behind lacks keys, but names none that does nothing.
    void namesNoOther_data()
    {
        QTest::addColumn<QString>("locale");
        for (const char *locale : {"en-US", "ar-SA", "de-DE", "ja-JP", "ru-RU", "zh-TW"})
            QTest::newRow(locale) << QString::fromLatin1(locale);
    }
    void namesNoOther()
    {
        QFETCH(const QString, locale);
        const QStringList named = articleKeys(locale);
        const QStringList keys = tableKeys();
        QVERIFY(named.size() > 15);
        QStringList wrong;
        for (const QString &key : named) {
            if (!keys.contains(key))
                wrong << key;
        }
        QCOMPARE(wrong, QStringList());
    }
};

QTEST_MAIN(TestKeysArticle)
#include "tst_keysarticle.moc"
