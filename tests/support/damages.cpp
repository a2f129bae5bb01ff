// SPDX-License-Identifier: Apache-2.0
#include "tests/support/damages.h"

#include "app/checks/markup.h"
#include "app/checks/profile.h"
#include "app/checks/words.h"

#include <QLocale>
#include <QRegularExpression>

namespace diglot::test {

using namespace Qt::StringLiterals;
using checks::Mark;
using checks::MarkedText;
using checks::TextPair;
using Damaged = std::optional<QString>;

namespace {

const Mark *firstMark(const MarkedText &text, Mark::Kind kind)
{
    for (const Mark &mark : text.marks) {
        if (mark.kind == kind && mark.innerTo > mark.innerFrom)
            return &mark;
    }
    return nullptr;
}

QString replaced(QString text, int from, int to, const QString &by)
{
    return text.replace(from, to - from, by);
}

// Where a word of the plain text stands in the file, if no markup is in it.
bool isWhole(const MarkedText &text, const checks::Word &word)
{
    return text.at.at(word.to - 1) - text.at.at(word.from) == word.to - 1 - word.from;
}

bool isLatin(const TextPair &pair)
{
    return pair.targetLocale.script() == ScriptGroup::Latin;
}

Damaged emptied(const TextPair &pair)
{
    return checks::hasContent(checks::scanMarkup(pair.source).plain) ? Damaged(QString())
                                                                     : Damaged();
}

// A sentence of four words of prose or more.
Damaged leftAsSource(const TextPair &pair)
{
    static const QRegularExpression prose(u"\\b[a-z]{2,}\\b"_s);
    auto words = prose.globalMatch(checks::scanMarkup(pair.source).plain);
    int count = 0;
    while (words.hasNext() && count < 3) {
        words.next();
        ++count;
    }
    return count < 3 ? Damaged() : Damaged(pair.source);
}

Damaged placeholderRenamed(const TextPair &pair)
{
    static const QRegularExpression name(u"\\{([A-Za-z][\\w-]*)\\}"_s);
    const auto match = name.match(pair.target);
    if (!match.hasMatch() || !pair.source.contains(match.captured()) || pair.target.contains(u'`'))
        return {};
    return replaced(pair.target, int(match.capturedStart(1)), int(match.capturedEnd(1)), u"wert"_s);
}

Damaged codeChanged(const TextPair &pair)
{
    const MarkedText text = checks::scanMarkup(pair.target);
    const Mark *code = firstMark(text, Mark::Kind::Code);
    return code ? Damaged(replaced(pair.target, code->innerFrom, code->innerTo, u"x9"_s))
                : Damaged();
}

Damaged linkDropped(const TextPair &pair)
{
    const MarkedText text = checks::scanMarkup(pair.target);
    const Mark *link = firstMark(text, Mark::Kind::Link);
    if (!link)
        return {};
    const QString inner = pair.target.mid(link->innerFrom, link->innerTo - link->innerFrom);
    return replaced(pair.target, link->from, link->to, inner);
}

Damaged linkEmptied(const TextPair &pair)
{
    const MarkedText text = checks::scanMarkup(pair.target);
    const Mark *link = firstMark(text, Mark::Kind::Link);
    return link ? Damaged(replaced(pair.target, link->innerFrom, link->innerTo, {})) : Damaged();
}

// "[page](u)." becomes "[page.](u)".
Damaged punctuationSwallowed(const TextPair &pair)
{
    const MarkedText text = checks::scanMarkup(pair.target);
    for (const Mark &link : text.marks) {
        const QChar behind = link.to < pair.target.size() ? pair.target.at(link.to) : QChar();
        const QChar last = link.innerTo > 0 ? pair.target.at(link.innerTo - 1) : QChar();
        if (link.kind != Mark::Kind::Link || !QStringView(u".。,，").contains(behind) ||
            !last.isLetter())
            continue;
        QString damaged = pair.target;
        damaged.remove(link.to, 1);
        return damaged.insert(link.innerTo, behind);
    }
    return {};
}

Damaged tagDropped(const TextPair &pair)
{
    const MarkedText text = checks::scanMarkup(pair.target);
    const Mark *tag = firstMark(text, Mark::Kind::Tag);
    return tag && tag->value != "!--"_L1 ? Damaged(replaced(pair.target, tag->from, tag->to, {}))
                                         : Damaged();
}

Damaged addressChanged(const TextPair &pair)
{
    const MarkedText text = checks::scanMarkup(pair.target);
    const Mark *address = firstMark(text, Mark::Kind::Address);
    return address && pair.source.contains(address->value)
               ? Damaged(replaced(pair.target, address->from + 9, address->from + 10, u"q9"_s))
               : Damaged();
}

const Mark *boldName(const MarkedText &text)
{
    const Mark *bold = firstMark(text, Mark::Kind::Strong);
    const bool content = bold && checks::hasContent(text.plainPart(bold->innerFrom, bold->innerTo));
    // Brackets stand for bold in some locales.
    const bool bracketed = QStringView(text.plain).contains(u'[') || text.plain.contains(u'「') ||
                           text.plain.contains(u'［');
    return content && !bracketed ? bold : nullptr;
}

Damaged boldDropped(const TextPair &pair)
{
    const MarkedText text = checks::scanMarkup(pair.target);
    const Mark *bold = boldName(text);
    if (!bold)
        return {};
    const QString inner = pair.target.mid(bold->innerFrom, bold->innerTo - bold->innerFrom);
    return replaced(pair.target, bold->from, bold->to, inner);
}

Damaged boldEscaped(const TextPair &pair)
{
    const MarkedText text = checks::scanMarkup(pair.target);
    const Mark *bold = boldName(text);
    if (!bold)
        return {};
    const QString inner = pair.target.mid(bold->innerFrom, bold->innerTo - bold->innerFrom);
    return replaced(pair.target, bold->from, bold->to, u"\\*\\*"_s + inner + u"\\*\\*"_s);
}

// A name that both sides have bold loses it to the word before.
Damaged boldShifted(const TextPair &pair)
{
    const MarkedText text = checks::scanMarkup(pair.target);
    const Mark *bold = boldName(text);
    if (!bold || text.count(Mark::Kind::Strong) != 1 ||
        checks::scanMarkup(pair.source).count(Mark::Kind::Strong) != 1)
        return {};
    const QString inner = pair.target.mid(bold->innerFrom, bold->innerTo - bold->innerFrom);
    const bool name =
        inner.size() > 3 && inner.at(0).isUpper() && checks::isLatinLetter(inner.at(0));
    if (!name || !pair.source.contains(u"**"_s + inner + u"**"_s) || pair.target.count(inner) != 1)
        return {};
    const QList<checks::Word> words = checks::wordsIn(text.plain);
    for (const checks::Word &word : words) {
        const int from = text.at.at(word.from);
        const int to = text.at.at(word.to - 1) + 1;
        if (to >= bold->from || !isWhole(text, word))
            continue;
        QString damaged = replaced(pair.target, bold->from, bold->to, inner);
        return replaced(damaged, from, to, u"**"_s + damaged.mid(from, to - from) + u"**"_s);
    }
    return {};
}

// camelCase and cmdlets in small letters, as machine translation leaves them.
Damaged identifierLowered(const TextPair &pair)
{
    static const QRegularExpression name(
        u"(?<![\\w/.-])(?:[A-Z][a-z]+){1,2}[A-Za-z]*[a-z][A-Z][A-Za-z]{2,}(?![\\w/.-])"_s);
    const MarkedText source = checks::scanMarkup(pair.source);
    const MarkedText text = checks::scanMarkup(pair.target);
    auto matches = name.globalMatch(text.plain);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const checks::Word word{int(match.capturedStart()), int(match.capturedEnd())};
        if (!isWhole(text, word) || !source.plain.contains(match.captured()) ||
            pair.target.count(match.captured()) != 1)
            continue;
        const int from = text.at.at(word.from);
        return replaced(pair.target, from, from + (word.to - word.from),
                        match.captured().toLower());
    }
    return {};
}

Damaged lookAlike(const TextPair &pair)
{
    const qsizetype at = pair.target.indexOf(QRegularExpression(u"(?<=[а-я])[асеор](?=[а-я])"_s));
    if (pair.targetLocale.script() != ScriptGroup::Cyrillic || at < 0)
        return {};
    static const QString cyrillic = u"асеор"_s;
    return replaced(pair.target, int(at), int(at) + 1,
                    QString(u"aceop"_s.at(cyrillic.indexOf(pair.target.at(at)))));
}

Damaged foreignWord(const TextPair &pair)
{
    const bool korean = pair.targetLocale.script() == ScriptGroup::Korean;
    return pair.target.size() < 4 || korean ? Damaged() : Damaged(u"저장 "_s + pair.target);
}

Damaged simplified(const TextPair &pair)
{
    static const QString traditional = u"設資數據個專連選網檢視發"_s;
    static const QString wrong = u"设资数据个专连选网检视发"_s;
    if (pair.targetLocale.toString() != "zh-TW"_L1)
        return {};
    for (qsizetype i = 0; i < pair.target.size(); ++i) {
        const qsizetype at = traditional.indexOf(pair.target.at(i));
        if (at >= 0 && wrong.at(at) != traditional.at(at) && !u"据个"_s.contains(wrong.at(at)))
            return replaced(pair.target, int(i), int(i) + 1, QString(wrong.at(at)));
    }
    return {};
}

// UTF-8 read as Latin-1.
Damaged misread(const TextPair &pair)
{
    for (const QChar c : pair.target) {
        if (c.unicode() >= 0xC0 && c.unicode() < 0x100)
            return QString(pair.target).replace(c, QString::fromLatin1(QString(c).toUtf8()));
    }
    return {};
}

// Two different digits of a number that both sides have change places.
Damaged digitsSwapped(const TextPair &pair)
{
    static const QRegularExpression number(u"(?<![\\w.,/:-])[1-9]\\d{1,5}(?![\\w.,/:-])"_s);
    const MarkedText source = checks::scanMarkup(pair.source);
    const MarkedText text = checks::scanMarkup(pair.target);
    auto matches = number.globalMatch(text.plain);
    while (matches.hasNext()) {
        const auto match = matches.next();
        QString digits = match.captured();
        if (digits.at(0) == digits.at(1) || !source.plain.contains(digits) ||
            digits.at(1) == u'0' || source.plain.contains(u"Part"_s))
            continue;
        const checks::Word word{int(match.capturedStart()), int(match.capturedEnd())};
        if (!isWhole(text, word))
            continue;
        std::swap(digits[0], digits[1]);
        if (source.plain.contains(digits))
            continue;
        const int from = text.at.at(word.from);
        return replaced(pair.target, from, from + int(digits.size()), digits);
    }
    return {};
}

// Another month, by name or by number.
Damaged monthChanged(const TextPair &pair)
{
    const QLocale locale(pair.targetLocale.toString());
    const QLocale english(u"en_US"_s);
    for (int month = 1; month <= 12; ++month) {
        const int other = month % 12 + 1;
        const QRegularExpression dated(u"\\b"_s + english.monthName(month) + u" \\d"_s);
        const bool unique = pair.source.count(english.monthName(month)) == 1 &&
                            !pair.source.contains(english.monthName(other));
        if (!unique || !pair.source.contains(dated))
            continue;
        const QString name =
            pair.targetLocale.language() == "zh"_L1 || pair.targetLocale.language() == "ja"_L1
                ? QString::number(month) + u'月'
                : locale.monthName(month);
        const QString wrong =
            name.endsWith(u'月') ? QString::number(other) + u'月' : locale.monthName(other);
        QString damaged = pair.target;
        if (damaged.count(name) == 1 && !damaged.contains(u'1' + name))
            return damaged.replace(name, wrong);
    }
    return {};
}

// The second half of a long sentence is gone.
Damaged halved(const TextPair &pair)
{
    constexpr int longSentence = 80; // characters of the source
    const MarkedText text = checks::scanMarkup(pair.target);
    const MarkedText source = checks::scanMarkup(pair.source);
    if (source.plain.size() < longSentence || !text.marks.isEmpty())
        return {};
    qsizetype middle = pair.target.size() / 2;
    while (middle > 0 && pair.target.at(middle - 1).isLetter() && isLatin(pair))
        --middle;
    return pair.target.left(middle).trimmed();
}

std::optional<checks::Word> proseWord(const MarkedText &text)
{
    for (const checks::Word &word : checks::wordsIn(text.plain)) {
        const QStringView plain = QStringView(text.plain).mid(word.from, word.to - word.from);
        const bool letters =
            std::all_of(plain.cbegin(), plain.cend(), [](QChar c) { return c.isLetter(); });
        if (plain.size() >= 4 && letters && isWhole(text, word) && !checks::isIdeographic(plain[0]))
            return word;
    }
    return {};
}

// The first word, or the first two ideographs, so many times.
Damaged repeated(const TextPair &pair, int times)
{
    const MarkedText text = checks::scanMarkup(pair.target);
    if (!checks::profileFor(pair.targetLocale).blanks) {
        static const QRegularExpression han(u"[\u4E00-\u9FFF]{2}"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
        const auto match = han.match(pair.target);
        const bool usable = match.hasMatch() && match.captured().at(0) != match.captured().at(1) &&
                            !match.captured().contains(u'々');
        return usable
                   ? Damaged(replaced(pair.target, int(match.capturedStart()),
                                      int(match.capturedEnd()), match.captured().repeated(times)))
                   : Damaged();
    }
    const auto word = proseWord(text);
    if (!word)
        return {};
    const int from = text.at.at(word->from);
    const int to = from + (word->to - word->from);
    const QString one = pair.target.mid(from, to - from);
    return replaced(pair.target, from, to, (one + u' ').repeated(times).chopped(1));
}

Damaged doubled(const TextPair &pair)
{
    return repeated(pair, 2);
}

Damaged manyTimes(const TextPair &pair)
{
    return repeated(pair, 4);
}

Damaged endLost(const TextPair &pair)
{
    const bool ends = QStringView(u".。").contains(pair.target.right(1)) &&
                      pair.source.endsWith(u'.') && pair.target.size() > 12 &&
                      !pair.target.chopped(1).endsWith(u'.');
    return ends ? Damaged(pair.target.chopped(1)) : Damaged();
}

Damaged questionStranded(const TextPair &pair)
{
    const MarkedText text = checks::scanMarkup(pair.target);
    const qsizetype blank = pair.target.indexOf(u' ', 4);
    if (blank < 0 || !text.marks.isEmpty() || !pair.target.at(blank - 1).isLetter() ||
        pair.target.size() - blank < 8)
        return {};
    return replaced(pair.target, int(blank), int(blank), u"?"_s);
}

Damaged bracketLost(const TextPair &pair)
{
    const MarkedText text = checks::scanMarkup(pair.target);
    const qsizetype at = pair.target.indexOf(QRegularExpression(u"[)）]"_s));
    if (at < 0 || !text.marks.isEmpty() || pair.target.count(u'(') + pair.target.count(u'（') != 1)
        return {};
    return replaced(pair.target, int(at), int(at) + 1, {});
}

} // namespace

const QList<Damage> &damages()
{
    static const QList<Damage> list{
        {"missing", "target emptied", emptied},
        {"untranslated", "source left standing", leftAsSource},
        {"placeholders", "placeholder renamed", placeholderRenamed},
        {"code", "code changed", codeChanged},
        {"links", "link dropped", linkDropped},
        {"empty-link", "link text emptied", linkEmptied},
        {"swallowed-punctuation", "mark moved into the link", punctuationSwallowed},
        {"tags", "tag dropped", tagDropped},
        {"urls", "address changed", addressChanged},
        {"emphasis", "bold dropped", boldDropped},
        {"emphasis-shifted", "bold on the word before", boldShifted},
        {"escaped-markup", "bold escaped", boldEscaped},
        {"identifiers", "identifier in small letters", identifierLowered},
        {"mixed-script", "look-alike letter", lookAlike},
        {"foreign-script", "Korean word", foreignWord},
        {"wrong-variant", "simplified character", simplified},
        {"mojibake", "wrong encoding", misread},
        {"numbers", "digits swapped", digitsSwapped},
        {"dates", "month changed", monthChanged},
        {"length", "sentence halved", halved},
        {"doubled-word", "word doubled", doubled},
        {"repetition", "word four times", manyTimes},
        {"end-punctuation", "terminal mark lost", endLost},
        {"stranded-punctuation", "question mark inside", questionStranded},
        {"brackets", "closing bracket lost", bracketLost},
    };
    return list;
}

} // namespace diglot::test
