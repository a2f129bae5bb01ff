// SPDX-License-Identifier: Apache-2.0
// markskeeper FOLDER FIRST: keeps in turn a bookmark, a note, a pin, a visit, a closed tab and a
// session, numbered from FIRST on, and writes each number on standard output once it is kept.
#include "app/marks/store.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

#include <unistd.h>

using namespace diglot;
using namespace Qt::StringLiterals;

namespace {

article::TextPlace placeOf(int number)
{
    return {u"set"_s, u"a%1.md"_s.arg(number), *LocaleTag::fromString(u"ru-RU"), 0, {}};
}

Result<void> keepMark(marks::Store &store, int number, article::MarkKind kind)
{
    article::Mark mark;
    mark.kind = kind;
    mark.text.place = placeOf(number);
    mark.title = u"Title %1"_s.arg(number);
    if (kind == article::MarkKind::Note) {
        mark.text.place.number = number;
        mark.text.source = u"Source %1"_s.arg(number);
        mark.text.target = u"Цель %1"_s.arg(number);
        mark.words = u"Note %1"_s.arg(number);
    }
    const auto kept = store.keep({mark});
    return kept ? Result<void>() : kept.error();
}

Result<void> keep(marks::Store &store, int number)
{
    switch (number % 6) {
    case 0:
        return keepMark(store, number, article::MarkKind::Bookmark);
    case 1:
        return keepMark(store, number, article::MarkKind::Note);
    case 2:
        return keepMark(store, number, article::MarkKind::Pin);
    case 3:
        return store.visit({placeOf(number), u"Title %1"_s.arg(number), {}});
    case 4:
        // Of one library only the newest are kept: ten for each.
        return store.pushClosed(u"library%1"_s.arg(number / 60),
                                {u"diglot:%1"_s.arg(number), {}, {}, {}});
    default:
        return store.keepSession(u"main"_s, u"library"_s, QByteArray::number(number));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    const auto store = marks::Store::open({QString::fromLocal8Bit(argv[1]), 5000, {}, {}});
    if (!store) {
        std::fprintf(stderr, "%s\n", qPrintable(store.error().toLine()));
        return 3;
    }
    for (int number = std::atoi(argv[2]);; ++number) {
        if (const auto kept = keep(**store, number); !kept) {
            std::fprintf(stderr, "%s\n", qPrintable(kept.error().toLine()));
            return 3;
        }
        char line[16];
        const int size = std::snprintf(line, sizeof line, "%d\n", number);
        if (write(1, line, size_t(size)) != size)
            return 1;
    }
}
