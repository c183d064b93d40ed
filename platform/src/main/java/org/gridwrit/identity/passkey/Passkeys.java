package org.gridwrit.identity.passkey;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.audit.Audit;
import org.gridwrit.identity.Account;
import org.gridwrit.identity.AccountStore;
import org.gridwrit.identity.Accounts;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 通行密钥 Adding, naming, removing and using passkeys.
@Service
@Transactional
public class Passkeys {
    private static final int LONGEST = 40;

    private final WebAuthnRelyingPartyOperations operations;
    private final PasskeyStore store;
    private final AccountStore accounts;
    private final Audit audit;

    Passkeys(WebAuthnRelyingPartyOperations operations, PasskeyStore store, AccountStore accounts, Audit audit) {
        this.operations = operations;
        this.store = store;
        this.accounts = accounts;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<PasskeyLine> of(UUID account) {
        return store.findByUserId(PasskeyStore.handle(account)).stream()
                .map(Passkeys::line)
                .toList();
    }

    PublicKeyCredentialCreationOptions proposal(Account account) {
        var holder = UsernamePasswordAuthenticationToken.authenticated(account.login(), null, List.of());
        return operations.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(holder));
    }

    /// @throws Refusal `passkey.refused` when the answer does not fit what was asked
    void add(
            Actor actor,
            PublicKeyCredentialCreationOptions asked,
            PublicKeyCredential<AuthenticatorAttestationResponse> answer,
            String label) {
        try {
            operations.registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                    asked, new RelyingPartyPublicKey(answer, named(label))));
        } catch (RuntimeException unfit) {
            throw new Refusal("passkey.refused");
        }
        audit.record(actor, Accounts.REGION, "passkey.add", actor.account());
    }

    void rename(Actor actor, String id, String label) {
        if (!store.rename(actor.account(), key(id), named(label))) {
            throw new Refusal("passkey.unknown");
        }
    }

    void remove(Actor actor, String id) {
        if (!store.remove(actor.account(), key(id))) throw new Refusal("passkey.unknown");
        audit.record(actor, Accounts.REGION, "passkey.remove", actor.account());
    }

    /// Of the holder, when somebody is signed in already; else whichever the browser has.
    public PublicKeyCredentialRequestOptions challenge(@Nullable Authentication holder) {
        return operations.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(holder));
    }

    /// @return whose passkey signed the challenge
    /// @throws Refusal `passkey.refused`, also when the account is closed
    public Account check(
            PublicKeyCredentialRequestOptions asked, PublicKeyCredential<AuthenticatorAssertionResponse> answer) {
        try {
            var owner = operations.authenticate(new RelyingPartyAuthenticationRequest(asked, answer));
            return accounts.of(
                            PasskeyStore.account(Objects.requireNonNull(owner).getId()))
                    .filter(it -> !it.closed())
                    .orElseThrow(() -> new Refusal("passkey.refused"));
        } catch (RuntimeException unfit) {
            throw new Refusal("passkey.refused");
        }
    }

    private static byte[] key(String id) {
        try {
            return Bytes.fromBase64(id).getBytes();
        } catch (IllegalArgumentException noKey) {
            throw new Refusal("passkey.unknown");
        }
    }

    private static String named(String label) {
        var name = label.strip();
        return name.isEmpty() ? "通行密钥" : name.substring(0, Math.min(LONGEST, name.length()));
    }

    private static PasskeyLine line(CredentialRecord it) {
        return new PasskeyLine(
                it.getCredentialId().toBase64UrlString(),
                it.getLabel(),
                it.isBackupState(),
                it.getCreated().atZone(Times.CHINA).toLocalDate(),
                it.getLastUsed().atZone(Times.CHINA).toLocalDate());
    }
}
