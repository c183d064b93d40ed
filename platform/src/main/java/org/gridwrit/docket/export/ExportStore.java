package org.gridwrit.docket.export;

import java.util.UUID;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ExportStore {
    private final JdbcClient jdbc;
    private final SealedText texts;

    ExportStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    void add(UUID id, CaseExport export) {
        jdbc.sql("""
                insert into docket.export (city_code, account_id, id, court_code, actor_name, reason, cases, at)
                values (:city, :account, :id, :court, :name, :reason, :cases, :at)
                """)
                .param("city", export.by().city())
                .param("account", export.by().account())
                .param("id", id)
                .param("court", export.by().court())
                .param("name", export.by().name())
                .param("reason", texts.close(export.reason()))
                .param("cases", export.cases().size())
                .param("at", Times.utc(export.at()))
                .update();
    }
}
