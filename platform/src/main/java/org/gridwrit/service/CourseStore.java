package org.gridwrit.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.seal.SealedText;
import org.gridwrit.service.law.Result;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Attempts and consents: the course of a service, only added to.
@Repository
class CourseStore {
    private final JdbcClient jdbc;
    private final SealedText texts;

    CourseStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// False when it was written down before.
    boolean attempt(ServiceOfDocument of, UUID id, Tried tried, Actor by, Instant at) {
        return jdbc.sql("""
                insert into service.attempt
                  (city_code, id, service_id, case_id, court_code, result, day, words, actor_id, actor_name, at)
                values (:city, :id, :service, :case, :court, :result, :day, :words, :by, :name, :at)
                on conflict (city_code, id) do nothing
                """)
                        .param("city", of.id().city())
                        .param("id", id)
                        .param("service", of.id().uuid())
                        .param("case", of.caseId())
                        .param("court", of.court())
                        .param("result", tried.result().name())
                        .param("day", tried.day())
                        .param("words", texts.close(tried.words()))
                        .param("by", by.account())
                        .param("name", by.name())
                        .param("at", Times.utc(at))
                        .update()
                == 1;
    }

    List<Tried> tried(Scope scope, Id casefile) {
        return jdbc.sql("""
                select service_id, result, day, words, actor_name from service.attempt
                 where city_code = :city and case_id = :case and court_code like :courts order by id
                """)
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("courts", scope.courtPattern())
                .query((row, _) -> new Tried(
                        row.getObject("service_id", UUID.class),
                        Result.valueOf(row.getString("result")),
                        row.getObject("day", LocalDate.class),
                        texts.open(row.getString("words")),
                        row.getString("actor_name")))
                .list();
    }

    void consent(CaseFile of, UUID id, Consent said, Actor by, Instant at) {
        jdbc.sql("""
                insert into service.consent
                  (city_code, id, case_id, court_code, party_id, given, medium, day, actor_id, actor_name, at)
                values (:city, :id, :case, :court, :party, :given, :medium, :day, :by, :name, :at)
                on conflict (city_code, id) do nothing
                """)
                .param("city", of.id().city())
                .param("id", id)
                .param("case", of.id().uuid())
                .param("court", of.court())
                .param("party", said.party())
                .param("given", said.given())
                .param("medium", texts.close(said.medium()))
                .param("day", said.day())
                .param("by", by.account())
                .param("name", by.name())
                .param("at", Times.utc(at))
                .update();
    }

    List<Consent> consents(Scope scope, Id casefile) {
        return jdbc.sql("""
                select party_id, given, medium, day from service.consent
                 where city_code = :city and case_id = :case and court_code like :courts order by id
                """)
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("courts", scope.courtPattern())
                .query((row, _) -> new Consent(
                        row.getObject("party_id", UUID.class),
                        row.getBoolean("given"),
                        texts.open(row.getString("medium")),
                        row.getObject("day", LocalDate.class)))
                .list();
    }
}
