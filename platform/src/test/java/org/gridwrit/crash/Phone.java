package org.gridwrit.crash;

import java.io.IOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Pattern;

/// Signed in as a worker of the rehearsal, or as somebody else of it. The session is in the database: it outlives the
/// program.
final class Phone implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String login;
    private String token = "";

    Phone() {
        this("li");
    }

    Phone(String login) {
        this.login = login;
    }

    int put(Victim victim, String path, String json) throws IOException, InterruptedException {
        return send(victim, "PUT", path, json).statusCode();
    }

    HttpResponse<String> post(Victim victim, String path, String json) throws IOException, InterruptedException {
        return send(victim, "POST", path, json);
    }

    /// 再次确认身份
    void prove(Victim victim) throws IOException, InterruptedException {
        if (token.isEmpty()) token = signedIn(victim);
        var request = request(victim, "/proof")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("shown=gridwrit-2026&_csrf=" + token))
                .build();
        int status = client.send(request, BodyHandlers.discarding()).statusCode();
        if (status != 302) throw new IOException("the proof was answered " + status);
    }

    byte[] file(Victim victim, String path) throws IOException, InterruptedException {
        return client.send(request(victim, path).build(), BodyHandlers.ofByteArray())
                .body();
    }

    HttpResponse<String> upload(Victim victim, String path, byte[] bytes) throws IOException, InterruptedException {
        if (token.isEmpty()) token = signedIn(victim);
        var head = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f.csv\"\r\n\r\n";
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofByteArray(bytes),
                BodyPublishers.ofString("\r\n--edge--\r\n"));
        var request = request(victim, path)
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .header("X-XSRF-TOKEN", token)
                .POST(body)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> send(Victim victim, String method, String path, String json)
            throws IOException, InterruptedException {
        if (token.isEmpty()) token = signedIn(victim);
        var request = request(victim, path)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", token)
                .method(method, BodyPublishers.ofString(json))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private String signedIn(Victim victim) throws IOException, InterruptedException {
        var found = token(victim);
        var form = "login=" + login + "&password=gridwrit-2026&_csrf=" + found;
        var request = request(victim, "/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        int status = client.send(request, BodyHandlers.discarding()).statusCode();
        if (status != 302) throw new IOException("sign-in was answered " + status);
        return token(victim);
    }

    private String token(Victim victim) throws IOException, InterruptedException {
        var page = client.send(request(victim, "/complaints").build(), BodyHandlers.ofString())
                .body();
        var found = TOKEN.matcher(page);
        if (!found.find()) throw new IOException("no form");
        return found.group(1);
    }

    private static HttpRequest.Builder request(Victim victim, String path) {
        return HttpRequest.newBuilder(victim.address(path)).timeout(Duration.ofSeconds(30));
    }

    @Override
    public void close() {
        client.close();
    }
}
