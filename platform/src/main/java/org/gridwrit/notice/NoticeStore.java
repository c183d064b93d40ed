package org.gridwrit.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NoticeStore {
    private final JdbcClient jdbc;

    NoticeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// False when this account was told of this thing before.
    boolean add(String city, UUID id, UUID account, News news, Instant at) {
        var subject = news.subject();
        return jdbc.sql("""
                        insert into notice.notice
                          (city_code, id, account_id, kind, thing, subject, case_number, things, at)
                        values (:city, :id, :account, :kind, :thing, :subject, :number, :things, :at)
                        on conflict (city_code, account_id, kind, thing) do nothing
                        """)
                        .param("city", city)
                        .param("id", id)
                        .param("account", account)
                        .param("kind", news.kind().name())
                        .param("thing", news.thing())
                        .param("subject", subject == null ? null : subject.toString())
                        .param("number", news.caseNumber())
                        .param("things", news.things())
                        .param("at", Times.utc(at))
                        .update()
                == 1;
    }

    /// The latest first.
    List<Notice> list(String city, UUID account, boolean unread, @Nullable UUID before, int limit) {
        return jdbc.sql("""
                select id, kind, subject, case_number, things, at, read_at from notice.notice
                 where city_code = :city and account_id = :account and (not :unread or read_at is null)
                   and (:before::uuid is null or id < :before::uuid)
                 order by id desc limit :limit
                """)
                .param("city", city)
                .param("account", account)
                .param("unread", unread)
                .param("before", before)
                .param("limit", limit)
                .query(NoticeStore::notice)
                .list();
    }

    /// Counts no further than that.
    int unread(String city, UUID account, int most) {
        return jdbc.sql("""
                select count(*) from (
                  select 1 from notice.notice
                   where city_code = :city and account_id = :account and read_at is null limit :most) counted
                """)
                .param("city", city)
                .param("account", account)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    Optional<Notice> of(String city, UUID account, UUID id) {
        return jdbc.sql("""
                select id, kind, subject, case_number, things, at, read_at from notice.notice
                 where city_code = :city and account_id = :account and id = :id
                """)
                .param("city", city)
                .param("account", account)
                .param("id", id)
                .query(NoticeStore::notice)
                .optional();
    }

    /// @param upTo the latest that was shown; what came since stays unread
    int read(String city, UUID account, UUID from, UUID upTo, Instant at) {
        return jdbc.sql("""
                update notice.notice set read_at = :at
                 where city_code = :city and account_id = :account and read_at is null and id between :from and :upTo
                """)
                .param("city", city)
                .param("account", account)
                .param("from", from)
                .param("upTo", upTo)
                .param("at", Times.utc(at))
                .update();
    }

    private static Notice notice(ResultSet row, int n) throws SQLException {
        var subject = row.getString("subject");
        var read = row.getObject("read_at", OffsetDateTime.class);
        return new Notice(
                row.getObject("id", UUID.class),
                NoticeKind.valueOf(row.getString("kind")),
                subject == null ? null : Id.valueOf(subject),
                row.getString("case_number"),
                row.getInt("things"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                read == null ? null : read.toInstant());
    }
}
