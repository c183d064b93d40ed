package org.gridwrit.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/// The provider's tokens are of no use here once it has said who somebody is: they are not kept.
final class ForgottenClients implements OAuth2AuthorizedClientRepository {
    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // So the interface has it.
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registration, Authentication holder, HttpServletRequest request) {
        return null;
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication holder,
            HttpServletRequest request,
            HttpServletResponse response) {
        // On purpose nothing.
    }

    @Override
    public void removeAuthorizedClient(
            String registration, Authentication holder, HttpServletRequest request, HttpServletResponse response) {
        // On purpose nothing.
    }
}
