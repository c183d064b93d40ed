package org.gridwrit.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// An invented corner of Guangxi, written as the CSV files of any province are.
final class Province {
    private static final List<String> COUNTIES =
            List.of("459101,云桥县,4591,青川市", "459102,青南区,4591,青川市", "459103,石门瑶族自治县,4591,青川市");
    private static final List<String> TOWNSHIPS = List.of(
            "459101100,云桥镇,459101",
            "459101101,白沙镇,459101",
            "459101200,龙水瑶族乡,459101",
            "459102001,河东街道,459102",
            "459102100,沙坪镇,459102",
            "459103100,石门镇,459103",
            "459103101,大湾村镇,459103");
    private static final List<String> VILLAGES = List.of(
            "459101100001,云桥社区居委会,459101100",
            "459101100201,大塘村委会,459101100",
            "459101100202,六蒙村委会,459101100",
            "459101101201,平安村委会,459101101",
            "459101101202,那垌村村委会,459101101",
            "459101101203,李村村委会,459101101",
            "459101200201,平安村委会,459101200",
            "459101200202,金竹冲村民委员会,459101200",
            "459101200203,河边街社区居委会,459101200",
            "459102001001,新安社区居委会,459102001",
            "459102001201,新安村委会,459102001",
            "459102001202,甘棠村委会,459102001",
            "459102100201,平安村委会,459102100",
            "459102100202,高𡌶村委会,459102100",
            "459102100203,虚拟社区,459102100",
            "459103100201,大塘村委会,459103100",
            "459103100202,双龙村委会,459103100",
            "459103101201,大湾村委会,459103101");
    private static final List<String> HISTORY = List.of(
            "459101101202,那垌村委会,459101101,白沙乡,459101", "459101101201,平安村委会,459101101,白沙乡,459101",
            "459102001202,甘棠村委会,459102101,河东镇,459102", "459102001201,新安村委会,459102101,河东镇,459102",
            "459103100202,二龙村委会,459103100,石门镇,459103", "459102001999,洞尾村委会,459102101,河东镇,459102");

    static final Gazetteer PLACES = load();

    private Province() {}

    private static Gazetteer load() {
        try {
            var folder = Files.createTempDirectory("province");
            write(folder, "x_counties_2023.csv", "county_code,county,city_code,city", COUNTIES);
            write(folder, "x_townships_2023.csv", "township_code,township,county_code", TOWNSHIPS);
            write(folder, "x_villages_2023.csv", "code,name,township_code", VILLAGES);
            write(folder, "x_villages_history_2016_2023.csv", "code,name,township_code,township,county_code", HISTORY);
            write(
                    folder,
                    "x_village_changes_2016_2023.csv",
                    "old_code,new_code,confidence",
                    List.of("459102001999,459103101201,high"));
            write(folder, "x_county_code_aliases.csv", "old_code,old_name,new_code", List.of("459122,青南县,459102"));
            return Gazetteer.load(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path folder, String name, String header, List<String> rows) throws IOException {
        Files.writeString(folder.resolve(name), header + "\n" + String.join("\n", rows) + "\n");
    }
}
