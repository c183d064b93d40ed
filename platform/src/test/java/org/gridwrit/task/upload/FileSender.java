package org.gridwrit.task.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// A phone that speaks tus.
public record FileSender(MockMvc mvc, Actor worker, Id task, Id file, byte[] content, String type) {
    public static FileSender of(MockMvc mvc, Actor worker, Id task, byte[] content, String type) {
        return new FileSender(mvc, worker, task, new Id(task.city(), UUID.randomUUID()), content, type);
    }

    FileSender as(Actor other) {
        return new FileSender(mvc, other, task, file, content, type);
    }

    FileSender holding(byte[] other) {
        return new FileSender(mvc, worker, task, file, other, type);
    }

    MockHttpServletResponse begin() throws Exception {
        return begin(sha256(content));
    }

    MockHttpServletResponse begin(String sha256) throws Exception {
        return begin(sha256, UUID.randomUUID());
    }

    private MockHttpServletResponse begin(String sha256, UUID report, String... more) throws Exception {
        var metadata = String.join(
                ",",
                pair("id", file),
                pair("task", task),
                pair("report", report),
                pair("sha256", sha256),
                pair("type", type),
                String.join(",", more));
        return send(post("/api/v1/field/files")
                .header("Upload-Length", content.length)
                .header("Upload-Metadata", metadata));
    }

    /// From here to there.
    MockHttpServletResponse bytes(int from, int to) throws Exception {
        return send(patch("/api/v1/field/files/" + file)
                .contentType("application/offset+octet-stream")
                .header("Upload-Offset", from)
                .content(Arrays.copyOfRange(content, from, to)));
    }

    public MockHttpServletResponse all() throws Exception {
        begin();
        return bytes(0, content.length);
    }

    /// 现场签名 With a report.
    public MockHttpServletResponse signed(UUID report) throws Exception {
        return signed(report, "");
    }

    /// @param who whose it is, as the phone says
    public MockHttpServletResponse signed(UUID report, String who) throws Exception {
        begin(sha256(content), report, pair("use", "SIGNATURE"), pair("signer", who));
        return bytes(0, content.length);
    }

    String offset() throws Exception {
        return String.valueOf(send(head("/api/v1/field/files/" + file)).getHeader("Upload-Offset"));
    }

    MockHttpServletResponse receipt() throws Exception {
        return send(get("/api/v1/field/files/" + file));
    }

    MockHttpServletResponse look(Actor reader, String address) throws Exception {
        return perform(reader, get(address));
    }

    MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return perform(worker, request.header("Tus-Resumable", "1.0.0"));
    }

    private MockHttpServletResponse perform(Actor who, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(user(who.name()).roles(who.role().name()))
                        .with(csrf())
                        .requestAttr(Actor.class.getName(), who))
                .andReturn()
                .getResponse();
    }

    private static String pair(String key, Object value) {
        return key + " " + Base64.getEncoder().encodeToString(value.toString().getBytes(UTF_8));
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
