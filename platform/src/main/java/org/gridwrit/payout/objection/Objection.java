package org.gridwrit.payout.objection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.gridwrit.casefile.clock.ClockKind;
import org.gridwrit.casefile.clock.Reckoning;
import org.gridwrit.payout.objection.Course.Name;
import org.gridwrit.payout.objection.Step.Kind;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// 异议 What a creditor or the debtor says against a plan in writing.
///
/// @param objector a claim of the plan, or a debtor of the case
/// @param claim    争议债权 whose share is in dispute; absent where all of it is
/// @param disputed what is held back while it is in suit (解释 510 3)
/// @param lastDay  of the objector's own fifteen days
public record Objection(
        Id id,
        UUID plan,
        String court,
        UUID caseId,
        String caseNumber,
        int version,
        UUID objector,
        String objectorName,
        @Nullable UUID claim,
        Fen disputed,
        String words,
        LocalDate lastDay,
        Course course,
        String by) {
    /// 十五日 from the day a plan reaches somebody, that day not counted (解释 509).
    static LocalDate lastDay(LocalDate reached, Predicate<LocalDate> working) {
        return Reckoning.lastDay(reached, ClockKind.PLAN_OBJECTION.term, working);
    }

    static Course raised(LocalDate on, LocalDate lastDay) {
        return on.isAfter(lastDay) ? new Course.Late(on) : new Course.Raised(on);
    }

    public Id planId() {
        return new Id(id.city(), plan);
    }

    public Id casefile() {
        return new Id(id.city(), caseId);
    }

    public Name state() {
        return course.name();
    }

    /// Whether nothing may be paid by the plan: in suit it is barred only where no single share is in dispute.
    public boolean bars() {
        return !state().isOver() && (state() != Name.SUED || claim == null);
    }

    /// The last day of what is waited for.
    public @Nullable LocalDate due() {
        return switch (course) {
            case Course.Notified it -> it.until();
            case Course.Told it -> it.until();
            case Course.Raised _, Course.Late _, Course.Opposed _, Course.Sued _, Course.Ended _ -> null;
        };
    }

    /// What may be done on that day.
    public List<Kind> next(LocalDate today) {
        return switch (course) {
            case Course.Raised _ -> List.of(Kind.NOTIFY, Kind.WITHDRAW);
            case Course.Notified it ->
                today.isAfter(it.until())
                        ? List.of(Kind.CORRECT, Kind.OPPOSE, Kind.WITHDRAW)
                        : List.of(Kind.OPPOSE, Kind.WITHDRAW);
            case Course.Opposed _ -> List.of(Kind.TELL, Kind.WITHDRAW);
            case Course.Told it ->
                today.isAfter(it.until())
                        ? List.of(Kind.STAND, Kind.SUE, Kind.WITHDRAW)
                        : List.of(Kind.SUE, Kind.WITHDRAW);
            case Course.Sued _ -> List.of(Kind.DECIDE, Kind.WITHDRAW);
            case Course.Late _, Course.Ended _ -> List.of();
        };
    }

    /// @throws Refusal that says what comes first, or which day was the last
    Objection after(Step step, LocalDate today, Predicate<LocalDate> working) {
        if (step.day().isAfter(today)) throw new Refusal("casefile.day-to-come", step.day());
        if (step.day().isBefore(course.on())) throw new Refusal("objection.day-before", course.on());
        if (!next(today).contains(step.kind())) throw refusal(step.kind(), today);
        return with(
                switch (step.kind()) {
                    case NOTIFY ->
                        new Course.Notified(
                                step.day(), Reckoning.lastDay(step.day(), ClockKind.PLAN_ANSWER.term, working));
                    case OPPOSE -> {
                        mustBeInTime(step, "objection.late-answer");
                        yield new Course.Opposed(step.day(), said(step, "objection.who-opposes"));
                    }
                    case TELL ->
                        new Course.Told(step.day(), Reckoning.lastDay(step.day(), ClockKind.PLAN_SUIT.term, working));
                    case SUE -> {
                        mustBeInTime(step, "objection.late-suit");
                        yield new Course.Sued(step.day(), said(step, "objection.which-suit"));
                    }
                    case CORRECT -> new Course.Ended(Name.CORRECTED, step.day(), step.words());
                    case STAND -> new Course.Ended(Name.NOT_SUED, step.day(), step.words());
                    case DECIDE -> new Course.Ended(Name.DECIDED, step.day(), said(step, "objection.what-decided"));
                    case WITHDRAW -> new Course.Ended(Name.WITHDRAWN, step.day(), step.words());
                });
    }

    private Refusal refusal(Kind kind, LocalDate today) {
        var due = due();
        if (due != null && !today.isAfter(due)) {
            if (kind == Kind.CORRECT) return new Refusal("objection.answer-runs", due);
            if (kind == Kind.STAND) return new Refusal("objection.suit-runs", due);
        }
        var code = "objection.not-now." + state();
        return new Refusal(code);
    }

    private void mustBeInTime(Step step, String code) {
        var due = due();
        if (due != null && step.day().isAfter(due)) throw new Refusal(code, due);
    }

    private static String said(Step step, String code) {
        if (step.words().isBlank()) throw new Refusal(code);
        return step.words();
    }

    private Objection with(Course next) {
        return new Objection(
                id,
                plan,
                court,
                caseId,
                caseNumber,
                version,
                objector,
                objectorName,
                claim,
                disputed,
                words,
                lastDay,
                next,
                by);
    }

    /// Personal data stays out of logs.
    @Override
    public String toString() {
        return "Objection " + id;
    }
}
