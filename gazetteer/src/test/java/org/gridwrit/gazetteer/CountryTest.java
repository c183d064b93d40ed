package org.gridwrit.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.gridwrit.gazetteer.Resolution.Routed;
import org.gridwrit.gazetteer.division.Provinces;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A made-up country of the size of China: as many counties, townships and villages, in the same files.
@Tag("slow")
class CountryTest {
    private static final int CITIES = 11;
    private static final int COUNTIES = 8;
    private static final int TOWNSHIPS = 14;
    private static final int VILLAGES = 15;
    private static final int MOST_MEGABYTES = 600;
    private static final String CHARACTERS = "大小上下东西南北中新安平福兴和永长龙马石山水河江桥塘坪坡岭湾沙白黄青红金银高李王张陈林杨罗梁胡何田杜柳松竹梅杏桃花古岩寺庙前后店铺营堡";

    @TempDir
    Path folder;

    private final Random random = new Random(620_000);
    private String someVillage = "";
    private String itsAddress = "";

    @Test
    void theWholeCountryIsReadInBoundedMemory() throws IOException {
        int villages = write();
        assertThat(villages).isGreaterThan(600_000);
        long before = used();
        long began = System.nanoTime();
        var country = Gazetteer.load(folder);
        long milliseconds = (System.nanoTime() - began) / 1_000_000;
        long megabytes = (used() - before) >> 20;
        System.out.printf("%,d villages: %,d MB of heap, loaded in %,d ms%n", villages, megabytes, milliseconds);
        assertThat(megabytes).isLessThan(MOST_MEGABYTES);
        assertThat(country.divisions().filter(it -> it.level() == Level.VILLAGE))
                .hasSize(villages);
        assertThat(country.resolve(itsAddress, Context.none()))
                .isInstanceOfSatisfying(
                        Routed.class,
                        it -> assertThat(it.village().villageCode()).isEqualTo(someVillage));
    }

    private int write() throws IOException {
        int count = 0;
        try (var counties = file("country_counties_2023.csv", "county_code,county,city_code,city");
                var townships = file("country_townships_2023.csv", "township_code,township,county_code");
                var villages = file("country_villages_2023.csv", "code,name,township_code")) {
            for (var province : Provinces.ALL) {
                for (int city = 1; city <= CITIES; city++) {
                    var cityCode = "%s%02d".formatted(province.code().substring(0, 2), city);
                    var cityName = name(2) + "市";
                    for (int county = 1; county <= COUNTIES; county++) {
                        var countyCode = "%s%02d".formatted(cityCode, county);
                        var countyName = name(3) + "县";
                        line(counties, countyCode, countyName, cityCode, cityName);
                        count += townships(townships, villages, countyCode, countyName);
                    }
                }
            }
        }
        return count;
    }

    private int townships(BufferedWriter townships, BufferedWriter villages, String county, String countyName)
            throws IOException {
        int count = 0;
        for (int township = 100; township < 100 + TOWNSHIPS; township++) {
            var code = county + township;
            var name = name(2) + "镇";
            line(townships, code, name, county);
            for (int village = 200; village < 200 + VILLAGES; village++, count++) {
                var villageName = name(1 + random.nextInt(3)) + "岔";
                line(villages, code + village, villageName + "村委会", code);
                someVillage = code + village;
                itsAddress = countyName + name + villageName + "村三组";
            }
        }
        return count;
    }

    private BufferedWriter file(String name, String header) throws IOException {
        var file = Files.newBufferedWriter(folder.resolve(name));
        file.write(header + "\n");
        return file;
    }

    private static void line(BufferedWriter file, String... fields) throws IOException {
        file.write(String.join(",", fields));
        file.newLine();
    }

    private String name(int length) {
        var name = new StringBuilder();
        for (int i = 0; i < length; i++) name.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        return name.toString();
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
