package org.gridwrit.payout.roster;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.payout.plan.Succession;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 继承 A creditor has died: the heirs' lines take the place of theirs, and add up to it to the fen.
@Service
@Transactional
public class Successions {
    private final Rosters rosters;
    private final ClaimStore claims;
    private final ClaimSealing sealing;
    private final Audit audit;

    Successions(Rosters rosters, ClaimStore claims, ClaimSealing sealing, Audit audit) {
        this.rosters = rosters;
        this.claims = claims;
        this.sealing = sealing;
        this.audit = audit;
    }

    /// @param words by which paper: the notary's, the judgment's, the agreement's
    /// @throws Refusal `heir.none`, `heir.words-missing`, `heir.too-small`, and what stops a line of a sheet
    public void divide(Actor actor, Id roster, UUID claim, List<Heir> heirs, String words) {
        var of = rosters.mine(actor, roster);
        of.mustBeOpen();
        if (words.isBlank()) throw new Refusal("heir.words-missing");
        if (words.length() > 100) throw new Refusal("intake.cell.long", 100);
        var dead = claims.named(of, claim).orElseThrow(() -> new Refusal("roster.claim-unknown"));
        if (!dead.counts()) throw new Refusal("roster.struck");
        var parts = heirs.stream().map(Heir::parts).toList();
        var amounts = Succession.divide(dead.said().amount(), parts);
        if (amounts.stream().anyMatch(it -> it.value() == 0)) throw new Refusal("heir.too-small");
        var average = dead.said().average();
        var averages = average == null ? null : Succession.divide(average, parts);
        int after = claims.lastLine(of);
        int all = parts.stream().mapToInt(Integer::intValue).sum();
        claims.strike(of, claim, "由 " + heirs.size() + " 名继承人承受：" + words.strip(), actor);
        var known = claims.known(of);
        var lines = new ArrayList<ClaimLine>();
        for (int i = 0; i < heirs.size(); i++) {
            var wage = averages == null ? null : averages.get(i);
            var line = line(after + i + 1, dead.said(), heirs.get(i), amounts.get(i), wage, all, words.strip());
            lines.add(known.mustBeNew(line, sealing.index(heirs.get(i).id())));
        }
        claims.add(of, 0, lines);
        audit.record(actor, roster.city(), "roster.divide", claim, heirs.size() + "");
    }

    private static ClaimLine line(
            int number, ClaimLine dead, Heir heir, Fen amount, @Nullable Fen average, int all, String words) {
        var doubts = EnumSet.noneOf(Doubt.class);
        if (heir.id().kind() == IdKind.NONE) doubts.add(Doubt.NO_ID);
        if (heir.card().isEmpty()) doubts.add(Doubt.NO_CARD);
        var evidence = "继承 " + dead.name() + "（名册第 " + dead.line() + " 行）" + all + " 份之 " + heir.parts() + "：" + words;
        return new ClaimLine(
                number,
                heir.name(),
                heir.id(),
                "",
                heir.card(),
                dead.rank(),
                amount,
                dead.collateral(),
                dead.order(),
                average,
                "",
                evidence,
                doubts);
    }
}
