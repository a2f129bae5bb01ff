// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/speech/voice.h"

#include <QStringList>

#include <functional>

namespace diglot::ui::speech {

// Reads sentences one after the other. Lives on the window's thread.
class Speaker final : public QObject
{
    Q_OBJECT

public:
    using Maker = std::function<std::unique_ptr<Voice>()>;
    // The voice is made when something is to be read for the first time.
    explicit Speaker(Maker maker, QObject *parent = nullptr);

    // In place of what is being read. Empty sentences are passed over. Errors of Voice::prepare().
    [[nodiscard]] Result<void> speak(const QStringList &sentences, const LocaleTag &locale);
    void stop();
    [[nodiscard]] bool isSpeaking() const { return m_speaking; }

signals:
    void reached(int sentence); // its index, just before it is heard
    void ended();               // all was read, stopped, or failed
    void failed(const diglot::Error &error);

private:
    void next();
    void end();

    Maker m_maker;
    std::unique_ptr<Voice> m_voice;
    QStringList m_sentences;
    int m_next = 0;
    bool m_speaking = false;
};

} // namespace diglot::ui::speech
