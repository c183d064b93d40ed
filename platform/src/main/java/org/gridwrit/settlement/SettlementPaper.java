package org.gridwrit.settlement;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.casefile.Party;
import org.gridwrit.paper.Numerals;
import org.gridwrit.paper.PaperFact;
import org.gridwrit.paper.PaperKind;
import org.gridwrit.paper.PaperSource;
import org.gridwrit.settlement.law.Signature;
import org.gridwrit.settlement.law.Signing;
import org.gridwrit.settlement.law.Terms;
import org.gridwrit.settlement.law.Version;
import org.gridwrit.shared.Fen;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// 和解协议 on paper: the text that lies before the parties, to be signed, and the one that binds. The day is left for the
/// pen until all have signed.
@Component
class SettlementPaper implements PaperSource {
    private static final String FOR_THE_PEN = "____年__月__日";

    private final SettlementStore store;
    private final MessageSource messages;

    SettlementPaper(SettlementStore store, MessageSource messages) {
        this.store = store;
        this.messages = messages;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.SETTLEMENT;
    }

    @Override
    public List<PaperFact> of(Actor actor, CaseFile file) {
        return store.ofCase(actor.scope(), file.id()).stream()
                .flatMap(it -> texts(it).map(text -> fact(file, it, text)))
                .toList();
    }

    private static Stream<Version> texts(Settlement of) {
        var proposed = of.agreement().state().isOpen() ? of.agreement().proposed().stream() : Stream.<Version>empty();
        return Stream.concat(of.agreement().inForce().stream(), proposed);
    }

    private PaperFact fact(CaseFile file, Settlement of, Version text) {
        var name = of.id() + " " + text.number();
        var about = messages.getMessage(
                text.confirmed() ? "settlement.version.in-force" : "settlement.version.proposed",
                new Object[] {text.number()},
                Locale.SIMPLIFIED_CHINESE);
        return PaperFact.of(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                Numerals.date(of.opened().toLocalDate()) + " · " + requireNonNull(about),
                values(file, text));
    }

    private Map<String, String> values(CaseFile file, Version text) {
        var terms = text.terms();
        var values = new HashMap<String, String>();
        values.put("和解日期", day(file, text));
        values.put("和解内容", content(terms));
        values.put("和解金额", Numerals.yuan(terms.total()));
        values.put("和解金额大写", Numerals.capitals(terms.total()));
        values.put("履行方式", "付给申请执行人、法院案款账户或者提存，任何人不得代收");
        values.put("履行期限", "至" + Numerals.date(terms.lastDay()) + "止");
        values.put("主持人", file.officer());
        return values;
    }

    private static String day(CaseFile file, Version text) {
        var parties = file.parties().stream().map(Party::id).toList();
        if (!Signing.missing(parties, text.signatures()).isEmpty()) return FOR_THE_PEN;
        return text.signatures().stream()
                .map(Signature::day)
                .max(LocalDate::compareTo)
                .map(Numerals::date)
                .orElse(FOR_THE_PEN);
    }

    private String content(Terms terms) {
        var said = new StringBuilder("应履行").append(Numerals.yuan(terms.claim()));
        said.append("，被执行人分").append(terms.instalments().size()).append("期支付：");
        for (int n = 0; n < terms.instalments().size(); n++) {
            var it = terms.instalments().get(n);
            said.append(n == 0 ? "" : "；").append("第").append(n + 1).append("期，");
            said.append(Numerals.date(it.agreedOn())).append("前付").append(Numerals.yuan(it.amount()));
        }
        said.append("。到期日").append(text("settlement.roll." + terms.roll())).append('。');
        if (!terms.waived().equals(Fen.ZERO)) {
            said.append("履行完毕后，申请执行人放弃其余").append(Numerals.yuan(terms.waived())).append("。");
        }
        if (!terms.duties().isEmpty()) said.append("其他约定：").append(terms.duties());
        return said.toString();
    }

    private String text(String key) {
        return requireNonNull(messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE));
    }
}
