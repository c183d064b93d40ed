package org.gridwrit.petition.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.petition.law.Mediations.Bar.NO_COURT;
import static org.gridwrit.petition.law.Mediations.Bar.NO_MINUTES;
import static org.gridwrit.petition.law.Mediations.Bar.NO_OFFICE;
import static org.gridwrit.petition.law.Mediations.Bar.NO_PETITIONER;
import static org.gridwrit.petition.law.Mediations.Bar.UNSIGNED;
import static org.gridwrit.petition.law.Mediations.Result.AGREED;
import static org.gridwrit.petition.law.Mediations.Result.FAILED;
import static org.gridwrit.petition.law.Seat.Side.COMMITTEE;
import static org.gridwrit.petition.law.Seat.Side.COURT;
import static org.gridwrit.petition.law.Seat.Side.GOVERNMENT;
import static org.gridwrit.petition.law.Seat.Side.PETITIONER;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MediationsTest {
    private static final Seat JUDGE = new Seat(COURT, "韦法官", true);
    private static final Seat OFFICE = new Seat(GOVERNMENT, "人社局农某", true);
    private static final Seat WORKER = new Seat(PETITIONER, "黄某", true);

    @Test
    @DisplayName("一张桌子：法院、信访人、政法委或者政府部门都在")
    void oneTableHasAllSides() {
        assertThat(Mediations.bars(List.of(JUDGE, OFFICE, WORKER), "谈成", AGREED))
                .isEmpty();
        assertThat(Mediations.bars(List.of(JUDGE, new Seat(COMMITTEE, "政法委陆某", false), WORKER), "谈成", AGREED))
                .isEmpty();
        assertThat(Mediations.bars(List.of(OFFICE, WORKER), "没谈成", FAILED)).containsExactly(NO_COURT);
        assertThat(Mediations.bars(List.of(JUDGE, OFFICE), "没谈成", FAILED)).containsExactly(NO_PETITIONER);
        assertThat(Mediations.bars(List.of(JUDGE, WORKER), "没谈成", FAILED)).containsExactly(NO_OFFICE);
        assertThat(Mediations.bars(List.of(JUDGE, OFFICE, WORKER), " ", FAILED)).containsExactly(NO_MINUTES);
    }

    @Test
    @DisplayName("达成一致要法院和信访人签名；没有达成一致的，拒签也记下来")
    void whatIsAgreedIsSigned() {
        var refused = new Seat(PETITIONER, "黄某", false);
        assertThat(Mediations.bars(List.of(JUDGE, OFFICE, refused), "谈成", AGREED))
                .containsExactly(UNSIGNED);
        assertThat(Mediations.bars(List.of(JUDGE, OFFICE, refused, WORKER), "谈成", AGREED))
                .isEmpty();
        assertThat(Mediations.bars(List.of(JUDGE, OFFICE, refused), "没谈成", FAILED))
                .isEmpty();
        assertThat(Mediations.bars(List.of(new Seat(COURT, "韦法官", false), OFFICE, WORKER), "谈成", AGREED))
                .containsExactly(UNSIGNED);
    }
}
