// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace diglot::ui::widgets {

namespace {

const Theme *s_current = nullptr;

QString readResource(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "Theme", "a built-in file is missing");
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

// The colours of one block of the table; what is no colour (radius, space) is passed over.
QHash<QString, QColor> parseColors(QStringView block)
{
    static const QRegularExpression line(u"--([a-z-]+):\\s*(#[0-9a-fA-F]{6})"_s);
    QHash<QString, QColor> colors;
    auto match = line.globalMatch(block.toString());
    while (match.hasNext()) {
        const auto pair = match.next();
        colors.insert(pair.captured(1), QColor(pair.captured(2)));
    }
    return colors;
}

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

} // namespace

Theme::Theme(bool dark)
    : m_dark(dark)
{
    const QString table = readResource(u":/diglot/page/tokens.css"_s);
    const auto darkStart = table.indexOf("[data-theme=\"dark\"]"_L1);
    m_colors = dark ? parseColors(QStringView(table).mid(darkStart))
                    : parseColors(QStringView(table).left(darkStart));
}

const Theme &Theme::light()
{
    static const Theme theme(false);
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme(true);
    return theme;
}

const Theme &Theme::current()
{
    return s_current ? *s_current : light();
}

QColor Theme::color(QLatin1StringView name) const
{
    const auto found = m_colors.constFind(name);
    Q_ASSERT_X(found != m_colors.cend(), "Theme::color", name.data());
    return found == m_colors.cend() ? QColor() : *found;
}

QStringList Theme::names() const
{
    auto names = m_colors.keys();
    names.sort();
    return names;
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, color("window"_L1));
    palette.setColor(QPalette::WindowText, color("text"_L1));
    palette.setColor(QPalette::Base, color("surface"_L1));
    palette.setColor(QPalette::AlternateBase, color("source-surface"_L1));
    palette.setColor(QPalette::Text, color("text"_L1));
    palette.setColor(QPalette::PlaceholderText, color("muted"_L1));
    palette.setColor(QPalette::Button, color("surface"_L1));
    palette.setColor(QPalette::ButtonText, color("text"_L1));
    palette.setColor(QPalette::BrightText, color("error"_L1));
    palette.setColor(QPalette::ToolTipBase, color("surface"_L1));
    palette.setColor(QPalette::ToolTipText, color("text"_L1));
    palette.setColor(QPalette::Highlight, color("accent"_L1));
    palette.setColor(QPalette::HighlightedText, color("on-accent"_L1));
    palette.setColor(QPalette::Link, color("link"_L1));
    palette.setColor(QPalette::LinkVisited, color("link"_L1));
    palette.setColor(QPalette::Light, color("surface"_L1));
    palette.setColor(QPalette::Midlight, color("line"_L1));
    palette.setColor(QPalette::Mid, color("line-strong"_L1));
    palette.setColor(QPalette::Dark, color("line-strong"_L1));
    palette.setColor(QPalette::Shadow, color("line-strong"_L1));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color("muted"_L1));
    return palette;
}

QString Theme::styleSheet() const
{
    static const QRegularExpression value(u"\\$([a-z-]+)"_s);
    QString sheet = readResource(u":/diglot/style/widgets.qss"_s);
    sheet.replace("%mode%"_L1, m_dark ? "dark"_L1 : "light"_L1);
    QString filled;
    qsizetype last = 0;
    auto match = value.globalMatch(sheet);
    while (match.hasNext()) {
        const auto place = match.next();
        if (!m_colors.contains(place.captured(1)))
            continue; // the comment at the top names no value
        filled += QStringView(sheet).mid(last, place.capturedStart() - last);
        filled += m_colors.value(place.captured(1)).name();
        last = place.capturedEnd();
    }
    filled += QStringView(sheet).mid(last);
    return filled;
}

void Theme::apply(QApplication &application, bool dark)
{
    const Theme &theme = dark ? Theme::dark() : Theme::light();
    s_current = &theme;
    application.setPalette(theme.palette());
    application.setStyleSheet(theme.styleSheet());
}

bool Theme::systemIsDark()
{
    // Our own palette hides the desktop's; an empty one shows it again.
    const QPalette ours = QGuiApplication::palette();
    if (!s_current)
        return isDarkPalette(ours);
    QGuiApplication::setPalette(QPalette());
    const bool dark = isDarkPalette(QGuiApplication::palette());
    QGuiApplication::setPalette(ours);
    return dark;
}

} // namespace diglot::ui::widgets
