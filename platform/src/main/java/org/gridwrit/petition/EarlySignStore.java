package org.gridwrit.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.crowd.Crowd;
import org.gridwrit.petition.law.EarlySigns;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EarlySignStore {
    private final JdbcClient jdbc;
    private final SealedText texts;
    private final Keys keys;

    EarlySignStore(JdbcClient jdbc, SealedText texts, Keys keys) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.keys = keys;
    }

    /// A debtor of whom the rule holds, and of what kind.
    record Held(Crowd crowd, String division, EarlySigns.Level level) {}

    /// What holds tonight; from when it has held is kept.
    void keep(String city, List<Held> held, LocalDate today) {
        jdbc.sql("""
                insert into petition.early_sign
                  (city_code, id, court_code, division_code, debtor_index, debtor_name, cases, creditors, wage_creditors,
                   oldest_on, left_fen, level, since, reckoned_on)
                select :city, n.id, n.court, n.division, n.debtor, n.name, n.cases, n.creditors, n.wages, n.oldest, n.left_fen,
                       n.level, :today, :today
                  from unnest(cast(:ids as uuid[]), cast(:courts as text[]), cast(:divisions as text[]),
                         cast(:debtors as bytea[]), cast(:names as text[]), cast(:cases as int[]),
                         cast(:creditors as int[]), cast(:wages as int[]), cast(:oldest as date[]),
                         cast(:lefts as bigint[]), cast(:levels as text[]))
                    n (id, court, division, debtor, name, cases, creditors, wages, oldest, left_fen, level)
                on conflict (city_code, court_code, debtor_index) do update
                  set cases = excluded.cases, creditors = excluded.creditors, wage_creditors = excluded.wage_creditors,
                      oldest_on = excluded.oldest_on, left_fen = excluded.left_fen, level = excluded.level,
                      reckoned_on = excluded.reckoned_on
                """)
                .param("city", city)
                .param("today", today)
                .param("ids", held.stream().map(_ -> keys.next()).toArray(UUID[]::new))
                .param("courts", held.stream().map(it -> it.crowd.court()).toArray(String[]::new))
                .param("divisions", held.stream().map(Held::division).toArray(String[]::new))
                .param("debtors", held.stream().map(it -> it.crowd.debtor()).toArray(byte[][]::new))
                .param(
                        "names",
                        held.stream()
                                .map(it -> texts.close(it.crowd.debtorName()))
                                .toArray(String[]::new))
                .param("cases", held.stream().map(it -> it.crowd.cases()).toArray(Integer[]::new))
                .param(
                        "creditors",
                        held.stream().map(it -> it.crowd.creditors()).toArray(Integer[]::new))
                .param(
                        "wages",
                        held.stream().map(it -> it.crowd.wageCreditors()).toArray(Integer[]::new))
                .param(
                        "oldest",
                        held.stream().map(it -> it.crowd.oldestOn().toString()).toArray(String[]::new))
                .param("lefts", held.stream().map(it -> it.crowd.left().value()).toArray(Long[]::new))
                .param("levels", held.stream().map(it -> it.level.name()).toArray(String[]::new))
                .update();
        jdbc.sql("delete from petition.early_sign where city_code = :city and reckoned_on < :today")
                .param("city", city)
                .param("today", today)
                .update();
    }

    /// What is to be done first, then where most people wait.
    List<EarlySign> list(Scope scope, List<String> cities, int limit) {
        return jdbc.sql("""
                select court_code, debtor_name, cases, creditors, wage_creditors, oldest_on, left_fen, level, since, reckoned_on
                  from petition.early_sign
                 where city_code = any(:cities) and (court_code like :courts or division_code like :places)
                 order by level = 'FIRST' desc, creditors desc, court_code, id limit :limit
                """)
                .param("cities", cities.toArray(String[]::new))
                .param("courts", scope.courtPattern())
                .param("places", scope.divisionPattern())
                .param("limit", limit)
                .query(this::sign)
                .list();
    }

    int count(Scope scope, List<String> cities, int most) {
        return jdbc.sql("""
                select count(*) from (
                  select from petition.early_sign
                   where city_code = any(:cities) and (court_code like :courts or division_code like :places)
                   limit :most) counted
                """)
                .param("cities", cities.toArray(String[]::new))
                .param("courts", scope.courtPattern())
                .param("places", scope.divisionPattern())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    private EarlySign sign(ResultSet row, int n) throws SQLException {
        var reckoned = row.getObject("reckoned_on", LocalDate.class);
        var facts = new EarlySigns.Facts(
                row.getInt("creditors"), row.getInt("wage_creditors"), row.getObject("oldest_on", LocalDate.class));
        return new EarlySign(
                row.getString("court_code"),
                texts.open(row.getString("debtor_name")),
                row.getInt("cases"),
                facts.creditors(),
                facts.wageCreditors(),
                facts.oldestOn(),
                new Fen(row.getLong("left_fen")),
                EarlySigns.Level.valueOf(row.getString("level")),
                EarlySigns.signs(facts, reckoned),
                row.getObject("since", LocalDate.class),
                reckoned);
    }
}
