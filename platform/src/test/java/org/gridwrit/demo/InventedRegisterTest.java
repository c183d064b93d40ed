package org.gridwrit.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.division.Divisions;
import org.gridwrit.grid.Grid;
import org.gridwrit.grid.GridKind;
import org.gridwrit.grid.Post;
import org.gridwrit.grid.Worker;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(properties = "spring.application.name=register") // a database of its own: it counts all there is
@DirtiesContext
class InventedRegisterTest {
    static final Actor PROGRAM = new Actor(Actor.SYSTEM, "演示", Role.ADMINISTRATOR, "450100", new Scope.None());

    @Autowired
    InventedRegister register;

    @Autowired
    Divisions divisions;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @Test
    void theSameSeedMakesTheSameCountyAndAnotherSeedAnother() {
        assertThat(county(1)).isEqualTo(county(1));
        assertThat(county(1).grids()).isNotEqualTo(county(2).grids());
    }

    @Test
    void everyVillageHasItsOwnGridAndNoGridTwoHolders() {
        var county = county(1);
        var own = county.grids().stream()
                .filter(it -> it.kind() == GridKind.VILLAGE)
                .map(Grid::villageCode)
                .toList();

        assertThat(own).doesNotHaveDuplicates().hasSameSizeAs(register.villages("451481"));
        assertThat(county.posts()).extracting(Post::grid).doesNotHaveDuplicates();
        assertThat(county.grids()).extracting(Grid::code).doesNotHaveDuplicates();
        assertThat(county.posts()).hasSizeLessThan(county.grids().size());
        assertThat(new HashSet<>(county.posts().stream().map(Post::worker).toList()))
                .as("some hold several")
                .hasSizeLessThan(county.posts().size());
    }

    @Test
    void theCastHoldsItsGridsAndOneGridIsKnownToBeVacant() {
        var county = county(7);
        var li = county.workers().stream()
                .filter(it -> it.name().equals("李网格员"))
                .map(Worker::uuid)
                .toList();
        assertThat(li).hasSize(1);
        assertThat(holdersOfOwnGrid(county, Cast.LI_VILLAGE)).isEqualTo(li);
        assertThat(holdersOfOwnGrid(county, Cast.VACANT)).isEmpty();
    }

    @Test
    @Tag("slow")
    void theRegionHasExactlyAsManyGridsAndWorkersAsItPublished() {
        var progress = new ArrayList<String>();
        assertThat(register.fill(PROGRAM, Scale.REGION, 2026, (done, all) -> progress.add(done + "/" + all)))
                .isEqualTo(99_000);
        assertThat(progress).startsWith("0/111", "1/111").endsWith("111/111").hasSize(112);
        assertThat(count("grid.grid")).isEqualTo(99_000);
        assertThat(count("grid.worker")).isEqualTo(76_300);
        assertThat(count("grid.post")).isBetween(90_000, 97_000);
        assertThat(jdbc.sql("select count(distinct kind) from grid.grid")
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
        assertThat(jdbc.sql("select count(distinct worker_id) from grid.post")
                        .query(Integer.class)
                        .single())
                .isGreaterThan(76_000);
        assertThat(register.fill(PROGRAM, Scale.REGION, 2026, (_, _) -> {})).isZero();
    }

    InventedRegister.County county(long seed) {
        return register.county("451481", new Allotment(register.villages("45"), seed), seed);
    }

    static List<UUID> holdersOfOwnGrid(InventedRegister.County county, String village) {
        var own = county.grids().stream()
                .filter(it -> it.kind() == GridKind.VILLAGE && it.villageCode().equals(village))
                .map(Grid::uuid)
                .collect(Collectors.toSet());
        return county.posts().stream()
                .filter(it -> own.contains(it.grid()))
                .map(Post::worker)
                .toList();
    }

    int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
