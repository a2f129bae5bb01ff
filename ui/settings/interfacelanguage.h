// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QTranslator>

class QCoreApplication;

namespace diglot::ui::settings {

// The language of the interface: installs the program's and Qt's own translations and changes them
// while the program runs; every widget hears of it as QEvent::LanguageChange. Lives as long as the
// application, on the window's thread.
class InterfaceLanguage final
{
public:
    struct Choice
    {
        QString code; // "", "en", "ru", "zh_TW"; "" = the system's
        QString name; // in its own words, empty for the system's
    };
    [[nodiscard]] static QList<Choice> choices();

    explicit InterfaceLanguage(QCoreApplication *application);
    ~InterfaceLanguage();

    // Codes as in choices(); an unknown one means English.
    void apply(const QString &code);
    // What "" stands for on this system: one of the other codes.
    [[nodiscard]] static QString systemCode(const QStringList &uiLanguages);
    // How dates and numbers are written beside that language: as the system does where it is in the
    // same one (British dates in English), else as the language's own country does.
    [[nodiscard]] static QLocale formatsFor(const QString &code, const QLocale &system);

private:
    QCoreApplication *m_application;
    QTranslator m_program;
    QTranslator m_qt;
    QString m_applied;
    QList<QLocale> m_before; // kept: other threads may be taking a copy of the default
};

} // namespace diglot::ui::settings
