package org.gridwrit.notice.hook;

import java.util.Set;
import org.gridwrit.notice.delivery.Outside;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Where notices may be sent on to; inside the court's network only what the configuration names.
@Component
class WebhookPlaces extends Outside {
    WebhookPlaces(@Value("${gridwrit.notice.webhook.trusted:}") Set<String> trusted) {
        super(trusted, "webhook.address");
    }
}
