package org.gridwrit.notice.sms;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.gridwrit.notice.Phones;
import org.gridwrit.notice.Saying;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/// There is a gateway where its address is given, and then a secret must be.
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${gridwrit.notice.sms.url:}'.isBlank()")
class SmsSettings {
    private static final int SHORTEST_SECRET = 32;

    @Bean
    SmsGateway smsGateway(
            @Value("${gridwrit.notice.sms.url}") URI address,
            @Value("${gridwrit.notice.sms.secret:}") String secret,
            @Value("${gridwrit.notice.sms.timeout:PT10S}") Duration timeout,
            JsonMapper json,
            Clock clock) {
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalStateException("GRIDWRIT_SMS_SECRET：短信网关密钥至少 32 个字符"
                    + " / the secret of the SMS gateway needs 32 characters at least");
        }
        return new HttpSmsGateway(address, new Signed(secret), timeout, json, clock);
    }

    @Bean
    SmsCarrier smsCarrier(SmsGateway gateway, Phones phones, Saying saying) {
        return new SmsCarrier(gateway, phones, saying);
    }
}
