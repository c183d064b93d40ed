package org.gridwrit.notice.push;

import java.util.Set;
import org.gridwrit.notice.delivery.Outside;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Push services. A browser says the address, and whoever has an account can say another.
@Component
class Endpoints extends Outside {
    Endpoints(@Value("${gridwrit.notice.push.trusted:}") Set<String> trusted) {
        super(trusted, "push.endpoint");
    }
}
