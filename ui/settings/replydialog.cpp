// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/replydialog.h"

#include "ui/settings/settings.h"

#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace diglot::ui::settings {

namespace {

constexpr QSize FirstSize(620, 520);
constexpr int ChainsHeight = 84;

} // namespace

ReplyDialog::ReplyDialog(Settings *settings, const QList<KnownDocset> &docsets,
                         bool (*isForm)(const QString &), QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_docsets(docsets)
    , m_isForm(isForm)
    , m_source(new QCheckBox(this))
    , m_terms(new QCheckBox(this))
    , m_pictures(new QCheckBox(this))
    , m_chainsLabel(new QLabel(this))
    , m_chains(new QPlainTextEdit(this))
    , m_formsLabel(new QLabel(this))
    , m_forms(new QTableWidget(int(docsets.size()), 2, this))
    , m_fault(new QLabel(this))
    , m_close(new QPushButton(this))
{
    build();
    fill();
    retranslate();
    connect(m_source, &QCheckBox::clicked, m_settings, &Settings::setCopiesSource);
    connect(m_terms, &QCheckBox::clicked, m_settings, &Settings::setCopiesTerms);
    connect(m_pictures, &QCheckBox::clicked, m_settings, &Settings::setCopiesPictures);
    connect(m_chains, &QPlainTextEdit::textChanged, this, &ReplyDialog::keepChains);
    connect(m_forms, &QTableWidget::itemChanged, this, &ReplyDialog::keepForms);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
}

void ReplyDialog::build()
{
    setObjectName(u"replyDialog"_s);
    m_source->setObjectName(u"copiesSourceChoice"_s);
    m_terms->setObjectName(u"copiesTermsChoice"_s);
    m_pictures->setObjectName(u"copiesPicturesChoice"_s);
    m_chains->setObjectName(u"localeChains"_s);
    m_chains->setFixedHeight(ChainsHeight);
    m_chains->setTabChangesFocus(true);
    m_forms->setObjectName(u"addressForms"_s);
    m_forms->horizontalHeader()->setStretchLastSection(true);
    m_forms->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_forms->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_forms->verticalHeader()->hide();
    m_forms->setShowGrid(false);
    m_forms->setTabKeyNavigation(false);
    m_fault->setObjectName(u"addressFormFault"_s);
    m_close->setObjectName(u"closeButton"_s);
    m_close->setDefault(true);
    for (QLabel *label : {m_chainsLabel, m_formsLabel, m_fault})
        label->setWordWrap(true);
    m_chainsLabel->setBuddy(m_chains);
    m_formsLabel->setBuddy(m_forms);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(m_source);
    layout->addWidget(m_terms);
    layout->addWidget(m_pictures);
    layout->addSpacing(10);
    layout->addWidget(m_chainsLabel);
    layout->addWidget(m_chains);
    layout->addSpacing(10);
    layout->addWidget(m_formsLabel);
    layout->addWidget(m_forms, 1);
    layout->addWidget(m_fault);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    layout->addLayout(buttons);
    resize(FirstSize);
}

void ReplyDialog::fill()
{
    m_source->setChecked(m_settings->copiesSource());
    m_terms->setChecked(m_settings->copiesTerms());
    m_pictures->setChecked(m_settings->copiesPictures());
    m_chains->setPlainText(m_settings->localeChains().join(u'\n'));
    const auto own = m_settings->addressForms();
    for (int i = 0; i < m_docsets.size(); ++i) {
        const KnownDocset &docset = m_docsets.at(i);
        auto *name = new QTableWidgetItem(docset.name);
        name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        auto *form = new QTableWidgetItem(own.value(docset.name, docset.form));
        m_forms->setItem(i, 0, name);
        m_forms->setItem(i, 1, form);
    }
}

void ReplyDialog::keepChains()
{
    QStringList chains;
    for (const QString &line : m_chains->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            chains.append(line.simplified());
    }
    m_settings->setLocaleChains(chains);
}

// What the configuration says needs no form of one's own; what is no form is said, not kept.
void ReplyDialog::keepForms()
{
    auto forms = m_settings->addressForms();
    QString fault;
    for (int i = 0; i < m_docsets.size(); ++i) {
        const KnownDocset &docset = m_docsets.at(i);
        const QString form = m_forms->item(i, 1)->text().trimmed();
        if (form.isEmpty() || form == docset.form)
            forms.remove(docset.name);
        else if (m_isForm(form))
            forms.insert(docset.name, form);
        else
            fault = form;
    }
    m_fault->setText(fault.isEmpty()
                         ? QString()
                         : tr("“%1” is no form of an address: it begins with https:// and holds "
                              "{path} or {file}.")
                               .arg(fault));
    m_settings->setAddressForms(forms);
}

void ReplyDialog::retranslate()
{
    setWindowTitle(tr("Replies"));
    m_source->setText(tr("Copy the source below what is copied for the customer"));
    m_terms->setText(tr("Give bold terms also in the language I read, in brackets"));
    m_pictures->setText(tr("Copy pictures too; else their alternative texts"));
    m_chainsLabel->setText(tr("What is given where a language is missing, a chain of tags a line "
                              "(zh-HK zh-TW en-US):"));
    m_chains->setAccessibleName(tr("What is given where a language is missing"));
    m_formsLabel->setText(tr("Public addresses of each documentation set. {locale} stands for the "
                             "language, {path} for the article:"));
    m_forms->setAccessibleName(tr("Public addresses of each documentation set"));
    m_forms->setHorizontalHeaderLabels({tr("Documentation set"), tr("Form of its addresses")});
    m_close->setText(tr("Close"));
}

void ReplyDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace diglot::ui::settings
