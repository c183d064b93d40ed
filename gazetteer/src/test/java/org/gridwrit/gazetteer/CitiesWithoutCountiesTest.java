package org.gridwrit.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gridwrit.gazetteer.Resolution.Routed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where the country's lists are not province, city, county: cities with townships of their own, counties under the
/// province, municipalities. Divisions are real, villages and their numbers made up.
class CitiesWithoutCountiesTest {
    private static final List<String> COUNTIES = List.of(
            "110117,平谷区,1101,市辖区",
            "419001,济源市,4190,省直辖县级行政区划",
            "429004,仙桃市,4290,省直辖县级行政区划",
            "441900,东莞市,4419,东莞市",
            "442000,中山市,4420,中山市",
            "460321,西沙群岛,4603,三沙市",
            "460400,儋州市,4604,儋州市",
            "469001,五指山市,4690,省直辖县级行政区划",
            "500101,万州区,5001,市辖区",
            "500229,城口县,5002,县",
            "620201,市辖区,6202,嘉峪关市",
            "659001,石河子市,6590,自治区直辖县级行政区划");
    private static final List<String> TOWNSHIPS = List.of(
            "110117110,大华山镇,110117",
            "419001104,克井镇,419001",
            "429004102,毛嘴镇,429004",
            "441900101,石碣镇,441900",
            "441900003,东城街道,441900",
            "442000101,小榄镇,442000",
            "460321100,永兴镇,460321",
            "460400100,那大镇,460400",
            "469001100,通什镇,469001",
            "500101102,小周镇,500101",
            "500229103,明通镇,500229",
            "620201101,新城镇,620201",
            "659001100,北泉镇,659001");
    private static final List<String> VILLAGES = List.of(
            "110117110201,松柳村委会,110117110",
            "419001104201,竹梅村委会,419001104",
            "429004102201,桂桥村委会,429004102",
            "441900101201,柳塘村委会,441900101",
            "441900003001,榕桥社区居委会,441900003",
            "442000101201,榄桥村委会,442000101",
            "460321100001,椰林社区居委会,460321100",
            "460400100201,槟榔坡村委会,460400100",
            "469001100201,木棉坡村委会,469001100",
            "500101102201,橘树村委会,500101102",
            "500229103201,核桃坪村委会,500229103",
            "620201101201,沙枣泉村委会,620201101",
            "659001100201,胡杨村委会,659001100");

    @TempDir
    Path folder;

    @BeforeEach
    void lists() throws IOException {
        write("x_counties_2023.csv", "county_code,county,city_code,city", COUNTIES);
        write("x_townships_2023.csv", "township_code,township,county_code", TOWNSHIPS);
        write("x_villages_2023.csv", "code,name,township_code", VILLAGES);
    }

    @ParameterizedTest
    @CsvSource({
        "北京市平谷区大华山镇松柳村三组, 110117110201, 110100, 北京市, 平谷区",
        "北京市平谷区松柳村, 110117110201, 110100, 北京市, 平谷区",
        "河南省济源市克井镇竹梅村, 419001104201, 419000, 济源市, 济源市",
        "湖北省仙桃市毛嘴镇桂桥村5号, 429004102201, 429000, 仙桃市, 仙桃市",
        "广东省东莞市石碣镇柳塘村, 441900101201, 441900, 东莞市, 东莞市",
        "东莞市柳塘村, 441900101201, 441900, 东莞市, 东莞市",
        "东莞东城街道榕桥社区, 441900003001, 441900, 东莞市, 东莞市",
        "中山市小榄镇榄桥村, 442000101201, 442000, 中山市, 中山市",
        "海南省三沙市西沙群岛永兴镇椰林社区, 460321100001, 460300, 三沙市, 西沙群岛",
        "海南省儋州市那大镇槟榔坡村, 460400100201, 460400, 儋州市, 儋州市",
        "海南省五指山市通什镇木棉坡村, 469001100201, 469000, 五指山市, 五指山市",
        "重庆市万州区小周镇橘树村, 500101102201, 500100, 重庆市, 万州区",
        "重庆市城口县明通镇核桃坪村, 500229103201, 500200, 重庆市, 城口县",
        "甘肃省嘉峪关市新城镇沙枣泉村, 620201101201, 620200, 嘉峪关市, 嘉峪关市",
        "新疆石河子市北泉镇胡杨村, 659001100201, 659000, 石河子市, 石河子市",
    })
    void theyAreReadAsPeopleWriteThem(String address, String village, String cityCode, String city, String county) {
        assertThat(Gazetteer.load(folder).resolve(address, Context.none())).isInstanceOfSatisfying(Routed.class, it -> {
            assertThat(it.village().villageCode()).isEqualTo(village);
            assertThat(it.village().cityCode()).isEqualTo(cityCode);
            assertThat(it.village().city()).isEqualTo(city);
            assertThat(it.village().county()).isEqualTo(county);
        });
    }

    @ParameterizedTest
    @CsvSource({"4419, 柳塘村", "441900, 柳塘村", "1101, 松柳村", "4290, 桂桥村", "620201, 沙枣泉村", "6202, 沙枣泉村"})
    void theirCourtsAreAHintAsOthersAre(String court, String address) {
        assertThat(Gazetteer.load(folder).resolve(address, new Context(court))).isInstanceOf(Routed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"县里的核桃坪", "市辖区松柳", "省直辖县级行政区划"})
    void whatOnlyFillsTheListsIsNoName(String address) {
        var answer = Gazetteer.load(folder).resolve(address, Context.none());
        assertThat(answer).isInstanceOf(Resolution.Manual.class);
        assertThat(answer.known()).isNull();
    }

    @Test
    void everyDivisionIsThereOnceUnderAnother() {
        var divisions = Gazetteer.load(folder).divisions().toList();
        assertThat(divisions).extracting(Division::code).doesNotHaveDuplicates();
        assertThat(divisions).noneMatch(it -> it.code().equals(it.parentCode()));
        assertThat(divisions)
                .filteredOn(it -> it.code().equals("441900"))
                .extracting(Division::level, Division::parentCode)
                .containsExactly(tuple(Level.COUNTY, "440000"));
    }

    @ParameterizedTest
    @CsvSource({
        "459101100201;大塘村委会;459101100, no row lists",
        "4419001;柳塘村委会;441900101, VILLAGE",
        "441900101202;;441900101, VILLAGE",
        "110117110202;柳塘村委会;441900101, VILLAGE"
    })
    void aRowThatLiesNowhereIsRefusedByFileAndLine(String row, String why) throws IOException {
        write("x_villages_2023.csv", "code,name,township_code", List.of(VILLAGES.getFirst(), row.replace(';', ',')));
        assertThatThrownBy(() -> Gazetteer.load(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("x_villages_2023.csv, line 3", why);
    }

    private void write(String name, String header, List<String> rows) throws IOException {
        Files.writeString(folder.resolve(name), header + "\n" + String.join("\n", rows) + "\n");
    }
}
