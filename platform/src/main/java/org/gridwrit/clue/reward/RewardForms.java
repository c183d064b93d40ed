package org.gridwrit.clue.reward;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.clue.law.Bounty;
import org.gridwrit.clue.law.Capacity;
import org.gridwrit.clue.law.Channel;
import org.gridwrit.clue.law.Paying;
import org.gridwrit.clue.law.Unpaid;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.FieldName;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// What the pages send, as it was typed.
final class RewardForms {
    private static final int PEOPLE = 3;

    private RewardForms() {}

    static NewReward asked(MultiValueMap<String, String> form) {
        return new NewReward(
                key(form, "party"),
                bounty(form),
                text(form, "conditions"),
                text(form, "promised").equals("true"),
                channels(form),
                text(form, "media"),
                text(form, "bearsCost").equals("true"),
                day(form));
    }

    static RewardDone done(MultiValueMap<String, String> form) {
        var paying = text(form, "paying");
        var why = text(form, "why");
        var tip = text(form, "tip");
        return new RewardDone(
                constant(RewardMove.class, form, "move"),
                day(form),
                text(form, "words"),
                channels(form),
                tip.isEmpty() ? null : key(form, "tip"),
                paying.isEmpty() ? null : constant(Paying.class, form, "paying"),
                why.isEmpty() ? null : constant(Unpaid.class, form, "why"),
                text(form, "told").equals("true"));
    }

    static NewTip tip(MultiValueMap<String, String> form) {
        var people = new ArrayList<Informant>();
        for (int i = 0; i < PEOPLE; i++) {
            var name = text(form, "name" + i);
            var number = text(form, "idNumber" + i);
            var phone = text(form, "phone" + i);
            if (!name.isEmpty() || !number.isEmpty() || !phone.isEmpty())
                people.add(new Informant(name, number, phone));
        }
        return new NewTip(
                constant(AssetKind.class, form, "kind"),
                text(form, "words"),
                text(form, "thing"),
                text(form, "town"),
                constant(Capacity.class, form, "capacity"),
                people);
    }

    private static Bounty bounty(MultiValueMap<String, String> form) {
        var yuan = number(form, "yuan");
        var percent = number(form, "percent");
        if ((yuan == null) == (percent == null)) throw new Refusal("reward.bounty");
        try {
            return yuan != null
                    ? new Bounty.Sum(Fen.ofYuan(yuan))
                    : new Bounty.Part(java.util.Objects.requireNonNull(percent)
                            .movePointRight(2)
                            .intValueExact());
        } catch (ArithmeticException fractions) {
            throw new Refusal("reward.decimals");
        }
    }

    private static @Nullable BigDecimal number(MultiValueMap<String, String> form, String name) {
        var typed = text(form, name);
        if (typed.isEmpty()) return null;
        try {
            return new BigDecimal(typed.replaceAll("[,，元%]", ""));
        } catch (NumberFormatException malformed) {
            throw new Refusal("reward.number", typed);
        }
    }

    private static Set<Channel> channels(MultiValueMap<String, String> form) {
        var found = new LinkedHashSet<Channel>();
        for (var it : form.getOrDefault("channel", List.of())) found.add(named(Channel.class, it, "channel"));
        return found;
    }

    private static LocalDate day(MultiValueMap<String, String> form) {
        try {
            return LocalDate.parse(text(form, "day"));
        } catch (DateTimeParseException malformed) {
            throw new Refusal("request.missing", new FieldName("day"));
        }
    }

    private static UUID key(MultiValueMap<String, String> form, String name) {
        try {
            return UUID.fromString(text(form, name));
        } catch (IllegalArgumentException malformed) {
            throw new Refusal("request.missing", name);
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> of, MultiValueMap<String, String> form, String name) {
        return named(of, text(form, name), name);
    }

    private static <E extends Enum<E>> E named(Class<E> of, String typed, String name) {
        try {
            return Enum.valueOf(of, typed);
        } catch (IllegalArgumentException unknown) {
            throw new Refusal("request.missing", name);
        }
    }

    private static String text(MultiValueMap<String, String> form, String name) {
        var sent = form.getFirst(name);
        return sent == null ? "" : sent.strip();
    }
}
