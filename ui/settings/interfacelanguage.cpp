// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/interfacelanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace diglot::ui::settings {

QList<InterfaceLanguage::Choice> InterfaceLanguage::choices()
{
    return {{QString(), QString()},
            {u"en"_s, u"English"_s},
            {u"ru"_s, u"Русский"_s},
            {u"zh_TW"_s, u"繁體中文"_s}};
}

InterfaceLanguage::InterfaceLanguage(QCoreApplication *application)
    : m_application(application)
{}

InterfaceLanguage::~InterfaceLanguage()
{
    m_application->removeTranslator(&m_qt);
    m_application->removeTranslator(&m_program);
}

QString InterfaceLanguage::systemCode(const QStringList &uiLanguages)
{
    for (const QString &language : uiLanguages) {
        const QString tag = QString(language).replace(u'_', u'-').toLower();
        if (tag == "en"_L1 || tag.startsWith("en-"_L1))
            return u"en"_s;
        if (tag == "ru"_L1 || tag.startsWith("ru-"_L1))
            return u"ru"_s;
        // Traditional script only: simplified characters are another language for their readers.
        if (tag.startsWith("zh-hant"_L1) || tag == "zh-tw"_L1 || tag == "zh-hk"_L1)
            return u"zh_TW"_s;
    }
    return u"en"_s;
}

QLocale InterfaceLanguage::formatsFor(const QString &code, const QLocale &system)
{
    const QLocale own(code);
    const bool same = system.language() == own.language() && system.script() == own.script();
    return same ? system : own;
}

void InterfaceLanguage::apply(const QString &code)
{
    const QString language = code.isEmpty() ? systemCode(QLocale::system().uiLanguages()) : code;
    if (language == m_applied)
        return;
    m_applied = language;
    m_before.append(QLocale());
    QLocale::setDefault(formatsFor(language, QLocale::system()));
    m_application->removeTranslator(&m_qt);
    m_application->removeTranslator(&m_program);
    const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (m_qt.load("qtbase_"_L1 + language, qtFolder))
        m_application->installTranslator(&m_qt);
    // English has a file too: it holds the plural forms.
    if (m_program.load(":/i18n/diglot_"_L1 + language + ".qm"_L1))
        m_application->installTranslator(&m_program);
}

} // namespace diglot::ui::settings
