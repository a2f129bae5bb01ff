// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/desktoptheme.h"

#include "ui/widgets/theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace diglot::ui::widgets {

namespace {

const auto Service = u"org.freedesktop.portal.Desktop"_s;
const auto Path = u"/org/freedesktop/portal/desktop"_s;
const auto Interface = u"org.freedesktop.portal.Settings"_s;
const auto Group = u"org.freedesktop.appearance"_s;
const auto Key = u"color-scheme"_s;

constexpr uint WantsDark = 1;
constexpr uint WantsLight = 2;

// Older portals wrap a value twice.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopTheme::DesktopTheme(QObject *parent)
    : QObject(parent)
    , m_paletteIsDark(Theme::systemIsDark())
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(Service, Path, Interface, u"SettingChanged"_s, this,
                SLOT(takeSetting(QString, QString, QDBusVariant)));
    auto question = QDBusMessage::createMethodCall(Service, Path, Interface, u"Read"_s);
    question << Group << Key;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid())
            takeSetting(Group, Key, reply.value());
    });
}

bool DesktopTheme::isDark() const
{
    return m_wish.value_or(m_paletteIsDark);
}

void DesktopTheme::look()
{
    const bool before = isDark();
    m_paletteIsDark = Theme::systemIsDark();
    if (isDark() != before)
        emit changed();
}

void DesktopTheme::takeSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != Group || key != Key)
        return;
    const bool before = isDark();
    const uint wish = unwrapped(value.variant()).toUInt();
    m_wish.reset();
    if (wish == WantsDark || wish == WantsLight)
        m_wish = wish == WantsDark;
    if (isDark() != before)
        emit changed();
}

} // namespace diglot::ui::widgets
