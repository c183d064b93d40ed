package org.gridwrit.court;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.audit.Audit;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The courts 法院 of the region, answered from memory, and what each has decided about dispatch.
@Service
public class Courts {
    private final Map<String, Court> byCode = new LinkedHashMap<>();
    private final CourtStore store;
    private final Audit audit;

    Courts(CourtStore store, Audit audit) {
        this.store = store;
        this.audit = audit;
        for (var it : CourtSheet.shipped()) byCode.put(it.code(), it);
    }

    /// @throws Refusal `court.unknown`
    public Court named(String code) {
        var found = byCode.get(code);
        if (found == null) throw new Refusal("court.unknown", code);
        return found;
    }

    public boolean exists(String code) {
        return byCode.containsKey(code);
    }

    /// In the order of their codes.
    public Collection<Court> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    /// The court of this code and the courts below it, in the order of their codes.
    public List<Court> under(String code) {
        return all().stream().filter(it -> it.code().startsWith(code)).toList();
    }

    /// Where they sit.
    public List<String> citiesUnder(String code) {
        return under(code).stream().map(Court::cityCode).distinct().toList();
    }

    @Transactional(readOnly = true)
    public DispatchPolicy policy(String code) {
        return store.policy(named(code).code()).orElse(DispatchPolicy.UNSAID);
    }

    @Transactional
    public void setPolicy(Actor actor, String code, DispatchPolicy policy) {
        var court = named(code);
        actor.mustBe(Role.LIAISON, Role.PRESIDENT);
        if (!(actor.scope() instanceof Scope.OfCourt(var own) && code.startsWith(own))) {
            throw new Refusal("access.court", court.name());
        }
        store.save(code, policy);
        audit.record(
                actor,
                court.cityCode(),
                "court.policy",
                subject(code),
                code + (policy.automatic() ? " automatic " : " confirmed ") + policy.days());
    }

    /// Courts are known by their code; the audit trail wants a key.
    static UUID subject(String code) {
        return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
    }
}
