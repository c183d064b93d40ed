package org.gridwrit.task.recheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.timeline.Entry;
import org.gridwrit.casefile.timeline.Few;
import org.gridwrit.casefile.timeline.Moment;
import org.gridwrit.casefile.timeline.Part;
import org.gridwrit.casefile.timeline.Said;
import org.gridwrit.casefile.timeline.TimelineSource;
import org.gridwrit.shared.Id;
import org.springframework.stereotype.Component;

/// Each recheck of a case, with what it brought and how the applicant was told; and each proposal to resume.
@Component
class RecheckSource implements TimelineSource {
    private final RecheckStore store;
    private final ResumeProposalStore proposals;

    RecheckSource(RecheckStore store, ResumeProposalStore proposals) {
        this.store = store;
        this.proposals = proposals;
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.CLOCK);
    }

    @Override
    public List<Entry> before(Actor actor, Id casefile, Set<Part> wanted, Moment before, int limit) {
        var rechecks = store.ofCase(actor.scope(), casefile).stream().map(RecheckSource::entry);
        var found = proposals.ofCase(actor.scope(), casefile).stream().map(RecheckSource::entry);
        return Few.before(Stream.concat(rechecks, found), before, limit);
    }

    private static Entry entry(ResumeProposal it) {
        var title = Said.known("recheck.proposal." + it.origin(), it.foundOn().toString());
        var said = it.isOpen()
                ? Said.known("recheck.answer.OPEN")
                : Said.known("recheck.answered." + it.answer(), it.words());
        return Entry.of(Moment.ofKey(it.id().uuid()), Part.CLOCK, title, "", null)
                .saying(List.of(said));
    }

    private static Entry entry(Recheck it) {
        var said = new ArrayList<Said>();
        if (it.foundOn() != null)
            said.add(Said.known("recheck.found", it.foundOn().toString()));
        if (it.toldOn() != null) said.add(Said.known("recheck.told", it.toldOn().toString(), it.toldHow()));
        var title = Said.known(
                "recheck.opened", String.valueOf(it.number()), it.dueOn().toString());
        return Entry.of(Moment.ofKey(it.id().uuid()), Part.CLOCK, title, "", null)
                .saying(said);
    }
}
