package org.gridwrit.identity.security;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Role;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ApprovalStore {
    private final JdbcClient jdbc;

    ApprovalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<WaitingLine> waiting(int limit) {
        return jdbc.sql("""
                select account.*, opener.name as opener
                  from identity.account
                  left join identity.account opener on opener.id = account.opened_by
                 where account.approved_at is null and not account.disabled
                 order by account.created_at
                 limit :limit
                """)
                .param("limit", limit)
                .query((row, _) -> new WaitingLine(
                        row.getObject("id", UUID.class),
                        row.getString("login"),
                        row.getString("name"),
                        Role.valueOf(row.getString("role")),
                        unit(row.getString("court_code"), row.getString("division_code"), row.getString("worker_id")),
                        row.getString("opener"),
                        row.getObject("created_at", OffsetDateTime.class)
                                .atZoneSameInstant(Times.CHINA)
                                .toLocalDate()))
                .list();
    }

    boolean approve(UUID account, UUID by, Instant at) {
        return jdbc.sql("""
                        update identity.account set approved_by = :by, approved_at = :at
                         where id = :id and approved_at is null and not disabled and opened_by is distinct from :by
                        """)
                        .param("by", by)
                        .param("at", Times.utc(at))
                        .param("id", account)
                        .update()
                == 1;
    }

    boolean decline(UUID account) {
        return jdbc.sql("update identity.account set disabled = true where id = :id and approved_at is null")
                        .param("id", account)
                        .update()
                == 1;
    }

    private static String unit(String... codes) {
        for (var code : codes) if (code != null) return code;
        return "";
    }
}
