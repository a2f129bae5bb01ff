// SPDX-License-Identifier: Apache-2.0
#include "app/parse/yamlfrontmatter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace diglot::parse {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FrontMatter)
};

// One entry of the outermost map with all its lines, cut out of the file.
struct Cutting
{
    QByteArray text;
    int linesBefore = 0;
};

// Whether a line begins an entry of the outermost map.
bool beginsEntry(QByteArrayView line)
{
    return !line.isEmpty() && !QByteArrayView(" \t\r\n#-").contains(line.front());
}

Cutting cutEntry(const QByteArray &bytes, QByteArrayView key)
{
    Cutting cutting;
    qsizetype begin = -1;
    int lines = 0;
    for (qsizetype at = 0; at < bytes.size(); ++lines) {
        const QByteArrayView line = QByteArrayView(bytes).sliced(at);
        if (beginsEntry(line)) {
            if (begin >= 0)
                return {bytes.mid(begin, at - begin), cutting.linesBefore};
            if (line.startsWith(key) && line.sliced(key.size()).startsWith(':')) {
                begin = at;
                cutting.linesBefore = lines;
            }
        }
        const qsizetype feed = bytes.indexOf('\n', at);
        at = feed < 0 ? bytes.size() : feed + 1;
    }
    if (begin >= 0)
        cutting.text = bytes.mid(begin);
    return cutting;
}

void readMetadata(FrontMatterResult &result, const Cutting &cutting)
{
    const Result<YamlNode> read = readYaml(cutting.text, frontMatterLimits);
    const YamlNode *metadata = read ? read->child(u"metadata") : nullptr;
    const QString raw = QString::fromUtf8(cutting.text.mid(cutting.text.indexOf('\n') + 1));
    if (metadata) {
        result.frontMatter = frontMatterOf(*metadata, cutting.linesBefore);
        result.frontMatter.raw = raw;
        return;
    }
    result.frontMatter.present = true;
    result.frontMatter.raw = raw;
    if (readEntriesByLine(result, cutting.linesBefore + 2) || read)
        return;
    result.problems.append({{},
                            read.error().where.toInt() + cutting.linesBefore,
                            Words::tr("The metadata cannot be read: %1 What could be read line by "
                                      "line was kept.")
                                .arg(read.error().what)});
}

} // namespace

FrontMatterResult yamlFrontMatter(const QByteArray &bytes)
{
    FrontMatterResult result;
    const Cutting metadata = cutEntry(bytes, "metadata");
    if (!metadata.text.isEmpty())
        readMetadata(result, metadata);
    if (result.frontMatter.contains(u"title"))
        return result;
    const Cutting title = cutEntry(bytes, "title");
    const Result<YamlNode> read = readYaml(title.text, frontMatterLimits);
    const QString text = read ? read->childText(u"title").trimmed() : QString();
    if (!text.isEmpty())
        result.frontMatter.entries.append({u"title"_s, {text}, title.linesBefore + 1});
    return result;
}

} // namespace diglot::parse
