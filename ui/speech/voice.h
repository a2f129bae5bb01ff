// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/localetag.h"
#include "app/core/result.h"

#include <QObject>

#include <memory>

namespace diglot::ui::speech {

// What speaks: the system's voices, or in tests something that writes down what it was given.
// Lives on the window's thread and never waits.
class Voice : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Makes ready for a language. Unsupported: nothing on this computer can speak; NotFound: it
    // cannot in this language. The sentence says what to install.
    [[nodiscard]] virtual Result<void> prepare(const LocaleTag &locale) = 0;
    virtual void say(const QString &sentence) = 0; // ends with finished() or failed()
    virtual void stop() = 0;                       // silent; neither signal follows

signals:
    void finished();
    void failed(const diglot::Error &error);
};

// The system's voices, through Qt's plug-ins (speech-dispatcher, Flite).
[[nodiscard]] std::unique_ptr<Voice> systemVoice();

} // namespace diglot::ui::speech
