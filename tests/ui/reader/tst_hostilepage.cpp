// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/reader/hostile.h"
#include "tests/ui/reader/stage.h"

#include <QDesktopServices>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWebEnginePage>

using namespace Qt::StringLiterals;
using namespace diglot;
using namespace diglot::ui::reader;

namespace {

constexpr QLatin1StringView policyStart("<meta http-equiv=\"Content-Security-Policy\"");

// The policy of feasibility: what the renderer writes first into each page.
const QString policy =
    u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
    "img-src diglot: data:; style-src diglot: 'unsafe-inline'; font-src diglot:; base-uri 'none'; "
    "form-action 'none'; frame-src 'none'; object-src 'none'\">"_s;

// Pages of the workspace without their policy: what is left is the work of the sanitizer.
class WithoutPolicy final : public PageSource
{
public:
    explicit WithoutPolicy(workspace::Workspace *workspace)
        : m_source(workspace)
    {}
    QFuture<Result<workspace::ArticlePagePtr>> page(const article::Address &address,
                                                    const workspace::PageOptions &options) override
    {
        return m_source.page(address, options)
            .then([](const Result<workspace::ArticlePagePtr> &result) {
                if (!result)
                    return result;
                auto page = std::make_shared<workspace::ArticlePage>(**result);
                const qsizetype start = page->page.html.indexOf(policyStart.data());
                if (start >= 0)
                    page->page.html.remove(start, page->page.html.indexOf('>', start) - start + 1);
                return Result<workspace::ArticlePagePtr>(workspace::ArticlePagePtr(page));
            });
    }
    QFuture<Result<workspace::Asset>> asset(const QString &path, bool overlay) override
    {
        return m_source.asset(path, overlay);
    }
    article::LibraryPtr library() const override { return m_source.library(); }

private:
    WorkspaceSource m_source;
};

// What came of a run through all attacks.
struct Outcome
{
    QStringList requests;
    QStringList scripts;
    QStringList escapes;
    QStringList opened;

    [[nodiscard]] bool isClean() const
    {
        return requests.isEmpty() && scripts.isEmpty() && escapes.isEmpty() && opened.isEmpty();
    }
};

} // namespace

class TestHostilePage : public QObject
{
    Q_OBJECT

public:
    static void initMain() { prepareEngine(); }

public slots:
    void noteOpened(const QUrl &url) { m_opened.append(url.scheme()); }

private slots:
    void initTestCase();
    void cleanupTestCase();
    void theLibraryAsItIsShown();
    void eachLayer_data();
    void eachLayer();
    void sanitizerAlone();
    void hostileAddresses_data();
    void hostileAddresses();

private:
    void writeLibrary();
    void tryAttack(Stage &stage, const QString &name, bool byClick, Outcome *outcome);
    void clickAll(Stage &stage);
    void report(const char *row, const Outcome &outcome);
    [[nodiscard]] static QString keyOf(const QString &name) { return name + ".md"_L1; }

    QTemporaryDir m_folder;
    Listener m_listener;
    std::unique_ptr<Watch> m_watch;
    QString m_outside;
    QStringList m_opened;
    workspace::Workspace m_workspace;
};

void TestHostilePage::writeLibrary()
{
    const auto write = [](const QString &path, const QByteArray &bytes) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the hostile library");
    };
    m_outside = m_folder.filePath(u"secret"_s);
    const QString root = m_folder.filePath(u"library/ru-RU"_s);
    QVERIFY(QDir().mkpath(m_outside) && QDir().mkpath(root));
    QImage picture(1, 1, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(m_outside + "/secret.png"_L1));
    write(m_outside + "/secret.md"_L1, "# SECRET-MARK\n\nSECRET-MARK\n");
    write(m_outside + "/secret.html"_L1, "SECRET-MARK");
    write(m_outside + "/secret.css"_L1, "body{color:red}");
    QVERIFY(QFile::link(m_outside, root + "/linked"_L1));
    QVERIFY(QFile::link(m_outside + "/secret.md"_L1, root + "/linked.md"_L1));
    for (const Attack &attack : passiveAttacks() + separateAttacks() + markdownAttacks()) {
        const QString body = u"# Title\n\nText.\n\n%1\n\nMore text.\n"_s.arg(
            written(attack, m_listener.serverPort(), m_outside));
        write(root + u'/' + keyOf(attack.name), body.toUtf8());
    }
    write(root + "/TOC.yml"_L1, "- name: x\n  href: ../../secret/secret.md\n"
                                "- name: y\n  href: javascript:alert(1)\n");
}

void TestHostilePage::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY(m_listener.isListening());
    for (const char *scheme : {"http", "https", "mailto", "file", "ftp"})
        QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "noteOpened");
    writeLibrary();
    m_watch = std::make_unique<Watch>(m_outside);
    QVERIFY(m_watch->isValid());
    const auto opened = m_workspace.open(m_folder.filePath(u"library"_s), {});
    QVERIFY(waitFor([&] { return opened.isFinished(); }, 60000));
    QVERIFY2(opened.result().has_value(), "the hostile library opens");
}

void TestHostilePage::cleanupTestCase()
{
    const QStringList opened = m_watch->opened();
    QVERIFY2(opened.isEmpty(), qPrintable(opened.join(u' ')));
    // The watch can see: a look by ourselves does not stay unnoticed.
    QFile secret(m_outside + "/secret.md"_L1);
    QVERIFY(secret.open(QIODevice::ReadOnly));
    QVERIFY(m_watch->opened().contains(u"secret.md"_s));
}

// Real clicks on everything that can be clicked, also after an earlier one has moved the page.
void TestHostilePage::clickAll(Stage &stage)
{
    const QString find =
        u"(() => [...document.querySelectorAll('a[href], button, input, area, svg a,"
        "summary, img[usemap]')].map(e => e.getClientRects()[0]).filter(r => r &&"
        "r.width > 0).map(r => [r.left + r.width / 2, r.top + r.height / 2]))()"_s;
    const QVariantList points = stage.eval(find).toList();
    for (const QVariant &point : points.mid(0, 6)) {
        const QVariantList xy = point.toList();
        QTest::mouseClick(stage.target(), Qt::LeftButton, {},
                          QPoint(xy.value(0).toInt(), xy.value(1).toInt()));
        (void)waitFor([] { return false; }, 60);
    }
}

void TestHostilePage::tryAttack(Stage &stage, const QString &name, bool byClick, Outcome *outcome)
{
    const int before = stage.shown + stage.failed;
    m_listener.heard.clear();
    m_listener.connections = 0;
    m_opened.clear();
    stage.view.open(made(keyOf(name), u"ru-RU"_s));
    (void)waitFor([&] { return stage.shown + stage.failed > before; }, 4000);
    (void)waitFor([] { return false; }, 60);
    if (byClick)
        clickAll(stage);
    (void)waitFor([] { return false; }, byClick ? 60 : 20);
    const QString scheme = stage.engineView()->url().scheme();
    if (scheme != "diglot"_L1)
        outcome->escapes.append(name + u"→"_s + scheme);
    const QString mark = stage.eval(u"document.documentElement.dataset.pwned ?? ''"_s).toString();
    if (!mark.isEmpty())
        outcome->scripts.append(name + u':' + mark);
    const QString text = stage.eval(u"document.body?.innerText ?? ''"_s).toString();
    if (text.contains("SECRET-MARK"_L1))
        outcome->escapes.append(name + u"→secret"_s);
    for (const QString &path : std::as_const(m_listener.heard))
        outcome->requests.append(name + path);
    if (m_listener.heard.isEmpty() && m_listener.connections > 0)
        outcome->requests.append(name + u"/connection"_s);
    for (const QString &by : std::as_const(m_opened))
        outcome->opened.append(name + u':' + by);
}

void TestHostilePage::report(const char *row, const Outcome &outcome)
{
    qInfo("%-28s requests %2d  scripts %2d  escapes %2d  opened %2d", row,
          int(outcome.requests.size()), int(outcome.scripts.size()), int(outcome.escapes.size()),
          int(outcome.opened.size()));
    const QStringList all = outcome.requests + outcome.scripts + outcome.escapes + outcome.opened;
    if (!all.isEmpty())
        qInfo().noquote() << "    " << all.join(u' ');
}

void TestHostilePage::theLibraryAsItIsShown()
{
    Stage stage(std::make_unique<WorkspaceSource>(&m_workspace));
    QSignalSpy external(&stage.view, &ReaderView::externalLinkActivated);
    Outcome outcome;
    const QList<Attack> attacks = passiveAttacks() + separateAttacks() + markdownAttacks();
    for (const Attack &attack : attacks) {
        tryAttack(stage, attack.name, true, &outcome);
        QVERIFY(outcome.isClean() || (report("shown", outcome), false));
    }
    QVERIFY(stage.shown >= attacks.size());
    QVERIFY(!external.isEmpty()); // the clicks hit: plain links were asked about
    for (const QVariantList &arguments : external) {
        const QString scheme = arguments.first().toUrl().scheme();
        QVERIFY2(scheme == "http"_L1 || scheme == "https"_L1, qPrintable(scheme));
    }
    const QStringList opened = m_watch->opened();
    QVERIFY2(opened.isEmpty(), qPrintable(opened.join(u' ')));
    report("all, with the sanitizer", outcome);
}

void TestHostilePage::eachLayer_data()
{
    QTest::addColumn<Layers>("layers");
    QTest::addColumn<bool>("withPolicy");
    QTest::addColumn<int>("requests"); // at least; 0: none
    QTest::addColumn<int>("scripts");  // likewise
    QTest::newRow("all but the sanitizer") << Layers{} << true << 0 << 0;
    // Any one more may be missing.
    QTest::newRow("no guard") << Layers{.guard = false} << true << 0 << 0;
    QTest::newRow("no policy") << Layers{} << false << 0 << 0;
    QTest::newRow("scripts on") << Layers{.scriptsOff = false} << true << 0 << 0;
    QTest::newRow("attributes as they come") << Layers{.attributes = false} << true << 0 << 0;
    QTest::newRow("no navigation rule") << Layers{.navigation = false} << true << 0 << 0;
    // What each of two stops when the other is missing: the attacks are real.
    QTest::newRow("no guard, no policy") << Layers{.guard = false} << false << 10 << 0;
    QTest::newRow("no guard, no navigation rule")
        << Layers{.guard = false, .navigation = false} << true << 3 << 0;
    QTest::newRow("scripts on, no policy") << Layers{.scriptsOff = false} << false << 0 << 5;
    QTest::newRow("nothing") << Layers{false, false, false, false} << false << 20 << 10;
}

void TestHostilePage::eachLayer()
{
    QFETCH(Layers, layers);
    QFETCH(bool, withPolicy);
    QFETCH(int, requests);
    QFETCH(int, scripts);
    auto source = std::make_unique<MadeSource>();
    const auto add = [&](const QString &name, const QString &body) {
        const QString html = u"<!DOCTYPE html><html><head>%1<meta charset=utf-8></head><body>%2"
                             "</body></html>"_s.arg(withPolicy ? policy : QString(), body);
        source->raw.insert(keyOf(name), html.toUtf8());
    };
    for (const Attack &attack : passiveAttacks())
        add(attack.name, written(attack, m_listener.serverPort(), m_outside));
    for (const Attack &attack : separateAttacks())
        add(attack.name, written(attack, m_listener.serverPort(), m_outside));
    Outcome outcome;
    Stage stage(std::move(source), layers);
    for (const Attack &attack : passiveAttacks() + separateAttacks())
        tryAttack(stage, attack.name, attack.byClick, &outcome);
    report(QTest::currentDataTag(), outcome);
    QVERIFY(requests > 0 ? outcome.requests.size() >= requests : outcome.requests.isEmpty());
    QVERIFY(scripts > 0 ? outcome.scripts.size() >= scripts : outcome.scripts.isEmpty());
    if (requests + scripts == 0)
        QVERIFY(outcome.isClean() && m_watch->opened().isEmpty());
    else
        (void)m_watch->opened(); // with two layers gone files may be read
}

void TestHostilePage::sanitizerAlone()
{
    Outcome outcome;
    Stage stage(std::make_unique<WithoutPolicy>(&m_workspace), Layers{false, false, false, false});
    for (const Attack &attack : passiveAttacks() + separateAttacks() + markdownAttacks())
        tryAttack(stage, attack.name, false, &outcome);
    report("the sanitizer alone", outcome);
    QVERIFY(outcome.isClean());
}

void TestHostilePage::hostileAddresses_data()
{
    QTest::addColumn<QString>("collection");
    QTest::addColumn<QString>("key");
    QTest::newRow("up") << u"."_s << u"../../secret/secret.md"_s;
    QTest::newRow("encoded") << u"."_s << u"..%2F..%2Fsecret%2Fsecret.md"_s;
    QTest::newRow("absolute") << u"."_s << m_outside + "/secret.md"_L1;
    QTest::newRow("by the link") << u"."_s << u"linked/secret.md"_s;
    QTest::newRow("link itself") << u"."_s << u"linked.md"_s;
    QTest::newRow("collection up") << u"../secret"_s << u"secret.md"_s;
    QTest::newRow("nul") << u"."_s << QString(u"img.md"_s + QChar(0) + u".md"_s);
}

void TestHostilePage::hostileAddresses()
{
    QFETCH(QString, collection);
    QFETCH(QString, key);
    Stage stage(std::make_unique<WorkspaceSource>(&m_workspace));
    article::Address address = made(key, u"ru-RU"_s);
    address.article.collection = collection;
    QVERIFY(stage.open(address));
    QCOMPARE(stage.shown, 0);
    QCOMPARE(stage.failed, 1);
    (void)waitFor([] { return false; }, 100);
    QVERIFY(!stage.eval(u"document.body.innerText"_s).toString().contains("SECRET-MARK"_L1));
    QVERIFY(m_watch->opened().isEmpty());
}

QTEST_MAIN(TestHostilePage)
#include "tst_hostilepage.moc"
