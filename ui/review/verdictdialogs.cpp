// SPDX-License-Identifier: Apache-2.0
#include "ui/review/verdictdialogs.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace diglot::ui::review {

namespace {

constexpr auto MqmModel = "mqm"_L1;
constexpr int MajorRow = 2;

QVBoxLayout *columnOf(QDialog *dialog)
{
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    return column;
}

QLabel *labelFor(QWidget *control, const QString &text, QVBoxLayout *column)
{
    auto *label = new QLabel(text, control->parentWidget());
    label->setBuddy(control);
    control->setAccessibleName(text);
    column->addWidget(label);
    column->addWidget(control);
    return label;
}

void addButtons(QDialog *dialog, const QString &accept, QVBoxLayout *column)
{
    auto *buttons = new QDialogButtonBox(dialog);
    auto *ok = buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    ok->setObjectName(u"acceptButton"_s);
    ok->setDefault(true);
    auto *no = buttons->addButton(ReasonDialog::tr("Cancel"), QDialogButtonBox::RejectRole);
    no->setObjectName(u"cancelButton"_s);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    column->addSpacing(4);
    column->addWidget(buttons);
}

void fitRows(QListWidget *list)
{
    const int rows = qBound(1, list->count(), 8);
    list->setFixedHeight(rows * list->sizeHintForRow(0) + 2 * list->frameWidth() + 4);
}

} // namespace

QList<ReasonWord> mqmCategories()
{
    return {{u"accuracy"_s, ReasonDialog::tr("Accuracy: it says something else")},
            {u"terminology"_s, ReasonDialog::tr("Terminology")},
            {u"linguistic-conventions"_s, ReasonDialog::tr("Language: grammar, spelling")},
            {u"style"_s, ReasonDialog::tr("Style")},
            {u"locale-conventions"_s, ReasonDialog::tr("Conventions of the locale")},
            {u"audience-appropriateness"_s, ReasonDialog::tr("Not for these readers")},
            {u"design-and-markup"_s, ReasonDialog::tr("Layout and markup")},
            {u"other"_s, ReasonDialog::tr("Something else")}};
}

QList<ReasonWord> mqmSeverities()
{
    return {{u"neutral"_s, ReasonDialog::tr("Neutral")},
            {u"minor"_s, ReasonDialog::tr("Minor")},
            {u"major"_s, ReasonDialog::tr("Major")},
            {u"critical"_s, ReasonDialog::tr("Critical")}};
}

ReasonDialog::ReasonDialog(const QString &what, QWidget *parent)
    : QDialog(parent)
    , m_category(new QListWidget(this))
    , m_severity(new QComboBox(this))
    , m_comment(new QLineEdit(this))
{
    setObjectName(u"reasonDialog"_s);
    setWindowTitle(what);
    m_category->setObjectName(u"reasonCategory"_s);
    m_severity->setObjectName(u"reasonSeverity"_s);
    m_comment->setObjectName(u"reasonComment"_s);
    auto *column = columnOf(this);
    int digit = 0;
    for (const ReasonWord &word : mqmCategories()) {
        auto *item = new QListWidgetItem(u"%1  %2"_s.arg(++digit).arg(word.name), m_category);
        item->setData(Qt::UserRole, word.id);
        item->setData(Qt::AccessibleTextRole, word.name);
    }
    m_category->setCurrentRow(0);
    m_category->setMinimumWidth(320);
    m_category->installEventFilter(this);
    for (const ReasonWord &word : mqmSeverities())
        m_severity->addItem(word.name, word.id);
    m_severity->setCurrentIndex(MajorRow);
    labelFor(m_category, tr("What is wrong (1 to 8)"), column);
    labelFor(m_severity, tr("How grave it is"), column);
    labelFor(m_comment, tr("What should be said about it"), column);
    fitRows(m_category);
    addButtons(this, tr("Reject"), column);
    m_category->setFocus();
}

article::Reason ReasonDialog::reason() const
{
    return {MqmModel, m_category->currentItem()->data(Qt::UserRole).toString(),
            m_severity->currentData().toString()};
}

QString ReasonDialog::comment() const
{
    return m_comment->text().trimmed();
}

bool ReasonDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_category && event->type() == QEvent::KeyPress) {
        const int row = static_cast<QKeyEvent *>(event)->key() - Qt::Key_1;
        if (row >= 0 && row < m_category->count()) {
            m_category->setCurrentRow(row);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

DismissDialog::DismissDialog(const article::Findings &findings, const LocaleTag &locale,
                             QWidget *parent)
    : QDialog(parent)
    , m_findings(findings)
    , m_list(new QListWidget(this))
    , m_scope(new QButtonGroup(this))
    , m_reason(new QLineEdit(this))
{
    setObjectName(u"dismissDialog"_s);
    setWindowTitle(tr("Dismiss a finding"));
    m_list->setObjectName(u"dismissList"_s);
    m_reason->setObjectName(u"dismissReason"_s);
    m_list->setWordWrap(true);
    m_list->setMinimumWidth(380);
    for (const article::Finding &finding : findings)
        m_list->addItem(finding.message);
    m_list->setCurrentRow(0);
    auto *column = columnOf(this);
    labelFor(m_list, tr("What is no fault"), column);
    const QStringList scopes{
        tr("Only here"), tr("Wherever this sentence has this translation"),
        tr("This rule, in all of %1").arg(locale.nativeName())};
    for (int i = 0; i < scopes.size(); ++i) {
        auto *button = new QRadioButton(scopes.at(i), this);
        button->setObjectName(u"dismissScope%1"_s.arg(i));
        m_scope->addButton(button, i);
        column->addWidget(button);
    }
    m_scope->button(0)->setChecked(true);
    labelFor(m_reason, tr("Why"), column);
    fitRows(m_list);
    addButtons(this, tr("Dismiss"), column);
    m_reason->setFocus();
}

article::Finding DismissDialog::finding() const
{
    return m_findings.value(qMax(0, m_list->currentRow()));
}

article::Dismissal::Scope DismissDialog::scope() const
{
    return article::Dismissal::Scope(m_scope->checkedId());
}

QString DismissDialog::reason() const
{
    return m_reason->text().trimmed();
}

} // namespace diglot::ui::review
