package org.gridwrit.payout.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.casefile.number.Identification;
import org.gridwrit.payout.plan.Claim;
import org.gridwrit.payout.plan.Rank;
import org.gridwrit.seal.Seal;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Fen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Lines of rosters; asked with a roster that is in scope. Numbers, phones and accounts are sealed.
@Repository
class ClaimStore {
    private static final String SELECT = """
            select id, line, name, id_kind, id_sealed, phone_sealed, card_sealed, rank, amount_fen, collateral,
                   seizure_order, average_fen, agent, evidence, doubts, struck, struck_by_name
              from payout.claim where city_code = :city and roster_id = :roster""";

    private final JdbcClient jdbc;
    private final Seal seal;
    private final SealedText texts;
    private final ClaimSealing sealing;

    ClaimStore(JdbcClient jdbc, Seal seal, SealedText texts, ClaimSealing sealing) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.texts = texts;
        this.sealing = sealing;
    }

    Known known(Roster of) {
        var known = new Known();
        jdbc.sql("""
                select coalesce(encode(id_index, 'hex'), '') as number, name, rank, coalesce(collateral, '') as thing, line
                  from payout.claim where city_code = :city and roster_id = :roster and struck is null order by line
                """)
                .param("city", of.id().city())
                .param("roster", of.id().uuid())
                .query((row, _) -> {
                    known.stands(
                            row.getString("number"),
                            row.getString("name"),
                            Rank.valueOf(row.getString("rank")),
                            row.getString("thing"),
                            row.getInt("line"));
                    return known;
                })
                .list();
        return known;
    }

    int lastLine(Roster of) {
        return jdbc.sql("""
                select coalesce(max(line), 0) from payout.claim where city_code = :city and roster_id = :roster
                """)
                .param("city", of.id().city())
                .param("roster", of.id().uuid())
                .query(Integer.class)
                .single();
    }

    void add(Roster of, int after, List<ClaimLine> lines) {
        jdbc.sql("""
                insert into payout.claim
                  (city_code, id, roster_id, court_code, case_id, line, name, id_kind, id_sealed, id_index, phone_sealed,
                   card_sealed, rank, amount_fen, collateral, seizure_order, average_fen, agent, evidence, doubts)
                select :city, n.id, :roster, :court, :case, n.line, n.name, n.id_kind, n.id_sealed, n.id_index,
                       n.phone_sealed, n.card_sealed, n.rank, n.amount, n.collateral, n.seizure, n.average, n.agent,
                       n.evidence, string_to_array(n.doubts, ',')
                  from unnest(:ids::uuid[], :lines::int[], :names::text[], :kinds::text[], :numbers::bytea[],
                              :indexes::bytea[], :phones::bytea[], :cards::bytea[], :ranks::text[], :amounts::bigint[],
                              :things::text[], :orders::int[], :averages::bigint[], :agents::text[], :evidences::text[],
                              :doubts::text[])
                    as n (id, line, name, id_kind, id_sealed, id_index, phone_sealed, card_sealed, rank, amount, collateral,
                          seizure, average, agent, evidence, doubts)
                """)
                .param("city", of.id().city())
                .param("roster", of.id().uuid())
                .param("court", of.court())
                .param("case", of.caseId())
                .params(sealing.columns(lines, after))
                .update();
    }

    /// Lines after one, in their order.
    List<KeptClaim> list(Roster of, int after, int limit) {
        return jdbc.sql(SELECT + " and line > :after order by line limit :limit")
                .param("city", of.id().city())
                .param("roster", of.id().uuid())
                .param("after", after)
                .param("limit", limit)
                .query(this::kept)
                .list();
    }

    Optional<KeptClaim> named(Roster of, UUID claim) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("city", of.id().city())
                .param("roster", of.id().uuid())
                .param("id", claim)
                .query(this::kept)
                .optional();
    }

    List<RankSum> sums(Roster of) {
        return jdbc
                .sql("""
                select rank, count(*) as claims, sum(amount_fen)::bigint as amount from payout.claim
                 where city_code = :city and roster_id = :roster and struck is null group by rank
                """)
                .param("city", of.id().city())
                .param("roster", of.id().uuid())
                .query((row, _) -> new RankSum(
                        Rank.valueOf(row.getString("rank")), row.getInt("claims"), new Fen(row.getLong("amount"))))
                .list()
                .stream()
                .sorted(Comparator.comparing(RankSum::rank))
                .toList();
    }

    int doubtful(Roster of) {
        return jdbc.sql("""
                select count(*) from payout.claim
                 where city_code = :city and roster_id = :roster and struck is null and doubts && '{NO_ID,SAME_NAME,SAME_CARD,CARD_LENGTH}'
                """)
                .param("city", of.id().city())
                .param("roster", of.id().uuid())
                .query(Integer.class)
                .single();
    }

    /// What secures claims that count.
    List<String> things(Roster of) {
        return jdbc.sql("""
                select collateral from payout.claim
                 where city_code = :city and roster_id = :roster and struck is null and collateral is not null
                 group by collateral order by min(line)
                """)
                .param("city", of.id().city())
                .param("roster", of.id().uuid())
                .query((row, _) -> row.getString("collateral"))
                .list();
    }

    /// What a plan reckons with: every line that counts, in its order.
    List<Claim> claims(Roster of) {
        return jdbc.sql("""
                select id, name, rank, amount_fen, collateral, seizure_order, average_fen from payout.claim
                 where city_code = :city and roster_id = :roster and struck is null order by line
                """)
                .param("city", of.id().city())
                .param("roster", of.id().uuid())
                .query((row, _) -> new Claim(
                        row.getString("id"),
                        row.getString("name"),
                        Rank.valueOf(row.getString("rank")),
                        new Fen(row.getLong("amount_fen")),
                        row.getString("collateral"),
                        row.getInt("seizure_order"),
                        fen(row)))
                .list();
    }

    void strike(Roster of, UUID claim, String why, Actor by) {
        jdbc.sql("""
                update payout.claim set struck = :why, struck_by_name = :name
                 where city_code = :city and roster_id = :roster and id = :id
                """)
                .param("why", texts.close(why))
                .param("name", by.name())
                .param("city", of.id().city())
                .param("roster", of.id().uuid())
                .param("id", claim)
                .update();
    }

    private KeptClaim kept(ResultSet row, int n) throws SQLException {
        var kind = IdKind.valueOf(row.getString("id_kind"));
        var number = row.getBytes("id_sealed");
        var id = number == null ? Identification.NONE : new Identification(kind, seal.open(number));
        var doubts = EnumSet.noneOf(Doubt.class);
        var named = (String[]) row.getArray("doubts").getArray();
        Arrays.stream(named).map(Doubt::valueOf).forEach(doubts::add);
        var line = new ClaimLine(
                row.getInt("line"),
                row.getString("name"),
                id,
                open(row.getBytes("phone_sealed")),
                open(row.getBytes("card_sealed")),
                Rank.valueOf(row.getString("rank")),
                new Fen(row.getLong("amount_fen")),
                row.getString("collateral"),
                row.getInt("seizure_order"),
                fen(row),
                texts.open(row.getString("agent")),
                texts.open(row.getString("evidence")),
                doubts);
        return new KeptClaim(
                row.getObject("id", UUID.class),
                line,
                texts.openIfAny(row.getString("struck")),
                row.getString("struck_by_name"));
    }

    private static @Nullable Fen fen(ResultSet row) throws SQLException {
        long average = row.getLong("average_fen");
        return row.wasNull() ? null : new Fen(average);
    }

    private String open(byte @Nullable [] sealed) {
        return sealed == null ? "" : seal.open(sealed);
    }
}
