package org.gridwrit.clue.reward;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.clue.law.Bounty;
import org.gridwrit.clue.law.Channel;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RewardStore {
    private static final String SELECT = """
            select city_code, id, court_code, case_id, case_number, party_id, sum_fen, per_myriad, conditions, channels, media,
                   bears_cost, received_on, asked_by_name, state
              from clue.reward
            """;

    private final JdbcClient jdbc;
    private final SealedText texts;

    RewardStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// False when it is known already.
    boolean add(RewardNotice it, Actor by, Instant at) {
        var asked = it.asked();
        return jdbc.sql("""
                insert into clue.reward
                  (city_code, id, court_code, case_id, case_number, party_id, sum_fen, per_myriad, conditions, channels, media,
                   bears_cost, received_on, asked_by, asked_by_name, asked_at, state)
                values (:city, :id, :court, :case, :number, :party, :sum, :part, :conditions, :channels, :media,
                   :bears, :received, :by, :name, :at, :state)
                on conflict (city_code, id) do nothing
                """)
                        .param("city", it.id().city())
                        .param("id", it.id().uuid())
                        .param("court", it.court())
                        .param("case", it.caseId())
                        .param("number", it.caseNumber())
                        .param("party", asked.party())
                        .param("sum", asked.bounty() instanceof Bounty.Sum(var sum) ? sum.value() : null, Types.BIGINT)
                        .param("part", asked.bounty() instanceof Bounty.Part(var part) ? part : null, Types.INTEGER)
                        .param("conditions", texts.close(asked.conditions()))
                        .param("channels", names(asked.channels()))
                        .param("media", texts.close(asked.media()))
                        .param("bears", asked.bearsCost())
                        .param("received", asked.receivedOn())
                        .param("by", by.account())
                        .param("name", it.askedBy())
                        .param("at", Times.utc(at))
                        .param("state", it.state().name())
                        .update()
                == 1;
    }

    Optional<RewardNotice> named(Scope scope, Id id) {
        return jdbc.sql(SELECT + " where city_code = :city and id = :id and court_code like :courts")
                .param("city", id.city())
                .param("id", id.uuid())
                .param("courts", scope.courtPattern())
                .query((row, _) -> notice(row))
                .optional();
    }

    Optional<RewardNotice> lock(Scope.OfCourt scope, Id id) {
        return jdbc.sql(SELECT + " where city_code = :city and id = :id and court_code = :court for update")
                .param("city", id.city())
                .param("id", id.uuid())
                .param("court", scope.code())
                .query((row, _) -> notice(row))
                .optional();
    }

    /// The oldest first.
    List<RewardNotice> ofCase(Scope scope, Id casefile) {
        return jdbc.sql(SELECT + " where city_code = :city and case_id = :case and court_code like :courts order by id")
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("courts", scope.courtPattern())
                .query((row, _) -> notice(row))
                .list();
    }

    void save(RewardNotice it) {
        jdbc.sql("update clue.reward set state = :state where city_code = :city and id = :id")
                .param("city", it.id().city())
                .param("id", it.id().uuid())
                .param("state", it.state().name())
                .update();
    }

    static String[] names(Set<Channel> channels) {
        return channels.stream().map(Channel::name).sorted().toArray(String[]::new);
    }

    static Set<Channel> channels(Array found) throws SQLException {
        return Arrays.stream((String[]) found.getArray()).map(Channel::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private RewardNotice notice(ResultSet row) throws SQLException {
        var sum = row.getObject("sum_fen", Long.class);
        var asked = new NewReward(
                row.getObject("party_id", UUID.class),
                sum == null ? new Bounty.Part(row.getInt("per_myriad")) : new Bounty.Sum(new Fen(sum)),
                texts.open(row.getString("conditions")),
                true,
                channels(row.getArray("channels")),
                texts.open(row.getString("media")),
                row.getBoolean("bears_cost"),
                row.getObject("received_on", LocalDate.class));
        return new RewardNotice(
                new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                row.getString("court_code"),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                asked,
                row.getString("asked_by_name"),
                RewardState.valueOf(row.getString("state")));
    }
}
