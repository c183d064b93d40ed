package org.gridwrit.notice.push;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.security.KeyPair;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/// RFC 8291 appendix A and RFC 8292, by their own examples and by a browser of our own.
class EncryptedTest {
    static final String BROWSER =
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
    static final String SHARED = "BTBZMqHH6r4Tts7J_aSIgg";

    @Test
    void theExampleOfTheRfcComesOutByteForByte() {
        var own = new KeyPair(
                P256.publicKey(bytes(
                        "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8")),
                P256.privateKey(bytes("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw")));

        var sealed = Encrypted.of(
                "When I grow up, I want to be a watermelon".getBytes(US_ASCII),
                bytes(BROWSER),
                bytes(SHARED),
                own,
                bytes("DGv6ra1nlYgDCS1FRnbzlw"));

        assertThat(Vapid.encoded(sealed))
                .isEqualTo(
                        "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS"
                                + "6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN");
    }

    @Test
    void aBrowserReadsWhatIsMeantForItAndNobodyElseDoes() {
        var browser = new FakeBrowser();

        var sealed = Encrypted.of("您有2项新任务".getBytes(UTF_8), browser.point(), browser.secret);

        assertThat(new String(browser.open(sealed), UTF_8)).isEqualTo("您有2项新任务");
        assertThatThrownBy(() -> new FakeBrowser().open(sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aPointOffTheCurveIsRefused() {
        var point = bytes(BROWSER);
        point[64] ^= 1;
        assertThatThrownBy(() -> P256.publicKey(point)).hasMessage("push.malformed");
        assertThatThrownBy(() -> P256.publicKey(new byte[65])).hasMessage("push.malformed");
    }

    @Test
    void theServiceIsToldWhoSendsAndCanProveIt() throws Exception {
        var pair = P256.generate();
        var vapid = new Vapid(
                (ECPrivateKey) pair.getPrivate(), P256.point((ECPublicKey) pair.getPublic()), "mailto:a@b.cn");
        var at = Instant.parse("2026-11-23T04:00:00Z");

        var said = vapid.authorization(URI.create("https://push.example.com:8443/send/1?x"), at);

        assertThat(said).startsWith("vapid t=").endsWith(", k=" + Vapid.encoded(vapid.point()));
        var parts = said.substring("vapid t=".length(), said.indexOf(',')).split("\\.", -1);
        assertThat(new String(bytes(parts[1]), UTF_8))
                .isEqualTo("{\"aud\":\"https://push.example.com:8443\",\"exp\":%d,\"sub\":\"mailto:a@b.cn\"}"
                        .formatted(at.plusSeconds(12 * 3600).getEpochSecond()));
        var check = Signature.getInstance("SHA256withECDSAinP1363Format");
        check.initVerify(pair.getPublic());
        check.update((parts[0] + "." + parts[1]).getBytes(US_ASCII));
        assertThat(check.verify(bytes(parts[2]))).isTrue();
    }

    static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
