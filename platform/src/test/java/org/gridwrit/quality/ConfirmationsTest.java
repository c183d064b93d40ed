package org.gridwrit.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Confirmation before harm: what removes, ends, withdraws, returns or declines asks once more, or is itself the second
/// step. Every form that sends something is either harm or named as harmless, so that a new one has to be thought
/// about.
class ConfirmationsTest {
    private static final Pattern FORM =
            Pattern.compile("<form\\b((?:[^>\"]|\"[^\"]*\")*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]*)\"");
    private static final Pattern NOUN = Pattern.compile("/([a-z-]+)");

    /// The last noun of an address.
    private static final Set<String> HARM = Set.of(
            "abandonment",
            "breach",
            "cancellation",
            "closing",
            "counter",
            "discarding",
            "dismissal",
            "end",
            "ending",
            "failure",
            "forgetting",
            "heirs",
            "hold",
            "recusal",
            "refusal",
            "release",
            "remedy",
            "removal",
            "reset",
            "retry",
            "retirement",
            "return",
            "reopening",
            "reversal",
            "revocation",
            "rotation",
            "striking",
            "undoing",
            "unlearning",
            "verdict",
            "withdrawal");

    private static final Set<String> HARMLESS = Set.of(
            "acceptance",
            "accounts",
            "acknowledgement",
            "addresses",
            "again",
            "annex",
            "answer",
            "answers",
            "approval",
            "attempts",
            "bank-prefixes",
            "batches",
            "beginning",
            "card",
            "breaches",
            "cards",
            "clocks",
            "clues",
            "coachings",
            "commission",
            "comparison",
            "complaints",
            "completion",
            "conditions",
            "confirmation",
            "consents",
            "correction",
            "courses",
            "credit",
            "deliveries",
            "desk",
            "disabled",
            "dispatch",
            "dispatches",
            "dossier",
            "endorsement",
            "enrolment",
            "entrustment",
            "examinations",
            "exports",
            "fixing",
            "handing",
            "holds",
            "holidays",
            "imports",
            "interest-terms",
            "invitations",
            "issue",
            "label",
            "ledger",
            "lectures",
            "liaisons",
            "link",
            "materials",
            "move",
            "news",
            "objections",
            "operations",
            "outcome",
            "owed",
            "paper-templates",
            "papers",
            "parcels",
            "password",
            "pauses",
            "payments",
            "petitions",
            "errands",
            "follow-ups",
            "mediations",
            "visits",
            "promises",
            "photos",
            "plans",
            "policy",
            "post",
            "preview",
            "proof",
            "questions",
            "rates",
            "reading",
            "record",
            "recovery-codes",
            "reissue",
            "releases",
            "remembered",
            "reports",
            "requirements",
            "resumption",
            "return-phrases",
            "returns",
            "rewards",
            "rosters",
            "second-factor",
            "services",
            "settings",
            "settlements",
            "sheet",
            "sheets",
            "sign-in",
            "sign-out",
            "signatures",
            "steps",
            "subjects",
            "talks",
            "telling",
            "thanks",
            "tips",
            "tokens",
            "verdict",
            "views",
            "village",
            "watch",
            "webhooks",
            "whose",
            "workers");

    /// The page shows what will happen before its button is there; reassigning has its address from its controller.
    private static final Set<String> SECOND_STEP = Set.of("handover", "");

    /// The red of an alarm, and of the one who goes to help.
    private static final Set<String> RED_AND_HARMLESS = Set.of("task/alarms.html");

    private record Form(String page, String action, boolean red, boolean asks) {}

    @Test
    void whatDoesHarmAsksOnceMore() {
        var silent = forms().stream()
                .filter(it -> HARM.contains(it.action()) || it.red() && !RED_AND_HARMLESS.contains(it.page()))
                .filter(it -> !it.asks())
                .toList();
        assertThat(silent).isEmpty();
    }

    @Test
    void everyFormIsKnownAsOneOrTheOther() {
        var unknown = new TreeSet<String>();
        for (var it : forms()) {
            if (!HARM.contains(it.action()) && !HARMLESS.contains(it.action()) && !SECOND_STEP.contains(it.action()))
                unknown.add(it.page() + ": " + it.action());
        }
        assertThat(unknown).isEmpty();
        assertThat(forms()).hasSizeGreaterThan(100);
    }

    private static List<Form> forms() {
        var forms = new ArrayList<Form>();
        for (var page : Sources.under("platform/src/main/resources/templates/", ".html")) {
            var form = FORM.matcher(page.text());
            while (form.find()) {
                var head = form.group(1);
                var action = ACTION.matcher(head);
                if (!head.contains("method=\"post\"")) continue;
                var all = head + form.group(2);
                forms.add(new Form(
                        page.path().replaceFirst(".*/templates/", ""),
                        action.find() ? noun(action.group(1)) : "",
                        all.contains("button danger"),
                        all.contains("data-confirm")));
            }
        }
        return forms;
    }

    private static String noun(String action) {
        var address = action.replaceAll("\\$?\\{[a-zA-Z.() ]+\\}|\\([^)]*=.*", "");
        return NOUN.matcher(address).results().map(it -> it.group(1)).reduce("", (_, last) -> last);
    }
}
