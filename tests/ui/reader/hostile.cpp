// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/reader/hostile.h"

#include <QFile>
#include <QTcpSocket>

#include <sys/inotify.h>
#include <unistd.h>

#include <array>

namespace diglot::ui::reader {

using namespace Qt::StringLiterals;

QList<Attack> passiveAttacks()
{
    return {
        {u"script"_s, u"<script>@JS</script>"_s},
        {u"script-case"_s, u"<ScRiPt>@JS</sCrIpT>"_s},
        {u"script-src"_s, u"<script src=\"@URL\"></script>"_s},
        {u"script-split"_s, u"<scr<script>ipt>@JS</scr</script>ipt>"_s},
        {u"module"_s, u"<script type=module>@JS</script>"_s},
        {u"onerror"_s, u"<img src=\"diglot://asset/none.png\" onerror=\"@JS\">"_s},
        {u"onerror-newline"_s, u"<img src=x\nonerror\n=\n\"@JS\">"_s},
        {u"onload-svg"_s, u"<svg onload=\"@JS\"></svg>"_s},
        {u"onload-body"_s, u"<body onload=\"@JS\">"_s},
        {u"ontoggle"_s, u"<details open ontoggle=\"@JS\"><summary>x</summary></details>"_s},
        {u"onfocus"_s, u"<input autofocus onfocus=\"@JS\">"_s},
        {u"onstart"_s, u"<marquee onstart=\"@JS\">x</marquee>"_s},
        {u"onanimation"_s, u"<style>@keyframes q{}</style><b style=\"animation:q 1s\" "
                           "onanimationstart=\"@JS\">x</b>"_s},
        {u"svg-script"_s, u"<svg><script>@JS</script></svg>"_s},
        {u"svg-image"_s, u"<svg><image href=\"@URL\" width=9 height=9 /></svg>"_s},
        {u"svg-use"_s, u"<svg><use href=\"@URL#a\"/></svg>"_s},
        {u"svg-import"_s, u"<svg><style>@import url(@URL);</style></svg>"_s},
        {u"mutation"_s, u"<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;"
                        "&lt;img src=1 onerror=@JS&gt;\">"_s},
        {u"noscript-title"_s,
         u"<noscript><p title=\"</noscript><img src=x onerror=@JS>\"></noscript>"_s},
        {u"iframe"_s, u"<iframe src=\"@URL\"></iframe>"_s},
        {u"iframe-srcdoc"_s, u"<iframe srcdoc=\"<img src='@URL'>\"></iframe>"_s},
        {u"iframe-javascript"_s, u"<iframe src=\"javascript:parent.document.documentElement"
                                 ".setAttribute('data-pwned','frame')\"></iframe>"_s},
        {u"iframe-data"_s, u"<iframe src=\"data:text/html,<img src='@URL'>\"></iframe>"_s},
        {u"iframe-file"_s, u"<iframe src=\"@FILE/secret.html\"></iframe>"_s},
        {u"object"_s, u"<object data=\"@URL\"></object>"_s},
        {u"embed"_s, u"<embed src=\"@URL\">"_s},
        {u"img"_s, u"<img src=\"@URL\">"_s},
        {u"img-slashes"_s, u"<img src=\"//127.0.0.1:@PORT/img-slashes\">"_s},
        {u"img-file"_s, u"<img src=\"@FILE/secret.png\">"_s},
        {u"srcset"_s, u"<img srcset=\"@URL 1x\">"_s},
        {u"picture"_s, u"<picture><source srcset=\"@URL\"><img></picture>"_s},
        {u"input-image"_s, u"<input type=image src=\"@URL\">"_s},
        {u"stylesheet"_s, u"<link rel=stylesheet href=\"@URL\">"_s},
        {u"stylesheet-file"_s, u"<link rel=stylesheet href=\"@FILE/secret.css\">"_s},
        {u"preload"_s, u"<link rel=preload as=image href=\"@URL\">"_s},
        {u"prefetch"_s, u"<link rel=prefetch href=\"@URL\">"_s},
        {u"modulepreload"_s, u"<link rel=modulepreload href=\"@URL\">"_s},
        {u"preconnect"_s, u"<link rel=preconnect href=\"@URL\">"_s},
        {u"icon"_s, u"<link rel=icon href=\"@URL\">"_s},
        {u"manifest"_s, u"<link rel=manifest href=\"@URL\">"_s},
        {u"style-import"_s, u"<style>@import '@URL';</style>"_s},
        {u"style-image"_s, u"<style>main,body{background:url(@URL)}</style>"_s},
        {u"style-attribute"_s, u"<p style=\"background:url(@URL)\">x</p>"_s},
        {u"style-cursor"_s, u"<p style=\"list-style:url(@URL);display:list-item\">x</p>"_s},
        {u"font"_s, u"<style>@font-face{font-family:f;src:url(@URL)}</style>"
                    "<p style=\"font-family:f\">x</p>"_s},
        {u"video"_s, u"<video src=\"@URL\" autoplay></video>"_s},
        {u"poster"_s, u"<video poster=\"@URL\"></video>"_s},
        {u"audio"_s, u"<audio src=\"@URL\" autoplay></audio>"_s},
        {u"track"_s, u"<video><track default src=\"@URL\"></video>"_s},
        {u"background"_s, u"<table background=\"@URL\"><tr><td>x</table>"_s},
        {u"noscript"_s, u"<noscript><img src=\"@URL\"></noscript>"_s},
    };
}

QList<Attack> separateAttacks()
{
    return {
        {u"base"_s, u"<base href=\"@URL/\"><img src=\"pixel.png\"><a href=\"base\">x</a>"_s, true},
        {u"refresh"_s, u"<meta http-equiv=refresh content=\"0;url=@URL\">"_s},
        {u"refresh-file"_s, u"<meta http-equiv=refresh content=\"0;url=@FILE/secret.html\">"_s},
        {u"refresh-javascript"_s, u"<meta http-equiv=refresh content=\"0;url=javascript:@JS\">"_s},
        {u"refresh-data"_s, u"<meta http-equiv=refresh content=\"0;url=data:text/html,x\">"_s},
        {u"cover"_s, u"<a href=\"@URL\" style=\"position:fixed;inset:0\">x</a>"_s, true},
        {u"link"_s, u"<a href=\"@URL\">x</a>"_s, true},
        {u"link-blank"_s, u"<a href=\"@URL\" target=_blank>x</a>"_s, true},
        {u"link-named"_s, u"<a href=\"@URL\" target=other rel=opener>x</a>"_s, true},
        {u"link-javascript"_s, u"<a href=\"javascript:@JS\">x</a>"_s, true},
        {u"link-javascript-tab"_s, u"<a href=\" java&#x09;script:@JS\">x</a>"_s, true},
        {u"link-javascript-case"_s, u"<a href=\"JaVaScRiPt&colon;@JS\">x</a>"_s, true},
        {u"link-onclick"_s, u"<a href=\"#x\" onclick=\"@JS\">x</a>"_s, true},
        {u"link-data"_s, u"<a href=\"data:text/html,<script>1</script>\">x</a>"_s, true},
        {u"link-file"_s, u"<a href=\"@FILE/secret.html\">x</a>"_s, true},
        {u"link-viewsource"_s, u"<a href=\"view-source:@URL\">x</a>"_s, true},
        {u"link-chrome"_s, u"<a href=\"chrome://version\">x</a>"_s, true},
        {u"link-blob"_s, u"<a href=\"blob:@URL\">x</a>"_s, true},
        {u"link-host"_s, u"<a href=\"diglot://else/x\">x</a>"_s, true},
        {u"link-own"_s, u"<a href=\"diglot://app/page.css\">x</a>"_s, true},
        {u"link-up"_s, u"<a href=\"diglot://asset/../../etc/passwd\">x</a>"_s, true},
        {u"link-up-encoded"_s, u"<a href=\"diglot://article/ru-RU/..%2F..%2Fsecret.md\">x</a>"_s,
         true},
        {u"ping"_s, u"<a href=\"#x\" ping=\"@URL\">x</a>"_s, true},
        {u"download"_s, u"<a href=\"@URL\" download>x</a>"_s, true},
        {u"download-own"_s, u"<a href=\"diglot://app/page.css\" download=x.sh>x</a>"_s, true},
        {u"area"_s,
         u"<img src=\"diglot://asset/a.png\" width=90 height=90 usemap=#m><map name=m>"
         "<area shape=default href=\"@URL\"></map>"_s,
         true},
        {u"svg-link"_s,
         u"<svg width=90 height=90><a xlink:href=\"javascript:@JS\">"
         "<rect width=90 height=90 /></a></svg>"_s,
         true},
        {u"form-get"_s, u"<form action=\"@URL\"><button>x</button></form>"_s, true},
        {u"form-post"_s, u"<form method=post action=\"@URL\"><input type=submit></form>"_s, true},
        {u"formaction"_s, u"<form><button formaction=\"javascript:@JS\">x</button></form>"_s, true},
    };
}

QList<Attack> markdownAttacks()
{
    return {
        {u"md-image"_s, u"![x](@URL)"_s},
        {u"md-image-data"_s, u"![x](data:image/svg+xml,<svg/onload=@JS>)"_s},
        {u"md-image-up"_s, u"![x](../../secret/secret.png) ![y](..%2F..%2Fsecret%2Fsecret.png)"_s},
        {u"md-image-link"_s, u"![x](linked/secret.png)"_s},
        {u"md-include"_s, u"[!INCLUDE [x](../../secret/secret.md)]"_s},
        {u"md-include-link"_s, u"[!INCLUDE [x](linked/secret.md)]"_s},
        {u"md-include-root"_s, u"[!INCLUDE [x](~/../../secret/secret.md)]"_s},
        {u"md-video"_s, u"> [!VIDEO @URL]"_s, true},
        {u"md-link"_s, u"[x](javascript:@JS) [y](data:text/html,x) [z](@FILE/secret.html)"_s, true},
        {u"md-link-up"_s, u"[x](../../secret/secret.md) [y](linked/secret.md) [z](linked.md)"_s,
         true},
        {u"md-autolink"_s, u"<javascript:@JS> <@URL>"_s, true},
        {u"md-segment"_s,
         u"<span data-ttu-id=\"aaaaa-101\">A <script>@JS</script><img src=\"@URL\""
         " onerror=\"@JS\"> [b](javascript:@JS)</span><span class=\"sxs-lookup\">"
         "<span data-stu-id=\"aaaaa-101\">S <iframe src=\"@URL\"></iframe>"
         "</span></span>"_s,
         true},
        {u"md-segment-id"_s,
         u"<span data-ttu-id=\"aaaaa-101\"><img src=@URL>&quot;>A</span>"
         "<span class=\"sxs-lookup\"><span data-stu-id=\"aaaaa-101\" "
         "onclick=\"@JS\">S</span></span>"_s,
         true},
        {u"md-fence"_s, u"```\"><script>@JS</script>\n</code></pre><img src=@URL>\n```"_s},
        {u"md-heading-id"_s, u"## <a name=\"x\" onfocus=\"@JS\" autofocus tabindex=0></a>H"_s,
         true},
        {u"md-image-triple"_s,
         u":::image type=\"content\" source=\"@URL\" alt-text=\"x\" "
         "link=\"javascript:@JS\":::"_s,
         true},
    };
}

QString written(const Attack &attack, quint16 port, const QString &outside)
{
    const QString url = u"http://127.0.0.1:%1/%2"_s.arg(port).arg(attack.name);
    // No quotes, blanks or angle brackets: it stands in attributes of all kinds.
    const QString script = u"document.documentElement.setAttribute(`data-pwned`,`%1`),"
                           "new(Image)().src=`%2`"_s.arg(attack.name, url);
    QString html = attack.html;
    return html.replace("@URL"_L1, url)
        .replace("@JS"_L1, script)
        .replace("@FILE"_L1, u"file://"_s + outside)
        .replace("@PORT"_L1, QString::number(port));
}

Listener::Listener()
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = nextPendingConnection();
        ++connections;
        connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
            const QList<QByteArray> words = socket->readLine().split(' ');
            socket->readAll();
            heard.append(QString::fromLatin1(words.value(1, "?")));
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n"
                          "<script>document.documentElement.setAttribute('data-pwned','remote')"
                          "</script>");
            socket->disconnectFromHost();
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
    (void)listen(QHostAddress::LocalHost);
}

Watch::Watch(const QString &folder)
    : m_handle(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    if (m_handle >= 0 &&
        inotify_add_watch(m_handle, QFile::encodeName(folder).constData(), IN_OPEN | IN_ACCESS) < 0)
        m_handle = -1;
}

Watch::~Watch()
{
    if (m_handle >= 0)
        close(m_handle);
}

QStringList Watch::opened()
{
    QStringList names;
    alignas(inotify_event) std::array<char, 16384> buffer;
    for (ssize_t size; (size = read(m_handle, buffer.data(), buffer.size())) > 0;) {
        for (ssize_t at = 0; at < size;) {
            const auto *event = reinterpret_cast<const inotify_event *>(buffer.data() + at);
            names.append(event->len ? QString::fromLocal8Bit(event->name) : u"."_s);
            at += ssize_t(sizeof(inotify_event)) + ssize_t(event->len);
        }
    }
    return names;
}

} // namespace diglot::ui::reader
