package org.gridwrit.publicity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Published is published: everybody of the city reads them.
@Repository
class MaterialStore {
    private static final String SELECT = """
            select city_code, id, court_code, topic, title, body, published_by_name, published_at,
                   withdrawn_at is not null as withdrawn
              from publicity.material
            """;

    private final JdbcClient jdbc;

    MaterialStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean add(Id id, String court, Topic topic, String title, String words, Actor by, Instant at) {
        return jdbc.sql("""
                insert into publicity.material
                  (city_code, id, court_code, topic, title, body, published_by, published_by_name, published_at)
                values (:city, :id, :court, :topic, :title, :body, :by, :name, :at)
                on conflict (city_code, id) do nothing
                """)
                        .param("city", id.city())
                        .param("id", id.uuid())
                        .param("court", court)
                        .param("topic", topic.name())
                        .param("title", title)
                        .param("body", words)
                        .param("by", by.account())
                        .param("name", by.name())
                        .param("at", Times.utc(at))
                        .update()
                == 1;
    }

    Optional<Material> named(Id id) {
        return jdbc.sql(SELECT + " where city_code = :city and id = :id")
                .param("city", id.city())
                .param("id", id.uuid())
                .query(MaterialStore::material)
                .optional();
    }

    /// The latest first; withdrawn ones are not shown any more.
    List<Material> list(String city, int limit) {
        return jdbc.sql(SELECT + " where city_code = :city and withdrawn_at is null order by id desc limit :limit")
                .param("city", city)
                .param("limit", limit)
                .query(MaterialStore::material)
                .list();
    }

    /// False when it is not this court's, or not to be seen any more.
    boolean withdraw(Scope.OfCourt scope, Id id, Actor by, Instant at) {
        return jdbc.sql("""
                update publicity.material set withdrawn_by_name = :name, withdrawn_at = :at
                 where city_code = :city and id = :id and court_code = :court and withdrawn_at is null
                """)
                        .param("city", id.city())
                        .param("id", id.uuid())
                        .param("court", scope.code())
                        .param("name", by.name())
                        .param("at", Times.utc(at))
                        .update()
                == 1;
    }

    private static Material material(ResultSet row, int n) throws SQLException {
        return new Material(
                new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                row.getString("court_code"),
                Topic.valueOf(row.getString("topic")),
                row.getString("title"),
                row.getString("body"),
                row.getString("published_by_name"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("withdrawn"));
    }
}
