package org.gridwrit.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gridwrit.dossier.Checked;
import org.gridwrit.dossier.SealedFiles;
import org.gridwrit.seal.Signatures;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// 核验密封卷宗 Exit status 0: it is as it was sealed; 1: it is not, and here is where. With the published keys at hand it
/// needs neither data nor database.
@Command(name = "verify-file")
final class VerifyFileCommand implements Callable<Integer> {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Times.CHINA);

    private final Class<?> application;
    private final Screen screen;

    @Mixin
    HelpOption help = new HelpOption();

    @Mixin
    DataOption place = new DataOption();

    @Parameters(paramLabel = "FILE", descriptionKey = "audit.file")
    Path file = Path.of("");

    @Option(names = "--keys", paramLabel = "keys.json", descriptionKey = "audit.keys")
    @Nullable
    Path keys;

    @Option(names = "--json", descriptionKey = "audit.json")
    boolean json;

    VerifyFileCommand(Class<?> application, Screen screen) {
        this.application = application;
        this.screen = screen;
    }

    @Override
    public Integer call() throws Exception {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) throw new CannotRun("file.unreadable", file);
        if (keys != null) {
            var published = published(keys);
            return tell(new SealedFiles(it -> Optional.ofNullable(published.get(it))).check(file), System.out);
        }
        return new Joined(application, place.data, screen)
                .onlyLooking()
                .run((program, answer) ->
                        tell(new SealedFiles(program.getBean(Signatures.class)::publicKey).check(file), answer));
    }

    /// What `/card/keys.json` of the court's installation says.
    private static Map<Integer, byte[]> published(Path file) throws IOException {
        try {
            return JsonMapper.shared()
                    .readValue(Files.readAllBytes(file), new TypeReference<Map<Integer, byte[]>>() {});
        } catch (JacksonException misread) {
            throw new CannotRun("file.unreadable", file);
        }
    }

    private int tell(Checked checked, PrintStream answer) {
        if (json) {
            answer.println(JsonMapper.shared().writeValueAsString(checked));
        } else {
            var said = new Screen(answer);
            var at = checked.at();
            said.say(
                    checked.holds() ? "audit.file.holds" : "audit.file.broken",
                    file.getFileName(),
                    checked.items(),
                    Optional.ofNullable(checked.caseNumber()).orElse("–"),
                    Optional.ofNullable(checked.exportedBy()).orElse("–"),
                    at == null ? "–" : TIME.format(at));
            checked.findings().forEach(it -> said.say("audit.file." + it.kind(), it.item()));
        }
        return checked.holds() ? 0 : 1;
    }
}
