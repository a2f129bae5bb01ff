// SPDX-License-Identifier: Apache-2.0
#include "ui/review/localeboarddialog.h"

#include "app/core/whenfinished.h"
#include "ui/review/localeboardmodel.h"
#include "ui/widgets/isolated.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace diglot::ui::review {

namespace {

constexpr int MostFitted = 400;  // rows whose height follows their texts
constexpr int FixedLines = 3;    // of the rows of longer articles
constexpr int LeastColumn = 180; // logical pixels
constexpr int SideRoom = 24;     // what the style keeps free beside a text, at most

// Sets each language in its own direction.
class BoardDelegate final : public QStyledItemDelegate
{
public:
    BoardDelegate(const LocaleBoardModel *model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {}

    // The style measures a text in the whole cell and paints it between margins: in less room a
    // line is never broken later than it is painted.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem narrower = option;
        narrower.rect.setWidth(qMax(1, option.rect.width() - SideRoom));
        return QStyledItemDelegate::sizeHint(narrower, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->direction =
            m_model->localeOf(index.column()).isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
        option->decorationAlignment = Qt::AlignTop | Qt::AlignHCenter;
        option->features |= QStyleOptionViewItem::WrapText;
        if (option->direction == Qt::RightToLeft)
            option->text = widgets::withIsolatedCodes(option->text);
    }

private:
    const LocaleBoardModel *m_model;
};

} // namespace

LocaleBoardDialog::LocaleBoardDialog(ReviewSession *session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_locales(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_defects(new QCheckBox(this))
    , m_summary(new QLabel(this))
    , m_copy(new QPushButton(this))
    , m_table(new QTableView(this))
    , m_model(new LocaleBoardModel(this))
{
    setObjectName(u"localeBoard"_s);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    build();
    retranslate();
    connect(session, &ReviewSession::rowsChanged, this, [this] {
        if (isVisible())
            look();
    });
    connect(m_defects, &QCheckBox::toggled, this, [this](bool on) {
        m_model->setDefectsOnly(on);
        showColumns();
        showSummary();
    });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_model->report()); });
    connect(m_table, &QTableView::doubleClicked, this, &LocaleBoardDialog::openCurrent);
}

void LocaleBoardDialog::build()
{
    resize(1200, 700);
    m_locales->setObjectName(u"boardLocales"_s);
    m_locales->setPopupMode(QToolButton::InstantPopup);
    m_locales->setMenu(m_menu);
    m_menu->setObjectName(u"boardLocalesMenu"_s);
    m_defects->setObjectName(u"boardDefectsOnly"_s);
    m_summary->setObjectName(u"boardSummary"_s);
    m_summary->setProperty("tone", u"muted"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_copy->setObjectName(u"boardCopy"_s);
    m_copy->setAutoDefault(false);
    m_table->setObjectName(u"boardTable"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new BoardDelegate(m_model, m_table));
    m_table->setWordWrap(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setMinimumSectionSize(LeastColumn);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->installEventFilter(this);
    // Once for all columns that become wider or narrower together.
    m_fitting.setSingleShot(true);
    m_fitting.setInterval(0);
    connect(&m_fitting, &QTimer::timeout, this, &LocaleBoardDialog::fitRows);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, &m_fitting,
            qOverload<>(&QTimer::start));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_locales);
    head->addWidget(m_defects);
    head->addWidget(m_summary, 1);
    head->addWidget(m_copy);
    column->addLayout(head);
    column->addWidget(m_table, 1);
}

void LocaleBoardDialog::look()
{
    const auto library = m_session->workspace()->library();
    const auto loader = m_session->workspace()->loader();
    const auto findings = m_session->findings();
    const auto article = m_session->article();
    if (!library || !loader || !article.isValid() ||
        (m_article == article && m_findings == findings && m_findings))
        return;
    m_article = article;
    m_findings = findings;
    const auto locales = workspace::boardLocales(*library, article);
    fillLocales(locales);
    const int asked = ++m_asked;
    whenFinished(m_session->dismissals(), this,
                 [=, this](const Result<QList<article::Dismissal>> &dismissed) {
                     if (asked != m_asked)
                         return;
                     const auto future = QtConcurrent::run([=] {
                         return workspace::makeLocaleBoard(
                             *library, *loader, article, locales,
                             {findings, dismissed ? *dismissed : QList<article::Dismissal>()});
                     });
                     whenFinished(future, this, [this, asked](const workspace::LocaleBoard &board) {
                         if (asked == m_asked)
                             take(board);
                     });
                 });
}

void LocaleBoardDialog::take(const workspace::LocaleBoard &board)
{
    const QModelIndex before = m_table->currentIndex();
    m_model->setBoard(board);
    showColumns();
    showSummary();
    const QModelIndex kept = m_model->index(qMax(0, before.row()), qMax(0, before.column()));
    m_table->setCurrentIndex(kept.isValid() ? kept : m_model->index(0, 0));
}

void LocaleBoardDialog::fillLocales(const QList<LocaleTag> &locales)
{
    m_menu->clear();
    for (const LocaleTag &locale : locales) {
        auto *action = m_menu->addAction(u"%1 · %2"_s.arg(locale.nativeName(), locale.toString()));
        action->setObjectName(u"board "_s + locale.toString());
        action->setCheckable(true);
        action->setChecked(!m_hidden.contains(locale.toString()));
        connect(action, &QAction::toggled, this, [this, tag = locale.toString()](bool on) {
            if (on)
                m_hidden.remove(tag);
            else
                m_hidden.insert(tag);
            showColumns();
        });
    }
}

void LocaleBoardDialog::showColumns()
{
    for (int column = 1; column < m_model->columnCount(); ++column)
        m_table->setColumnHidden(column, m_hidden.contains(m_model->localeOf(column).toString()));
    fitRows();
}

void LocaleBoardDialog::fitRows()
{
    if (m_model->rowCount() <= MostFitted)
        m_table->resizeRowsToContents();
    else
        m_table->verticalHeader()->setDefaultSectionSize(FixedLines * fontMetrics().lineSpacing() +
                                                         8);
}

void LocaleBoardDialog::showSummary()
{
    const auto &board = m_model->board();
    QStringList parts{tr("%n sentences", nullptr, m_model->rowCount())};
    if (!m_findings)
        parts << tr("the library is still being checked");
    else
        parts << tr("%n fail in several languages", nullptr, board.defects);
    for (const Problem &problem : board.problems)
        parts << problem.file + u": "_s + problem.message;
    m_summary->setText(parts.join(u" · "_s));
    m_copy->setEnabled(board.defects > 0);
}

void LocaleBoardDialog::openCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    const auto *cell = m_model->cell(index);
    if (cell)
        emit openRequested(m_model->localeOf(index.column()), cell->number);
}

bool LocaleBoardDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void LocaleBoardDialog::retranslate()
{
    setWindowTitle(tr("The article in all languages"));
    m_locales->setText(tr("Languages"));
    m_locales->setAccessibleName(tr("Languages that are shown"));
    m_menu->setAccessibleName(tr("Languages that are shown"));
    m_defects->setText(tr("Only what fails in several languages"));
    m_copy->setText(tr("Copy the report"));
    m_copy->setToolTip(tr("What is probably wrong in the source, for whoever writes it"));
    m_table->setAccessibleName(tr("Sentences of the article in its languages"));
    showSummary();
}

void LocaleBoardDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace diglot::ui::review
