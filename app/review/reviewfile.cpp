// SPDX-License-Identifier: Apache-2.0
#include "app/review/reviewfile.h"

#include "app/review/entryjson.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace diglot::review {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReviewFile)
};

constexpr qint64 maxLine = 16 * 1024 * 1024;

Result<Entry> entryIn(const QByteArray &line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (!document.isObject())
        return Error{ErrorCode::Syntax,
                     Text::tr("This line is no JSON object (%1).").arg(error.errorString()),
                     {}};
    if (document.object().contains(u"conflict"_s))
        return Error{ErrorCode::Syntax,
                     Text::tr("This conflict of a merge is not decided yet: replace the line by "
                              "the entry that is to hold."),
                     {}};
    return entryFromJson(document.object());
}

QJsonValue valueOf(const std::optional<Entry> &entry)
{
    return entry ? QJsonValue(toJson(*entry, Texts::WithTexts)) : QJsonValue();
}

QByteArray conflictLine(const Conflict &conflict)
{
    const QJsonObject versions{{u"base"_s, valueOf(conflict.base)},
                               {u"mine"_s, valueOf(conflict.mine)},
                               {u"theirs"_s, valueOf(conflict.theirs)}};
    return QJsonDocument(QJsonObject{{u"conflict"_s, versions}}).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray lineOf(const std::optional<Entry> &entry)
{
    if (!entry)
        return {};
    return QJsonDocument(toJson(*entry, Texts::WithTexts)).toJson(QJsonDocument::Compact);
}

Result<QList<Entry>> readReviewFile(const QString &file)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, device.errorString(), file};
    QList<Entry> entries;
    for (int number = 1; !device.atEnd(); ++number) {
        const QByteArray line = device.readLine(maxLine);
        const QString where = u"%1:%2"_s.arg(file).arg(number);
        if (line.size() >= maxLine - 1)
            return Error{ErrorCode::Limit, Text::tr("This line is too long."), where};
        if (line.trimmed().isEmpty())
            continue;
        auto entry = entryIn(line);
        if (!entry) {
            Error error = entry.error();
            error.where = where;
            return error;
        }
        entries.append(std::move(*entry));
    }
    if (device.error() != QFile::NoError)
        return Error{ErrorCode::Io, device.errorString(), file};
    return entries;
}

Result<void> writeReviewFile(const QString &file, const Merged &merged)
{
    QSaveFile device(file);
    bool written = device.open(QIODevice::WriteOnly);
    const auto writeLine = [&](const QByteArray &line) {
        written = written && device.write(line + '\n') == line.size() + 1;
    };
    for (const Entry &entry : merged.entries)
        writeLine(lineOf(entry));
    for (const Conflict &conflict : merged.conflicts) {
        if (conflict.kind == Conflict::Kind::Entry)
            writeLine(conflictLine(conflict));
    }
    if (written && device.commit())
        return {};
    return Error{ErrorCode::Io, device.errorString(), file};
}

} // namespace diglot::review
