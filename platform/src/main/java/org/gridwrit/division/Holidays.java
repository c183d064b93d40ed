package org.gridwrit.division;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.audit.Audit;
import org.gridwrit.division.Holiday.Kind;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The holiday calendar 节假日: the country's and Guangxi's 三月三. Days in no list are what their weekday says.
@Service
public class Holidays {
    private static final UUID CALENDAR = UUID.nameUUIDFromBytes(new byte[] {'c', 'a', 'l'});
    /// How long another instance may take to see an import.
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final HolidayStore store;
    private final Audit audit;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private volatile @Nullable Calendar calendar;

    private record Calendar(Map<LocalDate, Holiday> days, Instant read) {}

    Holidays(
            HolidayStore store,
            Audit audit,
            Clock clock,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    public boolean isWorkingDay(LocalDate day) {
        var special = days().get(day);
        return special == null ? !HolidaySheet.isWeekend(day) : special.kind() == Kind.MAKEUP_WORKDAY;
    }

    /// The day itself when it is a working day, else the next one: where a period that ends on a holiday ends (CPL 85).
    public LocalDate orNextWorkingDay(LocalDate day) {
        var at = day;
        while (!isWorkingDay(at)) at = at.plusDays(1);
        return at;
    }

    /// Whoever heard of a change does not reckon with what was read before it.
    public void readAgain() {
        calendar = null;
    }

    public List<Holiday> ofYear(int year) {
        return days().values().stream()
                .filter(it -> it.day().getYear() == year)
                .sorted((a, b) -> a.day().compareTo(b.day()))
                .toList();
    }

    public Optional<Holiday> on(LocalDate day) {
        return Optional.ofNullable(days().get(day));
    }

    /// What an import of these rows, the header first, would take and what it would not. Nothing is stored.
    public HolidayImport preview(Actor actor, List<HolidayRow> rows) {
        actor.mustBe(Role.ADMINISTRATOR);
        return HolidaySheet.read(rows, this::isDayOff);
    }

    /// Adds or corrects days; right rows are kept, wrong ones come back with their row number.
    public HolidayImport importCsv(Actor actor, String csv) {
        actor.mustBe(Role.ADMINISTRATOR);
        var sheet = HolidaySheet.read(csv, this::isDayOff);
        if (sheet.days().isEmpty() && sheet.faults().isEmpty()) throw new Refusal("holiday.empty");
        if (!sheet.days().isEmpty()) {
            transaction.executeWithoutResult(status -> {
                store.save(sheet.days());
                audit.record(actor, actor.city(), "holiday.import", CALENDAR, summary(sheet.days()));
                events.publishEvent(new HolidaysChanged(
                        sheet.days().getFirst().day(), sheet.days().getLast().day()));
            });
            calendar = null;
        }
        return sheet;
    }

    private boolean isDayOff(LocalDate day) {
        return on(day).filter(it -> it.kind() == Kind.HOLIDAY).isPresent();
    }

    private static String summary(List<Holiday> days) {
        return days.size() + ": " + days.getFirst().day() + " – "
                + days.getLast().day();
    }

    private Map<LocalDate, Holiday> days() {
        var at = calendar;
        var now = clock.instant();
        if (at == null || at.read.plus(FRESH).isBefore(now)) {
            at = new Calendar(
                    store.all().stream().collect(Collectors.toUnmodifiableMap(Holiday::day, Function.identity())), now);
            calendar = at;
        }
        return at.days;
    }
}
