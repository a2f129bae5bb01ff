// SPDX-License-Identifier: Apache-2.0
//
// How long the same library takes to open from a zip archive and from a branch of a git repository,
// against its folder: with nothing known, and again unchanged with its catalogue. Archive and
// repository are made here. One process, one run, medians, files in the system's cache. Ends with 1
// where they do not open to the same editions and segments, or one takes more than three times as
// long.
//
//   bench_places [FOLDER]     default: the corpus
#include "app/workspace/librarybuilder.h"

#include "tests/support/archives.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace diglot;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 15;
constexpr double most = 3.0;

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

article::LibraryPtr open(const QString &path, const QString &catalogueFolder)
{
    const auto tree = files::FileTree::open(path);
    const std::atomic_bool cancel = false;
    workspace::BuildOptions options;
    options.catalogueFolder = catalogueFolder;
    const auto library = tree ? workspace::buildLibrary(**tree, options, cancel)
                              : Result<article::LibraryPtr>(tree.error());
    if (!library)
        QTextStream(stderr) << "bench_places: " << library.error().toLine() << '\n';
    return library.value_or(nullptr);
}

// Of everything that an article is known by, and of the bytes of every file.
QByteArray digest(const QString &path)
{
    const auto tree = files::FileTree::open(path);
    const auto library = open(path, {});
    QCryptographicHash hash(QCryptographicHash::Sha1);
    if (!tree || !library)
        return {};
    for (const article::Edition &edition : library->editions) {
        const auto bytes = (*tree)->read(edition.path, edition.size);
        hash.addData(QStringList{edition.collection, edition.key, edition.locale.toString(),
                                 edition.title, QString::number(edition.segments)}
                         .join(u'\n')
                         .toUtf8());
        hash.addData(bytes.value_or(QByteArray()));
    }
    return hash.result().toHex();
}

struct Times
{
    QString path;
    QString kept;
    QList<double> first;
    QList<double> again;
};

bool measure(Times &times)
{
    QElapsedTimer timer;
    timer.start();
    bool ok = open(times.path, {}) != nullptr;
    times.first.append(double(timer.nsecsElapsed()) / 1e6);
    timer.restart();
    ok = open(times.path, times.kept) && ok;
    times.again.append(double(timer.nsecsElapsed()) / 1e6);
    return ok;
}

bool makeForms(const QString &folder, const QDir &place)
{
    QProcess zip; // as people make them
    zip.setWorkingDirectory(folder);
    zip.start(u"zip"_s, {u"-qr"_s, place.filePath(u"library.zip"_s), u"."_s});
    if (!zip.waitForFinished(-1) || zip.exitCode() != 0 || !QDir().mkpath(place.filePath(u"git"_s)))
        return false;
    const test::GitRepository git(place.filePath(u"git"_s));
    return !git.run({u"init"_s, u"-q"_s, u"-b"_s, u"live-sxs"_s}).isNull() &&
           !git.run({u"--work-tree"_s, folder, u"add"_s, u"-A"_s, u"-f"_s}).isNull() &&
           !git.run({u"commit"_s, u"-q"_s, u"-m"_s, u"all"_s}).isNull() &&
           !git.run({u"gc"_s, u"-q"_s}).isNull();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString folder =
        argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(DIGLOT_CORPUS);
    const QTemporaryDir dir;
    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(2);
    if (!makeForms(folder, QDir(dir.path()))) {
        out << "bench_places: zip or git is missing, or " << folder << " cannot be read\n";
        return 3;
    }
    QList<Times> forms{{folder, dir.filePath(u"1"_s), {}, {}},
                       {dir.filePath(u"library.zip"_s), dir.filePath(u"2"_s), {}, {}},
                       {dir.filePath(u"git@live-sxs"_s), dir.filePath(u"3"_s), {}, {}}};
    bool ok = true;
    const QByteArray wanted = digest(folder);
    for (Times &form : forms)
        ok = digest(form.path) == wanted && open(form.path, form.kept) && ok; // and warms up
    if (!ok || wanted.isEmpty()) {
        out << "bench_places: the forms do not open to the same\n";
        return 1;
    }
    for (int i = 0; i < rounds && ok; ++i) {
        for (Times &form : forms)
            ok = measure(form) && ok;
    }
    const double first = median(forms.first().first);
    const double again = median(forms.first().again);
    for (const Times &form : std::as_const(forms)) {
        const double cold = median(form.first) / first;
        const double warm = median(form.again) / again;
        out << form.path.section(u'/', -1).leftJustified(16) << " opened " << median(form.first)
            << " ms, " << cold << " times; again unchanged " << median(form.again) << " ms, "
            << warm << " times (at most " << most << ")\n";
        ok = ok && cold <= most && warm <= most;
    }
    return ok ? 0 : 1;
}
