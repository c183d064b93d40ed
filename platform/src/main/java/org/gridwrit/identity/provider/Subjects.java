package org.gridwrit.identity.provider;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.audit.Audit;
import org.gridwrit.identity.Account;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.session.EndReason;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 关联 Which account somebody of the identity provider comes in by. A link is a way into somebody's account: the account
/// waits for the security administrator again, as if it had just been opened.
@Service
@Transactional
public class Subjects {
    private static final int SHOWN = 200;
    private static final int LONGEST = 255;

    private final SubjectStore store;
    private final Accounts accounts;
    private final Audit audit;
    private final Clock clock;

    Subjects(SubjectStore store, Accounts accounts, Audit audit, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Account> account(String issuer, String subject) {
        return store.account(issuer, subject).filter(it -> !it.closed());
    }

    @Transactional(readOnly = true)
    List<SubjectLine> list(Actor by) {
        by.mustBe(Role.ADMINISTRATOR);
        return store.list(SHOWN);
    }

    /// @throws Refusal `subject.taken`, `subject.malformed`, `account.unknown`, `account.own`
    void link(Actor by, String issuer, String subject, String login) {
        by.mustBe(Role.ADMINISTRATOR);
        if (subject.isBlank() || subject.length() > LONGEST) throw new Refusal("subject.malformed");
        var account = accounts.waitAgain(by, login.strip().toLowerCase(Locale.ROOT));
        if (!store.link(issuer, subject.strip(), account.id(), by.account(), clock.instant())) {
            throw new Refusal("subject.taken", subject);
        }
        audit.record(by, Accounts.REGION, "subject.link", account.id());
    }

    void unlink(Actor by, String issuer, String subject) {
        by.mustBe(Role.ADMINISTRATOR);
        var account = store.account(issuer, subject).orElseThrow(() -> new Refusal("subject.unknown"));
        store.unlink(issuer, subject);
        audit.record(by, Accounts.REGION, "subject.unlink", account.id());
        accounts.end(by, account.id(), EndReason.REMOTE);
    }
}
