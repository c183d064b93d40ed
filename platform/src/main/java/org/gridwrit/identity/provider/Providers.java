package org.gridwrit.identity.provider;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/// The identity providers that `spring.security.oauth2.client` configures; mostly none, or one.
@Component
public class Providers {
    private final List<ClientRegistration> known = new ArrayList<>();

    Providers(ObjectProvider<ClientRegistrationRepository> configured) {
        if (configured.getIfAvailable() instanceof Iterable<?> many) {
            for (var one : many) if (one instanceof ClientRegistration registration) known.add(registration);
        }
    }

    /// @param id   the last part of the address at which signing in there begins
    /// @param name as people know it
    public record Provider(String id, String name, String issuer) {}

    public List<Provider> all() {
        return known.stream()
                .map(it -> new Provider(
                        it.getRegistrationId(),
                        it.getClientName(),
                        String.valueOf(it.getProviderDetails().getIssuerUri())))
                .toList();
    }
}
