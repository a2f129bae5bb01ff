// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scriptedprompts.h"
#include "ui/settings/preferencesdialog.h"
#include "ui/settings/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace diglot::ui::settings;
using namespace Qt::StringLiterals;

class TestPreferencesDialog : public QObject
{
    Q_OBJECT

private slots:
    void everyChangeCountsAtOnce()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"diglot.ini"_s));
        settings.addRecentLibrary(u"/library"_s);
        diglot::test::ScriptedPrompts prompts;
        PreferencesDialog dialog(&settings, &prompts);

        auto *theme = dialog.findChild<QComboBox *>(u"themeChoice"_s);
        theme->setCurrentIndex(2);
        emit theme->activated(2);
        QCOMPARE(settings.theme(), Theme::Dark);
        settings.setTheme(Theme::Light); // changed elsewhere: the dialog follows
        QCOMPARE(theme->currentIndex(), 1);

        auto *language = dialog.findChild<QComboBox *>(u"languageChoice"_s);
        const int russian = language->findText(u"Русский"_s);
        QVERIFY(russian > 0);
        emit language->activated(russian);
        QCOMPARE(settings.interfaceLanguage(), u"ru"_s);

        auto *links = dialog.findChild<QComboBox *>(u"linksChoice"_s);
        emit links->activated(2);
        QCOMPARE(settings.externalLinks(), ExternalLinks::Never);

        dialog.findChild<QCheckBox *>(u"sourceFirstChoice"_s)->click();
        QVERIFY(!settings.sourceFirst());
        dialog.findChild<QCheckBox *>(u"softwareChoice"_s)->click();
        QVERIFY(settings.softwareRendering());

        auto *keep = dialog.findChild<QCheckBox *>(u"keepSearchesChoice"_s);
        QVERIFY(keep->isChecked());
        keep->click();
        QVERIFY(!settings.keepsSearches());
        QSignalSpy cleared(&dialog, &PreferencesDialog::clearSearchesRequested);
        dialog.findChild<QPushButton *>(u"clearSearchesButton"_s)->click();
        QCOMPARE(cleared.size(), 1);

        prompts.folders << u"/english"_s << QString();
        auto *choose = dialog.findChild<QPushButton *>(u"chooseOverlayButton"_s);
        choose->click();
        QCOMPARE(settings.overlayFolder(), u"/english"_s);
        choose->click(); // thought better of it
        QCOMPARE(settings.overlayFolder(), u"/english"_s);
        QCOMPARE(dialog.findChild<QLineEdit *>(u"overlayFolder"_s)->text(), u"/english"_s);
        dialog.findChild<QPushButton *>(u"noOverlayButton"_s)->click();
        QCOMPARE(settings.overlayFolder(), QString());

        auto *clear = dialog.findChild<QPushButton *>(u"clearRecentButton"_s);
        QVERIFY(clear->isEnabled());
        clear->click();
        QVERIFY(settings.recentLibraries().isEmpty());
        QVERIFY(!clear->isEnabled());
    }

    void everyControlHasAName()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"diglot.ini"_s));
        diglot::test::ScriptedPrompts prompts;
        PreferencesDialog dialog(&settings, &prompts);
        for (const auto *button : dialog.findChildren<QAbstractButton *>())
            QVERIFY2(!button->text().isEmpty(), qPrintable(button->objectName()));
    }
};

QTEST_MAIN(TestPreferencesDialog)
#include "tst_preferencesdialog.moc"
