package org.gridwrit.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridwrit.gazetteer.Grid.Kind;

/// 网格名 Which of a village's grids an address means.
public final class GridNames {
    /// 命中 The grid and what it was read from; without evidence it is the village's own grid.
    public record Match<I>(Grid<I> grid, List<Evidence> evidence) {}

    private static final Map<Kind, List<String>> WORDS = Map.of(
            Kind.SCHOOL, List.of("小学", "中学", "学校", "完小", "一中", "二中", "初中", "高中", "教学点"),
            Kind.INDUSTRIAL_PARK, List.of("工业园", "产业园", "工业区", "工业集中区", "开发区", "物流园", "科技园"),
            Kind.RESIDENTIAL_QUARTER, List.of("小区", "花园", "花苑", "家园", "公寓", "公馆", "新城", "名都", "雅苑", "豪庭", "安置点"),
            Kind.ORGANIZATION, List.of("公司", "厂", "政府", "医院", "卫生院", "宿舍", "银行", "信用社", "车站", "派出所"));

    private GridNames() {}

    /// The grid with the longest name or alias in the address; else the only one of a kind the address speaks of; else
    /// the village's own. Empty when the village has none of these.
    ///
    /// @param used evidence of the resolution; a village's name is not read again as a grid's
    public static <I> Optional<Match<I>> pick(String address, List<Evidence> used, List<Grid<I>> grids) {
        var named = longestName(address, used, grids);
        if (named.isPresent()) return named;
        var open = withoutUsed(address, used);
        var own = grids.stream().filter(it -> it.kind() == Kind.VILLAGE).toList();
        return byKind(open, grids)
                .or(() -> own.size() == 1 ? Optional.of(new Match<>(own.getFirst(), List.of())) : Optional.empty());
    }

    private static <I> Optional<Match<I>> longestName(String address, List<Evidence> used, List<Grid<I>> grids) {
        var best = new ArrayList<Match<I>>();
        int longest = 1;
        for (var grid : grids) {
            for (var name : grid.names()) {
                int at = name.length() < longest ? -1 : address.indexOf(name);
                if (at < 0 || isUsed(used, at, at + name.length())) continue;
                if (name.length() > longest) best.clear();
                longest = name.length();
                if (best.stream().noneMatch(it -> it.grid().equals(grid))) {
                    best.add(new Match<>(grid, List.of(new Evidence(at, at + longest, name, "grid-name", "", name))));
                }
            }
        }
        return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
    }

    /// 大塘村 was read as the village already; 大塘村小学 says more.
    private static boolean isUsed(List<Evidence> used, int start, int end) {
        for (var it : used) if (it.start() <= start && end <= it.end()) return true;
        return false;
    }

    private static <I> Optional<Match<I>> byKind(String open, List<Grid<I>> grids) {
        for (var kind : List.of(Kind.SCHOOL, Kind.INDUSTRIAL_PARK, Kind.RESIDENTIAL_QUARTER, Kind.ORGANIZATION)) {
            var ofKind = grids.stream().filter(it -> it.kind() == kind).toList();
            if (ofKind.size() != 1) continue;
            for (var word : WORDS.getOrDefault(kind, List.of())) {
                int at = open.indexOf(word);
                if (at < 0) continue;
                var evidence = new Evidence(at, at + word.length(), word, "grid-kind", "", kind.name());
                return Optional.of(new Match<>(ofKind.getFirst(), List.of(evidence)));
            }
        }
        return Optional.empty();
    }

    private static String withoutUsed(String address, List<Evidence> used) {
        var open = new StringBuilder(address);
        for (var it : used) {
            for (int i = it.start(); i < Math.min(it.end(), open.length()); i++) open.setCharAt(i, '\0');
        }
        return open.toString();
    }
}
