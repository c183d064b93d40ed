package org.gridwrit.publicity;

import java.time.LocalDate;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// What is said of a lecture when it is recorded.
///
/// @param place    code of a township or village, 9 or 12 digits
/// @param venue    where in it: `村委会篮球场`
/// @param heads    people who listened, 1 to 100,000; absent where nobody counted
/// @param casefile the case at whose enforcement it was held, if it was 随案普法
public record NewLecture(
        LocalDate held,
        String place,
        String venue,
        Topic topic,
        Audience audience,
        @Nullable Integer heads,
        String speakers,
        String words,
        @Nullable Id casefile) {
    static final int MOST_HEADS = 100_000;

    public NewLecture {
        venue = text("venue", venue, 200);
        speakers = text("speakers", speakers, 200);
        words = text("words", words, 2000);
        if (heads != null && (heads < 1 || heads > MOST_HEADS)) throw new Refusal("publicity.heads", MOST_HEADS, heads);
    }

    /// @throws Refusal for what somebody who was there has to say
    void mustBeWhole() {
        if (venue.isEmpty()) throw new Refusal("publicity.venue-missing");
        if (speakers.isEmpty()) throw new Refusal("publicity.speakers-missing");
        if (heads == null) throw new Refusal("publicity.heads-missing");
    }

    static String text(String field, String typed, int longest) {
        var plain = typed.strip();
        if (plain.length() > longest) throw new Refusal("publicity.long", field, longest, plain.length());
        return plain;
    }
}
