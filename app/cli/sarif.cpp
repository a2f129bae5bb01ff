// SPDX-License-Identifier: Apache-2.0
#include "app/cli/sarif.h"

#include "app/cli/jsonwriter.h"

#include <QUrl>

namespace diglot::cli {

using namespace Qt::StringLiterals;
using article::Finding;
using article::Severity;
using Extent = workspace::SegmentPlaces::Extent;

namespace {

QString levelOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    default:
        return u"note"_s;
    }
}

class Writer
{
public:
    Writer(const QList<checks::Rule> &rules,
           const std::function<bool(const article::Finding &)> &isShown)
        : m_rules(rules)
        , m_isShown(isShown)
    {}

    QByteArray write(const QList<SarifFile> &files)
    {
        m_json.beginObject()
            .field(u"$schema", u"https://json.schemastore.org/sarif-2.1.0.json")
            .field(u"version", u"2.1.0")
            .key(u"runs")
            .beginArray()
            .beginObject();
        writeTool();
        m_json.field(u"columnKind", u"unicodeCodePoints").key(u"results").beginArray();
        for (const SarifFile &file : files) {
            for (const workspace::TextFindings &text : file.findings->texts) {
                for (const Finding &finding : text.findings) {
                    if (m_isShown(finding))
                        writeResult(file, text, finding);
                }
            }
        }
        m_json.endArray().endObject().endArray().endObject();
        return m_json.takeLine();
    }

private:
    void writeText(QStringView key, const QString &text)
    {
        m_json.key(key).beginObject().field(u"text", text).endObject();
    }

    void writeTool()
    {
        m_json.key(u"tool")
            .beginObject()
            .key(u"driver")
            .beginObject()
            .field(u"name", u"Diglot")
            .field(u"version", u"" DIGLOT_VERSION)
            .key(u"rules")
            .beginArray();
        for (const checks::Rule &rule : m_rules) {
            m_json.beginObject().field(u"id", rule.id);
            writeText(u"shortDescription", rule.title);
            writeText(u"fullDescription", rule.explanation);
            m_json.key(u"defaultConfiguration")
                .beginObject()
                .field(u"level", levelOf(rule.severity))
                .endObject()
                .key(u"properties")
                .beginObject()
                .field(u"itsType", QString(rule.itsType))
                .endObject()
                .endObject();
        }
        m_json.endArray().endObject().endObject();
    }

    void writeRegion(QStringView key, const Extent &extent)
    {
        m_json.key(key)
            .beginObject()
            .field(u"startLine", extent.from.line)
            .field(u"startColumn", extent.from.column)
            .field(u"endLine", extent.to.line)
            .field(u"endColumn", extent.to.column)
            .endObject();
    }

    void writeArtifact(const SarifFile &file)
    {
        const QByteArray uri = QUrl::toPercentEncoding(file.name, "/");
        m_json.key(u"artifactLocation")
            .beginObject()
            .field(u"uri", QString::fromLatin1(uri))
            .endObject();
    }

    void writeResult(const SarifFile &file, const workspace::TextFindings &text,
                     const Finding &finding)
    {
        m_json.beginObject().field(u"ruleId", finding.rule);
        for (qsizetype index = 0; index < m_rules.size(); ++index) {
            if (m_rules.at(index).id == finding.rule)
                m_json.field(u"ruleIndex", index);
        }
        m_json.field(u"level", levelOf(finding.severity));
        writeText(u"message", finding.message);
        writeLocation(file, text, finding);
        const QByteArray key = article::findingKey(finding.rule, text.source, text.target);
        m_json.key(u"partialFingerprints")
            .beginObject()
            .field(u"ruleAndTexts/v1", QString::fromLatin1(key.toHex()))
            .endObject();
        writeFix(file, text, finding);
        m_json.endObject();
    }

    void writeLocation(const SarifFile &file, const workspace::TextFindings &text,
                       const Finding &finding)
    {
        m_json.key(u"locations").beginArray().beginObject().key(u"physicalLocation").beginObject();
        writeArtifact(file);
        const auto extent = file.places.find(text.number, finding);
        if (text.number > 0 && extent)
            writeRegion(u"region", *extent);
        else if (text.line > 0)
            m_json.key(u"region").beginObject().field(u"startLine", text.line).endObject();
        const QString name = text.number > 0 ? QString::number(text.number) : text.unit;
        m_json.endObject()
            .key(u"logicalLocations")
            .beginArray()
            .beginObject()
            .field(u"name", name)
            .field(u"kind", text.number > 0 ? u"segment" : u"unit")
            .endObject()
            .endArray()
            .endObject()
            .endArray();
    }

    void writeFix(const SarifFile &file, const workspace::TextFindings &text,
                  const Finding &finding)
    {
        const auto extent =
            finding.fix ? file.places.findTarget(text.number, finding.fix->range) : std::nullopt;
        if (!extent)
            return;
        m_json.key(u"fixes").beginArray().beginObject().key(u"artifactChanges").beginArray();
        m_json.beginObject();
        writeArtifact(file);
        m_json.key(u"replacements").beginArray().beginObject();
        writeRegion(u"deletedRegion", *extent);
        m_json.key(u"insertedContent")
            .beginObject()
            .field(u"text", finding.fix->text)
            .endObject()
            .endObject()
            .endArray()
            .endObject();
        m_json.endArray().endObject().endArray();
    }

    const QList<checks::Rule> &m_rules;
    const std::function<bool(const article::Finding &)> &m_isShown;
    JsonWriter m_json;
};

} // namespace

QByteArray sarifLog(const QList<SarifFile> &files, const QList<checks::Rule> &rules,
                    const std::function<bool(const article::Finding &)> &isShown)
{
    return Writer(rules, isShown).write(files);
}

} // namespace diglot::cli
