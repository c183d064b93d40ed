package org.gridwrit.identity.provider;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.identity.Account;
import org.gridwrit.identity.AccountStore;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SubjectStore {
    private final JdbcClient jdbc;

    SubjectStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> account(String issuer, String subject) {
        return jdbc.sql("""
                select account.*
                  from identity.linked_subject
                  join identity.account on account.id = linked_subject.account_id
                 where linked_subject.issuer = :issuer and linked_subject.subject = :subject
                """)
                .param("issuer", issuer)
                .param("subject", subject)
                .query(AccountStore::account)
                .optional();
    }

    List<SubjectLine> list(int limit) {
        return jdbc.sql("""
                select linked_subject.issuer, linked_subject.subject, account.login, account.name
                  from identity.linked_subject
                  join identity.account on account.id = linked_subject.account_id
                 order by linked_subject.linked_at desc
                 limit :limit
                """)
                .param("limit", limit)
                .query((row, _) -> new SubjectLine(
                        row.getString("issuer"),
                        row.getString("subject"),
                        row.getString("login"),
                        row.getString("name")))
                .list();
    }

    boolean link(String issuer, String subject, UUID account, UUID by, Instant at) {
        return jdbc.sql("""
                        insert into identity.linked_subject (issuer, subject, account_id, linked_by, linked_at)
                        values (:issuer, :subject, :account, :by, :at)
                        on conflict do nothing
                        """)
                        .param("issuer", issuer)
                        .param("subject", subject)
                        .param("account", account)
                        .param("by", by)
                        .param("at", Times.utc(at))
                        .update()
                == 1;
    }

    boolean unlink(String issuer, String subject) {
        return jdbc.sql("delete from identity.linked_subject where issuer = :issuer and subject = :subject")
                        .param("issuer", issuer)
                        .param("subject", subject)
                        .update()
                == 1;
    }
}
