// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace diglot::ui::settings {

class Settings;

// A documentation set as it is known to the forms of addresses.
struct KnownDocset
{
    QString name;
    QString form; // by its own configuration; empty where that is silent
};

// How things are handed to customers. Every change counts at once; there is nothing to confirm.
class ReplyDialog final : public QDialog
{
    Q_OBJECT

public:
    // `isForm` says whether a form of addresses is one.
    ReplyDialog(Settings *settings, const QList<KnownDocset> &docsets,
                bool (*isForm)(const QString &), QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fill();
    void keepForms();
    void keepChains();
    void retranslate();

    Settings *m_settings;
    QList<KnownDocset> m_docsets;
    bool (*m_isForm)(const QString &);
    QCheckBox *m_source;
    QCheckBox *m_terms;
    QCheckBox *m_pictures;
    QLabel *m_chainsLabel;
    QPlainTextEdit *m_chains;
    QLabel *m_formsLabel;
    QTableWidget *m_forms;
    QLabel *m_fault;
    QPushButton *m_close;
};

} // namespace diglot::ui::settings
