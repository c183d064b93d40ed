package org.gridwrit.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.gridwrit.gazetteer.Resolution.Manual;
import org.gridwrit.gazetteer.Resolution.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhatIsKnownTest {
    static final Gazetteer GUANGXI = Gazetteer.load();
    static final Context NONE = Context.none();

    @ParameterizedTest
    @CsvSource({
        "解放路3号, NO_DIVISION",
        "那桑屯22号, UNKNOWN_VILLAGE",
        "电话13877112233, NO_DIVISION",
    })
    void aTextThatNamesNothingLeavesNothingKnownWhereverTheCourtSits(String address, Reason reason) {
        assertThat(GUANGXI.resolve(address, new Context("451422"))).isInstanceOfSatisfying(Manual.class, it -> {
            assertThat(it.known()).isNull();
            assertThat(it.reason()).isEqualTo(reason);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"平安村12号", "大壮村三组"})
    void aListedVillageNamedAloneIsNotSaidToBeUnlisted(String address) {
        assertThat(GUANGXI.resolve(address, NONE)).isInstanceOfSatisfying(Manual.class, it -> {
            assertThat(it.reason()).isEqualTo(Reason.NO_AREA);
            assertThat(it.known()).isNull();
        });
    }

    /// What a liaison says about it is learned all the same, in the court's county.
    @Test
    void aHamletNamedAloneIsLearnedInTheCourtsCounty() {
        var name = GUANGXI.localName("那桑屯22号", new Context("451422")).orElseThrow();
        assertThat(name.area().name()).isEqualTo("宁明县");
        assertThat(GUANGXI.localName("那桑屯22号", new Context("4514"))).isEmpty();
    }

    @Test
    void whereSomebodyLivesNowIsWhatIsKnown() {
        assertThat(GUANGXI.resolve("户籍地昭平县昭平镇大壮村，现住贺州市八步区人民路1号", NONE)).isInstanceOfSatisfying(Manual.class, it -> {
            assertThat(it.reason()).isEqualTo(Reason.NO_VILLAGE);
            assertThat(it.known()).extracting(Division::name).isEqualTo("八步区");
            assertThat(it.evidence()).extracting(Evidence::text).containsExactly("贺州市", "八步区");
        });
        assertThat(GUANGXI.resolve("户籍地昭平县昭平镇大壮村，现住广东省东莞市某路1号", NONE))
                .isInstanceOfSatisfying(
                        Manual.class, it -> assertThat(it.reason()).isEqualTo(Reason.ELSEWHERE));
        assertThat(GUANGXI.resolve("户籍地昭平县昭平镇大壮村，现住人民路1号出租屋", new Context("451121")))
                .isInstanceOfSatisfying(
                        Manual.class, it -> assertThat(it.known()).isNull());
    }
}
