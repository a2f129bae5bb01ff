// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "ui/library/libraryfacts.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace diglot::ui::widgets {
class ElidedLabel;
}

namespace diglot::ui::shell {

// The last line of the window: the library, the locale that is read, and what had to be reported.
// A link under the pointer takes their place while it is there.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setLibrary(const article::LibraryPtr &library, bool isSample);
    // Says that the library cannot be read at present, until one is set.
    void setLost(const Error &error);
    void setLocale(const LocaleTag &reading);
    void setLink(const QString &text); // empty: none
    // Says what was done, in place of the rest, for a while. Heard by assistive technology.
    void say(const QString &text, int milliseconds);

signals:
    void reportRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    widgets::ElidedLabel *m_text;
    QToolButton *m_problems;
    article::LibraryPtr m_library;
    library::LocaleFacts m_facts;
    bool m_isSample = false;
    QString m_link;
    QString m_said;
    QString m_lost; // why the library cannot be read
    QTimer m_sayEnd;
    int m_locales = 0;
};

} // namespace diglot::ui::shell
