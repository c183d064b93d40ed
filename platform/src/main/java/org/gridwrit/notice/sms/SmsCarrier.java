package org.gridwrit.notice.sms;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.notice.Channel;
import org.gridwrit.notice.Phones;
import org.gridwrit.notice.Saying;
import org.gridwrit.notice.delivery.Carrier;
import org.gridwrit.notice.delivery.Message;
import org.gridwrit.shared.Id;

/// Texts those who have given a number. How many of what, and nothing about anybody.
class SmsCarrier implements Carrier {
    private final SmsGateway gateway;
    private final Phones phones;
    private final Saying saying;

    SmsCarrier(SmsGateway gateway, Phones phones, Saying saying) {
        this.gateway = gateway;
        this.phones = phones;
        this.saying = saying;
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public Set<UUID> reachable(String city, Collection<UUID> accounts) {
        return phones.of(city, accounts).keySet();
    }

    @Override
    public void carry(Message message) {
        var phone = phones.of(message.city(), Set.of(message.account())).get(message.account());
        if (phone == null) throw Undelivered.forGood("no-number");
        gateway.send(new Id(message.city(), message.id()), phone, saying.text(message));
    }
}
