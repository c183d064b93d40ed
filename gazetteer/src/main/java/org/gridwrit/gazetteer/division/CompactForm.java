package org.gridwrit.gazetteer.division;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gridwrit.gazetteer.Division;
import org.gridwrit.gazetteer.Level;
import org.gridwrit.gazetteer.division.Facts.Former;
import org.gridwrit.gazetteer.word.ShortNames;

/// The shipped text: one division a line, its code without what its parent's line said already.
///
/// `C4501南宁市`, `K4419东莞市` (a city without counties), `c02兴宁区`, `t001民生街道`, `v003兴宁社区居委会`; former names as `F`, code,
/// code it was under, name,
/// tab-separated.
public final class CompactForm {
    private static final String SHIPPED = "guangxi.txt";

    private CompactForm() {}

    public static Facts shipped() {
        try (var in = Objects.requireNonNull(CompactForm.class.getResourceAsStream(SHIPPED), SHIPPED);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16)) {
            return read(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Facts read(BufferedReader lines) throws IOException {
        var divisions = new ArrayList<Division>();
        var formers = new ArrayList<Former>();
        var province = "";
        var city = "";
        var county = "";
        var township = "";
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            switch (line.isEmpty() ? '#' : line.charAt(0)) {
                case 'C' -> {
                    city = line.substring(1, 5) + "00";
                    province = province(city, province, divisions);
                    divisions.add(division(Level.CITY, city, line.substring(5), province));
                }
                case 'K' -> {
                    county = line.substring(1, 5) + "00";
                    province = province(county, province, divisions);
                    divisions.add(division(Level.COUNTY, county, line.substring(5), province));
                }
                case 'c' -> {
                    county = city.substring(0, 4) + line.substring(1, 3);
                    divisions.add(division(Level.COUNTY, county, line.substring(3), city));
                }
                case 't' -> {
                    township = county + line.substring(1, 4);
                    divisions.add(division(Level.TOWNSHIP, township, line.substring(4), county));
                }
                case 'v' ->
                    divisions.add(
                            division(Level.VILLAGE, township + line.substring(1, 4), line.substring(4), township));
                case 'F' -> {
                    var fields = line.split("\t", -1);
                    formers.add(new Former(fields[1], fields[2], fields[3]));
                }
                case '#' -> {}
                default -> throw new IOException("not a division: " + line);
            }
        }
        return new Facts(divisions, formers);
    }

    public static void write(Facts facts, String source, Appendable out) throws IOException {
        out.append("# ").append(source).append('\n');
        for (var it : facts.divisions()) {
            switch (it.level()) {
                case PROVINCE -> {}
                case CITY ->
                    out.append('C').append(it.code(), 0, 4).append(it.name()).append('\n');
                case COUNTY ->
                    out.append(
                                    it.code().endsWith("00")
                                            ? "K" + it.code().substring(0, 4)
                                            : "c" + it.code().substring(4))
                            .append(it.name())
                            .append('\n');
                case TOWNSHIP ->
                    out.append('t').append(it.code(), 6, 9).append(it.name()).append('\n');
                case VILLAGE ->
                    out.append('v').append(it.code(), 9, 12).append(it.name()).append('\n');
            }
        }
        for (var it : facts.formers()) {
            out.append(String.join("\t", "F", it.code(), it.under(), it.name())).append('\n');
        }
    }

    /// Before the first of its cities stands the province.
    private static String province(String city, String before, List<Division> divisions) {
        var above = Provinces.of(city);
        if (!above.code().equals(before)) divisions.add(above);
        return above.code();
    }

    private static Division division(Level level, String code, String name, String parent) {
        return new Division(code, name, ShortNames.of(level, name), level, parent);
    }

    /// Folder of CSV files, text file to write, line that names the source.
    static void main(String[] args) throws IOException {
        try (var out = Files.newBufferedWriter(Path.of(args[1]))) {
            write(CsvFolder.read(Path.of(args[0])), args[2], out);
        }
    }
}
