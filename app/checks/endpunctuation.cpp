// SPDX-License-Identifier: Apache-2.0
#include "app/checks/rules.h"
#include "app/checks/words.h"

#include <QCoreApplication>

namespace diglot::checks {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

constexpr int shortest = 5; // characters of a source that is a sentence

// Kinds of marks at the end, whatever the script.
enum class End : quint8 { None, Stop, Question, Exclamation, Colon, Semicolon, Comma, Ellipsis };

const QString &nameOf(End end)
{
    static const QString names[] = {u"none"_s,  u"stop"_s,      u"question"_s, u"exclamation"_s,
                                    u"colon"_s, u"semicolon"_s, u"comma"_s,    u"ellipsis"_s};
    return names[int(end)];
}

End kindOf(QChar c, const Profile &profile)
{
    if (QStringView(u".。．｡۔।։።").contains(c))
        return End::Stop;
    if (QStringView(u"?？؟⸮՞").contains(c) || (c == u';' && profile.script == ScriptGroup::Greek))
        return End::Question;
    if (QStringView(u"!！").contains(c))
        return End::Exclamation;
    if (QStringView(u":：︰").contains(c))
        return End::Colon;
    if (QStringView(u";；؛").contains(c))
        return End::Semicolon;
    if (QStringView(u",，،、").contains(c))
        return End::Comma;
    return c == u'…' ? End::Ellipsis : End::None;
}

// Quotes, brackets, marks of direction: what may stand behind the mark.
bool isCloser(QChar c)
{
    switch (c.category()) {
    case QChar::Punctuation_Close:
    case QChar::Punctuation_FinalQuote:
    case QChar::Punctuation_InitialQuote:
    case QChar::Other_Format:
        return true;
    default:
        return c.isSpace() || c == u'"' || c == u'\'' || c == u'*' || c == u'_';
    }
}

struct Ending
{
    End kind = End::None;
    int at = -1; // of the mark in the plain text, else behind the last character
    bool abbreviation = false;
};

Ending endingOf(const MarkedText &text, const Profile &profile)
{
    const QString &plain = text.plain;
    int at = int(plain.size()) - 1;
    while (at >= 0 && isCloser(plain.at(at)))
        --at;
    Ending ending;
    ending.at = at + 1;
    if (at < 0)
        return ending;
    ending.kind = kindOf(plain.at(at), profile);
    if (ending.kind == End::None)
        return ending;
    ending.at = at;
    if (ending.kind != End::Stop)
        return ending;
    const QStringView before = QStringView(plain).left(at + 1);
    if (before.endsWith(u"...") || before.endsWith(u"。。")) {
        ending.kind = End::Ellipsis;
        return ending;
    }
    qsizetype blank = at;
    while (blank > 0 && !before[blank - 1].isSpace() && before[blank - 1] != u'(')
        --blank;
    const QString last = before.mid(blank).toString().toLower();
    ending.abbreviation =
        profile.abbreviations.contains(last) || last.chopped(1).contains(u'.') || last.size() == 2;
    return ending;
}

QString placeName(Place place)
{
    static const QString names[] = {u"paragraph"_s, u"heading"_s, u"item"_s, u"cell"_s, u"unit"_s};
    return names[int(place)];
}

// "end:item:none": what stands at the end of a list's item whose source has nothing there.
QString featureOf(const Pair &pair, End source)
{
    return u"end:"_s + placeName(pair.place()) + u':' + nameOf(source);
}

class EndPunctuationCheck final : public Check
{
public:
    [[nodiscard]] Rule rule() const override
    {
        return {u"end-punctuation"_s,
                article::Severity::Warning,
                Runs::Always,
                Frequent::IsConvention,
                "typographical"_L1,
                Text::tr("End of the sentence differs"),
                Text::tr(
                    "Source and target end alike: with a stop, a question, a colon or nothing, "
                    "whatever the script. What most texts of the locale do is taken for its way.")};
    }

    void observe(const Pair &pair, Observations &observations) const override
    {
        const Ending source = endingOf(pair.source(), pair.sourceProfile());
        const Ending target = endingOf(pair.target(), pair.targetProfile());
        observations.count(featureOf(pair, source.kind), nameOf(target.kind));
    }

    void check(const Pair &pair, const Learned &learned, Report &report) const override
    {
        if (!pair.isComparable() || pair.source().plain.size() < shortest ||
            pair.targetProfile().locale.language() == "th"_L1)
            return;
        const Ending source = endingOf(pair.source(), pair.sourceProfile());
        const Ending target = endingOf(pair.target(), pair.targetProfile());
        if (source.kind == target.kind || isLegal(source, target, pair.targetProfile()))
            return;
        const QString from = sign(pair.source(), source);
        const QString to = sign(pair.target(), target);
        article::Finding &finding = report.add(
            from.isEmpty() ? Text::tr("The translation ends in “%1”, the source does not.").arg(to)
            : to.isEmpty()
                ? Text::tr("The source ends in “%1”, the translation does not.").arg(from)
                : Text::tr("The source ends in “%1”, the translation in “%2”.").arg(from, to),
            nameOf(source.kind) + u'>' + nameOf(target.kind));
        if (!from.isEmpty())
            finding.source = rangeOfPlain(pair.source(), source.at, source.at + 1);
        finding.target = rangeOfPlain(pair.target(), target.at, target.at + (to.isEmpty() ? 0 : 1));
        if (isUsual(pair, source.kind, target.kind, learned)) {
            finding.convention = true;
            finding.severity = article::Severity::Advice;
        } else if (source.kind == End::None && target.kind == End::Stop &&
                   isSentence(pair.source())) {
            finding.severity = article::Severity::Advice; // the source forgot its own
        } else {
            addFix(pair, source, target, finding);
        }
    }

private:
    // Long enough to be one.
    static bool isSentence(const MarkedText &text) { return wordsIn(text.plain).size() >= 8; }

    static QString sign(const MarkedText &text, const Ending &ending)
    {
        if (ending.kind == End::Ellipsis)
            return u"…"_s;
        return ending.kind == End::None ? QString() : QString(text.plain.at(ending.at));
    }

    static bool isLegal(const Ending &source, const Ending &target, const Profile &profile)
    {
        // A stop that belongs to an abbreviation may or may not end the sentence too.
        if (source.abbreviation && (target.kind == End::None || target.kind == End::Stop))
            return true;
        if (target.abbreviation && source.kind == End::None)
            return true;
        if (profile.colonMayEnd && source.kind == End::Colon && target.kind == End::Stop)
            return true;
        // Ideographic text joins what English breaks, and breaks what it joins.
        return !profile.blanks && ((source.kind == End::Semicolon && target.kind == End::Stop) ||
                                   (source.kind == End::Comma && target.kind == End::None));
    }

    static bool isUsual(const Pair &pair, End source, End target, const Learned &learned)
    {
        constexpr double usual = 0.03;
        constexpr int enough = 40;
        const QString feature = featureOf(pair, source);
        return learned.total(feature) >= enough && learned.share(feature, nameOf(target)) >= usual;
    }

    // The locale's own mark in place of a wrong or missing one.
    static void addFix(const Pair &pair, const Ending &source, const Ending &target,
                       article::Finding &finding)
    {
        const bool ideographic = !pair.targetProfile().blanks;
        const bool arabic = pair.targetProfile().script == ScriptGroup::Arabic;
        QString mark;
        if (source.kind == End::Stop)
            mark = ideographic ? u"。"_s : u"."_s;
        else if (source.kind == End::Question)
            mark = ideographic ? u"？"_s : arabic ? u"؟"_s : u"?"_s;
        else if (source.kind == End::Colon)
            mark = ideographic ? u"："_s : u":"_s;
        // At the very end only: behind markup nobody knows where it belongs.
        const bool atEnd =
            target.kind == End::None && pair.target().at.at(target.at) == pair.target().text.size();
        if (!mark.isEmpty() && atEnd && pair.targetProfile().locale.isValid())
            finding.fix = article::Fix{*finding.target, mark};
    }
};

} // namespace

std::unique_ptr<const Check> endPunctuationCheck()
{
    return std::make_unique<EndPunctuationCheck>();
}

} // namespace diglot::checks
