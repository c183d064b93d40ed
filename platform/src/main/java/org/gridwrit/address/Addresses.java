package org.gridwrit.address;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.audit.Audit;
import org.gridwrit.court.Court;
import org.gridwrit.division.Division;
import org.gridwrit.division.Divisions;
import org.gridwrit.gazetteer.Context;
import org.gridwrit.gazetteer.Explanation;
import org.gridwrit.gazetteer.LocalName;
import org.gridwrit.gazetteer.Resolution;
import org.gridwrit.grid.Grids;
import org.gridwrit.seal.Seal;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 地址 Reads addresses with all that has been learned, says how it came to its answer, and learns from corrections.
@Service
public class Addresses {
    static final int LONGEST = 10_000;
    private static final Pattern NOISE = Pattern.compile("[^\\p{IsHan}\\p{Alnum}]+");

    private final CurrentGazetteer current;
    private final Teaching teaching;
    private final Divisions divisions;
    private final Grids grids;
    private final Seal seal;
    private final Audit audit;

    Addresses(CurrentGazetteer current, Teaching teaching, Divisions divisions, Grids grids, Seal seal, Audit audit) {
        this.current = current;
        this.teaching = teaching;
        this.divisions = divisions;
        this.grids = grids;
        this.seal = seal;
        this.audit = audit;
    }

    /// For many addresses: asked for once, it stays as it is.
    @Transactional(readOnly = true)
    public AddressReader reader() {
        return current.get();
    }

    /// @throws Refusal `address.missing`, `address.long`
    @Transactional(readOnly = true)
    Explained explain(Actor actor, String address, Context context) {
        actor.mustBe(Role.OFFICER, Role.LIAISON, Role.PRESIDENT, Role.DISPATCHER);
        if (address.isBlank()) throw new Refusal("address.missing");
        if (address.length() > LONGEST) throw new Refusal("address.long", String.valueOf(LONGEST));
        var reader = current.get();
        var explanation = reader.gazetteer().explain(address.strip(), context);
        return Explained.of(explanation, grid(reader, explanation), divisions);
    }

    private Optional<GridPick> grid(AddressReader reader, Explanation of) {
        if (!(of.outcome() instanceof Resolution.Routed it)) return Optional.empty();
        var village = it.village().villageCode();
        return reader.pick(
                of.address(),
                it.evidence(),
                grids.ofVillages(Division.cityOf(village), List.of(village)).getOrDefault(village, List.of()));
    }

    /// A person has said in which village an address lies. What it names there that no list has becomes a lesson.
    ///
    /// @param court that asked
    @Transactional
    public void settled(Actor actor, Court court, String address, String village) {
        learn(actor, Lesson.Source.SETTLED, Teacher.of(actor), court, address, village);
    }

    /// A task was sent on to another grid of its village: what the address names there means that grid.
    void learnGrid(Actor actor, Teacher by, Court court, String address, String village, UUID grid) {
        localName(address, new Context(court.divisionCode()), village)
                .map(it -> Saying.ofGrid(it.name(), village, grid))
                .ifPresent(it -> teach(actor, Lesson.Source.REASSIGNED, by, address, it));
    }

    void learn(Actor actor, Lesson.Source source, Teacher by, Court court, String address, String village) {
        localName(address, new Context(court.divisionCode()), village)
                .map(it -> Saying.ofVillage(it.name(), it.area().code(), village))
                .ifPresent(it -> teach(actor, source, by, address, it));
    }

    private void teach(Actor actor, Lesson.Source source, Teacher by, String address, Saying saying) {
        var name = teaching.teach(saying, source, by, seal.index("learned " + key(address)));
        audit.record(actor, name.city(), "learned-name.teach", name.uuid(), source.name());
    }

    /// Nothing where the text itself says the village lies elsewhere: that is a matter for people, not for a name.
    private Optional<LocalName> localName(String address, Context context, String village) {
        if (divisions.gazetteer().resolve(address, context) instanceof Resolution.Routed it
                && !it.village().villageCode().equals(village)) {
            return Optional.empty();
        }
        return divisions
                .gazetteer()
                .localName(address, context)
                .filter(it -> PlaceName.isPlainlyOne(it.name()))
                .filter(it -> village.startsWith(it.area().code()));
    }

    private static String key(String address) {
        return NOISE.matcher(Normalizer.normalize(address, Normalizer.Form.NFKC))
                .replaceAll("");
    }
}
