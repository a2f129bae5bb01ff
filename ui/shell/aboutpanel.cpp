// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/aboutpanel.h"

#include "app/article/readingtime.h"
#include "ui/shell/editionfacts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/localefont.h"

#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace diglot::ui::shell {

namespace {

// A muted name over its value; nothing for an empty value. The value is plain text: it comes from
// a file that nobody vouches for.
QLabel *addFact(QVBoxLayout *layout, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return nullptr;
    auto *parent = layout->parentWidget();
    auto *title = new QLabel(name, parent);
    title->setProperty("tone", u"muted"_s);
    QFont small = widgets::followingFont();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    title->setFont(small);
    title->setContentsMargins(0, layout->count() ? 8 : 0, 0, 0);
    auto *text = new QLabel(parent);
    text->setObjectName(u"aboutFact"_s);
    text->setTextFormat(Qt::PlainText);
    text->setText(value);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(name + u": "_s + value);
    layout->addWidget(title);
    layout->addWidget(text);
    return text;
}

void addTitle(QVBoxLayout *layout, const QString &text)
{
    auto *title = new QLabel(text, layout->parentWidget());
    QFont bold = widgets::followingFont();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    title->setContentsMargins(0, 16, 0, 0);
    layout->addWidget(title);
}

// Long paths and hashes have no blanks to be broken at.
QString breakable(QString text)
{
    return text.replace(u'/', u"/\u200b"_s);
}

} // namespace

AboutPanel::AboutPanel(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"aboutPanel"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::StrongFocus);
    changed();
}

void AboutPanel::setPage(const workspace::ArticlePagePtr &page, const article::LibraryPtr &library)
{
    m_page = page;
    m_library = library;
    changed();
}

void AboutPanel::setVerified(const QString &text)
{
    if (text == m_verified)
        return;
    m_verified = text;
    changed();
}

// Fifty texts take tens of milliseconds to lay out, which nobody waits for who reads the outline.
void AboutPanel::changed()
{
    m_outdated = true;
    if (isVisible())
        rebuild();
}

void AboutPanel::showEvent(QShowEvent *event)
{
    if (m_outdated)
        rebuild();
    QScrollArea::showEvent(event);
}

void AboutPanel::rebuild()
{
    m_outdated = false;
    setAccessibleName(tr("About this article"));
    auto *content = new QWidget;
    content->setObjectName(u"aboutContent"_s);
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(1);
    if (m_page) {
        addFacts(layout);
        addOther(layout);
        addOrigin(layout);
        addFrontMatter(layout);
    } else {
        auto *none = new QLabel(tr("No article is shown."), content);
        none->setProperty("tone", u"muted"_s);
        layout->addWidget(none);
    }
    layout->addStretch();
    setWidget(content);
}

void AboutPanel::addFacts(QVBoxLayout *layout)
{
    addFact(layout, tr("Title"), m_page->title);
    addEdition(layout, m_page->edition, *m_page->document);
    if (const int minutes = article::readingMinutes(*m_page->document); minutes > 0)
        addFact(layout, tr("Reading time"), tr("%n minute(s)", nullptr, minutes));
    QStringList others;
    for (const auto &tag : m_page->locales)
        others << u"\u2068%1\u2069 (%2)"_s.arg(tag.nativeName(), tag.toString());
    // The list runs as the interface does, whatever language stands first in it.
    const QChar direction = isRightToLeft() ? u'\u200f' : u'\u200e';
    addFact(layout, tr("Exists in"), direction + others.join(u", "_s));
}

void AboutPanel::addEdition(QVBoxLayout *layout, const article::Edition &edition,
                            const article::Document &document)
{
    addFact(layout, tr("Description"), edition.description);
    addFact(layout, tr("Applies to"),
            inBothLanguages(document.appliesTo, document.appliesToTarget).join(u", "_s));
    addFact(layout, tr("Roles"),
            inBothLanguages(document.roles, document.rolesTarget).join(u", "_s));
    addFact(layout, tr("Keywords"), document.frontMatter.list(u"keywords").join(u", "_s));
    addFact(layout, tr("Language"),
            u"\u2068%1\u2069 (%2)"_s.arg(edition.locale.nativeName(), edition.locale.toString()));
    QString translation;
    if (edition.translation == article::Translation::Machine)
        translation = tr("Translated by machine");
    else if (edition.translation == article::Translation::Human)
        translation = tr("Translated by people");
    addFact(layout, tr("Translation"), translation);
    addFact(layout, tr("State"), freshnessSentence(edition));
    addFact(layout, tr("Verified"), m_verified);
    if (edition.handedOff.isValid())
        addFact(layout, tr("Handed off"), dateText(edition.handedOff));
    if (edition.date.isValid())
        addFact(layout, tr("Date of the article"), dateText(edition.date));
}

// The same of the edition that stands beside it, so that the two can be compared.
void AboutPanel::addOther(QVBoxLayout *layout)
{
    if (!m_page->other)
        return;
    const auto &edition = m_page->otherEdition;
    addTitle(layout, tr("Beside it: %1 (%2)")
                         .arg(u'\u2068' + edition.locale.nativeName() + u'\u2069',
                              edition.locale.toString()));
    addFact(layout, tr("Title"), edition.title.isEmpty() ? m_page->other->title : edition.title);
    addEdition(layout, edition, *m_page->other);
    addFact(layout, tr("Source commit"), edition.sourceCommit);
    addTitle(layout, tr("The file"));
}

void AboutPanel::addOrigin(QVBoxLayout *layout)
{
    const auto &edition = m_page->edition;
    addFact(layout, tr("Key"), breakable(edition.key));
    addFact(layout, tr("Documentation set"), docsetName(m_library.get(), edition));
    addFact(layout, tr("Segments"),
            edition.segments > 0 ? QLocale().toString(edition.segments) : QString());
    addFact(layout, tr("Source commit"), edition.sourceCommit);
    if (!m_library)
        return;
    const QString file = QDir::toNativeSeparators(m_library->folder + u'/' + edition.path);
    addFact(layout, tr("File"), breakable(file));
    auto *copy = new QToolButton(layout->parentWidget());
    copy->setObjectName(u"copyFileButton"_s);
    copy->setProperty("flatText", true);
    copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    copy->setIcon(widgets::icon("copy"_L1));
    copy->setIconSize({14, 14});
    copy->setText(tr("Copy the path"));
    connect(copy, &QToolButton::clicked, copy,
            [file] { QGuiApplication::clipboard()->setText(file); });
    layout->addWidget(copy);
}

void AboutPanel::addFrontMatter(QVBoxLayout *layout)
{
    const auto &entries = m_page->document->frontMatter.entries;
    if (entries.isEmpty())
        return;
    addTitle(layout, tr("Front matter"));
    for (const auto &entry : entries)
        addFact(layout, entry.key,
                entry.values.isEmpty() ? u"–"_s : breakable(entry.values.join(u", "_s)));
}

void AboutPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        changed();
    QScrollArea::changeEvent(event);
}

} // namespace diglot::ui::shell
