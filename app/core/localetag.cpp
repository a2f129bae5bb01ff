// SPDX-License-Identifier: Apache-2.0
#include "app/core/localetag.h"

#include <QLocale>
#include <QRegularExpression>

namespace diglot {

using namespace Qt::StringLiterals;

namespace {

// QLocale falls back to its default for a language it does not know; comparing the language
// subtag shows whether it did.
bool languageIsKnown(const QString &language)
{
    const QLocale locale(language);
    return locale.language() != QLocale::C &&
           QLocale::languageToCode(locale.language()) == language;
}

QString capitalised(QString name, const QLocale &locale)
{
    if (!name.isEmpty())
        name.replace(0, 1, locale.toUpper(name.left(1)));
    return name;
}

} // namespace

std::optional<LocaleTag> LocaleTag::fromString(QStringView text)
{
    static const QRegularExpression pattern(
        u"\\A([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|[0-9]{3}))?\\z"_s);
    const auto match = pattern.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    QString tag = match.captured(1).toLower();
    if (!languageIsKnown(tag))
        return std::nullopt;
    const QString script = match.captured(2).toLower();
    if (!script.isEmpty())
        tag += u'-' + script.left(1).toUpper() + script.mid(1);
    if (!match.captured(3).isEmpty())
        tag += u'-' + match.captured(3).toUpper();
    return LocaleTag(tag);
}

QString LocaleTag::language() const
{
    return m_tag.section(u'-', 0, 0);
}

QString LocaleTag::nativeName() const
{
    const QString lang = language();
    // Chinese is two written languages; the name that readers look for is the script's.
    if (lang == "zh"_L1)
        return script() == ScriptGroup::Chinese &&
                       (m_tag.contains("Hant"_L1) || m_tag.endsWith("TW"_L1) ||
                        m_tag.endsWith("HK"_L1) || m_tag.endsWith("MO"_L1))
                   ? u"繁體中文"_s
                   : u"简体中文"_s;
    // CLDR names English, Portuguese and Spanish by territory; the tag beside it says that already.
    // Of a language with two scripts each calls it in its own letters.
    const bool hasScript = m_tag.section(u'-', 1, 1).size() == 4;
    const QLocale own(hasScript ? QString(m_tag).replace(u'-', u'_') : lang);
    const QString name = own.nativeLanguageName();
    if (lang == "en"_L1)
        return u"English"_s;
    if (lang == "es"_L1)
        return u"Español"_s;
    if (lang == "pt"_L1)
        return u"Português"_s;
    return name.isEmpty() ? m_tag : capitalised(name, QLocale(lang));
}

bool LocaleTag::isRightToLeft() const
{
    return isValid() &&
           QLocale(QString(m_tag).replace(u'-', u'_')).textDirection() == Qt::RightToLeft;
}

ScriptGroup LocaleTag::script() const
{
    if (!isValid())
        return ScriptGroup::Other;
    switch (QLocale(QString(m_tag).replace(u'-', u'_')).script()) {
    case QLocale::LatinScript:
        return ScriptGroup::Latin;
    case QLocale::CyrillicScript:
        return ScriptGroup::Cyrillic;
    case QLocale::GreekScript:
        return ScriptGroup::Greek;
    case QLocale::SimplifiedHanScript:
    case QLocale::TraditionalHanScript:
        return ScriptGroup::Chinese;
    case QLocale::JapaneseScript:
        return ScriptGroup::Japanese;
    case QLocale::KoreanScript:
        return ScriptGroup::Korean;
    case QLocale::ArabicScript:
        return ScriptGroup::Arabic;
    case QLocale::HebrewScript:
        return ScriptGroup::Hebrew;
    default:
        return ScriptGroup::Other;
    }
}

} // namespace diglot
