// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace diglot::ui::widgets {
class Prompts;
}

namespace diglot::ui::settings {

class Settings;

// The person's choices. Every change counts at once; there is nothing to confirm.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(Settings *settings, widgets::Prompts *prompts, QWidget *parent = nullptr);

signals:
    void keysRequested();
    void clearSearchesRequested(); // recent and saved ones

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectChoices();
    void retranslate();
    void showValues();
    void chooseOverlay();
    void chooseGlossary();

    Settings *m_settings;
    widgets::Prompts *m_prompts;
    QLabel *m_themeLabel;
    QComboBox *m_theme;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_linksLabel;
    QComboBox *m_links;
    QLabel *m_overlayLabel;
    QLineEdit *m_overlay;
    QPushButton *m_chooseOverlay;
    QPushButton *m_noOverlay;
    QLabel *m_glossaryLabel;
    QLineEdit *m_glossary;
    QPushButton *m_chooseGlossary;
    QPushButton *m_noGlossary;
    QLabel *m_reviewerLabel;
    QLineEdit *m_reviewer;
    QCheckBox *m_sourceFirst;
    QCheckBox *m_software;
    QCheckBox *m_keepSearches;
    QLabel *m_verifyLabel;
    QSpinBox *m_verifyDays;
    QCheckBox *m_keepHistory;
    QPushButton *m_keys;
    QPushButton *m_clearSearches;
    QPushButton *m_clearRecent;
    QPushButton *m_close;
};

} // namespace diglot::ui::settings
