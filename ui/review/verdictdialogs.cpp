// SPDX-License-Identifier: Apache-2.0
#include "ui/review/verdictdialogs.h"

#include "ui/review/qualitywords.h"

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

constexpr int ConventionRow = 3; // behind the scopes of a dismissal
constexpr int DigitRows = 9;     // that have a key of their own

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
    const int rows = qBound(1, list->count(), 10);
    list->setFixedHeight(rows * list->sizeHintForRow(0) + 2 * list->frameWidth() + 4);
}

} // namespace

ReasonDialog::ReasonDialog(const QString &what, const QList<article::QualityModel> &models,
                           const QString &modelId, QWidget *parent)
    : QDialog(parent)
    , m_models(models)
    , m_model(new QComboBox(this))
    , m_category(new QListWidget(this))
    , m_severity(new QComboBox(this))
    , m_comment(new QLineEdit(this))
{
    setObjectName(u"reasonDialog"_s);
    setWindowTitle(what);
    m_model->setObjectName(u"reasonModel"_s);
    m_category->setObjectName(u"reasonCategory"_s);
    m_severity->setObjectName(u"reasonSeverity"_s);
    m_comment->setObjectName(u"reasonComment"_s);
    m_category->setMinimumWidth(340);
    m_category->installEventFilter(this);
    for (const auto &model : models)
        m_model->addItem(model.name, model.id);
    m_model->setCurrentIndex(qMax(0, m_model->findData(modelId)));
    auto *column = columnOf(this);
    labelFor(m_category, tr("What is wrong"), column);
    labelFor(m_severity, tr("How grave it is"), column);
    labelFor(m_comment, tr("What should be said about it"), column);
    labelFor(m_model, tr("Quality model"), column);
    addButtons(this, tr("Reject"), column);
    connect(m_model, &QComboBox::currentIndexChanged, this, &ReasonDialog::showModel);
    showModel(m_model->currentIndex());
    m_category->setFocus();
}

void ReasonDialog::showModel(int index)
{
    const article::QualityModel &model = m_models.at(index);
    m_category->clear();
    int digit = 0;
    for (const auto &category : model.categories) {
        const QString name = qualityWord(category.id);
        const QString key = ++digit <= DigitRows ? QString::number(digit) : u"\u2007"_s;
        auto *item = new QListWidgetItem(u"%1  %2"_s.arg(key, name), m_category);
        item->setData(Qt::UserRole, category.id);
        item->setData(Qt::AccessibleTextRole, name);
    }
    m_category->setCurrentRow(0);
    fitRows(m_category);
    m_severity->clear();
    for (const auto &severity : model.severities)
        m_severity->addItem(qualityWord(severity.id), severity.id);
    const int major = m_severity->findData(u"major"_s);
    m_severity->setCurrentIndex(major >= 0 ? major : m_severity->count() - 1);
}

article::Reason ReasonDialog::reason() const
{
    return {m_model->currentData().toString(),
            m_category->currentItem()->data(Qt::UserRole).toString(),
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
        if (row >= 0 && row < qMin(DigitRows, m_category->count())) {
            m_category->setCurrentRow(row);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

DismissDialog::DismissDialog(const article::Findings &findings, const LocaleTag &locale, Of of,
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
    const bool several = of == Of::Several;
    const QStringList scopes{several ? tr("Only in these sentences") : tr("Only here"),
                             several ? tr("Wherever these sentences have these translations")
                                     : tr("Wherever this sentence has this translation"),
                             tr("This rule, in all of %1").arg(locale.nativeName()),
                             tr("A convention of %1: advice from now on").arg(locale.nativeName())};
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

bool DismissDialog::isConvention() const
{
    return m_scope->checkedId() == ConventionRow;
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
