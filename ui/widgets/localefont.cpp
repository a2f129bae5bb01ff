// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/localefont.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace diglot::ui::widgets {

namespace {

bool isTraditional(const LocaleTag &locale)
{
    const QStringList parts = locale.toString().split(u'-');
    return parts.contains(u"Hant"_s) ||
           (!parts.contains(u"Hans"_s) &&
            (parts.contains(u"TW"_s) || parts.contains(u"HK"_s) || parts.contains(u"MO"_s)));
}

QStringList likedFamilies(const LocaleTag &locale)
{
    switch (locale.script()) {
    case ScriptGroup::Chinese:
        return isTraditional(locale) ? QStringList{u"Noto Sans CJK TC"_s, u"Noto Sans TC"_s,
                                                   u"PingFang TC"_s, u"Microsoft JhengHei"_s}
                                     : QStringList{u"Noto Sans CJK SC"_s, u"Noto Sans SC"_s,
                                                   u"PingFang SC"_s, u"Microsoft YaHei"_s};
    case ScriptGroup::Japanese:
        return {u"Noto Sans CJK JP"_s, u"Noto Sans JP"_s, u"Hiragino Sans"_s, u"Yu Gothic"_s};
    case ScriptGroup::Korean:
        return {u"Noto Sans CJK KR"_s, u"Noto Sans KR"_s, u"Apple SD Gothic Neo"_s,
                u"Malgun Gothic"_s};
    case ScriptGroup::Arabic:
        return {u"Noto Sans Arabic"_s, u"Noto Naskh Arabic"_s};
    case ScriptGroup::Hebrew:
        return {u"Noto Sans Hebrew"_s};
    default:
        return {};
    }
}

// Those of them that are installed.
QStringList familiesFor(const LocaleTag &locale)
{
    static QHash<LocaleTag, QStringList> known; // to look for a font means to list all of them
    auto found = known.find(locale);
    if (found == known.end()) {
        QStringList installed;
        for (const QString &family : likedFamilies(locale)) {
            if (QFontDatabase::hasFamily(family))
                installed.append(family);
        }
        found = known.insert(locale, installed);
    }
    return *found;
}

// Qt 6.4 keeps one joined font for all that is asked of its first family, whatever stands behind
// it: the locale that came first would draw all others. These wishes mean nothing to outline fonts,
// and a different one for each script makes it join anew.
QFont::StyleStrategy strategyFor(const LocaleTag &locale)
{
    const bool simplified = locale.script() == ScriptGroup::Chinese && !isTraditional(locale);
    const int kind = simplified ? 1 : 1 + int(locale.script());
    int strategy = QFont::PreferDefault;
    if (kind & 1)
        strategy |= QFont::PreferOutline;
    if (kind & 2)
        strategy |= QFont::PreferMatch;
    if (kind & 4)
        strategy |= QFont::PreferQuality;
    if (kind & 8)
        strategy |= QFont::PreferDevice;
    return QFont::StyleStrategy(strategy);
}

} // namespace

QFont localeFont(const LocaleTag &locale, const QFont &base)
{
    // The name of a kind of font ("Sans Serif") would give way to the first real one behind it.
    QStringList families{QFontInfo(base).family()};
    families += familiesFor(locale);
    if (families.size() == 1)
        return base;
    QFont font = base;
    font.setFamilies(families);
    font.setStyleStrategy(strategyFor(locale));
    return font;
}

void applyLocaleFont(const LocaleTag &locale)
{
    static const QFont base = QApplication::font();
    const QFont wanted = localeFont(locale, base);
    if (wanted == QApplication::font())
        return;
    QApplication::setFont(wanted);
    // Under a style sheet a font reaches only widgets that are made later, until it is set anew.
    qApp->setStyleSheet(qApp->styleSheet());
}

int lineHeight(const QFont &font)
{
    int height = QFontMetrics(font).height();
    const QStringList families = font.families();
    for (const QString &family : families.mid(1)) {
        QFont single = font;
        single.setFamilies({family});
        height = qMax(height, QFontMetrics(single).height());
    }
    return height;
}

QFont followingFont()
{
    return {};
}

} // namespace diglot::ui::widgets
