package org.gridwrit.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.gridwrit.gazetteer.Division;
import org.gridwrit.gazetteer.Gazetteer;
import org.gridwrit.gazetteer.Level;

/// A docket of Pingxiang's court 桂1481: one case a row, one debtor a case, all of them in the county's own villages.
final class DocketSheet {
    private static final String NAMES = "黄李韦陈梁覃莫蓝陆农罗刘张王廖谭";
    private static final String HEADER = "案号,立案日期,承办法官,案由,执行标的额,申请执行人,被执行人,住址,协助事项\n";

    private DocketSheet() {}

    static void write(Path file, int rows, Random random) throws IOException {
        var villages = villages();
        try (var out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            for (int row = 1; row <= rows; row++) {
                out.write("（2025）桂1481执%d号,2025-03-%02d,韦法官,民间借贷纠纷,%d.50,%s,%s,广西崇左市凭祥市%s%d组,查人\n"
                        .formatted(
                                row,
                                1 + row % 28,
                                1000 + row,
                                name(random),
                                name(random),
                                villages.get(row % villages.size()),
                                1 + row % 20));
            }
        }
    }

    private static List<String> villages() {
        var divisions = Gazetteer.load()
                .divisions()
                .filter(it -> it.code().startsWith("451481"))
                .toList();
        return divisions.stream()
                .filter(it -> it.level() == Level.VILLAGE)
                .map(it -> township(divisions, it)
                        + it.name().replaceAll("居委会$", "").replaceAll("村委会$", "村"))
                .toList();
    }

    private static String township(List<Division> divisions, Division village) {
        return divisions.stream()
                .filter(it -> it.code().equals(village.parentCode()))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static String name(Random random) {
        var name = new StringBuilder();
        for (int i = 0; i < 3; i++) name.append(NAMES.charAt(random.nextInt(NAMES.length())));
        return name.toString();
    }
}
