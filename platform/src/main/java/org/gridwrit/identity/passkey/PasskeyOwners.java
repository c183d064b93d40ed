package org.gridwrit.identity.passkey;

import org.gridwrit.identity.Account;
import org.gridwrit.identity.AccountStore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/// Whom a passkey belongs to: an account, whose key is the user handle. Nothing is kept besides.
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {
    private final AccountStore accounts;

    PasskeyOwners(AccountStore accounts) {
        this.accounts = accounts;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return accounts.of(PasskeyStore.account(handle))
                .map(PasskeyOwners::owner)
                .orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String login) {
        return accounts.of(login).map(PasskeyOwners::owner).orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException("accounts are opened by administrators");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("accounts are never deleted");
    }

    private static PublicKeyCredentialUserEntity owner(Account account) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(PasskeyStore.handle(account.id()))
                .name(account.login())
                .displayName(account.name())
                .build();
    }
}
