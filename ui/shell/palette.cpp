// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/palette.h"

#include "ui/marks/markspanel.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/settings/settings.h"
#include "ui/shell/actions.h"
#include "ui/shell/articletabs.h"

#include <QAction>

#include <algorithm>

namespace diglot::ui::shell {

using settings::ExternalLinks;
using settings::Theme;

namespace {

constexpr QChar FirstWide(0x2E80); // from here on scripts without blanks

QString plain(QString text)
{
    return text.remove(u'\u2068').remove(u'\u2069').replace(QStringLiteral("&&"),
                                                            QStringLiteral("&"));
}

} // namespace

bool wordsFit(const QString &text, const QString &words)
{
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.cbegin(), wanted.cend(), [&text](const QString &word) {
        const bool anywhere = word.front() >= FirstWide;
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
            if (anywhere || at == 0 || !text.at(at - 1).isLetterOrNumber())
                return true;
        }
        return false;
    });
}

Palette::Palette(QObject *parent)
    : QObject(parent)
{}

void Palette::setParts(const Parts &parts)
{
    m_parts = parts;
}

void Palette::setLibrary(const article::LibraryPtr &library)
{
    m_library = library;
}

QList<search::ResultRow> Palette::rows(const QString &words)
{
    m_items.clear();
    addCommands();
    addTabs();
    addMarks();
    addLocales();
    addSettings();
    QList<search::ResultRow> rows;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const Item &item = m_items.at(i);
        if (!wordsFit(item.text + u' ' + item.detail, words))
            continue;
        search::ResultRow row;
        row.kind = search::ResultRow::Kind::Command;
        row.text = item.text;
        row.detail = item.detail;
        row.keys = item.keys;
        row.id = int(i);
        rows.append(row);
    }
    return rows;
}

void Palette::run(int id)
{
    if (id < 0 || id >= m_items.size())
        return;
    const auto act = m_items.at(id).act; // the list may be filled anew by it
    act();
}

void Palette::add(const QString &text, const QString &detail, std::function<void()> act,
                  const QKeySequence &keys)
{
    m_items.append({text, detail, keys, std::move(act)});
}

void Palette::addCommands()
{
    for (const auto &[id, action] : m_parts.actions->all()) {
        if (action->isEnabled() && id != ActionId::Search)
            add(
                plain(action->text()), m_parts.actions->sectionOf(id),
                [chosen = action] { chosen->trigger(); }, action->shortcut());
    }
}

void Palette::addTabs()
{
    const QStringList titles = m_parts.tabs->titles();
    for (int i = 0; i < titles.size(); ++i)
        add(plain(titles.at(i)), tr("Open tab"), [this, i] { m_parts.tabs->showTabAt(i); });
}

void Palette::addMarks()
{
    using article::MarkKind;
    for (const auto &placed : m_parts.marks->content().marks) {
        const article::Mark &mark = placed.mark;
        if (mark.kind == MarkKind::Set)
            add(mark.title, tr("Set of a ticket"),
                [this, id = mark.id] { m_parts.marks->setCurrentSet(id); });
        if (!placed.article.isValid())
            continue;
        const QString detail = mark.kind == MarkKind::Note        ? tr("Note")
                               : mark.kind == MarkKind::Highlight ? tr("Highlight")
                               : mark.kind == MarkKind::Pin       ? tr("Pinned")
                                                                  : tr("Bookmark");
        const bool words = mark.kind == MarkKind::Note && !mark.words.isEmpty();
        const QString text = words                              ? mark.words.simplified()
                             : mark.kind == MarkKind::Highlight ? mark.text.target.simplified()
                                                                : mark.title;
        add(text, detail, [this, placed] {
            emit m_parts.marks->opened({placed.article, placed.mark.text.place.locale,
                                        placed.mark.text.place.number, false});
        });
    }
}

void Palette::addLocales()
{
    if (!m_library)
        return;
    const auto counts = m_library->localeCounts();
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const LocaleTag locale = it.key();
        add(tr("Read in %1 (%2)").arg(locale.nativeName(), locale.toString()), tr("Language"),
            [this, locale] { m_parts.readIn(locale); });
    }
}

void Palette::addSettings()
{
    auto *settings = m_parts.settings;
    const QString detail = tr("Setting");
    const auto theme = [&](const QString &text, Theme value) {
        add(text, detail, [settings, value] { settings->setTheme(value); });
    };
    theme(tr("Theme: as the system"), Theme::System);
    theme(tr("Theme: light"), Theme::Light);
    theme(tr("Theme: dark"), Theme::Dark);
    for (const auto &choice : settings::InterfaceLanguage::choices()) {
        if (!choice.name.isEmpty())
            add(tr("Language of the interface: %1").arg(choice.name), detail,
                [settings, code = choice.code] { settings->setInterfaceLanguage(code); });
    }
    const auto links = [&](const QString &text, ExternalLinks value) {
        add(text, detail, [settings, value] { settings->setExternalLinks(value); });
    };
    links(tr("Links that lead to the web: ask"), ExternalLinks::Ask);
    links(tr("Links that lead to the web: open at once"), ExternalLinks::Open);
    links(tr("Links that lead to the web: never open"), ExternalLinks::Never);
    const auto toggle = [&](bool on, const QString &start, const QString &stop,
                            void (settings::Settings::*set)(bool)) {
        add(on ? stop : start, detail, [settings, set, on] { (settings->*set)(!on); });
    };
    toggle(settings->keepsSearches(), tr("Remember what I search for"),
           tr("Do not remember what I search for"), &settings::Settings::setKeepsSearches);
    toggle(settings->keepsHistory(), tr("Remember what I read"), tr("Do not remember what I read"),
           &settings::Settings::setKeepsHistory);
}

} // namespace diglot::ui::shell
