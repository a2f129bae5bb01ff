// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QHash>
#include <QPalette>
#include <QString>
#include <QStringList>

class QApplication;

namespace diglot::ui::widgets {

// The look's values, read from resources/page/tokens.css, the one table that pages and widgets
// share. Light and dark hold the same names.
class Theme
{
public:
    // Reads the built-in table; a missing name is a programming error and asserts.
    [[nodiscard]] static const Theme &light();
    [[nodiscard]] static const Theme &dark();
    [[nodiscard]] static const Theme &current(); // the one last applied

    [[nodiscard]] QColor color(QLatin1StringView name) const; // "accent-soft"
    [[nodiscard]] QStringList names() const;                  // of all colours, sorted
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QString styleSheet() const; // one sheet for the whole program

    // Sets palette and style sheet on the application and makes it current.
    static void apply(QApplication &application, bool dark);
    // What the desktop asks for.
    [[nodiscard]] static bool systemIsDark();

private:
    explicit Theme(bool dark);

    QHash<QString, QColor> m_colors;
    bool m_dark = false;
};

} // namespace diglot::ui::widgets
