package org.gridwrit.casefile.filing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gridwrit.casefile.AddressKey;
import org.gridwrit.casefile.CaseEvent;
import org.gridwrit.casefile.Filing;
import org.gridwrit.casefile.Filing.News;
import org.gridwrit.casefile.NewParty;
import org.gridwrit.casefile.PartyRole;
import org.gridwrit.casefile.search.Names;
import org.gridwrit.seal.Purpose;
import org.gridwrit.shared.Keys;
import org.jspecify.annotations.Nullable;

/// The parties of one case while a docket tells of them, one after the other. It may name somebody twice, with two
/// addresses; each address is remembered, so that the same docket again tells nothing new.
final class Roll {
    final List<EventRow> events = new ArrayList<>();

    private final List<Telling> tellings = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private final UUID casefile;
    private final boolean known;
    private final PartySealing sealing;
    private final Keys keys;

    /// @param known whether the case was filed before; a new one has no additions and no corrections yet
    Roll(UUID casefile, boolean known, List<PartyRow> parties, PartySealing sealing, Keys keys) {
        this.casefile = casefile;
        this.known = known;
        this.sealing = sealing;
        this.keys = keys;
        parties.forEach(it -> members.add(new Member(it, false)));
    }

    void tell(PartyRole role, NewParty told) {
        var number = told.idNumber();
        var index = number == null ? null : sealing.index(number);
        var member = same(role, Names.fold(told.name()), index);
        var news = member == null ? News.ADDED : member.hear(told, index);
        if (member == null) member = add(role, told, index);
        if (role == PartyRole.APPLICANT) return;
        tellings.add(new Telling(member, told, news));
    }

    /// Each telling of a debtor, with what is known of him when all has been told.
    List<Filing.Debtor> debtors() {
        return tellings.stream().map(Telling::debtor).toList();
    }

    List<PartyRow> added() {
        return members.stream().filter(it -> it.added).map(it -> it.row).toList();
    }

    List<PartyRow> amended() {
        return members.stream()
                .filter(it -> it.amended && !it.added)
                .map(it -> it.row)
                .toList();
    }

    List<String> names(PartyRole role) {
        return members.stream()
                .map(it -> it.row)
                .filter(it -> it.role() == role)
                .map(PartyRow::name)
                .toList();
    }

    /// The same number is the same person. Without two numbers to compare, the same name on the same side is.
    private @Nullable Member same(PartyRole role, String name, byte @Nullable [] index) {
        for (var it : members) {
            if (it.row.role() != role) continue;
            var own = it.row.index();
            var comparable = own != null && index != null;
            if (comparable ? Arrays.equals(own, index) : it.name.equals(name)) return it;
        }
        return null;
    }

    private Member add(PartyRole role, NewParty told, byte @Nullable [] index) {
        var member = new Member(sealing.row(casefile, keys.next(), role, told, index), true);
        member.phoneTold = told.phone() != null;
        members.add(member);
        if (known) {
            event(role == PartyRole.DEBTOR ? CaseEvent.Kind.DEBTOR_ADDED : CaseEvent.Kind.APPLICANT_ADDED, told.name());
        }
        return member;
    }

    private void event(CaseEvent.Kind kind, String words) {
        events.add(new EventRow(keys.next(), casefile, kind, words, null));
    }

    private record Telling(Member member, NewParty told, News news) {
        Filing.Debtor debtor() {
            var row = member.row;
            var address = told.address().isEmpty() ? row.address() : told.address();
            return new Filing.Debtor(row.id(), told, address, row.index(), news);
        }
    }

    private final class Member {
        private PartyRow row;
        private final String name;
        private final boolean added;
        private final Set<String> addresses = new HashSet<>();
        private boolean amended;
        private boolean phoneTold;

        Member(PartyRow row, boolean added) {
            this.row = row;
            this.added = added;
            this.name = Names.fold(row.name());
            Stream.concat(row.former().stream(), Stream.of(row.address()))
                    .filter(it -> !it.isEmpty())
                    .map(AddressKey::of)
                    .forEach(addresses::add);
        }

        News hear(NewParty told, byte @Nullable [] index) {
            var identified = identify(told, index);
            var completed = call(told) || identified;
            var moved = move(told);
            amended |= completed || moved;
            return moved ? News.MOVED : completed ? News.COMPLETED : News.NONE;
        }

        private boolean identify(NewParty told, byte @Nullable [] index) {
            var number = told.idNumber();
            if (row.index() != null || number == null || index == null) return false;
            row = row.identified(told.kind(), sealing.seal(Purpose.IDENTITY, number), index);
            if (!added) event(CaseEvent.Kind.IDENTITY_COMPLETED, row.name());
            return true;
        }

        /// Of several phones in one docket the first counts, so that the same docket again changes nothing.
        private boolean call(NewParty told) {
            var phone = told.phone();
            if (phone == null || phoneTold) return false;
            phoneTold = true;
            if (Objects.equals(sealing.open(row.phone()), phone)) return false;
            row = row.reachedBy(sealing.seal(Purpose.PHONE, phone));
            if (!added) event(CaseEvent.Kind.PHONE_CORRECTED, row.name());
            return true;
        }

        private boolean move(NewParty told) {
            if (told.address().isEmpty() || !addresses.add(AddressKey.of(told.address()))) return false;
            event(CaseEvent.Kind.ADDRESS_CORRECTED, row.name() + ": " + row.address() + " → " + told.address());
            row = row.movedTo(told.address());
            return true;
        }
    }
}
