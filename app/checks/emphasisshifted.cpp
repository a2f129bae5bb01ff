// SPDX-License-Identifier: Apache-2.0
#include "app/checks/boldparts.h"
#include "app/checks/rules.h"
#include "app/checks/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace diglot::checks {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

QStringList wordList(QStringView text)
{
    QStringList list;
    for (const Word &word : wordsIn(text))
        list += text.mid(word.from, word.to - word.from).toString().toLower();
    return list;
}

bool allOf(const QStringList &words, const QStringList &set)
{
    return !words.isEmpty() && std::all_of(words.cbegin(), words.cend(),
                                           [&](const QString &word) { return set.contains(word); });
}

// Bold that begins with a particle of the word before it, or with an inflected ending.
bool beginsWithParticle(const QString &content)
{
    static const QRegularExpression particle(
        uR"(^\s*(?:[がをへ]|には|では|とは|[にでとはも](?=\p{Han}))[\p{Hiragana}\p{Han}]*(?:ます|です|する|ください|る|た)[。.]?$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return particle.match(content).hasMatch();
}

class EmphasisShiftedCheck final : public Check
{
public:
    [[nodiscard]] Rule rule() const override
    {
        return {u"emphasis-shifted"_s,
                article::Severity::Warning,
                Runs::Always,
                Frequent::IsConvention,
                "markup"_L1,
                Text::tr("Bold on the wrong words"),
                Text::tr("The bold words of source and target say the same: a name that is bold in "
                         "the source is not plain in the target, and bold has not slid onto "
                         "articles or particles.")};
    }

    void check(const Pair &pair, const Learned &, Report &report) const override
    {
        if (!pair.isComparable())
            return;
        const QList<BoldPart> source = boldParts(pair.source());
        const QList<BoldPart> target = boldParts(pair.target());
        if (source.isEmpty() || target.isEmpty())
            return;
        if (!leftPlain(pair, source, target, report))
            slidOntoSmallWords(pair, source, target, report);
    }

private:
    // A bold name that stands in the target as it is, but not bold, while other words are.
    static bool leftPlain(const Pair &pair, const QList<BoldPart> &source,
                          const QList<BoldPart> &target, Report &report)
    {
        for (const BoldPart &part : source) {
            const QString name = part.content.trimmed();
            const bool distinct = isName(name);
            const qsizetype at = distinct ? wholeWord(pair.target().plain, name) : -1;
            if (at < 0 || standsIn(target, name) || source.size() > target.size() ||
                isInBrackets(pair.target().plain, at, name.size()))
                continue;
            article::Finding &finding =
                report.add(Text::tr("“%1” is bold in the source and plain in the translation, "
                                    "where other words are bold.")
                               .arg(name),
                           u"plain"_s);
            finding.source = rangeOfText(pair.source(), part.from, part.to);
            finding.target = rangeOfPlain(pair.target(), int(at), int(at + name.size()));
            return true;
        }
        return false;
    }

    // Something that is not translated word by word: a capital or a sign of programs in it.
    static bool isName(const QString &text)
    {
        return text.size() > 3 && text.at(0).isLetter() && !text.contains(opaque) &&
               (text.at(0).isUpper() || text.contains(u'_'));
    }

    static qsizetype wholeWord(const QString &plain, const QString &name)
    {
        for (qsizetype at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + 1)) {
            const qsizetype end = at + name.size();
            const bool begins = at == 0 || !isLatinLetter(plain.at(at - 1));
            if (begins && (end == plain.size() || !isLatinLetter(plain.at(end))))
                return at;
        }
        return -1;
    }

    static bool standsIn(const QList<BoldPart> &parts, const QString &name)
    {
        return std::any_of(parts.cbegin(), parts.cend(),
                           [&](const BoldPart &part) { return part.content.contains(name); });
    }

    static bool isInBrackets(const QString &plain, qsizetype at, qsizetype length)
    {
        static const QString brackets = u"[［「【『（(«„“\""_s;
        return at > 0 && brackets.contains(plain.at(at - 1)) && at + length < plain.size();
    }

    static void slidOntoSmallWords(const Pair &pair, const QList<BoldPart> &source,
                                   const QList<BoldPart> &target, Report &report)
    {
        const bool alsoInSource =
            std::any_of(source.cbegin(), source.cend(), [&](const BoldPart &part) {
                return allOf(wordList(part.content), pair.sourceProfile().functionWords);
            });
        for (const BoldPart &part : target) {
            const bool small = allOf(wordList(part.content), pair.targetProfile().functionWords) ||
                               (pair.targetProfile().script == ScriptGroup::Japanese &&
                                beginsWithParticle(part.content));
            if (!small || alsoInSource)
                continue;
            report
                .add(Text::tr("Only “%1” is bold here: the emphasis has slid off its words.")
                         .arg(part.content.trimmed()),
                     u"small"_s)
                .target = rangeOfText(pair.target(), part.from, part.to);
            return;
        }
    }
};

} // namespace

std::unique_ptr<const Check> emphasisShiftedCheck()
{
    return std::make_unique<EmphasisShiftedCheck>();
}

} // namespace diglot::checks
