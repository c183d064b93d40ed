package org.gridwrit.clue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.clue.law.ClueState;
import org.gridwrit.seal.SealedText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ClueListStore {
    private final JdbcClient jdbc;
    private final SealedText texts;

    ClueListStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// The latest first; duplicates are listed with the one they repeat, and not here.
    ///
    /// @param own the cases whose clues alone; absent for all
    List<CaseClue> list(
            Scope scope,
            List<String> cities,
            ClueFilter filter,
            @Nullable Set<UUID> own,
            @Nullable UUID before,
            int limit) {
        return jdbc.sql(ClueRow.SELECT + """
                 where city_code = any(:cities) and court_code like :courts and duplicate_of is null
                   and state = any(:states) and (:kind::text is null or kind = :kind) and (:source::text is null or source = :source)
                   and (:town::text is null or town_code = :town) and (:all or case_id = any(:own)) and (:before::uuid is null or id < :before::uuid)
                 order by id desc limit :limit
                """)
                .param("cities", cities.toArray(String[]::new))
                .param("courts", scope.courtPattern())
                .param("states", filter.states().stream().map(ClueState::name).toArray(String[]::new))
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param(
                        "source",
                        filter.source() == null ? null : filter.source().name())
                .param("town", filter.town())
                .param("all", own == null)
                .param("own", own == null ? new UUID[0] : own.toArray(UUID[]::new))
                .param("before", before)
                .param("limit", limit)
                .query((row, _) -> ClueRow.of(row, texts))
                .list();
    }

    /// Courts are named one by one, so that the index of a court and a state answers for a court above as well.
    int count(
            Scope scope, List<String> cities, List<String> courts, ClueState state, @Nullable Set<UUID> own, int most) {
        return jdbc.sql("""
                select count(*) from (
                  select from clue.clue where city_code = any(:cities) and court_code = any(:courts) and court_code like :scope
                     and state = :state and duplicate_of is null and (:all or case_id = any(:own)) limit :most) counted
                """)
                .param("cities", cities.toArray(String[]::new))
                .param("courts", courts.toArray(String[]::new))
                .param("scope", scope.courtPattern())
                .param("state", state.name())
                .param("all", own == null)
                .param("own", own == null ? new UUID[0] : own.toArray(UUID[]::new))
                .param("most", most)
                .query(Integer.class)
                .single();
    }
}
