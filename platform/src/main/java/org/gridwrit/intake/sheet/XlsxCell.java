package org.gridwrit.intake.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gridwrit.intake.sheet.RawCell.Kind;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// One `c` element. A formula is kept as a formula, even when its last result stands beside it: that may be stale,
/// or made by whoever wrote the file.
final class XlsxCell {
    /// A spreadsheet computes in binary: 1234.56 may be stored as 1234.5599999999999. Fifteen digits are what it shows.
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);

    private XlsxCell() {}

    static RawCell read(XMLStreamReader xml, SharedStrings strings, int longest) throws XMLStreamException {
        var type = xml.getAttributeValue(null, "t");
        var value = new StringBuilder();
        var formula = (StringBuilder) null;
        var into = (StringBuilder) null;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "f" -> into = formula = new StringBuilder();
                        case "v" -> into = value;
                        case "is" -> value.append(CellText.within(xml, "is", longest));
                        default -> into = null;
                    }
                }
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
                    if (into != null) CellText.append(xml, into, longest);
                }
                case XMLStreamReader.END_ELEMENT -> {
                    into = null;
                    if (xml.getLocalName().equals("c")) {
                        if (formula != null) return new RawCell(Kind.FORMULA, "=" + formula);
                        return cell(type, value.toString(), strings, longest);
                    }
                }
                default -> {}
            }
        }
        throw new Refusal("intake.file.xlsx");
    }

    private static RawCell cell(@Nullable String type, String value, SharedStrings strings, int longest) {
        if (value.isEmpty()) return RawCell.BLANK;
        return switch (type == null ? "n" : type) {
            case "s" -> text(strings.at(Xml.number(value)), longest);
            case "n" -> new RawCell(Kind.NUMBER, number(value));
            case "e" -> new RawCell(Kind.ERROR, value);
            case "b" -> RawCell.text(value.equals("1") ? "是" : "否");
            default -> text(value, longest);
        };
    }

    private static RawCell text(String text, int longest) {
        return text.length() <= longest ? RawCell.text(text) : new RawCell(Kind.TOO_LONG, text.substring(0, longest));
    }

    private static String number(String value) {
        try {
            var number = new BigDecimal(value).round(SHOWN).stripTrailingZeros();
            if (Math.abs((long) number.scale()) > 400) throw new Refusal("intake.file.xlsx");
            return number.toPlainString();
        } catch (NumberFormatException | ArithmeticException e) {
            throw new Refusal("intake.file.xlsx");
        }
    }
}
