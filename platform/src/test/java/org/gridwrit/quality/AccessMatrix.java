package org.gridwrit.quality;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gridwrit.access.Role;

/// One line of `access-matrix.txt`: `GET /console  OFFICER LIAISON PRESIDENT`. COURT stands for those three, ANYBODY
/// for
/// every role, and NOBODY besides for those who have not signed in.
public record AccessMatrix(Set<Role> roles, boolean nobody) {
    public static Map<String, AccessMatrix> read() {
        var found = new TreeMap<String, AccessMatrix>();
        for (var file : Sources.under("platform/src/test/resources/access-matrix.txt", "")) {
            for (var line : file.text().lines().toList()) {
                if (line.isBlank() || line.startsWith("#")) continue;
                var words = line.strip().split("\\s+", -1);
                found.put(words[0] + " " + words[1], of(Arrays.copyOfRange(words, 2, words.length)));
            }
        }
        return found;
    }

    private static AccessMatrix of(String[] words) {
        var roles = EnumSet.noneOf(Role.class);
        var nobody = false;
        for (var word : words) {
            switch (word) {
                case "COURT" -> roles.addAll(EnumSet.of(Role.OFFICER, Role.LIAISON, Role.PRESIDENT));
                case "ANYBODY" -> roles.addAll(EnumSet.allOf(Role.class));
                case "NOBODY" -> nobody = true;
                default -> roles.add(Role.valueOf(word));
            }
        }
        return new AccessMatrix(roles, nobody);
    }
}
