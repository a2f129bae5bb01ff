// SPDX-License-Identifier: Apache-2.0
// Apart from the tests, because moc cannot read raw strings that hold quotes.
#include "tests/app/exchange/workbooks.h"

namespace diglot::test {

const QByteArray excelParts = R"py(
M='http://schemas.openxmlformats.org/spreadsheetml/2006/main'
R='http://schemas.openxmlformats.org/officeDocument/2006/relationships'
z.writestr('xl/workbook.xml',f'<workbook xmlns="{M}" xmlns:r="{R}"><sheets><sheet name="T" sheetId="1" r:id="r7"/></sheets></workbook>')
z.writestr('xl/_rels/workbook.xml.rels','<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r7" Target="worksheets/sheet9.xml"/></Relationships>')
z.writestr('xl/sharedStrings.xml',f'<sst xmlns="{M}"><si><t>id</t></si><si><t>hash</t></si><si><t>verdict</t></si><si><t>comment</t></si><si><t>ru-RU/a.md#7</t></si><si><r><t>app</t></r><r><rPr><b/></rPr><t>roved</t></r><rPh sb="0" eb="1"><t>xx</t></rPh></si><si><t xml:space="preserve"> a_x0001_ </t></si></sst>')
z.writestr('xl/worksheets/sheet9.xml',f'<worksheet xmlns="{M}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="s"><v>2</v></c><c r="AA1" t="s"><v>3</v></c></row><row r="3"><c r="A3" t="s"><v>4</v></c><c r="D3" t="s"><v>5</v></c><c r="AA3" t="s"><v>6</v></c></row><row r="4"><c r="A4" t="str"><f>1</f><v>ru-RU/a.md#8</v></c><c r="AA4"><v>5</v></c></row></sheetData></worksheet>'))py";

const QByteArray bombParts = R"py(
z.writestr('xl/workbook.xml','<w><sheets/></w>')
z.writestr('xl/_rels/workbook.xml.rels','<r/>')
with z.open('xl/sharedStrings.xml','w',force_zip64=True) as f:
    f.write(b'<sst><si><t>x</t></si>')
    for i in range(200): f.write(b'<!--'+b' '*1000000+b'-->')
    f.write(b'</sst>'))py";

} // namespace diglot::test
