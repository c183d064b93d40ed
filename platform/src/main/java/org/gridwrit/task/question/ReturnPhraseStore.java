package org.gridwrit.task.question;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReturnPhraseStore {
    private final JdbcClient jdbc;

    ReturnPhraseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Absent when the court has none of its own.
    Optional<List<String>> of(String city, String court) {
        return jdbc.sql("select phrases from task.return_phrases where city_code = :city and court_code = :court")
                .param("city", city)
                .param("court", court)
                .query((row, _) -> List.of((String[]) row.getArray("phrases").getArray()))
                .optional()
                .filter(it -> !it.isEmpty());
    }

    void keep(String city, String court, List<String> phrases, Instant at) {
        jdbc.sql("""
                insert into task.return_phrases (city_code, court_code, phrases, changed_at)
                values (:city, :court, :phrases, :at)
                on conflict (city_code, court_code) do update
                   set phrases = excluded.phrases, changed_at = excluded.changed_at
                """)
                .param("city", city)
                .param("court", court)
                .param("phrases", phrases.toArray(String[]::new))
                .param("at", Times.utc(at))
                .update();
    }
}
