// SPDX-License-Identifier: Apache-2.0
#include "ui/search/searchhistory.h"

#include "app/core/whenfinished.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>
#include <QtConcurrent>

#include <algorithm>
#include <utility>

namespace diglot::ui::search {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestFile = 4 << 20; // nothing of ours is larger

QJsonArray toJson(const QList<PastSearch> &list)
{
    QJsonArray array;
    for (const PastSearch &one : list) {
        QJsonObject object = search::toJson(one.query);
        object.insert(u"when"_s, one.when.toString(Qt::ISODate));
        array.append(object);
    }
    return array;
}

QList<PastSearch> listOf(const QJsonValue &value)
{
    QList<PastSearch> list;
    for (const auto &one : value.toArray()) {
        const PastSearch search{
            queryFromJson(one.toObject()),
            QDateTime::fromString(one.toObject().value(u"when"_s).toString(), Qt::ISODate)};
        if (!search.query.isEmpty() && search.when.isValid())
            list.append(search);
    }
    return list;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(LargestFile) : QByteArray();
}

// Empty bytes take the file away.
Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    if (bytes.isEmpty()) {
        if (QFile::exists(path) && !QFile::remove(path))
            return Error{ErrorCode::Io,
                         QCoreApplication::translate("SearchHistory",
                                                     "The list of searches cannot be removed."),
                         path};
        return {};
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        return Error{
            ErrorCode::Io,
            QCoreApplication::translate("SearchHistory", "The list of searches cannot be written."),
            path};
    return {};
}

bool holds(const QList<PastSearch> &list, const SearchQuery &query)
{
    return std::any_of(list.cbegin(), list.cend(),
                       [&query](const PastSearch &one) { return one.query == query; });
}

void take(QList<PastSearch> &list, const SearchQuery &query)
{
    list.removeIf([&query](const PastSearch &one) { return one.query == query; });
}

void touch(QList<PastSearch> &list, const SearchQuery &query, const QDateTime &now)
{
    take(list, query);
    list.prepend({query, now});
}

void expire(SearchLists &lists, const QDateTime &now)
{
    const QDateTime oldest = now.addDays(-SearchHistory::DaysKept);
    for (auto *list : {&lists.recent, &lists.saved, &lists.failed})
        list->removeIf([&oldest](const PastSearch &one) { return one.when < oldest; });
    for (auto *list : {&lists.recent, &lists.failed})
        list->resize(qMin<qsizetype>(list->size(), SearchHistory::MostRecent));
}

SearchLists listsOf(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    return {listOf(object.value(u"recent"_s)), listOf(object.value(u"saved"_s)),
            listOf(object.value(u"failed"_s)), object.value(u"off"_s).toBool()};
}

// Nothing where there is nothing to keep.
QByteArray bytesOf(const SearchLists &lists)
{
    QJsonObject object;
    if (lists.off)
        object.insert(u"off"_s, true);
    const auto add = [&object](const QString &name, const QList<PastSearch> &list) {
        if (!list.isEmpty())
            object.insert(name, toJson(list));
    };
    add(u"recent"_s, lists.recent);
    add(u"saved"_s, lists.saved);
    add(u"failed"_s, lists.failed);
    return object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// What was not kept on purpose goes.
void switchOff(SearchLists &lists, bool off)
{
    lists.off = off;
    if (!off)
        return;
    lists.recent.clear();
    lists.failed.clear();
}

// What stands in the file when it was changed. A lock that cannot be had is no reason to lose a
// search: the folder may be one that nobody writes to.
Result<SearchLists> changeFile(const QString &path,
                               const std::function<void(SearchLists &)> &change,
                               const QDateTime &now)
{
    constexpr int patienceMs = 2000;
    QDir().mkpath(QFileInfo(path).absolutePath());
    QLockFile lock(path + u".lock"_s);
    (void)lock.tryLock(patienceMs);
    const QByteArray before = readFile(path);
    SearchLists lists = listsOf(before);
    change(lists);
    expire(lists, now);
    const QByteArray after = bytesOf(lists);
    if (after == before)
        return lists;
    const Result<void> written = writeFile(path, after);
    return written ? Result<SearchLists>(lists) : written.error();
}

} // namespace

SearchHistory::SearchHistory(const QString &file, Clock clock, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_clock(std::move(clock))
{
    m_thread.setMaxThreadCount(1); // writes keep their order
}

SearchHistory::~SearchHistory()
{
    m_thread.waitForDone();
}

void SearchHistory::load()
{
    if (m_file.isEmpty())
        return;
    // What the settings say when the program starts; later another window may have had its say.
    const bool first = !std::exchange(m_loaded, true);
    carryOut([first, recording = m_recording](SearchLists &lists) {
        if (first)
            switchOff(lists, !recording);
    });
}

void SearchHistory::change(const Change &change)
{
    change(m_lists);
    expire(m_lists, m_clock());
    if (!m_file.isEmpty())
        carryOut(change);
    emit changed();
}

void SearchHistory::carryOut(const Change &change)
{
    ++m_pending;
    const auto run = [file = m_file, change, now = m_clock()] {
        return changeFile(file, change, now);
    };
    whenFinished(QtConcurrent::run(&m_thread, run), this, [this](const Result<SearchLists> &lists) {
        m_failure = lists ? std::nullopt : std::optional(lists.error());
        --m_pending;
        if (!lists) {
            emit writingFailed(lists.error());
        } else if (m_pending == 0) { // else this window has changed something since
            m_lists = *lists;
        }
        emit changed();
    });
}

void SearchHistory::setRecording(bool on)
{
    if (on == m_recording)
        return;
    m_recording = on;
    change([on](SearchLists &lists) { switchOff(lists, !on); });
}

void SearchHistory::addFailed(const SearchQuery &query)
{
    if (query.isEmpty() || !m_recording)
        return;
    change([query, now = m_clock().toUTC()](SearchLists &lists) {
        if (!lists.off)
            touch(lists.failed, query, now);
    });
}

void SearchHistory::clearFailed()
{
    change([](SearchLists &lists) { lists.failed.clear(); });
}

void SearchHistory::add(const SearchQuery &query)
{
    if (query.isEmpty() || (!m_recording && !isSaved(query)))
        return;
    change([query, now = m_clock().toUTC()](SearchLists &lists) {
        take(lists.failed, query); // what leads somewhere now is no failure any more
        if (holds(lists.saved, query))
            touch(lists.saved, query, now); // its days begin anew
        else if (!lists.off)
            touch(lists.recent, query, now);
    });
}

void SearchHistory::save(const SearchQuery &query)
{
    if (query.isEmpty())
        return;
    change(
        [query, now = m_clock().toUTC()](SearchLists &lists) { touch(lists.saved, query, now); });
}

void SearchHistory::remove(const SearchQuery &query)
{
    change([query](SearchLists &lists) {
        take(lists.recent, query);
        take(lists.saved, query);
    });
}

void SearchHistory::clear()
{
    change([](SearchLists &lists) { lists = {{}, {}, {}, lists.off}; });
}

QList<PastSearch> SearchHistory::recent() const
{
    const QDateTime oldest = m_clock().addDays(-DaysKept);
    QList<PastSearch> list = m_lists.recent;
    list.removeIf([&](const PastSearch &one) { return one.when < oldest || isSaved(one.query); });
    return list;
}

QList<PastSearch> SearchHistory::failed() const
{
    return m_lists.failed;
}

QList<PastSearch> SearchHistory::saved() const
{
    return m_lists.saved;
}

bool SearchHistory::isSaved(const SearchQuery &query) const
{
    return holds(m_lists.saved, query);
}

} // namespace diglot::ui::search
