package org.gridwrit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.clock.ClockKind;
import org.gridwrit.casefile.clock.Clocks;
import org.gridwrit.casefile.clock.LegalClock;
import org.gridwrit.division.Holidays;
import org.gridwrit.service.law.Completeness;
import org.gridwrit.service.law.DocumentKind;
import org.gridwrit.service.law.LawfulModes;
import org.gridwrit.service.law.Mode;
import org.gridwrit.service.law.Place;
import org.gridwrit.service.law.Result;
import org.gridwrit.service.law.ServiceReceipt;
import org.gridwrit.service.law.Witness;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Cast;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@RecordApplicationEvents
@Transactional
class ServiceDeskTest {
    @Autowired
    ServiceDesk desk;

    @Autowired
    CaseFiles cases;

    @Autowired
    Clocks clocks;

    @Autowired
    Holidays holidays;

    @Autowired
    Keys keys;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEvents events;

    final Cast cast = new Cast();
    Town town;
    Id casefile;

    @BeforeEach
    void file() {
        town = new Town(cases, desk, keys, cast, Times.today(clock));
        casefile = town.filed();
    }

    @Test
    @DisplayName("直接送达，本人签收，签收日期是送达日期")
    void directServiceCountsFromTheDaySigned() {
        var service = town.open(casefile, Mode.DIRECT);
        desk.complete(cast.wei, service, town.signed());

        assertThat(desk.named(cast.wei, service))
                .extracting(ServiceOfDocument::state, ServiceOfDocument::servedOn)
                .containsExactly(State.SERVED, town.today());
        assertThat(events.stream(DocumentServed.class))
                .singleElement()
                .satisfies(it -> assertThat(it.first()).isTrue());
        assertThat(events.stream(ServiceTried.class)).singleElement().satisfies(it -> {
            assertThat(it.first()).isTrue();
            assertThat(it.served()).isTrue();
        });
    }

    @Test
    @DisplayName("送达是否完成只由承办人确认，书记员不能")
    void onlyTheOfficerSaysThatItHasBeenServed() {
        var service = town.open(casefile, Mode.DIRECT);
        assertThatThrownBy(() -> desk.complete(cast.lu, service, town.signed())).hasMessage("access.role");
        assertThatThrownBy(() -> desk.complete(cast.president, service, town.signed()))
                .hasMessage("access.role");
    }

    @Test
    @DisplayName("别的法院看不到，也不能发起")
    void anotherCourtNeitherSeesNorBegins() {
        var service = town.open(casefile, Mode.DIRECT);
        assertThatThrownBy(() -> desk.named(cast.elsewhere, service)).hasMessage("service.unknown");
        assertThatThrownBy(() -> desk.open(
                        cast.elsewhere, casefile, keys.next(), town.order(casefile, Mode.DIRECT, DocumentKind.RULING)))
                .hasMessage("casefile.unknown");
    }

    @Test
    @DisplayName("拒收之前不能留置；拒收之后留置，网格员不能作见证人，村委会人员可以")
    void leavingFollowsARefusalAndNeedsAQualifiedWitness() {
        assertThatThrownBy(() -> town.open(casefile, Mode.LEAVE)).hasMessage("service.nobody-refused");
        var direct = town.open(casefile, Mode.DIRECT);
        town.failed(direct, Result.REFUSED);
        var leaving = town.open(casefile, Mode.LEAVE);

        assertThatThrownBy(() -> desk.complete(cast.wei, leaving, town.left(Witness.GRID_WORKER, null)))
                .hasMessage("service.witness-unqualified");
        desk.complete(cast.wei, leaving, town.left(Witness.COMMITTEE_STAFF, null));

        assertThat(desk.named(cast.wei, leaving).state()).isEqualTo(State.SERVED);
        assertThat(events.stream(DocumentServed.class))
                .singleElement()
                .satisfies(it -> assertThat(it.first()).isFalse());
        assertThat(events.stream(ServiceTried.class))
                .extracting(ServiceTried::mode, ServiceTried::first, ServiceTried::served)
                .containsExactly(tuple(Mode.DIRECT, true, false), tuple(Mode.LEAVE, false, true));
        assertThat(events.stream(ServiceTried.class).map(ServiceTried::document).distinct())
                .hasSize(1);
    }

    @Test
    @DisplayName("别的案件的录像在这里不算")
    void aFilmOfAnotherCaseProvesNothing() {
        town.failed(town.open(casefile, Mode.DIRECT), Result.REFUSED);
        var leaving = town.open(casefile, Mode.LEAVE);
        assertThatThrownBy(() -> desk.complete(cast.wei, leaving, town.left(Witness.OTHER, UUID.randomUUID())))
                .hasMessage("service.recording-unknown");
    }

    @Test
    @DisplayName("公告自最后刊登之日起满三十日，逢假日顺延")
    void aNoticeCountsAfterThirtyDays() {
        town.failed(town.open(casefile, Mode.DIRECT), Result.UNKNOWN_THERE);
        var notice = town.open(casefile, Mode.PUBLIC_NOTICE);
        desk.complete(
                cast.wei,
                notice,
                new ServiceReceipt(town.today(), Place.ELSEWHERE, null, "", "两次走访，邻居不知去向", null, "", null, "人民法院公告网"));

        var found = desk.named(cast.wei, notice);
        assertThat(found.servedOn())
                .isEqualTo(holidays.orNextWorkingDay(town.today().plusDays(30)));
        assertThat(found.isRunning(town.today())).isTrue();
    }

    @Test
    @DisplayName("公告的三十日是本案的期限，公告期满自己办结；与送达日期是同一天")
    void aNoticeRunsAsAClockOfTheCase() {
        town.failed(town.open(casefile, Mode.DIRECT), Result.UNKNOWN_THERE);
        var notice = town.open(casefile, Mode.PUBLIC_NOTICE);
        desk.complete(
                cast.wei,
                notice,
                new ServiceReceipt(town.today(), Place.ELSEWHERE, null, "", "两次走访，邻居不知去向", null, "", null, "人民法院公告网"));
        assertThat(clock(notice)).satisfies(it -> {
            assertThat(it.kind()).isEqualTo(ClockKind.PUBLIC_NOTICE);
            assertThat(it.lastOn()).isEqualTo(desk.named(cast.wei, notice).servedOn());
            assertThat(it.end()).isNull();
        });
        assertThat(desk.named(cast.wei, notice).dueOn())
                .isEqualTo(desk.named(cast.wei, notice).servedOn());
    }

    @Test
    @DisplayName("受托法院收到委托函起十日：成为本案期限，送达后办结；不是委托送达的没有")
    void aCourtThatWasEntrustedHasTenDays() {
        var direct = town.open(casefile, Mode.DIRECT);
        assertThatThrownBy(() -> desk.entrusted(cast.lu, direct, town.today())).hasMessage("service.not-entrusted");
        town.failed(direct, Result.ABSENT);
        var entrusted = town.open(casefile, Mode.ENTRUSTED);
        assertThatThrownBy(() -> desk.entrusted(cast.lu, entrusted, town.today().plusDays(1)))
                .hasMessage("service.day-to-come");
        desk.entrusted(cast.lu, entrusted, town.today());
        desk.entrusted(cast.lu, entrusted, town.today());
        assertThat(clock(entrusted).lastOn())
                .isEqualTo(holidays.orNextWorkingDay(town.today().plusDays(10)))
                .isEqualTo(desk.named(cast.wei, entrusted).dueOn());

        var signed = town.signed();
        desk.complete(
                cast.wei,
                entrusted,
                new ServiceReceipt(
                        town.today(), Place.RESIDENCE, signed.receiver(), "覃送达", "", null, "", null, "委托函1号 宁明县法院"));
        assertThat(clock(entrusted).end()).isNotNull();
        assertThat(desk.named(cast.wei, entrusted).servedOn()).isEqualTo(town.today());
    }

    @Test
    @DisplayName("没有送成的一次点按改用下一方式：结束原来的，同一地址重新发起；不会重复发起，已送达的不能")
    void whatFailedIsBegunAnewAtOnce() {
        var direct = town.open(casefile, Mode.DIRECT);
        assertThatThrownBy(() -> desk.reissue(cast.lu, direct, keys.next())).hasMessage("service.never-tried");
        town.failed(direct, Result.REFUSED);
        var key = keys.next();
        var next = desk.reissue(cast.lu, direct, key);

        assertThat(desk.named(cast.wei, direct).state()).isEqualTo(State.FAILED);
        assertThat(desk.named(cast.wei, next))
                .extracting(ServiceOfDocument::mode, ServiceOfDocument::state, ServiceOfDocument::address)
                .containsExactly(Mode.LEAVE, State.OPEN, "凭祥市凭祥镇北大路12号");
        assertThat(desk.reissue(cast.lu, direct, key)).isEqualTo(next);
        assertThatThrownBy(() -> desk.reissue(cast.lu, direct, keys.next())).hasMessage("service.begun-anew");
        desk.complete(cast.wei, next, town.left(Witness.COMMITTEE_STAFF, null));
        assertThatThrownBy(() -> desk.reissue(cast.lu, next, keys.next())).hasMessage("service.ended");
        assertThatThrownBy(() -> desk.reissue(cast.elsewhere, direct, keys.next()))
                .hasMessage("service.unknown");
    }

    @Test
    @DisplayName("已死亡的没有下一方式：原来的不因此结束")
    void whereNothingIsLawfulNothingIsEnded() {
        var direct = town.open(casefile, Mode.DIRECT);
        town.failed(direct, Result.DECEASED);
        assertThatThrownBy(() -> desk.reissue(cast.lu, direct, keys.next())).hasMessage("service.no-way-left");
        assertThat(desk.named(cast.wei, direct).state()).isEqualTo(State.OPEN);
    }

    private LegalClock clock(Id service) {
        return clocks.ofCase(cast.wei, casefile).clocks().stream()
                .filter(it -> it.id().equals(service))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("电子送达要有同意；最后的意思为准")
    void theLastWordOnElectronicServiceCounts() {
        assertThatThrownBy(() -> town.open(casefile, Mode.ELECTRONIC)).hasMessage("service.no-consent");
        desk.consent(cast.lu, casefile, new Consent(town.debtor(casefile), true, "短信", town.today()));
        assertThat(town.open(casefile, Mode.ELECTRONIC)).isNotNull();
        desk.consent(cast.lu, casefile, new Consent(town.debtor(casefile), false, "短信", town.today()));
        assertThatThrownBy(() -> town.open(casefile, Mode.ELECTRONIC)).hasMessage("service.no-consent");
    }

    @Test
    @DisplayName("没有试过的不能结束；结束以后和送达以后都不能再改")
    void whatHasEndedStays() {
        var service = town.open(casefile, Mode.DIRECT);
        assertThatThrownBy(() -> desk.giveUp(cast.lu, service)).hasMessage("service.never-tried");
        town.failed(service, Result.ABSENT);
        desk.giveUp(cast.lu, service);
        assertThatThrownBy(() -> desk.complete(cast.wei, service, town.signed()))
                .hasMessage("service.ended");
        assertThatThrownBy(() -> town.failed(service, Result.ABSENT)).hasMessage("service.ended");
    }

    @Test
    @DisplayName("重发不重复：同一编号只发起一次，只记录一次")
    void whatIsSentAgainChangesNothing() {
        var key = keys.next();
        var order = town.order(casefile, Mode.DIRECT, DocumentKind.SUMMONS);
        var service = desk.open(cast.lu, casefile, key, order);
        assertThat(desk.open(cast.lu, casefile, key, order)).isEqualTo(service);
        var attempt = keys.next();
        var tried = new Tried(service.uuid(), Result.ABSENT, town.today(), "无人", "陆书记员");
        desk.attempt(cast.lu, service, attempt, tried);
        desk.attempt(cast.lu, service, attempt, tried);

        var all = desk.look(cast.wei, casefile);
        assertThat(all.services()).hasSize(1);
        assertThat(all.triedOf(service)).hasSize(1);
    }

    @Test
    @DisplayName("日期不能在将来，也不能早于发起；邮件不会以无人在法院结束")
    void aDayAndAResultHaveToBePossible() {
        var service = town.open(casefile, Mode.DIRECT);
        var tomorrow = new Tried(service.uuid(), Result.ABSENT, town.today().plusDays(1), "", "");
        assertThatThrownBy(() -> desk.attempt(cast.lu, service, keys.next(), tomorrow))
                .hasMessage("service.day-to-come");
        var yesterday = new Tried(service.uuid(), Result.ABSENT, town.today().minusDays(1), "", "");
        assertThatThrownBy(() -> desk.attempt(cast.lu, service, keys.next(), yesterday))
                .hasMessage("service.day-before");
        assertThatThrownBy(() -> town.failed(service, Result.SENT_BACK)).hasMessage("service.result-unsuited");
    }

    @Test
    @DisplayName("任意一串命令之后：送达的都有完整回证，每一次发起时的方式都是合法的")
    void noSequenceOfCommandsReachesAnUnlawfulState() {
        for (int seed = 0; seed < 12; seed++) {
            var random = new Random(seed);
            var own = town.filed();
            for (int step = 0; step < 70; step++) anything(random, own);
            lawful(own);
        }
        assertThat(events.stream(DocumentServed.class).map(DocumentServed::mode).distinct())
                .hasSizeGreaterThan(3);
    }

    private void anything(Random random, Id own) {
        var services = desk.look(cast.wei, own).services();
        try {
            if (services.isEmpty() || random.nextInt(3) == 0) {
                town.open(own, one(random, Mode.values()));
            } else {
                var service = services.get(random.nextInt(services.size())).id();
                switch (random.nextInt(4)) {
                    case 0 -> town.failed(service, result(random));
                    case 1 -> desk.complete(cast.wei, service, town.left(one(random, Witness.values()), null));
                    case 2 -> desk.complete(cast.wei, service, referring(random));
                    default -> desk.giveUp(cast.lu, service);
                }
            }
        } catch (Refusal expected) {
            assertThat(expected.code()).startsWith("service.");
        }
    }

    private ServiceReceipt referring(Random random) {
        var signed = town.signed();
        return new ServiceReceipt(
                town.today(),
                one(random, Place.values()),
                random.nextBoolean() ? signed.receiver() : null,
                signed.receiverName(),
                "说明",
                null,
                "",
                null,
                random.nextBoolean() ? "凭证1" : "");
    }

    /// Attempts are only added, so that what was lawful when it was begun still is, unless the addressee has died
    /// since.
    private void lawful(Id own) {
        var all = desk.look(cast.wei, own);
        for (var it : all.services()) {
            var standing = all.standing(it);
            var died = standing.attempts().stream().anyMatch(tried -> tried.result() == Result.DECEASED);
            if (!died)
                assertThat(LawfulModes.bar(it.mode(), standing)).as("%s", it).isNull();
            var receipt = it.receipt();
            if (it.state() == State.SERVED) {
                assertThat(Completeness.missing(it.mode(), standing, Objects.requireNonNull(receipt)))
                        .isEmpty();
            } else {
                assertThat(receipt).isNull();
            }
        }
    }

    /// Hardly anybody dies: that is the end of every service.
    private static Result result(Random random) {
        var any = one(random, Result.values());
        return any == Result.DECEASED && random.nextInt(8) > 0 ? Result.REFUSED : any;
    }

    private static <T> T one(Random random, T[] of) {
        return of[random.nextInt(of.length)];
    }
}
