package org.gridwrit.notice;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.Seal;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HabitStore {
    private final JdbcClient jdbc;
    private final Seal seal;

    HabitStore(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /// Of those who have chosen anything.
    Map<UUID, Habit> of(String city, Collection<UUID> accounts) {
        var chosen = chosen(city, accounts);
        var found = new HashMap<UUID, Habit>();
        chosen.forEach((account, kinds) -> found.put(account, new Habit(kinds, Hours.OF_THE_HOUSE, true, null)));
        jdbc.sql("""
                select account_id, quiet_from, quiet_until, digest, phone_sealed
                  from notice.habit where city_code = :city and account_id = any(:accounts)
                """)
                .param("city", city)
                .param("accounts", accounts.toArray(UUID[]::new))
                .query((row, n) -> {
                    var account = row.getObject("account_id", UUID.class);
                    var phone = row.getBytes("phone_sealed");
                    found.put(
                            account,
                            new Habit(
                                    chosen.getOrDefault(account, Map.of()),
                                    new Hours(
                                            row.getObject("quiet_from", LocalTime.class),
                                            row.getObject("quiet_until", LocalTime.class)),
                                    row.getBoolean("digest"),
                                    phone == null ? null : seal.open(phone)));
                    return n;
                })
                .list();
        return found;
    }

    private Map<UUID, Map<NoticeKind, Set<Channel>>> chosen(String city, Collection<UUID> accounts) {
        var found = new HashMap<UUID, Map<NoticeKind, Set<Channel>>>();
        jdbc.sql("""
                select account_id, kind, channels from notice.setting
                 where city_code = :city and account_id = any(:accounts)
                """)
                .param("city", city)
                .param("accounts", accounts.toArray(UUID[]::new))
                .query((row, n) -> {
                    found.computeIfAbsent(row.getObject("account_id", UUID.class), _ -> new EnumMap<>(NoticeKind.class))
                            .put(NoticeKind.valueOf(row.getString("kind")), channels(row.getArray("channels")));
                    return n;
                })
                .list();
        return found;
    }

    void keep(String city, UUID account, Habit habit, Instant at) {
        habit.chosen()
                .forEach((kind, channels) -> jdbc.sql("""
                insert into notice.setting (city_code, account_id, kind, channels)
                values (:city, :account, :kind, :channels)
                on conflict (city_code, account_id, kind) do update set channels = excluded.channels
                """)
                        .param("city", city)
                        .param("account", account)
                        .param("kind", kind.name())
                        .param("channels", channels.stream().map(Enum::name).toArray(String[]::new))
                        .update());
        var phone = habit.phone();
        jdbc.sql("""
                insert into notice.habit
                  (city_code, account_id, quiet_from, quiet_until, digest, phone_sealed, changed_at)
                values (:city, :account, :from, :until, :digest, :phone, :at)
                on conflict (city_code, account_id) do update
                   set quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until, digest = excluded.digest,
                       phone_sealed = excluded.phone_sealed, changed_at = excluded.changed_at
                """)
                .param("city", city)
                .param("account", account)
                .param("from", habit.hours().from())
                .param("until", habit.hours().until())
                .param("digest", habit.digest())
                .param("phone", phone == null ? null : seal.seal(Purpose.PHONE, phone))
                .param("at", Times.utc(at))
                .update();
    }

    private static Set<Channel> channels(Array names) throws SQLException {
        var channels = EnumSet.noneOf(Channel.class);
        for (var it : (String[]) names.getArray()) channels.add(Channel.valueOf(it));
        return channels;
    }
}
