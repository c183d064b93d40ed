package org.gridwrit.intake.sheet;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The words inside a rich text, without phonetic guides, and never more than asked for.
final class CellText {
    private CellText() {}

    /// Reads to the end of the element the reader stands on; one character more than `longest` tells that it was
    /// longer.
    static String within(XMLStreamReader xml, String element, int longest) throws XMLStreamException {
        var text = new StringBuilder();
        boolean inText = false;
        int phonetic = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    if (xml.getLocalName().equals("rPh")) phonetic++;
                    inText = xml.getLocalName().equals("t");
                }
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
                    if (inText && phonetic == 0) append(xml, text, longest);
                }
                case XMLStreamReader.END_ELEMENT -> {
                    inText = false;
                    if (xml.getLocalName().equals("rPh")) phonetic--;
                    if (xml.getLocalName().equals(element)) return text.toString();
                }
                default -> {}
            }
        }
        return text.toString();
    }

    static void append(XMLStreamReader xml, StringBuilder text, int longest) {
        int room = longest + 1 - text.length();
        if (room > 0) text.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(room, xml.getTextLength()));
    }
}
