package org.gridwrit.operation;

import java.util.List;
import java.util.UUID;
import org.gridwrit.operation.law.Exchange;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Questions and answers. Asked with an operation that is in scope.
@Repository
class ExchangeStore {
    private final JdbcClient jdbc;
    private final SealedText texts;

    ExchangeStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    void add(Operation of, UUID id, int position, Exchange it) {
        jdbc.sql("""
                insert into operation.exchange (city_code, id, operation_id, case_id, court_code, position, question, answer)
                values (:city, :id, :operation, :case, :court, :position, :question, :answer)
                """)
                .param("city", of.id().city())
                .param("id", id)
                .param("operation", of.id().uuid())
                .param("case", of.caseId())
                .param("court", of.court())
                .param("position", position)
                .param("question", texts.close(it.question()))
                .param("answer", texts.close(it.answer()))
                .update();
    }

    List<Exchange> of(Id operation) {
        return jdbc.sql("""
                select question, answer from operation.exchange
                 where city_code = :city and operation_id = :operation order by position
                """)
                .param("city", operation.city())
                .param("operation", operation.uuid())
                .query((row, _) ->
                        new Exchange(texts.open(row.getString("question")), texts.open(row.getString("answer"))))
                .list();
    }
}
