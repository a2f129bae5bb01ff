// SPDX-License-Identifier: Apache-2.0
#include "ui/speech/voice.h"

#include <QLocale>
#include <QTextToSpeech>

namespace diglot::ui::speech {

namespace {

class SystemVoice final : public Voice
{
public:
    Result<void> prepare(const LocaleTag &locale) override
    {
        if (!m_speech && !start())
            return Error{ErrorCode::Unsupported,
                         Voice::tr("This computer has no voices. Install speech-dispatcher with "
                                   "espeak-ng, or ask your administrator for them."),
                         {}};
        // The same territory where there is one: Portuguese is not one voice.
        const QLocale wanted(locale.toString());
        QList<QLocale> sameLanguage;
        for (const QLocale &known : m_speech->availableLocales()) {
            if (known.language() != wanted.language())
                continue;
            if (known.territory() == wanted.territory())
                sameLanguage.prepend(known);
            else
                sameLanguage.append(known);
        }
        if (sameLanguage.isEmpty())
            return Error{ErrorCode::NotFound,
                         Voice::tr("There is no voice for %1 on this computer. Install one, for "
                                   "example for espeak-ng.")
                             .arg(locale.nativeName()),
                         {}};
        m_speech->setLocale(sameLanguage.first());
        return {};
    }

    void say(const QString &sentence) override
    {
        m_saying = true;
        m_began = false;
        m_speech->say(sentence);
    }

    void stop() override
    {
        m_saying = false;
        if (m_speech)
            m_speech->stop();
    }

private:
    // Plug-ins load what they need at run time; one that cannot reaches the state of an error.
    bool start()
    {
        for (const QString &name : QTextToSpeech::availableEngines()) {
            auto speech = std::make_unique<QTextToSpeech>(name);
            if (speech->state() == QTextToSpeech::Error || speech->availableLocales().isEmpty())
                continue;
            m_speech = std::move(speech);
            connect(m_speech.get(), &QTextToSpeech::stateChanged, this, &SystemVoice::follow);
            return true;
        }
        return false;
    }

    void follow(QTextToSpeech::State state)
    {
        if (!m_saying)
            return;
        if (state == QTextToSpeech::Speaking) {
            m_began = true;
        } else if (state == QTextToSpeech::Ready && m_began) {
            m_saying = false;
            emit finished();
        } else if (state == QTextToSpeech::Error) {
            m_saying = false;
            emit failed({ErrorCode::Io, m_speech->errorString(), {}});
        }
    }

    std::unique_ptr<QTextToSpeech> m_speech;
    bool m_saying = false;
    bool m_began = false;
};

} // namespace

std::unique_ptr<Voice> systemVoice()
{
    return std::make_unique<SystemVoice>();
}

} // namespace diglot::ui::speech
