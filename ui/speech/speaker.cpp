// SPDX-License-Identifier: Apache-2.0
#include "ui/speech/speaker.h"

namespace diglot::ui::speech {

Speaker::Speaker(Maker maker, QObject *parent)
    : QObject(parent)
    , m_maker(std::move(maker))
{}

Result<void> Speaker::speak(const QStringList &sentences, const LocaleTag &locale)
{
    stop();
    if (!m_voice) {
        m_voice = m_maker();
        connect(m_voice.get(), &Voice::finished, this, &Speaker::next);
        connect(m_voice.get(), &Voice::failed, this, [this](const Error &error) {
            end();
            emit failed(error);
        });
    }
    if (const auto ready = m_voice->prepare(locale); !ready)
        return ready.error();
    m_sentences = sentences;
    m_next = 0;
    m_speaking = true;
    next();
    return {};
}

void Speaker::next()
{
    if (!m_speaking)
        return;
    while (m_next < m_sentences.size() && m_sentences.at(m_next).trimmed().isEmpty())
        ++m_next;
    if (m_next >= m_sentences.size()) {
        end();
        return;
    }
    const int now = m_next++;
    emit reached(now);
    if (m_speaking && m_next == now + 1) // nobody stopped or began anew
        m_voice->say(m_sentences.at(now));
}

void Speaker::stop()
{
    if (!m_speaking)
        return;
    m_voice->stop();
    end();
}

void Speaker::end()
{
    if (std::exchange(m_speaking, false))
        emit ended();
}

} // namespace diglot::ui::speech
