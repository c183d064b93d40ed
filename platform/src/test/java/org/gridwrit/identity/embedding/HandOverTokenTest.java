package org.gridwrit.identity.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// 交接令牌 What a platform's word must say, and what is none.
class HandOverTokenTest {
    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");
    private static final String COURT = "https://court.example";
    private static final RSAKey KEY = key();
    private static final Platforms PLATFORMS = new Platforms(List.of(
            new Platform("https://p.example", "p", "https://p.example", new JWKSet(KEY.toPublicJWK()).toString())));

    @Test
    void aWordThatIsWholeAndFreshIsTaken() throws Exception {
        var token = read(signed(it -> it));
        assertThat(token.subject()).isEqualTo("w1");
        assertThat(token.id()).isEqualTo("j1");
        assertThat(token.expires()).isEqualTo(NOW.plusSeconds(90));
    }

    @Test
    void whatIsMissingStaleOrForSomebodyElseIsNot() throws Exception {
        mustBeRefused(signed(it -> it.issuer("https://q.example")));
        mustBeRefused(signed(it -> it.audience("https://elsewhere.example")));
        mustBeRefused(signed(it -> it.subject(null)));
        mustBeRefused(signed(it -> it.jwtID(null)));
        mustBeRefused(signed(it -> it.jwtID(" ")));
        mustBeRefused(signed(it -> it.expirationTime(null)));
        mustBeRefused(signed(it -> it.issueTime(null)));
        mustBeRefused(signed(it -> it.expirationTime(at(300))));
        mustBeRefused(signed(it -> it.issueTime(at(-200)).expirationTime(at(-100))));
        mustBeRefused(signed(it -> it.issueTime(at(100)).expirationTime(at(160))));
    }

    @Test
    void whoeverHasNotTheKeyIsRefused() throws Exception {
        mustBeRefused(new PlainJWT(claims(it -> it)).serialize());
        mustBeRefused(signed(new JWSHeader(JWSAlgorithm.RS256), new RSASSASigner(key()), claims(it -> it)));
        var known = new JWKSet(KEY.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        mustBeRefused(signed(new JWSHeader(JWSAlgorithm.HS256), new MACSigner(known), claims(it -> it)));
        var whole = signed(it -> it);
        mustBeRefused(whole.substring(0, whole.length() - 4) + "AAAA");
        mustBeRefused("");
        mustBeRefused("a.b.c");
    }

    @Test
    void anOriginIsNothingElse() {
        for (var wrong : List.of(
                "https://p.example/path", "*", "https://*.example", "javascript:x", "https://p.example 'self'")) {
            assertThatThrownBy(() -> new Platform("i", "n", wrong, "{}")).hasMessageContaining("not an origin");
        }
    }

    private static void mustBeRefused(String text) {
        assertThatThrownBy(() -> read(text)).as(text).hasMessage("handover.void");
    }

    private static HandOverToken read(String text) {
        return HandOverToken.of(text, PLATFORMS, COURT, NOW);
    }

    private static String signed(UnaryOperator<JWTClaimsSet.Builder> change) throws JOSEException {
        return signed(new JWSHeader(JWSAlgorithm.RS256), new RSASSASigner(KEY), claims(change));
    }

    private static String signed(JWSHeader header, JWSSigner signer, JWTClaimsSet claims) throws JOSEException {
        var token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }

    private static JWTClaimsSet claims(UnaryOperator<JWTClaimsSet.Builder> change) {
        return change.apply(new JWTClaimsSet.Builder()
                        .issuer("https://p.example")
                        .audience(COURT)
                        .subject("w1")
                        .jwtID("j1")
                        .issueTime(at(0))
                        .expirationTime(at(60)))
                .build();
    }

    private static Date at(int seconds) {
        return Date.from(NOW.plusSeconds(seconds));
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("k").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
