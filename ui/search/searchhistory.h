// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "ui/search/searchquery.h"

#include <QDateTime>
#include <QObject>
#include <QThreadPool>

#include <functional>

namespace diglot::ui::search {

struct PastSearch
{
    SearchQuery query;
    QDateTime when; // UTC, of its last use
};

// What was searched for, newest first, and the searches that were kept. They hold customers'
// words: they lie in one file of the data folder that its owner alone may read, end after 90 days
// (kept ones after 90 days without use), can be switched off and cleared, and stand in no export.
// Lives on the window's thread; the file is read and written on a thread of its own.
class SearchHistory final : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;
    static constexpr int DaysKept = 90;
    static constexpr int MostRecent = 200;

    // An empty `file` keeps nothing beyond this object.
    SearchHistory(const QString &file, Clock clock, QObject *parent = nullptr);
    ~SearchHistory() override; // waits until all is written

    void load(); // ends with changed()
    // Without it nothing new is written down, and what was is taken away. Saved searches stay.
    void setRecording(bool on);
    void add(const SearchQuery &query);       // a search from which something was opened
    void addFailed(const SearchQuery &query); // a search that found nothing
    void clearFailed();
    void save(const SearchQuery &query);
    void remove(const SearchQuery &query); // from both lists
    void clear();                          // all lists, and the file

    [[nodiscard]] QList<PastSearch> recent() const; // without the saved ones
    [[nodiscard]] QList<PastSearch> saved() const;
    [[nodiscard]] QList<PastSearch> failed() const; // newest first
    [[nodiscard]] bool isSaved(const SearchQuery &query) const;
    [[nodiscard]] bool isEmpty() const { return m_recent.isEmpty() && m_saved.isEmpty(); }

signals:
    void changed();
    void writingFailed(const diglot::Error &error); // the file cannot be written

private:
    void touch(QList<PastSearch> &list, const SearchQuery &query);
    void expire();
    void write();
    void take(const QByteArray &bytes);

    QString m_file;
    Clock m_clock;
    QList<PastSearch> m_recent;
    QList<PastSearch> m_saved;
    QList<PastSearch> m_failed;
    bool m_recording = true;
    bool m_loaded = false;
    bool m_changed = false; // before the file was read
    bool m_cleared = false;
    QThreadPool m_thread;
};

} // namespace diglot::ui::search
