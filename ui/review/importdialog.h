// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/review/exportdialog.h"

class QTableView;

namespace diglot::ui::review {

class ImportModel;

// Reads a file that came back and shows, text by text, what it would change and what it cannot,
// before anything is kept. A reviewer's file can be merged with a second one, and held against what
// both began from. Accepted, things() is to be kept as one change.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const ExchangeContext &context, const QString &file, QWidget *parent = nullptr);
    ~ImportDialog() override;

    [[nodiscard]] QList<article::ReviewThing> things() const;
    [[nodiscard]] QString names() const; // of the files
    // The files that can be read, as QFileDialog wants them.
    [[nodiscard]] static QString fileFilter();

    void reject() override; // ends the reading too

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildTable();
    [[nodiscard]] QLayout *buttonRow();
    void read();
    void choose(QString &file, const QString &title);
    void show(const Result<workspace::ImportReport> &report);
    void showCount();
    void showSummary();
    void retranslate();

    ExchangeContext m_context;
    QString m_file;
    QString m_secondFile;    // of another reviewer; may be empty
    QString m_baseFile;      // what both began from; may be empty
    bool m_canMerge = false; // it is a reviewer's file
    QLabel *m_summary;
    QLabel *m_problems;
    QProgressBar *m_progress;
    QTableView *m_table;
    ImportModel *m_model;
    QPushButton *m_second;
    QPushButton *m_base;
    QPushButton *m_accept;
    QPushButton *m_cancel;
    std::unique_ptr<workspace::ExchangeService> m_service;
    std::optional<Result<workspace::ImportReport>> m_report;
};

} // namespace diglot::ui::review
