package org.gridwrit.casefile.crowd;

import java.time.LocalDate;
import java.util.List;
import org.gridwrit.access.Scope;
import org.gridwrit.shared.Fen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// One question for a city. It reads what is not paid yet by an index of exactly that: what was paid and closed makes
/// it no
/// slower.
@Repository
class CrowdStore {
    private final JdbcClient jdbc;

    CrowdStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Crowd> of(Scope.OfCourt scope, String city, int atLeast, LocalDate terminatedSince) {
        return jdbc.sql("""
                with unpaid as materialized (
                  select id, court_code, livelihood, filed_on, amount_fen - recovered_fen as left_fen
                    from casefile.casefile
                   where city_code = :city and court_code like :courts and recovered_fen < amount_fen
                     and (state <> 'CLOSED' or closing = 'TERMINATED_FOR_NOW')
                     and (closed_on is null or closed_on >= :since)),
                against as materialized (
                  select u.court_code, u.id, u.livelihood, u.filed_on, u.left_fen, min(d.name) as name,
                         coalesce(d.id_index, convert_to(d.name, 'UTF8')) as debtor
                    from unpaid u join casefile.party d on d.city_code = :city and d.case_id = u.id and d.role = 'DEBTOR'
                   where d.name <> ''
                   group by u.court_code, u.id, u.livelihood, u.filed_on, u.left_fen,
                            coalesce(d.id_index, convert_to(d.name, 'UTF8'))),
                waiting as (
                  select g.court_code, g.debtor,
                         count(distinct coalesce(a.id_index, convert_to(a.name, 'UTF8'))) as creditors,
                         count(distinct coalesce(a.id_index, convert_to(a.name, 'UTF8')))
                           filter (where g.livelihood = 'WAGES') as wage_creditors
                    from against g join casefile.party a
                      on a.city_code = :city and a.case_id = g.id and a.role = 'APPLICANT'
                   group by g.court_code, g.debtor
                  having count(distinct coalesce(a.id_index, convert_to(a.name, 'UTF8'))) >= :least)
                select w.court_code, w.debtor, min(g.name) as name, count(*) as cases, w.creditors, w.wage_creditors,
                       min(g.filed_on) as oldest_on, sum(g.left_fen) as left_fen
                  from waiting w join against g on g.court_code = w.court_code and g.debtor = w.debtor
                 group by w.court_code, w.debtor, w.creditors, w.wage_creditors
                 order by w.court_code, w.creditors desc, w.debtor
                """)
                .param("city", city)
                .param("courts", scope.courtPattern())
                .param("since", terminatedSince)
                .param("least", atLeast)
                .query((row, _) -> new Crowd(
                        row.getString("court_code"),
                        row.getBytes("debtor"),
                        row.getString("name"),
                        row.getInt("cases"),
                        row.getInt("creditors"),
                        row.getInt("wage_creditors"),
                        row.getObject("oldest_on", LocalDate.class),
                        new Fen(row.getLong("left_fen"))))
                .list();
    }
}
