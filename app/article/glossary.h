// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/localetag.h"

#include <QList>
#include <QString>

namespace diglot::article {

enum class TermStatus : quint8 {
    Preferred,
    Admitted,  // fine too
    Forbidden, // must not be used
    Unknown
};

// One word for a concept in one language.
struct Term
{
    LocaleTag locale;
    QString text;
    TermStatus status = TermStatus::Unknown;
    QString note;

    friend bool operator==(const Term &, const Term &) = default;
};

// A concept of the glossary with its terms in all languages.
struct GlossaryEntry
{
    QString id; // empty where the file gives none
    QString subject;
    QString definition;
    QList<Term> terms; // in the order of the file

    friend bool operator==(const GlossaryEntry &, const GlossaryEntry &) = default;
};

using Glossary = QList<GlossaryEntry>;

} // namespace diglot::article
