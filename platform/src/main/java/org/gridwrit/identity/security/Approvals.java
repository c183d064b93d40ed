package org.gridwrit.identity.security;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.audit.Audit;
import org.gridwrit.identity.Account;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.factor.SecondFactors;
import org.gridwrit.identity.session.EndReason;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 审批 The second hand. The system administrator sets passwords, the security administrator resets second factors:
/// neither alone can become somebody else.
@Service
@Transactional
public class Approvals {
    private static final int SHOWN = 200;

    private final ApprovalStore store;
    private final Accounts accounts;
    private final SecondFactors factors;
    private final Audit audit;
    private final Clock clock;

    Approvals(ApprovalStore store, Accounts accounts, SecondFactors factors, Audit audit, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.factors = factors;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<WaitingLine> waiting(Actor by) {
        by.mustBe(Role.SECURITY);
        return store.waiting(SHOWN);
    }

    /// @throws Refusal `account.not-waiting`, also when the same person opened it
    public void approve(Actor by, UUID account) {
        by.mustBe(Role.SECURITY);
        if (!store.approve(account, by.account(), clock.instant())) throw new Refusal("account.not-waiting");
        audit.record(by, Accounts.REGION, "account.approve", account);
    }

    void decline(Actor by, UUID account) {
        by.mustBe(Role.SECURITY);
        if (!store.decline(account)) throw new Refusal("account.not-waiting");
        audit.record(by, Accounts.REGION, "account.decline", account);
        accounts.end(by, account, EndReason.DISABLED);
    }

    void signOut(Actor by, Account account) {
        by.mustBe(Role.SECURITY);
        accounts.end(by, account.id(), EndReason.REMOTE);
    }

    void resetFactor(Actor by, Account account) {
        by.mustBe(Role.SECURITY);
        factors.reset(by, account);
        signOut(by, account);
    }
}
