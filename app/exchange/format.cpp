// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/format.h"

#include "app/exchange/words.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

namespace diglot::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 headSize = 8 * 1024;

// What a file begins with, in the encoding that the formats look for their signs in.
QByteArray inUtf8(const QByteArray &head)
{
    const auto encoding = QStringConverter::encodingForData(head);
    if (!encoding || *encoding == QStringConverter::Utf8)
        return head;
    return QString(QStringDecoder(*encoding)(head)).toUtf8();
}

} // namespace

const QList<Format> &formats()
{
    static const QList<Format> table{xliff2Format(), xliff1Format(),  tmxFormat(),
                                     tbxFormat(),    csvFormat(),     xlsxFormat(),
                                     htmlFormat(),   markdownFormat()};
    return table;
}

const Format *format(QStringView name)
{
    const auto found = std::find_if(formats().cbegin(), formats().cend(),
                                    [name](const Format &format) { return format.name == name; });
    return found == formats().cend() ? nullptr : &*found;
}

Result<const Format *> formatOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, Words::tr("Cannot be read: %1").arg(file.errorString()), path};
    const QByteArray head = inUtf8(file.read(headSize));
    const QString name = QFileInfo(path).fileName();
    QStringList known;
    for (const Format &format : formats()) {
        if (!format.read)
            continue;
        if (format.recognize(head, name))
            return &format;
        known.append(format.title);
    }
    return Error{
        ErrorCode::Unsupported,
        Words::tr("The file is none that can be brought back: %1.").arg(known.join(u", "_s)), path};
}

} // namespace diglot::exchange
