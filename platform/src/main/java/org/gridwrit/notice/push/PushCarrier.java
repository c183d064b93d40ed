package org.gridwrit.notice.push;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.notice.Channel;
import org.gridwrit.notice.Saying;
import org.gridwrit.notice.delivery.Carrier;
import org.gridwrit.notice.delivery.Message;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Says on every subscribed browser of somebody that there is something, and nothing of what it is about; the phone
/// then
/// asks. It counts as said when one of them has it.
@Component
class PushCarrier implements Carrier {
    private final Subscriptions subscriptions;
    private final PushService service;
    private final Saying saying;
    private final JsonMapper json;

    PushCarrier(Subscriptions subscriptions, PushService service, Saying saying, JsonMapper json) {
        this.subscriptions = subscriptions;
        this.service = service;
        this.saying = saying;
        this.json = json;
    }

    /// @param id the same when it is said again: a browser that has it shows it once
    record Pushed(UUID id, String title, String text) {}

    @Override
    public Channel channel() {
        return Channel.PUSH;
    }

    @Override
    public Set<UUID> reachable(String city, Collection<UUID> accounts) {
        return subscriptions.subscribed(city, accounts);
    }

    @Override
    public void carry(Message message) {
        var standing = subscriptions.standing(message.city(), message.account());
        if (standing.isEmpty()) throw Undelivered.forGood("no-phone");
        var pushed = json.writeValueAsBytes(new Pushed(message.id(), saying.title(), saying.push(message)));
        boolean said = false;
        Undelivered failure = Undelivered.forGood("gone");
        for (var it : standing) {
            try {
                service.push(it.where(), pushed, message);
                subscriptions.used(message.city(), it.id());
                said = true;
            } catch (PushService.Gone | Refusal _) {
                subscriptions.gone(message.city(), it.id());
            } catch (Undelivered why) {
                failure = why;
            }
        }
        if (!said) throw failure;
    }
}
