package org.gridwrit.clue;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.clue.law.ClueState;
import org.gridwrit.clue.law.Moved;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;

/// 线索 One thing the court was told of, as it stands now.
///
/// @param sourceName  the first source, whose credit it is
/// @param task        whose report told it
/// @param town        nine digits, empty when nobody knows
/// @param duplicateOf the clue that told the same before
public record CaseClue(
        Id id,
        String court,
        UUID caseId,
        String caseNumber,
        AssetKind kind,
        String words,
        String thing,
        Source source,
        String sourceName,
        @Nullable UUID task,
        String town,
        String claimedBy,
        Instant claimedAt,
        ClueState state,
        Fen recovered,
        @Nullable UUID duplicateOf) {
    public Id casefile() {
        return new Id(id.city(), caseId);
    }

    public @Nullable Id taskId() {
        return task == null ? null : new Id(id.city(), task);
    }

    public @Nullable Id first() {
        return duplicateOf == null ? null : new Id(id.city(), duplicateOf);
    }

    public ZonedDateTime claimed() {
        return claimedAt.atZone(Times.CHINA);
    }

    /// @throws Refusal that says why this cannot follow what stands
    public CaseClue after(Moved moved) {
        mustStandAlone();
        var next = moved.move().from(state);
        var measure = moved.measure();
        if (measure != null) measure.mustSuit(kind);
        var amount = moved.amount();
        return new CaseClue(
                id,
                court,
                caseId,
                caseNumber,
                moved.kind() == null ? kind : moved.kind(),
                words,
                moved.thing().isEmpty() ? thing : moved.thing(),
                source,
                sourceName,
                task,
                town,
                claimedBy,
                claimedAt,
                next,
                amount == null ? recovered : recovered.plus(amount),
                duplicateOf);
    }

    /// The one that was told first keeps the credit, so only a later one can be the same as another.
    CaseClue sameAs(CaseClue first) {
        mustStandAlone();
        first.mustStandAlone();
        if (!first.caseId.equals(caseId)) throw new Refusal("clue.other-case", first.caseNumber);
        if (!first.isBefore(this))
            throw new Refusal("clue.told-later", first.claimed().toLocalDate());
        if (state.acted()) throw new Refusal("clue.acted-already");
        return new CaseClue(
                id,
                court,
                caseId,
                caseNumber,
                kind,
                words,
                thing,
                source,
                sourceName,
                task,
                town,
                claimedBy,
                claimedAt,
                state,
                recovered,
                first.id.uuid());
    }

    boolean isBefore(CaseClue other) {
        int order = claimedAt.compareTo(other.claimedAt);
        return order < 0 || (order == 0 && id.toString().compareTo(other.id.toString()) < 0);
    }

    void mustStandAlone() {
        if (duplicateOf != null) throw new Refusal("clue.duplicate");
    }
}
