package org.gridwrit.task.between;

/// 应答时间 How soon each side answers the other: half of the answers came sooner.
///
/// @param sent     from a task going out to the first word of the township
/// @param asked    from a question to its answer
/// @param reported from a report to the first word of the court
public record AnswerTimes(Median sent, Median asked, Median reported) {
    public static final AnswerTimes NONE = new AnswerTimes(Median.NONE, Median.NONE, Median.NONE);

    public boolean isEmpty() {
        return sent.of() + asked.of() + reported.of() == 0;
    }
}
