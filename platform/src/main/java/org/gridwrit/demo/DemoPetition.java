package org.gridwrit.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.casefile.NewCase;
import org.gridwrit.casefile.NewParty;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.petition.CameBy;
import org.gridwrit.petition.EarlySignDesk;
import org.gridwrit.petition.NewPetition;
import org.gridwrit.petition.NewPetitioner;
import org.gridwrit.petition.NewPromise;
import org.gridwrit.petition.NewVisit;
import org.gridwrit.petition.Petitions;
import org.gridwrit.petition.Promise;
import org.gridwrit.petition.SameMatter;
import org.gridwrit.petition.Visit;
import org.gridwrit.petition.Visits;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.springframework.stereotype.Component;

/// 信访 The workers of a factory that was sold come together to the petition office, and people go to them: the story
/// behind
/// this programme, with invented names. Every step goes under a key that is always the
/// same, and once the petition has ended what people do is left to them.
@Component
class DemoPetition {
    private static final String NUMBER = "（2018）桂1481执618号";
    private static final int WORKERS = 12;
    private static final int ALL = 177;

    private final CaseFiles cases;
    private final Petitions petitions;
    private final Visits visits;
    private final EarlySignDesk signs;
    private final DemoAccounts accounts;
    private final Walls walls;
    private final Clock clock;

    DemoPetition(
            CaseFiles cases,
            Petitions petitions,
            Visits visits,
            EarlySignDesk signs,
            DemoAccounts accounts,
            Walls walls,
            Clock clock) {
        this.cases = cases;
        this.petitions = petitions;
        this.visits = visits;
        this.signs = signs;
        this.accounts = accounts;
        this.walls = walls;
        this.clock = clock;
    }

    void play() {
        var dice = new Dice(ALL, "petition");
        var workers = IntStream.range(0, WORKERS)
                .mapToObj(_ -> InventedNames.person(dice))
                .distinct()
                .toList();
        file(workers);
        var office = accounts.of("petition");
        var wei = accounts.of("wei");
        var today = Times.today(clock);
        walls.within(Wall.of(office), () -> {
            var id = register(office, workers, today.minusDays(20));
            if (petitions.isOpen(office, id)) met(office, wei, id, today);
        });
        walls.within(Wall.throughCourts("petitions", Cast.CITY), () -> signs.reckon(Cast.CITY));
    }

    private void file(List<String> workers) {
        var applicants = workers.stream()
                .map(it -> new NewParty(it, IdKind.NONE, null, "凭祥市凭祥镇连全村", null))
                .toList();
        var factory = new NewParty("凭祥市丰登制糖有限公司（演示）", IdKind.NONE, null, "凭祥市凭祥镇工业路8号", null);
        var filed = new NewCase(
                CaseNumber.parse(NUMBER),
                LocalDate.of(2018, 7, 16),
                "韦法官",
                "追索劳动报酬纠纷",
                Livelihood.WAGES,
                new Fen(994_500_000),
                applicants,
                List.of(factory));
        cases.file(accounts.of("lu"), Cast.CITY, Cast.COURT, List.of(filed));
    }

    private Id register(Actor office, List<String> workers, LocalDate day) {
        var lines = IntStream.range(0, workers.size())
                .mapToObj(it -> workers.get(it) + "，1380000" + (1200 + it) + "，凭祥市凭祥镇"
                        + (it % 3 == 0 ? "北大路社区" + (it + 1) + "号" : it == 10 ? "老厂宿舍" : "连全村" + (it + 1) + "队"))
                .collect(Collectors.joining("\n"));
        var told = new NewPetition(
                CameBy.VISIT,
                day,
                ALL,
                NewPetition.numbers(NUMBER),
                NewPetitioner.read(lines),
                "厂子卖了，工资和补偿五年还没有拿到。要求说清楚卖了多少钱、什么时候发。");
        return petitions.register(office, key("came"), told, new SameMatter.Another());
    }

    private void met(Actor office, Actor wei, Id id, LocalDate today) {
        visits.ask(wei, id, key("visit"), new NewVisit(Visit.Goes.PETITION_OFFICE, "到老厂宿舍讲明拍卖款的去向", today.plusDays(3)));
        visits.made(office, id, key("visit"), today.minusDays(10), "逐户讲明拍卖成交、先付职工债权；最担心的是今年过年能不能拿到钱。");
        visits.promise(
                wei,
                id,
                key("kept"),
                new NewPromise(
                        "把职工债权名册张贴到老厂宿舍，各人核对", "韦法官", Promise.Side.COURT, today.minusDays(10), today.minusDays(4)));
        visits.settle(wei, id, key("kept"), true, "名册已张贴，三人提出更正，已改。");
        visits.promise(
                wei,
                id,
                key("open"),
                new NewPromise("分配方案生效后十日内发到各人账户", "韦法官", Promise.Side.COURT, today.minusDays(10), today.plusDays(2)));
    }

    private static UUID key(String step) {
        return UUID.nameUUIDFromBytes(("demo petition " + step).getBytes(UTF_8));
    }
}
