package org.gridwrit.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridwrit.gazetteer.Grid.Kind;
import org.gridwrit.gazetteer.array.Trie;
import org.gridwrit.gazetteer.character.Text;

/// 网格名 Which of a village's grids an address means.
///
/// Names are compared as those of villages are: simplified, half-width, one character mistaken. What is
/// named only to say what lies near it (大塘小学对面), or as part of a road's or a longer name, is not where the
/// address lies.
public final class GridNames {
    /// 命中 The grid and what it was read from; without evidence it is the village's own grid.
    ///
    /// The evidence's rule is `grid-name`, `grid-short-name`, `grid-misspelt` or `grid-kind`.
    public record Match<I>(Grid<I> grid, List<Evidence> evidence) {}

    private static final Map<Kind, Trie> WORDS = Map.of(
            Kind.SCHOOL, Trie.of("小学 中学 学校 完小 一中 二中 初中 高中 教学点 幼儿园"),
            Kind.INDUSTRIAL_PARK, Trie.of("工业园 产业园 工业区 工业集中区 开发区 物流园 科技园"),
            Kind.RESIDENTIAL_QUARTER, Trie.of("小区 花园 花苑 家园 公寓 公馆 新城 名都 雅苑 豪庭 安置点"),
            Kind.ORGANIZATION, Trie.of("公司 厂 政府 医院 卫生院 宿舍 银行 信用社 车站 派出所"));
    private static final List<Kind> MOST_TELLING =
            List.of(Kind.SCHOOL, Kind.INDUSTRIAL_PARK, Kind.RESIDENTIAL_QUARTER, Kind.ORGANIZATION);

    private GridNames() {}

    /// The grid with the longest name or alias in the address; else the one whose name comes nearest; else
    /// the only one of a kind the address speaks of; else the village's own. Empty when two grids are named
    /// equally well, or the village has none of these.
    ///
    /// @param used evidence of the resolution; a village's name is not read again as a grid's
    public static <I> Optional<Match<I>> pick(String address, List<Evidence> used, List<Grid<I>> grids) {
        var search = new GridSearch(Text.of(address), used);
        for (var how : GridSearch.How.values()) {
            var named = named(search, how, grids);
            if (named.size() > 1) return Optional.empty();
            if (named.size() == 1) return Optional.of(named.getFirst());
        }
        var own = grids.stream().filter(it -> it.kind() == Kind.VILLAGE).toList();
        return byKind(search, grids)
                .or(() -> own.size() == 1 ? Optional.of(new Match<>(own.getFirst(), List.of())) : Optional.empty());
    }

    private static <I> List<Match<I>> named(GridSearch search, GridSearch.How how, List<Grid<I>> grids) {
        var best = new ArrayList<Match<I>>();
        int longest = 0;
        for (var grid : grids) {
            for (var name : grid.names()) {
                var found = search.find(name, how);
                if (found == null || found.text().length() < longest) continue;
                if (found.text().length() > longest) best.clear();
                longest = found.text().length();
                if (best.stream().noneMatch(it -> it.grid().equals(grid))) best.add(new Match<>(grid, List.of(found)));
            }
        }
        return best;
    }

    private static <I> Optional<Match<I>> byKind(GridSearch search, List<Grid<I>> grids) {
        for (var kind : MOST_TELLING) {
            var ofKind = grids.stream().filter(it -> it.kind() == kind).toList();
            var words = WORDS.get(kind);
            if (ofKind.size() != 1 || words == null) continue;
            var found = search.word(words, kind);
            if (found != null) return Optional.of(new Match<>(ofKind.getFirst(), List.of(found)));
        }
        return Optional.empty();
    }
}
