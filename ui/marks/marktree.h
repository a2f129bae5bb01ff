// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/markservice.h"
#include "ui/widgets/rowtree.h"

#include <QSet>

namespace diglot::ui::marks {

// What a line of the tree stands for.
struct MarkLine
{
    enum class Kind : quint8 { Header, Mark, Visit };

    Kind kind = Kind::Header;
    article::Mark mark;         // of Mark
    article::PastVisit visit;   // of Visit
    article::ArticleId article; // in the open library; invalid: it cannot be opened
    int segment = 0; // of the article that is shown: the sentence now, as article::pageNumber
};

// Everything that is kept, as a tree: what is in the shown article, the sets of tickets, bookmarks,
// notes and highlights, and what was read, by days. Replaced whole; what was unfolded and chosen
// stays so.
class MarkTree final : public widgets::RowTree
{
    Q_OBJECT

public:
    struct Content
    {
        QList<workspace::PlacedMark> marks;
        QList<workspace::ArticleMark> here; // in the article that is shown
        QList<workspace::PlacedVisit> visits;
        QString currentSet; // id of the set that pins go to
        QDate today;
        LocaleTag locale; // that is read: lines of it do not say so
    };

    explicit MarkTree(QWidget *parent = nullptr);

    void setContent(const Content &content);
    // Shows only lines that hold all words, and what they stand in; nothing shows all.
    void setWords(const QString &words);
    [[nodiscard]] MarkLine line(const QTreeWidgetItem *item) const;
    [[nodiscard]] bool hasLines() const; // any that is shown and can be opened
    // Goes to the line of a section ("history", "bookmarks") and unfolds it.
    void showSection(const QString &name);
    void retranslate();

signals:
    void chosen(QTreeWidgetItem *item, Qt::KeyboardModifiers modifiers);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void fill();
    void fillHere();
    void fillSets();
    void fillBookmarks();
    void fillSentences();
    void fillHistory();
    void addChildren(QTreeWidgetItem *parent, const QString &id, QSet<QString> &done);
    QTreeWidgetItem *addHeader(QTreeWidgetItem *parent, const QString &name, const QString &text);
    QTreeWidgetItem *addMark(QTreeWidgetItem *parent, const article::Mark &mark,
                             const article::ArticleId &article, int segment = 0);
    QTreeWidgetItem *addLine(QTreeWidgetItem *parent, const MarkLine &line, const QString &name);
    void applyWords();
    bool applyTo(QTreeWidgetItem *item, const QStringList &words, bool parentFits);

    Content m_content;
    QList<MarkLine> m_lines; // by the number that an item holds
    QString m_words;
    QSet<QString> m_folded; // names of lines that the person has folded
    bool m_filling = false;
};

// A sentence as it is read: without the signs of Markdown.
[[nodiscard]] QString asRead(QString text);

} // namespace diglot::ui::marks
