// SPDX-License-Identifier: Apache-2.0
#include "app/checks/dictionary.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QStringConverter>

#include <hunspell/hunspell.hxx>

#include <map>
#include <mutex>

namespace diglot::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRemembered = 200'000;

class HunspellDictionary final : public Dictionary
{
public:
    explicit HunspellDictionary(const QString &base)
        : m_speller(QFile::encodeName(base + u".aff"_s).constData(),
                    QFile::encodeName(base + u".dic"_s).constData())
        , m_encoder(m_speller.get_dict_encoding().c_str())
    {}

    [[nodiscard]] bool canRead() const { return m_encoder.isValid(); }

    [[nodiscard]] bool isKnown(const QString &word) const override
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_known.constFind(word);
        if (found != m_known.cend())
            return *found;
        if (m_known.size() >= mostRemembered)
            m_known.clear();
        const QByteArray bytes = m_encoder.encode(word);
        const bool known = m_encoder.hasError() || m_speller.spell(bytes.toStdString());
        m_encoder.resetState();
        m_known.insert(word, known);
        return known;
    }

private:
    mutable std::mutex m_mutex; // guards all: Hunspell is for one thread at a time
    mutable Hunspell m_speller;
    mutable QStringEncoder m_encoder;
    mutable QHash<QString, bool> m_known;
};

QStringList folders()
{
    QStringList all = qEnvironmentVariable("DICPATH").split(u':', Qt::SkipEmptyParts);
    all += {u"/usr/share/hunspell"_s, u"/usr/share/myspell"_s, u"/usr/share/myspell/dicts"_s};
    return all;
}

// Path of a dictionary without its ending, empty where there is none.
QString findDictionary(const LocaleTag &locale)
{
    QString name = locale.toString();
    name.replace(u'-', u'_');
    for (const QString &folder : folders()) {
        const QDir dir(folder);
        QStringList names{name + u".dic"_s, locale.language() + u".dic"_s};
        names += dir.entryList({locale.language() + u"_*.dic"_s}, QDir::Files, QDir::Name);
        for (const QString &file : std::as_const(names)) {
            const QString base = dir.filePath(file.chopped(4));
            if (dir.exists(file) && QFile::exists(base + u".aff"_s))
                return base;
        }
    }
    return {};
}

} // namespace

std::shared_ptr<const Dictionary> dictionaryFor(const LocaleTag &locale)
{
    static std::mutex mutex;
    static std::map<QString, std::shared_ptr<const Dictionary>> loaded;
    const std::scoped_lock lock(mutex);
    const auto found = loaded.find(locale.toString());
    if (found != loaded.end())
        return found->second;
    std::shared_ptr<const Dictionary> dictionary;
    const QString base = locale.isValid() ? findDictionary(locale) : QString();
    if (!base.isEmpty()) {
        auto read = std::make_shared<HunspellDictionary>(base);
        if (read->canRead())
            dictionary = std::move(read);
    }
    loaded.emplace(locale.toString(), dictionary);
    return dictionary;
}

} // namespace diglot::checks
