package org.gridwrit.identity.embedding;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.gridwrit.shared.Refusal;

/// 交接令牌 What a platform signs for one person at one moment (a JWT, RFC 7519).
///
/// @param id said once and never again
record HandOverToken(String issuer, String subject, String id, Instant expires) {
    /// Enough for a slow network, too little for a list of tokens.
    static final Duration LONGEST = Duration.ofMinutes(2);

    /// Clocks of two machines.
    private static final Duration SKEW = Duration.ofSeconds(30);

    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.ES256, JWSAlgorithm.ES384, JWSAlgorithm.RS256, JWSAlgorithm.PS256);

    /// @throws Refusal `handover.void` for whatever is wrong with it: whoever made one up is told nothing
    static HandOverToken of(String text, Platforms platforms, String audience, Instant now) {
        try {
            var issuer = JWTParser.parse(text).getJWTClaimsSet().getIssuer();
            var platform = platforms.named(String.valueOf(issuer)).orElseThrow(HandOverToken::unknown);
            var processor = new DefaultJWTProcessor<SecurityContext>();
            processor.setJWSKeySelector(
                    new JWSVerificationKeySelector<>(ALGORITHMS, new ImmutableJWKSet<>(JWKSet.parse(platform.keys()))));
            processor.setJWTClaimsSetVerifier(null);
            return said(processor.process(text, null), platform, audience, now);
        } catch (ParseException | BadJOSEException | JOSEException wrong) {
            throw unknown();
        }
    }

    private static HandOverToken said(JWTClaimsSet claims, Platform platform, String audience, Instant now) {
        var issued = claims.getIssueTime();
        var expires = claims.getExpirationTime();
        var subject = claims.getSubject();
        var id = claims.getJWTID();
        boolean whole = issued != null && expires != null && subject != null && id != null && !id.isBlank();
        if (!whole || !claims.getAudience().contains(audience)) throw unknown();
        var from = issued.toInstant();
        var to = expires.toInstant();
        if (now.isBefore(from.minus(SKEW)) || !now.isBefore(to.plus(SKEW))) throw unknown();
        if (Duration.between(from, to).compareTo(LONGEST) > 0) throw unknown();
        return new HandOverToken(platform.issuer(), subject, id, to.plus(SKEW));
    }

    private static Refusal unknown() {
        return new Refusal("handover.void");
    }
}
