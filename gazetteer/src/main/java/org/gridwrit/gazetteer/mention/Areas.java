package org.gridwrit.gazetteer.mention;

import java.util.ArrayList;
import java.util.List;
import org.gridwrit.gazetteer.Division;
import org.gridwrit.gazetteer.Evidence;
import org.gridwrit.gazetteer.Level;
import org.gridwrit.gazetteer.character.Text;
import org.gridwrit.gazetteer.division.Atlas;
import org.gridwrit.gazetteer.name.Names;
import org.jspecify.annotations.Nullable;

/// What the text says about city, county and township, whatever it says about the village.
public final class Areas {
    private final Atlas atlas;
    private final Names names;
    private final Mentions mentions;
    private final List<Mention> support = new ArrayList<>(4);
    private int court;
    private int known;
    private int scope = -1;
    private int end;
    private int bareTownship = -1;
    private int bareEnd;
    private final int[] addresses;
    private final List<Mention> areas;
    private final List<Mention> bareAreas;

    public Areas(Atlas atlas, Names names, Mentions mentions, int court) {
        this(atlas, names, mentions, court, mentions.areas, mentions.bareAreas);
    }

    private Areas(
            Atlas atlas, Names names, Mentions mentions, int court, List<Mention> areas, List<Mention> bareAreas) {
        this.areas = areas;
        this.bareAreas = bareAreas;
        this.atlas = atlas;
        this.names = names;
        this.mentions = mentions;
        this.court = court;
        this.known = court;
        this.addresses = mentions.addresses();
        for (var area : areas) {
            if (area.township() || !area.clean()) continue;
            if (isElsewhere(area)) {
                this.court = -1;
                this.known = -1;
            }
            break;
        }
        for (var area : areas) {
            int only = -1;
            int count = 0;
            for (int entry : area.meanings()) {
                int node = names.node[entry];
                if (known >= 0 && !atlas.within(node, known)) continue;
                if (node != only) count++;
                only = node;
            }
            if (count != 1) continue;
            known = only;
            if (!area.township()) scope = only;
            end = area.end();
            support.add(area);
        }
        if (known >= 0 && atlas.level[known] != Level.TOWNSHIP) bareTownship();
    }

    /// What the text says from this place on.
    public Areas from(int at) {
        return new Areas(atlas, names, mentions, court, behind(mentions.areas, at), behind(mentions.bareAreas, at));
    }

    private static List<Mention> behind(List<Mention> mentions, int at) {
        return mentions.stream().filter(it -> it.start() >= at).toList();
    }

    /// Where the address begins that this place belongs to: 0, unless another address ended before.
    public int addressOf(int at) {
        int begins = 0;
        for (int it : addresses) if (it <= at) begins = it;
        return begins;
    }

    /// The text's own words overrule where the court sits.
    private boolean isElsewhere(Mention area) {
        if (court < 0) return false;
        for (int entry : area.meanings()) {
            int node = names.node[entry];
            if (atlas.within(node, court) || atlas.within(court, node)) return false;
        }
        return true;
    }

    /// The court's city or county; -1 if unknown or overruled.
    public int court() {
        return court;
    }

    /// The text itself names a county.
    public boolean hasCounty() {
        for (int node = scope; node >= 0; node = atlas.parent[node]) if (atlas.level[node] == Level.COUNTY) return true;
        return false;
    }

    /// The text itself names any city or county.
    public boolean hasOwn() {
        return scope >= 0;
    }

    /// The deepest of county, city and province that is named, else the court's; -1 if neither.
    public int scope() {
        return scope >= 0 ? scope : court;
    }

    /// 昭平县昭平…: a township without its marker right after its county.
    private void bareTownship() {
        for (var bare : bareAreas) {
            if (!bare.township() || (bare.start() != end && !bare.clean()) || mentions.isNamedOtherwise(bare)) continue;
            for (int entry : bare.meanings()) {
                if (!atlas.within(names.node[entry], known)) continue;
                bareTownship = names.node[entry];
                bareEnd = bare.end();
                return;
            }
        }
    }

    /// The township that is named, with its marker or without; -1 if there is none.
    public int township() {
        return known >= 0 && atlas.level[known] == Level.TOWNSHIP ? known : bareTownship;
    }

    /// Where its name ends.
    public int townshipEnd() {
        return bareTownship >= 0 ? bareEnd : end;
    }

    public List<Mention> support() {
        return support;
    }

    /// The deepest division that text and court leave certain; -1 if there is none.
    public int node() {
        return known;
    }

    /// The text itself names an area, with its marker or without.
    public boolean isTold() {
        return !support.isEmpty() || bareTownship >= 0;
    }

    /// The deepest division that is certain by what the text names; null when it names none. Where the court sits is a
    /// hint to the reader, and nothing that is known of the address.
    @Nullable
    public Division known() {
        return isTold() ? atlas.divisionOrNull(known) : null;
    }

    public List<Evidence> evidence(Text text) {
        var found = new ArrayList<Evidence>();
        for (var area : areas) {
            for (int entry : area.meanings()) {
                int node = names.node[entry];
                if (known < 0 || !atlas.within(known, node)) continue;
                found.add(text.evidence(
                        area.start(),
                        area.end(),
                        area.isSlip(names, text) ? "misspelt-area" : "name",
                        atlas.division(node).code(),
                        atlas.name(node)));
                break;
            }
        }
        return found;
    }
}
