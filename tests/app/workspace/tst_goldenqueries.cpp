// SPDX-License-Identifier: Apache-2.0
//
// Known-item queries: drawn by rule from the articles themselves, and the article that each was
// drawn from must be found. What is expected holds for whole families of queries, never for one.
#include "app/search/folding.h"
#include "app/search/indexreader.h"
#include "app/search/languages.h"
#include "app/workspace/indexupdate.h"
#include "app/workspace/searchtext.h"

#include "tests/app/workspace/librarytree.h"
#include "tests/support/corpus.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <optional>

using namespace diglot;
using namespace diglot::test;
using namespace diglot::workspace;
using namespace Qt::StringLiterals;

using article::Edition;
using search::EditionText;

namespace {

constexpr int mostQueries = 250; // a family
constexpr int firstHits = 10;

struct Query
{
    QString text;
    LocaleTag locale;    // invalid: any
    QSet<QString> right; // keys
};

struct Floor
{
    double rank;  // mean reciprocal rank
    double found; // share among the first ten
};

// Family → queries.
using Families = QMap<QString, QList<Query>>;

bool isGrams(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return search::scriptOf(c.unicode()) == search::Script::Grams;
    });
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression word(u"[\\p{L}\\p{M}]{3,}"_s);
    QStringList words;
    for (auto match = word.globalMatch(text); match.hasNext();)
        words.append(match.next().captured());
    return words;
}

// Other forms of words, by endings that are regular in their language. Made without the stemmers
// that the index uses.
QString otherForm(const QString &word, const QString &language)
{
    static const QMap<QString, QList<QPair<QString, QString>>> endings{
        {u"ru"_s,
         {{u"ения"_s, u"ений"_s},
          {u"ение"_s, u"ению"_s},
          {u"ция"_s, u"цией"_s},
          {u"ции"_s, u"циям"_s},
          {u"ость"_s, u"остью"_s},
          {u"ами"_s, u"ах"_s},
          {u"ки"_s, u"ками"_s},
          {u"ка"_s, u"кой"_s},
          {u"ая"_s, u"ой"_s},
          {u"ый"_s, u"ого"_s},
          {u"ные"_s, u"ными"_s},
          {u"ров"_s, u"рами"_s},
          {u"тов"_s, u"тах"_s}}},
        {u"de"_s,
         {{u"ungen"_s, u"ung"_s},
          {u"ung"_s, u"ungen"_s},
          {u"keiten"_s, u"keit"_s},
          {u"eren"_s, u"ert"_s},
          {u"iert"_s, u"ieren"_s},
          {u"nisse"_s, u"nissen"_s},
          {u"liche"_s, u"lichen"_s}}},
        {u"en"_s, {{u"ing"_s, u"ed"_s}, {u"es"_s, u"e"_s}, {u"ts"_s, u"t"_s}, {u"t"_s, u"ts"_s}}}};
    const auto rules = endings.value(language);
    for (const auto &[from, to] : rules) {
        if (word.size() > from.size() + 2 && word.endsWith(from))
            return word.chopped(from.size()) + to;
    }
    return word;
}

QString withSlip(const QString &text, QRandomGenerator &random)
{
    QList<qsizetype> places;
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text[i - 1].isLower() && text[i].isLower() && text[i + 1].isLower())
            places.append(i);
    }
    if (places.isEmpty())
        return {};
    const qsizetype at = places[random.bounded(int(places.size()))];
    QString slipped = text;
    switch (random.bounded(3)) {
    case 0:
        return slipped.remove(at, 1);
    case 1:
        return slipped.insert(at, text[at]);
    default:
        slipped[at] = text[at + 1];
        slipped[at + 1] = text[at];
        return slipped == text ? slipped.remove(at, 1) : slipped;
    }
}

// Draws queries from a library.
class Drawer
{
public:
    explicit Drawer(const QList<EditionText> &texts)
        : m_texts(texts)
    {
        for (const EditionText &text : texts) {
            m_titles[text.edition.title].insert(text.edition.key);
            QSet<QString> words;
            for (const search::SectionText &section : text.sections) {
                for (const search::PieceText &piece : section.pieces) {
                    ++m_sentences[piece.target];
                    ++m_sources[text.edition.locale.toString() + piece.source];
                    for (const QString &word : wordsOf(piece.target + u' ' + piece.source))
                        words.insert(word.toLower());
                }
            }
            for (const QString &word : std::as_const(words))
                ++m_frequency[word];
        }
    }

    Families draw()
    {
        Families families;
        QList<qsizetype> order(m_texts.size());
        std::iota(order.begin(), order.end(), qsizetype(0));
        std::shuffle(order.begin(), order.end(), m_random);
        for (const qsizetype index : std::as_const(order)) {
            for (const auto &[family, query] : queriesOf(m_texts[index]).asKeyValueRange()) {
                if (families[family].size() < mostQueries)
                    families[family].append(query);
            }
        }
        return families;
    }

private:
    QMap<QString, Query> queriesOf(const EditionText &text)
    {
        QMap<QString, Query> queries;
        const Edition &edition = text.edition;
        const QString &title = edition.title;
        const QString language = edition.locale.language();
        const QSet<QString> same = keysWith([&title](const EditionText &other) {
            return search::folded(other.edition.title) == search::folded(title);
        });
        const auto add = [&](const QString &family, const QString &query,
                             const QSet<QString> &right) {
            if (!query.isEmpty())
                queries.insert(family, {query, edition.locale, right});
        };
        add(u"title"_s, title, same);
        queries.insert(u"other locale"_s, {title, {}, same});
        add(u"slip"_s, withSlip(title, m_random), same);
        if (language != u"en"_s)
            add(u"source title"_s, text.titleSource, keysWith([&text](const EditionText &other) {
                    return other.titleSource == text.titleSource;
                }));
        const QString inflected = otherForms(title, language);
        if (inflected != title)
            add(u"inflected"_s, inflected, same);
        if (isGrams(title)) {
            const QString cut = characters(title);
            add(u"characters"_s, cut, keysWith([&](const EditionText &other) {
                    return other.edition.locale == edition.locale &&
                           other.edition.title.contains(cut);
                }));
        }
        add(u"sentence"_s, fromSentence(text, article::Side::Target), {edition.key});
        if (language != u"en"_s)
            add(u"source sentence"_s, fromSentence(text, article::Side::Source), {edition.key});
        return queries;
    }

    template<class Condition>
    QSet<QString> keysWith(const Condition &condition) const
    {
        QSet<QString> keys;
        for (const EditionText &text : m_texts) {
            if (condition(text))
                keys.insert(text.edition.key);
        }
        return keys;
    }

    static QString otherForms(QString title, const QString &language)
    {
        const QStringList words = wordsOf(title);
        for (const QString &word : words)
            title.replace(word, otherForm(word, language));
        return title.remove(u'"'); // a phrase would be these very forms
    }

    // Two to four characters that stand together. "、" belongs to Han by its script extensions, but
    // is no character of a word.
    QString characters(const QString &title)
    {
        static const QRegularExpression run(
            u"(?:(?!\\p{P})[\\p{Han}\\p{Katakana}\\p{Hiragana}\\p{Hangul}ー]){2,}"_s);
        const QString found = run.match(title).captured();
        if (found.isEmpty())
            return {};
        const int size = qMin(2 + m_random.bounded(3), int(found.size()));
        return found.mid(m_random.bounded(int(found.size()) - size + 1), size);
    }

    // Four of the rarer words of a sentence that stands once in the library, in their order.
    QString fromSentence(const EditionText &text, article::Side side)
    {
        const bool target = side == article::Side::Target;
        QStringList sentences;
        for (const search::SectionText &section : text.sections) {
            for (const search::PieceText &piece : section.pieces) {
                const QString &sentence = target ? piece.target : piece.source;
                const int count = target
                                      ? m_sentences.value(sentence)
                                      : m_sources.value(text.edition.locale.toString() + sentence);
                if (count == 1 && !isGrams(sentence) && wordsOf(sentence).size() >= 8)
                    sentences.append(sentence);
            }
        }
        if (sentences.isEmpty())
            return {};
        const QStringList words = wordsOf(sentences[m_random.bounded(int(sentences.size()))]);
        QStringList rare = words;
        rare.removeDuplicates();
        rare.removeIf([](const QString &word) { return word.size() < 4; });
        std::stable_sort(rare.begin(), rare.end(), [this](const QString &a, const QString &b) {
            return m_frequency.value(a.toLower()) < m_frequency.value(b.toLower());
        });
        rare = rare.mid(0, 8);
        std::shuffle(rare.begin(), rare.end(), m_random);
        rare = rare.mid(0, 4);
        QStringList query;
        for (const QString &word : words) {
            if (rare.removeOne(word))
                query.append(word);
        }
        return query.join(u' ');
    }

    const QList<EditionText> &m_texts;
    QHash<QString, QSet<QString>> m_titles;
    QHash<QString, int> m_sentences;
    QHash<QString, int> m_sources;
    QHash<QString, int> m_frequency;
    QRandomGenerator m_random{20};
};

// A library with its index.
struct Golden
{
    QTemporaryDir folder;
    QList<EditionText> texts;
    std::unique_ptr<search::IndexReader> reader;

    bool open(const QString &path)
    {
        const std::atomic_bool cancel = false;
        auto opened = files::FileTree::open(path);
        if (!opened)
            return false;
        const std::shared_ptr<const files::FileTree> tree = std::move(*opened);
        const auto library = buildLibrary(*tree, {}, cancel);
        if (!library)
            return false;
        const DocumentLoader loader(*library, tree, nullptr);
        for (const Edition &edition : (*library)->editions) {
            const auto bytes = loader.bytes(edition);
            const auto document = bytes ? loader.parse(edition, *bytes) : bytes.error();
            const LocaleTag english = LocaleTag::fromString(u"en-US"_s).value();
            const Edition *source = (*library)->edition({edition.collection, edition.key}, english);
            if (document && !edition.title.isEmpty())
                texts.append(searchText(edition, *document, source ? source->title : QString()));
        }
        IndexOptions options;
        options.file = folder.filePath(u"x.index"_s);
        if (!updateIndex(*library, loader, options, cancel))
            return false;
        auto read = search::IndexReader::open(options.file);
        if (!read)
            return false;
        reader = std::move(*read);
        return true;
    }

    // Place of the first right hit, from 1; 0: not among the first ten.
    [[nodiscard]] int rankOf(const Query &query) const
    {
        article::SearchRequest request;
        request.query = query.text;
        request.reading = query.locale;
        request.limit = firstHits;
        if (query.locale.isValid())
            request.filter.locales = {query.locale};
        const auto found = reader->search(request);
        for (int i = 0; found && i < found->hits.size(); ++i) {
            if (query.right.contains(found->hits[i].article.key))
                return i + 1;
        }
        return 0;
    }
};

} // namespace

class TestGoldenQueries : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("library");
        QTest::newRow("sample") << QStringLiteral(DIGLOT_SOURCE_DIR "/resources/library");
        if (QDir(corpus()).exists())
            QTest::newRow("corpus") << QString(corpus() + u"/partner-center"_s);
        else
            qInfo("%s is absent: the sample library alone", qPrintable(corpus()));
    }

    void init()
    {
        QFETCH_GLOBAL(QString, library);
        if (m_opened == library)
            return;
        m_golden.emplace();
        QVERIFY(m_golden->open(library));
        m_families = Drawer(m_golden->texts).draw();
        m_opened = library;
    }

    void family_data()
    {
        QTest::addColumn<Floor>("floor");
        QTest::newRow("title") << Floor{0.99, 1.0};
        QTest::newRow("other locale") << Floor{0.99, 1.0};
        QTest::newRow("slip") << Floor{0.97, 0.985};
        QTest::newRow("inflected") << Floor{0.90, 0.985};
        QTest::newRow("characters") << Floor{1.0, 1.0};
        QTest::newRow("source title") << Floor{0.985, 1.0};
        QTest::newRow("sentence") << Floor{0.94, 0.985};
        QTest::newRow("source sentence") << Floor{0.89, 0.985};
    }
    void family()
    {
        QFETCH(Floor, floor);
        const QString family = QString::fromLatin1(QTest::currentDataTag()).section(u':', -1);
        const QList<Query> queries = m_families.value(family);
        QVERIFY2(queries.size() >= 4, qPrintable(QString::number(queries.size())));
        double sum = 0;
        int found = 0;
        QStringList missed;
        for (const Query &query : queries) {
            const int rank = m_golden->rankOf(query);
            sum += rank > 0 ? 1.0 / rank : 0;
            found += rank > 0 ? 1 : 0;
            if (rank != 1)
                missed.append(
                    u"%1 %2 %3 -> %4"_s.arg(rank).arg(query.locale.toString(), query.text,
                                                      QStringList(query.right.values()).value(0)));
        }
        const double size = double(queries.size());
        qInfo("%d queries, mean reciprocal rank %.3f, found %.3f", int(size), sum / size,
              double(found) / size);
        QVERIFY2(sum / size >= floor.rank && double(found) / size >= floor.found,
                 qPrintable(missed.join(u'\n').left(2000)));
    }

private:
    std::optional<Golden> m_golden;
    Families m_families;
    QString m_opened;
};

QTEST_GUILESS_MAIN(TestGoldenQueries)
#include "tst_goldenqueries.moc"
