// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "ui/search/searchquery.h"

#include <QDateTime>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace diglot::ui::search {

struct PastSearch
{
    SearchQuery query;
    QDateTime when; // UTC, of its last use
};

// What was searched for, newest first.
struct SearchLists
{
    QList<PastSearch> recent;
    QList<PastSearch> saved;
    QList<PastSearch> failed; // nothing was found
    bool off = false;         // only what is saved is kept
};

// What was searched for, and the searches that were kept. They hold customers' words: they lie in
// one file of the data folder that its owner alone may read, end after 90 days (kept ones after 90
// days without use), can be switched off and cleared, and stand in no export.
// Lives on the window's thread; the file is read and written on a thread of its own. Windows are
// processes that share the file: a change is made to what stands in it, never to what one window
// remembers, so that none brings back what another one has cleared.
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

    void load(); // again to see what other windows did; ends with changed()
    // Without it nothing new is written down, in no window, and what was is taken away. Saved
    // searches stay.
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
    [[nodiscard]] bool isEmpty() const
    {
        return m_lists.recent.isEmpty() && m_lists.saved.isEmpty();
    }
    // Why the file could not be written the last time.
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }

signals:
    void changed();
    void writingFailed(const diglot::Error &error); // the file cannot be written

private:
    using Change = std::function<void(SearchLists &)>;
    void change(const Change &change); // here at once, and in the file
    void carryOut(const Change &change);

    QString m_file;
    Clock m_clock;
    SearchLists m_lists;
    bool m_recording = true;
    bool m_loaded = false;
    int m_pending = 0; // changes of the file that have not come back
    std::optional<Error> m_failure;
    QThreadPool m_thread;
};

} // namespace diglot::ui::search
