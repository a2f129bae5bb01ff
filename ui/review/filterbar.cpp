// SPDX-License-Identifier: Apache-2.0
#include "ui/review/filterbar.h"

#include "ui/settings/settings.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/tone.h"

#include <QActionGroup>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace diglot::ui::review {

namespace {

const auto ViewsKey = u"reviewViews"_s;
const auto SpellingKey = u"review-spelling"_s;
constexpr int MostViews = 40;

struct View
{
    QString name;
    QString query;
};

QList<View> viewsOf(const settings::Settings &settings)
{
    QList<View> views;
    const auto array = QJsonDocument::fromJson(settings.state(ViewsKey)).array();
    for (const auto &value : array) {
        const auto object = value.toObject();
        const View view{object[u"name"_s].toString(), object[u"query"_s].toString()};
        if (!view.name.isEmpty() && views.size() < MostViews)
            views.append(view);
    }
    return views;
}

void keepViews(settings::Settings &settings, const QList<View> &views)
{
    QJsonArray array;
    for (const View &view : views)
        array.append(QJsonObject{{u"name"_s, view.name}, {u"query"_s, view.query}});
    settings.setState(ViewsKey, QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace

FilterBar::FilterBar(settings::Settings *settings, widgets::Prompts *prompts, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_field(new QLineEdit(this))
    , m_button(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_note(new QLabel(this))
    , m_chooseAll(new QToolButton(this))
{
    m_field->setObjectName(u"reviewFilter"_s);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_button->setObjectName(u"reviewMenuButton"_s);
    m_button->setIcon(widgets::icon("menu"_L1));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(m_menu);
    m_menu->setObjectName(u"reviewMenu"_s);
    m_menu->setToolTipsVisible(true);
    m_note->setObjectName(u"reviewFilterNote"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_chooseAll->setObjectName(u"chooseAllShown"_s);
    m_chooseAll->setProperty("flatText", true);
    auto *note = new QHBoxLayout;
    note->setSpacing(6);
    note->addWidget(m_note, 1);
    note->addWidget(m_chooseAll, 0, Qt::AlignTop);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_field, 1);
    row->addWidget(m_button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    column->addLayout(row);
    column->addLayout(note);
    connect(m_chooseAll, &QToolButton::clicked, this, &FilterBar::allChosen);
    connect(m_field, &QLineEdit::textChanged, this, &FilterBar::queryChanged);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::fillMenu);
    retranslate();
}

QString FilterBar::query() const
{
    return m_field->text();
}

void FilterBar::setQuery(const QString &query)
{
    m_field->setText(query);
}

void FilterBar::setError(const QString &sentence)
{
    m_error = sentence;
    setCounts(m_shown, m_all);
}

void FilterBar::setCounts(int shown, int all)
{
    m_shown = shown;
    m_all = all;
    const bool filtered = shown != all;
    widgets::setTone(m_note, m_error.isEmpty() ? u"muted"_s : u"error"_s);
    m_note->setText(!m_error.isEmpty() ? m_error
                                       : tr("%1 of %n sentences", nullptr, all).arg(shown));
    m_note->setVisible(!m_error.isEmpty() || filtered);
    m_chooseAll->setVisible(m_error.isEmpty() && filtered && shown > 0);
}

void FilterBar::setRules(const QStringList &rules)
{
    m_rules = rules;
}

void FilterBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool FilterBar::checksSpelling() const
{
    return !m_settings->state(SpellingKey).isEmpty();
}

void FilterBar::fillMenu()
{
    m_menu->clear();
    addQueries(m_menu);
    addViews(m_menu);
    m_menu->addSeparator();
    auto *group = new QActionGroup(m_menu);
    const auto order = [&](const QString &text, SegmentModel::Order which, const QString &name) {
        auto *action = m_menu->addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(m_order == which);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, which] {
            m_order = which;
            emit orderChosen(which);
        });
    };
    order(tr("In the order of the article"), SegmentModel::Order::Place, u"orderPlace"_s);
    order(tr("The riskiest first"), SegmentModel::Order::Risk, u"orderRisk"_s);
    m_menu->addSeparator();
    auto *spelling = m_menu->addAction(tr("Check the spelling too"));
    spelling->setObjectName(u"checkSpelling"_s);
    spelling->setToolTip(tr("In languages of which a dictionary is installed"));
    spelling->setCheckable(true);
    spelling->setChecked(checksSpelling());
    connect(spelling, &QAction::triggered, this, [this](bool on) {
        m_settings->setState(SpellingKey, on ? "on"_ba : QByteArray());
        emit spellingChosen(on);
    });
}

void FilterBar::addQueries(QMenu *menu)
{
    const auto query = [this](QMenu *where, const QString &text, const QString &words) {
        auto *action = where->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_field->text().trimmed() == words);
        connect(action, &QAction::triggered, this, [this, words] { setQuery(words); });
    };
    query(menu, tr("All sentences"), {});
    query(menu, tr("What is to be looked at"), u"is:doubtful"_s);
    query(menu, tr("Without a verdict"), u"verdict:none"_s);
    query(menu, tr("Needs work or rejected"), u"verdict:needs-work,rejected"_s);
    query(menu, tr("With a proposal"), u"has:proposal"_s);
    query(menu, tr("With a comment"), u"has:comment"_s);
    query(menu, tr("Changed since they were judged"), u"is:changed"_s);
    query(menu, tr("Translated in several ways"), u"is:inconsistent"_s);
    query(menu, tr("Titles, descriptions and pictures"), u"is:unit"_s);
    if (m_rules.isEmpty())
        return;
    auto *rules = menu->addMenu(tr("By rule"));
    for (const QString &rule : m_rules)
        query(rules, rule, u"rule:"_s + rule);
}

void FilterBar::addViews(QMenu *menu)
{
    const auto views = viewsOf(*m_settings);
    menu->addSeparator();
    for (const View &view : views) {
        auto *action = menu->addAction(view.name);
        action->setObjectName(u"view "_s + view.name);
        action->setToolTip(view.query);
        connect(action, &QAction::triggered, this, [this, view] { setQuery(view.query); });
    }
    auto *save = menu->addAction(tr("Keep this view…"));
    save->setObjectName(u"keepView"_s);
    save->setEnabled(!m_field->text().trimmed().isEmpty());
    connect(save, &QAction::triggered, this, &FilterBar::saveView);
    if (views.isEmpty())
        return;
    auto *forget = menu->addMenu(tr("Forget a view"));
    for (const View &view : views) {
        connect(forget->addAction(view.name), &QAction::triggered, this, [this, view] {
            auto left = viewsOf(*m_settings);
            left.removeIf([&](const View &one) { return one.name == view.name; });
            keepViews(*m_settings, left);
        });
    }
}

void FilterBar::saveView()
{
    const QString name =
        m_prompts->askText(this, tr("Keep this view"), tr("What the view is called"), {});
    if (name.isEmpty())
        return;
    auto views = viewsOf(*m_settings);
    views.removeIf([&](const View &one) { return one.name == name; });
    views.prepend({name, m_field->text().trimmed()});
    keepViews(*m_settings, views);
}

void FilterBar::retranslate()
{
    m_field->setPlaceholderText(tr("Words, verdict:none, rule:numbers, target:/…/"));
    m_field->setAccessibleName(tr("Filter the sentences"));
    m_button->setToolTip(tr("What is shown, and in which order"));
    m_button->setAccessibleName(tr("What is shown, and in which order"));
    m_menu->setAccessibleName(tr("What is shown, and in which order"));
    m_chooseAll->setText(tr("Choose all"));
    m_chooseAll->setToolTip(tr("Choose all that are shown, to judge them at once (Ctrl+A)"));
    setCounts(m_shown, m_all);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        const bool done = key == Qt::Key_Escape && m_field->text().isEmpty();
        if (key == Qt::Key_Escape && !done) {
            m_field->clear();
            return true;
        }
        if (done || key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace diglot::ui::review
