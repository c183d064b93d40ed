package org.gridwrit.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.gridwrit.gazetteer.Resolution.Choose;
import org.gridwrit.gazetteer.Resolution.Manual;
import org.gridwrit.gazetteer.Resolution.Reason;
import org.gridwrit.gazetteer.Resolution.Routed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Routes that were once wrong.
class MistakesTest {
    static final Gazetteer GUANGXI = Gazetteer.load();
    static final Context NONE = Context.none();

    @ParameterizedTest
    @ValueSource(strings = {"横州市六景镇茶亭村", "横州市六景镇茶亭村三组"})
    void aNameThatAVillageMayWellBearIsNoSlipForItsReverse(String address) {
        assertThat(GUANGXI.resolve(address, NONE)).isInstanceOfSatisfying(Manual.class, it -> {
            assertThat(it.reason()).isEqualTo(Reason.UNKNOWN_VILLAGE);
            assertThat(it.known()).extracting(Division::name).isEqualTo("六景镇");
        });
    }

    @Test
    void charactersInAnOrderThatNoNameHasAreExchanged() {
        assertThat(GUANGXI.resolve("昭平县昭平镇壮大村三组", NONE))
                .isInstanceOfSatisfying(
                        Routed.class, it -> assertThat(it.village().village()).isEqualTo("大壮村委会"));
    }

    @Test
    void twoVillagesJoinedByAndAreBothMeantHoweverEachIsWritten() {
        assertThat(GUANGXI.resolve("浦北县龙门镇茅家村及居木社区路口交界", new Context("4507")))
                .isInstanceOfSatisfying(
                        Choose.class,
                        it -> assertThat(it.candidates())
                                .extracting(of -> of.place().village())
                                .containsExactlyInAnyOrder("茅家村委会", "居木村委会"));
        assertThat(GUANGXI.resolve("良庆区良庆镇坛泽村及新村交界处", NONE)).isInstanceOf(Choose.class);
    }

    @Test
    void aSchoolThatBearsTheVillagesNameIsNotTheVillage() {
        assertThat(GUANGXI.resolve("钦南区丽光华侨农场总场生活区完小", NONE)).isInstanceOf(Manual.class);
        assertThat(GUANGXI.resolve("钦南区丽光华侨农场总场生活区3号", NONE)).isInstanceOf(Routed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "西林县足别瑶族苗族乡那佐村第五村民小组",
                "柳城县大埔镇南村1栋3单元402，靠近龙台村",
                "七星区桂林华侨旅游经济区管理委员会场部生活区苑7栋",
                "资源县梅溪镇三岔口屯二十号",
                "儋州市民安镇松石村村民小组第3组",
            })
    void aNameBesideOrWithinAnotherIsNotMeant(String address) {
        assertThat(GUANGXI.resolve(address, NONE)).isInstanceOf(Manual.class);
    }

    @Test
    void aMarketTownIsNotTheVillageWhoseNameItBeginsWith() {
        assertThat(GUANGXI.resolve("北流市山围镇铁炉圩第一组", NONE)).isNotInstanceOf(Routed.class);
        assertThat(GUANGXI.resolve("北流市山围镇铁炉村第一组", NONE)).isInstanceOf(Routed.class);
    }

    @Test
    void townshipsOfSeveralPeoplesAreNamedInFull() {
        assertThat(GUANGXI.resolve("西林县足别瑶族苗族乡政府旁", NONE))
                .isInstanceOfSatisfying(
                        Manual.class,
                        it -> assertThat(it.known()).extracting(Division::name).isEqualTo("足别瑶族苗族乡"));
    }
}
