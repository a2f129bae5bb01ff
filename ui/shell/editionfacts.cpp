// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/editionfacts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace diglot::ui::shell {

namespace {

// Gives the sentences their context.
struct EditionFacts
{
    Q_DECLARE_TR_FUNCTIONS(diglot::ui::shell::EditionFacts)
};

} // namespace

QString freshnessSentence(const article::Edition &edition)
{
    switch (edition.freshness) {
    case article::Freshness::Current:
        return EditionFacts::tr(
            "Up to date: it was made from the newest source that is known here.");
    case article::Freshness::BehindSibling:
        return EditionFacts::tr("Behind its source: %1 was made from a newer source.")
            .arg(edition.newerEdition);
    case article::Freshness::BehindCheckout:
        return EditionFacts::tr(
                   "Behind its source: the English file %1 has changed since the translation.")
            .arg(edition.newerEdition);
    case article::Freshness::Unknown:
        break;
    }
    return edition.bilingual
               ? EditionFacts::tr("Not known: there is no newer source here to compare it with.")
               : QString();
}

QStringList asRead(const QStringList &source, const QStringList &target)
{
    return target.size() == source.size() ? target : source;
}

QStringList inBothLanguages(const QStringList &source, const QStringList &target)
{
    QStringList both = asRead(source, target);
    for (qsizetype i = 0; i < both.size(); ++i) {
        if (both.at(i) != source.at(i))
            both[i] = u"\u2068%1\u2069 (\u2068%2\u2069)"_s.arg(both.at(i), source.at(i));
    }
    return both;
}

QString docsetName(const article::Library *library, const article::Edition &edition)
{
    const auto *root = library ? library->rootOf(edition) : nullptr;
    if (root && !edition.docset.isEmpty()) {
        for (const auto &docset : root->docsets) {
            if (docset.folder == edition.docset && !docset.displayName.isEmpty() &&
                docset.displayName != edition.docset)
                return u"\u2068%1\u2069 (%2)"_s.arg(docset.displayName, edition.docset);
        }
    }
    return edition.docset;
}

QString dateText(const QDate &date)
{
    const QLocale locale;
    QString format = locale.dateFormat(QLocale::LongFormat);
    // Nobody needs the weekday of a handoff; its comma goes with it.
    static const QRegularExpression weekday(u"\\s*[,،]?\\s*dddd\\s*[,،]?\\s*"_s);
    format.replace(weekday, QString());
    return locale.toString(date, format);
}

QString dateSentence(const article::Edition &edition)
{
    if (edition.handedOff.isValid())
        return EditionFacts::tr("handed off %1").arg(dateText(edition.handedOff));
    if (edition.date.isValid())
        return EditionFacts::tr("dated %1").arg(dateText(edition.date));
    return {};
}

} // namespace diglot::ui::shell
