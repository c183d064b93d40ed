package org.gridwrit.card;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.paper.Numerals;
import org.gridwrit.paper.PaperFact;
import org.gridwrit.paper.PaperKind;
import org.gridwrit.paper.PaperSource;
import org.gridwrit.task.TaskLists;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// 授权证 on paper, of a card for one task of the case that is good today.
@Component
class CardPaper implements PaperSource {
    private final TaskCardStore cards;
    private final TaskLists tasks;
    private final MessageSource messages;

    CardPaper(TaskCardStore cards, TaskLists tasks, MessageSource messages) {
        this.cards = cards;
        this.tasks = tasks;
        this.messages = messages;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.AUTHORITY_CARD;
    }

    @Override
    public List<PaperFact> of(Actor actor, CaseFile file) {
        var own = tasks.keysOfCase(actor.scope(), file.id());
        return cards.ofTasks(actor.scope(), file.id().city(), own).stream()
                .map(this::fact)
                .toList();
    }

    private PaperFact fact(AuthorityCard card) {
        var kind = messages.getMessage(
                "task.kind." + card.mustBeEntrusted().kind(), new Object[0], Locale.SIMPLIFIED_CHINESE);
        var said = Map.of(
                "持证人",
                card.name(),
                "授权事项",
                kind,
                "负责区域",
                card.area(),
                "有效期起",
                Numerals.date(card.from()),
                "有效期至",
                Numerals.date(card.to()));
        var fact = PaperFact.of(card.id().uuid(), card.name() + " · " + kind, said);
        return card.revocation() == null ? fact : fact.lacking("card.paper-ended");
    }
}
