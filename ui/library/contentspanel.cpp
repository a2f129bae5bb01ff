// SPDX-License-Identifier: Apache-2.0
#include "ui/library/contentspanel.h"

#include "app/workspace/handover.h"
#include "ui/library/contentsview.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/ownreturn.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace diglot::ui::library {

namespace {

void markLacking(ContentsTree &tree, const article::Library &library, const QList<LocaleTag> &chain)
{
    for (ContentsNode &node : tree.nodes) {
        if (node.article.isValid() && node.note.isEmpty())
            node.note = workspace::lackOf(library, node.article, chain);
    }
}

} // namespace

ContentsPanel::ContentsPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new ContentsModel(this))
    , m_filter(new ContentsFilter(this))
    , m_field(new QLineEdit(this))
    , m_view(new ContentsView(this))
    , m_empty(new widgets::LinkLabel(this))
    , m_narrow(new widgets::LinkLabel(this))
{
    setObjectName(u"contentsPanel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_filter->setSourceModel(m_model);
    m_field->setObjectName(u"contentsFilter"_s);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    widgets::keepReturn(m_field);
    widgets::keepReturn(m_view);
    m_view->setObjectName(u"contentsTree"_s);
    m_view->setModel(m_filter);
    setFocusProxy(m_view);
    m_empty->setObjectName(u"contentsEmpty"_s);
    m_empty->setProperty("tone", u"muted"_s);
    m_empty->hide();
    m_narrow->setObjectName(u"contentsOnly"_s);
    m_narrow->setProperty("tone", u"muted"_s);
    m_narrow->setWordWrap(true);
    m_narrow->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 10, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addWidget(m_narrow);
    layout->addWidget(m_empty);
    layout->addWidget(m_view, 1);
    connect(m_field, &QLineEdit::textChanged, this, &ContentsPanel::applyFilter);
    connect(m_empty, &QLabel::linkActivated, m_field, &QLineEdit::clear);
    connect(m_narrow, &QLabel::linkActivated, this, &ContentsPanel::allRequested);
    connect(m_view, &ContentsView::activatedWith, this, &ContentsPanel::choose);
    retranslate();
}

void ContentsPanel::setReply(const QList<LocaleTag> &chain)
{
    if (chain == m_reply)
        return;
    m_reply = chain;
    if (m_library)
        setContents(m_library, m_reading);
}

void ContentsPanel::setOnly(const QString &name,
                            const std::optional<QSet<article::ArticleId>> &articles)
{
    rememberExpanded();
    m_only = articles ? name : QString();
    m_filter->setArticles(articles);
    showOnly();
    if (m_filtering)
        m_view->expandAll();
    else
        restoreExpanded();
    markShown();
}

void ContentsPanel::showOnly()
{
    m_narrow->setText(tr("Only what applies to %1. <a href=\"#\">Show all</a>")
                          .arg(u'\u2068' + m_only.toHtmlEscaped() + u'\u2069'));
    m_narrow->setVisible(!m_only.isEmpty());
}

void ContentsPanel::setContents(const article::LibraryPtr &library, const LocaleTag &reading)
{
    const bool sameLibrary = library && library->folder == m_folder;
    if (sameLibrary)
        rememberExpanded();
    else
        m_expanded.clear();
    m_library = library;
    m_reading = reading;
    m_folder = library ? library->folder : QString();
    ContentsTree contents = library ? buildContents(*library, reading) : ContentsTree();
    if (library)
        markLacking(contents, *library, m_reply);
    m_model->setTree(std::move(contents));
    if (!sameLibrary) {
        // One docset alone is unfolded at once; of several the person sees the list first.
        for (const int node : tree().nodes.first().children) {
            if (tree().nodes.first().children.size() <= 2)
                m_expanded.insert(tree().nodes.at(node).id);
        }
    }
    if (m_filtering)
        m_view->expandAll();
    else
        restoreExpanded();
    markShown();
}

void ContentsPanel::showArticle(const article::ArticleId &article)
{
    m_shown = article;
    markShown();
}

void ContentsPanel::markShown()
{
    // The same article may stand in several places: the line that was chosen stays the marked one.
    const QModelIndex chosen = m_filter->mapToSource(m_view->currentIndex());
    int node = tree().find(m_shown);
    if (chosen.isValid() && m_model->node(chosen).article == m_shown)
        node = int(chosen.internalId());
    m_view->setShownId(node ? tree().nodes.at(node).id : QString());
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(node));
    if (!index.isValid())
        return;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        m_view->expand(above);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void ContentsPanel::focusFilter()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

int ContentsPanel::branch() const
{
    const QModelIndex current = m_filter->mapToSource(m_view->currentIndex());
    const int node = current.isValid() ? int(current.internalId()) : 0;
    const ContentsNode &line = tree().nodes.at(node);
    return line.children.isEmpty() ? line.parent : node;
}

void ContentsPanel::addMenuActions(const QList<QAction *> &actions)
{
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addActions(actions);
}

void ContentsPanel::applyFilter(const QString &text)
{
    const bool filtering = !text.trimmed().isEmpty();
    if (filtering && !m_filtering)
        rememberExpanded();
    m_filtering = filtering;
    m_filter->setWords(text);
    if (filtering) {
        m_view->expandAll();
    } else {
        m_view->collapseAll();
        restoreExpanded();
        markShown();
    }
    m_empty->setVisible(filtering && m_filter->rowCount() == 0);
}

void ContentsPanel::rememberExpanded()
{
    if (m_filtering)
        return; // what the filter unfolded is not the person's choice
    m_expanded.clear();
    for (int i = 1; i < tree().nodes.size(); ++i) {
        if (m_view->isExpanded(m_filter->mapFromSource(m_model->indexOf(i))))
            m_expanded.insert(tree().nodes.at(i).id);
    }
}

QStringList ContentsPanel::unfolded()
{
    rememberExpanded();
    QStringList ids(m_expanded.cbegin(), m_expanded.cend());
    ids.sort();
    return ids;
}

void ContentsPanel::setUnfolded(const QStringList &ids)
{
    m_expanded = QSet<QString>(ids.cbegin(), ids.cend());
    if (m_filtering)
        return; // comes into its own when the filter is cleared
    m_view->collapseAll();
    restoreExpanded();
    markShown();
}

void ContentsPanel::restoreExpanded()
{
    for (int i = 1; i < tree().nodes.size(); ++i) {
        if (m_expanded.contains(tree().nodes.at(i).id))
            m_view->expand(m_filter->mapFromSource(m_model->indexOf(i)));
    }
}

void ContentsPanel::choose(const QModelIndex &index, Qt::KeyboardModifiers modifiers)
{
    const ContentsNode &node = m_model->node(m_filter->mapToSource(index));
    if (node.kind == ContentsNode::Kind::External) {
        emit externalChosen(QUrl(node.url));
    } else if (node.article.isValid()) {
        emit articleChosen(node.article, node.anchor, modifiers.testFlag(Qt::ControlModifier));
    } else {
        m_view->setExpanded(index, !m_view->isExpanded(index));
    }
}

bool ContentsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        m_field->clear();
        return true;
    case Qt::Key_Down:
        m_view->setFocus(Qt::OtherFocusReason);
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_filter->index(0, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        chooseFirstMatch(key->modifiers());
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

// The first article that matches; the tree shows it, so nothing is guessed unseen.
void ContentsPanel::chooseFirstMatch(Qt::KeyboardModifiers modifiers)
{
    for (auto index = m_filter->index(0, 0); index.isValid(); index = m_view->indexBelow(index)) {
        const ContentsNode &node = m_model->node(m_filter->mapToSource(index));
        if (!node.article.isValid() || !m_filter->matches(index))
            continue;
        choose(index, modifiers);
        return;
    }
}

void ContentsPanel::retranslate()
{
    m_field->setPlaceholderText(tr("Filter contents"));
    m_field->setAccessibleName(tr("Filter contents"));
    m_view->setAccessibleName(tr("Contents"));
    showOnly();
    m_empty->setText(tr("No line of the contents holds these words. "
                        "<a href=\"#\">Show all of them</a>"));
}

void ContentsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        setContents(m_library, m_reading);
    }
    QWidget::changeEvent(event);
}

} // namespace diglot::ui::library
