package org.gridwrit.notice.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideTest {
    final Outside endpoints =
            new Outside(Set.of("http://127.0.0.1:9999", "http://10.0.0.8", "https://10.0.0.8:8443"), "push.endpoint");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://push.example.com/x",
                "https://push.example.com:8443/x",
                "https://user@push.example.com/x",
                "https:///x",
                "ftp://push.example.com/",
                "http://127.0.0.1:9998/x",
                "http://10.0.0.8/x", // named, and still not without encryption across a network
                "nonsense with spaces",
                ""
            })
    void whatIsNoPushServiceIsRefused(String text) {
        assertThatThrownBy(() -> endpoints.mustBeAllowed(text)).hasMessage("push.endpoint");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://fcm.googleapis.com/fcm/send/abc", "http://127.0.0.1:9999/x", "https://10.0.0.8:8443/x"})
    void aPublicOneAndOneThatIsTrustedAreTaken(String text) {
        assertThatCode(() -> endpoints.mustBeAllowed(text)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "fe80::1",
                "fd00::1",
                "fc00::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::"
            })
    void addressesInsideAreNeverAsked(String address) throws Exception {
        assertThat(Outside.isInside(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "142.250.1.1", "100.128.0.1", "172.32.0.1", "2606:4700::1111"})
    void publicOnesAre(String address) throws Exception {
        assertThat(Outside.isInside(InetAddress.getByName(address))).isFalse();
    }

    @Test
    void aNameThatLeadsInsideIsNotAsked() {
        assertThat(endpoints.isPublic(URI.create("https://localhost/x"))).isFalse();
        assertThat(endpoints.isPublic(URI.create("http://127.0.0.1:9999/x")))
                .as("trusted")
                .isTrue();
    }
}
