// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/replycard.h"

#include "app/core/whenfinished.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diglot::ui::desk {

using workspace::Handover;

namespace {

constexpr qint64 LargestFile = 64 << 20; // embedded pictures are large

QJsonObject toJson(const Handover &piece)
{
    return {{u"html"_s, piece.html},
            {u"collection"_s, piece.article.collection},
            {u"article"_s, piece.article.key},
            {u"title"_s, piece.title},
            {u"locale"_s, piece.locale.toString()},
            {u"extent"_s, int(piece.extent)},
            {u"machine"_s, piece.machine},
            {u"behind"_s, piece.behind}};
}

Handover fromJson(const QJsonObject &object)
{
    Handover piece;
    piece.html = object.value("html"_L1).toString();
    piece.article = {object.value("collection"_L1).toString(),
                     object.value("article"_L1).toString()};
    piece.title = object.value("title"_L1).toString();
    piece.locale =
        LocaleTag::fromString(object.value("locale"_L1).toString()).value_or(LocaleTag());
    piece.extent = workspace::Extent(
        std::clamp(object.value("extent"_L1).toInt(), 0, int(workspace::Extent::Article)));
    piece.machine = object.value("machine"_L1).toBool();
    piece.behind = object.value("behind"_L1).toBool();
    return piece;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.size() <= LargestFile && file.open(QIODevice::ReadOnly) ? file.readAll()
                                                                        : QByteArray();
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    if (bytes.isEmpty() && !QFile::exists(path))
        return {};
    if (bytes.isEmpty() && QFile::remove(path))
        return {};
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) &&
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
        file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{ErrorCode::Io,
                 QCoreApplication::translate("ReplyCard", "The reply card cannot be written."),
                 path};
}

} // namespace

ReplyCard::ReplyCard(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    m_thread.setMaxThreadCount(1); // writes keep their order
}

ReplyCard::~ReplyCard()
{
    m_thread.waitForDone();
}

void ReplyCard::load()
{
    if (m_file.isEmpty())
        return;
    whenFinished(QtConcurrent::run(&m_thread, [file = m_file] { return readFile(file); }), this,
                 [this](const QByteArray &bytes) {
                     const auto pieces =
                         QJsonDocument::fromJson(bytes).object().value("pieces"_L1).toArray();
                     QList<Handover> kept;
                     for (const auto &one : pieces) {
                         const Handover piece = fromJson(one.toObject());
                         if (!piece.html.isEmpty() && kept.size() < Most)
                             kept.append(piece);
                     }
                     if (m_touched || kept.isEmpty())
                         return;
                     m_pieces = kept;
                     emit changed();
                 });
}

bool ReplyCard::add(const Handover &piece)
{
    const bool known = std::any_of(m_pieces.cbegin(), m_pieces.cend(), [&](const Handover &one) {
        return one.html == piece.html && one.article == piece.article;
    });
    if (known || m_pieces.size() >= Most)
        return false;
    m_pieces.append(piece);
    write();
    return true;
}

void ReplyCard::remove(int index)
{
    if (index < 0 || index >= m_pieces.size())
        return;
    m_pieces.removeAt(index);
    write();
}

void ReplyCard::move(int from, int to)
{
    if (from < 0 || from >= m_pieces.size() || to < 0 || to >= m_pieces.size() || from == to)
        return;
    m_pieces.move(from, to);
    write();
}

void ReplyCard::clear()
{
    if (m_pieces.isEmpty())
        return;
    m_pieces.clear();
    write();
}

QStringList ReplyCard::html() const
{
    QStringList all;
    for (const Handover &piece : m_pieces)
        all.append(piece.html);
    return all;
}

void ReplyCard::write()
{
    m_touched = true;
    emit changed();
    if (m_file.isEmpty())
        return;
    QByteArray bytes;
    if (!m_pieces.isEmpty()) {
        QJsonArray pieces;
        for (const Handover &piece : std::as_const(m_pieces))
            pieces.append(toJson(piece));
        bytes = QJsonDocument(QJsonObject{{u"pieces"_s, pieces}}).toJson(QJsonDocument::Compact);
    }
    whenFinished(
        QtConcurrent::run(&m_thread, [file = m_file, bytes] { return writeFile(file, bytes); }),
        this, [this](const Result<void> &done) {
            if (!done)
                emit failed(done.error());
        });
}

} // namespace diglot::ui::desk
