package org.gridwrit.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.gridwrit.GridWrit;
import org.gridwrit.dossier.SealedSample;
import org.gridwrit.seal.Signatures;
import org.gridwrit.task.TaskTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@TaskTest
@DisplayName("在命令行核验密封卷宗，只凭公布的公钥")
class VerifyFileTest {
    @Autowired
    Signatures signatures;

    @TempDir
    Path folder;

    Path file;
    Path keys;

    @BeforeEach
    void aSealedFileAndThePublishedKeys() throws Exception {
        file = SealedSample.write(folder.resolve("卷宗.zip"), signatures);
        var published = Map.of("1", signatures.publicKey(1).orElseThrow());
        keys = Files.write(folder.resolve("keys.json"), JsonMapper.shared().writeValueAsBytes(published));
    }

    @Test
    @DisplayName("完好的卷宗通过核验，改动一个字节即不通过并说明")
    void aWholeFileIsProvedAndASpoiledOneIsNot() throws Exception {
        assertThat(run("--keys", keys.toString(), file.toString())).isEqualTo("0 完好");
        assertThat(say("--json", "--keys", keys.toString(), file.toString())).contains("\"findings\":[]");

        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThat(run("--keys", keys.toString(), file.toString())).isEqualTo("1 有问");
        assertThat(say("--keys", keys.toString(), file.toString())).contains("封印不符", "The seal is broken");
    }

    @Test
    void withoutThePublishedKeyNothingIsProvedAndAFileThatIsNotThereIsSaidToBe() throws Exception {
        var others = Files.writeString(folder.resolve("others.json"), "{}");
        assertThat(say("--keys", others.toString(), file.toString())).contains("不在公布的公钥之列");
        assertThat(run("--keys", keys.toString(), folder.resolve("none.zip").toString()))
                .startsWith("1");
        var nonsense = Files.writeString(folder.resolve("nonsense.json"), "[");
        assertThat(run("--keys", nonsense.toString(), file.toString())).startsWith("1");
    }

    private int status;

    private String run(String... words) {
        var said = say(words);
        return status + " " + said.substring(0, Math.min(2, said.length()));
    }

    private String say(String... words) {
        var terminal = System.out;
        var answer = new ByteArrayOutputStream();
        System.setOut(new PrintStream(answer, true, UTF_8));
        try {
            var line = Stream.concat(Stream.of("audit", "verify-file"), Arrays.stream(words))
                    .toArray(String[]::new);
            status = CommandLineTool.execute(GridWrit.class, line);
            return answer.toString(UTF_8);
        } finally {
            System.setOut(terminal);
        }
    }
}
