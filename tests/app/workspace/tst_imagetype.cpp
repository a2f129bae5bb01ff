// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/imagetype.h"

#include <QTest>

using namespace diglot::workspace;
using namespace Qt::StringLiterals;

class TestImageType : public QObject
{
    Q_OBJECT

private slots:
    void byContent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\nrest") << QByteArray("image/png");
        QTest::newRow("jpeg") << QByteArray("\xFF\xD8\xFF\xE0") << QByteArray("image/jpeg");
        QTest::newRow("gif") << QByteArray("GIF89a..") << QByteArray("image/gif");
        QTest::newRow("webp") << QByteArray("RIFF1234WEBPVP8 ") << QByteArray("image/webp");
        QTest::newRow("bmp") << QByteArray("BM") + QByteArray(40, '\0') << QByteArray("image/bmp");
        QTest::newRow("ico") << QByteArray("\0\0\1\0\1\0", 6) << QByteArray("image/x-icon");
        QTest::newRow("svg") << QByteArray("<svg xmlns='x'/>") << QByteArray("image/svg+xml");
        QTest::newRow("svg, declared")
            << QByteArray(
                   "\xEF\xBB\xBF<?xml version='1.0'?>\n<!-- a > b -->\n<!DOCTYPE svg>\n<svg>")
            << QByteArray("image/svg+xml");
        QTest::newRow("html") << QByteArray("<!doctype html><svg>") << QByteArray();
        QTest::newRow("html with svg inside") << QByteArray("<p><svg></svg></p>") << QByteArray();
        QTest::newRow("svg's like") << QByteArray("<svgx>") << QByteArray();
        QTest::newRow("open comment") << QByteArray("<!-- <svg>") << QByteArray();
        QTest::newRow("text") << QByteArray("hello") << QByteArray();
        QTest::newRow("pdf") << QByteArray("%PDF-1.4") << QByteArray();
        QTest::newRow("nothing") << QByteArray() << QByteArray();
    }
    void byContent()
    {
        QFETCH(QByteArray, bytes);
        QTEST(imageType(bytes), "type");
    }
};

QTEST_GUILESS_MAIN(TestImageType)
#include "tst_imagetype.moc"
