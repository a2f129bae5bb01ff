// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/replyservice.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QProgressBar;
class QTableWidget;
class QTableWidgetItem;

namespace diglot::ui::desk {

// Who may do what in a documentation set: its articles against the roles that they name.
class RolesDialog final : public QDialog
{
    Q_OBJECT

public:
    // `shown` says which documentation set is shown first.
    RolesDialog(workspace::ReplyService *service, const article::LibraryPtr &library,
                const LocaleTag &reading, const article::ArticleId &shown,
                QWidget *parent = nullptr);
    ~RolesDialog() override; // ends what is being read

signals:
    void articleChosen(const diglot::article::ArticleId &article);

private:
    void build();
    void layOutHeads();
    void fillTable();
    [[nodiscard]] QTableWidgetItem *head(const QString &text, int room) const;
    void fillDocsets(const article::ArticleId &shown);
    void read();
    void show(const Result<workspace::RoleTable> &table);
    void filter();
    void choose(int row);

    workspace::ReplyService *m_service;
    article::LibraryPtr m_library;
    LocaleTag m_reading;
    QComboBox *m_docset;
    QComboBox *m_role;
    QLabel *m_summary;
    QProgressBar *m_progress;
    QTableWidget *m_table;
    workspace::RoleTable m_roles;
    int m_number = 0; // of the newest question
};

} // namespace diglot::ui::desk
