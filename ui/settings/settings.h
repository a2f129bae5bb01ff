// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/localetag.h"

#include <QByteArray>
#include <QKeySequence>
#include <QMap>
#include <QObject>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <optional>

namespace diglot::ui::settings {

class ValueFile;

enum class Theme : quint8 { System, Light, Dark };
enum class ExternalLinks : quint8 { Ask, Open, Never };

// The person's choices, kept at once in one file. Lives on the window's thread, which does not wait
// for the disk: a thread of its own writes (valuefile.h). Every setter keeps the value and emits
// changed() if it is new.
class Settings final : public QObject
{
    Q_OBJECT

public:
    // Keeps everything in `file` (INI). An unreadable file counts as empty and is left alone
    // until the first change.
    explicit Settings(const QString &file, QObject *parent = nullptr);
    ~Settings() override; // waits until all is written

    // Waits until all is written, so that whoever reads the file next has it.
    void flush();

    // $XDG_CONFIG_HOME/diglot/diglot.ini
    [[nodiscard]] static QString defaultFile();

    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    [[nodiscard]] QString interfaceLanguage() const; // "", "en", "ru", "zh_TW"; "" = the system's
    void setInterfaceLanguage(const QString &language);
    [[nodiscard]] LocaleTag readingLocale() const; // last one chosen, may be invalid
    void setReadingLocale(const LocaleTag &locale);
    // The customer's language, in which things are handed over; may be invalid.
    [[nodiscard]] LocaleTag replyLocale() const;
    void setReplyLocale(const LocaleTag &locale);
    // What is taken where a language is missing: a chain of tags with blanks between a line
    // ("zh-HK zh-TW en-US"); see workspace::localeChain().
    [[nodiscard]] QStringList localeChains() const;
    void setLocaleChains(const QStringList &chains);
    // The customer's products, to which searches are narrowed, a line each, as their sources call
    // them; "" = any.
    [[nodiscard]] QString customerProduct() const;
    void setCustomerProduct(const QString &product);
    // Forms of public addresses by docset, see workspace/addressbook.h.
    [[nodiscard]] QMap<QString, QString> addressForms() const;
    void setAddressForms(const QMap<QString, QString> &forms);
    [[nodiscard]] bool copiesSource() const; // below what is copied for the customer
    void setCopiesSource(bool on);
    [[nodiscard]] bool copiesTerms() const; // bold terms also in the language one reads
    void setCopiesTerms(bool on);
    [[nodiscard]] bool copiesPictures() const; // into the copy; else their alternative texts
    void setCopiesPictures(bool on);
    [[nodiscard]] ExternalLinks externalLinks() const;
    void setExternalLinks(ExternalLinks policy);
    [[nodiscard]] bool softwareRendering() const; // takes effect at the next start
    void setSoftwareRendering(bool on);
    [[nodiscard]] QString overlayFolder() const; // English checkout, "" = none
    void setOverlayFolder(const QString &folder);
    [[nodiscard]] bool sourceFirst() const; // source column before the target's
    void setSourceFirst(bool first);
    [[nodiscard]] bool keepsSearches() const; // in the list of recent searches
    void setKeepsSearches(bool on);
    // Factor, 0.5 … 3, of a language that is read; where none was chosen, and for an invalid
    // locale, the one for all languages.
    [[nodiscard]] double zoom(const LocaleTag &locale = {}) const;
    void setZoom(double factor, const LocaleTag &locale = {});
    [[nodiscard]] bool keepsHistory() const; // of the articles that were read
    void setKeepsHistory(bool on);
    // Days after which a verified article is to be looked at again, 1 … 3650.
    [[nodiscard]] int verifyDays() const;
    void setVerifyDays(int days);
    [[nodiscard]] double split() const; // share of the left column, 0.2 … 0.8
    void setSplit(double share);
    [[nodiscard]] QString reviewer() const; // name beside one's verdicts, "" = not asked yet
    void setReviewer(const QString &name);
    [[nodiscard]] QString glossaryFile() const; // TBX or CSV, beside a library's own; "" = none
    void setGlossaryFile(const QString &file);
    [[nodiscard]] QString qualityModel() const; // in whose words one rejects; "" = MQM
    void setQualityModel(const QString &id);
    [[nodiscard]] static QString systemUserName();     // as the system knows the person
    [[nodiscard]] QStringList recentLibraries() const; // absolute paths, newest first, at most 12
    void addRecentLibrary(const QString &path);
    void removeRecentLibrary(const QString &path);
    void clearRecentLibraries();

    // The keys of an action in place of those it is delivered with; empty: none.
    [[nodiscard]] std::optional<QList<QKeySequence>> keys(const QString &action) const;
    void setKeys(const QString &action, const std::optional<QList<QKeySequence>> &keys);

    // State of the window and of a library's tabs: opaque to everybody but who wrote it. Does not
    // emit changed().
    [[nodiscard]] QByteArray state(const QString &key) const;
    void setState(const QString &key, const QByteArray &state);

signals:
    void changed();

private:
    void write(const QString &key, const QVariant &value);
    [[nodiscard]] double factor(const QString &key, double fallback, double least,
                                double most) const;

    std::unique_ptr<ValueFile> m_store;
};

} // namespace diglot::ui::settings
