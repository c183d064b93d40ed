package org.gridwrit.task.sync;

import static org.gridwrit.task.sync.FactAnswers.Answer.REFUSED;
import static org.gridwrit.task.sync.FactAnswers.Answer.RETRY;
import static org.gridwrit.task.sync.FactAnswers.Answer.SEEN_BEFORE;
import static org.gridwrit.task.sync.FactAnswers.Answer.STORED;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.shared.FieldName;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.State;
import org.gridwrit.task.alarm.Alarms;
import org.gridwrit.task.alarm.NewAlarm;
import org.gridwrit.task.sync.FactAnswers.AnsweredFact;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// 上行 Takes facts in the order in which the phone sends them, each by itself: what is wrong with one costs no other.
@Component
public class Push {
    private static final Logger LOG = LoggerFactory.getLogger(Push.class);

    private final FactDesk desk;
    private final Alarms alarms;
    private final RefusedFacts refused;
    private final MessageSource messages;
    private final Clock clock;

    Push(FactDesk desk, Alarms alarms, RefusedFacts refused, MessageSource messages, Clock clock) {
        this.desk = desk;
        this.alarms = alarms;
        this.refused = refused;
        this.messages = messages;
        this.clock = clock;
    }

    public FactAnswers take(Actor actor, JsonNode body, Locale locale) {
        actor.mustBe(Role.WORKER);
        var sender = Sender.of(body, clock.instant());
        var waiting = new HashSet<Id>();
        var answers = new ArrayList<AnsweredFact>();
        for (var said : body.path("facts")) answers.add(take(actor, said, sender, waiting, locale));
        return new FactAnswers(clock.instant(), answers);
    }

    private AnsweredFact take(Actor actor, JsonNode said, Sender sender, Set<Id> waiting, Locale locale) {
        try {
            var fact = Fact.of(said);
            var task = fact.task();
            if (fact.kind() == FactKind.SAFETY) return raise(actor, fact, sender);
            if (task == null) throw new Refusal("request.missing", new FieldName("task"));
            return waiting.contains(task) ? retry(said, locale) : store(actor, task, fact, sender, waiting, locale);
        } catch (Refusal refusal) {
            return refuse(actor, said, refusal, null, locale);
        } catch (RuntimeException failed) {
            LOG.warn("a fact could not be read", failed);
            return retry(said, locale);
        }
    }

    private AnsweredFact store(Actor actor, Id task, Fact fact, Sender sender, Set<Id> waiting, Locale locale) {
        try {
            return kept(fact, desk.take(actor, task, fact, sender), locale);
        } catch (Refusal refusal) {
            return refuse(actor, fact.said(), refusal, desk.state(actor, task).orElse(null), locale);
        } catch (DataIntegrityViolationException unstorable) {
            // What the database will not take tomorrow either must not stand in the way of the rest.
            LOG.warn("a fact cannot be stored", unstorable);
            return refuse(actor, fact.said(), new Refusal("request.unstorable"), null, locale);
        } catch (RuntimeException failed) {
            // A deadlock, a database that is away: nothing of it was stored, and what follows about it must not
            // overtake.
            LOG.warn("a fact waits", failed);
            waiting.add(task);
            return retry(fact.said(), locale);
        }
    }

    private AnsweredFact raise(Actor actor, Fact fact, Sender sender) {
        var at = fact.at();
        boolean fresh = alarms.raise(
                actor,
                new NewAlarm(fact.id(), fact.task(), fact.text("words"), Said.position(fact), at),
                sender.clock().receivedAt());
        return new AnsweredFact(fact.id().toString(), fresh ? STORED : SEEN_BEFORE, null, null, null);
    }

    private AnsweredFact kept(Fact fact, Kept kept, Locale locale) {
        boolean report = fact.kind() == FactKind.REPORT || fact.kind() == FactKind.SEEN;
        var late = report && !kept.state().open() ? "fact.task-ended" : null;
        return new AnsweredFact(
                fact.id().toString(),
                kept.before() ? SEEN_BEFORE : STORED,
                late,
                late == null ? null : text(late, locale),
                kept.state());
    }

    /// Kept all the same; where that is not possible, the phone has to keep it.
    private AnsweredFact refuse(Actor actor, JsonNode said, Refusal refusal, @Nullable State state, Locale locale) {
        if (!refused.keep(actor, said, refusal)) return retry(said, locale);
        return new AnsweredFact(id(said), REFUSED, refusal.code(), text(refusal.code(), locale, refusal.args()), state);
    }

    private AnsweredFact retry(JsonNode said, Locale locale) {
        return new AnsweredFact(id(said), RETRY, "fact.retry", text("fact.retry", locale), null);
    }

    private static @Nullable String id(JsonNode said) {
        var id = Fact.text(said, "id");
        return id.isEmpty() ? null : id;
    }

    private @Nullable String text(String code, Locale locale, Object... args) {
        return messages.getMessage("refusal." + code, args, code, locale);
    }
}
