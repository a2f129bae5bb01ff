// SPDX-License-Identifier: Apache-2.0
#include "ui/search/searchhistory.h"

#include "app/core/whenfinished.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QtConcurrent>

#include <algorithm>

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

auto find(const QList<PastSearch> &list, const SearchQuery &query)
{
    return std::find_if(list.cbegin(), list.cend(),
                        [&query](const PastSearch &one) { return one.query == query; });
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
    whenFinished(QtConcurrent::run(&m_thread, [file = m_file] { return readFile(file); }), this,
                 [this](const QByteArray &bytes) { take(bytes); });
}

// What was searched before the file came stands before what it holds.
void SearchHistory::take(const QByteArray &bytes)
{
    m_loaded = true;
    if (m_cleared) {
        write();
        return;
    }
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const auto append = [](QList<PastSearch> &list, const QList<PastSearch> &more) {
        for (const PastSearch &one : more) {
            if (find(list, one.query) == list.cend())
                list.append(one);
        }
    };
    if (m_recording)
        append(m_recent, listOf(object.value(u"recent"_s)));
    append(m_saved, listOf(object.value(u"saved"_s)));
    if (m_recording)
        append(m_failed, listOf(object.value(u"failed"_s)));
    const auto count = [this] { return m_recent.size() + m_saved.size() + m_failed.size(); };
    const qsizetype read = count();
    expire();
    if (m_changed || count() != read || !m_recording)
        write();
    emit changed();
}

void SearchHistory::expire()
{
    const QDateTime oldest = m_clock().addDays(-DaysKept);
    for (auto *list : {&m_recent, &m_saved, &m_failed})
        list->removeIf([&oldest](const PastSearch &one) { return one.when < oldest; });
    m_recent.resize(qMin<qsizetype>(m_recent.size(), MostRecent));
    m_failed.resize(qMin<qsizetype>(m_failed.size(), MostRecent));
}

void SearchHistory::touch(QList<PastSearch> &list, const SearchQuery &query)
{
    list.removeIf([&query](const PastSearch &one) { return one.query == query; });
    list.prepend({query, m_clock().toUTC()});
}

void SearchHistory::setRecording(bool on)
{
    if (on == m_recording)
        return;
    m_recording = on;
    if (on)
        return;
    m_recent.clear();
    m_failed.clear();
    write();
    emit changed();
}

void SearchHistory::addFailed(const SearchQuery &query)
{
    if (query.isEmpty() || !m_recording)
        return;
    touch(m_failed, query);
    expire();
    write();
    emit changed();
}

void SearchHistory::clearFailed()
{
    m_failed.clear();
    write();
    emit changed();
}

void SearchHistory::add(const SearchQuery &query)
{
    if (query.isEmpty())
        return;
    // What leads somewhere now is no failure any more.
    m_failed.removeIf([&query](const PastSearch &one) { return one.query == query; });
    if (isSaved(query))
        touch(m_saved, query); // its days begin anew
    else if (m_recording)
        touch(m_recent, query);
    else
        return;
    expire();
    write();
    emit changed();
}

void SearchHistory::save(const SearchQuery &query)
{
    if (query.isEmpty())
        return;
    touch(m_saved, query);
    write();
    emit changed();
}

void SearchHistory::remove(const SearchQuery &query)
{
    for (auto *list : {&m_recent, &m_saved})
        list->removeIf([&query](const PastSearch &one) { return one.query == query; });
    write();
    emit changed();
}

void SearchHistory::clear()
{
    m_recent.clear();
    m_saved.clear();
    m_failed.clear();
    m_cleared = true;
    write();
    emit changed();
}

QList<PastSearch> SearchHistory::recent() const
{
    const QDateTime oldest = m_clock().addDays(-DaysKept);
    QList<PastSearch> list = m_recent;
    list.removeIf([&](const PastSearch &one) { return one.when < oldest || isSaved(one.query); });
    return list;
}

QList<PastSearch> SearchHistory::failed() const
{
    return m_failed;
}

QList<PastSearch> SearchHistory::saved() const
{
    return m_saved;
}

bool SearchHistory::isSaved(const SearchQuery &query) const
{
    return find(m_saved, query) != m_saved.cend();
}

void SearchHistory::write()
{
    m_changed = true;
    if (m_file.isEmpty() || !m_loaded)
        return; // what the file holds is not known yet
    QByteArray bytes;
    if (!isEmpty() || !m_failed.isEmpty())
        bytes = QJsonDocument(QJsonObject{{u"recent"_s, toJson(m_recent)},
                                          {u"saved"_s, toJson(m_saved)},
                                          {u"failed"_s, toJson(m_failed)}})
                    .toJson(QJsonDocument::Compact);
    whenFinished(
        QtConcurrent::run(&m_thread, [file = m_file, bytes] { return writeFile(file, bytes); }),
        this, [this](const Result<void> &done) {
            if (!done)
                emit writingFailed(done.error());
        });
}

} // namespace diglot::ui::search
