package org.gridwrit.payout.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.casefile.number.IdNumber;
import org.gridwrit.casefile.number.Identification;
import org.gridwrit.intake.sheet.RawRow;
import org.gridwrit.payout.plan.Rank;
import org.gridwrit.payout.plan.Regime;
import org.gridwrit.payout.plan.Yuan;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// Understands one row, or says everything that is wrong with it.
final class RowReading {
    private static final int NAME_LONGEST = 100;
    private static final int OF_AGE = 18;

    private final RosterHeader header;
    private final Regime regime;
    private final LocalDate today;
    private final RawRow row;
    private final List<Fault> faults = new ArrayList<>();

    RowReading(RosterHeader header, Regime regime, LocalDate today, RawRow row) {
        this.header = header;
        this.regime = regime;
        this.today = today;
        this.row = row;
    }

    List<Fault> faults() {
        return faults;
    }

    Optional<ClaimLine> line() {
        var name = read(RosterColumn.NAME, RowReading::name);
        var id = read(RosterColumn.ID_NUMBER, it -> Identification.parse(null, it));
        var rank = read(RosterColumn.RANK, this::rank);
        var amount = read(RosterColumn.AMOUNT, RowReading::amount);
        var phone = text(RosterColumn.PHONE);
        var card = read(RosterColumn.CARD, BankCard::parse);
        var agent = text(RosterColumn.AGENT);
        var thing = read(RosterColumn.COLLATERAL, it -> collateral(rank, it));
        var order = read(RosterColumn.ORDER, RowReading::order);
        var average = text(RosterColumn.AVERAGE);
        var wage = average.isEmpty() ? null : read(RosterColumn.AVERAGE, it -> average(rank, it));
        var evidence = text(RosterColumn.EVIDENCE);
        var dead = text(RosterColumn.REMARK).matches(".*(已故|死亡|去世).*");
        if (agent.isEmpty() && id != null) mustReceiveAlone(id, dead);
        if (!faults.isEmpty()
                || name == null
                || id == null
                || rank == null
                || amount == null
                || card == null
                || order == null) return Optional.empty();
        var doubts = EnumSet.noneOf(Doubt.class);
        if (id.kind() == IdKind.NONE) doubts.add(Doubt.NO_ID);
        if (card.isEmpty()) doubts.add(Doubt.NO_CARD);
        var secured = thing == null || thing.isEmpty() ? null : thing;
        return Optional.of(new ClaimLine(
                row.number(), name, id, phone, card, rank, amount, secured, order, wage, agent, evidence, doubts));
    }

    /// Who cannot receive for themselves has somebody who may: a minor's guardian (民法典 23, 27), a dead person's heirs
    /// (民法典 1122).
    private void mustReceiveAlone(Identification id, boolean dead) {
        if (dead) fault(RosterColumn.AGENT, new Refusal("roster.heir-missing"));
        else if (id.kind() == IdKind.CITIZEN_ID) {
            var birth = new IdNumber(id.number()).birth();
            if (birth.plusYears(OF_AGE).isAfter(today)) {
                fault(RosterColumn.AGENT, new Refusal("roster.guardian-missing", birth));
            }
        }
    }

    private static String name(String text) {
        if (text.isEmpty()) throw new Refusal("intake.cell.missing");
        if (text.length() > NAME_LONGEST) throw new Refusal("intake.cell.long", NAME_LONGEST);
        if (text.codePoints().noneMatch(Character::isLetter)) throw new Refusal("intake.name", text);
        return text;
    }

    private Rank rank(String text) {
        if (text.isEmpty()) throw new Refusal("intake.cell.missing");
        var rank = Rank.named(text).orElseThrow(() -> new Refusal("roster.rank", text));
        if (!regime.knows(rank)) throw new Refusal("roster.rank-not-here", text);
        return rank;
    }

    private static Fen amount(String text) {
        if (text.isEmpty()) throw new Refusal("intake.cell.missing");
        return Yuan.parse(text).orElseThrow(() -> new Refusal("roster.amount", text));
    }

    private static String collateral(@Nullable Rank rank, String text) {
        if (rank == Rank.SECURED && text.isEmpty()) throw new Refusal("roster.collateral-missing");
        if (rank != null && rank != Rank.SECURED && !text.isEmpty()) throw new Refusal("roster.collateral-unwanted");
        return text;
    }

    private static Integer order(String text) {
        if (text.isEmpty()) return 1;
        if (!text.matches("[1-9]\\d{0,5}")) throw new Refusal("roster.order", text);
        return Integer.valueOf(text);
    }

    private static Fen average(@Nullable Rank rank, String text) {
        if (rank != Rank.EMPLOYEE) throw new Refusal("roster.average-unwanted");
        return amount(text);
    }

    private String text(RosterColumn column) {
        var text = read(column, Function.identity());
        return text == null ? "" : text;
    }

    private <T> @Nullable T read(RosterColumn column, Function<String, T> as) {
        try {
            return as.apply(header.text(row, column));
        } catch (Refusal why) {
            fault(column, why);
            return null;
        }
    }

    private void fault(RosterColumn column, Refusal why) {
        faults.add(new Fault(row.number(), column.title(), why));
    }
}
