package org.gridwrit.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.address.LearnedName.State;
import org.gridwrit.court.Courts;
import org.gridwrit.division.Divisions;
import org.gridwrit.gazetteer.Context;
import org.gridwrit.gazetteer.Resolution;
import org.gridwrit.shared.Refusal;
import org.gridwrit.testing.Unwalled;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@WholeProgram
class LearningTest {
    static final String BEIDA = "451481100001";
    static final String NANDA = "451481100002";
    static final Actor LU = liaison("陆书记员");
    static final Actor WEI = liaison("韦书记员");
    static final Actor HUANG =
            new Actor(UUID.randomUUID(), "黄主任", Role.DISPATCHER, "451400", new Scope.OfDivision("451481100"));
    static final Actor ELSEWHERE =
            new Actor(UUID.randomUUID(), "龙州网格办", Role.DISPATCHER, "451400", new Scope.OfDivision("451423100"));

    @Autowired
    Addresses addresses;

    @Autowired
    LearnedNames names;

    @Autowired
    LearnedNameStore store;

    @Autowired
    EditionStore editions;

    @Autowired
    Divisions divisions;

    @Autowired
    Courts courts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @Test
    void aSecondAddressPutsANameToUseAndTheThirdIsLocated() {
        settled(LU, "凭祥市凭祥镇马槽屯3号", BEIDA);
        assertThat(state("马槽屯")).isEqualTo(State.HEARD);
        assertThat(village("凭祥市凭祥镇马槽屯9号")).isEmpty();

        settled(LU, "凭祥市凭祥镇马槽屯5号", BEIDA);

        assertThat(state("马槽屯")).isEqualTo(State.IN_USE);
        assertThat(village("凭祥市凭祥镇马槽屯9号")).isEqualTo(BEIDA);
        assertThat(village("凭祥市上石镇马槽屯9号")).as("another township").isEmpty();
    }

    @Test
    void theSamePersonAboutTheSameAddressIsOneVoice() {
        settled(LU, "凭祥市凭祥镇石桥屯3号", BEIDA);
        settled(LU, "凭祥市 凭祥镇，石桥屯３号", BEIDA);
        assertThat(state("石桥屯")).isEqualTo(State.HEARD);

        settled(WEI, "凭祥市凭祥镇石桥屯3号", BEIDA);
        assertThat(state("石桥屯")).isEqualTo(State.IN_USE);
    }

    @Test
    void aDisagreementStopsANameUntilTheWrongSideIsUnlearned() {
        settled(LU, "凭祥市凭祥镇白鹤屯1号", BEIDA);
        settled(LU, "凭祥市凭祥镇白鹤屯2号", BEIDA);
        settled(WEI, "凭祥市凭祥镇白鹤屯8号", NANDA);
        assertThat(village("凭祥市凭祥镇白鹤屯4号")).isEmpty();
        assertThat(all("白鹤屯")).hasSize(2).allMatch(it -> it.state() == State.CONFLICT);

        names.unlearn(WEI, named("白鹤屯", NANDA).id());

        assertThat(named("白鹤屯", BEIDA).state()).isEqualTo(State.IN_USE);
        assertThat(named("白鹤屯", NANDA).state()).isEqualTo(State.UNLEARNED);
        assertThat(village("凭祥市凭祥镇白鹤屯4号")).isEqualTo(BEIDA);
    }

    @Test
    void whatIsUnlearnedRoutesNothingAndTakesTwoPeopleToComeBack() {
        settled(LU, "凭祥市凭祥镇水井屯1号", BEIDA);
        settled(LU, "凭祥市凭祥镇水井屯2号", BEIDA);
        names.unlearn(WEI, named("水井屯", BEIDA).id());

        var gone = named("水井屯", BEIDA);
        assertThat(gone.state()).isEqualTo(State.UNLEARNED);
        assertThat(gone.unlearnedBy()).isEqualTo("韦书记员");
        assertThat(village("凭祥市凭祥镇水井屯4号")).isEmpty();

        settled(LU, "凭祥市凭祥镇水井屯5号", BEIDA);
        settled(LU, "凭祥市凭祥镇水井屯6号", BEIDA);
        assertThat(state("水井屯")).isEqualTo(State.HEARD);
        names.endorse(HUANG, gone.id());
        assertThat(state("水井屯")).isEqualTo(State.IN_USE);
        assertThat(names.lessons(LU, gone.id())).hasSize(5).anyMatch(it -> it.round() == 0);
    }

    @Test
    void neitherHouseNumbersNorPeopleAreKept() {
        settled(LU, "凭祥市凭祥镇樟木屯88号张某某家", BEIDA);
        settled(LU, "凭祥市凭祥镇韦某某", BEIDA);
        settled(LU, "凭祥市凭祥镇北大路社区韦某某", BEIDA);

        var kept = jdbc.sql("select name from address.learned_name where city_code = '451400'")
                .query(String.class)
                .list();
        assertThat(kept).contains("樟木屯").noneMatch(it -> it.contains("某") || it.matches(".*[0-9].*"));
        assertThat(jdbc.sql("select address_index from address.lesson where city_code = '451400'")
                        .query(byte[].class)
                        .list())
                .allMatch(it -> it.length == 0 || it.length == 32);
    }

    @Test
    void aLearnedNameNeverOverridesWhatIsListed() {
        transaction.executeWithoutResult(_ -> {
            var listed = LearnedNameSheet.of(
                    ("name,village_code,area_code\n连全村," + BEIDA + ",451481100\n")
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                    divisions);
            names.take(LU, listed);
        });
        names.endorse(WEI, named("连全村", BEIDA).id());
        assertThat(state("连全村")).isEqualTo(State.IN_USE);

        assertThat(village("凭祥市凭祥镇连全村3号")).isEqualTo("451481100201");
    }

    @Test
    void anotherInstanceReadsItAtItsNextBatch() {
        var other = new CurrentGazetteer(store, editions, divisions);
        assertThat(other.get().gazetteer().resolve("凭祥市凭祥镇龙眼屯7号", court())).isInstanceOf(Resolution.Manual.class);

        settled(LU, "凭祥市凭祥镇龙眼屯1号", BEIDA);
        settled(LU, "凭祥市凭祥镇龙眼屯2号", BEIDA);

        assertThat(other.get().gazetteer().resolve("凭祥市凭祥镇龙眼屯7号", court())).isInstanceOf(Resolution.Routed.class);
    }

    @Test
    void whatIsRolledBackWasNeverLearned() {
        settled(LU, "凭祥市凭祥镇古井屯1号", BEIDA);
        transaction.executeWithoutResult(it -> {
            settled(LU, "凭祥市凭祥镇古井屯2号", BEIDA);
            assertThat(village("凭祥市凭祥镇古井屯3号")).isEqualTo(BEIDA);
            it.setRollbackOnly();
        });

        assertThat(village("凭祥市凭祥镇古井屯3号")).isEmpty();
    }

    @Test
    void twoWhoTeachAtOnceAreBothHeard() throws Exception {
        var go = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var said = List.of(LU, WEI).stream()
                    .map(actor -> people.submit(() -> {
                        go.await();
                        settled(actor, "凭祥市凭祥镇双塘屯1号", BEIDA);
                        return null;
                    }))
                    .toList();
            go.countDown();
            for (var it : said) it.get();
        }
        assertThat(named("双塘屯", BEIDA).evidence().people()).isEqualTo(2);
        assertThat(state("双塘屯")).isEqualTo(State.IN_USE);
    }

    @Test
    void aTownshipReachesItsOwnNamesOnly() {
        settled(LU, "凭祥市凭祥镇大荔屯1号", BEIDA);
        var id = named("大荔屯", BEIDA).id();

        assertThat(names.list(HUANG, "大荔屯", null, null).rows()).hasSize(1);
        assertThat(names.list(ELSEWHERE, "大荔屯", null, null).rows()).isEmpty();
        assertThatThrownBy(() -> names.unlearn(ELSEWHERE, id))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.code()).isEqualTo("learned-name.unknown"));
    }

    @Test
    void aListPagesByNameAndKey() {
        for (var it : List.of("甲山屯", "乙山屯", "丙山屯")) settled(LU, "凭祥市凭祥镇" + it + "1号", BEIDA);
        var first = names.list(LU, "山屯", null, null, 2);
        var second = names.list(LU, "山屯", null, first.next(), 2);

        assertThat(first.rows()).hasSize(2);
        assertThat(second.rows()).hasSize(1).doesNotContainAnyElementsOf(first.rows());
        assertThat(names.list(LU, "山屯", State.IN_USE, null, 2).rows()).isEmpty();
    }

    private static Actor liaison(String name) {
        return new Actor(UUID.randomUUID(), name, Role.LIAISON, "451400", new Scope.OfCourt("桂1481"));
    }

    private void settled(Actor actor, String address, String village) {
        addresses.settled(actor, courts.named("桂1481"), address, village);
    }

    private static Context court() {
        return new Context("451481");
    }

    private String village(String address) {
        return addresses.reader().gazetteer().resolve(address, court()) instanceof Resolution.Routed it
                ? it.village().villageCode()
                : "";
    }

    private List<LearnedName> all(String name) {
        return names.list(LU, name, null, null).rows();
    }

    private State state(String name) {
        return all(name).getFirst().state();
    }

    private LearnedName named(String name, String village) {
        return all(name).stream()
                .filter(it -> it.village().equals(village))
                .findFirst()
                .orElseThrow();
    }
}
