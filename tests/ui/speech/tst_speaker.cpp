// SPDX-License-Identifier: Apache-2.0
// Sentences one after the other: order, stopping, beginning anew, failing. The system's own voices
// are asked too: whatever this computer has, the answer is a voice or a sentence that says why not.
#include "tests/ui/speech/scriptedvoice.h"
#include "ui/speech/speaker.h"

#include <QSignalSpy>
#include <QTest>

using namespace diglot;
using namespace diglot::ui::speech;
using namespace Qt::StringLiterals;
using test::ScriptedVoice;

namespace {

const LocaleTag Russian = *LocaleTag::fromString(u"ru-RU");

} // namespace

class TestSpeaker : public QObject
{
    Q_OBJECT

    ScriptedVoice::Script m_script;

    Speaker::Maker maker()
    {
        m_script = {};
        return [this] { return std::make_unique<ScriptedVoice>(&m_script); };
    }

private slots:
    void oneAfterTheOther()
    {
        Speaker speaker(maker());
        QSignalSpy reached(&speaker, &Speaker::reached);
        QSignalSpy ended(&speaker, &Speaker::ended);
        QVERIFY(speaker.speak({u"Раз."_s, u"  "_s, u"Два."_s}, Russian));
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 60000);
        QCOMPARE(m_script.said, QStringList({u"Раз."_s, u"Два."_s}));
        QCOMPARE(m_script.locales, QStringList{u"ru-RU"_s});
        QCOMPARE(reached.count(), 2);
        QCOMPARE(reached.at(1).at(0).toInt(), 2);
        QVERIFY(!speaker.isSpeaking());
    }

    void itStops()
    {
        Speaker speaker(maker());
        m_script.waits = true;
        QSignalSpy ended(&speaker, &Speaker::ended);
        QVERIFY(speaker.speak({u"Раз."_s, u"Два."_s}, Russian));
        QVERIFY(speaker.isSpeaking());
        speaker.stop();
        QCOMPARE(ended.count(), 1);
        QCOMPARE(m_script.stops, 1);
        emit m_script.voice->finished(); // told late
        QCOMPARE(m_script.said, QStringList{u"Раз."_s});
        // And begins anew.
        QVERIFY(speaker.speak({u"Три."_s}, Russian));
        emit m_script.voice->finished();
        QCOMPARE(ended.count(), 2);
        QCOMPARE(m_script.said.constLast(), u"Три."_s);
    }

    void aMissingVoiceIsSaid()
    {
        Speaker speaker(maker());
        m_script.noVoice = Error{ErrorCode::NotFound, u"no voice"_s, {}};
        const auto begun = speaker.speak({u"Раз."_s}, Russian);
        QVERIFY(!begun);
        QCOMPARE(begun.error().code, ErrorCode::NotFound);
        QVERIFY(!speaker.isSpeaking());
        QVERIFY(m_script.said.isEmpty());
    }

    void aVoiceThatFailsEndsIt()
    {
        Speaker speaker(maker());
        m_script.waits = true;
        QSignalSpy failed(&speaker, &Speaker::failed);
        QSignalSpy ended(&speaker, &Speaker::ended);
        QVERIFY(speaker.speak({u"Раз."_s, u"Два."_s}, Russian));
        emit m_script.voice->failed(Error{ErrorCode::Io, u"gone"_s, {}});
        QCOMPARE(failed.count(), 1);
        QCOMPARE(ended.count(), 1);
        QCOMPARE(m_script.said.size(), 1);
    }

    void theSystemAnswers()
    {
        const auto voice = systemVoice();
        const auto ready = voice->prepare(Russian);
        if (!ready)
            QVERIFY(!ready.error().what.isEmpty() &&
                    (ready.error().code == ErrorCode::NotFound ||
                     ready.error().code == ErrorCode::Unsupported));
        voice->stop();
    }
};

QTEST_MAIN(TestSpeaker)
#include "tst_speaker.moc"
