// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settings.h"

#include "ui/settings/valuefile.h"

#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <cmath>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace diglot::ui::settings {

namespace {

constexpr int MaxRecent = 12;
constexpr double MinZoom = 0.5;
constexpr double MaxZoom = 3.0;
constexpr double MinSplit = 0.2;
constexpr double MaxSplit = 0.8;

// Names in the file; what stands in [state] belongs to this computer, the rest to the person.
constexpr auto ThemeKey = "look/theme"_L1;
constexpr auto SourceFirstKey = "look/source-first"_L1;
constexpr auto ZoomKey = "look/zoom"_L1;
constexpr auto ZoomsKey = "zoom/"_L1; // and the locale
constexpr auto SplitKey = "look/split"_L1;
constexpr auto LanguageKey = "language/interface"_L1;
constexpr auto ReadingLocaleKey = "language/reading"_L1;
constexpr auto ReplyLocaleKey = "language/reply"_L1;
constexpr auto LocaleChainsKey = "language/chains"_L1;
constexpr auto ProductKey = "reply/product"_L1;
constexpr auto CopySourceKey = "reply/source-below"_L1;
constexpr auto CopyTermsKey = "reply/terms-twice"_L1;
constexpr auto CopyPicturesKey = "reply/pictures"_L1;
constexpr auto AddressFormsKey = "library/address-forms"_L1;
constexpr auto LinksKey = "safety/external-links"_L1;
constexpr auto SoftwareKey = "engine/software-rendering"_L1;
constexpr auto GlossaryKey = "review/glossary"_L1;
constexpr auto OverlayKey = "library/english-checkout"_L1;
constexpr auto SearchesKey = "search/keep-recent"_L1;
constexpr auto VerifyDaysKey = "review/verify-days"_L1;
constexpr int FirstVerifyDays = 90;
constexpr int MostVerifyDays = 3650;
constexpr auto HistoryKey = "marks/keep-history"_L1;
constexpr auto ReviewerKey = "review/reviewer"_L1;
constexpr auto QualityModelKey = "review/quality-model"_L1;
constexpr auto RecentKey = "library/recent"_L1;

// Values stand in the file as words, so that an unknown one falls back instead of meaning another.
constexpr std::array<QLatin1StringView, 3> ThemeWords{"system"_L1, "light"_L1, "dark"_L1};
constexpr std::array<QLatin1StringView, 3> LinkWords{"ask"_L1, "open"_L1, "never"_L1};

template<class Enum, class Words>
Enum fromWord(const Words &words, const QString &word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? Enum{} : Enum(found - words.begin());
}

} // namespace

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_store(std::make_unique<ValueFile>(file))
{}

Settings::~Settings() = default;

void Settings::flush()
{
    m_store->flush();
}

QString Settings::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           "/diglot/diglot.ini"_L1;
}

void Settings::write(const QString &key, const QVariant &value)
{
    if (m_store->value(key) == value)
        return;
    m_store->setValue(key, value);
    emit changed();
}

Theme Settings::theme() const
{
    return fromWord<Theme>(ThemeWords, m_store->value(ThemeKey).toString());
}

void Settings::setTheme(Theme theme)
{
    write(ThemeKey, QString(ThemeWords.at(size_t(theme))));
}

QString Settings::interfaceLanguage() const
{
    return m_store->value(LanguageKey).toString();
}

void Settings::setInterfaceLanguage(const QString &language)
{
    write(LanguageKey, language);
}

LocaleTag Settings::readingLocale() const
{
    return LocaleTag::fromString(m_store->value(ReadingLocaleKey).toString()).value_or(LocaleTag());
}

void Settings::setReadingLocale(const LocaleTag &locale)
{
    write(ReadingLocaleKey, locale.toString());
}

LocaleTag Settings::replyLocale() const
{
    return LocaleTag::fromString(m_store->value(ReplyLocaleKey).toString()).value_or(LocaleTag());
}

void Settings::setReplyLocale(const LocaleTag &locale)
{
    if (locale != replyLocale())
        write(ReplyLocaleKey, locale.toString());
}

QStringList Settings::localeChains() const
{
    return m_store->value(LocaleChainsKey).toString().split(u';', Qt::SkipEmptyParts);
}

void Settings::setLocaleChains(const QStringList &chains)
{
    if (chains != localeChains())
        write(LocaleChainsKey, chains.join(u';'));
}

QString Settings::customerProduct() const
{
    return m_store->value(ProductKey).toString();
}

void Settings::setCustomerProduct(const QString &product)
{
    if (product != customerProduct())
        write(ProductKey, product);
}

QMap<QString, QString> Settings::addressForms() const
{
    QMap<QString, QString> forms;
    const QVariantMap kept = m_store->value(AddressFormsKey).toMap();
    for (auto it = kept.cbegin(); it != kept.cend(); ++it)
        forms.insert(it.key(), it.value().toString());
    return forms;
}

void Settings::setAddressForms(const QMap<QString, QString> &forms)
{
    if (forms == addressForms())
        return;
    QVariantMap kept;
    for (auto it = forms.cbegin(); it != forms.cend(); ++it)
        kept.insert(it.key(), it.value());
    write(AddressFormsKey, kept);
}

bool Settings::copiesSource() const
{
    return m_store->value(CopySourceKey, false).toBool();
}

void Settings::setCopiesSource(bool on)
{
    if (on != copiesSource())
        write(CopySourceKey, on);
}

bool Settings::copiesTerms() const
{
    return m_store->value(CopyTermsKey, false).toBool();
}

void Settings::setCopiesTerms(bool on)
{
    if (on != copiesTerms())
        write(CopyTermsKey, on);
}

bool Settings::copiesPictures() const
{
    return m_store->value(CopyPicturesKey, false).toBool();
}

void Settings::setCopiesPictures(bool on)
{
    if (on != copiesPictures())
        write(CopyPicturesKey, on);
}

ExternalLinks Settings::externalLinks() const
{
    return fromWord<ExternalLinks>(LinkWords, m_store->value(LinksKey).toString());
}

void Settings::setExternalLinks(ExternalLinks policy)
{
    write(LinksKey, QString(LinkWords.at(size_t(policy))));
}

bool Settings::softwareRendering() const
{
    return m_store->value(SoftwareKey, false).toBool();
}

void Settings::setSoftwareRendering(bool on)
{
    if (on != softwareRendering())
        write(SoftwareKey, on);
}

QString Settings::glossaryFile() const
{
    return m_store->value(GlossaryKey).toString();
}

void Settings::setGlossaryFile(const QString &file)
{
    if (file != glossaryFile())
        write(GlossaryKey, file);
}

QString Settings::overlayFolder() const
{
    return m_store->value(OverlayKey).toString();
}

void Settings::setOverlayFolder(const QString &folder)
{
    if (folder != overlayFolder())
        write(OverlayKey, folder);
}

bool Settings::sourceFirst() const
{
    return m_store->value(SourceFirstKey, true).toBool();
}

void Settings::setSourceFirst(bool first)
{
    if (first != sourceFirst())
        write(SourceFirstKey, first);
}

bool Settings::keepsSearches() const
{
    return m_store->value(SearchesKey, true).toBool();
}

void Settings::setKeepsSearches(bool on)
{
    if (on != keepsSearches())
        write(SearchesKey, on);
}

bool Settings::keepsHistory() const
{
    return m_store->value(HistoryKey, true).toBool();
}

void Settings::setKeepsHistory(bool on)
{
    if (on != keepsHistory())
        write(HistoryKey, on);
}

int Settings::verifyDays() const
{
    return qBound(1, m_store->value(VerifyDaysKey, FirstVerifyDays).toInt(), MostVerifyDays);
}

void Settings::setVerifyDays(int days)
{
    if (days != verifyDays())
        write(VerifyDaysKey, qBound(1, days, MostVerifyDays));
}

double Settings::factor(const QString &key, double fallback, double least, double most) const
{
    bool ok = false;
    const double value = m_store->value(key, fallback).toDouble(&ok);
    return ok && std::isfinite(value) ? std::clamp(value, least, most) : fallback;
}

double Settings::zoom(const LocaleTag &locale) const
{
    const double all = factor(ZoomKey, 1.0, MinZoom, MaxZoom);
    return locale.isValid() ? factor(ZoomsKey + locale.toString(), all, MinZoom, MaxZoom) : all;
}

void Settings::setZoom(double factor, const LocaleTag &locale)
{
    const double kept = std::clamp(factor, MinZoom, MaxZoom);
    if (!qFuzzyCompare(kept, zoom(locale)))
        write(locale.isValid() ? ZoomsKey + locale.toString() : ZoomKey, kept);
}

double Settings::split() const
{
    return factor(SplitKey, 0.5, MinSplit, MaxSplit);
}

void Settings::setSplit(double share)
{
    const double kept = std::clamp(share, MinSplit, MaxSplit);
    if (!qFuzzyCompare(kept, split()))
        write(SplitKey, kept);
}

QString Settings::reviewer() const
{
    return m_store->value(ReviewerKey).toString().trimmed();
}

void Settings::setReviewer(const QString &name)
{
    if (name.trimmed() != reviewer())
        write(ReviewerKey, name.trimmed());
}

QString Settings::qualityModel() const
{
    return m_store->value(QualityModelKey).toString();
}

void Settings::setQualityModel(const QString &id)
{
    if (id != qualityModel())
        write(QualityModelKey, id);
}

QString Settings::systemUserName()
{
    const passwd *user = getpwuid(getuid());
    if (!user)
        return {};
    // The full name stands before the first comma of that field.
    const QString full = QString::fromLocal8Bit(user->pw_gecos).section(u',', 0, 0).trimmed();
    return full.isEmpty() ? QString::fromLocal8Bit(user->pw_name) : full;
}

QStringList Settings::recentLibraries() const
{
    auto paths = m_store->value(RecentKey).toStringList();
    paths.removeAll(QString());
    return paths.mid(0, MaxRecent);
}

void Settings::addRecentLibrary(const QString &path)
{
    auto paths = recentLibraries();
    paths.removeAll(path);
    paths.prepend(path);
    write(RecentKey, paths.mid(0, MaxRecent));
}

void Settings::removeRecentLibrary(const QString &path)
{
    auto paths = recentLibraries();
    if (paths.removeAll(path) > 0)
        write(RecentKey, paths);
}

void Settings::clearRecentLibraries()
{
    if (!recentLibraries().isEmpty())
        write(RecentKey, QStringList());
}

std::optional<QList<QKeySequence>> Settings::keys(const QString &action) const
{
    const QString name = "keys/"_L1 + action;
    if (!m_store->contains(name))
        return std::nullopt;
    QList<QKeySequence> keys;
    for (const QString &text : m_store->value(name).toStringList()) {
        const QKeySequence key(text, QKeySequence::PortableText);
        if (!key.isEmpty() && key[0].key() != Qt::Key_unknown)
            keys.append(key);
    }
    return keys;
}

void Settings::setKeys(const QString &action, const std::optional<QList<QKeySequence>> &keys)
{
    if (keys == this->keys(action))
        return;
    const QString name = "keys/"_L1 + action;
    QVariant value;
    if (keys) {
        QStringList texts;
        for (const QKeySequence &key : *keys)
            texts << key.toString(QKeySequence::PortableText);
        value = texts;
    }
    m_store->setValue(name, value);
    emit changed();
}

QByteArray Settings::state(const QString &key) const
{
    return QByteArray::fromBase64(m_store->value("state/"_L1 + key).toString().toLatin1());
}

void Settings::setState(const QString &key, const QByteArray &state)
{
    const QString name = "state/"_L1 + key;
    const QString coded = QString::fromLatin1(state.toBase64());
    if (m_store->value(name).toString() == coded)
        return;
    m_store->setValue(name, coded);
}

} // namespace diglot::ui::settings
