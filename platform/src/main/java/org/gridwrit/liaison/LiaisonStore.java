package org.gridwrit.liaison;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.Seal;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LiaisonStore {
    record Row(String court, String township, LiaisonTerm it) {}

    private static final String SELECT = """
            select city_code, id, court_code, township_code, side, account_id, name, role, phone_sealed, stand_in, from_day, to_day,
                   called_off, by_name
              from liaison.appointment
            """;
    private static final String WITHIN = " and (court_code like :inCourt or township_code like :inDivision)";
    private final JdbcClient jdbc;
    private final Seal seal;

    LiaisonStore(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /// The latest first. Locked where somebody is about to change it.
    List<LiaisonTerm> of(Scope scope, Tie tie, boolean lock) {
        return jdbc.sql(SELECT + " where city_code = :city and court_code = :court and township_code = :township"
                        + WITHIN + " order by from_day desc, id desc" + (lock ? " for update" : ""))
                .param("city", tie.city())
                .param("court", tie.court().code())
                .param("township", tie.township().code())
                .param("inCourt", scope.courtPattern())
                .param("inDivision", scope.divisionPattern())
                .query((row, _) -> row(row).it())
                .list();
    }

    /// Who stands or stands in, of many ties.
    ///
    /// @param within beginning of the codes of townships
    List<Row> current(Scope scope, Collection<String> cities, Collection<String> courts, String within, LocalDate day) {
        return jdbc.sql(SELECT + """
                 where city_code = any(:cities) and court_code = any(:courts) and township_code like :within
                   and (to_day is null or to_day >= :day) and not called_off
                """ + WITHIN + " order by from_day desc, id desc")
                .param("cities", cities.toArray(String[]::new))
                .param("courts", courts.toArray(String[]::new))
                .param("within", within + "%")
                .param("day", day)
                .param("inCourt", scope.courtPattern())
                .param("inDivision", scope.divisionPattern())
                .query((row, _) -> row(row))
                .list();
    }

    /// False when it was sent before.
    boolean add(Tie tie, LiaisonTerm it, Actor by, Instant at) {
        var phone = it.phone();
        return jdbc.sql("""
                insert into liaison.appointment
                  (city_code, id, court_code, township_code, side, account_id, name, role, phone_sealed, stand_in,
                   from_day, to_day, by_name, at)
                values (:city, :id, :court, :township, :side, :account, :name, :role, :phone, :standIn, :from, :to, :by,
                        :at)
                on conflict (city_code, id) do nothing
                """)
                        .param("city", tie.city())
                        .param("id", it.id())
                        .param("court", tie.court().code())
                        .param("township", tie.township().code())
                        .param("side", it.side().name())
                        .param("account", it.account())
                        .param("name", it.name())
                        .param("role", it.role().name())
                        .param("phone", phone == null ? null : seal.seal(Purpose.PHONE, phone))
                        .param("standIn", it.standIn())
                        .param("from", it.from())
                        .param("to", it.to())
                        .param("by", by.name())
                        .param("at", Times.utc(at))
                        .update()
                == 1;
    }

    void setPhone(String city, UUID id, String phone) {
        jdbc.sql("update liaison.appointment set phone_sealed = :phone where city_code = :city and id = :id")
                .param("city", city)
                .param("id", id)
                .param("phone", phone.isEmpty() ? null : seal.seal(Purpose.PHONE, phone))
                .update();
    }

    /// A stand-in that has not begun is called off; everything else ends on a day.
    void end(String city, LiaisonTerm it, LocalDate last, Actor by, Instant at) {
        jdbc.sql("""
                update liaison.appointment
                   set to_day = :last, called_off = :calledOff, ended_by_name = :by, ended_at = :at
                 where city_code = :city and id = :id
                """)
                .param("city", city)
                .param("id", it.id())
                .param("last", last.isBefore(it.from()) ? it.from() : last)
                .param("calledOff", it.standIn() && last.isBefore(it.from()))
                .param("by", by.name())
                .param("at", Times.utc(at))
                .update();
    }

    private Row row(ResultSet row) throws SQLException {
        var phone = row.getBytes("phone_sealed");
        var it = new LiaisonTerm(
                row.getObject("id", UUID.class),
                Side.valueOf(row.getString("side")),
                row.getObject("account_id", UUID.class),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                phone == null ? null : seal.open(phone),
                row.getBoolean("stand_in"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getBoolean("called_off"),
                row.getString("by_name"));
        return new Row(row.getString("court_code"), row.getString("township_code"), it);
    }
}
