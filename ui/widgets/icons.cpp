// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/icons.h"

#include "ui/widgets/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace diglot::ui::widgets {

namespace {

// Draws the SVG and lays the colour over its alpha.
class PaletteIconEngine final : public QIconEngine
{
public:
    explicit PaletteIconEngine(QString name)
        : m_name(std::move(name))
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const Theme &theme = Theme::current();
        const auto color = mode == QIcon::Disabled   ? theme.color("line-strong"_L1)
                           : mode == QIcon::Selected ? theme.color("accent"_L1)
                                                     : theme.color("text"_L1);
        const int side = qRound(qMin(size.width(), size.height()) / scale);
        return iconPixmap(QLatin1StringView(m_name.toLatin1()), side, color, scale);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new PaletteIconEngine(m_name); }

private:
    QString m_name;
};

} // namespace

QIcon icon(QLatin1StringView name)
{
    return QIcon(new PaletteIconEngine(name));
}

QPixmap iconPixmap(QLatin1StringView name, int size, const QColor &color, qreal devicePixelRatio)
{
    const QString key =
        u"diglot/%1/%2/%3/%4"_s.arg(name).arg(size).arg(color.name()).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const QString path = ":/diglot/icons/"_L1 + name + ".svg"_L1;
    Q_ASSERT_X(QFile::exists(path), "icon", qPrintable(path));
    pixmap = QPixmap(QSize(size, size) * devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(path).render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace diglot::ui::widgets
