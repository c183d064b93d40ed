package org.gridwrit.quality;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gridwrit.access.Role;
import org.gridwrit.shared.Id;

/// Whose record a variable of a path names, told by the word before it.
enum Belongings {
    CASE("案件 case", "cases/{id}"),
    TASK("协助事项 task", "tasks/{id}"),
    ROUTE("疑难地址 doubtful address", "routes/{id}"),
    DOCKET("导入批次 batch", "imports/{id}", "dockets/{id}"),
    GRID("网格 grid", "grids/{id}"),
    LEARNED_NAME("学得的地名 learned name", "learned-names/{id}"),
    WATCH("行踪关注 watch", "watches/{id}"),
    CLOCK("期限 clock", "clocks/{id}"),
    RECHECK("终本复查 recheck", "rechecks/{id}"),
    RESUME_PROPOSAL("恢复执行建议 proposal to resume", "resume-proposals/{id}"),
    SERVICE("送达 service", "services/{id}"),
    CLUE("线索 clue", "clues/{id}"),
    REWARD("悬赏公告 reward notice", "rewards/{id}"),
    PAPER("文书 paper", "papers/{id}"),
    OPERATION("现场执行 operation", "operations/{id}"),
    BREACH("违反限制消费 breach", "breaches/{id}"),
    PETITION("信访 petition", "petitions/{id}"),
    LECTURE("宣传普法 lecture", "lectures/{id}"),
    HANDOVER("联络交接 hand-over", "handovers/{id}"),
    SIGHTING("行踪线索 sighting", "sightings/{id}"),
    SETTLEMENT("执行和解 settlement", "settlements/{id}"),
    RELEASE("发放审批 payment out", "releases/{id}"),
    ROSTER("债权名册 roster of claims", "rosters/{id}"),
    PLAN("分配方案 distribution plan", "plans/{id}", "disbursements/{id}"),
    PAYMENT_BATCH("发放批次 payment batch", "payment-batches/{id}"),
    PAYMENT("一笔发放 payment", "payments/{id}"),
    OBJECTION("分配方案异议 objection to a plan", "objections/{id}"),
    CARD("授权证 card", "cards/{id}"),
    EXAMINATION("培训考试 examination", "examinations/{id}"),
    CERTIFICATE("结业证 certificate", "certificates/{id}"),
    OWN_COURSE("自编课程 own course", "courses/{id}"),
    REFRESHER("再学建议 refresher", "refreshers/{id}"),
    WORKER("网格员 worker", "workers/{id}"),
    HOLD("法律保全 hold", "holds/{id}"),
    FILE("取证材料 evidence", "files/{id}"),
    ALARM("安全求助 safety alarm", "alarms/{id}"),
    COMPLAINT("投诉建议 complaint", "complaints/{id}"),
    PARCEL("随身包 a worker's parcel", "parcels/{account}"),
    PHONES("网格员的手机 a worker's phones", "devices/{account}"),
    OWN_PHONE("绑定的手机 one's own phone", "devices/{device}"),
    OWN_TOKEN("访问令牌 one's own token", "tokens/{token}"),
    OWN_SESSION("会话 one's own session", "sessions/{session}"),
    OWN_PASSKEY("通行密钥 one's own passkey", "passkeys/{id}"),
    OWN_NOTICE("通知 one's own notice", "notices/{id}");

    /// Names nobody's record, or a key that who asks has just made.
    private static final Set<String> NOBODYS = Set.of(
            "accounts/{account}", // administrators have all of them before them, and no business
            "acceptances/{command}",
            "appointments/{appointment}",
            "attempts/{attempt}",
            "batches/{batch}", // kept under one's own account
            "board/{code}", // a place; what stands on the board is the actor's own
            "card/{token}", // whoever holds it
            "certificate/{token}",
            "requirements/{kind}",
            "pictures/{picture}",
            "courses/{course}", // for everybody to read
            "claims/{claim}", // of the roster named before it
            "clues/{clue}",
            "comparisons/{step}",
            "credits/{step}",
            "clocks/{clock}",
            "case-batches/{batch}",
            "conditions/{condition}",
            "confirmations/{command}",
            "courts/{code}",
            "deliveries/{delivery}", // administrators have all of them before them, and say nothing about anybody
            "dispatches/{command}",
            "corrections/{draft}",
            "divisions/{code}",
            "figures/{measure}",
            "handovers/{handover}",
            "holidays/{year}",
            "keys/{version}",
            "leaflets/{key}", // the program came with them
            "rates/{change}", // of the whole program, and says nothing about anybody
            "lectures/{lecture}",
            "materials/{id}", // published for everybody of the city
            "petitions/{petition}",
            "visits/{visit}", // of the petition named before it
            "promises/{promise}",
            "mediations/{mediation}",
            "endings/{ending}",
            "follow-ups/{followUp}",
            "photos/{photo}", // of the lecture named before it
            "liaisons/{court}", // court and township, which everybody knows; whose they are is asked of both
            "pauses/{pause}", // beside the case
            "questions/{question}", // of the task named before it
            "paper-templates/{kind}", // of one's own court
            "papers/{paper}",
            "reassignments/{command}",
            "operations/{operation}",
            "breaches/{breach}",
            "verdicts/{step}", // of the report named before it
            "approval/{step}",
            "owed/{owed}",
            "interest-terms/{terms}", // of the case named before it
            "ledger/{entry}", // of the case named before it
            "releases/{release}",
            "rosters/{roster}",
            "objections/{objection}", // of the plan named before it
            "plans/{plan}", // of the roster named before it
            "recusals/{command}",
            "remembered-addresses/{key}", // of the city, for its courts
            "reports/{report}",
            "returns/{command}",
            "retries/{next}", // of the payment named before it
            "reissues/{service}",
            "payments/{payment}",
            "services/{service}",
            "steps/{step}",
            "rewards/{reward}",
            "settlements/{settlement}",
            "signatures/{signature}",
            "talks/{talk}",
            "tips/{tip}", // of the notice named before it
            "village/{code}",
            "views/{view}", // kept under one's own account
            "webhooks/{id}", // as accounts
            "withdrawals/{command}");

    static final Pattern VARIABLE = Pattern.compile("([a-z-]+)/\\{(\\w+)(?::[^/]*)?}");

    /// As the page of the matrix calls it.
    final String words;

    private final Set<String> places;

    Belongings(String words, String... places) {
        this.words = words;
        this.places = Set.of(places);
    }

    /// @throws AssertionError for a variable that nobody has said anything about
    static Optional<Belongings> of(String path) {
        Optional<Belongings> found = Optional.empty();
        for (var it : VARIABLE.matcher(path).results().toList()) {
            var place = it.group(1) + "/{" + it.group(2) + "}";
            if (NOBODYS.contains(place)) continue;
            var named = named(place)
                    .orElseThrow(() -> new AssertionError(
                            path + ": say in Belongings whose record " + place + " names, or that it names nobody's"));
            found = found.or(() -> Optional.of(named));
        }
        return found;
    }

    static Optional<Belongings> named(String place) {
        for (var it : values()) if (it.places.contains(place)) return Optional.of(it);
        return Optional.empty();
    }

    /// Places, of which other scopes than one's own are open too: a court looks for debtors anywhere, names of places
    /// are the whole city's, and a committee is one of a city.
    boolean isOpenTo(Role role, Strangers whose) {
        var sameCity = whose == Strangers.NEXT_DOOR;
        return switch (this) {
            case GRID -> role.ofCourt() || (role == Role.COMMITTEE && sameCity);
            case LEARNED_NAME -> role.ofCourt() && sameCity;
            case PETITION -> role == Role.PETITION && sameCity;
            case COMPLAINT -> role == Role.COMMITTEE && sameCity;
            case CASE,
                    TASK,
                    ROUTE,
                    DOCKET,
                    WATCH,
                    HOLD,
                    FILE,
                    ALARM,
                    SERVICE,
                    CLUE,
                    REWARD,
                    CLOCK,
                    PAPER,
                    SIGHTING,
                    OPERATION,
                    BREACH,
                    LECTURE,
                    HANDOVER,
                    SETTLEMENT,
                    RELEASE,
                    ROSTER,
                    PLAN,
                    PAYMENT_BATCH,
                    PAYMENT,
                    OBJECTION,
                    RECHECK,
                    RESUME_PROPOSAL,
                    CARD,
                    EXAMINATION,
                    CERTIFICATE,
                    REFRESHER,
                    OWN_COURSE,
                    WORKER,
                    PARCEL,
                    PHONES,
                    OWN_PHONE,
                    OWN_TOKEN,
                    OWN_SESSION,
                    OWN_PASSKEY,
                    OWN_NOTICE -> false;
        };
    }

    private static final Map<Belongings, Boolean> KEYED_BY_CITY = Map.of(
            PARCEL,
            false,
            PHONES,
            false,
            OWN_PHONE,
            false,
            OWN_TOKEN,
            false,
            OWN_SESSION,
            false,
            OWN_PASSKEY,
            false,
            OWN_NOTICE,
            false);

    /// The key of the record a stranger has of this kind: all of them have the stranger's.
    String key(Strangers of) {
        if (this == OWN_PASSKEY) return of.passkey();
        UUID key = of.key;
        return KEYED_BY_CITY.getOrDefault(this, true) ? new Id(of.city, key).toString() : key.toString();
    }
}
