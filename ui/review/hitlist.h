// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/libraryquality.h"
#include "ui/review/segmentrow.h"

#include <QListView>

namespace diglot::ui::review {

// A sentence somewhere in the library, or an article of it.
struct Hit
{
    article::ArticleId article;
    LocaleTag locale;
    bool canOpen = true;   // false: an included file, README, contents
    int number = 0;        // of the segment, 0 for a unit or an article
    QString place;         // what it is called: "104", "Title"; empty for an article
    QString title;         // of the article
    QString text;          // the target; of an article its facts
    QString note;          // why it is here, empty for nothing
    bool isSevere = false; // the note is about an error
    Sign sign = Sign::Nothing;
};

// Hits from all over the library. Enter or a click leads to one.
class HitList final : public QListView
{
    Q_OBJECT

public:
    explicit HitList(QWidget *parent = nullptr);

    // Keeps the place where the same hits are shown again.
    void setHits(const QList<Hit> &hits);
    [[nodiscard]] const QList<Hit> &hits() const;
    [[nodiscard]] const Hit *current() const; // null for none

signals:
    void chosen(const diglot::ui::review::Hit &hit);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Model;
    class Delegate;
    Model *m_model;
};

// What a text is called, by its unit where it is no segment.
[[nodiscard]] Hit hitOf(const workspace::LibraryQuality &quality,
                        const workspace::QualityText &text);
[[nodiscard]] Hit hitOf(const workspace::QualityEdition &edition);

} // namespace diglot::ui::review
