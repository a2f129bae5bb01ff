// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QSaveFile>
#include <QXmlStreamWriter>

#include <memory>

namespace diglot::exchange {

// An XML file on its way out: UTF-8, each call written at once, under a passing name until
// finish(). Names are qualified names as they shall stand ("mda:meta"). A character that XML cannot
// hold becomes U+FFFD; callers that must not lose it write it otherwise (xmltext.h).
class XmlOutput
{
public:
    struct Attribute
    {
        const char *name;
        QString value;
    };

    // Io: the file cannot be made.
    [[nodiscard]] static Result<std::unique_ptr<XmlOutput>> open(const QString &path);

    XmlOutput &start(const char *name, std::initializer_list<Attribute> attributes = {});
    XmlOutput &attribute(const char *name, const QString &value);
    XmlOutput &text(QStringView text);
    XmlOutput &end();
    // An element that holds nothing but text.
    XmlOutput &element(const char *name, std::initializer_list<Attribute> attributes,
                       QStringView text);
    // An element that holds nothing.
    XmlOutput &empty(const char *name, std::initializer_list<Attribute> attributes);
    // A line break between elements, for people who look into the file.
    XmlOutput &line();
    XmlOutput &doctype(const char *declaration);

    // Io once something could not be written (a full disk).
    [[nodiscard]] Result<void> status() const;
    // Closes what is open and gives the file its name.
    [[nodiscard]] Result<void> finish();

private:
    explicit XmlOutput(const QString &path);
    [[nodiscard]] Error failure() const;

    QSaveFile m_file;
    QXmlStreamWriter m_xml;
};

} // namespace diglot::exchange
