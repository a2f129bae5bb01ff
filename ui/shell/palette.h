// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/library.h"
#include "ui/search/resultmodel.h"

#include <QObject>

#include <functional>

namespace diglot::ui::marks {
class MarksPanel;
}
namespace diglot::ui::settings {
class Settings;
}

namespace diglot::ui::shell {

class Actions;
class ArticleTabs;

// Everything beside articles and headings that the one field finds as one types: commands,
// settings, languages, open tabs, marks. Each is a line that does something when it is chosen.
class Palette final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Actions *actions = nullptr;
        settings::Settings *settings = nullptr;
        ArticleTabs *tabs = nullptr;
        marks::MarksPanel *marks = nullptr;
        std::function<void(const LocaleTag &)> readIn;
    };

    explicit Palette(QObject *parent = nullptr);

    void setParts(const Parts &parts);
    void setLibrary(const article::LibraryPtr &library);
    // All lines of which every typed word begins a word, commands first; all lines for no words.
    // Their ids are good until the next call.
    [[nodiscard]] QList<search::ResultRow> rows(const QString &words);
    void run(int id);

private:
    void add(const QString &text, const QString &detail, std::function<void()> act,
             const QKeySequence &keys = {});
    void addCommands();
    void addSettings();
    void addLocales();
    void addTabs();
    void addMarks();

    struct Item
    {
        QString text;
        QString detail; // what it is
        QKeySequence keys;
        std::function<void()> act;
    };

    Parts m_parts;
    article::LibraryPtr m_library;
    QList<Item> m_items;
};

// Whether each of the words begins a word of the text, without regard to case; for scripts without
// blanks, whether it stands in it at all.
[[nodiscard]] bool wordsFit(const QString &text, const QString &words);

} // namespace diglot::ui::shell
