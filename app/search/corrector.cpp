// SPDX-License-Identifier: Apache-2.0
#include "app/search/corrector.h"

#include "app/search/folding.h"
#include "app/search/layouts.h"

#include <algorithm>
#include <map>

namespace diglot::search {

using namespace Qt::StringLiterals;

namespace {

// Letters of a word on another keyboard: fewer are mostly an abbreviation that is one on any.
constexpr qsizetype shortestOnKeyboard = 4;
constexpr qsizetype shortestOpen = 4;      // … while it is being typed
constexpr qsizetype shortestPart = 4;      // of an identifier, that may be a slip
constexpr qsizetype shortestBeginning = 3; // of longer words
constexpr qsizetype shortWord = 4;         // that is rather cut off than a slip …
constexpr int likelier = 8;                // … of a word that is not so much more frequent

bool isWord(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.isLetter() || c.isMark() || c.isSurrogate(); });
}

qsizetype lettersIn(QStringView text)
{
    return std::count_if(text.begin(), text.end(),
                         [](QChar c) { return c.isLetter() || c.isMark(); });
}

// It is pasted, so that there are no slips in it.
bool isAddress(QStringView text)
{
    return text.contains(u'/') && text.contains(u'.');
}

// Where the word stands last, by itself rather than within another one.
qsizetype lastPlaceOf(const QString &word, const QString &text)
{
    const auto parts = [&text](qsizetype at) {
        return at < 0 || at >= text.size() || !text[at].isLetterOrNumber();
    };
    qsizetype at = text.lastIndexOf(word);
    const qsizetype last = at;
    while (at > 0 && !(parts(at - 1) && parts(at + word.size())))
        at = text.lastIndexOf(word, at - 1);
    return at < 0 ? last : at;
}

} // namespace

Correction Corrector::correct(const ParsedQuery &query, const Plan &plan)
{
    m_correction.query = query;
    m_correction.text = m_request.query;
    std::map<int, QStringList> lacking; // parts of a word, none where it stands nowhere itself
    for (const int index : plan.unknown)
        lacking[index];
    for (const int index : plan.partial) {
        if (const QStringList parts = lackingParts(index, plan); !parts.isEmpty())
            lacking[index] = parts;
    }
    const bool nothingKnown =
        std::all_of(plan.terms.cbegin(), plan.terms.cend(),
                    [&lacking](const Term &term) { return lacking.contains(term.word); });
    if (!lacking.empty() && nothingKnown && byOtherLayout(query))
        return std::move(m_correction);
    for (const int index : plan.partial) {
        if (!lacking.contains(index) && !joined(query.words[index]).isEmpty())
            lacking[index];
    }
    if (!lacking.empty())
        m_preferred = preferredLanguages();
    // From the last, because one word may become several.
    for (auto one = lacking.rbegin(); one != lacking.rend(); ++one)
        replace(one->first, one->second);
    if (m_correction.text == m_request.query)
        m_correction.text.clear();
    return std::move(m_correction);
}

bool Corrector::isKnown(const QueryWord &word, bool unfinished) const
{
    ParsedQuery query{{word}, {}, {}};
    query.unfinished = unfinished;
    return m_state.planOf(query).unknown.empty();
}

bool Corrector::isWhollyKnown(const QString &text) const
{
    ParsedQuery query = parseQuery(text);
    query.unfinished = m_correction.query.unfinished && text.size() >= shortestOpen;
    const Plan plan = m_state.planOf(query);
    return !plan.terms.empty() && plan.unknown.empty() && plan.partial.empty();
}

// Words of which none is known, and all of them on another keyboard.
bool Corrector::byOtherLayout(const ParsedQuery &query)
{
    const QString known = onOtherLayout(m_request.query.left(longestQuery), 0);
    if (known.isEmpty())
        return false;
    m_correction.text = known;
    m_correction.query = parseQuery(known);
    m_correction.query.side = query.side;
    m_correction.query.unfinished = query.unfinished;
    return true;
}

// The text on another keyboard, where all of it stands somewhere so; empty where it does not. What
// ends it may be the sign that it looks like, a letter on the other keyboard.
QString Corrector::onOtherLayout(const QString &text, qsizetype letters) const
{
    const auto knownOf = [this, letters](const QString &typed) {
        const QStringList others = otherLayouts(typed);
        const auto known =
            std::find_if(others.cbegin(), others.cend(), [this, letters](const QString &other) {
                return lettersIn(other) >= letters && isWhollyKnown(other);
            });
        return known == others.cend() ? QString() : *known;
    };
    const QString known = knownOf(text);
    const bool ends = !text.isEmpty() && !text.back().isLetterOrNumber();
    return known.isEmpty() && ends ? knownOf(text.chopped(1)) : known;
}

// The parts of an identifier, or of a word with hyphens, that stand nowhere, not even within a
// longer part.
QStringList Corrector::lackingParts(int index, const Plan &plan) const
{
    const ParsedQuery &query = m_correction.query;
    const QueryWord &word = query.words[index];
    if (isAddress(word.text))
        return {};
    const bool open = word.prefix || (query.unfinished && index == query.words.size() - 1);
    Tokens tokens;
    analyzer().analyse(word.text, m_state.languages(), tokens);
    const auto isPartOf = [](const Token &part, const Token &token) {
        return part.begin >= token.begin && part.end <= token.end &&
               part.end - part.begin < token.end - token.begin;
    };
    const auto isWithinKnown = [index, &plan](const QString &part) {
        return std::any_of(plan.terms.cbegin(), plan.terms.cend(), [&](const Term &term) {
            return term.word == index && term.typed.contains(part);
        });
    };
    QStringList parts;
    for (const Token &token : tokens.items) {
        if (token.kind != Token::Kind::Word ||
            std::any_of(tokens.items.begin(), tokens.items.end(),
                        [&](const Token &other) { return isPartOf(other, token); }))
            continue;
        QueryWord part;
        part.text = word.text.mid(token.begin, token.end - token.begin);
        const bool last = token.end == tokens.items.back().end;
        if (!parts.contains(part.text) && !isWithinKnown(part.text) && !isKnown(part, open && last))
            parts.append(part.text);
    }
    return parts;
}

// "Kunden-Konto", where only "Kundenkonto" stands somewhere.
QString Corrector::joined(const QueryWord &word) const
{
    QStringList parts = word.text.split(u'-');
    const auto isLatin = [](QChar c) {
        return c.isLetter() && scriptOf(c.unicode()) == Script::Latin;
    };
    const auto isLatinWord = [&isLatin](const QString &part) {
        return std::all_of(part.cbegin(), part.cend(), isLatin);
    };
    if (parts.size() < 2 || word.prefix || !std::all_of(parts.cbegin(), parts.cend(), isLatinWord))
        return {};
    for (qsizetype i = 1; i < parts.size(); ++i)
        parts[i] = parts[i].toLower();
    QueryWord one;
    one.text = parts.join(QString());
    return isKnown(one) ? one.text : QString();
}

// `lacking`: its parts that stand nowhere; none of a word that does not itself, or that stands
// somewhere without its hyphens.
void Corrector::replace(int index, const QStringList &lacking)
{
    const QueryWord word = m_correction.query.words[index];
    if (const QString one = joined(word); !one.isEmpty())
        return put(index, {one});
    if (const QString other = onOtherLayout(word.text, shortestOnKeyboard); !other.isEmpty())
        return put(index, {other});
    if (!lacking.isEmpty())
        return put(index, {correctedParts(word.text, lacking)});
    QStringList any = compoundsWith(word);
    if (any.isEmpty())
        any.append(correctedText(word));
    if (any.first().isEmpty())
        m_correction.dropped.prepend(word.text);
    else
        m_correction.replacing.append(any.join(u' ').split(u' '));
    put(index, any);
}

// One of these stands in place of the word; a first one that is empty leaves it as it is.
void Corrector::put(int index, const QStringList &any)
{
    if (any.first().isEmpty())
        return;
    QList<QueryWord> &words = m_correction.query.words;
    QueryWord word = words[index];
    QString &text = m_correction.text;
    text.replace(lastPlaceOf(word.text, text), word.text.size(), any.join(u" OR "_s));
    for (qsizetype i = 0; i < any.size(); ++i) {
        word.text = any[i];
        if (word.text.endsWith(u'*')) {
            word.text.chop(1);
            word.prefix = true;
        }
        if (i == 0)
            words[index] = word;
        else
            words.insert(index + i, word);
        word.orBefore = true;
    }
}

// A word that stands in compounds only: these ("konto": "kundenkonto").
QStringList Corrector::compoundsWith(const QueryWord &word) const
{
    constexpr int mostCompounds = 4;
    const QString key = folded(word.text);
    if (word.phrase || word.prefix || word.excluded || key.contains(u' '))
        return {};
    return m_state.words().compoundsOf(key, mostCompounds);
}

// The text with each word that stands nowhere corrected; empty where that is not possible.
QString Corrector::correctedText(const QueryWord &word) const
{
    QStringList words = word.text.split(u' ', Qt::SkipEmptyParts);
    for (QString &text : words) {
        QueryWord one;
        one.text = text;
        if (isKnown(one))
            continue;
        text = correctedWord(text, !word.phrase && !word.prefix);
        if (text.isEmpty())
            return {};
    }
    return words.join(u' ');
}

// The text with those of its parts corrected of which that is possible; empty without any.
QString Corrector::correctedParts(const QString &text, const QStringList &lacking)
{
    QString better = text;
    for (qsizetype i = lacking.size() - 1; i >= 0; --i) {
        const QString &part = lacking[i];
        const bool maySlip = part.size() >= shortestPart && isWord(part);
        const QString word = maySlip ? correctedWord(part, false) : QString();
        if (word.isEmpty()) {
            m_correction.dropped.prepend(part);
            continue;
        }
        better.replace(lastPlaceOf(part, better), part.size(), word);
        m_correction.replacing.append(word.split(u' '));
    }
    return better == text ? QString() : better;
}

// What the word is a slip of, begins (with a star) or is joined of; empty where it is nothing.
QString Corrector::correctedWord(const QString &word, bool mayGoOn) const
{
    const QString key = folded(word);
    if (const QString text = withApostrophe(key); !text.isEmpty())
        return text;
    const WordList &words = m_state.words();
    const QList<WordList::Near> near = words.corrections(key, 1, m_preferred);
    const bool oneSlip = !near.isEmpty() && near.first().slips <= 1;
    if (oneSlip && (key.size() > shortWord || near.first().word.startsWith(key)))
        return near.first().word;
    const bool begins = mayGoOn && key.size() >= shortestBeginning && isWord(key);
    const qint64 rows = begins ? words.rowsBeginning(key) : 0;
    if (oneSlip && near.first().rows > likelier * rows)
        return near.first().word;
    if (rows > 0)
        return word + u'*';
    if (const QStringList parts = words.parts(key); !parts.isEmpty() && !key.contains(u' '))
        return parts.join(u' ');
    return near.isEmpty() ? QString() : near.first().word;
}

// "cant", for "can't" as the library has it.
QString Corrector::withApostrophe(const QString &key) const
{
    if (key.size() <= shortestBeginning || !key.endsWith(u"nt"))
        return {};
    QueryWord word;
    word.text = key.chopped(1) + u"'t"_s;
    word.phrase = true;
    const Plan plan = m_state.planOf({{word}, {}, {}});
    return !plan.terms.empty() && plan.terms.front().rows > 0 ? word.text : QString();
}

// Those that the query's other words are of, else those that it is restricted to or read in.
QStringList Corrector::preferredLanguages() const
{
    const ParsedQuery &query = m_correction.query;
    QStringList words;
    for (const QueryWord &word : query.words)
        words.append(folded(word.text).split(u' ', Qt::SkipEmptyParts));
    QStringList languages = m_state.words().languagesOf(words);
    if (!languages.isEmpty())
        return languages;
    for (const LocaleTag &locale : localesOf(combined(query.filter, m_request.filter)))
        languages.append(locale.language());
    if (languages.isEmpty() && m_request.reading.isValid())
        languages.append(m_request.reading.language());
    return languages;
}

} // namespace diglot::search
