package org.gridwrit.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.petition.law.PetitionKind;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;

/// 信访 One matter people come about, however often.
///
/// @param people how many it is about, also those whose names nobody has
/// @param demand 诉求
/// @param times  how often they have come
/// @param cameOn the last time
public record Petition(
        Id id,
        String court,
        String place,
        int people,
        String demand,
        State state,
        int times,
        LocalDate cameOn,
        List<PetitionAbout> cases,
        String enteredBy,
        Instant enteredAt) {
    /// 信访状态
    public enum State {
        OPEN, // 办理中
        ENDED // 已办结
    }

    public PetitionKind kind() {
        return PetitionKind.of(people);
    }

    public boolean open() {
        return state == State.OPEN;
    }

    public boolean repeated() {
        return times > 1;
    }

    /// A court above looks, and does nothing in the petitions of another.
    boolean isWorkedOnBy(Actor actor) {
        return !actor.role().ofCourt() || court.equals(actor.court());
    }

    void mustBeWorkedOnBy(Actor actor) {
        if (!isWorkedOnBy(actor)) throw new Refusal("petition.other-court", court);
    }

    public ZonedDateTime entered() {
        return enteredAt.atZone(Times.CHINA);
    }

    /// Personal data stays out of logs.
    @Override
    public String toString() {
        return "Petition " + id;
    }
}
