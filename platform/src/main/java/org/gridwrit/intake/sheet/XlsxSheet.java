package org.gridwrit.intake.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// XLSX read row by row, with nothing of it on the heap but the row.
final class XlsxSheet implements Sheet {
    private static final int LAST_ROW = 1_048_576;

    private final ZipFile zip;
    private final Workbook workbook;
    private final MergedRanges merged;
    private final SharedStrings strings;
    private final XMLStreamReader xml;
    private final Limits limits;
    private final Meter meter;
    private int row;

    private XlsxSheet(ZipFile zip, Limits limits) throws IOException, XMLStreamException {
        this.zip = zip;
        this.limits = limits;
        this.workbook = Workbook.of(zip);
        this.merged = new MergedRanges(zip, workbook.sheetPart(), limits.mergedRanges());
        this.strings = new SharedStrings(zip, workbook.stringsPart(), limits.cellLength());
        var entry = Objects.requireNonNull(zip.getEntry(workbook.sheetPart()));
        this.meter = new Meter(zip.getInputStream(entry), entry.getSize());
        this.xml = Workbook.read(meter);
    }

    static XlsxSheet open(Path file, Limits limits) throws IOException {
        XlsxGate.check(file, limits);
        try {
            var zip = new ZipFile(file.toFile());
            try {
                return new XlsxSheet(zip, limits);
            } catch (IOException | XMLStreamException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (ZipException | XMLStreamException e) {
            throw new Refusal("intake.file.xlsx");
        }
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("sheetData")) return null;
                if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("row")) return row();
            }
            return null;
        } catch (XMLStreamException e) {
            throw new Refusal("intake.file.xlsx");
        }
    }

    private RawRow row() throws XMLStreamException {
        row = Xml.number(xml, "r", row + 1);
        if (row < 1 || row > LAST_ROW) throw new Refusal("intake.file.xlsx");
        var cells = new ArrayList<RawCell>();
        int column = -1;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("row")) break;
            if (event != XMLStreamReader.START_ELEMENT || !xml.getLocalName().equals("c")) continue;
            column = Xml.column(xml.getAttributeValue(null, "r"), column + 1);
            put(cells, column, XlsxCell.read(xml, strings, limits.cellLength()));
        }
        return new RawRow(row, cells);
    }

    /// Formatted but empty cells may reach to column XFD and count for nothing; a value out there is no docket.
    private void put(List<RawCell> cells, int column, RawCell cell) {
        if (cell.kind() == RawCell.Kind.TEXT && cell.text().isEmpty()) return;
        if (column >= limits.columns()) throw new Refusal("intake.file.columns", String.valueOf(limits.columns()));
        while (cells.size() <= column) cells.add(RawCell.BLANK);
        cells.set(column, cell);
    }

    @Override
    public @Nullable String mergedAt(int row) {
        return merged.at(row);
    }

    @Override
    public double progress() {
        return meter.share();
    }

    @Override
    public boolean countsFrom1904() {
        return workbook.countsFrom1904();
    }

    @Override
    public void close() throws IOException {
        strings.close();
        zip.close();
    }
}
