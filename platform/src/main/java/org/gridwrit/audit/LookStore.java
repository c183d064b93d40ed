package org.gridwrit.audit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Looks by day and person, and what stands out among them.
@Repository
class LookStore {
    private static final int MOST = 50;

    private final JdbcClient jdbc;

    LookStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String city, Collection<LookDay> days) {
        if (days.isEmpty()) return;
        jdbc.sql("""
                insert into audit.look_day
                  (city_code, day, actor_id, actor_name, actor_role, looks, lists, exports, records, night, overreaches)
                select :city, n.day, n.actor, n.name, n.role, n.looks, n.lists, n.exports, n.records, n.night,
                       n.overreaches
                  from unnest(:days::date[], :actors, :names, :roles, :looks, :lists, :exports, :records, :night, :overreaches)
                    n (day, actor, name, role, looks, lists, exports, records, night, overreaches)
                on conflict (city_code, day, actor_id) do update set
                  looks = look_day.looks + excluded.looks, lists = look_day.lists + excluded.lists,
                  exports = look_day.exports + excluded.exports, records = look_day.records + excluded.records,
                  night = look_day.night + excluded.night, overreaches = look_day.overreaches + excluded.overreaches
                """)
                .param("city", city)
                .param("days", days.stream().map(it -> it.day().toString()).toArray(String[]::new))
                .param("actors", days.stream().map(LookDay::actor).toArray(UUID[]::new))
                .param("names", days.stream().map(LookDay::name).toArray(String[]::new))
                .param("roles", days.stream().map(LookDay::role).toArray(String[]::new))
                .param("looks", numbers(days, LookDay::looks))
                .param("lists", numbers(days, LookDay::lists))
                .param("exports", numbers(days, LookDay::exports))
                .param("records", numbers(days, LookDay::records))
                .param("night", numbers(days, LookDay::night))
                .param("overreaches", numbers(days, LookDay::overreaches))
                .update();
    }

    private static Integer[] numbers(Collection<LookDay> days, Function<LookDay, Integer> number) {
        return days.stream().map(number).toArray(Integer[]::new);
    }

    /// Days on which somebody looked more often than `least`, and than `times` their own average of the four weeks
    /// before, days without looks left out.
    List<Unusual> manyLooks(String city, LocalDate from, LocalDate to, int least, int times) {
        return jdbc.sql("""
                select d.day, d.actor_id, d.actor_name, d.actor_role, d.looks as count, coalesce(avg(b.looks), 0)::int as usual
                  from audit.look_day d
                  left join audit.look_day b on b.city_code = d.city_code and b.actor_id = d.actor_id
                    and b.day < d.day and b.day >= d.day - 28 and b.looks > 0
                 where d.city_code = :city and d.day between :from::date and :to::date and d.looks >= :least
                 group by d.day, d.actor_id, d.actor_name, d.actor_role, d.looks
                having d.looks >= :times * coalesce(avg(b.looks), 0)
                 order by d.looks desc, d.day desc limit :most
                """)
                .param("city", city)
                .param("from", from.toString())
                .param("to", to.toString())
                .param("least", least)
                .param("times", times)
                .param("most", MOST)
                .query(Unusual::read)
                .list();
    }

    List<Unusual> atNight(String city, LocalDate from, LocalDate to, int least) {
        return jdbc.sql("""
                select day, actor_id, actor_name, actor_role, night as count, looks + lists + exports as usual
                  from audit.look_day
                 where city_code = :city and day between :from::date and :to::date and night >= :least
                 order by night desc, day desc limit :most
                """)
                .param("city", city)
                .param("from", from.toString())
                .param("to", to.toString())
                .param("least", least)
                .param("most", MOST)
                .query(Unusual::read)
                .list();
    }

    List<Unusual> inBulk(String city, LocalDate from, LocalDate to, int least) {
        return jdbc.sql("""
                select day, actor_id, actor_name, actor_role, records as count, exports as usual
                  from audit.look_day
                 where city_code = :city and day between :from::date and :to::date and (records >= :least or exports > 0)
                 order by records desc, day desc limit :most
                """)
                .param("city", city)
                .param("from", from.toString())
                .param("to", to.toString())
                .param("least", least)
                .param("most", MOST)
                .query(Unusual::read)
                .list();
    }

    /// Days on which a wall held against somebody again and again.
    List<Unusual> overreaching(String city, LocalDate from, LocalDate to, int least) {
        return jdbc.sql("""
                select day, actor_id, actor_name, actor_role, overreaches as count, looks + lists + exports as usual
                  from audit.look_day
                 where city_code = :city and day between :from::date and :to::date and overreaches >= :least
                 order by overreaches desc, day desc limit :most
                """)
                .param("city", city)
                .param("from", from.toString())
                .param("to", to.toString())
                .param("least", least)
                .param("most", MOST)
                .query(Unusual::read)
                .list();
    }

    /// Records that many different people looked at.
    List<Watched> byMany(String city, UUID from, UUID before, int least) {
        return jdbc.sql("""
                select subject_id, count(distinct actor_id) as people, count(*) as looks
                  from audit.entry
                 where city_code = :city and id >= :from and id < :before and action like '%.look%'
                 group by subject_id having count(distinct actor_id) >= :least
                 order by people desc, looks desc limit :most
                """)
                .param("city", city)
                .param("from", from)
                .param("before", before)
                .param("least", least)
                .param("most", MOST)
                .query((row, _) ->
                        new Watched(row.getObject("subject_id", UUID.class), row.getInt("people"), row.getInt("looks")))
                .list();
    }
}
