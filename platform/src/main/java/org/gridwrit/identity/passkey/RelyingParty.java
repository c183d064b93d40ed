package org.gridwrit.identity.passkey;

import java.net.URI;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/// Spring Security's side of WebAuthn, for the one address people know this program by. A passkey always verifies its
/// holder: that is what makes it two factors.
@Configuration(proxyBeanMethods = false)
class RelyingParty {
    @Bean
    WebAuthnRelyingPartyOperations relyingPartyOperations(
            PasskeyOwners owners, PasskeyStore passkeys, @Value("${gridwrit.address}") URI address) {
        var party = PublicKeyCredentialRpEntity.builder()
                .id(address.getHost())
                .name("GridWrit 网执")
                .build();
        var origin = address.getScheme() + "://" + address.getAuthority();
        var operations = new Webauthn4JRelyingPartyOperations(owners, passkeys, party, Set.of(origin));
        operations.setCustomizeCreationOptions(it -> it.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                .residentKey(ResidentKeyRequirement.REQUIRED)
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build()));
        operations.setCustomizeRequestOptions(it -> it.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }
}
