package org.gridwrit.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.clue.Source;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.clue.law.ClueState;
import org.gridwrit.service.law.Mode;
import org.gridwrit.shared.Fen;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.TaskKind;
import org.jspecify.annotations.Nullable;

/// 计数依据 Something that may make figures change. The same key is the same happening, however often it arrives.
sealed interface Happening {
    UUID id();

    LocalDate day();

    record Confirmation(UUID id, LocalDate day, String village, TaskKind kind, Outcome outcome, boolean clue)
            implements Happening {
        /// A result that moves the case: "nothing found" and "moved away" are worth knowing, but count as no help.
        boolean useful() {
            if (kind == TaskKind.PUBLICIZE) return false;
            return clue
                    || switch (outcome) {
                        case FOUND, PROPERTY_FOUND, SERVED, AGREED, DONE -> true;
                        case REFUSED, MOVED_AWAY, DECEASED, NOT_FOUND -> false;
                    };
        }
    }

    /// @param way   as in `casefile.Closing`; empty, like `place`, in what was told before ways were kept
    /// @param place where it counts when nobody has helped in the case
    record Closing(UUID id, LocalDate day, String way, String place) implements Happening {
        Closing(UUID id, LocalDate day) {
            this(id, day, "", "");
        }
    }

    /// How a clue stood after something was decided about it; `position` puts that in its order, `task` is whose report
    /// told it.
    record Clue(
            UUID id,
            LocalDate day,
            UUID clue,
            int position,
            String place,
            AssetKind kind,
            Source source,
            ClueState state,
            boolean repeated,
            Fen amount,
            @Nullable UUID task)
            implements Happening {}

    /// What a try to serve a document came to; `first` when nothing had failed before.
    record Service(
            UUID id, LocalDate day, UUID service, UUID document, String place, Mode mode, boolean first, boolean served)
            implements Happening {}

    record Recovery(UUID id, LocalDate day, Fen amount) implements Happening {}

    /// How something of a case stood after a step.
    ///
    /// @param at    of two steps of one subject the later says how it stands
    /// @param place where it counts as long as nobody has helped in the case
    /// @param word  what the matter needs besides, or empty
    record Step(
            UUID id,
            LocalDate day,
            Matter matter,
            UUID subject,
            Instant at,
            String place,
            String word,
            String stage,
            Fen amount)
            implements Happening {
        Step saying(String said, String to, Fen of) {
            return new Step(id, day, matter, subject, at, place, said, to, of);
        }
    }
}
