package org.gridwrit.service.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.service.law.Mode.DIRECT;
import static org.gridwrit.service.law.Mode.ELECTRONIC;
import static org.gridwrit.service.law.Mode.ENTRUSTED;
import static org.gridwrit.service.law.Mode.HANDED_ON;
import static org.gridwrit.service.law.Mode.LEAVE;
import static org.gridwrit.service.law.Mode.POST;
import static org.gridwrit.service.law.Mode.PUBLIC_NOTICE;
import static org.gridwrit.service.law.Situations.by;
import static org.gridwrit.service.law.Situations.citizen;
import static org.gridwrit.service.law.Situations.consenting;
import static org.gridwrit.service.law.Situations.in;
import static org.gridwrit.service.law.Situations.of;
import static org.gridwrit.service.law.Situations.summary;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("未送达之后改用的方式")
class NextModeTest {
    private static final Attempt REFUSED = by(DIRECT, Result.REFUSED);
    private static final Attempt ABSENT = by(DIRECT, Result.ABSENT);
    private static final Attempt UNKNOWN = by(DIRECT, Result.UNKNOWN_THERE);
    private static final Attempt MOVED = by(DIRECT, Result.MOVED_AWAY);
    private static final Attempt SENT_BACK = by(POST, Result.SENT_BACK);

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("当面拒收，改用留置", citizen(REFUSED), LEAVE, "民事诉讼法 89"),
                rule("单位拒收，同样改用留置", Situations.company(REFUSED), LEAVE, "民事诉讼法 89"),
                rule("调解书拒收，不留置、不邮寄，只能委托", of(DocumentKind.MEDIATION, REFUSED), ENTRUSTED, "解释 133、134"),
                rule("无人在家，没有同意电子送达，改用邮寄", citizen(ABSENT), POST, "民事诉讼法 91"),
                rule("无人在家，同意过电子送达，改用电子送达", consenting(ABSENT), ELECTRONIC, "民事诉讼法 90"),
                rule("邮件退回，再直接送达", citizen(ABSENT, SENT_BACK), DIRECT, "民事诉讼法 88"),
                rule("再去仍无人在家，公告", citizen(ABSENT, SENT_BACK, ABSENT), PUBLIC_NOTICE, "民事诉讼法 95"),
                rule("已搬离、邮件退回，公告", citizen(MOVED, SENT_BACK), PUBLIC_NOTICE, "民事诉讼法 95"),
                rule("拒收、邮件退回，还可以留置，不公告", citizen(REFUSED, SENT_BACK), LEAVE, "民事诉讼法 89、95"),
                rule("留置也不成，公告", citizen(REFUSED, SENT_BACK, by(LEAVE, Result.ABSENT)), PUBLIC_NOTICE, "民事诉讼法 95"),
                rule("下落不明，公告", citizen(UNKNOWN), PUBLIC_NOTICE, "民事诉讼法 95"),
                rule("下落不明，同意过电子送达的，先电子送达", consenting(UNKNOWN), ELECTRONIC, "民事诉讼法 90、95"),
                rule(
                        "同意过电子送达而未到达，邮寄还没有试过，先邮寄",
                        consenting(ABSENT, by(ELECTRONIC, Result.NOT_ARRIVED)),
                        POST,
                        "民事诉讼法 91"),
                rule("调解书下落不明，不公告", of(DocumentKind.MEDIATION, UNKNOWN), ENTRUSTED, "解释 133"),
                rule("简易程序下落不明，不公告", summary(UNKNOWN), POST, "解释 140"),
                rule("军人的，转交", in(Circumstance.ARMED_FORCES), HANDED_ON, "民事诉讼法 92"),
                rule("被监禁的，转交", in(Circumstance.IMPRISONED), HANDED_ON, "民事诉讼法 93"),
                rule("已死亡的，没有下一种方式", citizen(by(DIRECT, Result.DECEASED)), null, "民事诉讼法 267"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void whatFailedIsTriedInTheNextLawfulMode(String name, Standing standing, @Nullable Mode next, String article) {
        assertThat(LawfulModes.next(standing).orElse(null)).as(name + article).isEqualTo(next);
        if (next != null) assertThat(LawfulModes.bar(next, standing)).as(name).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notices")
    void whereNoNoticeComesNextItIsSaidWhy(String name, Standing standing, @Nullable String why) {
        var bar = LawfulModes.whyNoNotice(standing);
        assertThat(bar == null ? null : bar.code()).as(name).isEqualTo(why);
        if (bar != null) assertThat(Situations.texts()).containsKey("refusal." + bar.refusal());
        var proposed =
                LawfulModes.next(standing).filter(it -> it == PUBLIC_NOTICE).isPresent();
        assertThat(proposed)
                .as(name)
                .isEqualTo(why == null && !standing.attempts().isEmpty());
    }

    static Stream<Arguments> notices() {
        return Stream.of(
                Arguments.of("还没有送过，不必说明", citizen(), null),
                Arguments.of("只有一次无人在家", citizen(ABSENT), "other-ways-open"),
                Arguments.of("一次无人在家、邮件退回：可以公告，但先再去一次", citizen(ABSENT, SENT_BACK), "notice-comes-last"),
                Arguments.of("下落不明", citizen(UNKNOWN), null),
                Arguments.of("下落不明，但同意过电子送达", consenting(UNKNOWN), "notice-comes-last"),
                Arguments.of("简易程序下落不明", summary(UNKNOWN), "summary-procedure"),
                Arguments.of("调解书下落不明", of(DocumentKind.MEDIATION, UNKNOWN), "to-the-party-itself"),
                Arguments.of("军人下落不明", in(Circumstance.ARMED_FORCES, UNKNOWN), "armed-forces"),
                Arguments.of("已死亡", citizen(by(DIRECT, Result.DECEASED)), "deceased"));
    }

    private static Arguments rule(String name, Standing standing, @Nullable Mode next, String article) {
        return Arguments.of(name, standing, next, article);
    }
}
