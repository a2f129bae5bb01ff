// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/rolesdialog.h"

#include "app/core/whenfinished.h"
#include "ui/widgets/elidedchoice.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace diglot::ui::desk {

namespace {

constexpr QSize FirstSize(900, 560);
constexpr int TitleWidth = 320;
constexpr int RoleWidth = 144;
constexpr int RoleLines = 3; // of a name at the head of its column
constexpr int HeadPadding = 9;
// Lines are left before they are full, because words are kept whole.
constexpr int RoleRoom = (RoleWidth - 2 * HeadPadding) * RoleLines * 3 / 4;
constexpr int WidestProducts = 360;

constexpr auto Leading = Qt::AlignLeading | Qt::AlignVCenter;

} // namespace

RolesDialog::RolesDialog(workspace::ReplyService *service, const article::LibraryPtr &library,
                         const LocaleTag &reading, const article::ArticleId &shown, QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_library(library)
    , m_reading(reading)
    , m_docset(new widgets::ElidedChoice(this))
    , m_role(new widgets::ElidedChoice(this))
    , m_summary(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_table(new QTableWidget(this))
{
    build();
    fillDocsets(shown);
    connect(m_docset, &QComboBox::currentIndexChanged, this, &RolesDialog::read);
    connect(m_role, &QComboBox::currentIndexChanged, this, &RolesDialog::filter);
    connect(m_service, &workspace::ReplyService::rolesProgress, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(m_table, &QTableWidget::cellActivated, this, &RolesDialog::choose);
    connect(m_table->verticalHeader(), &QHeaderView::sectionDoubleClicked, this,
            &RolesDialog::choose);
    read();
}

RolesDialog::~RolesDialog()
{
    m_service->cancelRoles();
}

void RolesDialog::build()
{
    setObjectName(u"rolesDialog"_s);
    setWindowTitle(tr("Who does what"));
    m_docset->setObjectName(u"rolesDocset"_s);
    m_docset->setAccessibleName(tr("Documentation set"));
    m_role->setObjectName(u"rolesRole"_s);
    m_role->setAccessibleName(tr("Role"));
    for (auto *choice : {m_docset, m_role}) // what they offer is known later, or changes
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_summary->setObjectName(u"rolesSummary"_s);
    m_summary->setProperty("tone", u"muted"_s);
    m_progress->setObjectName(u"rolesProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_table->setObjectName(u"rolesTable"_s);
    m_table->setAccessibleName(tr("Articles and the roles that they name"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    layOutHeads();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_docset);
    row->addWidget(m_role);
    row->addStretch();
    row->addWidget(m_summary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addLayout(row);
    layout->addWidget(m_progress);
    layout->addWidget(m_table, 1);
    resize(FirstSize);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setFocus();
}

// The articles stand at the heads of the rows, so that they stay while one goes along the roles.
void RolesDialog::layOutHeads()
{
    auto *articles = m_table->verticalHeader();
    articles->setDefaultAlignment(Leading);
    articles->setFixedWidth(TitleWidth);
    articles->setSectionResizeMode(QHeaderView::Fixed);
    articles->setDefaultSectionSize(fontMetrics().height() + 14);
    auto *roles = m_table->horizontalHeader();
    roles->setDefaultAlignment(Qt::AlignCenter | Qt::Alignment(Qt::TextWordWrap));
    roles->setFixedHeight(RoleLines * fontMetrics().lineSpacing() + 10);
    m_table->setCornerButtonEnabled(false);
    if (auto *corner = m_table->findChild<QAbstractButton *>({}, Qt::FindDirectChildrenOnly)) {
        auto *head = new QLabel(tr("Article"), corner);
        head->setObjectName(u"rolesCorner"_s);
        auto *whole = new QVBoxLayout(corner);
        whole->setContentsMargins(0, 0, 0, 0);
        whole->addWidget(head);
    }
}

void RolesDialog::fillDocsets(const article::ArticleId &shown)
{
    const auto editions = m_library->editionsOf(shown);
    const QString own = editions.isEmpty() ? QString() : editions.first()->docset;
    for (const article::LocaleRoot &root : m_library->roots) {
        for (const article::Docset &docset : root.docsets) {
            const QStringList id{root.collection, docset.folder};
            if (m_docset->findData(id) >= 0 || docset.folder.isEmpty())
                continue;
            // Of the same set in several languages, the name in the one that is read.
            const article::LocaleRoot *read = m_library->root(root.collection, m_reading);
            QString name = docset.displayName;
            for (const article::Docset &other : read ? read->docsets : QList<article::Docset>()) {
                if (other.folder == docset.folder)
                    name = other.displayName;
            }
            m_docset->addItem(name, id);
            if (root.collection == shown.collection && docset.folder == own)
                m_docset->setCurrentIndex(m_docset->count() - 1);
        }
    }
}

void RolesDialog::read()
{
    const QStringList id = m_docset->currentData().toStringList();
    if (id.size() != 2)
        return;
    m_progress->setRange(0, 0);
    m_progress->show();
    const int number = ++m_number;
    whenFinished(m_service->roles({id.first(), id.last(), m_reading, {}}), this,
                 [this, number](const Result<workspace::RoleTable> &table) {
                     if (number == m_number)
                         show(table);
                 });
}

void RolesDialog::show(const Result<workspace::RoleTable> &table)
{
    m_progress->hide();
    m_roles = table ? *table : workspace::RoleTable();
    fillTable();
    const QSignalBlocker quiet(m_role);
    m_role->clear();
    m_role->addItem(tr("All roles"));
    m_role->addItems(m_roles.roles);
    m_summary->setText(table ? tr("%n article(s) name no role", nullptr, m_roles.silent)
                             : table.error().toLine());
    filter();
}

// Heads are cut by themselves: a header cuts no text that is styled, nor one of several lines.
QTableWidgetItem *RolesDialog::head(const QString &text, int room) const
{
    auto *item = new QTableWidgetItem(fontMetrics().elidedText(text, Qt::ElideRight, room));
    item->setToolTip(text);
    item->setData(Qt::AccessibleTextRole, text);
    return item;
}

void RolesDialog::fillTable()
{
    const int roles = int(m_roles.roles.size());
    m_table->clear();
    m_table->setRowCount(int(m_roles.lines.size()));
    m_table->setColumnCount(roles + 1);
    for (int column = 0; column < roles; ++column)
        m_table->setHorizontalHeaderItem(column, head(m_roles.roles.at(column), RoleRoom));
    m_table->setHorizontalHeaderItem(roles, new QTableWidgetItem(tr("Applies to")));
    m_table->horizontalHeaderItem(roles)->setTextAlignment(Leading);
    for (int row = 0; row < m_roles.lines.size(); ++row) {
        const auto &line = m_roles.lines.at(row);
        m_table->setVerticalHeaderItem(row, head(line.title, TitleWidth - 2 * HeadPadding));
        m_table->setItem(row, roles, new QTableWidgetItem(line.products.join(u", "_s)));
        for (int role = 0; role < roles; ++role) {
            const bool may = line.roles.contains(role);
            auto *item = new QTableWidgetItem(may ? u"✓"_s : QString());
            item->setTextAlignment(Qt::AlignCenter);
            item->setData(Qt::AccessibleTextRole, may ? tr("%1: yes").arg(m_roles.roles.at(role))
                                                      : tr("%1: no").arg(m_roles.roles.at(role)));
            m_table->setItem(row, role, item);
        }
    }
    for (int column = 0; column < roles; ++column)
        m_table->setColumnWidth(column, RoleWidth);
    m_table->resizeColumnToContents(roles);
    m_table->setColumnWidth(roles, qMin(m_table->columnWidth(roles), WidestProducts));
}

void RolesDialog::filter()
{
    const int role = m_role->currentIndex() - 1;
    for (int row = 0; row < m_roles.lines.size(); ++row)
        m_table->setRowHidden(row, role >= 0 && !m_roles.lines.at(row).roles.contains(role));
    const int column = qMax(role, 0);
    m_table->horizontalScrollBar()->setValue(m_table->horizontalHeader()->sectionPosition(column));
}

void RolesDialog::choose(int row)
{
    if (row < 0 || row >= m_roles.lines.size())
        return;
    emit articleChosen(m_roles.lines.at(row).article);
    accept();
}

} // namespace diglot::ui::desk
