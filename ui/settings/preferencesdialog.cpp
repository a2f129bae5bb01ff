// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/preferencesdialog.h"

#include "ui/settings/interfacelanguage.h"
#include "ui/settings/settings.h"
#include "ui/widgets/prompts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace diglot::ui::settings {

PreferencesDialog::PreferencesDialog(Settings *settings, widgets::Prompts *prompts, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_prompts(prompts)
{
    setObjectName(u"preferencesDialog"_s);
    build();
    retranslate();
    showValues();
    connectChoices();
    connect(m_settings, &Settings::changed, this, &PreferencesDialog::showValues);
}

void PreferencesDialog::build()
{
    const auto named = [](auto *widget, const QString &name) {
        widget->setObjectName(name);
        return widget;
    };
    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 20, 20, 16);
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(16);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_theme = named(new QComboBox(this), u"themeChoice"_s);
    m_language = named(new QComboBox(this), u"languageChoice"_s);
    m_links = named(new QComboBox(this), u"linksChoice"_s);
    m_overlay = named(new QLineEdit(this), u"overlayFolder"_s);
    m_overlay->setReadOnly(true);
    m_overlay->setMinimumWidth(280);
    m_chooseOverlay = named(new QPushButton(this), u"chooseOverlayButton"_s);
    m_noOverlay = named(new QPushButton(this), u"noOverlayButton"_s);
    m_glossary = named(new QLineEdit(this), u"glossaryFile"_s);
    m_glossary->setReadOnly(true);
    m_chooseGlossary = named(new QPushButton(this), u"chooseGlossaryButton"_s);
    m_noGlossary = named(new QPushButton(this), u"noGlossaryButton"_s);
    m_reviewer = named(new QLineEdit(this), u"reviewerName"_s);
    m_sourceFirst = named(new QCheckBox(this), u"sourceFirstChoice"_s);
    m_software = named(new QCheckBox(this), u"softwareChoice"_s);
    m_keepSearches = named(new QCheckBox(this), u"keepSearchesChoice"_s);
    m_verifyLabel = new QLabel(this);
    m_verifyDays = named(new QSpinBox(this), u"verifyDaysChoice"_s);
    m_verifyDays->setRange(1, 3650);
    m_verifyDays->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_verifyLabel->setBuddy(m_verifyDays);
    m_keepHistory = named(new QCheckBox(this), u"keepHistoryChoice"_s);
    m_keys = named(new QPushButton(this), u"keysButton"_s);
    m_clearSearches = named(new QPushButton(this), u"clearSearchesButton"_s);
    m_clearRecent = named(new QPushButton(this), u"clearRecentButton"_s);
    m_close = named(new QPushButton(this), u"closeButton"_s);
    m_close->setDefault(true);

    m_themeLabel = new QLabel(this);
    m_languageLabel = new QLabel(this);
    m_linksLabel = new QLabel(this);
    m_overlayLabel = new QLabel(this);
    m_glossaryLabel = new QLabel(this);
    m_reviewerLabel = new QLabel(this);
    auto *overlay = new QHBoxLayout;
    overlay->setSpacing(8);
    overlay->addWidget(m_overlay, 1);
    overlay->addWidget(m_chooseOverlay);
    overlay->addWidget(m_noOverlay);
    form->addRow(m_themeLabel, m_theme);
    form->addRow(m_languageLabel, m_language);
    form->addRow(m_linksLabel, m_links);
    form->addRow(m_overlayLabel, overlay);
    form->addRow(m_reviewerLabel, m_reviewer);
    auto *glossary = new QHBoxLayout;
    glossary->setSpacing(8);
    glossary->addWidget(m_glossary, 1);
    glossary->addWidget(m_chooseGlossary);
    glossary->addWidget(m_noGlossary);
    form->addRow(m_glossaryLabel, glossary);
    form->addRow(m_verifyLabel, m_verifyDays);
    form->addRow(m_sourceFirst);
    form->addRow(m_software);
    form->addRow(m_keepSearches);
    form->addRow(m_keepHistory);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 12, 0, 0);
    buttons->setSpacing(8);
    buttons->addWidget(m_clearRecent);
    buttons->addWidget(m_clearSearches);
    buttons->addWidget(m_keys);
    buttons->addStretch();
    buttons->addWidget(m_close);
    form->addRow(buttons);
    m_themeLabel->setBuddy(m_theme);
    m_languageLabel->setBuddy(m_language);
    m_linksLabel->setBuddy(m_links);
    m_overlayLabel->setBuddy(m_chooseOverlay);
    m_reviewerLabel->setBuddy(m_reviewer);
    m_glossaryLabel->setBuddy(m_chooseGlossary);
    for (int i = 0; i < 3; ++i) {
        m_theme->addItem(QString());
        m_links->addItem(QString());
    }
    for (const auto &choice : InterfaceLanguage::choices())
        m_language->addItem(choice.name, choice.code);
}

void PreferencesDialog::connectChoices()
{
    connect(m_theme, &QComboBox::activated, this,
            [this](int index) { m_settings->setTheme(Theme(index)); });
    connect(m_links, &QComboBox::activated, this,
            [this](int index) { m_settings->setExternalLinks(ExternalLinks(index)); });
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        m_settings->setInterfaceLanguage(m_language->itemData(index).toString());
    });
    connect(m_reviewer, &QLineEdit::editingFinished, this,
            [this] { m_settings->setReviewer(m_reviewer->text()); });
    connect(m_sourceFirst, &QCheckBox::clicked, m_settings, &Settings::setSourceFirst);
    connect(m_software, &QCheckBox::clicked, m_settings, &Settings::setSoftwareRendering);
    connect(m_chooseOverlay, &QPushButton::clicked, this, &PreferencesDialog::chooseOverlay);
    connect(m_noOverlay, &QPushButton::clicked, this,
            [this] { m_settings->setOverlayFolder(QString()); });
    connect(m_chooseGlossary, &QPushButton::clicked, this, &PreferencesDialog::chooseGlossary);
    connect(m_noGlossary, &QPushButton::clicked, this,
            [this] { m_settings->setGlossaryFile(QString()); });
    connect(m_keepSearches, &QCheckBox::clicked, m_settings, &Settings::setKeepsSearches);
    connect(m_verifyDays, &QSpinBox::valueChanged, m_settings, &Settings::setVerifyDays);
    connect(m_keepHistory, &QCheckBox::clicked, m_settings, &Settings::setKeepsHistory);
    connect(m_clearSearches, &QPushButton::clicked, this, [this] {
        m_clearSearches->setEnabled(false); // said: they are gone
        emit clearSearchesRequested();
    });
    connect(m_keys, &QPushButton::clicked, this, &PreferencesDialog::keysRequested);
    connect(m_clearRecent, &QPushButton::clicked, m_settings, &Settings::clearRecentLibraries);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
}

void PreferencesDialog::retranslate()
{
    setWindowTitle(tr("Preferences"));
    m_themeLabel->setText(tr("Theme"));
    m_theme->setItemText(0, tr("As the system"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
    m_languageLabel->setText(tr("Language of the interface"));
    m_language->setItemText(0, tr("As the system"));
    m_linksLabel->setText(tr("Links that lead to the web"));
    m_links->setItemText(0, tr("Ask before opening the browser"));
    m_links->setItemText(1, tr("Open in the browser at once"));
    m_links->setItemText(2, tr("Never open"));
    m_overlayLabel->setText(tr("English checkout"));
    m_overlay->setAccessibleName(tr("Folder of the English checkout"));
    m_overlay->setPlaceholderText(tr("None: images come from the library alone"));
    m_chooseOverlay->setText(tr("Choose…"));
    m_chooseOverlay->setAccessibleName(tr("Choose the folder of the English checkout"));
    m_noOverlay->setText(tr("None"));
    m_noOverlay->setAccessibleName(tr("Use no English checkout"));
    m_reviewerLabel->setText(tr("Name of the reviewer"));
    m_reviewer->setAccessibleName(tr("Name of the reviewer"));
    m_reviewer->setPlaceholderText(tr("Asked for with the first verdict"));
    m_glossaryLabel->setText(tr("Glossary"));
    m_glossary->setAccessibleName(tr("File of the glossary"));
    m_glossary->setPlaceholderText(tr("None: the library's own alone"));
    m_chooseGlossary->setText(tr("Choose…"));
    m_chooseGlossary->setAccessibleName(tr("Choose the file of the glossary"));
    m_noGlossary->setText(tr("None"));
    m_noGlossary->setAccessibleName(tr("Use no glossary beside the library's own"));
    m_sourceFirst->setText(tr("Show the source before the translation"));
    m_software->setText(tr("Draw articles without the graphics card (from the next start)"));
    m_keepSearches->setText(tr("Remember what I search for, for 90 days"));
    m_verifyLabel->setText(tr("Days until a verified article is due"));
    m_verifyDays->setAccessibleName(tr("Days until a verified article is due"));
    m_keepHistory->setText(tr("Remember what I read, for 90 days"));
    m_clearSearches->setText(tr("Clear recent and saved searches"));
    m_clearRecent->setText(tr("Clear the list of recent libraries"));
    m_keys->setText(tr("Keys…"));
    m_close->setText(tr("Close"));
}

void PreferencesDialog::showValues()
{
    m_theme->setCurrentIndex(int(m_settings->theme()));
    m_links->setCurrentIndex(int(m_settings->externalLinks()));
    m_language->setCurrentIndex(qMax(0, m_language->findData(m_settings->interfaceLanguage())));
    m_overlay->setText(m_settings->overlayFolder());
    m_reviewer->setText(m_settings->reviewer());
    m_glossary->setText(m_settings->glossaryFile());
    m_noGlossary->setEnabled(!m_settings->glossaryFile().isEmpty());
    m_noOverlay->setEnabled(!m_settings->overlayFolder().isEmpty());
    m_sourceFirst->setChecked(m_settings->sourceFirst());
    m_software->setChecked(m_settings->softwareRendering());
    m_keepSearches->setChecked(m_settings->keepsSearches());
    m_verifyDays->setValue(m_settings->verifyDays());
    m_keepHistory->setChecked(m_settings->keepsHistory());
    m_clearRecent->setEnabled(!m_settings->recentLibraries().isEmpty());
}

void PreferencesDialog::chooseOverlay()
{
    const QString folder = m_prompts->chooseFolder(this, tr("Choose the English checkout"),
                                                   m_settings->overlayFolder());
    if (!folder.isEmpty())
        m_settings->setOverlayFolder(folder);
}

void PreferencesDialog::chooseGlossary()
{
    const QString file =
        m_prompts->chooseFile(this, tr("Choose the file of the glossary"),
                              m_settings->glossaryFile(), tr("Glossaries (*.tbx *.csv *.xml)"));
    if (!file.isEmpty())
        m_settings->setGlossaryFile(file);
}

void PreferencesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace diglot::ui::settings
