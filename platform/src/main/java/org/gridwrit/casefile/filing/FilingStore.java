package org.gridwrit.casefile.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.casefile.PartyRole;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Fen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The batch side of the case store: each method is one round trip, however many cases it is given.
@Repository
class FilingStore {
    private final JdbcClient jdbc;
    private final SealedText texts;

    FilingStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// Inserts the cases that are not known yet and locks those that are, so that nobody else corrects them meanwhile.
    ///
    /// @param cases each number once, ordered by number
    /// @return the ids that were inserted
    Set<UUID> insertOrLock(String city, String court, List<CaseRow> cases, OffsetDateTime now) {
        return new HashSet<>(jdbc.sql("""
                insert into casefile.casefile (city_code, id, court_code, number, filed_on, officer, cause, livelihood,
                  amount_fen, applicants, debtors, names, grams, state, created_at, changed_at)
                select :city, id, :court, number, filed_on, officer, cause, livelihood,
                       amount_fen, applicants, debtors, names, string_to_array(grams, ' '), 'FILED', :now, :now
                  from unnest(:ids::uuid[], :numbers::text[], :filed::date[], :officers::text[], :causes::text[],
                    :livelihoods::text[], :amounts::bigint[], :applicants::text[], :debtors::text[], :names::text[],
                    :grams::text[]) told (id, number, filed_on, officer, cause, livelihood, amount_fen, applicants,
                    debtors, names, grams)
                 order by number
                on conflict (city_code, number) do update set changed_at = excluded.changed_at where false
                returning id
                """)
                .param("city", city)
                .param("court", court)
                .param("now", now)
                .params(Columns.of(cases))
                .query(UUID.class)
                .list());
    }

    /// Read after the lock, and so with what whoever held it before has committed.
    Map<String, KnownCase> known(String city, Collection<String> numbers) {
        var known = new HashMap<String, KnownCase>();
        jdbc.sql("""
                select c.id case_id, c.number, c.court_code, c.state, c.filed_on, c.officer, c.cause, c.livelihood,
                       c.amount_fen, p.id, p.role, p.name, p.id_kind, p.id_sealed, p.id_index, p.phone_sealed, p.address,
                       p.former_addresses
                  from casefile.casefile c
                  left join casefile.party p on p.city_code = c.city_code and p.case_id = c.id
                 where c.city_code = :city and c.number = any(:numbers)
                 order by p.id
                """)
                .param("city", city)
                .param("numbers", numbers.toArray(String[]::new))
                .query(row -> {
                    var number = row.getString("number");
                    if (!known.containsKey(number)) known.put(number, knownCase(row));
                    if (row.getString("role") != null)
                        known.get(number).parties().add(party(row));
                });
        return known;
    }

    void addParties(String city, String court, List<PartyRow> parties) {
        jdbc.sql("""
                insert into casefile.party (city_code, id, case_id, court_code, role, name, id_kind, id_sealed, id_index,
                  phone_sealed, address, former_addresses)
                select :city, id, case_id, :court, role, name, id_kind, id_sealed, id_index, phone_sealed, address,
                       string_to_array(former, chr(31))
                  from unnest(:partyIds::uuid[], :caseIds::uuid[], :roles::text[], :partyNames::text[], :kinds::text[],
                    :sealed::bytea[], :indexes::bytea[], :phones::bytea[], :addresses::text[], :formers::text[])
                    told (id, case_id, role, name, id_kind, id_sealed, id_index, phone_sealed, address, former)
                """)
                .param("city", city)
                .param("court", court)
                .params(Columns.ofParties(parties))
                .update();
    }

    /// Corrected cases, corrected parties and every line of the timelines.
    void correct(
            String city,
            String court,
            List<CaseRow> cases,
            List<PartyRow> parties,
            List<EventRow> events,
            String actor,
            OffsetDateTime now) {
        jdbc.sql("""
                with facts as (
                  update casefile.casefile c
                     set filed_on = told.filed_on, officer = told.officer, cause = told.cause,
                         livelihood = told.livelihood, amount_fen = told.amount_fen, applicants = told.applicants,
                         debtors = told.debtors, names = told.names, grams = string_to_array(told.grams, ' '),
                         changed_at = :now
                    from unnest(:ids::uuid[], :numbers::text[], :filed::date[], :officers::text[], :causes::text[],
                      :livelihoods::text[], :amounts::bigint[], :applicants::text[], :debtors::text[], :names::text[],
                      :grams::text[]) told (id, number, filed_on, officer, cause, livelihood, amount_fen, applicants,
                      debtors, names, grams)
                   where c.city_code = :city and c.id = told.id),
                people as (
                  update casefile.party p
                     set id_kind = told.id_kind, id_sealed = told.id_sealed, id_index = told.id_index,
                         phone_sealed = told.phone_sealed, address = told.address,
                         former_addresses = string_to_array(told.former, chr(31))
                    from unnest(:partyIds::uuid[], :caseIds::uuid[], :roles::text[], :partyNames::text[],
                      :kinds::text[], :sealed::bytea[], :indexes::bytea[], :phones::bytea[], :addresses::text[],
                      :formers::text[])
                      told (id, case_id, role, name, id_kind, id_sealed, id_index, phone_sealed, address, former)
                   where p.city_code = :city and p.id = told.id)
                insert into casefile.event (city_code, id, case_id, court_code, at, actor_name, kind, words, amount_fen)
                select :city, id, case_id, :court, :now, :actor, kind, words, amount_fen
                  from unnest(:eventIds::uuid[], :eventCases::uuid[], :eventKinds::text[], :eventWords::text[],
                    :eventAmounts::bigint[]) told (id, case_id, kind, words, amount_fen)
                """)
                .param("city", city)
                .param("court", court)
                .param("now", now)
                .param("actor", actor)
                .params(Columns.of(cases))
                .params(Columns.ofParties(parties))
                .params(Columns.ofEvents(events, texts))
                .update();
    }

    private static KnownCase knownCase(ResultSet row) throws SQLException {
        var livelihood = row.getString("livelihood");
        var facts = new CaseRow(
                row.getObject("case_id", UUID.class),
                CaseNumber.parse(row.getString("number")),
                row.getObject("filed_on", LocalDate.class),
                row.getString("officer"),
                row.getString("cause"),
                livelihood == null ? null : Livelihood.valueOf(livelihood),
                new Fen(row.getLong("amount_fen")),
                List.of(),
                List.of());
        return new KnownCase(
                row.getString("court_code"), !"CLOSED".equals(row.getString("state")), facts, new ArrayList<>());
    }

    private static PartyRow party(ResultSet row) throws SQLException {
        return new PartyRow(
                row.getObject("case_id", UUID.class),
                row.getObject("id", UUID.class),
                PartyRole.valueOf(row.getString("role")),
                row.getString("name"),
                IdKind.valueOf(row.getString("id_kind")),
                row.getBytes("id_sealed"),
                row.getBytes("id_index"),
                row.getBytes("phone_sealed"),
                row.getString("address"),
                List.of((String[]) row.getArray("former_addresses").getArray()));
    }
}
