package org.gridwrit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopyTextTest {
    @Test
    void whatWouldEndACellOrARowIsEscaped() throws IOException {
        assertThat(text(new CopyText().row("a\tb\nc\\d", null, 7))).isEqualTo("a\\tb\\nc\\\\d\t\\N\t7\n");
    }

    @Test
    void collectionsAreArrays() throws IOException {
        assertThat(text(new CopyText().row(List.of("板\"旺\"屯", "a,b")))).isEqualTo("{\"板\\\\\"旺\\\\\"屯\",\"a,b\"}\n");
        assertThat(text(new CopyText().row(List.of()))).isEqualTo("{}\n");
    }

    static String text(CopyText rows) throws IOException {
        var out = new StringWriter();
        rows.reader().transferTo(out);
        return out.toString();
    }
}
