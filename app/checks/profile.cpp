// SPDX-License-Identifier: Apache-2.0
#include "app/checks/profile.h"

#include "app/checks/languagefacts.h"

#include <QLocale>

#include <map>
#include <mutex>

namespace diglot::checks {

using namespace Qt::StringLiterals;

namespace {

void addMonth(Profile &profile, QString name, int month)
{
    while (name.endsWith(u'.'))
        name.chop(1);
    name = name.toLower();
    if (name.size() >= 3 && !name.at(0).isDigit() && !profile.months.contains(name))
        profile.months.insert(name, month);
}

// Names as Qt has them; Chinese, Japanese and Korean write numbers there.
void addMonths(Profile &profile)
{
    const QLocale locale(profile.locale.toString());
    for (int month = 1; month <= 12; ++month) {
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
            addMonth(profile, locale.monthName(month, format), month);
            addMonth(profile, locale.standaloneMonthName(month, format), month);
        }
    }
}

std::unique_ptr<Profile> makeProfile(const LocaleTag &locale)
{
    auto profile = std::make_unique<Profile>();
    profile->locale = locale;
    if (!locale.isValid())
        return profile;
    profile->script = locale.script();
    switch (profile->script) {
    case ScriptGroup::Chinese:
    case ScriptGroup::Japanese:
        profile->blanks = false;
        profile->cased = false;
        profile->colonMayEnd = true;
        break;
    case ScriptGroup::Korean:
        profile->cased = false;
        profile->colonMayEnd = true;
        break;
    case ScriptGroup::Arabic:
    case ScriptGroup::Hebrew:
        profile->cased = false;
        break;
    case ScriptGroup::Other:
        profile->cased = false;
        profile->blanks =
            !QStringList{u"th"_s, u"lo"_s, u"km"_s, u"my"_s}.contains(locale.language());
        break;
    default:
        break;
    }
    addMonths(*profile);
    applyLanguageFacts(*profile);
    return profile;
}

} // namespace

const Profile &profileFor(const LocaleTag &locale)
{
    static std::mutex mutex;
    static std::map<QString, std::unique_ptr<Profile>> profiles;
    const std::scoped_lock lock(mutex);
    std::unique_ptr<Profile> &profile = profiles[locale.toString()];
    if (!profile)
        profile = makeProfile(locale);
    return *profile;
}

} // namespace diglot::checks
