// SPDX-License-Identifier: Apache-2.0
// verdictgiver FOLDER FIRST BATCH: opens the store and gives verdicts on the segments FIRST, FIRST
// + 1, …, BATCH of them a change, and writes each change's last number on standard output once it
// is kept.
#include "app/review/store.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

#include <unistd.h>

using namespace diglot;
using namespace Qt::StringLiterals;

namespace {

review::Edit verdictOn(int number)
{
    article::Verdict verdict;
    verdict.text.place = {u"set"_s, u"a.md"_s, *LocaleTag::fromString(u"ru-RU"), number, {}};
    verdict.text.source = u"Source %1"_s.arg(number);
    verdict.text.target = u"Target %1"_s.arg(number);
    verdict.reviewer = u"anna"_s;
    verdict.judgement = article::Judgement::Approved;
    verdict.comment = u"Comment %1"_s.arg(number);
    const review::Entry entry = review::entryOf(verdict);
    return {entry.key, entry};
}

bool acknowledge(int number)
{
    char line[16];
    const int size = std::snprintf(line, sizeof line, "%d\n", number);
    return write(1, line, size_t(size)) == size;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc != 4)
        return 2;
    review::Store::Options options;
    options.folder = QString::fromLocal8Bit(argv[1]);
    const auto store = review::Store::open(options);
    if (!store) {
        std::fprintf(stderr, "%s\n", qPrintable(store.error().toLine()));
        return 3;
    }
    const int batch = std::atoi(argv[3]);
    for (int number = std::atoi(argv[2]);; number += batch) {
        review::Change change{u"anna"_s, u"Approve"_s, {}};
        for (int i = 0; i < batch; ++i)
            change.edits.append(verdictOn(number + i));
        const auto kept = (*store)->apply(change);
        if (!kept) {
            std::fprintf(stderr, "%s\n", qPrintable(kept.error().toLine()));
            return 3;
        }
        if (!acknowledge(number + batch - 1))
            return 1;
    }
}
