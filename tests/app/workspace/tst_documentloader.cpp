// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/documentloader.h"
#include "tests/app/workspace/librarytree.h"
#include "tests/support/bilingual.h"

#include <QTest>

using namespace diglot;
using namespace diglot::workspace;
using namespace Qt::StringLiterals;
using article::Block;
using article::DocumentPtr;

namespace {

// A library with its loader.
struct Opened
{
    article::LibraryPtr library;
    std::unique_ptr<DocumentLoader> loader;

    explicit Opened(const test::LibraryTree &tree)
    {
        auto built = tree.build();
        auto files = files::FileTree::open(tree.folder());
        if (!built || !files)
            return;
        library = *built;
        const std::shared_ptr<const files::FileTree> shared = std::move(*files);
        loader = std::make_unique<DocumentLoader>(library, shared, nullptr);
    }

    DocumentPtr document(const QString &path) const
    {
        const article::Edition *edition = library ? library->editionAt(path) : nullptr;
        if (!edition)
            return nullptr;
        return loader->load(*edition).value_or(nullptr);
    }
};

int countOf(const QList<Block> &blocks, Block::Kind kind)
{
    int count = 0;
    for (const Block &block : blocks)
        count += int(block.kind == kind) + countOf(block.children, kind);
    return count;
}

QStringList texts(const DocumentPtr &document)
{
    QStringList out;
    for (const article::Segment &segment : document->segments)
        out.append(segment.target + u'@' + segment.file);
    return out;
}

} // namespace

class TestDocumentLoader : public QObject
{
    Q_OBJECT

private slots:
    void includesAreExpanded()
    {
        test::LibraryTree tree;
        tree.write(
            u"ru-RU/a.md"_s,
            test::bilingual(u"# ⟦Т‖T⟧\n\n[!INCLUDE [x](includes/one.md)]\n\n⟦Конец‖End⟧\n"_s));
        tree.write(u"ru-RU/includes/one.md"_s,
                   test::bilingual(u"⟦Раз‖One⟧\n\n[!INCLUDE [y](two.md)]\n"_s));
        tree.write(u"ru-RU/includes/two.md"_s, test::bilingual(u"⟦Два‖Two⟧\n"_s));
        const Opened opened(tree);
        const DocumentPtr document = opened.document(u"ru-RU/a.md"_s);
        QVERIFY(document);
        QCOMPARE(document->problems.size(), 0);
        QCOMPARE(texts(document), (QStringList{u"Т@"_s, u"Конец@"_s, u"Раз@ru-RU/includes/one.md"_s,
                                               u"Два@ru-RU/includes/two.md"_s}));
        const Block &include = document->blocks.at(1);
        QCOMPARE(include.kind, Block::Kind::Include);
        QCOMPARE(include.text, u"ru-RU/includes/one.md"_s);
        QCOMPARE(include.children.size(), 2);
        QCOMPARE(include.children.at(0).inlines.first().segment, 2);
        QCOMPARE(include.children.at(1).children.at(0).inlines.first().segment, 3);
        // Leaves keep their numbers; those of included files come behind.
        QCOMPARE(document->blocks.at(2).leaf, 2);
        QCOMPARE(include.children.at(0).leaf, 3);
        QCOMPARE(document->segments.at(2).leaf, 3);
    }

    void inlineIncludeInASentence()
    {
        test::LibraryTree tree;
        tree.write(u"ru-RU/a.md"_s,
                   test::bilingual(u"# ⟦Т‖T⟧\n\n⟦[!INCLUDE [x](one.md)] да‖[!INCLUDE [x](one.md)] "
                                   "yes⟧\n"_s));
        tree.write(u"ru-RU/one.md"_s, test::bilingual(u"⟦Раз‖One⟧\n"_s));
        const Opened opened(tree);
        const DocumentPtr document = opened.document(u"ru-RU/a.md"_s);
        QVERIFY(document);
        QCOMPARE(article::plainText(document->segments.at(1).targetInlines), u"Раз да"_s);
        QCOMPARE(article::plainText(document->segments.at(1).sourceInlines), u"One yes"_s);
        QCOMPARE(document->segments.size(), 2);
    }

    void includesFromTheOverlayAreMarked()
    {
        test::LibraryTree tree;
        tree.write(u"ru-RU/a.md"_s, "# A\n\n[!INCLUDE [x](includes/one.md)]\n");
        tree.write(u"en-US/a.md"_s, "# A\n\n[!INCLUDE [x](includes/one.md)]\n");
        tree.write(u"en-US/includes/one.md"_s, "One\n");
        const Opened opened(tree);
        const DocumentPtr russian = opened.document(u"ru-RU/a.md"_s);
        const DocumentPtr english = opened.document(u"en-US/a.md"_s);
        QVERIFY(russian && english);
        QVERIFY(russian->blocks.at(1).notLocalized);
        QCOMPARE(russian->blocks.at(1).children.size(), 1);
        QVERIFY(!english->blocks.at(1).notLocalized);
    }

    void cyclesEnd()
    {
        test::LibraryTree tree;
        tree.write(u"ru-RU/a.md"_s, "# A\n\n[!INCLUDE [x](includes/b.md)]\n");
        tree.write(u"ru-RU/includes/b.md"_s, "b\n\n[!INCLUDE [x](c.md)]\n");
        tree.write(u"ru-RU/includes/c.md"_s, "c\n\n[!INCLUDE [x](b.md)]\n");
        const Opened opened(tree);
        const DocumentPtr document = opened.document(u"ru-RU/a.md"_s);
        QVERIFY(document);
        QCOMPARE(countOf(document->blocks, Block::Kind::Include), 3);
        QCOMPARE(document->problems.size(), 1);
        QCOMPARE(document->problems.first().file, u"ru-RU/includes/c.md"_s);
    }

    void bombsEnd()
    {
        test::LibraryTree tree;
        tree.write(u"ru-RU/a.md"_s, "# A\n\n[!INCLUDE [x](includes/0.md)]\n");
        for (int i = 0; i < 30; ++i) {
            const QByteArray next = QByteArray::number(i + 1);
            QByteArray text = "text\n";
            for (int k = 0; k < 4; ++k)
                text += "\n[!INCLUDE [x](" + next + ".md)]\n";
            tree.write(u"ru-RU/includes/%1.md"_s.arg(i), text);
        }
        const Opened opened(tree);
        const DocumentPtr document = opened.document(u"ru-RU/a.md"_s);
        QVERIFY(document);
        QVERIFY(!document->problems.isEmpty());
        QVERIFY(countOf(document->blocks, Block::Kind::Paragraph) <= 256);
    }

    void missingIncludeIsReported()
    {
        test::LibraryTree tree;
        tree.write(u"ru-RU/a.md"_s, "# A\n\n[!INCLUDE [x](includes/none.md)]\n");
        const Opened opened(tree);
        const DocumentPtr document = opened.document(u"ru-RU/a.md"_s);
        QVERIFY(document);
        QCOMPARE(document->problems.size(), 1);
        QVERIFY(document->problems.first().message.contains(u"includes/none.md"_s));
    }

    void unitsGetTheirSource()
    {
        test::LibraryTree tree;
        tree.write(u"ru-RU/a.md"_s,
                   "---\ntitle: Название\ndescription: Описание\n---\n# A\n\n![Рис](a.png)\n");
        tree.write(u"en-US/a.md"_s,
                   "---\ntitle: Name\ndescription: About\n---\n# A\n\n![Picture](a.png)\n");
        tree.write(u"ru-RU/b.md"_s, "---\ntitle: Два\n---\n# B\n\n![Рис](a.png)\n");
        tree.write(u"en-US/b.md"_s,
                   "---\ntitle: Two\n---\n# B\n\n![One](a.png)\n\n![Two](b.png)\n");
        const Opened opened(tree);
        const auto sources = [&](const QString &path) {
            QStringList out;
            const DocumentPtr document = opened.document(path);
            if (document) {
                for (const article::Unit &unit : document->units)
                    out.append(unit.id + u'=' + unit.source);
            }
            out.sort();
            return out;
        };
        QCOMPARE(sources(u"ru-RU/a.md"_s),
                 (QStringList{u"alt:0=Picture"_s, u"description=About"_s, u"title=Name"_s}));
        // As many pictures as in the source, or their numbers mean nothing.
        QCOMPARE(sources(u"ru-RU/b.md"_s), (QStringList{u"alt:0="_s, u"title=Two"_s}));
    }

    // A picture in a sentence counts in both, so that those behind it keep their texts.
    void picturesInSentencesCount()
    {
        test::LibraryTree tree;
        tree.write(u"ru-RU/a.md"_s,
                   test::bilingual(u"# ⟦А‖A⟧\n\n⟦См. ![знак](s.png) тут.‖See ![sign](s.png) "
                                   "here.⟧\n\n![Рис](a.png)\n"_s));
        tree.write(u"en-US/a.md"_s, "# A\n\nSee ![sign](s.png) here.\n\n![Picture](a.png)\n");
        const Opened opened(tree);
        const DocumentPtr document = opened.document(u"ru-RU/a.md"_s);
        QVERIFY(document);
        QCOMPARE(document->units.size(), 1);
        QCOMPARE(document->units.first().id, u"alt:1"_s);
        QCOMPARE(document->units.first().source, u"Picture"_s);
    }

    void errorsNameTheFile()
    {
        test::LibraryTree tree;
        tree.write(u"ru-RU/a.md"_s, "# A\n");
        const Opened opened(tree);
        article::Edition edition = *opened.library->editionAt(u"ru-RU/a.md"_s);
        edition.path = u"ru-RU/gone.md"_s;
        const auto document = opened.loader->load(edition);
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::NotFound);
        QCOMPARE(document.error().where, u"ru-RU/gone.md"_s);
        QVERIFY(!opened.loader->bytes(edition));
        QVERIFY(!opened.loader->picture(u"../x.png"_s, false));
        QVERIFY(!opened.loader->picture(u"x.png"_s, true));
    }

    void sameDocumentIsKept()
    {
        test::LibraryTree tree;
        tree.write(u"ru-RU/a.md"_s, "# A\n");
        const Opened opened(tree);
        QCOMPARE(opened.document(u"ru-RU/a.md"_s), opened.document(u"ru-RU/a.md"_s));
    }
};

QTEST_GUILESS_MAIN(TestDocumentLoader)
#include "tst_documentloader.moc"
