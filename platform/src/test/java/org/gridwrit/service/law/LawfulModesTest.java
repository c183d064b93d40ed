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
import static org.gridwrit.service.law.Situations.company;
import static org.gridwrit.service.law.Situations.consenting;
import static org.gridwrit.service.law.Situations.in;
import static org.gridwrit.service.law.Situations.of;
import static org.gridwrit.service.law.Situations.summary;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LawfulModesTest {
    private static final Attempt REFUSED = by(DIRECT, Result.REFUSED);
    private static final Attempt ABSENT = by(DIRECT, Result.ABSENT);
    private static final Attempt SENT_BACK = by(POST, Result.SENT_BACK);
    private static final Attempt UNKNOWN = by(DIRECT, Result.UNKNOWN_THERE);

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("首先可以直接送达", DIRECT, citizen(), null),
                rule("没有人拒收，不能留置", LEAVE, citizen(), "nobody-refused"),
                rule("没有人在家不是拒收", LEAVE, citizen(ABSENT), "nobody-refused"),
                rule("当面拒收后可以留置", LEAVE, citizen(REFUSED), null),
                rule("单位拒收同样可以留置", LEAVE, company(REFUSED), null),
                rule("邮件被拒收不是当面拒收", LEAVE, citizen(by(POST, Result.REFUSED)), "nobody-refused"),
                rule("调解书从不留置，拒收也不留置", LEAVE, of(DocumentKind.MEDIATION, REFUSED), "never-left"),
                rule("没有同意，不能电子送达", ELECTRONIC, citizen(), "no-consent"),
                rule("有记录的同意，可以电子送达", ELECTRONIC, consenting(), null),
                rule("没有直接送过，不能邮寄", POST, citizen(), "not-tried-by-hand"),
                rule("没有直接送过，不能委托", ENTRUSTED, citizen(), "not-tried-by-hand"),
                rule("直接送达有困难，可以邮寄", POST, citizen(ABSENT), null),
                rule("直接送达有困难，可以委托", ENTRUSTED, citizen(ABSENT), null),
                rule("调解书送本人，不邮寄", POST, of(DocumentKind.MEDIATION, ABSENT), "to-the-party-itself"),
                rule("只是不在家，不能公告", PUBLIC_NOTICE, citizen(ABSENT), "other-ways-open"),
                rule("下落不明，可以公告", PUBLIC_NOTICE, citizen(UNKNOWN), null),
                rule("当面和邮寄都不成，可以公告", PUBLIC_NOTICE, citizen(ABSENT, SENT_BACK), null),
                rule("只有邮寄不成，不能公告", PUBLIC_NOTICE, citizen(SENT_BACK), "other-ways-open"),
                rule("当面拒收、邮寄退回，还可以留置，不能公告", PUBLIC_NOTICE, citizen(REFUSED, SENT_BACK), "other-ways-open"),
                rule("当面和邮寄都不成，同意过电子送达而没有试过，不能公告", PUBLIC_NOTICE, consenting(ABSENT, SENT_BACK), "other-ways-open"),
                rule(
                        "当面、邮寄、电子都不成，可以公告",
                        PUBLIC_NOTICE,
                        consenting(ABSENT, SENT_BACK, by(ELECTRONIC, Result.NOT_ARRIVED)),
                        null),
                rule(
                        "当面和电子不成，没有邮寄或者委托过，不能公告",
                        PUBLIC_NOTICE,
                        consenting(ABSENT, by(ELECTRONIC, Result.NOT_ARRIVED)),
                        "other-ways-open"),
                rule("简易程序不公告", PUBLIC_NOTICE, summary(UNKNOWN), "summary-procedure"),
                rule("调解书不公告", PUBLIC_NOTICE, of(DocumentKind.MEDIATION, UNKNOWN), "to-the-party-itself"),
                rule("一般的人不转交", HANDED_ON, citizen(), "not-handed-on"),
                rule("军人只能转交", DIRECT, in(Circumstance.ARMED_FORCES), "armed-forces"),
                rule("军人同意电子送达也要转交", ELECTRONIC, in(Circumstance.ARMED_FORCES), "armed-forces"),
                rule("被监禁的只能转交", PUBLIC_NOTICE, in(Circumstance.IMPRISONED), "imprisoned"),
                rule("军人可以转交", HANDED_ON, in(Circumstance.ARMED_FORCES), null),
                rule("被监禁的可以转交", HANDED_ON, in(Circumstance.IMPRISONED), null),
                rule("已死亡的不再送达", DIRECT, citizen(by(DIRECT, Result.DECEASED)), "deceased"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void aModeIsOfferedOnlyWhereTheLawAllowsIt(String name, Mode mode, Standing standing, @Nullable String bar) {
        var found = LawfulModes.bar(mode, standing);
        assertThat(found == null ? null : found.code()).as(name).isEqualTo(bar);
        if (found != null) assertThat(Situations.texts()).containsKey("refusal." + found.refusal());
    }

    @Test
    @DisplayName("不可以的都说明理由和条文")
    void whateverIsBarredSaysWhere() {
        assertThat(LawfulModes.of(citizen()))
                .hasSize(Mode.values().length)
                .filteredOn(it -> !it.isLawful())
                .allSatisfy(it ->
                        assertThat(it.bar()).extracting(Bar::article).asString().containsPattern("\\d"));
    }

    @Test
    @DisplayName("下一步：拒收之后留置，不在家之后邮寄，都不成才公告，死亡之后没有")
    void theNextStepIsTheLawfulOneThatBindsMost() {
        assertThat(LawfulModes.next(citizen())).contains(DIRECT);
        assertThat(LawfulModes.next(citizen(REFUSED))).contains(LEAVE);
        assertThat(LawfulModes.next(citizen(ABSENT))).contains(POST);
        assertThat(LawfulModes.next(citizen(ABSENT, SENT_BACK))).contains(DIRECT);
        assertThat(LawfulModes.next(citizen(UNKNOWN, SENT_BACK, ABSENT))).contains(PUBLIC_NOTICE);
        assertThat(LawfulModes.next(in(Circumstance.IMPRISONED))).contains(HANDED_ON);
        assertThat(LawfulModes.next(citizen(by(DIRECT, Result.DECEASED)))).isEmpty();
    }

    private static Arguments rule(String name, Mode mode, Standing standing, @Nullable String bar) {
        return Arguments.of(name, mode, standing, bar);
    }
}
