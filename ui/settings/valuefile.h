// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QThreadPool>
#include <QVariant>

#include <mutex>

namespace diglot::ui::settings {

// Values by name ("group/name") in an INI file. Reading and setting never wait for the disk: the
// file is read when this is made; a change is seen at once and is written at once by a thread of
// its own, several together where they come faster than the disk. What others have written to the
// file meanwhile stays, and is seen after the next write. What cannot be written is tried again
// with the next change. Any thread.
class ValueFile final
{
public:
    // Reads `path`; what cannot be read counts as empty.
    explicit ValueFile(const QString &path);
    ~ValueFile() = default; // waits until all is written

    ValueFile(const ValueFile &) = delete;
    ValueFile &operator=(const ValueFile &) = delete;

    [[nodiscard]] bool contains(const QString &name) const;
    [[nodiscard]] QVariant value(const QString &name, const QVariant &fallback = {}) const;
    // An invalid value takes the name away.
    void setValue(const QString &name, const QVariant &value);
    void flush() { m_thread.waitForDone(); } // waits for the disk

private:
    void write();

    const QString m_path;
    mutable std::mutex m_mutex; // guards the next two; never held while the disk is at work
    QVariantHash m_values;      // as they are seen
    QVariantHash m_changes;     // of them, those that are not being written yet
    QThreadPool m_thread;       // last: its one thread uses all of the above
};

} // namespace diglot::ui::settings
