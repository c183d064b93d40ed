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
    CARD("授权证 card", "cards/{id}"),
    WORKER("网格员 worker", "workers/{id}"),
    HOLD("法律保全 hold", "holds/{id}"),
    FILE("取证材料 evidence", "files/{id}"),
    ALARM("安全求助 safety alarm", "alarms/{id}"),
    COMPLAINT("投诉建议 complaint", "complaints/{id}"),
    PHONES("网格员的手机 a worker's phones", "devices/{account}"),
    OWN_PHONE("绑定的手机 one's own phone", "devices/{device}"),
    OWN_TOKEN("访问令牌 one's own token", "tokens/{token}"),
    OWN_SESSION("会话 one's own session", "sessions/{session}"),
    OWN_PASSKEY("通行密钥 one's own passkey", "passkeys/{id}");

    /// Names nobody's record, or a key that who asks has just made.
    private static final Set<String> NOBODYS = Set.of(
            "accounts/{account}", // administrators have all of them before them, and no business
            "acceptances/{command}",
            "card/{token}", // whoever holds it
            "confirmations/{command}",
            "courts/{code}",
            "dispatches/{command}",
            "divisions/{code}",
            "figures/{measure}",
            "holidays/{year}",
            "keys/{version}",
            "reassignments/{command}",
            "recoveries/{recovery}",
            "recusals/{command}",
            "remembered-addresses/{key}", // of the city, for its courts
            "reports/{report}",
            "returns/{command}",
            "village/{code}",
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
            case COMPLAINT -> role == Role.COMMITTEE && sameCity;
            case CASE,
                    TASK,
                    ROUTE,
                    DOCKET,
                    WATCH,
                    HOLD,
                    FILE,
                    ALARM,
                    CARD,
                    WORKER,
                    PHONES,
                    OWN_PHONE,
                    OWN_TOKEN,
                    OWN_SESSION,
                    OWN_PASSKEY -> false;
        };
    }

    private static final Map<Belongings, Boolean> KEYED_BY_CITY =
            Map.of(PHONES, false, OWN_PHONE, false, OWN_TOKEN, false, OWN_SESSION, false, OWN_PASSKEY, false);

    /// The key of the record a stranger has of this kind: all of them have the stranger's.
    String key(Strangers of) {
        if (this == OWN_PASSKEY) return of.passkey();
        UUID key = of.key;
        return KEYED_BY_CITY.getOrDefault(this, true) ? new Id(of.city, key).toString() : key.toString();
    }
}
