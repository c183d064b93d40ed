package org.gridwrit.publicity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gridwrit.shared.Refusal;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Law in plain words, each with its articles. Read once.
@Component
public class Leaflets {
    private static final List<String> KEYS =
            List.of("performance", "property-report", "consumption", "refusal-crime", "service", "settlement", "grid");

    private final List<Leaflet> all;

    Leaflets() {
        all = KEYS.stream().map(Leaflets::read).toList();
    }

    public List<Leaflet> all() {
        return all;
    }

    /// @throws Refusal `publicity.material-unknown`
    public Leaflet named(String key) {
        return all.stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refusal("publicity.material-unknown"));
    }

    private static Leaflet read(String key) {
        try {
            var text = new ClassPathResource("org/gridwrit/publicity/leaflets/" + key + ".txt")
                    .getContentAsString(StandardCharsets.UTF_8);
            var lines = text.split("\\R", 3);
            return new Leaflet(key, Topic.valueOf(lines[1].strip()), lines[0].strip(), Material.paragraphs(lines[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
