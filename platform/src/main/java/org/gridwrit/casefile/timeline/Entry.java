package org.gridwrit.casefile.timeline;

import java.time.ZonedDateTime;
import java.util.List;
import org.gridwrit.access.Role;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;

/// 经过条目 One thing that happened. Never changed afterwards; what corrects it is an entry of its own.
///
/// @param title what happened
/// @param who   empty where the program did it by itself
/// @param said  what was said about it, one paragraph each
/// @param marks what the reader must not overlook: late, corrected since
public record Entry(
        Moment moment,
        Part part,
        Said title,
        String who,
        @Nullable Role role,
        @Nullable About about,
        List<Said> said,
        List<String> marks,
        @Nullable Attached attached) {
    /// The mark of an address that nobody has settled yet.
    public static final String ADDRESS_WAITS = "timeline.route.open";

    /// The task it belongs to.
    ///
    /// @param kind of the messages
    public record About(Id task, String kind, String debtor) {}

    /// 取证材料 What came with it.
    ///
    /// @param purpose of the messages
    public record Attached(Id file, String purpose, boolean picture, boolean sound, int bytes, String sm3) {}

    public ZonedDateTime inChina() {
        return moment.at().atZone(Times.CHINA);
    }

    /// Something nobody said anything about.
    public static Entry of(Moment moment, Part part, Said title, String who, @Nullable Role role) {
        return new Entry(moment, part, title, who, role, null, List.of(), List.of(), null);
    }

    public Entry about(@Nullable About task) {
        return new Entry(moment, part, title, who, role, task, said, marks, attached);
    }

    public Entry saying(List<Said> words) {
        return new Entry(moment, part, title, who, role, about, words, marks, attached);
    }

    public Entry marked(List<String> keys) {
        return new Entry(moment, part, title, who, role, about, said, keys, attached);
    }

    public Entry with(Attached file) {
        return new Entry(moment, part, title, who, role, about, said, marks, file);
    }
}
