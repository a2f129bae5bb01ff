// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <optional>

class QDBusVariant;

namespace diglot::ui::widgets {

// Whether the desktop wants dark windows, and when it changes its mind. Asks the desktop's portal
// (org.freedesktop.appearance, color-scheme), without waiting for the answer; where there is none
// or it has no wish, the palette that the desktop gives to programs decides. Lives on the window's
// thread.
class DesktopTheme final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopTheme(QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const;
    // The palette may have changed: to be called for QEvent::ThemeChange.
    void look();

public slots:
    // What the portal says of one of its settings.
    void takeSetting(const QString &group, const QString &key, const QDBusVariant &value);

signals:
    void changed(); // isDark() is another now

private:
    std::optional<bool> m_wish; // the portal's
    bool m_paletteIsDark;
};

} // namespace diglot::ui::widgets
