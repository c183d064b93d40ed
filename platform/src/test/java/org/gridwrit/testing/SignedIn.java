package org.gridwrit.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.gridwrit.access.Actor;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/// A request as the browser of somebody who has signed in sends it.
public final class SignedIn {
    private SignedIn() {}

    public static <B extends AbstractMockHttpServletRequestBuilder<B>> B as(Actor actor, B request) {
        return request.requestAttr(Actor.class.getName(), actor)
                .with(user(actor.name()).roles(actor.role().name()))
                .with(csrf());
    }
}
