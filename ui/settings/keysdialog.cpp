// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/keysdialog.h"

#include "ui/settings/settings.h"
#include "ui/widgets/rowtree.h"

#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diglot::ui::settings {

namespace {

constexpr int ChoiceRole = Qt::UserRole;

QString textOf(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts << key.toString(QKeySequence::NativeText);
    return texts.join(u",  "_s);
}

// One chord: actions have no sequences of several.
QKeySequence firstChord(const QKeySequence &keys)
{
    return keys.isEmpty() ? keys : QKeySequence(keys[0]);
}

} // namespace

KeysDialog::KeysDialog(Settings *settings, const QList<KeyChoice> &choices, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_choices(choices)
    , m_filter(new QLineEdit(this))
    , m_list(new widgets::RowTree(this))
    , m_label(new QLabel(this))
    , m_edit(new QKeySequenceEdit(this))
    , m_give(new QPushButton(this))
    , m_none(new QPushButton(this))
    , m_reset(new QPushButton(this))
    , m_resetAll(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_conflict(new QLabel(this))
{
    setObjectName(u"keysDialog"_s);
    build();
    connect(m_filter, &QLineEdit::textChanged, this, &KeysDialog::applyFilter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysDialog::showChosen);
    connect(m_edit, &QKeySequenceEdit::keySequenceChanged, this, &KeysDialog::propose);
    connect(m_give, &QPushButton::clicked, this, &KeysDialog::give);
    connect(m_none, &QPushButton::clicked, this, [this] { setKeys(chosen(), {}); });
    connect(m_reset, &QPushButton::clicked, this, &KeysDialog::reset);
    connect(m_resetAll, &QPushButton::clicked, this, &KeysDialog::resetAll);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
}

void KeysDialog::build()
{
    const auto named = [](QWidget *widget, const QString &name) { widget->setObjectName(name); };
    named(m_filter, u"keysFilter"_s);
    named(m_list, u"keysList"_s);
    named(m_edit, u"keyEdit"_s);
    named(m_give, u"giveKeyButton"_s);
    named(m_none, u"noKeyButton"_s);
    named(m_reset, u"resetKeyButton"_s);
    named(m_resetAll, u"resetKeysButton"_s);
    named(m_close, u"closeButton"_s);
    named(m_conflict, u"keyConflict"_s);
    m_filter->setClearButtonEnabled(true);
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_label->setWordWrap(true);
    m_label->setBuddy(m_edit);
    m_conflict->setWordWrap(true);
    m_conflict->setTextFormat(Qt::PlainText);
    m_conflict->setMinimumHeight(m_conflict->fontMetrics().lineSpacing() * 2);
    m_conflict->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_close->setAutoDefault(false);
    for (auto *button : {m_give, m_none, m_reset, m_resetAll})
        button->setAutoDefault(false);
    auto *keys = new QHBoxLayout;
    keys->setSpacing(8);
    keys->addWidget(m_edit, 1);
    keys->addWidget(m_give);
    keys->addWidget(m_none);
    keys->addWidget(m_reset);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_resetAll);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_label);
    layout->addLayout(keys);
    layout->addWidget(m_conflict);
    layout->addLayout(buttons);
    resize(560, 600);
}

QList<QKeySequence> KeysDialog::keysOf(int choice) const
{
    const KeyChoice &one = m_choices.at(choice);
    return m_settings->keys(one.name).value_or(one.defaults);
}

int KeysDialog::ownerOf(const QKeySequence &key, int except) const
{
    for (int i = 0; i < m_choices.size(); ++i) {
        if (i != except && keysOf(i).contains(key))
            return i;
    }
    return -1;
}

int KeysDialog::chosen() const
{
    const auto *item = m_list->currentItem();
    return item && item->parent() ? item->data(0, ChoiceRole).toInt() : -1;
}

void KeysDialog::fill()
{
    const int before = chosen();
    const QSignalBlocker blocked(m_list);
    m_list->clear();
    QTreeWidgetItem *section = nullptr;
    for (int i = 0; i < m_choices.size(); ++i) {
        const KeyChoice &one = m_choices.at(i);
        if (!section || section->text(0) != one.section) {
            section = new QTreeWidgetItem(m_list, {one.section});
            section->setFlags(Qt::ItemIsEnabled);
            section->setForeground(0, palette().color(QPalette::PlaceholderText));
            section->setExpanded(true);
        }
        auto *item = new QTreeWidgetItem(section, {one.text, textOf(keysOf(i))});
        item->setData(0, ChoiceRole, i);
        if (keysOf(i) != one.defaults) {
            QFont changed = m_list->font();
            changed.setWeight(QFont::DemiBold);
            item->setFont(1, changed);
            item->setToolTip(1,
                             tr("As delivered: %1")
                                 .arg(one.defaults.isEmpty() ? tr("none") : textOf(one.defaults)));
        }
        if (i == qMax(0, before))
            m_list->setCurrentItem(item);
    }
    applyFilter(m_filter->text());
}

void KeysDialog::applyFilter(const QString &words)
{
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    for (int s = 0; s < m_list->topLevelItemCount(); ++s) {
        auto *section = m_list->topLevelItem(s);
        bool any = false;
        for (int i = 0; i < section->childCount(); ++i) {
            auto *item = section->child(i);
            const QString text = item->text(0) + u' ' + item->text(1);
            const bool fits =
                std::all_of(wanted.cbegin(), wanted.cend(), [&text](const QString &word) {
                    return text.contains(word, Qt::CaseInsensitive);
                });
            item->setHidden(!fits);
            any = any || fits;
        }
        section->setHidden(!any);
    }
}

void KeysDialog::showChosen()
{
    const int choice = chosen();
    {
        const QSignalBlocker blocked(m_edit);
        m_edit->clear();
    }
    for (QWidget *part : QList<QWidget *>{m_edit, m_none, m_reset})
        part->setEnabled(choice >= 0);
    m_give->setEnabled(false);
    m_conflict->clear();
    m_label->setText(choice < 0 ? tr("Choose what is to have another key.")
                                : tr("Key for “%1”:").arg(m_choices.at(choice).text));
    if (choice < 0)
        return;
    m_none->setEnabled(!keysOf(choice).isEmpty());
    m_reset->setEnabled(keysOf(choice) != m_choices.at(choice).defaults);
}

void KeysDialog::propose()
{
    const QKeySequence key = firstChord(m_edit->keySequence());
    const int choice = chosen();
    m_give->setEnabled(choice >= 0 && !key.isEmpty());
    m_give->setText(tr("Use this key"));
    m_conflict->clear();
    if (choice < 0 || key.isEmpty())
        return;
    if (const int owner = ownerOf(key, choice); owner >= 0) {
        m_conflict->setText(
            tr("%1 belongs to “%2” now.")
                .arg(key.toString(QKeySequence::NativeText), m_choices.at(owner).text));
        m_give->setText(tr("Take it from there"));
    }
}

void KeysDialog::give()
{
    const QKeySequence key = firstChord(m_edit->keySequence());
    const int choice = chosen();
    if (choice < 0 || key.isEmpty())
        return;
    for (int owner = ownerOf(key, choice); owner >= 0; owner = ownerOf(key, choice)) {
        QList<QKeySequence> left = keysOf(owner);
        left.removeAll(key);
        setKeys(owner, left);
    }
    setKeys(choice, {key});
}

void KeysDialog::setKeys(int choice, const QList<QKeySequence> &keys)
{
    if (choice < 0)
        return;
    const KeyChoice &one = m_choices.at(choice);
    m_settings->setKeys(one.name, keys == one.defaults ? std::nullopt : std::optional(keys));
    fill();
    showChosen();
}

// A key as delivered may have been given to something else meanwhile: it is left there.
void KeysDialog::reset()
{
    const int choice = chosen();
    if (choice < 0)
        return;
    QList<QKeySequence> free;
    QStringList taken;
    for (const QKeySequence &key : m_choices.at(choice).defaults) {
        const int owner = ownerOf(key, choice);
        if (owner < 0)
            free.append(key);
        else
            taken << tr("%1 belongs to “%2” now.")
                         .arg(key.toString(QKeySequence::NativeText), m_choices.at(owner).text);
    }
    setKeys(choice, free);
    m_conflict->setText(taken.join(u'\n'));
}

void KeysDialog::resetAll()
{
    for (const KeyChoice &one : std::as_const(m_choices))
        m_settings->setKeys(one.name, std::nullopt);
    fill();
    showChosen();
}

void KeysDialog::retranslate()
{
    setWindowTitle(tr("Keys"));
    m_filter->setPlaceholderText(tr("Filter by name or key"));
    m_filter->setAccessibleName(tr("Filter by name or key"));
    m_list->setAccessibleName(tr("What can be done, and its keys"));
    m_edit->setAccessibleName(tr("Press the key"));
    m_give->setText(tr("Use this key"));
    m_none->setText(tr("No key"));
    m_reset->setText(tr("As delivered"));
    m_resetAll->setText(tr("All as delivered"));
    m_close->setText(tr("Close"));
    fill();
    showChosen();
}

void KeysDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace diglot::ui::settings
