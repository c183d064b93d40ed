package org.gridwrit.service;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.paper.Numerals;
import org.gridwrit.paper.PaperFact;
import org.gridwrit.paper.PaperKind;
import org.gridwrit.paper.PaperSource;
import org.gridwrit.service.law.ServiceReceipt;
import org.gridwrit.shared.Times;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// 送达回证 on paper, only of what has been served: the officer has said so, and a public notice has run its days.
@Component
class ReceiptPaper implements PaperSource {
    private final ServiceStore store;
    private final MessageSource messages;
    private final Clock clock;

    ReceiptPaper(ServiceStore store, MessageSource messages, Clock clock) {
        this.store = store;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.RECEIPT;
    }

    @Override
    public List<PaperFact> of(Actor actor, CaseFile file) {
        return store.ofCase(actor.scope(), file.id()).stream()
                .filter(it -> it.state() != State.FAILED)
                .map(this::fact)
                .toList();
    }

    private PaperFact fact(ServiceOfDocument it) {
        var about = it.title() + " → " + it.addressee();
        var receipt = it.receipt();
        if (receipt == null || it.servedOn() == null) {
            return PaperFact.of(it.id().uuid(), about, Map.of()).lacking("service.paper-incomplete");
        }
        var fact = PaperFact.of(it.id().uuid(), about, said(it, receipt));
        return it.isRunning(Times.today(clock)) ? fact.lacking("service.paper-running") : fact;
    }

    private Map<String, String> said(ServiceOfDocument it, ServiceReceipt receipt) {
        var said = new HashMap<String, String>();
        said.put("送达文书", it.title());
        said.put("受送达人", it.addressee());
        said.put("送达地址", it.address());
        said.put("送达方式", text("service.mode." + it.mode()));
        if (it.servedOn() != null) said.put("送达日期", Numerals.date(it.servedOn()));
        said.put("送达地点", text("service.place." + receipt.place()));
        said.put("回证日期", Numerals.date(receipt.day()));
        said.put("签收人", receipt.receiverName());
        said.put("签收人身份", receipt.receiver() == null ? "" : text("service.receiver." + receipt.receiver()));
        said.put("事由", receipt.reason());
        var witness = receipt.witness();
        said.put("见证人", witness == null ? "" : receipt.witnessName() + "（" + text("service.witness." + witness) + "）");
        said.put("凭证", receipt.reference());
        said.put("确认人", it.decidedBy() == null ? "" : it.decidedBy());
        return said;
    }

    private String text(String key) {
        return messages.getMessage(key, new Object[0], Locale.SIMPLIFIED_CHINESE);
    }
}
