package org.gridwrit.payout.delay;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.gridwrit.payout.interest.Line;
import org.gridwrit.payout.interest.Rate;
import org.gridwrit.payout.interest.Sheet;
import org.gridwrit.shared.Fen;
import org.jspecify.annotations.Nullable;

/// 计算表的一行 One line with what is owed when it has been counted.
///
/// @param kind   `ORDINARY`, `DOUBLED`, `DOUBLED_BEFORE_2014`, `SUSPENDED`, `PAID` or `PAID_BESIDE`: its messages name
/// it and
///               its article
/// @param base   what the rate is taken of
/// @param amount that has grown, or that was paid
/// @param paid   where a payment went
public record SheetRow(
        String kind,
        LocalDate from,
        LocalDate to,
        @Nullable Fen base,
        @Nullable Rate rate,
        Fen amount,
        Line.@Nullable Paid paid,
        Fen principal,
        Fen ordinary,
        Fen doubled) {
    /// Both days counted.
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    public boolean isPaid() {
        return paid != null;
    }

    public Fen owed() {
        return principal.plus(ordinary).plus(doubled);
    }

    static List<SheetRow> of(Terms terms, Sheet sheet) {
        var rows = new ArrayList<SheetRow>();
        var principal = terms.principal();
        var ordinary = Fen.ZERO;
        var doubled = Fen.ZERO;
        for (var line : sheet.lines()) {
            switch (line) {
                case Line.Interest it -> {
                    if (it.kind() == Line.Kind.ORDINARY) ordinary = ordinary.plus(it.amount());
                    else doubled = doubled.plus(it.amount());
                    rows.add(new SheetRow(
                            it.kind().name(),
                            it.from(),
                            it.to(),
                            it.base(),
                            it.rate(),
                            it.amount(),
                            null,
                            principal,
                            ordinary,
                            doubled));
                }
                case Line.Suspended(var from, var to, var base) ->
                    rows.add(new SheetRow(
                            "SUSPENDED", from, to, base, null, Fen.ZERO, null, principal, ordinary, doubled));
                case Line.Paid it -> {
                    principal = principal.minus(it.principal());
                    ordinary = ordinary.minus(it.ordinary());
                    doubled = doubled.minus(it.doubled());
                    var kind = it.isBeside() ? "PAID_BESIDE" : "PAID";
                    rows.add(new SheetRow(
                            kind, it.day(), it.day(), null, null, it.amount(), it, principal, ordinary, doubled));
                }
            }
        }
        return rows;
    }
}
