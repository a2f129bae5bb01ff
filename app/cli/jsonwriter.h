// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringView>

namespace diglot::cli {

// Writes JSON (RFC 8259) whose keys stay in the order in which they are written: that order is
// part of the command line's contract, and QJsonObject would sort them. UTF-8, no blanks; a lone
// surrogate becomes U+FFFD. Calls must nest rightly; that is the caller's duty.
class JsonWriter
{
public:
    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    JsonWriter &key(QStringView name);
    JsonWriter &value(QStringView text);
    JsonWriter &value(qint64 number);
    JsonWriter &value(int number) { return value(qint64(number)); }
    JsonWriter &value(double number); // three digits behind the point at the most
    JsonWriter &null();

    // key() and value() in one.
    JsonWriter &field(QStringView name, QStringView text) { return key(name).value(text); }
    JsonWriter &field(QStringView name, qint64 number) { return key(name).value(number); }

    // What was written, with a newline behind it; the writer is empty afterwards.
    [[nodiscard]] QByteArray takeLine();

private:
    void separate();
    void quoted(QStringView text);

    QByteArray m_bytes;
    bool m_first = true; // whether nothing stands before the next key or value of this level
};

} // namespace diglot::cli
