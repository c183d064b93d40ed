package org.gridwrit.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gridwrit.operation.law.Attending;
import org.gridwrit.operation.law.Exchange;
import org.gridwrit.operation.law.Item;
import org.gridwrit.operation.law.OperationKind;
import org.gridwrit.operation.law.Part;
import org.gridwrit.operation.law.Signature;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// What the pages send: one field for each person and each item, by their places.
final class OperationForms {
    static final int LINES = 6;
    static final int QUESTIONS = 12;

    private OperationForms() {}

    static List<Attending> people(MultiValueMap<String, String> form) {
        var people = new ArrayList<Attending>();
        for (int i = 0; i < LINES; i++) {
            var name = text(form, "name" + i);
            if (!name.isBlank()) people.add(Attending.planned(Part.valueOf(text(form, "part" + i)), name));
        }
        return people;
    }

    static Held held(Operation of, MultiValueMap<String, String> form) {
        var came = new ArrayList<Boolean>();
        var signatures = new ArrayList<@Nullable Signature>();
        for (int i = 0; i < of.people().size(); i++) {
            came.add(text(form, "came" + i).equals("true"));
            var signed = text(form, "signature" + i);
            signatures.add(signed.isEmpty() ? null : Signature.valueOf(signed));
        }
        var findings = new ArrayList<Finding>();
        for (var item : Item.values()) {
            var found = text(form, "found." + item);
            if (!found.isEmpty()) {
                findings.add(new Finding(item, found.equals("true"), Plan.text(text(form, "words." + item), 500)));
            }
        }
        var evidence = text(form, "evidence");
        return new Held(
                text(form, "words"),
                text(form, "objections"),
                came,
                signatures,
                findings,
                evidence.isEmpty() ? null : UUID.fromString(evidence),
                of.kind() == OperationKind.INTERVIEW ? interview(form) : null);
    }

    private static Interview interview(MultiValueMap<String, String> form) {
        var exchanges = new ArrayList<Exchange>();
        for (int i = 0; i < QUESTIONS; i++) {
            exchanges.add(new Exchange(text(form, "question" + i), text(form, "answer" + i)));
        }
        var asked = text(form, "asked");
        return new Interview(
                asked.matches("[0-9]{1,2}") ? Integer.parseInt(asked) : -1,
                text(form, "subject"),
                exchanges,
                text(form, "readOver").equals("true"));
    }

    static String text(MultiValueMap<String, String> form, String name) {
        var sent = form.getFirst(name);
        return sent == null ? "" : sent;
    }
}
