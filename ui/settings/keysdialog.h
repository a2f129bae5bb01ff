// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QKeySequence>
#include <QList>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace diglot::ui::settings {

class Settings;

// What can be done, with the keys that it has as delivered.
struct KeyChoice
{
    QString name;    // under which Settings keeps its keys
    QString section; // for people
    QString text;
    QList<QKeySequence> defaults;
};

// The keys of everything that can be done: each can be given another one, or none. A key that
// belongs to something else is said, and taken from there only when the person asks for it. Every
// change counts at once.
class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    KeysDialog(Settings *settings, const QList<KeyChoice> &choices, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void fill();
    void applyFilter(const QString &words);
    void showChosen();
    void propose();
    void give();
    void reset();
    void resetAll();
    [[nodiscard]] int chosen() const; // index into the choices, -1 for none
    [[nodiscard]] QList<QKeySequence> keysOf(int choice) const;
    // The choice that has the key already, -1 for none.
    [[nodiscard]] int ownerOf(const QKeySequence &key, int except) const;
    void setKeys(int choice, const QList<QKeySequence> &keys);

    Settings *m_settings;
    QList<KeyChoice> m_choices;
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    QLabel *m_label;
    QKeySequenceEdit *m_edit;
    QPushButton *m_give;
    QPushButton *m_none;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    QPushButton *m_close;
    QLabel *m_conflict;
};

} // namespace diglot::ui::settings
