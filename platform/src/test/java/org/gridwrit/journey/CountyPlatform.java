package org.gridwrit.journey;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/// The platform a county has already: another site, with people signed in to it, and a frame in its page.
final class CountyPlatform implements AutoCloseable {
    static final String ISSUER = "https://grid.county.example";
    static final String COURT = "https://court.example";

    private static final String PAGE = """
            <!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><title>platform</title>
            <meta name="viewport" content="width=device-width"><style>body{margin:0}iframe{border:0;width:100%%;height:98vh}</style>
            <iframe id="app" src="%1$s/embedded#handover=%2$s"></iframe>
            <script>
              addEventListener('message', async event => {
                if (event.origin !== '%1$s' || event.data.type !== 'gridwrit.handover-needed') return
                const token = await (await fetch('/token')).text()
                document.body.dataset.asked = Number(document.body.dataset.asked || 0) + 1
                event.source.postMessage({ type: 'gridwrit.handover', token }, event.origin)
              })
            </script></html>
            """;

    final String subject;
    private final HttpServer server;
    private final ECKey key;
    String app = "";

    CountyPlatform(String subject) {
        this.subject = subject;
        try {
            key = new ECKeyGenerator(Curve.P_256).keyID("k1").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/", it -> say(it, "text/html", PAGE.formatted(app, token())));
        server.createContext("/token", it -> say(it, "text/plain", token()));
        server.start();
    }

    /// Another site than `localhost`, where the app is.
    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    String keys() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    String token() {
        return token(subject);
    }

    String token(String who) {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(COURT)
                .subject(who)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .build();
        var signed = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("k1").build(), claims);
        try {
            signed.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return signed.serialize();
    }

    private static void say(HttpExchange exchange, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(200, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
