// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHashFunctions>
#include <QString>

#include <optional>

namespace diglot {

// How text of a locale is set: decides fonts, line height and what a "word" is.
enum class ScriptGroup { Latin, Cyrillic, Greek, Chinese, Japanese, Korean, Arabic, Hebrew, Other };

// A locale tag of BCP 47 in its canonical case (language lower, Script title, REGION upper).
// A plain value; an invalid tag is empty and equal to every other invalid one.
class LocaleTag
{
public:
    LocaleTag() = default;

    // Takes "ru-ru", "ru_RU", "zh-hant-TW", "de"; nullopt for anything that is not
    // language[-Script][-REGION], a language that ISO 639 does not know among them.
    [[nodiscard]] static std::optional<LocaleTag> fromString(QStringView text);

    [[nodiscard]] bool isValid() const { return !m_tag.isEmpty(); }
    [[nodiscard]] const QString &toString() const { return m_tag; }
    [[nodiscard]] QString language() const; // "zh"
    [[nodiscard]] bool hasRegionOrScript() const { return m_tag.contains(u'-'); }

    // The language in its own words, capitalised as in a menu, with the territory only where the
    // language alone would be ambiguous ("Русский", "中文 (繁體)", "Deutsch", "العربية").
    [[nodiscard]] QString nativeName() const;
    [[nodiscard]] bool isRightToLeft() const;
    [[nodiscard]] ScriptGroup script() const;

    friend bool operator==(const LocaleTag &a, const LocaleTag &b) { return a.m_tag == b.m_tag; }
    friend bool operator<(const LocaleTag &a, const LocaleTag &b) { return a.m_tag < b.m_tag; }
    friend size_t qHash(const LocaleTag &tag, size_t seed = 0) { return qHash(tag.m_tag, seed); }

private:
    explicit LocaleTag(QString tag)
        : m_tag(std::move(tag))
    {}
    QString m_tag;
};

} // namespace diglot
