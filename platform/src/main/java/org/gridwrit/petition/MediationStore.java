package org.gridwrit.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gridwrit.access.Actor;
import org.gridwrit.petition.law.Mediations;
import org.gridwrit.petition.law.Seat;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Tables and who sat at them, only added to. Asked with a petition that is in scope.
@Repository
class MediationStore {
    private final JdbcClient jdbc;
    private final SealedText texts;
    private final Keys keys;

    MediationStore(JdbcClient jdbc, SealedText texts, Keys keys) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.keys = keys;
    }

    /// False when it was entered before, under the same key.
    boolean add(Petition of, UUID id, NewMediation it, Actor by, Instant at) {
        var added = jdbc.sql("""
                insert into petition.mediation
                  (city_code, id, petition_id, court_code, division_code, held_on, place, minutes, result, entered_by_name,
                   entered_at)
                values (:city, :id, :petition, :court, :place, :held, :where, :minutes, :result, :name, :at)
                on conflict (city_code, id) do nothing
                """)
                .param("city", of.id().city())
                .param("id", id)
                .param("petition", of.id().uuid())
                .param("court", of.court())
                .param("place", of.place())
                .param("held", it.heldOn())
                .param("where", texts.close(it.place()))
                .param("minutes", texts.close(it.minutes()))
                .param("result", it.result().name())
                .param("name", by.name())
                .param("at", Times.utc(at))
                .update();
        if (added == 1) seat(of, id, it.seats());
        return added == 1;
    }

    private void seat(Petition of, UUID mediation, List<Seat> seats) {
        jdbc.sql("""
                insert into petition.seat
                  (city_code, id, mediation_id, petition_id, court_code, division_code, position, side, name, signature)
                select :city, n.id, :mediation, :petition, :court, :place, n.position, n.side, n.name, n.signature
                  from unnest(cast(:ids as uuid[]), cast(:sides as text[]), cast(:names as text[]),
                         cast(:signatures as text[])) with ordinality n (id, side, name, signature, position)
                """)
                .param("city", of.id().city())
                .param("mediation", mediation)
                .param("petition", of.id().uuid())
                .param("court", of.court())
                .param("place", of.place())
                .param("ids", seats.stream().map(_ -> keys.next()).toArray(UUID[]::new))
                .param("sides", seats.stream().map(it -> it.side().name()).toArray(String[]::new))
                .param("names", seats.stream().map(it -> texts.close(it.name())).toArray(String[]::new))
                .param(
                        "signatures",
                        seats.stream()
                                .map(it -> it.signed() ? "SIGNED" : "REFUSED")
                                .toArray(String[]::new))
                .update();
    }

    List<Mediation> of(Id petition) {
        record Row(UUID mediation, Seat seat) {}
        var seats = jdbc
                .sql("""
                select mediation_id, side, name, signature from petition.seat
                 where city_code = :city and petition_id = :petition order by mediation_id, position
                """)
                .param("city", petition.city())
                .param("petition", petition.uuid())
                .query((row, _) -> new Row(
                        row.getObject("mediation_id", UUID.class),
                        new Seat(
                                Seat.Side.valueOf(row.getString("side")),
                                texts.open(row.getString("name")),
                                row.getString("signature").equals("SIGNED"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::mediation, Collectors.mapping(Row::seat, Collectors.toList())));
        return jdbc.sql("""
                select id, held_on, place, minutes, result, entered_by_name, entered_at from petition.mediation
                 where city_code = :city and petition_id = :petition order by held_on, id
                """)
                .param("city", petition.city())
                .param("petition", petition.uuid())
                .query((row, _) -> new Mediation(
                        row.getObject("id", UUID.class),
                        row.getObject("held_on", LocalDate.class),
                        texts.open(row.getString("place")),
                        texts.open(row.getString("minutes")),
                        Mediations.Result.valueOf(row.getString("result")),
                        row.getString("entered_by_name"),
                        row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                        seats.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }
}
