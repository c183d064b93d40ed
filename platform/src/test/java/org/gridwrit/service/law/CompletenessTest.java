package org.gridwrit.service.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.service.law.Mode.DIRECT;
import static org.gridwrit.service.law.Mode.ELECTRONIC;
import static org.gridwrit.service.law.Mode.ENTRUSTED;
import static org.gridwrit.service.law.Mode.HANDED_ON;
import static org.gridwrit.service.law.Mode.LEAVE;
import static org.gridwrit.service.law.Mode.POST;
import static org.gridwrit.service.law.Mode.PUBLIC_NOTICE;
import static org.gridwrit.service.law.Situations.FILM;
import static org.gridwrit.service.law.Situations.citizen;
import static org.gridwrit.service.law.Situations.company;
import static org.gridwrit.service.law.Situations.left;
import static org.gridwrit.service.law.Situations.of;
import static org.gridwrit.service.law.Situations.referring;
import static org.gridwrit.service.law.Situations.signed;
import static org.gridwrit.service.law.Situations.unsigned;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CompletenessTest {
    private static final Standing MEDIATION = of(DocumentKind.MEDIATION);

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("本人签收", DIRECT, citizen(), signed(Receiver.ADDRESSEE)),
                rule("同住成年家属签收", DIRECT, citizen(), signed(Receiver.ADULT_FAMILY)),
                rule("公司没有家属", DIRECT, company(), signed(Receiver.ADULT_FAMILY), "receiver-of-citizens"),
                rule("公司收发室签收", DIRECT, company(), signed(Receiver.RECEIVING_STAFF)),
                rule("公民没有收发室", DIRECT, citizen(), signed(Receiver.RECEIVING_STAFF), "receiver-of-organizations"),
                rule("诉讼代理人签收", DIRECT, citizen(), signed(Receiver.AGENT)),
                rule("调解书家属不能签", DIRECT, MEDIATION, signed(Receiver.ADULT_FAMILY), "to-the-party-itself"),
                rule("调解书代理人不能签", DIRECT, MEDIATION, signed(Receiver.AGENT), "to-the-party-itself"),
                rule("调解书指定代收人可以签", DIRECT, MEDIATION, signed(Receiver.DESIGNATED)),
                rule("没有人签收", DIRECT, citizen(), unsigned(Place.RESIDENCE, "拒收", null), "nobody-signed"),
                rule("在法院拒签，视为送达", DIRECT, citizen(), unsigned(Place.COURT, "到庭后拒绝签字", null)),
                rule("在法院拒签，要写明", DIRECT, citizen(), unsigned(Place.COURT, "", null), "no-reason"),
                rule("在别处拒签，要录像", DIRECT, citizen(), unsigned(Place.ELSEWHERE, "拒签", null), "not-recorded"),
                rule("在别处拒签，录了像", DIRECT, citizen(), unsigned(Place.ELSEWHERE, "拒签", FILM)),
                rule("调解书在法院拒签不算", DIRECT, MEDIATION, unsigned(Place.COURT, "拒签", FILM), "nobody-signed"),
                rule("留置：村委会人员见证", LEAVE, citizen(), left(Witness.COMMITTEE_STAFF, null)),
                rule("留置：所在单位人员见证", LEAVE, citizen(), left(Witness.EMPLOYER_STAFF, null)),
                rule("留置：网格员不能作见证人", LEAVE, citizen(), left(Witness.GRID_WORKER, null), "witness-unqualified"),
                rule("留置：网格员在场而有录像", LEAVE, citizen(), left(Witness.GRID_WORKER, FILM)),
                rule("留置：只有录像", LEAVE, citizen(), left(null, FILM)),
                rule("留置：都没有", LEAVE, citizen(), left(null, null), "neither-witnessed-nor-recorded"),
                rule("留置：没有事由", LEAVE, citizen(), unsigned(Place.RESIDENCE, "", FILM), "no-reason"),
                rule("留置：只在住所", LEAVE, citizen(), unsigned(Place.ELSEWHERE, "拒收", FILM), "not-at-home"),
                rule("电子送达要有凭证", ELECTRONIC, citizen(), referring("", null), "no-electronic-proof"),
                rule("电子送达有凭证", ELECTRONIC, citizen(), referring("电送〔2026〕81号", null)),
                rule("邮寄要有回执和签收人", POST, citizen(), referring("", null), "no-return-slip", "nobody-signed"),
                rule("邮寄有回执", POST, citizen(), referring("EMS1234567890", Receiver.ADDRESSEE)),
                rule("委托要有委托函", ENTRUSTED, citizen(), referring("", Receiver.ADDRESSEE), "no-letter-of-entrustment"),
                rule("委托有委托函", ENTRUSTED, citizen(), referring("（2026）委送3号", Receiver.ADDRESSEE)),
                rule("转交要写明单位", HANDED_ON, citizen(), referring("", Receiver.ADDRESSEE), "no-unit"),
                rule("转交写明单位", HANDED_ON, citizen(), referring("崇左监狱", Receiver.ADDRESSEE)),
                rule("公告要写明媒体", PUBLIC_NOTICE, citizen(), referring("", null), "no-medium"),
                rule("公告刊登", PUBLIC_NOTICE, citizen(), referring("人民法院公告网", null)),
                rule(
                        "在住所张贴公告要录像，公告要写明原因和经过",
                        PUBLIC_NOTICE,
                        citizen(),
                        unsigned(Place.RESIDENCE, "", null),
                        "no-medium",
                        "no-course",
                        "posting-not-recorded"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void aReceiptIsCompleteWhenTheLawTakesItAsService(
            String name, Mode mode, Standing standing, ServiceReceipt receipt, List<String> missing) {
        missing.forEach(it -> assertThat(Situations.texts()).containsKey("refusal." + new Bar(it, "").refusal()));
        assertThat(Completeness.missing(mode, standing, receipt))
                .as(name)
                .extracting(Bar::code)
                .containsExactlyElementsOf(missing);
    }

    private static Arguments rule(
            String name, Mode mode, Standing standing, ServiceReceipt receipt, String... missing) {
        return Arguments.of(name, mode, standing, receipt, List.of(missing));
    }
}
