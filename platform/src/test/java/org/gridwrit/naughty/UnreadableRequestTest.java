package org.gridwrit.naughty;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What no handler ever sees is refused as everything else is: to programs as a problem, to people as a page, and the
/// log has no error of it.
@Tag("slow")
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class UnreadableRequestTest {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%2F",
                "%5C",
                "%00",
                "%ED%A0%80",
                "%zz",
                "a;b",
                "..%2F..%2Fetc%2Fpasswd",
                "%252F",
                "a//b",
                "<gw7x>"
            })
    void anAddressThatCannotBeReadIsAProblemForPrograms(String part, CapturedOutput log) throws Exception {
        try (var wire = new Wire(port)) {
            var head = Wire.head("GET", "/api/v1/cases/" + part, List.of("Accept: application/json"), 0);
            var answer = wire.send(head, new byte[0]);
            assertThat(answer.status()).isBetween(400, 404);
            assertThat(Verdict.of(true, answer)).isNull();
        }
        assertThat(log.getAll()).doesNotContain(" ERROR ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/v1/cases | Content-Type: a/b/c; <gw7x>="
            /console      | Content-Type: a/b/c; <gw7x>="
            /complaints   | Content-Type: gw7x
            /complaints   | Content-Type: application/json; charset=gw7x
            /complaints   | Content-Type: multipart/form-data
            /complaints   | Content-Type: multipart/form-data; boundary=
            /complaints   | Content-Type: application/x-www-form-urlencoded; charset=gw7x
            /api/v1/cases | Content-Type: multipart/form-data
            /api/v1/cases | Content-Type: multipart/form-data; boundary=
            /api/v1/cases | Content-Type: application/x-www-form-urlencoded; charset=gw7x
            /complaints   | Accept-Language: ９９９９９９９９９
            /api/v1/cases | Accept-Language: ９９９９９９９９９
            /complaints   | Accept: <gw7x>
            """)
    void aHeaderThatCannotBeReadIsAnsweredInWords(String path, String header, CapturedOutput log) throws Exception {
        for (var method : List.of("GET", "POST")) {
            try (var wire = new Wire(port)) {
                var accept = path.startsWith("/api/") ? "Accept: application/json" : "Accept: text/html";
                var latin = new String(header.getBytes(UTF_8), ISO_8859_1);
                var headers = header.startsWith("Accept: ") ? List.of(latin) : List.of(latin, accept);
                var answer = wire.send(Wire.head(method, path, headers, 3), "a=b".getBytes(UTF_8));
                assertThat(Verdict.of(path.startsWith("/api/"), answer))
                        .as("%s %d", method, answer.status())
                        .isNull();
            }
        }
        assertThat(log.getAll()).doesNotContain(" ERROR ");
    }

    @ParameterizedTest
    @ValueSource(ints = {1_500, 3_000, 7_000})
    void aLongAddressAskedForBeforeSigningInIsNoErrorOfOurs(int length, CapturedOutput log) throws Exception {
        try (var wire = new Wire(port)) {
            var answer = wire.send(
                    Wire.head("GET", "/console?text=" + "a".repeat(length), List.of("Accept: text/html"), 0),
                    new byte[0]);
            assertThat(answer.header("location")).isEqualTo("/sign-in");
        }
        assertThat(log.getAll()).doesNotContain(" ERROR ");
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 3_000})
    void aFileWithALongNameIsRefusedInWords(int length) throws Exception {
        var body = ("--gw\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + "a".repeat(length)
                        + ".csv\"\r\n\r\na,b\r\n--gw--\r\n")
                .getBytes(UTF_8);
        try (var wire = new Wire(port)) {
            var headers = List.of("Accept: text/html", "Content-Type: multipart/form-data; boundary=gw");
            var answer = wire.send(Wire.head("POST", "/complaints", headers, body.length), body);
            assertThat(Verdict.of(false, answer)).isNull();
        }
    }

    /// Browsers send these as they are typed.
    @ParameterizedTest
    @ValueSource(strings = {"/complaints?text=[a|b]", "/complaints?text={a}^`\\b", "/[a|b]"})
    void whatBrowsersLeaveAsItWasTypedIsRead(String address) throws Exception {
        try (var wire = new Wire(port)) {
            var answer = wire.send(Wire.head("GET", address, List.of("Accept: text/html"), 0), new byte[0]);
            assertThat(answer.status()).isIn(200, 302);
            var program = wire.send(Wire.head("GET", "/api/v1" + address, List.of(), 0), new byte[0]);
            assertThat(Verdict.of(true, program)).isNull();
        }
    }
}
