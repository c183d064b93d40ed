package org.gridwrit.bench.routing.hard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.gridwrit.gazetteer.Gazetteer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class PastTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final Region REGION = Region.of(GAZETTEER);

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("gx_county_code_aliases.csv"), """
                old_code,old_name,new_code,new_name,change_year,note
                450122,武鸣县,450110,武鸣区,2015,撤县设区
                450404,蝶山区,450403,万秀区,2013,撤销并入万秀区(部分)
                """);
        Files.writeString(folder.resolve("gx_village_changes_2016_2023.csv"), """
                change,old_code,old_name,old_township,old_county,old_last_seen,new_code,new_name,new_township,new_county,confidence
                moved_township,1,旧大壮村委会,旧镇,昭平县,2018-10-31,451121100204,大壮村委会,昭平镇,昭平县,high
                moved_township,2,别处村委会,旧镇,昭平县,2018-10-31,451121100204,大壮村委会,昭平镇,昭平县,low
                """);
        Files.writeString(folder.resolve("gx_villages_history_2016_2023.csv"), """
                code,name,township_code,township,county_code,county,city_code,city,first_seen,last_seen,n_snapshots
                1,旧大壮村委会,451121999,旧镇,451121,昭平县,4511,贺州市,2016-07-31,2018-10-31,3
                """);
    }

    @Test
    void onlySureChangesAndWholeCountiesAreTaken() {
        var past = Past.of(REGION, folder);
        assertThat(past.counties()).containsOnlyKeys("450110");
        assertThat(past.changes()).singleElement().satisfies(it -> {
            assertThat(it.spoken()).isEqualTo("旧大壮村");
            assertThat(it.renamed() && it.movedTownship() && !it.movedCounty()).isTrue();
        });
    }

    @Test
    void aVillageThatLayThereOnceIsNotUnknown() {
        var spot = Objects.requireNonNull(REGION.byCode().get("451121100204"));
        var past = Past.of(REGION, folder);
        assertThat(past.knew(spot, "旧大壮")).isTrue();
        assertThat(past.knew(spot, "那陇")).isFalse();
    }

    @Test
    void theOldCountysNameStandsInItsAddresses() {
        assertThat(new HardAddresses(GAZETTEER, folder).make(5, Seed.BUILD))
                .filteredOn(it -> it.kind().equals("old county name"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.text()).startsWith("武鸣县"));
    }
}
