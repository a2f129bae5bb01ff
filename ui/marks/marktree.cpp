// SPDX-License-Identifier: Apache-2.0
#include "ui/marks/marktree.h"

#include "ui/widgets/icons.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace diglot::ui::marks {

using namespace Qt::StringLiterals;
using article::Mark;
using article::MarkKind;

namespace {

constexpr int LineRole = Qt::UserRole;     // number of the line
constexpr int NameRole = Qt::UserRole + 1; // what stays the same when the tree is filled anew
constexpr qsizetype VisitsShown = 400;
constexpr qsizetype LongestText = 160;

QLatin1StringView iconOf(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Folder:
        return "folder"_L1;
    case MarkKind::Note:
        return "note"_L1;
    case MarkKind::Highlight:
        return "marker"_L1;
    case MarkKind::Set:
    case MarkKind::Pin:
        return "pin"_L1;
    case MarkKind::Bookmark:
        break;
    }
    return "bookmark"_L1;
}

// A title in its own direction inside a line of the interface's.
QString isolated(const QString &text)
{
    return u'\u2068' + text + u'\u2069';
}

QString textOf(const Mark &mark)
{
    const bool sentence = mark.kind == MarkKind::Note || mark.kind == MarkKind::Highlight;
    QString text = mark.kind == MarkKind::Note ? mark.words : mark.title;
    if (text.isEmpty() || mark.kind == MarkKind::Highlight)
        text = sentence && !mark.text.target.isEmpty() ? asRead(mark.text.target) : mark.title;
    text = text.simplified();
    return isolated(text.size() > LongestText ? text.left(LongestText) + u'…' : text);
}

QString toolTipOf(const Mark &mark)
{
    QStringList parts{mark.title};
    for (const QString &text : {mark.text.target, mark.text.source, mark.words}) {
        if (!text.isEmpty())
            parts << text;
    }
    for (QString &part : parts)
        part = u"<p>\u2068"_s + part.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"\u2069</p>"_s;
    return parts.join(QString());
}

} // namespace

QString asRead(QString text)
{
    static const QRegularExpression link(u"!?\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression signs(u"[*`]|<[^>]*>|(?<!\\w)_|_(?!\\w)"_s);
    return text.replace(link, u"\\1"_s).remove(signs).simplified();
}

MarkTree::MarkTree(QWidget *parent)
    : widgets::RowTree(parent)
{
    setObjectName(u"marksTree"_s);
    setColumnCount(2);
    setHeaderHidden(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    header()->setMinimumSectionSize(20);
    setIndentation(12);
    setIconSize({14, 14});
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto fold = [this](const QTreeWidgetItem *item, bool folded) {
        if (m_filling || !m_words.isEmpty())
            return; // not the person's choice
        const QString name = item->data(0, NameRole).toString();
        folded ? (void)m_folded.insert(name) : (void)m_folded.remove(name);
    };
    connect(this, &QTreeWidget::itemCollapsed, this, [fold](auto *item) { fold(item, true); });
    connect(this, &QTreeWidget::itemExpanded, this, [fold](auto *item) { fold(item, false); });
}

void MarkTree::setContent(const Content &content)
{
    m_content = content;
    fill();
}

void MarkTree::fill()
{
    const QString chosen = currentItem() ? currentItem()->data(0, NameRole).toString() : QString();
    m_filling = true;
    clear();
    m_lines.clear();
    fillHere();
    fillSets();
    fillBookmarks();
    fillSentences();
    fillHistory();
    applyWords();
    m_filling = false;
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        if (!chosen.isEmpty() && (*it)->data(0, NameRole).toString() == chosen) {
            setCurrentItem(*it);
            break;
        }
    }
}

void MarkTree::fillHere()
{
    QTreeWidgetItem *header = nullptr;
    for (const workspace::ArticleMark &one : std::as_const(m_content.here)) {
        if (one.mark.kind == MarkKind::Pin || one.mark.kind == MarkKind::Bookmark)
            continue;
        if (!header)
            header = addHeader(nullptr, u"here"_s, tr("In this article"));
        auto *item = addMark(header, one.mark, {}, one.shown.value(0));
        if (one.mark.isOnSentence() && one.sentence.state != article::TextState::Current)
            item->setText(1, one.sentence.number > 0 ? tr("changed") : tr("gone"));
    }
    // The article is the one that is shown: its lines lead to their sentences.
    for (MarkLine &line : m_lines) {
        for (const workspace::PlacedMark &placed : std::as_const(m_content.marks)) {
            if (placed.mark.id == line.mark.id)
                line.article = placed.article;
        }
    }
}

void MarkTree::fillSets()
{
    QList<const workspace::PlacedMark *> sets;
    for (const auto &placed : std::as_const(m_content.marks)) {
        if (placed.mark.kind == MarkKind::Set)
            sets.append(&placed);
    }
    // The set of the present ticket first, then the newest.
    std::stable_sort(sets.begin(), sets.end(), [this](const auto *a, const auto *b) {
        const bool current = a->mark.id == m_content.currentSet;
        return current != (b->mark.id == m_content.currentSet) ? current
                                                               : a->mark.made > b->mark.made;
    });
    QTreeWidgetItem *header = nullptr;
    QSet<QString> done;
    for (const auto *set : sets) {
        if (!header)
            header = addHeader(nullptr, u"sets"_s, tr("Pinned for tickets"));
        auto *item = addMark(header, set->mark, {});
        if (set->mark.id == m_content.currentSet) {
            item->setText(1, tr("current"));
        }
        addChildren(item, set->mark.id, done);
        item->setExpanded(!m_folded.contains(set->mark.id));
    }
}

void MarkTree::fillBookmarks()
{
    auto *header = addHeader(nullptr, u"bookmarks"_s, tr("Bookmarks"));
    QSet<QString> known;
    for (const auto &placed : std::as_const(m_content.marks))
        known.insert(placed.mark.id);
    QSet<QString> done;
    for (const auto &placed : std::as_const(m_content.marks)) {
        const bool kind =
            placed.mark.kind == MarkKind::Folder || placed.mark.kind == MarkKind::Bookmark;
        // What stood in a folder that is gone stands at the top.
        if (!kind || (!placed.mark.parent.isEmpty() && known.contains(placed.mark.parent)))
            continue;
        auto *item = addMark(header, placed.mark, placed.article);
        if (placed.mark.kind == MarkKind::Folder)
            addChildren(item, placed.mark.id, done);
    }
    if (header->childCount() == 0)
        delete header;
}

void MarkTree::addChildren(QTreeWidgetItem *parent, const QString &id, QSet<QString> &done)
{
    if (done.contains(id))
        return; // a circle, as only a file can bring it
    done.insert(id);
    for (const auto &placed : std::as_const(m_content.marks)) {
        if (placed.mark.parent != id)
            continue;
        auto *item = addMark(parent, placed.mark, placed.article);
        if (placed.mark.kind == MarkKind::Folder)
            addChildren(item, placed.mark.id, done);
    }
    parent->setExpanded(!m_folded.contains(id));
}

void MarkTree::fillSentences()
{
    QSet<QString> here;
    for (const auto &one : std::as_const(m_content.here))
        here.insert(one.mark.id);
    QTreeWidgetItem *header = nullptr;
    for (const auto &placed : std::as_const(m_content.marks)) {
        const bool kind =
            placed.mark.kind == MarkKind::Note || placed.mark.kind == MarkKind::Highlight;
        if (!kind || here.contains(placed.mark.id))
            continue;
        if (!header)
            header = addHeader(nullptr, u"notes"_s, tr("Notes and highlights"));
        addMark(header, placed.mark, placed.article);
    }
}

void MarkTree::fillHistory()
{
    QTreeWidgetItem *header = nullptr;
    QTreeWidgetItem *day = nullptr;
    QDate shown;
    const auto visits = m_content.visits.first(qMin(VisitsShown, m_content.visits.size()));
    for (const auto &placed : visits) {
        const QDate date = placed.visit.when.toLocalTime().date();
        if (!header)
            header = addHeader(nullptr, u"history"_s, tr("History"));
        if (!day || date != shown) {
            shown = date;
            const qint64 ago = date.daysTo(m_content.today);
            day = addHeader(header, u"day-"_s + date.toString(Qt::ISODate),
                            ago == 0   ? tr("Today")
                            : ago == 1 ? tr("Yesterday")
                                       : QLocale().toString(date, QLocale::LongFormat));
        }
        MarkLine line;
        line.kind = MarkLine::Kind::Visit;
        line.visit = placed.visit;
        line.article = placed.article;
        auto *item = addLine(
            day, line, u"visit-"_s + placed.visit.place.key + line.visit.place.locale.toString());
        item->setText(0, isolated(placed.visit.title));
        if (placed.visit.place.locale != m_content.locale)
            item->setText(1, placed.visit.place.locale.toString());
        item->setIcon(0, widgets::icon("history"_L1));
        item->setToolTip(
            0, u"\u2068%1\u2069, %2"_s.arg(placed.visit.title.toHtmlEscaped(),
                                           placed.visit.when.toLocalTime().toString(u"HH:mm"_s)));
    }
}

QTreeWidgetItem *MarkTree::addHeader(QTreeWidgetItem *parent, const QString &name,
                                     const QString &text)
{
    auto *item = addLine(parent, {}, name);
    item->setText(0, text);
    if (!parent) {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        item->setFont(0, bold);
    }
    item->setExpanded(!m_folded.contains(name));
    return item;
}

QTreeWidgetItem *MarkTree::addMark(QTreeWidgetItem *parent, const Mark &mark,
                                   const article::ArticleId &article, int segment)
{
    MarkLine line;
    line.kind = MarkLine::Kind::Mark;
    line.mark = mark;
    line.article = article;
    line.segment = segment;
    auto *item = addLine(parent, line, mark.id);
    item->setText(0, textOf(mark));
    item->setIcon(0, widgets::icon(iconOf(mark.kind)));
    const bool holder = mark.kind == MarkKind::Folder || mark.kind == MarkKind::Set;
    if (holder)
        return item;
    if (mark.text.place.locale != m_content.locale)
        item->setText(1, mark.text.place.locale.toString());
    item->setToolTip(0, toolTipOf(mark));
    if (!article.isValid() && segment == 0 && parent->data(0, NameRole).toString() != u"here"_s) {
        item->setForeground(0, palette().color(QPalette::PlaceholderText));
        item->setToolTip(0, toolTipOf(mark) + u"<p>"_s +
                                tr("The open library has no such article.") + u"</p>"_s);
    }
    return item;
}

QTreeWidgetItem *MarkTree::addLine(QTreeWidgetItem *parent, const MarkLine &line,
                                   const QString &name)
{
    auto *item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(this);
    item->setData(0, LineRole, m_lines.size());
    item->setData(0, NameRole, name);
    item->setForeground(1, palette().color(QPalette::PlaceholderText));
    m_lines.append(line);
    return item;
}

MarkLine MarkTree::line(const QTreeWidgetItem *item) const
{
    return item ? m_lines.value(item->data(0, LineRole).toInt()) : MarkLine();
}

void MarkTree::setWords(const QString &words)
{
    m_words = words.simplified();
    if (m_words.isEmpty())
        fill(); // as it was folded
    else
        applyWords();
}

void MarkTree::applyWords()
{
    if (m_words.isEmpty())
        return;
    const QStringList words = m_words.split(u' ');
    for (int i = 0; i < topLevelItemCount(); ++i)
        applyTo(topLevelItem(i), words, false);
}

// Whether the line or one in it fits; what stands in a folder that fits is shown too.
bool MarkTree::applyTo(QTreeWidgetItem *item, const QStringList &words, bool parentFits)
{
    const MarkLine own = line(item);
    const QString text = item->text(0) + u' ' + own.mark.title + u' ' + own.mark.words + u' ' +
                         own.mark.text.target + u' ' + own.mark.text.source + u' ' + item->text(1);
    const bool fits = own.kind != MarkLine::Kind::Header &&
                      std::all_of(words.cbegin(), words.cend(), [&text](const QString &word) {
                          return text.contains(word, Qt::CaseInsensitive);
                      });
    bool any = fits || parentFits;
    for (int i = 0; i < item->childCount(); ++i)
        any = applyTo(item->child(i), words, fits || parentFits) || any;
    item->setHidden(!any);
    if (any)
        item->setExpanded(true);
    return any;
}

bool MarkTree::hasLines() const
{
    return std::any_of(m_lines.cbegin(), m_lines.cend(),
                       [](const MarkLine &line) { return line.kind != MarkLine::Kind::Header; }) &&
           (m_words.isEmpty() || [this] {
               for (int i = 0; i < topLevelItemCount(); ++i) {
                   if (!topLevelItem(i)->isHidden())
                       return true;
               }
               return false;
           }());
}

void MarkTree::showSection(const QString &name)
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        auto *item = topLevelItem(i);
        if (item->data(0, NameRole).toString() != name)
            continue;
        item->setExpanded(true);
        auto *first = item;
        while (first->childCount() > 0) {
            first->setExpanded(true);
            first = first->child(0);
        }
        setCurrentItem(first);
        scrollToItem(item, PositionAtTop);
        return;
    }
}

void MarkTree::retranslate()
{
    setAccessibleName(tr("Marks"));
    fill();
}

void MarkTree::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentItem()) {
        emit chosen(currentItem(), event->modifiers());
        return;
    }
    QTreeWidget::keyPressEvent(event);
}

void MarkTree::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeWidget::mouseReleaseEvent(event);
    auto *item = itemAt(event->pos());
    if (item && event->button() == Qt::LeftButton && item == currentItem())
        emit chosen(item, event->modifiers());
}

} // namespace diglot::ui::marks
