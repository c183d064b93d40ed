package org.gridwrit.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.seal.SealedText;
import org.gridwrit.service.law.ServiceReceipt;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ServiceStore {
    static final String SELECT = """
            select city_code, id, court_code, case_id, case_number, party_id, addressee, organization, circumstance, document,
                   title, summary_procedure, address, mode, opened_by_name, opened_at, state, served_on, day, place, receiver,
                   receiver_name, reason, witness, witness_name, recording, reference, decided_by_name, due_on
              from service.service
            """;

    private final JdbcClient jdbc;
    private final SealedText texts;

    ServiceStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// False when it was opened before.
    boolean open(CaseFile of, UUID id, NewService what, String addressee, boolean organization, Actor by, Instant at) {
        return jdbc.sql("""
                insert into service.service
                  (city_code, id, court_code, case_id, case_number, party_id, addressee, organization, circumstance, document,
                   title, summary_procedure, address, mode, opened_by, opened_by_name, opened_at, state)
                values (:city, :id, :court, :case, :number, :party, :addressee, :organization, :circumstance, :document,
                   :title, :summary, :address, :mode, :by, :name, :at, 'OPEN')
                on conflict (city_code, id) do nothing
                """)
                        .param("city", of.id().city())
                        .param("id", id)
                        .param("court", of.court())
                        .param("case", of.id().uuid())
                        .param("number", of.number())
                        .param("party", what.party())
                        .param("addressee", addressee)
                        .param("organization", organization)
                        .param("circumstance", what.circumstance().name())
                        .param("document", what.document().name())
                        .param("title", what.title())
                        .param("summary", what.summaryProcedure())
                        .param("address", texts.close(what.address()))
                        .param("mode", what.mode().name())
                        .param("by", by.account())
                        .param("name", by.name())
                        .param("at", Times.utc(at))
                        .update()
                == 1;
    }

    List<ServiceOfDocument> ofCase(Scope scope, Id casefile) {
        return jdbc.sql(SELECT + " where city_code = :city and case_id = :case and court_code like :courts order by id")
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("courts", scope.courtPattern())
                .query((row, _) -> ServiceRow.of(row, texts))
                .list();
    }

    Optional<ServiceOfDocument> named(Scope scope, Id id) {
        return jdbc.sql(SELECT + " where city_code = :city and id = :id and court_code like :courts")
                .param("city", id.city())
                .param("id", id.uuid())
                .param("courts", scope.courtPattern())
                .query((row, _) -> ServiceRow.of(row, texts))
                .optional();
    }

    Optional<ServiceOfDocument> lock(Scope.OfCourt scope, Id id) {
        return jdbc.sql(SELECT + " where city_code = :city and id = :id and court_code = :court for update")
                .param("city", id.city())
                .param("id", id.uuid())
                .param("court", scope.code())
                .query((row, _) -> ServiceRow.of(row, texts))
                .optional();
    }

    void serve(Id id, ServiceReceipt receipt, LocalDate servedOn, Actor by, Instant at) {
        jdbc.sql("""
                update service.service
                   set state = 'SERVED', served_on = :servedOn,
                       due_on = case mode when 'PUBLIC_NOTICE' then :servedOn else due_on end, day = :day, place = :place, receiver = :receiver,
                       receiver_name = :receiverName, reason = :reason, witness = :witness, witness_name = :witnessName,
                       recording = :recording, reference = :reference, decided_by = :by, decided_by_name = :name,
                       decided_at = :at
                 where city_code = :city and id = :id
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("servedOn", servedOn)
                .param("day", receipt.day())
                .param("place", receipt.place().name())
                .param("receiver", name(receipt.receiver()))
                .param("receiverName", receipt.receiverName())
                .param("reason", texts.close(receipt.reason()))
                .param("witness", name(receipt.witness()))
                .param("witnessName", receipt.witnessName())
                .param("recording", receipt.recording())
                .param("reference", receipt.reference())
                .param("by", by.account())
                .param("name", by.name())
                .param("at", Times.utc(at))
                .update();
    }

    void entrust(Id id, LocalDate day, LocalDate due) {
        jdbc.sql("""
                update service.service set entrusted_on = :day, due_on = :due where city_code = :city and id = :id
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("day", day)
                .param("due", due)
                .update();
    }

    /// Of an open service, or of a notice that runs: then that is also the day it counts from.
    void due(Id id, LocalDate day) {
        jdbc.sql("""
                update service.service set due_on = :day, served_on = case state when 'SERVED' then :day end
                 where city_code = :city and id = :id
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("day", day)
                .update();
    }

    void giveUp(Id id, Actor by, Instant at) {
        jdbc.sql("""
                update service.service
                   set state = 'FAILED', decided_by = :by, decided_by_name = :name, decided_at = :at
                 where city_code = :city and id = :id
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("by", by.account())
                .param("name", by.name())
                .param("at", Times.utc(at))
                .update();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
