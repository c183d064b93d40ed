package org.gridwrit.paper;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What courts have made of the shipped templates; insert-only.
@Repository
class TemplateStore {
    private final JdbcClient jdbc;
    private final SealedText texts;

    TemplateStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// The latest first.
    List<TemplateVersion> of(String city, String court, PaperKind kind) {
        return jdbc.sql("""
                select version, words, actor_name, at from paper.template
                 where city_code = :city and court_code = :court and kind = :kind order by version desc limit 50
                """)
                .param("city", city)
                .param("court", court)
                .param("kind", kind.name())
                .query((row, _) -> new TemplateVersion(
                        row.getInt("version"),
                        texts.open(row.getString("words")),
                        row.getString("actor_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// False when somebody else has written that version.
    boolean add(Actor by, String court, PaperKind kind, int version, String words, Instant at) {
        return jdbc.sql("""
                insert into paper.template (city_code, court_code, kind, version, words, actor_id, actor_name, at)
                values (:city, :court, :kind, :version, :words, :by, :name, :at)
                on conflict (city_code, court_code, kind, version) do nothing
                """)
                        .param("city", by.city())
                        .param("court", court)
                        .param("kind", kind.name())
                        .param("version", version)
                        .param("words", texts.close(words))
                        .param("by", by.account())
                        .param("name", by.name())
                        .param("at", Times.utc(at))
                        .update()
                == 1;
    }
}
