package org.gridwrit.paper;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.gridwrit.shared.Times;

/// 模板版本
///
/// @param words empty where the court went back to the shipped template
public record TemplateVersion(int version, String words, String by, Instant at) {
    public ZonedDateTime inChina() {
        return at.atZone(Times.CHINA);
    }

    public boolean isShipped() {
        return words.isEmpty();
    }
}
