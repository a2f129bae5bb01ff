// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/startpage.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace diglot::ui::desk {

namespace {

constexpr int PageWidth = 980;
constexpr int TwoColumns = 720; // from this width on
constexpr int MostPinned = 12;
constexpr int MostRecent = 8;
constexpr int MostNews = 8;
constexpr int MostNewest = 6;
constexpr int MostFailed = 5;

QString dateText(const QDate &date)
{
    return QLocale().toString(date, QLocale::ShortFormat);
}

// In the text of another direction a name keeps its own.
QString isolated(const QString &text)
{
    return u'\u2068' + text + u'\u2069';
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QScrollArea(parent)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_title(new QLabel(this))
    , m_about(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_bar(new QProgressBar(this))
{
    setObjectName(u"startPage"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();
    retranslate();
}

void StartPage::build()
{
    auto *content = new QWidget(this);
    content->setObjectName(u"startContent"_s);
    auto *page = new QWidget(content);
    page->setMaximumWidth(PageWidth);
    auto *whole = new QVBoxLayout(page);
    whole->setContentsMargins(24, 28, 24, 24);
    whole->setSpacing(6);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_title->setObjectName(u"startTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    for (auto *label : {m_title, m_about})
        label->setContentsMargins(8, 0, 8, 0); // level with what is written in field and lists
    m_about->setObjectName(u"startAbout"_s);
    m_about->setProperty("tone", u"muted"_s);
    m_about->setWordWrap(true);
    m_search->setObjectName(u"startSearch"_s);
    m_search->setMinimumHeight(36);
    m_columns->setSpacing(32);
    whole->addWidget(m_title);
    whole->addWidget(m_about);
    whole->addSpacing(10);
    whole->addWidget(m_search);
    whole->addSpacing(14);
    whole->addLayout(m_columns);
    whole->addStretch();
    buildSections();

    auto *middle = new QHBoxLayout(content);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addStretch(1);
    middle->addWidget(page, 100);
    middle->addStretch(1);
    setWidget(content);
    connectParts();
}

void StartPage::buildSections()
{
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (auto *column : {left, right}) {
        column->setSpacing(20);
        m_columns->addLayout(column, 1);
    }
    m_pinned = makeSection(u"startPinned"_s, left);
    m_recent = makeSection(u"startRecent"_s, left);
    m_failed = makeSection(u"startFailed"_s, left);
    m_coverage = makeSection(u"startCoverage"_s, right);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 2, 8, 0);
    bar->addWidget(m_bar);
    qobject_cast<QVBoxLayout *>(m_coverage.box->layout())->addLayout(bar);
    m_bar->setObjectName(u"startCoverageBar"_s);
    m_bar->setTextVisible(false);
    m_news = makeSection(u"startNews"_s, right);
    m_newest = makeSection(u"startNewest"_s, right);
    left->addStretch();
    right->addStretch();
}

void StartPage::connectParts()
{
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_search->clear(); // what follows is typed into the field that shows results
        if (!text.isEmpty())
            emit searchTyped(text);
    });
    m_failed.sentence->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard |
                                               Qt::LinksAccessibleByMouse);
    connect(m_failed.sentence, &QLabel::linkActivated, this, &StartPage::forgetFailedRequested);
    connect(m_failed.list, &LineList::chosen, this,
            [this](const QVariant &what) { emit searchTyped(what.toString()); });
    for (const auto *list : {m_pinned.list, m_recent.list, m_news.list, m_newest.list}) {
        connect(list, &LineList::chosen, this, [this](const QVariant &what, bool newTab) {
            emit articleChosen(what.value<article::Address>(), newTab);
        });
    }
}

StartPage::Section StartPage::makeSection(const QString &name, QBoxLayout *column)
{
    Section section;
    section.box = new QWidget(this);
    section.title = new QLabel(section.box);
    section.sentence = new QLabel(section.box);
    section.list = new LineList(section.box);
    section.box->setObjectName(name);
    section.list->setObjectName(name + "List"_L1);
    section.sentence->setObjectName(name + "Sentence"_L1);
    QFont bold = section.title->font();
    bold.setWeight(QFont::DemiBold);
    section.title->setFont(bold);
    section.title->setContentsMargins(8, 0, 8, 0);
    section.sentence->setProperty("tone", u"muted"_s);
    section.sentence->setWordWrap(true);
    section.sentence->setContentsMargins(8, 0, 8, 0);
    auto *layout = new QVBoxLayout(section.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(section.title);
    layout->addWidget(section.sentence);
    layout->addWidget(section.list);
    column->addWidget(section.box);
    return section;
}

void StartPage::setLibrary(const article::LibraryPtr &library, const LocaleTag &locale,
                           const LocaleTag &reply)
{
    if (m_library == library && m_locale == locale && m_reply == reply)
        return;
    m_library = library;
    m_locale = locale;
    m_reply = reply;
    fill();
}

void StartPage::setOnly(const QString &name, const OnlyArticles &articles)
{
    if (m_onlyName == name && m_only == articles)
        return;
    m_onlyName = name;
    m_only = articles;
    fill();
}

void StartPage::setName(const QString &name)
{
    m_name = name;
    fillTitle();
}

void StartPage::setPinned(const QString &set, const QList<article::Address> &pinned)
{
    m_set = set;
    m_pinnedArticles = pinned;
    fillPinned();
}

void StartPage::setRecent(const QList<article::Address> &recent)
{
    m_recentArticles = recent;
    fillRecent();
}

void StartPage::setNews(const workspace::LibraryNews &news)
{
    m_libraryNews = news;
    fillNews();
}

void StartPage::setFailedSearches(const QStringList &texts)
{
    m_failedTexts = texts;
    QList<Line> lines;
    for (const QString &text : texts.mid(0, MostFailed))
        lines.append({text, {}, text});
    m_failed.list->setLines(lines);
    m_failed.box->setVisible(!lines.isEmpty());
}

void StartPage::focusSearch()
{
    m_search->setFocus(Qt::OtherFocusReason);
}

Line StartPage::lineOf(const StartArticle &article, const QString &note) const
{
    article::Address address;
    address.article = article.article;
    address.locale = article.locale;
    return {article.title, note, QVariant::fromValue(address)};
}

void StartPage::fill()
{
    if (!m_library)
        return;
    fillTitle();
    const int locales = int(m_library->localeCounts().size());
    QStringList facts{tr("%n article(s)", nullptr, int(m_library->articles.size())),
                      tr("%n language(s)", nullptr, locales)};
    if (m_only)
        facts << tr("only what applies to %1").arg(isolated(m_onlyName));
    m_about->setText(facts.join(u" · "_s));
    fillCoverage();
    fillNews();
    fillNewest();
    fillPinned();
    fillRecent();
}

void StartPage::fillTitle()
{
    m_title->setText(m_name.isEmpty() && m_library ? m_library->name : m_name);
}

void StartPage::fillCoverage()
{
    const LocaleTag shown = m_reply.isValid() ? m_reply : m_locale;
    const Coverage found = coverageOf(*m_library, shown, m_only);
    m_coverage.title->setText(m_reply.isValid()
                                  ? tr("Answers in %1").arg(isolated(shown.nativeName()))
                                  : isolated(shown.nativeName()));
    QStringList facts{
        tr("%1 of %2 articles")
            .arg(QLocale().toString(found.articles), QLocale().toString(found.total))};
    if (found.machine > 0)
        facts << tr("%n translated by machine", nullptr, found.machine);
    if (found.behind > 0)
        facts << tr("%n behind the source", nullptr, found.behind);
    m_coverage.sentence->setText(facts.join(u" · "_s));
    m_coverage.list->setLines({});
    m_bar->setRange(0, qMax(1, found.total));
    m_bar->setValue(found.articles);
    m_bar->setAccessibleName(facts.first());
}

void StartPage::fillNews()
{
    if (!m_library)
        return;
    const auto found = newsIn(*m_library, m_libraryNews, m_locale, m_only);
    const auto inAll = m_only ? newsIn(*m_library, m_libraryNews, m_locale) : found;
    QList<Line> lines;
    for (const StartArticle &article : found.mid(0, MostNews))
        lines.append(lineOf(article, article.isNew ? tr("new") : tr("changed")));
    m_news.list->setLines(lines);
    const int elsewhere =
        int(m_libraryNews.added.size() + m_libraryNews.changed.size()) - int(inAll.size());
    QStringList facts;
    if (m_libraryNews.isEmpty())
        facts << tr("Nothing has changed since this library was opened before.");
    else
        facts << tr("Since %1").arg(dateText(m_libraryNews.since.toLocalTime().date()));
    if (found.size() > MostNews)
        facts << tr("%n more", nullptr, int(found.size()) - MostNews);
    if (elsewhere > 0)
        facts << tr("%n in other languages", nullptr, elsewhere);
    if (m_libraryNews.gone > 0)
        facts << tr("%n gone", nullptr, m_libraryNews.gone);
    m_news.sentence->setText(facts.join(u" · "_s));
}

void StartPage::fillNewest()
{
    QList<Line> lines;
    for (const StartArticle &article : newestArticles(*m_library, m_locale, MostNewest, m_only))
        lines.append(lineOf(article, dateText(article.date)));
    m_newest.list->setLines(lines);
    m_newest.box->setVisible(!lines.isEmpty());
}

QList<Line> StartPage::linesOf(const QList<article::Address> &addresses, int most) const
{
    QList<Line> lines;
    for (const auto &address : addresses) {
        if (lines.size() == most || !m_library || !m_library->articles.contains(address.article))
            continue;
        const bool same = address.locale == m_locale;
        lines.append({m_library->titleOf(address.article, address.locale),
                      same ? QString() : isolated(address.locale.nativeName()),
                      QVariant::fromValue(address)});
    }
    return lines;
}

void StartPage::fillPinned()
{
    const QList<Line> lines = linesOf(m_pinnedArticles, MostPinned);
    m_pinned.list->setLines(lines);
    m_pinned.sentence->setText(m_set);
    m_pinned.box->setVisible(!lines.isEmpty());
}

void StartPage::fillRecent()
{
    if (!m_library)
        return;
    QList<article::Address> recent = m_recentArticles;
    if (m_only)
        recent.removeIf([this](const auto &one) { return !m_only->contains(one.article); });
    const QList<Line> lines = linesOf(recent, MostRecent);
    m_recent.list->setLines(lines);
    m_recent.sentence->setVisible(lines.isEmpty());
}

void StartPage::retranslate()
{
    setAccessibleName(tr("Start page"));
    m_search->setPlaceholderText(tr("What does the customer say?"));
    m_search->setAccessibleName(tr("Search the library"));
    const auto name = [](const Section &section, const QString &title) {
        section.title->setText(title);
        section.list->setAccessibleName(title);
    };
    name(m_pinned, tr("Pinned for the ticket"));
    name(m_recent, tr("Read last"));
    m_recent.sentence->setText(tr("What you read will be listed here."));
    name(m_failed, tr("Searched for in vain"));
    m_failed.sentence->setText(
        tr("The library had no article for this. <a href=\"#\">Forget these searches</a>"));
    name(m_news, tr("New since last time"));
    name(m_newest, tr("Newest articles"));
    m_newest.sentence->hide();
    setFailedSearches(m_failedTexts);
    fill();
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_columns->setDirection(viewport()->width() >= TwoColumns ? QBoxLayout::LeftToRight
                                                              : QBoxLayout::TopToBottom);
    m_columns->setSpacing(viewport()->width() >= TwoColumns ? 32 : 20);
}

} // namespace diglot::ui::desk
