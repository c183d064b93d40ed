package org.gridwrit.notice.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.notice.NoticeKind;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class SignalStore {
    static final String CHANNEL = "gridwrit_live";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SignalStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// Kept and called out, or neither when it was before.
    void tell(Signal signal, Instant at) {
        var subject = signal.subject();
        int kept = jdbc.sql("""
                insert into notice.signal
                  (city_code, id, kind, thing, court_code, place, subject, case_number, things, at)
                values (:city, :id, :kind, :thing, :court, :place, :subject, :number, :things, :at)
                on conflict (city_code, kind, thing, court_code, place) do nothing
                """)
                .param("city", signal.city())
                .param("id", signal.id())
                .param("kind", signal.kind().name())
                .param("thing", signal.thing())
                .param("court", signal.court())
                .param("place", signal.place())
                .param("subject", subject == null ? null : subject.toString())
                .param("number", signal.caseNumber())
                .param("things", signal.things())
                .param("at", Times.utc(at))
                .update();
        if (kept == 0) return;
        jdbc.sql("select pg_notify(:channel, :signal)")
                .param("channel", CHANNEL)
                .param("signal", json.writeValueAsString(signal))
                .query((_, _) -> "")
                .single();
    }

    List<Signal> since(Scope scope, List<String> cities, UUID from, int limit) {
        return jdbc.sql("""
                select city_code, id, kind, thing, court_code, place, subject, case_number, things
                  from notice.signal
                 where city_code = any(:cities) and id > :from
                   and (court_code like :inCourt or place like :inDivision)
                 order by id limit :limit
                """)
                .param("cities", cities.toArray(String[]::new))
                .param("from", from)
                .param("inCourt", scope.courtPattern())
                .param("inDivision", scope.divisionPattern())
                .param("limit", limit)
                .query(SignalStore::signal)
                .list();
    }

    List<String> cities() {
        return jdbc.sql("select distinct city_code from notice.signal")
                .query((row, _) -> row.getString("city_code"))
                .list();
    }

    void forget(String city, Instant before) {
        jdbc.sql("delete from notice.signal where city_code = :city and at < :before")
                .param("city", city)
                .param("before", Times.utc(before))
                .update();
    }

    private static Signal signal(ResultSet row, int n) throws SQLException {
        var subject = row.getString("subject");
        return new Signal(
                row.getObject("id", UUID.class),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("city_code"),
                row.getObject("thing", UUID.class),
                row.getString("court_code"),
                row.getString("place"),
                subject == null ? null : Id.valueOf(subject),
                row.getString("case_number"),
                row.getInt("things"));
    }
}
