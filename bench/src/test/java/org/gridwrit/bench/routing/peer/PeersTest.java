package org.gridwrit.bench.routing.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gridwrit.gazetteer.Division;
import org.gridwrit.gazetteer.Gazetteer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class PeersTest {
    private static final List<Division> DIVISIONS = Gazetteer.load().divisions().toList();

    @ParameterizedTest
    @ValueSource(strings = {LongestMatch.NAME, HanLpDictionary.NAME, LuceneGrams.NAME})
    void everyPeerFindsAPlainAddress(String name) {
        var peer = Peers.load(name, DIVISIONS);
        assertThat(peer.name()).isEqualTo(name);
        assertThat(peer.route("昭平县昭平镇大壮村三组", "4511").village()).isEqualTo("451121100204");
        assertThat(peer.route("", "4511").village()).isEmpty();
    }

    @Test
    void aVillageOfNoNamedTownshipNeedsItsMarker() {
        var peer = Peers.load(LongestMatch.NAME, DIVISIONS);
        assertThat(peer.route("昭平县大壮三组", "4511").village()).isEmpty();
        assertThat(peer.route("昭平县昭平镇大壮三组", "4511").village()).isEqualTo("451121100204");
    }

    @Test
    void twoVillagesAsGoodAreNone() {
        var peer = Peers.load(LongestMatch.NAME, DIVISIONS);
        assertThat(peer.route("永福县四合村四合村", "4503").village()).isEqualTo("450326100204");
        assertThat(peer.route("四合村", "4503").village()).isEmpty();
    }
}
