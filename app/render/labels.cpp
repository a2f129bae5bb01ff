// SPDX-License-Identifier: Apache-2.0
#include "app/render/labels.h"

#include <array>

namespace diglot::render {

using namespace Qt::StringLiterals;

namespace {

// Language, then the labels in the order of AlertKind, then "video".
struct Labels
{
    QStringView language;
    std::array<QStringView, 5> alerts;
    QStringView video;
};

constexpr std::array<Labels, 14> table{{
    {u"en", {u"Note", u"Tip", u"Important", u"Warning", u"Caution"}, u"Video"},
    {u"ru", {u"Примечание", u"Совет", u"Важно", u"Предупреждение", u"Внимание"}, u"Видео"},
    {u"zh-TW", {u"注意", u"提示", u"重要", u"警告", u"小心"}, u"影片"},
    {u"zh", {u"备注", u"提示", u"重要", u"警告", u"小心"}, u"视频"},
    {u"de", {u"Hinweis", u"Tipp", u"Wichtig", u"Warnung", u"Achtung"}, u"Video"},
    {u"ja", {u"注意", u"ヒント", u"重要", u"警告", u"注意事項"}, u"ビデオ"},
    {u"ko", {u"참고", u"팁", u"중요", u"경고", u"주의"}, u"비디오"},
    {u"ar", {u"ملاحظة", u"تلميح", u"هام", u"تحذير", u"تنبيه"}, u"فيديو"},
    {u"he", {u"הערה", u"עצה", u"חשוב", u"אזהרה", u"זהירות"}, u"סרטון"},
    {u"fr", {u"Remarque", u"Conseil", u"Important", u"Avertissement", u"Attention"}, u"Vidéo"},
    {u"es", {u"Nota", u"Sugerencia", u"Importante", u"Advertencia", u"Precaución"}, u"Vídeo"},
    {u"pt", {u"Observação", u"Dica", u"Importante", u"Aviso", u"Cuidado"}, u"Vídeo"},
    {u"it", {u"Nota", u"Suggerimento", u"Importante", u"Avviso", u"Attenzione"}, u"Video"},
    {u"uk", {u"Примітка", u"Порада", u"Важливо", u"Попередження", u"Увага"}, u"Відео"},
}};

const Labels &labelsFor(const LocaleTag &locale)
{
    const QString tag = locale.toString();
    const bool traditional = tag == "zh-TW"_L1 || tag == "zh-HK"_L1 || tag.contains("Hant"_L1);
    const QString wanted = traditional ? u"zh-TW"_s : locale.language();
    for (const Labels &labels : table) {
        if (labels.language == wanted)
            return labels;
    }
    return table.front();
}

} // namespace

QString alertLabel(article::AlertKind kind, const LocaleTag &locale)
{
    return labelsFor(locale).alerts.at(size_t(kind)).toString();
}

QString videoLabel(const LocaleTag &locale)
{
    return labelsFor(locale).video.toString();
}

QString alertSign(article::AlertKind kind)
{
    static constexpr std::array<QStringView, 5> signs{u"ⓘ", u"✦", u"❗", u"▲", u"▲"};
    // The text form of the sign: an emoji would bring colours of its own into the page.
    return signs.at(size_t(kind)).toString() + QChar(0xfe0e);
}

QString alertClass(article::AlertKind kind)
{
    static constexpr std::array<QStringView, 5> names{u"note", u"tip", u"important", u"warning",
                                                      u"caution"};
    return names.at(size_t(kind)).toString();
}

} // namespace diglot::render
