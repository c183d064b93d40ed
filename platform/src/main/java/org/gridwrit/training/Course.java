package org.gridwrit.training;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gridwrit.task.TaskKind;

/// 课程 Lessons to read, and a bank of questions of which an examination draws some.
///
/// @param key        in addresses and on certificates: `serving`
/// @param edition    another one as soon as a word of it changes; papers hold to theirs
/// @param kinds      of tasks it prepares for; none where it is for every worker
/// @param passMark   of a hundred
/// @param paper      how many questions a paper has
/// @param validMonths how long a certificate holds
public record Course(
        String key,
        String edition,
        Set<TaskKind> kinds,
        String title,
        String english,
        int passMark,
        int paper,
        int validMonths,
        List<Lesson> lessons,
        List<Question> questions) {

    /// 课 One page to read.
    public record Lesson(String title, String text) {
        public List<String> paragraphs() {
            return Stream.of(text.split("\\R"))
                    .map(String::strip)
                    .filter(it -> !it.isEmpty())
                    .toList();
        }
    }

    /// 试题
    ///
    /// @param right positions of the right options, from 0; more than one only where `many`
    /// @param why   read by whoever answered otherwise, with the article where there is one
    public record Question(String ask, List<String> options, boolean many, Set<Integer> right, String why) {}

    /// How many of a paper must be right.
    public int needed() {
        return (paper * passMark + 99) / 100;
    }
}
