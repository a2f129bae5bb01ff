// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/catalogue.h"

#include "app/core/logging.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace diglot {

// QDataStream finds the operators by the namespace of the type.
static QDataStream &operator<<(QDataStream &out, const Problem &problem)
{
    return out << problem.file << problem.line << problem.message;
}
static QDataStream &operator>>(QDataStream &in, Problem &problem)
{
    return in >> problem.file >> problem.line >> problem.message;
}

namespace article {
static QDataStream &operator<<(QDataStream &out, const TocNode &node)
{
    return out << node.name << node.href << node.displayName << node.line << node.children;
}
static QDataStream &operator>>(QDataStream &in, TocNode &node)
{
    // The parser cuts contents at 32 levels; deeper ones come from a damaged file and would only
    // exhaust the stack.
    thread_local int depth = 0;
    if (++depth > 40) {
        in.setStatus(QDataStream::ReadCorruptData);
    } else if (in.status() == QDataStream::Ok) {
        in >> node.name >> node.href >> node.displayName >> node.line >> node.children;
    }
    --depth;
    return in;
}
} // namespace article

namespace parse {
static QDataStream &operator<<(QDataStream &out, const Toc &toc)
{
    return out << toc.nodes;
}
static QDataStream &operator>>(QDataStream &in, Toc &toc)
{
    return in >> toc.nodes;
}
static QDataStream &operator<<(QDataStream &out, const DocfxConfig &config)
{
    return out << config.files << config.exclude << config.dest << config.hostName << config.siteUrl
               << config.titleSuffix << config.breadcrumbPath;
}
static QDataStream &operator>>(QDataStream &in, DocfxConfig &config)
{
    return in >> config.files >> config.exclude >> config.dest >> config.hostName >>
           config.siteUrl >> config.titleSuffix >> config.breadcrumbPath;
}
static QDataStream &operator<<(QDataStream &out, const PublishedDocset &docset)
{
    return out << docset.name << docset.sourceFolder << docset.locale;
}
static QDataStream &operator>>(QDataStream &in, PublishedDocset &docset)
{
    return in >> docset.name >> docset.sourceFolder >> docset.locale;
}
static QDataStream &operator<<(QDataStream &out, const PublishConfig &config)
{
    return out << config.docsets;
}
static QDataStream &operator>>(QDataStream &in, PublishConfig &config)
{
    return in >> config.docsets;
}
} // namespace parse

namespace workspace {

static QDataStream &operator<<(QDataStream &out, const ArticleFacts &facts)
{
    return out << facts.title << facts.description << facts.locale << facts.sourceHash
               << facts.sourceCommit << facts.assetId << facts.fileId << facts.contentSha1
               << facts.handedOff << facts.date << quint8(facts.translation) << facts.segments;
}
static QDataStream &operator>>(QDataStream &in, ArticleFacts &facts)
{
    quint8 translation = 0;
    in >> facts.title >> facts.description >> facts.locale >> facts.sourceHash >>
        facts.sourceCommit >> facts.assetId >> facts.fileId >> facts.contentSha1 >>
        facts.handedOff >> facts.date >> translation >> facts.segments;
    facts.translation = article::Translation(qMin<quint8>(translation, 2));
    return in;
}

namespace {

constexpr quint32 magic = 0x44474c43; // "DGLC"
constexpr quint32 version = 4;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Library)
};

QString catalogueFile(const QString &folder, const QString &libraryFolder)
{
    const QByteArray hash =
        QCryptographicHash::hash(libraryFolder.toUtf8(), QCryptographicHash::Sha1);
    return QDir(folder).filePath(QString::fromLatin1(hash.toHex()) +
                                 QLatin1StringView(".catalogue"));
}

// Differs between interface languages, so that kept sentences are of the present one.
QString languageMark()
{
    return Text::tr("The file was not read.");
}

template<class T>
void readContent(QDataStream &in, FileFacts &facts)
{
    T content;
    in >> content;
    facts.content = std::move(content);
}

void readFactsFrom(QDataStream &in, FileFacts &facts)
{
    quint8 kind = 0;
    in >> facts.problems >> kind;
    switch (kind) {
    case 0:
        break;
    case 1:
        return readContent<ArticleFacts>(in, facts);
    case 2:
        return readContent<parse::Toc>(in, facts);
    case 3:
        return readContent<parse::DocfxConfig>(in, facts);
    case 4:
        return readContent<parse::PublishConfig>(in, facts);
    case 5:
        return readContent<RedirectionMap>(in, facts);
    default:
        in.setStatus(QDataStream::ReadCorruptData);
    }
}

void writeFacts(QDataStream &out, const FileFacts &facts)
{
    out << facts.problems << quint8(facts.content.index());
    std::visit(
        [&out](const auto &content) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(content)>, std::monostate>)
                out << content;
        },
        facts.content);
}

} // namespace

Catalogue::Catalogue()
    : m_language(languageMark())
{}

Catalogue Catalogue::load(const QString &folder, const QString &libraryFolder)
{
    Catalogue catalogue;
    QFile file(catalogueFile(folder, libraryFolder));
    if (folder.isEmpty() || !file.open(QIODevice::ReadOnly))
        return catalogue;
    const QByteArray bytes = file.readAll();
    // The last 20 bytes are the SHA-1 of all others: damage of any kind shows before it is read.
    constexpr qsizetype hashSize = 20;
    if (bytes.size() < hashSize ||
        QCryptographicHash::hash(bytes.chopped(hashSize), QCryptographicHash::Sha1) !=
            bytes.last(hashSize))
        return catalogue;
    QDataStream in(bytes.chopped(hashSize));
    in.setVersion(QDataStream::Qt_6_4);
    quint32 foundMagic = 0;
    quint32 foundVersion = 0;
    QString foundFolder;
    qint32 count = 0;
    in >> foundMagic >> foundVersion;
    if (foundMagic != magic || foundVersion != version)
        return catalogue;
    in >> foundFolder >> catalogue.m_language >> count;
    if (foundFolder != libraryFolder)
        return catalogue;
    catalogue.reserve(qBound(0, count, int(bytes.size() / 16))); // no more than it can hold
    for (qint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        QString path;
        Record record;
        auto facts = std::make_shared<FileFacts>();
        in >> path >> record.size >> record.modified;
        readFactsFrom(in, *facts);
        record.facts = std::move(facts);
        catalogue.m_records.insert(path, record);
    }
    if (in.status() != QDataStream::Ok)
        catalogue.m_records.clear();
    catalogue.adoptLanguage();
    return catalogue;
}

void Catalogue::adoptLanguage()
{
    const QString present = languageMark();
    if (std::exchange(m_language, present) == present)
        return;
    m_records.removeIf([](const auto &record) { return !record->facts->problems.isEmpty(); });
}

void Catalogue::save(const QString &folder, const QString &libraryFolder) const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << magic << version << libraryFolder << m_language << qint32(m_records.size());
    for (auto it = m_records.cbegin(); it != m_records.cend(); ++it) {
        out << it.key() << it->size << it->modified;
        writeFacts(out, *it->facts);
    }
    bytes += QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
    QDir().mkpath(folder);
    QSaveFile file(catalogueFile(folder, libraryFolder));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        qCWarning(lcWorkspace) << "The catalogue was not written:" << file.errorString();
}

std::shared_ptr<const FileFacts> Catalogue::find(const files::FileEntry &entry) const
{
    const auto found = m_records.constFind(entry.path);
    if (found == m_records.cend() || found->size != entry.size || found->modified != entry.modified)
        return nullptr;
    return found->facts;
}

bool Catalogue::knowsOther(const files::FileEntry &entry) const
{
    return m_records.contains(entry.path) && !find(entry);
}

void Catalogue::insert(const files::FileEntry &entry, std::shared_ptr<const FileFacts> facts)
{
    m_records.insert(entry.path, {entry.size, entry.modified, std::move(facts)});
}

} // namespace workspace

} // namespace diglot
