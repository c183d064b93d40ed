package org.gridwrit.notice;

import java.util.ArrayList;
import java.util.List;
import org.gridwrit.access.Role;
import org.gridwrit.clue.ClueClaimed;
import org.gridwrit.identity.Addressees;
import org.gridwrit.identity.Addressees.Addressee;
import org.gridwrit.liaison.LiaisonChanged;
import org.gridwrit.notice.live.Signal;
import org.gridwrit.notice.live.Signals;
import org.gridwrit.task.AlarmRaised;
import org.gridwrit.task.QuestionAnswered;
import org.gridwrit.task.QuestionAsked;
import org.gridwrit.task.SightingUnanswered;
import org.gridwrit.task.TaskExpired;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskRecused;
import org.gridwrit.task.TaskReported;
import org.gridwrit.task.TaskReturned;
import org.gridwrit.task.TaskThanked;
import org.gridwrit.task.TaskWithdrawn;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Hears what others have to be told of. The event registry delivers each event at least once, also across a crash;
/// that each is told once is the care of the tables. Open pages and the inbox are told in one transaction.
@Component
class Herald {
    private final Signals signals;
    private final Notices notices;
    private final Addressees addressees;
    private final Officers officers;

    Herald(Signals signals, Notices notices, Addressees addressees, Officers officers) {
        this.signals = signals;
        this.notices = notices;
        this.addressees = addressees;
        this.officers = officers;
    }

    @ApplicationModuleListener
    void reported(TaskReported it) {
        var kind = it.kind() == TaskKind.WATCH ? NoticeKind.SIGHTING : NoticeKind.REPORT;
        tell(
                News.of(kind, it.task(), it.report(), it.caseNumber()),
                it.court(),
                it.village(),
                officers.of(it.court(), it.task().city(), it.caseId()));
    }

    /// Whoever entered it knows of it.
    @ApplicationModuleListener
    void claimed(ClueClaimed it) {
        var people = officers.of(it.court(), it.clue().city(), it.caseId()).stream()
                .filter(who -> !who.account().equals(it.by()))
                .toList();
        tell(News.of(NoticeKind.CLUE, it.clue(), it.clue().uuid(), it.caseNumber()), it.court(), it.town(), people);
    }

    @ApplicationModuleListener
    void unanswered(SightingUnanswered it) {
        tell(
                News.of(NoticeKind.UNANSWERED, it.task(), it.sighting(), it.caseNumber()),
                it.court(),
                it.village(),
                officers.ofRole(it.court(), Role.PRESIDENT));
    }

    @ApplicationModuleListener
    void raised(AlarmRaised it) {
        var court = it.court() == null ? "" : it.court();
        var people = new ArrayList<>(addressees.dispatchers(it.village()));
        if (!court.isEmpty()) people.addAll(addressees.court(court));
        tell(News.of(NoticeKind.ALARM, it.alarm(), it.alarm().uuid(), it.caseNumber()), court, it.village(), people);
    }

    @ApplicationModuleListener
    void recused(TaskRecused it) {
        var people = new ArrayList<>(officers.of(it.court(), it.task().city(), it.caseId()));
        people.addAll(officers.ofRole(it.court(), Role.LIAISON));
        people.addAll(addressees.dispatchers(it.village()));
        tell(
                News.of(NoticeKind.RECUSAL, it.task(), it.task().uuid(), it.caseNumber()),
                it.court(),
                it.village(),
                people);
    }

    @ApplicationModuleListener
    void returned(TaskReturned it) {
        tell(
                News.of(NoticeKind.RETURNED, it.task(), it.command(), it.caseNumber()),
                it.court(),
                it.village(),
                addressees.workers(List.of(it.worker())));
    }

    @ApplicationModuleListener
    void asked(QuestionAsked it) {
        notices.tell(
                News.of(NoticeKind.QUESTION, it.task(), it.question(), it.caseNumber()),
                addressees.workers(List.of(it.worker())));
    }

    @ApplicationModuleListener
    void answered(QuestionAnswered it) {
        tell(
                News.of(NoticeKind.ANSWER, it.task(), it.question(), it.caseNumber()),
                it.court(),
                it.village(),
                officers.of(it.court(), it.task().city(), it.caseId()));
    }

    /// It reaches whoever helped, and nobody else.
    @ApplicationModuleListener
    void thanked(TaskThanked it) {
        notices.tell(
                News.of(NoticeKind.THANKS, it.task(), it.task().uuid(), it.caseNumber()),
                addressees.workers(List.of(it.worker())));
    }

    @ApplicationModuleListener
    void withdrawn(TaskWithdrawn it) {
        tell(
                News.of(NoticeKind.WITHDRAWN, it.task(), it.task().uuid(), it.caseNumber()),
                it.court(),
                it.village(),
                worker(it.worker()));
    }

    @ApplicationModuleListener
    void expired(TaskExpired it) {
        var people = new ArrayList<>(officers.of(it.court(), it.task().city(), it.caseId()));
        people.addAll(worker(it.worker()));
        tell(
                News.of(NoticeKind.EXPIRED, it.task(), it.task().uuid(), it.caseNumber()),
                it.court(),
                it.village(),
                people);
    }

    /// Whoever begins, whoever ends, and whoever they speak with.
    @ApplicationModuleListener
    void changed(LiaisonChanged it) {
        var news = new News(NoticeKind.HANDOVER, it.thing(), it.handover(), null, 1);
        notices.tell(news, addressees.named(it.people()));
    }

    private List<Addressee> worker(java.util.@Nullable UUID worker) {
        return worker == null ? List.of() : addressees.workers(List.of(worker));
    }

    private void tell(News news, String court, String village, List<Addressee> people) {
        signals.tell(List.of(Signal.of(
                news.kind(),
                java.util.Objects.requireNonNull(news.subject()),
                news.thing(),
                court,
                village,
                news.caseNumber())));
        notices.tell(news, people);
    }
}
