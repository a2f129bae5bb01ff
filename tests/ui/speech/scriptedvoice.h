// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/speech/voice.h"

#include <QStringList>
#include <QTimer>

namespace diglot::test {

// Writes down what it is given to say. Says each sentence at the next turn of the event loop, or
// when told to where it waits.
class ScriptedVoice final : public ui::speech::Voice
{
public:
    struct Script
    {
        QStringList said;
        QStringList locales;
        std::optional<Error> noVoice; // prepare() answers it
        bool waits = false;
        int stops = 0;
        ScriptedVoice *voice = nullptr; // the one at work
    };

    explicit ScriptedVoice(Script *script)
        : m_script(script)
    {
        script->voice = this;
    }
    ~ScriptedVoice() override { m_script->voice = nullptr; }

    Result<void> prepare(const LocaleTag &locale) override
    {
        m_script->locales << locale.toString();
        return m_script->noVoice ? Result<void>(*m_script->noVoice) : Result<void>();
    }
    void say(const QString &sentence) override
    {
        m_script->said << sentence;
        if (!m_script->waits)
            QTimer::singleShot(0, this, &Voice::finished);
    }
    void stop() override { ++m_script->stops; }

private:
    Script *m_script;
};

} // namespace diglot::test
