package org.gridwrit.intake.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// 工作簿 Which part of an XLSX holds the docket: the sheet named 案件清单, otherwise the first one shown.
record Workbook(String sheetPart, @Nullable String stringsPart, boolean countsFrom1904) {
    private static final String DOCKET = "案件清单";
    private static final XMLInputFactory FACTORY = factory();

    private record Tab(String name, String relation, boolean hidden) {}

    static Workbook of(ZipFile zip) throws IOException, XMLStreamException {
        var main = mainPart(zip);
        var folder = main.substring(0, main.lastIndexOf('/') + 1);
        var relations = relations(zip, folder + "_rels/" + main.substring(folder.length()) + ".rels", folder);
        var tabs = new ArrayList<Tab>();
        boolean from1904 = false;
        var xml = open(zip, main);
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) continue;
            if (xml.getLocalName().equals("workbookPr")) from1904 = isTrue(xml.getAttributeValue(null, "date1904"));
            if (xml.getLocalName().equals("sheet")) {
                var state = xml.getAttributeValue(null, "state");
                tabs.add(new Tab(
                        attribute(xml, "name"), attribute(xml, "id"), state != null && !state.equals("visible")));
            }
        }
        var sheet = relations.get(choose(tabs).relation);
        if (sheet == null || zip.getEntry(sheet) == null) throw new Refusal("intake.file.xlsx");
        var strings = relations.get("sharedStrings");
        return new Workbook(sheet, strings != null && zip.getEntry(strings) != null ? strings : null, from1904);
    }

    static XMLStreamReader open(ZipFile zip, String part) throws IOException, XMLStreamException {
        var entry = zip.getEntry(part);
        if (entry == null) throw new Refusal("intake.file.xlsx");
        return read(zip.getInputStream(entry));
    }

    static XMLStreamReader read(InputStream in) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(in, "UTF-8");
    }

    private static Tab choose(List<Tab> tabs) {
        return tabs.stream()
                .filter(it -> it.name.strip().equals(DOCKET))
                .findFirst()
                .or(() -> tabs.stream().filter(it -> !it.hidden).findFirst())
                .orElseThrow(() -> new Refusal("intake.file.xlsx"));
    }

    private static String mainPart(ZipFile zip) throws IOException, XMLStreamException {
        var part = relations(zip, "_rels/.rels", "").get("officeDocument");
        if (part == null || zip.getEntry(part) == null) throw new Refusal("intake.file.xlsx");
        return part;
    }

    /// Targets by relation id, and by the last word of the type; what lies outside the file is left out.
    private static Map<String, String> relations(ZipFile zip, String part, String folder)
            throws IOException, XMLStreamException {
        var targets = new HashMap<String, String>();
        var xml = open(zip, part);
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT
                    || !xml.getLocalName().equals("Relationship")) continue;
            if ("External".equals(xml.getAttributeValue(null, "TargetMode"))) continue;
            var target = attribute(xml, "Target");
            var path = target.startsWith("/") ? target.substring(1) : folder + target;
            var type = attribute(xml, "Type");
            targets.put(attribute(xml, "Id"), path);
            targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), path);
        }
        return targets;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (!xml.getAttributeLocalName(i).equals(name)) continue;
            // `sheetId` and `r:id` differ in their local names already
            return xml.getAttributeValue(i);
        }
        return "";
    }

    private static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}
