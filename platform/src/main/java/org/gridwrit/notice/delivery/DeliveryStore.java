package org.gridwrit.notice.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gridwrit.notice.Channel;
import org.gridwrit.notice.NoticeKind;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DeliveryStore {
    /// @param message what it was tried as; absent when it never was
    record Due(
            UUID id,
            UUID account,
            NoticeKind kind,
            Channel channel,
            int attempts,
            @Nullable UUID message) {
        record Together(
                UUID account, Channel channel, @Nullable UUID message) {}

        Together together() {
            // People are told of several things at once, machines of each.
            return new Together(account, channel, message == null && channel == Channel.WEBHOOK ? id : message);
        }
    }

    private final JdbcClient jdbc;

    DeliveryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int add(String city, UUID id, UUID notice, UUID account, NoticeKind kind, Channel channel, Instant due) {
        return jdbc.sql("""
                insert into notice.delivery
                  (city_code, id, account_id, notice_id, kind, channel, state, due_at, attempts)
                values (:city, :id, :account, :notice, :kind, :channel, 'WAITING', :due, 0)
                on conflict (city_code, notice_id, channel) do nothing
                """)
                .param("city", city)
                .param("id", id)
                .param("account", account)
                .param("notice", notice)
                .param("kind", kind.name())
                .param("channel", channel.name())
                .param("due", Times.utc(due))
                .update();
    }

    List<String> cities(Instant now) {
        return jdbc.sql("select distinct city_code from notice.delivery"
                        + " where state in ('WAITING', 'SENDING') and due_at <= :now")
                .param("now", Times.utc(now))
                .query((row, _) -> row.getString("city_code"))
                .list();
    }

    /// What was never tried and has been read on a page.
    void dropRead(String city, Instant now) {
        jdbc.sql("""
                update notice.delivery delivery set state = 'MOOT'
                  from notice.notice notice
                 where delivery.city_code = :city and notice.city_code = :city and notice.id = delivery.notice_id
                   and notice.read_at is not null and delivery.state = 'WAITING' and delivery.attempts = 0
                   and delivery.due_at <= :now
                """).param("city", city).param("now", Times.utc(now)).update();
    }

    List<Due> lockDue(String city, Collection<Channel> channels, Instant now, int limit) {
        return jdbc.sql("""
                select id, account_id, kind, channel, attempts, message_id
                  from notice.delivery
                 where city_code = :city and state in ('WAITING', 'SENDING') and due_at <= :now
                   and channel = any(:channels)
                 order by due_at limit :limit
                   for update skip locked
                """)
                .param("city", city)
                .param("now", Times.utc(now))
                .param("channels", channels.stream().map(Enum::name).toArray(String[]::new))
                .param("limit", limit)
                .query((row, _) -> new Due(
                        row.getObject("id", UUID.class),
                        row.getObject("account_id", UUID.class),
                        NoticeKind.valueOf(row.getString("kind")),
                        Channel.valueOf(row.getString("channel")),
                        row.getInt("attempts"),
                        row.getObject("message_id", UUID.class)))
                .list();
    }

    void taken(Message message, Instant until) {
        jdbc.sql("""
                update notice.delivery
                   set state = 'SENDING', message_id = :message, attempts = :attempt, due_at = :until
                 where city_code = :city and id = any(:ids)
                """)
                .param("city", message.city())
                .param("message", message.id())
                .param("attempt", message.attempt())
                .param("until", Times.utc(until))
                .param("ids", message.notices().toArray(UUID[]::new))
                .update();
    }

    /// Only by whoever took it last.
    int ended(Message message, String state, @Nullable String failure) {
        return jdbc.sql("""
                update notice.delivery set state = :state, failure = :failure
                 where city_code = :city and message_id = :message and state = 'SENDING' and attempts = :attempt
                """)
                .param("city", message.city())
                .param("message", message.id())
                .param("attempt", message.attempt())
                .param("state", state)
                .param("failure", failure)
                .update();
    }

    int receipt(String city, UUID message, String outcome) {
        return jdbc.sql("""
                update notice.delivery set receipt = :outcome
                 where city_code = :city and message_id = :message and channel = 'SMS'
                """)
                .param("city", city)
                .param("message", message)
                .param("outcome", outcome)
                .update();
    }

    /// What was given up is tried again, under the same id.
    boolean revive(String city, UUID id, Instant due) {
        return jdbc.sql("""
                update notice.delivery set state = 'WAITING', attempts = 0, due_at = :due
                 where city_code = :city and id = :id and channel = 'WEBHOOK' and state = 'FAILED'
                """)
                        .param("city", city)
                        .param("id", id)
                        .param("due", Times.utc(due))
                        .update()
                == 1;
    }

    int again(Message message, String failure, Instant due) {
        return jdbc.sql("""
                update notice.delivery set state = 'WAITING', failure = :failure, due_at = :due
                 where city_code = :city and message_id = :message and state = 'SENDING' and attempts = :attempt
                """)
                .param("city", message.city())
                .param("message", message.id())
                .param("attempt", message.attempt())
                .param("failure", failure)
                .param("due", Times.utc(due))
                .update();
    }
}
