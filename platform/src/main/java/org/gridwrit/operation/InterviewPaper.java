package org.gridwrit.operation;

import static java.util.stream.Collectors.joining;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.operation.law.Attending;
import org.gridwrit.operation.law.Exchange;
import org.gridwrit.operation.law.Part;
import org.gridwrit.operation.law.Signature;
import org.gridwrit.paper.PaperFact;
import org.gridwrit.paper.PaperKind;
import org.gridwrit.paper.PaperSource;
import org.springframework.stereotype.Component;

/// 询问笔录 on paper, of an interview whose record is closed.
@Component
class InterviewPaper implements PaperSource {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy年M月d日H时mm分");
    private final Operations operations;

    InterviewPaper(Operations operations) {
        this.operations = operations;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.INTERVIEW_RECORD;
    }

    @Override
    public List<PaperFact> of(Actor actor, CaseFile file) {
        return operations.ofCase(actor, file.id()).stream()
                .filter(it -> it.state() == Operation.State.HELD && it.interview() != null)
                .map(InterviewPaper::fact)
                .toList();
    }

    private static PaperFact fact(Operation it) {
        var interview = Objects.requireNonNull(it.interview());
        var asked = it.people().get(interview.asked());
        UUID id = it.id().uuid();
        return PaperFact.of(id, WHEN.format(it.starts()) + " " + asked.name(), values(it, interview, asked));
    }

    private static Map<String, String> values(Operation it, Interview interview, Attending asked) {
        var values = new HashMap<String, String>();
        values.put("询问时间", WHEN.format(it.starts()));
        values.put("询问地点", it.place());
        values.put("询问人员", names(it, one -> one.part() == Part.COURT));
        values.put("被询问人", asked.name());
        values.put("陪同人员", names(it, one -> one.part() != Part.COURT && one != asked));
        values.put("询问事项", interview.subject());
        values.put(
                "问答明细",
                interview.exchanges().stream().map(InterviewPaper::lines).collect(joining("\n")));
        var refused = it.people().stream()
                .filter(one -> one.signature() == Signature.REFUSED)
                .map(Attending::name)
                .collect(joining("、"));
        values.put("拒签情况", refused.isEmpty() ? "" : refused + "拒绝签名：" + it.objections());
        return values;
    }

    private static String names(Operation it, Predicate<Attending> who) {
        return it.people().stream()
                .filter(one -> Boolean.TRUE.equals(one.came()))
                .filter(who)
                .map(Attending::name)
                .collect(joining("、"));
    }

    private static String lines(Exchange it) {
        return "问：" + line(it.question()) + "\n答：" + line(it.answer());
    }

    /// What was said makes no title and no table of the paper.
    private static String line(String said) {
        return said.replaceAll("\\s*\\R\\s*", "；")
                .replace('|', '／')
                .replace('【', '〔')
                .replace('】', '〕');
    }
}
