package org.gridwrit.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import org.gridwrit.access.Role;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// docs/access-matrix.md is written by this test, from the handlers there are and the matrix they are held to.
@WholeProgram
class AccessMatrixPageTest {
    private static final String HEAD = """
            # Who may call what 访问矩阵

            Every address of the program, who may come there, and whose record it names. `EndpointMatrixTest` calls each as every role and as nobody; `OutOfScopeTest` calls each again about records that exist and are
            somebody else's, and finds that nothing is told and nothing changes. A court is open to its officers, liaisons and presidents; ● may come, · is stopped.
            A scope is the court and those below it, the division, or the worker's own tasks. Three are wider: courts look at grids anywhere, names of places are the whole city's, and a committee answers complaints of its city or county.

            This page is written by `AccessMatrixPageTest`; who changes an address copies it from `platform/target/access-matrix.md`.

            """;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Test
    void thePageSaysWhatIsTrue() throws IOException {
        var page = page();
        var made = Sources.ROOT.resolve("platform/target/access-matrix.md");
        Files.createDirectories(made.getParent());
        Files.writeString(made, page);
        var kept = Sources.ROOT.resolve("docs/access-matrix.md");
        assertThat(Files.exists(kept) ? Files.readString(kept) : "")
                .as("cp platform/target/access-matrix.md docs/access-matrix.md")
                .isEqualTo(page);
    }

    private String page() {
        var matrix = AccessMatrix.read();
        var page = new StringBuilder(HEAD).append("| address | whose record | ");
        for (var role : Role.values()) page.append(shortly(role)).append(" | ");
        page.append("nobody |\n|---|---|")
                .append(":-:|".repeat(Role.values().length + 1))
                .append('\n');
        var sorted = Handlers.of(handlers).stream()
                .sorted(Comparator.comparing(Handlers::path).thenComparing(Handlers::method))
                .toList();
        for (var it : sorted) {
            var allowed = matrix.get(it.toString());
            if (allowed == null) throw new AssertionError(it + " is not in access-matrix.txt");
            page.append("| `")
                    .append(it.toString().replace("|", "\\|"))
                    .append('`')
                    .append(said(it))
                    .append(" | ");
            page.append(Belongings.of(it.path()).map(of -> of.words).orElse("")).append(" | ");
            for (var role : Role.values()) page.append(allowed.roles().contains(role) ? "● | " : "· | ");
            page.append(allowed.nobody() ? "● |\n" : "· |\n");
        }
        return page.toString();
    }

    private static String said(Handlers handler) {
        var operation = handler.code().getMethodAnnotation(Operation.class);
        return operation == null ? "" : "<br>" + operation.summary();
    }

    private static String shortly(Role role) {
        return role.name().toLowerCase(java.util.Locale.ROOT);
    }
}
